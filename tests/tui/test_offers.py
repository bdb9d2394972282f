"""The row under the entry line: offers, else the sentence and the hints beside it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.pilot import Pilot

from meetingtui.tui.widgets.offers import AHEAD, ENGLISH, Offers
from tests.tui.harness import Harness, play, rows


@dataclass(frozen=True)
class Found:
    """A completion."""

    label: str
    start: int = 0
    end: int = 0
    insert: str = ""


def test_hints_stand_beside_a_sentence_and_make_room_for_offers_and_for_a_refusal() -> None:
    offers = Offers()

    async def script(pilot: Pilot[None]) -> None:
        async def shown() -> str:
            await pilot.pause()
            return " ".join(rows(offers)[0].split())

        offers.say("p1 under item 1")
        offers.hint("will → would", ENGLISH)
        assert await shown() == "p1 under item 1 will → would"
        offers.hint("Promised: a map", AHEAD)
        assert await shown() == "p1 under item 1 Promised: a map"
        offers.offer([Found("ab Ann"), Found("cd Carl")], 1)
        assert await shown() == "▸ cd Carl ab Ann 2/2 Tab"
        offers.hint("", AHEAD)
        assert await shown() == "▸ cd Carl ab Ann 2/2 Tab"
        offers.offer([])
        assert await shown() == "p1 under item 1 will → would"
        offers.say("Nobody is called zz.", alarm=True)
        assert await shown() == "‼ Nobody is called zz."
        offers.hint("Promised: a map", AHEAD)
        assert await shown() == "‼ Nobody is called zz."
        offers.say("Undone")
        assert await shown() == "Undone Promised: a map"

    play(Harness([offers]), script, size=(60, 3))
