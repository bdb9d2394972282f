"""Entries of every kind, for the tests of what can be done to any of them."""

from __future__ import annotations

from typing import Any, TypeVar

from meetingtui.domain import (
    actions,
    decisions,
    declarations,
    documents,
    flow,
    next_steps,
    witnesses,
)
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Stamp, Step
from tests.domain.making import Making

E = TypeVar("E", bound=Entry)


def key(entry: Entry) -> dict[str, object]:
    return {"table": entry.TABLE, "entry": entry.id}


def clause(book: Making, words: str = "That it be so;", **other: object) -> Clause:
    return book.added(Clause, decisions.resolve, **{"item": None, "words": words, **other})


def entered(minutes: Minutes, stamp: Stamp, item: int | None, kind: str, **fields: Any) -> Step:
    """Enter something of a kind with the fields that it is to have."""
    here = minutes.item(item)
    made = next(each for each in Minutes.ENTRIES if kind == each.TABLE)
    return stamp.step("Entered", minutes.entry(stamp, made, here.id, **fields))


def other(book: Making, kind: type[E], **fields: Any) -> E:
    return book.added(kind, entered, item=None, kind=kind.TABLE, **fields)


def one_of_each(book: Making) -> list[Entry]:
    """An entry of every kind, in the order of ENTRIES; what belongs to another names it."""
    ann = book.person()
    question = other(book, Question, text="Why?")
    motion = other(book, Motion, text="That it be so.", path="1")
    approval = other(book, Approval, said="9 July", note="subject to this")
    held = clause(book)
    decision = book.minutes.get(Decision, held.decision)
    book.do(
        decisions.say, item=None, decision=decision.id, field="lead_in", words="The Board resolved:"
    )
    made: list[Entry] = [
        book.added(
            declarations.Declaration,
            declarations.declare,
            item=None,
            person=ann.id,
            interest="personal",
            nature="school governor",
        ),
        book.added(witnesses.Witness, witnesses.hear, item=None, name="Jane Example"),
        other(book, Announcement, text="The Mayor is well."),
        other(book, Petition, text="Save the bridge"),
        question,
        other(book, Answer, question=question.id, text="Because."),
        book.point("Members asked why."),
        motion,
        other(book, Division, motion=motion.id, question="The motion"),
        approval,
        other(book, Correction, approval=approval.id, text="Wording to follow"),
        book.again(decision),
        held,
        other(book, Reason, decision=decision.id, text="To meet demand."),
        other(book, Alternative, text="To do nothing."),
        book.added(Action, actions.agree, item=None, words="Report", owners=("officers",)),
        book.added(NextStep, next_steps.plan, item=None, words="To meet again."),
        book.added(Document, documents.attach, item=None, title="Map", label="Annex A"),
    ]
    assert [type(entry) for entry in made] == list(Minutes.ENTRIES)
    return made


def flow_of(book: Making, item: Item) -> list[str]:
    """The handles of what has its place in the flow of an item, in order."""
    placed = [record for record, _ in flow.of(book.minutes, item.id)]
    return [entry.name_in_gutter for entry in placed if isinstance(entry, Entry)]
