"""Declarations as printed: every layout, and every place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.declarations import Declaration
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.publish import compose, styles, text
from meetingtui.publish.document import Table
from tests.entry.session import Session, item, under_way

PLAIN = styles.shipped("surrey-2015")


def styled(**keys: object) -> HouseStyle:
    """The house style with other keys for declarations."""
    return replace(PLAIN, declarations=replace(PLAIN.declarations, **keys))  # type: ignore[arg-type]


def printed(session: Session, number: int, style: HouseStyle = PLAIN) -> list[str]:
    """The lines of an item's page from the label of its declarations on."""
    page = compose.document(session.minutes, style, item(number))
    lines = [line for line in text.lines(page) if line]
    label = PLAIN.block("declarations").label
    start = lines.index(label) + 1 if label in lines else 0
    return [line for line in lines[start:] if not line.endswith("documents:")]


def declared(*lines: str) -> Session:
    """A meeting at item 3 with declarations."""
    return under_way().enter("/go 3", *(f"/d {line}" for line in lines))


def test_every_word_of_a_declaration_is_printed() -> None:
    session = declared(
        "ab 5,7 personal (spouse): works there. > left; 7 stayed; dispensation D4; registered"
    )
    assert printed(session, 3) == [
        "Abigail Brook – personal interest in items 5 and 7: works there (interest of spouse; "
        "left the room; item 7: stayed; dispensation D4; entered in the register)"
    ]


def test_a_declaration_of_the_item_itself_does_not_name_it() -> None:
    assert printed(declared("ab personal: works there."), 3) == [
        "Abigail Brook – personal interest: works there."
    ]


def test_the_nature_of_a_sensitive_interest_is_withheld_and_that_is_said() -> None:
    assert printed(declared("ab 7 sensitive pecuniary > left"), 3) == [
        "Abigail Brook – pecuniary interest in item 7 "
        "(left the room; sensitive interest, nature withheld)"
    ]


def test_statements_and_nils() -> None:
    session = declared(
        "none", "whip: none declared", "lobbying none", "ab 7 gifts and hospitality: a lunch"
    )
    assert printed(session, 3) == [
        "None",
        "Party whip: none declared",
        "No lobbying was declared.",
        "Abigail Brook declared gifts and hospitality in connection with item 7: a lunch",
    ]


def test_what_somebody_did_who_made_a_statement() -> None:
    session = declared(
        "ab whip: on item 9",
        "cd statement: She left. > stayed",
        "ef 7 lobbying: x",
        "ef 7 arrears: none due",
    )
    sentences = styled(layout="sentences")
    assert printed(session, 3, sentences) == [
        "Abigail Brook declared a party whip: on item 9.",
        "Colin Dale made a statement: She left (stayed).",
        "Edith Fenn had been lobbied in connection with item 7: x.",
        "Edith Fenn: arrears of council tax in connection with item 7: none due.",
    ]


@pytest.mark.parametrize("interest", ["DPI", "ODRI", "NRIs"])
def test_an_abbreviation_that_says_interest_is_not_called_one(interest: str) -> None:
    session = declared(f"ab 7 {interest}: x", "ab 7 Type II: x", "ab 7 AGM: x")
    assert printed(session, 3) == [
        f"Abigail Brook – {interest} in item 7: x",
        "Abigail Brook – Type II interest in item 7: x",
        "Abigail Brook – AGM interest in item 7: x",
    ]


def test_what_was_said_instead_of_items_and_everything() -> None:
    session = declared("ab as it arises personal: trustee", "cd all personal: lives there")
    assert printed(session, 3) == [
        "Abigail Brook – personal interest in any item, as it arises: trustee",
        "Colin Dale – personal interest in all items: lives there",
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("ab 7 personal: lives there.", "declared a personal interest in item 7: lives there."),
        ("ab 7 affected: x", "declared an affected interest in item 7: x."),
        ("ab 7 DPI: x", "declared a DPI in item 7: x."),
        ("ab 7 NRI: x", "declared an NRI in item 7: x."),
        (
            "ab 7 Other Registrable Interest: x",
            "declared an Other Registrable Interest in item 7: x.",
        ),
        ("ab 7 unique: x", "declared a unique interest in item 7: x."),
        ("ab 7 personal and prejudicial interests: x", "personal and prejudicial interests in"),
        ("ab 7 personal: x... > left", "in item 7: x... (left the room)."),
    ],
)
def test_sentences(line: str, sentence: str) -> None:
    (said,) = printed(declared(line), 3, styled(layout="sentences"))
    assert said.startswith("Abigail Brook declared ")
    assert sentence in said


def test_by_member() -> None:
    session = declared("ab 5 personal: x", "cd 7 personal: y > left", "ab 7 affected: z")
    assert printed(session, 3, styled(layout="by-member")) == [
        "Abigail Brook:",
        "item 5: personal – x",
        "item 7: affected – z",
        "Colin Dale:",
        "item 7: personal – y (left the room)",
    ]


def test_by_item_in_the_order_of_the_agenda() -> None:
    session = declared("ab 7,5 personal: x > left; 7 stayed", "cd 5 personal: y", "whip none")
    assert printed(session, 3, styled(layout="by-item")) == [
        "Item 5:",
        "Abigail Brook – personal: x (left the room)",
        "Colin Dale – personal: y",
        "Item 7:",
        "Abigail Brook – personal: x (stayed)",
        "No party whip was declared.",
    ]


def test_a_table() -> None:
    session = declared("ab 5 personal: x > left", "cd 7 affected: y")
    page = compose.document(session.minutes, styled(layout="table"), item(3))
    (table,) = [block for block in page.blocks if isinstance(block, Table)]
    rows = [
        ["".join(run.text for run in cell) for cell in row] for row in (table.header, *table.rows)
    ]
    assert rows == [
        ["Name", "Item", "Interest", "Nature", "Effect"],
        ["Abigail Brook", "item 5", "personal", "x", "left the room"],
        ["Colin Dale", "item 7", "affected", "y", ""],
    ]


def test_at_the_items_that_they_concern_only() -> None:
    session = declared("ab 5,7 personal: x > left; 7 stayed", "cd all personal: y")
    style = styled(printed="at-items")
    assert printed(session, 3, style) == ["Colin Dale – personal interest in all items: y"]
    assert printed(session, 5, style)[0] == "Abigail Brook – personal interest: x (left the room)"
    assert printed(session, 7, style)[0] == "Abigail Brook – personal interest: x (stayed)"


def test_at_the_items_and_where_they_were_made() -> None:
    session = declared("ab 7 personal: x")
    style = styled(printed="both")
    assert printed(session, 3, style) == ["Abigail Brook – personal interest in item 7: x"]
    assert printed(session, 7, style) == ["Abigail Brook – personal interest: x"]


def test_in_brackets_at_the_head_of_the_item() -> None:
    session = declared("ab 5 personal: x > left", "cd 5 lobbying: letters")
    style = styled(printed="at-items", at_item="brackets")
    lines = printed(session, 5, style)
    first = lines.index("(Abigail Brook declared a personal interest: x; left the room)")
    assert lines[first + 1] == "(Colin Dale had been lobbied: letters)"
    assert first < lines.index("Key points raised during the discussions:")


def test_an_item_without_a_number_is_named_by_its_title() -> None:
    session = declared("ab 5 personal: x")
    bridge = session.minutes.get(Item, item(5))
    others = [record for record in session.minutes if record != bridge]
    session.minutes = type(session.minutes).of([*others, replace(bridge, agenda_number="")])
    assert printed(session, 3) == ["Abigail Brook – personal interest in “The bridge”: x"]


def test_when_a_declaration_was_made() -> None:
    (said,) = printed(declared("ab 5 personal: x"), 3, styled(times=True))
    assert said.endswith("(declared at 2.12 pm)")


def test_a_nature_that_became_sensitive_is_not_printed() -> None:
    session = declared("ab 7 pecuniary: her address")
    made = session.one(Declaration)
    others = [record for record in session.minutes if record != made]
    session.minutes = type(session.minutes).of([*others, replace(made, sensitive=True)])
    for layout in ("list", "sentences", "by-member", "by-item"):
        said = " ".join(printed(session, 3, styled(layout=layout)))
        assert "her address" not in said
        assert "nature withheld" in said


def test_the_noun_is_not_said_again_after_it_was_typed() -> None:
    found = printed(declared("ab 7 Other Registrable Interest: x", "cd 7 an interest: y"), 3)
    assert found == [
        "Abigail Brook – Other Registrable Interest in item 7: x",
        "Colin Dale – an interest in item 7: y",
    ]
