"""How a line may go on: prose only, its slots filled from the record."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.capture import Capture
from meetingtui.domain.items import Item
from meetingtui.entry.at_hand import AtHand
from meetingtui.entry.going_on import going_on
from meetingtui.entry.sentences import Sentences
from meetingtui.entry.slots import Moment
from tests.desk.books import capturing, entered, laid_out

USED = "Members met at the mill, and spoke of ⟨what⟩ under ⟨item⟩."
SHORT = "Nobody was sorry about ⟨what⟩."


def rest(capture: Capture, line: str) -> str:
    """How a line goes on at the first item."""
    capture.at_hand = AtHand(sentences=Sentences.of([], [USED, SHORT]))
    (item, *_) = capture.minutes.all(Item)
    said = going_on(line, capture, Moment(capture.minutes, item.id))
    return said.replace(f"⟦item:{item.id}⟧", "(here)")


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with one item."""
    return laid_out(home, "Mills")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Members met at", " the mill, and spoke of ⟨what⟩ under (here)."),
        ("/r Members met at", " the mill, and spoke of ⟨what⟩ under (here)."),
        (".. Members met at", " the mill, and spoke of ⟨what⟩ under (here)."),
        ("Nobody was sor", "ry about ⟨what⟩."),
        ("Nobody was sorry about ", ""),
        ("Nobody was sorry about ⟨what⟩", ""),
        ("/vb Members met at", ""),
        ("/w Members met at", ""),
        ("/nosuchverb Members met at", ""),
        ("", ""),
    ],
)
def test_prose_goes_on_with_its_slots_filled(book: Path, line: str, expected: str) -> None:
    with capturing(book) as capture:
        assert entered(capture, "/n").recorded
        assert rest(capture, line) == expected


def test_nothing_goes_on_before_anything_is_gathered(book: Path) -> None:
    with capturing(book) as capture:
        assert going_on("Members met at", capture, Moment(capture.minutes)) == ""


def test_what_a_slot_is_filled_with_goes_on_within_the_sentence(book: Path) -> None:
    moved = Sentences.of([], ["It was moved at once that ⟨text⟩ and sold."])
    with capturing(book) as capture:
        for line in ("/n", "/m ao+be That the mill be bought."):
            assert entered(capture, line).recorded
        capture.at_hand = AtHand(sentences=moved)
        (item,) = capture.minutes.all(Item)
        at = Moment(capture.minutes, item.id)
        assert going_on("It was moved at once that ", capture, at) == "the mill be bought and sold."
