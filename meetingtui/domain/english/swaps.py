"""Rules that put words in the place of others: a pattern, what is better, and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from meetingtui.domain.english.passage import Passage, compiled
from meetingtui.domain.english.slip import House, Look, Seen

Better = str | None | Callable[[re.Match[str], House], str | None]


@dataclass(frozen=True, slots=True)
class Swap:
    """What a pattern finds (its group `x`, else all of it) and what the house puts there.

    It is looked for only in a text in which one of the `needs` stands (parts of words in small
    letters, with bars between): most texts are done with at once. It is left alone where `unless`
    is found before it in its sentence. With `names` a capital letter within a sentence makes no
    name of it.
    """

    needs: str
    pattern: str
    better: Better
    why: str
    names: bool = False
    unless: str = ""

    def may_stand_in(self, passage: Passage) -> bool:
        """Whether the pattern has a chance."""
        return any(need in passage.low for need in self.needs.split("|"))


def swaps(*each: Swap) -> Look:
    """What looks for these, in the order in which they stand in the text."""

    def look(passage: Passage, house: House) -> Iterator[Seen]:
        found = [
            seen
            for swap in each
            if swap.may_stand_in(passage)
            for seen in _seen(swap, passage, house)
        ]
        if not found:
            return
        found.sort(key=lambda seen: seen[0])
        after = 0
        for seen in found:
            if seen[0] >= after:
                after = seen[1]
                yield seen

    return look


def _seen(swap: Swap, passage: Passage, house: House) -> Iterator[Seen]:
    pattern = compiled(swap.pattern)
    group = "x" if "x" in pattern.groupindex else 0
    for match in pattern.finditer(passage.shown):
        start, end = match.span(group)
        if not swap.names and passage.shown[start].isupper() and not passage.opens(start):
            continue
        if swap.unless and compiled(swap.unless).search(passage.before(start)):
            continue
        better = _better(swap.better, match, house)
        yield start, end, better and like(passage.text[start], better), swap.why


def _better(better: Better, match: re.Match[str], house: House) -> str | None:
    if better is None or isinstance(better, str):
        return match.expand(better) if better and "\\" in better else better
    return better(match, house)


def like(first: str, better: str) -> str:
    """`better` with a capital letter where the words found begin with one."""
    return better[:1].upper() + better[1:] if first.isupper() else better
