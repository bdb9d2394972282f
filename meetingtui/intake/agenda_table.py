"""An agenda in columns: CSV with or without a header row, and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetingtui.domain.proposals import AgendaProposal
from meetingtui.domain.record import Refusal
from meetingtui.intake import tables, when
from meetingtui.intake.agenda_draft import AgendaDraft, DraftItem
from meetingtui.intake.passages import excerpt

_SYNONYMS = {
    synonym: name
    for name, synonyms in {
        "number": ("number", "no", "item no", "item number", "agenda number", "agenda no", "nr",
                   "num", "ref", "agenda item number", "item ref"),
        "title": ("title", "item", "subject", "agenda item", "business", "description", "topic",
                  "item title", "heading"),
        "time": ("time", "start", "starts", "start time", "planned", "planned at", "at",
                 "timing", "approximate time", "planned time", "approx time"),
        "parent": ("parent", "under", "section", "part of", "sub item of", "parent number",
                   "parent item"),
    }.items()
    for synonym in synonyms
}  # fmt: skip
NUMBER = re.compile(
    r"\(?(?:[A-Za-z]{0,3}\d{1,3}(?:\.\d{1,3})*(?:\(?[a-z]\)?)?|[a-z]|[ivx]+)[.)]*", re.A
)


def read(source: str) -> AgendaProposal:
    """The agenda in a list with separators. Raises Refusal when it holds no items."""
    return of_rows(tables.rows(source), AgendaDraft())


def of_rows(rows: list[tables.Row], draft: AgendaDraft) -> AgendaProposal:
    """The agenda in `rows`, whose first one may be a header."""
    if not rows:
        raise Refusal("No items were found; an agenda needs rows such as: 1,Apologies,10:00.")
    place = tables.columns(rows[0].cells, _SYNONYMS)
    if has_header(rows[0].cells):
        _note_unknown(rows[0], place, draft)
        rows = rows[1:]
    else:
        place = {}
    parents: list[tuple[int, str, int]] = []
    for row in rows:
        item, parent = _item(row, place or _guessed(row), draft)
        if not item.title:
            draft.doubts.append(f"Line {row.line} has no title and was left out.")
            continue
        if not parent and "parent" not in place:
            item.parent = above(draft, item.number)
        index = draft.add(item)
        if parent:
            parents.append((index, parent, row.line))
    _put_under(draft, parents)
    return draft.proposal()


def has_header(cells: Sequence[str]) -> bool:
    """Whether a row names the columns of an agenda: the title and another, or the title alone."""
    place = tables.columns(cells, _SYNONYMS)
    return "title" in place and (len(place) > 1 or len(cells) == 1)


def _note_unknown(row: tables.Row, place: dict[str, int], draft: AgendaDraft) -> None:
    unknown = [c for n, c in enumerate(row.cells) if c and n not in place.values()]
    if unknown:
        draft.doubts.append(f"Columns left out: {', '.join(excerpt(c, 30) for c in unknown)}.")


def _guessed(row: tables.Row) -> dict[str, int]:
    """The columns of a row without a header: a number, a time, and the longest of the rest."""
    place: dict[str, int] = {}
    for number, cell in enumerate(row.cells):
        if "time" not in place and when.clock_time(cell) and (number or ":" in cell):
            place["time"] = number
        elif "number" not in place and "title" not in place and NUMBER.fullmatch(cell):
            place["number"] = number
        elif cell and len(cell) > len(tables.cell(row, place.get("title"))):
            if "title" in place:
                place["other"] = place["title"]
            place["title"] = number
    last = len(row.cells) - 1
    if last not in place.values() and NUMBER.fullmatch(row.cells[last]) and "number" in place:
        place["parent"] = last
    return place


def _item(row: tables.Row, place: dict[str, int], draft: AgendaDraft) -> tuple[DraftItem, str]:
    title = tables.cell(row, place.get("title"))
    item = DraftItem(without_stop(tables.cell(row, place.get("number"))), title)
    printed = tables.cell(row, place.get("time"))
    if printed:
        item.planned_at = draft.time_of(printed, title)
        if item.planned_at is None:
            draft.doubts.append(
                f"Line {row.line}: {excerpt(printed, 30)} is no time such as 10:05."
            )
    return item, tables.cell(row, place.get("parent"))


def without_stop(number: str) -> str:
    """A printed number without the stop that ends it: "7." is "7", "(a)" stays "(a)"."""
    number = number.strip()
    if number.endswith(")") and "(" in number:
        return number
    return number.rstrip(".):")


def above(draft: AgendaDraft, number: str) -> int | None:
    """The item that `number` says it stands under: "7.1" and "7a" under "7"."""
    for pattern in (r"(.+)\.\d+$", r"(.*\d)\(?[a-z]\)?$"):
        found = re.match(pattern, without_stop(number))
        if found:
            return draft.index_of(found[1])
    return None


def _put_under(draft: AgendaDraft, parents: list[tuple[int, str, int]]) -> None:
    """Give each item the parent that its row names, if that stands above it."""
    for index, named, line in parents:
        titles = {item.title.casefold(): n for n, item in reversed(list(enumerate(draft.items)))}
        parent = draft.index_of(named)
        if parent is None:
            parent = titles.get(named.casefold())
        if parent is not None and parent < index:
            draft.items[index].parent = parent
        else:
            where = "does not stand above it" if parent is not None else "is not in the list"
            draft.doubts.append(
                f"Line {line}: the parent {excerpt(named, 30)} {where}; "
                "the item was put at the top level."
            )
