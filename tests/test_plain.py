"""Plain mode: line in, answer out; from a pipe and at a keyboard."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from meetingtui import plain
from meetingtui.desk import meetings, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.outward import export, style_of
from meetingtui.domain import attendance, text
from meetingtui.domain.actions import Action
from meetingtui.domain.attendance import Presence
from meetingtui.domain.divisions import Ballot
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.proposals import PeopleProposal, ProposedPerson
from meetingtui.domain.sittings import Sitting
from meetingtui.entry import roll_call
from meetingtui.entry.reading import Roll
from meetingtui.paths import Home
from meetingtui.plain import PlainMode
from meetingtui.settings import HOUSE_STYLE, Settings
from tests.desk.books import WHO, capturing, laid_out, points_in, typed
from tests.tui import program


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with two items."""
    return laid_out(home, "Stiles", "Gates")


class Session:
    """What plain mode answered to some lines."""

    def __init__(self, capture: Capture, said: str, asked: bool, strict: bool = False) -> None:
        out, err = io.StringIO(), io.StringIO()
        style = style_of(capture.minutes, HOUSE_STYLE)
        mode = PlainMode(capture, style, io.StringIO(said), out, err, asked)
        self.status = mode.read_lines(strict)
        self.out = out.getvalue()
        self.err = err.getvalue()


def piped(book: Path, *lines: str, strict: bool = False) -> Session:
    """Lines from a pipe."""
    with capturing(book) as capture:
        return Session(capture, "".join(f"{line}\n" for line in lines), False, strict)


def asked(book: Path, *lines: str) -> Session:
    """Lines from a person at a keyboard."""
    with capturing(book) as capture:
        return Session(capture, "".join(f"{line}\n" for line in lines), True)


def test_a_line_is_a_point_and_the_answer_says_that_it_is_saved(book: Path) -> None:
    session = piped(book, "/n", "Members met.")
    assert session.status == 0
    assert session.out.splitlines() == ["Item 1 taken, saved", "p1 under item 1, saved"]
    assert points_in(book) == ["Members met."]


def test_somebody_described_in_a_question_is_no_wish_for_completions(book: Path) -> None:
    asked(book, "/n", "Was it for @?highways-officer?")
    (point,) = meetings.read(book).all(Point)
    assert text.tokens(point.text)


def test_the_last_line_needs_no_line_break(book: Path) -> None:
    with capturing(book) as capture:
        assert Session(capture, "/n\nMembers met.", False).status == 0
    assert points_in(book) == ["Members met."]


def test_windows_line_ends_are_no_words(book: Path) -> None:
    with capturing(book) as capture:
        Session(capture, "/n\r\nMembers met.\r\n", False)
    assert points_in(book) == ["Members met."]


def later(book: Path, now: datetime, *lines: str, at_keyboard: bool = False) -> Session:
    """Lines read while the clock on the wall says `now`."""
    with capturing(book, Clock(lambda: now.astimezone())) as capture:
        return Session(capture, "".join(f"{line}\n" for line in lines), at_keyboard)


def test_the_clock_of_a_script_about_another_day_stands_at_the_meeting(book: Path) -> None:
    years_later = datetime(2026, 11, 22, 8, 16)
    session = later(book, years_later, "/start", "/n", "/pr ao", "/out ao", "/close 21:40")
    assert session.err == ""
    minutes = meetings.read(book)
    (sitting,) = minutes.all(Sitting)
    assert (sitting.started_at, sitting.ended_at) == (
        datetime(2015, 7, 9, 10, 0),
        datetime(2015, 7, 9, 21, 40),
    )
    assert {line.at.date() for line in minutes.all(Presence) if line.at} == {date(2015, 7, 9)}


def test_a_second_script_goes_on_where_the_first_ended(book: Path) -> None:
    morning_after = datetime(2015, 7, 10, 8, 16)
    later(book, morning_after, "/start 10:05", "/n", "/go 2 10:40")
    later(book, morning_after, "/close")
    (sitting,) = meetings.read(book).all(Sitting)
    assert sitting.ended_at == datetime(2015, 7, 9, 10, 40)


def test_the_morning_after_a_time_set_in_a_script_is_that_of_the_meeting(book: Path) -> None:
    later(book, datetime(2015, 7, 10, 8, 16), "/at 19:30", "/start")
    (sitting,) = meetings.read(book).all(Sitting)
    assert sitting.started_at == datetime(2015, 7, 9, 19, 30)


def test_a_meeting_minuted_at_a_keyboard_runs_on_the_clock_on_the_wall(book: Path) -> None:
    now = datetime(2015, 7, 10, 8, 16)
    later(book, now, "/start", at_keyboard=True)
    (sitting,) = meetings.read(book).all(Sitting)
    assert sitting.started_at == now


def test_comments_and_empty_lines_of_a_script_say_nothing(book: Path) -> None:
    session = piped(book, "# the clerk's own remark", "", "/n", "   ", "Members met.")
    assert session.status == 0
    assert points_in(book) == ["Members met."]


def test_at_a_keyboard_a_hash_is_a_word_like_any_other(book: Path) -> None:
    asked(book, "/n", "# 4 was refused")
    assert points_in(book) == ["# 4 was refused"]


def test_refused_lines_go_to_standard_error_with_their_numbers(book: Path) -> None:
    session = piped(book, "/n", "# comment", "/nosuchverb x", "Members met.", "/del p9")
    first, second = session.err.splitlines()
    assert first.startswith("line 3: ")
    assert second.startswith("line 5: ")
    assert "p9" in second
    assert session.status == 1
    assert "nosuchverb" not in session.out
    assert points_in(book) == ["Members met."]


def test_strict_stops_at_the_first_refused_line(book: Path) -> None:
    session = piped(book, "/n", "One.", "/del p9", "Two.", strict=True)
    assert session.status == 1
    assert points_in(book) == ["One."]


def test_a_refused_line_of_a_script_leaves_nothing_behind(book: Path) -> None:
    piped(book, "/n", "/del p9")
    with capturing(book) as capture:
        assert capture.found == ""
        assert capture.line.text == ""
        assert capture.held == 0


def test_a_refused_edit_of_a_script_does_not_catch_the_next_line(book: Path) -> None:
    session = piped(book, "/n", "First.", "/f p1", "/nosuchverb x", "Second.")
    assert session.status == 0 or "line 4" in session.err
    assert "Second." in points_in(book)


def test_quit_ends_and_what_follows_is_not_read(book: Path) -> None:
    session = piped(book, "/n", "One.", "/quit", "Two.")
    assert session.status == 0
    assert points_in(book) == ["One."]


def test_at_a_keyboard_a_refused_line_is_held_and_comes_back(book: Path) -> None:
    session = asked(book, "/n", "/del p9", "Members met.", "/held")
    assert session.status == 0
    assert session.err == ""
    assert "Not recorded: " in session.out
    assert "/held" in session.out
    assert session.out.rstrip().endswith("/del p9\n>")
    assert points_in(book) == ["Members met."]


def test_enter_records_the_line_that_was_put_into_it(book: Path) -> None:
    asked(book, "/n", "First.", "/del p9", "Second.", "/held", "/u", "")
    assert points_in(book) == ["First."]
    asked(book, "/f p1", "")
    assert points_in(book) == ["First."]


def test_typing_over_a_line_that_came_back_holds_it_again(book: Path) -> None:
    asked(book, "/n", "/del p9", "/held", "Members met.")
    assert points_in(book) == ["Members met."]
    with capturing(book) as capture:
        assert capture.bring_back()
        assert capture.line.text == "/del p9"


def test_an_entry_is_edited_by_typing_its_words_again(book: Path) -> None:
    session = asked(book, "/n", "Members met at four.", "/f p1", "Members met at five.")
    assert "Members met at four.\n" in session.out
    assert points_in(book) == ["Members met at five."]


def test_at_with_a_question_mark_offers_completions(book: Path) -> None:
    session = asked(book, "/n", "said @be?", "#zz?", "/wit?", "Why?")
    assert "Bob Example" in session.out
    assert "Nothing begins like that." in session.out
    assert "witness" in session.out
    assert points_in(book) == ["Why?"]


def test_somebody_nobody_knows_is_offered_as_it_would_be_typed(book: Path) -> None:
    session = asked(book, "/go 1", "Then @zz?", "Then @@?")
    assert "somebody not known yet: “zz”" in session.out
    assert "Nothing begins like that." in session.out


def test_whoever_spoke_last_can_be_typed_again(book: Path) -> None:
    piped(book, "/go 1", "@be asked.", "@@ was answered.")
    bob = next(p.id for p in meetings.read(book).all(Person) if p.code == "be")
    assert points_in(book)[-1] == f"⟦person:{bob}⟧ was answered."


def test_one_whom_only_the_register_knows_is_added_by_name(book: Path, home: Path) -> None:
    meetings.create_body(Home(home), "Other Board", WHO)
    zoe = ProposedPerson("Zoe Finch", "Head of Trees", "", "zf", "", "officer", "")
    taking_in.take_people(Home(home), WHO, PeopleProposal((zoe,)), "Other Board")
    with capturing(book) as capture:
        capture.gather()
        session = Session(capture, '/go 1\nThen @tre?\n@+"Zoe Finch" spoke.\n', True)
    assert "zf  Zoe Finch, Head of Trees" in session.out
    here = meetings.read(book).all(Person)[-1]
    assert (here.name, here.title, here.described) == ("Zoe Finch", "Head of Trees", False)
    assert points_in(book) == [f"⟦person:{here.id}⟧ spoke."]


def test_a_promise_is_told_with_the_answer_and_can_be_taken(book: Path) -> None:
    session = asked(
        book, "/go 1", "The Warden would mend it by 1 May 2030.", "/promise", "It rained."
    )
    assert (
        "p1 under item 1, saved. Promised: Mend it by 1 May 2030 · due 1 May 2030 · owner Warden. "
        "/promise takes it\n"
    ) in session.out
    assert "a1 under item 1: due 1 May 2030 · owner Warden, saved\n" in session.out
    assert session.out.count("Promised") == 1
    (action,) = meetings.read(book).all(Action)
    assert action.text == "Mend it by 1 May 2030."


def test_a_pipe_is_told_of_no_promises(book: Path) -> None:
    session = piped(book, "/go 1", "The Warden would mend it by 1 May 2030.")
    assert "Promised" not in session.out


def test_a_script_with_a_question_mark_after_a_code_is_recorded(book: Path) -> None:
    piped(book, "/n", "Was it @be?")
    (point,) = meetings.read(book).all(Point)
    assert text.tokens(point.text)


def standings(book: Path) -> dict[str, tuple[str, str]]:
    """What the book says of each person, by code."""
    minutes = meetings.read(book)
    return {
        minutes.get(Person, a.person).code: (a.standing, a.capacity)
        for a in minutes.all(attendance.Attendance)
    }


def test_the_roll_asks_name_by_name(book: Path) -> None:
    session = piped(book, "/start", "/pr", "p", "a", "", "/where")
    letters = "p present, a apologies, s substitute, x absent, or Enter to pass"
    assert f"ao Ann Other: {letters}" in session.out
    assert session.out.count("Enter to pass") == 3
    assert "Present: Ann Other; Apologies: Bob Example, saved" in session.out.splitlines()
    assert standings(book) == {
        "ao": (attendance.PRESENT, "member"),
        "be": (attendance.APOLOGIES, "member"),
    }
    assert "1 of 3" in session.out


def test_a_substitute_on_the_roll_is_recorded_as_one(book: Path) -> None:
    session = asked(book, "/pr", "s", "X", "Present")
    assert "Present as a substitute: Ann Other" in session.out
    assert standings(book) == {
        "ao": (attendance.PRESENT, "substitute"),
        "be": (attendance.ABSENT, "member"),
        "cs": (attendance.PRESENT, "member"),
    }


def test_the_roll_asks_only_for_those_of_whom_nothing_is_known(book: Path) -> None:
    session = piped(book, "/ap be: unwell", "/pr", "p", "x", "/pr")
    assert "Known already: be apologies." in session.out.splitlines()
    assert "Known already: ao present; be apologies; cs absent." in session.out.splitlines()
    assert session.out.count("Enter to pass") == 2
    assert "be Bob Example:" not in session.out
    assert session.out.splitlines()[-1] == "The roll is as it was."


def test_a_vote_asks_name_by_name(book: Path) -> None:
    session = piped(book, "/pr all", "/item Stiles", "/n", "/m ao: That we mend it.", "/v", *"fax")
    letters = "f for, a against, x abstained, d declined, b absent, i interest, or Enter to pass"
    assert f"ao Ann Other: {letters}" in session.out
    said = "v1 under item 1: 1 for, 1 against, 1 abstained: a tie; /v cast for records a casting"
    assert said in session.out.splitlines()[-1]
    voted = [ballot.category for ballot in meetings.read(book).all(Ballot)]
    assert voted == ["for", "against", "abstained"]


def test_what_is_no_answer_is_refused_and_asked_again_at_a_keyboard(book: Path) -> None:
    session = asked(book, "/pr", "q", "p", "p", "a")
    assert "“q” is no answer: p, a, s, x, or an empty line to pass." in session.out
    assert session.out.count("ao Ann Other: ") == 2
    assert {standing for standing, _ in standings(book).values()} == {"present", "apologies"}


def test_what_is_no_answer_from_a_pipe_is_refused_with_its_number(book: Path) -> None:
    session = piped(book, "/pr", "# the chairman first", "q", "p", "a")
    assert session.err == "line 3: “q” is no answer: p, a, s, x, or an empty line to pass.\n"
    assert session.status == 1
    assert set(standings(book)) == {"be", "cs"}


def test_strict_stops_at_an_answer_that_is_none(book: Path) -> None:
    session = piped(book, "/pr", "p", "q", "p", "/start", strict=True)
    assert session.status == 1
    assert set(standings(book)) == {"ao"}
    assert meetings.read(book).all(Sitting) == []


def test_a_verb_or_a_sentence_ends_the_roll_and_is_entered(book: Path) -> None:
    session = piped(book, "/n", "/pr", "p", "/ap be: unwell", "/pr", "The lift failed.")
    assert session.status == 0
    assert standings(book)["be"] == (attendance.APOLOGIES, "member")
    assert points_in(book) == ["The lift failed."]


def test_a_roll_begun_at_the_table_is_gone_on_with(book: Path) -> None:
    with capturing(book) as capture:
        call = roll_call.called(capture.minutes, Roll())
        capture.keep(roll_call.kept(Roll(), call, ["present", "", ""], 1))
    session = piped(book, "/pr", "a", "x")
    assert "A half-called roll is kept: open it again to go on." in session.out
    assert "It is held" not in session.out
    assert "Known already: ao present." in session.out.splitlines()
    assert [standing for standing, _ in standings(book).values()] == [
        attendance.PRESENT, attendance.APOLOGIES, attendance.ABSENT
    ]  # fmt: skip
    with capturing(book) as capture:
        assert capture.half_called is None


def test_a_roll_without_members_says_what_to_do(home: Path) -> None:
    new = meetings.NewMeeting("Empty Panel", date(2015, 7, 9))
    book = meetings.create(Home(home), new, "Clerk").path
    session = piped(book, "/pr", "/pr @?Jane Example")
    assert "no members yet: /pr @?Jane Example records somebody" in session.out
    assert session.err == ""
    assert [standing for standing, _ in standings(book).values()] == ["present"]


def test_a_roll_that_is_passed_over_records_nothing(book: Path) -> None:
    session = piped(book, "/pr", "", "", "")
    assert "The roll is as it was." in session.out
    assert meetings.read(book).all(attendance.Attendance) == []


def test_a_roll_cut_short_by_the_end_of_the_input_is_kept_so_far(book: Path) -> None:
    session = piped(book, "/pr", "p")
    assert session.status == 0
    (one,) = meetings.read(book).all(attendance.Attendance)
    assert one.standing == attendance.PRESENT


def test_where_and_read_back(book: Path) -> None:
    session = piped(book, "/where", "/read", "/at 14:03", "/n", "Members met.", "/where", "/read")
    lines = session.out.splitlines()
    assert lines[0].startswith("No item is being taken; nobody presides; 0 of 3; ")
    assert lines[1] == "No item is being taken."
    assert "Item 1, Stiles; nobody presides; 0 of 3; 14:03; 0 to catch up" in lines
    assert any("Members met." in line for line in lines[6:])


def test_help_and_check_are_answered(book: Path) -> None:
    session = piped(book, "/? witness", "/check", "/start", "/n", "Met.", "/check")
    assert "/w" in session.out
    assert "presid" in session.out


def test_typed_brackets_stay_what_they_are(book: Path) -> None:
    piped(book, "/n", "see ⟦person:2⟧ there")
    (point,) = meetings.read(book).all(Point)
    assert text.tokens(point.text) == []
    shown = export(meetings.read(book), style_of(meetings.read(book), HOUSE_STYLE))
    assert "person:2" in shown


def test_control_characters_are_neither_recorded_nor_said(book: Path) -> None:
    session = piped(
        book, "/n", "red \x1b[31mwords\x1b[0m \u202eback\u202c", "/read", "/del \x1b]0;x\x07"
    )
    assert "\x1b" not in session.out + session.err
    assert "\u202e" not in session.out
    assert points_in(book) == ["red [31mwords[0m back"]


def test_a_line_left_by_a_crash_is_said_held_and_brought_back(book: Path) -> None:
    with capturing(book) as capture:
        capture.say("/n")
        typed(capture, "The unfinished li")
    session = asked(book, "Another line.", "/held", "")
    assert "item 1: your line is here." in session.out
    assert "The unfinished li" in session.out
    assert points_in(book) == ["Another line.", "The unfinished li"]


def test_a_script_does_not_swallow_a_line_left_by_a_crash(book: Path) -> None:
    with capturing(book) as capture:
        capture.say("/n")
        typed(capture, "The unfinished li")
    assert piped(book, "", "Another line.").status == 0
    assert points_in(book) == ["Another line."]
    with capturing(book) as capture:
        assert capture.bring_back()
        assert capture.line.text == "The unfinished li"


def test_line_and_aside_left_by_a_crash_are_both_held(book: Path) -> None:
    with capturing(book) as capture:
        capture.say("/n")
        typed(capture, "The line")
        capture.aside()
        typed(capture, "The aside")
    asked(book, "Another line.", "/held", "", "/held", "")
    assert sorted(points_in(book)) == ["Another line.", "The aside", "The line"]


def test_an_edit_left_by_a_crash_does_not_catch_the_first_line(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "First.", "/f p1"):
            typed(capture, line)
            capture.enter()
        typed(capture, " more")
    asked(book, "Second.")
    assert points_in(book) == ["First.", "Second."]


LINES = (
    "/start 10:00",
    "/pr ao be",
    "/n 10:01",
    "Members met; *nothing* happened – 4 < 5 & so on.",
    "/w do",
    "/0d",
    "/l The Board recommends that:",
    "/r That officers write;",
    "That they report back. /r",
    "/a do: trends report > in 12 months' time",
    ".. and Members left",
)


def test_plain_mode_and_the_screen_give_the_same_bytes(book: Path, tmp_path: Path) -> None:
    other = laid_out(tmp_path / "other", "Stiles", "Gates")
    assert piped(book, *LINES).err == ""

    async def script(hand: program.Hand) -> None:
        for line in LINES:
            await hand.enter(line)
            assert hand.line == "", line

    program.run(tmp_path / "other", script, other)
    published = [
        export(meetings.read(path), style_of(meetings.read(path), HOUSE_STYLE))
        for path in (book, other)
    ]
    assert "trends report" in published[0]
    assert published[0] == published[1]


def test_a_reference_is_resolved_at_once_and_given_back_as_it_was_typed(book: Path) -> None:
    session = asked(book, "/n", "Members met.", "As in #p1 and #item2.", "/f p2", "/n", "/see 1")
    assert "As in #p1 and #item2." in session.out
    points = meetings.read(book).all(Point)
    assert [kind for kind, _ in text.tokens(points[1].text)] == ["point", "item"]


def test_a_hash_at_the_start_of_a_scripts_line_is_a_comment_elsewhere_a_reference(
    book: Path,
) -> None:
    session = piped(book, "/n", "#p1 is a comment", "Members met.", "See #p1.")
    assert session.status == 0
    first, second = meetings.read(book).all(Point)
    assert text.tokens(second.text) == [("point", first.id)]


def test_a_line_that_ends_in_a_backslash_goes_on_in_the_next(book: Path) -> None:
    session = piped(book, "/n", "/vb One. \\", "Two. \\", "Three.", "A path C:\\", "/nosuch")
    assert points_in(book) == ["One.\nTwo.\nThree.", "A path C:\\"]
    assert session.err.startswith("line 6: ")


def test_the_last_line_may_end_in_a_backslash(book: Path) -> None:
    assert piped(book, "/n", "/vb One. \\").status == 0
    assert points_in(book) == ["One."]


def test_a_damaged_meeting_is_told_once_before_the_first_answer(book: Path) -> None:
    piped(book, "/n", "Members met.")
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Members slept.'")
    with capturing(book) as capture:
        capture.prove()
        lines = Session(capture, "They met again.\nAnd again.\n", False).out.splitlines()
    assert lines[0].startswith("This meeting's file is damaged: A key point (point ")
    assert lines[1:] == ["p2 under item 1, saved", "p3 under item 1, saved"]


def test_the_program_proves_the_meeting_that_it_opens(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(book, "/n", "Members met.")
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Members slept.'")
    monkeypatch.setattr("sys.stdin", io.StringIO("/where\n"))
    assert plain.run(Home(book.parent.parent), Settings(clerk="A. Clerk"), book, False) == 0
    said = capsys.readouterr()
    assert said.out.startswith("This meeting's file is damaged: ")
    assert "The meeting was not filed" in said.err


def test_a_formula_that_never_reached_the_register_is_told_at_the_end(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(book.parent.parent)
    home.register.write_bytes(b"no database at all" * 100)
    monkeypatch.setattr("sys.stdin", io.StringIO("/fm late = Said late.\n"))
    assert plain.run(home, Settings(clerk="A. Clerk"), book, False) == 0
    assert "kept for this meeting only" in capsys.readouterr().err
