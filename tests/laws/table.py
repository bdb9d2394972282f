"""A desk at which scripts are played, watched by a model that knows what must come of them."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Refusal, Step
from meetingtui.store import history
from meetingtui.store.book import Book, Saved
from meetingtui.store.follow import Follower
from tests.laws.hand import LAID_OUT, MORNING
from tests.laws.scripts import Block, BrokenOff, Do, FailHalfWay, Move, Redo, Reopen, Type, Undo

AT = datetime(2015, 7, 9, 9, 0, tzinfo=UTC)
OPENING = Step(
    AT,
    "Clerk",
    "Book laid out",
    tuple(Change(None, record) for record in LAID_OUT),
    opening=True,
    seq=1,
)


class Ticking:
    """A wall clock that goes on by ten seconds each time it is read."""

    def __init__(self) -> None:
        self._at = MORNING.replace(tzinfo=UTC)

    def __call__(self) -> datetime:
        self._at += timedelta(seconds=10)
        return self._at


class Table:
    """Plays moves on a real book and checks the laws as it goes."""

    def __init__(self, template: Path, path: Path) -> None:
        shutil.copyfile(template, path)
        self.path = path
        self._clock = Clock(Ticking())
        self._faults: list[str] = []
        self._blocker: sqlite3.Connection | None = None
        self.desk = self._open()
        self.laid_out = self.desk.minutes
        self.past: list[Minutes] = []
        self.future: list[Minutes] = []
        self.lines: dict[str, str] = {}
        self.carried_out: list[Do] = []
        self.steps = 1

    def _open(self) -> Desk:
        return Desk(self.path, "Clerk", self._clock, self._hear)

    def _hear(self, saved: Saved) -> None:
        if "refused" in saved.fault or "deleted" in saved.fault:
            self._faults.append(saved.fault)

    def play(self, move: Move) -> None:
        """Make one move and check what came of it."""
        before = self.desk.minutes
        match move:
            case Do():
                self._do(move, before)
            case FailHalfWay(asked=asked):
                try:
                    self.desk.do(*asked)
                except (Refusal, BrokenOff):
                    assert self.desk.minutes is before
                else:
                    raise AssertionError("an act that failed was recorded")
            case Undo():
                self._shift(self.past, self.future, self.desk.undo)
            case Redo():
                self._shift(self.future, self.past, self.desk.redo)
            case Reopen():
                self._reopen()
            case Block():
                self._block()
            case Type():
                self._type(move)

    def _do(self, move: Do, before: Minutes) -> None:
        try:
            step = self.desk.do(*move.asked)
        except Refusal:
            assert self.desk.minutes is before
            return
        after = self.desk.minutes
        assert not after.same_records(before)
        back = after.apply(step.inverse(AT, "Clerk"))
        assert back.same_records(before)
        assert back.apply(step.again(AT, "Clerk")).same_records(after)
        self.carried_out.append(move)
        self.steps += 1
        self.past.append(before)
        self.future.clear()
        if step.opening:
            # What lays out the book is done before it is opened, and undo does not cross it.
            self.past.clear()
            self.laid_out = after
            self._reopen()

    def _shift(self, source: list[Minutes], target: list[Minutes], go: object) -> None:
        before = self.desk.minutes
        assert callable(go)
        try:
            go()
        except Refusal:
            assert not source
            assert self.desk.minutes is before
            return
        target.append(before)
        assert self.desk.minutes.same_records(source.pop())
        self.steps += 1

    def _type(self, move: Type) -> None:
        words = self.lines.get(move.slot, "")
        at = int(move.share * len(words))
        removed = min(move.removed, len(words) - at)
        self.desk.splice(move.slot, at, removed, move.inserted, at + len(move.inserted))
        self.lines[move.slot] = words[:at] + move.inserted + words[at + removed :]

    def _block(self) -> None:
        if self._blocker is None:
            if not self.desk.durable(10):
                raise AssertionError("the last step was never saved")
            self._blocker = sqlite3.connect(self.path, isolation_level=None, timeout=10)
            self._blocker.execute("BEGIN IMMEDIATE")
        else:
            self._release()

    def _release(self) -> None:
        if self._blocker is not None:
            self._blocker.execute("ROLLBACK")
            self._blocker.close()
            self._blocker = None

    def _reopen(self) -> None:
        before = self.desk.minutes
        self.close()
        self.desk = self._open()
        assert self.desk.minutes.same_records(before)
        assert {slot: draft.text for slot, draft in self.desk.drafts.items()} == self.lines

    def close(self) -> None:
        """Close the book; all that was done must then be in it."""
        self._release()
        self.desk.close()
        assert self._faults == []

    def open_again(self) -> None:
        """Open the book after it was closed."""
        self.desk = self._open()

    def clear_away(self) -> None:
        """Remove the book and whatever lies beside it."""
        self._release()
        self.desk.close()
        for file in self.path.parent.glob(f"{self.path.name}*"):
            file.unlink()

    def check_the_book(self) -> None:
        """The laws that can be seen from outside: the book, read afresh, and its history."""
        now = self.desk.minutes
        follower = Follower(self.path)
        assert follower.minutes.same_records(now)
        assert follower.seq == self.steps
        follower.close()
        found = history.verify(self.path)
        assert found == history.Verification(True, self.steps, ())
        assert history.as_at(self.path, self.steps).same_records(now)

    def undo_everything(self) -> None:
        """Back to the meeting as it was laid out, and forth again."""
        now, count = self.desk.minutes, len(self.past)
        for _ in range(count):
            self.play(Undo())
        assert self.desk.minutes.same_records(self.laid_out)
        for _ in range(count):
            self.play(Redo())
        assert self.desk.minutes.same_records(now)


def template(path: Path) -> Path:
    """A closed book of the meeting as it is laid out."""
    Book.create(path, OPENING)
    return path
