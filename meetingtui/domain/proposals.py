"""Proposals: what intake read in a file, before anybody accepted it. Plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from meetingtui.domain.agenda import Proposed


@dataclass(frozen=True, slots=True)
class AgendaProposal:
    """The items read in an agenda, and sentences about what was only guessed."""

    items: tuple[Proposed, ...]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedPerson:
    """A person (and, with a role or category, their seat) read in a list."""

    name: str
    title: str = ""
    organisation: str = ""
    code: str = ""
    role: str = ""
    category: str = ""
    party: str = ""
    honorific: str = ""
    letters: str = ""
    note: str = ""
    division: str = ""
    category_code: str = ""


@dataclass(frozen=True, slots=True)
class PeopleProposal:
    """The people read in a list, and sentences about what was only guessed."""

    people: tuple[ProposedPerson, ...]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportParagraph:
    """A numbered paragraph of a report; `heading` is the sub-heading it stands under."""

    number: str
    text: str
    heading: str = ""
    bulleted: bool = False


@dataclass(frozen=True, slots=True)
class ReportAnswer:
    """An earlier recommendation as quoted by a report, and the paragraphs that answer it.

    `refers_to` is the point the report sends the reader to ("3"); `heading` the one that repeats
    the recommendation, empty when none does; `paragraphs` are numbers.
    """

    quoted: str
    refers_to: str = ""
    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReportProposal:
    """An officer's report as read; `doubts` says which parts are only guessed."""

    body_name: str = ""
    dated: date | None = None
    title: str = ""
    purpose: str = ""
    paragraphs: tuple[ReportParagraph, ...] = ()
    headings: tuple[str, ...] = ()
    answers: tuple[ReportAnswer, ...] = ()
    recommendations: tuple[str, ...] = ()
    contact: str = ""
    contact_details: str = ""
    background_papers: str = ""
    doubts: tuple[str, ...] = field(default=())
