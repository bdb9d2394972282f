"""What a slip of House English is, the house it is measured by, and the rule that finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from meetingtui.domain.english.passage import Passage
from meetingtui.domain.styles.dates import DateStyle
from meetingtui.domain.styles.english import EnglishStyle


@dataclass(frozen=True, slots=True)
class Slip:
    """Words that the house would put otherwise.

    `start` and `end` count characters of the stored text; `better` is what the house would put
    there, None where only the clerk can say; `why` says in a sentence what is wrong.
    """

    rule: str
    start: int
    end: int
    found: str
    better: str | None
    why: str

    @property
    def said(self) -> str:
        """The slip in a few words: "today → that day", or the words and what is wrong."""
        if self.better is None:
            return f"“{self.found}”: {self.why}"
        return f"{self.found.strip()} → {self.better or '(nothing)'}"

    def sentence(self, where: str) -> str:
        """The slip in a sentence or two: the words, what is better, where they stand, and why."""
        better = f" → “{self.better}”" if self.better else ""
        return f"“{self.found.strip()}”{better} ({where}). {self.why}"


@dataclass(frozen=True, slots=True)
class House:
    """Whose English it is.

    `noun` is who “we” are; `style` and `dates` are sections of the house style. The rest is what
    the minutes as a whole say: `initials` stand for the council beside “the Council”, and a
    council's that are `unexplained` are written out nowhere; `chair` is the word for whoever
    presides where two are used; `titles` are the job titles as the record has them, and
    `odd_titles` others that differ from them in number, each with the right one.
    """

    noun: str = "Board"
    style: EnglishStyle = field(default=EnglishStyle())
    dates: DateStyle = field(default=DateStyle())
    initials: frozenset[str] = frozenset()
    unexplained: frozenset[str] = frozenset()
    chair: str = ""
    titles: tuple[str, ...] = ()
    odd_titles: tuple[tuple[str, str], ...] = ()


Seen: TypeAlias = tuple[int, int, str | None, str]
"""Where a slip starts and ends, what would be better, and why."""

Look: TypeAlias = Callable[[Passage, House], Iterator[Seen]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its examples.

    `fires` are words with what they become once every slip of the rule is mended; `left` are words
    that the rule leaves alone, both measured by `house`. One for `speech` looks only at what
    reports what was said.
    """

    name: str
    says: str
    look: Look
    fires: tuple[tuple[str, str], ...]
    left: tuple[str, ...]
    speech: bool = False
    house: House = House()

    def slips(self, passage: Passage, house: House) -> Iterator[Slip]:
        """The slips of this rule, in the order in which they stand."""
        for start, end, better, why in self.look(passage, house):
            yield Slip(self.name, start, end, passage.text[start:end], better, why)
