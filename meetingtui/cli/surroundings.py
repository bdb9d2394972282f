"""What every command is given: where the files are, and the clerk's settings."""

from __future__ import annotations

import re
from typing import Any

import click

from meetingtui.domain.frozen import frozen
from meetingtui.paths import Home
from meetingtui.settings import Settings

# What JSON would let through to the terminal: C1, marks of direction, lone surrogates.
_COMMANDS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@frozen
class Surroundings:
    """The home directory and the settings in it."""

    home: Home
    settings: Settings


def echo_json(value: Any) -> None:
    """Print a value for a program to read: sorted keys, dates as ISO text."""
    import json

    said = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, default=str)
    click.echo(_COMMANDS.sub(lambda found: f"\\u{ord(found[0]):04x}", said))


as_json = click.option("--json", "as_json", is_flag=True, help="Print for a program to read.")
audience = click.option(
    "--audience",
    type=click.Choice(["public", "members", "full"]),
    default="public",
    show_default=True,
    help="Who will read it; it is said on standard error unless public.",
)


def say_to_whom(audience: str) -> bool:
    """Whether the public may not read what follows; then it is said on standard error."""
    if audience != "public":
        click.echo(f"For {audience} readers: not to be published.", err=True)
    return audience != "public"
