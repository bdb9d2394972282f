"""Earlier recommendations that a report quotes, and where it answers each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meetingtui.domain.proposals import ReportAnswer
from meetingtui.domain.record import Refusal
from meetingtui.intake import labels, marks
from meetingtui.intake.passages import excerpt
from meetingtui.intake.report_parts import ENTRY, HEADING, LABEL, PARAGRAPH, QUOTED, Part

_TAIL = re.compile(
    r"[\s(\[*_–—-]*\b(?:please\s+)?(?:refer\s+to|see|answered\s+(?:in|at|under)|addressed\s+(?:in|at|under))\s+"
    r"(?:the\s+)?(?:points?|sections?|paragraphs?|paras?\.?)\s+(\d{1,3}(?:\.\d{1,3}){0,3})"
    r"(?:\s+below)?[\s.)\]*_]*$",
    re.IGNORECASE,
)
_SPEAKS_OF_THEM = re.compile(r"recommend|request|resol|asked|agreed", re.IGNORECASE)
_SHORTEST_REPEATED = 20
_MOST = 200


@dataclass(slots=True)
class Quoted:
    """An earlier recommendation: its words, where the report refers the reader to, and the
    heading that repeats it."""

    words: str
    refers_to: str
    heading: Part | None = None


def squashed(words: str) -> str:
    """Words as they are compared: without emphasis, final punctuation, case and double spaces."""
    return " ".join(labels.unemphasised(words).split()).strip(" .;:,*_").casefold()


def without_tail(words: str) -> tuple[str, str]:
    """Words without their "Please refer to point 3", and the number referred to."""
    found = _TAIL.search(words[-120:])
    if not found:
        return labels.unemphasised(words).strip(" *_"), ""
    start = max(0, len(words) - 120) + found.start()
    return labels.unemphasised(words[:start]).strip(" *_"), found[1]


def quoted_in(parts: Sequence[Part]) -> list[Quoted]:
    """The earlier recommendations in `parts`; their parts, and the sentence that introduces them,
    are marked as taken, and the headings that repeat them are made headings.

    A list counts when a sentence or heading before it speaks of recommendations, or its entries
    begin with "That"; and when an entry refers to a point, or is repeated as a heading.
    """
    found: list[Quoted] = []
    places = _places(parts)
    for run, intro, end in list(_runs(parts)):
        quoted = [Quoted(*without_tail(part.text)) for part in run]
        for earlier in quoted:
            place = _repeated(earlier.words, places, end)
            earlier.heading = None if place is None else parts[place]
        spoken_of = intro is not None and bool(_SPEAKS_OF_THEM.search(intro.text))
        if not spoken_of and not all(q.words.startswith("That") for q in quoted):
            continue
        if not any(q.refers_to or q.heading for q in quoted):
            continue
        introduced = intro is not None and intro.kind == PARAGRAPH and intro.text.endswith(":")
        for part in [*run, intro] if intro is not None and introduced else run:
            part.kind, part.taken = QUOTED, True
        for earlier in quoted:
            if earlier.heading:
                earlier.heading.kind = HEADING
        found += quoted
    if len(found) > _MOST:
        raise Refusal(f"More than {_MOST} earlier recommendations are quoted; that is no report.")
    return found


def _runs(parts: Sequence[Part]) -> Iterator[tuple[list[Part], Part | None, int]]:
    """Each list of entries, with the part before it and the place of the one after it; numbered
    paragraphs that quote a recommendation are entries too. New recommendations are no such list.
    """
    run: list[Part] = []
    intro: Part | None = None
    new = False
    for place, part in enumerate(parts):
        if part.kind in (LABEL, HEADING):
            new = part.kind == LABEL and part.name == "recommendations"
        quotes = part.kind == PARAGRAPH and part.number and bool(_TAIL.search(part.text[-120:]))
        if (part.kind == ENTRY or quotes) and not new:
            run.append(part)
            continue
        if run:
            yield run, intro, place
        run, intro = [], part
    if run:
        yield run, intro, len(parts)


def _places(parts: Sequence[Part]) -> dict[str, list[int]]:
    """Where each text stands that may be a heading, by its squashed words."""
    places: dict[str, list[int]] = {}
    for place, part in enumerate(parts):
        if part.kind in (PARAGRAPH, HEADING):
            places.setdefault(squashed(part.text), []).append(place)
    return places


def _repeated(words: str, places: dict[str, list[int]], end: int) -> int | None:
    """The first place from `end` on where `words` stand again, final punctuation apart."""
    wanted = squashed(words)
    if len(wanted) < _SHORTEST_REPEATED:
        return None
    return next((place for place in places.get(wanted, []) if place >= end), None)


def answers(quoted: Sequence[Quoted], parts: Sequence[Part]) -> tuple[ReportAnswer, ...]:
    """Each earlier recommendation with the paragraphs that answer it."""
    found = []
    for earlier in quoted:
        under = _under(earlier, parts)
        found.append(
            ReportAnswer(
                quoted=earlier.words,
                refers_to=earlier.refers_to,
                heading=earlier.heading.text if earlier.heading else "",
                paragraphs=tuple(part.number for part in under if part.number),
                text="\n\n".join(part.text for part in under),
            )
        )
    return tuple(found)


def _under(earlier: Quoted, parts: Sequence[Part]) -> list[Part]:
    """The paragraphs under the heading that repeats a recommendation, and those that bear the
    number it refers to."""
    point = marks.parsed(earlier.refers_to) if earlier.refers_to else ()
    found: list[Part] = []
    inside = False
    level = earlier.heading.level if earlier.heading else 0
    for part in parts:
        if part is earlier.heading:
            inside = True
        elif part.kind == LABEL or (part.kind == HEADING and not (level and part.level > level)):
            inside = bool(part.kind == HEADING and point and marks.parsed(part.number) == point)
            level = part.level if inside else level
        elif part.kind == PARAGRAPH:
            number = marks.parsed(part.number) if part.number else ()
            if inside or (point and number[: len(point)] == point):
                found.append(part)
    return found


def doubts(found: Sequence[ReportAnswer]) -> list[str]:
    """Sentences about recommendations whose answer is missing or stands somewhere else."""
    sentences = []
    for answer in found:
        named = excerpt(answer.quoted)
        point = answer.refers_to
        astray = [n for n in answer.paragraphs if point and f"{n}.".find(f"{point}.") != 0]
        if not answer.text:
            where = f"; it refers to point {point}" if point else ""
            sentences.append(f"No answer was found to {named}{where}.")
        elif astray:
            sentences.append(
                f"{named} refers to point {point}, but paragraph {astray[0]} stands under the "
                "heading that repeats it."
            )
    return sentences
