"""A page: one document in the making, and what its parts need to know of the minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar, cast

from meetingtui.domain.attendance import Presence
from meetingtui.domain.entry import Entry
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.meetings import kind_of
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.numbering import AGENDA, ITEM, opened
from meetingtui.domain.record import Record
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.domain.styles.rules import RUN_IN, TABLE
from meetingtui.publish.document import Block, Paragraph, Source
from meetingtui.publish.layout import Shown, laid_out, run_in, tabled
from meetingtui.publish.words import Words

_BARE = re.compile(r"\{(?:item|agenda)\}[./]?")

R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened under an item and is no entry of it, at its place in the flow.

    `record` is a Presence, a Sitting, an Extension or an Exclusion. A sitting and an exclusion
    have two moments: `ends` is true of the second. The first of a sitting is a resumption.
    """

    place: float
    record: Record
    ends: bool = False

    @property
    def source(self) -> Source:
        """The record that it shows."""
        return (self.record.TABLE, self.record.id)


class Page:
    """One document in the making: mentions of people are counted from its beginning.

    `live` is a screen's, which shows what is still unset; `extract` is the page of a single item.
    `here` is the item whose blocks are being written.
    """

    def __init__(
        self,
        minutes: Minutes,
        style: HouseStyle,
        live: bool = False,
        extract: bool = False,
    ) -> None:
        self.minutes = minutes
        self.style = style
        self.words = Words(minutes, style)
        self.live = live
        self.extract = extract
        self.here: Item | None = None
        self._linked: dict[tuple[str, str], dict[int, list[Record]]] = {}
        self._moments: dict[int, list[Moment]] | None = None

    def under(self, kind: type[R], field: str, owner: int) -> list[R]:
        """The records of a kind whose link `field` names `owner`, in the order of their places."""
        index = self._linked.get((kind.TABLE, field))
        if index is None:
            index = self._linked[kind.TABLE, field] = {}
            for record in sorted(self.minutes.all(kind), key=_in_order):
                to = getattr(record, field)
                if to is not None:
                    index.setdefault(to, []).append(record)
        return cast(list[R], index.get(owner, []))

    def entries(self, kind: type[E], item: int) -> list[E]:
        """The entries of a kind under an item, of every depth, in the order of their places."""
        return self.under(kind, "item", item)

    def item(self, item: int) -> Item:
        """The item with that id. Raises Refusal for an unknown one."""
        return self.minutes.get(Item, item)

    def moments(self, item: int) -> list[Moment]:
        """What happened under an item besides its entries, in order."""
        if self._moments is None:
            self._moments = {}
            for under, moment in _moments(self.minutes):
                self._moments.setdefault(under, []).append(moment)
            for found in self._moments.values():
                found.sort(key=lambda moment: (moment.place, moment.record.id))
        return self._moments.get(item, [])

    def of_the_body(self) -> dict[str, str]:
        """The words for the body and for the paper itself that many a form may hold."""
        body, style = self.minutes.body, self.style.document
        paper = style.paper if kind_of(self.minutes.meeting).has_minutes else style.paper_informal
        return {
            "noun": self.words.spell(body.noun), "body": self.words.spell(body.name),
            "paper": paper, "paper_first": paper[:1].upper() + paper[1:],
        }  # fmt: skip

    def form(self, kind: str, **words: str) -> str:
        """An entry of a block, in the form that the style gives its kind."""
        return fill(self.style.block(kind).form, words)

    def shown(
        self, kind: str, source: Source, under: tuple[Shown, ...] = (), **words: str
    ) -> Shown:
        """An entry of a block with its form filled, and its cells where the style has columns."""
        cells = tuple(fill(form, words) for _, form in self.style.block(kind).table())
        return Shown(self.form(kind, **words), source, under, cells=cells)

    def laid_out(self, kind: str, shown: Iterable[Shown], start: int = 1) -> list[Block]:
        """Entries as the style lays their kind of block out: list, run-in list, or table."""
        style, entries = self.style.block(kind), list(shown)
        markers = self.markers(kind)
        if style.layout == TABLE and all(map(_fits_a_row, entries)):
            return tabled(entries, [head for head, _ in style.table()])
        if style.layout == RUN_IN and not any(map(_stands_alone, entries)):
            return [Paragraph(run_in(entries, markers, start))] if entries else []
        return laid_out(entries, markers, start=start, restart=style.restart)

    def markers(self, kind: str) -> tuple[str, ...]:
        """The markers of a kind of block, with the number of the item in those that hold it."""
        numbers = {ITEM: "", AGENDA: ""}
        if self.here:
            agenda = self.words.spell(self.here.agenda_number)
            numbers = {ITEM: self.number(self.here), AGENDA: agenda}
        found = tuple(map(opened, self.style.block(kind).markers))
        for holder, number in numbers.items():
            if number:
                found = tuple(marker.replace(holder, number) for marker in found)
        return tuple(_BARE.sub("", marker) for marker in found)

    def number(self, item: Item) -> str:
        """The number of an item as its heading prints it."""
        return (
            self.words.minute(item.id)
            if self._by_minute()
            else self.words.spell(item.agenda_number)
        )

    def _by_minute(self) -> bool:
        """Whether headings print minute numbers."""
        style = self.style.items
        return "minute" in words_in(style.heading) | words_in(style.number)

    def called(self, item: Item) -> str:
        """An item as a sentence refers to it, by the number that its heading prints."""
        style, title = self.style.references, self.words.spell(item.title)
        minute = self.words.minute(item.id) if self._by_minute() else ""
        if minute:
            return fill(style.minute, {"number": minute, "title": title})
        if item.agenda_number:
            said = {"number": self.words.spell(item.agenda_number), "title": title}
            return fill(style.item, said)
        return fill(style.untitled, {"title": title})


def _fits_a_row(entry: Shown) -> bool:
    """Whether the cells of an entry hold all its words."""
    return bool(entry.cells) and not (entry.under or entry.own or entry.label)


def _stands_alone(entry: Shown) -> bool:
    """Whether an entry, or one under it, can't stand in the middle of a line."""
    alone = entry.verbatim or entry.heading or bool(entry.own)
    return alone or any(map(_stands_alone, entry.under))


def _in_order(record: Record) -> tuple[float, int]:
    return (getattr(record, "place", 0.0), record.id)


def _moments(minutes: Minutes) -> Iterable[tuple[int, Moment]]:
    lines: list[Presence | Extension] = [*minutes.all(Presence), *minutes.all(Extension)]
    for line in lines:
        if line.item is not None:
            yield line.item, Moment(line.place, line)
    for sitting in minutes.all(Sitting):
        if sitting.started_in is not None:
            yield sitting.started_in, Moment(sitting.started_place, sitting)
        if sitting.ended_in is not None:
            yield sitting.ended_in, Moment(sitting.ended_place, sitting, ends=True)
    for exclusion in minutes.all(Exclusion):
        if exclusion.item is not None:
            yield exclusion.item, Moment(exclusion.place, exclusion)
        if exclusion.ended_in is not None:
            yield exclusion.ended_in, Moment(exclusion.ended_place, exclusion, ends=True)
