"""The watch over the writer: a disk may neither take what it is given nor refuse it.

Then the writer's own thread hangs in the middle of a commit and can't say so. This one ticks only
while something waits to be written and a moment longer, and sleeps otherwise.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

STALL_S = 0.4
TICK_S = 0.1
AGAIN_S = 0.5
LULL_S = 2.0


class Watch:
    """Calls `stalled` on a thread of its own when something `waits` and there is no sign of life.

    It is called again every AGAIN_S as long as that lasts; `first` says whether it is the first
    time.
    """

    def __init__(self, waits: Callable[[], bool], stalled: Callable[[bool], None]) -> None:
        self._waits = waits
        self._stalled = stalled
        self._last_sign = time.monotonic()
        self._arrival = threading.Event()
        self._end = threading.Event()
        self._thread: threading.Thread | None = None

    def sign(self) -> None:
        """The writer lives: something was written, or could not be, and was told."""
        self._last_sign = time.monotonic()

    def arrived(self, first: bool) -> None:
        """Something waits to be written; `first`: nothing did before. This never waits."""
        if first:
            self.sign()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
            self._thread.start()
        self._arrival.set()

    def stop(self) -> None:
        """Watch no more."""
        self._end.set()
        self._arrival.set()

    @property
    def silent(self) -> bool:
        """Whether something waits and the writer gives no sign of life."""
        return time.monotonic() - self._last_sign > STALL_S and self._waits()

    def _run(self) -> None:
        while self._arrival.wait() and not self._end.is_set():
            self._arrival.clear()
            self._watch()

    def _watch(self) -> None:
        """Watch as long as anything waits, and until nothing has for a while.

        Between keys it goes on ticking: a thread that is woken takes its turn from the one that
        paints the key.
        """
        first, waited_at = True, time.monotonic()
        while not self._end.wait(TICK_S if first else AGAIN_S):
            if self._waits():
                waited_at = time.monotonic()
            elif time.monotonic() - waited_at > LULL_S:
                return
            if self.silent:
                self._stalled(first)
                first = False
            else:
                first = True
