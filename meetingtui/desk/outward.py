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

FORMATS = ("md",)
_LONGEST_HEADING = 4096


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
    if audience is Audience.PUBLIC:
        return public_copy(halves.public(minutes), style, item)
    return _printed(projection.project(minutes, audience), style, item)


def public_copy(minutes: PublicMinutes, style: HouseStyle, item: str = "") -> str:
    """The same for the public: of minutes that hold nothing which they may not read."""
    return _printed(projection.for_the_public(minutes), style, item)


def _printed(shown: Minutes, style: HouseStyle, item: str) -> str:
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
    """Whether a file begins otherwise than an export about that body would."""
    with target.open("rb") as file:
        found = file.readline(_LONGEST_HEADING)
    heading = found.decode("utf-8", "replace").rstrip("\r\n")
    ours = heading == content.partition("\n")[0] or (
        bool(about) and heading.startswith("# ") and about in heading
    )
    return bool(found) and not ours


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
