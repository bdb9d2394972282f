"""What the line has at hand: gathered from the register, and kept there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from meetingtui.desk import meetings, standing
from meetingtui.desk.at_hand import gathered
from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.desk.register import body_called, read
from meetingtui.domain import formulas, terms
from meetingtui.domain.bodies import Body
from meetingtui.domain.formulas import Formula
from meetingtui.domain.requests import request
from meetingtui.domain.terms import KnownTerm, Term
from meetingtui.entry.at_hand import AtHand, Phrase
from meetingtui.entry.formulas import known
from meetingtui.paths import Home
from tests.desk.books import BODY, WHO, capturing, entered, laid_out, points_in, typed


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with two items, of a body with a formula and a term of its own."""
    path = laid_out(home, "Stiles", "Gates")
    where = Home(home)
    body = body_called(read(where), BODY).id
    meetings.change_register(
        where,
        WHO,
        request(formulas.keep, body=body, key="thanks", words="The Board thanked ⟨name⟩."),
        request(formulas.keep, body=None, key="rain", words="It rained."),
        request(terms.keep, body=body, short="PROW", expansion="public right of way"),
    )
    return path


def kept(book: Path) -> dict[str, str]:
    """The formulas in the register, by key."""
    return {one.key: one.words for one in read(meetings.home_of(book)).all(Formula)}


def begun(capture: Capture) -> None:
    """Take the first item."""
    assert entered(capture, "/n").recorded


def test_nothing_is_at_hand_before_it_is_gathered_and_then_the_bodys_own(book: Path) -> None:
    with capturing(book) as capture:
        assert capture.at_hand == AtHand()
        capture.gather()
        at_hand = capture.gathered(10)
        assert at_hand is capture.at_hand
        assert at_hand.formulas == (
            Phrase("thanks", "The Board thanked ⟨name⟩."),
            Phrase("rain", "It rained."),
        )
        assert dict(at_hand.terms) == {"PROW": "public right of way"}


@pytest.mark.parametrize("fault", ["gone", "no database", "held"])
def test_a_register_that_can_not_be_read_is_gone_without(book: Path, fault: str) -> None:
    register = meetings.home_of(book).register
    if fault == "gone":
        register.unlink()
    elif fault == "no database":
        register.write_bytes(b"no database at all" * 100)
    else:
        with closing(sqlite3.connect(register)) as conn:
            conn.execute("PRAGMA user_version=99")
    minutes = meetings.read(book)
    assert gathered(meetings.home_of(book), minutes) == AtHand()
    with capturing(book) as capture:
        begun(capture)
        capture.gather()
        assert capture.gathered(10) == AtHand()
        assert entered(capture, "Members met.").recorded


def test_a_formula_is_at_hand_at_once_and_in_the_register_once_the_book_is_closed(
    book: Path,
) -> None:
    with capturing(book) as capture:
        begun(capture)
        capture.gather()
        capture.gathered(10)
        entered(capture, "Members welcomed the new stile at 10.42 am.")
        verdict = entered(capture, "/fm")
        assert verdict.recorded
        assert verdict.sentence == ";welcomednew is now: Members welcomed the new stile at ⟨time⟩."
        made = Phrase("welcomednew", "Members welcomed the new stile at ⟨time⟩.")
        assert capture.at_hand.formulas[0] == made
        assert not entered(capture, "/fm").recorded
        capture.forget("line")
        assert entered(capture, "/fm thanks = Thanks.").recorded
        assert capture.saved.notice == ""
    assert kept(book) == {
        "thanks": "Thanks.",
        "rain": "It rained.",
        "welcomednew": "Members welcomed the new stile at ⟨time⟩.",
    }
    assert points_in(book) == ["Members welcomed the new stile at 10.42 am."]


def test_a_stroke_makes_one_of_the_line_which_stays(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        typed(capture, "Members asked about the hedge.")
        verdict = capture.make_formula()
        assert verdict.recorded
        assert capture.line.text == "Members asked about the hedge."
        assert capture.enter().recorded
        refused = capture.make_formula()
        assert "already: ;asked" in refused.sentence or "already: ;hedge" in refused.sentence
    assert "Members asked about the hedge." in kept(book).values()


def test_what_was_gathered_late_does_not_undo_what_was_kept_before(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        assert entered(capture, "/fm early = Said early.").recorded
        capture.gather()
        assert {one.key for one in capture.gathered(10).formulas} == {"early", "thanks", "rain"}


def test_the_words_kept_here_stand_though_others_are_gathered_after_them(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        # Nothing more reaches the register, so that it has the old words for sure.
        capture.standing.close(20)
        assert entered(capture, "/fm thanks = Thanks.").recorded
        capture.gather()
        assert dict(capture.gathered(10).formulas) == {"thanks": "Thanks.", "rain": "It rained."}


def test_a_line_that_is_read_whole_waits_for_the_formula_that_it_takes_away(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        capture.gather(0.3)
        assert entered(capture, "/fm -thanks").recorded
    assert kept(book) == {"rain": "It rained."}


def test_a_key_that_was_found_for_a_formula_never_takes_the_place_of_another(book: Path) -> None:
    home, words = meetings.home_of(book), "Members asked about the hedge."
    body = body_called(read(home), BODY).id
    other = request(formulas.keep, body=body, key="askedhedge", words="The hedge was cut.")
    meetings.change_register(home, WHO, other)
    with capturing(book) as capture:
        begun(capture)
        # The table has not gathered what the register knows: the key seems to be free.
        typed(capture, words)
        assert capture.make_formula().sentence == f";askedhedge is now: {words}"
        capture.standing.close(20)
        assert "for this meeting only: the register has another ;askedhedge" in capture.saved.notice
        assert capture.at_hand.formulas == (Phrase("askedhedge", words),)
    assert kept(book)["askedhedge"] == "The hedge was cut."


def test_what_is_gathered_just_while_a_formula_is_kept_is_not_lost(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with capturing(book) as capture:
        begun(capture)
        found = gathered(meetings.home_of(book), capture.minutes)

        def meanwhile(own: tuple[Phrase, ...], body: Body) -> tuple[Phrase, ...]:
            capture._have_at_hand(found)
            return known(own, body)

        monkeypatch.setattr(standing, "known", meanwhile)
        assert entered(capture, "/fm early = Said early.").recorded
        assert [one.key for one in capture.at_hand.formulas] == ["early", "thanks", "rain"]
        assert "PROW" in capture.at_hand.terms


def test_a_formula_that_the_register_has_already_is_no_fault(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        assert entered(capture, "/fm thanks = The Board thanked ⟨name⟩.").recorded
        capture.standing.close(20)
        assert capture.saved.notice == ""


def test_a_formula_of_every_body_goes_for_this_meeting_and_that_is_said(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        capture.gather()
        capture.gathered(10)
        assert entered(capture, "/fm -rain").recorded
        capture.standing.close(20)
        said = "The formula is taken away for this meeting only: There is no formula rain"
        assert said in capture.saved.notice
    assert "rain" in kept(book)


def test_a_formula_is_taken_away_and_a_shipped_one_is_not(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        capture.gather()
        capture.gathered(10)
        assert entered(capture, "/fm -thanks").recorded
        assert [one.key for one in capture.at_hand.formulas] == ["rain"]
        refused = entered(capture, "/fm -apologies")
        assert "comes with the program" in refused.sentence
        capture.forget("line")
        assert "those kept here: rain" in entered(capture, "/fm -nowhere").sentence
    assert kept(book) == {"rain": "It rained."}


def test_a_register_that_can_not_be_written_is_said_and_the_formula_stays_at_hand(
    book: Path,
) -> None:
    register = meetings.home_of(book).register
    told = []
    with closing(
        Capture(lambda heard: Desk(book, WHO, None, heard), lambda: told.append(1))
    ) as capture:
        begun(capture)
        register.write_bytes(b"no database at all" * 100)
        assert capture.desk.durable(20)
        before = len(told)
        assert entered(capture, "/fm thanks = Thanks.").recorded
        capture.standing.close(20)
        assert len(told) > before
        assert "kept for this meeting only" in capture.saved.notice
        assert capture.at_hand.formulas == (Phrase("thanks", "Thanks."),)
        assert entered(capture, "Members met.").recorded
    assert points_in(book) == ["Members met."]


def test_in_plain_mode_a_key_is_its_words(book: Path) -> None:
    with capturing(book) as capture:
        begun(capture)
        capture.gather()
        assert entered(capture, ";rain").recorded
        assert entered(capture, "The ;rain did; rain").recorded
    assert points_in(book) == ["It rained.", "The It rained. did; rain"]


def test_a_new_book_knows_the_terms_and_the_register_learns_those_said_in_public(
    book: Path,
) -> None:
    where = meetings.home_of(book)
    with capturing(book) as capture:
        meetings.freshen(where, capture.desk)
        begun(capture)
        assert {term.short for term in capture.minutes.all(Term)} == {"PROW"}
        assert entered(capture, "/term CROW = countryside and rights of way").recorded
        assert entered(capture, "/term PROW = another thing").recorded
        assert entered(capture, "/n").recorded
        assert entered(capture, "/pv 3").recorded
        assert entered(capture, "/term PBF = Project Blue Fox").recorded
        minutes = capture.minutes
    assert meetings.file_quietly(where, minutes, WHO) == ""
    assert meetings.file_quietly(where, minutes, WHO) == ""
    known = {one.short: one.expansion for one in read(where).all(KnownTerm)}
    assert known == {
        "PROW": "public right of way",
        "CROW": "countryside and rights of way",
    }


def test_a_book_laid_out_later_has_the_terms_of_its_body(book: Path) -> None:
    where = meetings.home_of(book)
    volume = meetings.create(where, meetings.NewMeeting(BODY, date(2015, 9, 9)), WHO)
    (term,) = meetings.read(volume.path).all(Term)
    assert (term.short, term.expansion, term.item) == ("PROW", "public right of way", None)
