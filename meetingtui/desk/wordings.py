"""Earlier wordings: what an entry said before, from the book's own history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from meetingtui.desk.desk import Desk
from meetingtui.domain import text
from meetingtui.domain.entries import entry_of
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Step
from meetingtui.entry import references

WAIT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Wording:
    """What an entry said from a moment on, by the meeting's wall clock."""

    since: datetime
    words: str


def earlier(desk: Desk, table: str, entry: int) -> list[Wording]:
    """The wordings that an entry had before the one it has now, the latest first, each once.

    Raises StoreError when the history can't be read.
    """
    from meetingtui.store import history

    desk.durable(WAIT_SECONDS)
    now = entry_of(desk.minutes, table, entry).main_text
    found: list[Wording] = []
    for step in reversed(history.log(desk.path)):
        words = _words_after(step, table, entry)
        if words and words != now and words not in [one.words for one in found]:
            found.append(Wording(step.at.astimezone().replace(tzinfo=None), words))
    return found


def chosen(desk: Desk, table: str, entry: int, number: int) -> str:
    """The earlier wording with that number, 1 being the latest. Raises Refusal."""
    found = earlier(desk, table, entry)
    if not 1 <= number <= len(found):
        name = entry_of(desk.minutes, table, entry).name_in_gutter
        there = f"there are {len(found)}" if found else "it was always worded as it is"
        raise Refusal(f"{name} has no earlier wording {number}: {there}.")
    return found[number - 1].words


def listed(desk: Desk, table: str, entry: int) -> tuple[str, ...]:
    """The earlier wordings as lines, numbered from the latest, each with the time it dates from."""
    found = earlier(desk, table, entry)
    return tuple(
        f"{n}  {one.since:%H:%M}  {text.clean(references.said(desk.minutes, one.words))}"
        for n, one in enumerate(found, start=1)
    )


def _words_after(step: Step, table: str, entry: int) -> str:
    """What the step made of the entry's words; empty when it did not touch it."""
    for change in step.changes:
        after = change.after
        if after is not None and (after.TABLE, after.id) == (table, entry):
            return after.main_text if isinstance(after, Entry) else ""
    return ""
