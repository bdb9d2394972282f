"""Actions as typed: `owner: text > by when`, each part but the text left out at will."""

from __future__ import annotations

import re

from meetingtui.domain import actions, entries, next_steps, text
from meetingtui.domain.actions import Action
from meetingtui.domain.actions import Owner as ActionOwner
from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.domain.witnesses import RESIDENT
from meetingtui.entry import due, names, said
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts

ROLES = ("officers", "members", "clerk", "chairman", "chair", "vice-chairman")
_OWNED = re.compile(r"(?P<owners>(?:⟦[^⟧]*⟧|[^:⟦]){1,120}?):\s+(?P<words>\S.*)", re.DOTALL)
_OWNER = re.compile(r"\s*(?:[,+&]|\band\b)\s*")

Owner = names.Who | str


def action(entered: Entered) -> Acts:
    """An action."""
    entered.needed("Type what is to be done.")
    whole, by_when = _split(entered.words)
    owners, words = owned(whole, entered)
    today = entered.context.now.date()
    phrase, day = due.apart(by_when, today) if by_when else said.due(words, today)
    made = request(
        actions.agree,
        item=entered.item,
        words=words,
        owners=owners,
        due_said=phrase,
        due_on=day,
        due_apart=bool(by_when),
    )
    return entered.under(names.introducing(made))


def next_step(entered: Entered) -> Acts:
    """A next step of the body's."""
    words = entered.needed("Type the next step.")
    return entered.under(request(next_steps.plan, item=entered.item, words=words))


def _split(words: str) -> tuple[str, str]:
    """The action and the due phrase after the last ` > `."""
    found = list(PART.finditer(words))
    if not found:
        return words, ""
    by_when = words[found[-1].end() :].strip()
    if not by_when:
        raise Refusal("Say by when after >, for example: /a trends report > in 12 months’ time")
    return words[: found[-1].start()].strip(), by_when


def owned(words: str, entered: Entered) -> tuple[tuple[Owner, ...], str]:
    """The owners before a colon, and the text after it; without known owners all is text."""
    match = _OWNED.match(words)
    if match is None:
        return (), words
    found = [_owner(chunk, entered) for chunk in _OWNER.split(match["owners"]) if chunk]
    owners = [owner for owner in found if owner is not None]
    if not owners or len(owners) < len(found):
        return (), words
    return tuple(dict.fromkeys(owners)), match["words"]


def _owner(chunk: str, entered: Entered) -> Owner | None:
    wanted = chunk.strip()
    if wanted.startswith("@?"):
        return names.who(wanted, entered.minutes)
    person = names.known(wanted, entered.minutes)
    if person is not None:
        return person
    if names.is_resident(wanted, entered.minutes):
        return RESIDENT.lower()
    plain = wanted.casefold().removeprefix("the ")
    bodies = entered.minutes.all(Body)
    if plain in ROLES or any(
        plain in (body.name.casefold(), body.noun.casefold()) for body in bodies
    ):
        return wanted
    return None


def editable(entered: Entered, before: Action) -> str:
    """An action as the line that would mend it: owners, text, and when it is due if apart."""
    codes = [
        owner if isinstance(owner, str) else entered.minutes.get(Person, owner).code
        for owner in _owners_of(entered, before)
    ]
    by_whom = f"{', '.join(codes)}: " if codes else ""
    by_when = f" > {before.due_said}" if before.due_apart else ""
    return f"{by_whom}{before.text}{by_when}"


def mended(entered: Entered, before: Action) -> Acts:
    """An action mended in the line; owners and due phrase not given there stay as they are."""
    whole, by_when = _split(entered.words)
    owners, words = owned(whole, entered)
    today = entered.context.now.date()
    asked: list[Request] = []
    if text.clean(words, text.PROSE) != before.text:
        asked.append(request(entries.edit, table=before.TABLE, entry=before.id, words=words))
    if owners and owners != _owners_of(entered, before):
        made = request(actions.assign, action=before.id, owners=owners)
        asked.append(names.introducing(made))
    phrase, day = due.apart(by_when, today) if by_when else said.due(words, today)
    apart = bool(by_when) or before.due_apart
    if apart and not by_when:
        phrase = before.due_said
    if (phrase, apart) != (before.due_said, before.due_apart):
        asked.append(
            request(actions.set_due, action=before.id, due_said=phrase, due_on=day, due_apart=apart)
        )
    if not asked:
        raise Refusal("Nothing was changed.")
    return Acts(tuple(asked))


def _owners_of(entered: Entered, action: Action) -> tuple[int | str, ...]:
    owners = sorted(entered.minutes.where(ActionOwner, action=action.id), key=lambda o: o.place)
    return tuple(o.name if o.person is None else o.person for o in owners)
