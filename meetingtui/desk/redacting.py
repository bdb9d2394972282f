"""Redacting: an entry erased for good from a meeting, at the command line and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.clock import Clock
from meetingtui.domain import entries, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Stamp, Step
from meetingtui.domain.requests import carried_out, request
from meetingtui.entry import handles
from meetingtui.entry.reading import Context
from meetingtui.paths import Home
from meetingtui.store import redaction
from meetingtui.store.pair import beside


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased: a sentence, whether a search found nothing, and the files that hold it yet.

    These are backups and other older copies, which only the clerk can do away with.
    """

    sentence: str
    proven: bool
    copies: Sequence[Path]


def entry_called(minutes: Minutes, handle: str, clock: Clock) -> Entry:
    """The entry with a handle, which names its item too: 5.p3. Raises Refusal."""
    if not handles.is_handle(handle) or not handle[:1].isdigit():
        raise Refusal(f"{handle!r} does not say which item; type for example 5.p3.")
    return handles.entry(handle, Context(minutes, None, None, clock.local()))


def redact(home: Home, ref: str, handle: str, reason: str, who: str) -> Erasure:
    """Erase an entry, with what stands under it, from a book, its history and the archive.

    Raises Refusal, Locked while somebody writes the book, StoreError.
    """
    reason = text.clean(text.typed(reason))
    if not reason:
        raise Refusal("Say why it is erased: the reason stays in the history.")
    clock, path = Clock(), meetings.find(home, ref).path

    def act(minutes: Minutes, stamp: Stamp) -> Step:
        entry = entry_called(minutes, handle, clock)
        asked = request(entries.strike, table=entry.TABLE, entry=entry.id)
        where = minutes.item(entry.item).spoken
        said = f"{entry.name_in_gutter} under {where} erased: {reason}"
        return replace(carried_out(minutes, stamp, (asked,)), sentence=said)

    done = redaction.redact(path, who, clock.utc(), act, clock.local())
    meetings.file_quietly(home, meetings.read(path), who)
    own = (path, beside(path))
    copies = redaction.copies((home.root, home.state), own, done.words)
    return Erasure(done.step.sentence, not done.traces, tuple(dict.fromkeys(copies)))
