"""What a line would come to, said while it is typed: an action's date and owners, a promise."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from meetingtui.domain import actions, reports, sittings
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.frozen import frozen
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.noting import Described
from meetingtui.domain.record import Change, Refusal, Step
from meetingtui.domain.requests import Request
from meetingtui.entry import promised, references
from meetingtui.entry.reading import Acts, Context

MOST_CHARACTERS = 4_000

_ACTION = re.compile(r"\s*/(?:a|action|due|ow|owner)[\s:]|.*\s/a(?:\s+!)*\s*$", re.DOTALL)
_EDITS_ACTION = f"edit:{Action.TABLE}:"
_PROSE = re.compile(r"\s*(?!/|!|\.\.)\S", re.DOTALL)


@frozen
class Ahead:
    """What a line would come to: `what` is promised in it (empty: it is an action), and `how`.

    Of an empty line, `recommended` is what the item's report recommends next.
    """

    what: str = ""
    how: str = ""
    recommended: str = ""


def of_line(words: str, target: str, minutes: Minutes, item: int | None, now: datetime) -> Ahead:
    """What is to be said of a line in stored form.

    Nothing of a line that would be refused, nor of one that is neither an action nor a promise.
    """
    if not words.strip() or len(words) > MOST_CHARACTERS:
        return Ahead()
    context = Context(minutes=minutes, item=item, picked=None, now=now)
    if target.startswith(_EDITS_ACTION):
        entry = int(target.removeprefix(_EDITS_ACTION))
        return Ahead(how=_of_action(_edited(words, entry, context), minutes))
    if _ACTION.match(words):
        return Ahead(how=_of_action(_read(words, context), minutes))
    if target.startswith("edit:") or not _PROSE.match(words):
        return Ahead()
    found = promised.promise(words, minutes, sittings.day(minutes, now.date()))
    return of_promise(minutes, found) if found else Ahead()


def of_promise(minutes: Minutes, found: promised.Promise) -> Ahead:
    """A promise as it is said."""
    return Ahead(promised.what(minutes, found), promised.how(minutes, found))


def of_report(minutes: Minutes, item: int | None) -> Ahead:
    """The next recommendation of the item's report that has not become a clause."""
    found = reports.offers(minutes, item) if item is not None else []
    return Ahead(recommended=references.said(minutes, found[0].text)) if found else Ahead()


def of_step(minutes: Minutes, step: Step) -> str:
    """By when the action that a step made or altered is due, and whose it is; minutes after it."""
    touched = [
        change.record.id if isinstance(change.record, Action) else change.record.action
        for change in step.changes
        if isinstance(change.record, Action | Owner) and not _only_tied(change)
    ]
    action = minutes.find(Action, touched[-1]) if touched else None
    if action is None:
        return ""
    owners = actions.owners_of(minutes, action.id)
    return promised.brief(minutes, owners, action.due_said, action.due_on)


def _only_tied(change: Change) -> bool:
    """Whether an action merely stands elsewhere, or comes of another entry, now."""
    before, after = change.before, change.after
    if not isinstance(before, Action) or not isinstance(after, Action):
        return False
    return replace(before, place=after.place, after=after.after) == after


def _read(words: str, context: Context) -> tuple[Request, ...]:
    # The whole language is loaded for an action only, not for every line.
    from meetingtui.entry import line as entry_line

    try:
        reading = entry_line.read(words, context)
    except Refusal:
        return ()
    return reading.requests if isinstance(reading, Acts) else ()


def _edited(words: str, entry: int, context: Context) -> tuple[Request, ...]:
    # The whole language is loaded for an action only, not for every line.
    from meetingtui.entry import line as entry_line

    try:
        return entry_line.read_edit(words, Action.TABLE, entry, context).requests
    except Refusal:
        return ()


def _of_action(requests: tuple[Request, ...], minutes: Minutes) -> str:
    said = []
    for one in requests:
        asked = one
        while isinstance(inner := asked.words.get("made"), Request):
            asked = inner
        if asked.act in (actions.agree, actions.set_due, actions.assign):
            given = asked.words
            named = tuple(
                who.words if isinstance(who, Described) else who for who in given.get("owners", ())
            )
            due_said, due_on = given.get("due_said", ""), given.get("due_on")
            said.append(promised.brief(minutes, named, due_said, due_on))
    return " · ".join(filter(None, said))
