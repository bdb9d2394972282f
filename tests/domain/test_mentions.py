"""Mentions: the records beside the tokens are always those in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import blocks, decisions, entries, items, points, text
from meetingtui.domain.mentions import Mention, kept, people_named
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change
from tests.domain.making import Making

PEOPLE = (3, 4, 5)

words = st.lists(
    st.one_of(
        st.sampled_from(["asked", "⟦⟧", "why.", "12"]),
        st.sampled_from([text.token("person", person) for person in PEOPLE]),
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


def peopled() -> Making:
    book = Making()
    for name in ("Ann Bell", "Cyd Dee", "Eve Fox"):
        book.person(name)
    book.item("Roads")
    book.item("Parks")
    return book


@given(st.lists(st.tuples(st.integers(0, 4), words), min_size=1, max_size=8))
def test_mentions_follow_the_words_whatever_is_done_to_them(script: list[tuple[int, str]]) -> None:
    book = peopled()
    point = book.point("Who?")
    for number, said in script:
        if book.minutes.find(Point, point.id) is None:
            point = book.point("Who else?")
        named = {"table": "point", "entry": point.id}
        match number:
            case 0 if book.again(point).text != said:
                book.do(entries.edit, words=said, **named)
            case 1:
                book.do(points.extend, point=point.id, words=said)
            case 2:
                book.do(entries.change_kind, letter="r", **named)
            case 3:
                there = [
                    i.id for i in items.ordered(book.minutes) if i.id != book.again(point).item
                ]
                book.do(entries.move, item=there[0], **named)
            case _:
                book.do(entries.strike, **named)
    assert book.undo_everything().same_records(Making().minutes)


def test_the_people_named_are_counted_in_every_field_of_a_record(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    book.item()
    said = f"⟦person:{cyd.id}⟧ and ⟦person:{ann.id}⟧, ⟦person:{cyd.id}⟧ again, not ⟦⟧person:9⟧"
    point = book.point(said)
    assert people_named(point) == [cyd.id, ann.id, cyd.id]
    found = [(mention.person, mention.place) for mention in book.minutes.all(Mention)]
    assert found == [(cyd.id, 0), (ann.id, 1), (cyd.id, 2)]
    book.do(decisions.say, item=None, field="lead_in", words=f"⟦person:{ann.id}⟧ was thanked.")
    book.do(decisions.say, item=None, field="closing", words=f"So was ⟦person:{cyd.id}⟧.")
    held = [m.person for m in book.minutes.where(Mention, holder_table="decision")]
    assert sorted(held) == [ann.id, cyd.id]


def test_a_nil_that_names_somebody_lets_go_of_them_when_it_is_lifted(book: Making) -> None:
    ann, _ = book.person(), book.item()
    book.do(blocks.set_nil, item=None, kind="points", wording=f"⟦person:{ann.id}⟧ was silent.")
    assert len(book.minutes.all(Mention)) == 1
    book.point("No, not so.")
    assert book.minutes.all(Mention) == []


def test_changes_that_name_nobody_are_left_as_they_are(book: Making) -> None:
    book.item()
    point = book.point()
    changes = [Change(point, None)]
    assert kept(book.minutes, book.stamp(), changes) == changes
