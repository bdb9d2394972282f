"""Every key of the key table, pressed on a real terminal, doing what the table says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from meetingtui.tui import keys
from tests.e2e.office import PROMPT, SAVED, Office, leave
from tests.e2e.places import specimen_path
from tests.terminal import Terminal

BODY = "Allotments and Open Spaces Board"
# One of the formulas that travel with the program.
WELCOMED = "Members welcomed the report and ⟨what⟩."


class Pressed:
    """Presses keys by the names of the strokes of one screen, and remembers which."""

    def __init__(self, where: str) -> None:
        self._keys = {key.name: key.keys for key in keys.KEYS if key.where == where}
        self._left = {one for names in self._keys.values() for one in names}

    def __call__(self, terminal: Terminal, stroke: str, which: int = 0) -> None:
        """Press the `which`-th key of a stroke."""
        key = self._keys[stroke][which]
        self._left.discard(key)
        terminal.key(key)

    def all_were(self) -> None:
        """Fail unless every key of the screen was pressed."""
        assert not self._left, f"never pressed: {sorted(self._left)}"


@pytest.fixture
def office(home: Path) -> Office:
    """An office that knows the specimen's people."""
    office = Office(home)
    office.run("body", "add", BODY)
    office.run("import", "people", str(specimen_path("people.csv")), "--body", BODY, "--yes")
    return office


@pytest.fixture
def ref(office: Office) -> str:
    """The specimen's meeting, with its agenda and nothing minuted."""
    return office.lay_out(specimen_path("agenda.md"), BODY, "12 June 2025 10am")


def typed(terminal: Terminal) -> str:
    """What stands in the entry line, its rows joined."""
    screen = terminal.screen()
    row = max((n for n, shown in enumerate(screen) if PROMPT in shown), default=-1)
    if row < 0:
        return f"no {PROMPT}"
    first = screen[row].partition(PROMPT)
    rows = [first[2].strip(f"{PROMPT} ")]
    for shown in screen[row + 1 :]:
        if not shown.startswith(" " * (len(first[0]) + 1)):
            break
        rows.append(shown.strip())
    return "\n".join(rows).strip()


def line_is(terminal: Terminal, words: str) -> None:
    """Wait until the entry line holds exactly `words`."""
    terminal.wait_until(lambda _: typed(terminal) == words, said=f"the line {words!r}")


def in_order(terminal: Terminal, *words: str) -> None:
    """Wait until the screen shows all of `words`, from the top down."""

    def shown(text: str) -> bool:
        places = [text.find(one) for one in words]
        return min(places) >= 0 and places == sorted(places)

    terminal.wait_until(shown, said=f"{words} in this order")


def enter(terminal: Terminal, words: str) -> None:
    """Type a line and press Enter."""
    terminal.send(f"{words}\r")
    line_is(terminal, "")


def fill_in(terminal: Terminal, *fields: str) -> None:
    """Fill in a form as a person does, who sees each field before the next one."""
    for field in fields:
        terminal.settle()
        if field:
            terminal.key("end")
            terminal.send(field)
            terminal.wait_for(field.strip())
        terminal.key("enter")
    terminal.wait_gone("Esc: cancel")
    terminal.settle()


def _recording(terminal: Terminal, press: Pressed) -> None:
    press(terminal, "next")
    terminal.wait_for("item 1 · point 1")
    terminal.send("Members met in the hall")
    press(terminal, "record")
    terminal.wait_for("item 1 · point 2")
    terminal.send("That officers write;")
    press(terminal, "clause")
    terminal.wait_for("r1 ")
    terminal.send("Officers to report back")
    press(terminal, "action")
    terminal.wait_for("a1 ")
    enter(terminal, "Members left again")
    terminal.wait_for("item 1 · point 3")


def _picking(terminal: Terminal, press: Pressed) -> None:
    in_order(terminal, "Members met", "Members left")
    press(terminal, "up")
    press(terminal, "move_up")
    in_order(terminal, "Members left", "Members met")
    press(terminal, "move_down")
    in_order(terminal, "Members met", "Members left")
    press(terminal, "down")
    press(terminal, "down")
    press(terminal, "record")
    line_is(terminal, "That officers write;")
    terminal.send(" soon")
    press(terminal, "record")
    terminal.wait_for("That officers write; soon")
    for stroke in ("up", "down", "down", "down"):
        press(terminal, stroke)
    press(terminal, "strike")
    terminal.wait_gone("Officers to report back")
    press(terminal, "undo")
    terminal.wait_for("Officers to report back")


def _typing(terminal: Terminal, press: Pressed) -> None:
    terminal.send("first")
    press(terminal, "break")
    terminal.send("second")
    line_is(terminal, "first\nsecond")
    press(terminal, "undo_typing")
    terminal.wait_until(lambda _: typed(terminal) != "first\nsecond", said="typing undone")
    press(terminal, "redo_typing")
    line_is(terminal, "first\nsecond")
    press(terminal, "aside")
    terminal.wait_for("aside · ")
    line_is(terminal, "")
    enter(terminal, "Said in an aside")
    line_is(terminal, "first\nsecond")
    terminal.key("ctrl+u", "backspace", "ctrl+u")
    line_is(terminal, "")


def _completing(terminal: Terminal, press: Pressed) -> None:
    terminal.send("Asked by @oak")
    terminal.wait_for("▸ mo")
    press(terminal, "complete")
    line_is(terminal, "Asked by @Marguerite Oakapple")
    terminal.key("ctrl+u")
    chosen = []
    for strokes in ([], ["next_offer"], ["next_offer", "previous_offer"]):
        terminal.send("@Member")
        terminal.wait_for("Tab")
        for stroke in strokes:
            press(terminal, stroke)
        press(terminal, "complete")
        terminal.wait_until(lambda _: typed(terminal) != "@Member", said="a completion")
        terminal.settle()
        chosen.append(typed(terminal))
        terminal.key("ctrl+u")
        line_is(terminal, "")
    assert chosen[0] == chosen[2] != chosen[1]
    for which in range(2):
        terminal.send(WELCOMED[: len("Members welcomed")])
        line_is(terminal, WELCOMED)
        press(terminal, "take_ghost", which)
        terminal.send("!")
        line_is(terminal, f"{WELCOMED}!")
        terminal.key("ctrl+u")
        line_is(terminal, "")


def _looking_about(terminal: Terminal, press: Pressed) -> None:
    for shown in ("item 2 · ", "item 3 · ", "item 1 · "):
        press(terminal, "look")
        terminal.wait_for(f"\n{shown}")
    enter(terminal, "figures for the wells? !")
    press(terminal, "walk")
    line_is(terminal, "figures for the wells?")
    terminal.send(" 14\r")
    terminal.wait_for("figures for the wells? 14")
    press(terminal, "in_out")
    line_is(terminal, "/in")
    press(terminal, "in_out")
    line_is(terminal, "/out")
    terminal.key("ctrl+u")
    press(terminal, "help")
    terminal.wait_for("Help")
    press(terminal, "help")
    terminal.wait_for("Members met")
    press(terminal, "rail")
    terminal.wait_gone("Date of the Next Meeting")
    press(terminal, "rail")
    terminal.wait_for("Date of the Next Meeting")
    press(terminal, "saved")
    terminal.wait_until(lambda text: len(SAVED.findall(text)) == 2, said="saved, said twice")
    press(terminal, "not_quit")
    terminal.wait_for("/quit")
    press(terminal, "palette")
    terminal.wait_for("Search for commands")
    terminal.key("escape")
    terminal.wait_gone("Search for commands")


def _voting(terminal: Terminal, press: Pressed) -> None:
    enter(terminal, "/pr all")
    press(terminal, "leave_room")
    terminal.wait_for("declared that they leave")
    terminal.key("ctrl+u")
    press(terminal, "vote")
    terminal.wait_for("Vote on item 1")
    terminal.send("ffff")
    terminal.key("enter", "enter")
    terminal.wait_gone("Vote on item 1")
    line_is(terminal, "")


def _any_time(terminal: Terminal, press: Pressed) -> None:
    enter(terminal, "/start")
    terminal.send("half a line")
    press(terminal, "mark")
    terminal.wait_for("! 1 to catch up")
    press(terminal, "adjourn")
    terminal.wait_for("· adjourned at")
    press(terminal, "adjourn")
    terminal.wait_gone("· adjourned at")
    line_is(terminal, "half a line")
    terminal.key("ctrl+u")
    enter(terminal, "/! done")
    terminal.wait_gone("to catch up")


def _in_house_english(terminal: Terminal, press: Pressed) -> None:
    terminal.send("It will rain, we said")
    terminal.wait_for("will → would")
    press(terminal, "better")
    line_is(terminal, "It would rain, we said")
    press(terminal, "silence")
    terminal.wait_for("switched off: english-we")
    line_is(terminal, "It would rain, we said")
    terminal.key("ctrl+u")
    line_is(terminal, "")


def _promising(terminal: Terminal, press: Pressed) -> None:
    enter(terminal, "The Head of Parks agreed to bring back a plan by the end of March")
    terminal.wait_for("Promised:")
    press(terminal, "not_promised")
    terminal.wait_gone("Promised:")
    terminal.send("Officers to mend the gate by the end of March")
    press(terminal, "action")
    terminal.wait_for("due 31 March")
    press(terminal, "owner_due")
    terminal.wait_for("/due a")
    terminal.key("ctrl+u")
    line_is(terminal, "")


def _keeping_a_formula(terminal: Terminal, press: Pressed) -> None:
    terminal.send("Members walked along the river")
    press(terminal, "formula")
    terminal.wait_for("is now: Members walked")
    line_is(terminal, "Members walked along the river")
    terminal.key("ctrl+u")
    line_is(terminal, "")


def _scrolling(terminal: Terminal, press: Pressed) -> None:
    terminal.send("".join(f"Remark number {n} was made\r" for n in range(100, 160)))
    terminal.wait_for("number 159 ")
    terminal.wait_gone("number 100 ")
    for _ in range(4):
        press(terminal, "page_up")
    terminal.wait_for("number 100 ")
    for _ in range(4):
        press(terminal, "page_down")
    terminal.wait_for("number 159 ")


def test_every_key_of_the_table(office: Office, ref: str) -> None:
    press = Pressed(keys.TABLE)
    acts: tuple[Callable[[Terminal, Pressed], None], ...] = (
        _recording,
        _picking,
        _typing,
        _completing,
        _looking_about,
        _voting,
        _any_time,
        _in_house_english,
        _promising,
        _keeping_a_formula,
        _scrolling,
    )
    with office.live(ref) as terminal:
        for act in acts:
            act(terminal, press)
        leave(terminal)
    press.all_were()


def test_every_key_of_a_vote(office: Office, ref: str) -> None:
    press = Pressed(keys.BALLOT)
    ways = ("for", "against", "abstained", "declined", "interest", "absent")
    with office.live(ref) as terminal:
        terminal.send("/n\r/pr all\r/m That the wells be closed.\r")
        terminal.wait_for("m1 under item 1")
        terminal.key("f4")
        terminal.wait_for("Vote on m1")
        for way in ways:
            press(terminal, f"ballot_{way}")
        terminal.send("f")
        terminal.key("enter")
        terminal.wait_gone("Vote on m1")
        leave(terminal)
    press.all_were()
    from meetingtui.domain.divisions import Ballot

    cast = [ballot.category for ballot in office.minutes(ref).all(Ballot)]
    assert cast[:7] == ["for", "against", "abstained", "declined", "interest", "absent", "for"]


def test_every_key_of_the_roll(office: Office, ref: str) -> None:
    press = Pressed(keys.ROLL)
    strokes = ("present", "apologies", "back", "absent", "substitute", "pass", "present")
    with office.live(ref) as terminal:
        terminal.send("/pr\r")
        terminal.wait_for("Roll")
        for stroke in strokes:
            press(terminal, f"roll_{stroke}")
        terminal.send("z")
        press(terminal, "roll_close")
        terminal.wait_gone("Roll: ")
        line_is(terminal, "")
        leave(terminal)
    press.all_were()
    from meetingtui.domain.attendance import Attendance
    from meetingtui.domain.people import Person

    minutes = office.minutes(ref)
    marked = {
        minutes.get(Person, one.person).code: (one.standing, one.capacity)
        for one in minutes.all(Attendance)
    }
    assert sorted(marked.values()) == [
        ("absent", "member"),
        ("present", "member"),
        ("present", "member"),
        ("present", "substitute"),
    ]


def test_every_key_of_the_library(office: Office) -> None:
    press = Pressed(keys.LIBRARY)
    with Terminal(office.argv()) as terminal:
        terminal.wait_for("Welcome")
        press(terminal, "library_help")
        terminal.wait_for("The library lists")
        terminal.key("escape")
        terminal.wait_gone("The library lists")
        press(terminal, "new")
        terminal.wait_for("Which body meets?")
        fill_in(terminal, "Parks Panel", "9 July 2015 10am", "Hall")
        terminal.wait_for("Parks Panel")
        press(terminal, "amend")
        terminal.wait_for("Its minutes were approved on")
        terminal.key("ctrl+u")
        fill_in(terminal, "16 July 2015 10am", "", "")
        terminal.wait_for("16 July 2015")
        press(terminal, "open")
        terminal.wait_for(PROMPT)
        terminal.send("/quit\r")
        terminal.wait_for("Parks Panel")
        terminal.wait_gone(PROMPT)
        press(terminal, "follow")
        terminal.wait_for("No meeting is being minuted")
        terminal.key("q")
        terminal.wait_gone("No meeting is being minuted")
        press(terminal, "register")
        terminal.wait_for("PEOPLE")
        terminal.key("escape")
        terminal.wait_gone("PEOPLE")
        press(terminal, "remove")
        terminal.wait_for("Remove Parks Panel")
        terminal.key("y")
        terminal.wait_for("Removed")
        press(terminal, "specimen")
        terminal.wait_for(PROMPT)
        terminal.send("/quit\r")
        terminal.wait_gone(PROMPT)
        press(terminal, "leave")
        assert terminal.wait() == 0
    with Terminal(office.argv()) as terminal:
        terminal.wait_for("meetingtui")
        terminal.settle()
        press(terminal, "leave", 1)
        assert terminal.wait() == 0
    press.all_were()


def test_every_key_of_the_register(office: Office) -> None:
    press = Pressed(keys.REGISTER)
    with Terminal(office.argv()) as terminal:
        for which in (0, 1):
            terminal.wait_for("Welcome")
            terminal.key("p")
            terminal.wait_for("PEOPLE")
            press(terminal, "back", which)
            terminal.wait_gone("PEOPLE")
        terminal.key("p")
        terminal.wait_for("PEOPLE")
        press(terminal, "add_body")
        terminal.wait_for("What it calls itself")
        fill_in(terminal, "Aldermen’s Panel", "", "", "")
        terminal.wait_for("Aldermen’s Panel")
        terminal.key("home")
        press(terminal, "amend_entry", 0)
        terminal.wait_for("What it calls itself")
        fill_in(terminal, " of Old", "", "", "")
        terminal.wait_for("Aldermen’s Panel of Old")
        press(terminal, "add_person")
        terminal.wait_for("Job title or office")
        fill_in(terminal, "Zebedee Quince", "Beadle", "", "")
        terminal.wait_for("Zebedee Quince, Beadle")
        terminal.key("end")
        press(terminal, "amend_entry", 1)
        terminal.wait_for("Job title or office")
        fill_in(terminal, " Smith", "", "", "")
        terminal.wait_for("Zebedee Quince Smith, Beadle")
        press(terminal, "add_seat")
        terminal.wait_for("On which body?")
        fill_in(terminal, BODY, "Warden", "", "", "", "")
        terminal.wait_for("Zebedee Quince Smith, Warden")
        terminal.key("end")
        press(terminal, "remove_entry")
        terminal.wait_for("Remove ")
        terminal.key("y")
        terminal.wait_gone("Zebedee Quince Smith, Beadle")
        terminal.key("escape")
        terminal.wait_gone("PEOPLE")
        terminal.key("q")
        assert terminal.wait() == 0
    press.all_were()


def test_every_key_of_following(office: Office, ref: str) -> None:
    press = Pressed(keys.FOLLOW)
    office.plain(
        ref, ["/start", "/go 2", *(f"Remark number {n} was made" for n in range(100, 180))]
    )
    with Terminal(office.argv("follow", ref)) as terminal:
        terminal.wait_for("number 179 ")
        for stroke in ("page_back", "scroll_up", "scroll_up"):
            for _ in range(30):
                press(terminal, stroke)
        terminal.wait_for("number 100 ")
        press(terminal, "scroll_up", 1)
        for stroke, which in (("scroll_down", 0), ("scroll_down", 1), ("page_on", 0)):
            for _ in range(20):
                press(terminal, stroke, which)
        terminal.wait_gone("number 100 ")
        press(terminal, "page_on", 1)
        press(terminal, "previous_item")
        terminal.wait_for("Apologies for Absence")
        press(terminal, "next_item")
        terminal.wait_for("number 100 ")
        press(terminal, "live")
        terminal.wait_for("number 179 ")
        press(terminal, "page_back")
        terminal.wait_gone("number 179 ")
        press(terminal, "live", 1)
        terminal.wait_for("number 179 ")
        press(terminal, "stop")
        assert terminal.wait() == 0
    for which in (1, 2):
        with Terminal(office.argv("follow", ref)) as terminal:
            terminal.wait_for("number 179 ")
            press(terminal, "stop", which)
            assert terminal.wait() == 0
    with Terminal(office.argv("open", ref)) as clerk:
        clerk.wait_for("number 179 ")
        with Terminal(office.argv("open", ref)) as second:
            second.wait_for("Ctrl+T take over")
            press(second, "take_over")
            second.wait_for("Take it over?")
            second.send("y")
            second.wait_gone("Take it over?")
            second.send("Said by the second clerk.\r")
            second.wait_for("Said by the second clerk.")
        clerk.send("Too late.\r")
        clerk.wait_for("took this meeting over")
    press.all_were()
