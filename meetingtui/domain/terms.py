"""Terms: abbreviations and what they stand for, of a body and of a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.bodies import Body
from meetingtui.domain.record import Record, Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes
    from meetingtui.domain.register import Register

_SHORT = re.compile(r"(?=.*[^\W\d_])[\w&/.’'-]{2,20}")


@row
class Term(Record):
    """An abbreviation in the book of a meeting.

    `item` is where it was explained, whose restriction is the term's too; None for one that the
    register knew when the book was laid out.
    """

    TABLE: ClassVar[str] = "term"
    NOUN: ClassVar[str] = "abbreviation"

    item: int | None = maybe_link("item")
    short: str = line()
    expansion: str = line()


@row
class KnownTerm(Record):
    """An abbreviation that the register knows, of one body (None: of every body)."""

    TABLE: ClassVar[str] = "known_term"
    NOUN: ClassVar[str] = "abbreviation"

    body: int | None = maybe_link("body")
    short: str = line()
    expansion: str = line()


def checked(short: str, expansion: str) -> tuple[str, str]:
    """An abbreviation and its expansion. Raises Refusal for what is neither."""
    short, expansion = text.clean(short), text.clean(expansion)
    example = "for example: CSE = child sexual exploitation"
    if not _SHORT.fullmatch(short):
        raise Refusal(f"An abbreviation is one word of 2 to 20 characters, {example}.")
    if not expansion or expansion.casefold() == short.casefold():
        raise Refusal(f"Say what {short} stands for, {example}.")
    if text.tokens(expansion):
        raise Refusal(f"What {short} stands for is words; it can't name people by @.")
    return short, expansion


def in_force(minutes: Minutes) -> Mapping[str, str]:
    """What every abbreviation of the meeting stands for."""
    return latest(minutes.all(Term))


def latest(found: Iterable[Term]) -> Mapping[str, str]:
    """What the abbreviations among these stand for; the one explained last is meant."""
    ordered = sorted(found, key=lambda term: (term.item is not None, term.id))
    return {term.short: term.expansion for term in ordered}


def explain(
    minutes: Minutes, stamp: Stamp, short: str, expansion: str, item: int | None = None
) -> Step:
    """Say what an abbreviation stands for at this meeting.

    Put right, it stays where it was said; but not across a door: what is said in private stays so.
    Raises Refusal for what is no abbreviation, and when it is known so already.
    """
    short, expansion = checked(short, expansion)
    here = minutes.item(item).id if item is not None or minutes.has_item() else None
    if in_force(minutes).get(short) == expansion:
        raise Refusal(f"{short} is known already: {expansion}.")
    own = [term for term in minutes.where(Term, short=short) if term.item == here]
    if own and own[-1].id > _last_door(minutes):
        change = text.altered(own[-1], expansion=expansion)
    else:
        new = Term(id=stamp.next_id, item=here, short=short, expansion=expansion)
        change = text.added(new)
    return stamp.step("Abbreviation explained", [change], here)


def _last_door(minutes: Minutes) -> int:
    """The number of the record after which the public were last excluded or readmitted."""
    doors = minutes.all(minutes.kind("exclusion"))
    return max((max(one.id, getattr(one, "ended_before", 0) - 1) for one in doors), default=0)


def forget(minutes: Minutes, stamp: Stamp, short: str) -> Step:
    """Take an abbreviation away from this meeting. Raises Refusal when it is not known."""
    found = minutes.where(Term, short=text.clean(short))
    if not found:
        raise Refusal("There is no such abbreviation; /term lists those that are known.")
    return stamp.step("Abbreviation taken away", [text.removed(term) for term in found])


def of_body(known: Register, body: int | None) -> Mapping[str, str]:
    """What the register knows of a body's abbreviations, with those of every body."""
    shared = {term.short: term.expansion for term in known.where(KnownTerm, body=None)}
    own = [] if body is None else known.where(KnownTerm, body=body)
    return shared | {term.short: term.expansion for term in own}


def keep(known: Register, stamp: Stamp, body: int | None, short: str, expansion: str) -> Step:
    """Keep an abbreviation in the register, in the place of what it stood for before.

    Raises Refusal for what is no abbreviation, and when it is kept so already.
    """
    if body is not None:
        known.get(Body, body)
    short, expansion = checked(short, expansion)
    before = next(iter(known.where(KnownTerm, body=body, short=short)), None)
    if before is None:
        new = KnownTerm(id=stamp.next_id, body=body, short=short, expansion=expansion)
        return stamp.step(f"Abbreviation kept: {short}", [text.added(new)])
    if before.expansion == expansion:
        raise Refusal(f"{short} is kept already: {expansion}.")
    change = text.altered(before, expansion=expansion)
    return stamp.step(f"Abbreviation changed: {short}", [change])


def drop(known: Register, stamp: Stamp, body: int | None, short: str) -> Step:
    """Take an abbreviation out of the register. Raises Refusal when it is not there."""
    short = text.clean(short)
    found = known.where(KnownTerm, body=body, short=short)
    if not found:
        listed = ", ".join(one.short for one in known.where(KnownTerm, body=body)) or "none"
        raise Refusal(f"There is no abbreviation {short} to remove; those kept here: {listed}.")
    return stamp.step(f"Abbreviation removed: {short}", [text.removed(found[0])])
