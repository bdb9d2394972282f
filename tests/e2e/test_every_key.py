"""Every key of the key table, pressed on a real terminal, doing what the table says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingtui.tui import keys
from tests.e2e.office import PROMPT, Office, saved
from tests.e2e.places import specimen_path
from tests.terminal import Terminal


class Pressed:
    """Presses keys by the names of the strokes of one screen, and remembers which."""

    def __init__(self, where: str) -> None:
        self._keys = {key.name: key.keys for key in keys.KEYS if key.where == where}
        self._left = {one for names in self._keys.values() for one in names}

    def __call__(self, terminal: Terminal, stroke: str, which: int = 0) -> None:
        """Press the `which`-th key of a stroke."""
        key = self._keys[stroke][which]
        self._left.discard(key)
        terminal.key(key)

    def all_were(self) -> None:
        """Fail unless every key of the screen was pressed."""
        assert not self._left, f"never pressed: {sorted(self._left)}"
