"""Private business is stored in this meeting's book only when the clerk has said so, once an item.

The question is a refusal like any other: one line, nothing is lost, and Enter again is the answer.
"""

from __future__ import annotations

from meetingtui.desk.capture import Capture
from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Change, Refusal
from meetingtui.domain.requests import Request, carried_out
from meetingtui.domain.restrictions import Restrictions, in_private
from meetingtui.entry.pen import UnfinishedLine

QUESTION = (
    "This is private business and will be stored in this meeting's book. "
    "Enter again records it; /pv ok lets in all of this item."
)
PUBLIC = (
    "was entered in public, and so will be what you add to it; Enter again records it. "
    "A line of its own is private."
)


def ask(capture: Capture, asked: tuple[Request, ...], line: UnfinishedLine) -> None:
    """Raise Refusal with a question when new words would be private, or be public by a slip.

    The same line entered again is the answer. For private words it holds for the whole item.
    """
    doubt = _doubt(capture, asked)
    if doubt is None:
        return
    item, question = doubt
    again, capture.asked_about = capture.asked_about == (item, line.text), None
    if not again:
        capture.asked_about = (item, line.text)
        raise Refusal(question)
    if question == QUESTION:
        capture.stored_here.add(item)


def confirm(capture: Capture) -> str:
    """Let in the private business of the item in view; the sentence that says so."""
    item = capture.looked_at
    if item is None:
        raise Refusal("No item is being taken: /pv ok confirms for one item.")
    capture.stored_here.add(item)
    spoken = capture.minutes.item(item).spoken
    return f"Private business under {spoken} will be stored in this meeting's book"


def _doubt(capture: Capture, asked: tuple[Request, ...]) -> tuple[int, str] | None:
    """What to ask before requests are carried out, and of which item."""
    minutes = capture.minutes
    if not Restrictions(minutes).any:
        return None
    step = carried_out(minutes, capture.desk.stamp(), asked)
    after, exclusion = Restrictions(minutes.apply(step)), in_private(minutes)
    for change in step.changes:
        entry = change.after
        if not isinstance(entry, Entry) or not _brings_words(change):
            continue
        if after.of(entry):
            if entry.item not in capture.stored_here:
                return entry.item, QUESTION
        elif change.before is not None and exclusion and after.closes(exclusion, entry.item):
            return entry.item, f"{entry.name_in_gutter} {PUBLIC}"
    return None


def _brings_words(change: Change) -> bool:
    """Whether a change brings words into the book that were not in that record before."""
    after, before = change.after, change.before
    words = [getattr(after, name) for name in text.kinds_of(after)] if after else []
    there = [getattr(before, name) for name in text.kinds_of(before)] if before else []
    return any(said and said not in there for said in words)
