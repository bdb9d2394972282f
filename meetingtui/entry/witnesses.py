"""Witnesses as typed: somebody known, or `name, title > organisation`."""

from __future__ import annotations

from meetingtui.domain import entries, noting, text, witnesses
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import names
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts


def witness(entered: Entered) -> Acts:
    """A witness; several, when the words are all codes of people known."""
    entered.needed("Say who is heard.")
    named, organisation = entered.parts()
    if not named:
        raise entered.refusal("Say who is heard before the >.")
    name, comma, title = named.partition(",")
    if named.startswith("@?"):
        described = names.who(name, entered.minutes)
        if isinstance(described, noting.Described):
            return entered.under(_described(entered, described, title.strip(), organisation))
        return entered.under(_known(entered, described, title.strip(), organisation))
    if not comma and not organisation and names.all_codes(named, entered.minutes):
        people = names.everybody(named, entered.minutes)
        return entered.under(*(_known(entered, p) for p in people if isinstance(p, int)))
    if names.is_resident(name, entered.minutes):
        return entered.under(_heard(entered, witnesses.RESIDENT, title.strip(), organisation))
    return entered.under(_named(entered, name.strip(), title.strip(), organisation, bool(comma)))


def _named(entered: Entered, name: str, title: str, organisation: str, whole: bool) -> Request:
    """A witness by name: `whole` when a comma ended it, so that it needs nobody to be known."""
    person = names.known(name, entered.minutes)
    if person is None and not whole and (len(name.split()) < 2 or name == name.casefold()):
        person = names.resolve(name, entered.minutes)
    if person is not None:
        return _known(entered, person, title, organisation)
    return _heard(entered, name, title, organisation)


def _heard(entered: Entered, name: str, title: str, organisation: str) -> Request:
    return request(
        witnesses.hear, item=entered.item, name=name, title=title, organisation=organisation
    )


def _known(entered: Entered, person: int, title: str = "", organisation: str = "") -> Request:
    known = entered.minutes.get(Person, person)
    return request(
        witnesses.hear,
        item=entered.item,
        name=text.typed(known.name),
        title=title or text.typed(known.title),
        organisation=organisation or text.typed(known.organisation),
        person=person,
    )


def _described(entered: Entered, who: noting.Described, title: str, organisation: str) -> Request:
    made = request(
        witnesses.hear,
        item=entered.item,
        name=who.words,
        title=title,
        organisation=organisation,
        person=who,
    )
    return names.introducing(made)


def editable(before: Witness) -> str:
    """A witness as the line that would mend it."""
    title = f", {before.title}" if before.title else ""
    organisation = f" > {before.organisation}" if before.organisation else ""
    return f"{before.name}{title}{organisation}"


def mended(entered: Entered, before: Witness) -> Acts:
    """A witness mended in the line; a title or organisation not given there stays as it is."""
    named, organisation = entered.parts()
    name, _, title = named.partition(",")
    after = (
        text.clean(name),
        text.clean(title) or before.title,
        text.clean(organisation) or before.organisation,
    )
    if after == (before.name, before.title, before.organisation):
        raise Refusal("Nothing was changed.")
    if after[1:] == (before.title, before.organisation):
        return Acts((request(entries.edit, table=before.TABLE, entry=before.id, words=after[0]),))
    made = request(
        witnesses.amend, witness=before.id, name=after[0], title=after[1], organisation=after[2]
    )
    return Acts((made,))
