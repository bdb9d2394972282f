"""Points as typed: sub-points, what continues an entry, statements, notes, the purpose, marks."""

from __future__ import annotations

import re

from meetingtui.domain import entries, items, marks, points, text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import Point
from meetingtui.domain.requests import Request, request
from meetingtui.entry import handles
from meetingtui.entry.entered import Entered, undoubled
from meetingtui.entry.reading import Acts, Walk

CONTINUED: tuple[type[Entry], ...] = (Point, Clause, Action, NextStep)
_NAMED = re.compile(r"(\S+?):\s+(\S.*)", re.DOTALL)
_NAMED_FIRST = re.compile(r"(\S+)\s+(\S.*)", re.DOTALL)


def point(entered: Entered) -> Acts:
    """A key point: the whole line, as it stands."""
    return entered.under(request(points.note, item=entered.item, words=entered.words))


def each(entered: Entered) -> Acts:
    """Several lines, each a point of its own, in one step."""
    words = entered.needed("Paste or type the lines; Ctrl+J breaks a line.")
    lines = [line for line in words.splitlines() if line.strip()]
    first, *others = [request(points.note, item=entered.item, words=line) for line in lines]
    return Acts((*entered.under(first).requests, *others))


def statement(entered: Entered) -> Acts:
    """A statement as read."""
    words = entered.needed("Type the statement.")
    return entered.under(
        request(points.note, item=entered.item, words=words, kind=points.STATEMENT)
    )


def note(entered: Entered) -> Acts:
    """A note of the clerk's."""
    words = entered.needed("Type the note.")
    return entered.under(request(points.note, item=entered.item, words=words, kind=points.NOTE))


def sub_point(entered: Entered) -> Acts:
    """A point under the picked or last point, or under `p3` in `/pp p3: …`."""
    words = entered.needed("Type the sub-point.")
    match = _NAMED.match(words)
    if match and handles.is_handle(match[1]):
        above = handles.entry(match[1], entered.context)
        words = match[2]
    else:
        above = handles.picked_or_last(entered.context, (Point,))
    if not isinstance(above, Point):
        raise entered.refusal(f"{above.name_in_gutter} is no point.")
    parent = above.parent if above.parent is not None else above.id
    return Acts((request(points.note, item=above.item, words=words, parent=parent),))


def continued(entered: Entered) -> Acts:
    """Words added to the end of an entry: the named one, else the picked or last one."""
    words = entered.needed("Type the words to add.")
    match = _NAMED_FIRST.match(words)
    if match and handles.is_handle(match[1]):
        found = handles.entry(match[1], entered.context)
        words = match[2]
    elif handles.is_handle(words):
        raise entered.refusal("Type the words to add.")
    else:
        found = handles.picked_or_last(entered.context, CONTINUED)
    if not isinstance(found, CONTINUED):
        raise entered.refusal(f"{found.name_in_gutter} can't be continued; /f mends it.")
    marked = re.fullmatch(r"(.*\S)\s+!", words, re.DOTALL)
    words = marked[1] if marked else undoubled(words)
    asked = [_longer(found, words)]
    if marked and not marks.of_entry(entered.minutes, found.TABLE, found.id):
        where = {"item": found.item, "holder_table": found.TABLE, "holder": found.id}
        asked.append(request(marks.drop, **where))
    return Acts(tuple(asked))


def _longer(found: Entry, words: str) -> Request:
    if isinstance(found, Point):
        return request(points.extend, point=found.id, words=words)
    joint = "" if words[0] in ".,;:!?)’" else " "
    whole = f"{found.main_text}{joint}{text.clean(words, text.PROSE)}"
    return request(entries.edit, table=found.TABLE, entry=found.id, words=whole)


def purpose(entered: Entered) -> Acts:
    """The purpose of the item: heading > text, or the text alone."""
    entered.needed("Type the purpose.")
    heading, words = entered.parts()
    if not words and not entered.words.rstrip().endswith(">"):
        heading, words = "", heading
    return entered.under(request(items.purpose, item=entered.item, heading=heading, words=words))


def mark(entered: Entered) -> Acts:
    """A mark on the picked entry, or at this moment of the item, perhaps with a jotting."""
    picked = entered.context.picked
    if picked and not entered.words:
        table, number = picked
        holder = entries.entry_of(entered.minutes, table, number)
        return Acts((request(marks.drop, item=holder.item, holder_table=table, holder=number),))
    return entered.under(request(marks.drop, item=entered.item, jotting=entered.words))


def walk(entered: Entered) -> Walk:
    """Go to the oldest mark."""
    entered.nothing_more(entered.words)
    return Walk()
