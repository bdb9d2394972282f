"""Findings about actions, witnesses, questions, and what the clerk marked."""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain import marks
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.findings.finding import DOUBT, Check, Seen, of
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.witnesses import RESIDENT, Witness


def _owner(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    owned = {owner.action for owner in minutes.all(Owner)}
    for action in minutes.all(Action):
        if action.id not in owned and not action.unowned:
            sentence = "An action has no owner ({where}): /ow names one, or none."
            yield of(action, minutes, sentence)


def _due(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for action in minutes.all(Action):
        if action.due_said and action.due_on is None:
            sentence = f"When is “{action.due_said}”? No date could be made of it ({{where}})."
            yield of(action, minutes, sentence)


def _witness_title(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for witness in minutes.all(Witness):
        named = witness.name != RESIDENT and witness.kind != "speaker"
        if named and not witness.title:
            spoken = minutes.item(witness.item).spoken
            yield Seen(f"{witness.name} has no job title ({spoken}).", witness.item, witness)


def _unanswered(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    answered = {answer.question for answer in minutes.all(Answer)}
    for question in minutes.all(Question):
        if question.id not in answered:
            yield of(question, minutes, "A question has no answer ({where}); /an records it.")


def _petition(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for petition in minutes.all(Petition):
        if not petition.response and not petition.response_in:
            yield of(petition, minutes, f"A {petition.kind} has no response ({{where}}).")


def _mark(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for mark in marks.open_marks(minutes):
        spoken = minutes.item(mark.item).spoken
        jotted = f": {mark.jotting}" if mark.jotting else ""
        yield Seen(f"Marked to come back to at {mark.at:%H:%M} ({spoken}){jotted}.", mark.item)


CHECKS = (
    Check("owner", DOUBT, "An action has no owner.", _owner),
    Check("due", DOUBT, "An action is due, and no date could be made of the words.", _due),
    Check("witness-title", DOUBT, "A witness or officer has no job title.", _witness_title),
    Check("unanswered", DOUBT, "A question has no answer.", _unanswered),
    Check("petition-response", DOUBT, "A petition has no response.", _petition),
    Check("mark", DOUBT, "Something is marked to come back to.", _mark),
)
