"""Settings: what a clerk may choose, read from one TOML file."""

from __future__ import annotations

import getpass
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

THEME = "slate"
HOUSE_STYLE = "surrey-2015"
# The settings that are whole numbers, with the least and the most.
NUMBERS = {"backup_minutes": (0, 1440), "backups_kept": (1, 1000)}


class SettingsError(Exception):
    """A setting that cannot be used. Its text names the file, the key and what would be right."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The clerk's choices.

    `clerk` is the name that the history records; `theme` a colour theme's name; `house_style`
    the style for bodies that name none; `keys` gives a verb's stroke other keys. An open meeting
    is backed up every `backup_minutes` (never for 0), and `backups_kept` copies of it are kept.
    `ghost` shows dim, behind what is typed, how an earlier sentence went on.
    """

    clerk: str = ""
    theme: str = THEME
    house_style: str = HOUSE_STYLE
    backup_minutes: int = 10
    backups_kept: int = 10
    ghost: bool = True
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def who(self) -> str:
        """The clerk's name, or that of the login (which may hold what no file can)."""
        if self.clerk:
            return self.clerk
        try:
            return getpass.getuser().encode("utf-8", "replace").decode()
        except (KeyError, OSError):
            return f"user {os.getuid()}" if hasattr(os, "getuid") else "clerk"


def read(path: Path) -> Settings:
    """The settings in a file; defaults when there is none. Raises SettingsError."""
    try:
        chosen = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: can't be read ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: not valid TOML ({error}).") from error
    known = {"clerk", "theme", "house_style", "keys", "ghost", *NUMBERS}
    for key in chosen:
        if key not in known:
            said = ", ".join(sorted(known))
            raise SettingsError(f"{path}: {key}: no such setting; there are {said}.")
    for key in ("clerk", "theme", "house_style"):
        if not isinstance(chosen.get(key, ""), str):
            raise SettingsError(f'{path}: {key}: must be text in quotes, like {key} = "…".')
    ghost = chosen.get("ghost", True)
    if not isinstance(ghost, bool):
        raise SettingsError(f"{path}: ghost: must be true or false.")
    return Settings(
        ghost=ghost,
        clerk=chosen.get("clerk", ""),
        theme=chosen.get("theme", THEME),
        house_style=chosen.get("house_style", HOUSE_STYLE),
        **{key: _number(path, chosen, key) for key in NUMBERS if key in chosen},
        keys=MappingProxyType(_keys(path, chosen.get("keys", {}))),
    )


def _number(path: Path, chosen: Mapping[str, object], key: str) -> int:
    number, (least, most) = chosen[key], NUMBERS[key]
    if not isinstance(number, int) or isinstance(number, bool) or not least <= number <= most:
        raise SettingsError(f"{path}: {key}: must be a whole number from {least} to {most}.")
    return number


def _keys(path: Path, chosen: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(chosen, dict):
        raise SettingsError(f'{path}: keys: must be a table, like [keys] next = "f3".')
    found = {}
    for stroke, keys in chosen.items():
        listed = [keys] if isinstance(keys, str) else keys
        if not isinstance(listed, list) or not all(isinstance(k, str) and k for k in listed):
            raise SettingsError(
                f'{path}: keys.{stroke}: must be a key or a list of keys, like "f3" or '
                '["f3", "f10"].'
            )
        found[stroke] = tuple(k.strip().lower() for k in listed)
    return found
