"""A typist who takes every offer that spares keys: what to press for words as they are printed.

Offers are asked of the program itself, and what they will print is asked of its renderer. Whether
the keys really give the words is for the export to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from meetingtui.desk import outward
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.text import token
from meetingtui.entry import completion, formulas, slots
from meetingtui.entry.at_hand import AtHand
from meetingtui.entry.slots import Moment
from meetingtui.publish.words import Words

MOST_LETTERS = 8
MOST_STEPS = 3
_BEFORE_A_WORD = " (“"


@dataclass(frozen=True, slots=True)
class Typed:
    """Keys by name, and the line that they give in stored form."""

    keys: tuple[str, ...] = ()
    line: str = ""

    def then(self, letters: str) -> Typed:
        """The same with letters typed."""
        return Typed((*self.keys, *letters), self.line + letters)


class Typist:
    """Types words under an item, the way that costs the fewest keys at each word.

    `before` is what the item says already, in stored form: it decides how people are called.
    """

    def __init__(self, minutes: Minutes, item: int, at_hand: AtHand, before: str = "") -> None:
        self._minutes = minutes
        self._item = item
        self._at_hand = at_hand
        self._moment = Moment(minutes, item)
        self._before = before
        self._style = outward.style_of(minutes, "")

    def types(self, words: str, begun: str = "") -> Typed:
        """The keys for these words, as they will be printed, after what begins the line."""
        typed = replace(Typed(), line=begun)
        at = 0
        while at < len(words):
            taken = self._taken(typed, words, begun) if _opens_word(words, at) else None
            typed = taken or typed.then(words[at])
            at = len(self._printed(typed.line, begun)) if taken else at + 1
        return typed

    def _printed(self, line: str, begun: str) -> str:
        """A line as it will be printed, people called as after what was said before."""
        words = Words(self._minutes, self._style)
        words.spell(self._before)
        return words.spell(line.removeprefix(begun))

    def _taken(self, typed: Typed, words: str, begun: str) -> Typed | None:
        """The line after the offer that spares most keys here; None when none spares any."""
        found: list[tuple[int, Typed]] = []
        plain = len(self._printed(typed.line, begun))
        for insert in self._wanted():
            after = self._printed(typed.line + insert, begun)
            if not words.startswith(after) or not _closes_word(words, len(after)):
                continue
            for letters in self._letters(insert):
                if keys := self._offered(typed.line, letters, insert):
                    spared = len(after) - plain - len(keys)
                    line = typed.line + insert
                    found.append((spared, Typed((*typed.keys, *keys), line)))
                    break
        best = max(found, key=lambda one: one[0], default=None)
        return best[1] if best and best[0] > 0 else None

    def _wanted(self) -> Iterator[str]:
        for person in self._minutes.all(Person):
            yield token(Person.TABLE, person.id)
        for phrase in formulas.known(self._at_hand.formulas, self._minutes.body):
            yield slots.typed_on(slots.filled(phrase.words, self._moment))
        for short, expansion in self._at_hand.terms.items():
            yield f"{expansion} ({short})"

    def _letters(self, insert: str) -> Iterator[str]:
        """What could be typed for an offer, the shortest first."""
        for person in self._minutes.all(Person):
            if token(Person.TABLE, person.id) == insert:
                yield from _beginnings("@", person.code)
        for phrase in formulas.known(self._at_hand.formulas, self._minutes.body):
            if slots.typed_on(slots.filled(phrase.words, self._moment)) == insert:
                yield from _beginnings(";", phrase.key)
        for short, expansion in self._at_hand.terms.items():
            if f"{expansion} ({short})" == insert:
                yield short

    def _offered(self, line: str, letters: str, insert: str) -> tuple[str, ...]:
        """The keys that take an offer after these letters; none where it is not offered."""
        typed = line + letters
        offers = completion.complete(
            typed, len(typed), self._minutes, self._item, self._at_hand, self._moment
        )
        for steps, offer in enumerate(offers[:MOST_STEPS]):
            if offer.insert == insert and offer.start == len(line):
                return (*letters, *(["ctrl+n"] * steps), "tab")
        return ()


def _beginnings(sigil: str, word: str) -> Iterator[str]:
    for length in range(1, min(len(word), MOST_LETTERS) + 1):
        yield sigil + word[:length]


def _opens_word(words: str, at: int) -> bool:
    return at == 0 or words[at - 1] in _BEFORE_A_WORD


def _closes_word(words: str, at: int) -> bool:
    """Whether a word ends here; a plural or possessive `s` may be typed on."""
    rest = words[at:].removeprefix("’").removeprefix("s")
    return words[at - 1 : at] == " " or not words[at:][:1].isalnum() or not rest[:1].isalnum()
