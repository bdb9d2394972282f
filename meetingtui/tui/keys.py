"""Every key, once. Bindings, the key bar, help, the command palette and the docs come from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from meetingtui.domain.frozen import frozen

TABLE, LIBRARY, REGISTER, FOLLOW, ROLL = "table", "library", "register", "follow", "roll"
BALLOT, REHEARSAL = "ballot", "rehearsal"


@frozen
class Key:
    """A stroke: its name (as settings call it), its keys, what it does, and its typed form.

    `typed` is what the clerk can type instead; `bar` puts it into the key bar; a `fixed` one
    belongs to the line or the roll itself and can't be given other keys.
    """

    name: str
    keys: tuple[str, ...]
    does: str
    where: str = TABLE
    typed: str = ""
    bar: str = ""
    fixed: bool = False


KEYS: tuple[Key, ...] = (
    Key(
        "record",
        ("enter",),
        "record the line; with the line empty, edit the picked entry",
        fixed=True,
    ),
    Key("help", ("f1",), "help", typed="/?", bar="help"),
    Key("in_out", ("f2",), "somebody arrives or leaves", typed="/in, /out", bar="in/out"),
    Key(
        "leave_room",
        ("ctrl+l",),
        "those who declared that they leave for the item leave; or they come back",
        typed="/lv, /lv back",
    ),
    Key("next", ("f3",), "take the next item", typed="/n", bar="next"),
    Key("vote", ("f4",), "take a vote by name", typed="/v", bar="vote"),
    Key("clause", ("f5",), "record the line as a clause", typed="… /r", bar="clause"),
    Key(
        "action",
        ("f6",),
        "record the line as an action; with the line empty, take the promise that is offered",
        typed="… /a, /promise",
        bar="action",
    ),
    Key(
        "owner_due",
        ("ctrl+f",),
        "with the line empty: put right when the last action is due; again: who is to do it",
        typed="/due, /ow",
    ),
    Key(
        "not_promised",
        ("escape",),
        "leave help or a list; leave the promise alone that is offered; after F2: nobody",
    ),
    Key("look", ("f7",), "look at the next item without taking it", typed="/see 5", bar="look"),
    Key("walk", ("f8",), "go to the oldest mark", typed="/!", bar="marks"),
    Key("mark", ("ctrl+d",), "mark this moment to come back to; the line stays", typed="!"),
    Key("undo", ("f9",), "undo the last step", typed="/u", bar="undo"),
    Key(
        "formula",
        ("ctrl+o",),
        "keep the words just typed as a formula; with the line empty, the picked or last entry",
        typed="/fm",
    ),
    Key("adjourn", ("ctrl+t",), "adjourn the meeting now; again: resume it", typed="/adj, /res"),
    Key("aside", ("ctrl+g",), "keep the line and type an aside; again: back"),
    Key("break", ("ctrl+j",), "a line break inside the line", fixed=True),
    Key(
        "complete",
        ("tab",),
        "take the completion that is offered, else go to the next slot",
        fixed=True,
    ),
    Key("take_ghost", ("right", "end"), "take the dim words behind the line", fixed=True),
    Key("next_offer", ("ctrl+n",), "the next completion", fixed=True),
    Key("previous_offer", ("ctrl+p",), "the completion before", fixed=True),
    Key("undo_typing", ("ctrl+z",), "undo typing in the line", fixed=True),
    Key("redo_typing", ("ctrl+y",), "redo typing in the line", fixed=True),
    Key(
        "better",
        ("ctrl+b",),
        "take the better wording of House English, in the line or, with it empty, in an entry",
        typed="/better",
    ),
    Key(
        "silence",
        ("ctrl+x",),
        "look no more for this rule of House English at this body",
        typed="/silence",
    ),
    Key("saved", ("ctrl+s",), "say what is saved"),
    Key("not_quit", ("ctrl+q",), "say how to quit (it does not quit)", typed="/quit"),
    Key("up", ("up",), "with the line empty: pick the entry above"),
    Key("down", ("down",), "with the line empty: pick the entry below"),
    Key("strike", ("delete",), "with the line empty: strike the picked entry", typed="/del p6"),
    Key("move_up", ("shift+up",), "with the line empty: move the picked entry up", typed="/mv"),
    Key("move_down", ("shift+down",), "with the line empty: move the picked entry down"),
    Key("page_up", ("pageup",), "scroll the minute back"),
    Key("page_down", ("pagedown",), "scroll the minute on"),
    Key("rail", ("ctrl+r",), "fold the agenda away, or show it"),
    Key("palette", ("f12",), "every verb, to choose from"),
    Key("open", ("enter",), "open the meeting", LIBRARY, bar="open"),
    Key("new", ("n",), "lay out a new meeting", LIBRARY, bar="new"),
    Key("follow", ("f",), "follow the meeting without writing", LIBRARY, bar="follow"),
    Key("amend", ("e",), "correct the meeting", LIBRARY, bar="fix"),
    Key("register", ("p",), "people and bodies", LIBRARY, bar="people"),
    Key("library_help", ("f1",), "help", LIBRARY, bar="help"),
    Key("leave", ("q", "ctrl+q"), "leave the program", LIBRARY, bar="quit"),
    Key("remove", ("x",), "remove the meeting", LIBRARY, bar="remove"),
    Key("specimen", ("s",), "open the specimen meeting", LIBRARY, bar="try"),
    Key("amend_entry", ("enter", "e"), "correct", REGISTER, bar="correct"),
    Key("add_person", ("p",), "add a person", REGISTER, bar="person"),
    Key("add_body", ("b",), "add a body", REGISTER, bar="body"),
    Key("add_seat", ("s",), "give the person a seat", REGISTER, bar="seat"),
    Key("remove_entry", ("x",), "remove", REGISTER, bar="remove"),
    Key("back", ("escape", "q"), "back to the library", REGISTER, bar="back"),
    Key("scroll_up", ("up", "k"), "scroll back", FOLLOW),
    Key("scroll_down", ("down", "j"), "scroll on", FOLLOW),
    Key("page_back", ("pageup",), "a page back", FOLLOW, bar="back"),
    Key("page_on", ("pagedown", "space"), "a page on", FOLLOW, bar="on"),
    Key("live", ("end", "l"), "go where the meeting is", FOLLOW, bar="live"),
    Key("previous_item", ("left",), "the item before", FOLLOW, bar="items"),
    Key("next_item", ("right",), "the item after", FOLLOW),
    Key(
        "take_over",
        ("ctrl+t",),
        "take the meeting over from who writes it",
        FOLLOW,
        bar="take over",
    ),
    Key("stop", ("q", "escape", "ctrl+q"), "stop following", FOLLOW, bar="leave"),
    Key(
        "pause",
        ("ctrl+space", "ctrl+@"),
        "pause the debate, or let it go on",
        REHEARSAL,
        typed="/pause",
    ),
    Key("roll_present", ("p",), "present", ROLL, fixed=True),
    Key("roll_apologies", ("a",), "apologies", ROLL, fixed=True),
    Key("roll_substitute", ("s",), "present as a substitute", ROLL, fixed=True),
    Key("roll_absent", ("x",), "absent", ROLL, fixed=True),
    Key("roll_pass", ("space",), "pass over the name", ROLL, fixed=True),
    Key("roll_back", ("backspace",), "go back a name", ROLL, fixed=True),
    Key("roll_close", ("enter",), "record the roll", ROLL, fixed=True),
    Key("ballot_for", ("f",), "for", BALLOT, fixed=True),
    Key("ballot_against", ("a",), "against", BALLOT, fixed=True),
    Key("ballot_abstained", ("x",), "abstained", BALLOT, fixed=True),
    Key("ballot_declined", ("d",), "declined to vote", BALLOT, fixed=True),
    Key("ballot_interest", ("i",), "did not vote because of an interest", BALLOT, fixed=True),
    Key("ballot_absent", ("b",), "absent from the division", BALLOT, fixed=True),
)

ROLL_STEPS = ("roll_pass", "roll_back", "roll_close")

SHOWN = {
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "delete": "Del",
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "backspace": "Backspace",
    "tab": "Tab",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "end": "End",
    "shift+up": "Shift+↑",
    "shift+down": "Shift+↓",
}


EDIT_THE_LINE = frozenset(
    [
        "left",
        "right",
        "home",
        "end",
        "backspace",
        "ctrl+a",
        "ctrl+e",
        "ctrl+left",
        "ctrl+right",
        "alt+b",
        "alt+f",
        "ctrl+w",
        "ctrl+backspace",
        "ctrl+u",
        "ctrl+k",
    ]
)


class KeyClash(Exception):
    """Settings that give one key two meanings, or name a stroke that does not exist."""


def remapped(chosen: Mapping[str, tuple[str, ...]]) -> tuple[Key, ...]:
    """The key table with the clerk's own keys. Raises KeyClash with a sentence."""
    names = {key.name for key in KEYS if not key.fixed}
    for name in chosen:
        if name not in names:
            there_are = ", ".join(sorted(names))
            raise KeyClash(f"keys.{name}: no such stroke can be given keys; there are {there_are}.")
    table = tuple(replace(key, keys=chosen.get(key.name, key.keys)) for key in KEYS)
    taken: dict[tuple[str, str], str] = {}
    for key in table:
        for one in key.keys:
            if len(one) == 1 and key.where == TABLE:
                raise KeyClash(f"keys.{key.name}: {one} is a letter and always goes to the line.")
            if one in EDIT_THE_LINE and key.where == TABLE and not key.fixed:
                raise KeyClash(f"keys.{key.name}: {one} edits the line.")
            other = taken.setdefault((key.where, one), key.name)
            if other != key.name:
                raise KeyClash(f"keys.{key.name}: {one} is taken by {other}.")
    return table


def by_stroke(table: tuple[Key, ...], where: str) -> dict[str, str]:
    """From a key as the terminal sends it to the name of its stroke."""
    return {one: key.name for key in table if key.where == where for one in key.keys}


def shown(key: str) -> str:
    """A key as people read it: "F3", "Ctrl+G", "PgUp"."""
    if key in SHOWN:
        return SHOWN[key]
    return "+".join(part.capitalize() if len(part) > 1 else part.upper() for part in key.split("+"))


def brief(key: str) -> str:
    """A key as a sentence or the key bar names it: a letter as it is typed, else as `shown`."""
    return key if len(key) == 1 else shown(key)


def named(table: tuple[Key, ...], name: str) -> str:
    """The first key of a stroke as people read it, whatever the clerk has made it."""
    found = next((key.keys for key in table if key.name == name), ())
    return brief(found[0]) if found else "(no key)"


def bar(table: tuple[Key, ...], where: str, width: int = 1_000) -> str:
    """The key bar: "F1 help  F3 next …", with as many keys as stand whole in `width` cells."""
    found = ""
    for key in table:
        if key.where == where and key.bar and key.keys:
            longer = f"{found}  {brief(key.keys[0])} {key.bar}".strip()
            if len(longer) > width:
                break
            found = longer
    return found


def markdown(table: tuple[Key, ...] = KEYS) -> str:
    """The key table for the docs."""
    headings = {
        TABLE: "At the table",
        ROLL: "In a roll",
        BALLOT: "In a vote (and the body’s own ways to vote, by their letters)",
        REHEARSAL: "In a rehearsal, besides those at the table",
        LIBRARY: "In the library",
        REGISTER: "In people and bodies",
        FOLLOW: "Following",
    }
    lines = [
        "# Keys",
        "",
        "Every key has a name by which `settings.toml` can give it other keys:",
        "",
    ]
    lines += ["```toml", "[keys]", 'next = ["f3", "f10"]', "```", ""]
    for where, heading in headings.items():
        lines += [f"## {heading}", "", "| key | what it does | typed instead | name |"]
        lines += ["|---|---|---|---|"]
        for key in table:
            if key.where == where:
                keys = ", ".join(f"`{shown(one)}`" for one in key.keys)
                typed = f"`{key.typed}`" if key.typed else ""
                lines.append(f"| {keys} | {key.does} | {typed} | `{key.name}` |")
        lines.append("")
    return "\n".join(lines)
