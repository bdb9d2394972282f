"""Sheets: lists out of the minutes, a row for each entry, of which every row stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record
from meetingtui.domain.restrictions import Restrictions
from meetingtui.publish import compose, references
from meetingtui.publish.csv_text import Cell
from meetingtui.publish.document import Document, Run, Source, Table, plain
from meetingtui.publish.numbers import printed
from meetingtui.publish.page import Page
from meetingtui.publish.sequence import sequence
from meetingtui.publish.words import Words

PRIVATE = "Not for publication"
# A row begins under no item, so that whatever it refers to is called by its item too.
_NOWHERE: Source = (Item.TABLE, 0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list: the heads of its columns, and a row of cells for each entry."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Sources:
    """What the rows of a sheet are made from: the items asked for, and words for one row.

    `marked` sheets say of each row whether it may be published.
    """

    def __init__(self, minutes: Minutes, style: HouseStyle, item: int | None, marked: bool) -> None:
        self.minutes = minutes
        self.style = style
        self.page = Page(minutes, style)
        self.items = [
            one for one in sequence(minutes, style.items.sequence) if item in (None, one.id)
        ]
        self._whole = compose.document(minutes, style)
        self._numbers = printed(self._whole.blocks).numbers
        self._private = Restrictions(minutes) if marked else None

    def afresh(self) -> Page:
        """The page for another row, in which nobody has been mentioned yet."""
        self.page.words = Words(self.minutes, self.style)
        return self.page

    def number(self, record: Record) -> str:
        """The number that a record has in the minutes, if it has one."""
        return self._numbers.get((record.TABLE, record.id), "")

    def of_meeting(self) -> tuple[Cell, ...]:
        """The cells by which rows of several meetings are told apart."""
        body = self.page.words.spell(self.minutes.body.name)
        return (body, self.minutes.meeting.held_on.isoformat())

    def of_item(self, item: Item) -> tuple[Cell, ...]:
        """The cells that say under which item something was said."""
        return (*self.of_meeting(), self.page.number(item), self.page.words.spell(item.title))

    def sheet(
        self, header: Sequence[str], rows: Sequence[tuple[Record, tuple[Cell, ...]]]
    ) -> Sheet:
        """The sheet of these rows, with every reference in words."""
        said = self._in_words([cells for _, cells in rows])
        if self._private is None:
            return Sheet(tuple(header), said)
        private = self._private
        marked = tuple(
            (*cells, "yes" if private.of(record) else "")
            for cells, (record, _) in zip(said, rows, strict=True)
        )
        return Sheet((*header, PRIVATE), marked)

    def _in_words(self, rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
        shown = tuple(
            ((Run("", source=_NOWHERE),), *(plain(c) if isinstance(c, str) else () for c in row))
            for row in rows
        )
        self.page.words.refers = True
        document = replace(self._whole, blocks=(*self._whole.blocks, Table((), shown)))
        found = references.resolved(document, self.page, self._page_of).blocks[-1]
        assert isinstance(found, Table)
        return tuple(
            tuple(
                "".join(run.text for run in runs) if isinstance(cell, str) else cell
                for cell, runs in zip(row, said[1:], strict=True)
            )
            for row, said in zip(rows, found.rows, strict=True)
        )

    def _page_of(self, item: int) -> Document:
        return compose.page_of(self.minutes, self.style, item)
