"""The sections of a report: purpose, numbered paragraphs, new recommendations, contact, papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from meetingtui.domain.proposals import ReportParagraph
from meetingtui.intake import marks
from meetingtui.intake.passages import BULLET, excerpt, joined
from meetingtui.intake.report_parts import ENTRY, FRONT, HEADING, LABEL, PARAGRAPH, QUOTED, Part

_RUNNING = ("purpose", "background_papers")
_NUMBER, _LETTER, _ROMAN, _PLAIN = "number", "letter", "roman", ""


@dataclass(slots=True)
class Said:
    """What the sections of a report say."""

    fields: dict[str, str] = field(default_factory=dict)
    paragraphs: list[ReportParagraph] = field(default_factory=list)
    recommendations: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def read(parts: Sequence[Part]) -> Said:
    """What the sections say. Parts that were used are marked; the entries of a list and the rows
    of a table join the paragraph that they stand under."""
    reader = _Reader()
    for part in parts:
        reader.take(part)
    said = reader.said
    said.paragraphs = [
        ReportParagraph(part.number, part.text, heading, part.bulleted)
        for part, heading in reader.paragraphs
    ]
    unnumbered = sum(not paragraph.number for paragraph in said.paragraphs)
    if unnumbered:
        many = "One paragraph has" if unnumbered == 1 else f"{unnumbered} paragraphs have"
        said.doubts.append(f"{many} no number.")
    return said


class _Reader:
    """One pass over the parts: the section that is open, and the heading that applies."""

    def __init__(self) -> None:
        self.said = Said()
        self.paragraphs: list[tuple[Part, str]] = []
        self.heading = ""
        self.section = ""
        self.label: Part | None = None
        self.open: Part | None = None
        self.last: Part | None = None
        self.style: tuple[str, int] | None = None
        self.last_mark = ""

    def take(self, part: Part) -> None:
        if part.kind in (QUOTED, FRONT):
            self.open = None
            return
        if part.kind == LABEL:
            self._label(part)
        elif part.kind == HEADING:
            self.heading, self.section, self.open = part.text, "", None
        elif self.section == "recommendations" and self._recommended(part):
            pass
        elif self.section in _RUNNING and self._belongs(part):
            self._add(self.section, part.printed if part.kind == ENTRY else part.text)
            if part.number:
                self.paragraphs.append((part, self.heading))
            self.last = part
        else:
            self.section = ""
            self._paragraph(part)
        part.taken = True

    def _label(self, part: Part) -> None:
        self.section, self.open = "", None
        if part.name == "recommendations":
            self.section, self.style, self.heading = part.name, None, ""
            if part.text:
                self._recommended(Part(PARAGRAPH, part.text))
        elif part.name in _RUNNING and not part.text:
            self.section, self.label, self.heading = part.name, part, ""
        elif part.name not in ("date", "title", "body") and part.text:
            self._add(part.name, part.text)

    def _belongs(self, part: Part) -> bool:
        """Whether a part belongs to the running section that is open: a numbered one does under a
        heading, if it bears the heading's number or nothing without number stands before it."""
        if not part.number:
            return True
        label = self.label
        if label is None or not label.certain:
            return False
        if label.number:
            return part.number.startswith(f"{label.number}.")
        numbered_before = bool(self.paragraphs and self.paragraphs[-1][0] is self.last)
        return self.said.fields.get(self.section) is None or numbered_before

    def _add(self, name: str, words: str) -> None:
        joint = "\n\n" if name in _RUNNING else "; "
        before = self.said.fields.get(name)
        self.said.fields[name] = joined(before, words, joint) if before else words

    def _paragraph(self, part: Part) -> None:
        if part.kind != PARAGRAPH and self.open is not None:
            self.open.text = joined(self.open.text, part.printed, "\n\n")
            return
        self.open = part
        self.paragraphs.append((part, self.heading))

    def _recommended(self, part: Part) -> bool:
        """Take a part of the section of recommendations; False when the section has ended."""
        found, kind = self.said.recommendations, self._kind(part)
        if self.style is None:
            if kind[0] == _PLAIN and part.text.endswith(":"):
                self.said.doubts.append(
                    f"The recommendations follow the words {excerpt(part.text, 80)}, "
                    "which are no part of them."
                )
                return True
            self.style = kind
        elif kind == self.style:
            if kind[0] == _PLAIN and not part.text.startswith("That "):
                return False
        elif kind[0] == _PLAIN or (kind[0] == _NUMBER and not self._deeper(kind)):
            return False
        else:
            found[-1] = joined(found[-1], part.printed, "\n\n")
            return True
        self.last_mark = part.mark
        found.append(part.text)
        return True

    def _deeper(self, kind: tuple[str, int]) -> bool:
        return self.style is not None and self.style[0] == _NUMBER and kind[1] > self.style[1]

    def _kind(self, part: Part) -> tuple[str, int]:
        """How a part is marked, and for a number how deep: what tells an entry from a sub-entry."""
        number = marks.parsed(part.number or part.mark or "x")
        if number:
            return _NUMBER, len(number)
        if part.kind != ENTRY:
            return _PLAIN, 0
        if part.mark == BULLET:
            return BULLET, 0
        sign = part.mark.strip("().").lower()
        roman = bool(sign) and all(letter in "ivx" for letter in sign)
        before = self.last_mark.strip("().").lower()
        follows = len(sign) == 1 and len(before) == 1 and ord(sign) == ord(before) + 1
        if self.style == (_LETTER, 0) and follows:
            return _LETTER, 0
        return (_ROMAN, 0) if roman else (_LETTER, 0)
