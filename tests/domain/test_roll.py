"""The roll: people by name, apologies accepted, nils, headcounts, and lines taken off it."""

from __future__ import annotations

from meetingtui.domain import attendance, roll, seats
from meetingtui.domain.attendance import APOLOGIES, PRESENT, Attendance, Headcount
from meetingtui.domain.people import Person
from tests.domain.making import Making


def test_somebody_unknown_is_added_with_their_title(book: Making) -> None:
    step = book.do(
        roll.attend,
        capacity="officer",
        name="Jane Example",
        title="Head of Parks",
        organisation="Kent",
    )
    (stands,), (person,) = book.minutes.all(Attendance), book.minutes.all(Person)
    assert step.sentence == "Present: Jane Example"
    assert (person.name, person.title, person.organisation) == (
        "Jane Example",
        "Head of Parks",
        "Kent",
    )
    assert (stands.person, stands.capacity, stands.standing) == (person.id, "officer", PRESENT)
    assert (stands.title, stands.organisation) == ("", "")


def test_the_title_of_the_day_is_kept_beside_that_of_the_person(book: Making) -> None:
    jane = book.person("Jane Example", "Head of Parks", organisation="Kent")
    book.do(
        roll.attend, capacity="officer", person=jane.id, title="Head of Rivers", organisation="Kent"
    )
    (stands,) = book.minutes.all(Attendance)
    assert (stands.title, stands.organisation) == ("Head of Rivers", "")
    assert book.again(jane).title == "Head of Parks"


def test_what_follows_a_members_name_is_their_role(book: Making) -> None:
    book.do(roll.attend, capacity="member", name="Ann Bell", title="Vice-Chairman")
    (stands,), (person,) = book.minutes.all(Attendance), book.minutes.all(Person)
    assert (stands.role, stands.title, person.title) == ("Vice-Chairman", "", "")


def test_somebody_on_the_roll_gets_another_capacity(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,))
    book.do(roll.attend, capacity="observer", person=ann.id)
    book.do(roll.attend, capacity="officer", person=ann.id, title="Clerk")
    (stands,) = book.minutes.all(Attendance)
    assert (stands.capacity, stands.title) == ("officer", "Clerk")
    assert book.refused(roll.attend, capacity="lodger", person=ann.id).startswith(
        "Nobody attends as 'lodger'; say member, co-opted,"
    )


def test_apologies_are_accepted_for_all_or_for_some(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    nobody = "Nobody sent any apologies; /ap ab: unwell records some."
    assert book.refused(roll.accept) == nobody
    book.do(attendance.record, people=(ann.id, cyd.id), standing_as=APOLOGIES)
    assert book.do(roll.accept, people=(ann.id,)).sentence == "Apologies accepted: Ann Bell"
    assert [a.accepted for a in book.minutes.all(Attendance)] == [True, False]
    book.do(roll.accept)
    assert all(a.accepted for a in book.minutes.all(Attendance))
    assert book.refused(roll.accept) == "That changes nothing."
    book.do(attendance.record, people=(ann.id,))
    stands = attendance.standing(book.minutes, ann.id)
    assert stands is not None
    assert (stands.standing, stands.accepted) == (PRESENT, False)
    assert "Ann Bell sent no apologies" in book.refused(roll.accept, people=(ann.id,))


def test_apologies_are_taken_back_whatever_became_of_them(book: Making) -> None:
    ann, cyd, eve = (book.person(name) for name in ("Ann Bell", "Cyd Dee", "Eve Fox"))
    for person, extent in ((ann, ""), (cyd, ""), (eve, "lateness")):
        book.do(
            attendance.record,
            people=(person.id,),
            standing_as=APOLOGIES,
            reason="unwell",
            extent=extent,
        )
    book.do(attendance.record, people=(cyd.id, eve.id))
    step = book.do(roll.withdraw, people=(ann.id, cyd.id, eve.id))
    assert step.sentence == "Apologies taken back: Ann Bell, Cyd Dee and Eve Fox"
    left = [(a.person, a.standing, a.reason) for a in book.minutes.all(Attendance)]
    assert left == [(cyd.id, PRESENT, ""), (eve.id, PRESENT, "")]
    sent_none = "Cyd Dee sent no apologies."
    assert book.refused(roll.withdraw, people=(cyd.id,)) == sent_none
    assert book.refused(roll.withdraw, people=()) == "Say whose, for example: /ap ab strike"


def test_a_nil_is_said_taken_back_and_lifted_by_an_apology(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(roll.nobody, standing_as=APOLOGIES)
    assert book.minutes.meeting.no_apologies
    book.do(attendance.record, people=(ann.id,), standing_as=APOLOGIES)
    assert not book.minutes.meeting.no_apologies
    refused = book.refused(roll.nobody, standing_as=APOLOGIES)
    assert refused.startswith("There are apologies recorded (Ann Bell)")
    book.do(roll.nobody, standing_as="absent")
    assert book.minutes.meeting.no_absences
    book.do(roll.unsaid, standing_as="absent")
    assert not book.minutes.meeting.no_absences
    assert book.refused(roll.unsaid, standing_as="absent") == "Nobody said that there were none."


def test_a_part_of_the_meeting_may_be_missed(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,), standing_as=APOLOGIES, extent="for the first half")
    assert not attendance.in_room(book.minutes, ann.id)
    book.do(attendance.move, people=(ann.id,), kind="in")
    apology, presence = book.minutes.all(Attendance)
    assert (apology.standing, apology.extent) == (APOLOGIES, "for the first half")
    assert presence.standing == PRESENT
    assert attendance.standing(book.minutes, ann.id) == presence
    assert attendance.in_room(book.minutes, ann.id)


def test_what_was_said_of_somebody_is_kept_when_the_roll_is_entered_again(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,), mode="remote", extent="to item 5")
    assert book.refused(attendance.record, people=(ann.id,)) == "That changes nothing."
    book.do(attendance.record, people=(ann.id,), role="Chairman")
    (stands,) = book.minutes.all(Attendance)
    assert (stands.mode, stands.extent, stands.role) == ("remote", "to item 5", "Chairman")
    assert "anybody's hat" in book.refused(attendance.record, people=(ann.id,), hat="red")


def test_a_count_is_corrected_and_struck(book: Making) -> None:
    book.do(roll.count, number=8, what="residents")
    book.do(roll.count, number=9, what="Residents")
    book.do(roll.count, number=0, what="members of the press")
    counts = [(one.number, one.what) for one in book.minutes.all(Headcount)]
    assert counts == [(9, "Residents"), (0, "members of the press")]
    book.do(roll.uncount, what="residents")
    assert [one.what for one in book.minutes.all(Headcount)] == ["members of the press"]
    assert "members of the press" in book.refused(roll.uncount, what="residents")
    assert "/hc 8 residents" in book.refused(roll.count, number=8, what=" ")


def test_somebody_put_on_the_roll_by_mistake_is_taken_off(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,))
    book.do(attendance.move, people=(ann.id,), kind="out")
    book.do(roll.strike, people=(ann.id,))
    assert book.minutes.all(Attendance) == []
    assert len(attendance.log(book.minutes)) == 1
    assert book.refused(roll.strike, people=(ann.id,)) == "Ann Bell is not on the roll."


def test_whether_every_member_is_there(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    assert not roll.all_members_present(book.minutes)
    for person in (ann, cyd):
        book.do(seats.add, body=book.minutes.body.id, person=person.id)
    book.do(attendance.record, people=(ann.id,))
    assert not roll.all_members_present(book.minutes)
    book.do(attendance.record, people=(cyd.id,))
    assert roll.all_members_present(book.minutes)
