"""The order of items: as on the agenda, or as they were taken."""

from __future__ import annotations

import dataclasses

from meetingtui.domain import items
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish.compose import document
from meetingtui.publish.document import Heading
from meetingtui.publish.sequence import rearranged, sequence
from meetingtui.publish.text import words
from tests.publish.meetings import Writer

NOTE = "The minutes follow the order in which items were taken."


def agenda(*taken: str) -> Writer:
    """An agenda of A, B (with B1, B2), C and D, of which some were taken."""
    writer = Writer()
    ids = {title: writer.do(items.add, title=title) for title in "ABCD"}
    for title in ("B1", "B2"):
        ids[title] = writer.do(items.add, title=title, parent=ids["B"])
    for title in taken:
        writer.do(items.take, item=ids[title])
    return writer


def titles(writer: Writer, order: str) -> str:
    return " ".join(item.title for item in sequence(writer.minutes, order))


def test_the_agenda_is_kept_whatever_was_taken_first() -> None:
    assert titles(agenda("D", "A"), "agenda") == "A B B1 B2 C D"


def test_the_order_taken_moves_items_with_what_stands_under_them() -> None:
    assert titles(agenda("C", "B2", "B1", "A"), "taken") == "C B B2 B1 A D"


def test_an_item_never_taken_stays_behind_all_those_before_it() -> None:
    assert titles(agenda("D", "B"), "taken") == "A D B B1 B2 C"
    assert titles(agenda(), "taken") == "A B B1 B2 C D"


def test_coming_back_to_an_item_moves_nothing() -> None:
    writer = agenda("A", "B", "C", "A", "D")
    assert titles(writer, "taken") == "A B B1 B2 C D"
    assert not rearranged(writer.minutes)


def test_a_note_is_printed_only_when_the_order_changed() -> None:
    style = HouseStyle()
    told = dataclasses.replace(style.items, sequence="taken", sequence_note=NOTE)
    style = dataclasses.replace(style, items=told)
    moved = document(agenda("C", "A").minutes, style)
    assert NOTE in " ".join(words(moved))
    headings = [b.runs[0].text for b in moved.blocks if isinstance(b, Heading) and b.level == 2]
    assert headings.index("3. C") < headings.index("1. A")
    assert NOTE not in " ".join(words(document(agenda("A", "C").minutes, style)))
    told = dataclasses.replace(told, sequence_note="These {paper} are in another order.")
    moved = document(agenda("C", "A").minutes, dataclasses.replace(style, items=told))
    assert "These minutes are in another order." in " ".join(words(moved))
