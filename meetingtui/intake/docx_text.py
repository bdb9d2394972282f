"""The text of a Word file in reading order: paragraphs, list entries, headings and table rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from meetingtui.domain.record import Refusal
from meetingtui.intake.docx_archive import Archive
from meetingtui.intake.docx_numbering import Numbering, Style, number_of
from meetingtui.intake.passages import LONGEST, MOST, cleaned

Printed = tuple[str, str, int, int, tuple[str, ...]]

# What stands in these is not what a reader sees on the page: struck text, field instructions,
# and the second copy that Word keeps of a text box.
_UNSEEN = frozenset(
    ("del", "moveFrom", "instrText", "delText", "Fallback", "footnote", "pPrChange", "rPrChange")
)


@dataclass(slots=True)
class _Paragraph:
    style: str = ""
    num: str | None = None
    level: int | None = None
    pieces: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Table:
    cells: list[str] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)


class _Text:
    """Reads the main part."""

    def __init__(self, styles: Mapping[str, Style], numbering: Numbering) -> None:
        self.styles = styles
        self.numbering = numbering
        self.found: list[Printed] = []
        self.paragraphs: list[_Paragraph] = []
        self.tables: list[_Table] = []
        self.unseen = 0
        self.hidden = False
        self.in_words = self.in_run = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _UNSEEN or self.unseen:
            self.unseen += 1
            return
        if name == "p":
            self.paragraphs.append(_Paragraph())
        elif name == "tbl":
            self.tables.append(_Table())
        elif name == "tr" and self.tables:
            self.tables[-1].cells = []
        elif name == "tc" and self.tables:
            self.tables[-1].cell = []
        elif self.paragraphs:
            self._in_paragraph(name, attributes)

    def _in_paragraph(self, name: str, attributes: Mapping[str, str]) -> None:
        here, value = self.paragraphs[-1], attributes.get("val", "")
        if name == "pStyle":
            here.style = value
        elif name == "numId":
            here.num = value
        elif name == "ilvl":
            here.level = number_of(value, 8)
        elif name == "r":
            self.in_run, self.hidden = True, False
        elif not self.in_run:
            return
        elif name == "vanish":
            self.hidden = value not in ("0", "false")
        elif name == "t":
            self.in_words = True
        elif name in ("tab", "br", "cr"):
            here.pieces.append("\t" if name == "tab" else "\n")
        elif name == "noBreakHyphen":
            here.pieces.append("-")

    def words(self, words: str) -> None:
        if self.in_words and self.paragraphs and not self.hidden and not self.unseen:
            self.paragraphs[-1].pieces.append(words)

    def end(self, name: str) -> None:
        if self.unseen:
            self.unseen -= 1
        elif name == "t":
            self.in_words = False
        elif name == "r":
            self.in_run = False
        elif name == "p" and self.paragraphs:
            self._close_paragraph(self.paragraphs.pop())
        elif name == "tc" and self.tables:
            self.tables[-1].cells.append(" ".join(self.tables[-1].cell))
        elif name == "tr" and self.tables:
            self._close_row(tuple(self.tables[-1].cells))
        elif name == "tbl" and self.tables:
            self.tables.pop()

    def _close_paragraph(self, here: _Paragraph) -> None:
        words = "".join(here.pieces)
        style = self.styles.get(here.style, Style())
        if not words.strip():
            return
        num = style.num if here.num is None else here.num
        level = style.level if here.level is None else here.level
        mark = self.numbering.mark(num, level) if num not in ("", "0") else ""
        if self.tables:
            line = cleaned(words)
            self.tables[-1].cell.append(f"{mark} {line}" if mark else line)
            return
        for number, line in enumerate(words.split("\n")):
            words_kept = cleaned(line)
            if words_kept:
                self._add(
                    (words_kept, "" if number else mark, style.outline, level if mark else 0, ())
                )

    def _close_row(self, cells: tuple[str, ...]) -> None:
        row = tuple(cell.strip() for cell in cells)
        if not any(row):
            return
        if len(self.tables) > 1:
            self.tables[-2].cell.append(" | ".join(row))
        else:
            self._add((" | ".join(row), "", 0, 0, row))

    def _add(self, passage: Printed) -> None:
        if len(passage[0]) > LONGEST:
            raise Refusal(
                f"has a paragraph of {len(passage[0]):,} characters, more than {LONGEST:,}; "
                "break it into paragraphs."
            )
        if len(self.found) >= MOST:
            raise Refusal(
                f"has more than {MOST:,} paragraphs; copy the part that is wanted into a new one."
            )
        self.found.append(passage)


def read_text(
    archive: Archive, main_part: str, styles: Mapping[str, Style], numbering: Numbering
) -> list[Printed]:
    """The passages of the main part: words, mark, heading level, depth, cells."""
    reader = _Text(styles, numbering)
    archive.read(main_part, reader.start, reader.end, reader.words)
    return reader.found
