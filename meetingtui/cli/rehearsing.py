"""`rehearse`: practise minuting a debate that is spoken on the screen."""

from __future__ import annotations

import math
import shutil
from typing import TYPE_CHECKING

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings
from meetingtui.paths import Home

if TYPE_CHECKING:
    from meetingtui.desk import rehearsal

SLOWEST, FASTEST = 0.1, 100.0


@click.command()
@click.argument("script", default="")
@click.option(
    "--pace",
    type=click.FloatRange(SLOWEST, FASTEST),
    default=1.0,
    show_default=True,
    help="How fast they speak; 1 is 150 words a minute.",
)
@click.option("--keep", is_flag=True, help="Keep the meeting's files, and say where they are.")
@click.option("--list", "listing", is_flag=True, help="List the debates that there are.")
@click.pass_obj
def rehearse(around: Surroundings, script: str, pace: float, keep: bool, listing: bool) -> int:
    """Practise: minute a debate that is spoken on the screen, in a meeting that is thrown away.

    SCRIPT is a debate that --list names, or a file of your own. At the end you are shown, and it is
    printed, what you caught of it, how far behind you were, and with how many keys.
    """
    from meetingtui.desk import rehearsal

    if listing:
        _list()
        return 0
    from meetingtui.cli.live import must_be_a_terminal

    if math.isnan(pace):
        raise click.BadParameter("a pace is a number, like 0.8.", param_hint="--pace")
    debate = rehearsal.Debate(rehearsal.chosen(script), pace)
    must_be_a_terminal()
    if not keep:
        with rehearsal.thrown_away() as home:
            return _held(around, home, debate)
    home = rehearsal.kept()
    try:
        return _held(around, home, debate)
    finally:
        say(f"The rehearsal's files are in {home.root}", err=True)


def _list() -> None:
    from meetingtui.desk import rehearsal
    from meetingtui.domain.rehearsals import length
    from meetingtui.intake import rehearsals

    for name, path in rehearsal.shipped().items():
        script = rehearsals.from_file(path)
        say(f"{name}: {script.title} ({length(script.lasts)})", f"    {script.about}")


def _held(around: Surroundings, home: Home, debate: rehearsal.Debate) -> int:
    from meetingtui.cli.live import run
    from meetingtui.desk import rehearsal
    from meetingtui.tui.app.rehearsing import RehearsalApp

    if around.home.themes.is_dir():
        shutil.copytree(around.home.themes, home.themes)
    if around.home.exports.is_dir():
        shutil.copytree(around.home.exports, home.exports)
    book = rehearsal.lay_out(home, debate, around.settings.who)
    sheet: list[str] = []

    def program() -> RehearsalApp:
        return RehearsalApp(home, around.settings, book, debate, sheet.append)

    status = run(around, program)
    for text in sheet:
        say(*text.splitlines())
    return status
