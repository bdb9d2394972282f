"""`formulas`, `terms`: what a body says again and again, and what its abbreviations stand for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import standing_words
from meetingtui.desk.standing_words import Kept
from meetingtui.entry.phrase_book import FORMULAS, TERMS

_BODY = click.option("--body", metavar="BODY", help="Of this body; left out: of every body.")
_FILE = click.argument("file", type=click.Path(path_type=Path))


@click.group()
def formulas() -> None:
    """Formulas, typed as ; and a key: list, import, export, remove."""


@formulas.command("list")
@_BODY
@as_json
@click.pass_obj
def list_formulas(around: Surroundings, body: str | None, as_json: bool) -> None:
    """List the formulas that a body can use: its own, those of every body, those shipped."""
    _list(standing_words.formulas_of(around.home, body), as_json)


@formulas.command("import")
@_FILE
@_BODY
@click.pass_obj
def import_formulas(around: Surroundings, file: Path, body: str | None) -> None:
    """Keep the formulas in FILE (TOML: key = "words" under [formulas])."""
    _import(around, FORMULAS, file, body)


@formulas.command("export")
@_BODY
@click.pass_obj
def export_formulas(around: Surroundings, body: str | None) -> None:
    """Print the formulas kept here as TOML, which `formulas import` reads."""
    click.echo(standing_words.exported(around.home, FORMULAS, body), nl=False)


@formulas.command("remove")
@click.argument("key")
@_BODY
@click.pass_obj
def remove_formula(around: Surroundings, key: str, body: str | None) -> None:
    """Take the formula KEY away."""
    standing_words.remove(around.home, around.settings.who, FORMULAS, body, key)
    say(f"Formula {key} removed")


@click.group()
def terms() -> None:
    """Abbreviations and what they stand for: list, import, export, remove."""


@terms.command("list")
@_BODY
@as_json
@click.pass_obj
def list_terms(around: Surroundings, body: str | None, as_json: bool) -> None:
    """List the abbreviations that a body knows."""
    _list(standing_words.terms_of(around.home, body), as_json)


@terms.command("import")
@_FILE
@_BODY
@click.pass_obj
def import_terms(around: Surroundings, file: Path, body: str | None) -> None:
    """Keep the abbreviations in FILE (TOML: CSE = "child sexual exploitation" under [terms])."""
    _import(around, TERMS, file, body)


@terms.command("export")
@_BODY
@click.pass_obj
def export_terms(around: Surroundings, body: str | None) -> None:
    """Print the abbreviations kept here as TOML, which `terms import` reads."""
    click.echo(standing_words.exported(around.home, TERMS, body), nl=False)


@terms.command("remove")
@click.argument("short")
@_BODY
@click.pass_obj
def remove_term(around: Surroundings, short: str, body: str | None) -> None:
    """Take the abbreviation SHORT away."""
    standing_words.remove(around.home, around.settings.who, TERMS, body, short)
    say(f"Abbreviation {short} removed")


def _list(found: Mapping[str, Kept], as_json: bool) -> None:
    if as_json:
        echo_json(
            [{"key": key, "words": one.words, "from": one.whose} for key, one in found.items()]
        )
        return
    for key, one in found.items():
        whose = f"  ({one.whose})" if one.whose else ""
        say(f"{key}  {one.words}{whose}")
    if not found:
        say("There are none yet.")


def _import(around: Surroundings, section: str, file: Path, body: str | None) -> None:
    number = standing_words.imported(around.home, around.settings.who, section, body, file)
    say(f"{file}: {number} kept" if number else f"{file}: all of it is kept already")
