"""Sittings: unbroken stretches of a meeting, from its start to an adjournment or the close."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import (
    Change,
    Record,
    Refusal,
    Stamp,
    Step,
    link,
    maybe_link,
    row,
    with_fields,
)
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

ADJOURNED, CLOSED = "adjourned", "closed"
_WAS = {ADJOURNED: "was adjourned", CLOSED: "was closed"}


@row
class Sitting(Record):
    """A stretch of the meeting by its own clock. `ending` is empty while it lasts.

    It began and ended under an item at a place among what is entered there; `note` says why it
    was adjourned. Of a beginning or end that is untimed nobody knows the time: it is not printed.
    """

    TABLE: ClassVar[str] = "sitting"
    NOUN: ClassVar[str] = "sitting"

    meeting: int = link("meeting")
    started_at: datetime
    ended_at: datetime | None = None
    ending: str = line()
    started_in: int | None = maybe_link("item")
    started_place: float = 0.0
    ended_in: int | None = maybe_link("item")
    ended_place: float = 0.0
    note: str = line()
    start_untimed: bool = False
    end_untimed: bool = False


@row
class Extension(Record):
    """The body agreed to go on beyond its usual hours, `until` a time or to finish its business."""

    TABLE: ClassVar[str] = "extension"
    NOUN: ClassVar[str] = "extension"

    meeting: int = link("meeting")
    item: int | None = maybe_link("item")
    place: float = 0.0
    at: datetime
    until: time | None = None
    note: str = line()


def ordered(minutes: Minutes) -> list[Sitting]:
    """Every sitting, in the order of time."""
    return sorted(minutes.all(Sitting), key=lambda sitting: (sitting.started_at, sitting.id))


def last(minutes: Minutes) -> Sitting | None:
    """The latest sitting, if the meeting has started."""
    return next(reversed(ordered(minutes)), None)


def day(minutes: Minutes, today: date) -> date:
    """The day on which what is minuted was said: that of the latest sitting, else of the meeting.

    Minutes are often finished later: “in two weeks” is counted from the meeting all the same.
    `today` is for minutes that have no meeting yet.
    """
    latest = last(minutes)
    if latest is not None and not latest.start_untimed:
        return latest.started_at.date()
    return minutes.meeting.held_on if minutes.tables.get("meeting") else today


def clock(minutes: Minutes, at: datetime) -> str:
    """A time as the clerk is told it, with its day where that is not the present sitting's."""
    latest = last(minutes)
    own = latest.started_at.date() if latest else minutes.meeting.held_on
    return f"{at:%H:%M}" if at.date() == own else f"{at:%H:%M} on {at:%d/%m/%Y}"


def start(
    minutes: Minutes, stamp: Stamp, at: datetime | None = None, untimed: bool = False
) -> Step:
    """Open the meeting. Raises Refusal when it is open; `resume` follows an adjournment."""
    latest = last(minutes)
    if latest and not latest.ending:
        raise Refusal(f"The meeting has been open since {latest.started_at:%H:%M}.")
    if latest and latest.ending == ADJOURNED:
        raise Refusal("The meeting is adjourned; /resume opens it again.")
    return _open(minutes, stamp, at, untimed, "Meeting opened")


def resume(
    minutes: Minutes, stamp: Stamp, at: datetime | None = None, untimed: bool = False
) -> Step:
    """Open an adjourned (or wrongly closed) meeting again, on another day too.

    Raises Refusal while it is open, and for a time before its last end, unless that is not known.
    """
    latest = last(minutes)
    if not latest:
        raise Refusal("The meeting has not started; /start opens it.")
    if not latest.ending:
        raise Refusal(f"The meeting has been open since {latest.started_at:%H:%M}.")
    return _open(minutes, stamp, at, untimed, "Meeting resumed")


def _open(
    minutes: Minutes, stamp: Stamp, at: datetime | None, untimed: bool, sentence: str
) -> Step:
    latest, when = last(minutes), at or stamp.local
    changes = _made_way(minutes, latest, when) if latest else []
    here = _here(minutes)
    sitting = Sitting(
        id=stamp.next_id,
        meeting=minutes.meeting.id,
        started_at=when,
        started_in=here,
        started_place=minutes.last_place(here) + 1.0,
        start_untimed=untimed,
    )
    return stamp.step(sentence, [*changes, text.added(sitting)], here)


def _made_way(minutes: Minutes, latest: Sitting, when: datetime) -> list[Change]:
    """The change after which the last sitting had ended by then, if one is needed.

    An end that nobody knows gives way. Raises Refusal for one that is known.
    """
    if latest.ended_at is None or when >= latest.ended_at:
        return []
    earlier = _loosened(with_fields(latest, ended_at=when))
    if latest.end_untimed and earlier.ended_at == when:
        _in_turn(minutes, earlier)
        return [Change(latest, earlier)]
    was = f"{_WAS[latest.ending]} at {latest.ended_at:%H:%M}"
    raise Refusal(f"The meeting {was}, after {when:%H:%M}.")


def adjourn(
    minutes: Minutes,
    stamp: Stamp,
    at: datetime | None = None,
    note: str = "",
    untimed: bool = False,
) -> Step:
    """Adjourn; `note` says why. Raises Refusal unless the meeting was open then."""
    return _end(minutes, stamp, at, ADJOURNED, note, untimed)


def close(
    minutes: Minutes, stamp: Stamp, at: datetime | None = None, untimed: bool = False
) -> Step:
    """Close the meeting; nothing is locked by it. Raises Refusal unless it was open then."""
    return _end(minutes, stamp, at, CLOSED, "", untimed)


def _end(
    minutes: Minutes, stamp: Stamp, at: datetime | None, ending: str, note: str, untimed: bool
) -> Step:
    latest = last(minutes)
    if not latest or latest.ending:
        raise Refusal("The meeting is not open; /start or /resume opens it.")
    when = at or stamp.local
    if when < latest.started_at and not latest.start_untimed:
        raise Refusal(f"The meeting opened at {latest.started_at:%H:%M}, after {when:%H:%M}.")
    _follows_the_one_before(minutes, when)
    here = _here(minutes)
    ended = text.altered(
        latest,
        # Of an opening whose time nobody knows it is known now that it was no later.
        started_at=min(latest.started_at, when),
        ended_at=when,
        ending=ending,
        ended_in=here,
        ended_place=minutes.last_place(here) + 1.0,
        note=note,
        end_untimed=untimed,
    )
    return stamp.step(f"Meeting {ending}", [ended], here)


def _follows_the_one_before(minutes: Minutes, when: datetime) -> None:
    """Raises Refusal when an earlier sitting ended after `when`."""
    for before in ordered(minutes)[:-1]:
        if before.ended_at and when < before.ended_at:
            ended = f"The meeting {_WAS[before.ending]} at {before.ended_at:%H:%M}"
            raise Refusal(f"{ended}, after {when:%H:%M}.")


def _here(minutes: Minutes) -> int | None:
    return minutes.item(None).id if minutes.has_item() else None


def extend(
    minutes: Minutes,
    stamp: Stamp,
    until: time | None = None,
    note: str = "",
    at: datetime | None = None,
) -> Step:
    """Note that the body agreed to go on beyond its hours, until a time or as `note` says."""
    if until is None and not text.clean(note):
        raise Refusal("Say until when, for example: /extend 22:30")
    here = _here(minutes)
    extension = Extension(
        id=stamp.next_id,
        meeting=minutes.meeting.id,
        item=here,
        place=minutes.last_place(here) + 1.0,
        at=at or stamp.local,
        until=until,
        note=note,
    )
    said = f" until {until:%H:%M}" if until else ""
    return stamp.step(f"Meeting extended{said}", [text.added(extension)], here)


def amend(minutes: Minutes, stamp: Stamp, sitting: int, **fields: object) -> Step:
    """Correct when a sitting began or ended, its ending, or why it was adjourned.

    Raises Refusal when it would overlap another, or end before it began.
    """
    before = minutes.get(Sitting, sitting)
    times = {"started_at": "start_untimed", "ended_at": "end_untimed"}
    unknown = set(fields) - {*times, *times.values(), "ending", "note"}
    if unknown:
        raise Refusal(f"A sitting has no {', '.join(sorted(unknown))} that could be corrected.")
    if not isinstance(fields.get("started_at", before.started_at), datetime):
        raise Refusal("Say when, for example: 10:42.")
    if fields.get("ending", before.ending) not in ("", ADJOURNED, CLOSED):
        raise Refusal("A sitting ends by an adjournment or the close.")
    for name, untimed in times.items():
        if name in fields:
            fields.setdefault(untimed, False)
    after = _loosened(text.cleaned(with_fields(before, **fields)))
    if (after.ended_at is None) != (not after.ending):
        raise Refusal("A sitting that has ended needs a time, and only such a one.")
    _in_turn(minutes, after)
    return stamp.step("Times of the meeting corrected", [Change(before, after)])


def _loosened(sitting: Sitting) -> Sitting:
    """The sitting; a beginning or end that is not known gives way to the one that is."""
    if sitting.ended_at is None or sitting.ended_at >= sitting.started_at:
        return sitting
    if sitting.start_untimed:
        return with_fields(sitting, started_at=sitting.ended_at)
    return with_fields(sitting, ended_at=sitting.started_at) if sitting.end_untimed else sitting


def _in_turn(minutes: Minutes, sitting: Sitting) -> None:
    """Raise Refusal unless times run forwards with this sitting among the others."""
    if sitting.ended_at is not None and sitting.ended_at < sitting.started_at:
        began, ended = f"{sitting.started_at:%H:%M}", f"{sitting.ended_at:%H:%M}"
        raise Refusal(f"The meeting can't end at {ended}, before it opened at {began}.")
    in_order = ordered(minutes)
    place = next(n for n, one in enumerate(in_order) if one.id == sitting.id)
    before = in_order[place - 1] if place else None
    after = in_order[place + 1] if place + 1 < len(in_order) else None
    if before and before.ended_at and sitting.started_at < before.ended_at:
        raise Refusal(f"The meeting {_WAS[before.ending]} at {before.ended_at:%H:%M} only.")
    if after and (sitting.ended_at is None or sitting.ended_at > after.started_at):
        raise Refusal(f"The meeting was open again at {after.started_at:%H:%M} already.")


def strike(minutes: Minutes, stamp: Stamp, sitting: int, ends: bool = False) -> Step:
    """Strike the beginning of a sitting, or its end: then it goes on as if nothing had been said.

    Striking an adjournment joins two sittings. Raises Refusal for the beginning of a sitting that
    has ended.
    """
    struck = minutes.get(Sitting, sitting)
    in_order = ordered(minutes)
    place = in_order.index(struck)
    if not ends:
        if struck.ending:
            raise Refusal("That sitting has ended: strike its end first, or correct the time.")
        return stamp.step("Opening struck", [text.removed(struck)])
    if not struck.ending:
        raise Refusal("That sitting has not ended.")
    after = in_order[place + 1] if place + 1 < len(in_order) else None
    names = ("ended_at", "ending", "ended_in", "ended_place", "note", "end_untimed")
    fresh = Sitting(id=0, meeting=0, started_at=struck.started_at)
    ending = {name: getattr(after or fresh, name) for name in names}
    changes: list[Change] = [text.altered(struck, **ending)]
    if after is not None:
        changes.append(text.removed(after))
    return stamp.step(f"{'Adjournment' if after else 'End of the meeting'} struck", changes)


def amend_extension(minutes: Minutes, stamp: Stamp, extension: int, **fields: object) -> Step:
    """Correct when an extension was agreed, until when, or its words.

    Raises Refusal for another field, and when it would say nothing any more.
    """
    before = minutes.get(Extension, extension)
    unknown = set(fields) - {"at", "until", "note"}
    if unknown:
        raise Refusal(f"An extension has no {', '.join(sorted(unknown))} that could be corrected.")
    if not isinstance(fields.get("at", before.at), datetime):
        raise Refusal("Say when it was agreed, for example: 21:55.")
    until, note = fields.get("until", before.until), fields.get("note", before.note)
    if until is None and not text.clean(str(note)):
        raise Refusal("Say until when, or how far, for example: to finish the business.")
    return stamp.step("Extension corrected", [text.altered(before, **fields)])


def strike_extension(minutes: Minutes, stamp: Stamp, extension: int) -> Step:
    """Strike an extension."""
    before = minutes.get(Extension, extension)
    return stamp.step("Extension struck", [text.removed(before)])
