"""The marks of numbered lists: 3., (c), iv."""

from __future__ import annotations

from functools import lru_cache

_ROMAN = {
    **{1000: "m", 900: "cm", 500: "d", 400: "cd", 100: "c", 90: "xc", 50: "l", 40: "xl"},
    **{10: "x", 9: "ix", 5: "v", 4: "iv", 1: "i"},
}


@lru_cache(4096)
def marker(pattern: str, number: int) -> str:
    """The mark of a list's item: `(a)` and 3 give `(c)`; `i.` and 4 give `iv.`."""
    for sample, counted in (("1", _figures), ("a", _letters), ("i", _roman)):
        for form in (sample, sample.upper()):
            if form in pattern:
                words = counted(number)
                words = words.upper() if form.isupper() else words
                return pattern.replace(form, words, 1)
    return pattern


def _figures(number: int) -> str:
    return str(number)


def _letters(number: int) -> str:
    words = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        words = chr(ord("a") + rest) + words
    return words or "–"


def _roman(number: int) -> str:
    words = ""
    for value, letters in _ROMAN.items():
        while number >= value:
            words, number = words + letters, number - value
    return words or "–"
