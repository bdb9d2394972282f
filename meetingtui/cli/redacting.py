"""`redact`: an entry erased for good."""

from __future__ import annotations

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings


@click.command()
@click.argument("ref")
@click.argument("handle", default="")
@click.option("--step", type=int, help="The step of `log` that says anything of the entry.")
@click.option(
    "--reason",
    required=True,
    help="Why; it stays in the history, which the public may read: say nothing private in it.",
)
@click.option("--yes", is_flag=True, help="Without asking.")
@click.pass_obj
def redact(
    around: Surroundings, ref: str, handle: str, step: int | None, reason: str, yes: bool
) -> int:
    """Erase an entry of the meeting REF for good: 5.p3 is p3 under item 5.

    It may have been struck or mended since; --step says which where several had that handle. All
    its words leave the minutes, the history, unfinished lines and the archive, and nothing brings
    them back. What stands under it goes too. Exit 1 when traces are left.
    """
    from meetingtui.desk import redacting

    if not yes:
        click.confirm("Nothing brings it back. Erase it?", abort=True, err=True)
    done = redacting.redact(around.home, ref, handle, reason, around.settings.who, step)
    say(done.sentence)
    if not done.proven:
        say("Somebody reads the book: traces are left in its files until it is opened again.")
    if done.elsewhere:
        say("The meeting still says some of these words elsewhere; erase that too if need be:")
        for name in dict.fromkeys(done.elsewhere):
            say(f"  {name}")
    if done.copies:
        say("These older copies hold some of the words still; keep, or remove them yourself:")
        for path in done.copies:
            say(f"  {path}")
    return 0 if done.proven else 1
