"""What stands at the head of an item besides its title."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording


@dataclass(frozen=True, slots=True)
class HeadingStyle:
    """What stands under an item's heading.

    What the form of the heading names itself is not said again under it.
    """

    nothing_under: str = wording(
        "", "What stands under a section or part without items, like No items; empty: nothing."
    )
    planned: str = wording("", "The time planned for it; empty: none.", ("time",))
    timed: str = wording(
        "", "From when until when it was taken; empty: nothing.", ("started", "ended")
    )
    tag: str = wording("({tag})", "What it is for, or the ward.", ("tag",), ("tag",))
    report: str = wording("Report {report}", "The report's number.", ("report",), ("report",))
    presenter: str = wording(
        "Presented by {presenter}", "Who brings it.", ("presenter",), ("presenter",)
    )
    key: str = wording("Key decision {key}", "The notice of a key decision.", ("key",), ("key",))
    recording: str = wording(
        "Recording: {recording}", "Where its recording is found.", ("recording",), ("recording",)
    )
    urgent: str = wording(
        "The Chairman agreed to take this item as urgent[: {reason}].",
        "An urgent item, with the reason for the urgency.",
        ("reason",),
        ("reason",),
    )
    deferred: str = wording("Deferred[: {note}]", "An item put off.", ("note",), ("note",))
    withdrawn: str = wording("Withdrawn[: {note}]", "An item withdrawn.", ("note",), ("note",))
    not_reached: str = wording(
        "This item was not reached[: {note}].", "An item not reached.", ("note",), ("note",)
    )
    taken_with: str = wording(
        "This item was taken with {item}[: {note}].",
        "An item taken with another.",
        ("item", "note"),
        ("note",),
    )
