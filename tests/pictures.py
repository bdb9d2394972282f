"""Pictures of the screens: `python -m tests.pictures` writes docs/pictures/*.svg.

Library, table and follow, at three sizes, in both themes, made by the program itself with the
specimen meeting; then a whole council, the largest meeting that is measured, in its debate, at an
amendment, in a vote by name, among its interests, in private, and as the chair sees it; last, those
of the README.
"""

from __future__ import annotations

import asyncio
import tempfile
from datetime import datetime
from pathlib import Path

from meetingtui.desk import specimen
from meetingtui.desk.meetings import NewMeeting, create
from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.tui.app.app import Begin, MeetingApp
from meetingtui.tui.screens.table import TableScreen
from tests.bench import big
from tests.e2e.places import book_of
from tests.speed_pictures import speed_pictures

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
SIZES = ((80, 24), (120, 40), (200, 50))
THEMES = ("slate", "paper")
TYPED = "Members asked whether the water "
RECORDING = ("/sub", "/am", "/pv", "/go")
COUNCIL: dict[str, tuple[str, ...]] = {
    "council-interests": (f"/see {big.INTERESTS}",),
    "council-debate": (f"/go {big.MOTION}", f"/go {big.DEBATE}"),
    "council-motion": (
        f"/go {big.MOTION}",
        "/sub m1 That the bridge at Marsh Mill be rebuilt in stone within five years.",
        "/am m21+m22 m1: leave out “in stone”",
    ),
    "council-vote": (f"/see {big.MOTION}", "/v"),
    "council-private": (f"/go {big.CLOSED}", "/pv 3"),
    "council-findings": ("/check",),
}


async def picture(
    home: Home,
    begin: Begin,
    theme: str,
    size: tuple[int, int],
    lines: tuple[str, ...] = (),
    typed: str = TYPED,
) -> str:
    """One screen as SVG, at the table after these lines were entered and this was typed."""
    app = MeetingApp(home, Settings(clerk="Nia Clerk", theme=theme), begin)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause(0.2)
        if begin.screen == "table":
            assert isinstance(app.screen, TableScreen)
            for line in lines:
                app.screen.work.answer(app.screen.pen.say(line), typed=False)
                await pilot.pause(0.1)
            for key in typed:
                await pilot.press("space" if key == " " else key)
        await pilot.pause(0.8)
        svg = app.export_screenshot(title="meetingtui")
        app.exit(0)
    return svg


async def all_pictures(folder: Path, sizes: tuple[tuple[int, int], ...] = SIZES) -> list[Path]:
    """Every picture, written to `folder`."""
    made = []
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        for size in sizes:
            with tempfile.TemporaryDirectory() as place:
                home = Home(Path(place) / "minutes")
                book = specimen.lay_out(home, "Nia Clerk")
                for day in (3, 17):
                    new = NewMeeting("Harbour Committee", datetime(2025, 7, day).date())
                    create(home, new, "Nia Clerk")
                for name, begin in (
                    ("library", Begin()),
                    ("table", Begin("table", book)),
                    ("follow", Begin("follow", book)),
                ):
                    svg = await picture(home, begin, theme, size)
                    target = folder / f"{name}-{size[0]}x{size[1]}-{theme}.svg"
                    target.write_text(svg.replace(place, "~"), encoding="utf-8")
                    made.append(target)
    return made


async def council_pictures(folder: Path, sizes: tuple[tuple[int, int], ...] = SIZES) -> list[Path]:
    """The pictures of the largest meeting, in the first theme, written to `folder`."""
    made = []
    with tempfile.TemporaryDirectory() as place:
        home = Home(Path(place) / "minutes").make()
        big.lay_out(home.root)
        book = book_of(home.root, "")
        for name, lines in COUNCIL.items():
            for size in sizes:
                target = folder / f"{name}-{size[0]}x{size[1]}-{THEMES[0]}.svg"
                new = size == sizes[0]
                asked = tuple(one for one in lines if new or not one.startswith(RECORDING))
                svg = await picture(home, Begin("table", book), THEMES[0], size, asked, typed="")
                target.write_text(svg.replace(place, "~"), encoding="utf-8")
                made.append(target)
        for size in sizes:
            target = folder / f"council-follow-{size[0]}x{size[1]}-{THEMES[0]}.svg"
            svg = await picture(home, Begin("follow", book), THEMES[0], size)
            target.write_text(svg.replace(place, "~"), encoding="utf-8")
            made.append(target)
    return made


def page(made: list[Path]) -> str:
    """The page that shows them."""
    lines = [
        "# Pictures",
        "",
        "Made by `python -m tests.pictures`, with the specimen meeting",
        "and an invented council of eighty.",
        "",
    ]
    for path in sorted(made):
        lines += [f"## {path.stem}", "", f"![{path.stem}](pictures/{path.name})", ""]
    return "\n".join(lines)


def main() -> None:
    """Write the pictures and their page."""
    made = asyncio.run(all_pictures(PICTURES))
    made += asyncio.run(council_pictures(PICTURES))
    speed_pictures(PICTURES)
    (PICTURES.parent / "pictures.md").write_text(page(made), encoding="utf-8")


if __name__ == "__main__":
    main()
