"""House styles from TOML: read, checked key by key, and found by name."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, TypeVar

from meetingtui import paths
from meetingtui.domain import text
from meetingtui.domain.blocks import KINDS, USUAL
from meetingtui.domain.forms import Unfit, words_in
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.numbering import MARKER, levels
from meetingtui.domain.record import Refusal
from meetingtui.domain.styles.rules import (
    BULLET,
    CHOICE,
    COLUMNS,
    FLAG,
    FORM,
    KEYWORDS,
    MARKERS,
    ORDER,
    Rule,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def parse(source: str, name: str) -> HouseStyle:
    """The house style in `source`, read from the file `name`.

    Raises Refusal, which names the file, the first mistaken key, what would be right, and how many
    more there are.
    """
    style, mistakes = _checked(source, name)
    if mistakes:
        others = len(mistakes) - 1
        more = "1 other mistake" if others == 1 else f"{others} other mistakes"
        listed = f" There {'is' if others == 1 else 'are'} {more}: meetingtui styles check {name}"
        raise Refusal(mistakes[0] + (listed if others else ""))
    return style


def read(file: Path) -> HouseStyle:
    """The house style in a file. Raises Refusal, which names the file, the key and the remedy."""
    return parse(_read(file), str(file))


def mistakes(file: Path) -> list[str]:
    """Every mistake in a file: which key, and what would be right. Raises Refusal for no TOML."""
    return _checked(_read(file), str(file))[1]


def _checked(source: str, name: str) -> tuple[HouseStyle, list[str]]:
    """The house style in `source` as far as it is right, and what is not."""
    import tomllib

    file = name if name.endswith(".toml") else f"{name}.toml"
    try:
        chosen = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise Refusal(f"{file}: this is not TOML: {error}.") from error
    told: list[str] = []
    style = _section(HouseStyle(), chosen, file, "", told)
    return dataclasses.replace(style, name=PurePath(file).stem), told


@cache
def shipped(name: str) -> HouseStyle:
    """A house style that travels with the program. Raises Refusal for one that does not."""
    return named(name)


def named(name: str, own: Path | None = None) -> HouseStyle:
    """The house style with that name: from the folder `own`, or shipped. Raises Refusal."""
    if _NAME.fullmatch(name):
        for folder in _folders(own):
            file = folder / f"{name}.toml"
            if file.is_file():
                return read(file)
    known = ", ".join(names(own))
    raise Refusal(f"There is no house style called {name!r}; there are: {known}.")


def names(own: Path | None = None) -> list[str]:
    """The names of the house styles in the folder `own` and of those shipped."""
    found = {file.stem for folder in _folders(own) for file in folder.glob("*.toml")}
    return sorted(name for name in found if _NAME.fullmatch(name))


def unlisted(style: HouseStyle) -> list[str]:
    """The blocks that an order of the house's own does not name; they are printed nevertheless."""
    if style.items.order == USUAL:
        return []
    return [kind for kind in KINDS if kind not in (*style.items.order, *style.items.flow)]


def _folders(own: Path | None) -> list[Path]:
    return [*([own] if own and own.is_dir() else []), paths.shipped("exports")]


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{file}: can't be read ({error}); it must be TOML in UTF-8.") from error


def keys(
    section: DataclassInstance, words: tuple[str, ...] = ()
) -> dict[str, Rule | DataclassInstance]:
    """What a section of a house style may hold: the rule of each key, or the section inside.

    `words` are those of a block's entries, all of which its form must print.
    """
    found: dict[str, Rule | DataclassInstance] = {}
    for spec in dataclasses.fields(section):
        value = getattr(section, spec.name)
        rule = spec.metadata.get("rule")
        if isinstance(rule, Rule):
            entry = (spec.name == "form" or rule.kind == COLUMNS) and words
            rule = dataclasses.replace(rule, words=words, needs=words) if entry else rule
            found[spec.name] = rule
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            found[spec.name] = value
    return found


def entry_words(section: DataclassInstance, key: str) -> tuple[str, ...]:
    """The words of the entries of the block `key`, if `section` holds blocks."""
    metadata = {spec.name: spec.metadata for spec in dataclasses.fields(section)}
    found: tuple[str, ...] = metadata[key].get("words", ())
    return found


def _section(
    before: T,
    chosen: Mapping[str, object],
    file: str,
    above: str,
    told: list[str],
    words: tuple[str, ...] = (),
) -> T:
    """`before` with the values that a table of the file gives; the mistakes are `told`."""
    known = keys(before, words)
    values: dict[str, Any] = {}
    for key, value in chosen.items():
        path = f"{above}{key}"
        if key not in known:
            where = f"[{above[:-1]}] may hold" if above else "there are"
            told.append(f"{file}: {path}: no such key; {where} {', '.join(known)}.")
            continue
        rule = known[key]
        if isinstance(rule, Rule):
            try:
                values[key] = _CHECKS[rule.kind](rule, value)
            except Unfit as error:
                told.append(f"{file}: {path}: {error}.")
        elif isinstance(value, dict):
            inner = entry_words(before, key)
            values[key] = _section(rule, value, file, f"{path}.", told, inner)
        else:
            told.append(f"{file}: {path}: must be a table, written [{path}].")
    return dataclasses.replace(before, **values)


def _form(rule: Rule, value: object) -> str:
    if not isinstance(value, str):
        raise Unfit('must be words in quotes, like "Witnesses:"')
    if text.clean(value) != value.strip():
        raise Unfit("holds a line break or a character that nobody could see; take it out")
    if rule.filled and not value.strip():
        raise Unfit("must not be empty")
    asked = words_in(value)
    unknown = sorted(asked - set(rule.words))
    if unknown:
        known = ", ".join(f"{{{word}}}" for word in rule.words)
        may = f"it may hold {known}" if known else "it may hold no word in braces"
        raise Unfit(f"{{{unknown[0]}}} is not known here; {may}")
    missing = [word for word in rule.needs if word not in asked]
    if missing:
        raise Unfit(f"must hold {{{missing[0]}}}, or words of the record would be lost")
    return value


def _flag(_rule: Rule, value: object) -> bool:
    if not isinstance(value, bool):
        raise Unfit("must be true or false, without quotes")
    return value


def _choice(rule: Rule, value: object) -> str:
    if value not in rule.choices or not isinstance(value, str):
        raise Unfit(f"must be one of {_quoted(rule.choices)}")
    return value


def _markers(_rule: Rule, value: object) -> tuple[str, ...]:
    found = _strings(value)
    for depth, marker in enumerate(found):
        if marker not in ("", BULLET) and not MARKER.fullmatch(marker):
            raise Unfit(f'“{marker}” is no marker; write {BULLET} or the first, like "(a)"')
        if levels(marker) > depth:
            raise Unfit(
                f"“{marker}” bears {levels(marker)} of the numbers above it and stands below "
                f'{depth}; write a marker for each depth, like ["{{item}}.1", "{{item}}.1.1"]'
            )
    return found


def _order(rule: Rule, value: object) -> tuple[str, ...]:
    found = _strings(value, f'like ["{rule.choices[0]}"]')
    for kind in found:
        if kind not in rule.choices:
            raise Unfit(f"“{kind}” is no block; there are {_quoted(rule.choices)}")
        if found.count(kind) > 1:
            raise Unfit(f"“{kind}” stands there twice; name each block once")
    return found


def _columns(rule: Rule, value: object) -> tuple[str, ...]:
    found = _strings(value, 'like ["Name: {name}", "Interest: {interest}"]')
    forms: list[str] = []
    for column in found:
        head, colon, form = column.partition(": ")
        if not (head.strip() and colon):
            raise Unfit(f'“{column}” is no column; write its header and its form: "Name: {{name}}"')
        forms.append(form)
    if forms:
        _form(rule, " ".join(forms))
    return found


def _keywords(_rule: Rule, value: object) -> tuple[str, ...]:
    found = _strings(value, 'like ["RESOLVED", "AGREED"]')
    for word in found:
        if not re.fullmatch(r"\w+(?:[ -]\w+)*", word):
            raise Unfit(f"“{word}” is no word; write letters only, like RESOLVED")
    return found


def _strings(value: object, example: str = 'like ["1.", "(a)"]') -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Unfit(f"must be a list of words in quotes, {example}")
    return tuple(value)


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)


_CHECKS: Mapping[str, Callable[[Rule, object], object]] = {
    FORM: _form,
    FLAG: _flag,
    CHOICE: _choice,
    MARKERS: _markers,
    ORDER: _order,
    COLUMNS: _columns,
    KEYWORDS: _keywords,
}
