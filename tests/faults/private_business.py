"""A meeting at which canaries are let out in private, in every way in which words are entered."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

from meetingtui.desk import taking_in
from meetingtui.desk.capture import Capture
from meetingtui.domain.proposals import ReportAnswer, ReportParagraph, ReportProposal
from tests.desk.books import capturing, entered, laid_out, standing_clock, typed
from tests.faults import private_later
from tests.faults.flock import Flock

AGENDA = ("Stiles", "Gates", "A sale", "Staffing", "Bridges", "A claim", "Fords", "Paths", "Lease")
# The items by what becomes of them.
FROM_THE_AGENDA, IN_THE_MIDDLE, MOVED, ONE_ENTRY, MOVED_WHOLE = "3", "4", "5", "7", "6"

EVERYTHING = (
    "It was said that {}.",
    "/pp They {}.",
    "/ppp Even {}.",
    "/s ao + Friends of {}: It was {}.",
    "/pa It {}.",
    "/h {}",
    "/para {}",
    "/tb {} | Votes",
    "/tg p1 = {}",
    ".. and {}",
    "/pu {} > To {}.",
    "/vb I {}.",
    "/no The {}.",
    "/pmn Later {}.",
    "Why {}? !",
    "! {}",
    '/s @?"{} officer": It was so.',
    "/dec RESOLVED > That {}.",
    "/lb {}",
    "/l The Board {} that:",
    "/r That {};",
    "/r > {}: That it be so.",
    "/rr in {};",
    "/rrr by {};",
    "/rh {}",
    "/rtb {} | Precept",
    "/ins r1: 4.2 {}.",
    "/t It {}.",
    "/re To {}.",
    "/al To {} instead.",
    "/st {}.",
    "/dg {} > in consultation with ao and {}",
    "/ur {}.",
    "/ci {} > 16 July 2015",
    "/sum {}.",
    "/er minute {} is rescinded",
    "/by {} Poe + {} Roe",
    '/appr 9 July 2014 > deferred: {} > signed by {}, subject to: para 3, "{}" > "{}"',
    "/cor page 3: {} to follow",
    "/m ao+be That {} be built.",
    "/am cs m1: insert {}",
    "/sub m1 That {} be built anew.",
    "/v That {} go on > 2-1",
    "/v names f:ao a:be",
    "/o m1 withdrawn: {}",
    "/a do: {} > in 12 months' time",
    '/a be + "{} Team": Mend {} > by Easter {}',
    "/ns To {}.",
    "/doc Annex A: {}",
    "/doc {} > www.example.org/{} > at the {}",
    "/bp {} > {}",
    "/0q No {} had been received.",
    "/w {} Smith, Head of {} > {} Society ({})",
    "/wo {} Jones, {} Officer",
    "/ws {} Brown > {} ({})",
    "/d ao 3 personal: {} > left",
    "/q {} of {} > ch: Why {}?",
    "/an {} Poe: By {}.",
    "/an Leader > in {}",
    "/sq Why {}?",
    "/pet {} > {} of {} > 312 signatures > presented by {}",
    "/dep {} > {} on behalf of {}",
    "/ann {} > The {} reopens.",
    "/tri ch: {} had served.",
    "/f p1 said > told of {}",
    "/k p2 note",
    "/name ?1 = {} White, Head of {}",
)
MOVES = ("/mv p1 8", "/mv n1 1")
REPORT = ReportProposal(
    title="{}",
    contact="{}",
    paragraphs=(ReportParagraph("1.1", "{}", "{}"),),
    answers=(ReportAnswer("{}", text="{}"),),
    recommendations=("{}",),
)


class Refused(AssertionError):
    """A line that the table refused: then nothing was let out."""


def say(capture: Capture, line: str) -> None:
    """Enter a line. Raises Refused."""
    verdict = entered(capture, line)
    if not verdict.recorded:
        capture.forget(capture.line.slot)
        raise Refused(f"{line}: {verdict.sentence}")


def say_everything(capture: Capture, flock: Flock, refused: list[str]) -> None:
    """Enter every kind of line under the item being taken, and take some back again."""
    for line in EVERYTHING:
        said = flock.in_line(line)
        try:
            say(capture, said)
        except Refused as why:
            refused.append(str(why))
    say(capture, flock.in_line("Struck were {}."))
    say(capture, "/del")
    say(capture, flock.in_line("Undone was {}."))
    say(capture, "/u")
    say(capture, "/redo")
    say(capture, "/u")
    say(capture, flock.in_line("/w {} Gone, Head of {}"))
    say(capture, "/del")


def take_in_a_report(capture: Capture, flock: Flock) -> None:
    """Take a report in under the item being taken."""

    def let_out(value: object) -> object:
        if isinstance(value, str):
            return (
                flock.in_line(f"report {value}").removeprefix("report ") if value == "{}" else value
            )
        if isinstance(value, tuple):
            return tuple(map(let_out, value))
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            names = [spec.name for spec in dataclasses.fields(value)]
            return dataclasses.replace(value, **{n: let_out(getattr(value, n)) for n in names})
        return value

    said = let_out(REPORT)
    assert isinstance(said, ReportProposal)
    capture.desk.do(taking_in.report(None, said))


def hold_drafts(capture: Capture, flock: Flock) -> None:
    """Leave a half-typed line, an aside, and a held line behind."""
    typed(capture, flock.rune("held") * 3 + "!")
    capture.hold()
    typed(capture, flock.rune("line") * 3)
    capture.aside()
    typed(capture, flock.rune("aside") * 3)
    typed(capture, " ")


def lay_out(home: Path) -> Path:
    """A meeting with an agenda; its book."""
    return laid_out(home, *AGENDA)


def hold_the_meeting(book: Path, flock: Flock, search: Callable[[str], None]) -> list[str]:
    """The meeting, in sessions, with a search while each is open; the lines refused."""
    refused: list[str] = []
    clock = standing_clock()
    with capturing(book, clock) as capture:
        say(capture, f"/pv item {FROM_THE_AGENDA}: 3")
        say(capture, "/pr all")
        say(capture, "/start")
        say(capture, "/go 1")
        say(capture, "Members asked about stiles.")
        say(capture, f"/go {FROM_THE_AGENDA}")
        hold_drafts(capture, flock)
        searched(capture, search, "with unfinished lines")
    with capturing(book, clock) as capture:
        assert len(capture._lines) == 3, capture._lines
        for _ in range(3):
            while capture.line.text:
                at = len(capture.line.text)
                capture.splice(at - 1, 1, "", at - 1)
            capture.aside()
        say(capture, "/held")
        capture.forget(capture.line.slot)
        say_everything(capture, flock, refused)
        take_in_a_report(capture, flock)
        for line in MOVES:
            say(capture, line)
        searched(capture, search, "under an item private from the agenda on")
    with capturing(book, clock) as capture:
        say(capture, f"/go {IN_THE_MIDDLE}")
        say(capture, "It was asked who would see to it.")
        say(capture, "/pv 3 > the public interest favours it")
        say_everything(capture, flock, refused)
        say(capture, "/pv end 11:02")
        say(capture, "Work goes on.")
        searched(capture, search, "after an exclusion")
        _move(capture, flock, refused)
        searched(capture, search, "after a move")
    with capturing(book, clock) as capture:
        _from_elsewhere(capture, flock)
        searched(capture, search, "while a public item was in view")
        capture.forget(capture.line.slot)
    with capturing(book, clock) as capture:
        private_later.turn(capture, flock)
        searched(capture, search, "after what was public was hidden")
    private_later.err(book, flock)
    return refused


def searched(capture: Capture, search: Callable[[str], None], when: str) -> None:
    """Search once everything is durable, and what was to be moved has been."""
    assert capture.desk.durable(30)
    until = time.monotonic() + 30
    while capture.saved.waiting and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.3)
    search(when)


def _move(capture: Capture, flock: Flock, refused: list[str]) -> None:
    """What was said in public becomes private: an entry, an item with all that was in it."""
    say(capture, f"/go {ONE_ENTRY}")
    say(capture, flock.in_line("{} Smith had been ill."))
    say(capture, flock.in_line("/f p1 ill > away with {}"))
    say(capture, flock.in_line("/pp It was {}."))
    say(capture, "/pv p1 3")
    say(capture, flock.in_line("/f p1 away > gone with {}"))
    say(capture, "Members asked about fords, see #p1.")
    say(capture, f"/go {MOVED}")
    say_everything(capture, flock, refused)
    assert capture.desk.durable(30)
    typed(capture, flock.rune("a line typed before the move"))
    for line in (f"/pv item {MOVED}: 3", "/u", "/redo"):
        capture.aside()
        say(capture, line)
    capture.forget(capture.line.slot)
    say(capture, f"/go {MOVED_WHOLE}")
    say(capture, flock.in_line("At once {}."))
    say(capture, "/pv p1 3")
    say(capture, flock.in_line("/ps p1: The claim was settled."))


def _from_elsewhere(capture: Capture, flock: Flock) -> None:
    """Private words typed while a public item is in view."""
    say(capture, "/go 1")
    typed(capture, f"/p {FROM_THE_AGENDA}: " + flock.rune("a point for another item") * 3)
    assert capture.desk.durable(30)
    capture.enter()
    typed(capture, "/f p1 gone > " + flock.rune("half a mending") * 3)
