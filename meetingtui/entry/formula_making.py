"""A formula made of words just typed: what changes from meeting to meeting becomes a slot."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import count, product

from meetingtui.domain import text
from meetingtui.domain.formulas import LONGEST_KEY, checked_key, checked_words
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.privacy import typed_apart
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.restrictions import Restrictions, in_private
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import handles
from meetingtui.entry.entered import Entered
from meetingtui.entry.pen import UnfinishedLine
from meetingtui.entry.reading import DropFormula, KeepFormula

_TIME = re.compile(
    r"(?<![\w.:£])\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|(?<![\w.:£])\d{1,2}:\d{2}(?![\w:])"
)
_VERB = re.compile(
    # A verb, and the item or entry under which the words are to stand: "/p 9: …".
    r"\A\s*(?:/[^\W\d_]\S*\s+(?:[a-z]{0,4}\d+(?:\.[a-z]{0,4}\d+)*:\s+)?|\.\.(?!\.)(?:\S*\d(?:\s+|$)|\s*))"
)
_TAIL = re.compile(r"(?:\s+/[a-z]+)?(?:\s+!)*\s*$")
_DEFINED = re.compile(r"(?:([^\W\d_]+)\s*)?=\s*(.*)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDS_IN = "xyzabcdefghijklmnopqrstuvw"
_SLOTS = {"person": "⟨name⟩", "item": "⟨item⟩"}
_OTHER = "⟨reference⟩"
_OF_NO_CONTENT = frozenset((
    "a", "about", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has",
    "have", "he", "her", "his", "if", "in", "into", "is", "it", "its", "of", "on", "or", "she",
    "should", "that", "the", "their", "them", "there", "they", "this", "to", "was", "we",
    "were", "whether", "which", "who", "will", "with", "would", "member", "members", "name", "time",
    "item", "reference",
))  # fmt: skip
PRIVATE = "What is said in private can't become a formula: formulas are kept with the register."


def made_of(stored: str, minutes: Minutes) -> str:
    """The words of a formula made of a line or an entry: people and times become slots."""
    words = _TIME.sub("⟨time⟩", without_tokens(_TAIL.sub("", _VERB.sub("", stored, count=1))))
    known = {person.name for person in minutes.all(Person)}
    known |= {witness.name for witness in minutes.all(Witness)}
    for name in sorted(known, key=len, reverse=True):
        if " " in name and name in words:
            words = words.replace(name, "⟨name⟩")
    return checked_words(words)


def without_tokens(stored: str) -> str:
    """Stored words with a slot for whatever record they name."""
    return text.TOKEN.sub(lambda m: _SLOTS.get(m[1], _OTHER) if m[1] else "⟦", stored)


def key_for(words: str, taken: Container[str]) -> str:
    """A key that is not taken: the first words that say something, as many as it needs."""
    found = [w for w in _WORD.findall(text.clean(words).casefold()) if w not in _OF_NO_CONTENT]
    key = ""
    for word in found or ["formula"]:
        key = f"{key}{word}"[:LONGEST_KEY]
        if key not in taken:
            return key
    tails = ("".join(some) for n in count(1) for some in product(_ENDS_IN, repeat=n))
    longer = (f"{key[: LONGEST_KEY - len(tail)]}{tail}" for tail in tails)
    return next(one for one in longer if one not in taken)


def refuse_private(minutes: Minutes, record: Record | None) -> None:
    """Raise Refusal for words that stand (or would stand) under what is not for the public."""
    if in_private(minutes) or (record and Restrictions(minutes).of(record)):
        raise Refusal(PRIVATE)


def of_line(line: UnfinishedLine, minutes: Minutes) -> KeepFormula:
    """A formula made of the line being typed. Raises Refusal.

    A line that opens with a verb may speak of any item, and one that ends with a kind may come
    under an entry that is private: once anything is, they make none.
    """
    refuse_private(minutes, minutes.item(line.item) if minutes.has_item(line.item) else None)
    elsewhere = _VERB.match(line.text) or "/" in _tail(line.text)
    if elsewhere and typed_apart(minutes):
        raise Refusal(f"{PRIVATE} This line may be of a private item; /fm key = words says which.")
    kind, _, rest = line.target.partition(":")
    table, _, entry = rest.partition(":")
    if kind == "edit":
        refuse_private(minutes, minutes.find(minutes.kind(table), int(entry)))
    return KeepFormula("", made_of(line.text, minutes))


def _tail(words: str) -> str:
    """The kind or the mark at the end of a line, if there is one."""
    match = _TAIL.search(words)
    return match[0] if match else ""


def formula(entered: Entered) -> KeepFormula | DropFormula:
    """`/fm` keeps the picked or last entry; `/fm key`, `/fm key = words`; `/fm -key` removes."""
    words, minutes = entered.words, entered.minutes
    if words.startswith("-"):
        return DropFormula(checked_key(words[1:]))
    match = _DEFINED.fullmatch(words)
    if match is None:
        key = checked_key(words) if words else ""
        entry = handles.picked_or_last(entered.context)
        refuse_private(minutes, entry)
        return KeepFormula(key, made_of(entry.main_text, minutes))
    refuse_private(minutes, minutes.item(entered.item) if minutes.has_item(entered.item) else None)
    key = checked_key(match[1]) if match[1] else ""
    return KeepFormula(key, checked_words(without_tokens(match[2])))
