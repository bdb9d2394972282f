"""Layout: entries as paragraphs and lists."""

from __future__ import annotations

from meetingtui.publish.document import (
    BulletList,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    plain,
)
from meetingtui.publish.layout import Shown, labelled, laid_out, lines, paragraphs


def test_a_space_parts_a_label_from_its_words() -> None:
    assert labelled("Note:", "x") == (Run("Note:", bold=True), Run(" x"))
    assert labelled("Note:") == (Run("Note:", bold=True),)
    assert labelled("", "x") == (Run("x"),)
    assert labelled("") == ()


def test_prose_is_a_paragraph_for_each_part_and_the_label_stands_before_the_first() -> None:
    assert paragraphs("a\n\nb\nc", ("point", 1), "L:") == [
        Paragraph(labelled("L:", "a"), ("point", 1)),
        Paragraph(plain("b c"), ("point", 1)),
    ]
    assert paragraphs("") == []


def test_verbatim_words_keep_their_lines() -> None:
    assert lines("a\n\n b", None, "L:") == [
        Lines((plain("L:", bold=True), plain("a"), (), plain("b")))
    ]


def test_the_last_marker_serves_every_deeper_level() -> None:
    deep = Shown("a", under=(Shown("b", under=(Shown("c"),)),))
    (top,) = laid_out([deep], ("1.", "•"))
    assert isinstance(top, NumberedList)
    middle = top.items[0].blocks[1]
    assert isinstance(middle, BulletList)
    assert isinstance(middle.items[0].blocks[1], BulletList)


def test_numbers_begin_where_they_are_told() -> None:
    assert laid_out([Shown("a"), Shown("b")], ("1)",), start=5) == [
        NumberedList((Item((Paragraph(plain("a")),), 5), Item((Paragraph(plain("b")),), 6)), "1)")
    ]
