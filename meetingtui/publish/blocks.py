"""The blocks of an item: labelled, each in its turn, or interleaved as things happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from meetingtui.publish.stretches import FIRST, HERE, Stretch, Stretches

PLACEHOLDER = "–"
# A resolution to exclude the public stands where it was made, wherever the decisions stand.
RESOLUTION = "resolution"

_Happened = tuple[float, int, str, Entry | Moment | motions.Outcome]

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
# By these words too the title of an item says what a nil under it is about.
_SAID_BY_TITLES = {
    "declarations": ("interest", "disclosure", "declaration"),
    "announcements": ("announcement", "communication"),
    "approvals": ("minutes",),
    "petitions": ("petition",),
    "questions": ("question",),
}

# What stands under an item's heading before its blocks, and after all items.
HEADS: tuple[Callable[[Page, Item], list[Block]], ...] = (
    restrictions.under,
    attendance.under_item,
    frame.next_under,
)
ENDINGS: tuple[Callable[[Page], list[Block]], ...] = (divisions.annex, actions.ending)


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
    """The blocks of one item, each in its turn; afresh in each of its stretches."""

    def __init__(self, page: Page, item: int) -> None:
        self._page = page
        self._item = item
        self._style = page.style.items
        self._said = {said.kind: said for said in page.under(states.Block, "item", item)}
        self._filled: set[str] = set()
        self._stretches = Stretches(page, item)
        self._parted: dict[Stretch, dict[str, list[Entry]]] = {}
        self._resolutions = {exclusion.decision for exclusion in page.minutes.all(Exclusion)}
        roots = list(_roots(page, item))
        self._places = self._votes_beside_decisions(roots)
        for entry in sorted(roots, key=self._stands):
            self._put(self._stretches.of(entry), self._block_of(entry), entry)
        for declared in declarations.concerning(page, item):
            self._put(FIRST, declared.block, declared)
        self._order = _sequence(self._style.order)
        self._begun: set[str] = set()

    def _votes_beside_decisions(self, roots: Sequence[Entry]) -> dict[Entry, float]:
        """The places of votes that print behind their decision: another was made in between."""
        made = [one for one in roots if isinstance(one, Decision)]
        votes = [one for one in roots if isinstance(one, Division) and one.motion is None]
        found: dict[Entry, float] = {}
        for decided in made:
            behind = [one.place for one in made if one.place > decided.place]
            last = decided.place
            for vote in (one for one in votes if one.decision == decided.id):
                if not behind or vote.place < min(behind):
                    last = max(last, vote.place)
                elif self._stretches.of(vote) == self._stretches.of(decided):
                    found[vote] = last
        return found

    def _stands(self, entry: Entry) -> tuple[float, int]:
        """Where an entry is printed among the others of its item."""
        return self._places.get(entry, entry.place), entry.id

    def _put(self, stretch: Stretch, kind: str, entry: Entry) -> None:
        self._filled.add(kind)
        self._parted.setdefault(stretch, {}).setdefault(kind, []).append(entry)

    def blocks(self) -> list[Block]:
        found = [
            *decisions.settled(self._page, self._item),
            *declarations.in_brackets(self._page, self._item),
        ]
        for stretch, bound in self._stretches.every():
            found += self._stretch(stretch)
            if bound is not None and bound.told == HERE:
                found += RENDERERS[MOMENTS](self._page, [bound.moment])
        found += RENDERERS[MOMENTS](self._page, self._stretches.at_end())
        return [*found, *_responses(self._page, self._item)]

    def _stretch(self, stretch: Stretch) -> list[Block]:
        """The blocks of one stretch, and what happened in it."""
        found: list[Block] = []
        flowed = False
        here = self._parted.get(stretch, {})
        happened, last = self._happened(stretch, here)
        for kind in self._order:
            if kind in self._style.flow and not flowed:
                found += self._flow(happened, here)
                flowed = True
            if kind != MOMENTS and not (kind in self._style.flow and kind in here):
                shown = self._block(kind, stretch, here)
                # What stands between takes the label of what flowed before it away.
                self._begun = set() if shown else self._begun
                found += shown
        return [*found, *RENDERERS[MOMENTS](self._page, last)]

    def _happened(
        self, stretch: Stretch, here: Mapping[str, Sequence[Entry]]
    ) -> tuple[list[_Happened], list[Moment]]:
        """What the style prints as it happened in a stretch, in the order of places.

        Apart from that, the moments that came after everything else said there: they stand behind
        its last block.
        """
        flow = self._style.flow
        happened: list[_Happened] = [
            (*self._stands(entry), kind, entry)
            for kind, entries in here.items()
            if kind in (*flow, RESOLUTION)
            for entry in entries
        ]
        outcomes = self._outcomes(stretch)
        happened += [(one.place, one.motion.id, one.motion.block, one) for one in outcomes]
        moments_here = self._printed_moments(stretch) if MOMENTS in flow else []
        places = [entry.place for entries in here.values() for entry in entries]
        end = max([*places, *(one.place for one in outcomes)], default=0.0)
        happened += [
            (moment.place, moment.record.id, MOMENTS, moment)
            for moment in moments_here
            if moment.place <= end
        ]
        happened.sort(key=lambda each: each[:2])
        return happened, [moment for moment in moments_here if moment.place > end]

    def _outcomes(self, stretch: Stretch) -> list[motions.Outcome]:
        """What became of motions without a vote, where that has a place of its own here."""
        found = motions.outcomes(self._page, self._item)
        return [one for one in found if self._stretches.at(one.motion, one.place) == stretch]

    def _printed_moments(self, stretch: Stretch) -> list[Moment]:
        """The moments that print something: others part nothing that stands around them."""
        return [
            moment
            for moment in self._page.moments(self._item)
            if not isinstance(moment.record, Exclusion)
            and self._stretches.of_moment(moment) == stretch
            and RENDERERS[MOMENTS](self._page, [moment])
        ]

    def _flow(
        self, happened: Sequence[_Happened], here: Mapping[str, Sequence[Entry]]
    ) -> list[Block]:
        """What happened, each kind with its label where it begins if the style says so."""
        found: list[Block] = []
        for kind, run in groupby(happened, key=lambda each: each[2]):
            shown = RENDERERS[kind](self._page, [each[3] for each in run])
            begins = self._style.flow_labels and kind not in (*self._begun, MOMENTS)
            if begins and kind not in LABEL_THEMSELVES and shown:
                style = self._page.style.block(kind)
                shown = headed(self._label(kind, here), shown, style.stands)
            self._begun.add(kind)
            found += shown
        return found

    def _label(self, kind: str, here: Mapping[str, Sequence[Entry]]) -> str:
        """The label of a filled block; that of the points where one of them bears a number."""
        label = self._own_label(kind)
        if kind != "points" or self._page.style.points.label_unnumbered:
            return label
        numbered = (e.kind == POINT for e in here[kind] if isinstance(e, Point))
        return label if any(numbered) else ""

    def _block(
        self, kind: str, stretch: Stretch, here: Mapping[str, Sequence[Entry]]
    ) -> list[Block]:
        """One block with its label, what the clerk said of it, or what stands for it when unset."""
        style = self._page.style.block(kind)
        label = self._own_label(kind)
        said = self._said.get(kind)
        if kind in here:
            filled = RENDERERS[kind](self._page, here[kind])
            own = kind in LABEL_THEMSELVES
            label = "" if own else self._label(kind, here)
            return headed(label, filled, style.stands) if filled and not own else filled
        if kind in self._filled or stretch != self._stands_in(kind, said):
            return []
        if said is None:
            return self._unset(kind, style, label)
        if said.state != states.NIL:
            return []
        return self._nil(style, label or self._named(kind, style, said), said)

    def _stands_in(self, kind: str, said: states.Block | None) -> Stretch:
        """Where a block without entries stands: as it was said, else by its place in the order."""
        if said is not None:
            return self._stretches.of_record(said)
        business = next((k for k in self._order if k in (*self._style.flow, "decision")), kind)
        late = self._order.index(kind) >= self._order.index(business)
        return self._stretches.last if late else FIRST

    def _block_of(self, entry: Entry) -> str:
        """The block in which an entry is printed: the vote on a decision stands with that."""
        of_decision = isinstance(entry, Division) and entry.motion is None
        decided = entry.decision if of_decision and isinstance(entry, Division) else None
        decided = entry.id if isinstance(entry, Decision) else decided
        if decided is None:
            return entry.block
        apart = MOMENTS in self._style.flow and "decision" not in self._style.flow
        return RESOLUTION if apart and decided in self._resolutions else "decision"

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
        title = self._page.words.spell(self._page.item(self._item).title).casefold()
        name = states.KINDS[kind]
        told = any(word in title for word in (name.casefold(), *_SAID_BY_TITLES.get(kind, ())))
        return "" if told else f"{name.capitalize()}:"

    def _nil(self, style: BlockStyle, label: str, said: states.Block) -> list[Block]:
        if style.when_nil == LEAVE_OUT and not said.wording:
            return []
        source = (said.TABLE, said.id)
        words = self._page.of_the_body()
        wording = self._page.words.spell(said.wording) or fill(style.nil, words)
        if self._style.nil == BESIDE:
            label += self._style.nil_after if wording and label[-1:].isalnum() else ""
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
