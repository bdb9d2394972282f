"""Books: one file a meeting, one desk that writes it."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from meetingtui.domain.halves import Halves, Parting, joined
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Step
from meetingtui.paths import second_place
from meetingtui.store import drafts, lines, migrations, purge
from meetingtui.store.connection import (
    at_rest,
    give_name,
    make_file,
    refuse_network,
    transaction,
    writer,
)
from meetingtui.store.dividing import Divided, Dividing
from meetingtui.store.drafts import HELD, Draft, Splice
from meetingtui.store.errors import StoreError, told
from meetingtui.store.jobs import Drafting, Job, Keystroke, Recording, Saved, Ticket
from meetingtui.store.lease import Claim
from meetingtui.store.lock import Locked
from meetingtui.store.pair import PARTED_SINCE, Pair, reading
from meetingtui.store.second_place import SecondPlace, missing
from meetingtui.store.writer import Writer

if TYPE_CHECKING:
    from meetingtui.store.bringing_back import Brought

__all__ = ["HELD", "Book", "Draft", "Locked", "Saved", "Ticket"]


class Book:
    """A meeting's own file, open for writing. `minutes` is what it held when it was opened.

    What the public may not read is kept in a second file beside it; nobody above need know.
    """

    def __init__(
        self,
        pair: Pair,
        halves: Halves,
        claim: Claim,
        second: SecondPlace,
        on_saved: Callable[[Saved], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._dividing = Dividing(halves)
        self.minutes = self._minutes = joined(halves.public, halves.exempt)
        self.last_seq, self.high_water = pair.reach()
        self.drafts, self._private = _drafts(pair)
        brought = self._brought(pair, second, claim.generation - 1)
        steps = [step for step, _ in brought.steps] if brought else []
        self.done, self.undone = lines.stacks(pair.public, steps)
        self._spliced = max(_last_number(pair), brought.high if brought else 0)
        self._numbers = count(self._spliced + 1)
        self._slots = set(self.drafts)
        self._clock = clock
        self._steps: dict[int, Step] = {}
        self._taken_over = False
        numbers = _numbers(pair)
        second.lines((d, s in self._private, numbers[s]) for s, d in self.drafts.items())
        self._writer: Writer | None = Writer(
            pair, self.last_seq, on_saved, clock, second, claim, self.minutes
        )
        atexit.register(self._close_at_exit)
        now = _on_the_wall(clock())
        lost = missing(pair.path, second.left.mark, self.last_seq, now)
        self.found = " ".join(filter(None, (lost, brought.sentence if brought else "")))
        if brought:
            self._bring_back(brought)
        second.all_arrived()

    @staticmethod
    def create(path: Path, opening: Step) -> None:
        """Make a book that begins with `opening`. Raises StoreError when the file is there.

        The book appears under its name only when it is whole.
        """
        if opening.seq != 1:
            raise StoreError(f"{path.name}: a book begins with step 1.")
        refuse_network(path.parent)
        with told(path):
            draft = path.with_name(f".{path.name}.new")
            draft.unlink(missing_ok=True)
            make_file(draft)
            try:
                _lay_out(draft, opening)
                give_name(draft, path)
            finally:
                draft.unlink(missing_ok=True)

    @classmethod
    def open(
        cls,
        path: Path,
        who: str,
        on_saved: Callable[[Saved], None],
        clock: Callable[[], datetime],
        second: Path | None = None,
        over: int | None = None,
    ) -> Book:
        """Open a book for writing. `on_saved` is called on the writer thread, and must not wait.

        `second` is the folder that keeps what can't be saved; what only that one holds is brought
        back, and `found` says so.

        `over` is the generation of the lease that is to be taken over from who holds it now.

        Raises Locked when somebody else writes it, StoreError when it can't be used.
        """
        if not path.is_file():
            raise StoreError(f"{path.name}: there is no such file.")
        refuse_network(path)
        claim = Claim.take(path, who, _on_the_wall(clock()), over)
        pair: Pair | None = None
        boats: SecondPlace | None = None
        try:
            with told(path):
                cut_short = not at_rest(path)
                pair = Pair.open(path, claim)
                claim.announce()
                at = clock().astimezone(UTC)
                halves = pair.part(at, who) if claim.alone else pair.rows()
                if pair.exempt is not None:
                    purge.forget_copies(path, PARTED_SINCE)
                if claim.alone and cut_short and (pair.exempt is not None or pair.to_erase()):
                    pair.forget()
                boats = SecondPlace(second or second_place(path), path, claim.generation)
                return cls(pair, halves, claim, boats, on_saved, clock)
        except BaseException as error:
            if boats is not None:
                boats.close()
            if pair is not None:
                pair.close()
            claim.release()
            if isinstance(error, lines.ROT):
                raise StoreError(f"{path.name}: it is damaged ({error}).") from error
            raise

    def _brought(self, pair: Pair, second: SecondPlace, before: int) -> Brought | None:
        """What only the second place holds and is to be written again; None for nothing.

        `before` is the generation that wrote the book last.
        """
        if not second.left.kept:
            return None
        from meetingtui.store.bringing_back import Standing, brought_back

        def stands(step: Step) -> bool:
            return lines.stands(step, *filter(None, (pair.public, pair.exempt)))

        book = Standing(self.minutes, self.last_seq, self.drafts, _numbers(pair), stands, before)
        return brought_back(second.left, book)

    def _bring_back(self, brought: Brought) -> None:
        """Write what was brought back, as if it had been entered now."""
        for step, clears in brought.steps:
            self.write(step, clears)
            self.last_seq = step.seq
            records = [change.record.id for change in step.changes]
            self.high_water = max([self.high_water, *records])
            self.drafts.pop(clears or "", None)
        self.minutes = self._minutes
        for slot in brought.ended:
            if self.drafts.pop(slot, None) is not None:
                self.clear_draft(slot)
        for draft, private in brought.lines:
            self.drafts[draft.slot] = draft
            self.put_draft(draft, private)

    @property
    def set_aside(self) -> tuple[Step, ...]:
        """The steps that the database refused in this session."""
        return tuple(self._writer.set_aside) if self._writer else ()

    @property
    def taken_over(self) -> bool:
        """Whether somebody took the book over, so that what was written since is elsewhere."""
        return self._writer.taken_over if self._writer else self._taken_over

    @property
    def waiting(self) -> int:
        """How many jobs are not durable yet."""
        return self._writer.waiting if self._writer else 0

    def step(self, seq: int) -> Step:
        """One step of the history. Raises StoreError when there is none that can be read."""
        if seq in self._steps:
            return self._steps[seq]
        path = self._open_writer().path
        with told(path), reading(path) as files:
            try:
                found = [line for line in files.history() if line.step.seq == seq]
                if found and not found[0].redacted:
                    return found[0].whole(Minutes)
            except lines.ROT as error:
                raise StoreError(f"{path.name}: step {seq} is damaged ({error}).") from error
        if found:
            raise StoreError(
                f"Step {seq} can't be taken back or brought back: its words were erased for good."
            )
        raise StoreError(f"{path.name}: there is no step {seq}.")

    def write(self, step: Step, clears: str | None = None) -> Ticket:
        """Queue a step; the draft in the slot `clears` is forgotten in the same transaction."""
        self._steps[step.seq] = step
        recording = Recording(step, self._divided(step), clears, clears in self._private)
        if clears is not None:
            self._slots.discard(clears)
            self._private.discard(clears)
        return self._open_writer().submit(Job(recording))

    def _divided(self, step: Step) -> Parting | Divided:
        """What the step does to either half; what does not fit is left for the files to refuse.

        Where that belongs nobody knows: until it is told, it is kept as what is not for the public.
        """
        try:
            self._minutes = self._minutes.apply(step)
        except Mismatch:
            return Parting(step.changes, after=self._minutes)
        return self._dividing.hand_in(step, self._minutes)

    def splice(self, slot: str, at: int, removed: int, inserted: str, cursor: int) -> Ticket:
        """Queue a keystroke: `removed` characters at `at` replaced by `inserted`."""
        if slot not in self._slots:
            self.put_draft(Draft(slot, None, "", "", 0, _on_the_wall(self._clock())))
        self._spliced = next(self._numbers)
        one = Splice(self._spliced, slot, at, removed, inserted, cursor)
        return self._open_writer().submit(Job(Keystroke(one, slot in self._private)))

    def put_draft(self, draft: Draft, private: bool = False) -> Ticket:
        """Queue a draft whole, instead of what its slot held; a private one in the exempt file."""
        exempt = private or draft.slot in self._private
        self._spliced = next(self._numbers)
        self._slots.add(draft.slot)
        (self._private.add if private else self._private.discard)(draft.slot)
        return self._open_writer().submit(
            Job(Drafting(draft.slot, draft, self._spliced, private, exempt))
        )

    def clear_draft(self, slot: str) -> Ticket:
        """Queue the end of a draft."""
        exempt = slot in self._private
        self._spliced = next(self._numbers)
        self._slots.discard(slot)
        self._private.discard(slot)
        return self._open_writer().submit(Job(Drafting(slot, spliced=self._spliced, exempt=exempt)))

    def is_private(self, slot: str) -> bool:
        """Whether the draft in a slot is kept in the exempt file."""
        return slot in self._private

    def close(self) -> None:
        """Write everything that waits and give the book back. Raises StoreError if it can't be.

        Closing twice does no harm.
        """
        at_work, self._writer = self._writer, None
        if at_work is None:
            return
        atexit.unregister(self._close_at_exit)
        at_work.close()
        self._taken_over = at_work.taken_over

    def _close_at_exit(self) -> None:
        with suppress(StoreError):
            self.close()

    def _open_writer(self) -> Writer:
        if self._writer is None:
            raise StoreError("The book is closed.")
        return self._writer


def _drafts(pair: Pair) -> tuple[dict[str, Draft], set[str]]:
    """Every draft by slot, and the slots of those that are kept in the exempt file."""
    public = drafts.load(pair.public)
    private = drafts.load(pair.exempt) if pair.exempt else {}
    return {**public, **private}, set(private)


def _numbers(pair: Pair) -> dict[str, int]:
    """The number of the last keystroke of every draft, by slot."""
    private = drafts.numbers(pair.exempt) if pair.exempt else {}
    return {**drafts.numbers(pair.public), **private}


def _last_number(pair: Pair) -> int:
    return max(drafts.last_number(conn) for conn in filter(None, (pair.public, pair.exempt)))


def _on_the_wall(at: datetime) -> datetime:
    """A moment on the wall clock, without a zone."""
    return at.astimezone().replace(tzinfo=None)


def _lay_out(path: Path, opening: Step) -> None:
    conn = writer(path)
    try:
        migrations.bring_up(conn, path, migrations.BOOK)
        with transaction(conn):
            lines.write(conn, opening)
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        conn.close()
