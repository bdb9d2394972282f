"""Meetings: one meeting of one body."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Stamp, Step, field_values, link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

MOST = 10_000_000


@row
class Meeting(Record):
    """One meeting. `called_at` is the time on the agenda, by the meeting's own clock.

    `kind` is ordinary, annual, extraordinary, budget, informal … `reference` is the document's own;
    `mode` is empty, "remote" or "hybrid"; `notice` what was said of recording, `recording` where
    it is found. `first_minute` is the number of its first minute where the series does not say.
    The next meeting is on a date or as said; `signed_by` signed these minutes.
    `no_apologies` and `no_absences`: the clerk said that there were none.
    """

    TABLE: ClassVar[str] = "meeting"
    NOUN: ClassVar[str] = "meeting"

    uuid: str = line()
    body: int = link("body")
    kind: str = line("ordinary")
    held_on: date
    called_at: time | None = None
    venue: str = line()
    approved_on: date | None = None
    reference: str = line()
    mode: str = line()
    notice: str = prose()
    recording: str = line()
    first_minute: int | None = None
    next_on: date | None = None
    next_at: time | None = None
    next_said: str = line()
    signed_by: str = line()
    signed_on: date | None = None
    no_apologies: bool = False
    no_absences: bool = False


class Kind(NamedTuple):
    """What a kind of meeting switches on and off.

    `holds_decisions`: what is said may be decided; `names_votes`: decisions need the names of
    those for and against (SI 2014/165); `approves_minutes`: earlier minutes may be signed there
    (an extraordinary meeting is no suitable one, SI 1993/202); `needs_quorum`: a quorum is looked
    for; `counts_quorum`: whether it has one is counted; `has_minutes`: its paper is minutes, with
    numbers of the body's series, else notes.
    """

    holds_decisions: bool = True
    names_votes: bool = False
    approves_minutes: bool = True
    needs_quorum: bool = True
    has_minutes: bool = True
    counts_quorum: bool = True


ORDINARY, INFORMAL, INQUORATE = "ordinary", "informal", "inquorate"
_NOTED = Kind(holds_decisions=False, approves_minutes=False, needs_quorum=False, has_minutes=False)
KINDS: Mapping[str, Kind] = {
    ORDINARY: Kind(),
    "annual": Kind(),
    "extraordinary": Kind(approves_minutes=False),
    "special": Kind(approves_minutes=False),
    "budget": Kind(names_votes=True),
    INFORMAL: _NOTED._replace(counts_quorum=False),
    "shadow": Kind(),
    INQUORATE: _NOTED,
    "adjourned": Kind(),
}
MODES = ("", "remote", "hybrid")
_FIXED = ("id", "uuid", "body")


def kind_of(meeting: Meeting) -> Kind:
    """What the kind of a meeting switches on and off; a body's own word means an ordinary one."""
    return KINDS.get(meeting.kind.casefold(), KINDS[ORDINARY])


def mode_called(words: str) -> str:
    """How a meeting is held, in the record's own word. Raises Refusal for any other."""
    mode = text.clean(words).casefold()
    if mode not in MODES:
        raise Refusal("A meeting is remote or hybrid, or in the room (a hyphen says so).")
    return mode


def amend(minutes: Minutes, stamp: Stamp, **fields: object) -> Step:
    """Correct what is said of the meeting as a whole. Raises Refusal for what can't be so."""
    before = minutes.meeting
    unknown = set(fields) - {name for name in field_values(before) if name not in _FIXED}
    if unknown:
        raise Refusal(f"A meeting has no {', '.join(sorted(unknown))} that could be corrected.")
    if "held_on" in fields and not isinstance(fields["held_on"], date):
        raise Refusal("A meeting needs a date, for example: 9 July 2015.")
    if fields.get("kind") == "":
        fields["kind"] = ORDINARY
    if "mode" in fields:
        fields["mode"] = mode_called(str(fields["mode"]))
    number = fields.get("first_minute")
    if isinstance(number, int) and not 0 < number < MOST:
        raise Refusal("The first minute bears a number from 1 up, for example: 14.")
    return stamp.step("Meeting corrected", [text.altered(before, **fields)])


def next_meeting(
    minutes: Minutes, stamp: Stamp, on: date | None, at: time | None = None, words: str = ""
) -> Step:
    """Note when (and where, in words) the body meets next; with neither, nothing is said of it."""
    fields = {"next_on": on, "next_at": at, "next_said": words}
    return stamp.step("Next meeting noted", [text.altered(minutes.meeting, **fields)])


def signed(minutes: Minutes, stamp: Stamp, by: str, on: date | None = None) -> Step:
    """Note who signed these minutes, and when. Raises Refusal without a name."""
    if not text.clean(by):
        raise Refusal("Say who signed, for example: /signed ab 9 October 2015")
    fields = {"signed_by": by, "signed_on": on}
    return stamp.step("Signature noted", [text.altered(minutes.meeting, **fields)])
