"""A house style written out whole as TOML, to be read, or copied and changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.styles.rules import Rule
from meetingtui.publish.styles import entry_words, keys

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_WIDTH = 96


def written(style: HouseStyle) -> str:
    """Every key of a style with its value; a comment says what it is. `parse` reads it back."""
    return "\n".join(_section(style, HouseStyle(), "", ())).strip("\n") + "\n"


def _section(
    section: DataclassInstance, default: DataclassInstance, above: str, words: tuple[str, ...]
) -> Iterator[str]:
    known = keys(section, words)
    if above and any(isinstance(rule, Rule) for rule in known.values()):
        yield f"\n[{above}]"
    for key, rule in known.items():
        if isinstance(rule, Rule):
            value = getattr(section, key)
            changed = value != getattr(default, key)
            yield from _comment(rule.says)
            yield f"{key} = {_value(value)}" if changed or value else f"# {key} = {_value(value)}"
    for key, inner in known.items():
        if not isinstance(inner, Rule):
            path = f"{above}.{key}" if above else key
            yield from _section(
                getattr(section, key), getattr(default, key), path, entry_words(section, key)
            )


def _comment(says: str) -> Iterator[str]:
    line = "#"
    for word in says.split():
        if len(line) + len(word) >= _WIDTH:
            yield line
            line = "#"
        line += f" {word}"
    yield line


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
