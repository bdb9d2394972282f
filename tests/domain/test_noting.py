"""Acts made of other acts."""

from __future__ import annotations

from meetingtui.domain import (
    actions,
    blocks,
    decisions,
    marks,
    noting,
    people,
    points,
    reports,
    witnesses,
)
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import Clause
from meetingtui.domain.marks import Mark
from meetingtui.domain.noting import Described
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.reports import Offer
from meetingtui.domain.requests import request
from meetingtui.domain.witnesses import Witness
from tests.domain.making import Making


def test_an_entry_is_made_with_its_mark(book: Making) -> None:
    item = book.item()
    made = request(points.note, item=None, words="Figures for 2014?")
    step = book.do(noting.marked, made=made)
    assert (step.sentence, step.item) == ("Key point noted under item 1", item.id)
    (point,) = book.minutes.all(points.Point)
    assert marks.of_entry(book.minutes, "point", point.id) is not None
    assert len(book.minutes.all(Mark)) == 1


def test_what_is_no_entry_is_marked_by_its_moment(book: Making) -> None:
    item = book.item()
    book.do(noting.marked, made=request(blocks.set_nil, item=None, kind="actions"))
    (mark,) = book.minutes.all(Mark)
    assert (mark.item, mark.holder) == (item.id, None)


def test_a_recommendation_is_taken_as_the_clause_that_is_made(book: Making) -> None:
    book.item()
    book.do(blocks.set_nil, item=None, kind="decision")
    book.do(reports.attach, item=None, proposal=ReportProposal(recommendations=("That;",)))
    (offer,) = book.minutes.all(Offer)
    made = request(decisions.resolve, item=None, words="That;")
    clause = book.added(Clause, noting.taken, made=made, offer=offer.id)
    assert book.again(offer).taken_as == clause.id
    note = request(points.note, item=None, words="That;")
    assert book.refused(noting.taken, made=note, offer=offer.id) == (
        "A recommendation of a report is taken as a clause."
    )


def test_somebody_known_by_description_is_added_once(book: Making) -> None:
    ann, _ = book.person(), book.item()
    officer = Described("highways  officer")
    made = request(
        actions.agree, item=None, words="Report", owners=(officer, ann.id, Described("resident"))
    )
    action = book.added(Action, noting.introduced, made=made)
    named = [owner.person for owner in book.minutes.where(Owner, action=action.id)]
    strangers = [person for person in book.minutes.all(Person) if person.described]
    assert [person.name for person in strangers] == ["highways  officer", "resident"]
    assert named == [strangers[0].id, ann.id, strangers[1].id]
    assert len({person.uuid for person in strangers}) == 2
    again = request(
        actions.agree, item=None, words="Look", owners=(Described("Highways  Officer"),)
    )
    book.do(noting.introduced, made=again)
    assert len([person for person in book.minutes.all(Person) if person.described]) == 2


def test_somebody_named_anew_is_added_once_with_what_is_known_of_them(book: Making) -> None:
    book.item()
    known = Person(
        id=7, uuid="zoe", name="Zoe Finch", code="zf", title="Head of Trees", short_title="Head"
    )
    named = Described("zoe finch", named=True)
    made = request(points.note, item=None, words='@+"Zoe Finch, Warden" met @+“Al Nash, Warden”.')
    book.do(noting.introduced, made=made, known=(known,))
    zoe, al = book.minutes.all(Person)[-2:]
    # The title typed is not that of the one who is known: it is somebody else.
    assert (zoe.uuid == "zoe", zoe.title, zoe.described) == (False, "Warden", False)
    assert (al.name, al.title, al.code) == ("Al Nash", "Warden", "an")
    (point,) = book.minutes.all(points.Point)
    assert point.text == f"⟦person:{zoe.id}⟧ met ⟦person:{al.id}⟧."
    again = request(actions.agree, item=None, words="Look", owners=(named,))
    book.do(noting.introduced, made=again, known=(known,))
    assert [p.name for p in book.minutes.all(Person)].count("Zoe Finch") == 1


def test_one_described_by_a_name_is_not_the_one_who_is_named(book: Making) -> None:
    book.item()
    book.person("Zoe Finch", described=True)
    made = request(points.note, item=None, words='@+"Zoe Finch" spoke.')
    book.do(noting.introduced, made=made)
    assert [p.described for p in book.minutes.all(Person) if p.name == "Zoe Finch"] == [True, False]


def test_one_who_is_known_elsewhere_keeps_their_identity_and_gets_a_free_code(
    book: Making,
) -> None:
    book.person("Zack Field", code="zf")
    book.item()
    known = Person(
        id=7, uuid="zoe", name="Zoe Finch", code="zf", title="Head of Trees", short_title="Boss"
    )
    made = request(points.note, item=None, words='@+"zoe finch" spoke.')
    book.do(noting.introduced, made=made, known=(known,))
    zoe = book.minutes.all(Person)[-1]
    assert (zoe.uuid, zoe.name, zoe.title, zoe.short_title) == (
        "zoe",
        "Zoe Finch",
        "Head of Trees",
        "Boss",
    )
    assert zoe.code == "zf2"


def test_a_description_becomes_a_name_wherever_it_stood(book: Making) -> None:
    book.item()
    officer = book.person("highways officer", described=True)
    heard = {"item": None, "person": officer.id}
    first = book.added(Witness, witnesses.hear, name="highways officer", **heard)
    other = book.added(Witness, witnesses.hear, name="The Officer", title="Officer", **heard)
    step = book.do(noting.named, person=officer.id, name="Jane Example", title="Head of Roads")
    assert step.sentence == "Person named"
    now = book.again(officer)
    assert (now.name, now.code, now.short_title, now.described) == (
        "Jane Example",
        "je",
        "Head",
        False,
    )
    assert (book.again(first).name, book.again(first).title) == ("Jane Example", "Head of Roads")
    assert book.again(other).name == "The Officer"
    book.do(noting.named, person=officer.id, name="Jane Sample")
    assert book.again(officer).code == "je"
    assert book.refused(noting.named, person=officer.id, name="") == (
        "A person needs a name, for example: Jane Example."
    )
    assert people.initials("Jane Sample") == "js"
