"""From an error to one sentence and an exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from meetingtui.cli.root import EXPECTED, Crash, root
from meetingtui.domain.text import unfinished


def run(arguments: Sequence[str]) -> int:
    """Run a command; 0 when it did what was asked, 2 with a sentence when it could not.

    1 is a fault of the program (or what the command itself means by it), 128 and more a signal.
    """
    try:
        outcome = root.main(list(arguments), prog_name="meetingtui", standalone_mode=False)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Crash as crash:
        say(*(f"meetingtui: {sentence}" for sentence in crash.message.splitlines()), err=True)
        return crash.exit_code
    except EXPECTED as error:
        lines = (" ".join(line.split()) for line in _sentence(error).splitlines())
        say(*(f"meetingtui: {line}" for line in lines if line), err=True)
        return 2
    return outcome if isinstance(outcome, int) else 0


def safe(words: str) -> str:
    """Words as one line that cannot command a terminal; spaces at its start are kept."""
    return unfinished(words).replace("\n", " ")


def say(*lines: str, err: bool = False) -> None:
    """Print lines. Whatever they quote (an argument, a name, a file), it stays only text."""
    for line in lines:
        click.echo(safe(line), err=err)


def _sentence(error: Exception) -> str:
    if isinstance(error, click.Abort):
        return "Stopped."
    if isinstance(error, click.UsageError):
        where = error.ctx.command_path if error.ctx else "meetingtui"
        return f"{error.format_message()} ({where} --help says more.)"
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return f"{name}{error.strerror or error}."
    return str(error)
