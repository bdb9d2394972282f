"""Composition: minutes and a house style to a document, for print, page and screen alike."""

from __future__ import annotations

from meetingtui.domain import items, sittings
from meetingtui.domain.forms import fill
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.sittings import Sitting
from meetingtui.publish import attendance
from meetingtui.publish.blocks import ItemBlocks
from meetingtui.publish.document import Block, Definitions, Document, Heading, Paragraph, plain
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.words import Words

_DEEPEST = 6


def document(
    minutes: Minutes, style: HouseStyle, item: int | None = None, live: bool = False
) -> Document:
    """The whole minutes, or one item's page, in the words of a house style.

    `minutes` are the projection for those who will read it. `live` is the same document with a
    placeholder for every block of which nothing is said yet. Raises Refusal for an unknown item.
    """
    if item is None:
        return _Composer(minutes, style, live).whole()
    return _Composer(minutes, style, live).extract(minutes.get(Item, item))


class _Composer:
    """One document in the making: mentions of people are counted from its beginning."""

    def __init__(self, minutes: Minutes, style: HouseStyle, live: bool) -> None:
        self._minutes = minutes
        self._style = style
        self._live = live
        self._words = Words(minutes, style)
        self._blocks = ItemBlocks(minutes, style, self._words)

    def extract(self, item: Item) -> Document:
        """The page of a single item."""
        style = self._style.extract
        draft = style.draft and self._minutes.meeting.approved_on is None
        title = self._words.spell(item.title)
        found: list[Block] = [
            *(self._standing() if style.draft else []),
            *paragraphs(style.before_title),
            Heading(1, plain(title), (item.TABLE, item.id)),
            *self._purpose(item),
        ]
        minuted = self._blocks.minuted(item.id)
        if style.before_minutes and (minuted or self._live):
            label = plain(style.before_minutes, bold=True)
            found.append(Paragraph(label, placeholder=not minuted))
        found += self._blocks.of(item.id, extract=True, live=self._live)
        return Document(title, tuple(found), self._style.language, draft)

    def whole(self) -> Document:
        """The minutes of the meeting."""
        meeting = self._minutes.meeting
        spell = self._words.spell
        title = fill(
            self._style.document.title,
            {
                "body": spell(self._minutes.body.name),
                "noun": spell(self._minutes.body.noun),
                "kind": "" if meeting.kind == "ordinary" else spell(meeting.kind),
                "date": self._words.day(meeting.held_on),
            },
        )
        found: list[Block] = [
            Heading(1, plain(title), (meeting.TABLE, meeting.id)),
            *self._standing(),
            *self._frame(),
            *attendance.blocks(self._minutes, self._style, self._words),
        ]
        for place, item in enumerate(items.ordered(self._minutes), start=1):
            found.append(self._heading(item, place))
            found += self._purpose(item)
            found += self._blocks.of(item.id, live=self._live)
        found += self._sat()
        draft = meeting.approved_on is None
        return Document(title, tuple(found), self._style.language, draft)

    def _standing(self) -> list[Block]:
        """Whether the minutes are a draft or approved."""
        meeting = self._minutes.meeting
        style = self._style.document
        source = (meeting.TABLE, meeting.id)
        if meeting.approved_on is None:
            noun = self._words.spell(self._minutes.body.noun)
            return paragraphs("", source, fill(style.draft, {"noun": noun}))
        day = self._words.day(meeting.approved_on)
        return paragraphs(fill(style.approved, {"date": day}), source)

    def _frame(self) -> list[Block]:
        """Date, time and place."""
        meeting = self._minutes.meeting
        style = self._style.document
        said = [
            (style.date, self._words.day(meeting.held_on)),
            (style.time, self._words.clock(meeting.called_at) if meeting.called_at else ""),
            (style.venue, self._words.spell(meeting.venue)),
        ]
        pairs = [(plain(label, bold=True), plain(words)) for label, words in said if words]
        found: list[Block] = [Definitions(tuple(pairs), (meeting.TABLE, meeting.id))]
        sitting = min(self._minutes.all(Sitting), key=lambda s: (s.started_at, s.id), default=None)
        if sitting and sitting.started_at.time().replace(second=0, microsecond=0) != (
            meeting.called_at
        ):
            opened = {"time": self._words.clock(sitting.started_at)}
            form = self._style.sittings.opened
            found += paragraphs(fill(form, opened), (sitting.TABLE, sitting.id))
        return found

    def _heading(self, item: Item, place: int) -> Heading:
        depth, above = 2, item.parent
        while above is not None:
            depth, above = depth + 1, self._minutes.get(Item, above).parent
        words = {
            "agenda": self._words.spell(item.agenda_number),
            "minute": self._words.spell(item.minute_number) or str(place),
            "title": self._words.spell(item.title),
        }
        said = fill(self._style.items.heading, words)
        return Heading(min(depth, _DEEPEST), plain(said), (item.TABLE, item.id))

    def _purpose(self, item: Item) -> list[Block]:
        heading, words = self._words.spell(item.purpose_heading), self._words.spell(item.purpose)
        if not heading and not words:
            return []
        source = (item.TABLE, item.id)
        label = self._style.items.purpose
        if not heading:
            return paragraphs(words, source, label)
        return [*paragraphs(heading, source, label), *paragraphs(words, source)]

    def _sat(self) -> list[Block]:
        """When the meeting adjourned, resumed and closed."""
        style = self._style.sittings
        sat = sorted(self._minutes.all(Sitting), key=lambda s: (s.started_at, s.id))
        found: list[Block] = []
        for sitting, after in zip(sat, [*sat[1:], None], strict=False):
            if sitting.ended_at is None:
                continue
            words = {"time": self._words.clock(sitting.ended_at), "resumed": ""}
            if after:
                words["resumed"] = self._words.clock(after.started_at)
                if after.started_at.date() != sitting.ended_at.date():
                    day = self._words.day(after.started_at.date())
                    then = {"time": words["resumed"], "date": day}
                    words["resumed"] = fill(style.resumed_on, then)
            closed = sitting.ending == sittings.CLOSED and after is None
            said = fill(style.closed if closed else style.adjourned, words)
            found.append(Paragraph(plain(said), (sitting.TABLE, sitting.id)))
        return found
