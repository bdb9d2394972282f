"""A text as the rules of House English see it: what is not the clerk's own words is covered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from meetingtui.domain.text import TOKEN

# Neither a letter nor a space; each as long as what it covers.
NAMED, COVERED = "\ufffc", "\ufffd"

_QUOTED = re.compile(
    r"“[^”\n]*(?:”|$)"
    r"|\"[^\"\n]*(?:\"|$)"
    r"|(?<![\w’'])‘(?:[^‘’\n]|’(?=\w))*’(?!\w)"
    r"|(?<![\w’'])'(?=\w)(?:[^'\n]|'(?=\w))*[\w.,?!]'(?!\w)"
    r"|⟨[^⟨⟩\n]*⟩"
)
_ADDRESS = re.compile(
    r"\b(?:https?://|www\.)\S+"
    r"|\S+@\S+\.\w+"
    r"|\b[\w-]+\.(?:gov|org|com|net|co|nhs|police)(?:\.uk)?\b\S*"
)
_QUOTES = "“\"‘'⟨"
_IN_ADDRESSES = ("@", "://", "www.", ".gov", ".org", ".com", ".net", ".co", ".nhs", ".police")
_ENDED = r"[.!?]\s+|\n"
_OPENED = re.compile(rf"(?:^|[.!?:]\s+|\n\s*|[-*•]\s+)[({COVERED}]*$")


def _cover(match: re.Match[str]) -> str:
    return COVERED * len(match[0])


@dataclass(frozen=True, slots=True)
class Passage:
    """A stored text, and the same with names and what is left alone covered, as long.

    `low` is that in small letters, between spaces.
    """

    text: str
    shown: str
    low: str

    @staticmethod
    def of(text: str) -> Passage:
        """The passage of a stored text."""
        shown = text
        if "⟦" in shown:
            shown = TOKEN.sub(lambda m: (NAMED if m[1] else COVERED) * len(m[0]), shown)
        if any(quote in shown for quote in _QUOTES):
            shown = _QUOTED.sub(_cover, shown)
        if any(part in shown for part in _IN_ADDRESSES):
            shown = _ADDRESS.sub(_cover, shown)
        return Passage(text, shown, f" {shown.lower()} ")

    def before(self, at: int) -> str:
        """What stands before it in its sentence."""
        starts = compiled(_ENDED).finditer(self.shown, 0, at)
        return self.shown[max((match.end() for match in starts), default=0) : at]

    def opens(self, at: int) -> bool:
        """Whether a sentence begins there."""
        return bool(_OPENED.search(self.shown, max(0, at - 12), at)) or not self.shown[:at].strip()


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the rules, made when it is first needed."""
    return re.compile(pattern)
