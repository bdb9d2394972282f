"""The front of a report: the body it goes to, its date and its title, labelled or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from meetingtui.domain.bodies import NOUNS
from meetingtui.domain.months import MONTHS
from meetingtui.intake import when
from meetingtui.intake.passages import excerpt
from meetingtui.intake.report_parts import FRONT, HEADING, LABEL, PARAGRAPH, ROW, Part

_NOUNS = (*(noun for noun in NOUNS if noun != "Council"), "Commission", "Partnership", "Assembly")
_NOUN_AT_END = re.compile(rf"\b(?:{'|'.join(_NOUNS)})\s*(?:\(.*\))?$", re.IGNORECASE)
_COUNCIL_AT_END = re.compile(r"\bCouncil$", re.IGNORECASE)
_NOUN = re.compile(rf"\b(?:{'|'.join(_NOUNS)})\b", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:report\s+)?(?:to|for)\s*:?\s+(?:the\s+)?", re.IGNORECASE)
_LONGEST_LINE = 150
_BEGINS_BODY_OF_REPORT = ("purpose", "recommendations", "background_papers")


@dataclass(slots=True)
class Front:
    """What the front of a report says, and what of it was guessed."""

    body_name: str = ""
    dated: date | None = None
    title: str = ""
    doubts: list[str] = field(default_factory=list)


def read(parts: Sequence[Part]) -> Front:
    """The front of the report; parts that were used are marked, other lines of it become FRONT."""
    end = next((n for n, part in enumerate(parts) if _begins_text(part)), len(parts))
    lines = [p for p in parts[:end] if p.kind in (PARAGRAPH, HEADING)]
    front = Front()
    _read_date(front, parts, lines)
    _read_body(front, parts, lines)
    _read_title(front, parts, lines)
    last = parts[end - 1] if 0 < end < len(parts) else None
    for part in parts[:end]:
        if part.kind == ROW:
            part.kind = FRONT
    opens_text = last is not None and parts[end].kind != LABEL
    for part in lines:
        sub_heading = part.kind == HEADING and part.level > 1
        if not part.taken and not sub_heading and not (part is last and opens_text):
            part.kind = FRONT
    return front


def _begins_text(part: Part) -> bool:
    if part.kind == LABEL:
        return part.name in _BEGINS_BODY_OF_REPORT
    if part.kind == ROW:
        return False
    if part.kind not in (PARAGRAPH, HEADING) or part.number:
        return True
    return part.kind == PARAGRAPH and (
        len(part.text) > _LONGEST_LINE or (part.text.endswith(".") and len(part.text) > 60)
    )


def _labelled(parts: Sequence[Part], name: str) -> str:
    """The value of the first label called `name`; every one of them is marked as taken."""
    found = [part for part in parts if part.kind == LABEL and part.name == name]
    for part in found:
        part.taken = True
    return next((part.text for part in found if part.text), "")


def _chosen(lines: Sequence[Part], worth: Callable[[str], int]) -> tuple[Part | None, int]:
    """The free line that is worth most, the first of equals, and its worth; None for nothing."""
    free = [(worth(part.text), part) for part in lines if not part.taken]
    most, best = max(free, key=lambda pair: pair[0], default=(0, None))
    return (best, most) if most and best is not None else (None, 0)


def _read_date(front: Front, parts: Sequence[Part], lines: Sequence[Part]) -> None:
    printed = _labelled(parts, "date")
    if not printed:
        line, _ = _chosen(lines, lambda words: int(len(words) < 80 and bool(when.dates_in(words))))
        if line is None:
            return
        printed, line.taken, line.kind = line.text, True, FRONT
        front.doubts.append(f"The date was read in {excerpt(printed)}.")
    days = when.dates_in(printed)
    if not days:
        front.doubts.append(f"{excerpt(printed)} is no date such as 25 November 2016.")
        return
    front.dated = days[0]
    if when.day_or_month_first(printed):
        front.doubts.append(f"{excerpt(printed)} was read day first: {_spoken(days[0])}.")
    if len(set(days)) > 1:
        front.doubts.append(f"{excerpt(printed)} holds several dates; the first was taken.")


def _spoken(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _body_worth(words: str) -> int:
    if len(words) > 90 or words.endswith("."):
        return 0
    if _NOUN_AT_END.search(words):
        return 3
    if _COUNCIL_AT_END.search(words):
        return 2
    return 1 if _NOUN.search(words) else 0


def _read_body(front: Front, parts: Sequence[Part], lines: Sequence[Part]) -> None:
    front.body_name = _labelled(parts, "body")
    if not front.body_name:
        line, worth = _chosen(lines, _body_worth)
        if line is None:
            front.doubts.append("The report does not say which body it goes to.")
            return
        front.body_name, line.taken, line.kind = line.text, True, FRONT
        if worth == 1:
            front.doubts.append(f"{excerpt(line.text)} is taken to be the body.")
    addressed = _ADDRESSED.match(front.body_name)
    if addressed:
        front.body_name = front.body_name[addressed.end() :].strip()


def _read_title(front: Front, parts: Sequence[Part], lines: Sequence[Part]) -> None:
    front.title = _labelled(parts, "title")
    if front.title:
        return
    free = [part for part in lines if not part.taken]
    styled = [part for part in free if part.kind == HEADING]
    if not free:
        front.doubts.append("The report has no title.")
        return
    line = min(styled, key=lambda part: part.level) if styled else free[-1]
    front.title, line.taken, line.kind = line.text, True, FRONT
    front.doubts.append(f"{excerpt(line.text)} is taken to be the title.")
