"""A whole meeting of three hours in real keys, without a pause between them, and its minutes.

`three_hours/keys.txt` holds the keys, `minutes.md` the golden minutes, which were read as the
officer would read them who signs them off.
"""

from __future__ import annotations

from pathlib import Path

from meetingtui.domain.actions import Action
from meetingtui.domain.attendance import Presence
from meetingtui.domain.decisions import Clause
from meetingtui.domain.divisions import Ballot, Division
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.restrictions import Exclusion
from tests.e2e import saltmere
from tests.e2e.office import Office

GOLDEN = saltmere.FOLDER / "minutes.md"
CONTENTS = {
    Item: 12,
    Point: 60,
    Motion: 3,
    Division: 3,
    Ballot: 11,
    Clause: 7,
    Action: 5,
    Presence: 6,
    Exclusion: 1,
}
PRIVATE = ("£14,500", "the offer be accepted", "paid its rent on time")


def exported(office: Office, ref: str, *options: str) -> str:
    """The minutes as exported in Markdown."""
    return office.run("export", ref, "--format", "md", *options, "--out", "-").decode()


def test_three_hours_in_one_burst_of_keys_are_the_golden_minutes(home: Path) -> None:
    office = Office(home)
    ref = saltmere.lay_out(office)
    with office.live(ref) as terminal:
        terminal.send(b"".join(saltmere.strokes()))
        assert terminal.wait(50) == 0, terminal.text()
    assert exported(office, ref) == GOLDEN.read_text(encoding="utf-8")
    minutes = office.minutes(ref)
    assert {kind: len(minutes.all(kind)) for kind in CONTENTS} == CONTENTS
    whole = exported(office, ref, "--audience", "full")
    assert [words in whole for words in PRIVATE] == [True] * len(PRIVATE)
    assert "All is well" in office.run("verify", ref).decode()


def test_nothing_private_stands_in_the_golden_minutes() -> None:
    golden = GOLDEN.read_text(encoding="utf-8")
    assert not [words for words in PRIVATE if words in golden]
    assert "The public left the meeting at 12.42 pm." in golden
