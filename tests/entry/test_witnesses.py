"""Witnesses as typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain import blocks
from meetingtui.domain.findings import find
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.witnesses import Witness
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, person, under_way


def heard(line: str) -> tuple[str, str, str, int | None]:
    """The witness that a line records."""
    witness = under_way().enter(line).one(Witness)
    return witness.name, witness.title, witness.organisation, witness.person


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/w Dinah Drew", ("Dinah Drew", "Deputy Director of Roads", "", person("dd"))),
        ("/w dinah", ("Dinah Drew", "Deputy Director of Roads", "", person("dd"))),
        ("/w Deputy Director", ("Dinah Drew", "Deputy Director of Roads", "", person("dd"))),
        ("/w dd, Director of Roads", ("Dinah Drew", "Director of Roads", "", person("dd"))),
        ("/w dd > Kent", ("Dinah Drew", "Deputy Director of Roads", "Kent", person("dd"))),
        ("/w Ann Other", ("Ann Other", "", "", None)),
        ("/w Dinah Drewe, Judge", ("Dinah Drewe", "Judge", "", None)),
        (
            "/w Al Poe, Head of Roads, Rivers and Seas > Kent, Inc.",
            ("Al Poe", "Head of Roads, Rivers and Seas", "Kent, Inc.", None),
        ),
        ("/w Prentice, Clerk", ("Prentice", "Clerk", "", None)),
    ],
)
def test_a_witness(line: str, expected: tuple[str, str, str, int | None]) -> None:
    assert heard(line) == expected


def test_a_code_with_a_title_needs_a_comma() -> None:
    with pytest.raises(Refusal, match="A comma ends a name: /w dd, Head of Roads"):
        under_way().read("/w dd Head of Roads")
    assert heard("/w dd, Head of Roads")[:2] == ("Dinah Drew", "Head of Roads")


def test_several_known_people_at_once() -> None:
    session = under_way().enter("/w dd js")
    assert [w.person for w in session.minutes.all(Witness)] == [person("dd"), person("js")]
    assert [w.name_in_gutter for w in session.minutes.all(Witness)] == ["w1", "w2"]
    assert len(session.steps) == 6


def test_somebody_known_by_description() -> None:
    session = under_way().enter("/w @?highways officer, Kent")
    witness = session.one(Witness)
    assert (witness.name, witness.title) == ("highways officer", "Kent")
    assert session.minutes.get(Person, witness.person).described


def test_the_same_description_is_the_same_person() -> None:
    session = under_way().enter("/w @?highways officer", "/a @?Highways Officer: report")
    assert len([p for p in session.minutes.all(Person) if p.described]) == 1


def test_a_single_word_that_is_nobody_is_refused() -> None:
    with pytest.raises(Refusal, match="“zebedee” is nobody known here; @\\?zebedee records"):
        under_way().read("/w zebedee")
    with pytest.raises(Refusal, match=r"Jane Smith \(js\) or John Smith \(js2\)"):
        under_way().read("/w Smith")
    with pytest.raises(Refusal, match="Say who is heard before the >"):
        under_way().read("/w > Kent")


def mended(line: str) -> Witness:
    """A witness mended in the line."""
    session = under_way().enter("/w Jane Example, Head of Parks > Kent")
    witness = session.one(Witness)
    shown = "Jane Example, Head of Parks > Kent"
    assert session.read("/f w1") == Edit("witness", witness.id, shown)
    return session.edit(line, "witness", witness.id).one(Witness)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jane Sample, Head of Parks > Kent", ("Jane Sample", "Head of Parks", "Kent")),
        ("Jane Sample", ("Jane Sample", "Head of Parks", "Kent")),
        ("Jane Example, Head of Seas > Kent", ("Jane Example", "Head of Seas", "Kent")),
        ("Jane Example > Surrey", ("Jane Example", "Head of Parks", "Surrey")),
    ],
)
def test_a_witness_mended_in_the_line(line: str, expected: tuple[str, str, str]) -> None:
    after = mended(line)
    assert (after.name, after.title, after.organisation) == expected


def test_mending_nothing_is_refused() -> None:
    with pytest.raises(Refusal, match="That changes nothing"):
        mended("Jane Example, Head of Parks > Kent")


def test_a_witness_of_a_meeting_without_items() -> None:
    session: Session = Session().enter("/w dd")
    assert session.one(Witness).item == session.steps[-1].item


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/w resident", ("A resident", "", "", None)),
        ("/w a Resident", ("A resident", "", "", None)),
        ("/w resident > Larkfield", ("A resident", "", "Larkfield", None)),
        (
            "/w resident, Treasurer > Friends of Larkfield",
            ("A resident", "Treasurer", "Friends of Larkfield", None),
        ),
    ],
)
def test_a_resident_is_heard_without_a_name(
    line: str, expected: tuple[str, str, str, int | None]
) -> None:
    assert heard(line) == expected


def test_nobody_asks_for_the_name_or_the_job_title_of_a_resident() -> None:
    session = under_way().enter("/w resident > Larkfield", "/w Ann Other")
    asked = [f.sentence for f in find(session.minutes) if f.name in ("witness-title", "described")]
    assert asked == ["Ann Other has no job title (item 5)."]
    assert session.read("/f w1") == Edit(
        "witness", session.minutes.all(Witness)[0].id, "A resident > Larkfield"
    )


def test_somebody_whose_name_is_resident_is_that_person() -> None:
    session = under_way()
    named = replace(session.minutes.get(Person, person("dd")), name="Resident")
    session.minutes = Minutes.of([*(r for r in session.minutes if r.id != named.id), named])
    assert session.enter("/w resident").one(Witness).person == person("dd")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/w Ann Other; dd; Al Poe, Head > Kent", ["Ann Other", "Dinah Drew", "Al Poe"]),
        ("/w Al Poe, Head of Roads; rivers and seas", ["Al Poe"]),
        ("/w speakers: Ann Other (objecting); resident", ["Ann Other", "A resident"]),
    ],
)
def test_several_with_semicolons_between(line: str, expected: list[str]) -> None:
    assert [w.name for w in under_way().enter(line).minutes.all(Witness)] == expected


@pytest.mark.parametrize("words", ["officer: Jane Example, Head", "officers: Jane Example, Head"])
def test_as_what_somebody_is_heard_stands_before_a_colon(words: str) -> None:
    witness = under_way().enter(f"/w {words}").one(Witness)
    assert (witness.kind, witness.name, witness.title) == ("officer", "Jane Example", "Head")


def test_brackets_are_a_speaker_s_remark_and_part_of_anybody_else_s_title() -> None:
    session = under_way().enter("/w Jane Example, Head (acting)", "/ws Al Poe, Head (objecting)")
    first, second = session.minutes.all(Witness)
    assert (first.title, first.remark) == ("Head (acting)", "")
    assert (second.title, second.remark) == ("Head", "objecting")
    assert session.read("/f w2") == Edit("witness", second.id, "Al Poe, Head (objecting)")
    session.edit("Al Poe, Head (in support)", "witness", second.id)
    session.edit("officer: Jane Example, Head (acting)", "witness", first.id)
    first, second = session.minutes.all(Witness)
    assert (first.kind, first.title, second.remark) == ("officer", "Head (acting)", "in support")


@pytest.mark.parametrize(
    ("line", "block"),
    [("/w none", "witnesses"), ("/wo None", "officers"), ("/ws none", "speakers")],
)
def test_none_says_that_nobody_was_heard(line: str, block: str) -> None:
    session = under_way().enter(line)
    here = session.minutes.item(None).id
    assert session.minutes.block_state(here, block)[0] == blocks.NIL
    assert not session.minutes.all(Witness)
