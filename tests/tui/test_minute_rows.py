"""The rows of a document: what is laid out, what changed, what folds."""

from __future__ import annotations

import pytest

from meetingtui.publish.document import (
    Block,
    Heading,
    Item,
    NumberedList,
    Paragraph,
    Run,
    Source,
    plain,
)
from meetingtui.tui.widgets import minute_rows
from meetingtui.tui.widgets.minute_layout import Piece, Row, rows_of
from meetingtui.tui.widgets.minute_rows import MinuteRows


def document(*points: str, witnesses: int = 2, item: int = 5) -> list[Block]:
    """An item's running minute."""
    heard = [Paragraph(plain(f"Witness {n}"), ("witness", n)) for n in range(1, witnesses + 1)]
    noted = tuple(
        Item((Paragraph(plain(words)),), n, ("point", n)) for n, words in enumerate(points, 1)
    )
    return [
        Heading(1, plain(f"ITEM {item}"), ("item", item)),
        Paragraph(plain("Witnesses:", bold=True)),
        *heard,
        Paragraph(plain("Key points:", bold=True)),
        NumberedList(noted),
        Paragraph(plain("Actions:", bold=True)),
        Paragraph(plain("–"), placeholder=True),
    ]


ENTRIES: set[Source] = {("witness", 1), ("witness", 2), ("witness", 3)}
ENTRIES |= {("point", n) for n in range(1, 400)}


def _said(rows: MinuteRows) -> list[str]:
    return ["".join(words for words, _, _ in rows.at(row)[2]) for row in range(len(rows))]


def _lay_out(rows: MinuteRows, blocks: list[Block], loose: bool = False) -> Piece | None:
    return rows.lay_out(blocks, 30, loose, ENTRIES)


def test_what_stands_elsewhere_has_changed_where_nothing_else_has() -> None:
    def moved(*order: int) -> Source:
        rows = MinuteRows()
        blocks = [Paragraph(plain(f"Point {n}"), ("point", n)) for n in (1, 2, 3, 4)]
        _lay_out(rows, list(blocks))
        changed = _lay_out(rows, [blocks[n - 1] for n in order])
        return changed.source if changed else None

    assert moved(4, 1, 2, 3) == ("point", 4)
    assert moved(2, 3, 1, 4) == ("point", 1)
    assert moved(1, 2, 3, 4) is None
    assert moved(1, 2, 4) is None


def test_rows_in_order() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("first", "second that is long enough to wrap"))
    assert _said(rows) == [
        "ITEM 5",
        "Witnesses:",
        "Witness 1",
        "Witness 2",
        "Key points:",
        "1. first",
        "2. second that is long enough ",
        "   to wrap",
        "Actions:",
        "–",
    ]
    assert rows.span(("point", 2)) == (6, 8)
    assert rows.span(("point", 9)) is None
    assert rows.span(None) is None


def test_loose_rows_part_sections_of_several_pieces() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("first"), loose=True)
    said = _said(rows)
    assert [said[row + 1] for row, words in enumerate(said) if not words] == [
        "Witnesses:",
        "Key points:",
        "Actions:",
    ]


def test_only_what_is_new_is_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[str] = []

    def counted(piece: Piece, width: int) -> list[Row]:
        laid_out.append("".join(run.text for run in piece.runs))
        return rows_of(piece, width)

    monkeypatch.setattr(minute_rows, "rows_of", counted)
    rows = MinuteRows()
    points = [f"point {n}" for n in range(300)]
    _lay_out(rows, document(*points))
    laid_out.clear()
    _lay_out(rows, document(*points, "one more"))
    assert laid_out == ["one more"]
    laid_out.clear()
    rows.lay_out(document(*points), 25, False, ())
    assert len(laid_out) == 307


def test_what_changed_last_is_found() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("a", "b"))
    changed = _lay_out(rows, document("a", "b", "c"))
    assert changed is not None
    assert changed.source == ("point", 3)
    assert rows.span_of(changed) == rows.span(("point", 3))
    changed = _lay_out(rows, document("altered", "b", "c"))
    assert changed is not None
    assert changed.source == ("point", 1)
    assert _lay_out(rows, document("altered", "b", "c")) is None
    assert _lay_out(rows, document("altered", "c", "d")) is not None


def test_a_document_turned_to_ends_at_its_last_record() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("a"))
    assert rows.turned
    assert _lay_out(rows, document("a", "b")) is not None
    assert not rows.turned
    page: list[Block] = [Heading(1, plain("Help")), Paragraph(plain("words"))]
    assert rows.lay_out(page, 30, False) is None
    assert rows.turned
    assert rows.lay_out([*page, Paragraph(plain("more"))], 30, False) is not None
    assert not rows.turned
    changed = _lay_out(rows, document("a"))
    assert changed is not None
    assert changed.source == ("point", 1)


def test_only_the_first_row_of_a_record_counts_from_nought() -> None:
    rows = MinuteRows()
    item = Item((Paragraph(plain("one")), Paragraph(plain("two"))), 1, ("point", 1))
    rows.lay_out([NumberedList((item,))], 30, False)
    assert [rows.at(row)[1] for row in range(2)] == [0, 1]


def test_earlier_sections_fold_until_it_fits_and_the_latest_stays_whole() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("a", "b", "c"))
    rows.fold(9)
    assert _said(rows) == [
        "ITEM 5",
        "Witnesses:",
        "Witness 1",
        "Witness 2",
        "Key points:",
        "1. a",
        "2. b",
        "3. c",
        "Actions: –",
    ]
    _lay_out(rows, document("a", "b", "c"))
    rows.fold(4)
    assert _said(rows) == [
        "ITEM 5",
        "Witnesses 2",
        "Key points:",
        "1. a",
        "2. b",
        "3. c",
        "Actions: –",
    ]


def test_the_section_that_changed_last_or_holds_the_pick_is_not_folded() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("a", "b"))
    _lay_out(rows, document("a", "b", witnesses=3))
    rows.fold(4)
    assert "Witness 3" in _said(rows)
    _lay_out(rows, document("a", "b", "c", witnesses=3))
    rows.fold(4)
    assert "Witnesses 3" in _said(rows)
    _lay_out(rows, document("a", "b", "c", witnesses=3))
    rows.fold(4, ("witness", 2))
    assert "Witness 3" in _said(rows)
    assert rows.span(("witness", 2)) == (3, 4)


def test_nothing_folds_where_there_is_room() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("a"), loose=True)
    before = _said(rows)
    rows.fold(len(before))
    assert _said(rows) == before


def test_what_was_folded_is_not_taken_for_new() -> None:
    rows = MinuteRows()
    _lay_out(rows, document("a", "b", "c"))
    rows.fold(4)
    changed = _lay_out(rows, document("a", "b", "c", "d"))
    assert changed is not None
    assert changed.source == ("point", 4)


def test_no_more_folds_than_must() -> None:
    rows = MinuteRows()
    blocks = document("a", "b", "c")
    declared: list[Block] = [
        Paragraph(plain("Declarations:", bold=True)),
        Paragraph(plain("Ann Barker: school governor"), ("declaration", 1)),
        Paragraph(plain("Carl Dean: farmer"), ("declaration", 2)),
    ]
    _lay_out(rows, [blocks[0], *declared, *blocks[1:]])
    rows.fold(10)
    assert _said(rows)[:3] == ["ITEM 5", "Declarations 2", "Witnesses:"]
    assert len(rows) == 10


def test_names_of_a_vote_are_cut_to_a_row_but_not_those_of_the_latest_or_the_pick() -> None:
    names = ", ".join(f"Member {n}" for n in range(1, 30))
    votes: list[Block] = [Paragraph(plain(f"For: {names}"), ("division", n)) for n in (1, 2)]
    blocks = [Heading(1, plain("VOTES")), *votes]

    def folded(picked: Source = None) -> list[str]:
        rows = MinuteRows()
        rows.lay_out(blocks, 30, False, {("division", 1), ("division", 2)})
        rows.fold(20, picked)
        return _said(rows)

    cut = folded()
    assert cut[:3] == ["VOTES", "For: Member 1, Membe…Member 29", "For: Member 1, Member 2, "]
    whole = folded(("division", 1))
    assert whole[1:3] == ["For: Member 1, Member 2, ", "Member 3, Member 4, Member 5, "]
    assert len(whole) == 2 * (len(cut) - 2) + 1


def test_the_sentence_with_the_result_of_a_vote_is_never_cut() -> None:
    sentence = (
        "On being put to a recorded vote, asked for by two, the motion was CARRIED. So be it."
    )
    votes: list[Block] = [
        Paragraph(plain(words), ("division", n))
        for n in (1, 2)
        for words in (sentence, f"For (40): {'Member Example, ' * 20}")
    ]
    rows = MinuteRows()
    rows.lay_out([Heading(1, plain("VOTES")), *votes], 30, False, {("division", 1)})
    rows.fold(8, None)
    said = _said(rows)
    assert "CARRIED" in " ".join(said[:5])
    assert next(row for row in said if "…" in row).startswith("For (40)")


def test_a_long_list_of_declarations_folds_and_the_points_do_not() -> None:
    declared = [Paragraph(plain(f"Member {n}"), ("declaration", n)) for n in range(1, 41)]
    blocks: list[Block] = [
        Heading(1, plain("ITEM")),
        Paragraph(plain("Declarations:", bold=True)),
        *declared,
        *document("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")[4:],
        Paragraph(plain("Witnesses:", bold=True)),
        Paragraph(plain("Witness 1"), ("witness", 1)),
    ]
    rows = MinuteRows()
    rows.lay_out(blocks, 30, False, {("witness", 1)})
    rows.fold(6)
    assert _said(rows)[:4] == ["ITEM", "Declarations 40", "Key points:", "1. first"]


def test_what_follows_on_an_unset_block_stands_apart_from_it() -> None:
    rows = MinuteRows()
    left = Paragraph(plain("Ann Other left."), ("presence", 3))
    _lay_out(rows, [*document("first"), left], loose=True)
    rows.fold(8)
    assert _said(rows)[-2:] == ["Actions: –", "Ann Other left."]


def test_how_people_voted_is_no_section_of_its_own() -> None:
    sides = [
        Paragraph((Run(f"{side}:", bold=True), Run(" Ann Other")), ("division", 1))
        for side in ("For", "Against")
    ]
    rows = MinuteRows()
    rows.lay_out([*document("first")[:5], *sides, Paragraph(plain("Then."))], 30, loose=True)
    assert _said(rows)[-3:] == ["For: Ann Other", "Against: Ann Other", "Then."]
