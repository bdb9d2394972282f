"""House English over real minutes: what is wrong there is found, and little else."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.domain import decisions, points, witnesses
from meetingtui.domain.findings import english
from meetingtui.domain.house_style import HouseStyle
from tests.domain.making import Making

SEED = Path(__file__).parents[4] / "shared" / "seeds" / "000_70a834363d6a6a0e.txt"

pytestmark = pytest.mark.skipif(not SEED.is_file(), reason="the real minutes are not beside this")


def numbered(lines: list[str]) -> list[str]:
    """The paragraphs that bear a number, without it."""
    found = (line.partition(".") for line in lines)
    return [words.strip() for number, _, words in found if number.isdigit()]


def entered() -> Making:
    """The witnesses, key points and recommendations of the real minutes, entered as they stand."""
    text = SEED.read_text(encoding="utf-8")
    book = Making()
    item = book.item("Update")
    _, _, after = text.partition("Witnesses:")
    people, _, after = after.partition("Key points raised during the discussions:")
    told, _, after = after.partition("Recommendations:")
    decided, _, _ = after.partition("Actions/")
    for line in filter(str.strip, people.splitlines()):
        name, _, title = line.partition(", ")
        book.do(witnesses.hear, item=item.id, name=name, title=title)
    for words in numbered(told.splitlines()):
        book.do(points.note, item=item.id, words=words)
    for words in numbered(decided.splitlines()):
        book.do(decisions.resolve, item=item.id, words=words)
    return book


def test_the_slips_of_the_real_minutes_are_found_and_no_more() -> None:
    book = entered()
    minutes, style = book.minutes, HouseStyle()
    found = {
        (entry.name_in_gutter, slip.rule, slip.found)
        for kind in (points.Point, decisions.Clause)
        for entry in minutes.all(kind)
        for slip in english.slips_of(minutes, style, entry)
    }
    assert len(minutes.all(points.Point)) == 8
    assert found == {
        ("p1", "no-verb", "had been to"),
        ("p1", "initials", "SCC"),
        ("p2", "present", "are"),
        ("p3", "present", "are"),
        ("p4", "present", "is"),
        (
            "p7",
            "title",
            "Cabinet Member for Schools, Skills and Educational Achievements",
        ),
    }
