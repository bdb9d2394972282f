"""What House English asks of running text."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import choice

NINE, TEN, ANY = "nine", "ten", "any"
PER_CENT, SIGN = "per cent", "%"


@dataclass(frozen=True, slots=True)
class EnglishStyle:
    """The house's English in running text. Dates and times are asked for as `dates` has them.

    What is typed is printed as it is typed: these only say what is found (see house-english.md).
    """

    words_to: str = choice(
        NINE, "Up to which number words are used, and figures above it; any: either.",
        NINE, TEN, ANY,
    )  # fmt: skip
    per_cent: str = choice(
        PER_CENT, "How a percentage is written; any: either.", PER_CENT, SIGN, ANY
    )
