"""Grounds: the paragraphs under which business may be private, per jurisdiction.

Descriptions are shortened. Sources: Local Government Act 1972, Schedule 12A, Part 1 (England) and
Part 4 (Wales; Part 4 as substituted by SI 2007/969 (W. 86)); Local Government (Scotland) Act 1973,
Schedule 7A, Part I. Older minutes cite older lists, so that another number is no mistake.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

EXEMPT, CONFIDENTIAL = "exempt", "confidential"

_PARAGRAPH = r"\d{1,2}[a-z]{0,2}"
PARAGRAPHS = re.compile(rf"{_PARAGRAPH}(?:\s*(?:,|&|\band\b)\s*{_PARAGRAPH})*", re.IGNORECASE)
_ONE = re.compile(_PARAGRAPH, re.IGNORECASE)


class Law(NamedTuple):
    """The law under which a public body may meet in private.

    `exempt` and `confidential` are the powers, as a resolution cites them; `schedule` is what the
    paragraphs are of; `standard` the ground in words where the law has no list of paragraphs.
    """

    act: str
    exempt: str
    confidential: str
    schedule: str = ""
    standard: str = ""
    paragraphs: Mapping[str, str] | None = None

    def power(self, kind: str) -> str:
        """The section and the Act for business of this kind."""
        return f"{self.exempt if kind == EXEMPT else self.confidential} of the {self.act}"


ENGLAND = Law(
    "Local Government Act 1972",
    "section 100A(4)",
    "section 100A(2)",
    "Part 1 of Schedule 12A",
    paragraphs={
        "1": "an individual",
        "2": "what is likely to reveal the identity of an individual",
        "3": "the financial or business affairs of a particular person",
        "4": "consultations or negotiations on labour relations",
        "5": "a claim to legal professional privilege",
        "6": "a notice, order or direction that is proposed",
        "7": "the prevention, investigation or prosecution of crime",
    },
)
WALES = Law(
    "Local Government Act 1972",
    "section 100A(4)",
    "section 100A(2)",
    "Part 4 of Schedule 12A",
    paragraphs={
        "12": "a particular individual",
        "13": "what is likely to reveal the identity of an individual",
        "14": "the financial or business affairs of a particular person",
        "15": "consultations or negotiations on labour relations",
        "16": "a claim to legal professional privilege",
        "17": "a notice, order or direction that is proposed",
        "18": "the prevention, investigation or prosecution of crime",
    },
)
SCOTLAND = Law(
    "Local Government (Scotland) Act 1973",
    "section 50A(4)",
    "section 50A(2)",
    "Part I of Schedule 7A",
    paragraphs={
        "1": "an employee, an office-holder or an applicant",
        "2": "an occupier of the authority's accommodation",
        "3": "somebody who applies for or receives a service",
        "4": "somebody who applies for or receives financial assistance",
        "5": "the adoption, care, fostering or education of a child",
        "6": "the financial or business affairs of a particular person",
        "7": "social work with a particular person",
        "8": "proposed expenditure under a contract",
        "9": "terms proposed in the negotiation of a contract",
        "10": "who tenders for a contract",
        "11": "consultations or negotiations on labour relations",
        "12": "instructions to counsel, and legal proceedings",
        "13": "a notice, order or direction that is proposed",
        "14": "the prevention, investigation or prosecution of crime",
        "15": "a protected informant",
    },
)
ADMISSION_ACT = Law(
    "Public Bodies (Admission to Meetings) Act 1960",
    "section 1(2)",
    "section 1(2)",
    standard=(
        "publicity would be prejudicial to the public interest by reason of the confidential "
        "nature of the business to be transacted"
    ),
)

_LAWS = {"england": ENGLAND, "wales": WALES, "scotland": SCOTLAND}


def law_of(jurisdiction: str) -> Law | None:
    """The law with a list of paragraphs for a jurisdiction; None for one not known here."""
    return _LAWS.get(jurisdiction.strip().casefold())


def numbers(ground: str) -> list[str]:
    """The numbers of the paragraphs that a ground names; none for a ground in words."""
    return _ONE.findall(ground) if PARAGRAPHS.fullmatch(ground.strip()) else []


def unknown(ground: str, law: Law) -> list[str]:
    """The paragraphs of a ground that are not in the law's list."""
    known = law.paragraphs or {}
    return [number for number in numbers(ground) if number not in known]
