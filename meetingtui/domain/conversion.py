"""Conversion: the words of an entry of one kind as the fields of another."""

from __future__ import annotations

from typing import Any

from meetingtui.domain import actions, decisions, flow, points, series, text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Stamp


def made(minutes: Minutes, stamp: Stamp, before: Entry, target: type[Entry]) -> list[Change]:
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
        fields["path"] = next_path(minutes, before.item)
    if target is Action:
        fields["reference"] = series.mint(minutes, series.ACTION, minutes.body.action_series)
    owners = who if target is Action and isinstance(before, Clause) else ()
    who = () if owners else who
    fields[target.MAIN] = _whole(before, who)
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
            tokens = text.tokens(named)
            alone = _joined(tuple(number for _, number in tokens)) == named
            return (
                tuple(number for _, number in tokens)
                if tokens and alone
                else ((named,) if named else ())
            )
        case _:
            return ()


def _joined(who: tuple[int | str, ...]) -> str:
    return ", ".join(text.token("person", w) if isinstance(w, int) else w for w in who)


def _whole(before: Entry, who: tuple[int | str, ...]) -> str:
    """The words of an entry with those that its other fields hold, so that none is lost."""
    front, behind = _joined(who), ""
    if isinstance(before, Action) and before.due_apart:
        behind = before.due_said
    if isinstance(before, Document):
        front, behind = before.label, before.place_found or before.circulated
    words = (
        f"{front}: {before.main_text}"
        if front and before.main_text
        else (front or before.main_text)
    )
    return f"{words} ({behind})" if behind else words


def next_path(minutes: Minutes, item: int) -> str:
    """The path of the next motion under an item."""
    paths = [motion.path.partition(".")[0] for motion in minutes.where(Motion, item=item)]
    return str(1 + max((int(path) for path in paths if path.isdigit()), default=0))


def decision_for(minutes: Minutes, stamp: Stamp, item: int) -> tuple[Decision, list[Change]]:
    """The decision of an item that takes more clauses, and the changes that make it if need be."""
    found = decisions.of_item(minutes, item)
    return (found, []) if found else decisions.made(minutes, stamp, item)
