"""A line of the entry language: prose stays prose, verbs open at its start, kinds close it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meetingtui.domain import text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.items import Item
from meetingtui.domain.marks import Mark
from meetingtui.domain.mentions import Mention
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.reports import Report
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import verbs
from meetingtui.entry.reading import Acts, Help
from tests.entry.session import Session, item, person, under_way

TAILS = "|".join(verbs.TAILS)
UNDER_WAY = under_way()


def begins_as_prose(line: str) -> bool:
    """Whether a line neither opens with a sigil nor closes with a kind or a mark, also doubled."""
    words = line.strip()
    opens = words.startswith(("/", "!", ".."))
    closes = re.search(rf"\s(?://?(?:{TAILS})|!!?)$", words)
    return bool(text.clean(line, text.PROSE)) and not opens and not closes


@settings(max_examples=300, deadline=None)
@given(st.text(min_size=1).filter(begins_as_prose))
@example("On 1/2/24 a.b@example.org said: see https://example.org/a?b=c; and/or /r elsewhere")
@example("Ask @cb about ;noted > that: 5.p7 /")
@example("# not a comment")
@example("1. not a list")
@example("a line\nwith /r in the middle\n/a at the start of another, and more")
@example("⟦person:12⟧ was typed")
def test_prose_is_recorded_as_it_was_typed(line: str) -> None:
    session = Session(minutes=UNDER_WAY.minutes, typed_form=True, _next_id=500)
    session.enter(line)
    stored = session.last(Point).text
    assert text.spelled(stored, lambda kind, number, opens: "A TOKEN") == text.clean(
        line, text.PROSE
    )


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1).filter(begins_as_prose))
def test_prose_of_the_screen_is_stored_as_it_stands_in_the_line(line: str) -> None:
    session = Session(minutes=UNDER_WAY.minutes, _next_id=500)
    stored = text.typed(line)
    session.enter(stored)
    assert session.last(Point).text == text.clean(stored, text.PROSE)


PIECES = (
    "ab cd zz dd js smith all but sub 5 7,9 12 p1 p2 r1 r9 5.p1 7.x3 > : , ; + = ?1 @?who @ab "
    "@zz -3 14:12 14:75 25:00 10.42 31 June by in 12 months time next Thursday item a /r /a ! "
    "⟦person:10⟧ ⟦person:99⟧ ⟦⟧ Name, Title that: and before after 0 -1 ² ١ “ …"
)
ARGUMENTS = st.lists(
    st.sampled_from(PIECES.split()) | st.text(max_size=6),
    max_size=7,
).map(" ".join)
FORMS = [form for verb in verbs.VERBS for form in verb.forms]


@settings(max_examples=1500, deadline=None)
@given(st.sampled_from(FORMS), st.sampled_from(["", " ", "1: ", "p1 ", ": "]), ARGUMENTS)
def test_whatever_follows_a_verb_is_recorded_or_refused(
    form: str, joint: str, arguments: str
) -> None:
    session = Session(minutes=UNDER_WAY.minutes, item=item(5), typed_form=True, _next_id=500)
    try:
        reading = session.read(f"{form}{joint}{arguments}")
        if isinstance(reading, Acts):
            session.carry_out(reading)
    except Refusal:
        assert session.minutes == UNDER_WAY.minutes


@settings(max_examples=200, deadline=None)
@given(ARGUMENTS, st.sampled_from(["point", "clause"]))
def test_whatever_is_typed_while_editing_is_recorded_or_refused(words: str, table: str) -> None:
    session = Session(minutes=UNDER_WAY.minutes, typed_form=True, _next_id=500)
    entry = max(session.minutes.tables[table])
    try:
        session.edit(words, table, entry)
    except Refusal:
        return
    kept = session.minutes.tables[table][entry]
    assert isinstance(kept, Point | Clause)
    if isinstance(kept, Clause) and (words.lstrip().startswith((">", "[")) or kept.addressee):
        return  # its addressee or its verb stand before the words, or the addressee behind them
    assert kept.text == text.clean(text.typed(words), text.PROSE)


@pytest.mark.parametrize(
    ("tail", "kind"),
    [("r", Clause), ("a", Action), ("ns", NextStep), ("doc", Document)],
)
def test_a_kind_at_the_end_of_prose_makes_an_entry_of_that_kind(
    tail: str, kind: type[Clause] | type[Action] | type[NextStep] | type[Document]
) -> None:
    session = under_way().enter(f"That officers report back; /{tail}")
    assert session.last(kind).main_text == "That officers report back;"
    assert len(session.minutes.all(Point)) == 2


def test_every_kind_allowed_at_the_end_is_understood_there() -> None:
    for tail, verb in verbs.TAILS.items():
        session = under_way().enter("/pp It was to open in May.", "/rr in consultation;")
        reading = session.read(f"That officers report back; /{tail}")
        assert isinstance(reading, Acts), verb.name
        words = reading.requests[-1].words
        assert "That officers report back;" in words.values(), verb.name


def test_the_other_kinds_at_the_end() -> None:
    session = under_way().enter(
        "The Board recommends that: /l",
        "It thanks the officers. /t",
        "The lift failed. /no",
        "I wish to speak. /vb",
        "To update the Board. /pu",
        "with residents; /rr",
        "It opens in May. /pp",
    )
    decision = session.one(Decision)
    assert (decision.lead_in, decision.closing) == (
        "The Board recommends that:",
        "It thanks the officers.",
    )
    assert [p.kind for p in session.minutes.all(Point)[2:]] == ["note", "verbatim", "point"]
    assert session.minutes.item(None).purpose == "To update the Board."
    assert session.last(Clause).parent == session.minutes.all(Clause)[0].id
    assert session.last(Point).parent == session.minutes.all(Point)[3].id


def test_a_kind_in_the_middle_or_without_a_space_is_text() -> None:
    lines = ["We spoke of /r and more", "either/or", "km/a", "the ratio p/r", "see /R", "x /"]
    session = under_way().enter(*lines)
    assert [p.text for p in session.minutes.all(Point)[2:]] == lines


def test_a_kind_alone_with_a_mark_or_twice() -> None:
    session = under_way().enter("/r That it be so; /r", "What sum? ! /a")
    assert session.last(Clause).text == "That it be so;"
    assert session.last(Action).text == "What sum?"
    assert session.one(Mark).holder == session.last(Action).id


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("What was the sum? !", Point),
        ("That it be so; /r !", Clause),
        ("/r That it be so; !", Clause),
        ("/a Find out !", Action),
        ("/w Jane Example, Clerk !", Witness),
        ("What was the sum? ! !", Point),
    ],
)
def test_a_mark_at_the_end_goes_on_the_new_entry(
    line: str, kind: type[Point] | type[Clause] | type[Action] | type[Witness]
) -> None:
    session = under_way().enter(line)
    made, mark = session.last(kind), session.one(Mark)
    assert "!" not in made.main_text
    assert (mark.holder_table, mark.holder, mark.item) == (made.TABLE, made.id, item(5))
    assert len(session.steps) == 6


def test_a_mark_after_words_that_are_no_entry_marks_the_moment() -> None:
    session = under_way().enter("/l The Board agrees: !")
    assert session.one(Decision).lead_in == "The Board agrees:"
    assert (session.one(Mark).holder, session.one(Mark).item) == (None, item(5))


def test_an_exclamation_is_no_mark() -> None:
    session = under_way().enter("Members were outraged!", "!important was how it was put")
    assert session.minutes.all(Mark) == []
    assert session.last(Point).text == "!important was how it was put"


def test_a_doubled_slash_is_a_slash() -> None:
    session = under_way().enter("//r is a verb", "//home/clerk")
    assert [p.text for p in session.minutes.all(Point)[2:]] == ["/r is a verb", "/home/clerk"]


@pytest.mark.parametrize(
    "line", ["/5 of the members", "/ or not", "/0.5 per cent", "/…", "... and"]
)
def test_a_sigil_opens_only_before_a_letter(line: str) -> None:
    assert under_way().enter(line).last(Point).text == line


def test_a_path_at_the_start_is_refused_with_the_way_out() -> None:
    with pytest.raises(Refusal, match="begins with //"):
        under_way().read("/home/clerk was full")


def test_spaces_before_a_verb_do_not_count() -> None:
    assert under_way().enter("  /r That it be so;").last(Clause).text == "That it be so;"


@pytest.mark.parametrize("line", ["", "   ", "\n\t"])
def test_an_empty_line_is_refused(line: str) -> None:
    with pytest.raises(Refusal, match="nothing to note"):
        under_way().read(line)


def test_typed_brackets_never_become_a_token() -> None:
    session = under_way()
    session.typed_form = True
    session.enter("⟦person:10⟧ spoke")
    assert text.tokens(session.last(Point).text) == []
    assert session.minutes.all(Mention) == []


def test_a_token_of_the_screen_is_kept_as_a_mention() -> None:
    session = under_way().enter(f"{text.token('person', person('dd'))} spoke")
    assert session.one(Mention).person == person("dd")


def test_codes_in_running_text_are_mentions_only_where_asked() -> None:
    assert under_way().enter("@dd spoke").last(Point).text == "@dd spoke"
    session = under_way()
    session.accept_codes = session.typed_form = True
    session.enter("@dd spoke to @zz, mail a@dd.org, and (@ab)")
    assert session.last(Point).text == "⟦person:14⟧ spoke to @zz, mail a@dd.org, and (@ab)"
    assert session.one(Mention).person == person("dd")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("/a @dd: report", "/a ⟦person:14⟧: report"),
        ("/w @dd, Director", "/w dd, Director"),
        ("/ap @ab: ill, sub @gh", "/ap ab: ill, sub gh"),
        ("/d @ab 7 personal: x", "/d ab 7 personal: x"),
        ("/out @ab @cd -3", "/out ab cd -3"),
        ("/ch @ab", "/ch ab"),
        ("/name @dd = Di Drew", "/name dd = Di Drew"),
    ],
)
def test_a_code_after_a_verb_means_the_same_with_and_without_its_sign(
    typed: str, stored: str
) -> None:
    plain = under_way()
    plain.accept_codes = True
    plain.enter(typed)
    assert list(plain.minutes) == list(under_way().enter(stored).minutes)


LONG_LINES = (
    "a ! " * 5000 + "x",
    "a" + " " * 20000 + "b",
    "a: > " * 4000,
    "by 3 " * 4000,
    "x" * 20000,
    "9" * 5000,
    "p" + "9" * 5000,
    "?" + "9" * 5000,
    f"⟦person:{'9' * 5000}⟧",
)
VERBS_OF_LONG_LINES = ["", *(f"/{verb.name} " for verb in verbs.VERBS), "/"]


def test_very_long_lines_are_read_at_once() -> None:
    for words in LONG_LINES:
        for verb in VERBS_OF_LONG_LINES:
            reading_or_refusal(under_way(), verb + words)


def test_the_gaps_of_a_laid_out_page_part_nothing() -> None:
    gap = " " * 40
    session = under_way().enter(f"/item Flooding{gap}in the town", f"/vb As{gap}read.")
    assert session.last(Item).title == "Flooding in the town"
    assert session.last(Point).text == f"As{gap}read."


def reading_or_refusal(session: Session, line: str) -> None:
    """Read a line, whatever comes of it; a refusal is a sentence, not a page."""
    try:
        session.read(line)
    except Refusal as refusal:
        sentence = str(refusal)
    else:
        return
    assert len(sentence) < 400, sentence[:400]


def test_a_point_for_another_item() -> None:
    session = under_way().enter("/p 7: The budget grew.", "/p 7: That it grow; /r")
    assert session.last(Point).item == item(7)
    assert session.last(Clause).item == item(7)
    with pytest.raises(Refusal, match="There is no item 12; the agenda goes from 1 to 9"):
        session.read("/p 12: The budget grew.")


def test_a_time_or_a_word_before_a_colon_is_no_item() -> None:
    session = under_way().enter("/p 10:30 was the time", "/p Note: it rained")
    assert [p.text for p in session.minutes.all(Point)[2:]] == [
        "10:30 was the time",
        "Note: it rained",
    ]


@pytest.mark.parametrize("verb", ["/quit", "/held", "/read", "/where", "/!", "/n"])
def test_a_verb_that_takes_nothing_refuses_words(verb: str) -> None:
    with pytest.raises(Refusal, match="does not take “the figures”"):
        under_way().read(f"{verb} the figures")


def test_a_text_verb_without_words_is_refused_with_its_example() -> None:
    for name in (
        "lead-in",
        "closing",
        "purpose",
        "verbatim",
        "note",
        "action",
        "next-step",
        "document",
        "sub-point",
        "sub-clause",
        "continue",
        "item",
        "apologies",
        "absent",
        "in",
        "out",
        "presides",
        "declaration",
        "witness",
        "name",
        "take",
        "at",
    ):
        verb = verbs.find(name)
        with pytest.raises(Refusal) as refused:
            under_way().read(f"/{name}")
        assert any(example in str(refused.value) for example in verb.examples), name


def test_help_on_a_verb_takes_its_word_or_short_form() -> None:
    session = under_way()
    assert session.read("/? r") == session.read("/?clause") == Help("clause")
    with pytest.raises(Refusal, match="There is no verb /frobnicate"):
        session.read("/? frobnicate")


def test_an_entry_edited_in_the_line_is_taken_word_for_word() -> None:
    session = under_way()
    point = session.minutes.all(Point)[0]
    for words in ("/r is a verb /a !", "// doubled", ".. and so on", "! yes"):
        session.edit(words, "point", point.id)
        assert session.minutes.get(Point, point.id).text == words


def test_an_entry_emptied_in_the_line_is_refused() -> None:
    session = under_way()
    with pytest.raises(Refusal, match="/del strikes it"):
        session.edit("  ", "point", session.last(Point).id)


def test_a_mark_needs_something_recorded() -> None:
    with pytest.raises(Refusal, match="A mark goes on what is recorded"):
        with_an_offer().read("/r !")


def with_an_offer() -> Session:
    """A meeting at an item whose report has a recommendation, which `/r` only offers."""
    session = under_way()
    report = Report(id=90, item=item(5), title="The bridge")
    offer = Recommendation(id=91, report=90, place=1, text="That it be painted.")
    session.minutes = Minutes.of([*session.minutes, report, offer])
    return session


@pytest.mark.parametrize(
    "typed", ["@?highways-officer", '@?"highways officer"', "@?“Highways Officer”"]
)
def test_somebody_described_in_running_text_is_a_mention(typed: str) -> None:
    session = under_way().enter(f"It was for {typed}, and the Board, to say.")
    somebody = session.last(Person)
    assert (somebody.name.lower(), somebody.described) == ("highways officer", True)
    assert session.last(Point).text == (
        f"It was for {text.token('person', somebody.id)}, and the Board, to say."
    )
    assert session.one(Mention).person == somebody.id
    assert len(session.steps) == 6


@pytest.mark.parametrize(
    "line",
    [
        "@?highways officer spoke",
        "Ask @?officer about it",
        "Ask (@?highways-officer)",
        "mail a@?b-c",
        "@?-officer and @? and @?1-2",
        '@?" " and @?"',
        "@highways-officer spoke",
    ],
)
def test_what_may_be_no_description_stays_as_it_was_typed(line: str) -> None:
    session = under_way().enter(line)
    assert session.last(Point).text == line
    assert session.minutes.all(Mention) == []


def test_the_same_description_is_one_person_wherever_it_is_typed() -> None:
    session = under_way().enter(
        "@?highways-officer asked @?town-clerk and @?Town-Clerk. !",
        "/w @?highways-officer, Kent",
        "/a @?town-clerk: ask @?highways-officer > by May",
        '/r That @?"highways officer" report;',
        ".. with @?town-clerk",
        "/f p1 four > @?town-clerk and four",
    )
    session.edit("@?town-clerk it was", "point", session.minutes.all(Point)[1].id)
    described = [p.name for p in session.minutes.all(Person) if p.described]
    assert described == ["highways officer", "town clerk"]
    assert len(session.minutes.all(Mention)) == 8
    assert session.one(Mark).holder == session.last(Point).id


def test_a_description_makes_no_mention_where_no_prose_stands() -> None:
    session = under_way().enter("/item Talk by @?highways-officer")
    assert session.minutes.all(Mention) == []
    session.enter("/w Jane Example")
    session.edit("@?highways-officer", "witness", session.one(Witness).id)
    assert session.one(Witness).name == "@?highways-officer"


@pytest.mark.parametrize(
    ("line", "kind", "stored"),
    [
        ("The verb is //r", Point, "The verb is /r"),
        ("Members cheered !!", Point, "Members cheered !"),
        ("The verb is //r /r", Clause, "The verb is /r"),
        ("The verb is //r !", Point, "The verb is /r"),
        ("Members cheered !! /a", Action, "Members cheered !"),
        ("/r The verb is //r", Clause, "The verb is /r"),
        ("/a They cheered !!", Action, "They cheered !"),
        ("//r is //r", Point, "/r is /r"),
        ("/p 7: The verb is //ns", Point, "The verb is /ns"),
        ("It is //home", Point, "It is //home"),
        ("It is ///r", Point, "It is ///r"),
        ("The verb is //R", Point, "The verb is //R"),
        ("They cheered!!", Point, "They cheered!!"),
        ("They cheered !!!", Point, "They cheered !!!"),
        ("see //r and more", Point, "see //r and more"),
        ("/r or //a", Clause, "or //a"),
    ],
)
def test_a_doubled_sign_at_the_end_is_that_sign(
    line: str, kind: type[Point] | type[Clause] | type[Action], stored: str
) -> None:
    session = under_way().enter(line)
    assert session.last(kind).text == stored
    assert len(session.minutes.all(Mark)) == line.endswith(" !")


def test_what_goes_on_an_entry_may_end_in_an_exclamation_too() -> None:
    session = under_way().enter("and cheered.", ".. loudly !!")
    assert session.last(Point).text == "and cheered. loudly !"
    assert session.minutes.all(Mark) == []
