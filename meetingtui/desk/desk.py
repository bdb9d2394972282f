"""The desk: the one place where requests become steps, and steps are recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from meetingtui.desk.clock import Clock
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Refusal, Stamp, Step
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store.book import Book, Draft, Saved, Ticket


class Desk:
    """One open book and its minutes as they are now. Only one desk can have a book open.

    `on_saved` is called on the book's own thread whenever something has become durable, or has
    failed to.
    """

    def __init__(
        self,
        path: Path,
        who: str,
        clock: Clock | None = None,
        on_saved: Callable[[Saved], None] = lambda saved: None,
    ) -> None:
        self.clock = clock or Clock()
        self.who = who
        self._book = Book.open(path, who, on_saved, self.clock.utc)
        self.minutes: Minutes = self._book.minutes
        self.path = path
        self._seq = self._book.last_seq
        self._high_water = self._book.high_water
        self._done = list(self._book.done)
        self._undone = list(self._book.undone)
        self._steps: dict[int, Step] = {}
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

    def undo(self, clears: str | None = None) -> Step:
        """Take back the last step not yet taken back. Raises Refusal when there is none."""
        if not self._done:
            raise Refusal("There is nothing to undo.")
        undone = self._step(self._done[-1])
        step = undone.inverse(self.clock.utc(), self.who)
        recorded = self._record_if_it_fits(step, undone, clears)
        self._undone.append(self._done.pop())
        return recorded

    def redo(self, clears: str | None = None) -> Step:
        """Bring back the step that was undone last. Raises Refusal when there is none."""
        if not self._undone:
            raise Refusal("There is nothing to redo.")
        undone = self._step(self._undone[-1])
        step = undone.again(self.clock.utc(), self.who)
        recorded = self._record_if_it_fits(step, undone, clears)
        self._done.append(self._undone.pop())
        return recorded

    def _record_if_it_fits(self, step: Step, original: Step, clears: str | None) -> Step:
        try:
            return self._record(step, clears)
        except Mismatch as error:
            raise Refusal(
                f"“{original.sentence}” can't be taken back or brought back: "
                "what it touched has been changed since."
            ) from error

    def _step(self, seq: int) -> Step:
        return self._steps.get(seq) or self._book.step(seq)

    def _record(self, step: Step, clears: str | None) -> Step:
        step = replace(step, seq=self._seq + 1)
        minutes = self.minutes.apply(step)
        self._ticket = self._book.write(step, clears)
        self.minutes = minutes
        self._seq = step.seq
        self._steps[step.seq] = step
        given = [change.record.id for change in step.changes if change.before is None]
        self._high_water = max([self._high_water, *given])
        return step

    def splice(self, slot: str, at: int, removed: int, inserted: str, cursor: int) -> None:
        """Keep a keystroke of an unfinished line: the characters removed and inserted at `at`."""
        self._book.splice(slot, at, removed, inserted, cursor)

    def put_draft(self, draft: Draft) -> None:
        """Keep an unfinished line whole."""
        self._book.put_draft(draft)

    def clear_draft(self, slot: str) -> None:
        """Forget an unfinished line."""
        self._book.clear_draft(slot)

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
