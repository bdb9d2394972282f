"""Points as typed: sub-points, who said them, statements, notes, tables, the purpose, marks."""

from __future__ import annotations

import re

from meetingtui.domain import entries, items, marks, points, text
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.decisions import TABLE, Clause, amend_clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.record import Unchanged
from meetingtui.domain.requests import Request, request
from meetingtui.entry import handles, names
from meetingtui.entry.attribution import listed, several
from meetingtui.entry.entered import Entered, at_colon, undoubled
from meetingtui.entry.reading import Acts, Walk

CONTINUED: tuple[type[Entry], ...] = (
    Point, Clause, Action, NextStep, Announcement, Question, Answer,
)  # fmt: skip
_NAMED = re.compile(r"(\S+?):\s+(\S.*)", re.DOTALL)
_NAMED_FIRST = re.compile(r"(\S+)\s+(\S.*)", re.DOTALL)
_SPOKEN = re.compile(r"((?:⟦[^⟧]*⟧|[^:⟦])+):(?:\s+(.*)|\s*())", re.DOTALL)


def point(entered: Entered) -> Acts:
    """A key point: the whole line, as it stands."""
    return entered.under(request(points.note, item=entered.item, words=entered.words))


def each(entered: Entered) -> Acts:
    """Several lines, each a point of its own, in one step."""
    words = entered.needed("Paste or type the lines; Ctrl+J breaks a line.")
    lines = [line for line in words.splitlines() if line.strip()]
    first, *others = [request(points.note, item=entered.item, words=line) for line in lines]
    return Acts((*entered.under(first).requests, *others))


def _other(entered: Entered, kind: str, missing: str) -> Acts:
    """A point of another kind; `/no p3: …` puts it under p3."""
    words = entered.needed(missing)
    match = _NAMED.match(words)
    if match and handles.is_handle(match[1]):
        above = _point_named(entered, match[1])
        made = request(points.note, item=above.item, words=match[2], kind=kind, parent=above.id)
        return Acts((made,))
    return entered.under(request(points.note, item=entered.item, words=words, kind=kind))


def statement(entered: Entered) -> Acts:
    """A statement as read."""
    return _other(entered, points.STATEMENT, "Type the statement.")


def note(entered: Entered) -> Acts:
    """A note of the clerk's."""
    return _other(entered, points.NOTE, "Type the note.")


def afterwards(entered: Entered) -> Acts:
    """A note made after the meeting."""
    return _other(entered, points.AFTERWARDS, "Type the note.")


def heading(entered: Entered) -> Acts:
    """A sub-heading among the points."""
    return _other(entered, points.HEADING, "Type the heading.")


def paragraph(entered: Entered) -> Acts:
    """A paragraph without a number."""
    return _other(entered, points.PARAGRAPH, "Type the paragraph.")


def table(entered: Entered) -> Acts:
    """A table: rows on lines of their own, bars between the cells; the first row is the header."""
    words = entered.needed("Type the header row, a bar between the cells.")
    if "|" not in words:
        raise entered.refusal("The cells of a table have a bar between them.")
    return _other(entered, points.TABLE, "")


def _point_named(entered: Entered, handle: str) -> Point:
    found = handles.entry(handle, entered.context)
    if not isinstance(found, Point):
        raise entered.refusal(f"{found.name_in_gutter} is no point.")
    return found


def _last_point(entered: Entered) -> Point:
    found = handles.picked_or_last(entered.context, (Point,))
    return entered.minutes.get(Point, found.id)


def _point_meant(entered: Entered, handle: str) -> Point:
    """The point with that handle; with an empty one, the picked or last one."""
    return _point_named(entered, handle) if handle else _last_point(entered)


def sub_point(entered: Entered) -> Acts:
    """A point on the second level: under the picked or last point, or under `p3` in `/pp p3: …`."""
    words = entered.needed("Type the sub-point.")
    match = _NAMED.match(words)
    if match and handles.is_handle(match[1]):
        return _under(_point_named(entered, match[1]), match[2])
    above = _last_point(entered)
    while above.parent is not None:
        above = entered.minutes.get(Point, above.parent)
    return _under(above, words)


def sub_sub_point(entered: Entered) -> Acts:
    """A point on the third level: under the picked or last sub-point, or under `p3`."""
    words = entered.needed("Type the point.")
    match = _NAMED.match(words)
    if match and handles.is_handle(match[1]):
        above, words = _point_named(entered, match[1]), match[2]
    else:
        above = _last_point(entered)
    level = points.depth(entered.minutes, above)
    if level > 2 and above.parent is not None:
        above = entered.minutes.get(Point, above.parent)
    elif level == 1:
        below = entered.minutes.entries(Point, above.item, parent=above.id)
        if not below:
            raise entered.refusal(
                f"{above.name_in_gutter} has no sub-point for it to stand under; /pp makes one."
            )
        above = below[-1]
    return _under(above, words)


def _under(above: Point, words: str) -> Acts:
    return Acts((request(points.note, item=above.item, words=words, parent=above.id),))


def says(entered: Entered) -> Acts:
    """What somebody said: `ab + cd: …`; `p3 = ab` says who said a point that is there already."""
    words = entered.needed("Say who, and what they said.")
    if corrected := entered.assigned():
        found = _point_meant(entered, corrected[0])
        speakers = several(corrected[1], entered.minutes)
        made = request(points.attribute, point=found.id, speakers=speakers)
        return Acts((names.introducing(made),))
    who, said = at_colon(words)
    if not who or who == words.strip():
        raise entered.refusal("A colon parts who speaks from what they say.")
    made = request(
        points.note, item=entered.item, words=said, speakers=several(who, entered.minutes)
    )
    return entered.under(names.introducing(made))


def reply(entered: Entered) -> Acts:
    """A point that answers another: the named one, else the picked or last one."""
    words = entered.needed("Type the answer.")
    match = _NAMED.match(words)
    if match and handles.is_handle(match[1]):
        asked, words = _point_named(entered, match[1]), match[2]
    else:
        asked = _last_point(entered)
    made = request(points.note, item=asked.item, words=words, answers=asked.id)
    return Acts((made,))


def tag(entered: Entered) -> Acts:
    """A tag printed before a point: `p3 = SQ1`; without words it is taken away."""
    assigned = entered.assigned()
    if assigned is None:
        raise entered.refusal("Say which point, and its tag after an equals sign.")
    found = _point_meant(entered, assigned[0])
    return Acts((request(points.tag, point=found.id, words=assigned[1]),))


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
    if isinstance(found, Clause) and found.kind == TABLE:
        rows = f"{found.text}\n{text.clean(words, text.PROSE)}"
        return request(amend_clause, clause=found.id, text=rows)
    whole = text.joined(found.main_text, text.clean(words, text.PROSE))
    return request(entries.edit, table=found.TABLE, entry=found.id, words=whole)


def editable(entered: Entered, before: Point) -> str:
    """A point as the line that would mend it: who speaks, and the words."""
    who = points.speakers_of(entered.minutes, before.id)
    return f"{listed(who, entered.minutes)}: {before.text}".strip() if who else before.text


def mended(entered: Entered, before: Point) -> Acts:
    """A point mended in the line; who speaks is mended there if somebody was named before."""
    old = points.speakers_of(entered.minutes, before.id)
    asked: list[Request] = []
    words = entered.words
    spoken = _SPOKEN.fullmatch(words) if old else None
    if spoken:
        who, words = several(spoken[1], entered.minutes), spoken[2] or ""
        if who != old:
            made = request(points.attribute, point=before.id, speakers=who)
            asked.append(names.introducing(made))
    kind = points.TEXT_OF.get(before.kind, text.PROSE)
    if text.clean(words, kind) != before.text:
        asked.append(request(entries.edit, table=before.TABLE, entry=before.id, words=words))
    if not asked:
        raise Unchanged
    return Acts(tuple(asked))


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
    """Go to the oldest mark; `done`: the mark gone to needs nothing more."""
    if entered.words.casefold() == "done":
        return Walk(done=True)
    entered.nothing_more(entered.words)
    return Walk()
