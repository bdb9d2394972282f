"""Private business, as the public may read of it."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording

_RESOLUTION = ("law", "items", "grounds", "interest", "noun", "body")
_ACT = ("paragraphs", "schedule", "words")


@dataclass(frozen=True, slots=True)
class RestrictionStyle:
    """Private business, as the public may read of it."""

    moved: str = wording(
        "Moved by {mover}[, seconded by {seconder}].",
        "Who moved the exclusion, before the resolution.",
        ("mover", "seconder"),
        ("mover", "seconder"),
    )
    label: str = wording(
        "",
        "The label of the resolution to exclude the public; empty: that of decisions.",
        ("noun", "body"),
    )
    resolution: str = wording(
        "That[, under {law},] the public be excluded from the meeting during consideration of "
        "{items}[ {grounds}][, and that {interest}].",
        "The resolution; grounds is one of the next forms, interest as typed.",
        _RESOLUTION,
        ("items", "grounds", "interest"),
    )
    paragraphs: str = wording(
        "on the grounds that it involves the likely disclosure of exempt information as defined in "
        "{paragraphs}[ of {schedule} to the Act]",
        "The ground when it is given by paragraphs.",
        _ACT,
        ("paragraphs",),
    )
    words: str = wording(
        "because {words}", "The ground when it is given in words.", _ACT, ("words",)
    )
    confidential: str = wording(
        "because confidential information would be disclosed[: {words}]",
        "The ground of confidential business.",
        _ACT,
        ("words",),
    )
    paragraph: str = wording("paragraph {number}", "One paragraph.", ("number",), ("number",))
    several_paragraphs: str = wording(
        "paragraphs {numbers}", "Several paragraphs.", ("numbers",), ("numbers",)
    )
    this_item: str = wording("this item", "The item it is resolved under.", filled=True)
    one_item: str = wording("item {number}", "Another item.", ("number",), ("number",))
    several_items: str = wording("items {numbers}", "Several items.", ("numbers",), ("numbers",))
    remainder: str = wording(
        "the remainder of the business", "Everything that is left.", filled=True
    )
    excluded: str = wording(
        "The public left the meeting[ at {time}].",
        "When the public were excluded; empty: not printed.",
        ("time",),
    )
    readmitted: str = wording(
        "The public were readmitted[ at {time}].",
        "When the public were readmitted; empty: not printed.",
        ("time",),
    )
    considered: str = wording(
        "This item was considered in private[ ({ground})].",
        "What stands under an item that was closed to the public; ground: paragraphs or words.",
        ("ground", "law"),
    )
    law: str = wording(
        "Restricted under {law}.",
        "The law that a restriction on an item names.",
        ("law",),
        ("law",),
    )
    interest: str = wording(
        "Public interest: {interest}",
        "The public-interest wording of a restriction on an item.",
        ("interest",),
        ("interest",),
    )
    until: str = wording("Restricted until {date}.", "How long.", ("date",), ("date",))
    summary: str = wording(
        "{summary}", "What the public may read of it.", ("summary",), ("summary",)
    )
    released: str = wording(
        "The restriction on this item was lifted[ on {date}][ by {by}].",
        "When a restriction on an item was lifted.",
        ("date", "by"),
        ("by",),
    )
    in_public: str = wording(
        "This item was considered in public.",
        "Under an item that was expressly not closed, or marked private and debated in public.",
    )
    mark: str = wording(
        "Private[ – {ground}]:",
        "The mark before a private entry in a copy that is not for the public.",
        ("ground",),
    )
