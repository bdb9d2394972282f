"""Gathering what the line has at hand from the register and the archive, beside the clerk's work.

Capture needs neither file: where one is missing, damaged or held by somebody, the line goes
without what is in it, and nothing is said.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.entry.at_hand import AtHand, Phrase
from meetingtui.paths import Home

if TYPE_CHECKING:
    from meetingtui.entry.sentences import Sentences

MOST_MEETINGS = 40


class Gathering:
    """A thread that gathers once, `after_s` seconds from now; `on_gathered` hears of it there.

    `sentences`: those of earlier minutes as well.
    """

    def __init__(
        self,
        home: Home,
        minutes: Minutes,
        on_gathered: Callable[[AtHand], None],
        after_s: float = 0.0,
        sentences: bool = False,
    ) -> None:
        self._home = home
        self._sentences = sentences
        self._minutes = minutes
        self._on_gathered = on_gathered
        self._after_s = after_s
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._gather, name="at hand", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Gather no more: what is gathered already is not told any more."""
        self._ended.set()

    def wait(self, seconds: float) -> None:
        """Wait until everything is gathered, at most this long."""
        self._thread.join(seconds)

    def _gather(self) -> None:
        if self._ended.wait(self._after_s):
            return
        found = gathered(self._home, self._minutes)
        if self._sentences:
            found = replace(found, sentences=used_before(self._home, self._minutes, found.formulas))
        if not self._ended.is_set():
            self._on_gathered(found)


def gathered(home: Home, minutes: Minutes) -> AtHand:
    """What is at hand for a meeting; nothing where the files can't be read."""
    from meetingtui.entry import formulas
    from meetingtui.store.errors import StoreError

    # The shipped ones are read here, so that no key has to wait for them.
    formulas.shipped(formulas.kinds_of(minutes.body))
    try:
        return _of_the_register(home, minutes)
    except (StoreError, Refusal, OSError):
        return AtHand()


def _of_the_register(home: Home, minutes: Minutes) -> AtHand:
    from meetingtui.domain import formulas, terms
    from meetingtui.domain.bodies import Body
    from meetingtui.domain.people import Person
    from meetingtui.entry.newcomers import Newcomers
    from meetingtui.store import register

    known = register.read(home.register)
    uuid = minutes.body.uuid
    body = next((body.id for body in known.all(Body) if body.uuid == uuid), None)
    phrases = tuple(Phrase(one.key, one.words) for one in formulas.of_body(known, body))
    explained = MappingProxyType(dict(terms.of_body(known, body)))
    return AtHand(phrases, explained, people=Newcomers.of(known.all(Person)))


def used_before(home: Home, minutes: Minutes, own: Iterable[Phrase]) -> Sentences:
    """The sentences of the body's earlier minutes, as anybody may read them, and its formulas."""
    from meetingtui.domain import text
    from meetingtui.domain.actions import Action
    from meetingtui.domain.announcements import Announcement
    from meetingtui.domain.decisions import Clause, Decision
    from meetingtui.domain.next_steps import NextStep
    from meetingtui.domain.points import Point
    from meetingtui.domain.reasons import Reason
    from meetingtui.entry import formulas
    from meetingtui.entry.sentences import Sentences
    from meetingtui.store import archive
    from meetingtui.store.errors import StoreError

    kinds = (Point, Clause, Decision, Action, Announcement, NextStep, Reason)
    try:
        body, meeting = minutes.body, minutes.meeting
        earlier = archive.earlier(home.archive, body.uuid, meeting.uuid, kinds, MOST_MEETINGS)
    except (StoreError, Refusal, OSError, ValueError):
        earlier = []
    phrases = formulas.known(tuple(own), minutes.body)
    return Sentences.of(map(_prose, earlier), (text.typed(one.words) for one in phrases))


def _prose(minutes: Minutes) -> Iterator[str]:
    """The words of the entries that are prose of the clerk's: not statements as read, or tables."""
    from meetingtui.domain.entry import Entry
    from meetingtui.domain.findings.english import ALONE, reading_of

    for record in minutes:
        if isinstance(record, Entry) and reading_of(record) != ALONE:
            yield record.main_text
