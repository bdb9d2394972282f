"""The agenda rail."""

from __future__ import annotations

from textual.pilot import Pilot

from meetingtui.tui.widgets.agenda_rail import AgendaRail, RailRow
from tests.tui.harness import Harness, play, rows, says

AGENDA = [
    RailRow("1", "Apologies", "✓"),
    RailRow("2", "Declarations of pecuniary interests", "–"),
    RailRow("3", "Flooding", "WP", taken=True, looked=True),
    RailRow("3a", "Drains", depth=1),
    RailRow("", "会議の議事録について", "✓"),
]


def test_items_with_their_states_and_a_mark_in_text() -> None:
    rail = AgendaRail()

    async def script(pilot: Pilot[None]) -> None:
        rail.show(AGENDA)
        await pilot.pause()
        assert [row.rstrip() for row in rows(rail)[:5]] == [
            " 1 Apologies     ✓",
            " 2 Declarations… –",
            "▸3 Flooding     WP",
            "  3a Drains",
            " 会議の議事録に… ✓",
        ]

    rail.styles.width = 19
    play(Harness([rail]), script)


def test_the_item_looked_at_has_a_mark_of_its_own() -> None:
    rail = AgendaRail()

    async def script(pilot: Pilot[None]) -> None:
        rail.show([RailRow("1", "One", taken=True), RailRow("2", "Two", looked=True)])
        await pilot.pause()
        assert [row[:6] for row in rows(rail)[:2]] == ["▸1 One", "▹2 Two"]

    play(Harness([rail]), script)


def test_a_long_agenda_scrolls_to_what_is_looked_at_with_a_row_to_spare() -> None:
    rail = AgendaRail()

    def agenda(looked: int) -> list[RailRow]:
        return [RailRow(str(n), f"item {n}", looked=n == looked) for n in range(1, 41)]

    async def script(pilot: Pilot[None]) -> None:
        rail.show(agenda(1))
        await pilot.pause()
        for looked, first in ((1, 1), (9, 1), (10, 2), (25, 17), (24, 17), (17, 16), (40, 31)):
            rail.show(agenda(looked))
            await pilot.pause()
            assert rows(rail)[0].split()[-1] == str(first)
            assert f"▹{looked} item {looked}" in says(rail)

    play(Harness([rail]), script, size=(30, 10))


def test_what_was_shown_before_the_first_layout_is_in_view() -> None:
    rail = AgendaRail()
    rail.show([RailRow(str(n), "item", taken=n == 3) for n in range(1, 6)])

    async def script(pilot: Pilot[None]) -> None:
        assert rows(rail)[0].startswith(" 1 item")

    play(Harness([rail]), script)


def test_a_click_tells_which_item() -> None:
    chosen: list[int] = []
    rail = AgendaRail(chosen.append)

    async def script(pilot: Pilot[None]) -> None:
        rail.show(AGENDA)
        await pilot.pause()
        await pilot.click(rail, offset=(3, 1))
        await pilot.click(rail, offset=(3, 20))
        assert chosen == [1]

    play(Harness([rail]), script)
