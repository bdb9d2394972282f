"""Questions, and what is answered."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.forms import fill
from meetingtui.domain.questions import MEMBER, Answer, Question
from meetingtui.domain.styles.business import SUPPLEMENTARY_ONLY
from meetingtui.domain.witnesses import RESIDENT
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown, paragraphs
from meetingtui.publish.page import Page


def blocks(page: Page, entries: Sequence[Answer | Question]) -> list[Block]:
    """Questions and answers in their order."""
    shown: list[Shown] = []
    latest: int | None = None
    for entry in entries:
        if isinstance(entry, Question):
            latest = entry.id
            shown += _question(page, entry)
        else:
            shown += _answer(page, entry, follows=entry.question == latest)
    return page.laid_out("questions", shown)


def _kept_out(page: Page, asked: Question) -> bool:
    """Whether the style prints supplementary questions alone, and this is none."""
    return page.style.business.printed == SUPPLEMENTARY_ONLY and asked.parent is None


def _question(page: Page, asked: Question) -> list[Shown]:
    if _kept_out(page, asked):
        return []
    style = page.style.business
    form = style.member_question if asked.kind == MEMBER else style.public_question
    label = fill(
        form if asked.parent is None else style.supplementary,
        {
            "number": _number(page, asked),
            "asker": _asker(page, asked),
            "addressee": office(page, asked.addressed, asked.addressed_to),
        },
    )
    return [_shown(page, asked, label)]


def _asker(page: Page, asked: Question) -> str:
    """Who asks; of a supplementary alone, whoever asked the question that is not printed."""
    said = asker(page, asked.person, asked.name, asked.place_from, asked.representing)
    above = page.minutes.find(Question, asked.parent)
    return said if said or above is None or not _kept_out(page, above) else _asker(page, above)


def _shown(page: Page, entry: Question | Answer, label: str) -> Shown:
    """A question or answer behind its label; a text printed elsewhere is pointed to."""
    text = page.words.spell(entry.text)
    source = (entry.TABLE, entry.id)
    elsewhere = found_in(page, entry.text_in)
    if not text:
        return Shown(elsewhere, source, label=label)
    said = page.form("questions", text=text)
    own = tuple(paragraphs(elsewhere, source))
    return Shown(said, source, label=label, verbatim="\n" in text, own=own)


def _number(page: Page, asked: Question) -> str:
    """The number of a question: as it was given, or counted among those of its item."""
    if asked.number:
        return page.words.spell(asked.number)
    if asked.parent is None and not page.style.business.numbered:
        return ""
    alike = [
        one
        for one in page.entries(Question, asked.item)
        if (one.parent is None) == (asked.parent is None)
    ]
    return str(alike.index(asked) + 1)


def _answer(page: Page, given: Answer, follows: bool) -> list[Shown]:
    asked = page.minutes.get(Question, given.question)
    if _kept_out(page, asked):
        return []
    words = {
        "number": "" if follows or asked.parent is not None else _number(page, asked),
        "name": office(page, given.person, given.name),
        "how": page.words.spell(given.how),
    }
    style = page.style.business
    label = fill(style.answer if given.text or not given.how else style.answered, words)
    return [_shown(page, given, label)]


def found_in(page: Page, place: str) -> str:
    """Where a text is printed that does not stand here, if it is."""
    form = page.style.business.found_in
    return fill(form, {"place": page.words.spell(place)}) if place else ""


def named(page: Page, person: int | None, name: str) -> str:
    """A person by name, or what was said in place of a name."""
    if person is not None:
        return page.words.name(person)
    return page.style.business.resident if name == RESIDENT else page.words.spell(name)


def office(page: Page, person: int | None, name: str) -> str:
    """Whom a question is put to, or who answers: by their office where the house says so."""
    if person is None:
        return named(page, person, name)
    return page.words.titled(person, page.style.business.office, "{name}")


def asker(
    page: Page, person: int | None, name: str, place: str = "", representing: str = ""
) -> str:
    """Who asks or petitions, in the form of the house; empty for nobody."""
    who = named(page, person, name)
    words = {
        "name": who,
        "place": page.words.spell(place),
        "representing": page.words.spell(representing),
    }
    return fill(page.style.business.asker, words) if who else ""
