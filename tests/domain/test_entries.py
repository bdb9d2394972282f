"""What can be done to an entry of any kind: mend, move, change its kind, strike."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import (
    actions,
    blocks,
    decisions,
    documents,
    entries,
    marks,
    reports,
    text,
    witnesses,
)
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import NOTE, STATEMENT, Point
from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.record import Refusal, Stamp, Step
from meetingtui.domain.reports import Offer
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Restriction
from tests.domain.entering import clause, flow_of, key, one_of_each
from tests.domain.making import Making, gutter


def test_an_entry_of_any_kind_is_given_other_words(book: Making) -> None:
    book.item()
    for entry in one_of_each(book):
        step = book.do(entries.edit, words=" Other\x1b words ", **key(entry))
        noun = entry.NOUN[0].upper() + entry.NOUN[1:]
        assert step.sentence == f"{noun} {entry.name_in_gutter} mended under item 1"
        assert book.again(entry).main_text == "Other words"
        assert (
            book.refused(entries.edit, words="Other words", **key(entry)) == "That changes nothing."
        )
        assert book.refused(entries.edit, words=" ", **key(entry)) == (
            f"An empty entry says nothing; /del {entry.name_in_gutter} strikes it."
        )


def test_an_entry_that_is_gone_or_is_none_is_refused(book: Making) -> None:
    item = book.item()
    assert book.refused(entries.edit, table="point", entry=99, words="x") == (
        "There is no such key point in this record."
    )
    sentence = "That is no entry of the minutes."
    assert book.refused(entries.strike, table="item", entry=item.id) == sentence
    assert book.refused(entries.strike, table="ghost", entry=1) == (
        "There is no table called 'ghost'."
    )


def test_a_statement_keeps_its_lines_when_it_is_mended_and_a_point_has_none(book: Making) -> None:
    book.item()
    statement, note = book.point("one\ntwo", kind=STATEMENT), book.point("one", kind=NOTE)
    for entry, joint in ((statement, "\n"), (note, " ")):
        book.do(entries.edit, words="three\nfour", **key(entry))
        assert book.again(entry).text == f"three{joint}four"
        book.do(entries.fix, find="four", put="five\nsix", **key(entry))
        assert book.again(entry).text == f"three{joint}five{joint}six"


def test_words_are_fixed_where_they_stand_once(book: Making) -> None:
    book.item()
    point = book.point("It was four miles to the four gates ⟦⟧.")
    assert book.do(entries.fix, find="four miles", put="fourteen miles", **key(point)).sentence == (
        "Key point p1 mended under item 1"
    )
    assert book.again(point).text == "It was fourteen miles to the four gates ⟦⟧."
    assert book.refused(entries.fix, find="four", put="x", **key(point)) == (
        "“four” stands 2 times in p1; give more of the words."
    )
    assert book.refused(entries.fix, find="five ⟦⟧", put="x", **key(point)) == (
        "“five ⟦” does not stand in p1."
    )
    assert book.refused(entries.fix, find="", put="x", **key(point)) == (
        "Say which words of p1 to replace, for example: /f p1 four > five"
    )
    assert (
        book.refused(entries.fix, find="gates", put="gates", **key(point))
        == "That changes nothing."
    )
    book.do(entries.fix, find=" ⟦⟧", put="", **key(point))
    assert book.again(point).text == "It was fourteen miles to the four gates."
    assert book.refused(entries.fix, find=book.again(point).text, put=" ", **key(point)) == (
        "That leaves nothing; /del p1 strikes the entry."
    )


def test_a_fix_never_reaches_into_a_mention(book: Making) -> None:
    ann, _ = book.person(), book.item()
    who = f"⟦person:{ann.id}⟧"
    point = book.point(f"{who} asked for {ann.id} persons.")
    book.do(entries.fix, find=str(ann.id), put="40", **key(point))
    assert book.again(point).text == f"{who} asked for 40 persons."
    book.do(entries.fix, find="person", put="people", **key(point))
    assert book.refused(entries.fix, find="⟧ asked", put="x", **key(point)) == (
        "“⟧ asked” does not stand in p1."
    )
    assert book.refused(entries.fix, find=f"no {who}", put="x", **key(point)) == (
        "“no …” does not stand in p1."
    )
    book.do(entries.fix, find=f"{who} asked", put="Members asked", **key(point))
    assert book.again(point).text == "Members asked for 40 peoples."


def test_everything_that_hangs_on_an_entry_is_struck_with_it(book: Making) -> None:
    item = book.item()
    above = book.point("Why?")
    below = book.point("Because.", parent=above.id)
    book.do(marks.drop, item=None, holder_table="point", holder=below.id)
    after = book.point("When?")
    step = book.do(entries.strike, **key(above))
    assert step.sentence == "Key point p1 struck under item 1"
    assert book.minutes.all(Point) == [after]
    assert book.minutes.all(Mark) == []
    assert gutter(book.minutes, item) == ["p3"]


def test_every_kind_can_be_struck(book: Making) -> None:
    item = book.item()
    for entry in one_of_each(book):
        if book.minutes.find(type(entry), entry.id):
            book.do(entries.strike, **key(entry))
    assert gutter(book.minutes, item) == []
    assert book.minutes.all(Owner) == []
    assert all(book.minutes.block_state(item.id, kind)[0] == "unset" for kind in blocks.KINDS)


def test_a_decision_goes_with_its_last_clause_unless_it_says_more(book: Making) -> None:
    book.item()
    first, second = clause(book), clause(book)
    book.do(decisions.say, item=None, decision=first.decision, field="label", words="RESOLVED")
    book.do(entries.strike, **key(first))
    assert len(book.minutes.all(Decision)) == 1
    book.do(entries.strike, **key(second))
    assert book.minutes.all(Decision) == []
    book.do(blocks.set_nil, item=None, kind="decision")
    third = clause(book)
    book.do(decisions.say, item=None, field="lead_in", words="The Board noted the report.")
    book.do(entries.strike, **key(third))
    assert [d.lead_in for d in book.minutes.all(Decision)] == ["The Board noted the report."]


def test_a_decision_says_more_and_less(book: Making) -> None:
    book.item()
    book.do(decisions.say, item=None, field="lead_in", words="The Board noted:")
    (decision,) = book.minutes.all(Decision)
    step = book.do(decisions.say, item=None, field="label", words=" NOTED ")
    assert step.sentence == "Label noted under item 1"
    assert book.again(decision).label == "NOTED"
    held = clause(book)
    book.do(decisions.say, item=None, field="lead_in", words="")
    book.do(decisions.say, item=None, field="closing", words="So it was.")
    book.do(entries.strike, **key(held))
    assert book.again(decision).closing == "So it was."
    book.do(decisions.say, item=None, field="closing", words="")
    assert book.again(decision).label == "NOTED"
    book.do(decisions.say, item=None, field="label", words="")
    assert book.minutes.all(Decision) == []


def test_a_text_of_a_decision_is_mended_or_taken_away(book: Making) -> None:
    book.item()
    book.do(decisions.say, item=None, field="label", words="RESOLVED")
    (decision,) = book.minutes.all(Decision)
    step = book.do(entries.frame, decision=decision.id, field="label", words=" AGREED ")
    assert step.sentence == "Decision mended under item 1"
    assert book.again(decision).label == "AGREED"
    same = {"decision": decision.id, "field": "label", "words": "AGREED"}
    assert book.refused(entries.frame, **same) == "That changes nothing."
    assert book.refused(entries.frame, decision=decision.id, field="item", words="9") == (
        "A decision has no item; it has a label, a lead-in and a closing text."
    )
    book.do(decisions.delegate, item=None, to="Head of Parks")
    book.do(entries.frame, decision=decision.id, field="label", words="")
    assert book.again(decision).delegated_to == "Head of Parks"
    book.do(entries.frame, decision=decision.id, field="delegated_to", words="")
    assert book.minutes.all(Decision) == []


LETTERS = [kind.LETTER for kind in entries.CONVERTIBLE]


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("start", LETTERS)
def test_a_changed_kind_keeps_words_mention_and_mark(book: Making, start: str, letter: str) -> None:
    ann, item = book.person(), book.item()
    entry: Entry = book.point(f"⟦person:{ann.id}⟧ reports back")
    book.do(marks.drop, item=None, holder_table="point", holder=entry.id, jotting="when?")
    if start != "p":
        book.do(entries.change_kind, letter=start, **key(entry))
        (entry,) = convertible(book, item)
    if letter == start:
        kind = {"a": "an action", "p": "a key point", "r": "a clause"}.get(letter, "a")
        sentence = book.refused(entries.change_kind, letter=letter, **key(entry))
        assert sentence.startswith(f"{entry.name_in_gutter} is {kind}")
        return
    book.do(blocks.set_nil, item=None, kind=_kind(letter).BLOCK)
    step = book.do(entries.change_kind, letter=letter, **key(entry))
    assert " made a" in step.sentence
    (made,) = convertible(book, item)
    assert made.name_in_gutter == ("p2" if letter == "p" else f"{letter}1")
    assert made.main_text == f"⟦person:{ann.id}⟧ reports back"
    (mark,) = book.minutes.all(Mark)
    assert (mark.holder_table, mark.holder, mark.jotting) == (made.TABLE, made.id, "when?")


def convertible(book: Making, item: Item) -> list[Entry]:
    """The entries of an item but for the decision that holds a clause."""
    return [entry for entry in book.minutes.gutter(item.id) if not isinstance(entry, Decision)]


def _kind(letter: str) -> type[Entry]:
    return next(kind for kind in entries.CONVERTIBLE if letter == kind.LETTER)


def test_the_sentence_of_a_changed_kind_has_the_right_article(book: Making) -> None:
    book.item()
    point = book.point()
    step = book.do(entries.change_kind, letter="a", **key(point))
    assert step.sentence == "p1 made an action under item 1"


def test_a_clause_that_becomes_a_point_takes_an_empty_decision_away_and_frees_the_offer(
    book: Making,
) -> None:
    item = book.item()
    book.do(reports.attach, item=None, proposal=ReportProposal(recommendations=("That;",)))
    (offer,) = book.minutes.all(Offer)
    made = clause(book, "That;")
    book.do(reports.take, offer=offer.id, clause=made.id)
    book.do(entries.change_kind, letter="p", **key(made))
    assert decisions.of_item(book.minutes, item.id) is None
    assert reports.offers(book.minutes, item.id) == [book.again(offer)]


def test_what_has_others_under_it_or_is_of_another_sort_keeps_its_kind(book: Making) -> None:
    book.item()
    above = book.point()
    book.point(parent=above.id)
    assert book.refused(entries.change_kind, letter="a", **key(above)) == (
        "p1 has others under it; move or strike those first."
    )
    witness = book.added(witnesses.Witness, witnesses.hear, item=None, name="Jane Example")
    sentence = (
        "Only these kinds can be changed into one another: p, r, a, n, doc, q, ann, re, al, m."
    )
    assert book.refused(entries.change_kind, letter="p", **key(witness)) == sentence
    assert book.refused(entries.change_kind, letter="x", **key(above)) == sentence


def test_an_entry_is_moved_up_and_down_among_its_own(book: Making) -> None:
    item = book.item()
    first, second = book.point(), book.point()
    book.do(entries.swap, **key(second), by=-1)
    assert gutter(book.minutes, item) == ["p2", "p1"]
    book.do(entries.swap, **key(second), by=1)
    assert gutter(book.minutes, item) == ["p1", "p2"]
    assert book.refused(entries.swap, **key(second), by=1) == "p2 is at the end already."
    assert book.refused(entries.swap, **key(first), by=-1) == "p1 is at the top already."
    below = book.point(parent=first.id)
    assert book.refused(entries.swap, **key(below), by=1) == "p3 is at the end already."


def test_who_is_to_do_it_stays_from_action_to_clause_and_back(book: Making) -> None:
    ann, item = book.person(), book.item()
    action = book.added(
        Action,
        actions.agree,
        item=None,
        words="Report",
        owners=(ann.id, "officers"),
        due_said="by Easter",
        due_apart=True,
    )
    book.do(entries.change_kind, letter="r", **key(action))
    (held,) = book.minutes.all(Clause)
    assert (held.text, held.responsible) == (
        "Report (by Easter)",
        f"⟦person:{ann.id}⟧, officers",
    )
    book.do(entries.edit, words="Report", **key(held))
    book.do(entries.change_kind, letter="a", **key(held))
    (again,) = book.minutes.all(Action)
    assert again.text == "Report"
    assert actions.owners_of(book.minutes, again.id) == (f"⟦person:{ann.id}⟧, officers",)
    book.do(entries.change_kind, letter="p", **key(again))
    assert [e.main_text for e in book.minutes.gutter(item.id)] == [
        f"⟦person:{ann.id}⟧, officers: Report"
    ]


def test_a_changed_kind_keeps_its_moment_its_restriction_and_every_word(book: Making) -> None:
    item = book.item()
    spoken = book.point("It is sound.", speakers=("Labour Group",))
    book.point()
    book.ask(request(entered_restriction, holder=spoken.id))
    book.do(entries.change_kind, letter="ann", **key(spoken))
    (said,) = book.minutes.all(Announcement)
    assert said.text == "Labour Group: It is sound."
    assert flow_of(book, item) == ["ann1", "p2"]
    (kept,) = book.minutes.all(Restriction)
    assert (kept.holder_table, kept.holder) == ("announcement", said.id)
    paper = book.added(
        Document, documents.attach, item=None, title="Map", label="Annex A", place_found="here"
    )
    book.do(entries.change_kind, letter="n", **key(paper))
    assert book.minutes.all(NextStep)[0].text == "Annex A: Map (here)"


def entered_restriction(minutes: Minutes, stamp: Stamp, holder: int) -> Step:
    """Restrict a point."""
    made = Restriction(id=stamp.next_id, holder_table="point", holder=holder, ground="3")
    return stamp.step("Restricted", [text.added(made)])


def test_a_reference_is_corrected_and_none_is_given_twice(book: Making) -> None:
    book.item()
    action, held, point = (
        book.added(Action, actions.agree, item=None, words="Report"),
        clause(book),
        book.point(),
    )
    assert book.do(entries.refer, reference=" A1/14 ", **key(action)).sentence == (
        "Reference of a1 corrected under item 1"
    )
    assert book.again(action).reference == "A1/14"
    assert book.refused(entries.refer, reference="A1/14", **key(action)) == "That changes nothing."
    assert book.refused(entries.refer, reference="A1/14", **key(held)) == (
        "A1/14 is the reference of another one already."
    )
    assert book.refused(entries.refer, reference="A2/14", **key(point)) == (
        "Only actions and clauses have a reference in the body's series."
    )
    book.do(entries.refer, reference="", **key(action))
    assert book.again(action).reference == ""


deeds = st.tuples(
    st.sampled_from(["note", "under", "clause", "strike", "item", "beside", "kind", "mark"]),
    st.integers(0, 20),
    st.integers(0, 20),
)


@settings(max_examples=60)
@given(st.lists(deeds, min_size=3, max_size=14))
def test_whatever_is_done_to_entries_the_minutes_hang_together_and_can_be_undone(
    script: list[tuple[str, int, int]],
) -> None:
    book = Making()
    agenda = [book.item("Roads").id, book.item("Parks").id]
    for deed, one, two in script:
        shown = [entry for item in agenda for entry in book.minutes.gutter(item)]
        if not shown or deed in ("note", "clause"):
            if deed == "clause":
                clause(book, item=agenda[one % 2])
            else:
                book.point(item=agenda[one % 2])
            continue
        entry, beside = shown[one % len(shown)], shown[two % len(shown)]
        with suppress(Refusal):
            _done(book, deed, entry, beside, agenda[two % 2], LETTERS[two % len(LETTERS)])
    assert book.undo_everything().same_records(Making().minutes)


def _done(book: Making, deed: str, entry: Entry, beside: Entry, item: int, letter: str) -> None:
    match deed:
        case "under" if isinstance(entry, Point):
            book.point(item=entry.item, parent=entry.id)
        case "under" if isinstance(entry, Clause):
            clause(book, item=entry.item, parent=entry.id)
        case "strike":
            book.do(entries.strike, **key(entry))
        case "item":
            book.do(entries.move, **key(entry), item=item)
        case "beside":
            book.do(entries.move, **key(entry), before=beside.id, beside_table=beside.TABLE)
        case "kind":
            book.do(entries.change_kind, **key(entry), letter=letter)
        case _:
            book.do(marks.drop, item=None, holder_table=entry.TABLE, holder=entry.id)


def test_a_clause_moves_into_another_decision_with_those_under_it(book: Making) -> None:
    book.item()
    moved = clause(book)
    under = clause(book, parent=moved.id)
    book.do(decisions.begin, item=None, words="That it be noted;")
    beside = book.minutes.all(Clause)[-1]
    first = moved.decision
    book.do(entries.move, **key(moved), after=beside.id)
    assert {one.decision for one in map(book.again, (moved, under))} == {beside.decision}
    assert book.minutes.find(Decision, first) is None


def test_a_point_put_beside_a_sub_clause_stands_beside_its_decision(book: Making) -> None:
    book.item()
    point = book.point()
    top = clause(book)
    under = clause(book, parent=top.id)
    book.do(entries.move, **key(point), after=under.id, beside_table="clause")
    decision = book.minutes.get(Decision, top.decision)
    assert book.again(point).place > decision.place
    assert book.again(point).parent is None
