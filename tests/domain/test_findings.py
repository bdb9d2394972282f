"""Findings: what somebody should look at; each is there while its cause is, and no longer."""

from __future__ import annotations

from meetingtui.domain import (
    actions,
    attendance,
    blocks,
    findings,
    items,
    marks,
    noting,
    points,
    sittings,
    text,
    witnesses,
)
from meetingtui.domain.findings import DOUBT, GRAVE, Finding
from tests.domain.making import Making, at


def found(book: Making) -> dict[str, Finding]:
    return {finding.name: finding for finding in findings.find(book.minutes)}


def test_before_anything_is_minuted_there_is_nothing_to_find(book: Making) -> None:
    assert findings.find(book.minutes) == []
    book.item()
    assert findings.find(book.minutes) == []


def test_somebody_presides_over_people(book: Making) -> None:
    ann = book.person()
    book.do(sittings.start)
    assert {finding.severity for finding in findings.find(book.minutes)} == {GRAVE}
    assert found(book)["presider"].sentence == (
        "Nobody is recorded as presiding; /ch ab records who."
    )
    assert found(book)["presence"].sentence == (
        "Nobody is recorded as present; /pr all records the members."
    )
    book.do(attendance.move, people=(ann.id,), kind="presides")
    assert found(book) == {}


def test_who_sent_apologies_is_not_in_the_room(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.move, people=(ann.id,), kind="in")
    book.do(attendance.record, people=(ann.id,), standing_as="apologies")
    finding = found(book)["apologies"]
    assert (finding.severity, finding.sentence) == (
        GRAVE,
        "Ann Bell sent apologies and is in the room.",
    )
    book.do(attendance.move, people=(ann.id,), kind="out")
    assert "apologies" not in found(book)


def test_arrivals_and_departures_take_turns(book: Making) -> None:
    ann, item = book.person("Ann Bell"), book.item()
    book.do(attendance.record, people=(ann.id,))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:42"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:10"))
    finding = found(book)["presence-order"]
    assert finding.sentence == (
        "Ann Bell leaves at 10:10 and 10:42: when did they come back in between?"
    )
    assert (finding.severity, finding.item) == (DOUBT, item.id)
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:15"))
    assert "presence-order" not in found(book)
    other = Making()
    cyd = other.person("Cyd Dee")
    other.do(attendance.move, people=(cyd.id,), kind="in", at=at("10:30"))
    other.do(attendance.move, people=(cyd.id,), kind="in", at=at("10:05"))
    assert found(other)["presence-order"].sentence == (
        "Cyd Dee arrives at 10:05 and 10:30: when did they leave in between?"
    )


def test_a_provisional_item_wants_a_title(book: Making) -> None:
    book.do(items.provisional)
    finding = found(book)["provisional"]
    assert finding.sentence == "Item 1 has no title yet."
    assert finding.item is not None
    book.do(items.amend, item=finding.item, title="Flooding")
    assert found(book) == {}


def test_an_item_that_is_minuted_leaves_nothing_unsaid(book: Making) -> None:
    item = book.item()
    book.point()
    unsaid = {"declarations", "witnesses", "decision", "actions", "next_steps"}
    assert set(found(book)) == {f"unset-{kind.replace('_', '-')}" for kind in unsaid}
    assert found(book)["unset-decision"].sentence == "Item 1: nothing is said of the decision."
    assert found(book)["unset-decision"].item == item.id
    for kind in unsaid:
        book.do(blocks.set_nil, item=None, kind=kind)
    assert found(book) == {}
    untouched = book.item("Parks", take=False)
    book.do(points.note, item=untouched.id, words="Written before it was taken.")
    assert found(book) == {}


def test_an_action_has_an_owner_and_a_day(book: Making) -> None:
    book.item()
    made = book.added(actions.Action, actions.agree, item=None, words="Report", due_said="soon")
    assert found(book)["owner"].sentence.startswith("An action has no owner (item 1, a1)")
    assert found(book)["owner"].entry == made
    assert found(book)["due"].sentence == (
        "When is “soon”? No date could be made of it (item 1, a1)."
    )
    book.do(actions.assign, action=made.id, owners=("officers",))
    book.do(actions.set_due, action=made.id, due_said="by May", due_on=at("10:00").date())
    assert not {"owner", "due"} & set(found(book))


def test_a_witness_has_a_job_title(book: Making) -> None:
    book.item()
    made = book.added(witnesses.Witness, witnesses.hear, item=None, name="Jane Example")
    assert found(book)["witness-title"].sentence == "Jane Example has no job title (item 1)."
    book.do(witnesses.amend, witness=made.id, name="Jane Example", title="Head", organisation="")
    assert "witness-title" not in found(book)


def test_somebody_known_by_description_wants_a_name(book: Making) -> None:
    officer = book.person("highways officer", described=True)
    assert found(book)["described"].sentence == (
        "Somebody is known only as “highways officer”; /name gives their name."
    )
    book.do(noting.named, person=officer.id, name="Jane Example")
    assert found(book) == {}


def test_namesakes_are_told_apart_by_whom_they_represent_on_the_day(book: Making) -> None:
    one, other = book.person("Ann Bell"), book.person("Ann Bell")
    book.do(attendance.record, people=(one.id,), representing="Cobham")
    assert "namesakes" in found(book)
    book.do(attendance.record, people=(other.id,), representing="Ash")
    assert "namesakes" not in found(book)


def test_a_mark_wants_to_be_caught_up(book: Making) -> None:
    item = book.item()
    book.now = at("10:42")
    mark = book.added(marks.Mark, marks.drop, item=None)
    assert found(book)["mark"].sentence == "Marked to come back to at 10:42 (item 1)."
    assert found(book)["mark"].item == item.id
    book.do(marks.clear, mark=mark.id)
    assert found(book) == {}


def test_the_grave_come_first_then_the_order_of_the_agenda(book: Making) -> None:
    book.do(sittings.start)
    first = book.item("Roads", take=False)
    second = book.item("Parks")
    book.do(marks.drop, item=second.id)
    book.do(marks.drop, item=first.id)
    order = [(finding.severity, finding.item) for finding in findings.find(book.minutes)]
    assert order == [(GRAVE, None), (GRAVE, None), (DOUBT, first.id), (DOUBT, second.id)]


def test_the_grave_come_first_whatever_their_words(book: Making) -> None:
    zed = book.person("Zed Young")
    book.person("highways officer", described=True)
    book.do(attendance.move, people=(zed.id,), kind="in")
    book.do(attendance.record, people=(zed.id,), standing_as="apologies")
    assert [f.name for f in findings.find(book.minutes)] == ["apologies", "described"]


def test_an_item_passed_over_is_found_once_the_meeting_is_closed(book: Making) -> None:
    from meetingtui.domain import sittings

    book.do(sittings.start)
    book.item("Roads")
    book.item("Parks", take=False)
    assert not [f for f in findings.find(book.minutes) if f.name == "not-taken"]
    book.do(sittings.close)
    found = [f.sentence for f in findings.find(book.minutes) if f.name == "not-taken"]
    assert found == ["Item 2 was not taken."]


def test_a_formula_typed_and_never_taken_is_looked_at(book: Making) -> None:
    item = book.item()
    for words in ("It rained. ;thanks", ";thanks, and more", "They met; officers left ; so"):
        book.do(points.note, item=item.id, words=words)
    left = [f.sentence for f in findings.find(book.minutes) if f.name == "left-over-slot"]
    assert left == [
        "“;thanks” stands as it was typed: Tab takes a formula (item 1, p1).",
        "“;thanks” stands as it was typed: Tab takes a formula (item 1, p2).",
    ]


def test_a_person_typed_and_never_taken_is_looked_at(book: Making) -> None:
    ann, item = book.person("Ann Bell", code="ab"), book.item()
    for words in (
        "@ab spoke.",
        "Ask @Bell’s clerk.",
        "It was @?highways officer.",
        "So said @@ and @+Bo Nash, at 3 @@4 @ 5.",
        "See @KentCC, a@ab.org, and (@ab) at 5 @ 3, what the @?!",
        f"{text.token('person', ann.id)} spoke.",
    ):
        book.do(points.note, item=item.id, words=words)
    book.do(items.purpose, item=item.id, heading="", words="To hear @ann")
    left = [f.sentence for f in findings.find(book.minutes) if f.name == "left-over-at"]
    assert left == [
        "“@+Bo” stands as it was typed, and names nobody (item 1, p4).",
        "“@?highways” stands as it was typed, and names nobody (item 1, p3).",
        "“@@” stands as it was typed, and names nobody (item 1, p4).",
        "“@Bell’s” stands as it was typed, and names nobody (item 1, p2).",
        "“@ab” stands as it was typed, and names nobody (item 1, p1).",
        "“@ann” stands as it was typed, and names nobody (item 1, purpose).",
    ]
