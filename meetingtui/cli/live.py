"""`demo`, `open`, `follow`, `plain`, and the library: what runs until the clerk leaves."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings
from meetingtui.paths import Home


def _show(around: Surroundings, screen: str, book: Path | None = None) -> int:
    _must_be_a_terminal()
    import gc

    gc.disable()
    from meetingtui.tui.app import terminal
    from meetingtui.tui.app.app import Begin, MeetingApp
    from meetingtui.tui.keys import KeyClash

    terminal.forgive_broken_input()
    try:
        app = MeetingApp(around.home, around.settings, Begin(screen, book))
    except KeyClash as error:
        raise click.ClickException(f"{around.home.settings}: {error}") from error
    app.run()
    if app.farewell:
        say(f"meetingtui: {app.farewell}", err=True)
    return app.return_code or (app.return_value or 0)


def _must_be_a_terminal() -> None:
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.__stderr__)):
        raise click.ClickException(
            "The screen needs a terminal. `meetingtui plain REF` reads lines instead."
        )


def show_library(around: Surroundings) -> int:
    """Show the library."""
    around.home.make()
    return _show(around, "library")


@click.command()
@click.pass_context
def demo(ctx: click.Context) -> int:
    """Open a specimen meeting in the live screen, in a directory of its own."""
    _must_be_a_terminal()
    around: Surroundings = ctx.obj
    root = ctx.find_root().params.get("home")
    if not root:
        home = Home(Path(tempfile.mkdtemp(prefix="meetingtui-demo-")))
        around = Surroundings(home, around.settings)
    from meetingtui.desk import specimen

    book = specimen.lay_out(around.home, around.settings.who)
    status = _show(around, "table", book)
    say(f"The demonstration's files are in {around.home.root}", err=True)
    return status


@click.command("open")
@click.argument("ref")
@click.pass_obj
def open_(around: Surroundings, ref: str) -> int:
    """Open the meeting REF at the table, to minute it."""
    from meetingtui.store import library

    return _show(around, "table", library.resolve(around.home.books, ref).path)


@click.command()
@click.argument("ref")
@click.pass_obj
def follow(around: Surroundings, ref: str) -> int:
    """Follow the meeting REF as it is minuted, without writing."""
    from meetingtui.store import library

    return _show(around, "follow", library.resolve(around.home.books, ref).path)


@click.command()
@click.argument("ref")
@click.option("--strict", is_flag=True, help="From a pipe: stop at the first refused line.")
@click.pass_obj
def plain(around: Surroundings, ref: str, strict: bool) -> int:
    """Minute the meeting REF line by line: for screen readers, braille displays and scripts."""
    if not sys.stdin:
        raise click.ClickException("There is no input to read: standard input is closed.")
    from meetingtui import plain as plain_mode
    from meetingtui.store import library

    volume = library.resolve(around.home.books, ref)
    return plain_mode.run(around.home, around.settings, volume.path, strict)
