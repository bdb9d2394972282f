"""The generated documents are current."""

from __future__ import annotations

import pytest

from tests.generated_docs import DOCS, all_docs

DOCUMENTS = [
    "keys.md",
    "commands.md",
    "tables.md",
    "entry.md",
    "findings.md",
    "coverage.md",
    "house-english.md",
]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_generated_document_is_current(name: str) -> None:
    written = (DOCS / name).read_text(encoding="utf-8")
    assert written == all_docs()[name], "run: python -m tests.generated_docs"
