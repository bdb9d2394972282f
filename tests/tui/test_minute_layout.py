"""Blocks laid out as rows, sections folded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Heading,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Table,
    plain,
)
from meetingtui.tui.widgets import folding
from meetingtui.tui.widgets.minute_layout import HEADING, MUTED, Piece, pieces, rows_of


def _said(*blocks: Block, width: int = 24) -> list[str]:
    """What the rows say."""
    return [
        "".join(words for words, _, _ in row).rstrip()
        for piece in pieces(blocks, width)
        for row in rows_of(piece, width)
    ]


def _items(*words: str, first: int = 1) -> tuple[Item, ...]:
    return tuple(
        Item((Paragraph(plain(word)),), number, ("point", number))
        for number, word in enumerate(words, first)
    )


def test_a_paragraph_wraps_and_keeps_the_style_of_its_runs() -> None:
    runs = (Run("Purpose:", bold=True), Run(" to update on "), Run("flooding", italic=True))
    (piece,) = pieces([Paragraph(runs, ("item", 3))], 16)
    assert piece.source == ("item", 3)
    assert rows_of(piece, 16) == [
        (("Purpose:", True, False), (" to ", False, False)),
        (("update on ", False, False),),
        (("flooding", False, True),),
    ]


def test_tones() -> None:
    blocks: list[Block] = [Heading(1, plain("T")), Paragraph(plain("–"), placeholder=True)]
    assert [piece.tone for piece in pieces(blocks, 20)] == [HEADING, MUTED]


def test_numbers_stand_right_and_words_hang() -> None:
    assert _said(NumberedList(_items("one", "two words that do not fit", first=9))) == [
        " 9. one",
        "10. two words that do",
        "    not fit",
    ]


def test_lists_in_lists_with_their_own_marks() -> None:
    inner = NumberedList(_items("inner", "second words that wrap"), "(a)")
    outer = Item((Paragraph(plain("outer")), inner, Paragraph(plain("after"))), 3, ("point", 9))
    bullets = BulletList(_items("bullet"))
    assert _said(NumberedList((outer,)), bullets) == [
        "3. outer",
        "   (a) inner",
        "   (b) second words that",
        "       wrap",
        "   after",
        "• bullet",
    ]
    sources = [piece.source for piece in pieces([NumberedList((outer,))], 24)]
    assert sources == [("point", 9), ("point", 1), ("point", 2), ("point", 9)]


def test_an_item_that_opens_with_a_list_keeps_its_own_mark() -> None:
    item = Item((BulletList(_items("inner")),), 1, ("point", 4))
    assert _said(NumberedList((item, Item((), 2)))) == ["1. • inner", "2."]


def test_kept_line_breaks_and_definitions() -> None:
    lines = Lines((plain("first"), (), plain("second")), ("point", 1))
    pairs = Definitions(((plain("Date:", bold=True), plain("9 July")),))
    assert _said(lines, pairs) == ["first", "", "second", "Date:  9 July"]


def test_a_table_fits_and_wraps_within_its_columns() -> None:
    table = Table(
        (plain("Ref"), plain("Recommendation")),
        ((plain("R1"), plain("That officers report back")), (plain("R2"),)),
        "Tracker",
    )
    assert _said(table, width=22) == [
        "Tracker",
        "Ref  │ Recommendation",
        "R1   │ That officers",
        "     │ report back",
        "R2   │",
    ]


def test_a_row_of_cells_that_would_be_too_narrow_is_a_line_and_bears_its_record() -> None:
    cells = tuple(
        (Run(words, source=("declaration", 4)),)
        for words in ("Ann Other", "7", "", "left the room")
    )
    table = Table(tuple(map(plain, ("Name", "Item", "Nature", "Effect"))), (cells,))
    assert _said(table, width=31) == [
        "Name · Item · Nature · Effect",
        "• Ann Other · 7 · left the room",
    ]
    assert _said(table, width=50) == [
        "Name      │ Item │ Nature │ Effect",
        "Ann Other │ 7    │        │ left the room",
    ]
    for width in (31, 50):
        assert [piece.source for piece in pieces([table], width)] == [None, ("declaration", 4)]


def test_hostile_text_is_laid_out_without_controls() -> None:
    (row,) = _said(Paragraph(plain("a\tb\x1b[31m[/bold]\u202e c")))
    assert row == "a b[31m[/bold] c"


@given(st.lists(st.text(st.sampled_from("ab é会\t"), max_size=40), max_size=5), st.integers(8, 40))
def test_every_word_arrives_in_order(words: list[str], width: int) -> None:
    said = _said(NumberedList(_items(*words)), width=width)
    found = " ".join(said)
    for number in range(1, len(words) + 1):
        assert f"{number}." in found
    expected = "".join("".join(words).split())
    assert "".join(c for c in found if c not in " .0123456789") == expected


def test_numbers_within_an_item_count_after_its_number() -> None:
    for marker, expected in (("11.1", "11.3"), ("1.1", "1.3"), ("A1(a)", "A1(c)")):
        assert _said(NumberedList(_items("one", first=3), marker)) == [f"{expected} one"]


WITNESSES: list[Block] = [
    Paragraph(plain("Witnesses:", bold=True)),
    Paragraph(plain("Ann Barker"), ("witness", 1)),
    Paragraph(plain("Carl Dean"), ("witness", 2)),
]
NIL: list[Block] = [
    Paragraph(plain("Actions:", bold=True)),
    Paragraph(plain("–"), placeholder=True),
]


def _words(piece: Piece | None) -> str | None:
    return None if piece is None else "".join(run.text for run in piece.runs)


def test_sections_are_cut_where_labels_stand() -> None:
    blocks: list[Block] = [Paragraph(plain("loose")), Heading(1, plain("T")), *WITNESSES, *NIL]
    assert [len(section) for section in folding.sections(blocks)] == [1, 1, 3, 2]


def test_what_follows_a_list_is_not_counted_with_it() -> None:
    point, action = Paragraph(plain("A point."), ("point", 3)), Paragraph(plain("X"), ("action", 4))
    cut = folding.sections([*WITNESSES, point, action, *NIL])
    assert [len(section) for section in cut] == [3, 2, 2]
    assert _words(folding.folded(cut[0])) == "Witnesses 2"
    table = Table((plain("Name"),), (((Run("Ann", source=("declaration", 5)),),),))
    cut = folding.sections([Paragraph(plain("Declarations:", bold=True)), table, point, action])
    assert [len(section) for section in cut] == [2, 2]


def test_who_leaves_meanwhile_is_not_counted() -> None:
    clause, left = Paragraph(plain("That it be."), ("clause", 1)), ("exclusion", 2)
    section = [
        Paragraph(plain("RESOLVED:", bold=True)),
        clause,
        Paragraph(plain("They left."), left),
    ]
    assert _words(folding.folded(section)) == "RESOLVED 1"


def test_a_folded_section_says_its_label_and_how_many() -> None:
    assert _words(folding.folded(WITNESSES)) == "Witnesses 2"
    assert _words(folding.folded(NIL)) == "Actions 0"
    points: list[Block] = [
        Paragraph(plain("Points:", bold=True)),
        NumberedList(_items("a", "b", "c")),
    ]
    assert _words(folding.folded(points)) == "Points 3"


def test_what_has_words_beside_its_label_is_never_folded_away() -> None:
    purpose: list[Block] = [
        Paragraph((Run("Purpose:", bold=True), Run(" Scrutiny"))),
        Paragraph(plain("To update.")),
    ]
    assert folding.folded(purpose) is None
    assert folding.joined(purpose) is None
    assert folding.folded([WITNESSES[0]]) is None


def test_a_single_row_joins_its_label() -> None:
    assert _words(folding.joined(NIL)) == "Actions: –"
    assert folding.joined(WITNESSES) is None
