"""Published minutes of one item as plain text: their words, and the lines that enter them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

LABELS = (
    "Agenda item",
    "Purpose of the report:",
    "Minutes:",
    "Declarations of Interest:",
    "Witnesses:",
    "Key points raised during the discussions:",
    "Recommendations:",
    "Actions/ further information to be provided:",
    "Board next steps:",
    "Supporting documents:",
)
_MARKER = re.compile(r"^\d+\.\s+", re.MULTILINE)


@dataclass(frozen=True)
class Published:
    """One item's published minutes, taken apart by their labels."""

    title: str
    purpose: tuple[str, str]
    witnesses: list[str]
    points: list[str]
    lead_in: str
    clauses: list[str]
    closing: str
    action: str

    @classmethod
    def read(cls, source: str) -> Published:
        """Take apart a published item. Raises ValueError when a label is missing."""
        places = [source.index(label) for label in LABELS]
        parts = {
            label: source[start + len(label) : end]
            for label, (start, end) in zip(LABELS, pairwise([*places, len(source)]), strict=True)
        }
        heading, purpose = paragraphs(parts["Purpose of the report:"])
        if paragraphs(parts["Declarations of Interest:"]) != ["None"]:
            raise ValueError("these minutes declare interests")
        lead_in, *clauses, closing = paragraphs(parts["Recommendations:"])
        (title,) = paragraphs(parts["Agenda item"])
        (action,) = paragraphs(parts["Actions/ further information to be provided:"])
        return cls(
            title=title,
            purpose=(heading, purpose),
            witnesses=paragraphs(parts["Witnesses:"]),
            points=list(
                map(unmarked, paragraphs(parts["Key points raised during the discussions:"]))
            ),
            lead_in=lead_in,
            clauses=list(map(unmarked, clauses)),
            closing=closing,
            action=action,
        )

    def script(self) -> list[str]:
        """The lines of the entry language that enter this item, once it is being taken."""
        return [
            f"/pu {' > '.join(self.purpose)}",
            "/0d",
            *(f"/w {witness}" for witness in self.witnesses),
            *self.points,
            f"/l {self.lead_in}",
            *(f"/r {clause}" for clause in self.clauses),
            f"/t {self.closing}",
            f"/a {self.action}",
            "/0n",
            "/0doc",
        ]


def paragraphs(source: str) -> list[str]:
    """The paragraphs of a text, blank ones (and ones of no-break spaces) left out."""
    return [line.strip() for line in source.splitlines() if line.strip()]


def unmarked(source: str) -> str:
    """A paragraph, or several, without its list number."""
    return _MARKER.sub("", source)


def words(source: str) -> list[str]:
    """The words of a published text, list numbers dropped."""
    return unmarked(source).split()


def seed_script(source: str) -> list[str]:
    """The lines of the entry language that enter the item published in `source`."""
    return Published.read(source).script()
