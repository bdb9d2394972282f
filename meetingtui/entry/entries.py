"""Entries mended as typed: fix, edit, move, change kind, strike, undo, redo."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from meetingtui.domain import entries, items, points, text
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.decisions import Clause, Decision, amend_clause
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import Division
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.motions import Motion, restate
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.petitions import Petition
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import (
    actions,
    announcements,
    approvals,
    blocks,
    clauses,
    decisions,
    declarations,
    divisions,
    handles,
    motions,
    names,
    petitions,
    questions,
    verbs,
    witnesses,
)
from meetingtui.entry import points as points_typed
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts, Earlier, Edit, Redo, Undo
from meetingtui.entry.said import quoted

MOST_STEPS = 100
_ITEM_TO = re.compile(
    r"item\s+(\S.*?)\s+(before|after|under|number)\s+(?:item\s+)?(\S.*)", re.IGNORECASE
)
_ITEM = re.compile(r"item\s+(\S.*)", re.IGNORECASE)
KINDS = {
    "point": "p",
    "clause": "r",
    "action": "a",
    "next-step": "n",
    "document": "doc",
    "question": "q",
    "announcement": "ann",
    "reasons": "re",
    "alternatives": "al",
    "motion": "m",
}


def _named(entered: Entered) -> tuple[Entry, str]:
    """The entry named first (left out: the picked or last one), and the words after it."""
    word, _, rest = entered.words.partition(" ")
    if handles.is_handle(word):
        return handles.entry(word, entered.context), rest.strip()
    return handles.entry("", entered.context), entered.words


def fix(entered: Entered) -> Acts | Edit:
    """Replace words, or put the entry into the line; `/f 5 Flooding` gives item 5 its title."""
    number, _, title = entered.words.partition(" ")
    item = handles.item_numbered(number, entered.minutes)
    if item and title.strip() and not PART.search(title):
        return Acts((request(items.amend, item=item.id, title=title.strip()),))
    found, rest = _named(entered)
    if not rest:
        if not found.main_text:
            _not_of_the_law(entered, found)
        return Edit(found.TABLE, found.id, _editable(entered, found))
    find, *put = (part.strip() for part in PART.split(rest, maxsplit=1))
    if not find or not put:
        raise entered.refusal(f"Say which words of {found.name_in_gutter} give way to which.")
    return _replaced(entered, found, find, put[0])


def _replaced(entered: Entered, found: Entry, find: str, put: str) -> Acts:
    """Words replaced in the text of an entry, else in what else is printed of it.

    What stands beside the text (who, which interest, its effect) is mended as if the line that
    would make the entry had been mended.
    """
    if not text.places_of(found.main_text, find):
        if isinstance(found, Decision):
            return _of_a_decision(entered, found, find, put)
        if isinstance(found, Clause) and text.places_of(found.inserted, find):
            words = _once(entered, found, found.inserted, find, put)
            made = request(amend_clause, clause=found.id, inserted=words)
            return Acts((made,))
        if isinstance(found, Motion) and text.places_of(found.substantive, find):
            words = _once(entered, found, found.substantive, find, put)
            return Acts((request(restate, motion=found.id, words=words, mended=True),))
        line = _editable(entered, found)
        person = names.known(find, entered.minutes)
        if isinstance(person, int) and not text.places_of(line, find):
            find = text.token(Person.TABLE, person)
        if line != found.main_text:
            return edited(
                replace(entered, words=_once(entered, found, line, find, put)), *_key(found)
            )
    elif isinstance(found, Action) and found.due_said and not found.due_apart:
        words = _once(entered, found, found.text, find, put)
        line = actions.editable(entered, replace(found, text=words))
        return edited(replace(entered, words=line), *_key(found))
    table, entry = _key(found)
    return Acts((request(entries.fix, table=table, entry=entry, find=find, put=put),))


def _key(found: Entry) -> tuple[str, int]:
    return found.TABLE, found.id


def _of_a_decision(entered: Entered, found: Decision, find: str, put: str) -> Acts:
    """Words replaced in one of the texts of a decision other than its lead-in."""
    said = {name: str(getattr(found, name)) for name in text.kinds_of(found)}
    holding = [name for name, words in said.items() if text.places_of(words, find)]
    if not holding:
        _not_of_the_law(entered, found)
        raise _absent(entered, found, " / ".join(filter(None, said.values())), find)
    if len(holding) > 1:
        raise _repeated(entered, found, find, len(holding))
    words = _once(entered, found, said[holding[0]], find, put)
    return Acts((request(entries.frame, decision=found.id, field=holding[0], words=words),))


def _not_of_the_law(entered: Entered, found: Entry) -> None:
    """Raises Refusal for a resolution that excludes the public: its words are not typed."""
    if isinstance(found, Decision) and entered.minutes.where(Exclusion, decision=found.id):
        name = found.name_in_gutter
        raise Refusal(
            f"{name} excludes the public in the words of the law: /pv {name} ground 4 corrects "
            f"the paragraph, /pv {name} cover 8, 9 the items, /pv {name} by ab+cd who moved it."
        )


def _once(entered: Entered, found: Entry, whole: str, find: str, put: str) -> str:
    """`whole` with `find` replaced. Raises Refusal when it does not stand there exactly once."""
    places = text.places_of(whole, find)
    if not places:
        raise _absent(entered, found, whole, find)
    if len(places) > 1:
        raise _repeated(entered, found, find, len(places))
    return whole[: places[0]] + put + whole[places[0] + len(find) :]


def _absent(entered: Entered, found: Entry, whole: str, find: str) -> Refusal:
    name, reads = found.name_in_gutter, _spelled(entered, whole)
    stop = "" if reads.endswith((".", "?", "!")) else "."
    return Refusal(
        f"“{_spelled(entered, find)}” does not stand in {name}, which reads: {reads}{stop} "
        f"/f {name} puts that into the line, to be mended there."
    )


def _repeated(entered: Entered, found: Entry, find: str, times: int) -> Refusal:
    said, name = _spelled(entered, find), found.name_in_gutter
    return Refusal(f"“{said}” stands {times} times in {name}; give more of the words.")


def _spelled(entered: Entered, stored: str) -> str:
    """Stored words as they would be typed, people by their codes."""

    def word(kind: str, number: int, _opens: bool) -> str:
        person = entered.minutes.find(Person, number) if kind == Person.TABLE else None
        return person.code if person else "…"

    return text.spelled(stored, word)


def _editable(entered: Entered, found: Entry) -> str:
    written = EDITABLE.get(type(found))
    return written(entered, found) if written else found.main_text


def edited(entered: Entered, table: str, entry: int) -> Acts:
    """The entry that was put into the line, mended there."""
    found = entries.entry_of(entered.minutes, table, entry)
    mended = MENDED.get(type(found))
    if mended:
        return mended(entered, found)
    return Acts((request(entries.edit, table=table, entry=entry, words=entered.words),))


# How an entry of a kind is written as the line that would mend it, and what the mended line means;
# a kind that is not named here is its main text alone.
EDITABLE: Mapping[type[Entry], Callable[[Entered, Any], str]] = {
    Action: actions.editable,
    Document: blocks.editable,
    Point: points_typed.editable,
    Witness: lambda _entered, found: witnesses.editable(found),
    Declaration: declarations.editable,
    Question: questions.editable,
    Answer: questions.editable_answer,
    Petition: petitions.editable,
    Announcement: announcements.editable,
    Motion: motions.editable,
    Division: divisions.editable,
    Clause: lambda _entered, found: clauses.editable(found),
    Approval: lambda _entered, found: approvals.editable(found),
    Correction: lambda _entered, found: approvals.correction_editable(found),
}
MENDED: Mapping[type[Entry], Callable[[Entered, Any], Acts]] = {
    Action: actions.mended,
    Document: blocks.mended,
    Point: points_typed.mended,
    Witness: witnesses.mended,
    Declaration: declarations.mended,
    Question: questions.mended,
    Answer: questions.mended_answer,
    Petition: petitions.mended,
    Announcement: announcements.mended,
    Motion: motions.mended,
    Division: divisions.mended,
    Decision: decisions.mended,
    Clause: clauses.mended,
    Approval: approvals.mended,
    Correction: approvals.correction_mended,
}


def move(entered: Entered) -> Acts:
    """Move an entry to another item, or before or after another entry; or move an item."""
    of_item = _ITEM_TO.fullmatch(entered.words)
    if of_item:
        return _moved_item(entered, *of_item.groups())
    found, rest = _named(entered)
    where = rest.split()
    if entered.context.picked and handles.is_handle(entered.words):
        found, where = handles.entry("", entered.context), [entered.words]
    side = where.pop(0).casefold() if where and where[0].casefold() in ("before", "after") else ""
    if where and where[0].casefold() == "item":
        where.pop(0)
    if len(where) != 1:
        raise entered.refusal("Say where to: the number of an item, or a handle.")
    target = where[0]
    if handles.is_handle(target):
        beside = handles.entry(target, entered.context)
        place = {"after" if side == "after" else "before": beside.id}
        made = request(
            entries.move,
            table=found.TABLE,
            entry=found.id,
            beside_table=beside.TABLE,
            **place,
        )
        return Acts((made,))
    if side:
        raise entered.refusal(f"{quoted(target)} is no handle.")
    item = handles.item(target, entered.minutes)
    if item.id == found.item:
        raise entered.refusal(f"{found.name_in_gutter} is under {item.spoken} already.")
    return Acts((request(entries.move, table=found.TABLE, entry=found.id, item=item.id),))


def _moved_item(entered: Entered, number: str, how: str, target: str) -> Acts:
    """`item 7 before 3` (or after, or under) moves an item; `item 7 number 8` renumbers it."""
    moved = handles.item(number, entered.minutes)
    if how.casefold() == "number":
        return Acts((request(items.amend, item=moved.id, agenda_number=target),))
    beside = handles.item(target, entered.minutes)
    return Acts((request(items.move, item=moved.id, **{how.casefold(): beside.id}),))


def kind(entered: Entered) -> Acts:
    """Change the kind of an entry: `/k p6 a`; of a point also among points: `/k p6 note`."""
    found, rest = _named(entered)
    word = rest.removeprefix("/").casefold()
    name = _verb_named(word)
    letter = word if word in handles.LETTERS.split("|") else KINDS.get(name, "")
    if isinstance(found, Point):
        among = points.POINT if letter == Point.LETTER else "" if letter else name
        if among in points.KINDS and (among != points.POINT or found.kind != points.POINT):
            return Acts((request(points.recast, point=found.id, kind=among),))
    if not letter:
        letters = ", ".join(one.LETTER for one in entries.CONVERTIBLE)
        raise entered.refusal(f"Say what {found.name_in_gutter} should be: {letters}.")
    said: dict[str, Any] = {}
    if letter == Action.LETTER and isinstance(found, Point | NextStep):
        said = actions.told(entered, found.main_text)
    table, entry = _key(found)
    return Acts((request(entries.change_kind, table=table, entry=entry, letter=letter, **said),))


def _verb_named(word: str) -> str:
    """The name of the verb that a word means; empty for none."""
    try:
        return verbs.find(word).name if word else ""
    except Refusal:
        return ""


def was(entered: Entered) -> Earlier:
    """List the earlier wordings of an entry, or bring one back: `/was r1 1`."""
    found, rest = _named(entered)
    if rest and not re.fullmatch(r"[1-9]\d{0,3}", rest):
        raise entered.refusal(f"{quoted(rest)} is no number of a wording.")
    return Earlier(found.TABLE, found.id, int(rest or 0))


def strike(entered: Entered) -> Acts:
    """Strike entries, or take an empty item off the agenda."""
    match = _ITEM.fullmatch(entered.words)
    if match:
        item = handles.item(match[1], entered.minutes)
        return Acts((request(items.remove, item=item.id),))
    words = re.split(r"[\s,]+", entered.words) if entered.words else [""]
    unknown = [word for word in words if word and not handles.is_handle(word)]
    if unknown:
        raise entered.refusal(
            f"{quoted(unknown[0])} is no handle; handles stand in the margin, and /del alone "
            "strikes the picked or last entry."
        )
    found = dict.fromkeys(handles.entry(word, entered.context) for word in words)
    above = {(one.TABLE, one.id) for one in found}
    asked = [
        request(entries.strike, table=one.TABLE, entry=one.id)
        for one in found
        if (one.TABLE, getattr(one, "parent", None)) not in above
    ]
    return Acts(tuple(asked))


def undo(entered: Entered) -> Undo:
    """Take back the last steps."""
    return Undo(_count(entered))


def redo(entered: Entered) -> Redo:
    """Bring back what was undone."""
    return Redo(_count(entered))


def _count(entered: Entered) -> int:
    if not entered.words:
        return 1
    count = int(entered.words) if re.fullmatch(r"\d{1,4}", entered.words) else 0
    if not 1 <= count <= MOST_STEPS:
        said = quoted(entered.words)
        raise entered.refusal(f"{said} is no number of steps from 1 to {MOST_STEPS}.")
    return count
