"""A roll: letters mark and step down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from meetingtui.tui.widgets.roll import DONE, OK, RING, Roll
from meetingtui.tui.widgets.roll_panel import RollPanel
from tests.tui.harness import Harness, play, rows

NAMES = (("ab", "Ann Barker"), ("cdw", "Carl Dean-Whittingham"), ("ef", "Eve Fox"))


def _roll(*states: str) -> Roll:
    return Roll(NAMES, list(states) or ["", "", ""])


def _press(roll: Roll, *keys: str) -> list[str]:
    return [roll.press(key) for key in keys]


def test_letters_mark_and_step_down() -> None:
    roll = _roll()
    assert _press(roll, "p", "a", "x") == [OK, OK, OK]
    assert roll.states == ["present", "apologies", "absent"]
    assert roll.index == 3


def test_space_passes_and_backspace_goes_back() -> None:
    roll = _roll("present", "apologies", "")
    assert _press(roll, "space", "space", "backspace", "s", "up", "down") == [OK] * 6
    assert roll.states == ["present", "substitute", ""]
    assert roll.index == 2


def test_only_enter_closes_and_what_means_nothing_rings() -> None:
    roll = _roll()
    assert _press(roll, "q", "escape", "backspace", "f5", "7") == [RING] * 5
    assert (roll.states, roll.index) == (["", "", ""], 0)
    assert roll.press("enter") == DONE


def test_surplus_letters_behind_the_last_name_ring() -> None:
    roll = _roll()
    assert _press(roll, "p", "p", "p", "p", "space") == [OK, OK, OK, RING, RING]
    assert roll.press("backspace") == OK
    assert roll.press("A") == OK
    assert roll.states == ["present", "present", "apologies"]


def test_other_letters_can_be_given() -> None:
    roll = Roll(NAMES, ["", "", ""], strokes={"f": "roll_for", "n": "roll_against"})
    assert _press(roll, "f", "n", "p") == [OK, OK, RING]
    assert roll.states == ["for", "against", ""]


@given(st.lists(st.sampled_from(["p", "a", "s", "x", "space", "backspace", "up", "down", "z"])))
def test_a_roll_never_leaves_its_names(keys: list[str]) -> None:
    roll = _roll()
    for key in keys:
        before = list(roll.states)
        roll.press(key)
        assert 0 <= roll.index <= len(NAMES)
        assert sum(a != b for a, b in zip(before, roll.states, strict=True)) <= 1


def test_the_panel_shows_names_codes_states_and_the_mark() -> None:
    panel = RollPanel()
    app = Harness([panel])

    async def script(pilot: Pilot[None]) -> None:
        panel.show(_roll("", "apologies", ""), "Roll: who is present?", "p a s x")
        await pilot.pause()
        assert [row.rstrip() for row in rows(panel)] == [
            " Roll: who is present?",
            "▸ab   Ann Barker             –",
            " cdw  Carl Dean-Whi… apologies",
            " ef   Eve Fox                –",
            "",
            " p a s x",
        ]
        assert [panel.press(key) for key in ("p", "?")] == [OK, RING]
        await pilot.pause()
        assert rows(panel)[1].rstrip() == " ab   Ann Barker       present"
        assert rows(panel)[2].startswith("▸cdw")
        assert app.rung == 1
        panel.press("p")
        panel.press("p")
        await pilot.pause()
        assert "▸Enter records the roll" in rows(panel)[4]

    play(app, script, size=(31, 6))


def test_a_long_roll_keeps_the_mark_in_view() -> None:
    panel = RollPanel()
    names = [(f"n{n}", f"Name {n}") for n in range(60)]

    async def script(pilot: Pilot[None]) -> None:
        roll = Roll(names, [""] * 60)
        panel.show(roll, "Roll", "p a")
        for _ in range(60):
            assert any(row.startswith(f"▸n{roll.index} ") for row in rows(panel))
            panel.press("space")
            await pilot.pause()
        assert any("Enter" in row for row in rows(panel))

    play(Harness([panel]), script, size=(40, 10))
