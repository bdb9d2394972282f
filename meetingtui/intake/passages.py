"""What every kind of file is first read as: a list of passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.domain import text
from meetingtui.domain.record import Refusal

BULLET = "•"
LONGEST = 8_000
MOST = 20_000
LONGEST_JOINED = 100_000


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that belongs together: a paragraph, a heading, a list entry or a table row.

    `mark` is what the file prints before it where the file itself says so ("3.1", "(a)", "•");
    numbers typed into the text are still in `text`. `heading` is the heading's level, 0 for none;
    `depth` the nesting of a list entry; `cells` the cells of a table row; `gap` whether an empty
    line stands before it.
    """

    text: str
    mark: str = ""
    heading: int = 0
    depth: int = 0
    cells: tuple[str, ...] = ()
    gap: bool = True


def checked(passages: Sequence[Passage]) -> list[Passage]:
    """`passages` if they can be a paper for a meeting. Raises Refusal when they are too many."""
    if len(passages) > MOST:
        raise Refusal(
            f"There are {len(passages):,} paragraphs, more than {MOST:,}; "
            "save the part that is wanted as a file of its own."
        )
    return list(passages)


def cleaned(words: str) -> str:
    """Words as they may be stored, a tab kept apart as two spaces (it separates columns)."""
    return text.clean(words.replace("\t", "  "))


def joined(before: str, after: str, joint: str = " ") -> str:
    """Two stretches of one passage. Raises Refusal when it grows beyond any paragraph."""
    if len(before) + len(after) > LONGEST_JOINED:
        raise Refusal(
            f"{excerpt(before)} goes on for more than {LONGEST_JOINED:,} characters; "
            "put empty lines between the paragraphs."
        )
    return f"{before}{joint}{after}"


def excerpt(words: str, most: int = 60) -> str:
    """The beginning of `words` in quotation marks, for a sentence that names a passage."""
    words = " ".join(words.split())
    return f"“{words}”" if len(words) <= most else f"“{words[:most].rstrip()} …”"


def excerpts(passages: Sequence[str], most: int = 6) -> str:
    """Several passages named in a sentence, the first few of them by their words."""
    named = ", ".join(excerpt(words) for words in passages[:most])
    return named if len(passages) <= most else f"{named} and {len(passages) - most} more"
