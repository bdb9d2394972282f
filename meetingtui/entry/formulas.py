"""Formulas at the line: those shipped for a kind of body, and finding one by a few letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from meetingtui import paths
from meetingtui.domain.bodies import Body
from meetingtui.domain.record import Refusal
from meetingtui.entry import phrase_book
from meetingtui.entry.at_hand import Phrase

GENERAL = "general"
SCOTLAND = "scotland"
# What the name or the kind of a body says of it; the first that fits decides.
_KINDS = (
    ("parish", r"\b(?:parish|town council|community council|village)"),
    ("licensing", r"\blicensing"),
    ("planning", r"\b(?:planning|development (?:control|management))"),
    ("fire", r"\bfire\b"),
    ("health", r"\b(?:health|well-?being|nhs|integrated care|hospital|clinical)"),
    ("scrutiny", r"\b(?:scrutiny|select committee|overview)"),
    ("cabinet", r"\b(?:cabinet|executive)\b"),
    ("council", r"\bcouncil$"),
)
_MOST_BETWEEN = 12


def kinds_of(body: Body | None) -> tuple[str, ...]:
    """The kinds of formulas that a body uses, the particular last."""
    if body is None:
        return (GENERAL,)
    found = [GENERAL]
    for said in (body.kind, body.name):
        kind = next((k for k, form in _KINDS if re.search(form, said.casefold())), "")
        if kind:
            found.append(kind)
            break
    if body.jurisdiction.casefold() == SCOTLAND:
        found.append(SCOTLAND)
    return tuple(found)


@cache
def shipped(kinds: tuple[str, ...]) -> tuple[Phrase, ...]:
    """The formulas that travel with the program for these kinds; the last has the last word.

    None where the installation lacks them: nobody's line may fail for that.
    """
    found: dict[str, str] = {}
    for kind in kinds:
        try:
            file = paths.shipped("exports") / "formulas" / f"{kind}.toml"
            source = file.read_text(encoding="utf-8")
            found |= phrase_book.parsed(source, file.name, phrase_book.FORMULAS)
        except (OSError, Refusal):
            continue
    return tuple(Phrase(key, words) for key, words in found.items())


def known(own: Iterable[Phrase], body: Body | None) -> tuple[Phrase, ...]:
    """The formulas that a line may use: the body's own, then those shipped."""
    mine = tuple(own)
    keys = {phrase.key for phrase in mine}
    return mine + tuple(one for one in shipped(kinds_of(body)) if one.key not in keys)


def shipped_keys(body: Body | None) -> frozenset[str]:
    """The keys of the formulas shipped for a body."""
    return frozenset(phrase.key for phrase in shipped(kinds_of(body)))


def beginning(letters: str, phrases: Iterable[Phrase]) -> list[Phrase]:
    """The formulas that letters may mean, the likeliest first.

    The letters are the key, begin it, begin words of the formula, or stand in it in this order.
    """
    wanted = letters.casefold()
    ranked = [(rank, n, one) for n, one in enumerate(phrases) if (rank := _rank(wanted, one))]
    return [phrase for _, _, phrase in sorted(ranked, key=lambda found: found[:2])]


def _rank(wanted: str, phrase: Phrase) -> tuple[int, int] | None:
    """How well letters fit: the smaller the better; None when they don't."""
    if phrase.key.startswith(wanted):
        return (0 if phrase.key == wanted else 1), 0
    words = phrase.words.casefold()
    starts = _begins_words(wanted, words)
    if starts is not None:
        return 2, starts
    scattered = _scattered(wanted, phrase.key) if wanted else None
    if scattered is not None:
        return 3, scattered
    if len(wanted) < 3:
        return None
    spread = _scattered(wanted, words)
    return (4, spread) if spread is not None and spread <= _MOST_BETWEEN else None


def _begins_words(wanted: str, words: str) -> int | None:
    """Where the word stands that the letters begin, or the first of the words whose initials they
    are."""
    tokens, initials = _words(words)
    for n, word in enumerate(tokens):
        if word.startswith(wanted):
            return n
    at = initials.find(wanted) if len(wanted) > 1 else -1
    return at + len(tokens) if at >= 0 else None


@lru_cache(maxsize=1024)
def _words(words: str) -> tuple[tuple[str, ...], str]:
    """The words of a text, and their initials."""
    tokens = tuple(re.findall(r"[^\W_]+", words))
    return tokens, "".join(word[0] for word in tokens)


def _scattered(wanted: str, words: str) -> int | None:
    """How many letters lie between those that are wanted, from a word's beginning; None without."""
    best: int | None = None
    start = words.find(wanted[:1])
    while start >= 0:
        if not start or not words[start - 1].isalnum():
            between = _between(wanted, words, start)
            if between is not None and (best is None or between < best):
                best = between
        start = words.find(wanted[:1], start + 1)
    return best


def _between(wanted: str, words: str, start: int) -> int | None:
    """How many other letters lie between, when the first of those wanted is at `start`."""
    at = start
    for letter in wanted[1:]:
        at = words.find(letter, at + 1)
        if at < 0:
            return None
    return at - start + 1 - len(wanted)
