"""An entry erased for good: from the book, the archive, and told where copies are left."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings, redacting
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.store import archive, history
from tests.desk.books import WHO, capturing, entered, laid_out, points_in

WORDS = "The tenant is Jane Example"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    book = laid_out(tmp_path / "home", "Stiles", "Gates")
    with capturing(book) as capture:
        for line in ("/n", WORDS, "Stiles were mended."):
            assert entered(capture, line).recorded
    meetings.file(Home(tmp_path / "home"), meetings.read(book))
    return book


def redacted(book: Path, handle: str, reason: str = "named by mistake") -> redacting.Erasure:
    return redacting.redact(meetings.home_of(book), book.stem, handle, reason, WHO)


def test_an_entry_is_erased_everywhere(book: Path) -> None:
    done = redacted(book, "1.p1")
    assert done == redacting.Erasure("p1 under item 1 erased: named by mistake", True, ())
    assert points_in(book) == ["Stiles were mended."]
    assert history.log(book)[-1].sentence == done.sentence
    for file in book.parent.parent.rglob("*"):
        assert not file.is_file() or WORDS.encode() not in file.read_bytes(), file
    home = meetings.home_of(book)
    filed = archive.minutes_of(home.archive, meetings.read(book).meeting.uuid)
    assert filed.same_records(meetings.read(book))


def test_copies_that_hold_the_words_are_named(book: Path) -> None:
    copy = book.parent.parent / "removed" / "old.db"
    copy.parent.mkdir()
    copy.write_bytes(book.read_bytes())
    assert redacted(book, "1.p1").copies == (copy,)


def test_undo_at_the_table_ends_at_what_was_erased(book: Path) -> None:
    redacted(book, "1.p1")
    with capturing(book) as capture:
        assert capture.say("/u").recorded
        verdict = capture.say("/u")
        assert not verdict.recorded
        assert "erased for good" in verdict.sentence


@pytest.mark.parametrize(
    ("handle", "reason", "said"),
    [
        ("p1", "why", "which item"),
        ("9.p1", "why", "no item 9"),
        ("1.p7", "why", "no p7"),
        ("nonsense", "why", "which item"),
        ("1.p1", " ", "Say why"),
    ],
)
def test_what_can_not_be_erased_is_refused(book: Path, handle: str, reason: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        redacted(book, handle, reason)
    assert WORDS in points_in(book)
