"""Declarations of interest and the statements made with them, in the layout of the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from meetingtui.domain.declarations import INTEREST, Cover, Declaration
from meetingtui.domain.forms import fill
from meetingtui.domain.styles.declarations import (
    AT_ITEMS,
    BRACKETS,
    BY_ITEM,
    BY_MEMBER,
    SENTENCES,
    TABLE,
    WHERE_MADE,
)
from meetingtui.publish.declared import Declared
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown, paragraphs, tabled
from meetingtui.publish.page import Page

_GROUPED = (BY_MEMBER, BY_ITEM, TABLE)


def blocks(page: Page, entries: Sequence[Declaration]) -> list[Block]:
    """Declarations as the house lays them out; grouped ones come before other statements."""
    here = page.here.id if page.here else entries[0].item if entries else 0
    shown = [Declared(page, entry, here) for entry in entries if _printed(page, entry, here)]
    layout = page.style.declarations.layout
    if layout not in _GROUPED:
        return page.laid_out("declarations", map(_entry, shown))
    grouped = [one for one in shown if one.record.kind == INTEREST and not one.record.nil]
    others = [one for one in shown if one not in grouped]
    return [
        *_LAYOUTS[layout](page, grouped),
        *page.laid_out("declarations", map(_entry, others)),
    ]


def concerning(page: Page, item: int) -> list[Declaration]:
    """The declarations made elsewhere that the house prints with those of this item."""
    style = page.style.declarations
    if style.at_item == BRACKETS or "declarations" in page.style.items.flow:
        return []
    return _made_elsewhere(page, item)


def in_brackets(page: Page, item: int) -> list[Block]:
    """The declarations made elsewhere that the house prints in brackets at the head of an item."""
    style = page.style.declarations
    if style.at_item != BRACKETS and "declarations" not in page.style.items.flow:
        return []
    found: list[Block] = []
    for record in _made_elsewhere(page, item):
        form = style.concerning if record.kind == INTEREST else style.statement
        one = Declared(page, record, item)
        said = one.noun_once(fill(form, one.words()))
        found += paragraphs(f"({said})", (record.TABLE, record.id))
    return found


def _made_elsewhere(page: Page, item: int) -> list[Declaration]:
    if page.style.declarations.printed == WHERE_MADE:
        return []
    ids = dict.fromkeys(cover.declaration for cover in page.under(Cover, "item", item))
    records = [page.minutes.get(Declaration, number) for number in ids]
    records.sort(key=lambda record: (record.item, record.place, record.id))
    return [record for record in records if record.item != item]


def _printed(page: Page, record: Declaration, here: int) -> bool:
    """Whether a declaration is printed under this item, rather than under those it concerns."""
    if page.style.declarations.printed != AT_ITEMS or record.item != here:
        return True
    covers = [cover.item for cover in page.under(Cover, "declaration", record.id)]
    return not covers or None in covers or here in covers


def _entry(one: Declared) -> Shown:
    """A declaration by itself: in the form of the block, as a sentence, or as a statement."""
    page, record = one.page, one.record
    source = (record.TABLE, record.id)
    style = page.style.declarations
    if record.nil:
        return Shown(one.none(), source)
    if record.kind != INTEREST:
        stop = "." if style.layout == SENTENCES else ""
        return Shown(_ended(f"{fill(style.statement, one.words())}{stop}"), source)
    if style.layout == SENTENCES:
        return Shown(_ended(fill(style.sentence, one.words())), source)
    words = one.words()
    words["interest"] = words["interest"] or style.untyped
    shown = page.shown("declarations", source, (), **words)
    return replace(shown, words=one.noun_once(shown.words))


def _ended(said: str) -> str:
    """A sentence with one full stop at its end, whatever the clerk typed before it."""
    stopped = said.endswith((". .", "..", "?.", "!.")) and not said.endswith("...")
    return said[:-1] if stopped else said


def _grouped(
    page: Page, groups: dict[str, list[Declared]], heading: Callable[[str], str], form: str
) -> list[Block]:
    """Groups, each below the line that names it."""
    found: list[Block] = []
    for name, group in groups.items():
        said = heading(name)
        found += paragraphs("", (group[0].record.TABLE, group[0].record.id), said) if said else []
        lines = [
            Shown(one.noun_once(fill(form, one.words())), (one.record.TABLE, one.record.id))
            for one in group
        ]
        found += page.laid_out("declarations", lines)
    return found


def _by_member(page: Page, shown: Sequence[Declared]) -> list[Block]:
    style = page.style.declarations
    groups: dict[str, list[Declared]] = {}
    for one in shown:
        groups.setdefault(one.name, []).append(one)
    return _grouped(
        page, groups, lambda name: fill(style.member_heading, {"name": name}), style.by_member
    )


def _by_item(page: Page, shown: Sequence[Declared]) -> list[Block]:
    """By item in the order of the agenda: a declaration stands below each that it covers."""
    style = page.style.declarations
    groups: dict[str, list[Declared]] = {}
    apart = sorted((each for one in shown for each in one.apart()), key=lambda each: each[0])
    for _, told in apart:
        groups.setdefault(told.items, []).append(told)
    return _grouped(
        page,
        groups,
        lambda items: (
            fill(style.item_heading, {"items": items[:1].upper() + items[1:]}) if items else ""
        ),
        style.by_item,
    )


def _table(page: Page, shown: Sequence[Declared]) -> list[Block]:
    """A row each; a column in which nobody has a word is left out."""
    style = page.style.declarations
    heads = {
        "name": style.column_name,
        "items": style.column_items,
        "interest": style.column_interest,
        "nature": style.column_nature,
        "effect": style.column_effect,
    }
    said = [(one, one.words()) for one in shown]
    filled = [word for word in heads if any(words[word] for _, words in said)]
    rows: list[Shown] = []
    for one, words in said:
        cells = tuple(words[word] for word in filled)
        rows.append(Shown(" ".join(cells), (one.record.TABLE, one.record.id), cells=cells))
    return tabled(rows, [heads[word] for word in filled])


_LAYOUTS: dict[str, Callable[[Page, Sequence[Declared]], list[Block]]] = {
    BY_MEMBER: _by_member,
    BY_ITEM: _by_item,
    TABLE: _table,
}
