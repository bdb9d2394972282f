"""Sentences that a body has used before, by how they begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from meetingtui.domain.frozen import frozen
from meetingtui.domain.text import TOKEN

MOST = 5_000
SHORTEST, LONGEST, LOOKED_AT = 16, 400, 600
LETTERS, WORDS = 10, 2
# Every meeting ago, a use counts for so much less.
FADES = 0.9
OF_FORMULAS = 0.5

_ENDED = re.compile(r"(?<=[.?!;])\s+(?=[\"“‘(⟦⟨]*[^\W\d_])|\n+")
_AFRESH = re.compile(r"(?:[:;>]|[.?!][”’\")]?)\s+|\n")
_PERSON = "person"
# What stands for a person, with whom a sentence begins, whoever it is.
_SOMEBODY = "\x00"
_LAST = "\U0010ffff"


@frozen
class Sentences:
    """Sentences, the likeliest first; and in small letters, sorted (`begins`).

    `best` tells for each n the likeliest among 2ⁿ neighbours in `begins`, from each place on: that
    of all that begin alike is found without looking at each.
    """

    likeliest: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    best: tuple[tuple[int, ...], ...] = ()

    @classmethod
    def of(cls, meetings: Iterable[Iterable[str]], formulas: Iterable[str] = ()) -> Sentences:
        """The sentences in the words of meetings (stored form), the latest meeting first, and of
        formulas, which come behind what was said lately."""
        score: dict[str, float] = {}
        for sentence in (one for said in formulas for one in split(said)):
            score[sentence] = OF_FORMULAS
        for ago, words in enumerate(meetings):
            for sentence in (one for said in words for one in split(said)):
                score[sentence] = score.get(sentence, 0.0) + FADES**ago
        ranked = sorted(score, key=lambda one: (-score[one], one))[:MOST]
        listed = sorted((one.lower(), rank) for rank, one in enumerate(ranked))
        best = _best_of(tuple(rank for _, rank in listed))
        return cls(tuple(ranked), tuple(begins for begins, _ in listed), best)

    def rest(self, line: str, start: int = 0) -> str:
        """What the likeliest sentence goes on with after the end of a line (stored form).

        `start` is where the line's prose begins. Empty where too little is typed, or nothing fits.
        """
        for begun in _begun(line[start:][-LOOKED_AT:]):
            found = self._rest(begun)
            if found:
                return found
        return ""

    def _rest(self, begun: str) -> str:
        typed = begun.lower()
        if len(typed) != len(begun):
            return ""
        low, high = bisect_left(self.begins, typed), bisect_left(self.begins, typed + _LAST)
        if low == high:
            return ""
        level = (high - low).bit_length() - 1
        ranks = self.best[level]
        rank = min(ranks[low], ranks[high - (1 << level)])
        return self.likeliest[rank][len(begun) :].rstrip()


def _best_of(ranks: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    levels, wide = [ranks], 1
    while wide * 2 <= len(ranks):
        last = levels[-1]
        levels.append(tuple(map(min, last, last[wide:])))
        wide *= 2
    return tuple(levels)


def _begun(prose: str) -> Iterator[str]:
    """The beginnings of the sentence at the end of prose, the longest first, if long enough."""
    ends = [0, *(match.end() for match in _AFRESH.finditer(prose))]
    sentence = next((m.end() for m in reversed(list(_ENDED.finditer(prose)))), 0)
    for start in sorted({sentence, ends[-1]}):
        begun = _without_person(prose[start:].lstrip())
        letters = begun.removeprefix(_SOMEBODY)
        words = letters.count(" ") - (begun != letters)
        if len(letters) >= LETTERS or words >= WORDS:
            yield begun


def _without_person(sentence: str) -> str:
    match = TOKEN.match(sentence)
    if match is None or match[1] != _PERSON:
        return sentence
    return _SOMEBODY + sentence[match.end() :]


def split(said: str) -> Iterator[str]:
    """The sentences of stored words, without whom they name: up to the first mention.

    Somebody with whom a sentence begins is left to whoever types.
    """
    for sentence in _ENDED.split(said):
        words = _without_person(sentence.strip())
        mention = TOKEN.search(words)
        cut = words[: mention.start()] if mention else words
        cut = cut.rstrip(' ,:;–-(“‘"') if mention else cut
        lower = cut.lower()
        if SHORTEST <= len(cut) <= LONGEST and len(lower) == len(cut):
            yield cut
