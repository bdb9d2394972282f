"""What is done under the recorder: `python -m tests.faults.powercut_work FOLDER WHAT SEED …`.

Each workload says in marks what it asks for and what it was told is saved, in their place among
the writes. A mark is JSON, one object: `step`, `key`, `draft` and `clear` for what was asked,
`saved` and `sure` for what is durable.
"""

from __future__ import annotations

import ctypes
import json
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from meetingtui.desk.meetings import fingerprint
from meetingtui.domain import points, restricting
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Stamp
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store import archive, connection, writer
from meetingtui.store.book import Saved
from meetingtui.store.drafts import Draft
from tests.faults.powercut_mutants import MUTANTS
from tests.store.books import ITEM, NOON, RECORDS, SECOND_ITEM, Pen, Told, new_book

BOOK = "meeting.db"
EXEMPT = "meeting.exempt.db"
# Stands in every word that was never public.
PRIVATE = "Quartz"
# Stands in every word that is moved; a number follows.
MOVED = "Feldspar"
LINE, ASIDE = "line", "aside"
WAIT_S = 60


def mark(**said: object) -> None:
    """Say something in the log of the recorder."""
    ctypes.CDLL(None).powercut_mark(json.dumps(said).encode())


class _Told(Told):
    def __call__(self, saved: Saved) -> None:
        mark(saved=saved.seq, moved="nothing is left" in saved.notice)
        super().__call__(saved)


class Clerk:
    """Minutes a meeting: every request and every answer is marked."""

    def __init__(self, path: Path, rng: random.Random) -> None:
        self.path, self.rng = path, rng
        self.count = self.asked = 0
        self.private: set[str] = set()
        self._sit_down()

    def _sit_down(self) -> None:
        self.pen = Pen(self.path, told=_Told())

    def again(self) -> None:
        """Close the book and open it again."""
        self.pen.close()
        mark(sure=self.asked)
        self._sit_down()

    def _mark(self, **said: object) -> None:
        self.asked += 1
        mark(n=self.asked, **said)

    def step(self, asked: Request, clears: str | None = None, wait: bool = True) -> None:
        """Record a step."""
        pen = self.pen
        at = pen.clock()
        stamp = Stamp(at, at.replace(tzinfo=None), "Clerk", pen.last_id + 1)
        step = carried_out(pen.minutes, stamp, (asked,))
        self._mark(step=pen.seq + 1, text=asked.words.get("words", ""), clears=clears)
        ticket = pen.record(step, clears)
        if wait:
            assert ticket.wait(WAIT_S)
            mark(sure=self.asked)

    def note(self, words: str, item: int = ITEM, clears: str | None = None) -> Point:
        """Record a point; the point."""
        asked = request(points.note, item=item, words=words)
        self.step(asked, clears, self.rng.random() < 0.7)
        return max(self.pen.minutes.all(Point), key=lambda point: point.id)

    def draft(self, slot: str, text: str, private: bool) -> None:
        """Put a draft whole."""
        self._mark(draft=slot, text=text)
        draft = Draft(slot, None, "", text, len(text), NOON.replace(tzinfo=None))
        ticket = self.pen.book.put_draft(draft, private)
        if self.rng.random() < 0.8:
            assert ticket.wait(WAIT_S)
            mark(sure=self.asked)

    def type(self, slot: str, words: str) -> None:
        """Type words into a slot, a key at a time, in bursts."""
        for at, char in enumerate(words):
            self._mark(draft=slot, text=words[: at + 1])
            ticket = self.pen.book.splice(slot, at, 0, char, at + 1)
            if self.rng.random() < 0.4:
                assert ticket.wait(WAIT_S)
                mark(sure=self.asked)

    def public_point(self) -> None:
        """Type a point and enter it."""
        self.count += 1
        words = f"P{self.count}"
        self.type(LINE, words)
        self.note(f"{words} asked about the stiles", clears=LINE)

    def private_point(self) -> None:
        """Type a point under the closed item and enter it."""
        self.count += 1
        self.draft(ASIDE, "", private=True)
        words = f"{PRIVATE} {self.count}"
        self.type(ASIDE, words)
        self.note(f"{words} was offered", SECOND_ITEM, clears=ASIDE)

    def move(self) -> None:
        """Note a point in public and make it private; then wait until that is proved."""
        self.count += 1
        words = f"{MOVED}{self.count}"
        point = self.note(f"{words} slipped out")
        self.pen.told.all.clear()
        self.step(request(restricting.restrict, table="point", record=point.id, ground="3"))
        last = self.pen.seq
        self.pen.told.wait_for(lambda s: s.seq >= last and "nothing is left" in s.notice)
        mark(gone=words)

    def move_draft(self) -> None:
        """Type in private, go on in public, and the other way round."""
        self.count += 1
        text = f"D{self.count}"
        self.draft(ASIDE, text, private=True)
        self.draft(ASIDE, text + "x", private=False)
        self.draft(ASIDE, text + "xy", private=True)
        self._mark(draft=ASIDE, text=None)
        assert self.pen.book.clear_draft(ASIDE).wait(WAIT_S)
        mark(sure=self.asked)


def meeting(folder: Path, rng: random.Random, steps: int) -> None:
    """A meeting of so many steps, mostly in public."""
    writer.IDLE_S = 0.02
    path = new_book(folder, BOOK)
    mark(sure=0)
    clerk = Clerk(path, rng)
    closing = request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3")
    for n in range(steps):
        if n == steps // 6:
            clerk.step(closing)
        elif n > steps // 6 and n % 4 == 0:
            clerk.private_point()
        elif n > steps // 6 and n % 10 == 7:
            clerk.move_draft()
        elif n > steps // 6 and n % 20 == 9:
            clerk.move()
        else:
            clerk.public_point()
        if n == steps // 2:
            clerk.again()
        if rng.random() < 0.05:
            time.sleep(0.05)
    clerk.pen.close()
    mark(sure=clerk.asked)


def moving(folder: Path, rng: random.Random, ways: int) -> None:
    """Points that are moved to private and back."""
    clerk = Clerk(new_book(folder, BOOK), rng)
    mark(sure=0)
    for _ in range(ways):
        clerk.move()
        point = max(clerk.pen.minutes.all(Point), key=lambda point: point.id)
        clerk.step(request(restricting.lift, table="point", record=point.id))
    clerk.pen.close()


def filings() -> list[Minutes]:
    """What is filed, one after the other: a meeting, another, the first again as mended."""
    first = Minutes.of(RECORDS)
    note, close = points.note, restricting.restrict
    for asked in (
        request(note, item=ITEM, words="P1 asked about the stiles"),
        request(close, table="item", record=SECOND_ITEM, ground="3"),
        request(note, item=SECOND_ITEM, words=f"{PRIVATE} was offered"),
    ):
        first = _after(first, asked)
    other = Minutes.of(
        replace(record, uuid="meeting-2") if isinstance(record, Meeting) else record
        for record in first
    )
    mended = _after(first, request(note, item=ITEM, words="P2 thanked the volunteers"))
    mended = _after(mended, request(note, item=SECOND_ITEM, words=f"{PRIVATE} was refused"))
    return [first, other, mended]


def _after(minutes: Minutes, asked: Request) -> Minutes:
    stamp = Stamp(NOON, NOON.replace(tzinfo=None), "Clerk", 1 + max(r.id for r in minutes))
    return minutes.apply(carried_out(minutes, stamp, (asked,)))


def filing(folder: Path, _rng: random.Random, _count: int) -> None:
    """File two meetings, and the first of them again."""
    for n, minutes in enumerate(filings(), start=1):
        archive.file_minutes(folder / "archive.db", minutes, fingerprint)
        mark(filed=n)


def main(place: str, what: str, seed: str, count: str, *broken: str) -> None:
    for name in broken:
        if name.startswith("checkpoint-"):
            pages = int(name.removeprefix("checkpoint-"))
            connection.BOOK = {**connection.BOOK, "wal_autocheckpoint": pages}
        else:
            MUTANTS[name]()
    work = {"meeting": meeting, "moving": moving, "filing": filing}[what]
    work(Path(place), random.Random(int(seed)), int(count))


if __name__ == "__main__":
    main(*sys.argv[1:])
