"""What every command is given: where the files are, and the clerk's settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import click

from meetingtui.paths import Home
from meetingtui.settings import Settings


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The home directory and the settings in it."""

    home: Home
    settings: Settings


def echo_json(value: Any) -> None:
    """Print a value for a program to read: sorted keys, dates as ISO text."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, default=str))


as_json = click.option("--json", "as_json", is_flag=True, help="Print for a program to read.")
