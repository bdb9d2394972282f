"""A line as it is read: tokens spelled as words, and where each character came from."""

from __future__ import annotations

from collections.abc import Callable

from meetingtui.domain.frozen import frozen
from meetingtui.domain.text import TOKEN
from meetingtui.tui.widgets.safety import seen as seen_word

Spell = Callable[[str, int], str]


@frozen
class Spelled:
    """`text` is what is seen; `words` are the spelled tokens as (seen start, seen end, start, end).

    The last two count characters of the stored form.
    """

    text: str
    words: tuple[tuple[int, int, int, int], ...] = ()

    def seen_at(self, at: int) -> int:
        """Where the stored place `at` is seen; inside a token, at its start."""
        shift = 0
        for seen_start, seen_end, start, end in self.words:
            if at < end:
                return at + shift if at <= start else seen_start
            shift = seen_end - end
        return at + shift

    def stored_at(self, seen: int) -> int:
        """The stored place of what is seen at `seen`; inside a spelled token, its nearer side."""
        shift = 0
        for seen_start, seen_end, start, end in self.words:
            if seen <= seen_start:
                break
            if seen < seen_end:
                return start if seen - seen_start <= seen_end - seen else end
            shift = end - seen_end
        return seen + shift

    def mentions(self) -> list[tuple[int, int]]:
        """What is seen of the tokens, but for brackets, as (start, end)."""
        return [(a, b) for a, b, start, end in self.words if end - start > len("⟦⟧")]


def spelled(text: str, spell: Spell) -> Spelled:
    """`text` with every token spelled by `spell(kind, id)`."""
    if "⟦" not in text:
        return Spelled(text)
    parts: list[str] = []
    words: list[tuple[int, int, int, int]] = []
    seen = at = 0
    for match in TOKEN.finditer(text):
        plain = text[at : match.start()]
        word = (seen_word(spell(match[1], int(match[2]))) or match[0]) if match[1] else "⟦"
        seen += len(plain)
        words.append((seen, seen + len(word), match.start(), match.end()))
        parts += (plain, word)
        seen, at = seen + len(word), match.end()
    return Spelled("".join([*parts, text[at:]]), tuple(words))
