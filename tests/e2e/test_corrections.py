"""What was laid out wrongly is put right from the command line and the library's own form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.office import Office
from tests.terminal import Terminal

BODY = "Parks Panel"
AGENDA = "1. Apologies\n2. Roads\n3. Parks\n4. Trees\n"


@pytest.fixture
def office(home: Path) -> Office:
    """An office."""
    return Office(home)


@pytest.fixture
def ref(office: Office, tmp_path: Path) -> str:
    """A meeting with four items."""
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(AGENDA, encoding="utf-8")
    return office.lay_out(agenda, BODY)


def listed(office: Office, ref: str) -> list[str]:
    """The agenda as the command line lists it."""
    return [" ".join(row.split()) for row in office.run("item", "list", ref).decode().splitlines()]


@pytest.mark.parametrize("taken_back", [("--approved", ""), ("--not-approved",)])
def test_an_approval_is_taken_back(office: Office, ref: str, taken_back: tuple[str, ...]) -> None:
    assert b"DRAFT" in office.run("export", ref)
    office.run("meeting", "amend", ref, "--approved", "1 September 2015")
    assert b"DRAFT" not in office.run("export", ref)
    assert office.minutes(ref).meeting.approved_on is not None
    assert b"Meeting corrected" in office.run("meeting", "amend", ref, *taken_back)
    assert office.minutes(ref).meeting.approved_on is None
    assert b"DRAFT" in office.run("export", ref)
    assert b"approved" not in office.run("list")


def test_an_approval_cannot_be_given_and_taken_back_at_once(office: Office, ref: str) -> None:
    done = office.attempt("meeting", "amend", ref, "--approved", "1 May 2016", "--not-approved")
    assert done.returncode == 2
    assert b"--approved or --not-approved" in done.stderr


def test_a_venue_is_cleared(office: Office, ref: str) -> None:
    office.run("meeting", "amend", ref, "--venue", "Hall")
    assert b"Hall" in office.run("export", ref)
    office.run("meeting", "amend", ref, "--venue", "")
    assert office.minutes(ref).meeting.venue == ""
    assert b"Hall" not in office.run("export", ref)


@pytest.mark.parametrize("words", ["⟦person:1⟧", "Room ⟦2⟧"])
def test_a_venue_is_never_taken_for_a_person(office: Office, ref: str, words: str) -> None:
    office.run("meeting", "amend", ref, "--venue", words)
    assert words in office.run("export", ref).decode().replace("\\", "")
    office.run("new", BODY, "--date", "1 May 2016", "--venue", words)
    assert words in office.run("export", "2016").decode().replace("\\", "")


def test_the_form_shows_venue_and_approval_and_lets_both_be_cleared(
    office: Office, ref: str
) -> None:
    office.run("meeting", "amend", ref, "--venue", "Hall ⟦2⟧", "--approved", "1 September 2015")
    with Terminal(office.argv(), 80, 24) as terminal:
        terminal.wait_for("approved")
        terminal.key("e")
        terminal.wait_for("Hall ⟦2⟧")
        terminal.wait_for("1 September 2015")
        terminal.key("enter", "end", "backspace", "enter", "enter")
        terminal.wait_for("Done")
        assert office.minutes(ref).meeting.venue == "Hall ⟦⟧2"
        assert office.minutes(ref).meeting.approved_on is not None
        terminal.key("e")
        terminal.wait_for("Hall ⟦2")
        terminal.key("enter", "end", "ctrl+u", "enter", "end", "ctrl+u", "enter")
        terminal.wait_for("planned")
        terminal.key("q")
        assert terminal.wait() == 0
    meeting = office.minutes(ref).meeting
    assert (meeting.venue, meeting.approved_on) == ("", None)
    assert str(meeting.held_on) == "2015-07-09"


def test_number_place_and_parent_of_an_item_are_corrected(office: Office, ref: str) -> None:
    assert listed(office, ref) == ["1 Apologies", "2 Roads", "3 Parks", "4 Trees"]
    office.run("item", "amend", ref, "4", "--before", "2")
    assert listed(office, ref) == ["1 Apologies", "4 Trees", "2 Roads", "3 Parks"]
    said = office.run(
        "item", "amend", ref, "2", "--after", "3", "--number", "5", "--title", "Lanes"
    )
    assert said.decode().strip() == "Item 2 corrected; Item 5 moved"
    assert listed(office, ref) == ["1 Apologies", "4 Trees", "3 Parks", "5 Lanes"]
    office.run("item", "amend", ref, "5", "--under", "1", "--number", "1.1")
    assert listed(office, ref) == ["1 Apologies", "1.1 Lanes", "4 Trees", "3 Parks"]
    office.run("item", "amend", ref, "1.1", "--under", "")
    assert listed(office, ref) == ["1 Apologies", "4 Trees", "3 Parks", "1.1 Lanes"]
    assert b"All is well" in office.run("verify", ref)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("2", "--under", "2"), "Item 2 can't stand under itself."),
        (("2", "--before", "2"), "Item 2 can't stand beside itself."),
        (("2", "--before", "9"), "There is no item 9"),
        (("2", "--before", "1", "--after", "3"), "one of --under, --before and --after"),
        (("2",), "Say what to correct"),
    ],
)
def test_a_place_that_cannot_be_is_refused(
    office: Office, ref: str, asked: tuple[str, ...], said: str
) -> None:
    done = office.attempt("item", "amend", ref, *asked)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert listed(office, ref) == ["1 Apologies", "2 Roads", "3 Parks", "4 Trees"]


def test_a_damaged_book_is_removed_from_the_library(office: Office, ref: str) -> None:
    book = office.home / "books" / "2015-01-01-old-panel-abcdef12.db"
    book.write_bytes(b"no database at all")
    with Terminal(office.argv(), 80, 24) as terminal:
        terminal.wait_for("damaged")
        terminal.key("down", "x")
        terminal.wait_for("Remove 2015-01-01-old-panel-abcdef12, 1 January 2015?")
        terminal.key("y")
        terminal.wait_for("Removed; its book is kept")
        terminal.wait_gone("damaged")
        terminal.key("q")
        assert terminal.wait() == 0
    assert (office.home / "removed" / book.name).read_bytes() == b"no database at all"
    book.write_bytes(b"another")
    said = office.run("meeting", "remove", "2015-01", typed="y\n").decode()
    assert "Remove 2015-01-01-old-panel-abcdef12?" in said
    assert (office.home / "removed" / book.name).read_bytes() == b"no database at all"
    assert not book.exists()
    assert b"another" in [path.read_bytes() for path in (office.home / "removed").iterdir()]


def test_a_damaged_book_of_no_date_is_listed_without_one(office: Office, ref: str) -> None:
    (office.home / "books" / "strange.db").write_bytes(b"junk")
    rows = office.run("list").decode().splitlines()
    assert [" ".join(row.split()) for row in rows if "strange" in row] == ["strange damaged"]
    assert b'"held_on": null' in office.run("list", "--json")
