"""What was said in public turns out not to be for the public, and what was said in error goes."""

from __future__ import annotations

from pathlib import Path

from meetingtui.desk import meetings, redacting, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.domain.points import Point
from meetingtui.domain.proposals import ReportProposal
from tests.desk.books import WHO, capturing, entered, standing_clock
from tests.faults.flock import Flock

IN_PUBLIC, IN_PRIVATE = "2", "9"
# Under an item that is public; each has a canary, let out at {} and said again at ~.
TURNS = (
    ("/d ao personal: trustee of {} > left", "/f d1 personal: trustee of ~ > sensitive personal"),
    ("/d be personal: owner of {} > left", "/del d2", "/d be sensitive personal > left"),
    ("It was proposed by {}.", "/k p1 al", "/pv al1 3"),
    ("It was noted of {}.", "/f p2 noted > known", "/k p2 re", "/pv re1 3"),
)


def turn(capture: Capture, flock: Flock) -> None:
    """Say it in public, and hide it; open a clause that a private report recommended."""
    _say(capture, f"/go {IN_PUBLIC}")
    for lines in TURNS:
        word = ""
        for line in lines:
            said = flock.in_line(line)
            word = [*flock.words][-1] if said != line else word
            _say(capture, said.replace("~", word))
    _say(capture, f"/pv item {IN_PRIVATE}: 3", f"/go {IN_PRIVATE}")
    word = flock.word("recommended in private")
    report = ReportProposal(
        title=flock.in_line("About {}"), recommendations=(f"That {word} be bought",)
    )
    capture.desk.do(taking_in.report(None, report))
    _say(capture, f"/r That {word} be bought.", f"/f r1 {word} > it", "/pv r1 open")


def err(book: Path, flock: Flock) -> None:
    """Say it by mistake, in public and in private, strike some of it, and erase it for good."""
    home, named = meetings.home_of(book), []
    with capturing(book, standing_clock()) as capture:
        for item in (IN_PUBLIC, IN_PRIVATE):
            _say(capture, f"/go {item}")
            for struck in (False, True):
                first, last = (flock.word(f"erased, under item {item}") for _ in range(2))
                flock.erased |= {first, last}
                _say(capture, f"The tenant was {first}.")
                handle = capture.minutes.all(Point)[-1].name_in_gutter
                _say(capture, f"/f {handle} {first} > {last}", f"/pp {handle}: So {first} said.")
                _say(capture, *[f"/del {handle}"] * struck)
                named.append(f"{item}.{handle}")
    meetings.file(home, meetings.read(book))
    for handle in named:
        done = redacting.redact(home, book.stem, handle, "said in error", WHO)
        assert done.proven, handle
        assert done.copies == (), handle


def _say(capture: Capture, *lines: str) -> None:
    for line in lines:
        assert entered(capture, line).recorded, line
