"""Approval of earlier minutes."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import (
    BOLD,
    ITALIC,
    LIST,
    PLAIN,
    RUN_IN,
    choice,
    flag,
    markers,
    wording,
)

_MEETING = ("body", "date", "part")
_OUTCOME = ("meetings", "outcome", "note", "signed_by", "movers", "seconders", "paper")
_NEEDED = ("meetings", "note", "signed_by")
_SWAP = ("locator", "find", "put")


@dataclass(frozen=True, slots=True)
class ApprovalStyle:
    """Approval of the minutes of earlier meetings, and the corrections to them.

    {meetings} is one meeting or several, {paper} what the paper of it is called (minutes, or
    notes of an informal one, by the words in `document`); the outcome is in the clerk's word. A
    form of the outcome that names who moved it stands in place of the sentence that says so.
    """

    meeting: str = wording(
        "the meeting[ of the {body}] held on {date}[ ({part})]",
        "A meeting; body is named when it was another.",
        _MEETING,
        _MEETING,
    )
    meetings: str = wording(
        "the meetings[ of the {body}] held on {date}[ ({part})]",
        "The first of several meetings in one sentence.",
        _MEETING,
        _MEETING,
    )
    further: str = wording(
        "[of the {body} held on ]{date}[ ({part})]", "A further meeting there.", _MEETING, _MEETING
    )
    named: str = wording(
        "the {body}[ held on {date}][ ({part})]",
        "A meeting that the clerk named as one, such as Annual meeting.",
        _MEETING,
        _MEETING,
    )
    said: str = wording(
        "{said}[ of the {body}][ ({part})]",
        "A meeting that is known by words instead of its date.",
        ("said", "body", "part"),
        ("said", "body", "part"),
    )
    together: bool = flag(
        True, "Whether meetings whose minutes were treated alike share one sentence."
    )
    as_point: bool = flag(
        False, "Whether an approval is a paragraph of its own among the numbered points."
    )
    approved: str = wording(
        "The {paper} of {meetings} were {outcome} as a correct record[ and signed by {signed_by}]"
        "[ ({note})]",
        "Minutes approved, agreed, accepted or confirmed.",
        _OUTCOME,
        (*_NEEDED, "outcome"),
    )
    taken_as_read: str = wording(
        "The {paper} of {meetings} were {outcome}[ and signed by {signed_by}][ ({note})]",
        "Minutes taken as read.",
        _OUTCOME,
        _NEEDED,
    )
    reviewed: str = wording(
        "The {paper} of {meetings} were {outcome}[ and signed by {signed_by}][: {note}]",
        "Minutes only reviewed, noted or received.",
        _OUTCOME,
        _NEEDED,
    )
    deferred: str = wording(
        "Consideration of the {paper} of {meetings} was {outcome}[ ({signed_by})][: {note}]",
        "Minutes deferred.",
        _OUTCOME,
        _NEEDED,
    )
    refused: str = wording(
        "The {paper} of {meetings} were {outcome}[ ({signed_by})][: {note}]",
        "Minutes not approved.",
        _OUTCOME,
        _NEEDED,
    )
    other: str = wording(
        "The {paper} of {meetings}: {outcome}[; signed by {signed_by}][: {note}]",
        "Any other outcome.",
        _OUTCOME,
        (*_NEEDED, "outcome"),
    )
    moved: str = wording(
        "Proposed by {movers}[, seconded by {seconders}].",
        "Who proposed and seconded it, where the form of the outcome does not name them.",
        ("movers", "seconders"),
        ("movers", "seconders"),
    )
    subject_to: str = wording(", subject to the following:", "What leads to the corrections.")
    subject_run_in: str = wording(
        ", subject to ", "What leads to the corrections in the same sentence."
    )
    corrections: str = choice(
        LIST, "Whether corrections are a list or go on in the sentence.", LIST, RUN_IN
    )
    markers: tuple[str, ...] = markers(("•",), "How corrections are marked; none: paragraphs.")
    replaced: str = wording(
        "[{locator}: ]“{find}” to read “{put}”", "Words that give way to others.", _SWAP, _SWAP
    )
    inserted: str = wording(
        "[{locator}: ]“{put}” to be inserted",
        "Words put in.",
        ("locator", "put"),
        ("locator", "put"),
    )
    deleted: str = wording(
        "[{locator}: ]“{find}” to be deleted",
        "Words taken out.",
        ("locator", "find"),
        ("locator", "find"),
    )
    new_words: str = choice(
        PLAIN, "How the words look that come in by a correction.", PLAIN, BOLD, ITALIC
    )
    worded: str = wording(
        "[{locator}: ]{text}",
        "A correction in the clerk's words.",
        ("locator", "text"),
        ("locator", "text"),
    )
