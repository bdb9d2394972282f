"""What leaves the program: exports, the log, findings. The public projection unless told."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from meetingtui.domain import bodies, items
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.publish import compose, markdown, projection, styles
from meetingtui.publish.projection import Audience

FORMATS = ("md",)


def style_of(minutes: Minutes, named: str, home: Home | None = None, usual: str = "") -> HouseStyle:
    """The house style asked for by name, else the one that the body used on the meeting's day.

    A body that never chose one has the `usual` one; a clerk's own file goes first.
    """
    chosen = named or bodies.style_on(minutes, minutes.body, minutes.meeting.held_on) or usual
    return styles.named(chosen, home.exports if home else None)


def known_style(name: str, home: Home) -> str:
    """The name of a house style, or nothing. Raises Refusal when there is none of that name."""
    if name:
        styles.named(name, home.exports)
    return name


def export(
    minutes: Minutes,
    style: HouseStyle,
    item: str = "",
    form: str = "md",
    audience: Audience = Audience.PUBLIC,
) -> str:
    """The minutes (or the extract of the item with that agenda number) in a format, as text."""
    if form not in FORMATS:
        raise Refusal(f"There is no format {form!r}; there is {', '.join(FORMATS)}.")
    shown = projection.project(minutes, audience)
    return markdown.write(compose.document(shown, style, item_numbered(shown, item)))


def item_numbered(minutes: Minutes, number: str) -> int | None:
    """The item with that agenda number; None for none asked. Raises Refusal naming the numbers."""
    if not number:
        return None
    found = [i for i in items.ordered(minutes) if i.agenda_number == number.strip()]
    if not found:
        numbered = [i.agenda_number for i in items.ordered(minutes) if i.agenda_number]
        numbers = ", ".join(numbered) or "none yet"
        raise Refusal(f"There is no item {number}; the items are numbered {numbers}.")
    return found[0].id


def write_file(target: Path, content: str) -> None:
    """Write a file whole or not at all, through a new file beside it; never through a symlink."""
    try:
        if not target.parent.is_dir():
            raise Refusal(f"{target.parent} is no folder; make it first or name another.")
        if target.is_symlink() or (target.exists() and not target.is_file()):
            raise Refusal(f"{target} is not an ordinary file; name another.")
        _replace(target, content)
    except OSError as error:
        raise Refusal(f"{target} can't be written: {error.strerror}.") from error


def _replace(target: Path, content: str) -> None:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=".meetingtui-", suffix=".part")
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
