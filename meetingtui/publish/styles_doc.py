"""The manual of house styles, made from the rules that check them.

`python -m meetingtui.publish.styles_doc` prints it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from inspect import cleandoc
from typing import TYPE_CHECKING

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.styles.blocks import Blocks, BlockStyle
from meetingtui.domain.styles.rules import (
    CHOICE,
    COLUMNS,
    FLAG,
    FORM,
    KEYWORDS,
    MARKERS,
    ORDER,
    Rule,
)
from meetingtui.publish.styles import entry_words, keys, names, shipped

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_INTRODUCTION = """\
# House styles

A house style says how a body's minutes look: labels, the order of the blocks, numbering, what is
printed when there is nothing, how people are named, how dates look. It is a file of data in TOML,
`NAME.toml`, in the folder `exports` beside the books; NAME is small letters, digits and hyphens.
A file there goes before one of the same name that travels with the program ({shipped}).

A style holds no template and no markup, and every key may be left out. A key that is misspelt, or
a value that can't be used, is refused with the file, the key and what would be right.

## Choosing one, and writing your own

{list}

`meetingtui styles` lists them with your own. `meetingtui body style BODY NAME --since "1 May 2016"`
says from which day the body uses one: a meeting is printed in the style of its day, however late
that is done again. `meetingtui export REF --style NAME` tries another.

To write your own, begin with the nearest: `meetingtui styles show parish-council > our-own.toml`
prints it whole, each key with what it means. Keep what differs from the values below, put the file
into the folder `exports`, and ask `meetingtui styles check our-own.toml`. What the minutes *say* is
no matter of a style: see [entry.md](entry.md).

## Forms

Most values are *forms*: words as they are printed, with words to be filled in.

- `{{name}}` stands for a word. Which words a form may hold is listed with it; those in **bold** it
  must hold, because otherwise words of the record would be lost.
- A part in square brackets is left out when its word is empty: `{{name}}[, {{title}}]` prints
  “Jane Example, Head of Parks”, or “Jane Example” when she has no title. A part in square
  brackets holds exactly one word in braces.
- A square bracket that is to be printed is written twice: `[[{{text}}]]`. Braces can't be printed.

## Tables

A block whose `layout` is `table` prints a row for each entry. A column is written with its header,
a colon, and a form: `"Name: {{name}}"`. Every word of the entry must stand in one of the columns.

## Markers

Markers say how the entries of a block are numbered, one for each depth, by how the first would
look: `1.` `1)` `(1)` `a.` `a)` `(a)` `i.` `(i)` `A:` `(A)` `I.` … or `•`; `{{item}}.1` is numbered
within its item, like 7.1, and `{{agenda}}.1` by the number on the agenda where the heading has
another. `["{{item}}.1", "{{item}}.1.1"]` is 7.2 with 7.2.1 below it, `["1.", "1.1"]` 2. with 2.1:
the ones before the last stand for the numbers above. No markers: a paragraph for each entry; an
empty one (`["", "•"]`): paragraphs with bullets below them. Markdown has real lists for `1.`, `1)`
and `•` only; the others are printed in Markdown as words at the head of a paragraph.
"""

_COLUMNS = """\
| key | what it is | what it may hold | left out |
| --- | --- | --- | --- |
"""


def styles_doc() -> str:
    """The manual as Markdown."""
    listed = ", ".join(f"`{name}`" for name in names())
    told = "\n".join(f"- `{name}`: {style.title}. {style.says}" for name, style in _shipped())
    parts = [_INTRODUCTION.format(shipped=listed, list=told)]
    parts += _section("At the top", HouseStyle(), "House styles as a whole.", ())
    return "\n".join(parts)


def _shipped() -> Iterator[tuple[str, HouseStyle]]:
    """The house styles that travel with the program, by name."""
    return ((name, shipped(name)) for name in names())


def _section(
    title: str, section: DataclassInstance, says: str, words: tuple[str, ...], path: str = ""
) -> Iterator[str]:
    known = keys(section, words)
    rows = [
        _row(key, rule, getattr(section, key))
        for key, rule in known.items()
        if isinstance(rule, Rule)
    ]
    if rows:
        head = "\n\n".join(part for part in (f"## {title}", says) if part)
        yield f"{head}\n\n{_COLUMNS}{''.join(rows)}"
    for key, inner in known.items():
        if isinstance(inner, Rule):
            continue
        if isinstance(inner, Blocks):
            yield f"## Blocks\n\n{_said(inner)}\n"
        name = f"{path}{key}"
        said = "" if isinstance(inner, BlockStyle) else _said(inner)
        yield from _section(f"`[{name}]`", inner, said, entry_words(section, key), f"{name}.")


def _said(section: object) -> str:
    return cleandoc(type(section).__doc__ or "")


def _row(key: str, rule: Rule, default: object) -> str:
    cells = (f"`{key}`", rule.says, _may_hold(rule), _shown(default))
    return f"| {' | '.join(cells)} |\n"


def _may_hold(rule: Rule) -> str:
    if rule.kind == FORM:
        marks = (
            f"**`{{{word}}}`**" if word in rule.needs else f"`{{{word}}}`" for word in rule.words
        )
        return " ".join(marks) or "words"
    if rule.kind == CHOICE:
        return " or ".join(f"`{choice}`" for choice in rule.choices)
    return {
        FLAG: "`true` or `false`",
        MARKERS: "a list of markers",
        COLUMNS: "a list of columns, each its header, a colon, and a form",
        KEYWORDS: "a list of words",
        ORDER: f"a list of {', '.join(f'`{choice}`' for choice in rule.choices)}",
    }[rule.kind]


def _shown(default: object) -> str:
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if isinstance(default, tuple):
        return " ".join(f"`{each}`" for each in default) or "none"
    return f"`{default}`" if default else "empty"


if __name__ == "__main__":
    sys.stdout.write(styles_doc())
