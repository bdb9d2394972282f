"""Escaping: whatever is typed is read back as typed, by CommonMark and by GitHub's dialect."""

from __future__ import annotations

import random

import pytest

from meetingtui.domain import text
from meetingtui.publish.document import (
    Block,
    BulletList,
    Document,
    Heading,
    Item,
    NumberedList,
    Paragraph,
    Table,
    plain,
)
from meetingtui.publish.markdown import write
from meetingtui.publish.markdown_escape import escaped
from tests.publish import reading

CASES = 10_000
PARTS = 4

NASTY = """
\\ ` `` ``` ~~~ ~~ * ** *** _ __ [ ] ( ) < > | $ & &amp; &#65; &#x41; &lt &copy; ; # ## ###### + -
-- --- = === : :: > 1. 12) 1234567890. ٣. 1) - * + [x] [] a b word Clause . , ! ![ ](http://x.y)
[a]: /b www. www.example.com WWW.a.b http:// https:// https://example.com/a_b http://a.b/c*d*
https://example.com/a%20b https://x.org/?a=1&copy=2 https://x.org/?a=1&copy;=2 ftp://a.b
example.com example.com/%C3%A9 //example.com/%41 a_b@example.com mailto:a@b.com xmpp:a@b.c <b>
<script> </div> <!-- --> <?php <![CDATA[ <https://a.b> :smile: :a:b: :+1: ::x: @user #12 ’ “q” £50
50% (a) (i) é 👩‍👩‍👧 ﷽ https://xn--bcher-kva.example/ https://a.b/c). https://a.b.
https://a.b/c_d_e, 'https://a.b' " ' ^ { } / ? ~ % |a|b| |---| :-- http: https:/ :// //a.b
"""
SPACES = (" ", "  ", "    ", "\u00a0", "\u200b", "\n", "\t", "e\u0301", " #", " - ")
PIECES = [*NASTY.split(), *SPACES]


def contexts(words: str) -> list[tuple[Block, set[str]]]:
    """The words in each place they may stand, with the tags that belong to it."""
    runs = plain(words)
    entry = Item((Paragraph(runs),), 7)
    return [
        (Paragraph(runs), {"p"}),
        (NumberedList((entry,)), {"ol", "li", "p"}),
        (BulletList((entry,)), {"ul", "li", "p"}),
        (Heading(2, runs), {"h2"}),
        (Table((runs,), ((runs,),)), {"table", "thead", "tbody", "tr", "th", "td"}),
    ]


@pytest.mark.parametrize("part", range(PARTS))
def test_typed_words_are_read_as_typed(part: int) -> None:
    chance = random.Random(part)
    for _ in range(CASES // PARTS):
        typed = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 7)))
        words = text.clean(typed) or "x"
        for block, own_tags in contexts(words):
            written = write(Document("", (block,)))
            shown = words.split() * (2 if isinstance(block, Table) else 1)
            for name, reader in reading.READERS.items():
                tokens = reader.parse(written)
                assert reading.words(tokens) == shown, (name, words, written)
                assert reading.tags(tokens) <= own_tags | {"a"}, (name, words, written)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("It was resolved (unanimously) that:", "It was resolved (unanimously) that:"),
        ("9 July 2015, 50% of £1,000!", "9 July 2015, 50% of £1,000!"),
        ("1. one", "1\\. one"),
        ("1.5 million", "1.5 million"),
        ("a_b *c* [1]", "a\\_b \\*c\\* \\[1\\]"),
        ("Children’s & adults’", "Children’s & adults’"),
        ("see https://a.gov.uk/b_c?d=1&e=2.", "see <https://a.gov.uk/b_c?d=1&e=2>."),
        ("see www.a.gov.uk", "see www\\.a.gov.uk"),
        ("http://a_b", "http\\://a\\_b"),
        ("a :bee: b", "a \\:bee: b"),
        ("&amp;", "\\&amp;"),
    ],
)
def test_only_what_would_be_markup_is_escaped(typed: str, written: str) -> None:
    assert escaped(typed) == written


def test_a_whole_address_is_a_link() -> None:
    tokens = reading.COMMONMARK.parse(escaped("See https://a.gov.uk/b_c (and others)."))
    links = [c.attrGet("href") for t in tokens for c in t.children or [] if c.type == "link_open"]
    assert links == ["https://a.gov.uk/b_c"]
