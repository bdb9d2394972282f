"""Private business: the resolution to exclude the public, and what stands for a closed item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meetingtui.domain import exclusions, grounds
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Decision
from meetingtui.domain.forms import fill
from meetingtui.domain.grounds import EXEMPT
from meetingtui.domain.items import Item
from meetingtui.domain.points import Point
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction, Restrictions, on
from meetingtui.publish import times
from meetingtui.publish.document import (
    Block,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Source,
)
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Moment, Page


def resolution(page: Page, decision: Decision) -> str:
    """The words of a resolution to exclude the public, from its data; empty of another decision."""
    found: list[str] = []
    for exclusion in page.under(Exclusion, "decision", decision.id):
        words = {
            "law": page.words.spell(exclusion.law),
            "items": _items(page, exclusion),
            "grounds": _grounds(page, exclusion),
            "interest": _unstopped(page.words.spell(exclusion.interest)),
            **page.of_the_body(),
        }
        found.append(fill(page.style.restrictions.resolution, words))
    return "\n\n".join(found)


def moved(page: Page, decision: Decision) -> str:
    """Who moved the exclusion that a decision resolves; empty of another decision."""
    said = [_moved(page, each) for each in page.under(Exclusion, "decision", decision.id)]
    return "\n\n".join(filter(None, said))


def moment(page: Page, happened: Moment) -> list[Block]:
    """When the public left, or were readmitted."""
    exclusion = happened.record
    if not isinstance(exclusion, Exclusion):
        return []
    style = page.style.restrictions
    form = style.readmitted if happened.ends else style.excluded
    at = exclusion.ended_at if happened.ends else exclusion.started_at
    untimed = exclusion.end_untimed if happened.ends else exclusion.start_untimed
    time = "" if at is None or untimed else times.in_the_sitting(page, at)
    return paragraphs(fill(form, {"time": time}), happened.source)


def under(page: Page, item: Item) -> list[Block]:
    """What an item says of being private: that it was, why, until when, and its public summary."""
    private = Restrictions(page.minutes)
    if not private.any:
        return []
    held = on(page.minutes, Item.TABLE, item.id)
    if held and held.lifted:
        return _lifted(page, item, held)
    found: list[Block] = []
    by = held or private.of(item)
    if by is not None:
        source: Source = (by.TABLE, by.id)
        words = {"ground": _ground(page, by), "law": page.words.spell(by.law)}
        found += paragraphs(fill(page.style.restrictions.considered, words), source)
    if held:
        found += _terms(page, held)
    for covered in page.under(ExcludedItem, "item", item.id):
        found += _summary(page, covered)
    return found


def marked(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with a mark before each entry that is private by itself, or as an action of one.

    Those of a public copy are all public: none is marked.
    """
    held = {
        (each.holder_table, each.holder): each
        for each in page.minutes.all(Restriction)
        if not each.lifted and each.holder_table != Item.TABLE
    }
    for action in page.minutes.all(Action) if held else ():
        by = held.get((Point.TABLE, action.after or 0))
        if by and Restrictions(page.minutes).of(action) is by:
            held[(Action.TABLE, action.id)] = by
    return [_mark(page, block, held) for block in blocks] if held else list(blocks)


def _mark(page: Page, block: Block, held: dict[tuple[str, int], Restriction]) -> Block:
    if isinstance(block, NumberedList | BulletList):
        listed = []
        for item in block.items:
            inner = [_mark(page, each, held) for each in item.blocks]
            by = held.get(item.source) if item.source else None
            if by and inner and isinstance(inner[0], Paragraph):
                inner[0] = _prefixed(page, inner[0], by)
            listed.append(replace(item, blocks=tuple(inner)))
        return replace(block, items=tuple(listed))
    source = getattr(block, "source", None)
    by = held.get(source) if source else None
    return _prefixed(page, block, by) if by and isinstance(block, Paragraph) else block


def _prefixed(page: Page, block: Paragraph, by: Restriction) -> Paragraph:
    mark = fill(page.style.restrictions.mark, {"ground": _ground(page, by)})
    return replace(block, runs=(Run(f"{mark} ", bold=True), *block.runs)) if mark else block


def _lifted(page: Page, item: Item, held: Restriction) -> list[Block]:
    """That an item was not private or is no longer so.

    Of one from which the public was excluded, it is only the record that is open.
    """
    source: Source = (held.TABLE, held.id)
    style = page.style.restrictions
    if held.lifted_on is None and not held.lifted_by:
        here = [one for one in page.under(Exclusion, "item", item.id) if one.from_here]
        covered = page.under(ExcludedItem, "item", item.id)
        return [] if here or covered else paragraphs(style.in_public, source)
    day = page.words.day(held.lifted_on) if held.lifted_on else ""
    words = {"date": day, "by": page.words.spell(held.lifted_by)}
    return paragraphs(fill(style.released, words), source)


def _terms(page: Page, held: Restriction) -> list[Block]:
    source: Source = (held.TABLE, held.id)
    style, spell = page.style.restrictions, page.words.spell
    found: list[Block] = []
    if held.law:
        found += paragraphs(fill(style.law, {"law": spell(held.law)}), source)
    if held.interest:
        found += paragraphs(fill(style.interest, {"interest": spell(held.interest)}), source)
    if held.until:
        found += paragraphs(fill(style.until, {"date": page.words.day(held.until)}), source)
    return [*found, *_summary(page, held)]


def _summary(page: Page, by: Restriction | ExcludedItem) -> list[Block]:
    if not by.summary:
        return []
    words = {"summary": page.words.spell(by.summary)}
    return paragraphs(fill(page.style.restrictions.summary, words), (by.TABLE, by.id))


def _moved(page: Page, exclusion: Exclusion) -> str:
    name = page.words.name
    mover = name(exclusion.mover) if exclusion.mover is not None else ""
    seconder = name(exclusion.seconder) if exclusion.seconder is not None else ""
    if not mover:
        return ""
    return fill(page.style.restrictions.moved, {"mover": mover, "seconder": seconder})


def _items(page: Page, exclusion: Exclusion) -> str:
    style = page.style.restrictions
    if exclusion.said:
        said = page.words.spell(exclusion.said)
        return style.remainder if said == exclusions.REMAINDER else said
    covered = [c for c in page.under(ExcludedItem, "exclusion", exclusion.id) if c.named]
    agenda = [page.item(each.item) for each in covered]
    numbers = [page.number(item) or f"“{page.words.spell(item.title)}”" for item in agenda]
    if not numbers or [item.id for item in agenda] == [exclusion.item]:
        return style.this_item
    if len(numbers) == 1:
        return fill(style.one_item, {"number": numbers[0]})
    return fill(style.several_items, {"numbers": page.words.listed(numbers)})


def _paragraphs(page: Page, ground: str) -> str:
    """The paragraphs that a ground names, as words; empty for a ground in words."""
    style = page.style.restrictions
    numbers = grounds.numbers(ground)
    if len(numbers) == 1:
        return fill(style.paragraph, {"number": numbers[0]})
    return (
        fill(style.several_paragraphs, {"numbers": page.words.listed(numbers)}) if numbers else ""
    )


def _grounds(page: Page, exclusion: Exclusion) -> str:
    style = page.style.restrictions
    said = _unstopped(page.words.spell(exclusion.ground))
    if exclusion.kind != EXEMPT:
        return fill(style.confidential, {"words": said})
    named = _paragraphs(page, exclusion.ground)
    if not named:
        return fill(style.words, {"words": said}) if said else ""
    law = grounds.law_of(page.minutes.body.jurisdiction)
    schedule = law.schedule if law else ""
    return fill(style.paragraphs, {"paragraphs": named, "schedule": schedule})


def _ground(page: Page, by: Restriction | Exclusion) -> str:
    """The ground in short: the paragraphs, the words, or that it was confidential."""
    said = _unstopped(page.words.spell(by.ground))
    short = _paragraphs(page, by.ground) or said
    return short if by.kind == EXEMPT or short else by.kind


def _unstopped(words: str) -> str:
    """Words without the full stop at their end: the form goes on."""
    return words[:-1] if words.endswith(".") else words
