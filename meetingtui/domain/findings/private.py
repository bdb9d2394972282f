"""Findings about private business."""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain import sittings
from meetingtui.domain.entry import Entry
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import FELL, LOST, NOT_SECONDED, OPEN, REFERRED, WITHDRAWN, Motion
from meetingtui.domain.restrictions import (
    ExcludedItem,
    Exclusion,
    Restriction,
    Restrictions,
    open_exclusions,
)

_NOT_AGREED = (LOST, WITHDRAWN, FELL, NOT_SECONDED, REFERRED)
SUMMARY = "Local Government Act 1972, section 100C"


def _closed_items(minutes: Minutes) -> dict[int, Restriction]:
    """The items that are restricted as a whole."""
    return {
        restriction.holder: restriction
        for restriction in minutes.where(Restriction, holder_table="item")
        if not restriction.lifted
    }


def _no_resolution(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if minutes.all(Exclusion):
        return
    taken = {taking.item for taking in minutes.all(Taking)}
    for item, restriction in _closed_items(minutes).items():
        if item in taken and restriction.kind == "exempt":
            spoken = minutes.get(Item, item).spoken
            yield Seen(f"Private business was taken ({spoken}) and no exclusion is resolved.", item)


def _no_ground(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for exclusion in minutes.all(Exclusion):
        if exclusion.kind == "exempt" and not exclusion.ground and exclusion.motion is None:
            yield Seen("The public was excluded, and no ground is given.", exclusion.item)
    for item, restriction in _closed_items(minutes).items():
        if restriction.kind == "exempt" and not restriction.ground:
            yield Seen(f"{minutes.get(Item, item).spoken_first} is exempt without a ground.", item)


def _not_agreed(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for exclusion in minutes.all(Exclusion):
        motion = minutes.find(Motion, exclusion.motion)
        if motion is None:
            continue
        name = motion.name_in_gutter
        if motion.status == OPEN:
            agreed = f"and nobody says that it was agreed (/v {name} agreed)"
            said = f"The public was excluded by {name}, {agreed}."
        elif motion.status in _NOT_AGREED:
            said = f"The public was excluded by {name}, which was not agreed: {motion.status}."
        else:
            continue
        yield Seen(said, motion.item, motion)


def _no_summary(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    private = bool(minutes.all(Exclusion) or minutes.all(Restriction))
    if not private or minutes.body.jurisdiction not in ("England", "Wales"):
        return
    rule, closed = Restrictions(minutes), _closed_items(minutes)
    for item in map(minutes.item, dict.fromkeys(taking.item for taking in minutes.all(Taking))):
        restriction = closed.get(item.id)
        summed = {each.summary for each in minutes.where(ExcludedItem, item=item.id)}
        if rule.of(item) is not None and not ((restriction and restriction.summary) or any(summed)):
            yield Seen(
                f"{item.spoken_first} is private and has no public summary; where what remains "
                "is not a fair and coherent record, one is made (/ps).",
                item.id,
            )


def _not_readmitted(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    last = sittings.last(minutes)
    lasting = open_exclusions(minutes)
    if last is None or last.ending or not lasting or not minutes.has_item():
        return
    here = minutes.item(None)
    resolved = {one.item for one in lasting if one.from_here}
    resolved |= {
        covered.item for one in lasting for covered in minutes.where(ExcludedItem, exclusion=one.id)
    }
    if here.id not in resolved and not any(one.said for one in lasting):
        yield Seen(
            f"The public is still excluded, and the resolution does not cover {here.spoken}; "
            "/pv end readmits them.",
            here.id,
        )


def _minuted_before(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    rule = Restrictions(minutes)
    for exclusion in minutes.all(Exclusion):
        found: dict[int, Entry] = {}
        for kind in minutes.ENTRIES:
            for entry in minutes.all(kind):
                early = entry.id < exclusion.id and entry.item != exclusion.item
                if early and rule.of(entry) == exclusion:
                    found.setdefault(entry.item, entry)
        for item in map(minutes.item, found):
            handle = f"{item.agenda_number}.{found[item.id].name_in_gutter}".lstrip(".")
            yield Seen(
                f"{item.spoken_first} was minuted before the exclusion that covers it: what was "
                f"said there in public is withheld too until it is opened (/pv {handle} open).",
                item.id,
                found[item.id],
            )


CHECKS = (
    Check("exclusion", GRAVE, "An exempt item was taken without a resolution.", _no_resolution),
    Check("exclusion-ground", GRAVE, "An exclusion or exemption has no ground.", _no_ground),
    Check(
        "exclusion-motion",
        GRAVE,
        "The public was excluded by a motion that was not agreed.",
        _not_agreed,
    ),
    Check("summary", DOUBT, "A private item has no public summary.", _no_summary, SUMMARY),
    Check(
        "exclusion-late",
        DOUBT,
        "An exclusion covers an item that was minuted before it.",
        _minuted_before,
    ),
    Check(
        "readmission", DOUBT, "The public is still excluded, for no item named.", _not_readmitted
    ),
)
