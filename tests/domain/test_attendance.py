"""Attendance and presence: who is there, and the log of who came and went."""

from __future__ import annotations

from meetingtui.domain import attendance, presence, presiding
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.people import Person
from meetingtui.domain.requests import request
from tests.domain.making import Making, at


def roll(book: Making) -> dict[str, str]:
    people = {person.id: person.code for person in book.minutes.all(Person)}
    return {people[line.person]: line.standing for line in book.minutes.all(Attendance)}


def test_people_are_put_on_the_roll(book: Making) -> None:
    ann, bea = book.person("Ann Bell"), book.person("Cyd Dee")
    step = book.do(attendance.record, people=(ann.id, bea.id, ann.id), capacity="officer")
    assert step.sentence == "Present: Ann Bell and Cyd Dee"
    assert roll(book) == {"ab": "present", "cd": "present"}
    assert {line.capacity for line in book.minutes.all(Attendance)} == {"officer"}
    assert book.refused(attendance.record, people=(ann.id,)) == "That changes nothing."
    assert book.refused(attendance.record, people=()) == "Say who, for example: /pr ab cd."


def test_a_roll_may_hold_those_who_are_recorded_already(book: Making) -> None:
    ann, bea, cyd = (book.person(name) for name in ("Ann Bell", "Bea Cole", "Cyd Dee"))
    book.do(attendance.record, people=(ann.id,))
    step = book.ask(
        request(attendance.record, people=(ann.id,)),
        request(attendance.record, people=(bea.id, ann.id), capacity="co-opted"),
        request(attendance.record, people=(cyd.id,), standing_as="absent"),
    )
    assert [change.operation for change in step.changes] == ["added", "added"]
    assert roll(book) == {"ab": "present", "bc": "present", "cd": "absent"}


def test_apologies_have_a_reason_and_a_substitute(book: Making) -> None:
    ann, sub = book.person("Ann Bell"), book.person("Cyd Dee")
    step = book.do(
        attendance.record,
        people=(ann.id,),
        standing_as="apologies",
        reason="unwell",
        substitute=sub.id,
    )
    assert step.sentence == "Apologies: Ann Bell"
    stands, instead = book.minutes.all(Attendance)
    assert (stands.standing, stands.reason, stands.substitute_for) == ("apologies", "unwell", None)
    assert (instead.standing, instead.substitute_for) == ("present", ann.id)
    assert (
        book.refused(
            attendance.record, people=(ann.id,), standing_as="apologies", substitute=ann.id
        )
        == "Nobody can be their own substitute; say for example: /ap ab: unwell, sub gh"
    )


def test_a_standing_is_corrected_and_a_substitute_stays_one(book: Making) -> None:
    ann, sub, bea = book.person("Ann Bell"), book.person("Cyd Dee"), book.person("Bea Fox")
    book.do(attendance.record, people=(ann.id,), standing_as="apologies", substitute=sub.id)
    book.do(attendance.record, people=(sub.id,), standing_as="absent")
    again = attendance.standing(book.minutes, sub.id)
    assert again is not None
    assert (again.standing, again.substitute_for) == ("absent", ann.id)
    book.do(attendance.record, people=(bea.id,), standing_as="apologies", substitute=sub.id)
    again = attendance.standing(book.minutes, sub.id)
    assert again is not None
    assert (again.standing, again.substitute_for) == ("present", bea.id)
    assert len(book.minutes.all(Attendance)) == 3


def test_who_arrives_is_put_on_the_roll(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,), standing_as="apologies", reason="unwell")
    item = book.item()
    step = book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:42"))
    said = "Ann Bell arrived at 10:42; the apologies of Ann Bell are set aside"
    assert (step.sentence, step.item) == (said, item.id)
    assert roll(book) == {"ab": "present"}
    cyd = book.person("Cyd Dee")
    book.do(attendance.move, people=(cyd.id,), kind="presides")
    assert roll(book) == {"ab": "present", "cd": "present"}
    assert presiding.presider(book.minutes) == cyd.id


def test_nobody_arrives_or_leaves_twice(book: Making) -> None:
    ann = book.person("Ann Bell")
    gone = "Ann Bell is not in the room; /in or /pr comes first."
    assert book.refused(attendance.move, people=(ann.id,), kind="out") == gone
    book.do(attendance.record, people=(ann.id,))
    there = "Ann Bell is in the room already."
    assert book.refused(attendance.move, people=(ann.id,), kind="in") == there
    assert book.do(attendance.move, people=(ann.id,), kind="out").sentence.startswith(
        "Ann Bell left"
    )
    assert book.refused(attendance.move, people=(ann.id,), kind="out") == gone
    assert (
        book.refused(attendance.move, people=(), kind="out") == "Say who, for example: /in ab -3."
    )
    assert book.refused(attendance.move, people=(99,), kind="in") == (
        "There is no such person in this record."
    )


def test_an_absence_remembered_late_is_put_where_it_belongs(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,))
    for kind, when in (("out", "10:42"), ("in", "10:50"), ("out", "10:10"), ("in", "10:15")):
        book.do(attendance.move, people=(ann.id,), kind=kind, at=at(when))
    log = [(line.kind, f"{line.at:%H:%M}") for line in attendance.log(book.minutes)]
    assert log == [("out", "10:10"), ("in", "10:15"), ("out", "10:42"), ("in", "10:50")]
    inside = {
        when: attendance.in_room(book.minutes, ann.id, at(when))
        for when in ("10:00", "10:10", "10:12", "10:15", "10:45", "10:50")
    }
    assert list(inside.values()) == [True, False, False, True, False, True]
    assert attendance.in_room(book.minutes, ann.id)


def test_lines_out_of_turn_are_kept_and_found(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:30"))
    assert not attendance.in_room(book.minutes, ann.id, at("10:05"))
    early = book.added(Presence, attendance.move, people=(ann.id,), kind="in", at=at("10:05"))
    late = book.minutes.where(Presence, at=at("10:30"))[0]
    assert presence.out_of_turn(book.minutes) == [(early, late)]
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:10"))
    assert presence.out_of_turn(book.minutes) == []


def test_who_left_stays_out_whatever_the_roll_says(book: Making) -> None:
    ann = book.person("Ann Bell")
    assert not attendance.in_room(book.minutes, ann.id)
    book.do(attendance.record, people=(ann.id,), standing_as="absent")
    assert not attendance.in_room(book.minutes, ann.id)
    book.do(attendance.record, people=(ann.id,))
    assert attendance.in_room(book.minutes, ann.id)
    book.do(attendance.move, people=(ann.id,), kind="out")
    assert not attendance.in_room(book.minutes, ann.id)
    assert roll(book) == {"ab": "present"}


def test_before_any_item_is_taken_a_line_of_the_log_has_none(book: Making) -> None:
    ann = book.person("Ann Bell")
    assert book.added(Presence, attendance.move, people=(ann.id,), kind="in").item is None


def test_a_sentence_names_three_of_many(book: Making) -> None:
    people = [book.person(f"Member {letter}").id for letter in "ABCDEF"]
    step = book.do(attendance.record, people=tuple(people))
    assert step.sentence == "Present: Member A, Member B, Member C and 3 more"


def sent(book: Making, person: int) -> list[tuple[str, str, int | None, str, bool]]:
    """What every line of somebody says of apologies."""
    return [
        (a.standing, a.reason, a.apologies_by, a.apologies_by_name, a.came_after_all)
        for a in book.minutes.where(Attendance, person=person)
    ]


def test_others_give_apologies_by_name_or_in_words(book: Making) -> None:
    ann, cyd, lead = (book.person(name) for name in ("Ann Bell", "Cyd Dee", "Lea Der"))
    people = (ann.id, cyd.id)
    book.do(attendance.record, people=people, standing_as="apologies", given_by="the Leader")
    assert sent(book, ann.id) == [("apologies", "", None, "the Leader", False)]
    book.do(attendance.record, people=(ann.id,), standing_as="apologies", given_by=lead.id)
    assert sent(book, ann.id) == [("apologies", "", lead.id, "", False)]
    book.do(attendance.record, people=people, standing_as="apologies", reason="unwell")
    assert sent(book, ann.id) == [("apologies", "unwell", lead.id, "", False)]
    assert sent(book, cyd.id) == [("apologies", "unwell", None, "the Leader", False)]
    book.do(attendance.record, people=people, standing_as="absent")
    assert sent(book, ann.id) == sent(book, cyd.id) == [("absent", "", None, "", False)]


def test_apologies_of_somebody_who_comes_are_kept_and_brought_back(book: Making) -> None:
    ann, lead = book.person("Ann Bell"), book.person("Lea Der")
    apologised = {"people": (ann.id,), "standing_as": "apologies"}
    book.do(attendance.record, **apologised, reason="unwell", given_by=lead.id)
    step = book.do(attendance.record, people=(ann.id, lead.id))
    note = "Present: Ann Bell and Lea Der; the apologies of Ann Bell are set aside"
    assert step.sentence == note
    assert sent(book, ann.id) == [("present", "unwell", lead.id, "", True)]
    assert book.do(attendance.record, people=(ann.id,), role="Leader").sentence == (
        "Present: Ann Bell"
    )
    book.do(attendance.record, **apologised)
    assert sent(book, ann.id) == [("apologies", "unwell", lead.id, "", False)]
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:20"))
    book.do(attendance.record, **apologised, extent="lateness", given_by="the Whip")
    assert sent(book, ann.id) == [
        ("present", "", None, "", False),
        ("apologies", "unwell", None, "the Whip", False),
    ]


def test_who_signed_and_left_is_present_and_not_in_the_room(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    step = book.do(attendance.record, people=(ann.id,), signed_only=True)
    assert step.sentence == "Signed the register and left: Ann Bell"
    book.do(attendance.record, people=(ann.id, cyd.id))
    assert roll(book) == {"ab": "present", "cd": "present"}
    assert attendance.room(book.minutes) == {cyd.id}
    gone = "Ann Bell is not in the room; /in or /pr comes first."
    assert book.refused(attendance.move, people=(ann.id,), kind="out") == gone
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:20"))
    assert not attendance.in_room(book.minutes, ann.id, at("10:19"))
    assert attendance.in_room(book.minutes, ann.id, at("10:20"))


def test_that_somebody_only_signed_is_put_right(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    book.do(attendance.record, people=(ann.id, cyd.id), signed_only=True)
    book.do(attendance.record, people=(ann.id,), mode="in person")
    book.do(attendance.move, people=(cyd.id,), kind="presides")
    assert attendance.room(book.minutes) == {ann.id, cyd.id}


def test_who_comes_in_somebodys_absence_is_no_substitute(book: Making) -> None:
    ann, sub = book.person("Ann Bell"), book.person("Cyd Dee")
    away = {"in_absence_of": ann.id}
    assert book.refused(attendance.record, people=(ann.id,), **away).startswith(
        "Nobody can attend in their own absence"
    )
    step = book.do(attendance.record, people=(sub.id,), **away)
    said = "Present: Cyd Dee in the absence of Ann Bell, not as a substitute"
    assert step.sentence == said
    book.do(attendance.record, people=(sub.id,), capacity="substitute", substitute_for=ann.id)
    (stands,) = book.minutes.all(Attendance)
    assert (stands.substitute_for, stands.in_absence_of) == (ann.id, None)
    book.do(attendance.record, people=(sub.id,), **away)
    (stands,) = book.minutes.all(Attendance)
    assert (stands.substitutes, stands.in_absence_of) == (False, ann.id)
