"""Questions and answers as typed: `resident > ch: Why?`, `By May.`, `in writing`."""

from __future__ import annotations

import re
from typing import Any

from meetingtui.domain import petitions, questions
from meetingtui.domain.entry import Entry
from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import MEMBER, PUBLIC, Answer, Question
from meetingtui.domain.record import Unchanged
from meetingtui.domain.requests import request
from meetingtui.entry import asking, handles
from meetingtui.entry.entered import PART, Entered, at_colon
from meetingtui.entry.reading import Acts

_NUMBER = re.compile(
    r"(?:(?:no\.?|question)\s*)?([A-Z]{0,3}\d{1,3}[a-z]?)[.):]?\s+(\S.*)", re.S | re.I
)
_NUMBERED = re.compile(r"([A-Z]{0,3}\d{1,3}[a-z]?)[.):]\s+(\S.*)", re.DOTALL)
_KIND = re.compile(r"(public|member)s?['’]?s?\s+question:?\s+(\S.*)", re.I | re.S)
_HANDLED = re.compile(r"(\S+?):?\s+(\S.*)", re.DOTALL)
_HOW = re.compile(
    r"(?:(?:to\s+be\s+)?(?:given|sent|answered)\s+)?"
    r"(?:in\s+writing|by\s+e-?mail|by\s+letter|orally|later|after\s+the\s+meeting|written\s+answer)"
    r"(?:,?\s+(?:because|after|following|as|by|in|within|from|to\s+follow)\b[^:.]*)?",
    re.IGNORECASE,
)
_LONGEST_HOW = 14


def question(entered: Entered) -> Acts:
    """A question: `number asker > addressee: text [where it is printed]`."""
    entered.needed("Say who asks what.")
    made = request(questions.ask, item=entered.item, **_asked(entered))
    return entered.under(made)


def _asked(entered: Entered) -> dict[str, Any]:
    """The fields of a question. Without ` > `, only somebody known before a colon asks it."""
    words, kind = entered.words, ""
    called = _KIND.fullmatch(words)
    if called:
        kind, words = called[1].casefold(), called[2]
    parted = PART.search(words)
    match = (_NUMBER if parted else _NUMBERED).fullmatch(words)
    number, words = (match[1], match[2]) if match else ("", words)
    asker, to, said = "", "", words
    if PART.search(words):
        asker, said = (part.strip() for part in PART.split(words, maxsplit=1))
        if asker.endswith("?"):
            raise entered.refusal("Who asks comes first, then > and what is asked.")
        to, said = ("", said) if _only_asked(said) else at_colon(said)
    else:
        head, tail = at_colon(words)
        alone, where = asking.bracketed(words)
        if tail and asking.is_somebody(head, entered):
            asker, said = head, tail
        elif where and asking.is_somebody(alone, entered):
            asker, said = alone, f"[{where}]"
    place = ""
    if to and not said:
        to, place = asking.bracketed(to)
    if said:
        said, place = asking.bracketed(said)
    if asking.found_in(said):
        said, place = "", asking.found_in(said)
    who = asking.somebody(asker, entered)
    addressed, addressed_to = asking.office(to, entered)
    member = asking.is_member(who.person, who.name, entered)
    return {
        "number": number,
        "kind": kind or (MEMBER if member else PUBLIC),
        "person": who.person,
        "name": who.name,
        "place_from": who.place,
        "representing": who.representing,
        "addressed": addressed,
        "addressed_to": addressed_to,
        "text": said,
        "text_in": place,
    }


def _only_asked(words: str) -> bool:
    """Whether the words behind who asks are the question itself, with nobody it is put to."""
    head, tail = at_colon(words)
    return not tail and head.endswith("?")


def supplementary(entered: Entered) -> Acts:
    """A supplementary question to the picked or last one, or `q2: …`; the asker is the same."""
    words = entered.needed("Type the question.")
    above, words = _meant(entered, words, (Question,))
    if not isinstance(above, Question):
        raise entered.refusal(f"{above.name_in_gutter} is no question.")
    fields = _asked(_with(entered, words))
    fields["kind"] = above.kind
    return Acts((request(questions.ask, item=above.item, parent=above.id, **fields),))


def answer(entered: Entered) -> Acts:
    """An answer to the picked or last question or petition, or to `q2: …`."""
    words = entered.needed("Type the answer.")
    to, words = _meant(entered, words, (Question, Petition))
    fields = _given(_with(entered, words))
    if isinstance(to, Petition):
        return Acts((_response(to, fields),))
    if not isinstance(to, Question):
        raise entered.refusal(f"{to.name_in_gutter} is no question and no petition.")
    return Acts((request(questions.answer, question=to.id, **fields),))


def _response(to: Petition, fields: dict[str, Any]) -> Any:
    words = ": ".join(part for part in (fields["how"], fields["text"]) if part)
    return request(
        petitions.respond,
        petition=to.id,
        words=words,
        found_in=fields["text_in"],
        person=fields["person"],
        name=fields["name"],
    )


def _with(entered: Entered, words: str) -> Entered:
    return Entered(entered.verb, entered.at, words, entered.context)


def _meant(entered: Entered, words: str, kinds: tuple[type[Entry], ...]) -> tuple[Entry, str]:
    """The entry named first (`q2: …`), else the picked or last one; and the words after it."""
    match = _HANDLED.fullmatch(words)
    if match and handles.is_handle(match[1]) and _an_entry(match[1]):
        return handles.entry(match[1], entered.context), match[2]
    return handles.picked_or_last(entered.context, kinds), words


def _an_entry(word: str) -> bool:
    return bool(re.match(r"(?:\S+\.)?(?:q|pet)\d", word, re.IGNORECASE))


def _given(entered: Entered) -> dict[str, Any]:
    """The fields of an answer: who gives it, how, its words, and where it is printed."""
    words, person, name = entered.words, None, ""
    if PART.search(words):
        name, words = (part.strip() for part in PART.split(words, maxsplit=1))
        person, name = asking.office(name, entered)
    else:
        head, tail = at_colon(words)
        if tail and asking.is_somebody(head, entered):
            person, name = asking.office(head, entered)
            words = tail
    head, tail = at_colon(words)
    how = head if _is_how(head) and (tail or not words.rstrip().endswith(":")) else ""
    said = tail if how else words
    said, place = asking.bracketed(said)
    if how and not said:
        before, comma, after = how.rpartition(", ")
        if comma and asking.found_in(after):
            how, place = before, asking.found_in(after)
    elif asking.found_in(said):
        said, place = "", asking.found_in(said)
    return {"person": person, "name": name, "how": how, "text": said, "text_in": place}


def _is_how(words: str) -> bool:
    match = _HOW.fullmatch(words.rstrip("."))
    return match is not None and len(words.split()) <= _LONGEST_HOW


def editable(entered: Entered, before: Question) -> str:
    """A question as the line that would make it."""
    asker = asking.spelled(before.person, before.name, before.place_from, before.representing)
    to = asking.spelled(before.addressed, before.addressed_to)
    head = " ".join(filter(None, (before.number, asker)))
    place = f" [{before.text_in}]" if before.text_in else ""
    if not to:
        known = asker and asking.is_somebody(asker, entered)
        joint = ": " if known and before.text else " > : " if asker else ". " if head else ""
        return f"{head}{joint}{before.text}{place}".strip()
    return f"{head} > {to}{': ' if before.text else ''}{before.text}{place}"


def mended(entered: Entered, before: Question) -> Acts:
    """A question mended in the line."""
    _changed(entered, editable(entered, before))
    fields = _asked(entered)
    if before.parent is not None or before.kind not in (PUBLIC, MEMBER):
        fields["kind"] = before.kind
    return Acts((request(questions.amend, question=before.id, **fields),))


def editable_answer(_entered: Entered, before: Answer) -> str:
    """An answer as the line that would make it."""
    who = asking.spelled(before.person, before.name)
    how = f"{before.how}: " if before.how and before.text else before.how
    place = f" [{before.text_in}]" if before.text_in else ""
    return f"{f'{who} > ' if who else ''}{how}{before.text}{place}"


def mended_answer(entered: Entered, before: Answer) -> Acts:
    """An answer mended in the line."""
    _changed(entered, editable_answer(entered, before))
    return Acts((request(questions.amend_answer, answer=before.id, **_given(entered)),))


def _changed(entered: Entered, before: str) -> None:
    if entered.words == before.strip():
        raise Unchanged
