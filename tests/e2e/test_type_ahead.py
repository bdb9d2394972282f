"""Type-ahead is sacred: keys sent at once, while the screen loads, do what they do one by one."""

from __future__ import annotations

from pathlib import Path

from meetingtui.domain.actions import Action
from meetingtui.domain.attendance import Attendance
from meetingtui.domain.decisions import Clause
from meetingtui.domain.divisions import Ballot
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from tests.e2e.office import Office, leave
from tests.e2e.places import specimen_path
from tests.e2e.test_every_key import BODY
from tests.terminal import KEYS, Terminal

# Every stroke or stretch of letters; what is between them is where a screen might not be ready.
STROKES = (
    "/start 10:00", "enter", "f3", "/pr", "enter", "pp", "a", "pppp", "enter",
    "The wells were full, said @oak", "tab", ", and @jt", "tab", " agreed.", "enter",
    "half a li", "ctrl+g", "an aside", "enter", "ne", "enter",
    "Moved by ⟨who⟩ near ⟨place⟩", "tab", "Ann", "tab", "Leek", "backspace", "k", "enter",
    ";welc", "tab", "backspace", "ctrl+u", "Members met", "ctrl+z", "ctrl+y", "enter",
    "That the gate be mended;", "f5", "Officers to report back", "f6",
    "That a hedge be planted", " /r", "enter",
    "/m @mo That the wells be closed.", "enter", "f4", "fffffaa", "enter",
    "not a verb: ", "home", "/", "end", "enter", "A new line after a refusal", "enter",
    "f3", "Under the next item", "enter", "up", "enter", "!", "enter",
    "One too many", "enter", "f9", "/see 1", "enter", "Looking back at the wells again", "enter",
    "f3", "Last", "enter",
)  # fmt: skip


def _laid_out(home: Path) -> tuple[Office, str]:
    office = Office(home)
    office.run("body", "add", BODY)
    office.run("import", "people", str(specimen_path("people.csv")), "--body", BODY, "--yes")
    return office, office.lay_out(specimen_path("agenda.md"), BODY, "12 June 2025 10am")


def _sent(stroke: str) -> str:
    return KEYS[stroke].decode() if stroke in KEYS else stroke


def _one_by_one(terminal: Terminal) -> None:
    terminal.settle()
    for stroke in STROKES:
        for key in [stroke] if stroke in KEYS else stroke:
            terminal.send(_sent(key))
            terminal.read(0.001)
        terminal.settle(0.06)


def _minuted(home: Path, slowly: bool) -> Minutes:
    office, ref = _laid_out(home)
    with office.live(ref) as terminal:
        if slowly:
            _one_by_one(terminal)
        else:
            terminal.send("".join(map(_sent, STROKES)))
        terminal.wait_for("p1 under item 3", 60)
        leave(terminal)
    return office.minutes(ref)


def _told(minutes: Minutes) -> list[object]:
    """Everything that the keys wrote, but for when."""
    return [
        [
            (minutes.item(entry.item).agenda_number, entry.name_in_gutter, entry.main_text)
            for kind in Minutes.ENTRIES
            for entry in minutes.all(kind)
            if isinstance(entry, Entry)
        ],
        [(one.person, one.standing) for one in minutes.all(Attendance)],
        [(one.person, one.category) for one in minutes.all(Ballot)],
        [minutes.item(one.item).agenda_number for one in minutes.all(Taking)],
    ]


def test_keys_typed_before_the_program_has_the_terminal_are_the_same_keys(tmp_path: Path) -> None:
    office, ref = _laid_out(tmp_path)
    with Terminal(office.argv("open", ref)) as terminal:
        terminal.send("/start 10:00\r/n\rMembers met.\r")
        terminal.wait_for("p1 under item 1", 20)
        terminal.send("Officers\nleft.\r")
        terminal.wait_for("p2 under item 1", 20)
        leave(terminal)
    said = [one.text for one in office.minutes(ref).all(Point)]
    assert said == ["Members met.", "Officers left."]


def test_a_burst_of_keys_while_the_screen_loads_does_what_they_do_one_by_one(
    tmp_path: Path,
) -> None:
    assert sum(1 if stroke in KEYS else len(stroke) for stroke in STROKES) > 400
    burst = _minuted(tmp_path / "burst", slowly=False)
    assert _told(burst) == _told(_minuted(tmp_path / "slow", slowly=True))
    person = {one.code: one.id for one in burst.all(Person)}
    assert [one.text for one in burst.all(Point)][:4] == [
        f"The wells were full, said ⟦person:{person['mo']}⟧, and ⟦person:{person['jt']}⟧ agreed.",
        "an aside",
        "half a line",
        "Moved by Ann near Leek",
    ]
    assert [one.text for one in burst.all(Clause)] == [
        "That the gate be mended;",
        "That a hedge be planted",
    ]
    assert [one.text for one in burst.all(Action)] == ["Officers to report back"]
    assert len(burst.all(Ballot)) >= len("fffff")
    assert len(burst.all(Taking)) > len("ff")
