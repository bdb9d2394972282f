"""Bodies: what meets. Its own noun for itself ("the Board") and its house style are data."""

from __future__ import annotations

import re
from typing import ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Rows, Stamp, Step, row
from meetingtui.domain.text import line


@row
class Body(Record):
    """A board, committee, council or panel.

    `quorum` is how many members must be there: a number ("4") or a part of them ("1/3"); empty
    when nobody said.
    """

    TABLE: ClassVar[str] = "body"
    NOUN: ClassVar[str] = "body"

    uuid: str = line()
    name: str = line()
    noun: str = line()
    kind: str = line()
    jurisdiction: str = line("England")
    house_style: str = line()
    quorum: str = line()


_QUORUM = re.compile(r"\d{1,3}(?:/[1-9]\d?)?")


def quorum_of(body: Body, members: int) -> int | None:
    """How many of so many members must be there; None when nobody said."""
    if not body.quorum:
        return None
    part, _, whole = body.quorum.partition("/")
    return -(-members * int(part) // int(whole)) if whole else int(part)


def _quorum(said: str) -> str:
    said = text.clean(said).replace(" ", "")
    if said and not _QUORUM.fullmatch(said):
        raise Refusal(f"A quorum is a number or a part of the members, like 4 or 1/3, not {said}.")
    return said


NOUNS = ("Sub-Committee", "Board", "Committee", "Council", "Cabinet", "Panel", "Forum", "Authority")


def noun_of(name: str) -> str:
    """The body's likely noun for itself: "Scrutiny Board" calls itself the Board.

    It is the last one before any "of" or "for": "County Council Cabinet", "Board of the Council".
    """
    head = re.split(r" (?:of|for) ", name.lower())[0]
    found = {
        noun: end for noun in NOUNS if (end := head.rfind(noun.lower()) + len(noun)) >= len(noun)
    }
    return max(found, key=lambda noun: (found[noun], len(noun)), default="Meeting")


def add(
    rows: Rows,
    stamp: Stamp,
    uuid: str,
    name: str,
    noun: str = "",
    house_style: str = "",
    quorum: str = "",
) -> Step:
    """Add a body. Raises Refusal without a name, when the name is taken, or for a bad quorum."""
    name = text.clean(name)
    if not name:
        raise Refusal("A body needs a name, for example: Scrutiny Board.")
    if any(body.name.casefold() == name.casefold() for body in rows.all(Body)):
        raise Refusal(f"There is a body called {name} already.")
    body = Body(
        id=stamp.next_id,
        uuid=uuid,
        name=name,
        noun=noun or noun_of(name),
        house_style=house_style,
        quorum=_quorum(quorum),
    )
    return stamp.step(f"Body added: {name}", [text.added(body)])


def amend(rows: Rows, stamp: Stamp, body: int, **fields: object) -> Step:
    """Correct a body's name, noun, kind, jurisdiction, quorum or house style.

    Raises Refusal for a bad quorum, an empty name or one that another body has.
    """
    before = rows.get(Body, body)
    name = text.clean(str(fields.get("name", before.name)))
    if not name:
        raise Refusal("A body needs a name, for example: Scrutiny Board.")
    if any(b.id != body and b.name.casefold() == name.casefold() for b in rows.all(Body)):
        raise Refusal(f"There is a body called {name} already.")
    if "quorum" in fields:
        fields["quorum"] = _quorum(str(fields["quorum"]))
    return stamp.step(f"Body corrected: {before.name}", [text.altered(before, **fields)])


def remove(rows: Rows, stamp: Stamp, body: int) -> Step:
    """Remove a body and the seats on it. Raises Refusal while a meeting of it is held here."""
    before = rows.get(Body, body)
    hanging = rows.dependents(before)
    if any(record.TABLE == "meeting" for record in hanging):
        raise Refusal(f"{before.name} has a meeting in this book; it can't be removed.")
    changes = [*map(text.removed, hanging), text.removed(before)]
    return stamp.step(f"Body removed: {before.name}", changes)
