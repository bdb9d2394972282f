"""`doctor`: what is in order on this computer, and what to do about what is not."""

from __future__ import annotations

from dataclasses import asdict

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import doctor as looking
from meetingtui.desk import promises as made


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
    found = list(looking.looked_at(around.home, looking.Terminal.here()))
    if as_json:
        echo_json([asdict(finding) for finding in found])
    for finding in found if not as_json else ():
        say(f"{finding.state:<6} {finding.topic:<13} {finding.said}")
        if finding.advice:
            say(f"{'':<20} → {finding.advice}")
    return 1 if any(finding.state == looking.WRONG for finding in found) else 0


def _say_promises(as_json: bool) -> None:
    if as_json:
        echo_json({"promised": list(made.PROMISED), "not_promised": list(made.NOT_PROMISED)})
        return
    say("Promised:", *(f"- {one}" for one in made.PROMISED), "")
    say("Not promised:", *(f"- {one}" for one in made.NOT_PROMISED))
