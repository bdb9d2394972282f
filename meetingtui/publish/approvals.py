"""Approval of the minutes of earlier meetings, with the corrections to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from meetingtui.domain.approvals import Approval, Correction, approves
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.styles.rules import BOLD, ITALIC, PLAIN, RUN_IN
from meetingtui.publish.document import Block, Paragraph, Run, Runs
from meetingtui.publish.emphasis import mapped
from meetingtui.publish.layout import Shown, laid_out, numbered, paragraphs
from meetingtui.publish.page import Page
from meetingtui.publish.points import numbers_before

_MARK = "\x00"
_NEW = re.compile("\x01(.*?)\x02")
_OWN_NOUN = re.compile(r"\bmeeting\Z", re.IGNORECASE)
_NOTES = re.compile(r"(?:the\s+)?notes?(?:\s+of\s+(?=\S)|\s*\Z)", re.IGNORECASE)
_REVIEWED = ("reviewed", "noted", "received")
_REFUSED = ("not ", "refused", "rejected", "disagreed")


def blocks(page: Page, entries: Sequence[Approval]) -> list[Block]:
    """Approvals in their order; minutes that were treated alike share a sentence."""
    found: list[Block] = []
    if page.style.approvals.as_point:
        marker = next(iter(page.markers("points")), "")
        for one in entries:
            said = _sentence(page, [one])
            found += numbered(said, marker, 1 + numbers_before(page, one), _source(one))
        return found
    if entries and page.markers("approvals"):
        before = (one for one in page.entries(Approval, entries[0].item))
        start = 1 + sum(one.place < entries[0].place for one in before)
        return page.laid_out("approvals", [_shown(page, one) for one in entries], start)
    for group in _groups(page, entries):
        found += _sentence(page, group)
    return found


def _groups(page: Page, entries: Iterable[Approval]) -> Iterator[list[Approval]]:
    """Consecutive approvals that go into one sentence; corrections end it."""
    group: list[Approval] = []
    for one in entries:
        if group and not (_alike(group[-1], one) and page.style.approvals.together):
            yield group
            group = []
        group.append(one)
        if _corrections(page, one):
            yield group
            group = []
    if group:
        yield group


def _alike(one: Approval, other: Approval) -> bool:
    if one.note or other.note or one.held_on is None or other.held_on is None:
        return False
    if any(_OWN_NOUN.search(each.body_name) or _of_notes(each) for each in (one, other)):
        return False
    if (one.movers, one.seconders) != (other.movers, other.seconders):
        return False
    return (one.outcome, one.signed_by) == (other.outcome, other.signed_by)


def _sentence(page: Page, group: Sequence[Approval]) -> list[Block]:
    """One sentence for the minutes of several meetings, with the corrections to the last."""
    last = group[-1]
    around = _words(page, last, _MARK).split(_MARK)
    runs: list[Run] = []
    for place, one in enumerate(group):
        joint = around[0] if place == 0 else _joint(page, place == len(group) - 1)
        runs.append(Run(f"{joint}{_meeting(page, one, place, len(group))}", source=_source(one)))
    runs += [Run(around[-1], source=_source(last)), *_ending(page, last)]
    line: Runs = tuple(run for run in runs if run.text)
    return [Paragraph(line, _source(group[0])), *_listed(page, last), *_moved(page, last)]


def _shown(page: Page, one: Approval) -> Shown:
    words = _words(page, one, _meeting(page, one, 0, 1))
    said = words + "".join(run.text for run in _ending(page, one))
    return Shown(said, _source(one), own=(*_listed(page, one), *_moved(page, one)))


def _moved(page: Page, one: Approval) -> list[Block]:
    """Who proposed and seconded the approval."""
    if not one.movers or "movers" in words_in(_form(page, one.outcome)):
        return []
    return paragraphs(fill(page.style.approvals.moved, _moving(page, one)), _source(one))


def _moving(page: Page, one: Approval) -> dict[str, str]:
    within = page.words.within
    return {"movers": within(one.movers), "seconders": within(one.seconders)}


def _joint(page: Page, last: bool) -> str:
    return page.style.people.joint if last else ", "


def _source(one: Approval) -> tuple[str, int]:
    return one.TABLE, one.id


def _of_notes(one: Approval) -> bool:
    """Whether the clerk named notes, as an informal meeting has them, and not minutes."""
    return bool(_NOTES.match(one.body_name or one.said))


def _says_paper(page: Page, one: Approval) -> bool:
    """Whether the form of the outcome says of itself that they are notes."""
    return _of_notes(one) and "paper" in words_in(_form(page, one.outcome))


def _meeting(page: Page, one: Approval, place: int, of: int) -> str:
    """The meeting whose minutes they are."""
    style, spell = page.style.approvals, page.words.spell
    words = {"body": spell(one.body_name), "said": spell(one.said)}
    if _says_paper(page, one):
        words = {name: _NOTES.sub("", said, count=1) for name, said in words.items()}
    words["part"] = spell(one.part)
    if one.held_on is None:
        return fill(style.said, words)
    form = style.meeting if of == 1 else style.meetings if place == 0 else style.further
    if of == 1 and _OWN_NOUN.search(words["body"]):
        form = style.named
    return fill(form, {**words, "date": page.words.day(one.held_on)})


def _words(page: Page, one: Approval, meetings: str) -> str:
    """What became of the minutes, without the full stop."""
    style, spell = page.style.document, page.words.spell
    words = {
        "meetings": meetings,
        "paper": style.paper_informal if _says_paper(page, one) else style.paper,
        "outcome": spell(one.outcome),
        "note": " ".join(spell(one.note).split()),
        "signed_by": page.words.within(one.signed_by),
        **_moving(page, one),
    }
    said = page.form("approvals", text=fill(_form(page, one.outcome), words))
    return said[:-1] if said.endswith(".") else said


def _form(page: Page, outcome: str) -> str:
    style, said = page.style.approvals, outcome.casefold()
    if said.startswith(_REFUSED):
        return style.refused
    if approves(said) and " as " not in said:
        return style.approved
    if said.startswith(_REVIEWED):
        return style.reviewed
    # “accepted as a true record” says the whole of it: a form that adds nothing.
    if approves(said):
        return style.reviewed if "{outcome}" in style.reviewed else style.other
    if said.startswith("deferred"):
        return style.deferred
    return style.taken_as_read if said.startswith("taken as read") else style.other


def _corrections(page: Page, one: Approval) -> list[Correction]:
    return page.under(Correction, "approval", one.id)


def _ending(page: Page, one: Approval) -> Runs:
    """What ends the sentence: a full stop, what leads to the corrections, or these themselves."""
    style, source = page.style.approvals, _source(one)
    found = _corrections(page, one)
    if not found:
        return (Run(".", source=source),)
    if style.corrections != RUN_IN:
        return (Run(style.subject_to, source=source),)
    runs = [Run(style.subject_run_in, source=source)]
    for place, correction in enumerate(found):
        joint = "; " if place else ""
        said = f"{joint}{_correction(page, correction)}"
        runs += _set_off(page, (Run(said, source=(correction.TABLE, correction.id)),))
    return (*runs, Run("" if runs[-1].text.endswith(".") else ".", source=source))


def _listed(page: Page, one: Approval) -> list[Block]:
    """The corrections as a list."""
    style = page.style.approvals
    if style.corrections == RUN_IN:
        return []
    shown = [
        Shown(_correction(page, correction), (correction.TABLE, correction.id))
        for correction in _corrections(page, one)
    ]
    found = laid_out(shown, style.markers)
    return [mapped(block, lambda runs: _set_off(page, runs)) for block in found]


def _set_off(page: Page, runs: Runs) -> Runs:
    """Runs with the words that come in by a correction as the house sets them off."""
    look = page.style.approvals.new_words
    if look == PLAIN:
        return runs
    found: list[Run] = []
    for run in runs:
        for place, part in enumerate(_NEW.split(run.text)):
            new = place % 2 == 1
            found.append(
                replace(run, text=part, bold=new and look == BOLD, italic=new and look == ITALIC)
            )
    return tuple(run for run in found if run.text)


def _correction(page: Page, correction: Correction) -> str:
    style, spell = page.style.approvals, page.words.spell
    new = spell(correction.put)
    words = {
        "locator": spell(correction.locator),
        "find": spell(correction.find),
        "put": new if style.new_words == PLAIN or not new else f"\x01{new}\x02",
        "text": spell(correction.text),
    }
    if correction.text:
        form = style.worded
    elif not correction.put:
        form = style.deleted
    else:
        form = style.replaced if correction.find else style.inserted
    return " ".join(fill(form, words).split())
