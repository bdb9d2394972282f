"""A roll: names down a column, each given a state by a letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetingtui.tui.keys import KEYS, ROLL, by_stroke

OK, RING, DONE = "ok", "ring", "done"
_PREFIX = "roll_"
_BY = {"roll_pass": 1, "roll_back": -1, "down": 1, "up": -1}


@dataclass(slots=True)
class Roll:
    """`names` are (code, name); `states` the word for each, empty while nothing is said.

    `index` is the name that the next letter marks; behind the last name there is none. `strokes`
    names the keys: `roll_present` gives the state "present".
    """

    names: Sequence[tuple[str, str]]
    states: list[str]
    index: int = 0
    strokes: Mapping[str, str] = field(default_factory=lambda: by_stroke(KEYS, ROLL))

    def press(self, key: str) -> str:
        """What the key does: "ok", "ring" when it means nothing here, "done" when it closes."""
        name = self.strokes.get(key.lower(), key)
        if name == "roll_close":
            return DONE
        if name in _BY:
            index = self.index + _BY[name]
            if not 0 <= index <= len(self.names):
                return RING
            self.index = index
            return OK
        if not name.startswith(_PREFIX) or self.index >= len(self.names):
            return RING
        self.states[self.index] = name.removeprefix(_PREFIX)
        self.index += 1
        return OK
