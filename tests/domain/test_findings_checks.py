"""Every check finds what it is for, and stops finding it once that is put right.

A scene sets the minutes up and yields when its finding must be there; what follows puts it right.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from meetingtui.domain import (
    actions,
    agenda,
    approvals,
    attendance,
    blocks,
    bodies,
    decisions,
    declarations,
    entries,
    findings,
    interests,
    items,
    marks,
    meetings,
    motions,
    noting,
    people,
    petitions,
    points,
    presence,
    questions,
    reasons,
    reports,
    restricting,
    roll,
    sittings,
    terms,
    text,
    voting,
    witnesses,
)
from meetingtui.domain.actions import Action
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import Ballot, Division
from meetingtui.domain.english import PREFIX, RULES, Rule
from meetingtui.domain.exclusions import exclude, readmit
from meetingtui.domain.findings import CHECKS, DOUBT, GRAVE
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import MOVES, Motion
from meetingtui.domain.petitions import Petition
from meetingtui.domain.points import Point
from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.questions import Question
from meetingtui.domain.record import Change, Stamp, Step
from meetingtui.domain.reports import Offer
from meetingtui.domain.restrictions import Restriction
from meetingtui.domain.witnesses import Witness
from tests.domain.making import Making, at

Scene = Callable[[Making], Iterator[None]]
SCENES: dict[str, Scene] = {}


def scene(name: str) -> Callable[[Scene], Scene]:
    def keep(made: Scene) -> Scene:
        assert name not in SCENES
        SCENES[name] = made
        return made

    return keep


@pytest.mark.parametrize("name", [check.name for check in CHECKS])
def test_a_finding_comes_with_its_cause_and_goes_with_it(book: Making, name: str) -> None:
    def found() -> list[findings.Finding]:
        return [finding for finding in findings.find(book.minutes) if finding.name == name]

    assert not found()
    playing = SCENES[name](book)
    next(playing)
    there = found()
    assert there, f"{name}: nothing is found"
    for finding in there:
        assert finding.sentence[0].isupper() or finding.sentence[0] in "“0123456789"
        assert finding.sentence.endswith((".", "?")) or "/" in finding.sentence
        assert "{" not in finding.sentence
        assert finding.item is None or book.minutes.item(finding.item)
    book.do(bodies.amend, body=book.minutes.body.id, findings_off=f"something-else, {name}")
    assert not found(), f"{name} can't be switched off"
    book.do(bodies.amend, body=book.minutes.body.id, findings_off="")
    assert found()
    next(playing, None)
    assert not found(), [finding.sentence for finding in found()]


def test_every_check_is_told_apart_and_says_what_it_is() -> None:
    names = [check.name for check in CHECKS]
    assert len(set(names)) == len(names) == len(SCENES)
    for check in CHECKS:
        assert check.severity in (GRAVE, DOUBT)
        assert check.says.endswith(".")
        assert check.name == check.name.lower().replace("_", "-")


def test_what_is_switched_off_says_nothing(book: Making) -> None:
    book.do(sittings.start)
    assert {"presence", "presider"} <= {f.name for f in findings.find(book.minutes)}
    book.do(bodies.amend, body=book.minutes.body.id, findings_off="presence")
    assert "presence" not in {f.name for f in findings.find(book.minutes)}
    assert "presider" in {f.name for f in findings.find(book.minutes)}


# The meeting


@scene("adjourned")
def adjourned(book: Making) -> Iterator[None]:
    book.do(sittings.start)
    book.do(sittings.adjourn)
    book.do(meetings.amend, approved_on=date(2015, 10, 9))
    yield
    book.do(sittings.resume)
    book.do(sittings.close)


@scene("dates")
def dates(book: Making) -> Iterator[None]:
    book.do(meetings.signed, by="Ann Bell", on=date(2015, 7, 1))
    book.do(meetings.next_meeting, on=date(2015, 7, 9))
    yield
    book.do(meetings.signed, by="Ann Bell", on=date(2015, 10, 1))
    book.do(meetings.next_meeting, on=date(2015, 10, 1))


@scene("welsh-note")
def welsh_note(book: Making) -> Iterator[None]:
    book.do(bodies.amend, body=book.minutes.body.id, jurisdiction="Wales")
    book.do(sittings.start)
    book.do(sittings.close)
    yield
    book.do(bodies.amend, body=book.minutes.body.id, jurisdiction="England")


@scene("draft-online")
def draft_online(book: Making) -> Iterator[None]:
    book.do(bodies.amend, body=book.minutes.body.id, kind="Smaller parish")
    book.do(sittings.start)
    book.do(sittings.close)
    yield
    book.do(bodies.amend, body=book.minutes.body.id, kind="Parish")


def test_a_welsh_note_is_due_after_seven_working_days(book: Making) -> None:
    scene_ = welsh_note(book)
    next(scene_)
    (note,) = [f for f in findings.find(book.minutes) if f.name == "welsh-note"]
    assert "by 20/7/2015" in note.sentence
    assert "2021" in note.source


# Presence


@scene("presence")
def nobody_present(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(sittings.start)
    yield
    book.do(attendance.record, people=(ann.id,))


@scene("presider")
def nobody_presides(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(sittings.start)
    book.do(attendance.move, people=(ann.id,), kind="presides")
    book.do(attendance.move, people=(ann.id,), kind="out")
    yield
    cy = book.person("Cy Dunn")
    book.do(attendance.move, people=(cy.id,), kind="presides")


@scene("presider-late")
def presider_late(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(sittings.start, at=at("10:00"))
    step = book.do(attendance.move, people=(ann.id,), kind="presides", at=at("10:10"))
    yield
    line = next(c.after for c in step.changes if c.after and c.after.TABLE == "presence")
    book.do(presence.amend, line=line.id, at=at("10:09"))


def _late_chairs(book: Making) -> list[str]:
    found = findings.find(book.minutes)
    return [f.sentence.split(";")[0] for f in found if f.name == "presider-late"]


def test_a_chair_left_empty_in_the_middle_of_the_meeting_is_seen(book: Making) -> None:
    ann, cy = book.person(), book.person("Cy Dunn")
    book.do(sittings.start, at=at("10:00"))
    book.do(attendance.move, people=(ann.id,), kind="presides", at=at("10:00"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:20"))
    step = book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:45"))
    assert _late_chairs(book) == ["Nobody presides from 10:20 to 10:45"]
    line = next(c.after for c in step.changes if c.after and c.after.TABLE == "presence")
    book.do(presence.amend, line=line.id, at=at("10:29"))
    assert _late_chairs(book) == []
    # A chair for one item goes when the next is taken; while the meeting is adjourned nobody need
    # preside; and the close ends what is still open.
    book.item(take=False)
    book.do(items.take, item=book.item("Roads", take=False).id, at=at("11:00"))
    book.do(attendance.move, people=(cy.id,), kind="presides", how="for this item", at=at("11:01"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("11:02"))
    book.do(items.take, item=book.item("Parks", take=False).id, at=at("11:10"))
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("11:30"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("11:55"))
    book.do(sittings.adjourn, at=at("11:59"))
    book.do(sittings.resume, at=at("12:30"))
    book.do(attendance.move, people=(cy.id,), kind="presides", at=at("12:31"))
    book.do(attendance.move, people=(cy.id,), kind="out", at=at("12:40"))
    book.do(sittings.close, at=at("13:00"))
    assert _late_chairs(book) == [
        "Nobody presides from 11:10 to 11:30",
        "Nobody presides from 12:40 to 13:00",
    ]


@scene("apologies")
def apologies(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(attendance.move, people=(ann.id,), kind="in")
    book.do(attendance.record, people=(ann.id,), standing_as="absent")
    yield
    book.do(attendance.move, people=(ann.id,), kind="out")


@scene("substitute")
def substitute(book: Making) -> Iterator[None]:
    ann, cy = book.person(), book.person("Cy Dunn")
    book.do(attendance.record, people=(ann.id,), capacity="substitute")
    yield
    book.do(attendance.record, people=(cy.id,), standing_as="apologies", substitute=ann.id)


@scene("presence-order")
def presence_order(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(attendance.record, people=(ann.id,))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("11:00"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:30"))
    yield
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:45"))


@scene("impossible-times")
def impossible_times(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(attendance.record, people=(ann.id,))
    book.do(sittings.start, at=at("10:00"))
    step = book.do(attendance.move, people=(ann.id,), kind="out", at=at("09:30"))
    yield
    line = next(c.after for c in step.changes if c.after and c.after.TABLE == "presence")
    book.do(presence.amend, line=line.id, at=at("10:30"))


@scene("opened-early")
def opened_early(book: Making) -> Iterator[None]:
    book.do(sittings.start, at=at("10:00") - timedelta(days=1))
    yield
    book.do(meetings.amend, held_on=date(2015, 7, 8))


@scene("apologies-accepted")
def apologies_accepted(book: Making) -> Iterator[None]:
    ann, cy = book.person(), book.person("Cy Dunn")
    book.do(attendance.record, people=(ann.id,), standing_as="apologies")
    book.do(roll.accept, people=(ann.id,))
    book.do(attendance.record, people=(cy.id,), standing_as="apologies")
    yield
    book.do(roll.accept, people=(cy.id,))


@scene("quorum")
def lost_quorum(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(bodies.amend, body=book.minutes.body.id, quorum="1")
    book.do(attendance.record, people=(ann.id,))
    book.do(sittings.start)
    step = book.do(attendance.move, people=(ann.id,), kind="out")
    yield
    line = next(c.after for c in step.changes if c.after and c.after.TABLE == "presence")
    book.do(presence.strike, line=line.id)


# Items


@scene("provisional")
def provisional(book: Making) -> Iterator[None]:
    book.do(items.provisional)
    yield
    book.do(items.amend, item=book.minutes.item(None).id, title="Flooding")


@scene("not-taken")
def not_taken(book: Making) -> Iterator[None]:
    item = book.item(take=False)
    book.do(sittings.start)
    book.do(sittings.close)
    yield
    book.do(items.conclude, item=item.id, status="withdrawn", note="By the applicant.")


def unset(kind: str) -> Scene:
    def unsaid(book: Making) -> Iterator[None]:
        item = book.item()
        book.do(points.note, item=item.id, words="Members asked why.")
        yield
        book.do(blocks.set_nil, item=item.id, kind=kind)

    return unsaid


for _kind in ("declarations", "witnesses", "decision", "actions", "next_steps"):
    SCENES[f"unset-{_kind.replace('_', '-')}"] = unset(_kind)


@scene("urgent-reason")
def urgent_reason(book: Making) -> Iterator[None]:
    item = book.item()
    book.do(items.amend, item=item.id, urgent=True)
    yield
    book.do(items.amend, item=item.id, urgent_reason="The river is rising.")


@scene("status-reason")
def status_reason(book: Making) -> Iterator[None]:
    item = book.item()
    book.do(items.conclude, item=item.id, status="deferred")
    yield
    book.do(items.conclude, item=item.id, status="deferred", note="The report was late.")


@scene("minute-number")
def minute_number(book: Making) -> Iterator[None]:
    one, other = book.item(), book.item("Roads")
    book.do(items.amend, item=one.id, minute_number="14/16")
    book.do(items.amend, item=other.id, minute_number="14/16")
    yield
    book.do(items.amend, item=other.id, minute_number="15/16")


@scene("agenda-number")
def agenda_number(book: Making) -> Iterator[None]:
    book.item("Roads", take=False)
    book.do(agenda.add_agenda, proposed=(Proposed("1", "Ferries"),))
    yield
    ferries = book.minutes.all(Item)[-1]
    book.do(items.amend, item=ferries.id, agenda_number="1a")


# Interests


def _interested(book: Making, **more: object) -> Declaration:
    ann, item = book.person(), book.item()
    return book.added(
        Declaration,
        declarations.declare,
        item=item.id,
        person=ann.id,
        interest="disclosable pecuniary",
        nature="landlord",
        **more,
    )


@scene("interest-voted")
def interest_voted(book: Making) -> Iterator[None]:
    declared = _interested(book)
    book.do(
        voting.record, item=declared.item, voters=(declared.person,), votes=("for",), method="named"
    )
    yield
    book.do(
        declarations.amend,
        declaration=declared.id,
        person=declared.person,
        interest="disclosable pecuniary",
        dispensation="D14",
    )


@scene("interest-moved")
def interest_moved(book: Making) -> Iterator[None]:
    declared = _interested(book)
    motion = book.added(
        Motion, motions.propose, item=declared.item, words="That it be built.",
        movers=(declared.person,),
    )  # fmt: skip
    yield
    book.do(motions.support, motion=motion.id, role=MOVES, people=("Green Group",))


@scene("interest-left")
def interest_left(book: Making) -> Iterator[None]:
    declared = _interested(book, effect="left")
    book.do(attendance.record, people=(declared.person,))
    yield
    book.do(interests.leave, item=declared.item)


def test_whoever_was_out_already_when_an_item_was_taken_need_not_leave_again(book: Making) -> None:
    ann, roads, parks = book.person(), book.item("Roads"), book.item("Parks", take=False)
    for item in (roads, parks):
        book.do(
            declarations.declare, item=item.id, person=ann.id, interest="personal", effect="left"
        )
    book.do(attendance.record, people=(ann.id,))
    book.do(interests.leave, item=roads.id)
    book.do(items.take, item=parks.id)
    assert "interest-left" not in {f.name for f in findings.find(book.minutes)}
    book.do(attendance.move, people=(ann.id,), kind="in")
    book.do(items.take, item=roads.id)
    book.do(items.take, item=book.item("Trees", take=False).id)
    assert "interest-left" not in {f.name for f in findings.find(book.minutes)}


def test_english_law_is_cited_in_england_only(book: Making) -> None:
    declared = _interested(book, registered=False)
    book.do(attendance.record, people=(declared.person,))
    motion = book.added(Motion, motions.propose, item=None, words="That it be so.")
    book.do(motions.support, motion=motion.id, role=MOVES, people=(declared.person,))
    cited = {f.name: f.source for f in findings.find(book.minutes)}
    assert "Localism Act" in cited["interest-moved"]
    assert "Localism Act" in cited["interest-unregistered"]
    book.do(bodies.amend, body=book.minutes.body.id, jurisdiction="Scotland")
    cited = {f.name: f.source for f in findings.find(book.minutes)}
    assert cited["interest-moved"] == ""
    assert "interest-unregistered" not in cited


@scene("interest-unregistered")
def interest_unregistered(book: Making) -> Iterator[None]:
    declared = _interested(book, registered=False)
    yield
    book.do(
        declarations.amend,
        declaration=declared.id,
        person=declared.person,
        interest="disclosable pecuniary",
        registered=True,
    )


def test_an_interest_that_is_not_pecuniary_keeps_nobody_from_voting(book: Making) -> None:
    ann, item = book.person(), book.item()
    for interest in ("non-pecuniary", "personal", "Non Pecuniary"):
        book.do(
            declarations.declare, item=item.id, person=ann.id, interest=interest, nature="governor"
        )
    book.do(voting.record, item=item.id, voters=(ann.id,), votes=("for",))
    assert "interest-voted" not in {f.name for f in findings.find(book.minutes)}


# Motions and votes


def _moved(book: Making, **more: object) -> Motion:
    item = book.minutes.item(None).id if book.minutes.has_item() else book.item().id
    return book.added(Motion, motions.propose, item=item, words="That it be built.", **more)


@scene("motion-open")
def motion_open(book: Making) -> Iterator[None]:
    motion = _moved(book)
    book.do(sittings.start)
    book.do(sittings.close)
    yield
    book.do(motions.conclude, motion=motion.id, status="withdrawn")


@scene("seconder")
def seconder(book: Making) -> Iterator[None]:
    motion = _moved(book, movers=("Green Group",))
    yield
    book.do(motions.second, motion=motion.id, people=("Red Group",))


@scene("substantive")
def substantive(book: Making) -> Iterator[None]:
    motion = _moved(book)
    amendment = _moved(book, parent=motion.id)
    book.do(motions.conclude, motion=amendment.id, status="accepted")
    yield
    book.do(motions.restate, motion=motion.id, words="That it be built at once.")


@scene("counts")
def counts(book: Making) -> Iterator[None]:
    ann, item = book.person(), book.item()
    division = book.added(
        Division, voting.record, item=item.id, totals=(("for", 2),), voters=(ann.id,),
        votes=("for",),
    )  # fmt: skip
    yield
    book.do(entries.strike, table="division", entry=division.id)


@scene("result")
def result(book: Making) -> Iterator[None]:
    book.item()
    book.do(voting.record, item=None, totals=(("for", 7), ("against", 7)))
    book.do(voting.record, item=None, totals=(("for", 7), ("against", 9)), result="carried")
    yield
    tie, wrong = book.minutes.all(Division)
    book.do(voting.cast, person="The Chairman", category="for", division=tie.id)
    book.do(entries.strike, table="division", entry=wrong.id)


@scene("unopposed")
def unopposed(book: Making) -> Iterator[None]:
    ann, item = book.person(), book.item()
    book.do(voting.record, item=item.id, totals=(("for", 7), ("against", 0)))
    book.do(voting.single, people=(ann.id,), category="against")
    yield
    division = book.minutes.all(Division)[0]
    book.do(voting.mend, division=division.id, totals=(("for", 7), ("against", 1)))


@scene("voter-away")
def voter_away(book: Making) -> Iterator[None]:
    ann, item = book.person(), book.item()
    book.do(attendance.record, people=(ann.id,))
    book.do(attendance.move, people=(ann.id,), kind=attendance.LEAVES)
    vote = book.added(Division, voting.record, item=item.id, voters=(ann.id,), votes=("for",))
    yield
    book.do(voting.mend, division=vote.id, totals=(("for", 1),), voters=())


@scene("votes-present")
def votes_present(book: Making) -> Iterator[None]:
    ann, item = book.person(), book.item()
    book.do(attendance.record, people=(ann.id,))
    vote = book.added(Division, voting.record, item=item.id, totals=(("for", 1), ("against", 1)))
    yield
    book.do(voting.mend, division=vote.id, totals=(("for", 1), ("absent", 1)))


@scene("mover")
def mover(book: Making) -> Iterator[None]:
    gwen = book.person("Gwen Harris", code="gh")
    book.item()
    motion = book.added(Motion, motions.propose, item=None, words="gh delete “bridge”")
    yield
    book.do(motions.support, motion=motion.id, role=MOVES, people=(gwen.id,))


@scene("voted-twice")
def voted_twice(book: Making) -> Iterator[None]:
    ann, item = book.person(), book.item()
    book.do(voting.record, item=item.id, voters=(ann.id,), votes=("for",))
    before = book.minutes.all(Ballot)[0]
    book.do(_copied, ballot=before.id)
    yield
    book.do(entries.strike, table="division", entry=before.division)


def _copied(minutes: Minutes, stamp: Stamp, ballot: int) -> Step:
    """A ballot that came twice, as a damaged hand-over could bring it."""
    again = replace(minutes.get(Ballot, ballot), id=stamp.next_id, category="against")
    return stamp.step("Ballot doubled", [Change(None, again)])


@scene("voting-namesakes")
def voting_namesakes(book: Making) -> Iterator[None]:
    one = book.person("David Lewis", code="dl")
    other = book.added(people.Person, people.add, uuid="another", name="David Lewis", code="d2")
    item = book.item()
    book.do(voting.record, item=item.id, voters=(one.id, other.id), votes=("for", "against"))
    yield
    book.do(people.amend, person=one.id, note="Cobham")
    book.do(people.amend, person=other.id, note="Camberley West")


@scene("budget-names")
def budget_names(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(meetings.amend, kind="budget")
    motion = _moved(book)
    book.do(voting.record, item=None, motion=motion.id, totals=(("for", 20), ("against", 3)))
    yield
    book.do(
        voting.record, item=None, motion=motion.id, voters=(ann.id,), votes=("for",), method="named"
    )


# Decisions


def _decided(book: Making) -> Clause:
    item = book.minutes.item(None).id if book.minutes.has_item() else book.item().id
    return book.added(Clause, decisions.resolve, item=item, words="That it be built.")


@scene("decision-words")
def decision_words(book: Making) -> Iterator[None]:
    book.item()
    decision = book.added(Decision, decisions.begin, item=None, label="RESOLVED")
    yield
    book.do(decisions.resolve, item=None, words="That it be built.", decision=decision.id)


@scene("executive-reasons")
def executive_reasons(book: Making) -> Iterator[None]:
    book.do(bodies.amend, body=book.minutes.body.id, name="Cabinet")
    _decided(book)
    yield
    book.do(reasons.give, item=None, words="To meet demand.")


@scene("executive-alternatives")
def executive_alternatives(book: Making) -> Iterator[None]:
    book.do(bodies.amend, body=book.minutes.body.id, kind="executive")
    clause = _decided(book)
    yield
    book.do(blocks.set_nil, item=clause.item, kind="alternatives")


@scene("call-in")
def call_in(book: Making) -> Iterator[None]:
    clause = _decided(book)
    book.do(decisions.say, item=clause.item, field="urgent", words="The river is rising.")
    book.do(decisions.call_in, item=clause.item, words="", until=date(2015, 7, 16))
    yield
    book.do(decisions.call_in, item=clause.item, words="")


@scene("delegation")
def delegation(book: Making) -> Iterator[None]:
    clause = _decided(book)
    book.do(
        entries.edit, table="clause", entry=clause.id, words="That delegated authority be given."
    )
    yield
    book.do(decisions.delegate, item=clause.item, to="Head of Roads")


@scene("informal")
def informal(book: Making) -> Iterator[None]:
    book.do(meetings.amend, kind="informal")
    _decided(book)
    yield
    book.do(meetings.amend, kind="ordinary")


@scene("extraordinary-approval")
def extraordinary_approval(book: Making) -> Iterator[None]:
    book.do(meetings.amend, kind="extraordinary")
    book.item()
    book.do(approvals.approve, item=None, held_on=date(2015, 6, 9))
    yield
    book.do(meetings.amend, kind="annual")


@scene("approval-reason")
def approval_reason(book: Making) -> Iterator[None]:
    book.item()
    approval = book.added(
        Approval, approvals.approve, item=None, held_on=date(2015, 6, 9), outcome="deferred"
    )
    yield
    book.do(approvals.amend, approval=approval.id, note="A letter had come.")


@scene("key-decision")
def key_decision(book: Making) -> Iterator[None]:
    _decided(book)
    item = book.item("Roads")
    book.do(items.amend, item=item.id, key_decision="KD 7")
    yield
    _decided(book)


# Actions, questions, marks


@scene("owner")
def owner(book: Making) -> Iterator[None]:
    book.item()
    action = book.added(Action, actions.agree, item=None, words="Send the figures.")
    yield
    book.do(actions.assign, action=action.id, owners=("officers",))


@scene("due")
def due(book: Making) -> Iterator[None]:
    book.item()
    action = book.added(
        Action, actions.agree, item=None, words="Send the figures.", due_said="soon", due_apart=True
    )
    yield
    book.do(actions.set_due, action=action.id, due_said="", due_on=None)


@scene("witness-title")
def witness_title(book: Making) -> Iterator[None]:
    book.item()
    witness = book.added(Witness, witnesses.hear, item=None, name="Cy Dunn")
    yield
    book.do(witnesses.amend, witness=witness.id, name="Cy Dunn", title="Baker", organisation="")


@scene("unanswered")
def unanswered(book: Making) -> Iterator[None]:
    book.item()
    question = book.added(Question, questions.ask, item=None, text="Why?", name="a resident")
    yield
    book.do(questions.answer, question=question.id, text="Because.")


@scene("petition-response")
def petition_response(book: Making) -> Iterator[None]:
    book.item()
    petition = book.added(Petition, petitions.receive, item=None, text="Save the bridge")
    yield
    book.do(petitions.respond, petition=petition.id, words="It will be saved.")


@scene("mark")
def mark(book: Making) -> Iterator[None]:
    book.item()
    book.do(marks.drop, item=None, jotting="figures")
    yield
    book.do(marks.clear, mark=marks.open_marks(book.minutes)[0].id)


# Private business


@scene("exclusion")
def exclusion(book: Making) -> Iterator[None]:
    item = book.item()
    book.do(restricting.restrict, table="item", record=item.id, ground="3")
    yield
    book.do(exclude, item=item.id, ground="3")


@scene("exclusion-ground")
def exclusion_ground(book: Making) -> Iterator[None]:
    item = book.item()
    book.do(restricting.restrict, table="item", record=item.id, ground="3")
    book.do(_groundless)
    yield
    book.do(restricting.restrict, table="item", record=item.id, ground="3")


def _groundless(minutes: Minutes, stamp: Stamp) -> Step:
    """A restriction without its ground, as an older hand-over could bring it."""
    (there,) = minutes.all(Restriction)
    return stamp.step("Ground lost", [Change(there, replace(there, ground=""))])


@scene("exclusion-motion")
def exclusion_by_an_open_motion(book: Making) -> Iterator[None]:
    item = book.item()
    motion = book.added(Motion, motions.propose, item=item.id, words="That the public leave.")
    book.do(exclude, item=item.id, motion=motion.id)
    yield
    book.do(voting.record, item=item.id, motion=motion.id, method="assent", result="carried")


@scene("summary")
def summary(book: Making) -> Iterator[None]:
    item = book.item()
    book.do(restricting.restrict, table="item", record=item.id, ground="3")
    yield
    book.do(restricting.describe, table="item", record=item.id, summary="A sale was agreed.")


@scene("exclusion-late")
def exclusion_of_what_was_minuted(book: Making) -> Iterator[None]:
    roads = book.item("Roads")
    book.do(points.note, item=roads.id, words="Members asked why.")
    said = book.minutes.all(Point)[-1]
    here = book.item("Exclusion of the public")
    book.do(exclude, item=here.id, ground="3", covered=(roads.id,))
    yield
    book.do(restricting.lift, table="point", record=said.id)


@scene("readmission")
def readmission(book: Making) -> Iterator[None]:
    book.do(sittings.start)
    item = book.item()
    book.do(exclude, item=item.id, ground="3")
    book.item("Roads")
    yield
    book.do(readmit)


# References and names


@scene("reference")
def reference(book: Making) -> Iterator[None]:
    book.item()
    first = book.added(Point, points.note, item=None, words="Members asked why.")
    second = book.added(
        Point, points.note, item=None, words=f"See {text.token('point', first.id)}."
    )
    book.do(entries.strike, table="point", entry=first.id)
    yield
    book.do(entries.edit, table="point", entry=second.id, words="See above.")


@scene("reference-private")
def refers_to_private(book: Making) -> Iterator[None]:
    item = book.item()
    kept = book.added(Point, points.note, item=item.id, words="The price was £4,000.")
    said = f"As in {text.token('point', kept.id)}."
    book.added(Point, points.note, item=item.id, words=said)
    book.do(restricting.restrict, table="point", record=kept.id, ground="3")
    yield
    book.do(restricting.lift, table="point", record=kept.id)


@scene("report-words")
def report_words(book: Making) -> Iterator[None]:
    item = book.item()
    book.do(
        reports.attach,
        item=item.id,
        proposal=ReportProposal(recommendations=("That the report be noted.",)),
    )
    clause = book.added(Clause, decisions.resolve, item=item.id, words="That it be noted.")
    book.do(reports.take, offer=book.minutes.all(Offer)[0].id, clause=clause.id)
    yield
    book.do(entries.edit, table="clause", entry=clause.id, words="That the report be noted.")


@scene("described")
def described(book: Making) -> Iterator[None]:
    somebody = book.person("highways officer", described=True)
    yield
    book.do(noting.named, person=somebody.id, name="Jo Bloggs")


@scene("namesakes")
def namesakes(book: Making) -> Iterator[None]:
    one = book.person("David Lewis", code="dl")
    other = book.added(people.Person, people.add, uuid="another", name="David Lewis", code="d2")
    yield
    book.do(people.amend, person=one.id, note="Cobham")
    book.do(people.amend, person=other.id, note="Camberley West")


@scene("left-over-at")
def left_over_at(book: Making) -> Iterator[None]:
    book.person("Ann Bell", code="ab")
    book.item()
    point = book.added(Point, points.note, item=None, words="It was said by @ab.")
    yield
    book.do(entries.edit, table="point", entry=point.id, words="It was said.")


@scene("left-over-reference")
def left_over_reference(book: Making) -> Iterator[None]:
    book.item()
    point = book.added(Point, points.note, item=None, words="See (#p9) and flat #5, C#4.")
    yield
    book.do(entries.edit, table="point", entry=point.id, words="See flat #5, C#4 above.")


@scene("left-over-slot")
def left_over_slot(book: Making) -> Iterator[None]:
    book.item()
    point = book.added(Point, points.note, item=None, words="It was moved by ⟨mover⟩.")
    yield
    book.do(entries.edit, table="point", entry=point.id, words="It was moved by 3 ⟨ 4.")


@scene("abbreviation-not-expanded")
def not_expanded(book: Making) -> Iterator[None]:
    book.item()
    book.do(terms.explain, short="CSE", expansion="child sexual exploitation")
    point = book.added(Point, points.note, item=None, words="Members asked about CSE.")
    yield
    words = "Members asked about Child Sexual Exploitation (CSE)."
    book.do(entries.edit, table="point", entry=point.id, words=words)


@scene("abbreviation-unknown")
def unknown_abbreviation(book: Making) -> Iterator[None]:
    book.item()
    book.do(points.note, item=None, words="The EHCP was late.")
    again = book.added(Point, points.note, item=None, words="Each EHCP is.")
    yield
    words = "Each education, health and care plan (EHCP) is."
    book.do(entries.edit, table="point", entry=again.id, words=words)


@scene("substitute-both")
def substitute_both(book: Making) -> Iterator[None]:
    ann, cy = book.person(), book.person("Cy Dunn")
    book.do(attendance.record, people=(cy.id,), standing_as="apologies", substitute=ann.id)
    book.do(attendance.record, people=(cy.id,))
    yield
    book.do(attendance.record, people=(cy.id,), standing_as="apologies")


@scene("apologies-came")
def came_after_all(book: Making) -> Iterator[None]:
    ann = book.person()
    book.do(attendance.record, people=(ann.id,), standing_as="apologies", reason="unwell")
    book.do(attendance.move, people=(ann.id,), kind="in")
    yield
    book.do(attendance.record, people=(ann.id,), standing_as="apologies", extent="lateness")


@scene("approved-twice")
def approved_twice(book: Making) -> Iterator[None]:
    book.item()
    book.do(approvals.approve, item=None, held_on=date(2015, 6, 9))
    again = book.added(Approval, approvals.approve, item=None, held_on=date(2015, 6, 9))
    yield
    book.do(approvals.amend, approval=again.id, part="Part II")


# House English


BESIDE = {
    "chair": ("The Chairman rose.", "The Chairman sat."),
    "initials": ("The Council had met.",),
}


def slipped(rule: Rule) -> Scene:
    """A point with the rule's first example in it, which is put right afterwards."""

    def made(book: Making) -> Iterator[None]:
        book.item()
        for n, title in enumerate(rule.house.titles):
            book.do(people.add, uuid=f"titled-{n}", name="Jo Reed", title=title)
        for words in BESIDE.get(rule.name, ()):
            book.point(words)
        words, better = rule.fires[0]
        point = book.point(words)
        yield
        mended = better if better != words else "All was well."
        book.do(entries.edit, table=Point.TABLE, entry=point.id, words=mended)

    return made


for _rule in RULES:
    SCENES[f"{PREFIX}{_rule.name}"] = slipped(_rule)


def test_no_scene_is_left_over() -> None:
    assert set(SCENES) == {check.name for check in CHECKS}
    assert all(inspect.isgeneratorfunction(made) for made in SCENES.values())


@pytest.mark.parametrize("way", ["aye", "No", "abstained"])
def test_a_vote_in_other_words_is_one_all_the_same(book: Making, way: str) -> None:
    declared = _interested(book)
    cast = {"voters": (declared.person,), "votes": (way,), "method": "named"}
    book.do(voting.record, item=declared.item, **cast)
    assert "interest-voted" in [finding.name for finding in findings.find(book.minutes)]
