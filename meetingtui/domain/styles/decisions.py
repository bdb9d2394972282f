"""Decisions: what stands around their clauses."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import (
    BRACKETS,
    ITALIC,
    PLAIN,
    choice,
    flag,
    order,
    wording,
)

NUMBERED, UNNUMBERED = "numbered", "unnumbered"
BLOCK, UNDER = "block", "under"
PARTS = (
    "summary", "resolution", "moved", "subject_to", "delegated", "earlier", "en_bloc",
    "reasons", "alternatives", "urgent", "call_in",
)  # fmt: skip

_CLAUSE = ("verb", "text", "responsible", "reference")


@dataclass(frozen=True, slots=True)
class DecisionStyle:
    """Decisions: what stands around their clauses.

    The house's own label, the markers of the clauses and whether the label stands above or beside
    are keys of blocks.decision.
    """

    order: tuple[str, ...] = order(
        PARTS,
        "The order of what is said of a decision; resolution is its label, lead-in, clauses and "
        "closing text; one left out comes last.",
        PARTS,
    )
    label: str = wording("{label}", "A label that the clerk gave.", ("label",), ("label",))
    single: str = choice(
        NUMBERED, "Whether a clause that is alone bears a number.", NUMBERED, UNNUMBERED
    )
    as_point: bool = flag(
        False, "Whether a decision is a paragraph of its own among the numbered points."
    )
    clause: str = wording(
        "[{verb} ]{text}[ (Action: {responsible})][ ({reference})]",
        "The words of a clause: its own verb, who sees to it, and its reference in the body's "
        "series.",
        _CLAUSE,
        _CLAUSE,
    )
    inserted: str = choice(
        ITALIC, "How text looks that a clause puts into another document.", ITALIC, PLAIN
    )
    summary: str = wording(
        "Decision:", "The label of the short decision beside the minutes; empty: none."
    )
    moved: str = wording(
        "Proposed by {movers}[, seconded by {seconders}].",
        "Who proposed and seconded it, where that is no motion minuted by itself.",
        ("movers", "seconders"),
        ("movers", "seconders"),
    )
    subject_to: str = wording(
        "Subject to {text}", "What a decision is subject to.", ("text",), ("text",)
    )
    delegated: str = wording(
        "Delegated to {to}[, in consultation with {consulting}]",
        "To whom a decision delegates.",
        ("to", "consulting"),
        ("to", "consulting"),
    )
    earlier: str = wording(
        "Earlier decision: {text}", "The earlier decision acted on.", ("text",), ("text",)
    )
    en_bloc: str = wording(
        "This decision was taken also for {items}.",
        "The other items that a decision settles; empty: none are named.",
        ("items",),
    )
    settled: str = wording(
        "This item was decided with {item}.",
        "What stands under an item that was settled with another; empty: nothing.",
        ("item",),
    )
    urgent: str = wording(
        "Urgent and not subject to call-in: {text}",
        "Why a decision can't be called in.",
        ("text",),
        ("text",),
    )
    call_in: str = wording(
        "This decision may be called in[ by {text}][ until {until}].",
        "The line about calling a decision in: text is what the clerk typed, until the last day.",
        ("text", "until"),
        ("text", "until"),
    )
    call_in_as: str = choice(PLAIN, "How the line about call-in looks.", PLAIN, ITALIC, BRACKETS)
    reasons: str = choice(
        BLOCK,
        "Whether reasons and alternatives are blocks of their own or stand under each decision; "
        "under each they stand anyway where several decisions of an item have some of their own.",
        BLOCK,
        UNDER,
    )
    reason: str = wording("Reason: {text}", "A reason under its decision.", ("text",), ("text",))
    alternative: str = wording(
        "Alternative considered: {text}",
        "An alternative under its decision.",
        ("text",),
        ("text",),
    )
