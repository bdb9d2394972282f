"""A rehearsal at the desk: its throw-away meeting, its clock, and the clerk's hand on it."""

from __future__ import annotations

import tempfile
import time as system
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from meetingtui import paths
from meetingtui.desk import meetings, register, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain import bodies, text
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.proposals import AgendaProposal, PeopleProposal
from meetingtui.domain.record import Refusal
from meetingtui.domain.rehearsals import Rehearsal
from meetingtui.domain.requests import request
from meetingtui.entry.reading import Verdict
from meetingtui.intake import rehearsals
from meetingtui.paths import Home
from meetingtui.store.book import Saved
from meetingtui.store.workplace import workplace

FOLDER = "rehearsals"
PAUSE = "/pause"
THROWN_AWAY, KEPT = "meetingtui-rehearsal-", "meetingtui-kept-rehearsal-"
# What is prepared was done so long before the debate.
BEFORE = timedelta(minutes=5)


def shipped() -> dict[str, Path]:
    """The rehearsals that travel with the program, by name."""
    folder = paths.shipped("exports") / FOLDER
    return {path.stem: path for path in sorted(folder.glob("*.toml"))}


def chosen(named: str) -> Rehearsal:
    """The rehearsal that is named: one that travels with the program, or a file. Raises Refusal."""
    known = shipped()
    if not named:
        return rehearsals.from_file(next(iter(known.values())))
    if named in known:
        return rehearsals.from_file(known[named])
    if not Path(named).is_file() and not named.endswith(".toml"):
        there = ", ".join(known)
        raise Refusal(f"There is no rehearsal {named!r}; there are {there}, or name a file.")
    return rehearsals.from_file(Path(named))


@contextmanager
def thrown_away() -> Iterator[Home]:
    """A home for a rehearsal's files, gone in the end; so is what a killed one left behind."""
    with workplace(Path(tempfile.gettempdir()), THROWN_AWAY) as place:
        yield Home(place)


def kept() -> Home:
    """A home for a rehearsal's files that stays."""
    return Home(Path(tempfile.mkdtemp(prefix=KEPT)))


class Debate:
    """A rehearsal being spoken. `seconds` of speech have gone by; it can be paused.

    At a `pace` of 2 it is spoken twice as fast. `ticking` gives seconds that only go on.
    """

    def __init__(
        self,
        script: Rehearsal,
        pace: float = 1.0,
        ticking: Callable[[], float] = system.monotonic,
        day: date | None = None,
    ) -> None:
        self.script = script
        self.pace = pace
        self.strokes: list[float] = []
        self._ticking = ticking
        self._day = day or date.today()
        self._before = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """The seconds of speech that have gone by."""
        if self._since is None:
            return self._before
        return self._before + (self._ticking() - self._since) * self.pace

    @property
    def begun(self) -> bool:
        """Whether the first word has been said."""
        return self._since is not None or self._before > 0

    @property
    def paused(self) -> bool:
        """Whether nobody speaks and the clock stands."""
        return self._since is None

    @property
    def over(self) -> bool:
        """Whether everything has been said."""
        return self.seconds >= self.script.lasts

    def go_on(self) -> None:
        """Let it begin, or go on."""
        if self._since is None:
            self._since = self._ticking()

    def pause(self) -> None:
        """Let everybody fall silent, and the clock stand."""
        self._before, self._since = self.seconds, None

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.paused:
            self.go_on()
        else:
            self.pause()

    def struck(self) -> None:
        """Count a key."""
        self.strokes.append(self.seconds)

    @property
    def began(self) -> datetime:
        """When it begins, by the meeting's clock, with the local zone."""
        return datetime.combine(self._day, self.script.begins).astimezone()

    def now(self) -> datetime:
        """The time in the room: it goes at the pace of the speech, and stands while paused."""
        return (self.began.astimezone(UTC) + timedelta(seconds=self.seconds)).astimezone()

    def seconds_at(self, at: datetime) -> float:
        """The seconds of speech at a time of the history."""
        return (at - self.began).total_seconds()


class RoomClock(Clock):
    """The clock of a rehearsal, which nobody can set: what is late is told by it."""

    def set(self, local: datetime) -> None:
        """Refuse."""
        raise Refusal("In a rehearsal the clock goes on by itself; a verb may end with a time.")


class Rehearsing(Capture):
    """The clerk's hand in a rehearsal: it also takes `/pause`."""

    def __init__(self, book: Path, who: str, debate: Debate, on_change: Callable[[], None]) -> None:
        self._debate = debate

        def desk(heard: Callable[[Saved], None]) -> Desk:
            return Desk(book, who, RoomClock(debate.now), heard)

        super().__init__(desk, on_change)

    def enter(self) -> Verdict:
        """Enter the line; `/pause` pauses the debate, or lets it go on.

        With the line empty it begins.
        """
        words = self.line.text.strip().lower()
        if words != PAUSE and (words or self._debate.begun):
            return super().enter()
        self.forget(self.line.slot)
        self.settle()
        self._debate.toggle()
        return Verdict(True, "Nobody speaks" if self._debate.paused else "They are speaking")


def lay_out(home: Home, debate: Debate, who: str) -> Path:
    """Lay out the meeting of a rehearsal; the path of its book.

    Raises Refusal for a house style or a prepared line that is none.
    """
    from meetingtui.desk.outward import known_style

    script = debate.script
    known_style(script.style, home)
    known = meetings.create_body(home, script.body, who)
    body = register.body_called(known, script.body)
    fields = {"noun": script.noun, "house_style": script.style}
    said = {key: value for key, value in fields.items() if value not in ("", getattr(body, key))}
    if said:
        meetings.change_register(home, who, request(bodies.amend, body=body.id, **said))
    taking_in.take_people(home, who, PeopleProposal(script.people), script.body)
    new = NewMeeting(script.body, debate.began.date(), script.begins, text.typed(script.venue))
    clock = Clock()
    clock.set(debate.began - BEFORE)
    path = meetings.create(home, new, who, clock).path
    _prepare(path, debate, who, clock)
    return path


def _prepare(path: Path, debate: Debate, who: str, clock: Clock) -> None:
    capture = Capture(lambda heard: Desk(path, who, clock, heard), accept_codes=True)
    try:
        titles = enumerate(debate.script.agenda, start=1)
        proposed = tuple(Proposed(str(number), title) for number, title in titles)
        capture.desk.do(taking_in.agenda(AgendaProposal(proposed)))
        for line in debate.script.prepared:
            stored = text.typed(line)
            capture.splice(0, 0, stored, len(stored))
            verdict = capture.enter()
            if not verdict.recorded:
                raise Refusal(f"prepared: {line}: {verdict.sentence}")
    finally:
        capture.close()
