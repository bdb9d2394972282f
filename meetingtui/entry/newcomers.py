"""People whom the register knows and the book does not: found by the letters they begin with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

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
                for word in (person.code, *_words(person))
            }
        )
        return cls(everybody, tuple(words))

    def beginning(self, letters: str) -> Iterator[Person]:
        """Those one of whose words begins with the letters, each once; none for no letters."""
        folded, seen = letters.casefold(), set[int]()
        at = bisect_left(self.words, (folded, -1)) if folded else len(self.words)
        while at < len(self.words) and self.words[at][0].startswith(folded):
            n = self.words[at][1]
            if n not in seen:
                seen.add(n)
                yield self.everybody[n]
            at += 1


def _words(person: Person) -> list[str]:
    said = f"{person.name} {person.title} {person.organisation}"
    return said.casefold().replace("-", " ").split()


NOBODY = Newcomers()
