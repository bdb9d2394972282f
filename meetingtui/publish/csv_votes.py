"""The list of votes: what was voted on, how many voted how, and who."""

from __future__ import annotations

from collections.abc import Iterable

from meetingtui.domain import divisions, motions
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.divisions import (
    ABSTAINED,
    AGAINST,
    CASTING,
    CATEGORIES,
    DISSENT,
    FOR,
    OWN_REQUEST,
    Ballot,
    Division,
)
from meetingtui.domain.motions import MOVES, SECONDS, Motion
from meetingtui.publish import ballots
from meetingtui.publish.csv_business import OF_ITEM, Rows
from meetingtui.publish.csv_sheet import Sheet, Sources
from meetingtui.publish.csv_text import Cell
from meetingtui.publish.divisions import called
from meetingtui.publish.page import Page

_FIRST = (FOR, AGAINST, ABSTAINED)
_APART = (
    ("Casting vote", CASTING), ("Recorded at their request", OWN_REQUEST), ("Dissent", DISSENT)
)  # fmt: skip


def votes(sources: Sources) -> Sheet:
    """Every vote: a column of figures for each way in which anybody voted, and one of names."""
    used = divisions.used(sources.minutes)
    ways = [way for way in CATEGORIES if way in _FIRST or way in used]
    ways += [way for way in used if way not in ways]
    labels = [_labelled(sources.page, way) for way in ways]
    header = (
        *OF_ITEM, "Vote on", "Moved by", "Seconded by", "Manner", "Majority needed", "Result",
        *labels, *(f"Names: {label}" for label in labels), *(head for head, _ in _APART),
        "Names asked for by",
    )  # fmt: skip
    rows: Rows = []
    for item in sources.items:
        for division in sources.page.entries(Division, item.id):
            cells = _cells(sources.afresh(), division, ways)
            rows.append((division, (*sources.of_item(item), *cells)))
    return sources.sheet(header, rows)


def _labelled(page: Page, way: str) -> str:
    said = page.words.spell(way)
    return f"{said[:1].upper()}{said[1:]}"


def _cells(page: Page, division: Division, ways: list[str]) -> tuple[Cell, ...]:
    counted = divisions.counts(page.minutes, division)
    by_name = divisions.ballots(page.minutes, division.id)
    put = [page.minutes.get(Motion, one) for one in divisions.motions_put(page.minutes, division)]
    manner = ["unanimous"] if division.unanimous else []
    return (
        "\n".join(_matter(page, division, put)),
        _movers(page, put, MOVES),
        _movers(page, put, SECONDS),
        ", ".join(filter(None, (page.words.spell(division.method), *manner))),
        page.words.spell(division.requirement),
        page.words.spell(divisions.result(page.minutes, division)),
        *(counted.get(way, "") for way in ways),
        *(_names(page, (one for one in by_name if one.category == way)) for way in ways),
        *(_votes(page, divisions.ballots(page.minutes, division.id, kind)) for _, kind in _APART),
        page.words.spell(division.asked_by),
    )


def _matter(page: Page, division: Division, put: list[Motion]) -> list[str]:
    """What was voted on, in words."""
    spell = page.words.spell
    found = [f"{called(page, one)}: {spell(one.substantive or one.text)}" for one in put]
    if division.question:
        found.append(spell(division.question))
    decision = page.minutes.find(Decision, division.decision)
    if decision and not found:
        clauses = page.under(Clause, "decision", decision.id)
        own = (clause.text for clause in clauses if clause.parent is None)
        found = [spell(words) for words in (decision.lead_in, *own, decision.closing) if words]
    return found


def _movers(page: Page, put: Iterable[Motion], role: str) -> str:
    found = [one for motion in put for one in motions.movers(page.minutes, motion.id, role)]
    names = (
        page.words.spell(one.name) if one.person is None else page.words.name(one.person)
        for one in found
    )
    return ", ".join(dict.fromkeys(names))


def _names(page: Page, found: Iterable[Ballot]) -> str:
    return ", ".join(ballots.name(page, one) for one in found)


def _votes(page: Page, found: Iterable[Ballot]) -> str:
    return ", ".join(
        f"{ballots.name(page, one)}: {page.words.spell(one.category)}" for one in found
    )
