"""The proof that nothing is left in the public file of what was withdrawn from it."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.store import purge
from meetingtui.store.jobs import Drafting, Recording, Writing
from meetingtui.store.lines import Said
from meetingtui.store.pair import Pair, beside


class Proof:
    """What was withdrawn and is not proved gone yet; true while there is any."""

    def __init__(self) -> None:
        self._said: list[Said] = []

    def __bool__(self) -> bool:
        return bool(self._said)

    def note(self, written: Sequence[Writing]) -> None:
        """What was written may have withdrawn words."""
        for one in written:
            if isinstance(one, Recording | Drafting):
                self._said += one.proof

    def tried(self, pair: Pair, alone: bool) -> str:
        """Look whether it is gone; what came of that, as a sentence.

        It can't be, unless this process is `alone` in writing the files.
        """
        if not (alone and purge.leaves_none(pair.public, self._said)):
            return "Moved, but traces are left in the public file; it is tried again."
        self._said.clear()
        return f"Moved to {beside(pair.path).name}; nothing is left in the public file."
