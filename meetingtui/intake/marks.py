"""What stands before a list entry or numbered paragraph, and which number may come next."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetingtui.intake.passages import BULLET

Number = tuple[int, ...]

_BULLET = re.compile(r"[-*+•–—▪◦·‣●○](?:\s+|$)")
_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,4})([.):]?)(?:\s+|$)")
_LETTERED = re.compile(r"(\d{1,3})(\(?[a-z]\)?)[.)]?\s+(?=\S)")
_LETTER = re.compile(r"(\((?:[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)])\s+(?=\S)", re.IGNORECASE)
_PREFIXED = re.compile(
    r"""(
        [A-Z]{1,4}[/.-]?\d{1,3}(?:\.\d{1,3})*  # A1, FA/12
        | [A-Z]{1,4}[ /.-]?\d{1,4}(?:/[A-Za-z\d]{1,4}){1,2}  # F21/001, AU 10/015, C/24/01
        | \d{1,4}/[A-Za-z\d]{1,4}(?:/[A-Z]{1,4})?  # 64/16, 83/19/TC
        | \d\d-\d\d/[A-Z]{1,5}/\d{1,3}  # 23-24/FRA/1
        | (?!19|20)\d{4}  # 1358, which is no year
    )[.):]?\s+(?=\S)""",
    re.VERBOSE,
)
_MONTH = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.I,
)
_UNIT = re.compile(
    r"(?:per\s?cent|%|million|billion|thousand|hundred|members|people|am|pm|noon)\b|%"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its mark: `mark` as printed, `number` when it is one, `closed` with "." or
    ")"."""

    text: str
    mark: str = ""
    number: Number = ()
    closed: bool = False


def bullet(words: str) -> str | None:
    """What stands after a bullet, or None when `words` does not begin with one."""
    found = _BULLET.match(words)
    return words[found.end() :] if found else None


def numbered(words: str) -> Marked | None:
    """`words` split after a number such as "3", "3." or "3.1", or None without one.

    A figure that begins a sentence ("12 March", "3.5 million") is no number.
    """
    found = _NUMBER.match(words)
    if not found:
        return None
    rest = words[found.end() :]
    if not found[2] and (_UNIT.match(rest) or ("." not in found[1] and _MONTH.match(rest))):
        return None
    return Marked(rest, found[1], parsed(found[1]), bool(found[2]))


def lettered(words: str) -> Marked | None:
    """`words` split after a letter or small Roman number such as "(a)", "b." or "iv)"."""
    found = _LETTER.match(words)
    return Marked(words[found.end() :], found[1], closed=True) if found else None


def prefixed(words: str) -> Marked | None:
    """`words` split after a number of a series: "A1.", "FA/12", "64/16", "AU 10/015", "1358"."""
    found = _PREFIXED.match(words)
    return Marked(words[found.end() :], found[1], closed=True) if found else None


def sub_lettered(words: str) -> Marked | None:
    """`words` split after a number with a letter such as "5a" or "5(a)"."""
    found = _LETTERED.match(words)
    return Marked(words[found.end() :], found[1] + found[2]) if found else None


def parsed(number: str) -> Number:
    """ "3.1" as (3, 1); empty when it is no number."""
    parts = number.strip().strip(".):(").split(".")
    return tuple(int(part) for part in parts) if all(p.isdecimal() for p in parts) else ()


def follows(last: Number, number: Number) -> bool:
    """Whether `number` may come after `last`: the next one, or one with a single number left out.

    Every level below the one that moves on starts again at 1.
    """
    if not last:
        return number[0] <= 3 and all(part == 1 for part in number[1:])
    for level, (before, after) in enumerate(zip(last, number, strict=False)):
        if before != after:
            starts_again = all(part == 1 for part in number[level + 1 :])
            return 1 <= after - before <= 2 and starts_again
    return len(number) > len(last) and all(part == 1 for part in number[len(last) :])


def starts_entry(words: str) -> bool:
    """Whether a line begins a list entry or numbered paragraph beyond doubt."""
    if words.startswith("#") or bullet(words) is not None or lettered(words):
        return True
    found = numbered(words) or sub_lettered(words)
    if not found:
        return False
    begins_sentence = not found.text[:1].islower()
    return found.closed or (len(found.number) != 1 and begins_sentence)


def counts_on(before: str, words: str) -> bool:
    """Whether a line bears the number after that of another: "454 Minutes", "455 Matters"."""
    if prefixed(before) and prefixed(words):
        return True
    last, found = numbered(before), numbered(words)
    if not (last and found and last.number and found.number):
        return False
    return not found.text[:1].islower() and follows(last.number, found.number)


def may_start_entry(words: str) -> bool:
    """Whether a line may begin an entry: "1 Apologies"."""
    found = numbered(words)
    return starts_entry(words) or bool(found and found.text[:1].isupper())


def is_bullet(mark: str) -> bool:
    """Whether a mark is a bullet."""
    return mark == BULLET
