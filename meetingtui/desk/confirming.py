"""Words that would be public by a slip are recorded only when the clerk says so.

They are said in private, or put what was said in private in other words.

The question is a refusal like any other: one line, nothing is lost, and Enter again is the answer.
"""

from __future__ import annotations

from meetingtui.desk.capture import Capture
from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion, restate
from meetingtui.domain.record import Change, Refusal
from meetingtui.domain.requests import Request, carried_out
from meetingtui.domain.restrictions import Restrictions, in_private
from meetingtui.entry.pen import UnfinishedLine

KEPT_APART = "Private business is kept in a file of its own; there is nothing to confirm"
PUBLIC = (
    "was entered in public, and so will be what you add to it; Enter again records it. "
    "A line of its own is private."
)
RESTATED = (
    "was put in other words in private; what you say now is public. Enter again records it. "
    "/f {name} old > new mends the private words."
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
    if exclusion is None and not any(one.act is restate for one in asked):
        return None
    step = carried_out(minutes, capture.desk.stamp(), asked)
    before, after = Restrictions(minutes), Restrictions(minutes.apply(step))
    for change in step.changes:
        record = change.after
        if isinstance(record, Motion) and _said_openly(before, after, change):
            name = record.name_in_gutter
            return record.item, f"{name} {RESTATED.format(name=name)}"
        if exclusion is None or record is None or change.before is None:
            continue
        if not _brings_words(change, after):
            continue
        if isinstance(record, Entry):
            if not after.of(record) and after.closes(exclusion, record.item):
                return record.item, f"{record.name_in_gutter} {PUBLIC}"
        elif isinstance(record, Item) and not after.of(record):
            return record.id, f"What is said of {record.spoken} itself {OF_ALL}"
    return None


def _said_openly(before: Restrictions, after: Restrictions, change: Change) -> bool:
    """Whether a motion put in other words in private is put in others now, in public."""
    return (
        change.before is not None
        and change.after is not None
        and before.of_substantive(change.before) is not None
        and after.of_substantive(change.after) is None
        and after.of(change.after) is None
    )


def _brings_words(change: Change, after: Restrictions) -> bool:
    """Whether a change brings words that the public may read into a record."""
    record, old = change.after, change.before
    names = set(text.kinds_of(record)) if record else set()
    if isinstance(record, Motion) and after.of_substantive(record):
        names.discard("substantive")
    words = [getattr(record, name) for name in names]
    there = [getattr(old, name) for name in text.kinds_of(old)] if old else []
    return any(said and said not in there for said in words)
