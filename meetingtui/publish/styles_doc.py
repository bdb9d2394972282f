"""The manual of house styles, made from the rules that check them.

`python -m meetingtui.publish.styles_doc` prints it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from meetingtui.domain.house_style import (
    CHOICE,
    FLAG,
    FORM,
    MARKERS,
    ORDER,
    Blocks,
    BlockStyle,
    HouseStyle,
    Rule,
)
from meetingtui.publish.styles import entry_words, keys, names

_INTRODUCTION = """\
# House styles

A house style says how a body's minutes look: labels, the order of the blocks, numbering, what is
printed when there is nothing, how people are named, how dates look. It is a file of data in TOML,
`NAME.toml`, in the folder `exports` beside the books; NAME is small letters, digits and hyphens.
A file there goes before one of the same name that travels with the program ({shipped}).

A style holds no template and no markup, and every key may be left out. A key that is misspelt, or
a value that can't be used, is refused with the file, the key and what would be right.

## Forms

Most values are *forms*: words as they are printed, with words to be filled in.

- `{{name}}` stands for a word. Which words a form may hold is listed with it; those in **bold** it
  must hold, because otherwise words of the record would be lost.
- A part in square brackets is left out when its word is empty: `{{name}}[, {{title}}]` prints
  “Jane Example, Head of Parks”, or “Jane Example” when she has no title. A part in square
  brackets holds exactly one word in braces.
- Brackets and braces can't be printed themselves; round ones can.

## Markers

Markers say how the entries of a block are numbered, one for each depth, by how the first would
look: `1.` `1)` `(1)` `a.` `a)` `(a)` `i.` `(i)` `A.` `(A)` `I.` … or `•`. No markers: a paragraph
for each entry. Markdown has real lists for `1.`, `1)` and `•` only; the others are printed in
Markdown as words at the head of a paragraph.
"""

_COLUMNS = """\
| key | what it is | what it may hold | left out |
| --- | --- | --- | --- |
"""


def styles_doc() -> str:
    """The manual as Markdown."""
    shipped = ", ".join(f"`{name}`" for name in names())
    parts = [_INTRODUCTION.format(shipped=shipped)]
    parts += _section("At the top", HouseStyle(), "House styles as a whole.", ())
    return "\n".join(parts)


def _section(title: str, section: object, says: str, words: tuple[str, ...]) -> Iterator[str]:
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
        name = f"blocks.{key}" if isinstance(inner, BlockStyle) else key
        said = "" if isinstance(inner, BlockStyle) else _said(inner)
        yield from _section(f"`[{name}]`", inner, said, entry_words(section, key))


def _said(section: object) -> str:
    return (type(section).__doc__ or "").strip()


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
