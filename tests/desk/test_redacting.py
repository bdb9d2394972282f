"""An entry erased for good: from the book, the archive, and told where copies are left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import doctor, meetings, redacting
from meetingtui.desk.clock import Clock
from meetingtui.domain.record import Refusal, Stamp
from meetingtui.paths import Home
from meetingtui.store import archive, history, redaction
from meetingtui.store.past import Past
from meetingtui.store.redaction import Chosen
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


def redacted(
    book: Path, handle: str, reason: str = "named by mistake", step: int | None = None
) -> redacting.Erasure:
    return redacting.redact(meetings.home_of(book), book.stem, handle, reason, WHO, step)


def type_in(book: Path, *lines: str) -> None:
    with capturing(book) as capture:
        for line in lines:
            assert entered(capture, line).recorded, line


def is_silent(book: Path, *words: str) -> bool:
    """Whether no file of the home holds any of the words."""
    files = [file for file in book.parent.parent.rglob("*") if file.is_file()]
    return not any(word.encode() in file.read_bytes() for file in files for word in words)


def step_of(book: Path, sentence: str) -> int:
    """The first step with that sentence."""
    return next(step.seq for step in history.log(book) if step.sentence == sentence)


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


LATER = "The tenant is known to us"


def test_one_that_was_mended_and_struck_is_erased_with_all_its_earlier_words(book: Path) -> None:
    type_in(book, f"/f p1 {WORDS} > {LATER}", "/del p1")
    assert not is_silent(book, WORDS)
    done = redacted(book, "1.p1")
    assert done == redacting.Erasure("p1 under item 1 erased: named by mistake", True, ())
    assert is_silent(book, WORDS, LATER)
    assert points_in(book) == ["Stiles were mended."]
    assert history.verify(book).sentences == ()


@pytest.mark.parametrize(
    "said", ["Key point noted under item 1", "Key point p1 struck under item 1"]
)
def test_a_step_of_the_log_names_it_as_well(book: Path, said: str) -> None:
    type_in(book, "/del p1")
    assert redacted(book, "", step=step_of(book, said)).proven
    assert is_silent(book, WORDS)


def test_what_stood_under_it_when_it_was_struck_goes_too(book: Path) -> None:
    type_in(book, "/pp p1: She owes rent", "/del p1")
    redacted(book, "1.p1")
    assert is_silent(book, WORDS, "She owes rent")


def test_of_two_that_had_its_handle_the_step_says_which(book: Path) -> None:
    type_in(book, "/u", "/u", "The gate is green.")
    with pytest.raises(Refusal, match="Several entries could be meant") as refused:
        redacted(book, "1.p1")
    assert "p1 under item 1, struck" in str(refused.value)
    assert "p1 under item 1, standing" in str(refused.value)
    first = step_of(book, "Key point noted under item 1")
    redacted(book, "1.p1", step=first)
    assert is_silent(book, WORDS)
    assert points_in(book) == ["The gate is green."]


def test_another_that_says_the_same_words_is_told(book: Path) -> None:
    type_in(book, f"{WORDS}, as was said.")
    assert redacted(book, "1.p1").elsewhere == ("p3 under item 1",)


def test_what_was_erased_is_not_erased_again(book: Path) -> None:
    redacted(book, "1.p1")
    with pytest.raises(Refusal, match="p1 under item 1 was erased already"):
        redacted(book, "1.p1")


def cut_short(book: Path) -> None:
    """Erase it from the book, and go no further: the archive is not told."""
    clock = Clock()

    def choose(past: Past, stamp: Stamp) -> Chosen:
        choosing = redacting.Choosing(past, stamp)
        return choosing.erased(choosing.called("1.p1"), "why")

    redaction.redact(book, WHO, clock.utc(), choose, clock.local())


def archived(book: Path) -> doctor.Finding:
    """What the doctor says of the archive."""
    terminal = doctor.Terminal({}, "utf-8", None)
    every = doctor.looked_at(meetings.home_of(book), terminal)
    (found,) = [one for one in every if one.topic == "archive"]
    return found


def open_once(book: Path) -> str:
    """Open it, and wait until it is proved whole; what is damaged."""
    with capturing(book) as capture:
        capture.prove()
        return capture.proved(30)


@pytest.mark.parametrize("private", [False, True])
def test_the_next_opening_tells_the_archive_of_one_that_was_cut_short(
    book: Path, private: bool
) -> None:
    if private:
        type_in(book, "/pv p1 3")
        meetings.file(meetings.home_of(book), meetings.read(book))
    assert archived(book).state == doctor.OK
    cut_short(book)
    assert not is_silent(book, WORDS)
    told = archived(book)
    assert (told.state, told.advice) == (doctor.LOOK, "Open the meeting once, and close it.")
    assert WORDS not in told.said
    assert open_once(book) == ""
    assert is_silent(book, WORDS)
    assert archived(book).state == doctor.OK
    home, minutes = meetings.home_of(book), meetings.read(book)
    assert archive.minutes_of(home.archive, minutes.meeting.uuid).same_records(minutes)


def test_a_filing_that_was_cut_short_as_well_is_made_good(book: Path) -> None:
    cut_short(book)
    kept = meetings.home_of(book).archive
    # What a filing leaves that is killed: a journal from which the file must be put right first.
    with closing(sqlite3.connect(kept, isolation_level=None)) as conn:
        conn.execute("PRAGMA cache_size=1")
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("DELETE FROM point")
        conn.execute("CREATE TABLE much AS SELECT zeroblob(100000) AS room")
        copies = {one: one.read_bytes() for one in kept.parent.glob("archive.db*")}
        conn.execute("ROLLBACK")
    assert len(copies) == 2
    for one, content in copies.items():
        one.write_bytes(content)
    assert open_once(book) == ""
    assert is_silent(book, WORDS)


@pytest.mark.parametrize(
    "lines",
    [
        ("/pv p1 3",),
        ("/d be 1: the tenant is her aunt", "/d be 1 sensitive"),
    ],
)
def test_the_next_opening_tells_the_archive_of_what_became_private_before_the_end_came(
    book: Path, lines: tuple[str, ...]
) -> None:
    home = meetings.home_of(book)
    words = lines[0].rpartition(": ")[2] if len(lines) > 1 else WORDS
    type_in(book, *lines[:-1])
    meetings.file(home, meetings.read(book))
    assert words.encode() in home.archive.read_bytes()
    with capturing(book) as capture:
        if len(lines) > 1:
            assert entered(capture, "/del d1").recorded
        assert entered(capture, lines[-1]).recorded
    assert words.encode() in home.archive.read_bytes()
    assert open_once(book) == ""
    assert words.encode() not in home.archive.read_bytes()


def test_an_opening_files_nothing_of_a_meeting_of_which_nothing_is_owed(book: Path) -> None:
    redacted(book, "1.p1")
    type_in(book, "Gates were mended.")
    kept = meetings.home_of(book).archive
    before = kept.read_bytes()
    assert open_once(book) == ""
    assert kept.read_bytes() == before


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
