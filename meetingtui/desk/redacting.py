"""Redacting: an entry erased for good from a meeting, at the command line and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.clock import Clock
from meetingtui.domain import entries, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.halves import Halves, Key
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Stamp, Step
from meetingtui.domain.requests import carried_out, request
from meetingtui.entry import handles
from meetingtui.paths import Home
from meetingtui.store import archive, conflict, history, redaction
from meetingtui.store.errors import StoreError
from meetingtui.store.pair import beside
from meetingtui.store.past import Past
from meetingtui.store.redaction import Chosen


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased: a sentence, whether a search found nothing, and the files that hold it yet.

    These are backups and other older copies, which only the clerk can do away with. `elsewhere` are
    the entries of the book that say some of the words as well.
    """

    sentence: str
    proven: bool
    copies: Sequence[Path]
    elsewhere: Sequence[str] = ()


class ErasedAlready(Refusal):
    """Nothing is left of an entry but the line that says so."""


def redact(
    home: Home, ref: str, handle: str, reason: str, who: str, step: int | None = None
) -> Erasure:
    """Erase an entry, with what stands under it, from a book, its history and the archive.

    It is called by its handle, whether it stands or was struck, or by a step of `log` that says
    anything of it. Raises Refusal, Locked while somebody writes the book, StoreError.
    """
    reason = text.clean(text.typed(reason))
    if not reason:
        raise Refusal("Say why it is erased: the reason stays in the history.")
    clock, path = Clock(), meetings.find(home, ref).path

    def choose(past: Past, stamp: Stamp) -> Chosen:
        choosing = Choosing(past, stamp)
        return choosing.erased(choosing.called(handle, step), reason)

    try:
        done = redaction.redact(path, who, clock.utc(), choose, clock.local())
    except ErasedAlready:
        # One that was cut short may have left it in the archive.
        meetings.file_quietly(home, meetings.read(path), who)
        raise
    minutes = meetings.read(path)
    meetings.file_quietly(home, minutes, who)
    own = (path, beside(path))
    copies = redaction.copies((home.root, home.state), own, done.words)
    return Erasure(
        done.step.sentence,
        not done.traces,
        tuple(dict.fromkeys(copies)),
        tuple(_said(minutes, entry) for entry in done.elsewhere),
    )


def is_filed(home: Home, path: Path) -> bool:
    """Whether the archive still has what was erased from a book for good: that was cut short.

    Raises StoreError.
    """
    gone = history.erased(path)
    if not gone or conflict.number_of(path):
        return False
    return archive.holds(home.archive, meetings.read(path).meeting.uuid, gone)


def finish(home: Home, path: Path) -> None:
    """File a meeting again of which the archive tells the public what is not theirs any more: a
    session was cut short. The book must have been proved whole.

    A fault is not said: it is tried again whenever the meeting is opened or closed, and the doctor
    tells that it is due.
    """
    with suppress(StoreError, OSError):
        if (history.erased(path) or beside(path).is_file()) and _is_due(home, path):
            meetings.file(home, meetings.read(path))


def _tells_too_much(home: Home, path: Path) -> bool:
    """Whether the archive tells the public anything that a book with private business says
    otherwise by now, or not at all."""
    minutes = meetings.read(path)
    uuid = minutes.meeting.uuid
    if conflict.number_of(path) or uuid not in {one.uuid for one in archive.filed(home.archive)}:
        return False
    public = Halves.of(minutes).public
    told = archive.minutes_of(home.archive, uuid, exempt=False)
    return any(public.find(type(one), one.id) != one for one in told)


def _is_due(home: Home, path: Path) -> bool:
    try:
        return is_filed(home, path) or _tells_too_much(home, path)
    except StoreError:
        # A filing that was cut short has to be taken back before anybody can read the archive.
        return True


@dataclass(frozen=True, slots=True)
class Choosing:
    """Finding the entry that is meant, and what goes with it."""

    past: Past
    stamp: Stamp

    def called(self, handle: str, step: int | None = None) -> Key:
        """The one entry, standing or not, that a handle with its item (5.p3) or a step means.

        Raises Refusal for none, and for several.
        """
        found = self._with_handle(handle) if handle else set()
        if step is not None:
            here = self.past.entries_in(step)
            found = found & here if handle else self._first_of(here)
            if not found:
                what = handle or "any entry that could be erased"
                raise Refusal(f"Step {step} says nothing of {what}.")
        if not found:
            raise Refusal("Say which entry: type for example 5.p3, or --step 12.")
        if len(found) > 1:
            known = "; ".join(map(self._known, sorted(found, key=self.past.told_in.__getitem__)))
            raise Refusal(f"Several entries could be meant; say which with --step: {known}.")
        return found.pop()

    def erased(self, key: Key, reason: str) -> Chosen:
        """What is erased with an entry: as a step that strikes it, if it stands."""
        sentence = f"{_said(self.past.minutes, self.past.entry(key))} erased: {reason}"
        struck = self._struck(key)
        if key not in self.past.gone:
            return Chosen(replace(struck, sentence=sentence))
        gone = _removed(struck) & self.past.gone.keys()
        return Chosen(self.stamp.step(sentence, []), frozenset(gone | {key}))

    def _with_handle(self, handle: str) -> set[Key]:
        match = handles.HANDLE.fullmatch(handle)
        if match is None or not match["item"]:
            raise Refusal(f"{handle!r} does not say which item; type for example 5.p3.")
        here = handles.item(match["item"], self.past.minutes)
        name = match["entry"].lower()
        found = self.past.names.get((here.id, name), set())
        if found:
            return set(found)
        already = f"{name} under {here.spoken} erased"
        if any(sentence.startswith(already) for sentence in self.past.erased):
            raise ErasedAlready(f"{name} under {here.spoken} was erased already.")
        raise Refusal(
            f"There is and was no {name} under {here.spoken}; `meetingtui log` shows what was "
            "entered, and --step 12 names a step of it."
        )

    def _first_of(self, keys: set[Key]) -> set[Key]:
        """Those entries that go with none of the others."""
        return keys - {
            other for one in keys for other in _removed(self._struck(one)) if other != one
        }

    def _struck(self, key: Key) -> Step:
        """The step that strikes an entry, or would have when it was there last."""
        gone = self.past.gone.get(key)
        minutes = gone.minutes if gone else self.past.minutes
        asked = request(entries.strike, table=key[0], entry=key[1])
        return carried_out(minutes, self.stamp, (asked,))

    def _known(self, key: Key) -> str:
        state = "struck" if key in self.past.gone else "standing"
        said = _said(self.past.minutes, self.past.entry(key))
        return f"{said}, {state} (step {self.past.told_in[key][0]})"


def _removed(step: Step) -> set[Key]:
    return {(c.before.TABLE, c.before.id) for c in step.changes if c.after is None and c.before}


def _said(minutes: Minutes, entry: Entry) -> str:
    item = minutes.find(Item, entry.item)
    return f"{entry.name_in_gutter} under {item.spoken if item else 'an item that is gone'}"
