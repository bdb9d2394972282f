"""When the meeting sat, as a house style says it."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording


@dataclass(frozen=True, slots=True)
class SittingStyle:
    """When the meeting opened, adjourned, resumed and closed."""

    opened: str = wording(
        "The meeting opened at {time}.", "When it did not open at its time.", ("time",)
    )
    adjourned: str = wording(
        "The meeting adjourned[ at {time}][ {note}][ and resumed at {resumed}].",
        "An adjournment; note is why, as typed.",
        ("time", "note", "resumed"),
        ("time", "resumed"),
    )
    resumed: str = wording(
        "The meeting resumed[ at {time}].",
        "A resumption, where something stands between it and the adjournment.",
        ("time",),
        ("time",),
    )
    resumed_on: str = wording(
        "{time} on {date}",
        "A time on another day: of resuming, closing, coming or going.",
        ("time", "date"),
        ("time",),
    )
    extended: str = wording(
        "The meeting agreed to continue[ until {time}][ {note}].",
        "An extension beyond the usual hours; note is what was typed of it.",
        ("time", "note"),
        ("time",),
    )
    note: str = wording(
        " ({note})",
        "What is added to a form above that has no place for the note.",
        ("note",),
        ("note",),
    )
    closed: str = wording("The meeting closed[ at {time}].", "The end.", ("time",), ("time",))
