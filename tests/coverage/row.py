"""A row of the catalogue: what minutes must be able to say, how it is entered, where it is found.

A row without `keys` is an element: its words are gone when its `records` are. A row with `keys`
is a variant of the house styles: the words stand otherwise when the keys have their defaults.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.record import Record
from meetingtui.entry import verbs
from meetingtui.entry.verbs import Verb
from meetingtui.publish import styles

Words: TypeAlias = str | re.Pattern[str]
"""Whole lines of the Markdown (the last line break left out), or an expression found in it."""

_OPENED = re.compile(r"/([^\W\d_][^\s:\d]*|0[a-z]*|[!?])")
_TAIL = re.compile(rf".*\S\s+/({'|'.join(verbs.TAILS)})(?:\s+!)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields of a kind of record that are set to their defaults, the records being kept."""

    kind: type[Record]
    names: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(f"{self.kind.TABLE}.{name}" for name in self.names)


def fields(kind: type[Record], *names: str) -> Fields:
    """Those fields of a kind of record."""
    known = {spec.name for spec in dataclasses.fields(kind)}
    assert known.issuperset(names), f"{kind.TABLE} lacks {set(names) - known}"
    return Fields(kind, names)


Removed: TypeAlias = type[Record] | Fields


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a section of the catalogue, an element or variant, and what shows it.

    `lines` are entered after those of `before`, which only lead to them. All of `expected` must
    stand in the public Markdown. `records` go when the row is tried without them. `style` names a
    shipped house style, else `toml` is one of the row's own; `keys` are those of the style that
    show a variant (all of `toml` when none is named). `body` are fields of the body; `series` is
    one of its number series: name, year, next number; `command` is what lays out what no line
    enters. `fails` says why the row can't be had.
    """

    section: str
    element: str
    lines: tuple[str, ...]
    expected: tuple[Words, ...]
    records: tuple[Removed, ...] = ()
    before: tuple[str, ...] = ()
    style: str = ""
    toml: str = ""
    keys: tuple[str, ...] = ()
    body: Mapping[str, str] = dataclasses.field(default_factory=dict)
    series: tuple[str, str, int] | None = None
    command: str = ""
    fails: str = ""

    @property
    def name(self) -> str:
        """What the test of it is called."""
        return f"{self.section} {self.element}"

    @property
    def variant(self) -> bool:
        """Whether it shows a house style instead of a record."""
        return not self.records

    @property
    def verbs(self) -> list[Verb]:
        """The verbs of its lines, each once."""
        return list(dict.fromkeys(verb_of(line) for line in self.lines))

    def house_style(self) -> HouseStyle:
        """The style that it is printed in."""
        return styles.named(self.style) if self.style else styles.parse(self.toml, "row")

    def style_keys(self) -> tuple[str, ...]:
        """The keys of the style that show a variant."""
        return self.keys or tuple(_leaves(tomllib.loads(self.toml)))

    def house_style_without(self) -> HouseStyle:
        """The same style with the keys of the variant as if they were left out."""
        style = self.house_style()
        for key in self.style_keys():
            style = _without(style, HouseStyle(), key.split("."))
        return style


def verb_of(line: str) -> Verb:
    """The verb of a line of the entry language."""
    if line.startswith(".."):
        return verbs.find("/continue")
    opened = None if line.startswith("//") else _OPENED.match(line)
    if opened:
        if opened[1] == "item" and line.startswith("/item!"):
            return verbs.find("/item!")
        if opened[1] == "m" and line.startswith("/m!"):
            return verbs.find("/m!")
        return verbs.find(opened[1])
    tail = _TAIL.fullmatch(line)
    return verbs.TAILS[tail[1]] if tail else verbs.find("/point")


def _leaves(table: Mapping[str, object], above: str = "") -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{above}{key}.")
        else:
            yield f"{above}{key}"


def _without(section: HouseStyle, default: HouseStyle, path: list[str]) -> HouseStyle:
    """`section` with the key at `path` as in `default`; sections are values inside sections."""
    first, *rest = path
    value: Any = getattr(default, first)
    if rest:
        value = _without(getattr(section, first), value, rest)
    return dataclasses.replace(section, **{first: value})
