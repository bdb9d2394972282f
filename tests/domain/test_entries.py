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
    declarations,
    documents,
    entries,
    marks,
    next_steps,
    reports,
    witnesses,
)
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import NOTE, STATEMENT, Point
from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer
from tests.domain.making import Making, gutter


def key(entry: Entry) -> dict[str, object]:
    return {"table": entry.TABLE, "entry": entry.id}


def clause(book: Making, words: str = "That it be so;", **other: object) -> Clause:
    return book.added(Clause, decisions.resolve, **{"item": None, "words": words, **other})


def one_of_each(book: Making) -> list[Entry]:
    ann = book.person()
    made: list[Entry] = [
        book.added(
            declarations.Declaration,
            declarations.declare,
            item=None,
            person=ann.id,
            interest="personal",
            nature="school governor",
        ),
        book.added(witnesses.Witness, witnesses.hear, item=None, name="Jane Example"),
        book.point("Members asked why."),
        clause(book),
        book.added(Action, actions.agree, item=None, words="Report", owners=("officers",)),
        book.added(NextStep, next_steps.plan, item=None, words="To meet again."),
        book.added(Document, documents.attach, item=None, title="Map", label="Annex A"),
    ]
    assert [type(entry) for entry in made] == list(Minutes.ENTRIES)
    return made


def test_an_entry_of_any_kind_is_given_other_words(book: Making) -> None:
    book.item()
    for entry in one_of_each(book):
        step = book.do(entries.edit, words=" Other\x1b words ", **key(entry))
        noun = entry.NOUN[0].upper() + entry.NOUN[1:]
        assert step.sentence == f"{noun} {entry.name_in_gutter} mended under item 1"
        assert book.again(entry).main_text == "Other words"
        assert (
            book.refused(entries.edit, words="Other words", **key(entry)) == "Nothing was changed."
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
    assert book.refused(entries.strike, table="motion", entry=1) == (
        "There is no table called 'motion'."
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
        book.refused(entries.fix, find="gates", put="gates", **key(point)) == "Nothing was changed."
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
        book.do(entries.strike, **key(entry))
    assert gutter(book.minutes, item) == []
    assert book.minutes.all(Owner) == []
    assert all(book.minutes.block_state(item.id, kind)[0] == "unset" for kind in blocks.KINDS)


def test_a_decision_goes_with_its_last_clause_unless_it_says_more(book: Making) -> None:
    book.item()
    first, second = clause(book), clause(book)
    book.do(entries.frame, decision=first.decision, field="label", words="RESOLVED")
    book.do(entries.strike, **key(first))
    assert len(book.minutes.all(Decision)) == 1
    book.do(entries.strike, **key(second))
    assert book.minutes.all(Decision) == []
    book.do(blocks.set_nil, item=None, kind="decision")
    third = clause(book)
    book.do(decisions.lead_in, item=None, words="The Board noted the report.")
    book.do(entries.strike, **key(third))
    assert [d.lead_in for d in book.minutes.all(Decision)] == ["The Board noted the report."]


def test_a_decision_is_framed_and_unframed(book: Making) -> None:
    book.item()
    book.do(decisions.lead_in, item=None, words="The Board noted:")
    (decision,) = book.minutes.all(Decision)
    step = book.do(entries.frame, decision=decision.id, field="label", words=" NOTED ")
    assert step.sentence == "Decision mended under item 1"
    assert book.again(decision).label == "NOTED"
    same = {"decision": decision.id, "field": "label", "words": "NOTED"}
    assert book.refused(entries.frame, **same) == "Nothing was changed."
    assert book.refused(entries.frame, decision=decision.id, field="item", words="9") == (
        "A decision has no item; it has a label, a lead-in and a closing text."
    )
    held = clause(book)
    book.do(entries.frame, decision=decision.id, field="lead_in", words="")
    assert book.again(decision).lead_in == ""
    book.do(entries.frame, decision=decision.id, field="closing", words="So it was.")
    book.do(entries.strike, **key(held))
    book.do(entries.frame, decision=decision.id, field="closing", words="")
    assert book.minutes.all(Decision) == []


def test_an_entry_is_moved_before_or_after_another(book: Making) -> None:
    item = book.item()
    first, second, third = (book.point() for _ in range(3))
    step = book.do(entries.move, **key(third), before=first.id)
    assert step.sentence == "Key point p3 moved under item 1"
    assert gutter(book.minutes, item) == ["p3", "p1", "p2"]
    book.do(entries.move, **key(third), after=second.id)
    assert gutter(book.minutes, item) == ["p1", "p2", "p3"]
    below = book.point(parent=first.id)
    book.do(entries.move, **key(second), before=below.id)
    assert gutter(book.minutes, item) == ["p1", "p2", "p4", "p3"]
    assert book.again(second).parent == first.id
    book.do(entries.move, **key(below), after=third.id)
    assert book.again(below).parent is None


def test_a_move_says_where_to(book: Making) -> None:
    item = book.item()
    point = book.point()
    sentence = "Say where to, for example: /mv p6 7 (item 7) or /mv p6 p2 (before p2)."
    assert book.refused(entries.move, **key(point)) == sentence
    assert book.refused(entries.move, **key(point), before=point.id) == sentence
    assert book.refused(entries.move, **key(point), item=item.id) == (
        "p1 stands under item 1 already."
    )
    gone = "There is no such key point in this record."
    assert book.refused(entries.move, **key(point), after=99) == gone
    assert book.refused(entries.move, **key(point), item=99) == (
        "There is no such item in this record."
    )
    book.item("Parks")
    other = book.point()
    assert book.refused(entries.move, **key(point), before=other.id) == (
        "Those two entries belong to different items; /mv p6 7 changes the item."
    )


def test_nothing_stands_under_itself(book: Making) -> None:
    book.item()
    above = book.point()
    below = book.point(parent=above.id)
    deeper = book.point(parent=below.id)
    for beside in (below, deeper):
        assert book.refused(entries.move, **key(above), before=beside.id) == (
            "An entry can't stand under itself."
        )
    book.do(entries.move, **key(deeper), before=above.id)
    assert book.again(deeper).parent is None


def test_a_family_moves_to_another_item_together_in_its_order_with_its_marks(
    book: Making,
) -> None:
    ann, roads = book.person(), book.item("Roads")
    above = book.point(f"⟦person:{ann.id}⟧ asked.")
    children = [book.point(f"answer {n}", parent=above.id) for n in range(3)]
    deeper = book.point("more", parent=children[0].id)
    book.do(entries.move, **key(children[2]), before=children[0].id)
    for entry in (above, children[1]):
        book.do(marks.drop, item=None, holder_table="point", holder=entry.id)
    parks = book.item("Parks")
    book.point()
    book.do(blocks.set_nil, item=None, kind="actions")
    step = book.do(entries.move, **key(above), item=parks.id)
    assert (step.sentence, step.item) == ("Key point p1 moved to item 2", parks.id)
    moved = [entry.id for entry in book.minutes.gutter(parks.id)][1:]
    assert moved == [above.id, children[2].id, children[0].id, deeper.id, children[1].id]
    assert gutter(book.minutes, parks) == ["p1", "p2", "p3", "p4", "p5", "p6"]
    assert gutter(book.minutes, roads) == []
    assert {mark.item for mark in book.minutes.all(Mark)} == {parks.id}


def test_a_sub_point_moved_alone_stands_on_its_own(book: Making) -> None:
    book.item("Roads")
    above = book.point()
    below = book.point(parent=above.id)
    parks = book.item("Parks", take=False)
    book.do(entries.move, **key(below), item=parks.id)
    assert book.again(below).parent is None
    assert book.again(above).item != parks.id


@pytest.mark.parametrize("index", range(len(Minutes.ENTRIES)))
def test_every_kind_lifts_the_nil_of_the_item_it_is_moved_to(book: Making, index: int) -> None:
    book.item("Roads")
    entry = one_of_each(book)[index]
    parks = book.item("Parks")
    book.do(blocks.set_nil, item=None, kind=entry.BLOCK)
    book.do(entries.move, **key(entry), item=parks.id)
    assert book.again(entry).item == parks.id
    assert book.minutes.block_state(parks.id, entry.BLOCK)[0] == blocks.FILLED


def test_clauses_move_into_the_decision_of_the_other_item(book: Making) -> None:
    roads = book.item("Roads")
    above, other = clause(book), clause(book)
    below = clause(book, parent=above.id)
    parks = book.item("Parks")
    book.do(entries.move, **key(above), item=parks.id)
    theirs = decisions.of_item(book.minutes, parks.id)
    assert theirs is not None
    assert book.again(above).decision == book.again(below).decision == theirs.id
    assert book.again(below).parent == above.id
    book.do(entries.move, **key(other), item=parks.id)
    assert decisions.of_item(book.minutes, roads.id) is None
    assert book.again(other).decision == theirs.id
    assert gutter(book.minutes, parks) == ["r1", "r2", "r3"]


LETTERS = [kind.LETTER for kind in entries.CONVERTIBLE]


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("start", LETTERS)
def test_a_changed_kind_keeps_words_mention_and_mark(book: Making, start: str, letter: str) -> None:
    ann, item = book.person(), book.item()
    entry: Entry = book.point(f"⟦person:{ann.id}⟧ reports back")
    book.do(marks.drop, item=None, holder_table="point", holder=entry.id, jotting="when?")
    if start != "p":
        book.do(entries.change_kind, letter=start, **key(entry))
        (entry,) = book.minutes.gutter(item.id)
    if letter == start:
        kind = {"a": "an action", "p": "a key point", "r": "a clause"}.get(letter, "a ")
        sentence = book.refused(entries.change_kind, letter=letter, **key(entry))
        assert sentence.startswith(f"{entry.name_in_gutter} is {kind}")
        return
    book.do(blocks.set_nil, item=None, kind=_kind(letter).BLOCK)
    step = book.do(entries.change_kind, letter=letter, **key(entry))
    assert " made a" in step.sentence
    (made,) = book.minutes.gutter(item.id)
    assert made.name_in_gutter == f"{letter}1"
    assert made.main_text == f"⟦person:{ann.id}⟧ reports back"
    (mark,) = book.minutes.all(Mark)
    assert (mark.holder_table, mark.holder, mark.jotting) == (made.TABLE, made.id, "when?")


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
    sentence = "Only these kinds can be changed into one another: p, r, a, n, doc."
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
    for deed, one, other in script:
        shown = [entry for item in agenda for entry in book.minutes.gutter(item)]
        if not shown or deed in ("note", "clause"):
            if deed == "clause":
                clause(book, item=agenda[one % 2])
            else:
                book.point(item=agenda[one % 2])
            continue
        entry, beside = shown[one % len(shown)], shown[other % len(shown)]
        with suppress(Refusal):
            _done(book, deed, entry, beside, agenda[other % 2], LETTERS[other % 5])
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
            book.do(entries.move, **key(entry), before=beside.id)
        case "kind":
            book.do(entries.change_kind, **key(entry), letter=letter)
        case _:
            book.do(marks.drop, item=None, holder_table=entry.TABLE, holder=entry.id)
