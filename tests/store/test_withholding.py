"""What a declaration said before it was sensitive leaves the public file, as a move to private."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from meetingtui.domain import declarations, entries
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.record import Stamp
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store import history
from meetingtui.store.follow import Follower
from meetingtui.store.jobs import Job, Recording
from meetingtui.store.lease import Claim
from meetingtui.store.lines import write
from meetingtui.store.pair import Pair, beside
from meetingtui.store.second_place import SecondPlace
from meetingtui.store.writer import Writer
from tests.store.books import ITEM, NOON, PERSON, Pen, new_book
from tests.store.crashing import CRASHED, Crash
from tests.store.test_pair import bytes_of, path_of

FIRST, NATURE = "works at the women's refuge", "lives at the women's refuge in Larkfield"
LEFT = "nothing is left"


@pytest.fixture
def pen(tmp_path: Path) -> Iterator[Pen]:
    pen = Pen(new_book(tmp_path))
    yield pen
    pen.close()


def declare(nature: str = FIRST, **more: object) -> Request:
    return request(
        declarations.declare, item=ITEM, person=PERSON, interest="pecuniary", nature=nature, **more
    )


def amend(pen: Pen, **fields: object) -> Request:
    (one,) = pen.minutes.all(Declaration)
    given = {"person": PERSON, "interest": "pecuniary", **fields}
    return request(declarations.amend, declaration=one.id, **given)


def hush(pen: Pen) -> Request:
    return amend(pen, sensitive=True)


def natures(pen: Pen) -> list[str]:
    return [one.nature for one in pen.minutes.all(Declaration)]


def told(pen: Pen) -> None:
    pen.told.wait_for(lambda saved: LEFT in saved.notice)
    pen.told.all.clear()


def silent(path: Path) -> bool:
    return not any(words.encode() in bytes_of(path) for words in (FIRST, NATURE))


def test_its_earlier_words_leave_the_public_file(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare())
    pen.do(amend(pen, nature=NATURE)).wait(10)
    assert not silent(path)
    pen.do(hush(pen))
    told(pen)
    assert silent(path)
    for words in (FIRST, NATURE):
        assert words.encode() in bytes_of(beside(path))
    pen.close()
    assert history.verify(path).sentences == ()
    again = Pen(path)
    assert again.minutes.same_records(pen.minutes)
    (one,) = again.minutes.all(Declaration)
    assert (one.sensitive, one.nature, one.interest) == (True, "", "pecuniary")
    again.close()


def test_the_public_still_read_that_there_is_an_interest(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare(NATURE))
    pen.do(hush(pen)).wait(10)
    public = Follower(path, exempt=False)
    (one,) = public.minutes.all(Declaration)
    assert (one.person, one.interest, one.sensitive) == (PERSON, "pecuniary", True)
    public.close()


def test_no_moment_of_the_public_history_tells_them(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare(NATURE))
    seq = pen.seq
    pen.do(hush(pen)).wait(10)
    told(pen)
    (shown,) = history.as_at(path, seq, exempt=False).all(Declaration)
    assert (shown.nature, shown.sensitive) == ("", True)
    (known,) = history.as_at(path, seq).all(Declaration)
    assert known.nature == NATURE
    assert NATURE not in repr(history.log(path, exempt=False))


def test_it_can_be_undone_and_done_again_after_a_restart(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare(NATURE))
    pen.do(hush(pen)).wait(10)
    pen.close()
    again = Pen(path)
    step = again.book.step(again.book.done[-1])
    again.record(step.inverse(NOON, "Clerk")).wait(10)
    assert natures(again) == [NATURE]
    assert not silent(path)
    again.record(step.again(NOON, "Clerk")).wait(10)
    told(again)
    assert natures(again) == [""]
    assert silent(path)
    again.close()
    assert silent(path)
    assert history.verify(path).sentences == ()


def test_what_is_sensitive_no_more_is_public_and_can_be_withheld_again(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare("", sensitive=True))
    pen.do(amend(pen, sensitive=False, nature=NATURE)).wait(10)
    assert not silent(path)
    pen.do(hush(pen))
    told(pen)
    assert silent(path)
    pen.close()
    assert history.verify(path).sentences == ()


def test_one_that_was_always_sensitive_needs_no_second_file(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare("", sensitive=True))
    pen.do(amend(pen, sensitive=True, effect="left")).wait(10)
    pen.close()
    again = Pen(path)
    again.close()
    assert not beside(path).exists()


@pytest.mark.parametrize("way", ["struck", "undone"])
def test_what_was_taken_back_to_be_typed_anew_leaves_too(pen: Pen, way: str) -> None:
    path = path_of(pen)
    pen.do(declare(NATURE))
    (one,) = pen.minutes.all(Declaration)
    if way == "struck":
        pen.do(request(entries.strike, table="declaration", entry=one.id)).wait(10)
    else:
        pen.record(pen.steps[-1].inverse(NOON, "Clerk")).wait(10)
    assert not silent(path)
    pen.do(declare("", sensitive=True))
    told(pen)
    assert silent(path)
    pen.close()
    again = Pen(path)
    assert again.seq == pen.seq
    again.close()
    assert history.verify(path).sentences == ()


def test_another_declaration_of_the_same_person_stays_public(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare(NATURE)).wait(10)
    pen.do(declare("", sensitive=True)).wait(10)
    pen.close()
    assert NATURE.encode() in bytes_of(path)
    assert not beside(path).exists()


def older(path: Path) -> None:
    """Record a declaration and make it sensitive as programs did that kept the words."""
    claim = Claim.take(path, "Clerk", NOON.replace(tzinfo=None))
    pair = Pair.open(path, claim)
    minutes, (seq, high) = pair.minutes(), pair.reach()
    by = {"person": PERSON, "interest": "pecuniary", "sensitive": True}
    for nth in range(2):
        there = minutes.all(Declaration)
        made = [request(declarations.amend, declaration=one.id, **by) for one in there]
        stamp = Stamp(NOON, NOON.replace(tzinfo=None), "Clerk", high + 1)
        step = carried_out(minutes, stamp, tuple(made) or (declare(NATURE),))
        step = replace(step, seq=seq + 1 + nth)
        write(pair.public, step)
        minutes = minutes.apply(step)
        high = max(high, *(change.record.id for change in step.changes))
    pair.close()
    claim.release()


def test_a_book_that_an_older_program_wrote_is_put_in_order_once(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    older(path)
    assert not silent(path)
    pen = Pen(path)
    assert silent(path)
    assert NATURE.encode() in bytes_of(beside(path))
    pen.do(amend(pen, sensitive=True, effect="left")).wait(10)
    pen.close()
    again = Pen(path)
    assert again.seq == pen.seq
    again.close()
    assert history.verify(path).sentences == ()


def _hush(path: Path, way: str, nth: int) -> None:
    """Make the declaration sensitive (or not), and end the process at the nth write. No return."""
    claim = Claim.take(path, "Clerk", NOON.replace(tzinfo=None))
    pair = Pair.open(path, claim)
    minutes, (seq, high) = pair.minutes(), pair.reach()
    one = minutes.all(Declaration)[0]
    fields = {"sensitive": way == "hush", "nature": "" if way == "hush" else NATURE}
    asked = request(
        declarations.amend, declaration=one.id, person=PERSON, interest="pecuniary", **fields
    )
    stamp = Stamp(NOON, NOON.replace(tzinfo=None), "Clerk", high + 1)
    step = replace(carried_out(minutes, stamp, (asked,)), seq=seq + 1)
    parting, _ = pair.rows().parted(step, minutes.apply(step))
    Crash(nth).watch(pair.public, pair.need_exempt())
    second = SecondPlace(path.parent / "state", path, claim.generation)
    writer = Writer(pair, seq, lambda saved: None, lambda: NOON, second, claim, minutes)
    durable = writer.submit(Job(Recording(step, parting))).wait(10)
    writer.close()
    os._exit(0 if durable else 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process can't be forked here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("way", ["hush", "tell"])
def test_a_crash_at_any_write_leaves_one_state_or_the_other(tmp_path: Path, way: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    pen = Pen(new_book(home))
    path = path_of(pen)
    pen.do(declare(NATURE))
    if way == "tell":
        pen.do(hush(pen))
    pen.close()
    seen = set()
    for stop in count():
        other = tmp_path / f"{way}-{stop}"
        shutil.copytree(home, other)
        child = os.fork()
        if child == 0:
            _hush(other / path.name, way, stop)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in (0, CRASHED)
        seen.add(_state(other / path.name))
        if status == 0:
            break
        shutil.rmtree(other)
    assert seen == {"told", "withheld"}


def _state(path: Path) -> str:
    """Whether the nature is told after an opening; it is withheld everywhere or nowhere."""
    again = Pen(path)
    (one,) = again.minutes.all(Declaration)
    again.close()
    assert history.verify(path).sentences == ()
    assert one.sensitive == (one.nature == "")
    assert one.sensitive == silent(path)
    return "withheld" if one.sensitive else "told"


def test_copies_made_before_the_file_was_brought_up_to_date_go_with_the_words(pen: Pen) -> None:
    path = path_of(pen)
    pen.do(declare(NATURE)).wait(10)
    copies = [path.with_name(f"{path.stem}.before-{n}.backup") for n in ("3", "4", "4-2")]
    others = [path.with_name("another.before-4.backup"), path.with_name(f"{path.stem}.backup")]
    for copy in (*copies, *others):
        shutil.copy(path, copy)
    pen.do(hush(pen))
    told(pen)
    assert [copy for copy in copies if copy.exists()] == []
    assert all(other.exists() for other in others)
