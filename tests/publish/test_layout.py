"""Layout: entries as paragraphs and lists."""

from __future__ import annotations

from meetingtui.domain.numbering import ABOVE
from meetingtui.publish.document import (
    BulletList,
    Document,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Table,
    plain,
)
from meetingtui.publish.layout import (
    Shown,
    beside,
    labelled,
    laid_out,
    lines,
    paragraphs,
    run_in,
    table_of,
    tabled,
)
from meetingtui.publish.markdown import write
from meetingtui.publish.text import with_sources


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


def test_lines_with_dashes_are_a_list() -> None:
    found = paragraphs("They asked:\n- who;\n• and when.\n\nIt ended.", ("point", 1), "L:")
    listed = BulletList(
        (
            Item((Paragraph(plain("who;")),), 1, ("point", 1)),
            Item((Paragraph(plain("and when.")),), 2, ("point", 1)),
        )
    )
    assert found == [
        Paragraph(labelled("L:", "They asked:"), ("point", 1)),
        listed,
        Paragraph(plain("It ended."), ("point", 1)),
    ]
    assert paragraphs("- who;\n\n- and when.", ("point", 1)) == [listed]
    assert paragraphs("* who;\n- and when.", ("point", 1), "L:")[1:] == [listed]
    assert lines("They asked:\nat once\n- who;\n- and when.", ("point", 1)) == [
        Lines((plain("They asked:"), plain("at once")), ("point", 1)),
        listed,
    ]


def test_a_dash_that_opens_a_text_by_itself_is_no_list() -> None:
    assert paragraphs("- 4 degrees") == [Paragraph(plain("- 4 degrees"))]
    assert paragraphs("a - b\nc-d") == [Paragraph(plain("a - b c-d"))]


def test_in_one_line_a_list_has_no_dashes() -> None:
    entry = Shown("They asked:\n- who;\n- and when.", cells=("Asked:\n- who",))
    assert run_in([entry], ("(a)",)) == (
        Run("(a)", marker=True),
        Run(" They asked: who; and when."),
    )
    assert tabled([entry], ["A"]) == [Table((plain("A"),), ((plain("Asked: who"),),))]


def test_verbatim_words_keep_their_lines() -> None:
    assert lines("a\n\n b", None, "L:") == [
        Lines((plain("L:", bold=True), plain("a"), (), plain("b")))
    ]


def test_a_marker_may_bear_the_numbers_of_the_entries_above() -> None:
    deep = Shown("a", under=(Shown("b", under=(Shown("c"), Shown("d"))), Shown("e")))
    markers = (f"7.{ABOVE}1", f"7.{ABOVE}{ABOVE}1")
    for given in (("7.1", *markers), ("7.1", markers[0])):
        found = laid_out([Shown("-"), deep], given)
        assert write(Document("", tuple(found))) == (
            "7.1 -\n\n7.2 a\n\n7.2.1 b\n\n7.2.1.1 c\n\n7.2.1.2 d\n\n7.2.2 e\n"
        )
        (line,) = [Paragraph(run_in([Shown("-"), deep], given))]
        assert write(Document("", (line,))) == ("7.1 - 7.2 a 7.2.1 b 7.2.1.1 c 7.2.1.2 d 7.2.2 e\n")


def test_an_entry_above_without_a_number_leaves_none_in_the_marker() -> None:
    deep = Shown("a", under=(Shown("b"),), numbered=False)
    found = laid_out([deep], ("7.1", f"7.{ABOVE}1"))
    assert write(Document("", tuple(found))) == "a\n\n7.1 b\n"


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


def test_a_heading_between_entries_lets_numbers_go_on_or_begin_again() -> None:
    shown = [Shown("a"), Shown("Parks", heading=True), Shown("b")]

    def numbers(restart: bool) -> list[int]:
        found = laid_out(shown, ("(a)",), restart=restart)
        assert found[1] == Paragraph(plain("Parks", bold=True))
        return [i.number for b in found if isinstance(b, NumberedList) for i in b.items]

    assert numbers(False) == [1, 2]
    assert numbers(True) == [1, 1]


def test_a_sentence_runs_through_its_entries_each_with_its_record() -> None:
    shown = [
        Shown("roads be mended; and", ("clause", 1)),
        Shown("bridges", ("clause", 2), under=(Shown("of wood", ("clause", 3)),)),
    ]
    runs = run_in(shown, ("(a)", "(i)"))
    assert "".join(run.text for run in runs) == "(a) roads be mended; and (b) bridges (i) of wood"
    assert [run.source for run in runs if "mended" in run.text] == [("clause", 1)]
    assert {run.source for run in runs} == {("clause", n) for n in (1, 2, 3)}


def test_a_table_has_a_row_for_each_entry_under_its_header() -> None:
    shown = [Shown("", ("declaration", 1), cells=("Bee", "a boat\n\nand a pier"))]
    (table,) = tabled(shown, ("Name", "Interest"))
    assert isinstance(table, Table)
    assert table.header == (plain("Name"), plain("Interest"))
    assert [run.text for cell in table.rows[0] for run in cell] == ["Bee", "a boat and a pier"]
    assert with_sources(Document("", (table,)))[-1] == (
        ("declaration", 1),
        "Bee; a boat and a pier",
    )
    assert tabled([], ("Name",)) == []


def test_beside_its_entries_stands_what_is_to_be_done() -> None:
    table = Table((plain("x"),), ((plain("y"),),))
    shown = [
        Shown("Roads.", ("point", 1), under=(Shown("Holes.", ("point", 2)),), aside="AB"),
        Shown("Parks", ("point", 3), heading=True),
        Shown("Trees.", ("point", 4), label="Note:", own=(table,)),
    ]
    (found,) = beside(shown, ("Discussion", "Action"), ("7.1", "(a)"))
    assert isinstance(found, Table)
    rows = [["".join(run.text for run in cell) for cell in row] for row in found.rows]
    assert rows == [
        ["7.1 Roads.", "AB"],
        ["(a) Holes.", ""],
        ["Parks", ""],
        ["7.2 Note: Trees. x y", ""],
    ]


def test_a_table_typed_between_bars_is_a_table() -> None:
    (found,) = table_of("Parish | Precept\n| Larkfield | £100 |\n\nNether End", ("point", 1))
    assert isinstance(found, Table)
    cells = [[run.text for cell in row for run in cell] for row in (found.header, *found.rows)]
    assert cells == [["Parish", "Precept"], ["Larkfield", "£100"], ["Nether End"]]
    assert found.rows[0][0][0].source == ("point", 1)
    assert table_of("") == []


def test_an_empty_cell_at_the_head_of_a_row_keeps_its_column() -> None:
    (found,) = table_of("No | Payee | Net\n| | £5\n| | Rest | £6 |\n7 | Ash |\n| 8 | Elm | £2")
    assert isinstance(found, Table)
    cells = [["".join(run.text for run in cell) for cell in row] for row in found.rows]
    assert cells == [["", "", "£5"], ["", "Rest", "£6"], ["7", "Ash", ""], ["8", "Elm", "£2"]]


def test_numbers_within_an_item_are_written_with_its_number() -> None:
    found = laid_out([Shown("a"), Shown("b")], ("14/16.1",))
    assert write(Document("", tuple(found))) == "14/16.1 a\n\n14/16.2 b\n"
