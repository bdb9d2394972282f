"""Announcements and tributes."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.announcements import TRIBUTE, Announcement
from meetingtui.domain.forms import fill
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown
from meetingtui.publish.page import Page
from meetingtui.publish.questions import named


def blocks(page: Page, entries: Sequence[Announcement]) -> list[Block]:
    """Announcements and tributes in their order, with who made them."""
    return page.laid_out("announcements", [_announcement(page, entry) for entry in entries])


def _announcement(page: Page, made: Announcement) -> Shown:
    style = page.style.business
    form = style.tribute if made.kind == TRIBUTE else style.announcement
    label = fill(form, {"name": named(page, made.person, made.name)})
    label = label[:1].upper() + label[1:]
    said = page.form("announcements", text=page.words.spell(made.text))
    return Shown(said, (made.TABLE, made.id), label=label)
