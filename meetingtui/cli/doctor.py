"""`doctor`: what is in order on this computer, and what to do about what is not."""

from __future__ import annotations

from dataclasses import asdict
from textwrap import wrap

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import doctor as looking
from meetingtui.desk import promises as made

LEAST_ROOM = 30


@click.command()
@click.option("--promises", is_flag=True, help="Say what this program promises, and what not.")
@as_json
@click.pass_obj
def doctor(around: Surroundings, promises: bool, as_json: bool) -> int:
    """Look at the files, the disk and the terminal, and say what to do; exit 1 if all is not well.

    Each line is `ok`, `look` (worth a look) or `wrong`. Nothing is changed, and nothing is said of
    what is in a meeting.
    """
    if promises:
        _say_promises(as_json)
        return 0
    terminal = looking.Terminal.here()
    found = list(looking.looked_at(around.home, terminal))
    if as_json:
        echo_json([asdict(finding) for finding in found])
    size = terminal.size
    for finding in found if not as_json else ():
        said = (f"{finding.state:<6} {finding.topic:<13} ", finding.said)
        _say_wrapped(*said, size[0] if size else None)
        if finding.advice:
            _say_wrapped(f"{'':<21}→ ", finding.advice, size[0] if size else None)
    return 1 if any(finding.state == looking.WRONG for finding in found) else 0


def _say_wrapped(head: str, said: str, columns: int | None) -> None:
    """A line as wide as the terminal, the rest of it below; a whole one where there is none."""
    if columns is None or columns < len(head) + LEAST_ROOM:
        say(f"{head}{said}")
        return
    # A path or a command that is to be copied is not broken.
    room = columns - len(head)
    rows = wrap(said, room, break_long_words=False, break_on_hyphens=False)
    for n, row in enumerate(rows):
        say(f"{head if n == 0 else ' ' * len(head)}{row}")


def _say_promises(as_json: bool) -> None:
    if as_json:
        echo_json({"promised": list(made.PROMISED), "not_promised": list(made.NOT_PROMISED)})
        return
    say("Promised:", *(f"- {one}" for one in made.PROMISED), "")
    say("Not promised:", *(f"- {one}" for one in made.NOT_PROMISED))
