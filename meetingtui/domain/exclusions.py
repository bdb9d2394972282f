"""Exclusion of the public: by a resolution of its own, until they are readmitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from meetingtui.domain import flow, grounds, links, sittings, text
from meetingtui.domain.attendance import Presence
from meetingtui.domain.decisions import Decision
from meetingtui.domain.grounds import EXEMPT
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import CARRIED, OPEN, Motion
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, Unchanged
from meetingtui.domain.restrictions import (
    ExcludedItem,
    Exclusion,
    Restriction,
    Restrictions,
    open_exclusions,
)

REMAINDER = "remainder"
_GROUND = ("kind", "ground", "law", "interest")
_TIMES = {
    "started_at": ("start_untimed", "item", "place"),
    "ended_at": ("end_untimed", "ended_in", "ended_place"),
}


def exclude(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None = None,
    kind: str = EXEMPT,
    ground: str = "",
    law: str = "",
    interest: str = "",
    said: str = "",
    covered: tuple[int, ...] = (),
    mover: int | None = None,
    seconder: int | None = None,
    at: datetime | None = None,
    untimed: bool = False,
    motion: int | None = None,
) -> Step:
    """Exclude the public from here on, or from the items `covered`, by a resolution of its own.

    By a `motion` that said so, no resolution is written, and a ground is in the motion's words.
    `said` is what it covers in other words: "remainder" (of the business), or as typed. Raises
    Refusal without a ground, for a motion that was not carried, or when the public are excluded
    from that already.
    """
    moved = _moved(minutes, motion)
    here = minutes.item(item)
    if not text.clean(ground) and kind == EXEMPT and not moved:
        raise Refusal("Say the ground, for example: /pv 3 (a paragraph) or /pv because …")
    others = tuple(dict.fromkeys(covered))
    for other in others:
        minutes.item(other)
    private = Restrictions(minutes)
    wanted = others or (here.id,)
    lasting = open_exclusions(minutes)
    if all(any(private.closes(one, each) for one in lasting) for each in wanted):
        raise Refusal("The public are excluded from that already; /pv end readmits them.")
    resolution = [] if moved else minutes.entry(stamp, Decision, here.id)
    changes = [*resolution, *_reopened(minutes, here, others, said)]
    from_here = not others or here.id in others
    exclusion = Exclusion(
        id=stamp.after(changes).next_id,
        meeting=minutes.meeting.id,
        item=here.id,
        place=minutes.last_place(here.id) + 2.0,
        started_at=at or stamp.local,
        kind=kind,
        ground=ground,
        law=law,
        interest=interest,
        said=said,
        from_here=from_here,
        decision=resolution[-1].record.id if resolution else None,
        mover=mover,
        seconder=seconder,
        start_untimed=untimed,
        motion=motion,
    )
    changes.append(text.added(exclusion))
    changes += _covered(stamp.after(changes), exclusion, others)
    return stamp.step(_said(minutes, exclusion, others, here), changes, here.id)


def _covered(stamp: Stamp, exclusion: Exclusion, others: tuple[int, ...]) -> list[Change]:
    """The items that an exclusion names."""
    numbers = enumerate(others, start=stamp.next_id)
    return [
        text.added(ExcludedItem(id=number, exclusion=exclusion.id, item=other))
        for number, other in numbers
    ]


def _moved(minutes: Minutes, motion: int | None) -> Motion | None:
    """The motion by which the public are excluded. Raises Refusal for one that was not carried."""
    if motion is None:
        return None
    found = minutes.get(Motion, motion)
    if found.status not in (OPEN, CARRIED):
        raise Refusal(f"{found.name_in_gutter} was not carried: the public stay.")
    return found


def _said(minutes: Minutes, exclusion: Exclusion, others: tuple[int, ...], here: Item) -> str:
    """What the clerk is told: what is closed, and the paragraph, which is typed before it."""
    if exclusion.said:
        rest = exclusion.said == REMAINDER
        what = "for the remainder" if rest else "for what the resolution says"
    elif others:
        what = f"for {_joined([minutes.item(each).spoken for each in others])}"
    else:
        what = "from here on"
    named = exclusion.kind == EXEMPT and grounds.numbers(exclusion.ground)
    why = f" under {ground_of(exclusion)}" if named else ""
    moved = minutes.find(Motion, exclusion.motion)
    by = f"by {moved.name_in_gutter}" if moved else "resolved"
    return f"Public excluded {what}{why}, {by} under {here.spoken}"


def _joined(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _reopened(minutes: Minutes, here: Item, others: tuple[int, ...], said: str) -> list[Change]:
    """The end of lifted restrictions on items that are to be closed now after all."""
    closing = set(others or (here.id,))
    if said:
        taken = {t.item for t in minutes.all(Taking)}
        closing |= {item.id for item in minutes.all(Item)} - taken
    lifted = [r for r in minutes.all(Restriction) if r.lifted and r.holder_table == "item"]
    return [text.removed(one) for one in lifted if one.holder in closing]


def readmit(
    minutes: Minutes, stamp: Stamp, at: datetime | None = None, untimed: bool = False
) -> Step:
    """Readmit the public: every exclusion that lasts ends here. Raises Refusal for none."""
    lasting = open_exclusions(minutes)
    if not lasting:
        raise Refusal("The public are not excluded; /pv 3 excludes them (paragraph 3).")
    here = minutes.item(None).id if minutes.has_item() else lasting[-1].item
    ended = {
        "ended_in": here,
        "ended_place": minutes.last_place(here) + 1.0,
        "ended_at": at or stamp.local,
        "ended_before": stamp.next_id,
        "end_untimed": untimed,
    }
    changes = [text.altered(one, **ended) for one in lasting]
    return stamp.step(f"Public readmitted{_still_private(minutes, lasting, here)}", changes, here)


def _still_private(minutes: Minutes, lasting: list[Exclusion], here: int | None) -> str:
    """What the clerk is told of an item that was taken meanwhile though no resolution names it."""
    named = {one.item for one in lasting if one.from_here}
    named |= {
        covered.item for one in lasting for covered in minutes.where(ExcludedItem, exclusion=one.id)
    }
    item = minutes.find(Item, here)
    if item is None or item.id in named or any(one.said for one in lasting):
        return ""
    return f"; {item.spoken} stays private until /pv {item.spoken} open"


def ground_of(exclusion: Exclusion) -> str:
    """The ground in short: "paragraph 3", the words, or that it was confidential."""
    found = grounds.numbers(exclusion.ground) if exclusion.kind == EXEMPT else []
    many = "paragraph" if len(found) == 1 else "paragraphs"
    return f"{many} {_joined(found)}" if found else exclusion.ground or exclusion.kind


def readmitted_with(minutes: Minutes, exclusion: Exclusion) -> list[Exclusion]:
    """The exclusions that ended when this one did, itself among them; none while it lasts."""
    if exclusion.ended_at is None:
        return []
    every = minutes.all(Exclusion)
    return [one for one in every if one.ended_at and one.ended_before == exclusion.ended_before]


def amend(minutes: Minutes, stamp: Stamp, exclusion: int, **fields: object) -> Step:
    """Correct the ground of an exclusion, or when the public left or were readmitted.

    With another time it takes its turn among those who came and went about then; what was entered
    stays on its side of the door. A readmission ended every exclusion that lasted, and is
    corrected for them all. Raises Refusal for an end before the beginning.
    """
    before = minutes.get(Exclusion, exclusion)
    known = {*_GROUND, *_TIMES, *(untimed for untimed, _, _ in _TIMES.values())}
    if unknown := set(fields) - known:
        raise Refusal(f"An exclusion has no {', '.join(sorted(unknown))} to be corrected.")
    if not text.clean(str(fields.get("ground", "3"))) and fields.get("kind", EXEMPT) == EXEMPT:
        raise Refusal("Say the ground, for example: /pv ground 4 (a paragraph).")
    ending = {name: value for name, value in fields.items() if name in ("ended_at", "end_untimed")}
    ended = readmitted_with(minutes, before)
    if ending and not ended:
        raise Refusal("The public are still excluded; /pv end 11:01 readmits them.")
    wanted: dict[Exclusion, dict[str, Any]] = {one: dict(ending) for one in ended if ending}
    wanted.setdefault(before, {}).update(fields)
    others: list[Change] = []
    for name, (untimed, where, place) in _TIMES.items():
        if name in fields:
            at = fields[name]
            if not isinstance(at, datetime):
                raise Refusal("Say when, for example: 10:47.")
            moving = ended if name == "ended_at" else [before]
            for one in moving:
                wanted[one].setdefault(untimed, False)
            others += _in_turn(minutes, wanted, moving, (where, place), at)
    changes = [text.altered(one, **_in_order(one, new)) for one, new in wanted.items()]
    said = "Readmission" if ending else "Exclusion"
    return stamp.step(f"{said} corrected", [*changes, *others], before.item)


def cover(
    minutes: Minutes, stamp: Stamp, exclusion: int, covered: tuple[int, ...] = (), said: str = ""
) -> Step:
    """Correct what an exclusion covers: the items `covered`, or as `said`; without either, the
    item that it was resolved under.

    Nothing said in private becomes public: an item that is left out stays closed until it is
    opened, where it was minuted in private or taken meanwhile, or has words for the public. Raises
    Refusal when that is what the exclusion covers already.
    """
    before = minutes.get(Exclusion, exclusion)
    here = minutes.item(before.item)
    wanted = tuple(minutes.item(one).id for one in dict.fromkeys(covered))
    there = {each.item: each for each in minutes.where(ExcludedItem, exclusion=exclusion)}
    if {one for one in there if there[one].named} == {*wanted} and text.clean(said) == before.said:
        raise Unchanged
    inside = _minuted_inside(minutes, before)
    staying = {one for one, each in there.items() if each.summary or each.title or one in inside}
    from_here = not wanted or here.id in wanted
    changes = [text.removed(there[one]) for one in there if one not in {*wanted, *staying}]
    changes += [
        text.altered(there[one], named=one in wanted)
        for one in there
        if one in {*wanted, *staying} and there[one].named != (one in wanted)
    ]
    kept_here = before.from_here and here.id in inside
    changes.append(text.altered(before, said=said, from_here=from_here or kept_here))
    private = Restrictions(minutes)
    for change in _reopened(minutes, here, wanted, "" if before.said else said):
        holder = getattr(change.record, "holder", 0)
        changes += [] if private.closes(before, holder) else [change]
    new = tuple(one for one in wanted if one not in there)
    changes += _covered(stamp.after(changes), before, new)
    told = _said(minutes, replace(before, said=text.clean(said)), wanted, here)
    left = staying - {*wanted} | ({here.id} if kept_here and not from_here else set())
    sentence = f"Corrected: {told[:1].lower()}{told[1:]}{_closed_yet(minutes, left)}"
    return stamp.step(sentence, changes, here.id)


def _minuted_inside(minutes: Minutes, exclusion: Exclusion) -> set[int]:
    """The items under which something is private by an exclusion, or that were taken since, and
    those above them."""
    private = Restrictions(minutes)
    found = {one.item for one in minutes.all(Taking) if one.id > exclusion.id}
    for record in minutes:
        why = {private.of(record)}
        if isinstance(record, Motion):
            why |= {private.of_outcome(record), private.of_substantive(record)}
        if exclusion in why:
            found.add(getattr(record, "item", 0) or 0)
    return {above for item in found for above in links.and_above(minutes, item)}


def _closed_yet(minutes: Minutes, items: set[int]) -> str:
    """What the clerk is told of items that stay closed though they are not covered any more."""
    told = (minutes.item(one).spoken for one in sorted(items))
    return "".join(f"; {one} stays private until /pv {one} open" for one in told)


def support(
    minutes: Minutes,
    stamp: Stamp,
    exclusion: int,
    mover: int | None = None,
    seconder: int | None = None,
) -> Step:
    """Correct who moved an exclusion, and who seconded it: people's ids; none takes them away.

    Raises Refusal for one that a motion of its own resolved.
    """
    before = minutes.get(Exclusion, exclusion)
    moved = minutes.find(Motion, before.motion)
    if moved:
        name = moved.name_in_gutter
        raise Refusal(f"{name} says who moved that; /f {name} puts it into the line.")
    change = text.altered(before, mover=mover, seconder=seconder)
    if change.after == before:
        raise Unchanged
    return stamp.step("Movers of the exclusion corrected", [change], before.item)


def _in_order(exclusion: Exclusion, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields; a time that nobody knows gives way to the other. Raises Refusal for a known."""
    merged = {name: fields.get(name, getattr(exclusion, name)) for name in (*_TIMES,)}
    began, ended = merged["started_at"], merged["ended_at"]
    if ended is None or began.replace(second=0, microsecond=0) <= ended:
        return fields
    if fields.get("start_untimed", exclusion.start_untimed):
        return {**fields, "started_at": ended}
    if fields.get("end_untimed", exclusion.end_untimed):
        return {**fields, "ended_at": began}
    raise Refusal(
        f"The public can't be readmitted at {ended:%H:%M}: they were excluded at {began:%H:%M}."
    )


def _in_turn(
    minutes: Minutes,
    wanted: dict[Exclusion, dict[str, Any]],
    moving: list[Exclusion],
    placed_by: tuple[str, str],
    at: datetime,
) -> list[Change]:
    """Give what is moved a place by its new time; the changes to other records.

    It passes only what the log holds with a time: what was entered is private or public by place.
    """
    where, place = placed_by
    moved = {(one, place) for one in moving}
    family = [
        placed for placed in flow.of(minutes, getattr(moving[0], where) or 0) if placed not in moved
    ]
    here = getattr(moving[0], place)
    was = index = sum(float(getattr(record, field)) <= here for record, field in family)
    while index and (time := _passable(*family[index - 1])) and time > at:
        index -= 1
    while index < len(family) and (time := _passable(*family[index])) and time < at:
        index += 1
    if index == was:
        return []
    new, numbered = flow.gap(family, index)
    others: list[Change] = []
    for change in numbered:
        if isinstance(change.before, Exclusion) and change.before in wanted:
            fields = ("place", "ended_place")
            wanted[change.before] |= {name: getattr(change.after, name) for name in fields}
        else:
            others.append(change)
    for one in moving:
        wanted[one][place] = new
    return others


def _passable(record: Record, field: str) -> datetime | None:
    """When something happened that a door may open before or after; None of all else."""
    passing = isinstance(record, Presence | sittings.Extension)
    return flow.time_of(record, field) if passing else None


def strike_readmission(minutes: Minutes, stamp: Stamp, exclusion: int) -> Step:
    """Strike a readmission: the public are excluded as if nothing had been said.

    Raises Refusal for an exclusion that lasts.
    """
    before = minutes.get(Exclusion, exclusion)
    ended = readmitted_with(minutes, before)
    if not ended:
        raise Refusal("The public have not been readmitted.")
    lasts = {
        "ended_in": None, "ended_place": 0.0, "ended_at": None, "ended_before": 0,
        "end_untimed": False,
    }  # fmt: skip
    changes = [text.altered(one, **lasts) for one in ended]
    return stamp.step("Readmission struck: the public are still excluded", changes, before.item)
