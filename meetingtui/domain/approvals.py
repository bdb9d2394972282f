"""Approval of the minutes of earlier meetings, and the corrections made to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, Unchanged, link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

APPROVED = "approved"
_APPROVING = (
    "approved", "agreed", "accepted", "adopted", "confirmed", "ratified", "signed",
)  # fmt: skip


@row
class Approval(Entry):
    """What became of the minutes of an earlier meeting: of which (`held_on`, or as `said`).

    `body_name` is the body that met, if another; `part` "Part II"; `outcome` "approved",
    "reviewed", "deferred" or the body's own word; `note` says why; `signed_by` signed them;
    `movers` and `seconders` proposed and seconded it.
    """

    TABLE: ClassVar[str] = "approval"
    NOUN: ClassVar[str] = "approval of minutes"
    LETTER: ClassVar[str] = "appr"
    BLOCK: ClassVar[str] = "approvals"
    MAIN: ClassVar[str] = "note"

    held_on: date | None = None
    said: str = line()
    body_name: str = line()
    part: str = line()
    outcome: str = line(APPROVED)
    note: str = prose()
    signed_by: str = line()
    movers: str = line()
    seconders: str = line()


@row
class Correction(Entry):
    """A correction to minutes being approved.

    `locator` says where (page, minute number, paragraph); `find` gives way to `put`; or `text` says
    the correction in words ("Cllr Z to be added to those present", "wording to follow").
    """

    TABLE: ClassVar[str] = "correction"
    NOUN: ClassVar[str] = "correction"
    LETTER: ClassVar[str] = "cor"
    BLOCK: ClassVar[str] = "approvals"

    approval: int = link("approval")
    locator: str = line()
    find: str = prose()
    put: str = prose()
    text: str = prose()


def approves(outcome: str) -> bool:
    """Whether minutes were approved by an outcome in the body's word: "agreed as a true record"."""
    return outcome.casefold().startswith(_APPROVING)


def latest(minutes: Minutes, item: int) -> Approval | None:
    """The approval under an item that was noted last."""
    found = minutes.where(Approval, item=item)
    return max(found, key=lambda approval: (approval.place, approval.id), default=None)


def approve(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    held_on: date | None = None,
    said: str = "",
    body_name: str = "",
    part: str = "",
    outcome: str = APPROVED,
    note: str = "",
    signed_by: str = "",
) -> Step:
    """Note what became of the minutes of an earlier meeting.

    Raises Refusal unless the meeting is named by a date or else in words, and without an outcome.
    """
    here = minutes.item(item)
    _meaningful(held_on, said, outcome)
    changes = minutes.entry(
        stamp,
        Approval,
        here.id,
        held_on=held_on,
        said=said,
        body_name=body_name,
        part=part,
        outcome=outcome,
        note=note,
        signed_by=signed_by,
    )
    return stamp.step(f"Earlier minutes noted under {here.spoken}", changes, here.id)


def amend(minutes: Minutes, stamp: Stamp, approval: int, **fields: object) -> Step:
    """Correct what was noted of earlier minutes. Raises Refusal when nothing changes."""
    before = minutes.get(Approval, approval)
    here = minutes.item(before.item)
    known = ("held_on", "said", "body_name", "part", "outcome", "note", "signed_by")
    _known(before, known, fields)
    held_on = fields.get("held_on", before.held_on)
    said, outcome = (str(fields.get(name, getattr(before, name))) for name in ("said", "outcome"))
    _meaningful(held_on, said, outcome)
    change = text.altered(before, **fields)
    if change.before == change.after:
        raise Unchanged
    return stamp.step(f"{before.name_in_gutter} mended under {here.spoken}", [change], here.id)


def correct(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    approval: int | None = None,
    locator: str = "",
    find: str = "",
    put: str = "",
    words: str = "",
) -> Step:
    """Note a correction to the minutes approved last, or to those named.

    `find` gives way to `put`, or `words` say what is to be put right. Raises Refusal for neither,
    for both, and while no minutes were approved under the item.
    """
    here = minutes.item(item)
    found = latest(minutes, here.id) if approval is None else minutes.get(Approval, approval)
    if found is None:
        raise Refusal(f"No minutes were approved under {here.spoken} yet: /appr 9 July does that.")
    if found.item != here.id:
        raise Refusal("Those minutes were approved under another item.")
    _says_what(find, put, words)
    changes = minutes.entry(
        stamp,
        Correction,
        here.id,
        approval=found.id,
        locator=locator,
        find=find,
        put=put,
        text=words,
    )
    return stamp.step(f"Correction noted under {here.spoken}", changes, here.id)


def amend_correction(minutes: Minutes, stamp: Stamp, correction: int, **fields: str) -> Step:
    """Put a correction right. Raises Refusal when it says nothing, or nothing changes."""
    before = minutes.get(Correction, correction)
    here = minutes.item(before.item)
    known = ("locator", "find", "put", "text")
    _known(before, known, fields)
    find, put, words = (fields.get(name, getattr(before, name)) for name in known[1:])
    _says_what(find, put, words)
    change = text.altered(before, **fields)
    if change.before == change.after:
        raise Unchanged
    return stamp.step(f"{before.name_in_gutter} mended under {here.spoken}", [change], here.id)


def _meaningful(held_on: object, said: str, outcome: str) -> None:
    if not isinstance(held_on, date) and not text.clean(said):
        raise Refusal("Say which meeting's minutes, for example: /appr 9 July")
    if isinstance(held_on, date) and text.clean(said):
        raise Refusal("Name the meeting by its date or in words, not both.")
    if not text.clean(outcome):
        raise Refusal("Say what became of them, for example: /appr 9 July > deferred")


def _says_what(find: str, put: str, words: str) -> None:
    swaps = bool(text.clean(find) or text.clean(put))
    if swaps == bool(text.clean(words)):
        raise Refusal('Say what is to be put right, for example: /cor para 3, "four" > "fourteen"')


def _known(before: Entry, known: tuple[str, ...], fields: Mapping[str, object]) -> None:
    unknown = [name for name in fields if name not in known]
    if unknown:
        raise Refusal(f"{before.NOUN.capitalize()}: no {unknown[0]}; it has {', '.join(known)}.")
