"""Rows, changes and steps: a step and its inverse, and what does not fit."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time
from types import NoneType
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.bodies import Body
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import (
    Change,
    Mismatch,
    Record,
    Refusal,
    Stamp,
    Step,
    field_values,
)
from meetingtui.domain.register import Register
from meetingtui.domain.requests import merge
from tests.domain.making import START, Making, empty

AT = START.replace(tzinfo=UTC)


def field_names(kind: type[Record]) -> list[str]:
    return [spec.name for spec in dataclasses.fields(kind)]


def step_of(*changes: Change, seq: int = 1) -> Step:
    return Step(AT, "clerk", "Something done", changes, seq=seq)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Minutes, list[Step]]:
    """Steps that each fit what the ones before them left, over a handful of people."""
    minutes, steps = empty(), []
    for seq in range(1, draw(st.integers(1, 8)) + 1):
        now, changes = minutes, []
        for number in draw(st.lists(st.integers(10, 14), min_size=1, max_size=4)):
            before = now.find(Person, number)
            after = draw(
                st.one_of(
                    st.none() if before else st.nothing(),
                    st.sampled_from("abc").map(lambda name: Person(id=number, name=name)),  # noqa: B023
                )
            )
            changes.append(Change(before, after))
            now = now.apply(step_of(changes[-1]))
        steps.append(step_of(*changes, seq=seq))
        minutes = minutes.apply(steps[-1])
    return minutes, steps


@given(histories())
def test_taking_every_step_back_leaves_nothing_of_them(history: tuple[Minutes, list[Step]]) -> None:
    minutes, steps = history
    for step in reversed(steps):
        minutes = minutes.apply(step.inverse(AT, "clerk"))
    assert minutes.same_records(empty())
    for step in steps:
        minutes = minutes.apply(step.again(AT, "clerk"))
    assert minutes.same_records(history[0])


@given(histories())
def test_merging_changes_keeps_what_they_do(history: tuple[Minutes, list[Step]]) -> None:
    minutes, steps = history
    merged = merge([change for step in steps for change in step.changes])
    assert empty().apply(step_of(*merged)).same_records(minutes)
    keys = [(change.record.TABLE, change.record.id) for change in merged]
    assert len(keys) == len(set(keys))
    assert all(change.before != change.after for change in merged)


def test_what_undoes_a_step_says_so() -> None:
    step = step_of(Change(None, Person(id=3, name="Ann")), seq=7)
    back = step.inverse(AT, "somebody else")
    assert (back.sentence, back.undoes, back.redoes) == ("Undone: Something done", 7, None)
    assert back.who == "somebody else"
    forth = step.again(AT, "clerk")
    assert (forth.sentence, forth.undoes, forth.redoes) == ("Done again: Something done", None, 7)


def test_a_change_knows_what_it_does() -> None:
    person, other = Person(id=3, name="Ann"), Person(id=3, name="Bea")
    assert Change(None, person).operation == "added"
    assert Change(person, other).operation == "altered"
    assert Change(person, None).operation == "removed"
    assert Change(person, other).record is other
    assert Change(person, None).record is person
    assert Change(person, other).inverse() == Change(other, person)
    with pytest.raises(Mismatch):
        _ = Change(None, None).record


@pytest.mark.parametrize(
    "change",
    [
        Change(Person(id=3, name="Ann"), None),
        Change(Person(id=3, name="Ann"), Person(id=3, name="Bea")),
        Change(None, Body(id=1, name="Another Board")),
        Change(Body(id=1, name="Another Board"), None),
    ],
)
def test_a_step_that_does_not_fit_is_refused_and_changes_nothing(change: Change) -> None:
    minutes = empty()
    fits = Change(None, Person(id=9, name="Cyd"))
    with pytest.raises(Mismatch, match="step 4"):
        minutes.apply(step_of(fits, change, seq=4))
    assert minutes.same_records(empty())


def test_rows_are_found_by_table_and_id() -> None:
    minutes = empty()
    assert minutes.kind("point") is Point
    with pytest.raises(Refusal, match="There is no table called 'ghost'"):
        minutes.kind("ghost")
    assert minutes.find(Person, 9) is None
    assert minutes.find(Person, None) is None
    with pytest.raises(Refusal, match="There is no such person in this record"):
        minutes.get(Person, 9)
    later = minutes.apply(
        step_of(*(Change(None, Person(id=n, name=name)) for n, name in ((5, "Bea"), (4, "Ann"))))
    )
    assert [person.name for person in later.all(Person)] == ["Ann", "Bea"]
    assert [person.id for person in later.where(Person, name="Bea")] == [5]
    assert [record.TABLE for record in later] == ["body", "person", "person", "meeting"]


def test_empty_tables_do_not_count() -> None:
    person = Change(None, Person(id=3, name="Ann"))
    there_and_back = empty().apply(step_of(person)).apply(step_of(person.inverse()))
    assert there_and_back.same_records(empty())
    assert not there_and_back.same_records(Minutes())


def test_every_field_of_every_record_is_a_scalar_with_a_name() -> None:
    scalars = {int, bool, float, str, date, time, datetime, NoneType}
    for kind in (*Minutes.KINDS, *Register.KINDS):
        assert kind.TABLE
        assert kind.NOUN
        hints = get_type_hints(kind)
        for name in field_names(kind):
            assert set(get_args(hints[name]) or (hints[name],)) <= scalars, f"{kind.TABLE}.{name}"
    person = Person(id=3, name="Ann")
    assert list(field_values(person))[:3] == ["id", "uuid", "name"]
    assert field_values(person)["name"] == "Ann"
    assert len({kind.TABLE for kind in Minutes.KINDS}) == len(Minutes.KINDS)


def test_a_stamp_gives_the_next_id_after_what_was_added() -> None:
    stamp = Stamp(AT, START, "clerk", 10)
    changes = [
        Change(None, Person(id=14)),
        Change(None, Person(id=11)),
        Change(Person(id=30), None),
    ]
    assert stamp.after(changes).next_id == 15
    assert stamp.after([]).next_id == 10
    assert stamp.step("Done", [], 4) == Step(AT, "clerk", "Done", (), 4)


def test_dependents_are_everything_that_would_be_left_hanging_the_deepest_first(
    book: Making,
) -> None:
    ann = book.person()
    book.item()
    above = book.point("Members asked ⟦person:3⟧ why.")
    below = book.point("Nobody knew.", parent=above.id)
    found = book.minutes.dependents(above)
    assert below in found
    assert [record.TABLE for record in found] == ["point", "mention"]
    assert [record.TABLE for record in book.minutes.dependents(ann)] == ["mention"]
    assert book.minutes.dependents(below) == []


def test_a_record_is_frozen() -> None:
    person: Record = Person(id=3, name="Ann")
    with pytest.raises(dataclasses.FrozenInstanceError):
        person.id = 4  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del person.id
    assert person == Person(id=3, name="Ann")


@pytest.mark.parametrize("kind", Minutes.KINDS, ids=lambda kind: str(kind.TABLE))
def test_records_are_equal_by_kind_and_fields(kind: type[Record]) -> None:
    made = kind(**dict.fromkeys(field_names(kind), 1))
    for name in field_names(kind):
        other = dataclasses.replace(made, **{name: 2})
        assert (getattr(other, name), getattr(made, name)) == (2, 1)
        assert made != other
        assert len({made, other, dataclasses.replace(other, **{name: 1})}) == 2
        assert f"{name}=2" in repr(other)
    assert made != Person(id=1) or kind is Person
    assert field_values(made) == dict.fromkeys(field_names(kind), 1)


def test_a_record_takes_its_own_fields_and_needs_those_without_a_default() -> None:
    with pytest.raises(TypeError, match=r"handle|place"):
        Point(id=1, item=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="age"):
        Person(id=1, age=40)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        dataclasses.replace(Person(id=1), age=40)  # type: ignore[call-arg]
    assert Person(id=1).described is False
