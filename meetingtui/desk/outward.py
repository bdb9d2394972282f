"""What leaves the program: exports, the log, findings. The public projection unless told."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from meetingtui.domain import bodies, halves, items
from meetingtui.domain.halves import PublicMinutes
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.publish import compose, markdown, projection, styles
from meetingtui.publish.projection import Audience

FORMATS = ("md", "csv")
MARKDOWN, CSV = FORMATS
_LONGEST_HEADING = 4096
# A byte order mark: what we write with one is a sheet.
_SHEET = "\ufeff"


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
    form: str = MARKDOWN,
    audience: Audience = Audience.PUBLIC,
    listed: str = "",
) -> str:
    """The minutes (or the extract of the item with that agenda number) in a format, as text.

    As CSV it is the list `listed` out of them. Raises Refusal for a format, a list or an item that
    there is none of.
    """
    if form not in FORMATS:
        raise Refusal(f"There is no format {form!r}; there is {', '.join(FORMATS)}.")
    if form != CSV and listed:
        raise Refusal("A list is written as CSV: say --format csv with it.")
    if audience is Audience.PUBLIC:
        return public_copy(halves.public(minutes), style, item, form, listed)
    shown = projection.project(minutes, audience)
    return _written(shown, style, item, form, listed, marked=True)


def public_copy(
    minutes: PublicMinutes,
    style: HouseStyle,
    item: str = "",
    form: str = MARKDOWN,
    listed: str = "",
) -> str:
    """The same for the public: of minutes that hold nothing which they may not read."""
    return _written(projection.for_the_public(minutes), style, item, form, listed)


def _written(
    shown: Minutes, style: HouseStyle, item: str, form: str, listed: str, marked: bool = False
) -> str:
    only = item_numbered(shown, item)
    if form == CSV:
        from meetingtui.publish import csv_lists

        return csv_lists.content(shown, style, listed, only, marked)
    return markdown.write(compose.document(shown, style, only))


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


def write_file(target: Path, content: str, about: str = "", force: bool = False) -> None:
    """Write a file whole or not at all, through a new file beside it; never through a symlink.

    It is readable by the clerk alone. One that is there already is replaced only when it is empty
    or an earlier export: it begins as the new one does, or with a heading that names the body that
    it is `about`. With `force` any ordinary file is replaced. Raises Refusal.
    """
    try:
        if not target.parent.is_dir():
            raise Refusal(f"{target.parent} is no folder; make it first or name another.")
        if target.is_symlink() or (target.exists() and not target.is_file()):
            raise Refusal(f"{target} is not an ordinary file; name another.")
        if not force and target.exists() and _is_foreign(target, content, about):
            raise Refusal(
                f"{target} is there already and is no earlier export of these minutes; "
                "name another, or replace it with --force."
            )
        _replace(target, content)
    except OSError as error:
        raise Refusal(f"{target} can't be written: {error.strerror}.") from error


def _is_foreign(target: Path, content: str, about: str) -> bool:
    """Whether a file begins otherwise than an export about that body would.

    A sheet has the same heads for every meeting: its first row says of which meeting it is.
    """
    with target.open("rb") as file:
        begins, follows = (file.readline(_LONGEST_HEADING).decode("utf-8", "replace") for _ in "12")
    opening, _, rest = content.partition("\n")
    if begins == f"{opening}\n" and content.startswith(_SHEET):
        meeting, theirs = (line.split(",")[:2] for line in (rest, follows))
        return bool(follows and rest) and meeting != theirs
    heading = begins.rstrip("\r\n")
    ours = heading == opening or (bool(about) and heading.startswith("# ") and about in heading)
    return bool(begins) and not ours


def _replace(target: Path, content: str) -> None:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=".meetingtui-", suffix=".part")
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
        _make_durable(target.parent)
    finally:
        Path(name).unlink(missing_ok=True)


def _make_durable(folder: Path) -> None:
    """Let the new name of a file survive a power cut, where folders can be flushed."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
