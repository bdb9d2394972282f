"""Splitting and joining entries as typed, and the jottings kept beside them."""

from __future__ import annotations

from meetingtui.domain import jottings
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.requests import request
from meetingtui.domain.splitting import DIVISIBLE
from meetingtui.domain.splitting import join as join_two
from meetingtui.domain.splitting import split as split_one
from meetingtui.entry import handles
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts, Listing
from meetingtui.entry.said import quoted


def split(entered: Entered) -> Acts:
    """Split an entry: `p6 > the first words of the second part`; no handle: the picked or last."""
    words = entered.needed("Say where the second part begins.")
    head, *rest = (part.strip() for part in PART.split(words, maxsplit=1))
    first, _, others = words.partition(" ")
    if not rest and handles.is_handle(first):
        head, rest = first, [others.strip()]
    if handles.is_handle(head):
        found, begins = handles.entry(head, entered.context), rest[0] if rest else ""
    else:
        found, begins = handles.picked_or_last(entered.context, DIVISIBLE), words
        begins = begins.removeprefix("> ").strip()
    return Acts((request(split_one, table=found.TABLE, entry=found.id, words=begins),))


def join(entered: Entered) -> Acts:
    """Join entries: `p6 p7`, more of them in their order; one alone: what follows is joined."""
    words = entered.words.split()
    unknown = next((word for word in words if not handles.is_handle(word)), None)
    if unknown is not None:
        raise entered.refusal(
            f"{quoted(unknown)} is no handle; who joins the meeting is entered with /in."
        )
    named = [handles.entry(word, entered.context) for word in words]
    if not named:
        last = handles.picked_or_last(entered.context, DIVISIBLE)
        named = [last] if entered.context.picked else [_before(entered, last), last]
    if len(named) == 1:
        named.append(_behind(entered, named[0]))
    first, *others = named
    if any(type(other) is not type(first) for other in others):
        raise entered.refusal("Only entries of one kind are joined; /k changes the kind.")
    asked = [request(join_two, table=first.TABLE, entry=first.id, other=one.id) for one in others]
    return Acts(tuple(asked))


def _family(minutes: Minutes, entry: Entry) -> list[Entry]:
    parent = getattr(entry, "parent", None)
    return list(minutes.entries(type(entry), entry.item, parent=parent))


def _behind(entered: Entered, entry: Entry) -> Entry:
    family = _family(entered.minutes, entry)
    index = family.index(entry) + 1
    if index == len(family):
        raise entered.refusal(f"Nothing of its kind follows {entry.name_in_gutter}.")
    return family[index]


def _before(entered: Entered, entry: Entry) -> Entry:
    family = _family(entered.minutes, entry)
    index = family.index(entry)
    if not index:
        raise entered.refusal(f"Nothing of its kind stands before {entry.name_in_gutter}.")
    return family[index - 1]


def jot(entered: Entered) -> Acts | Listing:
    """Shorthand kept beside an entry: `p6 figs Q3?`; a handle alone lists what is kept there."""
    word, _, rest = entered.words.partition(" ")
    if handles.is_handle(word):
        found, words = handles.entry(word, entered.context), rest.strip()
    else:
        found, words = handles.entry("", entered.context), entered.words
    if words:
        made = request(jottings.jot, table=found.TABLE, entry=found.id, words=words)
        return Acts((made,))
    kept = jottings.of_entry(entered.minutes, found)
    lines = tuple(f"{one.at:%H:%M}  {one.words}" for one in kept)
    name = found.name_in_gutter
    return Listing(f"{name}: jotted down", lines or (f"Nothing is jotted down beside {name}.",))
