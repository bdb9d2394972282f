"""The band of what is said: hostile words are only words."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from meetingtui.domain.rehearsals import Heard
from meetingtui.tui.widgets.spoken import Spoken
from tests.tui.harness import HOSTILE, Harness, painted, play, rows


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(words: str) -> None:
    band = Spoken()

    async def script(pilot: Pilot[None]) -> None:
        band.show(words[:200], (Heard(words, words, True), Heard("", words, False)))
        await pilot.pause()
        assert len(rows(band)) == 6
        for segments in painted(band):
            assert sum(segment.cell_length for segment in segments) == 80
            assert not any("\x1b" in s.text or "\u202e" in s.text for s in segments)

    play(Harness([band], safe=False), script)


def test_few_words_stand_at_the_top_and_a_name_is_bold() -> None:
    band = Spoken()

    async def script(pilot: Pilot[None]) -> None:
        band.show("10:00", (Heard("Ann Bell", "We begin.", True), Heard("", "A bell.", False)))
        await pilot.pause()
        said = [row.strip() for row in rows(band)]
        assert said == ["10:00", "Ann Bell: We begin.", "[A bell.]", "", "", ""]
        bold = [s.text for s in painted(band)[1] if s.style and s.style.bold]
        assert bold == ["Ann Bell: "]

    play(Harness([band]), script)
