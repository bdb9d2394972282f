"""The README's pictures: the specimen's meeting minuted key by key, at the speed of speech."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import date, time
from pathlib import Path

from meetingtui.desk import specimen
from meetingtui.desk.meetings import NewMeeting, create
from meetingtui.paths import Home
from meetingtui.settings import Settings
from tests.bench.meeting import command
from tests.tui.program import Hand, run

SIZE = (100, 26)
AT_REST_S = 0.9
STROKES = ("tab", "right", "ctrl+u", "ctrl+k", "f4", "f6")
CLERK = "Nia Clerk"
SAID_BEFORE = "Members thanked the volunteers who had cleared the ditch beside the wells."

# Each picture's name, what the README says of it, and what is typed before it is taken: words, or
# one key's name.
SEQUENCE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "people",
        "**People.** `@` and two letters, then Tab: those present come first, and who spoke lately "
        "before the others.",
        ("The question was put to @be",),
    ),
    (
        "formulas",
        "**Formulas.** `;` and a few letters find a standing phrase; Tab takes it, fills what the "
        "record knows and walks through the rest.",
        ("tab", " whether water was metered.\r", ";undert", "tab", "tab"),
    ),
    (
        "before",
        "**Text from before.** A sentence of the body’s own earlier minutes stands dim behind the "
        "line; → takes it, and typing on leaves it.",
        ("ctrl+u", "ctrl+k", "Members thanked the vol"),
    ),
    (
        "english",
        "**House English.** The first slip is named with the key that mends it. Nothing is altered "
        "by itself.",
        ("right", "\r", "The Chair said that we will visit the 3 wells "),
    ),
    (
        "promise",
        "**Promises.** What was promised in a point waits as an action ready made: owner, date as "
        "said, date as computed. One key takes it.",
        (
            "ctrl+u",
            "The Assistant Director would provide the rents of each site by the end of March.\r",
        ),
    ),
    (
        "vote",
        "**Votes by name.** One key each; the count runs along. Whatever was half typed in the "
        "line is still there afterwards.",
        ("f6", "/m mo+an That the wells be deepened.\r", "f4", "f", "f", "a", "f"),
    ),
)


def lay_out(home: Home) -> Path:
    """The specimen's meeting, after an earlier one of the same body; the path of its book."""
    book = specimen.lay_out(home, CLERK)
    before = create(home, NewMeeting(specimen.BODY, date(2025, 3, 13), time(10)), CLERK)
    said = "\n".join(("/item The wells", "/start", "/go 1", SAID_BEFORE)) + "\n"
    command(home.root, "plain", before.ref, typed=said)
    return book


def speed_pictures(folder: Path) -> list[Path]:
    """The pictures, written to `folder`."""
    made = []
    with tempfile.TemporaryDirectory() as place:
        home = Home(Path(place) / "minutes").make()
        book = lay_out(home)

        async def script(hand: Hand) -> None:
            pen = hand.table.pen
            await hand.until(lambda: pen.at_hand.sentences is not None, "gathered")
            for name, _, keys in SEQUENCE:
                for typed in keys:
                    await (hand.press(typed) if typed in STROKES else hand.type(typed))
                await asyncio.sleep(AT_REST_S)
                svg = hand.app.export_screenshot(title=specimen.BODY)
                target = folder / f"speed-{name}.svg"
                target.write_text(svg.replace(place, "~"), encoding="utf-8")
                made.append(target)

        run(home.root, script, book, size=SIZE, settings=Settings(clerk=CLERK))
    return made


def section() -> str:
    """What the README says with them."""
    return "\n\n".join(
        f"{caption}\n\n![{name}](docs/pictures/speed-{name}.svg)" for name, caption, _ in SEQUENCE
    )
