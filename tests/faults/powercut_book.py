"""What a book must hold after a power cut, and whether it does."""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path

from meetingtui.domain.points import Point
from meetingtui.store import history
from meetingtui.store.errors import StoreError
from tests.faults.powercut_recording import Kind, Op
from tests.faults.powercut_work import ASIDE, BOOK, LINE
from tests.store.books import Pen


@dataclass(frozen=True, slots=True)
class Found:
    """What a book held: its last step, the words of its points, its drafts by slot.

    `fault` says why it can't be used; `there` is False when there is no book.
    """

    fault: str = ""
    there: bool = True
    seq: int = 0
    words: frozenset[str] = frozenset()
    drafts: tuple[tuple[str, str], ...] = ()


def examine(folder: Path) -> Found:
    """Open the book in a folder for writing, read it, close it, and verify it."""
    path = folder / BOOK
    if not path.exists():
        return Found(there=False)
    try:
        pen = Pen(path)
    except StoreError as error:
        return Found(str(error))
    except Exception as error:  # noqa: BLE001 - whatever is raised is a fault of the store
        return Found(repr(error))
    words = frozenset(point.text for point in pen.minutes.all(Point))
    drafts = tuple(sorted((draft.slot, draft.text) for draft in pen.book.drafts.values()))
    seq = pen.book.last_seq
    pen.close()
    return Found(" ".join(history.verify(path).sentences), True, seq, words, drafts)


@dataclass(slots=True)
class _Slot:
    """The texts that a draft had: after which request, and the step that cleared it, if one did."""

    at: list[int] = field(default_factory=lambda: [0])
    texts: list[str] = field(default_factory=lambda: [""])
    cleared_by: list[int | None] = field(default_factory=lambda: [None])

    def then(self, n: int, text: str, step: int | None = None) -> None:
        self.at.append(n)
        self.texts.append(text)
        self.cleared_by.append(step)


class Story:
    """What was asked for and what was told, as far as the recording has gone."""

    def __init__(self) -> None:
        self.begun = False
        self.saved = 0
        self.sure = 0
        self.asked = 0
        self.gone: list[str] = []
        self._words: dict[int, str] = {}
        self._steps: list[tuple[int, int]] = [(0, 1)]
        self._slots = {LINE: _Slot(), ASIDE: _Slot()}

    def hear(self, op: Op) -> None:
        """Take note of a mark; whatever else was done is passed over."""
        if op.kind is not Kind.MARK:
            return
        said = json.loads(op.said)
        if "n" in said:
            self.asked = said["n"]
        if "step" in said:
            self._step(said["step"], said["text"], said["clears"])
        elif "draft" in said:
            self._slots[said["draft"]].then(self.asked, said["text"] or "")
        self.begun = self.begun or "sure" in said
        self.sure = max(self.sure, said.get("sure", 0))
        self.saved = max(self.saved, said.get("saved", 0))
        self.gone += [said["gone"]] if "gone" in said else []

    def _step(self, seq: int, words: str, clears: str | None) -> None:
        self._steps.append((self.asked, seq))
        if words:
            self._words[seq] = words
        if clears is not None:
            self._slots[clears].then(self.asked, "", seq)

    @property
    def last_saved(self) -> int:
        """The last step that was called saved, in either way."""
        sure = bisect_right(self._steps, (self.sure, 2**62)) - 1
        return max(self.saved, self._steps[sure][1] if self.begun else 0)

    def faults(self, found: Found) -> list[str]:
        """What is wrong with what was found after a power cut now."""
        if not found.there:
            return ["lost: the book"] if self.begun else []
        if found.fault:
            return [f"corrupt: {found.fault}"]
        wrong = []
        if found.seq < self.last_saved:
            wrong.append(f"lost: {self.last_saved - found.seq} steps")
        if found.words != {text for seq, text in self._words.items() if seq <= found.seq}:
            wrong.append(f"words: not those of step {found.seq}")
        drafts = dict(found.drafts)
        for slot in (LINE, ASIDE):
            if not self._stood(slot, drafts.get(slot, ""), found.seq):
                wrong.append(f"draft: {slot} {drafts.get(slot)!r} at step {found.seq}")
        return wrong

    def _stood(self, slot: str, text: str, seq: int) -> bool:
        """Whether a draft is as it was after some request since the last one that is sure, and
        neither lost to a step that is not there nor left over from one that is."""
        was = self._slots[slot]
        for n in range(bisect_right(was.at, self.sure) - 1, len(was.at)):
            if was.texts[n] != text:
                continue
            before = [step for step in was.cleared_by[: n + 1] if step is not None]
            after = [step for step in was.cleared_by[n + 1 :] if step is not None]
            in_order = not before or before[-1] <= seq
            if in_order and (not after or after[0] > seq) and self._together(slot, n, seq):
                return True
        return False

    def _together(self, slot: str, n: int, seq: int) -> bool:
        """Whether a public draft stood so while the last step had this number: they are in one
        file."""
        if slot != LINE:
            return True
        was = self._slots[slot]
        until = was.at[n + 1] if n + 1 < len(was.at) else 2**62
        place = bisect_right(self._steps, (was.at[n], 2**62)) - 1
        here = [self._steps[place][1], *(s for at, s in self._steps[place + 1 :] if at < until)]
        return seq in here
