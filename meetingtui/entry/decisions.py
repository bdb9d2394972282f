"""Decisions as typed: label, lead-in, closing text, and what else is said of them."""

from __future__ import annotations

import re
from collections.abc import Callable

from meetingtui.domain import decisions, items
from meetingtui.domain.decisions import Decision
from meetingtui.domain.en_bloc import settle
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import handles, said
from meetingtui.entry.clauses import NOTHING, on_decision, party
from meetingtui.entry.entered import Entered, parted
from meetingtui.entry.reading import Acts
from meetingtui.entry.said import quoted

LONGEST_LABEL = 8
_NUMBERS = re.compile(r"[\s,;&]+|\band\b")
_RANGE = re.compile(r"(\d+[a-z]?)[-–](\d+[a-z]?)")
_CONSULTING = re.compile(r"in consultation with\s+", re.IGNORECASE)


def begin(entered: Entered) -> Acts:
    """Another decision: its label > its first clause."""
    entered.needed("Say its label or its first clause.")
    label, words = entered.parts()
    if len(label.split()) > LONGEST_LABEL:
        raise Refusal("A label is a few words; a clause stands after >: /dec > That it be built.")
    return entered.under(request(decisions.begin, item=entered.item, label=label, words=words))


def _saying(field: str) -> Callable[[Entered], Acts]:
    """Reads a verb that says one thing of a decision; a dash takes it away."""

    def reading(entered: Entered) -> Acts:
        item, decision, words = on_decision(entered)
        if not words:
            raise entered.refusal("Type the words.")
        made = request(
            decisions.say,
            item=item,
            field=field,
            words="" if words == NOTHING else words,
            decision=decision,
        )
        return entered.under(made)

    return reading


label = _saying("label")
lead_in = _saying("lead_in")
closing = _saying("closing")
subject_to = _saying("subject_to")
urgency = _saying("urgent")
summary = _saying("summary")
earlier = _saying("earlier")


def delegate(entered: Entered) -> Acts:
    """To whom the decision delegates > whom they consult."""
    item, decision, words = on_decision(entered)
    if not words:
        raise entered.refusal("Say to whom.")
    to, consulting = ("", "") if words == NOTHING else parted(words)
    made = request(
        decisions.delegate,
        item=item,
        to=party(to, entered),
        consulting=party(_CONSULTING.sub("", consulting, count=1), entered),
        decision=decision,
    )
    return entered.under(made)


def call_in(entered: Entered) -> Acts:
    """Who may call the decision in > the last day for that."""
    item, decision, words = on_decision(entered)
    if not words:
        raise entered.refusal("Say who may call it in, or until when.")
    words, day = ("", "") if words == NOTHING else parted(words)
    until = said.day(day, entered.minutes.meeting.held_on) if day else None
    made = request(decisions.call_in, item=item, words=words, until=until, decision=decision)
    return entered.under(made)


def en_bloc(entered: Entered) -> Acts:
    """The other items that the decision settles too."""
    item, decision, words = on_decision(entered)
    if not words:
        raise entered.refusal("Name the items.")
    numbers = [] if words == NOTHING else [n for n in _NUMBERS.split(words) if n]
    here = entered.minutes.item(item).id
    found = [one for number in numbers for one in _numbered(number, entered)]
    others = tuple(one for one in dict.fromkeys(found) if one != here)
    if numbers and not others:
        raise entered.refusal("Name the other items.")
    return Acts((request(settle, item=item, items=others, decision=decision),))


def _numbered(number: str, entered: Entered) -> list[int]:
    """The item with that number, or those from one number to another."""
    match = _RANGE.fullmatch(number)
    if match is None or handles.item_numbered(number, entered.minutes):
        return [handles.item(number, entered.minutes).id]
    agenda = [one.id for one in items.ordered(entered.minutes)]
    ends = [agenda.index(handles.item(end, entered.minutes).id) for end in match.groups()]
    if ends[0] > ends[1]:
        raise Refusal(f"{quoted(number)} runs backwards; say the smaller number first.")
    return agenda[ends[0] : ends[1] + 1]


def mended(entered: Entered, before: Decision) -> Acts:
    """A decision put into the line is its lead-in, mended there."""
    made = request(
        decisions.say,
        item=before.item,
        field="lead_in",
        words="" if entered.words == NOTHING else entered.words,
        decision=before.id,
    )
    return Acts((made,))
