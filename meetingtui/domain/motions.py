"""Motions and amendments: what is moved, by whom, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import named, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import (
    Change,
    Record,
    Refusal,
    Stamp,
    Step,
    Unchanged,
    link,
    maybe_link,
    row,
)
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Motion(Entry):
    """A motion; under a `parent` it is an amendment to that one.

    `path` is how it is named: "1" the motion, "1.1" its first amendment. `label` is the house's own
    ("Amendment G"). `status` is empty while it is open, then "carried", "lost", "withdrawn",
    "fell", "not seconded", "accepted", "referred" or the body's own word. `substantive` is the text
    of the motion after the amendments to it; what was moved stays in `text`. `formal`: moved
    without a speech. `settled_place` is where in the flow the clerk said what became of it, and
    `settled_before` the id that the next record had then; both are 0 when a vote said it.
    `restated_place` and `restated_before` say the same of the substantive text: 0 without one.
    """

    TABLE: ClassVar[str] = "motion"
    NOUN: ClassVar[str] = "motion"
    LETTER: ClassVar[str] = "m"
    BLOCK: ClassVar[str] = "motions"

    parent: int | None = maybe_link("motion")
    path: str = line()
    label: str = line()
    text: str = prose()
    substantive: str = prose()
    status: str = line()
    status_note: str = prose()
    referred_to: str = line()
    procedural: bool = False
    formal: bool = False
    settled_place: float = 0.0
    settled_before: int = 0
    restated_place: float = 0.0
    restated_before: int = 0

    @property
    def name_in_gutter(self) -> str:
        """The handle as shown and typed: `m1`, and `m1.1` for an amendment to it."""
        return f"{self.LETTER}{self.path or self.handle}"


@row
class Mover(Record):
    """Who moves or seconds a motion: a person, or a group by name. `role` is "moves" or
    "seconds"."""

    TABLE: ClassVar[str] = "mover"
    NOUN: ClassVar[str] = "mover"

    motion: int = link("motion")
    role: str = line("moves")
    place: float
    person: int | None = maybe_link("person")
    name: str = line()


OPEN = ""
CARRIED, LOST, WITHDRAWN, FELL = "carried", "lost", "withdrawn", "fell"
NOT_SECONDED, ACCEPTED, REFERRED = "not seconded", "accepted", "referred"
STATUSES = (CARRIED, LOST, WITHDRAWN, FELL, NOT_SECONDED, ACCEPTED, REFERRED)
MOVES, SECONDS = "moves", "seconds"
_AMENDMENTS_FALL = (WITHDRAWN, FELL, NOT_SECONDED)

Movers = tuple["int | str", ...]


def kind_of(motion: Motion) -> str:
    """What a sentence calls it: "motion", "amendment" or "procedural motion"."""
    if motion.parent is not None:
        return "amendment"
    return "procedural motion" if motion.procedural else "motion"


def movers(minutes: Minutes, motion: int, role: str = MOVES) -> list[Mover]:
    """Who moves (or seconds) a motion, in order."""
    found = minutes.where(Mover, motion=motion, role=role)
    return sorted(found, key=lambda mover: (mover.place, mover.id))


def is_open(minutes: Minutes, motion: Motion) -> bool:
    """Whether it waits for what becomes of it: it, and what it would amend."""
    above = minutes.find(Motion, motion.parent)
    return motion.status == OPEN and (above is None or is_open(minutes, above))


def open_motions(minutes: Minutes, item: int) -> list[Motion]:
    """The motions and amendments of an item that are open, as they were moved."""
    return [one for one in minutes.where(Motion, item=item) if is_open(minutes, one)]


def open_one(minutes: Minutes, item: int) -> Motion | None:
    """What is before the meeting under an item: the open motion or amendment moved last."""
    return next(reversed(open_motions(minutes, item)), None)


def open_root(minutes: Minutes, item: int) -> Motion | None:
    """The open motion that an amendment would amend: moved last, and about business."""
    found = [m for m in open_motions(minutes, item) if m.parent is None and not m.procedural]
    return found[-1] if found else None


def words_now(motion: Motion) -> str:
    """The motion as it stands: its substantive text, else what was moved."""
    return motion.substantive or motion.text


def free_path(minutes: Minutes, item: int, parent: Motion | None) -> str:
    """The next path under a motion (or under the item) that none of the item bears or bore."""
    gone = minutes.retired(Motion, item)
    there = {motion.path for motion in minutes.where(Motion, item=item)} | {*gone}
    above = parent.path if parent else ""
    head = f"{above}." if parent else ""
    family = minutes.where(Motion, item=item, parent=parent.id if parent else None)
    last = [motion.path.rpartition(".")[2] for motion in family]
    last += [path.rpartition(".")[2] for path in gone if path.rpartition(".")[0] == above]
    number = max((int(n) for n in last if n.isdecimal() and len(n) < 9), default=0) + 1
    while f"{head}{number}" in there:
        number += 1
    return f"{head}{number}"


def propose(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    movers: Movers = (),
    seconders: Movers = (),
    label: str = "",
    procedural: bool = False,
    formal: bool = False,
    parent: int | None = None,
) -> Step:
    """Move a motion, or under a `parent` an amendment. Movers are people's ids or groups' names.

    Raises Refusal without words, and when the parent stands under another item.
    """
    here = minutes.item(item)
    if not text.clean(words, text.PROSE):
        raise Refusal("Type what is moved, for example: /m ab+cd That the bridge be built.")
    above = minutes.get(Motion, parent) if parent is not None else None
    if above and above.item != here.id:
        raise Refusal("An amendment stands under the item of its motion.")
    changes = minutes.entry(
        stamp,
        Motion,
        here.id,
        parent=parent,
        path=free_path(minutes, here.id, above),
        label=label,
        text=words,
        procedural=procedural,
        formal=formal,
    )
    motion = next(c.record for c in changes if isinstance(c.record, Motion))
    for role, people in ((MOVES, movers), (SECONDS, seconders)):
        changes += _supported(stamp.after(changes), motion.id, role, people, 1.0)
    said = "Amendment moved" if above else "Motion moved"
    return stamp.step(f"{said} under {here.spoken}", changes, here.id)


def _supported(stamp: Stamp, motion: int, role: str, people: Movers, first: float) -> list[Change]:
    return named.rows(stamp, Mover, people, first, motion=motion, role=role)


def second(minutes: Minutes, stamp: Stamp, motion: int, people: Movers) -> Step:
    """Add to those who second a motion. Raises Refusal for whoever does so already."""
    there = movers(minutes, motion, SECONDS)
    new = tuple(one for one in people if one not in map(named.whom, there))
    if not new:
        raise Refusal("Say who else seconds, for example: /sec cd")
    return support(minutes, stamp, motion, SECONDS, (*map(named.whom, there), *new))


def support(minutes: Minutes, stamp: Stamp, motion: int, role: str, people: Movers) -> Step:
    """Correct who moves (or seconds) a motion: people's ids or groups' names, in order."""
    before = minutes.get(Motion, motion)
    if role not in (MOVES, SECONDS):
        raise Refusal(f"Somebody {MOVES} a motion or {SECONDS} it.")
    old = movers(minutes, motion, role)
    if tuple(map(named.whom, old)) == tuple(dict.fromkeys(people)):
        done = "moved" if role == MOVES else "seconded"
        raise Refusal(f"Those are the ones already by whom {before.name_in_gutter} is {done}.")
    changes = [*map(text.removed, old), *_supported(stamp, motion, role, people, 1.0)]
    done = "Movers" if role == MOVES else "Seconders"
    said = f"{done} of {before.name_in_gutter} noted under {minutes.item(before.item).spoken}"
    return stamp.step(said, changes, before.item)


def conclude(
    minutes: Minutes, stamp: Stamp, motion: int, status: str, note: str = "", referred_to: str = ""
) -> Step:
    """Say what became of a motion ("" opens it again).

    With a motion that is withdrawn, falls or is not seconded its open amendments fall. Its place
    is behind what came last; what is said of a motion that was settled before stands where it did.
    """
    before = minutes.get(Motion, motion)
    place = minutes.last_place(before.item) + 1.0
    now = {"settled_place": place, "settled_before": stamp.next_id}
    if not text.clean(status):
        when = {"settled_place": 0.0, "settled_before": 0}
    else:
        when = now if before.status == OPEN else {}
    after = text.altered(
        before,
        status=status,
        status_note=note,
        referred_to=referred_to if text.clean(status) == REFERRED else "",
        **when,
    )
    if after.after == before:
        said = f"is {before.status} already" if before.status else "is open already"
        raise Refusal(f"{before.name_in_gutter} {said}.")
    changes = [after]
    if text.clean(status) in _AMENDMENTS_FALL:
        changes += [
            text.altered(one, status=FELL, **now)
            for one in minutes.under(before)
            if one.status == OPEN
        ]
    here = minutes.item(before.item)
    said = text.clean(status) if text.clean(status) in STATUSES else "concluded"
    sentence = f"{before.name_in_gutter} {said if text.clean(status) else 'opened again'}"
    return stamp.step(f"{sentence} under {here.spoken}", changes, here.id)


def restate(minutes: Minutes, stamp: Stamp, motion: int, words: str, mended: bool = False) -> Step:
    """Record the text of a motion as its amendments left it; what was moved is kept beside it.

    It stands behind what came last: said in public it is public, though it was said otherwise in
    private before. Words that are only `mended` stand where they were said: those of a private
    session do not become public by that.
    """
    before = minutes.get(Motion, motion)
    if text.clean(words, text.PROSE) == before.substantive:
        raise Refusal(f"That is the substantive text of {before.name_in_gutter} already.")
    here = minutes.item(before.item)
    said = f"Substantive text of {before.name_in_gutter} noted under {here.spoken}"
    when: dict[str, float] = {}
    if not (mended and before.substantive):
        place = minutes.last_place(before.item) + 1.0
        when = {"restated_place": place, "restated_before": stamp.next_id}
    return stamp.step(said, [text.altered(before, substantive=words, **when)], here.id)


def amend(minutes: Minutes, stamp: Stamp, motion: int, **fields: object) -> Step:
    """Correct a motion's label, and whether it is procedural or formally moved."""
    before = minutes.get(Motion, motion)
    if strange := set(fields) - {"label", "procedural", "formal"}:
        raise Refusal(f"A motion has no {sorted(strange)[0]} that could be corrected so.")
    change = text.altered(before, **fields)
    if change.after == before:
        raise Unchanged
    here = minutes.item(before.item)
    said = f"{kind_of(before).capitalize()} {before.name_in_gutter} corrected"
    return stamp.step(f"{said} under {here.spoken}", [change], here.id)
