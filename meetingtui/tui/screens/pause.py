"""When the keys pause: the moment to look at what was typed without being in its way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.screen import Screen
from textual.timer import Timer


class Pause:
    """Calls `look` once no key has come for `after_s` seconds, and twice that at the latest.

    `forget` is called at once where what was said is of a line that is gone, or of an empty one
    that is begun.
    """

    def __init__(
        self,
        screen: Screen[Any],
        after_s: float,
        look: Callable[[], None],
        forget: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._after_s = after_s
        self._look = look
        self._forget = forget
        self._of_empty = False
        self._waiting: Timer | None = None
        self._typed_since = False

    def typed(self, empty: bool) -> None:
        """A key has come, and the line is `empty` after it: wait for those that may follow."""
        if empty or self._of_empty:
            self._forget()
        self._of_empty = empty
        self._typed_since = True
        if self._waiting is None:
            self._wait()

    def _wait(self) -> None:
        self._waiting = self._screen.set_timer(self._after_s, self._due)

    def _due(self) -> None:
        self._waiting = None
        if self._typed_since:
            self._typed_since = False
            self._wait()
        else:
            self._look()
