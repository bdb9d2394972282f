"""Standing phrases, offered after `;`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A standing phrase; `key` is typed after the semicolon, `{noun}` is the body's own noun."""

    key: str
    words: str


PHRASES: tuple[Phrase, ...] = (
    Phrase("advised", "The {noun} was advised that "),
    Phrase("agreed", "The minutes were agreed as a true record and signed by the Chairman."),
    Phrase("answer", "In answer to a Member’s question, it was said that "),
    Phrase("apologies", "There were no apologies for absence."),
    Phrase("asked", "Members asked whether "),
    Phrase("assurance", "Members asked for assurance that "),
    Phrase("chair", "The Vice-Chairman took the chair."),
    Phrase("concern", "Concern was expressed that "),
    Phrase("further", "Further information was requested on "),
    Phrase("interests", "No interests were declared."),
    Phrase("noted", "It was noted that "),
    Phrase("suggested", "It was suggested that "),
    Phrase("thanks", "The Chairman thanked the witnesses for attending."),
    Phrase("undertook", "It was undertaken to report back on "),
    Phrase("welcomed", "Members welcomed the report and "),
)


def beginning(letters: str) -> list[Phrase]:
    """The phrases whose key begins so, then those with a word that does."""
    wanted = letters.casefold()
    first = [phrase for phrase in PHRASES if phrase.key.startswith(wanted)]
    others = [
        phrase
        for phrase in PHRASES
        if phrase not in first
        and any(word.startswith(wanted) for word in phrase.words.casefold().split())
    ]
    return first + others
