"""Colour themes: read from TOML, checked, given to Textual. Nothing else knows a colour."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textual.app import App
from textual.theme import Theme

from meetingtui.domain.record import Refusal

COLOURS = (
    "background",
    "surface",
    "panel",
    "foreground",
    "muted",
    "disabled",
    "primary",
    "secondary",
    "accent",
    "warning",
    "error",
    "success",
    "border",
)
_KEYS = ("name", "dark", "colours")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}\Z")


def read(path: Path) -> Theme:
    """The theme in a file. Raises Refusal with a sentence that names the file and the key."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{path}: can't be read ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise Refusal(f"{path}: not valid TOML ({error}).") from error
    _only(path, "", found, _KEYS)
    name, dark, colours = found.get("name"), found.get("dark"), found.get("colours")
    if not isinstance(name, str) or not _NAME.match(name):
        raise Refusal(
            f'{path}: name: must be small letters, figures and hyphens, like name = "slate".'
        )
    if not isinstance(dark, bool):
        raise Refusal(f"{path}: dark: must be true for a dark theme or false for a light one.")
    if not isinstance(colours, dict):
        raise Refusal(f"{path}: colours: must be a table [colours] with {', '.join(COLOURS)}.")
    _only(path, "colours.", colours, COLOURS)
    for key in COLOURS:
        colour = colours.get(key)
        if not isinstance(colour, str) or not _COLOUR.match(colour):
            raise Refusal(
                f'{path}: colours.{key}: must be six hexadecimal figures, like {key} = "#1c2228".'
            )
    return _theme(name, dark, colours)


def load(*folders: Path) -> tuple[dict[str, Theme], list[str]]:
    """The themes in these folders by name, a later folder's before an earlier one's.

    A file that can't be used is left out and a sentence says why.
    """
    themes: dict[str, Theme] = {}
    faults: list[str] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            try:
                theme = read(path)
            except Refusal as refusal:
                faults.append(str(refusal))
            else:
                themes[theme.name] = theme
    return themes, faults


def put_on(app: App[Any], name: str) -> None:
    """Put on a registered theme before the program runs.

    To set `theme` would have every rule read a second time, right after the first.
    """
    app.set_reactive(App.theme, name)
    dark = app.current_theme.dark
    app.set_class(dark, "-dark-mode", update=False)
    app.set_class(not dark, "-light-mode", update=False)
    app.set_class(True, f"-theme-{name}", update=False)
    app._refresh_truecolor_filter(app.ansi_theme)
    app.stylesheet.set_variables(app.get_css_variables())


def _only(path: Path, prefix: str, found: Mapping[str, object], known: tuple[str, ...]) -> None:
    for key in found:
        if key not in known:
            raise Refusal(f"{path}: {prefix}{key}: no such key; there are {', '.join(known)}.")


def _theme(name: str, dark: bool, colours: Mapping[str, str]) -> Theme:
    return Theme(
        name=name,
        dark=dark,
        background=colours["background"],
        surface=colours["surface"],
        panel=colours["panel"],
        foreground=colours["foreground"],
        primary=colours["primary"],
        secondary=colours["secondary"],
        accent=colours["accent"],
        warning=colours["warning"],
        error=colours["error"],
        success=colours["success"],
        variables=_variables(colours),
    )


def _variables(colours: Mapping[str, str]) -> dict[str, str]:
    """Textual's own names for what it would otherwise mix, not always readably."""
    ground, words, primary = colours["background"], colours["foreground"], colours["primary"]
    return {
        "text": words,
        "text-muted": colours["muted"],
        "text-disabled": colours["disabled"],
        "foreground-muted": colours["muted"],
        "foreground-disabled": colours["disabled"],
        **{f"text-{key}": colours[key] for key in ("primary", "accent", "warning", "error")},
        **{f"text-{key}": colours[key] for key in ("secondary", "success")},
        "border": primary,
        "border-blurred": colours["border"],
        "block-cursor-background": primary,
        "block-cursor-foreground": ground,
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": colours["panel"],
        "block-cursor-blurred-foreground": words,
        "block-hover-background": colours["panel"],
        "input-cursor-background": words,
        "input-cursor-foreground": ground,
        "input-selection-background": colours["panel"],
        "input-selection-foreground": words,
        "screen-selection-background": primary,
        "screen-selection-foreground": ground,
        "button-foreground": words,
        "button-color-foreground": ground,
        "button-focus-text-style": "bold underline",
        "footer-background": colours["panel"],
        "footer-foreground": words,
        "footer-key-foreground": colours["accent"],
        "footer-description-foreground": words,
        "link-color": primary,
        "scrollbar": colours["border"],
        "scrollbar-hover": primary,
        "scrollbar-active": primary,
        "scrollbar-background": colours["surface"],
        "scrollbar-background-hover": colours["surface"],
        "scrollbar-background-active": colours["surface"],
        "scrollbar-corner-color": colours["surface"],
    }
