"""Announcements and tributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

ANNOUNCEMENT, TRIBUTE = "announcement", "tribute"


@row
class Announcement(Entry):
    """An announcement or, by `kind`, a tribute; who made it is a person or a role by `name`."""

    TABLE: ClassVar[str] = "announcement"
    NOUN: ClassVar[str] = "announcement"
    LETTER: ClassVar[str] = "ann"
    BLOCK: ClassVar[str] = "announcements"

    kind: str = line(ANNOUNCEMENT)
    person: int | None = maybe_link("person")
    name: str = line()
    text: str = prose()


def announce(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    person: int | None = None,
    name: str = "",
    kind: str = ANNOUNCEMENT,
) -> Step:
    """Record an announcement or a tribute under an item. Raises Refusal without words."""
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal("Say what is announced, for example: /ann The hall reopens in May.")
    changes = minutes.entry(
        stamp, Announcement, here.id, text=words, person=person, name=name, kind=kind
    )
    noun = text.clean(kind).capitalize() or "Announcement"
    return stamp.step(f"{noun} recorded under {here.spoken}", changes, here.id)


def amend(
    minutes: Minutes,
    stamp: Stamp,
    announcement: int,
    words: str,
    person: int | None = None,
    name: str = "",
) -> Step:
    """Correct an announcement and who made it. Raises Refusal without words."""
    before = minutes.get(Announcement, announcement)
    if not text.clean(words):
        raise Refusal("Say what is announced, for example: The hall reopens in May.")
    here = minutes.item(before.item)
    change = text.altered(before, text=words, person=person, name=name)
    return stamp.step(
        f"{before.kind.capitalize()} corrected under {here.spoken}", [change], here.id
    )
