"""The lists and styles of a Word file: what Word prints before a paragraph (ECMA-376-1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from meetingtui.domain.numbering import marked
from meetingtui.domain.record import Refusal
from meetingtui.intake.docx_archive import Archive
from meetingtui.intake.passages import BULLET

_LEVELS = 9
_HIGHEST = 100_000
# Word itself keeps far below both; a chain or a ring of thousands is there to keep a reader busy.
_MOST_STYLES = 20_000
_LONGEST_CHAIN = 50


@dataclass(slots=True)
class Level:
    """One level of a list: where it starts, in which figures, and the pattern printed."""

    start: int = 1
    figures: str = "decimal"
    pattern: str = ""
    legal: bool = False


@dataclass(slots=True)
class Style:
    """A paragraph style: the heading level it stands for, and the list it belongs to."""

    name: str = ""
    based_on: str = ""
    outline: int = 0
    num: str = ""
    level: int = 0


@dataclass(slots=True)
class Numbering:
    """The lists of a file and how far each has been counted."""

    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    list_of: dict[str, str] = field(default_factory=dict)
    overrides: dict[tuple[str, int], int] = field(default_factory=dict)
    linked: dict[str, str] = field(default_factory=dict)
    link_names: dict[str, str] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def mark(self, num: str, level: int) -> str:
        """Count one more paragraph of a list; what is printed before it ("3.1", "(a)", "•")."""
        name = self.list_of.get(num, "")
        name = self.link_names.get(self.linked.get(name, ""), name)
        levels = self.lists.get(name)
        if levels is None or level not in levels:
            return ""
        counts = self.counts.setdefault(name, [None] * _LEVELS)
        here = levels[level]
        override = self.overrides.get((num, level))
        if override is not None and (num, level) not in self.begun:
            self.begun.add((num, level))
            counts[level] = override
        else:
            before = counts[level]
            counts[level] = here.start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        if here.figures == "bullet":
            return BULLET
        if here.figures == "none":
            return ""

        def printed(found: re.Match[str]) -> str:
            other = int(found[1]) - 1
            rule = levels.get(other, Level())
            count = counts[other]
            if count is None:
                count = counts[other] = rule.start
            return figures(count, "decimal" if here.legal else rule.figures)

        return re.sub(r"%([1-9])", printed, here.pattern).strip()


def figures(count: int, kind: str) -> str:
    """`count` in the figures that Word calls `kind`."""
    if kind in ("lowerLetter", "upperLetter") and 0 < count <= _HIGHEST:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters.upper() if kind == "upperLetter" else letters
    if kind in ("lowerRoman", "upperRoman") and 0 < count < 4_000:
        return marked("I" if kind == "upperRoman" else "i", count)
    return f"{count:02}" if kind == "decimalZero" else str(count)


def number_of(value: str | None, most: int = _HIGHEST) -> int:
    """A whole number in an attribute; 0 for what is none."""
    return min(int(value), most) if value and value.isdecimal() and len(value) < 10 else 0


class _Lists:
    """Reads word/numbering.xml."""

    def __init__(self) -> None:
        self.found = Numbering()
        self.name = self.num = ""
        self.level: Level | None = None
        self.place = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("val", "")
        if name == "abstractNum":
            self.name = attributes.get("abstractNumId", "")
            self.found.lists[self.name] = {}
        elif name == "num":
            self.num = attributes.get("numId", "")
        elif name == "abstractNumId" and self.num:
            self.found.list_of[self.num] = value
        elif name == "numStyleLink":
            self.found.linked[self.name] = value
        elif name == "styleLink":
            self.found.link_names[value] = self.name
        elif name in ("lvl", "lvlOverride"):
            self.place = number_of(attributes.get("ilvl"), _LEVELS - 1)
            if name == "lvl" and not self.num:
                levels = self.found.lists.setdefault(self.name, {})
                self.level = levels[self.place] = Level()
        elif name == "startOverride" and self.num:
            self.found.overrides[self.num, self.place] = number_of(value)
        elif self.level is not None:
            self._rule(name, value)

    def _rule(self, name: str, value: str) -> None:
        assert self.level is not None
        if name == "start":
            self.level.start = number_of(value)
        elif name == "numFmt":
            self.level.figures = value
        elif name == "lvlText":
            self.level.pattern = value[:50]
        elif name == "isLgl":
            self.level.legal = value not in ("0", "false")

    def end(self, name: str) -> None:
        if name == "lvl":
            self.level = None
        elif name == "num":
            self.num = ""


def read_numbering(archive: Archive, main_part: str) -> Numbering:
    """The lists of the file."""
    part = archive.beside(main_part, "numbering.xml")
    reader = _Lists()
    if part:
        archive.read(part, reader.start, reader.end)
    return reader.found


def read_styles(archive: Archive, main_part: str) -> dict[str, Style]:
    """The paragraph styles of the file by id, each with what it inherits.

    Raises Refusal when they are more than any house has.
    """
    part = archive.beside(main_part, "styles.xml")
    styles: dict[str, Style] = {}
    here = Style()

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal here
        value = attributes.get("val", "")
        if name == "style":
            here = Style()
            if len(styles) >= _MOST_STYLES:
                raise Refusal(
                    f"holds more than {_MOST_STYLES:,} styles; open it in Word and save it again."
                )
            if attributes.get("type", "paragraph") == "paragraph":
                styles[attributes.get("styleId", "")] = here
        elif name == "name":
            here.name = value.casefold()
        elif name == "basedOn":
            here.based_on = value
        elif name == "outlineLvl" and number_of(value) < _LEVELS:
            here.outline = number_of(value) + 1
        elif name == "numId":
            here.num = value
        elif name == "ilvl":
            here.level = number_of(value, _LEVELS - 1)

    if part:
        archive.read(part, start)
    return {name: _whole(style, styles) for name, style in styles.items()}


def _whole(style: Style, styles: Mapping[str, Style]) -> Style:
    """A style with what it inherits; "Title" and "Heading 2" are headings by name."""
    chain, seen = [style], {id(style)}
    while (above := styles.get(chain[-1].based_on)) is not None and id(above) not in seen:
        if len(chain) >= _LONGEST_CHAIN:
            break
        chain.append(above)
        seen.add(id(above))
    outline = next((link.outline for link in chain if link.outline), 0)
    for link in reversed(chain):
        heading = re.fullmatch(r"heading ([1-9])", link.name)
        outline = int(heading[1]) if heading else (1 if link.name == "title" else outline)
    num = next((link for link in chain if link.num), Style())
    return Style(style.name, style.based_on, outline, num.num, num.level)
