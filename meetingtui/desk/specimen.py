"""The specimen meeting: invented, shipped with the program, laid out for looking around."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

from meetingtui import paths
from meetingtui.desk import meetings, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain import text
from meetingtui.paths import Home
from meetingtui.store.book import Saved

BODY = "Allotments and Open Spaces Board"
HELD_ON, CALLED_AT, VENUE = date(2025, 6, 12), time(10, 0), "Larkfield Hall, Mossingham"

PRESENCE = ("/at 10:00", "/pr all but jt", "/ap jt: unwell", "/ch mo")


def lay_out(home: Home, who: str) -> Path:
    """The path of the specimen meeting's book; it is laid out with people, agenda and minutes."""
    from meetingtui.intake import agenda, people

    for volume in meetings.volumes(home):
        if volume.body == BODY:
            return volume.path
    folder = paths.shipped("exports") / "specimen" / "allotments"
    meetings.create_body(home, BODY, who)
    taking_in.take_people(home, who, people.from_file(folder / "people.csv"), BODY)
    volume = meetings.create(home, NewMeeting(BODY, HELD_ON, CALLED_AT, VENUE), who)

    def desk(heard: Callable[[Saved], None]) -> Desk:
        return Desk(volume.path, who, Clock(), heard, home.state)

    capture = Capture(desk, accept_codes=True)
    try:
        capture.desk.do(taking_in.agenda(agenda.from_file(folder / "agenda.md")))
        script = (folder / "script.txt").read_text(encoding="utf-8").splitlines()
        for line in (*PRESENCE, *script):
            if line.strip() and not line.startswith("#"):
                stored = text.typed(line)
                capture.splice(0, 0, stored, len(stored))
                capture.enter()
    finally:
        capture.close()
    return volume.path
