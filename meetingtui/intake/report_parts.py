"""The parts of a report: which passages are labels, headings, numbered paragraphs or entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from meetingtui.intake import labels, marks
from meetingtui.intake.passages import Passage, excerpt, excerpts, joined

LABEL, HEADING, PARAGRAPH, ENTRY, ROW = "label", "heading", "paragraph", "entry", "row"
QUOTED, FRONT = "quoted", "front"
_ENDS = (".", "!", "?", ":", ";")
_FURNITURE = re.compile(r"(?:page\s+)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|-\s*\d{1,3}\s*-", re.I)
_LEAD_IN = re.compile(r"\b(?:is|are|that|to|asked|recommended|requested|following|follows)\b", re.I)
_LONGEST_HEADING = 100
_SEVERAL_LINES = ("contact", "contact_details")
_ONE_LINE = ("date", "title", "body", *_SEVERAL_LINES)


@dataclass(slots=True)
class Part:
    """A passage with what it is.

    `number` is as printed, without the stop; `mark` what stands before an entry; `name` the field
    that a label stands for, with its value in `text`; `certain` whether the file says that it is a
    heading; `level` the heading's level, 0 when not known; `taken` whether it has been used.
    """

    kind: str
    text: str
    number: str = ""
    mark: str = ""
    name: str = ""
    bulleted: bool = False
    certain: bool = True
    level: int = 0
    gap: bool = True
    taken: bool = False

    @property
    def printed(self) -> str:
        """The words with what the file prints before them."""
        return " ".join(filter(None, (self.number or self.mark, self.text)))


@dataclass(slots=True)
class _Reading:
    """The parts found so far, the number printed last, and what is doubtful."""

    parts: list[Part] = field(default_factory=list)
    last: marks.Number = ()
    doubts: list[str] = field(default_factory=list)


def of(passages: Sequence[Passage]) -> tuple[list[Part], list[str]]:
    """The parts of `passages`, and what is doubtful about them; guessed headings are still
    paragraphs."""
    reading = _Reading()
    for passage in _with_pairs(passages):
        part = _part(passage, reading)
        before = reading.parts[-1] if reading.parts else None
        if before and _goes_on(part, before):
            joint = "" if before.text.endswith("-") else " "
            before.text = joined(before.text, part.text, joint)
        elif part.kind != PARAGRAPH or part.number or not _FURNITURE.fullmatch(part.text):
            reading.parts.append(part)
    _settle_numbered_headings(reading.parts)
    return _with_values(reading.parts), reading.doubts


def _with_pairs(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages, the rows of a front sheet cut into a label and its value each."""
    for passage in passages:
        cells = [cell for cell in passage.cells if cell]
        if len(cells) in (2, 4, 6) and labels.known(cells[0].rstrip(":")):
            for label, value in zip(cells[::2], cells[1::2], strict=True):
                yield replace(passage, text=f"{label.rstrip(': ')}: {value}", cells=())
        elif len(cells) == 1:
            yield replace(passage, cells=())
        else:
            yield passage


def _part(passage: Passage, reading: _Reading) -> Part:
    if passage.cells:
        return Part(ROW, passage.text)
    words = passage.text
    listed = passage.mark and not marks.is_bullet(passage.mark)
    found = None
    if listed:
        found = marks.Marked(words, passage.mark.rstrip(".:"), marks.parsed(passage.mark), True)
    else:
        found = marks.numbered(words)
    label = _label(passage, found)
    if label:
        if found and found.number:
            reading.last = found.number
        return label
    if found and found.number and found.text:
        part = _numbered(passage, found, reading)
        if part:
            return part
    return _unnumbered(passage, reading)


def _label(passage: Passage, found: marks.Marked | None) -> Part | None:
    words = found.text if found and found.number else passage.text
    label = labels.split(words)
    if label is None and passage.heading:
        known = labels.known(words)
        label = (known, "") if known else None
    if label is None or (passage.heading and label[1] and label[0] != "title"):
        return None
    number = found.mark if found else ""
    section = bool(passage.heading or (number and not label[1]))
    return Part(
        LABEL, label[1], number, name=label[0], certain=section, level=passage.heading,
        gap=passage.gap,
    )  # fmt: skip


def _numbered(passage: Passage, found: marks.Marked, reading: _Reading) -> Part | None:
    """The numbered paragraph or heading that a passage is; None when its number may not come
    next, so that a figure at the start of a sentence is no number."""
    listed = bool(passage.mark) and not marks.is_bullet(passage.mark)
    if _next_entry(found.number, reading.parts) and not passage.heading:
        return Part(ENTRY, found.text, mark=passage.mark or f"{found.mark}.", gap=passage.gap)
    first_again = found.number in ((1,), (1, 1)) and _may_restart(reading.parts)
    trusted = first_again or bool(passage.heading)
    if not trusted and not marks.follows(reading.last, found.number):
        if listed or (found.closed and len(found.number) == 1):
            return Part(ENTRY, found.text, mark=passage.mark or f"{found.mark}.", gap=passage.gap)
        if len(found.number) > 1:
            reading.doubts.append(
                f"{excerpt(passage.text)} begins with a number that is not the next one; "
                "it was read as text."
            )
        return None
    if not found.closed and len(found.number) == 1 and found.text[:1].islower():
        return None
    reading.last = found.number
    bulleted = marks.is_bullet(passage.mark)
    kind = HEADING if passage.heading else PARAGRAPH
    words = labels.unemphasised(found.text) if passage.heading else found.text
    return Part(
        kind, words, found.mark.rstrip("."), bulleted=bulleted, level=passage.heading,
        gap=passage.gap,
    )  # fmt: skip


def _next_entry(number: marks.Number, parts: Sequence[Part]) -> bool:
    """Whether a number goes on with the list that the last part is an entry of."""
    entry = parts[-1] if parts and parts[-1].kind == ENTRY else None
    before = marks.parsed(entry.mark) if entry and not marks.is_bullet(entry.mark) else ()
    return len(number) == 1 == len(before) and number[0] == before[0] + 1


def _may_restart(parts: Sequence[Part]) -> bool:
    """Whether numbers may begin again: after a heading, a label, or what looks like one."""
    if not parts:
        return True
    before = parts[-1]
    return before.kind in (LABEL, HEADING) or looks_like_heading(before.text)


def _unnumbered(passage: Passage, reading: _Reading) -> Part:
    words = passage.text
    if passage.heading:
        return Part(HEADING, words.rstrip(": "), level=passage.heading, gap=passage.gap)
    if passage.mark:
        return Part(ENTRY, words, mark=passage.mark, gap=passage.gap)
    letter = marks.lettered(words)
    if letter and reading.parts:
        return Part(ENTRY, letter.text, mark=letter.mark, gap=passage.gap)
    return Part(PARAGRAPH, words, gap=passage.gap)


def _with_values(parts: Sequence[Part]) -> list[Part]:
    """The parts, a bare label of one line ("Report contact") joined with the lines below it."""
    found: list[Part] = []
    label: Part | None = None
    for part in parts:
        plain = part.kind in (PARAGRAPH, ENTRY) and not part.number
        more = label is not None and (
            not label.text or label.certain or (not part.gap and label.name in _SEVERAL_LINES)
        )
        if label is not None and plain and more:
            label.text = joined(label.text, part.text, ", ") if label.text else part.text
            continue
        bare = part.kind == LABEL and part.name in _ONE_LINE and not part.text
        label = part if bare else None
        found.append(part)
    return found


def _goes_on(part: Part, before: Part) -> bool:
    """Whether a part is the rest of the sentence before it, cut off by the end of a page."""
    plain = part.kind == PARAGRAPH and not part.number and part.text[:1].islower()
    open_ended = before.kind in (PARAGRAPH, ENTRY) and not before.text.rstrip("”’\"')").endswith(
        _ENDS
    )
    return plain and open_ended


def looks_like_heading(words: str) -> bool:
    """Whether words are short, without a full stop, and no lead-in such as "The Board is asked
    to:"."""
    if not words or len(words) > _LONGEST_HEADING or words.endswith((".", ";", ",", "!")):
        return False
    if words[0].islower() or words.startswith(("That ", "(", "http")) or "@" in words:
        return False
    return not (words.endswith(":") and (_LEAD_IN.search(words) or len(words.split()) > 6))


def _settle_numbered_headings(parts: list[Part]) -> None:
    """Make headings of numbered titles: short, and followed by a paragraph of their section."""
    for part, after in pairwise(parts):
        if part.kind != PARAGRAPH or not part.number or part.bulleted:
            continue
        opens = after.number.startswith(f"{part.number}.") or (
            after.kind == PARAGRAPH and not after.number and not looks_like_heading(after.text)
        )
        if opens and looks_like_heading(part.text):
            part.kind, part.text = HEADING, part.text.rstrip(": ")


def guess_headings(parts: Sequence[Part]) -> list[Part]:
    """Make headings of short lines without a full stop that stand before a paragraph; those made.

    What stands directly under a label is its value, however short.
    """
    guessed = []
    valued = False
    for before, part, after in zip([None, *parts], parts, [*parts[1:], None], strict=False):
        valued = bool(before and before.kind == LABEL and not before.text) or (
            valued and not part.gap
        )
        if part.kind != PARAGRAPH or part.number or valued or after is None:
            continue
        introduces = after.kind in (ENTRY, ROW) and part.text.endswith(":")
        if after.kind != LABEL and not introduces and looks_like_heading(part.text):
            part.kind, part.certain, part.text = HEADING, False, part.text.rstrip(": ")
            guessed.append(part)
    return guessed


def heading_doubts(guessed: Sequence[Part], parts: Sequence[Part]) -> list[str]:
    """Sentences about guessed headings: one that stands where the numbers leave out a section is
    proposed as that section."""
    sections = _sections_left_out(parts)
    doubts = [
        f"{excerpt(part.text)} has no number; it is proposed as section {sections[id(part)]}, "
        "which the numbers leave out."
        for part in guessed
        if id(part) in sections
    ]
    plain = [part.text for part in guessed if id(part) not in sections]
    if plain:
        doubts.append(f"Taken to be headings, being short lines: {excerpts(plain, 12)}.")
    return doubts


def _sections_left_out(parts: Sequence[Part]) -> dict[int, int]:
    """The section that a guessed heading must be, where exactly one is missing: by identity."""
    found: dict[int, int] = {}
    last, first = 0, None
    for part in parts:
        number = marks.parsed(part.number) if part.number else ()
        if number:
            if first is not None and not first.certain and last and number[0] == last + 2:
                found[id(first)] = last + 1
            last, first = number[0], None
        elif part.kind == HEADING and first is None:
            first = part
    return found
