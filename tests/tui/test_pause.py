"""A look at what was typed waits for a pause in the keys, and is one look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.screen import Screen
from textual.timer import Timer

from meetingtui.tui.screens.pause import Pause

AFTER_S = 0.25


class Waiting(Screen[None]):
    """A screen whose timers are due when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.due: list[Callable[[], Any]] = []

    def set_timer(
        self,
        delay: float,
        callback: Callable[[], Any] | None = None,
        *,
        name: str | None = None,
        pause: bool = False,
    ) -> Timer:
        """Keep what is to be called after that time."""
        assert delay == AFTER_S
        assert callback is not None
        self.due.append(callback)
        return Timer(self, delay, callback=callback, repeat=0)


def test_nothing_is_looked_at_while_keys_come_and_once_they_pause_it_is_once() -> None:
    screen, looks = Waiting(), list[str]()
    pause = Pause(screen, AFTER_S, lambda: looks.append("look"), lambda: None)
    for _ in range(3):
        pause.typed(empty=False)
        pause.typed(empty=False)
        (due,) = screen.due
        screen.due.clear()
        due()
        assert looks == []
    (due,) = screen.due
    screen.due.clear()
    due()
    assert looks == ["look"]
    assert screen.due == []
    pause.typed(empty=False)
    assert len(screen.due) == 1


def test_what_was_said_goes_with_its_line_and_with_the_emptiness_it_was_said_of() -> None:
    forgotten = list[str]()
    pause = Pause(Waiting(), AFTER_S, lambda: None, lambda: forgotten.append("gone"))
    for empty, times in ((False, 0), (False, 0), (True, 1), (False, 2), (False, 2)):
        pause.typed(empty)
        assert len(forgotten) == times
