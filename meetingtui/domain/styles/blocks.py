"""The blocks of an item: their labels, nil wording and markers."""

from __future__ import annotations

from dataclasses import dataclass, field

from meetingtui.domain.styles import rules
from meetingtui.domain.styles.rules import (
    ABOVE,
    BESIDE,
    LABEL,
    LABEL_IN_EXTRACT,
    LEAVE_OUT,
    LIST,
    PRINT,
    RUN_IN,
    TABLE,
    choice,
    flag,
    wording,
)

_HEARD = ("name", "title", "organisation", "remark")
_HEARD_AS = "{name}[, {title}][, {organisation}][ ({remark})]"


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """One block of an item."""

    label: str = wording("", "The label; empty: none.", ("noun", "body"))
    form: str = wording("{text}", "One entry.")
    nil: str = wording("None", "What is printed when there is nothing; empty: the label alone.")
    stands: str = choice(
        ABOVE, "Whether the label stands above the entries or beside the first.", ABOVE, BESIDE
    )
    when_nil: str = choice(PRINT, "What to do when there is nothing.", PRINT, LEAVE_OUT)
    when_unset: str = choice(
        LEAVE_OUT, "What to do when nothing was said.", LEAVE_OUT, LABEL, LABEL_IN_EXTRACT
    )
    markers: tuple[str, ...] = rules.markers(
        (),
        "How entries are marked, one for each depth, like 1. 1) (a) (i) {item}.1 {agenda}.1 or •; "
        "none: paragraphs.",
    )
    restart: bool = flag(False, "Whether numbers begin afresh after a sub-heading.")
    layout: str = choice(
        LIST,
        "As a list, all in one sentence, or a table of the columns.",
        LIST,
        RUN_IN,
        TABLE,
    )
    columns: tuple[str, ...] = rules.columns("The columns of a table.")

    def table(self) -> tuple[tuple[str, str], ...]:
        """The columns of a table, each its header and its form."""
        return rules.headed(self.columns)


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of an item. Every word of an entry must stand in its form."""

    declarations: BlockStyle = field(
        default=BlockStyle(
            "Declarations of interest:",
            "{name}[ – {interest} interest][ in {items}][: {nature}][ ({effect})]",
        ),
        metadata={"words": ("name", "interest", "items", "nature", "effect")},
    )
    officers: BlockStyle = field(
        default=BlockStyle("Officers attending:", _HEARD_AS), metadata={"words": _HEARD}
    )
    witnesses: BlockStyle = field(
        default=BlockStyle("Witnesses:", _HEARD_AS), metadata={"words": _HEARD}
    )
    speakers: BlockStyle = field(
        default=BlockStyle("Speakers:", _HEARD_AS), metadata={"words": _HEARD}
    )
    approvals: BlockStyle = field(
        default=BlockStyle("Minutes of previous meetings:"), metadata={"words": ("text",)}
    )
    announcements: BlockStyle = field(
        default=BlockStyle("Announcements:"), metadata={"words": ("text",)}
    )
    petitions: BlockStyle = field(default=BlockStyle("Petitions:"), metadata={"words": ("text",)})
    questions: BlockStyle = field(default=BlockStyle("Questions:"), metadata={"words": ("text",)})
    points: BlockStyle = field(
        default=BlockStyle("Key points:", markers=("1.", "(a)", "(i)")),
        metadata={"words": ("text",)},
    )
    motions: BlockStyle = field(default=BlockStyle("Motions:"), metadata={"words": ("text",)})
    decision: BlockStyle = field(
        default=BlockStyle("Decision:", "[To {addressee}: ]{text}", markers=("1.", "(a)", "(i)")),
        metadata={"words": ("addressee", "text")},
    )
    reasons: BlockStyle = field(default=BlockStyle("Reasons:"), metadata={"words": ("text",)})
    alternatives: BlockStyle = field(
        default=BlockStyle("Alternatives considered:"), metadata={"words": ("text",)}
    )
    actions: BlockStyle = field(
        default=BlockStyle("Actions:", "[{owners}: ]{text}[ ({due})]"),
        metadata={"words": ("owners", "text", "due")},
    )
    next_steps: BlockStyle = field(
        default=BlockStyle("{noun} next steps:"), metadata={"words": ("text",)}
    )
    documents: BlockStyle = field(
        default=BlockStyle("Documents:", "[{label}: ]{title}[ ({place})][ ({circulated})]"),
        metadata={"words": ("label", "title", "place", "circulated")},
    )
