"""Mentions: which records name which people, kept beside the tokens in their text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Rows, Stamp, link, row
from meetingtui.domain.text import line


@row
class Mention(Record):
    """A person named by a token in the text of a record; `place` counts the mentions in it."""

    TABLE: ClassVar[str] = "mention"
    NOUN: ClassVar[str] = "mention"

    person: int = link("person")
    holder_table: str = line()
    holder: int
    place: int


def people_named(record: Record) -> list[int]:
    """The ids of the people whom the record's text stands on, in order."""
    return [
        person
        for name in text.kinds_of(record)
        for kind, person in text.tokens(getattr(record, name))
        if kind == "person"
    ]


def kept(rows: Rows, stamp: Stamp, changes: Iterable[Change]) -> list[Change]:
    """`changes`, and the mentions that the texts in them add or remove.

    `rows` are as before the changes.
    """
    found = list(changes)
    stamp = stamp.after(found)
    for change in tuple(found):
        record = change.record
        if record.TABLE == Mention.TABLE:
            continue
        before = people_named(change.before) if change.before else []
        after = people_named(change.after) if change.after else []
        if before == after:
            continue
        old = rows.where(Mention, holder_table=record.TABLE, holder=record.id)
        gone = {c.record.id for c in found if c.after is None and c.record.TABLE == "mention"}
        removed = [Change(mention, None) for mention in old if mention.id not in gone]
        for place, person in enumerate(after):
            mention = Mention(
                id=stamp.next_id,
                person=person,
                holder_table=record.TABLE,
                holder=record.id,
                place=place,
            )
            found.append(Change(None, mention))
            stamp = stamp.after(found[-1:])
        found = [*removed, *found] if change.after is None else [*found, *removed]
    return found
