"""Dividing steps into what the public may read and what it may not, away from the screen.

Where anything is private, every record is looked at anew with every step: what one change makes
private hangs on all others. So the screen hands its steps in, and whoever writes them divides them.
"""

from __future__ import annotations

import threading
from collections import deque

from meetingtui.domain.halves import Halves, Parting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Step


class Dividing:
    """The halves of a book, which every step that was handed in moves on, one after the other."""

    def __init__(self, halves: Halves) -> None:
        self._halves = halves
        self._waiting: deque[Divided] = deque()
        self._at_work = threading.Lock()

    def hand_in(self, step: Step, after: Minutes) -> Divided:
        """Divide a step that leads to `after`, once somebody asks. This never waits."""
        one = Divided(self, step, after)
        self._waiting.append(one)
        return one

    def _divide_until(self, wanted: Divided) -> Parting:
        with self._at_work:
            while wanted.found is None:
                one = self._waiting[0]
                assert one.after is not None
                one.found, self._halves = self._halves.parted(one.step, one.after)
                one.after = None
                self._waiting.popleft()
            return wanted.found


class Divided:
    """A step that was handed in. `found` is what it does to either half, once that is known."""

    __slots__ = ("_dividing", "after", "found", "step")

    def __init__(self, dividing: Dividing, step: Step, after: Minutes) -> None:
        self._dividing = dividing
        self.step = step
        self.after: Minutes | None = after
        self.found: Parting | None = None

    @property
    def parting(self) -> Parting:
        """What the step does to either half; the steps handed in before it are divided first."""
        return self.found or self._dividing._divide_until(self)
