"""Numbers as a document prints them: what is referred to is called by the number it has there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from meetingtui.domain.numbering import marked
from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Heading,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Source,
    Table,
)


@dataclass(slots=True)
class Printed:
    """Where each record first stands in a document, and with which number ("3", "(2)(a)")."""

    places: dict[Source, int] = field(default_factory=dict)
    numbers: dict[Source, str] = field(default_factory=dict)

    def meet(self, source: Source, number: str = "") -> None:
        """Note a record as it is met; its first place counts, and its first number."""
        if source is None:
            return
        self.places.setdefault(source, len(self.places))
        if number:
            self.numbers.setdefault(source, number)


def printed(blocks: Sequence[Block]) -> Printed:
    """The records in the order in which the blocks show them, with their numbers."""
    found = Printed()
    for source, number in _walk(blocks, ""):
        found.meet(source, number)
    return found


def _walk(blocks: Sequence[Block], above: str) -> Iterator[tuple[Source, str]]:
    for block in blocks:
        match block:
            case NumberedList(items=items, marker=marker):
                for item in items:
                    number = joined(above, marked(marker, item.number))
                    yield item.source, number
                    yield from _walk(item.blocks, number)
            case BulletList(items=items):
                for item in items:
                    yield item.source, ""
                    yield from _walk(item.blocks, above)
            case Paragraph(runs=runs):
                yield block.source, ""
                yield from _in_line(runs, above)
            case Heading() | Lines() | Definitions():
                yield block.source, ""
            case Table(rows=rows):
                for row in rows:
                    yield from _in_line([run for cell in row for run in cell], above)


def _in_line(runs: Iterable[Run], above: str) -> Iterator[tuple[Source, str]]:
    """The records that share a paragraph or a table."""
    for run in runs:
        yield run.source, joined(above, run.text.strip()) if run.marker else ""


def joined(above: str, marker: str) -> str:
    """A number as a reference says it: `joined("2", "(a)")` is "2(a)", `joined("", "3.")` "3"."""
    own = marker if marker.startswith("(") else marker.rstrip(".)")
    if not above or own.startswith(f"{above}."):
        return own
    parted = re.search(r"\d$", above) and own[:1].isdigit()
    return f"{above}.{own}" if parted else f"{above}{own}"
