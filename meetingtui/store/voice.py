"""What the writer of a book says of it: how far it is durable, and what is wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from meetingtui.store.jobs import Job, Saved
from meetingtui.store.lease import Lost

LONGEST_NAME = 18


class Voice:
    """Says how the book stands, on whichever thread; a fault that lasts is said every time.

    `notice` is a sentence about what was done to the files.
    """

    def __init__(self, on_saved: Callable[[Saved], None]) -> None:
        self._on_saved = on_saved
        self._speaking = threading.Lock()
        self._fault = self._brief = ""
        self.notice = ""

    def say(self, saved: Saved, true: Callable[[], bool] = lambda: True) -> None:
        """Say how it stands, unless that is not `true` any more when it is this one's turn.

        Without a fault of its own it is said with the one that lasts.
        """
        if not saved.fault:
            saved = replace(saved, fault=self._fault, brief=self._brief)
        with self._speaking:
            if true():
                with suppress(Exception):
                    self._on_saved(replace(saved, notice=self.notice))

    def taken_over(self, lost: Lost) -> None:
        """From now on: somebody else writes the book, and nothing was written apart yet."""
        self._brief = f"{_short(lost)} took over"
        self._fault = (
            f"{lost.said}. What you type from now on goes not into it, but into a copy beside it."
        )

    def goes_on_apart(self, lost: Lost, copy: Path) -> None:
        """From now on: what is typed goes into a conflict copy."""
        self._brief = f"{_short(lost)} took over: in a copy"
        self._fault = (
            f"{lost.said}. What you typed since is in {copy.name} with all that was there before, "
            "and so is what you type from now on; none of it is in the meeting."
        )

    def goes_on_rescued(self, lost: Path, rescued: Path) -> None:
        """From now on: what is typed goes into a file made anew."""
        self._brief = "file gone: in a new one"
        self._fault = (
            f"{lost.name} was deleted or replaced while it was open. "
            f"Everything is in {rescued.name} now, and so is what you type."
        )

    def refused(self, job: Job, error: Exception) -> None:
        """From now on: the book would not take something."""
        said, step = "Something typed", job.step
        if step is not None:
            said = f"Step {step.seq} ({step.sentence})"
        self._brief = f"{said.partition(' (')[0]} NOT SAVED"
        self._fault = (
            f"{said} is not saved: the book refused it ({error}). "
            "Close the meeting and open it again to see what it holds."
        )


def _short(lost: Lost) -> str:
    holder = lost.lease.holder if lost.lease else None
    name = holder.name if holder else "Somebody"
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
