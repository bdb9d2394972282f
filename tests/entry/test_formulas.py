"""Formulas: those shipped, finding one, filling its slots, and making one of what was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from meetingtui.domain import formulas as kept
from meetingtui.domain import text
from meetingtui.domain.bodies import Body
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal, with_fields
from meetingtui.domain.reports import Report
from meetingtui.domain.seats import Seat
from meetingtui.domain.styles.dates import DateStyle
from meetingtui.entry import formula_making, formulas, phrase_book, references, slots
from meetingtui.entry.at_hand import AtHand, Phrase
from meetingtui.entry.completion import complete
from meetingtui.entry.pen import UnfinishedLine
from meetingtui.entry.reading import DropFormula, KeepFormula
from meetingtui.entry.slots import Moment, filled, next_slot
from meetingtui.paths import shipped
from tests.entry.session import NOW, Session, item, person, under_way

FOLDER = shipped("exports") / "formulas"
OF_ALL = formulas.shipped(("general",))


def body(name: str, kind: str = "", jurisdiction: str = "England") -> Body:
    """A body of that name."""
    return Body(id=1, uuid="b", name=name, kind=kind, jurisdiction=jurisdiction)


def keys(letters: str, phrases: tuple[Phrase, ...] = OF_ALL) -> list[str]:
    """The keys that letters find, the likeliest first."""
    return [phrase.key for phrase in formulas.beginning(letters, phrases)]


def said(session: Session, words: str) -> str:
    """Words filled at item 5 and spelled out."""
    at = Moment(session.minutes, session.item or item(5), NOW)
    return references.said(session.minutes, filled(words, at))


# What is shipped


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.toml")), ids=lambda file: file.stem)
def test_every_file_that_is_shipped_is_in_order(file: Path) -> None:
    found = phrase_book.parsed(file.read_text(encoding="utf-8"), file.name, "formulas")
    assert found
    for words in found.values():
        assert text.clean(words, text.PROSE) == words
        assert "⟦" not in words


def test_there_are_formulas_for_each_kind_of_body_and_no_file_is_forgotten() -> None:
    assert {file.stem for file in FOLDER.glob("*.toml")} == {
        "general", "council", "cabinet", "scrutiny", "planning", "licensing", "parish", "health",
        "fire", "scotland",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("one", "kinds"),
    [
        (body("Scrutiny Board"), ("general", "scrutiny")),
        (body("Mossingham Borough Council"), ("general", "council")),
        (body("Larkfield Parish Council"), ("general", "parish")),
        (body("Larkfield Town Council"), ("general", "parish")),
        (body("Licensing Sub-Committee"), ("general", "licensing")),
        (body("Planning Committee", jurisdiction="Scotland"), ("general", "planning", "scotland")),
        (body("Health and Wellbeing Board"), ("general", "health")),
        (body("Wend Fire Authority"), ("general", "fire")),
        (body("Cabinet"), ("general", "cabinet")),
        (body("The Nine", kind="cabinet"), ("general", "cabinet")),
        (body("Audit Committee"), ("general",)),
        (None, ("general",)),
    ],
)
def test_the_kind_of_a_body_says_which_formulas_it_has(
    one: Body | None, kinds: tuple[str, ...]
) -> None:
    assert formulas.kinds_of(one) == kinds


def test_the_particular_comes_before_the_general_and_ones_own_before_both() -> None:
    parish = body("Larkfield Parish Council")
    there = {one.key: one.words for one in formulas.known((), parish)}
    assert "public and press" in there["exclude"]
    own = (Phrase("exclude", "Out."), Phrase("zebra", "Stripes."))
    mine = formulas.known(own, parish)
    assert mine[:2] == own
    assert [one.words for one in mine if one.key == "exclude"] == ["Out."]


# Finding


def test_the_key_comes_first_then_words_then_letters_scattered() -> None:
    assert keys("left")[0] == "left"
    assert keys("adv") == ["advised"]
    assert keys("apologies")[:2] == ["apologies", "apologiesreason"]
    assert keys("casting")[:2] == ["castingfor", "castingagainst"]
    assert "tookchair" in keys("tkch")
    assert keys("xqz") == []
    phrases = (
        Phrase("zmoon", "Nothing."),
        Phrase("two", "The moon rose."),
        Phrase("moo", "Else."),
        Phrase("moon", "The sun."),
    )
    assert keys("moo", phrases) == ["moo", "moon", "two"]
    assert keys("mn", phrases)[-1:] != ["moo"]


def test_initials_of_words_find_a_formula() -> None:
    phrases = (Phrase("a", "The public be excluded."), Phrase("b", "Nobody came."))
    assert keys("pbe", phrases) == ["a"]


def test_every_formula_is_found_by_its_key() -> None:
    for phrase in OF_ALL:
        assert keys(phrase.key)[0] == phrase.key


# Slots


def test_slots_are_walked_from_the_cursor_and_round() -> None:
    line = "By ⟨mover⟩ and ⟨seconder⟩."
    assert next_slot(line, 0) == (3, 10)
    assert next_slot(line, 4) == (15, 25)
    assert next_slot(line, 26) == (3, 10)
    assert next_slot("no slot ⟨ here", 0) is None


def test_the_mover_and_seconder_of_the_open_motion_are_filled_in_as_mentions() -> None:
    session = under_way().enter("/m ab+cd That the bridge be painted.")
    words = filled(
        "Moved by ⟨mover⟩, seconded by ⟨seconder⟩, that ⟨text⟩.", Moment(session.minutes)
    )
    assert words == (
        f"Moved by {text.token('person', person('ab'))}, seconded by "
        f"{text.token('person', person('cd'))}, that the bridge be painted."
    )
    session.enter("/o m1 carried")
    assert said(session, "Moved by ⟨mover⟩.") == "Moved by ⟨mover⟩."


def test_the_latest_amendment_is_what_is_open() -> None:
    session = under_way().enter("/m ab+cd That it be painted.", "/am ef+gh m1: insert “blue”")
    assert said(session, "⟨mover⟩") == "Edith Fenn"


def test_time_body_item_and_figures_are_filled_in() -> None:
    session = under_way().enter("/v 7-5-1")
    assert said(session, "At ⟨time⟩ the ⟨body⟩ came to ⟨item⟩.") == (
        "At 2.12 pm the Board came to #item5."
    )
    assert said(session, "(⟨for⟩ for, ⟨against⟩ against, ⟨abstaining⟩ abstaining)") == (
        "(7 for, 5 against, 1 abstaining)"
    )


def test_the_house_says_time_and_date_its_own_way() -> None:
    session = under_way()
    meeting = replace_meeting(session, next_on=date(2015, 10, 6))
    style = DateStyle("{day2}.{month2}.{year2}", "{hour24}:{minute}")
    at = Moment(meeting.minutes, item(5), NOW, style)
    assert filled("At ⟨time⟩, ⟨date of next meeting⟩", at) == "At 14:12, 06.10.15"


def replace_meeting(session: Session, **fields: object) -> Session:
    """The same with a meeting about which more is known."""
    meeting = session.minutes.meeting
    known = with_fields(meeting, **fields)
    records = [known if record is meeting else record for record in session.minutes]
    session.minutes = type(session.minutes).of(records)
    return session


def test_the_report_of_the_item_is_named_by_its_title() -> None:
    session = under_way()
    report = Report(id=90, item=item(5), title="The bridge in 2015")
    session.minutes = type(session.minutes).of([*session.minutes, report])
    assert said(session, "The Board noted ⟨report⟩.") == (
        "The Board noted the report “The bridge in 2015”."
    )
    assert said(session, "⟨report⟩ was noted.") == "The report “The bridge in 2015” was noted."
    other = replace(report, id=91, title="Another")
    session.minutes = type(session.minutes).of([*session.minutes, other])
    assert said(session, "noted ⟨report⟩") == "noted ⟨report⟩"


def test_names_are_those_of_whoever_sent_apologies_under_the_item_that_asks() -> None:
    session = under_way().enter("/ap ab: unwell", "/ap gh")
    assert said(session, "from ⟨names⟩.") == "from ⟨names⟩."
    session.item = item(1)
    assert said(session, "from ⟨names⟩.") == "from Abigail Brook and George Hill."


def test_the_chair_is_called_as_the_seat_of_the_one_who_presides() -> None:
    session = under_way()
    assert said(session, "The ⟨chair⟩ spoke.") == "The ⟨chair⟩ spoke."
    seats = [
        replace(
            one, role={person("ab"): "Convener", person("cd"): "Vice-Convener"}.get(one.person, "")
        )
        if isinstance(one, Seat)
        else one
        for one in session.minutes
    ]
    session.minutes = type(session.minutes).of(seats)
    assert said(session, "The ⟨chair⟩ spoke.") == "The Convener spoke."
    assert said(session, "The ⟨vice-chair⟩ spoke.") == "The Vice-Convener spoke."
    session.enter("/ch cd")
    assert said(session, "The ⟨chair⟩ spoke.") == "The Convener spoke."


def test_the_law_is_that_of_the_body() -> None:
    session = under_way()
    assert said(session, "under ⟨power⟩") == (
        "under section 100A(4) of the Local Government Act 1972"
    )
    session.enter("/pv item 5: 3")
    assert said(session, "paragraph ⟨exempt paragraph⟩ of ⟨schedule⟩") == (
        "paragraph 3 of Part 1 of Schedule 12A"
    )


def test_words_of_the_record_in_a_slot_can_not_be_taken_for_tokens() -> None:
    session = under_way().enter("/w Jane ⟦⟧person:1⟧ Odd, Clerk")
    assert filled("thanked ⟨witnesses⟩", Moment(session.minutes, item(5))) == (
        "thanked Jane ⟦⟧person:1⟧ Odd"
    )


def test_the_words_of_a_formula_can_not_be_taken_for_tokens() -> None:
    at = Moment(under_way().minutes, item(5))
    assert filled("⟦ of the ⟨body⟩ ⟦", at) == "⟦⟧ of the Board ⟦⟧"


def test_a_shipped_formula_never_fails_wherever_it_is_taken() -> None:
    for session in (Session(), under_way(), Session(minutes=type(Session().minutes)())):
        for kind in FOLDER.glob("*.toml"):
            for phrase in formulas.shipped((kind.stem,)):
                assert filled(phrase.words, Moment(session.minutes, None, NOW))


# In the line


def test_a_formula_is_offered_with_its_slots_filled() -> None:
    session = under_way()
    at_hand = AtHand(formulas=(Phrase("thanks", "The ⟨body⟩ thanked ⟨name⟩."),))
    (first, *_) = complete(";tha", 4, session.minutes, item(5), at_hand)
    assert (first.start, first.end) == (0, 4)
    assert first.insert == "The Board thanked "
    assert first.label == "thanks  The Board thanked ⟨name⟩."


def test_a_slot_that_is_the_only_one_and_ends_the_words_is_typed_on() -> None:
    assert slots.typed_on("It was said that ⟨what⟩.") == "It was said that "
    assert slots.typed_on("It was said by ⟨who⟩") == "It was said by "
    for words in ("⟨who⟩ said that ⟨what⟩.", "By ⟨who⟩ it was said.", "Said.", ""):
        assert slots.typed_on(words) == words


def test_at_most_eight_are_offered() -> None:
    assert len(complete(";", 1, under_way().minutes, item(5))) == 8


def test_in_plain_mode_a_whole_key_is_the_formula_and_nothing_else_is() -> None:
    session = under_way()
    context = replace(
        session.context,
        accept_codes=True,
        formulas=(Phrase("note", "It was noted by the ⟨body⟩."),),
    )
    assert _read_point(context, "Then ;note") == "Then It was noted by the Board."
    for line in ("Then ;not", "roads;note", "It ends; note", ";notes"):
        assert _read_point(context, line) == line
    assert _read_point(replace(context, accept_codes=False), ";note") == ";note"


def _read_point(context: object, line: str) -> str:
    from meetingtui.entry import line as entry_line
    from meetingtui.entry.reading import Acts, Context

    assert isinstance(context, Context)
    reading = entry_line.read(line, context)
    assert isinstance(reading, Acts)
    return str(reading.requests[0].words["words"])


# Making one


def bound(words: str, number: int, target: str = "") -> UnfinishedLine:
    """A line being typed that is bound to an item."""
    return UnfinishedLine("line", words, len(words), item(number), target)


def test_people_and_times_become_slots_and_numbers_stay() -> None:
    session = under_way()
    dd = text.token("person", person("dd"))
    made = formula_making.made_of(
        f"At 10.42 am {dd} and Edith Fenn left for 3 minutes, 2:30 in all. See 4.2.",
        session.minutes,
    )
    assert made == "At ⟨time⟩ ⟨name⟩ and ⟨name⟩ left for 3 minutes, ⟨time⟩ in all. See 4.2."
    session.enter("/w Jo Public, Larkfield > Society")
    said = formula_making.made_of("Jo Public spoke.", session.minutes)
    assert said == "⟨name⟩ spoke."


def test_the_verb_and_the_kind_of_a_line_are_no_part_of_its_formula() -> None:
    minutes = under_way().minutes
    assert formula_making.made_of("/r That it be done.", minutes) == "That it be done."
    for line in ("/p 9: That it be done.", "/p 4.1: That it be done.", "/no p3: That it be done."):
        assert formula_making.made_of(line, minutes) == "That it be done."
    assert formula_making.made_of("/p 2 to 1: That it be done.", minutes).startswith("2 to 1")
    assert formula_making.made_of("That it be done. /a", minutes) == "That it be done."
    assert formula_making.made_of("That it be done. /a !", minutes) == "That it be done."
    assert formula_making.made_of(".. and the schools", minutes) == "and the schools"
    assert formula_making.made_of("..p6 and the schools", minutes) == "and the schools"
    for words in ("... and so on", "Members and/or officers met.", "It rose .. by half."):
        assert formula_making.made_of(words, minutes) == words


def test_a_key_is_made_of_the_first_words_that_say_something() -> None:
    key = formula_making.key_for
    assert key("The Members welcomed the new report.", ()) == "welcomed"
    assert key("Members welcomed the new report.", {"welcomed"}) == "welcomednew"
    assert key("Members welcomed it.", {"welcomed"}) == "welcomedx"
    assert key("⟨name⟩ 12", ()) == "formula"
    long = key(
        "Floccinaucinihilipilification of floccinaucinihilipilification",
        {"floccinaucinihilipilification"},
    )
    assert kept.checked_key(long) == long
    taken: set[str] = set()
    for _ in range(60):
        taken.add(key("Floccinaucinihilipilification of floccinaucinihilipilification", taken))
    assert len(taken) == 60
    assert all(kept.checked_key(one) == one for one in taken)


def test_typed_forms() -> None:
    session = under_way().enter("Members welcomed @ the report.")
    assert session.read("/fm") == KeepFormula("", "Members welcomed @ the report.")
    assert session.read("/fm Thanks") == KeepFormula("thanks", "Members welcomed @ the report.")
    assert session.read("/fm thanks = It thanked ⟨name⟩ at 10:42.") == KeepFormula(
        "thanks", "It thanked ⟨name⟩ at 10:42."
    )
    assert session.read("/fm = It thanked ⟨name⟩.") == KeepFormula("", "It thanked ⟨name⟩.")
    assert session.read("/fm -thanks") == DropFormula("thanks")
    for bad in ("/fm two words", "/fm p1", "/fm -", "/fm thanks =", "/fm th4nks = x"):
        with pytest.raises(Refusal):
            session.read(bad)


def test_private_words_never_become_a_formula() -> None:
    session = under_way().enter("/pv 3", "The price was a million.")
    for line in ("/fm", "/fm price", "/fm price = The price was a million."):
        with pytest.raises(Refusal, match="private"):
            session.read(line)
    with pytest.raises(Refusal, match="private"):
        formula_making.of_line(bound("The price was", 5), session.minutes)
    session.enter("/pv end")
    session.picked = ("point", session.last(Point).id)
    with pytest.raises(Refusal, match="private"):
        session.read("/fm")
    session.picked = ("point", session.minutes.all(Point)[0].id)
    assert isinstance(session.read("/fm"), KeepFormula)


def test_a_line_bound_to_a_private_item_is_private_though_another_is_taken() -> None:
    session = under_way().enter("/pv item 9: 3")
    with pytest.raises(Refusal, match="private"):
        formula_making.of_line(bound("Half a line", 9), session.minutes)
    assert formula_making.of_line(bound("Half a line", 5), session.minutes)
    with pytest.raises(Refusal, match="may be of a private item"):
        formula_making.of_line(bound("/p 9: The price", 5), session.minutes)
    assert formula_making.of_line(bound("/p 9: The price", 5), under_way().minutes)


def test_a_line_that_may_come_under_something_private_makes_no_formula() -> None:
    session = under_way().enter("/pv p1 3")
    for words in (".. the price", "..9.p1 the price", "The price to be sent /a", "The price /r !"):
        with pytest.raises(Refusal, match="may be of a private item"):
            formula_making.of_line(bound(words, 5), session.minutes)
        assert formula_making.of_line(bound(words, 5), under_way().minutes)
    assert formula_making.of_line(bound("The price !", 5), session.minutes)


def test_an_entry_that_is_mended_in_the_line_is_as_private_as_it_was() -> None:
    session = under_way().enter("/pv p1 3")
    first, second = session.minutes.all(Point)
    with pytest.raises(Refusal, match="private"):
        formula_making.of_line(bound("Its words", 5, f"edit:point:{first.id}"), session.minutes)
    assert formula_making.of_line(bound("Its", 5, f"edit:point:{second.id}"), session.minutes)


# As TOML


def test_what_is_written_is_read_back() -> None:
    there = {"thanks": 'The "Chair" \\ thanked ⟨names⟩.', "two": "One.\n\nTwo."}
    assert phrase_book.parsed(phrase_book.written("formulas", there, "x"), "f", "formulas") == there
    terms = {"O&S": "overview and scrutiny", "CSE": "child sexual exploitation"}
    assert phrase_book.parsed(phrase_book.written("terms", terms, "x"), "f", "terms") == terms


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("[formulas", "this is not TOML"),
        ("[formulae]\n", "no such table"),
        ("formulas = 3", "must be a table"),
        ("", r"no \[formulas\] in it\."),
        ("[terms]\nCSE = 'x'", r"no \[formulas\] in it; \[terms\] is read by `terms import`"),
        ("[formulas]\na1 = 'x'", "one word of letters"),
        ("[formulas]\nab = 3", "must be words in quotes"),
        ("[formulas]\nab = ''", "needs words"),
        ("[formulas]\nab = 'by ⟨mover'", "between ⟨ and ⟩"),
        ("[formulas]\nab = 'by ⟦person:3⟧'", "write a slot"),
    ],
)
def test_mistakes_in_a_file_are_told_with_its_name(source: str, said: str) -> None:
    with pytest.raises(Refusal, match=said) as refused:
        phrase_book.parsed(source, "ours.toml", "formulas")
    assert str(refused.value).startswith("ours.toml: ")


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(Refusal) as refused:
        phrase_book.parsed("[formulas]\na1 = 'x'\nb2 = 'y'\nok = 'z'", "f", "formulas")
    assert str(refused.value).count("one word of letters") == 2


def test_slots_module_knows_every_slot_that_the_manual_promises() -> None:
    promised = {"mover", "seconder", "report", "time", "item", "body", "chair", "names"}
    assert promised <= set(slots.FILLED)
