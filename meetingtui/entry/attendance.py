"""Attendance as typed: the roll, who comes, who goes, who presides, and people's names."""

from __future__ import annotations

import re

from meetingtui.domain import attendance, noting
from meetingtui.domain.attendance import ABSENT, APOLOGIES, ARRIVES, LEAVES, PRESENT, PRESIDES
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import names
from meetingtui.entry.entered import Entered, at_colon
from meetingtui.entry.reading import Acts, Roll

_ALL = re.compile(r"(?:all|everybody|everyone)(?:\s+(?:but|except)\s+(\S.*))?", re.IGNORECASE)
_SUBSTITUTE = re.compile(r"(?:^|[,;\s]\s*)sub(?:stitute)?\s+(\S.*)$", re.IGNORECASE)
_NAMED = re.compile(r"(?P<who>[^=]+?)\s*=\s*(?P<name>[^,>]+)(?:,\s*(?P<title>[^>]*))?")


def present(entered: Entered) -> Acts | Roll:
    """Who is present; without names, the roll."""
    if not entered.words:
        return Roll()
    words = " ".join(entered.words.split())
    match = _ALL.fullmatch(words)
    people = _all_but(entered, match[1] or "") if match else _people(entered, words)
    return _recorded(entered, people, PRESENT)


def apologies(entered: Entered) -> Acts:
    """Who sent apologies: `ab: unwell, sub gh`."""
    entered.needed("Say who sent apologies.")
    said, reason = at_colon(" ".join(entered.words.split()))
    substitute = None
    match = _SUBSTITUTE.search(reason or said)
    if match:
        substitute = names.who(match[1], entered.minutes)
        if reason:
            reason = reason[: match.start()]
        else:
            said = said[: match.start()]
    people = _people(entered, said)
    if substitute is not None and len(people) > 1:
        raise entered.refusal("A substitute stands in for one person.")
    return _recorded(entered, people, APOLOGIES, reason.strip(" ,;"), substitute)


def absent(entered: Entered) -> Acts:
    """Who stayed away without apologies."""
    entered.needed("Say who is absent.")
    said, reason = at_colon(entered.words)
    return _recorded(entered, _people(entered, said), ABSENT, reason)


def _people(entered: Entered, said: str) -> tuple[names.Who, ...]:
    people = names.everybody(said, entered.minutes)
    if not people:
        raise entered.refusal("Say who.")
    return people


def _all_but(entered: Entered, others: str) -> tuple[names.Who, ...]:
    """The members who are not named and have not sent apologies or been found absent."""
    members = names.members(entered.minutes)
    if not members:
        noun = entered.minutes.body.noun
        raise Refusal(f"The members of the {noun} are not known here: name them, as in /pr ab cd.")
    but = _people(entered, others) if others else ()
    strangers = [person for person in but if person not in members]
    for person in strangers:
        name = entered.minutes.get(Person, person).name if isinstance(person, int) else person.words
        raise Refusal(f"{name} is no member of the {entered.minutes.body.noun}.")
    stays = {person: attendance.standing(entered.minutes, person) for person in members}
    return tuple(
        person
        for person, standing in stays.items()
        if person not in but and not (standing and standing.standing in (APOLOGIES, ABSENT))
    )


def _recorded(
    entered: Entered,
    people: tuple[names.Who, ...],
    standing: str,
    reason: str = "",
    substitute: names.Who | None = None,
) -> Acts:
    """One request for each capacity in which the people are there."""
    groups: dict[str, list[names.Who]] = {}
    for person in people:
        groups.setdefault(names.capacity(person, entered.minutes), []).append(person)
    if not groups:
        raise Refusal("All the other members sent apologies or are absent already.")
    asked = [
        request(
            attendance.record,
            people=tuple(group),
            standing_as=standing,
            reason=reason,
            substitute=substitute,
            capacity=capacity,
        )
        for capacity, group in groups.items()
    ]
    return Acts(tuple(names.introducing(made) for made in asked))


def arrives(entered: Entered) -> Acts:
    """Who arrives, and when."""
    return _moved(entered, ARRIVES)


def leaves(entered: Entered) -> Acts:
    """Who leaves, and when."""
    return _moved(entered, LEAVES)


def presides(entered: Entered) -> Acts:
    """Who takes the chair, and when."""
    return _moved(entered, PRESIDES)


def _moved(entered: Entered, kind: str) -> Acts:
    entered.needed("Say who.")
    said, at = entered.timed()
    people = _people(entered, said)
    if kind == PRESIDES and len(people) > 1:
        raise entered.refusal("One person takes the chair.")
    return Acts((names.introducing(request(attendance.move, people=people, kind=kind, at=at)),))


def name(entered: Entered) -> Acts:
    """Give a person their right name: `?1 = Name, Title > Organisation`."""
    entered.needed("Say who is who.")
    said, organisation = entered.parts()
    match = _NAMED.fullmatch(" ".join(said.split()))
    if match is None:
        raise entered.refusal("Say who is who, with = between.")
    made = request(
        noting.named,
        person=names.resolve(match["who"], entered.minutes),
        name=match["name"].strip(),
        title=(match["title"] or "").strip(),
        organisation=organisation,
    )
    return Acts((made,))
