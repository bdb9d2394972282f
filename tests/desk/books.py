"""Real books for the tests of the desk, the commands, plain mode and the screens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

from meetingtui.desk import meetings, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain import points, text
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.proposals import AgendaProposal, PeopleProposal, ProposedPerson
from meetingtui.entry.reading import Verdict
from meetingtui.paths import Home

BODY = "Footpaths Board"
WHO = "A. Clerk"
MORNING = datetime(2015, 7, 9, 10, 0)
PEOPLE = (
    ProposedPerson("Ann Other", "Head of Stiles", "", "ao", "Chairman", "member", ""),
    ProposedPerson("Bob Example", "", "", "be", "", "member", ""),
    ProposedPerson("Cyd Sample", "", "", "cs", "", "member", ""),
    ProposedPerson("Dee Officer", "Warden", "", "do", "", "officer", ""),
)


def standing_clock(at: datetime = MORNING) -> Clock:
    """A clock that stands still."""
    clock = Clock()
    clock.set(at)
    return clock


def laid_out(root: Path, *titles: str) -> Path:
    """A meeting of three members in a home, with an agenda of these titles; its book's path."""
    home = Home(root)
    meetings.create_body(home, BODY, WHO)
    taking_in.take_people(home, WHO, PeopleProposal(PEOPLE), BODY)
    new = NewMeeting(BODY, date(2015, 7, 9), time(10, 0), "Hall")
    path = meetings.create(home, new, WHO).path
    if titles:
        desk = Desk(path, WHO, standing_clock())
        proposed = tuple(Proposed(str(n), title) for n, title in enumerate(titles, 1))
        desk.do(taking_in.agenda(AgendaProposal(proposed)))
        desk.close()
    return path


@contextmanager
def capturing(path: Path, clock: Clock | None = None) -> Iterator[Capture]:
    """A capture over a book, closed properly."""
    set_clock = clock or standing_clock()
    capture = Capture(lambda heard: Desk(path, WHO, set_clock, heard), accept_codes=True)
    try:
        yield capture
    finally:
        capture.close()


def typed(capture: Capture, words: str) -> None:
    """Type words at the end of the line, key by key."""
    for key in words:
        at = len(capture.line.text)
        stored = text.typed(key)
        capture.splice(at, 0, stored, at + len(stored))


def entered(capture: Capture, words: str) -> Verdict:
    """Type a line and enter it."""
    typed(capture, words)
    return capture.enter()


def points_in(path: Path) -> list[str]:
    """The words of every point, as the book has them."""
    return [point.text for point in meetings.read(path).all(points.Point)]
