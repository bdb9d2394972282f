"""Words said in private that would be public by a slip are recorded only when the clerk says so.

The question is a refusal like any other: one line, nothing is lost, and Enter again is the answer.
"""

from __future__ import annotations

from meetingtui.desk.capture import Capture
from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.record import Change, Refusal
from meetingtui.domain.requests import Request, carried_out
from meetingtui.domain.restrictions import Restrictions, in_private
from meetingtui.entry.pen import UnfinishedLine

KEPT_APART = "Private business is kept in a file of its own; there is nothing to confirm"
PUBLIC = (
    "was entered in public, and so will be what you add to it; Enter again records it. "
    "A line of its own is private."
)
OF_ALL = "is for the public; Enter again records it. A line of its own is private."


def ask(capture: Capture, asked: tuple[Request, ...], line: UnfinishedLine) -> None:
    """Raise Refusal with a question when new words would be public by a slip.

    The same line entered again is the answer.
    """
    doubt = _doubt(capture, asked)
    if doubt is None:
        return
    item, question = doubt
    again, capture.asked_about = capture.asked_about == (item, line.text), None
    if not again:
        capture.asked_about = (item, line.text)
        raise Refusal(question)


def _doubt(capture: Capture, asked: tuple[Request, ...]) -> tuple[int, str] | None:
    """What to ask before requests are carried out, and of which item."""
    minutes = capture.minutes
    exclusion = in_private(minutes)
    if exclusion is None:
        return None
    step = carried_out(minutes, capture.desk.stamp(), asked)
    after = Restrictions(minutes.apply(step))
    for change in step.changes:
        record = change.after
        if record is None or change.before is None or not _brings_words(change):
            continue
        if isinstance(record, Entry):
            if not after.of(record) and after.closes(exclusion, record.item):
                return record.item, f"{record.name_in_gutter} {PUBLIC}"
        elif isinstance(record, Item) and not after.of(record):
            return record.id, f"What is said of {record.spoken} itself {OF_ALL}"
    return None


def _brings_words(change: Change) -> bool:
    """Whether a change brings words into the book that were not in that record before."""
    after, before = change.after, change.before
    words = [getattr(after, name) for name in text.kinds_of(after)] if after else []
    there = [getattr(before, name) for name in text.kinds_of(before)] if before else []
    return any(said and said not in there for said in words)
