"""People whom the register knows and the book does not: found by the letters they begin with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain

from meetingtui.domain.frozen import frozen
from meetingtui.domain.people import Person


@frozen
class Newcomers:
    """People, and every word of their codes, names, titles and organisations, sorted."""

    everybody: tuple[Person, ...] = ()
    words: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, people: Iterable[Person]) -> Newcomers:
        """These people; those known by description only are nobody whom another meeting knows."""
        everybody = tuple(person for person in people if not person.described)
        words = sorted(
            {
                (word, n)
                for n, person in enumerate(everybody)
                for word in (person.code, *words_in(said_of(person)))
            }
        )
        return cls(everybody, tuple(words))

    def beginning(self, letters: str) -> Iterator[Person]:
        """Those one of whose words begins with the letters, each once; none for no letters."""
        wanted, seen = folded(letters), set[int]()
        at = bisect_left(self.words, (wanted, -1)) if wanted else len(self.words)
        while at < len(self.words) and self.words[at][0].startswith(wanted):
            n = self.words[at][1]
            if n not in seen:
                seen.add(n)
                yield self.everybody[n]
            at += 1


def said_of(person: Person) -> str:
    """What is known of a person, in words."""
    return f"{person.name} {person.title} {person.organisation}"


def words_in(said: str) -> tuple[str, ...]:
    """Every word by which somebody may be found; one with a hyphen also by what follows that."""
    whole = folded(said).split()
    behind = chain.from_iterable(word.split("-")[1:] for word in whole if "-" in word)
    return (*whole, *filter(None, behind))


def folded(letters: str) -> str:
    """Letters as they are compared: small, with one kind of apostrophe."""
    return letters.casefold().replace("’", "'")


NOBODY = Newcomers()
