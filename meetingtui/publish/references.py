"""References: what the text refers to, called by the number that it has in the finished document.

While a document is being made its numbers are not known yet; a reference stands in it as a mark,
which is replaced at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from meetingtui.domain import text
from meetingtui.domain.documents import Document as Paper
from meetingtui.domain.entry import Entry
from meetingtui.domain.forms import fill
from meetingtui.domain.items import Item
from meetingtui.domain.record import Record, Refusal
from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Document,
    Heading,
    Lines,
    NumberedList,
    Paragraph,
    Runs,
    Source,
    Table,
)
from meetingtui.publish.numbers import Printed, printed
from meetingtui.publish.page import Page
from meetingtui.publish.words import MARK

_FORMS = {
    "point": "paragraph",
    "clause": "clause",
    "decision": "decision",
    "action": "action",
    "motion": "motion",
    "document": "document",
}
_ARTICLE = re.compile(r"\A(?:the|an?) ")


def resolved(document: Document, page: Page, other: Callable[[int], Document]) -> Document:
    """The document with every reference in words. `other` makes the page of another item."""
    if not page.words.refers:
        return document
    resolver = _Resolver(document, page, other)
    blocks = tuple(resolver.block(block) for block in document.blocks)
    return replace(document, title=resolver.words(document.title), blocks=blocks)


class _Resolver:
    """Goes through a document once, knowing at each word which item it belongs to."""

    def __init__(self, document: Document, page: Page, other: Callable[[int], Document]) -> None:
        self._page = page
        self._printed = printed(document.blocks)
        self._other = other
        self._elsewhere: dict[int, Printed] = {}
        self._item = 0
        self._place = -1

    def block(self, block: Block) -> Block:
        """A block with its references in words."""
        if isinstance(block, Heading | Paragraph | Lines | Definitions):
            self._come_to(block.source)
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                return replace(block, runs=self._runs(runs))
            case Lines(lines=lines):
                return replace(block, lines=tuple(map(self._runs, lines)))
            case Definitions(pairs=pairs):
                found = tuple((self._runs(term), self._runs(said)) for term, said in pairs)
                return replace(block, pairs=found)
            case Table(header=header, rows=rows, caption=caption):
                cells = tuple(tuple(map(self._runs, row)) for row in rows)
                return replace(
                    block,
                    header=tuple(map(self._runs, header)),
                    rows=cells,
                    caption=self.words(caption),
                )
            case NumberedList(items=items) | BulletList(items=items):
                listed = []
                for item in items:
                    self._come_to(item.source)
                    listed.append(replace(item, blocks=tuple(map(self.block, item.blocks))))
                return replace(block, items=tuple(listed))

    def _come_to(self, source: Source) -> None:
        if source is None:
            return
        self._place = self._printed.places.get(source, self._place)
        if source[0] == Item.TABLE:
            self._item = source[1]

    def _runs(self, runs: Runs) -> Runs:
        found = []
        for run in runs:
            self._come_to(run.source)
            found.append(replace(run, text=self.words(run.text)))
        return tuple(found)

    def words(self, said: str) -> str:
        """Words with their references spelled out."""
        return MARK.sub(self._said, said) if "\ufffe" in said else said

    def _said(self, match: re.Match[str]) -> str:
        said = self._of(match[1].lower(), int(match[2]))
        before = match.string[: match.start()]
        # "The #r2" was typed, and "the decision" or "an exempt minute" is said: one is enough.
        if re.search(r"\b[Tt]he $", before):
            said = _ARTICLE.sub("", said)
        if match[1].isupper():
            return said.upper()
        return said[:1].upper() + said[1:] if match[3] == "1" else said

    def _of(self, kind: str, number: int) -> str:
        if kind == text.KEPT_BACK:
            return fill(self._page.style.references.private, {})
        try:
            target = self._page.minutes.get(self._page.minutes.kind(kind), number)
        except Refusal:
            return fill(self._page.style.references.struck, {})
        if isinstance(target, Item):
            return self._page.called(target)
        return self._entry_said(target) if isinstance(target, Entry) else target.NOUN

    def _entry_said(self, entry: Entry) -> str:
        style = self._page.style.references
        elsewhere = entry.item != self._item
        source: Source = (entry.TABLE, entry.id)
        where = ""
        if not elsewhere and source in self._printed.places:
            later = self._printed.places[source] > self._place
            where = style.below if later else style.above
        item = self._page.called(self._page.item(entry.item)) if elsewhere else ""
        form = getattr(style, _FORMS.get(entry.TABLE, "other"))
        words = {"number": self._number(entry), "minute": item, "where": where}
        said = fill(form, words)
        if words["number"] or _ARTICLE.match(said):
            return said
        return fill(style.unnumbered, {"words": said})

    def _number(self, entry: Entry) -> str:
        """What an entry is called: its reference or label, else its number in the list."""
        own = str(getattr(entry, "reference", "")) if entry.TABLE == "action" else ""
        if isinstance(entry, Paper):
            return self._page.words.spell(entry.label or entry.title)
        number = own or str(getattr(entry, "label", "")) or self._in_its_list(entry)
        if entry.TABLE in _FORMS:
            return number
        return f"{entry.NOUN} {number or entry.handle}"

    def _in_its_list(self, entry: Record) -> str:
        source: Source = (entry.TABLE, entry.id)
        if source in self._printed.places:
            return self._printed.numbers.get(source, "")
        item = int(getattr(entry, "item", 0))
        if item not in self._elsewhere:
            self._elsewhere[item] = printed(self._other(item).blocks)
        return self._elsewhere[item].numbers.get(source, "")
