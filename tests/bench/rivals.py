"""The same item typed elsewhere: in an editor, for MeetBot, for scribe.perl; keys by block.

Counted from what their manuals ask for, in their favour: no slip, no correction, every line as
short as their syntax allows, and what is known before the meeting (title, purpose) costs no key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from tests.e2e.published import Published

BLOCKS = (
    "title and purpose",
    "declarations of interest",
    "witnesses",
    "key points",
    "recommendations",
    "actions",
    "next steps, documents",
)
Keys = Mapping[str, int]


def typed(*lines: str) -> int:
    """The keys of lines, each with its Enter."""
    return sum(len(line) + 1 for line in lines)


def _each(prefix: str, lines: Sequence[str]) -> int:
    return typed(*(prefix + line for line in lines))


def _paragraphs(*lines: str) -> int:
    """Paragraphs of Markdown: a blank line after each."""
    return typed(*chain.from_iterable((line, "") for line in lines))


def markdown(item: Published) -> Keys:
    """Markdown in an editor: labels in bold, `1. ` before what is numbered, blank lines between."""
    return dict(
        zip(
            BLOCKS,
            (
                0,
                _paragraphs("**Declarations of Interest:**", "None"),
                _paragraphs("**Witnesses:**", *item.witnesses),
                _paragraphs("**Key points raised during the discussions:**")
                + _paragraphs(*(f"1. {point}" for point in item.points)),
                _paragraphs("**Recommendations:**", item.lead_in)
                + _paragraphs(*(f"1. {clause}" for clause in item.clauses), item.closing),
                _paragraphs("**Actions/ further information to be provided:**", item.action),
                _paragraphs("**Board next steps:**", "None", "**Supporting documents:**"),
            ),
            strict=True,
        )
    )


def meetbot(item: Published) -> Keys:
    """MeetBot: `#info` for what is to stand in the minutes, `#agreed`, `#action`, `#topic`."""
    return dict(
        zip(
            BLOCKS,
            (
                len("#topic ") + 1,
                typed("#info Declarations of Interest: None"),
                _each("#info Witness: ", item.witnesses),
                _each("#info ", item.points),
                _each("#agreed ", [item.lead_in, *item.clauses, item.closing]),
                _each("#action ", [item.action]),
                typed("#info Board next steps: None", "#info Supporting documents:"),
            ),
            strict=True,
        )
    )


def scribe(item: Published) -> Keys:
    """scribe.perl: `Topic:`, bare lines of the scribe, `RESOLUTION:`, `ACTION:`, `Present+`."""
    return dict(
        zip(
            BLOCKS,
            (
                len("Topic: ") + 1,
                typed("Declarations of Interest: None"),
                _each("Present+ ", item.witnesses),
                _each("", item.points),
                _each("RESOLUTION: ", [item.lead_in, *item.clauses, item.closing]),
                _each("ACTION: ", [item.action]),
                typed("Board next steps: None", "Supporting documents:"),
            ),
            strict=True,
        )
    )


RIVALS: Mapping[str, Callable[[Published], Keys]] = {
    "Markdown": markdown,
    "MeetBot": meetbot,
    "scribe.perl": scribe,
}


def printed(item: Published) -> Keys:
    """The characters published, labels and list numbers included, white space as one character."""

    def numbered(lines: Sequence[str]) -> list[str]:
        return [f"{n}. {line}" for n, line in enumerate(lines, 1)]

    texts = (
        ["Agenda item", item.title, f"Purpose of the report: {item.purpose[0]}", item.purpose[1]],
        ["Minutes: Declarations of Interest: None"],
        ["Witnesses:", *item.witnesses],
        ["Key points raised during the discussions:", *numbered(item.points)],
        ["Recommendations:", item.lead_in, *numbered(item.clauses), item.closing],
        ["Actions/ further information to be provided:", item.action],
        ["Board next steps: None", "Supporting documents:"],
    )
    # One character stands between two blocks, and between two lines of one.
    return {block: typed(*lines) for block, lines in zip(BLOCKS, texts, strict=True)}
