"""What happens besides the business: who comes and goes, adjournments, extensions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from meetingtui.domain import attendance, sittings
from meetingtui.domain.attendance import (
    ARRIVES,
    ELECTED,
    LEAVES,
    MINUTES,
    MOVES,
    PRESIDES,
    VACATES,
    Presence,
)
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.domain.styles.items import MOMENTS
from meetingtui.publish import restrictions, times
from meetingtui.publish.document import Block
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Moment, Page


def blocks(page: Page, moments: Sequence[Moment]) -> list[Block]:
    """Moments in the flow of an item."""
    told = {line.id for line in _told(page.minutes)}
    shown = [m for m in moments if not isinstance(m.record, Presence) or m.record.id in told]
    joined = {two.record.id for one, two in pairwise(shown) if _joined(page, one, two)}
    found: list[Block] = []
    for alike, run in groupby(shown, key=_alike):
        many = list(run)
        if alike is not None:
            lines = [m.record for m in many if isinstance(m.record, Presence)]
            found += _sentence(page, lines)
            continue
        for moment in many:
            found += _moment(page, moment, joined)
    return found


def in_flow(page: Page) -> bool:
    """Whether the style prints moments among what is entered under an item."""
    return MOMENTS in page.style.items.flow


def _alike(moment: Moment) -> tuple[object, ...] | None:
    """What the presence lines that are told in one sentence have in common."""
    line = moment.record
    if not isinstance(line, Presence):
        return None
    return (line.kind, line.at, line.untimed, line.how)


def _joined(page: Page, one: Moment, two: Moment) -> bool:
    """Whether a resumption is told with the adjournment that stands just before it."""
    if not isinstance(one.record, Sitting) or not isinstance(two.record, Sitting):
        return False
    after = _after(page, one.record)
    follows = after is not None and after.id == two.record.id and not after.start_untimed
    return one.ends and not two.ends and follows


def _moment(page: Page, moment: Moment, joined: set[int]) -> list[Block]:
    match moment.record:
        case Sitting() as sitting if moment.ends:
            after = _after(page, sitting)
            return _adjourned(page, sitting, after if after and after.id in joined else None)
        case Sitting() as sitting:
            return [] if sitting.id in joined else _resumed(page, sitting)
        case Extension() as extension:
            return _extended(page, extension)
        case Exclusion():
            return restrictions.moment(page, moment)
        case _:
            return []


def _after(page: Page, sitting: Sitting) -> Sitting | None:
    sat = sittings.ordered(page.minutes)
    return next((two for one, two in pairwise(sat) if one.id == sitting.id), None)


def _adjourned(page: Page, sitting: Sitting, resumed: Sitting | None) -> list[Block]:
    """An adjournment; the close of the meeting is told at the end."""
    if sitting.ended_at is None or (
        sitting.ending == sittings.CLOSED and not _after(page, sitting)
    ):
        return []
    words = {
        "time": "" if sitting.end_untimed else page.words.clock(sitting.ended_at),
        "note": page.words.spell(sitting.note),
        "resumed": _resumed_at(page, resumed),
    }
    said = _noted(page, page.style.sittings.adjourned, words)
    return paragraphs(said, (sitting.TABLE, sitting.id))


def _resumed_at(page: Page, sitting: Sitting | None) -> str:
    """When a sitting began, with the day where it is another than that of the one before."""
    if sitting is None:
        return ""
    time = page.words.clock(sitting.started_at)
    sat = sittings.ordered(page.minutes)
    before = next((one for one, two in pairwise(sat) if two.id == sitting.id), None)
    ended = before.ended_at if before else None
    if ended is None or ended.date() == sitting.started_at.date():
        return time
    day = page.words.day(sitting.started_at.date())
    return fill(page.style.sittings.resumed_on, {"time": time, "date": day})


def _resumed(page: Page, sitting: Sitting) -> list[Block]:
    """A resumption; the opening of the meeting is told at its head."""
    if sitting.id == sittings.ordered(page.minutes)[0].id:
        return []
    words = {"time": "" if sitting.start_untimed else _resumed_at(page, sitting)}
    return paragraphs(fill(page.style.sittings.resumed, words), (sitting.TABLE, sitting.id))


def _extended(page: Page, extension: Extension) -> list[Block]:
    until = page.words.clock(extension.until) if extension.until else ""
    words = {"time": until, "note": page.words.spell(extension.note)}
    said = _noted(page, page.style.sittings.extended, words)
    return paragraphs(said, (extension.TABLE, extension.id))


def _noted(page: Page, form: str, words: dict[str, str]) -> str:
    """A form filled in; a note for which it has no place is added."""
    said = fill(form, words)
    if not words["note"] or "note" in words_in(form):
        return said
    stop = "." if said.endswith(".") else ""
    return f"{said.removesuffix('.')}{fill(page.style.sittings.note, words)}{stop}"


def ending(page: Page) -> list[Block]:
    """Adjournments and extensions that are not told where they happened, and the close."""
    found: list[Block] = []
    flows = in_flow(page)
    for sitting in sittings.ordered(page.minutes):
        if not flows or sitting.ended_in is None:
            found += _interrupted(page, sitting)
    for extension in sorted(page.minutes.all(Extension), key=lambda one: (one.at, one.id)):
        if not flows or extension.item is None:
            found += _extended(page, extension)
    last = sittings.last(page.minutes)
    if last is not None and last.ended_at is not None and _close_is_told(last):
        time = "" if last.end_untimed else times.on_the_day(page, last.ended_at)
        words = {"time": time, "note": page.words.spell(last.note)}
        said = _noted(page, page.style.sittings.closed, words)
        found += paragraphs(said, (last.TABLE, last.id))
    return found


def _close_is_told(sitting: Sitting) -> bool:
    """Whether the close is told: not where nobody knows more of it than that it came."""
    return sitting.ending == sittings.CLOSED and not (sitting.end_untimed and not sitting.note)


def _interrupted(page: Page, sitting: Sitting) -> list[Block]:
    """An adjournment and the resumption after it: in one sentence where its time is known."""
    after = _after(page, sitting)
    if after is None or not after.start_untimed:
        return _adjourned(page, sitting, after)
    return [*_adjourned(page, sitting, None), *_resumed(page, after)]


def _told(minutes: Minutes) -> list[Presence]:
    """The log but for who came before the meeting opened or went when it closed.

    Who first took the chair or the minutes is told at the head, and here only if more is said of
    it; nor is it told that somebody took a place that they had.
    """
    opened = min((s.started_at for s in minutes.all(Sitting)), default=None)
    last = sittings.last(minutes)
    closed = last.ended_at if last and last.ending == sittings.CLOSED else None
    gone: set[int] = set()
    place: dict[str, int] = {}
    found: list[Presence] = []
    for line in _log(minutes):
        told, how = True, line.how
        if line.kind == ARRIVES:
            told = line.person in gone or opened is None or line.at > opened or line.untimed
        elif line.kind == LEAVES:
            gone.add(line.person)
            told = closed is None or line.at < closed or line.untimed
        elif line.kind in (PRESIDES, MINUTES):
            told = place.get(line.kind, line.person) != line.person
            how = "" if line.kind not in place and at_head(line) else how
            place[line.kind] = line.person
        elif line.kind == VACATES:
            place[PRESIDES] = 0
        if told or how:
            found.append(line)
    return found


def at_head(line: Presence) -> bool:
    """Whether how somebody first took the chair or the minutes is said where that is told."""
    return line.item is None and not line.how.casefold().startswith(ELECTED)


def told(page: Page, kinds: Sequence[str], flowing: bool = False) -> list[Presence]:
    """The lines of the log that a list holds; without `flowing`, not those told in the flow."""
    lines = [line for line in _told(page.minutes) if line.kind in kinds]
    return lines if flowing else [line for line in lines if line.item is None or not in_flow(page)]


def sentences(page: Page, lines: Iterable[Presence]) -> list[Block]:
    """Lines of the log as a sentence each; those who moved together in one."""
    found: list[Block] = []
    for _, run in groupby(lines, key=lambda line: _alike(Moment(0.0, line))):
        found += _sentence(page, list(run))
    return found


def _sentence(page: Page, lines: Sequence[Presence]) -> list[Block]:
    first = lines[0]
    how = page.words.spell(first.how)
    form, how = _form(page, first, how)
    words = {
        "name": page.words.listed([page.words.name(line.person) for line in lines]),
        "time": "" if first.untimed else times.in_the_sitting(page, first.at),
        "how": how,
    }
    return paragraphs(with_how(page, form, words), (first.TABLE, first.id))


def with_how(page: Page, form: str, words: dict[str, str]) -> str:
    """A form about a line of the log filled in; how it was is added where it has no place."""
    said = fill(form, {**page.of_the_body(), **words})
    if not words["how"] or "how" in words_in(form):
        return said
    stop = "." if said.endswith(".") else ""
    return f"{said.removesuffix('.')}{fill(page.style.attendance.how, words)}{stop}"


def _form(page: Page, line: Presence, how: str) -> tuple[str, str]:
    """The form of a line, and what is still to be said of how it was."""
    style = page.style.attendance
    if line.kind == PRESIDES and how.casefold().startswith(ELECTED):
        return style.elected, how[len(ELECTED) :].strip(" ,")
    if line.kind == ARRIVES:
        return (style.returned if _before(page, line, LEAVES) else style.arrived), how
    if line.kind == PRESIDES and _before(page, line, PRESIDES):
        return style.resumed_chair, how
    forms = {
        LEAVES: style.left,
        PRESIDES: style.took_chair,
        VACATES: style.vacated,
        MINUTES: style.took_minutes,
    }
    return forms.get(line.kind, style.left), how


def _before(page: Page, line: Presence, kind: str) -> bool:
    """Whether a line of that kind stands in the log before a line about the same person."""
    return any(
        one.kind == kind and one.person == line.person and (one.at, one.id) < (line.at, line.id)
        for one in page.minutes.all(Presence)
    )


def first_of(minutes: Minutes, kind: str) -> Presence | None:
    """The first line of the log of a kind: who presided (or took the minutes) at first."""
    return next((line for line in _log(minutes) if line.kind == kind), None)


def _log(minutes: Minutes) -> list[Presence]:
    """The log but for whoever was named to preside (or minute) before the opening, and replaced.

    Until the meeting opens that is a plan; only what the clerk said of it in words is kept.
    """
    log = attendance.log(minutes)
    opened = min((s.started_at for s in minutes.all(Sitting)), default=None)
    planned = {
        kind: [line for line in log if line.kind == kind and opened and line.at < opened]
        for kind in (PRESIDES, MINUTES)
    }
    replaced = {line.id for lines in planned.values() for line in lines[:-1] if not line.how}
    return [line for line in log if line.id not in replaced]


def moves_of(minutes: Minutes) -> dict[int, list[Presence]]:
    """Who came late and went early, with the lines that say so."""
    found: dict[int, list[Presence]] = {}
    for line in _told(minutes):
        if line.kind in MOVES:
            found.setdefault(line.person, []).append(line)
    return found
