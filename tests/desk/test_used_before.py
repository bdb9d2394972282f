"""Sentences of earlier minutes at hand: of this body's filed meetings, as anybody may read them."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.at_hand import used_before
from meetingtui.desk.meetings import NewMeeting
from meetingtui.entry.at_hand import Phrase
from meetingtui.entry.sentences import Sentences
from meetingtui.paths import Home
from tests.desk.books import BODY, WHO, capturing, entered, laid_out

OPEN = "Members greeted the work done upon the stiles."


def meeting(home: Path, day: int, *lines: str, body: str = BODY, filed: bool = True) -> Path:
    """A meeting of a body with these lines entered, filed unless it is still being written."""
    where = Home(home)
    path = meetings.create(where, NewMeeting(body, date(2015, 7, day), time(10, 0), ""), WHO).path
    with capturing(path) as capture:
        for line in lines:
            assert entered(capture, line).recorded, line
    if filed:
        meetings.file(where, meetings.read(path))
    return path


def known(book: Path, *own: Phrase) -> Sentences:
    """What is known at the table of a book."""
    return used_before(meetings.home_of(book), meetings.read(book), own)


def test_sentences_of_the_bodys_filed_meetings_are_known(home: Path) -> None:
    meeting(home, 1, OPEN, "/r That the Warden mends the gate by the mill;")
    here = meeting(home, 9, filed=False)
    assert known(here).rest("Members greeted") == OPEN[len("Members greeted") :]
    assert known(here).rest("That the Warden") == " mends the gate by the mill;"


def test_the_latest_meeting_comes_first(home: Path) -> None:
    for day, word in ((2, "later"), (1, "earlier"), (3, "latest")):
        meeting(home, day, f"Members greeted the {word} report.")
    here = meeting(home, 9, filed=False)
    assert known(here).rest("Members greeted") == " the latest report."


@pytest.mark.parametrize(
    "lines",
    [
        ("/pv 3", "Members greeted the secret price of the stile."),
        ("/item A private lease", "/pv 3", "Members greeted the tenant's low offer."),
        ("/vb Members greeted the petitioner and then some more.",),
    ],
)
def test_what_is_private_or_read_out_is_not_known(home: Path, lines: tuple[str, ...]) -> None:
    meeting(home, 1, *lines)
    assert known(meeting(home, 9, filed=False)).rest("Members greeted") == ""


def test_what_became_private_afterwards_is_not_known(home: Path) -> None:
    path = meeting(home, 1, OPEN)
    with capturing(path) as capture:
        assert capture.say("/pv p1 3").recorded
    meetings.file(Home(home), meetings.read(path))
    assert known(meeting(home, 9, filed=False)).rest("Members greeted") == ""


def test_other_bodies_meetings_not_filed_and_this_meeting_are_not_known(home: Path) -> None:
    meeting(home, 1, OPEN, body="Parks Panel")
    meeting(home, 2, OPEN, filed=False)
    here = meeting(home, 9, OPEN)
    assert known(here).rest("Members greeted") == ""


def test_who_is_named_is_not_known(home: Path) -> None:
    laid_out(home)
    meeting(home, 1, "@ao asked about the gate.", "Members heard the reply of @ao about it.")
    here = known(meeting(home, 9, filed=False))
    assert here.rest("⟦person:99⟧ asked about") == " the gate."
    assert here.rest("Members heard") == " the reply of"


def test_formulas_go_on_too(home: Path) -> None:
    here = meeting(home, 9, filed=False)
    said = known(here, Phrase("close", "The meeting ended in rain at ⟨time⟩."))
    assert said.rest("The meeting ended in") == " rain at ⟨time⟩."


@pytest.mark.parametrize("fault", ["none", "no database", "empty"])
def test_without_an_archive_only_formulas_are_known(home: Path, fault: str) -> None:
    here = meeting(home, 9, filed=False)
    archive = Home(home).archive
    archive.unlink(missing_ok=True)
    if fault != "none":
        archive.write_bytes(b"no database at all" * 100 if fault == "no database" else b"")
    said = known(here, Phrase("close", "The meeting ended in rain at ⟨time⟩."))
    assert said.rest("The meeting ended in") == " rain at ⟨time⟩."


def test_they_are_gathered_when_they_are_asked_for(home: Path) -> None:
    meeting(home, 1, OPEN)
    with capturing(meeting(home, 9, filed=False)) as capture:
        capture.gather()
        assert capture.gathered(10).sentences is None
        capture.gather(sentences=True)
        sentences = capture.gathered(10).sentences
        assert sentences is not None
        assert sentences.rest("Members greeted") == OPEN[len("Members greeted") :]
