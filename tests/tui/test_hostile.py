"""Hostile text in every widget: shown literally, and nothing in it commands the terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widget import Widget

from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Heading,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Table,
    plain,
)
from meetingtui.tui.widgets.agenda_rail import AgendaRail, RailRow
from meetingtui.tui.widgets.entry_line import EntryLine
from meetingtui.tui.widgets.offers import Offers
from meetingtui.tui.widgets.roll import Roll
from meetingtui.tui.widgets.roll_panel import RollPanel
from meetingtui.tui.widgets.running_minute import RunningMinute
from meetingtui.tui.widgets.safety import UNSAFE
from meetingtui.tui.widgets.status_line import StatusLine
from tests.tui.harness import HOSTILE, LITERAL, Harness, play, says


class Offered:
    """A completion whose label is somebody's name."""

    start = 0
    end = 1
    insert = "x"

    def __init__(self, label: str) -> None:
        self.label = label


def _status(text: str) -> Widget:
    line = StatusLine()
    line.show(text, "right")
    return line


def _alarm(text: str) -> Widget:
    line = StatusLine()
    line.show("left", text, alarm=True)
    return line


def _sentence(text: str) -> Widget:
    offers = Offers()
    offers.say(text)
    return offers


def _offer(text: str) -> Widget:
    offers = Offers()
    offers.offer([Offered(text)])
    return offers


def _rail(text: str) -> Widget:
    rail = AgendaRail()
    rail.styles.width = 60
    rail.show([RailRow("1", text, "✓"), RailRow(text, "title"), RailRow("3", "title", text)])
    return rail


def _roll(text: str) -> Widget:
    panel = RollPanel()
    panel.show(Roll([("ab", text), (text[:20], "name")], ["present", text]), text, text)
    return panel


def _line(text: str, name: str = "") -> Widget:
    line = EntryLine(
        on_splice=lambda *_: None,
        enter=lambda: None,
        stroke=lambda _: False,
        spell=lambda kind, number: name,
    )
    line.load(text, 0)
    return line


def _mention(text: str) -> Widget:
    return _line("told ⟦person:1⟧ so", text)


def _prompt(text: str) -> Widget:
    line = EntryLine(on_splice=lambda *_: None, enter=lambda: None, stroke=lambda _: False)
    line.prompt = text
    return line


def _minute(*blocks: Block) -> Widget:
    minute = RunningMinute()
    minute.show(blocks)
    return minute


WIDGETS: dict[str, Callable[[str], Widget]] = {
    "status": _status,
    "alarm": _alarm,
    "sentence": _sentence,
    "offer": _offer,
    "rail": _rail,
    "roll": _roll,
    "line": _line,
    "mention": _mention,
    "prompt": _prompt,
    "heading": lambda text: _minute(Heading(1, plain(text))),
    "paragraph": lambda text: _minute(Paragraph(plain(text, bold=True))),
    "lines": lambda text: _minute(Lines((plain(text),))),
    "numbered": lambda text: _minute(NumberedList((Item((Paragraph(plain(text)),), 1),))),
    "bullets": lambda text: _minute(BulletList((Item((Paragraph(plain(text)),), 1),))),
    "definitions": lambda text: _minute(Definitions(((plain(text), plain(text)),))),
    "table": lambda text: _minute(Table((plain(text),), ((plain(text),),), text)),
}


@pytest.mark.parametrize("name", WIDGETS)
def test_hostile_text_is_only_text(name: str) -> None:
    """The rows fit, and hold neither a command nor a link."""
    widgets = [WIDGETS[name](text) for text in HOSTILE]

    async def script(pilot: Pilot[None]) -> None:
        for text, widget in zip(HOSTILE, widgets, strict=True):
            shown = says(widget)
            assert shown.strip()
            assert not set(map(ord, shown.replace("\n", ""))) & set(UNSAFE)
            for strip in widget.render_lines(widget.size.region):
                assert sum(cell_len(s.text) for s in strip) == widget.size.width
                assert not any(s.style and s.style.meta for s in strip)
            for literal in LITERAL:
                if literal in text:
                    assert literal in shown

    for widget in widgets:
        if not isinstance(widget, EntryLine | StatusLine):
            widget.styles.height = 8
    play(Harness(widgets, safe=False), script, size=(70, 130))


def test_a_gutter_full_of_hostile_text_stays_in_the_gutter() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        for text in HOSTILE:
            minute.show([Paragraph(plain("words"), ("point", 1))], {("point", 1): text})
            await pilot.pause()
            shown = says(minute)
            assert "words" in shown
            assert cell_len(shown.partition("words")[0]) <= 10
            assert not set(map(ord, shown.replace("\n", ""))) & set(UNSAFE)

    play(Harness([minute], safe=False), script)
