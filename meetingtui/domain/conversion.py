"""Conversion: the words of an entry of one kind as the fields of another."""

from __future__ import annotations

from datetime import date
from typing import Any, TypedDict, Unpack

from meetingtui.domain import actions, decisions, flow, points, series, text
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import SECONDS, Motion, free_path, movers
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Question
from meetingtui.domain.record import Change, Stamp


class Told(TypedDict, total=False):
    """What the words of an entry tell of the action that it becomes: who is to do what, by when."""

    owners: tuple[int | str, ...]
    words: str
    due_said: str
    due_on: date | None


def made(
    minutes: Minutes,
    stamp: Stamp,
    before: Entry,
    target: type[Entry],
    **said: Unpack[Told],
) -> list[Change]:
    """The changes that make an entry of a kind from one of another."""
    who = _who(minutes, before)
    fields: dict[str, Any] = {}
    changes: list[Change] = []
    if target is Clause:
        decision, changes = decision_for(minutes, stamp, before.item)
        fields["decision"] = decision.id
        if isinstance(before, Action):
            fields["responsible"], who = _joined(who), ()
    if target is Motion:
        fields["path"] = free_path(minutes, before.item, None)
    if target is Action:
        fields["reference"] = series.mint(minutes, series.ACTION, minutes.body.action_series)
    owners = who if target is Action and isinstance(before, Clause) else ()
    who = () if owners else who
    fields[target.MAIN] = _whole(minutes, before, who)
    if target is Action:
        fields |= {"due_said": said.get("due_said", ""), "due_on": said.get("due_on")}
        if said.get("owners") and fields[target.MAIN] == before.main_text:
            owners, fields[target.MAIN] = said.get("owners", ()), said.get("words", "")
    stays = flow.flows(before) and target.TABLE not in ("clause", "correction")
    place = before.place if stays else None
    new = minutes.entry(stamp.after(changes), target, before.item, place=place, **fields)
    changes += new
    if owners:
        changes += actions.owned(stamp.after(changes), new[-1].record.id, owners)
    return changes


def _who(minutes: Minutes, entry: Entry) -> tuple[int | str, ...]:
    match entry:
        case Action():
            return actions.owners_of(minutes, entry.id)
        case Point():
            return points.speakers_of(minutes, entry.id)
        case Clause():
            named = entry.responsible or entry.addressee
            people = tuple(number for _, number in text.tokens(named))
            if people and _joined(people) == named:
                return people
            return (named,) if named else ()
        case _:
            return ()


def _joined(who: tuple[int | str, ...]) -> str:
    return ", ".join(text.token("person", w) if isinstance(w, int) else w for w in who)


def _whole(minutes: Minutes, before: Entry, who: tuple[int | str, ...]) -> str:
    """The words of an entry with those that its other fields hold, so that none is lost."""
    front = ", ".join(filter(None, (*_ahead(minutes, before), _joined(who))))
    behind = "; ".join(filter(None, _behind(before)))
    words = ": ".join(filter(None, (front, before.main_text)))
    return f"{words} ({behind})" if behind else words


def _ahead(minutes: Minutes, before: Entry) -> tuple[str, ...]:
    """The words in an entry's other fields that stand ahead of its text."""
    found: tuple[str, ...] = ()
    match before:
        case Document():
            found = (before.label,)
        case Question():
            asker = _named(before.person, before.name)
            to = _named(before.addressed, before.addressed_to)
            found = (before.number, asker, before.place_from, before.representing, to)
        case Announcement():
            found = (_named(before.person, before.name),)
        case Motion():
            supporters = (*movers(minutes, before.id), *movers(minutes, before.id, SECONDS))
            found = (before.label, *(_named(one.person, one.name) for one in supporters))
        case Clause():
            found = (before.verb, before.addressee if before.responsible else "")
        case Point():
            found = (before.tag,)
    return found


def _behind(before: Entry) -> tuple[str, ...]:
    """The words in an entry's other fields that stand behind its text."""
    found: tuple[str, ...] = ()
    match before:
        case Action():
            found = (before.due_said if before.due_apart else "",)
        case Document():
            found = (before.place_found, before.circulated)
        case Question():
            found = (before.text_in,)
        case Motion():
            found = (before.substantive, before.status_note, before.referred_to)
        case Clause():
            found = (before.inserted,)
    return found


def _named(person: int | None, name: str) -> str:
    return name if person is None else text.token("person", person)


def decision_for(minutes: Minutes, stamp: Stamp, item: int) -> tuple[Decision, list[Change]]:
    """The decision of an item that takes more clauses, and the changes that make it if need be."""
    found = decisions.of_item(minutes, item)
    return (found, []) if found else decisions.made(minutes, stamp, item)
