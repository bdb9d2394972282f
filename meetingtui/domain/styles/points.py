"""Key points: who said them, their tags, and notes made after the meeting."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.people import PERSON
from meetingtui.domain.styles.rules import BRACKETS, ITALIC, PLAIN, choice, flag, wording


@dataclass(frozen=True, slots=True)
class PointStyle:
    """Key points. What one looks like otherwise is said under blocks.points."""

    said: str = wording(
        "{speakers}: {text}",
        "A point of which it is known who said it.",
        ("speakers", "text"),
        ("speakers", "text"),
    )
    speakers: str = wording(
        "{speakers}:",
        "What stands above the points of one speaker or group.",
        ("speakers",),
        ("speakers",),
    )
    speaker: str = wording("{title}", "Somebody who speaks and has a title.", PERSON)
    member_speaker: str = wording("{name}", "A member who speaks.", PERSON)
    tagged: str = wording(
        "{tag}: {text}", "A point that has a tag.", ("tag", "text"), ("tag", "text")
    )
    replies: str = wording(
        "In reply to {point}: {text}",
        "A point that answers another; point is a reference to that one.",
        ("point", "text"),
        ("text",),
    )
    label_unnumbered: bool = flag(
        True, "Whether the label of the points stands also above those of which none has a number."
    )
    afterwards: str = wording(
        "Post-meeting note:", "The label of a note made after the meeting; empty: none."
    )
    notes_as: str = choice(
        PLAIN, "How the clerk's notes and those made afterwards look.", PLAIN, ITALIC, BRACKETS
    )
