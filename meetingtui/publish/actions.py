"""Actions: what is to be done, by whom and when; in a block, by their points, or at the end."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.forms import fill
from meetingtui.domain.points import Point
from meetingtui.domain.styles.actions import COLUMN, END, POINT
from meetingtui.publish.document import Block, Heading, Source, plain
from meetingtui.publish.layout import Shown, tabled
from meetingtui.publish.page import Page
from meetingtui.publish.sequence import sequence


def blocks(page: Page, entries: Sequence[Action]) -> list[Block]:
    """The actions that the style prints in the block of their item, in their order."""
    return page.laid_out("actions", [_in_block(page, one) for one in entries if stands(page, one)])


def stands(page: Page, action: Action) -> bool:
    """Whether an action stands in its item's block: not at its point, nor at the end."""
    where = page.style.actions.stand
    if where in (POINT, COLUMN):
        return page.minutes.find(Point, action.after) is None
    return where != END or page.extract


def of_point(page: Page, point: int) -> list[Action]:
    """The actions that stand at a point."""
    return [one for one in page.under(Action, "after", point) if not stands(page, one)]


def under_point(page: Page, action: Action) -> Shown:
    """An action as it stands under its point."""
    style = page.style.actions
    said = _bare(fill(style.under_point, _words(page, action)))
    source = (action.TABLE, action.id)
    return Shown(_referred(page, action, said), source, label=style.label, numbered=False)


def beside_point(page: Page, action: Action) -> str:
    """An action as it stands in the column beside its point."""
    said = _bare(fill(page.style.actions.beside_point, _words(page, action)))
    return _referred(page, action, said)


def ending(page: Page) -> list[Block]:
    """The table of all actions at the end of the minutes, in a style that has one."""
    style = page.style.actions
    if style.stand != END or page.extract:
        return []
    agreed: list[tuple[dict[str, str], Source]] = [
        (_row_words(page, action), (action.TABLE, action.id))
        for item in sequence(page.minutes, page.style.items.sequence)
        for action in page.entries(Action, item.id)
    ]
    columns = [
        (head, form)
        for head, form in style.columns()
        if any(fill(form, words) for words, _ in agreed)
    ]
    if not columns:
        return []
    rows = [
        Shown("", source, cells=tuple(fill(form, words) for _, form in columns))
        for words, source in agreed
    ]
    heading = [Heading(2, plain(style.end_label))] if style.end_label else []
    return [*heading, *tabled(rows, [head for head, _ in columns])]


def _in_block(page: Page, action: Action) -> Shown:
    words = _row_words(page, action)
    shown = page.shown("actions", (action.TABLE, action.id), (), **words)
    return Shown(_referred(page, action, shown.words), shown.source, cells=shown.cells)


def _referred(page: Page, action: Action, said: str) -> str:
    """An action as printed, with its reference if it has one."""
    if not action.reference:
        return said
    words = {"text": said, "reference": page.words.spell(action.reference)}
    return fill(page.style.actions.referred, words)


def _bare(said: str) -> str:
    """Without the colon that parts owners from words which are those of the point."""
    return said.strip().removesuffix(":")


def _words(page: Page, action: Action) -> dict[str, str]:
    spell = page.words.spell
    names = [
        spell(owner.name) if owner.person is None else page.words.owner(owner.person)
        for owner in page.under(Owner, "action", action.id)
    ]
    owners = page.words.listed(names) or (page.style.actions.unowned if action.unowned else "")
    return {
        "owners": owners[:1].upper() + owners[1:],
        "text": spell(action.text),
        "due": spell(action.due_said) if action.due_apart else "",
    }


def _row_words(page: Page, action: Action) -> dict[str, str]:
    """The words of an action that stands alone: one without any has those of its point."""
    words = _words(page, action)
    point = page.minutes.find(Point, action.after)
    if not action.text and point is not None:
        words["text"] = page.words.spell(point.text)
    item = page.item(action.item)
    return {
        **words,
        "reference": page.words.spell(action.reference),
        "item": page.number(item),
        "title": page.words.spell(item.title),
    }
