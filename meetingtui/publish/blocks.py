"""The blocks of an item: labelled, each in its turn, or interleaved as things happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from meetingtui.domain import blocks as states
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import Division
from meetingtui.domain.documents import Document
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.entry import Entry
from meetingtui.domain.forms import fill
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.petitions import Petition
from meetingtui.domain.points import POINT, Point
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.reports import Report, Response
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.styles.blocks import BlockStyle
from meetingtui.domain.styles.items import MOMENTS
from meetingtui.domain.styles.rules import BESIDE, LABEL, LABEL_IN_EXTRACT, LEAVE_OUT
from meetingtui.domain.witnesses import Witness
from meetingtui.publish import (
    actions,
    announcements,
    approvals,
    attendance,
    decisions,
    declarations,
    divisions,
    documents,
    frame,
    moments,
    motions,
    next_steps,
    petitions,
    points,
    questions,
    reasons,
    restrictions,
    witnesses,
)
from meetingtui.publish.document import Block, Paragraph, Run, plain
from meetingtui.publish.layout import labelled, paragraphs
from meetingtui.publish.page import Moment, Page

PLACEHOLDER = "–"
# A resolution to exclude the public stands where it was made, wherever the decisions stand.
RESOLUTION = "resolution"

_Happened = tuple[float, int, str, Entry | Moment]

FLOWING: tuple[type[Entry], ...] = (
    Declaration, Witness, Announcement, Petition, Question, Answer, Point, Motion, Division,
    Approval, Decision, Reason, Alternative, Action, NextStep, Document,
)  # fmt: skip

RENDERERS: dict[str, Callable[[Page, Sequence[Any]], list[Block]]] = {
    "declarations": declarations.blocks,
    "officers": witnesses.blocks,
    "witnesses": witnesses.blocks,
    "speakers": witnesses.blocks,
    "approvals": approvals.blocks,
    "announcements": announcements.blocks,
    "petitions": petitions.blocks,
    "questions": questions.blocks,
    "points": points.blocks,
    "motions": motions.blocks,
    "decision": decisions.blocks,
    "reasons": reasons.blocks,
    "alternatives": reasons.blocks,
    "actions": actions.blocks,
    "next_steps": next_steps.blocks,
    "documents": documents.blocks,
    RESOLUTION: decisions.blocks,
    MOMENTS: moments.blocks,
}
LABEL_THEMSELVES = ("decision", RESOLUTION)

# What stands under an item's heading before its blocks, and after all items.
HEADS: list[Callable[[Page, Item], list[Block]]] = [
    restrictions.under,
    attendance.under_item,
    frame.next_under,
]
ENDINGS: list[Callable[[Page], list[Block]]] = [divisions.annex, actions.ending]


def minuted(page: Page, item: int) -> bool:
    """Whether anything at all is said under an item."""
    return (
        any(page.entries(kind, item) for kind in FLOWING)
        or bool(page.under(Settled, "item", item))
        or bool(page.under(states.Block, "item", item))
        or (MOMENTS in page.style.items.flow and bool(page.moments(item)))
        or bool(restrictions.under(page, page.item(item)))
    )


def of(page: Page, item: int) -> list[Block]:
    """Every block of an item in the order of the house, and what it prints as it happened."""
    page.here = page.item(item)
    return _Turns(page, item).blocks()


class _Turns:
    """The blocks of one item, each in its turn."""

    def __init__(self, page: Page, item: int) -> None:
        self._page = page
        self._item = item
        self._style = page.style.items
        self._said = {said.kind: said for said in page.under(states.Block, "item", item)}
        self._entries: dict[str, list[Entry]] = {}
        self._resolutions = {exclusion.decision for exclusion in page.minutes.all(Exclusion)}
        for entry in _roots(page, item):
            self._entries.setdefault(self._block_of(entry), []).append(entry)
        for declared in declarations.concerning(page, item):
            self._entries.setdefault(declared.block, []).append(declared)

    def blocks(self) -> list[Block]:
        found = [
            *decisions.settled(self._page, self._item),
            *declarations.in_brackets(self._page, self._item),
        ]
        flowed = False
        happened, last = self._happened()
        for kind in _sequence(self._style.order):
            if kind in self._style.flow and not flowed:
                found += self._flow(happened)
                flowed = True
            if kind != MOMENTS and not (kind in self._style.flow and kind in self._entries):
                found += self._block(kind)
        found += RENDERERS[MOMENTS](self._page, last)
        return [*found, *_responses(self._page, self._item)]

    def _happened(self) -> tuple[list[_Happened], list[Moment]]:
        """What the style prints as it happened, in the order of places.

        Apart from that, the moments that came after everything else said under the item: they
        stand behind its last block.
        """
        flow = self._style.flow
        happened: list[_Happened] = [
            (entry.place, entry.id, kind, entry)
            for kind, entries in self._entries.items()
            if kind in (*flow, RESOLUTION)
            for entry in entries
        ]
        moments_here = self._printed_moments() if MOMENTS in flow else []
        end = max((e.place for entries in self._entries.values() for e in entries), default=0.0)
        happened += [
            (moment.place, moment.record.id, MOMENTS, moment)
            for moment in moments_here
            if moment.place <= end
        ]
        happened.sort(key=lambda each: each[:2])
        return happened, [moment for moment in moments_here if moment.place > end]

    def _printed_moments(self) -> list[Moment]:
        """The moments that print something: others part nothing that stands around them."""
        found = self._page.moments(self._item)
        return [moment for moment in found if RENDERERS[MOMENTS](self._page, [moment])]

    def _flow(self, happened: Sequence[_Happened]) -> list[Block]:
        """What happened, each kind with its label where it begins if the style says so."""
        found: list[Block] = []
        begun: set[str] = set()
        for kind, run in groupby(happened, key=lambda each: each[2]):
            shown = RENDERERS[kind](self._page, [each[3] for each in run])
            begins = self._style.flow_labels and kind not in (*begun, MOMENTS)
            if begins and kind not in LABEL_THEMSELVES and shown:
                style = self._page.style.block(kind)
                shown = headed(self._label(kind), shown, style.stands)
            begun.add(kind)
            found += shown
        return found

    def _label(self, kind: str) -> str:
        """The label of a filled block; that of the points where one of them bears a number."""
        label = self._own_label(kind)
        if kind != "points" or self._page.style.points.label_unnumbered:
            return label
        numbered = (e.kind == POINT for e in self._entries[kind] if isinstance(e, Point))
        return label if any(numbered) else ""

    def _block(self, kind: str) -> list[Block]:
        """One block with its label, what the clerk said of it, or what stands for it when unset."""
        style = self._page.style.block(kind)
        label = self._own_label(kind)
        said = self._said.get(kind)
        if kind in self._entries:
            filled = RENDERERS[kind](self._page, self._entries[kind])
            own = kind in LABEL_THEMSELVES
            return filled if own or not filled else headed(self._label(kind), filled, style.stands)
        if said is None:
            return self._unset(kind, style, label)
        if said.state != states.NIL:
            return []
        return self._nil(style, label or self._named(kind, style, said), said)

    def _block_of(self, entry: Entry) -> str:
        """The block in which an entry is printed: the vote on a decision stands with that."""
        apart = MOMENTS in self._style.flow and "decision" not in self._style.flow
        if apart and isinstance(entry, Decision) and entry.id in self._resolutions:
            return RESOLUTION
        if isinstance(entry, Division) and entry.decision is not None and entry.motion is None:
            return "decision"
        return entry.block

    def _own_label(self, kind: str) -> str:
        """The house's label of a block; in the minutes none where the title says just that."""
        label = fill(self._page.style.block(kind).label, self._page.of_the_body())
        if self._page.extract:
            return label
        title = self._page.words.spell(self._page.item(self._item).title)
        return "" if _plainly(label) == _plainly(title) else label

    def _unset(self, kind: str, style: BlockStyle, label: str) -> list[Block]:
        page = self._page
        flows = kind in self._style.flow and not self._style.flow_labels
        live = page.live and kind in self._style.order and not flows
        when = style.when_unset
        if when != LABEL and not (page.extract and when == LABEL_IN_EXTRACT):
            shown = labelled(label or f"{states.KINDS[kind].capitalize()}:", PLACEHOLDER)
            return [Paragraph(shown, placeholder=True)] if live else []
        dash = [Paragraph(plain(PLACEHOLDER), placeholder=True)] if live else []
        return [*paragraphs("", label=label), *dash]

    def _named(self, kind: str, style: BlockStyle, said: states.Block) -> str:
        """What a nil block is called where the house has no label: "None" alone says nothing."""
        if style.label or said.wording or style.nil != BlockStyle().nil:
            return ""
        title = self._page.words.spell(self._page.item(self._item).title)
        name = states.KINDS[kind]
        return "" if name.casefold() in title.casefold() else f"{name.capitalize()}:"

    def _nil(self, style: BlockStyle, label: str, said: states.Block) -> list[Block]:
        if style.when_nil == LEAVE_OUT and not said.wording:
            return []
        source = (said.TABLE, said.id)
        words = self._page.of_the_body()
        wording = self._page.words.spell(said.wording) or fill(style.nil, words)
        if self._style.nil == BESIDE:
            return paragraphs(wording, source, label)
        return [*paragraphs("", source, label), *paragraphs(wording, source)]


def _plainly(words: str) -> str:
    return words.rstrip(":").casefold()


def headed(label: str, filled: list[Block], stands: str) -> list[Block]:
    """A label above its block, or beside the first paragraph of it."""
    first = filled[0]
    if label and stands == BESIDE and isinstance(first, Paragraph):
        runs = (Run(label, bold=True), Run(" "), *first.runs)
        return [replace(first, runs=runs), *filled[1:]]
    return [*paragraphs("", label=label), *filled]


def _roots(page: Page, item: int) -> Iterator[Entry]:
    """The entries of an item that stand under no other, in the order in which they happened."""
    entries: list[Entry] = [e for kind in FLOWING for e in page.entries(kind, item)]
    for entry in sorted(entries, key=lambda entry: (entry.place, entry.id)):
        if not (isinstance(entry, Point) and entry.parent is not None):
            yield entry


def _sequence(order: Sequence[str]) -> list[str]:
    """Every kind of block: those of the order, and each other behind the one it usually follows."""
    found = list(order)
    before = ""
    for kind in (*states.KINDS, MOMENTS):
        if kind not in found:
            found.insert(found.index(before) + 1 if before else 0, kind)
        before = kind
    return found


def _responses(page: Page, item: int) -> list[Block]:
    """What reports answer to earlier recommendations; the public projection holds none."""
    reports = page.under(Report, "item", item)
    answers = [each for report in reports for each in page.under(Response, "report", report.id)]
    found = paragraphs("", label=page.style.items.responses) if answers else []
    for answer in answers:
        source = (answer.TABLE, answer.id)
        found += paragraphs("", source, page.words.spell(answer.quoted))
        found += paragraphs(page.words.spell(answer.text), source)
    return found
