"""What stands before the meeting, as words: who must leave, and the question to be decided."""

from __future__ import annotations

from meetingtui.domain import interests, items, motions, sittings
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.restrictions import ExcludedItem, open_exclusions
from meetingtui.entry import references


def leaving(minutes: Minutes, key: str) -> str:
    """Who must leave for the item being taken, or may come back, and the stroke that writes it.

    The public may come back too, when the resolution that excluded them does not cover the item.
    """
    current = items.current(minutes)
    if current is None:
        return ""
    return " · ".join(filter(None, (_public(minutes, current.id), _people(minutes, current, key))))


def _public(minutes: Minutes, item: int) -> str:
    lasting = open_exclusions(minutes)
    covered = {one.item for one in lasting if one.from_here} | {
        under.item for one in lasting for under in minutes.where(ExcludedItem, exclusion=one.id)
    }
    last = sittings.last(minutes)
    if not lasting or item in covered or any(one.said for one in lasting) or last is None:
        return ""
    return "" if last.ending else "The public are still excluded (/pv end)"


def _people(minutes: Minutes, current: Item, key: str) -> str:
    if must := interests.who_leaves(minutes, current.id):
        return f"{must} must leave ({key})"
    back = _may_return(minutes, current.id)
    return f"{minutes.names(back)} may come back ({key})" if back else ""


def _may_return(minutes: Minutes, item: int) -> tuple[int, ...]:
    """Those out for the item before this one: whoever stays away longer is left in peace."""
    takings = minutes.all(Taking)
    if len(takings) < 2 or not minutes.has_item(takings[-2].item):
        return ()
    left = interests.must_leave(minutes, takings[-2].item)
    return tuple(person for person in interests.to_return(minutes, item) if person in left)


def question(minutes: Minutes, item: int | None) -> str:
    """What an item has before the meeting: the open amendment, else the motion as it now stands."""
    if item is None or not minutes.has_item(item):
        return ""
    motion = motions.open_one(minutes, item)
    if motion is None:
        return ""
    root = motions.open_root(minutes, item)
    said = _said(minutes, motion)
    if root is not None and root != motion and root.substantive:
        said = f"{said} / {_said(minutes, root)}"
    return f"Before the meeting: {said}"


def _said(minutes: Minutes, motion: Motion) -> str:
    as_amended = ", as amended" if motion.substantive else ""
    what = motions.kind_of(motion)
    words = references.said(minutes, motions.words_now(motion))
    return f"{motion.name_in_gutter}, {what}{as_amended}: {' '.join(words.split())}"
