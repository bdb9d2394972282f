"""The key table: no clashes, what settings may change, and that a changed key works."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest

from meetingtui.settings import Settings
from meetingtui.tui import keys
from meetingtui.tui.keys import KEYS, KeyClash, remapped
from meetingtui.tui.widgets.entry_keys import EDITING
from tests.desk.books import WHO, laid_out, points_in
from tests.tui.program import Hand, run


def chosen(**strokes: tuple[str, ...]) -> Settings:
    """Settings with these keys."""
    return Settings(clerk=WHO, keys=MappingProxyType(strokes))


def test_the_table_itself_has_no_clash() -> None:
    assert remapped({}) == KEYS
    for where in (keys.TABLE, keys.LIBRARY, keys.REGISTER, keys.FOLLOW, keys.ROLL):
        listed = [one for key in KEYS if key.where == where for one in key.keys]
        assert listed
        assert len(listed) == len(set(listed)) == len(keys.by_stroke(KEYS, where))


def test_names_are_given_once() -> None:
    names = [key.name for key in KEYS]
    assert len(names) == len(set(names))


def test_what_edits_the_line_is_known_to_the_table() -> None:
    named = [key for key in KEYS if key.where == keys.TABLE and not key.fixed]
    taken = {one for key in named for one in key.keys}
    assert set(EDITING) - taken == keys.EDIT_THE_LINE


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"next": ("f9",)}, "keys.undo: f9 is taken by next."),
        ({"next": ("x",)}, "keys.next: x is a letter and always goes to the line."),
        ({"next": ("enter",)}, "keys.next: enter is taken by record."),
        ({"next": ("tab",)}, "tab is taken by"),
        ({"next": ("backspace",)}, "keys.next: backspace edits the line."),
        ({"next": ("ctrl+u",)}, "keys.next: ctrl+u edits the line."),
        ({"nosuch": ("f3",)}, "keys.nosuch: no such stroke can be given keys"),
        ({"record": ("f3",)}, "keys.record: no such stroke can be given keys"),
        ({"roll_present": ("z",)}, "keys.roll_present: no such stroke"),
        ({"new": ("f",)}, "f is taken by new."),
    ],
)
def test_a_clash_is_a_sentence(given: dict[str, tuple[str, ...]], said: str) -> None:
    with pytest.raises(KeyClash) as clash:
        remapped(given)
    assert said in str(clash.value)


def test_two_strokes_may_change_places() -> None:
    table = remapped({"next": ("f9",), "undo": ("f3",)})
    strokes = keys.by_stroke(table, keys.TABLE)
    assert (strokes["f9"], strokes["f3"]) == ("next", "undo")


def test_a_changed_key_works_shows_in_the_bar_and_frees_the_old_one(home: Path) -> None:
    book = laid_out(home, "Stiles", "Gates")

    async def script(hand: Hand) -> None:
        bar = hand.shown("keys")
        assert "F10 next" in bar
        assert "F3" not in bar
        await hand.press("f3")
        assert hand.table.pen.looked_at is None
        await hand.press("f10")
        await hand.enter("Members met.")
        await hand.press("f11", "f11")
        assert hand.shown("said").startswith(("Undone", "‼ There is nothing"))

    run(home, script, book, settings=chosen(next=("f10",), undo=("f11",)))
    assert points_in(book) == []


def test_a_stroke_without_a_key_is_gone_from_bar_and_keys(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.press("f3")
        assert "next" not in hand.shown("keys")
        assert hand.table.pen.looked_at is None
        await hand.enter("/n")
        await hand.enter("Met.")

    run(home, script, book, settings=chosen(next=()))
    assert points_in(book) == ["Met."]


def test_changed_keys_of_library_register_and_following_work(home: Path) -> None:
    laid_out(home, "Stiles")
    settings = chosen(open=("o",), register=("f4",), amend_entry=("enter",), stop=("z",))

    async def script(hand: Hand) -> None:
        await hand.sees("o open")
        await hand.press("f4")
        await hand.sees("PEOPLE")
        await hand.press("escape", "f")
        await hand.sees("No meeting is being minuted")
        await hand.press("z")
        await hand.sees("o open")
        await hand.press("o")
        await hand.sees("▏")
        await hand.enter("/quit")
        await hand.sees("o open")

    run(home, script, settings=settings)


def test_keys_are_shown_as_people_read_them() -> None:
    assert [keys.shown(one) for one in ("f3", "ctrl+g", "pageup", "shift+up", "q")] == [
        "F3",
        "Ctrl+G",
        "PgUp",
        "Shift+↑",
        "Q",
    ]


def test_the_docs_list_every_stroke() -> None:
    listed = keys.markdown()
    for key in KEYS:
        assert f"| `{key.name}` |" in listed
