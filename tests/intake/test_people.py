"""People from lists."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.proposals import ProposedPerson
from meetingtui.domain.record import Refusal
from meetingtui.intake import people


def test_every_column_arrives() -> None:
    source = (
        "name,title,organisation,code,role,category,party\n"
        'Ada Brindle,"Head of Roads, Bridges",Brackwater,AB,Chairman,member,Independent\n'
    )
    proposal = people.read(source)
    assert proposal.people == (
        ProposedPerson(
            "Ada Brindle",
            "Head of Roads, Bridges",
            "Brackwater",
            "ab",
            "Chairman",
            "member",
            "Independent",
        ),
    )
    assert proposal.doubts == ()


def test_headers_by_their_synonyms_with_mark_and_semicolons() -> None:
    source = (
        "\ufeffPolitical group;Job title;Full name;Type\r\nGreen;Clerk;Cy Dunn;Co-opted member\r\n"
    )
    (person,) = people.read(source).people
    assert person == ProposedPerson("Cy Dunn", "Clerk", category="co-opted", party="Green")


def test_namesakes_told_apart_by_a_note_are_not_in_the_list_twice() -> None:
    rows = ("name,note", "Jo Smith,North", "Jo Smith,South", "Jo Smith,South")
    assert people.read("\n".join(rows)).doubts == ("Line 4: Jo Smith is in the list twice.",)


def test_first_and_last_names_in_two_columns() -> None:
    (person,) = people.read("Surname,First name\nDunn,Cy\n").people
    assert person.name == "Cy Dunn"


def test_without_a_header_the_order_is_said() -> None:
    proposal = people.read("Ada Brindle,Head of Roads\nCy Dunn,Clerk\n")
    assert [(p.name, p.title) for p in proposal.people] == [
        ("Ada Brindle", "Head of Roads"),
        ("Cy Dunn", "Clerk"),
    ]
    assert "name, title, organisation" in proposal.doubts[0]


def test_bad_rows_are_named_by_line_and_the_others_kept() -> None:
    source = (
        "name,code,category,shoe\n"
        "Ada Brindle,ab,member,7\n"
        ",xx,member,\n"
        "\n"
        "1234,,,\n"
        "Cy Dunn,a-b-c,wizard,\n"
        "Eve Fox,AB,officer,\n"
        "eve fox,,,\n"
        "Gil Hay,gh,member,7,Clerk\n"
    )
    proposal = people.read(source)
    assert [p.name for p in proposal.people] == [
        "Ada Brindle",
        "Cy Dunn",
        "Eve Fox",
        "eve fox",
        "Gil Hay",
    ]
    for line, word in (
        (3, "no name"),
        (5, "1234"),
        (6, "a-b-c"),
        (6, "wizard"),
        (7, "code ab"),
        (8, "twice"),
        (9, "more cells"),
    ):
        assert any(f"Line {line}" in doubt and word in doubt for doubt in proposal.doubts), line
    assert any("shoe" in doubt for doubt in proposal.doubts)
    assert proposal.people[1].code == proposal.people[1].category == ""


@pytest.mark.parametrize("source", ["", "name,title\n", "name\n,\n"])
def test_a_list_of_nobody_is_refused(source: str) -> None:
    with pytest.raises(Refusal, match="holds nobody"):
        people.read(source)


def test_a_cell_without_end_is_refused() -> None:
    with pytest.raises(Refusal, match="Line 2 of the list"):
        people.read('name\n"' + "x\n" * 70_000)


def test_another_encoding_is_read_with_a_doubt(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("name,title\nZoë Brûlé,Clerk\n".encode("cp1252"))
    proposal = people.from_file(path)
    assert proposal.people[0].name == "Zoë Brûlé"
    assert "Windows-1252" in proposal.doubts[0]


def test_a_refusal_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"people\.csv"):
        people.from_file(path)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from(list('ab ,;\t|"\n\r\0name⟦é')), max_size=60))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        proposal = people.read(source)
    except Refusal:
        return
    assert all(person.name for person in proposal.people)


def test_what_stands_around_a_name_and_the_ward_have_columns_of_their_own() -> None:
    header = "name,honorific,post-nominals,ward,category code,note"
    source = f"{header}\nCy Dunn,Dr,OBE,Larkfield,LA,younger\n"
    (person,) = people.read(source).people
    assert person == ProposedPerson(
        "Cy Dunn",
        honorific="Dr",
        letters="OBE",
        division="Larkfield",
        category_code="LA",
        note="younger",
    )
