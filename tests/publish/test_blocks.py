"""The blocks of an item: what each prints of its entries."""

from __future__ import annotations

import dataclasses

from meetingtui.domain import (
    actions,
    decisions,
    declarations,
    documents,
    points,
    seats,
    witnesses,
)
from meetingtui.domain import blocks as states
from meetingtui.domain.decisions import Decision
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.styles.blocks import BlockStyle
from meetingtui.publish import blocks as publish_blocks
from meetingtui.publish import styles
from meetingtui.publish.document import (
    Block,
    BulletList,
    Document,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Table,
    plain,
)
from meetingtui.publish.page import Page
from meetingtui.publish.text import words
from tests.publish.meetings import Writer

STYLE = styles.shipped("surrey-2015")


def blocks(writer: Writer, style: HouseStyle = STYLE, live: bool = False) -> list[Block]:
    minutes = writer.minutes
    return publish_blocks.of(Page(minutes, style, live=live), minutes.item(None).id)


def said(writer: Writer, style: HouseStyle = STYLE) -> str:
    return " ".join(words(Document("", tuple(blocks(writer, style)))))


def styled(kind: str, **fields: object) -> HouseStyle:
    block: BlockStyle = dataclasses.replace(STYLE.block(kind), **fields)  # type: ignore[arg-type]
    changed = dataclasses.replace(STYLE.blocks, **{kind: block})
    return dataclasses.replace(STYLE, blocks=changed)


def writer() -> Writer:
    found = Writer()
    found.item("Flooding")
    return found


def test_a_declaration_prints_interest_items_nature_and_effect() -> None:
    clerk = writer()
    flooding = clerk.minutes.item(None).id
    bee = clerk.person("Bee")
    drains = clerk.item("Drains")

    def declare(**fields: object) -> None:
        clerk.do(declarations.declare, item=None, person=bee, **fields)

    declare(interest="personal")
    declare(nature="school governor", covers=(flooding, drains))
    declare(interest="other", nature="owns a boat", effect="left", covers=(None,))
    declare(interest="other", covers=(drains,))
    assert said(clerk) == (
        "Declarations of Interest: Bee – personal interest "
        "Bee – an interest in items 1 and 2: school governor "
        "Bee – other interest in all items: owns a boat (left the room) Bee – other interest"
    )


def test_a_label_without_a_mark_is_parted_from_none_beside_it() -> None:
    clerk = writer()
    clerk.do(states.set_nil, item=None, kind="decision")
    style = styled("decision", label="RESOLVED")
    assert said(clerk, style) == "RESOLVED: None"
    items = dataclasses.replace(style.items, nil_after=" –")
    assert said(clerk, dataclasses.replace(style, items=items)) == "RESOLVED – None"
    assert said(clerk, styled("decision", label="RESOLVED", nil="")) == "RESOLVED"


def test_a_witness_prints_what_is_known() -> None:
    clerk = writer()
    clerk.do(witnesses.hear, item=None, name="A", title="Head of B, C and D", organisation="E")
    clerk.do(witnesses.hear, item=None, name="F", organisation="G")
    clerk.do(witnesses.hear, item=None, name="H")
    shown = [b for b in blocks(clerk) if isinstance(b, Paragraph) and b.source]
    assert [b.runs for b in shown] == [plain("A, Head of B, C and D, E"), plain("F, G"), plain("H")]
    bullets = blocks(clerk, styled("witnesses", markers=("•",)))
    assert isinstance(bullets[1], BulletList)


def test_points_nest_and_each_item_carries_its_record() -> None:
    clerk = writer()
    first = clerk.point("one")
    under = clerk.point("under one", parent=first)
    deepest = clerk.point("deepest", parent=under)
    clerk.point("two")
    (top,) = (b for b in blocks(clerk) if isinstance(b, NumberedList))
    assert (top.items[0].number, top.items[0].source) == (1, ("point", first))
    assert len(top.items) == 2
    middle = top.items[0].blocks[1]
    assert isinstance(middle, NumberedList)
    assert (middle.marker, middle.items[0].source) == ("(a)", ("point", under))
    last = middle.items[0].blocks[1]
    assert isinstance(last, NumberedList)
    assert (last.marker, last.items[0].source) == ("(i)", ("point", deepest))


def test_statements_and_notes_stand_between_the_numbers_which_go_on() -> None:
    clerk = writer()
    clerk.point("one")
    clerk.point("As read:\nline two", kind=points.STATEMENT)
    clerk.point("A note.", kind=points.NOTE)
    clerk.point("two")
    _, before, statement, note, after = blocks(clerk)
    assert isinstance(statement, Lines)
    assert statement.lines == (plain("As read:"), plain("line two"))
    assert isinstance(note, Paragraph)
    assert note.runs == (Run("Note:", bold=True), Run(" A note."))
    assert isinstance(before, NumberedList)
    assert isinstance(after, NumberedList)
    assert [item.number for item in (*before.items, *after.items)] == [1, 2]


def test_without_markers_points_are_paragraphs_with_their_records() -> None:
    clerk = writer()
    clerk.do(points.note, item=None, words="One.\n\nStill one.")
    found = blocks(clerk, styled("points", markers=()))[1:]
    point = clerk.minutes.all(points.Point)[0].id
    assert found == [
        Paragraph(plain("One."), ("point", point)),
        Paragraph(plain("Still one."), ("point", point)),
    ]


def test_a_decision_has_its_own_label_or_the_houses() -> None:
    clerk = writer()
    clerk.do(decisions.say, item=None, field="closing", words="It thanks all.")
    clerk.do(decisions.resolve, item=None, words="that b;", addressee="Cabinet")
    clerk.do(decisions.say, item=None, field="lead_in", words="The Board asks:")
    assert said(clerk) == "Recommendations: The Board asks: To Cabinet: that b; It thanks all."
    decision = clerk.minutes.all(Decision)[0].id
    clerk.do(decisions.say, item=None, decision=decision, field="label", words="RESOLVED")
    assert said(clerk).startswith("RESOLVED The Board asks:")


def test_sub_clauses_stand_under_their_clause() -> None:
    clerk = writer()
    clerk.do(decisions.resolve, item=None, words="c1")
    clause = max(c.id for c in clerk.minutes.all(decisions.Clause))
    clerk.do(decisions.resolve, item=None, words="c2")
    clerk.do(decisions.resolve, item=None, words="c1a", parent=clause)
    (top,) = (b for b in blocks(clerk) if isinstance(b, NumberedList))
    assert len(top.items) == 2
    under = top.items[0].blocks[1]
    assert isinstance(under, NumberedList)
    assert under.marker == "(a)"


def test_an_action_prints_owners_and_a_due_phrase_given_apart() -> None:
    clerk = writer()
    head = clerk.person("Dee", "Head of Drains")
    member = clerk.person("Bee", "Leader of the Council")
    clerk.do(seats.add, body=1, person=member)
    clerk.do(
        actions.agree,
        item=None,
        words="report on drains",
        owners=(head, "the clerk", member),
        due_said="in May",
        due_apart=True,
    )
    clerk.do(actions.agree, item=None, words="That it be done in May.", due_said="in May")
    assert said(clerk) == (
        "Actions/ further information to be provided: "
        "Head of Drains, the clerk and Bee: report on drains (in May) That it be done in May."
    )


def test_a_document_prints_label_title_and_place() -> None:
    clerk = writer()
    clerk.do(documents.attach, item=None, title="map", label="Annex A", place_found="page 3")
    clerk.do(documents.attach, item=None, title="plan")
    assert said(clerk) == "Supporting documents: Annex A: map (page 3) plan"


def test_a_block_without_a_label_prints_its_entries_alone() -> None:
    clerk = writer()
    clerk.point("one")
    assert said(clerk, styled("points", label="")) == "one"


def test_an_unset_block_is_left_out_or_its_label_printed() -> None:
    clerk = writer()
    assert said(clerk) == ""
    assert said(clerk, styled("witnesses", when_unset="label")) == "Witnesses:"


def test_clauses_may_run_through_one_sentence() -> None:
    clerk = writer()
    for words_ in ("the plan be agreed; and", "bridges be mended."):
        clerk.do(decisions.resolve, item=None, words=words_)
    found = blocks(clerk, styled("decision", layout="run-in", markers=("(a)",)))
    last = found[-1]
    assert isinstance(last, Paragraph)
    clauses = "(a) the plan be agreed; and (b) bridges be mended."
    assert "".join(run.text for run in last.runs) == clauses
    assert said(clerk, styled("decision", layout="run-in", markers=("(a)",))).endswith(
        "the plan be agreed; and bridges be mended."
    )


def test_what_keeps_its_lines_runs_in_no_sentence() -> None:
    clerk = writer()
    clerk.point("one")
    clerk.point("As read:\nline two", kind=points.STATEMENT)
    found = blocks(clerk, styled("points", layout="run-in"))
    assert any(isinstance(block, Lines) for block in found)


def test_entries_stand_in_a_table_where_the_style_has_columns() -> None:
    clerk = writer()
    clerk.do(witnesses.hear, item=None, name="A", title="Head of B", organisation="C")
    columns = ("Name: {name}[ ({remark})]", "Post: {title}[, {organisation}]")
    (_, table) = blocks(clerk, styled("witnesses", layout="table", columns=columns))
    assert isinstance(table, Table)
    assert table.header == (plain("Name"), plain("Post"))
    assert ["".join(run.text for run in cell) for cell in table.rows[0]] == ["A", "Head of B, C"]
    assert not any(
        isinstance(b, Table) for b in blocks(clerk, styled("witnesses", columns=columns))
    )


def test_a_label_may_stand_beside_the_first_entry() -> None:
    clerk = writer()
    clerk.do(witnesses.hear, item=None, name="A")
    (first,) = blocks(clerk, styled("witnesses", stands="beside"))
    assert isinstance(first, Paragraph)
    assert first.runs == (Run("Witnesses:", bold=True), Run(" "), Run("A"))
    above = blocks(clerk, styled("witnesses", stands="beside", markers=("•",)))
    assert [type(block) for block in above] == [Paragraph, BulletList]
