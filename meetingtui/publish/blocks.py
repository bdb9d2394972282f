"""The blocks of an item, one function a kind, each with the words of the house style."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Generic, TypeVar

from meetingtui.domain import blocks as states
from meetingtui.domain import items
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.forms import fill
from meetingtui.domain.house_style import (
    BESIDE,
    LABEL,
    LABEL_IN_EXTRACT,
    LEAVE_OUT,
    BlockStyle,
    HouseStyle,
)
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import NOTE, POINT, STATEMENT, Point
from meetingtui.domain.record import Record
from meetingtui.domain.reports import Report, Response
from meetingtui.domain.witnesses import Witness
from meetingtui.publish.document import Block, Paragraph, plain
from meetingtui.publish.layout import Shown, labelled, laid_out, paragraphs
from meetingtui.publish.words import Words

R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=Entry)

PLACEHOLDER = "–"


class _By(Generic[R]):
    """Records in their order under what they belong to."""

    def __init__(self, records: Iterable[R], key: Callable[[R], int]) -> None:
        self._rows: dict[int, list[R]] = {}
        for record in sorted(records, key=lambda r: (getattr(r, "place", 0.0), r.id)):
            self._rows.setdefault(key(record), []).append(record)

    def __getitem__(self, owner: int) -> list[R]:
        return self._rows.get(owner, [])


class _Tree(Generic[E]):
    """Entries that may stand under one another."""

    def __init__(self, entries: list[E]) -> None:
        def parent(entry: E) -> int | None:
            return getattr(entry, "parent", None)

        self.roots = _By((e for e in entries if parent(e) is None), lambda e: e.item)
        self.under = _By((e for e in entries if parent(e) is not None), lambda e: parent(e) or 0)


class ItemBlocks:
    """The blocks of the items of one document."""

    def __init__(self, minutes: Minutes, style: HouseStyle, words: Words) -> None:
        self._minutes = minutes
        self._style = style
        self._words = words
        body = minutes.body
        self._body_words = {"noun": words.spell(body.noun), "body": words.spell(body.name)}
        self._said = {(said.item, said.kind): said for said in minutes.all(states.Block)}
        self._declared = _By(minutes.all(Declaration), lambda d: d.item)
        self._covers = _By(minutes.all(Cover), lambda cover: cover.declaration)
        self._heard = _By(minutes.all(Witness), lambda witness: witness.item)
        self._noted = _Tree(minutes.all(Point))
        self._decided = _By(minutes.all(Decision), lambda decision: decision.item)
        self._clauses = _Tree(minutes.all(Clause))
        self._agreed = _By(minutes.all(Action), lambda action: action.item)
        self._owners = _By(minutes.all(Owner), lambda owner: owner.action)
        self._planned = _By(minutes.all(NextStep), lambda step: step.item)
        self._listed = _By(minutes.all(Document), lambda document: document.item)
        reports = {report.id: report.item for report in minutes.all(Report)}
        self._answered = _By(minutes.all(Response), lambda answer: reports.get(answer.report, 0))
        self._filled: dict[str, Callable[[int], list[Block]]] = {
            "declarations": self._declarations,
            "witnesses": self._witnesses,
            "points": self._points,
            "decision": self._decisions,
            "actions": self._actions,
            "next_steps": self._next_steps,
            "documents": self._documents,
        }

    def minuted(self, item: int) -> bool:
        """Whether anything at all is said under an item."""
        entries = (
            self._declared, self._heard, self._noted.roots, self._decided, self._agreed,
            self._planned, self._listed,
        )  # fmt: skip
        return any(rows[item] for rows in entries) or any(said == item for said, _ in self._said)

    def of(self, item: int, extract: bool = False, live: bool = False) -> list[Block]:
        """Every block of an item in the order of the house; `live` shows what is still unset."""
        found: list[Block] = []
        named = self._style.items.order
        for kind in (*named, *(kind for kind in self._filled if kind not in named)):
            style = self._style.block(kind)
            label = fill(style.label, self._body_words)
            said = self._said.get((item, kind))
            filled = self._filled[kind](item)
            if filled:
                found += filled if kind == "decision" else [*paragraphs("", label=label), *filled]
            elif said is None:
                found += self._unset(style, label, extract, live)
            elif said.state == states.NIL:
                found += self._nil(style, label, said)
        return [*found, *self._responses(item)]

    def _responses(self, item: int) -> list[Block]:
        """What reports answer to earlier recommendations; the public projection holds none."""
        answers = self._answered[item]
        found = paragraphs("", label=self._style.items.responses) if answers else []
        for answer in answers:
            source = (answer.TABLE, answer.id)
            found += paragraphs("", source, self._words.spell(answer.quoted))
            found += paragraphs(self._words.spell(answer.text), source)
        return found

    def _unset(self, style: BlockStyle, label: str, extract: bool, live: bool) -> list[Block]:
        printed = style.when_unset == LABEL or (extract and style.when_unset == LABEL_IN_EXTRACT)
        if not printed:
            shown = labelled(label, PLACEHOLDER)
            return [Paragraph(shown, placeholder=True)] if live else []
        dash = [Paragraph(plain(PLACEHOLDER), placeholder=True)] if live else []
        return [*paragraphs("", label=label), *dash]

    def _nil(self, style: BlockStyle, label: str, said: states.Block) -> list[Block]:
        if style.when_nil == LEAVE_OUT and not said.wording:
            return []
        source = (said.TABLE, said.id)
        wording = self._words.spell(said.wording) or fill(style.nil, self._body_words)
        if self._style.items.nil == BESIDE:
            return paragraphs(wording, source, label)
        return [*paragraphs("", source, label), *paragraphs(wording, source)]

    def _form(self, kind: str, **words: str) -> str:
        return fill(self._style.block(kind).form, words)

    def _list(self, kind: str, shown: Iterable[Shown], start: int = 1) -> list[Block]:
        return laid_out(shown, self._style.block(kind).markers, start=start)

    def _declarations(self, item: int) -> list[Block]:
        return self._list("declarations", map(self._declaration, self._declared[item]))

    def _declaration(self, declared: Declaration) -> Shown:
        covers = [cover.item for cover in self._covers[declared.id]]
        spoken = ""
        if None in covers:
            spoken = "all items"
        elif covers and covers != [declared.item]:
            there = [self._minutes.find(Item, item) for item in covers]
            spoken = self._words.listed([self._words.spell(i.spoken) for i in there if i])
        said = self._form(
            "declarations",
            name=self._words.name(declared.person),
            interest=self._words.spell(declared.interest),
            items=spoken,
            nature=self._words.spell(declared.nature),
            effect=self._words.spell(declared.effect),
        )
        return Shown(said, (declared.TABLE, declared.id))

    def _witnesses(self, item: int) -> list[Block]:
        spell = self._words.spell
        return self._list(
            "witnesses",
            (
                Shown(
                    self._form(
                        "witnesses",
                        name=spell(witness.name),
                        title=spell(witness.title),
                        organisation=spell(witness.organisation),
                    ),
                    (witness.TABLE, witness.id),
                )
                for witness in self._heard[item]
            ),
        )

    def _points(self, item: int) -> list[Block]:
        shown = map(self._point, self._noted.roots[item])
        return self._list("points", shown, self._first_number(item))

    def _point(self, point: Point) -> Shown:
        style = self._style.items
        label = {STATEMENT: style.statement, NOTE: style.note}.get(point.kind, "")
        return Shown(
            self._form("points", text=self._words.spell(point.text)),
            (point.TABLE, point.id),
            tuple(map(self._point, self._noted.under[point.id])),
            label,
            verbatim=point.kind == STATEMENT,
            numbered=point.kind == POINT,
        )

    def _first_number(self, item: int) -> int:
        """The number of an item's first point; style decides whether each item begins at 1."""
        if self._style.items.points_restart:
            return 1
        agenda = [each.id for each in items.ordered(self._minutes)]
        counts = (sum(p.kind == POINT for p in self._noted.roots[each]) for each in agenda)
        return dict(zip(agenda, accumulate(counts, initial=1), strict=False))[item]

    def _decisions(self, item: int) -> list[Block]:
        found: list[Block] = []
        for decision in self._decided[item]:
            source = (decision.TABLE, decision.id)
            spell = self._words.spell
            house = fill(self._style.block("decision").label, self._body_words)
            found += paragraphs("", source, spell(decision.label) or house)
            found += paragraphs(spell(decision.lead_in), source)
            clauses = [c for c in self._clauses.roots[item] if c.decision == decision.id]
            found += self._list("decision", map(self._clause, clauses))
            found += paragraphs(spell(decision.closing), source)
        return found

    def _clause(self, clause: Clause) -> Shown:
        said = self._form(
            "decision",
            addressee=self._words.spell(clause.addressee),
            text=self._words.spell(clause.text),
        )
        under = tuple(map(self._clause, self._clauses.under[clause.id]))
        return Shown(said, (clause.TABLE, clause.id), under)

    def _actions(self, item: int) -> list[Block]:
        return self._list("actions", map(self._action, self._agreed[item]))

    def _action(self, action: Action) -> Shown:
        names = [
            self._words.spell(owner.name)
            if owner.person is None
            else self._words.owner(owner.person)
            for owner in self._owners[action.id]
        ]
        said = self._form(
            "actions",
            owners=self._words.listed(names),
            text=self._words.spell(action.text),
            due=self._words.spell(action.due_said) if action.due_apart else "",
        )
        return Shown(said, (action.TABLE, action.id))

    def _next_steps(self, item: int) -> list[Block]:
        return self._list(
            "next_steps",
            (
                Shown(
                    self._form("next_steps", text=self._words.spell(step.text)),
                    (step.TABLE, step.id),
                )
                for step in self._planned[item]
            ),
        )

    def _documents(self, item: int) -> list[Block]:
        spell = self._words.spell
        return self._list(
            "documents",
            (
                Shown(
                    self._form(
                        "documents",
                        label=spell(document.label),
                        title=spell(document.title),
                        place=spell(document.place_found),
                    ),
                    (document.TABLE, document.id),
                )
                for document in self._listed[item]
            ),
        )
