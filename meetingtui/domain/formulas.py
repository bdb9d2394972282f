"""Formulas: standing phrases that a body uses again and again, kept in the register.

A formula is words with slots (`⟨mover⟩`). It is no part of any minute: what is entered by means of
one is recorded as words like any other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.bodies import Body
from meetingtui.domain.record import Record, Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.register import Register

LONGEST_KEY = 30
SLOT = re.compile(r"⟨([^⟨⟩⟦⟧\n]{1,60})⟩")
_KEY = re.compile(r"[^\W\d_]+")


@row
class Formula(Record):
    """A standing phrase of a body (None: of every body).

    `key` is what is typed after `;`: letters only. `words` may hold slots, which stand for what
    changes from meeting to meeting.
    """

    TABLE: ClassVar[str] = "formula"
    NOUN: ClassVar[str] = "formula"

    body: int | None = maybe_link("body")
    key: str = line()
    words: str = prose()


class KeptAlready(Refusal):
    """A formula that the register has already, word for word."""


def checked_key(key: str) -> str:
    """A key as it is stored, in small letters. Raises Refusal for one that can't be typed."""
    found = text.clean(key).casefold()
    if not _KEY.fullmatch(found) or len(found) > LONGEST_KEY:
        raise Refusal(
            f"The key of a formula is one word of letters, {LONGEST_KEY} at most, "
            "for example: thanks."
        )
    return found


def checked_words(words: str) -> str:
    """The words of a formula. Raises Refusal when there are none, or they name a record."""
    found = text.clean(words, text.PROSE)
    if not found:
        raise Refusal("A formula needs words, for example: thanks = The Chairman thanked ⟨names⟩.")
    if text.tokens(found):
        raise Refusal("A formula is used at other meetings too; write a slot, like ⟨name⟩.")
    return found


def of_body(known: Register, body: int | None) -> list[Formula]:
    """The formulas that a body has: its own, then those of every body."""
    own = [] if body is None else known.where(Formula, body=body)
    keys = {formula.key for formula in own}
    return own + [one for one in known.where(Formula, body=None) if one.key not in keys]


def keep(known: Register, stamp: Stamp, body: int | None, key: str, words: str) -> Step:
    """Keep a formula under its key, in the place of one that has the key already.

    Raises Refusal for a bad key, without words, and when it is kept so already.
    """
    if body is not None:
        known.get(Body, body)
    key, words = checked_key(key), checked_words(words)
    before = next(iter(known.where(Formula, body=body, key=key)), None)
    if before is None:
        new = Formula(id=stamp.next_id, body=body, key=key, words=words)
        return stamp.step(f"Formula kept: {key}", [text.added(new)])
    if before.words == words:
        raise KeptAlready(f"The formula {key} says that already.")
    return stamp.step(f"Formula changed: {key}", [text.altered(before, words=words)])


def drop(known: Register, stamp: Stamp, body: int | None, key: str) -> Step:
    """Take a formula away. Raises Refusal when there is none with that key."""
    key = checked_key(key)
    found = known.where(Formula, body=body, key=key)
    if not found:
        listed = ", ".join(one.key for one in known.where(Formula, body=body)) or "none"
        raise Refusal(f"There is no formula {key} to remove; those kept here: {listed}.")
    return stamp.step(f"Formula removed: {key}", [text.removed(found[0])])
