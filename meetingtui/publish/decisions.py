"""Decisions: label, lead-in, clauses and closing text, and what is said of them besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from meetingtui.domain import text
from meetingtui.domain.decisions import HEADING, TABLE, Clause, Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.forms import fill
from meetingtui.domain.items import Item
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.styles.decisions import PARTS, UNNUMBERED
from meetingtui.domain.styles.rules import BESIDE, BRACKETS, ITALIC, RUN_IN
from meetingtui.publish import divisions, reasons, restrictions
from meetingtui.publish.document import Block, Paragraph, Run
from meetingtui.publish.layout import Shown, lines, numbered, paragraphs, slanted, table_of
from meetingtui.publish.page import Page
from meetingtui.publish.points import numbers_before


def blocks(page: Page, entries: Sequence[Decision | Division]) -> list[Block]:
    """Decisions in their order, each with its own label or the house's, and the votes on them."""
    order = page.style.decisions.order
    found: list[Block] = []
    for decision in entries:
        if isinstance(decision, Division):
            found += divisions.blocks(page, decision)
            continue
        made: list[Block] = []
        for part in (*order, *(part for part in PARTS if part not in order)):
            made += _PARTS[part](page, decision)
        if page.style.decisions.as_point:
            marker = next(iter(page.markers("points")), "")
            number = 1 + numbers_before(page, decision)
            made = numbered(made, marker, number, (decision.TABLE, decision.id))
        found += made
    return found


def settled(page: Page, item: int) -> list[Block]:
    """What stands under an item that was decided with another."""
    found: list[Block] = []
    for one in page.under(Settled, "item", item):
        decision = page.minutes.find(Decision, one.decision)
        if decision:
            words = {"item": page.called(page.item(decision.item))}
            line = fill(page.style.decisions.settled, words)
            found += paragraphs(line, (one.TABLE, one.id))
    return found


def _resolution(page: Page, decision: Decision) -> list[Block]:
    """The label, the lead-in, the clauses and the closing text."""
    source = (decision.TABLE, decision.id)
    style = page.style.block("decision")
    label = page.words.spell(decision.label)
    label = (
        fill(page.style.decisions.label, {"label": label})
        if label
        else fill(_house_label(page, decision), page.of_the_body())
    )
    clauses = [c for c in page.under(Clause, "decision", decision.id) if c.parent is None]
    said = (restrictions.resolution(page, decision), page.words.spell(decision.lead_in))
    opening = "\n\n".join(filter(None, said))
    moved = paragraphs(restrictions.moved(page, decision), source)
    if style.stands == BESIDE:
        head = paragraphs(opening, source, label)
    else:
        head = [*paragraphs("", source, label), *paragraphs(opening, source)]
    body = _clauses(page, clauses)
    resolved = decision.label or opening or moved or body or decision.closing
    if not resolved and _only_around(decision):
        return []
    if _run_on(page, decision, clauses, body):
        head, body = _joined(head, body)
    return [*moved, *head, *body, *paragraphs(page.words.spell(decision.closing), source)]


def _only_around(decision: Decision) -> bool:
    """Whether something is said of a decision that is minuted elsewhere, such as in a motion."""
    call_in = decision.call_in or decision.call_in_until
    return bool(decision.summary or decision.earlier or decision.urgent or call_in)


def _house_label(page: Page, decision: Decision) -> str:
    """The label that the house gives a decision; to exclude the public is resolved everywhere."""
    excludes = page.under(Exclusion, "decision", decision.id)
    own = page.style.restrictions.label if excludes else ""
    return own or page.style.block("decision").label


def _clauses(page: Page, clauses: Sequence[Clause]) -> list[Block]:
    shown = [_clause(page, clause) for clause in clauses]
    if len(shown) == 1 and page.style.decisions.single == UNNUMBERED:
        shown = [replace(shown[0], numbered=False)]
    return page.laid_out("decision", shown)


def _run_on(
    page: Page, decision: Decision, clauses: Sequence[Clause], body: Sequence[Block]
) -> bool:
    """Whether the clauses go on in the line of the label and the lead-in."""
    style = page.style.block("decision")
    unnumbered = page.style.decisions.single == UNNUMBERED or not page.markers("decision")
    alone = len(clauses) == 1 and unnumbered
    if style.layout == RUN_IN:
        return style.stands == BESIDE or bool(decision.lead_in)
    return alone and style.stands == BESIDE and bool(body)


def _joined(head: list[Block], body: list[Block]) -> tuple[list[Block], list[Block]]:
    """The head with the first paragraph of the body in its last line."""
    if not head or not body:
        return head, body
    last, first = head[-1], body[0]
    if not isinstance(last, Paragraph) or not isinstance(first, Paragraph):
        return head, body
    before = tuple(_of(run, last) for run in last.runs)
    after = tuple(_of(run, first) for run in first.runs)
    line = Paragraph((*before, Run(" "), *after), last.source)
    return [*head[:-1], line], body[1:]


def _of(run: Run, paragraph: Paragraph) -> Run:
    """A run that names its record even where the paragraph is another's."""
    return run if run.source else replace(run, source=paragraph.source)


def _responsible(page: Page, stored: str) -> str:
    """Who sees to a clause: people as the owners of actions are named, other words as typed."""
    people = [number for kind, number in text.tokens(stored) if kind == "person"]
    others = stored
    for number in people:
        others = others.replace(text.token("person", number), "")
    if not people or set(others.replace(",", " ").split()) - {"and"}:
        return page.words.spell(stored)
    named = page.words.listed([page.words.owner(number) for number in people])
    return named[:1].upper() + named[1:]


def _clause(page: Page, clause: Clause) -> Shown:
    spell = page.words.spell
    source = (clause.TABLE, clause.id)
    under = tuple(_clause(page, each) for each in page.under(Clause, "parent", clause.id))
    if clause.kind == TABLE:
        own = tuple(table_of(spell(clause.text), source))
        return Shown("", source, under, numbered=False, own=own)
    if clause.kind == HEADING:
        return Shown(spell(clause.text), source, under, numbered=False, heading=True)
    words = {
        "verb": spell(clause.verb),
        "text": spell(clause.text),
        "responsible": _responsible(page, clause.responsible),
        "reference": spell(clause.reference),
    }
    said = fill(page.style.decisions.clause, words)
    said = page.form("decision", addressee=spell(clause.addressee), text=said)
    return Shown(said, source, under, own=_inserted(page, clause))


def _inserted(page: Page, clause: Clause) -> tuple[Block, ...]:
    """The text that a clause puts into another document, its lines kept."""
    if not clause.inserted:
        return ()
    found = lines(page.words.spell(clause.inserted), (clause.TABLE, clause.id))
    return tuple(map(slanted, found) if page.style.decisions.inserted == ITALIC else found)


def _summary(page: Page, decision: Decision) -> list[Block]:
    if not decision.summary:
        return []
    words = page.words.spell(decision.summary)
    return paragraphs(words, (decision.TABLE, decision.id), page.style.decisions.summary)


def _said(field: str) -> Callable[[Page, Decision], list[Block]]:
    """Prints one thing said of a decision in the form of the same name."""

    def printed(page: Page, decision: Decision) -> list[Block]:
        words = page.words.spell(getattr(decision, field))
        form: str = getattr(page.style.decisions, field)
        found = fill(form, {"text": words}) if words else ""
        return paragraphs(found, (decision.TABLE, decision.id))

    return printed


def _moved(page: Page, decision: Decision) -> list[Block]:
    if not decision.movers:
        return []
    within = page.words.within
    words = {"movers": within(decision.movers), "seconders": within(decision.seconders)}
    line = fill(page.style.decisions.moved, words)
    return paragraphs(f"{line[:1].upper()}{line[1:]}", (decision.TABLE, decision.id))


def _delegated(page: Page, decision: Decision) -> list[Block]:
    if not decision.delegated_to:
        return []
    within = page.words.within
    words = {"to": within(decision.delegated_to), "consulting": within(decision.consulting)}
    line = fill(page.style.decisions.delegated, words)
    return paragraphs(line, (decision.TABLE, decision.id))


def _en_bloc(page: Page, decision: Decision) -> list[Block]:
    found = page.under(Settled, "decision", decision.id)
    others = [page.minutes.find(Item, one.item) for one in found]
    spoken = [page.called(other) for other in others if other]
    if not spoken:
        return []
    line = fill(page.style.decisions.en_bloc, {"items": page.words.listed(spoken)})
    return paragraphs(line, (decision.TABLE, decision.id))


def _call_in(page: Page, decision: Decision) -> list[Block]:
    style, until = page.style.decisions, decision.call_in_until
    if not decision.call_in and until is None:
        return []
    words = {
        "text": page.words.spell(decision.call_in),
        "until": page.words.day(until) if until else "",
    }
    line = fill(style.call_in, words)
    if style.call_in_as == BRACKETS:
        line = f"[{line}]"
    run = Run(" ".join(line.split()), italic=style.call_in_as == ITALIC)
    return [Paragraph((run,), (decision.TABLE, decision.id))]


def _reasons(page: Page, decision: Decision) -> list[Block]:
    return _under(page, decision, Reason, page.style.decisions.reason)


def _alternatives(page: Page, decision: Decision) -> list[Block]:
    return _under(page, decision, Alternative, page.style.decisions.alternative)


def _under(
    page: Page, decision: Decision, kind: type[Reason | Alternative], form: str
) -> list[Block]:
    """Reasons or alternatives where the house prints them under each decision."""
    if not reasons.under_decisions(page, kind, decision.item):
        return []
    found: list[Block] = []
    for one in page.under(kind, "decision", decision.id):
        if one.item == decision.item:
            words = fill(form, {"text": page.words.spell(one.text)})
            found += paragraphs(words, (one.TABLE, one.id))
    return found


_PARTS: dict[str, Callable[[Page, Decision], list[Block]]] = {
    "summary": _summary,
    "resolution": _resolution,
    "moved": _moved,
    "subject_to": _said("subject_to"),
    "delegated": _delegated,
    "earlier": _said("earlier"),
    "en_bloc": _en_bloc,
    "reasons": _reasons,
    "alternatives": _alternatives,
    "urgent": _said("urgent"),
    "call_in": _call_in,
}
