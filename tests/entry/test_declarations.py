"""Declarations as typed."""

from __future__ import annotations

import pytest

from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Edit
from tests.entry.session import item, person, under_way

ALL = None


@pytest.mark.parametrize(
    ("line", "who", "covers", "interest", "nature", "effect"),
    [
        ("ab personal", "ab", [item(5)], "personal", "", ""),
        ("ab 7 personal", "ab", [item(7)], "personal", "", ""),
        ("ab item 7: governor", "ab", [item(7)], "governor", "", ""),
        ("ab items 7 and 9 personal > left", "ab", [item(7), item(9)], "personal", "", "left"),
        ("ab all pecuniary: owns it", "ab", [ALL], "pecuniary", "owns it", ""),
        ("@ab 7, 9 personal: x: y", "ab", [item(7), item(9)], "personal", "x: y", ""),
        ("Abigail Brook personal: x", "ab", [item(5)], "personal", "x", ""),
        ("Cllr Brook personal: x", "ab", [item(5)], "personal", "x", ""),
        (
            "brook her son is a governor there",
            "ab",
            [item(5)],
            "",
            "her son is a governor there",
            "",
        ),
        ("⟦person:10⟧ 7 personal: x", "ab", [item(7)], "personal", "x", ""),
    ],
)
def test_a_declaration(
    line: str, who: str, covers: list[int | None], interest: str, nature: str, effect: str
) -> None:
    session = under_way().enter(f"/d {line}")
    made = session.one(Declaration)
    assert (made.person, made.interest, made.nature, made.effect) == (
        person(who),
        interest,
        nature,
        effect,
    )
    assert [cover.item for cover in session.minutes.all(Cover)] == covers


def test_somebody_known_by_description_declares() -> None:
    session = under_way().enter("/d @?highways officer, 7 personal: x")
    made = session.one(Declaration)
    assert session.minutes.get(Person, made.person).name == "highways officer"
    assert session.one(Cover).item == item(7)
    with pytest.raises(Refusal, match="End the description with a comma"):
        session.read("/d @?highways officer personal")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/d ab 12 personal: x", "There is no item 12; the agenda goes from 1 to 9"),
        ("/d zebedee personal: x", "“zebedee” is nobody known here"),
        ("/d smith personal: x", "could be Jane Smith"),
        ("/d ab", "Say what is declared. For example: /d ab 7,9 personal"),
        ("/d ab 7 > left", "Say what is declared"),
    ],
)
def test_a_doubtful_declaration_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        under_way().read(line)
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pecuniary: governor > left", ("pecuniary", "governor", "left")),
        ("personal: trustee > stayed", ("personal", "trustee", "stayed")),
        ("personal: trustee", ("personal", "trustee", "left")),
        ("trustee", ("personal", "trustee", "left")),
    ],
)
def test_a_declaration_mended_in_the_line(line: str, expected: tuple[str, str, str]) -> None:
    session = under_way().enter("/d ab 7 personal: governor > left")
    before = session.one(Declaration)
    assert session.read("/f d1") == Edit("declaration", before.id, "personal: governor > left")
    after = session.edit(line, "declaration", before.id).one(Declaration)
    assert (after.interest, after.nature, after.effect) == expected
    assert session.one(Cover).item == item(7)


def test_mending_nothing_is_refused() -> None:
    session = under_way().enter("/d ab personal: governor > left")
    with pytest.raises(Refusal, match="Nothing was changed"):
        session.edit("personal: governor", "declaration", session.one(Declaration).id)


def test_a_resident_without_a_name_declares_nothing() -> None:
    for line in ("/d resident 7 personal: school governor", "/d a resident school governor"):
        with pytest.raises(Refusal) as refused:
            under_way().read(line)
        assert str(refused.value) == (
            "A declaration is somebody's own: name them, or say what is known of them, "
            "for example: /d @?resident of Larkfield, school governor"
        )
    session = under_way().enter("/d @?resident of Larkfield, school governor")
    assert session.one(Declaration).interest == "school governor"
