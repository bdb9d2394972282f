"""What a vote is on, as typed: `m1`, `m1+m2`, `dec1`, `v1`; when nothing is named, what is open."""

from __future__ import annotations

import re

from meetingtui.domain import decisions, divisions, motions
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.divisions import Division, Put
from meetingtui.domain.motions import Motion
from meetingtui.domain.record import Refusal
from meetingtui.entry import handles
from meetingtui.entry.entered import Entered

_WORD = re.compile(r"(⟦[^⟧]*⟧|[^\s:]+):?(?:\s+|$)")
_MOTION = r"(?:[^\s+,&:]+\.)?m\d{1,6}(?:\.\d{1,6})*"
_AND = r"(?:\s*[+,&]\s*|\s+and\s+)"
_MOTIONS = re.compile(rf"({_MOTION}(?:{_AND}{_MOTION})*):?(?:\s+|$)", re.IGNORECASE)


def put(entered: Entered) -> Put:
    """What a vote is on, left out: what is before the meeting, else the item's last decision."""
    minutes = entered.minutes
    here = minutes.item(entered.item)
    open_ = motions.open_one(minutes, here.id)
    if open_ is not None:
        return Put(here.id, motion=open_.id)
    # A vote right after the resolution to exclude the public is on that.
    resolved = isinstance(minutes.latest_entry(here.id), Decision)
    decision = decisions.of_item(minutes, here.id, of_any_kind=resolved)
    return Put(here.id, decision=decision.id if decision else None)


def put_to_the_roll(entered: Entered) -> Put:
    """The same for a vote by name. Raises Refusal when nothing is there to vote on."""
    found = put(entered)
    if found.motion is None and found.decision is None:
        here = entered.minutes.item(found.item).spoken
        raise Refusal(
            f"Nothing is open under {here}: /m ab+cd moves something, or say what is put and the "
            "roll opens. For example: /v That the meeting go on >"
        )
    return found


def named(entered: Entered, words: str) -> tuple[Put | None, str]:
    """The motions, decision or division named first, and the words after it."""
    several, rest = motions_named(entered, words)
    if several:
        first, *others = several
        taken = entered.minutes.has_item(entered.item)
        here = entered.minutes.item(entered.item).id if taken else 0
        items = [motion.item for motion in several]
        together = tuple(other.id for other in others)
        return Put(here if here in items else items[-1], motion=first.id, together=together), rest
    match = _WORD.match(words)
    if match is None or not handles.is_handle(match[1]):
        return None, words
    found = handles.entry(match[1], entered.context)
    rest = words[match.end() :].strip()
    match found:
        case Decision():
            return Put(found.item, decision=found.id), rest
        case Clause():
            return Put(found.item, decision=found.decision), rest
        case Division():
            return Put(found.item, division=found.id), rest
        case _:
            raise entered.refusal(f"{found.name_in_gutter} is nothing that is voted on.")


def motions_named(entered: Entered, words: str) -> tuple[tuple[Motion, ...], str]:
    """The motions named first (`m1+m2`), each once, and the words after them."""
    match = _MOTIONS.match(words)
    if match is None:
        return (), words
    said = re.split(_AND, match[1], flags=re.IGNORECASE)
    found = [handles.entry(handle, entered.context) for handle in said]
    several = dict.fromkeys(one for one in found if isinstance(one, Motion))
    return tuple(several), words[match.end() :].strip()


def last(entered: Entered, on: Put | None) -> int:
    """The division that a line without figures tells more of."""
    minutes = entered.minutes
    here = minutes.item(entered.item)
    if on is None:
        found = divisions.of_item(minutes, here.id)
    elif on.motion is not None:
        found = [
            one
            for one in divisions.of_motion(minutes, on.motion)
            if set(on.motions) <= set(divisions.motions_put(minutes, one))
        ]
    else:
        every = divisions.of_item(minutes, on.item)
        found = [one for one in every if one.motion is None and one.decision == on.decision]
    if not found:
        raise entered.refusal("Say how the vote went first.")
    return found[-1].id


def handles_of(entered: Entered, division: Division) -> str:
    """The motions of a division as they would be named in a line: `m1+m2`."""
    minutes = entered.minutes
    return "+".join(
        _handle(entered, minutes.get(Motion, motion), division)
        for motion in divisions.motions_put(minutes, division)
    )


def _handle(entered: Entered, motion: Motion, division: Division) -> str:
    if motion.item == division.item:
        return motion.name_in_gutter
    number = entered.minutes.item(motion.item).agenda_number
    return f"{number}.{motion.name_in_gutter}"
