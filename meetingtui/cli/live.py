"""`demo`, `open`, `follow`, `plain`, and the library: what runs until the clerk leaves."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, say_to_whom
from meetingtui.cli.surroundings import audience as to_audience
from meetingtui.paths import Home

if TYPE_CHECKING:
    from meetingtui.tui.app.app import MeetingApp

INCAPABLE = ("", "dumb", "unknown")


def _show(
    around: Surroundings,
    screen: str,
    book: Path | None = None,
    exempt: bool = False,
    take_over: bool = False,
) -> int:
    must_be_a_terminal()
    import gc

    gc.disable()
    from meetingtui.tui.app.app import Begin, MeetingApp

    begin = Begin(screen, book, exempt, take_over)
    return run(around, lambda: MeetingApp(around.home, around.settings, begin))


def run(around: Surroundings, program: Callable[[], MeetingApp]) -> int:
    """Run a program of the screen to its end, and say its farewell; the exit status."""
    from meetingtui.tui.app import terminal
    from meetingtui.tui.keys import KeyClash

    terminal.read_keys()
    try:
        app = program()
    except KeyClash as error:
        raise click.ClickException(f"{around.home.settings}: {error}") from error
    app.run()
    for sentence in app.farewell.splitlines():
        say(f"meetingtui: {sentence}", err=True)
    return app.return_code or (app.return_value or 0)


def must_be_a_terminal() -> None:
    """Raise ClickException, with what works instead, where no screen can be shown."""
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.__stderr__)):
        raise click.ClickException(
            "The screen needs a terminal. `meetingtui plain REF` reads lines instead."
        )
    kind = os.environ.get("TERM", "")
    if sys.platform != "win32" and kind in INCAPABLE:
        raise click.ClickException(
            f"This terminal says that it shows no screens (TERM is {kind or 'not set'}). "
            "`meetingtui plain REF` reads lines instead. If it does show them, say which kind it "
            "is: TERM=xterm-256color."
        )


def show_library(around: Surroundings) -> int:
    """Show the library."""
    around.home.make()
    return _show(around, "library")


@click.command()
@click.pass_context
def demo(ctx: click.Context) -> int:
    """Open a specimen meeting in the live screen, in a directory of its own."""
    must_be_a_terminal()
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
@click.option("--take-over", is_flag=True, help="Take the meeting over from who writes it.")
@click.pass_obj
def open_(around: Surroundings, ref: str, take_over: bool) -> int:
    """Open the meeting REF at the table, to minute it."""
    from meetingtui.store import library

    book = library.resolve(around.home.books, ref).path
    return _show(around, "table", book, take_over=take_over)


@click.command()
@click.argument("ref")
@to_audience
@click.pass_obj
def follow(around: Surroundings, ref: str, audience: str) -> int:
    """Follow the meeting REF as it is minuted, without writing."""
    from meetingtui.store import library
    from meetingtui.store.pair import newer_said

    exempt = say_to_whom(audience)
    book = library.resolve(around.home.books, ref).path
    newer = newer_said(book)
    status = _show(around, "follow", book, exempt)
    if newer:
        say(newer, err=True)
    return status


@click.command()
@click.argument("ref")
@click.option("--strict", is_flag=True, help="From a pipe: stop at the first refused line.")
@click.option("--take-over", is_flag=True, help="Take the meeting over from who writes it.")
@click.pass_obj
def plain(around: Surroundings, ref: str, strict: bool, take_over: bool) -> int:
    """Minute the meeting REF line by line: for screen readers, braille displays and scripts."""
    if not sys.stdin:
        raise click.ClickException("There is no input to read: standard input is closed.")
    if not sys.stdout:
        raise click.ClickException("There is nowhere to answer: standard output is closed.")
    from meetingtui import plain as plain_mode
    from meetingtui.cli import ending
    from meetingtui.store import library
    from meetingtui.store.book import Locked

    book = library.resolve(around.home.books, ref).path
    try:
        with ending.in_order():
            return plain_mode.run(around.home, around.settings, book, strict, take_over)
    except Locked as locked:
        raise click.ClickException(f"{locked} --take-over takes the meeting over.") from locked
