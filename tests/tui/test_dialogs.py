"""Forms, questions and pages: filling in, refusing, leaving, and hostile words."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.screen import ModalScreen
from textual.widgets import Input

from meetingtui.tui.dialogs.form import Field, Form
from meetingtui.tui.dialogs.page import Page
from meetingtui.tui.dialogs.question import Question
from tests.tui.harness import Harness

FIELDS = (Field("name", "Name", "Jane Example", "Ann"), Field("title", "[red]Title[/]", "Warden"))


def answered(
    dialog: ModalScreen[Any], script: Callable[[Pilot[None], App[None]], Awaitable[None]]
) -> list[object]:
    """Show a dialog, run a script in it; what it was dismissed with."""
    app = Harness([])
    answers: list[object] = []

    async def go() -> None:
        async with app.run_test(size=(80, 24)) as pilot:
            app.push_screen(dialog, answers.append)
            await pilot.pause()
            await script(pilot, app)
            await pilot.pause()

    asyncio.run(go())
    return answers


def shown(app: App[None]) -> str:
    """The screen in view as one string."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def test_enter_goes_through_the_fields_and_the_last_one_submits() -> None:
    given: list[dict[str, str]] = []

    def submit(fields: dict[str, str]) -> str:
        given.append(fields)
        return ""

    async def script(pilot: Pilot[None], app: App[None]) -> None:
        assert "[red]Title[/]" in shown(app)
        await pilot.press("end", *" Other", "enter", *"Warden", "enter")

    assert answered(Form("[bold]Somebody", FIELDS, submit), script) == [True]
    assert given == [{"name": "Ann Other", "title": "Warden"}]


def test_a_refusal_is_answered_in_the_form_which_keeps_what_was_typed() -> None:
    refusals = iter(["There is no [@click=app.quit]such[/] name.", ""])

    async def script(pilot: Pilot[None], app: App[None]) -> None:
        await pilot.press("enter", *"Warden", "enter")
        assert "! There is no [@click=app.quit]such[/] name." in shown(app)
        assert [field.value for field in app.screen.query(Input)] == ["Ann", "Warden"]
        await pilot.press("enter", "enter")

    assert answered(Form("Somebody", FIELDS, lambda given: next(refusals)), script) == [True]


def test_a_refusal_goes_to_the_field_that_it_quotes() -> None:
    refusals = iter(["There is no “Wardn” here.", ""])
    given: list[dict[str, str]] = []

    def submit(fields: dict[str, str]) -> str:
        given.append(fields)
        return next(refusals)

    async def script(pilot: Pilot[None], app: App[None]) -> None:
        await pilot.press("enter", *"Wardn", "enter")
        await pilot.pause()
        await pilot.press("ctrl+u", *"Warden", "enter")

    assert answered(Form("Somebody", FIELDS, submit), script) == [True]
    assert given[-1] == {"name": "Ann", "title": "Warden"}


def test_escape_leaves_a_form_and_submits_nothing() -> None:
    async def script(pilot: Pilot[None], app: App[None]) -> None:
        await pilot.press(*"words", "escape")

    def submit(given: dict[str, str]) -> str:
        raise AssertionError(given)

    assert answered(Form("Somebody", FIELDS, submit), script) == [False]


def test_only_y_says_yes() -> None:
    for key, answer in (("y", True), ("n", False), ("escape", False), ("enter", False)):

        async def script(pilot: Pilot[None], app: App[None], key: str = key) -> None:
            assert "Remove [red]Ann[/]?" in shown(app)
            await pilot.press("x", "q")
            await pilot.press(key)

        assert answered(Question("Remove [red]Ann[/]?"), script) == [answer]


def test_a_page_scrolls_and_every_way_out_leaves_it() -> None:
    text = "\n".join(f"[bold]line {n}[/]" for n in range(100))
    for key in ("escape", "f1", "q", "enter"):

        async def script(pilot: Pilot[None], app: App[None], key: str = key) -> None:
            assert "[bold]line 0[/]" in shown(app)
            await pilot.press("end")
            assert "[bold]line 99[/]" in shown(app)
            await pilot.press("home", "down", "j", "k")
            assert "[bold]line 1[/]" in shown(app)
            assert "[bold]line 0[/]" not in shown(app)
            await pilot.press(key)

        assert answered(Page("Help", text), script) == [None]
