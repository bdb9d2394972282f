"""Pictures of the screens: `python -m tests.pictures` writes docs/pictures/*.svg.

Library, table and follow, at three sizes, in both themes, made by the program itself with the
specimen meeting.
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

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
SIZES = ((80, 24), (120, 40), (200, 50))
THEMES = ("slate", "paper")
TYPED = "Members asked whether the water "


async def picture(home: Home, begin: Begin, theme: str, size: tuple[int, int]) -> str:
    """One screen as SVG."""
    app = MeetingApp(home, Settings(clerk="Nia Clerk", theme=theme), begin)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause(0.2)
        if begin.screen == "table":
            for key in TYPED:
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


def page(made: list[Path]) -> str:
    """The page that shows them."""
    lines = ["# Pictures", "", "Made by `python -m tests.pictures`, with the specimen meeting.", ""]
    for path in sorted(made):
        lines += [f"## {path.stem}", "", f"![{path.stem}](pictures/{path.name})", ""]
    return "\n".join(lines)


def main() -> None:
    """Write the pictures and their page."""
    made = asyncio.run(all_pictures(PICTURES))
    (PICTURES.parent / "pictures.md").write_text(page(made), encoding="utf-8")


if __name__ == "__main__":
    main()
