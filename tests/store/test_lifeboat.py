"""A lifeboat keeps what it is given through anything, gives it back whole, and leaves no trace."""

from __future__ import annotations

import resource
import signal
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meetingtui.store.lifeboat import FIRST, ROOM, SECOND, Content, Lifeboat, Mark, mark_of

AT = datetime(2015, 7, 9, 14, 3, tzinfo=UTC)


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """While this lasts, nothing can be written beyond `size` bytes of any file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def read(path: Path) -> dict[str, Content]:
    """What a lifeboat holds, as a new opening finds it."""
    boat = Lifeboat.open(path)
    found = dict(boat.kept)
    boat._file.close()
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "book.lifeboat"


@pytest.fixture
def boat(path: Path) -> Iterator[Lifeboat]:
    """A lifeboat that has its room, and that the program does not close in order."""
    boat = Lifeboat.open(path)
    boat.prepare()
    yield boat
    boat._file.close()


def test_what_was_put_is_found_again_the_latest_word_counts(path: Path, boat: Lifeboat) -> None:
    assert path.stat().st_size == ROOM
    for n in range(50):
        boat.put("draft:line", {"text": "Members"[: n % 7 + 1], "number": n})
    boat.put("step:2", {"sentence": "said ‘so’ \udcff"})
    assert read(path) == {
        "draft:line": {"text": "M", "number": 49},
        "step:2": {"sentence": "said ‘so’ \udcff"},
    }
    boat.close()
    assert set(read(path)) == {"draft:line", "step:2"}


def test_only_its_owner_may_look_into_it(path: Path) -> None:
    Lifeboat.open(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_link_is_not_followed(path: Path) -> None:
    path.parent.mkdir()
    (path.parent / "elsewhere").write_bytes(b"")
    path.symlink_to(path.parent / "elsewhere")
    with pytest.raises(OSError, match="symbolic"):
        Lifeboat.open(path)


def test_a_full_area_is_left_for_the_other_and_nothing_stays_in_it(
    path: Path, boat: Lifeboat
) -> None:
    boat.put("step:1", {"text": "kept from the beginning"})
    for n in range(3_000):
        boat.put("draft:line", {"text": f"secret {n:05d} " * 40})
        if n % 500 == 0:
            assert read(path) == boat.kept
    assert read(path) == boat.kept
    assert boat.kept["draft:line"] == {"text": "secret 02999 " * 40}
    boat.take_out(["draft:line"])
    assert read(path) == {"step:1": {"text": "kept from the beginning"}}
    assert b"secret" not in path.read_bytes()


def test_an_emptied_one_holds_no_byte_of_it_and_gives_its_room_back(
    path: Path, boat: Lifeboat
) -> None:
    boat.note(Mark(7, AT))
    boat.put("step:8", {"text": "secret"})
    boat.take_out(["step:8"])
    assert b"secret" not in path.read_bytes()
    assert boat.kept == read(path) == {}
    boat.put("step:9", {"text": "later"})
    assert read(path) == {"step:9": {"text": "later"}}
    boat.empty()
    boat.close()
    assert path.stat().st_size == FIRST
    assert mark_of(path) == Mark(7, AT)


def test_on_a_full_disk_it_goes_on_in_the_room_that_it_took(path: Path, boat: Lifeboat) -> None:
    boat.put("step:1", {"text": "first"})
    with no_file_longer_than(ROOM):
        for n in range(4_000):
            boat.put("draft:line", {"text": f"{n:05d} " * 100})
    assert read(path) == {"step:1": {"text": "first"}, "draft:line": {"text": "03999 " * 100}}


def test_it_grows_when_it_must_and_says_when_it_cannot(path: Path, boat: Lifeboat) -> None:
    for n in range(3):
        boat.put(f"step:{n}", {"text": "x" * SECOND})
    assert path.stat().st_size > ROOM
    assert read(path) == boat.kept
    with no_file_longer_than(ROOM), pytest.raises(OSError, match="large"):
        boat.put("step:3", {"text": "y" * SECOND})
    assert set(read(path)) == {"step:0", "step:1", "step:2"}
    boat.take_out(["step:0", "step:1", "step:2"])
    assert read(path) == boat.kept == {"step:3": {"text": "y" * SECOND}}
    boat.empty()
    assert path.stat().st_size == ROOM


def test_what_could_not_be_written_is_written_with_what_comes_next(
    path: Path, boat: Lifeboat
) -> None:
    with no_file_longer_than(FIRST):
        with pytest.raises(OSError, match="large"):
            boat.put("step:1", {"text": "first"})
        with pytest.raises(OSError, match="large"):
            boat.retry()
    boat.put("step:2", {"text": "second"})
    assert read(path) == {"step:1": {"text": "first"}, "step:2": {"text": "second"}}


@pytest.mark.parametrize("cut", [1, 5, 9, 20])
def test_a_torn_end_takes_nothing_with_it(path: Path, boat: Lifeboat, cut: int) -> None:
    boat.put("step:1", {"text": "first"})
    whole = boat._end
    boat.put("step:2", {"text": "second"})
    with path.open("r+b") as file:
        file.truncate(whole + cut)
    assert read(path) == {"step:1": {"text": "first"}}


def test_a_head_that_is_lost_loses_nothing_else(path: Path, boat: Lifeboat) -> None:
    boat.note(Mark(7, AT))
    boat.put("step:1", {"text": "first"})
    boat.put("step:2", {"text": "x" * (SECOND - FIRST)})
    with path.open("r+b") as file:
        file.write(b"\xff" * 40)
    assert mark_of(path) == Mark()
    again = Lifeboat.open(path)
    assert set(again.kept) == {"step:1", "step:2"}
    again.put("step:3", {"text": "third"})
    again._file.close()
    assert set(read(path)) == {"step:1", "step:2", "step:3"}


def test_a_missing_one_has_no_mark(path: Path) -> None:
    assert mark_of(path) == Mark()


def test_a_short_one_without_a_head_takes_more(path: Path) -> None:
    """It was killed before it took its room and before its first mark."""
    first = Lifeboat.open(path)
    first.put("step:1", {"text": "first"})
    first._file.close()
    again = Lifeboat.open(path)
    again.put("step:2", {"text": "second"})
    again._file.close()
    assert read(path) == {"step:1": {"text": "first"}, "step:2": {"text": "second"}}
