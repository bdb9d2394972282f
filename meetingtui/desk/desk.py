"""The desk: the one place where requests become steps, and steps are recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from meetingtui.desk.clock import Clock
from meetingtui.domain.bodies import Body
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Refusal, Stamp, Step
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store.book import Book, Draft, Saved, Ticket
from meetingtui.store.errors import StoreError


class Desk:
    """One open book and its minutes as they are now. Only one desk can have a book open.

    `on_saved` is called on the book's own thread whenever something has become durable, or has
    failed to; `second` is the folder that keeps what can't be saved. `found` says what came back
    from there, and what is missing. `over` is the generation of the lease to be taken over from
    who holds it. Raises Locked, StoreError.
    """

    def __init__(
        self,
        path: Path,
        who: str,
        clock: Clock | None = None,
        on_saved: Callable[[Saved], None] = lambda saved: None,
        second: Path | None = None,
        over: int | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self.who = who
        self._book = Book.open(path, who, on_saved, self.clock.utc, second, over)
        self.found = self._book.found
        self.minutes: Minutes = self._book.minutes
        self.off_at_first = self.minutes.body.findings_off if self.minutes.all(Body) else ""
        self.path = path
        self._seq = self._book.last_seq
        self._high_water = self._book.high_water
        self._done = list(self._book.done)
        self._undone = list(self._book.undone)
        self._ticket: Ticket | None = None

    @property
    def drafts(self) -> dict[str, Draft]:
        """The unfinished lines that were found when the book was opened, by slot."""
        return dict(self._book.drafts)

    def stamp(self) -> Stamp:
        """Who, when, and the next id, for an act that happens now."""
        return Stamp(self.clock.utc(), self.clock.local(), self.who, self._high_water + 1)

    def do(self, *asked: Request, clears: str | None = None) -> Step:
        """Carry out requests on the latest minutes, as one step.

        `clears` names the draft that the step came from; both are written together. Raises
        Refusal; nothing is changed then.
        """
        step = self._record(carried_out(self.minutes, self.stamp(), asked), clears)
        if not step.opening:
            self._done.append(step.seq)
            self._undone.clear()
        return step

    def ask(self, act: Callable[..., Step], **words: object) -> Step:
        """Carry out one act with these words."""
        return self.do(request(act, **words))

    def undo(self) -> Step:
        """Take back the last step not yet taken back. Raises Refusal when there is none."""
        if not self._done:
            raise Refusal("There is nothing to undo.")
        undone = self._step(self._done[-1])
        step = undone.inverse(self.clock.utc(), self.who)
        recorded = self._record_if_it_fits(step, undone)
        self._undone.append(self._done.pop())
        return recorded

    def redo(self) -> Step:
        """Bring back the step that was undone last. Raises Refusal when there is none."""
        if not self._undone:
            raise Refusal("There is nothing to redo.")
        undone = self._step(self._undone[-1])
        step = undone.again(self.clock.utc(), self.who)
        recorded = self._record_if_it_fits(step, undone)
        self._done.append(self._undone.pop())
        return recorded

    def _step(self, seq: int) -> Step:
        try:
            return self._book.step(seq)
        except StoreError as error:
            raise Refusal(str(error)) from error

    def _record_if_it_fits(self, step: Step, original: Step) -> Step:
        try:
            return self._record(step)
        except Mismatch as error:
            raise Refusal(
                f"“{original.sentence}” can't be taken back or brought back: "
                "what it touched has been changed since."
            ) from error

    def _record(self, step: Step, clears: str | None = None) -> Step:
        step = replace(step, seq=self._seq + 1)
        minutes = self.minutes.apply(step)
        self._ticket = self._book.write(step, clears)
        self.minutes = minutes
        self._seq = step.seq
        given = [change.record.id for change in step.changes if change.before is None]
        self._high_water = max([self._high_water, *given])
        return step

    def splice(self, slot: str, at: int, removed: int, inserted: str, cursor: int) -> None:
        """Keep a keystroke of an unfinished line: the characters removed and inserted at `at`."""
        self._book.splice(slot, at, removed, inserted, cursor)

    def put_draft(self, draft: Draft, private: bool = False) -> None:
        """Keep an unfinished line whole; a `private` one apart from what is public."""
        self._book.put_draft(draft, private)

    def is_private(self, slot: str) -> bool:
        """Whether the unfinished line of a slot is kept apart from what is public."""
        return self._book.is_private(slot)

    def clear_draft(self, slot: str) -> None:
        """Forget an unfinished line."""
        self._book.clear_draft(slot)

    @property
    def taken_over(self) -> bool:
        """Whether somebody took the book over, so that what was done since is in a copy."""
        return self._book.taken_over

    @property
    def waiting(self) -> int:
        """How many changes are not durable yet."""
        return self._book.waiting

    def durable(self, seconds: float) -> bool:
        """Wait until the last step is durable, at most this long; whether it is."""
        return self._ticket is None or self._ticket.wait(seconds)

    def close(self) -> None:
        """Wait until everything is durable and close the book."""
        self._book.close()
