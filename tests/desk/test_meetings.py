"""Meetings as a whole, and the register between them."""

from __future__ import annotations

import os
from datetime import date, time
from pathlib import Path

import pytest

from meetingtui.desk import meetings, register, specimen, taking_in
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain import items, people, points
from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import PeopleProposal, ProposedPerson
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.domain.seats import Seat
from meetingtui.paths import Home
from meetingtui.store import history
from meetingtui.store.errors import StoreError
from tests.desk.books import BODY, WHO, laid_out, points_in

NEW = NewMeeting("Parks  Panel ", date(2015, 7, 9), time(10, 0), "Hall")


def test_a_new_book_has_the_body_its_people_and_their_seats(home: Path) -> None:
    minutes = meetings.read(laid_out(home))
    assert minutes.body.name == BODY
    assert {one.code for one in minutes.all(Person)} == {"ao", "be", "cs", "do"}
    assert {seat.role for seat in minutes.all(Seat)} == {"Chairman", ""}
    assert (minutes.meeting.venue, minutes.meeting.called_at) == ("Hall", time(10, 0))


def test_an_unknown_body_is_added_to_the_register_once(home: Path) -> None:
    for _ in range(2):
        meetings.create(Home(home), NEW, WHO)
    assert len(register.read(Home(home)).all(Body)) == 1
    assert len(meetings.volumes(Home(home))) == 2


def test_only_the_owner_may_read_what_is_made(home: Path) -> None:
    before = os.umask(0o077)
    try:
        path = meetings.create(Home(home), NEW, WHO).path
    finally:
        os.umask(before)
    for one in (home, home / "books", path, home / "register.db"):
        assert one.stat().st_mode & 0o077 == 0, one


def test_the_books_people_are_its_own_copy(home: Path) -> None:
    book = laid_out(home)
    known = register.read(Home(home))
    ann = register.person_called(known, "ao")
    meetings.change_register(Home(home), WHO, request(people.remove, person=ann.id))
    assert "ao" in {one.code for one in meetings.read(book).all(Person)}


def test_a_meeting_that_has_not_begun_learns_who_came_since(home: Path) -> None:
    book = laid_out(home, "Stiles")
    newcomer = PeopleProposal((ProposedPerson("Flo Late", code="fl", category="member"),))
    taking_in.take_people(Home(home), WHO, newcomer, BODY)
    desk = Desk(book, WHO)
    meetings.freshen(Home(home), desk)
    assert "fl" in {one.code for one in desk.minutes.all(Person)}
    desk.close()


def test_a_damaged_register_does_not_stop_a_meeting(home: Path) -> None:
    book = laid_out(home, "Stiles")
    Home(home).register.write_bytes(b"junk" * 1000)
    desk = Desk(book, WHO)
    meetings.freshen(Home(home), desk)
    first = items.ordered(desk.minutes)[0]
    desk.ask(points.note, item=first.id, words="Members met.")
    desk.close()
    assert points_in(book) == ["Members met."]


def test_removing_is_refused_while_somebody_writes(home: Path) -> None:
    book = laid_out(home)
    ref = meetings.volumes(Home(home))[0].ref
    desk = Desk(book, "Bea Clerk")
    with pytest.raises(StoreError, match="Bea Clerk"):
        meetings.remove(Home(home), ref, WHO)
    assert book.exists()
    desk.close()
    moved = meetings.remove(Home(home), ref, WHO)
    assert meetings.read(moved).body.name == BODY
    assert meetings.volumes(Home(home)) == []


def test_filing_is_idempotent_and_a_fault_is_only_said(home: Path) -> None:
    book = laid_out(home)
    minutes = meetings.read(book)
    assert meetings.file(Home(home), minutes)
    assert not meetings.file(Home(home), minutes)
    assert meetings.file_quietly(Home(home), minutes, WHO) == ""
    Home(home).archive.write_bytes(b"junk" * 1000)
    assert meetings.file_quietly(Home(home), minutes, WHO).startswith("The meeting could not be")


def test_somebody_met_at_the_table_is_known_afterwards(home: Path) -> None:
    book = laid_out(home)
    desk = Desk(book, WHO)
    desk.ask(people.add, uuid="new", name="Gus Guest", title="Farmer")
    minutes = desk.minutes
    desk.close()
    for _ in range(2):
        meetings.file_quietly(Home(home), minutes, WHO)
    found = [one.name for one in register.read(Home(home)).all(Person)]
    assert found.count("Gus Guest") == 1


def test_people_known_by_name_are_corrected_not_doubled(home: Path) -> None:
    laid_out(home)
    again = PeopleProposal((ProposedPerson("ann other", "Head of Gates", role="Chairman"),))
    assert taking_in.take_people(Home(home), WHO, again, BODY) == ["ann other corrected"]
    assert taking_in.take_people(Home(home), WHO, again, BODY) == ["ann other known already"]
    known = register.read(Home(home))
    assert register.person_called(known, "ao").title == "Head of Gates"
    assert len(known.all(Person)) == 4
    with pytest.raises(Refusal, match="no body called Nobody"):
        taking_in.take_people(Home(home), WHO, again, "Nobody")


def test_people_and_bodies_are_found_by_what_is_clear(home: Path) -> None:
    laid_out(home)
    known = register.read(Home(home))
    assert register.person_called(known, "@AO").name == "Ann Other"
    assert register.person_called(known, "cyd").name == "Cyd Sample"
    assert register.body_called(known, "foot").name == BODY
    assert register.seat_of(known, "foot", "ao").role == "Chairman"
    for who in ("", "e", "nobody", "@"):
        with pytest.raises(Refusal):
            register.person_called(known, who)
    known = meetings.create_body(Home(home), "Other Panel", WHO)
    with pytest.raises(Refusal, match="has no seat on"):
        register.seat_of(known, "Other", "ao")


def test_the_specimen_is_laid_out_whole_and_verifies(home: Path) -> None:
    book = specimen.lay_out(Home(home), WHO)
    minutes = meetings.read(book)
    assert len(minutes.all(points.Point)) == 8
    assert minutes.body.name == specimen.BODY
    assert history.verify(book).ok
    desk = Desk(book, WHO)
    assert desk.drafts == {}
    desk.close()


def test_namesakes_with_a_note_are_two_people(home: Path) -> None:
    laid_out(home)
    north, south = (
        ProposedPerson("Jo Smith", "", "", "", "", "member", "", note=note)
        for note in ("North", "South")
    )
    both = PeopleProposal((north, south))
    assert taking_in.take_people(Home(home), WHO, both, BODY) == ["Jo Smith added"] * 2
    again = taking_in.take_people(Home(home), WHO, both, BODY)
    assert again == ["Jo Smith known already"] * 2
    known = register.read(Home(home))
    found = [person for person in known.all(Person) if person.name == "Jo Smith"]
    assert [(person.code, person.note) for person in found] == [("js", "North"), ("js2", "South")]
    assert {person.id for person in found} <= {seat.person for seat in known.all(Seat)}


def test_a_note_learnt_later_is_put_to_the_person_known(home: Path) -> None:
    laid_out(home)
    plain = ProposedPerson("Jo Smith", "", "", "", "", "", "")
    noted = ProposedPerson("Jo Smith", "", "", "", "", "", "", note="North")
    for proposed in (plain, noted):
        taking_in.take_people(Home(home), WHO, PeopleProposal((proposed,)))
    found = [p for p in register.read(Home(home)).all(Person) if p.name == "Jo Smith"]
    assert [person.note for person in found] == ["North"]
