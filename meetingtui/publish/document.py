"""The document: a neutral tree of blocks that every format is written from.

`source` names the record that a block shows, as (table, id); labels show none. What stands
inside an `Item` shows the item's record unless it names its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Source: TypeAlias = tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. They hold no line breaks.

    `source` is theirs where a paragraph or a table shows more than one record; a `marker` is the
    number that such an entry bears.
    """

    text: str
    bold: bool = False
    italic: bool = False
    source: Source = None
    marker: bool = False


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title."""

    level: int
    runs: Runs
    source: Source = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. A `placeholder` shows that nothing is said yet, and is never published."""

    runs: Runs
    source: Source = None
    placeholder: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Words whose line breaks are kept. An empty line parts paragraphs."""

    lines: tuple[Runs, ...]
    source: Source = None


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list, with the number it bears (numbers may have gaps)."""

    blocks: tuple[Block, ...]
    number: int
    source: Source = None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A numbered list; `marker` is how the number one looks: `1.`, `(a)`, `7.1` …"""

    items: tuple[Item, ...]
    marker: str = "1."


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list without numbers."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms, each with what stands beside it."""

    pairs: tuple[tuple[Runs, Runs], ...]
    source: Source = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; a row may be shorter than the header."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: str = ""


Block: TypeAlias = "Heading | Paragraph | Lines | NumberedList | BulletList | Definitions | Table"


@dataclass(frozen=True, slots=True)
class Document:
    """What is published: a title for the file, and blocks. `draft`: marked as not yet approved."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    draft: bool = False


def plain(words: str, bold: bool = False, italic: bool = False) -> Runs:
    """Words as a single run; none as no runs."""
    return (Run(words, bold, italic),) if words else ()
