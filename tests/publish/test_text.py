"""Plain words of every kind of block, in order."""

from __future__ import annotations

from meetingtui.publish.document import (
    BulletList,
    Definitions,
    Document,
    Heading,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Table,
    plain,
)
from meetingtui.publish.text import lines, words


def test_the_words_of_every_kind_of_block_in_order_without_markers() -> None:
    entry = Item((Paragraph(plain("f g")), NumberedList((Item((Paragraph(plain("h")),), 9),))), 8)
    document = Document(
        "not this",
        (
            Heading(1, plain("a")),
            Paragraph((Run("b", bold=True), Run("c d"))),
            Lines((plain("e"), (), plain("e2"))),
            NumberedList((entry,)),
            BulletList((Item((Paragraph(plain("i")),), 1),)),
            Definitions(((plain("j"), plain("k")),)),
            Table((plain("m"),), ((plain("n"),),), caption="l"),
        ),
    )
    assert " ".join(words(document)) == "a bc d e e2 f g h i j k l m n"


def test_a_line_for_each_paragraph_or_entry() -> None:
    entries = BulletList(tuple(Item((Paragraph(plain(w)),), n) for n, w in enumerate(("b", "c"))))
    assert lines(Document("", (Paragraph(plain("a a")), entries))) == ["a a", "b", "c"]
