"""Pressing keys in the program itself, and counting them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.tui.program import Hand


@dataclass
class Count:
    """The keys pressed, by what they were for. Every key counts one: a letter, Tab or F6.

    Shift is not counted, here or for the rivals.
    """

    pressed: dict[str, int] = field(default_factory=dict)

    async def press(self, hand: Hand, what: str, keys: Iterable[str]) -> None:
        """Press keys, by name or letter, one after the other."""
        names = list(keys)
        self.pressed[what] = self.pressed.get(what, 0) + len(names)
        letters = ""
        for name in names:
            if len(name) == 1:
                letters += name
                continue
            await hand.type(letters)
            letters = ""
            await hand.press(name)
        await hand.type(letters)
