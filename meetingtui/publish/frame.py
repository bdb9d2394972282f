"""The frame: what stands before the items, at the head of each, and after the last."""

from __future__ import annotations

from datetime import datetime

from meetingtui.domain import informal
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.items import ITEM, WITH, Item, Taking
from meetingtui.domain.meetings import INFORMAL, INQUORATE, ORDINARY
from meetingtui.domain.sittings import Sitting
from meetingtui.publish.document import Block, Definitions, Heading, Runs, Source, plain
from meetingtui.publish.emphasis import cased
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Page

_DEEPEST = 6
_STATUS_FORMS = {
    "deferred": "deferred", "withdrawn": "withdrawn", "not reached": "not_reached",
    WITH: "taken_with",
}  # fmt: skip


def title(page: Page) -> str:
    """The title of the minutes, or of the notes of a meeting that has none."""
    meeting = page.minutes.meeting
    kind = "" if meeting.kind.casefold() == ORDINARY else page.words.spell(meeting.kind)
    words = {"kind": kind, **_when_and_where_words(page)}
    return fill(_title_form(page), {**page.of_the_body(), **words})


def _title_form(page: Page) -> str:
    style = page.style.document
    forms = {INFORMAL: style.title_informal, INQUORATE: style.title_inquorate}
    return forms.get(page.minutes.meeting.kind.casefold(), style.title)


def _when_and_where_words(page: Page) -> dict[str, str]:
    meeting, words = page.minutes.meeting, page.words
    return {
        "date": _days(page),
        "time": words.clock(meeting.called_at) if meeting.called_at else "",
        "venue": words.spell(meeting.venue),
    }


def _days(page: Page) -> str:
    """The day of the meeting, or the days of its sittings: "9 and 10 July 2015"."""
    sat = {sitting.started_at.date() for sitting in page.minutes.all(Sitting)}
    days = sorted({page.minutes.meeting.held_on, *sat})
    if not page.style.document.each_day or len(sat) < 2:
        return page.words.day(page.minutes.meeting.held_on)
    said = [page.words.day(day).split() for day in days]
    alike = 0
    while alike + 1 < min(map(len, said)) and len({line[-1 - alike] for line in said}) == 1:
        alike += 1
    shortened = [" ".join(line[: len(line) - alike]).rstrip(",") for line in said[:-1]]
    return page.words.listed([*shortened, " ".join(said[-1])])


def opening(page: Page) -> list[Block]:
    """Title, standing, date, time and place, and what is said of the meeting as a whole."""
    meeting = page.minutes.meeting
    source: Source = (meeting.TABLE, meeting.id)
    return [
        Heading(1, plain(title(page)), source),
        *standing(page),
        *_when_and_where(page, source),
        *_notes(page, source),
        *_opened(page),
    ]


def standing(page: Page) -> list[Block]:
    """Whether the minutes are a draft or approved."""
    meeting, style = page.minutes.meeting, page.style.document
    source: Source = (meeting.TABLE, meeting.id)
    if meeting.approved_on is None:
        return paragraphs("", source, fill(style.draft, page.of_the_body()))
    words = {**page.of_the_body(), "date": page.words.day(meeting.approved_on)}
    return paragraphs(fill(style.approved, words), source)


def _mode(page: Page) -> str:
    style = page.style.document
    return {"remote": style.remote, "hybrid": style.hybrid}.get(page.minutes.meeting.mode, "")


def _when_and_where(page: Page, source: Source) -> list[Block]:
    meeting, style, words = page.minutes.meeting, page.style.document, page.words
    titled = words_in(_title_form(page))
    below = {k: said for k, said in _when_and_where_words(page).items() if k not in titled}
    said = [
        (style.reference, words.spell(meeting.reference)),
        (style.date, below.get("date", "")),
        (style.time, below.get("time", "")),
        (style.venue, below.get("venue", "")),
        (style.held, _mode(page) if style.held else ""),
        (style.recording, words.spell(meeting.recording)),
    ]
    pairs: list[tuple[Runs, Runs]] = [
        (plain(label, bold=True), plain(shown)) for label, shown in said if shown
    ]
    return [Definitions(tuple(pairs), source)] if pairs else []


def _notes(page: Page, source: Source) -> list[Block]:
    meeting, style = page.minutes.meeting, page.style.document
    decided = any(informal.deciding(page.minutes))
    notes = style.informal_decided if decided else style.informal
    kind = {INFORMAL: notes, INQUORATE: style.inquorate}.get(meeting.kind.casefold(), "")
    said = [
        "" if style.held else _mode(page),
        fill(kind, page.of_the_body()),
        page.words.spell(meeting.notice),
    ]
    return [block for words in said for block in paragraphs(words, source)]


def _opened(page: Page) -> list[Block]:
    sittings = sorted(page.minutes.all(Sitting), key=lambda s: (s.started_at, s.id))
    if not sittings:
        return []
    first = sittings[0]
    if (
        first.start_untimed
        or first.started_at.time().replace(second=0, microsecond=0)
        == page.minutes.meeting.called_at
    ):
        return []
    said = fill(page.style.sittings.opened, {"time": page.words.clock(first.started_at)})
    return paragraphs(said, (first.TABLE, first.id))


def heading(page: Page, item: Item) -> list[Block]:
    """An item's heading, what is said of it besides its title, and its purpose."""
    depth, above = 2, item.parent
    while above is not None:
        depth, above = depth + 1, page.item(above).parent
    source: Source = (item.TABLE, item.id)
    style = page.style.items
    form = style.heading if item.kind == ITEM else style.section
    words = heading_words(page, item)
    if item.provisional and not item.numbered:
        return details(page, item, set())
    return [
        *paragraphs("", source, fill(style.number, words) if item.kind == ITEM else ""),
        Heading(min(depth, _DEEPEST), plain(fill(form, words)), source),
        *details(page, item, words_in(form)),
        *_nothing_under(page, item),
    ]


def _nothing_under(page: Page, item: Item) -> list[Block]:
    """What this house says under a section or part without items."""
    if item.kind == ITEM or page.under(Item, "parent", item.id):
        return []
    return paragraphs(page.style.headings.nothing_under, (item.TABLE, item.id))


def heading_words(page: Page, item: Item) -> dict[str, str]:
    """The words that the form of a heading may hold."""
    spell = page.words.spell
    return {
        "agenda": spell(item.agenda_number),
        "minute": page.words.minute(item.id),
        "title": cased(spell(item.title), page.style.items.case),
        "tag": spell(item.tag),
        "report": spell(item.report_reference),
        "presenter": page.words.within(item.presenter),
        "key": spell(item.key_decision),
        "planned": page.words.clock(item.planned_at) if item.planned_at else "",
    }


def details(page: Page, item: Item, said: set[str]) -> list[Block]:
    """What stands under an item's heading: what is not `said` in it, its purpose, its outcome."""
    style, source = page.style.headings, (item.TABLE, item.id)
    words = heading_words(page, item)
    forms = {"tag": style.tag, "report": style.report, "key": style.key}
    forms["presenter"] = style.presenter
    lines = [fill(form, words) for name, form in forms.items() if words[name] and name not in said]
    if item.recording:
        lines.append(fill(style.recording, {"recording": page.words.spell(item.recording)}))
    if words["planned"] and style.planned and "planned" not in said:
        lines.append(fill(style.planned, {"time": words["planned"]}))
    lines.append(_timed(page, item))
    if item.urgent:
        lines.append(fill(style.urgent, {"reason": page.words.spell(item.urgent_reason)}))
    found = [block for line in lines for block in paragraphs(line, source)]
    return [*found, *purpose(page, item), *_outcome(page, item)]


def _timed(page: Page, item: Item) -> str:
    """From when until when an item was taken, where the house prints that."""
    takings = page.minutes.all(Taking)
    mine = [n for n, taking in enumerate(takings) if taking.item == item.id]
    if not page.style.headings.timed or not mine:
        return ""
    after = takings[mine[-1] + 1].started_at if mine[-1] + 1 < len(takings) else _ended(page)
    words = {"started": page.words.clock(takings[mine[0]].started_at), "ended": ""}
    if after is not None:
        words["ended"] = page.words.clock(after)
    return fill(page.style.headings.timed, words)


def _ended(page: Page) -> datetime | None:
    return max((s.ended_at for s in page.minutes.all(Sitting) if s.ended_at), default=None)


def purpose(page: Page, item: Item) -> list[Block]:
    """The purpose of an item, as a heading and a text."""
    said, words = page.words.spell(item.purpose_heading), page.words.spell(item.purpose)
    source, label = (item.TABLE, item.id), page.style.items.purpose
    if not said and not words:
        return []
    if not said:
        return paragraphs(words, source, label)
    return [*paragraphs(said, source, label), *paragraphs(words, source)]


def _outcome(page: Page, item: Item) -> list[Block]:
    """That an item was deferred, withdrawn, not reached or taken with another."""
    if not item.status:
        return []
    form = getattr(page.style.headings, _STATUS_FORMS[item.status])
    words = {"note": page.words.spell(item.status_note), "item": ""}
    if item.with_item is not None:
        words["item"] = page.called(page.item(item.with_item))
    return paragraphs(fill(form, words), (item.TABLE, item.id))


def next_under(page: Page, item: Item) -> list[Block]:
    """The next meeting, under the item that is its own in this house style."""
    return _next(page) if _next_stands_under(page) == item.id else []


def _next_stands_under(page: Page) -> int | None:
    word = page.style.ending.next_under.casefold()
    agenda = page.minutes.all(Item) if word else []
    return next((item.id for item in agenda if word in item.title.casefold()), None)


def _next(page: Page) -> list[Block]:
    """When the body meets next."""
    meeting, style, words = page.minutes.meeting, page.style.ending, page.words
    noted = words.spell(meeting.next_said)
    said = fill(style.next_said, {"said": noted}) if noted else ""
    if meeting.next_on is not None:
        at = words.clock(meeting.next_at) if meeting.next_at else ""
        day = words.day(meeting.next_on)
        said = fill(style.next_on, {"date": day, "time": at, "said": noted})
    return paragraphs(said, (meeting.TABLE, meeting.id))


def ending(page: Page) -> list[Block]:
    """The next meeting, the signature, and what this house says last."""
    meeting, style, words = page.minutes.meeting, page.style.ending, page.words
    source: Source = (meeting.TABLE, meeting.id)
    found = [] if _next_stands_under(page) else _next(page)
    if meeting.signed_by:
        day = words.day(meeting.signed_on) if meeting.signed_on else ""
        signed = fill(style.signed, {"name": words.spell(meeting.signed_by), "date": day})
    else:
        signed = fill(style.unsigned, page.of_the_body())
    for line in (signed, fill(style.remark, page.of_the_body())):
        found += paragraphs(line, source)
    if found and style.heading:
        return [Heading(2, plain(style.heading), source), *found]
    return found
