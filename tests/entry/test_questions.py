"""Questions and answers as typed, and how they are mended."""

from __future__ import annotations

import pytest

from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, person, under_way


def one(line: str) -> Question:
    """The question that a line records."""
    return under_way().enter(line).one(Question)


@pytest.mark.parametrize(
    ("line", "name", "place", "representing"),
    [
        ("/q Jane Example, Larkfield > Leader: Why?", "Jane Example", "Larkfield", ""),
        ("/q a resident of Larkfield > Leader: Why?", "A resident", "Larkfield", ""),
        (
            "/q Jane Example of Larkfield on behalf of the Society > Leader: Why?",
            "Jane Example",
            "Larkfield",
            "the Society",
        ),
        ("/q Leader of the Council > Mayor: Why?", "Leader of the Council", "", ""),
        (
            "/q Cabinet Member for Roads > Mayor: Why?",
            "Cabinet Member for Roads",
            "",
            "",
        ),
    ],
)
def test_who_asks(line: str, name: str, place: str, representing: str) -> None:
    made = one(line)
    assert (made.name, made.place_from) == (name, place)
    assert made.representing == representing


def test_a_question_of_which_the_text_is_elsewhere() -> None:
    assert one("/q Jane Example > Leader: in Annex 2").text_in == "Annex 2"
    made = one("/q Jane Example > Leader: Why? [Annex 2]")
    assert (made.text, made.text_in) == ("Why?", "Annex 2")


def test_what_is_no_asker_is_text() -> None:
    made = one("/q To note: why is it closed?")
    assert (made.name, made.person, made.text) == ("", None, "To note: why is it closed?")
    days = one("/q 3 days later, why?")
    assert (days.number, days.text) == ("", "3 days later, why?")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("/q cd: Why?", "member"),
        ("/q Cllr Poe > Leader: Why?", "member"),
        ("/q Jane Example > Leader: Why?", "public"),
        ("/q member question: Jane Example > Leader: Why?", "member"),
        ("/q public question: cd: Why?", "public"),
    ],
)
def test_the_kind_of_a_question(line: str, kind: str) -> None:
    assert one(line).kind == kind


@pytest.mark.parametrize(
    ("words", "how", "text", "place"),
    [
        ("in writing because of the hour", "in writing because of the hour", "", ""),
        ("by e-mail after the meeting: Yes.", "by e-mail after the meeting", "Yes.", ""),
        ("in writing, in Annex B", "in writing", "", "Annex B"),
        ("see the transcript", "", "", "the transcript"),
        ("Yes. [Annex C]", "", "Yes.", "Annex C"),
        ("Later this year the bridge opens.", "", "Later this year the bridge opens.", ""),
        (
            "In writing the report, care was taken.",
            "",
            "In writing the report, care was taken.",
            "",
        ),
        ("In Annex B there is a map of it all, with notes.", "", None, ""),
    ],
)
def test_how_an_answer_is_given(words: str, how: str, text: str | None, place: str) -> None:
    given = under_way().enter("/q cd: Why?", f"/an {words}").one(Answer)
    assert (given.how, given.text, given.text_in) == (how, words if text is None else text, place)


def test_an_answer_goes_to_the_last_question_or_petition() -> None:
    session = under_way().enter("/q cd: Why?", "/pet Save it > resident", "/an ab: In May.")
    assert not session.minutes.all(Answer)
    petition = session.one(Petition)
    assert (petition.response, petition.respondent) == ("In May.", person("ab"))
    session.enter("/an q1: Because.", "/an pet1: in Annex 3")
    assert session.one(Answer).text == "Because."
    assert session.one(Petition).response_in == "Annex 3"


def test_what_is_asked_needs_nobody_to_be_asked() -> None:
    asked = under_way().enter("/q Mrs Poe of Larkfield > When will it open?").one(Question)
    assert (asked.name, asked.addressed_to, asked.text) == ("Mrs Poe", "", "When will it open?")
    asked = under_way().enter("/q Mrs Poe > Why: is it shut?").one(Question)
    assert (asked.addressed_to, asked.text) == ("Why", "is it shut?")
    with pytest.raises(Refusal, match="Who asks comes first"):
        under_way().read("/q When will it open? > Mrs Poe")


def test_without_a_question_nothing_is_answered() -> None:
    for line in ("/an By May.", "/sq Why?"):
        with pytest.raises(Refusal, match="There is no question"):
            under_way().enter(line)


MENDABLE = (
    "/q resident > ch: Why is it closed?",
    "/q a resident of Larkfield > Leader: Why?",
    "/q 3 Cllr Poe > Leader [Annex 1]",
    "/q Jane Example of Larkfield > Cabinet Member for Roads: Why? [Annex 2]",
    "/q cd: Who pays?",
    "/q Why is it closed?",
    "/q Jane Example > : Why?",
    "/q 4. Why is it closed?",
    "/q cd > ab: Who pays?",
)


@pytest.mark.parametrize("line", MENDABLE)
def test_the_line_that_mends_a_question_is_the_one_that_would_make_it(line: str) -> None:
    session = under_way().enter(line)
    before = session.one(Question)
    reading = session.read("/f q1")
    assert isinstance(reading, Edit)
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit(reading.text, "question", before.id)
    session.enter(f"/q {reading.text}")
    after = session.last(Question)
    for name in ("number", "kind", "person", "name", "place_from", "addressed", "addressed_to"):
        assert getattr(after, name) == getattr(before, name), name
    assert (after.text, after.text_in) == (before.text, before.text_in)


def test_a_question_and_its_answer_are_mended() -> None:
    session = under_way().enter("/q resident > Leader: Why?", "/an Leader > in writing: May.")
    asked, given = session.one(Question), session.one(Answer)
    assert session.read("/f an1") == Edit("answer", given.id, "Leader > in writing: May.")
    session.edit("resident > Leader: When?", "question", asked.id)
    session.edit("ab: June.", "answer", given.id)
    asked, given = session.one(Question), session.one(Answer)
    assert (asked.text, asked.name) == ("When?", "A resident")
    assert (given.person, given.how, given.text) == (person("ab"), "", "June.")


def test_a_petition_and_an_announcement_are_mended() -> None:
    line = "B: Save it > Jane Example of Larkfield > 1,312 names > presented by Cllr Poe"
    session = under_way().enter(f"/pet {line}", "/an In May.", "/ann ch: It reopens.")
    petition = session.one(Petition)
    assert petition.signatures == 1312
    reading = session.read("/f pet1")
    assert isinstance(reading, Edit)
    assert reading.text.startswith("B: Save it > Jane Example of Larkfield > 1312 signatures")
    session.edit(reading.text.replace("1312", "1313"), "petition", petition.id)
    after = session.one(Petition)
    assert (after.signatures, after.response, after.presented_by) == (1313, "In May.", "Cllr Poe")
    reading = session.read("/f ann1")
    assert isinstance(reading, Edit)
    assert reading.text == "the Chair > It reopens."
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit(reading.text, "announcement", reading.entry)


@pytest.mark.parametrize(
    ("part", "number", "said"),
    [
        ("312", 312, ""),
        ("signed by 1,312 people", 1312, ""),
        ("more than 1,200", 1200, "more than 1,200"),
        ("signed by over 1,200 residents", 1200, "over 1,200"),
        ("Just under 900 valid signatures", 900, "Just under 900"),
        ("c.300 signatures", 300, "c.300"),
        ("1,200+ signatures", 1200, "1,200+"),
        ("300 or more people", 300, "300 or more"),
        ("900 signatures online and 300 on paper", None, "900 online and 300 on paper"),
        ("with 900 names, most of them children", 900, "900, most of them children"),
    ],
)
def test_how_many_signed_is_a_number_or_as_it_was_said(
    part: str, number: int | None, said: str
) -> None:
    session = under_way().enter(f"/pet Save it > Jane Example > {part}")
    made = session.one(Petition)
    assert (made.name, made.signatures, made.signatures_said) == ("Jane Example", number, said)
    reading = session.read("/f pet1")
    assert isinstance(reading, Edit)
    session.enter(f"/pet {reading.text}")
    again = session.last(Petition)
    assert (again.name, again.signatures, again.signatures_said) == ("Jane Example", number, said)


def test_a_petition_has_one_leader() -> None:
    with pytest.raises(Refusal, match="join their names with “and”"):
        under_way().read("/pet Save it > Jane Example > John Sample")


def test_a_mark_goes_on_a_question() -> None:
    session: Session = under_way().enter("/q cd: Who pays? !")
    assert session.one(Question).text == "Who pays?"


@pytest.mark.parametrize("words", ["A report will come in May.", "Item 5 says so.", "The agenda."])
def test_an_answer_that_speaks_of_a_document_is_an_answer(words: str) -> None:
    given = under_way().enter("/q cd: Who pays?", f"/an {words}").one(Answer)
    assert (given.text, given.text_in) == (words, "")


@pytest.mark.parametrize(
    ("words", "place"),
    [("in Annex B", "Annex B"), ("Appendix 2", "Appendix 2"), ("see the report", "the report")],
)
def test_an_answer_that_is_printed_elsewhere_says_where(words: str, place: str) -> None:
    given = under_way().enter("/q cd: Who pays?", f"/an {words}").one(Answer)
    assert (given.text, given.text_in) == ("", place)


def test_a_question_printed_elsewhere_has_its_asker_before_the_brackets() -> None:
    made = one("/q cd [Annex D]")
    assert (made.person, made.text, made.text_in) == (person("cd"), "", "Annex D")
    assert one("/q Why is it shut? [Annex D]").text == "Why is it shut?"


def test_quotation_marks_hold_a_name_together_and_are_not_printed() -> None:
    made = one('/q cd > "Officer for Roads, Rivers and Parks": Why?')
    assert made.addressed_to == "Officer for Roads, Rivers and Parks"


def test_a_comma_before_whom_they_speak_for_is_none_of_the_place() -> None:
    session = under_way().enter("/q Jane Example of Larkfield, on behalf of the Society > cd: Why?")
    asked = session.one(Question)
    assert (asked.name, asked.place_from) == ("Jane Example", "Larkfield")
    assert asked.representing == "the Society"


def test_a_question_moved_keeps_the_turns_of_what_was_answered() -> None:
    session = under_way().enter("/q cd: Who pays?", "/an We do.", "/sq And when?", "/an In May.")
    session.enter("/mv q1 6")
    moved = [(one.place, one.text) for one in session.minutes.all(Question)]
    moved += [(one.place, one.text) for one in session.minutes.all(Answer)]
    assert [words for _, words in sorted(moved)] == ["Who pays?", "We do.", "And when?", "In May."]
