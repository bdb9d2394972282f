"""What is to become, at the opening of a book, of what only the second place holds.

Steps that go on exactly where the book ends are recorded again; the words of all others are held
as lines. Nothing is left out, and nothing in the book is replaced by what is older.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Step
from meetingtui.store.boats import ALIEN, Left
from meetingtui.store.chain import Payload
from meetingtui.store.drafts import HELD, Draft
from meetingtui.store.kept import DRAFT, STEP
from meetingtui.store.lifeboat import Content
from meetingtui.store.lines import ROT


@dataclass(frozen=True, slots=True)
class Standing:
    """What the book itself holds: its minutes, its last step, its unfinished lines with their
    numbers, whether a step stands in it, and the generation that wrote it last."""

    minutes: Minutes
    seq: int
    drafts: Mapping[str, Draft]
    numbers: Mapping[str, int]
    stands: Callable[[Step], bool]
    generation: int = 0

    def is_of_it(self, content: Content) -> bool:
        """Whether what was kept is of that generation: another one counts keystrokes of its own."""
        return content.get("generation", self.generation) == self.generation


@dataclass(slots=True)
class Brought:
    """What is to be written again: steps with the slots that they clear, lines with whether each
    is private, the slots of lines that have ended. `high` is the highest number of a keystroke."""

    steps: list[tuple[Step, str | None]] = field(default_factory=list)
    lines: list[tuple[Draft, bool]] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    held: int = 0
    high: int = 0

    @property
    def sentence(self) -> str:
        """What to say to the clerk; empty when there is nothing."""
        said = []
        entries = _counted(len(self.steps), "entry", "entries")
        line = "your line" if any(not d.slot.startswith(HELD) for d, _ in self.lines) else ""
        kept = " and ".join(filter(None, (entries, line)))
        if kept:
            many = len(self.steps) + bool(line) > 1
            back = f"{'they are' if many else 'it is'} back"
            undo = f", /u takes {'them' if len(self.steps) > 1 else 'it'} away" if entries else ""
            was = "were" if many else "was"
            said.append(
                f"{kept[0].upper()}{kept[1:]} {was} kept while the disk failed; {back}{undo}."
            )
        if self.held:
            only = _counted(self.held, "line that", "lines that")
            said.append(
                f"{only} the book could not take {'is' if self.held == 1 else 'are'} held: "
                "/held brings it back."
            )
        return " ".join(said)


def _counted(number: int, one: str, many: str) -> str:
    return "" if not number else f"{number} {one if number == 1 else many}"


def brought_back(left: Left, standing: Standing) -> Brought:
    """What is to be written again of what was left in the second place."""
    found = Brought()
    slots = _free_slots({*standing.drafts, *_slots(left)})
    minutes, seq = standing.minutes, standing.seq
    for key, content in _steps(left):
        private = key in left.private
        step = _step(content)
        if step is not None and not content.get("refused"):
            if step.seq <= standing.seq and standing.stands(step):
                continue
            after = _applied(minutes, step) if step.seq == seq + 1 else None
            if after is not None:
                minutes, seq = after, step.seq
                clears = content.get("clears")
                found.steps.append((step, clears if isinstance(clears, str) else None))
                continue
        _hold(found, standing, _held(content), private, slots)
    lines = [(key, content) for key, content in left.kept.items() if key.startswith(DRAFT)]
    for key, content in sorted(lines, key=lambda one: not standing.is_of_it(one[1])):
        slot = key.removeprefix(DRAFT).partition(ALIEN)[0]
        _bring_line(found, standing, slot, content, key in left.private, slots)
    return found


def _hold(
    found: Brought, standing: Standing, line: Draft, private: bool, slots: Iterator[str]
) -> None:
    """Hold a line, unless one of the same words, for the same place, is there."""
    there = (*standing.drafts.values(), *(draft for draft, _ in found.lines))
    says = (line.text, line.target, line.item)
    if all((one.text, one.target, one.item) != says for one in there):
        found.lines.append((replace(line, slot=next(slots)), private))
        found.held += 1


def _bring_line(
    found: Brought,
    standing: Standing,
    slot: str,
    content: Content,
    private: bool,
    slots: Iterator[str],
) -> None:
    number = _number(content.get("number")) or 0
    found.high = max(found.high, number)
    there = standing.drafts.get(slot)
    of_it = standing.is_of_it(content)
    taken = any(draft.slot == slot for draft, _ in found.lines)
    later = not taken and (there is None or (of_it and number > standing.numbers.get(slot, 0)))
    if content.get("ended"):
        if of_it and there is not None and number >= standing.numbers.get(slot, 0):
            found.ended.append(slot)
        return
    draft = _draft(slot, content)
    if not (draft.text or draft.target):
        return
    if there is not None and (there.text, there.target) == (draft.text, draft.target):
        return
    if later:
        found.lines.append((draft, private))
    else:
        _hold(found, standing, draft, private, slots)


def _steps(left: Left) -> list[tuple[str, Content]]:
    steps = [(key, content) for key, content in left.kept.items() if key.startswith(STEP)]
    return sorted(steps, key=lambda one: _number(one[1].get("seq")) or 0)


def _slots(left: Left) -> Iterator[str]:
    return (key.removeprefix(DRAFT) for key in left.kept if key.startswith(DRAFT))


def _free_slots(taken: Collection[str]) -> Iterator[str]:
    return (slot for n in count(1) if (slot := f"{HELD}-{n}") not in taken)


def _applied(minutes: Minutes, step: Step) -> Minutes | None:
    try:
        return minutes.apply(step)
    except Mismatch:
        return None


def _step(content: Content) -> Step | None:
    """The step that was kept, or None for one that can't be read."""
    kept: Any = content
    try:
        changes = tuple(Payload(*one).change(Minutes) for one in kept["changes"])
        if not changes and kept["refused"]:
            return None
        at = datetime.fromisoformat(kept["at"]).astimezone(UTC)
        links = kept["item"], kept["undoes"], kept["redoes"], bool(kept["opening"])
        return Step(at, str(kept["who"]), str(kept["sentence"]), changes, *links, int(kept["seq"]))
    except ROT:
        return None


def _held(content: Content) -> Draft:
    """The words of a step that the book can't take, as a line to be entered again."""
    words = " ".join(_words(content)) or str(content.get("sentence", ""))
    opened_at = datetime.now()
    try:
        kept = datetime.fromisoformat(str(content.get("at")))
        opened_at = kept.astimezone().replace(tzinfo=None)
    except ValueError:
        pass
    return Draft(HELD, _number(content.get("item")), "", words, len(words), opened_at)


def _words(content: Content) -> Iterator[str]:
    """The main words of every entry that a step made or mended."""
    kinds = {kind.TABLE: kind for kind in Minutes.KINDS}
    changes: Any = content.get("changes", ())
    for table, _, _, _, after in changes:
        kind = kinds.get(table)
        if after and kind is not None and issubclass(kind, Entry):
            import json

            words = json.loads(after).get(kind.MAIN)
            if isinstance(words, str) and words:
                yield words


def _draft(slot: str, content: Content) -> Draft:
    text = str(content.get("text", ""))
    cursor = _number(content.get("cursor"))
    return Draft(
        slot,
        _number(content.get("item")),
        str(content.get("target", "")),
        text,
        len(text) if cursor is None else cursor,
        datetime.fromisoformat(str(content.get("opened_at"))),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
