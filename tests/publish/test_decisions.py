"""Decisions as they are printed, in the ways of different houses."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from meetingtui.domain import decisions, en_bloc, reasons
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import blocks as publish_blocks
from meetingtui.publish import markdown
from meetingtui.publish.document import Document, Paragraph, Table
from meetingtui.publish.page import Page
from tests.entry.session import item, under_way
from tests.publish.meetings import Writer

STYLE = HouseStyle()


def house(block: dict[str, Any] | None = None, **keys: Any) -> HouseStyle:
    """The generic house with other keys of blocks.decision, and of decisions."""
    changed = dataclasses.replace(STYLE.blocks.decision, **(block or {}))
    return dataclasses.replace(
        STYLE,
        blocks=dataclasses.replace(STYLE.blocks, decision=changed),
        decisions=dataclasses.replace(STYLE.decisions, **keys),
    )


def printed(writer: Writer, style: HouseStyle = STYLE, item: int | None = None) -> str:
    """The blocks of an item as Markdown, emphasis left out."""
    minutes = writer.minutes
    found = publish_blocks.of(Page(minutes, style), minutes.item(item).id)
    return markdown.write(Document("", tuple(found)))


def resolved(*clauses: str, label: str = "RESOLVED", lead_in: str = "") -> Writer:
    writer = Writer()
    writer.item("Bridge")
    if label:
        writer.do(decisions.begin, item=None, label=label)
    if lead_in:
        writer.do(decisions.say, item=None, field="lead_in", words=lead_in)
    for words in clauses:
        writer.do(decisions.resolve, item=None, words=words)
    return writer


def last(writer: Writer) -> int:
    return writer.minutes.all(Clause)[-1].id


def test_the_clerks_label_or_the_houses_stands_above() -> None:
    assert printed(resolved("That it be so.")) == "**RESOLVED**\n\n1. That it be so.\n"
    assert printed(resolved("So.", label="")) == "**Decision:**\n\n1. So.\n"
    dashed = house(label="{label} –")
    assert printed(resolved("So."), dashed).startswith("**RESOLVED –**\n")


BESIDE = {"stands": "beside"}
RUN_IN = {"stands": "beside", "layout": "run-in", "markers": ("(a)",)}
WAYS = [
    (BESIDE, {"label": "{label}:", "single": "unnumbered"}, ("That it be so.",), "",
     "**RESOLVED:** That it be so.\n"),
    (BESIDE, {}, ("a;", "b."), "That Cabinet:", "**RESOLVED** That Cabinet:\n\n1. a;\n\n2. b.\n"),
    (RUN_IN, {"label": "{label} –"}, ("agrees; and", "notes."), "That Cabinet",
     "**RESOLVED –** That Cabinet (a) agrees; and (b) notes.\n"),
    ({}, {"single": "unnumbered"}, ("That it be so.",), "", "**RESOLVED**\n\nThat it be so.\n"),
    ({"markers": ()}, {}, ("One;", "Two"), "", "**RESOLVED**\n\nOne;\n\nTwo\n"),
]  # fmt: skip


@pytest.mark.parametrize(("block", "keys", "clauses", "lead_in", "expected"), WAYS)
def test_label_lead_in_and_clauses_in_the_ways_of_different_houses(
    block: dict[str, Any],
    keys: dict[str, Any],
    clauses: tuple[str, ...],
    lead_in: str,
    expected: str,
) -> None:
    assert printed(resolved(*clauses, lead_in=lead_in), house(block, **keys)) == expected


def test_words_in_one_line_name_each_their_record() -> None:
    writer = resolved("agrees; and", "notes.", lead_in="That Cabinet")
    page = Page(writer.minutes, house(RUN_IN))
    (line,) = publish_blocks.of(page, writer.minutes.item(None).id)
    assert isinstance(line, Paragraph)
    shown = {run.source for run in line.runs if run.text.strip()}
    (decision,) = writer.minutes.all(Decision)
    clauses = {("clause", clause.id) for clause in writer.minutes.all(Clause)}
    assert shown == {("decision", decision.id), *clauses}


def test_a_clause_prints_its_verb_addressee_responsible_and_reference() -> None:
    writer = resolved()
    writer.do(
        decisions.resolve,
        item=None,
        words="the report",
        verb="NOTED",
        addressee="Cabinet",
        responsible="Head of Parks",
    )
    writer.do(decisions.amend_clause, clause=last(writer), reference="R3/12")
    line = "1. To Cabinet: NOTED the report (Action: Head of Parks) (R3/12)\n"
    assert printed(writer).endswith(line)


def test_headings_and_tables_stand_among_clauses_whose_numbers_go_on() -> None:
    writer = resolved("First;")
    writer.do(decisions.resolve, item=None, words="Capital", kind="heading")
    writer.do(decisions.resolve, item=None, words="Second:")
    writer.do(decisions.resolve, item=None, words="Parish | Sum\nLarkfield | £3", kind="table")
    writer.do(decisions.resolve, item=None, words="Third.")
    said = printed(writer)
    assert "1. First;\n\n**Capital**\n\n2. Second:\n" in said
    assert "| Parish | Sum |" in said
    assert said.endswith("3. Third.\n")
    found = publish_blocks.of(Page(writer.minutes, STYLE), writer.minutes.item(None).id)
    assert [block.header[0][0].text for block in found if isinstance(block, Table)] == ["Parish"]


def test_three_levels_and_the_text_after_the_list() -> None:
    writer = resolved("one")
    writer.do(decisions.resolve, item=None, words="two", parent=last(writer))
    writer.do(decisions.resolve, item=None, words="three", parent=last(writer))
    writer.do(decisions.say, item=None, field="closing", words="It welcomes this.")
    said = printed(writer)
    assert [line.strip() for line in said.splitlines() if line][1:] == [
        "1. one", "(a) two", "(i) three", "It welcomes this.",
    ]  # fmt: skip


def test_inserted_text_keeps_its_lines_and_numbers() -> None:
    writer = resolved("That the constitution be amended:")
    writer.do(decisions.amend_clause, clause=last(writer), inserted="4.1 One;\n4.2 Two.")
    assert "*4.1 One;*\\\n   *4.2 Two.*" in printed(writer)
    assert "4.1 One;\\\n   4.2 Two." in printed(writer, house(inserted="plain"))


SAID = {
    "subject_to": "Subject to funds",
    "urgent": "Urgent and not subject to call-in: funds",
    "earlier": "Earlier decision: funds",
    "summary": "**Decision:** funds",
}


@pytest.mark.parametrize("field", SAID)
def test_what_is_said_of_a_decision(field: str) -> None:
    writer = resolved("That it be so.")
    assert SAID[field] not in printed(writer)
    writer.do(decisions.say, item=None, field=field, words="funds")
    assert SAID[field] in printed(writer)


def test_the_short_decision_stands_where_the_house_has_it() -> None:
    writer = resolved("That it be so.")
    writer.do(decisions.say, item=None, field="summary", words="It is so.")
    assert printed(writer).startswith("**Decision:** It is so.\n\n**RESOLVED**")
    assert printed(writer, house(order=("resolution",))).endswith("**Decision:** It is so.\n")


def test_a_short_decision_alone_bears_no_other_label() -> None:
    writer = resolved(label="")
    writer.do(decisions.say, item=None, field="summary", words="Noted")
    assert printed(writer) == "**Decision:** Noted\n"
    writer.do(decisions.resolve, item=None, words="That it be so.")
    assert printed(writer).startswith("**Decision:** Noted\n\n**Decision:**\n\n1. That it be so.")


@pytest.mark.parametrize("field", ["earlier", "urgent"])
def test_what_is_said_around_a_decision_bears_no_label_of_a_resolution(field: str) -> None:
    writer = resolved(label="")
    writer.do(decisions.say, item=None, field=field, words="minute 14/16")
    said = printed(writer)
    assert "minute 14/16" in said
    assert "**Decision:**" not in said
    writer.do(decisions.resolve, item=None, words="That it be so.")
    assert "**Decision:**" in printed(writer)


def test_delegation_and_call_in() -> None:
    writer = resolved("That it be so.")
    writer.do(decisions.delegate, item=None, to="Head of Parks", consulting="the Chairman")
    writer.do(decisions.call_in, item=None, words="the Committee", until=date(2015, 7, 16))
    said = printed(writer)
    assert "Delegated to Head of Parks, in consultation with the Chairman\n" in said
    line = "This decision may be called in by the Committee until 16 July 2015."
    assert said.endswith(f"{line}\n")
    assert printed(writer, house(call_in_as="italic")).endswith(f"*{line}*\n")
    assert printed(writer, house(call_in_as="brackets")).endswith(f"[{line}\\]\n")


def test_reasons_as_a_block_or_under_each_decision() -> None:
    writer = resolved("That it be so.")
    writer.do(reasons.give, item=None, words="To meet demand.")
    writer.do(reasons.consider, item=None, words="A ford.")
    writer.do(decisions.begin, item=None, label="NOTED", words="The map.")
    block = printed(writer)
    assert block.index("The map.") < block.index("**Reasons:**") < block.index("To meet demand.")
    assert block.index("**Alternatives considered:**") < block.index("A ford.")
    under = printed(writer, house(reasons="under"))
    assert "**Reasons:**" not in under
    assert under.index("Reason: To meet demand.") < under.index("Alternative considered: A ford.")
    assert under.index("A ford.") < under.index("**NOTED**")


def test_a_reason_for_no_decision_stays_in_its_block() -> None:
    writer = Writer()
    writer.item("Bridge")
    writer.do(reasons.give, item=None, words="To meet demand.")
    assert printed(writer, house(reasons="under")) == "**Reasons:**\n\nTo meet demand.\n"


def test_a_decision_en_bloc_prints_a_line_under_each_item_that_it_settles() -> None:
    writer = Writer()
    others = (writer.item("Parks"), writer.item("Roads"))
    writer.item("Bridge")
    writer.do(decisions.resolve, item=None, words="That it be so.")
    writer.do(en_bloc.settle, item=None, items=others)
    assert "This decision was taken also for item 1 and item 2." in printed(writer)
    for other in others:
        assert printed(writer, item=other) == "This item was decided with item 3.\n"
    silent = house(settled="", en_bloc="")
    assert printed(writer, silent, others[0]).strip() == ""
    assert "also for" not in printed(writer, silent)


def test_people_who_see_to_a_clause_are_named_as_owners_are() -> None:
    session = under_way().enter("/r It be done. > resp: dd", "/r And this. > resp: Head of Parks")
    page = Page(session.minutes, STYLE)
    found = publish_blocks.of(page, item(5))
    said = markdown.write(Document("", tuple(found)))
    assert "It be done. (Action: Deputy Director" in said
    assert "And this. (Action: Head of Parks)" in said


def test_a_vote_stands_behind_its_decision_where_another_was_made_meanwhile() -> None:
    session = under_way().enter("/dec RESOLVED > That a.", "/dec RESOLVED > That b.")
    session.enter("/v dec3 unanimous", "/v dec2 1-4", "/v dec2 4-1")
    found = publish_blocks.of(Page(session.minutes, STYLE), item(5))
    lines = markdown.write(Document("", tuple(found))).split("\n\n")
    lost, carried = ("(1 for, 4 against)", "(4 for, 1 against)")
    told = [
        n
        for words in ("That a.", lost, carried, "That b.", "unanimously")
        for n in [next(n for n, line in enumerate(lines) if words in line)]
    ]
    assert told == sorted(told)
    flowing = dataclasses.replace(
        STYLE, items=dataclasses.replace(STYLE.items, flow=("points", "decision", "motions"))
    )
    again = markdown.write(
        Document("", tuple(publish_blocks.of(Page(session.minutes, flowing), item(5))))
    )
    places = [again.index(words) for words in ("That a.", lost, carried, "That b.", "unanimously")]
    assert places == sorted(places)


def test_a_vote_in_private_stays_there_though_its_decision_was_public() -> None:
    session = under_way().enter("/dec RESOLVED > That a.", "/dec RESOLVED > That b.", "/pv 3")
    session.enter("/v dec2 4-1")
    found = publish_blocks.of(Page(session.minutes, STYLE), item(5))
    shown = markdown.write(Document("", tuple(found)))
    assert shown.index("That a.") < shown.index("the public be excluded") < shown.index("4 for")


def test_reasons_of_several_decisions_stand_under_each() -> None:
    writer = resolved("That a.")
    writer.do(reasons.give, item=None, words="Because of a.")
    writer.do(decisions.begin, item=None, label="RESOLVED")
    writer.do(decisions.resolve, item=None, words="That b.")
    shown = printed(writer)
    assert shown.index("That a.") < shown.index("That b.") < shown.index("**Reasons:**")
    writer.do(reasons.give, item=None, words="Because of b.")
    shown = printed(writer)
    told = ("That a.", "Reason: Because of a.", "That b.", "Reason: Because of b.")
    places = [shown.index(words) for words in told]
    assert places == sorted(places)
    assert "Reasons:" not in shown
    assert shown.count("Because of a.") == 1
