"""`styles`: the house styles there are, what each is for, and whether an own one is in order."""

from __future__ import annotations

from pathlib import Path

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.record import Refusal
from meetingtui.publish import styles as house_styles
from meetingtui.publish import styles_toml


@click.group(invoke_without_command=True)
@as_json
@click.pass_context
def styles(ctx: click.Context, as_json: bool) -> None:
    """List the house styles, your own and those that travel with the program."""
    if ctx.invoked_subcommand is not None:
        return
    around = ctx.ensure_object(Surroundings)
    own = around.home.exports
    found = [_read(name, own) for name in house_styles.names(own)]
    if as_json:
        echo_json([_fields(style, name, own) for name, style in found])
        return
    for name, style in found:
        mark = " (your own)" if _is_own(name, own) else ""
        if isinstance(style, str):
            say(f"{name}{mark}: {style}")
        else:
            say(f"{name}{mark}: {style.title}", *([f"    {style.says}"] if style.says else []))


@styles.command("show")
@click.argument("name")
@click.pass_obj
def show_style(around: Surroundings, name: str) -> None:
    """Print a house style whole, with what each key means; a file of your own may begin so."""
    click.echo(styles_toml.written(house_styles.named(name, around.home.exports)), nl=False)


@styles.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check_style(file: Path) -> None:
    """Say whether the house style in FILE can be used, or all its mistakes with what is right."""
    found = house_styles.mistakes(file)
    if len(found) > 1:
        say(*found, err=True)
        raise Refusal(f"{file}: {len(found)} mistakes.")
    style = house_styles.read(file)
    say(f"{file}: in order. Its title is “{style.title}”." if style.title else f"{file}: in order.")
    unlisted = house_styles.unlisted(style)
    if unlisted:
        say(
            "items.order does not name these blocks; one that is filled is printed all the same, "
            f"behind the one that it usually follows: {', '.join(unlisted)}."
        )


def _read(name: str, own: Path) -> tuple[str, HouseStyle | str]:
    """A style with its name, or the sentence that says why it can't be used."""
    try:
        return name, house_styles.named(name, own)
    except Refusal as refused:
        return name, str(refused)


def _is_own(name: str, own: Path) -> bool:
    return (own / f"{name}.toml").is_file()


def _fields(style: HouseStyle | str, name: str, own: Path) -> dict[str, object]:
    fields: dict[str, object] = {"name": name, "own": _is_own(name, own)}
    if isinstance(style, str):
        return {**fields, "error": style}
    return {**fields, "title": style.title, "says": style.says, "language": style.language}
