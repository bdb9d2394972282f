"""Arguments for the acts of declarations, witnesses, questions, petitions and announcements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import (
    announcements,
    declarations,
    interests,
    petitions,
    questions,
    witnesses,
)
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.requests import Act
from meetingtui.domain.witnesses import Witness
from tests.laws.hand import Hand

_KINDS = ("interest", "interest", "lobbying", "whip", "weather")


def _parts(h: Hand) -> tuple[tuple[int, str, str], ...]:
    """What stands below an item of the agenda, with the effect there."""
    return ((h.id_of(Item), h.one_of(("12.3(c)", "5.1")), h.one_of(("", "left"))),)


def _declare(h: Hand) -> Mapping[str, Any]:
    covers = tuple(h.maybe(Item) for _ in range(h.chance.randrange(3)))
    told = [item for item in covers if item is not None and h.often(0.4)]
    if h.often(0.05):
        told.append(h.id_of(Item))
    return {
        "person": h.id_of(Person) if h.often(0.8) else None,
        "name": h.one_of(("", "All members")),
        "covers": covers,
        "interest": h.one_of(("personal", "pecuniary", "")),
        "nature": h.words(),
        "effect": h.one_of(("", "left", "stayed", "did not vote")),
        "effects": tuple((item, h.one_of(("left", "spoke"))) for item in told),
        "said": h.one_of(("", "", "as it arises")),
        "parts": _parts(h) if h.often(0.2) else (),
        "kind": h.one_of(_KINDS),
        "whose": h.one_of(("", "spouse")),
        "dispensation": h.one_of(("", "D4/15")),
        "sensitive": h.often(0.2),
        "registered": h.one_of((None, True, False)),
    }


def _who(h: Hand) -> dict[str, Any]:
    return {
        "person": h.maybe(Person) if h.often(0.5) else None,
        "name": h.one_of(("", "A resident", h.name())),
    }


def _question(h: Hand) -> Mapping[str, Any]:
    return {
        **_who(h),
        "kind": h.one_of(("public", "member")),
        "number": h.one_of(("", "3")),
        "place_from": h.one_of(("", "Larkfield")),
        "addressed": h.maybe(Person) if h.often(0.5) else None,
        "addressed_to": h.one_of(("", "Leader")),
        "text": h.words(),
        "text_in": h.one_of(("", "Annex 1")),
    }


def _answer(h: Hand) -> Mapping[str, Any]:
    text = {"text": h.words(), "how": h.one_of(("", "in writing"))}
    return {**_who(h), **text, "text_in": h.one_of(("", "Annex B"))}


def _petition(h: Hand) -> Mapping[str, Any]:
    return {
        **_who(h),
        "kind": h.one_of(("petition", "deputation")),
        "number": h.one_of(("", "B")),
        "text": h.words(),
        "signatures": h.one_of((None, 312, -1)),
        "signatures_said": h.one_of(("", "more than 1,200")),
        "presented_by": h.one_of(("", h.name())),
    }


def _heard(h: Hand) -> Mapping[str, Any]:
    return {
        "name": h.words(),
        "title": h.words(),
        "organisation": h.one_of(("", "Kent")),
        "kind": h.one_of(("witness", "officer", "speaker", "heckler")),
        "remark": h.one_of(("", "objecting")),
    }


def _moving(h: Hand) -> Mapping[str, Any]:
    people = h.people() if h.often(0.5) else ()
    return {"item": h.item(), "people": people, "at": h.when() if h.often(0.3) else None}


MAKERS: Mapping[Act, Callable[[Hand], Mapping[str, Any]]] = {
    announcements.amend: lambda h: {
        "announcement": h.id_of(Announcement),
        "words": h.words(),
        **_who(h),
    },
    announcements.announce: lambda h: {
        "item": h.item(),
        "words": h.words(),
        "kind": h.one_of(("announcement", "tribute")),
        **_who(h),
    },
    declarations.amend: lambda h: {"declaration": h.id_of(Declaration), **_declare(h)},
    declarations.declare: lambda h: {"item": h.item(), **_declare(h)},
    declarations.nil: lambda h: {
        "item": h.item(),
        "kind": h.one_of(_KINDS),
        "wording": h.one_of(("", "None was declared.")),
    },
    interests.come_back: _moving,
    interests.leave: _moving,
    petitions.amend: lambda h: {"petition": h.id_of(Petition), **_petition(h)},
    petitions.receive: lambda h: {"item": h.item(), **_petition(h)},
    petitions.respond: lambda h: {
        "petition": h.id_of(Petition),
        "words": h.words(),
        "found_in": h.one_of(("", "Annex C")),
        **_who(h),
    },
    questions.amend: lambda h: {"question": h.id_of(Question), **_question(h)},
    questions.amend_answer: lambda h: {"answer": h.id_of(Answer), **_answer(h)},
    questions.answer: lambda h: {"question": h.id_of(Question), **_answer(h)},
    questions.ask: lambda h: {
        "item": h.item(),
        "parent": h.maybe(Question) if h.often(0.5) else None,
        **_question(h),
    },
    witnesses.amend: lambda h: {"witness": h.id_of(Witness), **_heard(h)},
    witnesses.hear: lambda h: {
        "item": h.item(),
        **_heard(h),
        "person": h.maybe(Person),
    },
}
WEIGHTS: Mapping[Act, int] = {
    declarations.declare: 3,
    interests.leave: 6,
    interests.come_back: 3,
    questions.ask: 3,
    questions.answer: 4,
    questions.amend: 2,
    questions.amend_answer: 4,
    petitions.receive: 2,
    petitions.amend: 2,
    witnesses.hear: 3,
    witnesses.amend: 3,
    announcements.announce: 2,
}
