"""What stands at the end of the minutes."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import PAPER, wording


@dataclass(frozen=True, slots=True)
class EndingStyle:
    """The next meeting, the signature, and what is said last."""

    heading: str = wording("", "The heading of this part; empty: none.")
    next_on: str = wording(
        "Next meeting: {date}[ at {time}][, {said}]",
        "When the body meets next; said is what was noted of it.",
        ("date", "time", "said"),
        ("date", "time", "said"),
    )
    next_said: str = wording(
        "Next meeting: {said}", "The same, where no date is set.", ("said",), ("said",)
    )
    next_under: str = wording(
        "",
        "A word in the title of the item under which the next meeting is printed, such as Next "
        "meeting; empty (or without such an item): it stands at the end.",
    )
    signed: str = wording(
        "Signed: {name}[, {date}]", "Who signed, and when.", ("name", "date"), ("name", "date")
    )
    unsigned: str = wording(
        "",
        "What is printed for the signature before that; empty: nothing.",
        ("noun", *PAPER),
    )
    remark: str = wording(
        "", "What is said last in every copy; empty: nothing.", ("noun", "body", *PAPER)
    )
