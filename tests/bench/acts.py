"""What single acts cost at the line: the keys pressed beyond the words themselves.

They are carried out in the program, in a meeting of twenty members, and looked for in its export.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.domain.actions import Action
from meetingtui.domain.divisions import Ballot
from meetingtui.paths import Home
from tests.bench.keyboard import Count
from tests.e2e.office import Office
from tests.tui.program import Hand, run

BODY = "Wexbridge Town Council"
MEMBERS = 20
_FIRST = ("Ada", "Bert", "Cleo", "Dora", "Egon")
_LAST = ("Vance", "Weir", "Yarrow", "Zeal")


@dataclass(frozen=True, slots=True)
class Act:
    """Keys, the words among them that would be typed anyhow, the aim if any, what is printed."""

    name: str
    keys: tuple[str, ...]
    aim: int | None
    printed: str
    words: str = ""


def _typed(words: str, *last: str) -> tuple[str, ...]:
    return (*words, *last)


ACTS = (
    Act("the next item", ("f3",), 1, "## 2. The ford"),
    Act("nil declarations", _typed("/0d", "enter"), 4, "**Declarations of Interest:** None"),
    Act("a known witness", _typed("/w dd", "enter"), 6, "Dinah Drew, Director of Roads"),
    Act(
        "a key point",
        _typed("Members asked about the cost.", "enter"),
        4,
        "1. Members asked about the cost.",
        "Members asked about the cost.",
    ),
    Act(
        "a motion",
        _typed("/m bw+cw That the ford be paved.", "enter"),
        None,
        "That the ford be paved.",
        "That the ford be paved.",
    ),
    Act(
        f"a vote of {MEMBERS} by name",
        ("f4", *"f" * MEMBERS, "enter"),
        24,
        f"**For ({MEMBERS}):**",
    ),
    Act("someone leaves", ("f2", "f2", *"av", "enter"), 6, "Ada Vance left the meeting"),
    Act(
        "an action with owner and date",
        _typed("dd: send the figures by 31 October", "f6"),
        8,
        "Director of Roads: send the figures by 31 October",
        "send the figures by 31 October",
    ),
)


def _laid_out(home: Path) -> tuple[Office, str]:
    office = Office(home)
    home.mkdir(parents=True, exist_ok=True)
    names = [f"{first} {last}" for last in _LAST for first in _FIRST]
    rows = [f"{name},,member" for name in names] + ["Dinah Drew,Director of Roads,officer"]
    people, agenda = home / "people.csv", home / "agenda.md"
    people.write_text("\n".join(["name,title,category", *rows]) + "\n", encoding="utf-8")
    agenda.write_text("1. Apologies\n2. The ford\n3. Next meeting\n", encoding="utf-8")
    office.run("body", "add", BODY)
    office.run("body", "style", BODY, "surrey-2015")
    office.run("import", "people", str(people), "--body", BODY, "--yes")
    ref = office.lay_out(agenda, BODY)
    office.plain(ref, ["/at 10:00", "/pr all", "/start", "/n"])
    return office, ref


def counted(home: Path) -> dict[str, int]:
    """The keys of each act beyond its words. Raises AssertionError where it was not carried out."""
    office, ref = _laid_out(home)
    count = Count()

    async def script(hand: Hand) -> None:
        for act in ACTS:
            await count.press(hand, act.name, act.keys)

    book = meetings.find(Home(home), ref).path
    run(home, script, book)
    printed = office.run("export", ref, "--format", "md", "--out", "-").decode()
    for act in ACTS:
        assert act.printed in printed, f"{act.name}: {act.printed!r} is not in\n{printed}"
    minutes = meetings.read(book)
    assert len(minutes.all(Ballot)) == MEMBERS
    assert [bool(action.due_on) for action in minutes.all(Action)] == [True]
    return {act.name: count.pressed[act.name] - len(act.words) for act in ACTS}


def table() -> list[str]:
    """The acts, as lines of Markdown."""
    with tempfile.TemporaryDirectory(prefix="meetingtui-keys-") as place:
        found = counted(Path(place) / "home")
    lines = ["| act | keys beyond the words | aim |", "|---|---|---|"]
    for act in ACTS:
        lines.append(f"| {act.name} | {found[act.name]} | {_verdict(act, found[act.name])} |")
    return lines


def _verdict(act: Act, keys: int) -> str:
    if act.aim is None:
        return ""
    return f"≤ {act.aim}, {'met' if keys <= act.aim else 'MISSED'}"
