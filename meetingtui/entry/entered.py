"""A line once its verb is known: the words after it, and what every verb may ask of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from meetingtui.domain import items
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.entry import handles, said
from meetingtui.entry.reading import Acts, Context
from meetingtui.entry.verbs import Verb

_ASSIGNED = re.compile(r"(?:(\S+)\s+)?=\s*(.*)", re.DOTALL)
PART = re.compile(r"(?:^|\s)>(?:\s|$)")
_DOUBLED = re.compile(r"\s(?://([a-z]+)|!!)\Z")
_COLON = re.compile(r"((?:⟦[^⟧]*⟧|[^:⟦])*):(.*)", re.DOTALL)


def at_colon(words: str) -> tuple[str, str]:
    """The words before and after the first colon that is no part of a mention, trimmed."""
    match = _COLON.fullmatch(words)
    return (match[1].strip(), match[2].strip()) if match else (words.strip(), "")


def parted(words: str) -> tuple[str, str]:
    """The words before and after the first ` > `, trimmed."""
    before, *after = PART.split(words, maxsplit=1)
    return before.strip(), after[0].strip() if after else ""


def undoubled(words: str, tails: Iterable[str] = ()) -> str:
    """The words with a doubled sign at their end made single: ` !!`, and ` //r` for these kinds."""
    match = _DOUBLED.search(words)
    if match is None or (match[1] and match[1] not in tails):
        return words
    return words[: match.start() + 1] + words[match.start() + 2 :]


@dataclass(frozen=True, slots=True)
class Entered:
    """A verb with its words. `at` is what was attached to it: `r1` in `/r1: …`, `d` in `/0d`."""

    verb: Verb
    at: str
    words: str
    context: Context

    @property
    def minutes(self) -> Minutes:
        """The minutes in which the line is read."""
        return self.context.minutes

    @property
    def item(self) -> int | None:
        """The item that the line belongs to; None: the one being taken."""
        return self.context.item

    def refusal(self, sentence: str) -> Refusal:
        """A refusal that ends with an example of what would be right."""
        example = next((e for e in self.verb.examples if " " in e), self.verb.examples[0])
        return Refusal(f"{sentence} For example: {example}")

    def needed(self, sentence: str) -> str:
        """The words. Raises Refusal, with this sentence, when there are none."""
        if not self.words:
            raise self.refusal(sentence)
        return self.words

    def parts(self, most: int = 2) -> list[str]:
        """The words split at ` > `, trimmed, at most so many; missing parts are empty."""
        found = [part.strip() for part in PART.split(self.words, maxsplit=most - 1)]
        return found + [""] * (most - len(found))

    def assigned(self) -> tuple[str, str] | None:
        """The handle before an equals sign (empty: none) and the words after it; None without."""
        match = _ASSIGNED.fullmatch(self.words)
        if match is None or (match[1] and not handles.is_handle(match[1])):
            return None
        return match[1] or "", match[2]

    def timed(self) -> tuple[str, datetime | None]:
        """The words without the time at their end, and that time. Raises Refusal for a bad one."""
        words, time = said.time_at_end(self.words)
        return words, said.clock(time, self.context.now) if time else None

    def when(self) -> tuple[str, datetime | None, bool]:
        """The same, and whether `?` or “no time” says at the end that nobody knows the time."""
        words, untimed = said.untimed(self.words)
        return (words, None, True) if untimed else (*self.timed(), False)

    def nothing_more(self, words: str) -> None:
        """Raises Refusal when there are words that the verb does not take."""
        if words:
            raise self.refusal(f"{self.verb.shortest} does not take {said.quoted(words)}.")

    def under(self, *asked: Request) -> Acts:
        """The requests for entries; without any item being taken, a provisional one comes first."""
        if self.item is None and items.current(self.minutes) is None:
            return Acts((request(items.provisional), *asked))
        return Acts(asked)
