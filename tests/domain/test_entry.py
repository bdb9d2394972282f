"""What every entry shares."""

from __future__ import annotations

from meetingtui.domain.documents import Document
from meetingtui.domain.points import Point


def test_an_entry_has_a_handle_and_a_main_text() -> None:
    point = Point(id=1, item=2, handle=7, place=1.0, text="Members asked why.")
    assert (point.name_in_gutter, point.main_text) == ("p7", "Members asked why.")
    paper = Document(id=1, item=2, handle=3, place=1.0, label="Annex A", title="Map")
    assert (paper.name_in_gutter, paper.main_text) == ("doc3", "Map")
