"""Petitions and deputations."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.forms import fill
from meetingtui.domain.petitions import DEPUTATION, Petition
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown, paragraphs
from meetingtui.publish.page import Page
from meetingtui.publish.questions import asker, found_in, office


def blocks(page: Page, entries: Sequence[Petition]) -> list[Block]:
    """Petitions and deputations in their order, each with who brings it and what came of it."""
    return page.laid_out("petitions", [_petition(page, entry) for entry in entries])


def _petition(page: Page, brought: Petition) -> Shown:
    style, spell = page.style.business, page.words.spell
    source = (brought.TABLE, brought.id)
    form = style.deputation if brought.kind == DEPUTATION else style.petition
    label = fill(form, {"number": spell(brought.number)})
    own = paragraphs(_about(page, brought), source)
    if brought.response or brought.response_in:
        by = office(page, brought.respondent, brought.respondent_name)
        words = "\n\n".join(
            filter(None, (spell(brought.response), found_in(page, brought.response_in)))
        )
        own += paragraphs(words, source, fill(style.response, {"name": by}))
    said = page.form("petitions", text=spell(brought.text)) if brought.text else ""
    return Shown(said, source, label=label, own=tuple(own))


def _about(page: Page, brought: Petition) -> str:
    """Who brings it, who presents it and how many signed, in sentences."""
    style = page.style.business
    who = asker(page, brought.person, brought.name, brought.place_from)
    said = []
    if who:
        form = style.led_by if brought.kind == DEPUTATION else style.petitioner
        said.append(fill(form, {"asker": who}))
    if brought.presented_by:
        said.append(fill(style.presented, {"name": page.words.within(brought.presented_by)}))
    counted = "" if brought.signatures is None else f"{brought.signatures:,}"
    if signed := page.words.spell(brought.signatures_said) or counted:
        said.append(fill(style.signatures, {"number": signed}))
    return " ".join(said)
