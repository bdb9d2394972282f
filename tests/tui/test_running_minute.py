"""The running minute in a running app: gutter, pick, following."""

from __future__ import annotations

import pytest
from textual import events
from textual.pilot import Pilot

from meetingtui.publish.document import Block, Heading, Paragraph, Source, plain
from meetingtui.tui.widgets.running_minute import RunningMinute
from tests.tui.harness import Harness, painted, play, rows, says
from tests.tui.test_minute_rows import document

GUTTER: dict[Source, str] = {("witness", 1): "w1"}
GUTTER |= {("point", n): f"p{n}" for n in range(1, 400)}
MANY = [f"point number {n} of a long item" for n in range(1, 101)]


def test_handles_stand_in_the_gutter_and_the_pick_is_marked_in_text() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        points = ("first", "second that is long enough to wrap here")
        minute.show(document(*points), GUTTER, ("point", 2))
        await pilot.pause()
        assert [row[:-1].rstrip() for row in rows(minute)[:10]] == [
            "      ITEM 5",
            "      Witnesses:",
            " w1   Witness 1",
            "      Witness 2",
            "      Key points:",
            " p1   1. first",
            "▸p2   2. second that is long enough to",
            "         wrap here",
            "      Actions:",
            "      –",
        ]

    play(Harness([minute]), script, size=(40, 12))


def test_what_is_in_it_is_known_before_there_is_room_to_show_it() -> None:
    minute = RunningMinute()
    minute.show(document("first"), GUTTER)
    assert minute.entries == [("witness", 1), ("point", 1)]
    minute.show(document("first", "second"), GUTTER)
    assert minute.entries == [("witness", 1), ("point", 1), ("point", 2)]


def test_what_was_entered_last_is_in_view_to_its_end() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        assert "p100" in says(minute)
        minute.show(document(*MANY, "the last " * 12), GUTTER)
        await pilot.pause()
        assert rows(minute)[-1].strip().startswith("the last the last")
        altered = ["altered now", *MANY[1:], "the last " * 12]
        minute.show(document(*altered), GUTTER)
        await pilot.pause()
        assert "altered now" in says(minute)
        assert minute.follow

    play(Harness([minute]), script, size=(60, 12))


def test_whoever_scrolls_back_is_left_in_peace_until_they_come_to_the_end() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        minute.scroll_page(-1)
        minute.scroll_page(-1)
        await pilot.pause()
        assert not minute.follow
        before = rows(minute)
        minute.show(document(*MANY, "one more"), GUTTER)
        await pilot.pause()
        assert rows(minute) == before
        for _ in range(3):
            minute.scroll_page(1)
        await pilot.pause()
        assert minute.follow
        minute.show(document(*MANY, "one more", "and another"), GUTTER)
        await pilot.pause()
        assert "and another" in says(minute)

    play(Harness([minute]), script, size=(60, 12))


def test_the_mouse_wheel_and_textuals_own_scrolling_count_as_scrolling_back() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        end = minute.scroll_y
        for kind, expected in ((events.MouseScrollUp, end - 3), (events.MouseScrollDown, end)):
            minute.post_message(kind(minute, 1, 1, 0, 0, 0, False, False, False))
            await pilot.pause()
            assert minute.scroll_y == expected
        minute.scroll_home(animate=False)
        await pilot.pause()
        assert not minute.follow
        minute.scroll_end(animate=False)
        await pilot.pause()
        assert minute.follow

    play(Harness([minute]), script, size=(60, 12))


def test_the_pick_is_brought_into_view() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        for picked in (100, 60, 61, 3):
            minute.show(document(*MANY), GUTTER, ("point", picked))
            await pilot.pause()
            assert any(row.startswith(f"▸p{picked} ") for row in rows(minute))

    play(Harness([minute]), script, size=(60, 12))


def test_another_page_opens_at_its_top_and_another_item_at_its_end() -> None:
    minute = RunningMinute()
    page: list[Block] = [Heading(1, plain("Help"))]
    page += [Paragraph(plain(f"line {n}")) for n in range(50)]

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        minute.scroll_page(-1)
        minute.show(page, {})
        await pilot.pause()
        assert rows(minute)[0].strip() == "Help"
        minute.scroll_page(1)
        await pilot.pause()
        before = rows(minute)
        minute.show(page, {})
        await pilot.pause()
        assert rows(minute) == before
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        assert "p100" in says(minute)

    play(Harness([minute]), script, size=(60, 12))


@pytest.mark.parametrize("size", [(80, 24), (30, 8), (200, 50), (10, 3)])
def test_no_row_is_wider_than_the_widget_at_any_size(size: tuple[int, int]) -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY, "word " * 200), GUTTER, fold=True)
        await pilot.pause()
        for width, height in (size, (size[0] + 7, size[1]), size):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            strips = minute.render_lines(minute.size.region)
            assert {strip.cell_length for strip in strips} == {minute.size.width}
            assert minute.rows > height

    play(Harness([minute]), script, size=size)


def test_after_a_resize_the_end_is_still_in_view() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        await pilot.resize_terminal(24, 9)
        await pilot.pause()
        assert rows(minute)[-1].strip().startswith("–")

    play(Harness([minute]), script, size=(60, 12))


def test_a_minute_without_handles_opens_at_its_end_and_a_page_at_its_top() -> None:
    minute, page = RunningMinute(), RunningMinute()
    minute.show(document(*MANY))
    page.show([Paragraph(plain(f"line {n}")) for n in range(50)])

    async def script(pilot: Pilot[None]) -> None:
        for _ in range(2):
            assert rows(minute)[-1].strip().startswith("–")
            assert rows(page)[0].strip() == "line 0"
            await pilot.resize_terminal(50, 14)
            await pilot.pause()

    play(Harness([minute, page]), script, size=(60, 24))


def test_it_never_takes_the_focus() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.click(minute)
        assert pilot.app.focused is None

    play(Harness([minute]), script)


def test_headings_and_placeholders_are_styled_by_the_theme() -> None:
    minute = RunningMinute()

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document("a"), GUTTER)
        await pilot.pause()
        slate = painted(minute)
        pilot.app.theme = "paper"
        await pilot.pause()
        await pilot.pause()
        paper = painted(minute)
        for one, other in zip(slate[:10], paper[:10], strict=True):
            assert [s.text for s in one] == [s.text for s in other]
            assert one[0].style != other[0].style

    play(Harness([minute]), script)


def test_the_entry_that_was_made_last_stays_in_view_when_the_line_grows() -> None:
    minute = RunningMinute()
    altered = (*MANY[:2], "It was the newest of them.", *MANY[3:])

    async def script(pilot: Pilot[None]) -> None:
        minute.show(document(*MANY), GUTTER)
        await pilot.pause()
        minute.show(document(*altered), GUTTER)
        await pilot.pause()
        assert any("newest" in row for row in rows(minute))
        await pilot.resize_terminal(60, 10)
        await pilot.pause()
        assert any("newest" in row for row in rows(minute))

    play(Harness([minute]), script, size=(60, 12))
