"""What a style prints as it happened, and what it prints as labelled blocks."""

from __future__ import annotations

import dataclasses

import pytest

from meetingtui.domain import blocks as states
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval
from meetingtui.domain.attendance import Presence
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.entry import Entry
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.reasons import Reason
from meetingtui.domain.styles.blocks import BlockStyle
from meetingtui.domain.witnesses import Witness
from meetingtui.publish import blocks
from meetingtui.publish.document import Block, BulletList, NumberedList, Paragraph, Source
from meetingtui.publish.page import Page
from tests.publish.meetings import Writer

FLOW = ("announcements", "questions", "points", "motions", "decision", "moments")


def flowing(*kinds: str, order: tuple[str, ...] = ()) -> HouseStyle:
    plain = HouseStyle()
    items = dataclasses.replace(plain.items, flow=kinds, order=order or plain.items.order)
    return dataclasses.replace(plain, items=items)


def sources(found: list[Block]) -> list[Source]:
    """The records in the order in which they are shown, each once."""
    shown: list[Source] = []
    for block in found:
        if isinstance(block, NumberedList | BulletList):
            shown += [item.source for item in block.items]
        elif isinstance(block, Paragraph):
            shown.append(block.source)
    return [source for n, source in enumerate(shown) if source not in shown[:n]]


def labels(found: list[Block]) -> list[str]:
    return [b.runs[0].text for b in found if isinstance(b, Paragraph) and b.runs[0].bold]


def busy() -> Writer:
    """An item in which things of many kinds follow one another."""
    clerk = Writer()
    clerk.item("Roads")
    clerk.add(Point, text="Members met.")
    clerk.add(Motion, path="1", text="That roads be mended.")
    clerk.add(Point, text="It was seconded.")
    clerk.add(Point, text="Nobody spoke.")
    clerk.add(Decision, label="RESOLVED", lead_in="That it be so.")
    clerk.add(Announcement, text="Tea was ready.")
    return clerk


def test_what_flows_stands_as_it_happened_and_numbers_go_on() -> None:
    clerk = busy()
    page = Page(clerk.minutes, flowing(*FLOW))
    found = blocks.of(page, clerk.minutes.item(None).id)
    assert [source[0] for source in sources(found) if source] == [
        "point", "motion", "point", "point", "decision", "announcement",
    ]  # fmt: skip
    numbers = [i.number for b in found if isinstance(b, NumberedList) for i in b.items]
    assert numbers == [1, 2, 3]
    assert "Key points:" not in labels(found)


def test_what_does_not_flow_stands_in_its_block_with_its_label() -> None:
    clerk = busy()
    item = clerk.minutes.item(None).id
    found = blocks.of(Page(clerk.minutes, flowing("points", "motions")), item)
    assert [s[0] for s in sources(found) if s] == [
        "announcement", "point", "motion", "point", "point", "decision",
    ]  # fmt: skip
    assert labels(found)[0] == "Announcements:"
    blocked = blocks.of(Page(clerk.minutes, flowing()), item)
    assert [s[0] for s in sources(blocked) if s] == [
        "announcement", "point", "point", "point", "motion", "decision",
    ]  # fmt: skip


def test_the_flow_stands_where_the_first_of_it_stands_in_the_order() -> None:
    clerk = busy()
    clerk.add(Witness, name="Jane Example")
    order = ("decision", "witnesses", "points")
    found = blocks.of(
        Page(clerk.minutes, flowing("points", "motions", order=order)),
        clerk.minutes.item(None).id,
    )
    kinds = [s[0] for s in sources(found) if s]
    assert kinds.index("decision") < kinds.index("witness") < kinds.index("point")


def test_a_nil_in_a_block_that_flows_is_printed_with_its_label() -> None:
    clerk = busy()
    clerk.do(states.set_nil, item=None, kind="questions")
    found = blocks.of(Page(clerk.minutes, flowing(*FLOW)), clerk.minutes.item(None).id)
    assert "Questions:" in labels(found)


def test_a_screen_shows_no_placeholder_for_what_flows_nor_for_what_the_house_does_not_list() -> (
    None
):
    clerk = Writer()
    item = clerk.item("Roads")
    live = blocks.of(
        Page(clerk.minutes, flowing("points", order=("points", "actions")), live=True), item
    )
    assert labels(live) == ["Actions:"]


def test_a_placeholder_names_a_block_even_where_the_house_prints_no_label() -> None:
    clerk = Writer()
    item = clerk.item("Roads")
    plain = HouseStyle()
    bare = dataclasses.replace(
        plain, blocks=dataclasses.replace(plain.blocks, actions=BlockStyle(""))
    )
    assert "Actions:" in labels(blocks.of(Page(clerk.minutes, bare, live=True), item))
    assert "Actions:" not in labels(blocks.of(Page(clerk.minutes, bare), item))


def test_an_item_settled_with_another_says_so() -> None:
    clerk = busy()
    decided = clerk.minutes.all(Decision)[0]
    other = clerk.item("Bridges")
    minutes = Minutes.of([*clerk.minutes, Settled(id=9000, decision=decided.id, item=other)])
    page = Page(minutes, HouseStyle())
    assert ("settled", 9000) in sources(blocks.of(page, other))
    assert blocks.minuted(page, other)
    assert not blocks.minuted(Page(clerk.minutes, HouseStyle()), other)


@pytest.mark.parametrize("kind", blocks.FLOWING)
@pytest.mark.parametrize("flow", [(), (*states.KINDS, "moments")], ids=["blocks", "flow"])
def test_every_kind_of_entry_is_shown_with_its_record(
    kind: type[Entry], flow: tuple[str, ...]
) -> None:
    clerk = Writer()
    person = clerk.person("Bee Quill")
    item = clerk.item("Roads")
    motion = clerk.add(Motion, path="1", text="A motion")
    question = clerk.add(Question, text="Why?", name="Jane Example")
    fields = {"text", "title", "name", "question", "note", "lead_in", "nature", "said", "result"}
    chosen: dict[str, object] = {
        name: f"Zebra {name}" for name in kind.__dataclass_fields__ if name in fields
    }
    links = {"motion": motion, "person": person, "question": question}
    for name, target in links.items():
        spec = kind.__dataclass_fields__.get(name)
        if spec is not None and spec.metadata.get("link"):
            chosen[name] = target
    entry = clerk.add(kind, item, **chosen)
    found = blocks.of(Page(clerk.minutes, flowing(*flow)), item)
    assert (kind.TABLE, entry) in sources(found)


def test_every_kind_of_entry_flows_or_stands_inside_another() -> None:
    assert {*blocks.FLOWING} | {Clause, _correction()} == {*Minutes.ENTRIES}
    assert set(blocks.RENDERERS) == {*states.KINDS, "moments", "resolution"}


def _correction() -> type[Entry]:
    return next(kind for kind in Minutes.ENTRIES if kind.TABLE == "correction")


def test_moments_stand_among_the_entries_only_where_they_flow() -> None:
    clerk = busy()
    item = clerk.minutes.item(None).id
    person = clerk.person("Bee Quill")
    place = clerk.minutes.entries(Motion, item)[0].place + 0.5
    line = Presence(
        id=9000, meeting=clerk.minutes.meeting.id, person=person, item=item, kind="out",
        at=clerk.at, place=place,
    )  # fmt: skip
    minutes = Minutes.of([*clerk.minutes, line])
    found = sources(blocks.of(Page(minutes, flowing(*FLOW)), item))
    assert [s[0] for s in found[1:3] if s] == ["motion", "presence"]
    assert ("presence", 9000) not in sources(blocks.of(Page(minutes, flowing("points")), item))


def test_an_answer_stands_behind_its_question_and_a_reason_behind_the_decision() -> None:
    clerk = Writer()
    clerk.item("Roads")
    question = clerk.add(Question, text="Why?", name="Jane Example")
    clerk.add(Answer, question=question, text="Because.", name="Leader")
    clerk.add(Reason, text="To mend roads.")
    clerk.add(Decision, label="RESOLVED", lead_in="That it be so.")
    clerk.add(Approval, said="9 July")
    found = blocks.of(Page(clerk.minutes, flowing()), clerk.minutes.item(None).id)
    kinds = [s[0] for s in sources(found) if s]
    assert kinds.index("question") < kinds.index("answer")
    assert kinds.index("decision") < kinds.index("reason")
    assert kinds.index("approval") < kinds.index("question")
