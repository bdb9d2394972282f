"""What the cursor steps over as one: a letter with its marks, an emoji sequence, a token.

An approximation of the grapheme clusters of Unicode Standard Annex 29 that agrees with how the
screen counts cells.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from meetingtui.domain.text import TOKEN

JOINER = "\u200d"
_ATTACHED = {"Mn", "Me", "Mc", "Cf"}
_HOLDS_NOTHING = {JOINER, "\n"}


@lru_cache(4096)
def _attaches(character: str) -> bool:
    """Whether the character belongs to the one before it."""
    if character.isascii():
        return False
    if "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    return unicodedata.category(character) in _ATTACHED


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def token_at(text: str, at: int) -> tuple[int, int] | None:
    """The token that the character at `at` is part of, as (start, end)."""
    start = text.rfind("⟦", 0, at + 1)
    if start < 0:
        return None
    match = TOKEN.match(text, start)
    return match.span() if match and match.end() > at else None


def after(text: str, at: int) -> int:
    """The boundary that follows the boundary `at`."""
    length = len(text)
    if at >= length:
        return length
    if text[at] == "⟦" and (token := token_at(text, at)):
        return token[1]
    end = at + 1
    if text[at] == "\n":
        return end
    if end < length and _is_flag_half(text[at]) and _is_flag_half(text[end]):
        end += 1
    while end < length and text[end] != "\n":
        if not (_attaches(text[end]) or text[end - 1] == JOINER):
            break
        if text[end] == "⟦" and token_at(text, end):
            break
        end += 1
    return end


def floor(text: str, at: int) -> int:
    """The last boundary at or before `at`."""
    if at >= len(text):
        return len(text)
    if at <= 0:
        return 0
    if token := token_at(text, at):
        return token[0]
    start = at
    while start > 0:
        if text[start].isascii() and (text[start] == "\n" or text[start - 1] not in _HOLDS_NOTHING):
            break
        if text[start - 1] == "\n" or (text[start - 1] == "⟧" and token_at(text, start - 1)):
            break
        start -= 1
    while (following := after(text, start)) <= at:
        start = following
    return start


def before(text: str, at: int) -> int:
    """The boundary before `at`."""
    return floor(text, at - 1) if at > 0 else 0


def split(text: str) -> list[tuple[int, int]]:
    """Every cluster of `text` as (start, end)."""
    if text.isascii():
        return [(at, at + 1) for at in range(len(text))]
    found, at = [], 0
    while at < len(text):
        end = after(text, at)
        found.append((at, end))
        at = end
    return found
