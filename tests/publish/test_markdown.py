"""Markdown: the shape and the words of every document come back from a CommonMark reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import text
from meetingtui.domain.numbering import marked
from meetingtui.publish import styles
from meetingtui.publish.compose import document
from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Document,
    Heading,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    Table,
    plain,
)
from meetingtui.publish.markdown import inline, write
from meetingtui.publish.text import words
from tests.publish import invented, reading
from tests.publish.reading import Shape


def page(*blocks: Block) -> Document:
    return Document("", blocks)


def paragraph(words_: str) -> Paragraph:
    return Paragraph(plain(words_))


def numbered(*numbers: int, marker: str = "1.") -> NumberedList:
    return NumberedList(tuple(Item((paragraph(f"n{n}"),), n) for n in numbers), marker)


WORDS = st.text(st.sampled_from("ab 1.)-+*_#=:>&;<[]\\`|~$!/“”’é"), max_size=12).map(text.clean)
FILLED = WORDS.filter(bool)
RUNS = st.lists(st.builds(Run, FILLED, st.booleans(), st.booleans()), min_size=1, max_size=3).map(
    tuple
)
TABLES = st.builds(
    Table,
    st.lists(RUNS, min_size=2, max_size=2).map(tuple),
    st.lists(st.lists(RUNS, min_size=2, max_size=2).map(tuple), max_size=2).map(tuple),
)
LINES = st.lists(FILLED.map(plain), min_size=1, max_size=3).map(lambda lines: Lines(tuple(lines)))
LEAVES = st.one_of(st.builds(Paragraph, RUNS), LINES)


def lists_of(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    inside = st.tuples(LEAVES, st.lists(blocks, max_size=2)).map(lambda t: (t[0], *t[1]))
    numbers = st.sets(st.integers(1, 1200), min_size=1, max_size=4).map(sorted)
    markers = st.sampled_from(["1.", "1)", "(a)", "(i)", "a."])

    def entries(chosen: list[int]) -> st.SearchStrategy[tuple[Item, ...]]:
        return st.tuples(*(st.builds(Item, inside, st.just(n)) for n in chosen))

    return st.one_of(
        st.builds(NumberedList, numbers.flatmap(entries), markers),
        st.builds(BulletList, st.just([1, 2]).flatmap(entries)),
    )


BLOCKS = st.recursive(LEAVES, lists_of, max_leaves=8)
HEADINGS = st.builds(Heading, st.integers(1, 6), RUNS)
DOCUMENTS = st.lists(st.one_of(BLOCKS, HEADINGS, TABLES), max_size=5).map(
    lambda blocks: Document("", tuple(blocks))
)


def said(runs: Runs) -> str:
    return " ".join("".join(run.text for run in runs).split())


def expected(blocks: tuple[Block, ...]) -> list[Shape]:
    """The shape that a reader must find: a gap in the numbers begins another list."""
    found: list[Shape] = []
    for block in blocks:
        if isinstance(block, Heading):
            found.append((f"h{block.level}", said(block.runs)))
        elif isinstance(block, Paragraph):
            found.append(("p", said(block.runs)))
        elif isinstance(block, Lines):
            found.append(("p", " ".join(said(line) for line in block.lines)))
        elif isinstance(block, Table):
            cells = [said(cell) for row in (block.header, *block.rows) for cell in row]
            found.append(("table", 1 + len(block.rows), cells))
        elif isinstance(block, BulletList):
            found.append(("ul", None, [expected(item.blocks) for item in block.items]))
        elif isinstance(block, NumberedList) and block.marker in ("1.", "1)"):
            found += _lists(block)
        elif isinstance(block, NumberedList):
            for item in block.items:
                (tag, first), *rest = expected(item.blocks)
                found += [(tag, f"{marked(block.marker, item.number)} {first}"), *rest]
    return found


def _lists(block: NumberedList) -> list[Shape]:
    found: list[tuple[str, int, list[list[Shape]]]] = []
    for item in block.items:
        if not found or item.number != found[-1][1] + len(found[-1][2]):
            found.append(("ol", item.number, []))
        found[-1][2].append(expected(item.blocks))
    return list(found)


@settings(max_examples=250, deadline=None)
@given(DOCUMENTS)
def test_a_reader_finds_the_shape_that_was_written(document_: Document) -> None:
    assert reading.shape(write(document_)) == expected(document_.blocks)


@settings(max_examples=100, deadline=None)
@given(DOCUMENTS)
def test_the_bytes_are_clean_and_the_only_html_is_what_parts_lists(document_: Document) -> None:
    written = write(document_)
    assert written.endswith("\n")
    assert not written.endswith("\n\n") or written == "\n"
    assert "\r" not in written
    assert not any(line != line.rstrip() for line in written.splitlines())
    html = [t.content for t in reading.WITH_HTML.parse(written) if t.type == "html_block"]
    assert set(html) <= {"<!-- -->\n", "<!-- -->"}
    assert write(document_) == written


def test_a_gap_in_the_numbers_is_kept() -> None:
    written = write(page(numbered(1, 3, 4, 7)))
    assert reading.list_lengths(written) == [1, 2, 1]
    assert [start for _, start, _ in reading.shape(written)] == [1, 3, 7]


def test_two_lists_that_follow_one_another_stay_two() -> None:
    written = write(page(numbered(1, 2), numbered(1, 2)))
    assert reading.list_lengths(written) == [2, 2]
    assert written.count("<!-- -->") == 1
    bullets = BulletList((Item((paragraph("a"),), 1),))
    assert [shape[0] for shape in reading.shape(write(page(bullets, bullets)))] == ["ul", "ul"]


def test_a_list_under_a_label_of_words_does_not_swallow_the_list_after_it() -> None:
    bullets = BulletList((Item((paragraph("a"),), 1),))
    labelled = NumberedList((Item((paragraph("b"), bullets), 1),), "(a)")
    shapes = reading.shape(write(page(labelled, bullets)))
    assert [shape[0] for shape in shapes] == ["p", "ul", "ul"]


def test_numbers_go_on_after_words_between() -> None:
    written = write(page(numbered(1, 2), paragraph("Adjourned."), numbered(3, 4)))
    assert [shape[1] for shape in reading.shape(written) if shape[0] == "ol"] == [1, 3]


def test_what_follows_under_a_long_number_stays_in_its_entry() -> None:
    entry = Item((paragraph("first"), paragraph("second"), numbered(1)), 100)
    (found,) = reading.shape(write(page(NumberedList((entry,)))))
    assert found[2] == [[("p", "first"), ("p", "second"), ("ol", 1, [[("p", "n1")]])]]


def test_labels_that_commonmark_has_no_list_for_are_words() -> None:
    written = write(page(numbered(1, 2, marker="(a)")))
    assert written == "(a) n1\n\n(b) n2\n"
    beyond = write(page(numbered(10**9)))
    assert reading.shape(beyond) == [("p", "1000000000. n1000000000")]


def test_line_breaks_of_a_statement_are_kept_and_its_empty_lines_part_paragraphs() -> None:
    statement = Lines((plain("one"), plain("two \\"), (), (), plain("- three"), ()))
    assert write(page(statement)) == "one\\\ntwo \\\\\n\n\\- three\n"


def test_a_table_with_short_rows_and_pipes() -> None:
    table = Table((plain("a|b"), plain("c")), ((plain("1"),),), caption="Votes")
    written = write(page(table))
    assert written == "*Votes*\n\n| a\\|b | c |\n| --- | --- |\n| 1 |  |\n"
    assert ("table", 2, ["a|b", "c", "1", ""]) in reading.shape(written)


def test_definitions_are_a_bold_term_and_words() -> None:
    pairs = ((plain("Date:", bold=True), plain("9 July 2015")),)
    assert write(page(Definitions(pairs))) == "**Date:** 9 July 2015\n"


@pytest.mark.parametrize("label", ["Resolved:", "(a)", "“RESOLVED”", "*", "Actions/ further", "1."])
@pytest.mark.parametrize("after", ["text", "(text)", "– text", ""])
def test_a_label_is_bold_for_every_reader(label: str, after: str) -> None:
    runs = (Run(label, bold=True), Run(f" {after}"))
    assert reading.bold(write(page(Paragraph(runs)))) == [label]


@settings(max_examples=400, deadline=None)
@given(RUNS)
def test_emphasis_never_shows_its_asterisks(runs: Runs) -> None:
    tokens = reading.COMMONMARK.parse(inline(runs))
    assert reading.words(tokens) == said(runs).split()
    assert reading.tags(tokens) <= {"p", "strong", "em"}


def test_emphasis_that_would_not_take_is_left_out() -> None:
    assert inline((Run("Resolved:", bold=True), Run("that"))) == "Resolved:that"
    assert inline((Run("a ", bold=True), Run("b", italic=True))) == "**a** *b*"


def test_a_bold_label_in_real_minutes_is_followed_by_a_space_or_the_end() -> None:
    written = write(document(invented.meeting(), styles.shipped("surrey-2015")))
    labels = reading.bold(written)
    assert "Declarations of Interest:" in labels
    assert len(labels) == written.count("**") // 2


def test_every_word_of_a_document_arrives() -> None:
    minutes = document(invented.meeting(), styles.shipped("surrey-2015"))
    found = iter(reading.words(reading.COMMONMARK.parse(write(minutes))))
    assert all(word in found for word in words(minutes))


def test_an_empty_document_is_one_newline() -> None:
    assert write(page()) == "\n"
    assert write(page(Paragraph(()), Lines(((),)), BulletList(()))) == "\n"
