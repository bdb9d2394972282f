"""An agenda in lines: numbered lines, lists, headings and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from meetingtui.domain import text
from meetingtui.domain.proposals import AgendaProposal
from meetingtui.intake import agenda_table, labels, marks, tables, when
from meetingtui.intake.agenda_draft import AgendaDraft, DraftItem
from meetingtui.intake.agenda_table import without_stop
from meetingtui.intake.passages import BULLET, Passage

_ITEM_WORD = re.compile(r"(?:agenda\s+)?item\s+(?=\d)", re.I)
_IN_BRACKETS = re.compile(r"\A\((\d{1,3})\)\s+(?=\S)")
_NO_ITEM = re.compile(
    r"(?:agenda|order of business|business|public agenda|notice of meeting)\W*$"
    r"|(?:date|time|venue|place|location|chair\w*|members?|membership|contact|clerk|to|quorum)\s*:",
    re.I,
)


def read(passages: Sequence[Passage]) -> AgendaProposal:
    """The agenda in `passages`. Raises Refusal when it holds no items."""
    table = [passage for passage in passages if passage.cells]
    if len(table) >= 2 and _is_agenda(table):
        draft = AgendaDraft(left_out=[p.text for p in passages if not p.cells])
        rows = [tables.Row(n, p.cells) for n, p in enumerate(table, start=1)]
        return agenda_table.of_rows(rows, draft)
    return _Reader(passages).proposal()


def _is_agenda(table: Sequence[Passage]) -> bool:
    """Whether a table lists the items: its header says so, or most of its rows begin with a
    number or a time."""
    if agenda_table.has_header(table[0].cells):
        return True
    openings = [
        bool(agenda_table.NUMBER.fullmatch(p.cells[0]) or when.clock_time(p.cells[0]))
        for p in table[1:]
    ]
    return sum(openings) * 2 > len(openings)


class _Reader:
    """One pass over the passages of an agenda; `number` is the last one of the top level."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.draft = AgendaDraft()
        self.number: marks.Number = ()
        # One line that begins so may be a title: “A1 improvements”.
        self.prefixed = sum(bool(not p.mark and marks.prefixed(_words(p))) for p in passages) > 1
        self.passages = [self._marked(passage) for passage in passages]
        self.numbered = any(p.mark and not marks.is_bullet(p.mark) for p in self.passages)
        self.bulleted = any(marks.is_bullet(p.mark) for p in self.passages)

    def _marked(self, passage: Passage) -> Passage:
        """The passage with its number, typed or printed by the list, as its mark."""
        words = _words(passage)
        early = when.time_before(words)
        clock, words = early or ("", words)
        found = marks.sub_lettered(words) or marks.numbered(words)
        if found is None and self.prefixed and not passage.mark:
            found = marks.prefixed(words)
        if found and not found.closed and found.number and found.text[:1].islower():
            found = None
        if found is None and not marks.is_bullet(passage.mark):
            found = marks.lettered(words)
        if found is None or not found.text or (found.number and found.number[0] == 0):
            return passage
        if self._is_time(found):
            return passage
        if found.number:
            self.number = found.number
        title = f"{clock} {found.text}" if clock else found.text
        return replace(passage, mark=found.mark, text=title)

    def _is_time(self, found: marks.Marked) -> bool:
        """Whether a number such as 10.05 is a time: it is no number that may come next."""
        if len(found.number) != 2 or not re.fullmatch(r"\d{1,2}\.\d\d", found.mark):
            return False
        return not (self.number and marks.follows(self.number, found.number))

    def proposal(self) -> AgendaProposal:
        """The items of the passages. Raises Refusal when there are none."""
        for passage in self.passages:
            self._take(passage)
        if not self.draft.items:
            self._take_bare_lines()
        return self.draft.proposal()

    def _take(self, passage: Passage) -> None:
        mark = passage.mark
        unmarked_heading = passage.heading and not mark
        if mark and not marks.is_bullet(mark):
            self._add(passage, without_stop(mark))
        elif (
            marks.is_bullet(mark)
            or (unmarked_heading and self._are_items(passage))
            or self._opens_with_time(passage)
        ):
            self._add(passage, "")
        else:
            self.draft.left_out.append(passage.text)

    def _are_items(self, heading: Passage) -> bool:
        """Whether headings without numbers are the items: nothing is numbered, and it is not the
        one heading over all the others."""
        levels = [p.heading for p in self.passages if p.heading]
        lone = levels.count(heading.heading) == 1 and heading.heading == min(levels)
        return not self.numbered and not lone and not _NO_ITEM.match(heading.text)

    def _opens_with_time(self, passage: Passage) -> bool:
        return (
            not self.numbered and not self.bulleted and bool(_timed(passage.text, dotted=True)[0])
        )

    def _add(self, passage: Passage, number: str) -> None:
        clock, title = _timed(passage.text, dotted=not number)
        if not text.clean(title):
            return
        item = DraftItem(
            number, title, bulleted=marks.is_bullet(passage.mark), depth=self._depth(passage)
        )
        item.planned_at = self.draft.time_of(clock, title) if clock else None
        self._place(item)
        self.draft.add(item)

    def _depth(self, passage: Passage) -> int:
        return passage.heading - 10 if passage.heading else passage.depth

    def _place(self, item: DraftItem) -> None:
        """Find what the item stands under, by its number, its indent or its bullet."""
        items = self.draft.items
        item.parent = agenda_table.above(self.draft, item.number)
        if item.parent is not None or not items:
            return
        if _is_letter(item.number) and _alike(item.number, items[0].number):
            return
        if _is_letter(item.number) or (item.bulleted and self.numbered):
            item.parent = self._last_of_other_kind(item)
        elif item.depth > items[-1].depth:
            item.parent = len(items) - 1
        else:
            shallower = [n for n, i in enumerate(items) if i.depth < item.depth]
            item.parent = shallower[-1] if shallower and self._inside(shallower[-1], item) else None
        if item.parent is not None:
            self.draft.compose(item)

    def _inside(self, parent: int, item: DraftItem) -> bool:
        return all(i.depth >= item.depth for i in self.draft.items[parent + 1 :])

    def _last_of_other_kind(self, item: DraftItem) -> int | None:
        """The last item above that is no sub-item of the same kind: what (a), (b) or bullets
        stand under."""
        for index in range(len(self.draft.items) - 1, -1, -1):
            above = self.draft.items[index]
            if above.depth < item.depth or not (
                above.parent is not None
                and (above.bulleted == item.bulleted or _is_letter(above.number))
            ):
                return None if above.parent is None and above.bulleted else index
        return None

    def _take_bare_lines(self) -> None:
        """Take the lines of an agenda that marks none of them, from below the word "Agenda"."""
        lines = [p.text for p in self.passages]
        start = next((n + 1 for n, w in enumerate(lines) if re.match(r"agenda\W*$", w, re.I)), 0)
        self.draft.left_out = lines[:start]
        for passage in self.passages[start:]:
            words = passage.text
            title = not words.endswith((".", ";", ",")) and len(words) <= 150
            if title and not _NO_ITEM.match(words) and not when.dates_in(words):
                self._add(replace(passage, heading=0), "")
            else:
                self.draft.left_out.append(words)


def _alike(number: str, first: str) -> bool:
    """Whether a letter or Roman number stands on the level of the first item: I, II, III."""
    in_brackets = number.startswith("(") == first.startswith("(")
    return _is_letter(first) and in_brackets and number.isupper() == first.isupper()


def _words(passage: Passage) -> str:
    words = _ITEM_WORD.sub("", labels.unemphasised(passage.text))
    return _IN_BRACKETS.sub(r"\1) ", words)


def _is_letter(number: str) -> bool:
    return bool(number) and not any(sign.isdigit() for sign in number)


def _timed(words: str, dotted: bool = False) -> tuple[str, str]:
    """The time that `words` begin or end with, as printed, and the rest."""
    words = words.removeprefix(BULLET).strip()
    found = when.time_before(words, dotted) or when.time_after(words)
    return found or ("", words)
