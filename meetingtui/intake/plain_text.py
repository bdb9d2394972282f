"""Plain text read as passages: wrapped lines are joined, what begins something new is not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetingtui.intake import labels, marks
from meetingtui.intake.passages import BULLET, Passage, checked, cleaned, joined

_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_RULE = re.compile(r"\s*(?:([-*_=])\s*)(?:\1\s*){2,}$")
_UNDERLINE = re.compile(r"\s*(=|-)\1{2,}\s*$")
_NARROWEST_WRAPPED, _WIDEST_WRAPPED = 55, 130


def passages(source: str) -> list[Passage]:
    """The passages of a plain text. Raises Refusal when there are too many."""
    found: list[Passage] = []
    width = _wrap_width(source)
    block: list[str] = []
    for line in [*_LINE_ENDS.split(source), ""]:
        if line.strip():
            block.append(line.expandtabs(4) if line.startswith((" ", "\t")) else line)
            continue
        found += _block(block, width)
        block = []
    return checked(_with_depths(found))


def _wrap_width(source: str) -> int:
    """The column at which the text was wrapped; 0 when its lines are not wrapped."""
    longest = max((len(line.rstrip()) for line in _LINE_ENDS.split(source)), default=0)
    return longest if _NARROWEST_WRAPPED <= longest <= _WIDEST_WRAPPED else 0


def _block(lines: Sequence[str], width: int) -> list[Passage]:
    """The passages of lines that no empty line parts."""
    found: list[tuple[Passage, str]] = []
    for line in lines:
        if _UNDERLINE.match(line) and found and found[-1][0].gap and not found[-1][0].mark:
            before = found[-1][0]
            level = 1 if "=" in line else 2
            found[-1] = (Passage(before.text, heading=level, gap=before.gap), "")
        elif _RULE.match(line):
            continue
        elif found and continues(line, found[-1][1], width, found[-1][0].text):
            before = found[-1][0]
            words = joined(before.text, cleaned(line))
            found[-1] = (Passage(words, before.mark, 0, before.depth, gap=before.gap), line)
        else:
            found.append((_passage(line, not found), "" if _closed(line) else line))
    return [passage for passage, _ in found]


def _closed(line: str) -> bool:
    return line.lstrip().startswith(("#", "|"))


def continues(line: str, before: str, width: int, opening: str = "") -> bool:
    """Whether `line` goes on with the sentence of the line `before` it.

    It does when it begins in lower case, or when its first word had no room on a line that was
    wrapped at `width`; never when it begins an entry, a label or a table row, or with the number
    after that of the passage's own `opening`.
    """
    words = line.strip()
    if not before or words.startswith("|") or marks.starts_entry(words):
        return False
    if marks.counts_on(opening, words):
        return False
    last = labels.split(before.strip())
    if labels.split(words) or (last and not last[1]):
        return False
    if words[0].islower():
        return True
    full = len(before.rstrip()) + 1 + len(words.split(maxsplit=1)[0]) > width * 0.9
    return bool(width) and full


def cells_of(words: str) -> tuple[str, ...]:
    """The cells of a row such as "| 1 | Apologies |"; empty when it is none."""
    words = words.strip()
    if not words.startswith("|") or words.count("|") < 2:
        return ()
    return tuple(cleaned(cell) for cell in words.strip("|").split("|"))


def _passage(line: str, gap: bool) -> Passage:
    words = cleaned(line)
    heading = _HEADING.match(words)
    if heading:
        return Passage(
            labels.unemphasised(heading[2].rstrip("# ")), heading=len(heading[1]), gap=gap
        )
    cells = cells_of(words)
    if cells:
        return Passage(" | ".join(cells), cells=cells, gap=gap)
    indent = len(line) - len(line.lstrip())
    after_bullet = marks.bullet(words)
    if after_bullet is not None:
        return Passage(after_bullet, BULLET, depth=indent, gap=gap)
    return Passage(words, depth=indent, gap=gap)


def _with_depths(passages: Sequence[Passage]) -> list[Passage]:
    """The passages without separator rows, their indents turned into depths of nesting."""
    found: list[Passage] = []
    indents: list[int] = []
    for passage in passages:
        separator = passage.cells and all(not cell.strip(":- ") for cell in passage.cells)
        if separator or not passage.text:
            continue
        while indents and indents[-1] >= passage.depth:
            indents.pop()
        indents.append(passage.depth)
        found.append(
            Passage(
                passage.text,
                passage.mark,
                passage.heading,
                len(indents) - 1,
                passage.cells,
                passage.gap,
            )
        )
    return found
