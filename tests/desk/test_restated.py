"""A motion put in other words in private and in public: what the public file holds of either."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.capture import Capture
from meetingtui.domain.motions import Motion
from meetingtui.store import history
from meetingtui.store.follow import Follower
from meetingtui.store.pair import beside, reading
from tests.desk.books import capturing, laid_out

SECRET, OPEN = "Zebra", "Okapi"
IN_PRIVATE = f"/sub m1 That a {SECRET} be bought."
IN_PUBLIC = f"/sub m1 That an {OPEN} be bought."


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting of three items, a motion moved in the first."""
    path = laid_out(home, "Stiles", "Gates", "Hedges")
    with capturing(path) as capture:
        entered(capture, "/n", "/m ao+be That it be bought.")
    return path


def entered(capture: Capture, *lines: str) -> None:
    """Enter lines; what is asked about is entered again."""
    for line in lines:
        assert capture.say(line).recorded or capture.say(line).recorded, line


def public_words(path: Path) -> str:
    """Every byte of the public file."""
    files = [Path(f"{path}{end}") for end in ("", "-wal", "-shm")]
    return "".join(one.read_bytes().decode("latin-1") for one in files if one.exists())


def public_motion(path: Path) -> Motion:
    """The motion as the public file has it, read as rows, and as one that follows reads it."""
    with reading(path, exempt=False) as files:
        (row,) = files.rows().public.all(Motion)
    follower = Follower(path, exempt=False)
    assert follower.minutes.all(Motion) == [row]
    follower.close()
    assert history.verify(path).sentences == ()
    return row


def public_log(path: Path) -> str:
    """What the public may read of the history: its sentences, and the words of its changes."""
    return repr(history.log(path, exempt=False))


@pytest.mark.parametrize("elsewhere", [(), ("/pv 3 3",)])
def test_words_said_in_private_stay_so_when_others_are_said_in_public(
    book: Path, elsewhere: tuple[str, ...]
) -> None:
    with capturing(book) as capture:
        entered(capture, "/pv 3", IN_PRIVATE, "/pv end", *elsewhere, IN_PUBLIC)
        assert capture.desk.durable(10)
    assert OPEN in public_motion(book).substantive
    assert SECRET not in public_words(book)
    assert SECRET not in public_log(book)
    assert SECRET in repr(history.log(book, exempt=True))


def test_words_said_in_public_before_give_way_to_private_ones(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, IN_PUBLIC, "/pv 3", IN_PRIVATE)
        assert capture.desk.durable(10)
    assert public_motion(book).substantive == ""
    assert SECRET not in public_words(book) + public_log(book)


@pytest.mark.parametrize("elsewhere", [(), ("/pv 3 3",)])
def test_private_words_that_are_mended_in_public_stay_private(
    book: Path, elsewhere: tuple[str, ...]
) -> None:
    with capturing(book) as capture:
        entered(capture, "/pv 3", IN_PRIVATE, "/pv end", *elsewhere)
        assert capture.say(f"/f m1 {SECRET} > {SECRET.upper()}").recorded
        assert SECRET.upper() in capture.minutes.all(Motion)[0].substantive
        assert capture.desk.durable(10)
    assert public_motion(book).substantive == ""
    assert SECRET.casefold() not in (public_words(book) + public_log(book)).casefold()


def test_undo_and_redo_take_either_words_back_to_where_they_were(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/pv 3", IN_PRIVATE, "/pv end", "/pv 3 3", IN_PUBLIC, "/u")
        assert SECRET in capture.minutes.all(Motion)[0].substantive
        assert capture.desk.durable(10)
        assert public_motion(book).substantive == ""
        entered(capture, "/redo")
        assert capture.desk.durable(10)
        assert OPEN in public_motion(book).substantive
        entered(capture, "/u 2")
        assert capture.desk.durable(10)
    assert public_motion(book).substantive == ""
    assert SECRET not in public_words(book) + public_log(book)
    assert beside(book).exists()


def test_other_words_in_public_are_asked_about_once(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/pv 3")
        assert capture.say(IN_PRIVATE).recorded
        assert capture.say("/pv end").recorded
        asked = capture.say(IN_PUBLIC)
        assert not asked.recorded
        assert "what you say now is public" in asked.sentence
        assert "/f m1 old > new mends the private words" in asked.sentence
        assert capture.say(IN_PUBLIC).recorded
        assert capture.say("/sub m1 That two be bought.").recorded
    told = [step.sentence.partition("; ")[2] for step in history.log(book)[-2:]]
    assert told == ["m1 as amended is public now", ""]


def test_words_of_a_motion_in_public_are_never_asked_about(book: Path) -> None:
    with capturing(book) as capture:
        assert capture.say(IN_PUBLIC).recorded
        assert capture.say("/sub m1 That two be bought.").recorded
        assert capture.say("/f m1 two > three").recorded
        assert "three" in capture.minutes.all(Motion)[0].substantive
