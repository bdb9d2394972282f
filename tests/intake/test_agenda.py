"""Agendas in every layout, and files that are no agenda."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.agenda import Proposed
from meetingtui.domain.proposals import AgendaProposal
from meetingtui.domain.record import Refusal
from meetingtui.intake import agenda

FIXTURE = Path(__file__).parent / "fixtures" / "agenda.md"


def _lines(proposal: AgendaProposal) -> list[str]:
    """Each item as "number title <parent's title @time"."""
    printed = []
    for item in proposal.items:
        words = f"{item.number} {item.title}".strip()
        if item.parent is not None:
            words += f" <{proposal.items[item.parent].title}"
        if item.planned_at:
            words += f" @{item.planned_at:%H:%M}"
        printed.append(words)
    return printed


@pytest.mark.parametrize("kind", ["markdown", "text"])
@pytest.mark.parametrize(
    ("source", "items"),
    [
        (
            "A1. Apologies\nA2. Minutes of 4 May\nB3 Land",
            ["A1 Apologies", "A2 Minutes of 4 May", "B3 Land"],
        ),
        (
            "FA/1 Apologies\nFA/2 Minutes\nFA/2.1 Arising",
            ["FA/1 Apologies", "FA/2 Minutes", "FA/2.1 Arising <Minutes"],
        ),
        (
            "64/16 Apologies\n65/16 Minutes of the meeting of the full Council that was held in\n"
            "66/16 Close",
            [
                "64/16 Apologies",
                "65/16 Minutes of the meeting of the full Council that was held in",
                "66/16 Close",
            ],
        ),
        ("83/19/TC Apologies\n84/19/TC Roads", ["83/19/TC Apologies", "84/19/TC Roads"]),
        ("23-24/FA/1 Apologies\n23-24/FA/2 Roads", ["23-24/FA/1 Apologies", "23-24/FA/2 Roads"]),
        ("AU 10/015 Apologies\nAU 10/016 Roads", ["AU 10/015 Apologies", "AU 10/016 Roads"]),
        ("F21/001 APOLOGIES\nF21/002 ROADS", ["F21/001 APOLOGIES", "F21/002 ROADS"]),
        ("3000: Apologies\n3001: Roads", ["3000 Apologies", "3001 Roads"]),
        (
            "Budget\n2015 accounts\n2016 accounts",
            ["1 Budget", "2 2015 accounts", "3 2016 accounts"],
        ),
        ("1. Apologies\n2. A1 road\n3. A2 road", ["1 Apologies", "2 A1 road", "3 A2 road"]),
        ("1. Apologies\n2. A1 road", ["1 Apologies", "2 A1 road"]),
        (
            "I. Apologies\nII. Roads\n(a) A1\n(b) A2\nIII. Parks",
            ["I Apologies", "II Roads", "II(a) A1 <Roads", "II(b) A2 <Roads", "III Parks"],
        ),
        (
            "(1) Apologies\n(2) Roads\n(a) A1 road",
            ["1 Apologies", "2 Roads", "2(a) A1 road <Roads"],
        ),
    ],
)
def test_numbers_with_letters_roman_ones_and_numbers_in_brackets(
    source: str, items: list[str], kind: str
) -> None:
    assert _lines(agenda.read(source, kind)) == items


def test_the_fixture_has_three_items_with_the_seeds_as_the_second() -> None:
    assert agenda.from_file(FIXTURE).items == (
        Proposed("1", "Apologies for absence and substitutions", None, time(10, 0)),
        Proposed(
            "2",
            "SURREY SAFEGUARDING CHILDREN BOARD: CHILD SEXUAL EXPLOITATION UPDATE",
            None,
            time(10, 5),
        ),
        Proposed("3", "Date of the next meeting"),
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1. Apologies\n2. Minutes", ["1 Apologies", "2 Minutes"]),
        ("1 Apologies for absence\n2 Minutes", ["1 Apologies for absence", "2 Minutes"]),
        ("1) Apologies\n2) Minutes", ["1 Apologies", "2 Minutes"]),
        ("1. Roads\n   and fords\n2. Close", ["1 Roads and fords", "2 Close"]),
        ("Item 1: Apologies\nItem 2: Minutes", ["1 Apologies", "2 Minutes"]),
        ("5 Roads\n5a Bridges\n5b Fords", ["5 Roads", "5a Bridges <Roads", "5b Fords <Roads"]),
        (
            "7. Reports\n7.1 Roads\n7.2. Parks",
            ["7 Reports", "7.1 Roads <Reports", "7.2 Parks <Reports"],
        ),
        (
            "7. Reports\n- Roads\n- Parks\n8. Close",
            ["7 Reports", "7.1 Roads <Reports", "7.2 Parks <Reports", "8 Close"],
        ),
        (
            "7. Reports\n  (a) Roads\n  (b) Parks\n8. End",
            ["7 Reports", "7(a) Roads <Reports", "7(b) Parks <Reports", "8 End"],
        ),
        ("- Apologies\n- Minutes", ["1 Apologies", "2 Minutes"]),
        ("- Reports\n  - Roads\n- End", ["1 Reports", "1.1 Roads <Reports", "2 End"]),
        (
            "Apologies\nMinutes\n\nAny other business",
            ["1 Apologies", "2 Minutes", "3 Any other business"],
        ),
        ("| No | Item |\n|---|---|\n| 4 | Roads |\n| 4a | Fords |", ["4 Roads", "4a Fords <Roads"]),
        (
            "10.00 Welcome\n10.05 Minutes\n2.15 Close",
            ["1 Welcome @10:00", "2 Minutes @10:05", "3 Close @14:15"],
        ),
    ],
)
def test_plain_text(source: str, expected: list[str]) -> None:
    assert _lines(agenda.read(source, "text")) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1. A\n3. B\n7. C", ["1 A", "3 B", "7 C"]),
        (
            "# Board\n\n## 5 Roads\n\n## 6 Parks\n\n### 6.1 Ponds",
            ["5 Roads", "6 Parks", "6.1 Ponds <Parks"],
        ),
        ("# Board\n\n## Roads\n\n## Parks\n\n- Ponds", ["1 Roads", "2 Parks", "2.1 Ponds <Parks"]),
        (
            "1. A\n2. B\n   - C\n   - D\n     1. E\n3. F",
            ["1 A", "2 B", "2.1 C <B", "2.2 D <B", "2.2.1 E <D", "3 F"],
        ),
        ("5a Roads\n5b **Parks**", ["5a Roads", "5b Parks"]),
        ("- A\n- B\n  - C\n  - D", ["1 A", "2 B", "2.1 C <B", "2.2 D <B"]),
        (
            "| Time | Item | No |\n|---|---|---|\n| 10:05 | Roads | 4 |\n| | Parks | 5 |",
            ["4 Roads @10:05", "5 Parks"],
        ),
        (
            "1. [Roads](https://example.org) *and* `code`\n2. a <b>c</b>",
            ["1 Roads and code", "2 a <b>c</b>"],
        ),
    ],
)
def test_markdown(source: str, expected: list[str]) -> None:
    assert _lines(agenda.read(source, "markdown")) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "number,title,time,parent\n5,Roads,10:05,\n6,Fords,,5",
            ["5 Roads @10:05", "6 Fords <Roads"],
        ),
        (
            'time;title;number\n10.05 am;"Roads; and fords";1\n;Parks;2',
            ["1 Roads; and fords @10:05", "2 Parks"],
        ),
        (
            "\ufeffItem No\tItem\tStart time\r\n1\tRoads\t2.30pm\r\n1.1\tFords\t\r\n",
            ["1 Roads @14:30", "1.1 Fords <Roads"],
        ),
        (
            "1,Roads,10:00\n2,Parks,10:05\n2a,Ponds,",
            ["1 Roads @10:00", "2 Parks @10:05", "2a Ponds <Parks"],
        ),
        ("parent,title\n,Roads\nRoads,Fords", ["1 Roads", "1.1 Fords <Roads"]),
        ("title\nRoads\nParks", ["1 Roads", "2 Parks"]),
    ],
)
def test_csv(source: str, expected: list[str]) -> None:
    assert _lines(agenda.read(source, "csv")) == expected


@pytest.mark.parametrize(
    "line",
    [
        "1. Roads 10.05 am",
        "1. Roads (10.05)",
        "1. Roads 10:05",
        "1. 10:05 Roads",
        "1. 10.05 am Roads",
        "10.05am 1. Roads",
        "1. (10.05) Roads",
        "1. Roads – 10.05 a.m.",
        "1. Roads (10.05 – 10.30)",
        "1. Roads at 10.05am",
        "1. Roads (at 10.05 am)",
        "1. 10:05-10:30 Roads",
        "1 Roads\t10.05",
    ],
)
@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_times_at_the_start_or_end_of_a_line(line: str, kind: str) -> None:
    item = agenda.read(f"{line}\n2. Parks", kind).items[0]
    assert (item.number, item.title, item.planned_at) == ("1", "Roads", time(10, 5))


@pytest.mark.parametrize(
    "title", ["Budget 2015/16", "Motion 42", "Roads in 2.15", "Local Plan 2030"]
)
def test_figures_in_a_title_are_no_time(title: str) -> None:
    item = agenda.read(f"1. {title}", "text").items[0]
    assert (item.title, item.planned_at) == (title, None)


def test_an_early_hour_without_am_or_pm_is_the_afternoon_and_doubted() -> None:
    proposal = agenda.read("1. Roads (2.30)\n2. Parks (2.45 am)", "text")
    assert [i.planned_at for i in proposal.items] == [time(14, 30), time(2, 45)]
    assert any("2.30" in doubt and "14:30" in doubt for doubt in proposal.doubts)
    assert not any("2.45" in doubt for doubt in proposal.doubts)


def test_front_matter_is_left_out_and_named() -> None:
    source = (
        "SCRUTINY BOARD\nThursday 9 July 2015 at 10.00 am\nVenue: Town Hall\n\nAGENDA\n\n"
        "1. Apologies\n2. Minutes\n"
    )
    proposal = agenda.read(source, "text")
    assert _lines(proposal) == ["1 Apologies", "2 Minutes"]
    (doubt,) = proposal.doubts
    for words in ("SCRUTINY BOARD", "9 July 2015", "Town Hall", "AGENDA"):
        assert words in doubt


def test_a_wrapped_title_is_one_title() -> None:
    source = (
        "1. The replacement of the tidal gate at Tern Quay and the survey of the quay wall\n"
        "   that the harbour trustees asked for\n2. Close\n"
    )
    first, second = agenda.read(source, "text").items
    assert first.title.endswith("quay wall that the harbour trustees asked for")
    assert second.title == "Close"


@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_a_long_title_does_not_take_in_the_item_with_the_next_number(kind: str) -> None:
    source = (
        "453 Apologies\n"
        "454 Minutes of the meeting of the full Board that was held at the Pump House\n"
        "455 Matters arising\n"
        "456 The lease of the Pump House and of the meadows that lie to the north of\n"
        "12 Mill Lane\n"
    )
    found = agenda.read(source, kind).items
    assert [item.number for item in found] == ["453", "454", "455", "456"]
    assert found[-1].title.endswith("north of 12 Mill Lane")


def test_what_is_guessed_is_doubted() -> None:
    assert "1 to 2 are proposed" in agenda.read("- A\n- B", "text").doubts[0]
    assert any("7.1" in doubt for doubt in agenda.read("7. A\n- B", "text").doubts)
    assert any("more than one" in doubt for doubt in agenda.read("1. A\n1. B", "text").doubts)


def test_a_parent_that_is_missing_or_below_leaves_the_item_at_the_top() -> None:
    proposal = agenda.read("number,title,parent\n1,A,2\n2,B,1\n3,C,9", "csv")
    assert [item.parent for item in proposal.items] == [None, 0, None]
    assert [doubt for doubt in proposal.doubts if "Line 2" in doubt and "above" in doubt]
    assert [doubt for doubt in proposal.doubts if "Line 4" in doubt and "not in" in doubt]


def test_bad_rows_are_named_by_line() -> None:
    proposal = agenda.read("number,title,time\n1,A,soon\n2,,\n", "csv")
    assert any("Line 2" in doubt and "soon" in doubt for doubt in proposal.doubts)
    assert any("Line 3" in doubt and "no title" in doubt for doubt in proposal.doubts)


@pytest.mark.parametrize(
    ("source", "kind", "word"),
    [
        ("", "text", "No items"),
        ("", "csv", "No items"),
        ("   \n\n", "markdown", "No items"),
        (f"1. {'x' * 600}", "text", "600"),
        ("- x\n" * 1_001, "text", "1,000"),
        ("1. A", "runes", "markdown, text or csv"),
        ('number,title\n1,"A', "csv", ""),
    ],
)
def test_what_is_no_agenda_is_refused_or_read(source: str, kind: str, word: str) -> None:
    if word:
        with pytest.raises(Refusal, match=word):
            agenda.read(source, kind)
    else:
        assert agenda.read(source, kind).items[0].title == "A"


def test_the_ending_of_the_name_chooses_the_reader(tmp_path: Path) -> None:
    for name, source in (
        ("a.md", "# Board\n\n1. Roads"),
        ("a.txt", "1. Roads"),
        ("a.CSV", "number,title\n1,Roads"),
        ("a.tsv", "number\ttitle\n1\tRoads"),
    ):
        path = tmp_path / name
        path.write_text(source, encoding="utf-8")
        assert _lines(agenda.from_file(path)) == ["1 Roads"]
    path = tmp_path / "a.ods"
    path.write_bytes(b"x")
    with pytest.raises(Refusal, match=r"a\.ods.*\.csv"):
        agenda.from_file(path)


def test_a_refusal_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all,\n\nthank you very much for everything.\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"letter\.txt"):
        agenda.from_file(path)


_TEXTS = st.lists(
    st.sampled_from(
        [
            "1.",
            "2.1",
            "(a)",
            "- ",
            "# ",
            "|",
            "10.05",
            "am",
            "\n",
            "\n",
            " ",
            "\t",
            "Roads",
            "⟦",
            ",",
            '"',
            "5a",
            "*",
            "\x00",
        ]
    )
    | st.text(max_size=4)
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(_TEXTS, st.sampled_from(["text", "markdown", "csv"]))
def test_any_text_is_read_or_refused_and_parents_stand_above(source: str, kind: str) -> None:
    try:
        proposal = agenda.read(source, kind)
    except Refusal:
        return
    for place, item in enumerate(proposal.items):
        assert item.title.strip() == item.title != ""
        assert item.parent is None or item.parent < place
