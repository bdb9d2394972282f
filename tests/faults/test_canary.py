"""The search for canaries finds them in every form; and finds none where none may be."""

from __future__ import annotations

import base64
import json
import unicodedata
from pathlib import Path

import pytest

from tests.faults.canary import exempt_canary_bytes
from tests.faults.flock import Flock, hits, public_files
from tests.faults.registry import Trials


@pytest.mark.parametrize(
    "disguised",
    [
        str.encode,
        lambda word: word.upper().encode(),
        lambda word: unicodedata.normalize("NFD", word).encode(),
        lambda word: word.encode("utf-16-le"),
        lambda word: json.dumps({"said": word}).encode(),
        lambda word: base64.b64encode(f"b{word} and more".encode()),
        lambda word: base64.b64encode(f"be{word}".encode()),
    ],
)
def test_a_canary_is_found_in_every_form(disguised: object) -> None:
    flock = Flock()
    word, rune = flock.word("here"), flock.rune("there")
    assert callable(disguised)
    assert flock.found_in(b"before " + disguised(word) + b" after") == {word}
    assert flock.found_in(rune.encode()) == {rune}
    assert flock.found_in(b"nothing of the kind") == set()


def test_exempt_files_are_not_looked_into_and_all_others_are(tmp_path: Path) -> None:
    flock = Flock()
    word = flock.word("here")
    for name in ("a.db", "a.exempt.db", "a.db-wal", "a.exempt.db-wal"):
        (tmp_path / name).write_text(word)
    assert set(hits(flock, public_files(tmp_path))) == {"a.db", "a.db-wal"}


def test_no_canary_is_found_where_the_public_may_look(tmp_path: Path) -> None:
    outcome = exempt_canary_bytes(Trials(tmp_path, 1))
    assert outcome.ok, outcome.figures
