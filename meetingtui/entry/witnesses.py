"""Witnesses as typed: somebody known, or `name, title > organisation`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from meetingtui.domain import blocks, noting, text, witnesses
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal, Unchanged
from meetingtui.domain.requests import Request, request
from meetingtui.domain.witnesses import KINDS, OFFICER, SPEAKER, WITNESS, Witness
from meetingtui.entry import names
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts

_AS = re.compile(r"(witness|officer|speaker)(?:e?s)?:\s*", re.IGNORECASE)
_BRACKETED = re.compile(r"(.*\S)\s*\(([^()]+)\)", re.DOTALL)


def witness(entered: Entered) -> Acts:
    """Somebody heard: a witness, or as said before a colon: `officer: …`, `speakers: …`."""
    match = _AS.match(entered.words)
    kind = match[1].casefold() if match else WITNESS
    return _all_heard(_with(entered, entered.words[match.end() :] if match else ""), kind, entered)


def officer(entered: Entered) -> Acts:
    """An officer who attends for the item."""
    return _all_heard(entered, OFFICER, entered)


def speaker(entered: Entered) -> Acts:
    """Somebody who speaks on the item."""
    return _all_heard(entered, SPEAKER, entered)


def _with(entered: Entered, words: str) -> Entered:
    return Entered(entered.verb, entered.at, words or entered.words, entered.context)


def _all_heard(entered: Entered, kind: str, whole: Entered) -> Acts:
    """Everybody whom the words name, with semicolons between them; `none`: nobody was heard."""
    whole.needed("Say who is heard.")
    if entered.words.casefold() in ("none", "nobody"):
        return entered.under(request(blocks.set_nil, item=entered.item, kind=KINDS[kind]))
    several = [part.strip() for part in entered.words.split("; ")]
    if len(several) < 2 or not all(_stands_alone(part, entered) for part in several):
        several = [entered.words]
    asked = [made for part in several for made in _requests(_with(entered, part), kind)]
    return entered.under(*asked)


def _stands_alone(words: str, entered: Entered) -> bool:
    """Whether words between semicolons name somebody, rather than go on with a title."""
    name = PART.split(words, maxsplit=1)[0].partition(",")[0].strip()
    known = names.known(name, entered.minutes) is not None
    known = known or names.is_resident(name, entered.minutes)
    capitals = [word for word in name.split() if word[:1].isupper()]
    return known or len(capitals) > 1 or name.startswith(("@?", "@+"))


def _requests(entered: Entered, kind: str) -> list[Request]:
    named, organisation = entered.parts()
    if not named:
        raise entered.refusal("Say who is heard before the >.")
    more = {"kind": kind}
    if kind == SPEAKER:
        named, organisation, more["remark"] = _with_remark(named, organisation)
    newcomer, rest = names.newcomer_first(named)
    name, comma, title = (newcomer, "", rest) if newcomer else named.partition(",")
    title = title.strip()
    if named.startswith(("@?", "@+")):
        described = names.who(name, entered.minutes)
        if isinstance(described, noting.Described):
            return [_described(entered, described, title, organisation, more)]
        return [_known(entered, described, title, organisation, more)]
    if not comma and not organisation and names.all_codes(named, entered.minutes):
        people = names.everybody(named, entered.minutes)
        return [_known(entered, p, more=more) for p in people if isinstance(p, int)]
    if names.is_resident(name, entered.minutes):
        return [_heard(entered, witnesses.RESIDENT, title, organisation, more)]
    return [_named(entered, name.strip(' "“”'), title, organisation, bool(comma), more)]


def _with_remark(named: str, organisation: str) -> tuple[str, str, str]:
    """The same, and what stands in brackets at the end of the whole: how a speaker spoke."""
    match = _BRACKETED.fullmatch(organisation or named)
    if match is None:
        return named, organisation, ""
    words, remark = match[1].strip(), match[2].strip()
    return (named, words, remark) if organisation else (words, "", remark)


def _named(
    entered: Entered,
    name: str,
    title: str,
    organisation: str,
    whole: bool,
    more: Mapping[str, str],
) -> Request:
    """A witness by name: `whole` when a comma ended it, so that it needs nobody to be known."""
    person = names.known(name, entered.minutes)
    if person is None and not whole and (len(name.split()) < 2 or name == name.casefold()):
        person = names.resolve(name, entered.minutes)
    if person is not None:
        return _known(entered, person, title, organisation, more)
    code, _, rest = name.partition(" ")
    if rest and not whole and any(code == one.code for one in entered.minutes.all(Person)):
        raise Refusal(f"A comma ends a name: /w {code}, {text.spelled(rest, lambda *_: '…')}")
    return _heard(entered, name, title, organisation, more)


def _heard(
    entered: Entered, name: str, title: str, organisation: str, more: Mapping[str, str]
) -> Request:
    said = {"name": name, "title": title, "organisation": organisation, **more}
    return request(witnesses.hear, item=entered.item, **said)


def _known(
    entered: Entered,
    person: int,
    title: str = "",
    organisation: str = "",
    more: Mapping[str, str] = MappingProxyType({}),
) -> Request:
    known = entered.minutes.get(Person, person)
    return request(
        witnesses.hear,
        item=entered.item,
        name=text.typed(known.name),
        title=title or text.typed(known.title),
        organisation=organisation or text.typed(known.organisation),
        person=person,
        **more,
    )


def _described(
    entered: Entered,
    who: noting.Described,
    title: str,
    organisation: str,
    more: Mapping[str, str],
) -> Request:
    known = next((p for p in entered.context.people if p.name == who.words and who.named), None)
    title = title or who.title or (text.typed(known.title) if known else "")
    organisation = organisation or (text.typed(known.organisation) if known else "")
    said = {"name": who.words, "title": title, "organisation": organisation, **more}
    made = request(witnesses.hear, item=entered.item, person=who, **said)
    return names.introducing(made)


def editable(before: Witness) -> str:
    """A witness as the line that would mend it."""
    title = f", {before.title}" if before.title else ""
    organisation = f" > {before.organisation}" if before.organisation else ""
    remark = f" ({before.remark})" if before.remark else ""
    return f"{before.name}{title}{organisation}{remark}"


def mended(entered: Entered, before: Witness) -> Acts:
    """A witness mended in the line; a title or organisation not given there stays as it is."""
    match = _AS.match(entered.words)
    kind = match[1].casefold() if match else before.kind
    here = _with(entered, entered.words[match.end() :] if match else "")
    named, organisation = here.parts()
    remark = before.remark
    if SPEAKER in (kind, before.kind):
        named, organisation, remark = _with_remark(named, organisation)
    name, _, title = named.partition(",")
    fields = {
        "name": text.clean(name),
        "title": text.clean(title) or before.title,
        "organisation": text.clean(organisation) or before.organisation,
        "remark": text.clean(remark),
        "kind": kind,
    }
    if all(getattr(before, field) == value for field, value in fields.items()):
        raise Unchanged
    return Acts((request(witnesses.amend, witness=before.id, **fields),))
