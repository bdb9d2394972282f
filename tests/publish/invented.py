"""A whole meeting, plainly invented, with something of every kind that is printed."""

from __future__ import annotations

from datetime import date, datetime, time

from meetingtui.domain import (
    actions,
    attendance,
    blocks,
    decisions,
    declarations,
    documents,
    items,
    marks,
    next_steps,
    points,
    seats,
    sittings,
    text,
    witnesses,
)
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.reasons import Alternative, Reason
from tests.publish.meetings import PublishedItem, Writer

BEES = PublishedItem(
    title="BEES AND HEDGES: PROGRESS ON THE *POLLINATOR* PLAN [2014–16]",
    purpose_heading="Scrutiny of Countryside Services",
    purpose="To update on the work under way with partners to bring bees back to Westmarch’s verges"
    " & hedges, led by the Westmarch Pollinator Partnership (WPP).",
    witnesses=[
        "Ottoline Fennimore, Head of Verges, Hedges and Ditches",
        "Barnaby Quill, Cabinet Member for Green Spaces",
        "Hyacinth Drumble-Ashe, Honorary Warden of Bees",
    ],
    points=[
        "Members asked why only 50% of verges (see appendix_2 and www.westmarch.example) were mown"
        " late. The Head of Verges, Hedges and Ditches said that *late* meant after 1 August.",
        "1. of the three trials had failed; it was suggested that 2) and 3) be extended.",
        "The figures at https://bees.westmarch.example/plan_2014?year=2014&part=2 were questioned.",
        "# 7 on the list, the ditch at <Nether End>, was said to be wet all year: £1,000 a metre.",
        "The Warden’s note [1] spoke of “hives \\ hedges | ditches”, & of `old` maps.",
        "- or rather minus - 4 degrees had been measured in April; none of the bees had minded.",
        "The Cabinet Member stressed the part that schools play :bee: in sowing seed.",
        "Further information was asked for on how hedges_and_ditches had been counted since 2012.",
    ],
    lead_in="The Board notes the report and thanks the Partnership (WPP). It recommends that:",
    clauses=[
        "That officers work with parish councils to see that one hedge in four is laid each year;",
        "That the Board & the Parks Panel hold a joint session on verges;",
    ],
    closing="It welcomes the opportunity to meet the Warden’s successor in October 2015.",
    action="That officers provide a further report on bees in 12 months’ time.",
)


def at(hour: int, minute: int) -> datetime:
    """A time on the day of the meeting."""
    return datetime(2015, 7, 9, hour, minute)


def _people(writer: Writer) -> dict[str, int]:
    found = {
        "chair": writer.person("Philippa Marl"),
        "vice": writer.person("Desmond Oakapple"),
        "ann": writer.person("Ann Tansley"),
        "namesake": writer.person("Ann Tansley", code="at9"),
        "sub": writer.person("Ivo Brack"),
        "late": writer.person("Rosamund Thrale"),
        "head": writer.person("Ottoline Fennimore", "Head of Verges, Hedges and Ditches"),
        "deputy": writer.person("Gus Penhallow", "Head of Lamps and Lanterns"),
        "unknown": writer.person("highways officer", described=True),
    }
    roles = {"chair": "Chairman", "vice": "Vice-Chairman"}
    for key in ("vice", "chair", "ann", "late"):
        writer.do(seats.add, body=1, person=found[key], role=roles.get(key, ""))
    writer.do(seats.add, body=1, person=found["head"], category="officer", since=date(2010, 1, 1))
    return found


def _opening(writer: Writer, who: dict[str, int]) -> None:
    writer.do(sittings.start, at=at(10, 5))
    writer.do(attendance.record, people=(who["chair"], who["vice"]))
    writer.do(
        attendance.record,
        people=(who["ann"],),
        standing_as=attendance.APOLOGIES,
        reason="unwell",
        substitute=who["sub"],
    )
    writer.do(attendance.record, people=(who["head"],), capacity="officer")
    writer.do(attendance.move, people=(who["vice"],), kind=attendance.PRESIDES, at=at(10, 5))
    writer.do(attendance.move, people=(who["late"],), kind=attendance.ARRIVES, at=at(10, 17))
    writer.do(attendance.move, people=(who["chair"],), kind=attendance.LEAVES, at=at(10, 30))
    writer.do(attendance.move, people=(who["chair"],), kind=attendance.ARRIVES, at=at(10, 40))
    writer.do(attendance.move, people=(who["chair"],), kind=attendance.PRESIDES, at=at(10, 41))


def _lamps(writer: Writer, who: dict[str, int]) -> None:
    head, deputy = (text.token("person", who[key]) for key in ("head", "deputy"))
    chair, unknown = (text.token("person", who[key]) for key in ("chair", "unknown"))
    lamps = writer.item("Lamps ⟦old and new⟧")
    writer.do(
        declarations.declare,
        item=None,
        person=who["namesake"],
        covers=(lamps, None),
        interest="personal",
        nature="owns a lamp",
        effect="stayed",
    )
    writer.do(declarations.declare, item=None, person=who["chair"], interest="prejudicial")
    writer.do(
        witnesses.hear, item=None, name="Gus Penhallow", title="Head of Lamps", organisation="EDC"
    )
    first = writer.do(
        points.note,
        item=None,
        words=f"{head} said that {deputy} had lit forty lamps. {head} agreed.",
    )
    under = writer.point("Of these, ten were gas lamps:", parent=first)
    writer.point("four in Nether End;", parent=under)
    writer.point("six in Over End.", parent=under)
    writer.point("Nobody had asked for more.", parent=first)
    statement = "I remember the lamps.\nThey were green.\n\nThey are so no more."
    writer.point(statement, kind=points.STATEMENT)
    writer.do(
        points.note,
        item=None,
        words=f"{deputy} thanked {chair}.\n\nA second paragraph of the point; {unknown} agreed.",
    )
    writer.point("The lamps were lit again on 10 July.", kind=points.NOTE)
    writer.point("Members asked for a map.")
    writer.do(decisions.say, item=None, field="lead_in", words="That:")
    clause = writer.do(decisions.resolve, item=None, words="the report be noted;")
    writer.do(decisions.resolve, item=None, words="in full; and", parent=clause)
    writer.do(decisions.resolve, item=None, words="forty lamps be lit.", addressee="Cabinet")
    decision = writer.minutes.all(Decision)[-1].id
    writer.do(decisions.say, item=None, decision=decision, field="label", words="RESOLVED")
    writer.do(
        actions.agree,
        item=None,
        words="to bring a map of the lamps",
        owners=(who["deputy"], "the parish clerk", who["chair"]),
        due_said="by Michaelmas",
        due_apart=True,
    )
    writer.do(actions.agree, item=None, words="That the lamps be counted.")
    writer.do(next_steps.plan, item=None, words="To look at lanterns in autumn.")
    writer.do(
        documents.attach, item=None, title="Map_of_lamps", label="Annex A", place_found="page 3"
    )
    writer.do(marks.drop, item=None, jotting="jotting that never leaves")


def meeting() -> Minutes:
    """The minutes of the invented meeting, not yet approved."""
    writer = Writer("Westmarch Countryside Board", venue="The Old *Corn* Exchange")
    who = _people(writer)
    _opening(writer, who)
    writer.item("Apologies for absence", planned_at=time(10, 0))
    BEES.entered(writer)
    _lamps(writer, who)
    lamps = items.ordered(writer.minutes)[-1].id
    writer.do(sittings.adjourn, at=at(12, 30))
    writer.do(sittings.resume, at=at(13, 15))
    lanterns = writer.item("Lanterns", parent=lamps)
    writer.do(blocks.set_nil, item=lanterns, kind="witnesses", wording="Nobody came")
    writer.do(blocks.set_nil, item=lanterns, kind="decision", state=blocks.OMITTED)
    writer.do(blocks.set_nil, item=lanterns, kind="documents")
    writer.do(sittings.close, at=at(16, 0))
    writer.do(attendance.move, people=(who["late"],), kind=attendance.LEAVES, at=at(16, 0))
    return writer.minutes


def everything() -> Minutes:
    """The invented meeting with one more item, under which stands an entry of every other kind."""
    writer = Writer.of(meeting())
    writer.item("Other business")
    writer.add(Announcement, name="The Chairman", text="Tea is served at noon.")
    writer.add(Petition, text="Mend the weir.", name="Jane Example", signatures=312)
    question = writer.add(Question, name="Jane Example", text="Why is the weir broken?")
    writer.add(Answer, question=question, name="The Chairman", text="It is very old.")
    approval = writer.add(Approval, said="the meeting of May", note="as corrected")
    writer.add(Correction, approval=approval, text="Add Ivo Brack to those present.")
    motion = writer.add(Motion, path="1", text="That the weir be mended.", status="carried")
    writer.add(Division, motion=motion, question="Shall it be mended?", result="carried")
    writer.add(Reason, text="To keep feet dry.")
    writer.add(Alternative, text="To let it fall down.")
    return writer.minutes
