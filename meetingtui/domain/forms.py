"""Forms: phrases of a house style with words to be filled in.

`{name}` stands for a word; a part in square brackets, which names one word, is left out when that
word is empty: `{name}[ ({role})]`. `[[` and `]]` are brackets that are printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_PRINTED = (("[[", "\ufdd0"), ("]]", "\ufdd1"))
_STOPS = (".", "?", "!")
_PART = re.compile(r"\[([^\[\]]*)\]|\{([a-z0-9_]+)\}|([^\[\]{}]+)|(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form: words as they stand, a word to fill in, or an optional part."""

    text: str = ""
    word: str = ""
    optional: tuple[Part, ...] = ()


class Unfit(Exception):
    """A value of a house style that can't be used. Its text says what would be right."""


@lru_cache(maxsize=512)
def parts_of(form_: str) -> tuple[Part, ...]:
    """The parts of a form. Raises Unfit."""
    found: list[Part] = []
    for doubled, mark in _PRINTED:
        form_ = form_.replace(doubled, mark)
    for match in _PART.finditer(form_):
        optional, word, words, stray = match.groups()
        if stray:
            raise Unfit(f"“{stray}” stands alone; brackets come in pairs, like {{name}} or [, …]")
        if optional is not None:
            inner = parts_of(optional)
            if sum(bool(part.word) for part in inner) != 1:
                raise Unfit(
                    f"[{_printed(optional)}] must name exactly one word that may be empty, "
                    "like [, {title}]; a bracket to be printed is written twice"
                )
            found.append(Part(optional=inner))
        else:
            found.append(Part(_printed(words or ""), word or ""))
    return tuple(found)


def _printed(words: str) -> str:
    for doubled, mark in _PRINTED:
        words = words.replace(mark, doubled[0])
    return words


def words_in(form_: str) -> set[str]:
    """The words that a form asks for. Raises Unfit."""
    found = parts_of(form_)
    return {part.word for whole in found for part in (whole, *whole.optional) if part.word}


def fill(form_: str, words: Mapping[str, str]) -> str:
    """A form with its words filled in. After a word that ends a sentence stands no second stop."""
    out = ""
    for part in parts_of(form_):
        if all(words.get(inner.word) for inner in part.optional if inner.word):
            for one in part.optional or (part,):
                out += words.get(one.word, "") if one.word else _after(out, one.text)
    return out


def _after(before: str, text: str) -> str:
    stops = text.startswith(".") and not text.startswith("..")
    return text[1:] if stops and before.endswith(_STOPS) else text
