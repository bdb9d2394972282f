"""Lists of what was decided: actions, recommendations and decisions."""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import CLAUSE, HEADING, Clause, Decision
from meetingtui.domain.forms import fill
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record
from meetingtui.publish.csv_sheet import Sheet, Sources
from meetingtui.publish.csv_text import Cell
from meetingtui.publish.page import Page

OF_ITEM = ("Body", "Meeting", "Item", "Title")
# Nothing in the minutes of a meeting closes what that meeting asked for.
OPEN = "open"

Rows = list[tuple[Record, tuple[Cell, ...]]]


def actions(sources: Sources) -> Sheet:
    """Every action: what is to be done, by whom, and by when as said and as computed."""
    header = (*OF_ITEM, "Reference", "Action", "Owners", "Due, as said", "Due", "Status")
    rows: Rows = [
        (action, (*sources.of_item(item), *_action(sources.afresh(), action), OPEN))
        for item in sources.items
        for action in sources.page.entries(Action, item.id)
    ]
    return sources.sheet(header, rows)


def _action(page: Page, action: Action) -> tuple[Cell, ...]:
    spell = page.words.spell
    point = page.minutes.find(Point, action.after)
    owners = [
        spell(owner.name) if owner.person is None else page.words.owner(owner.person)
        for owner in page.under(Owner, "action", action.id)
    ]
    words = spell(action.text) or (spell(point.text) if point else "")
    due = action.due_on.isoformat() if action.due_on else ""
    by = page.words.listed(owners) or (page.style.actions.unowned if action.unowned else "")
    return (
        spell(action.reference),
        words,
        f"{by[:1].upper()}{by[1:]}",
        spell(action.due_said),
        due,
    )


def recommendations(sources: Sources) -> Sheet:
    """Every recommendation: a clause that is addressed to somebody."""
    header = (*OF_ITEM, "Reference", "Number", "Recommendation", "To", "Responsible", "Status")
    rows: Rows = []
    for item in sources.items:
        for clause in sources.page.entries(Clause, item.id):
            if not clause.addressee:
                continue
            page = sources.afresh()
            spell = page.words.spell
            cells: tuple[Cell, ...] = (
                spell(clause.reference),
                sources.number(clause),
                _said(sources, page, clause),
                spell(clause.addressee),
                spell(clause.responsible),
                OPEN,
            )
            rows.append((clause, (*sources.of_item(item), *cells)))
    return sources.sheet(header, rows)


def decisions(sources: Sources) -> Sheet:
    """Every decision: a row for each of its clauses, or one for what has none."""
    header = (
        *OF_ITEM, "Decision", "Opening", "Number", "Text", "To", "Responsible", "Reference",
        "Closing", "Short decision", "Subject to", "Delegated to", "Consulting", "Moved by",
        "Seconded by", "Call-in", "Call-in until", "Urgent because", "Earlier decision",
    )  # fmt: skip
    rows: Rows = []
    for item in sources.items:
        for decision in sources.page.entries(Decision, item.id):
            own = sources.page.under(Clause, "decision", decision.id)
            top: list[Clause | None] = [one for one in own if one.parent is None]
            for clause in top or [None]:
                page = sources.afresh()
                cells = (
                    *_opening(page, decision),
                    *(_clause(sources, page, clause) if clause else ("",) * 5),
                    *_around(page, decision),
                )
                rows.append((clause or decision, (*sources.of_item(item), *cells)))
    return sources.sheet(header, rows)


def _opening(page: Page, decision: Decision) -> tuple[Cell, ...]:
    house = fill(page.style.block("decision").label, page.of_the_body())
    label = page.words.spell(decision.label) or house
    return (label.strip().rstrip(":"), page.words.spell(decision.lead_in))


def _clause(sources: Sources, page: Page, clause: Clause) -> tuple[Cell, ...]:
    spell = page.words.spell
    return (
        sources.number(clause),
        _said(sources, page, clause),
        spell(clause.addressee),
        spell(clause.responsible),
        spell(clause.reference),
    )


def _said(sources: Sources, page: Page, clause: Clause) -> str:
    """The words of a clause, what it inserts, and those of the clauses under it, in lines."""
    return "\n".join(_lines(sources, page, clause))


def _lines(sources: Sources, page: Page, clause: Clause) -> Iterator[str]:
    spell = page.words.spell
    yield " ".join(filter(None, (spell(clause.verb), spell(clause.text))))
    if clause.inserted:
        yield spell(clause.inserted)
    for under in page.under(Clause, "parent", clause.id):
        number = sources.number(under) if under.kind in (CLAUSE, HEADING) else ""
        first, *rest = _lines(sources, page, under)
        yield " ".join(filter(None, (number, first)))
        yield from rest


def _around(page: Page, decision: Decision) -> tuple[Cell, ...]:
    """What is said of a decision besides its clauses."""
    said = page.words.spell
    until = decision.call_in_until
    return (
        said(decision.closing),
        said(decision.summary),
        said(decision.subject_to),
        said(decision.delegated_to),
        said(decision.consulting),
        said(decision.movers),
        said(decision.seconders),
        said(decision.call_in),
        until.isoformat() if until else "",
        said(decision.urgent),
        said(decision.earlier),
    )
