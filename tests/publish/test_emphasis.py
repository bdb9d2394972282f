"""Emphasis and the words of headings."""

from __future__ import annotations

import dataclasses

from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish.document import (
    BulletList,
    Heading,
    Item,
    Paragraph,
    Run,
    Table,
    plain,
)
from meetingtui.publish.emphasis import cased, emphasised
from meetingtui.publish.markdown import inline

STYLE = dataclasses.replace(HouseStyle().items, keywords=("RESOLVED", "NOTED"))


def test_keywords_are_bold_wherever_they_stand_just_so() -> None:
    (found,) = emphasised(
        [Paragraph(plain("It was RESOLVED: that (NOTED) UNRESOLVED noted"))], STYLE
    )
    assert isinstance(found, Paragraph)
    assert [run.text for run in found.runs if run.bold] == ["RESOLVED", "NOTED"]
    assert inline(found.runs) == "It was **RESOLVED**: that (**NOTED**) UNRESOLVED noted"


def test_keywords_are_found_in_lists_and_tables_but_headings_are_left_alone() -> None:
    said = plain("NOTED it")
    listed = BulletList((Item((Paragraph(said),), 1),))
    table = Table((plain("A"),), ((said,),))
    heading = Heading(2, said)
    first, second, third = emphasised([listed, table, heading], STYLE)
    assert isinstance(first, BulletList)
    inner = first.items[0].blocks[0]
    assert isinstance(inner, Paragraph)
    assert inner.runs[0] == Run("NOTED", bold=True)
    assert isinstance(second, Table)
    assert second.rows[0][0][0] == Run("NOTED", bold=True)
    assert third == heading


def test_labels_are_bold_italic_or_plain() -> None:
    label = Paragraph((Run("Note:", bold=True), Run(" x")))

    def printed(labels: str) -> str:
        style = dataclasses.replace(HouseStyle().items, labels=labels)
        (found,) = emphasised([label], style)
        assert isinstance(found, Paragraph)
        return inline(found.runs)

    assert printed("bold") == "**Note:** x"
    assert printed("italic") == "*Note:* x"
    assert printed("plain") == "Note: x"


def test_headings_are_as_typed_in_capitals_or_with_capital_letters() -> None:
    words = "the minutes of the NHS and residents’ forum"
    assert cased(words, "as-typed") == words
    assert cased(words, "capitals") == "THE MINUTES OF THE NHS AND RESIDENTS’ FORUM"
    assert cased("BEES AND HEDGES", "title") == "BEES AND HEDGES"
    assert cased(words, "title") == "The Minutes of the NHS and Residents’ Forum"
