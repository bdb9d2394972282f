"""Words withheld after they were said: a declaration that has become sensitive.

The declaration stays public, without its nature. What was said of it before is not public any more,
and neither is what the same person declared under the same item and took back: the clerk who
learns too late that an interest is sensitive may mend the line, or strike it and type it anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain.declarations import Declaration
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Record, Step


def hushed(step: Step, after: Minutes) -> Iterator[Declaration]:
    """The declarations that a step which leads to `after` makes sensitive, or records so.

    Every sensitive one for a step without changes, which only puts the files in order.
    """
    if not step.changes:
        yield from (one for one in after.all(Declaration) if one.sensitive)
    for change in step.changes:
        if isinstance(change.after, Declaration) and change.after.sensitive and _is_news(change):
            yield change.after


def _is_news(change: Change) -> bool:
    return not (isinstance(change.before, Declaration) and change.before.sensitive)


def is_told(record: Record) -> bool:
    """Whether a record, as it was once, says of a declaration what a sensitive one withholds."""
    return isinstance(record, Declaration) and not record.sensitive


def taken_back(gone: Record, after: Minutes) -> bool:
    """Whether a record that is gone was declared before it was known to be sensitive."""
    if not isinstance(gone, Declaration) or gone.sensitive:
        return False
    by = (gone.item, gone.person, gone.name)
    return any(
        one.sensitive and (one.item, one.person, one.name) == by for one in after.all(Declaration)
    )
