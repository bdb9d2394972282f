"""The end-to-end tests' own reading of published minutes and of Markdown."""

from __future__ import annotations

import pytest

from meetingtui import paths
from tests.e2e import markdown
from tests.e2e.places import SEED, specimen
from tests.e2e.published import LABELS, Published, seed_script, words


def test_the_specimen_is_of_the_shape_and_length_of_published_minutes() -> None:
    item = Published.read(specimen("minutes.txt"))
    assert len(item.points) == 8
    assert all(300 <= len(point) <= 900 for point in item.points)
    assert (len(item.witnesses), len(item.clauses)) == (3, 2)
    assert item.purpose[0] == "Scrutiny of Services"


def test_the_specimen_script_enters_exactly_the_published_words() -> None:
    typed = [line for line in specimen("script.txt").splitlines() if not line.startswith("#")]
    assert typed[0] == "/at 10:00"
    assert typed[-len(seed_script(specimen("minutes.txt"))) :] == seed_script(
        specimen("minutes.txt")
    )
    assert Published.read(specimen("minutes.txt")).title in specimen("agenda.md")


@pytest.mark.skipif(not SEED.is_file(), reason=f"{SEED} is not here")
def test_the_founding_document_is_read_whole() -> None:
    source = SEED.read_text(encoding="utf-8")
    item = Published.read(source)
    assert (len(item.witnesses), len(item.points), len(item.clauses)) == (3, 8, 2)
    typed = [item.title, *item.purpose, *item.witnesses, *item.points, item.lead_in]
    typed += [*item.clauses, item.closing, item.action]
    labelled = sum(len(label.split()) for label in LABELS) + len(["None", "None"])
    assert sum(len(part.split()) for part in typed) + labelled == len(words(source))


def test_the_shipped_specimen_is_found_through_the_program() -> None:
    assert (paths.shipped("exports") / "specimen" / "allotments" / "people.csv").is_file()


def test_markdown_is_read_as_its_reader_shows_it() -> None:
    source = (
        "# A\n\n1. one \\* two\n2. **three**\n   1. in\n\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"
    )
    assert markdown.words(source) == ["A", "one", "*", "two", "three", "in", *"bxy12"]
    assert markdown.numbered_lists(source) == [2, 1]
    with pytest.raises(AssertionError, match="HTML"):
        markdown.words("a <b>c</b>")
