"""The roll as typed: who is present and how, apologies, the absent, and headcounts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from meetingtui.domain import attendance, noting, roll
from meetingtui.domain.attendance import (
    ABSENT,
    APOLOGIES,
    IN_PERSON,
    OFFICER,
    OTHER,
    PRESENT,
    REMOTE,
    SUBSTITUTE,
)
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import names
from meetingtui.entry.entered import Entered, at_colon
from meetingtui.entry.reading import Acts, Roll

_ALL = re.compile(r"(?:all|everybody|everyone)(?:\s+(?:but|except)\s+(\S.*))?", re.IGNORECASE)
_SUBSTITUTE = re.compile(r"(?:^|[,;\s]\s*)sub(?:stitute)?\s+(?:for\s+)?(\S.*)$", re.IGNORECASE)
_NAMED = re.compile(r"(?P<who>[^=]+?)\s*=\s*(?P<name>[^,>]+)(?:,\s*(?P<title>[^>]*))?")
_NONE = re.compile(r"(?:none|nil|nobody|no)\.?", re.IGNORECASE)
_UNSAID = re.compile(r"(?:none|nil|nobody)\s+strike", re.IGNORECASE)
_ACCEPTED = re.compile(r"(?:(?P<who>\S.*?)\s+)?accepted", re.IGNORECASE)
_REMOTE = re.compile(r"(?P<rest>.*?)[,\s]+(?:remote|remotely|online)", re.IGNORECASE)
_IN_PERSON = re.compile(r"(?P<rest>.*?)[,\s]+in (?:person|the room)", re.IGNORECASE)
_VOTE = re.compile(
    r"(?P<rest>.*?)[,\s]+(?P<not>no|without(?:\s+a)?|with(?:\s+a)?)\s+vote", re.IGNORECASE
)
_ROLE = re.compile(r"(?P<rest>.*?)\s+as\s+(?P<role>\S.*)", re.IGNORECASE)
_ABOUT = re.compile(r"(?:about|around|approximately|some|circa|c\.)\s*(?=\d)", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<number>\d{1,6}|no)\s+(?P<what>\S.*)", re.IGNORECASE)
_STRUCK = re.compile(r"strike\s+(?P<rest>\S.*)", re.IGNORECASE)
_CAPACITIES = {
    "members?": "member",
    "co-opted(?: members?)?": "co-opted",
    "substitutes?": SUBSTITUTE,
    "invitees?": "invitee",
    "officers?": OFFICER,
    "others?(?: members?)?": OTHER,
    "observers?": "observer",
}
_IN_CAPACITY = re.compile(
    rf"(?P<capacity>{'|'.join(_CAPACITIES)})(?P<mark>:)?\s+(?P<rest>\S.*)", re.IGNORECASE
)
_QUOTED = re.compile(r'(?P<sign>@\?)?["“](?P<name>[^"“”]+)["”](?=,|$)')
_SEVERAL = re.compile(r"\s*;\s*")
_FOR_PART = re.compile(
    r"(?P<rest>[^>]*?(?: > .*)?):\s+"
    r"(?P<extent>(?:for|from|to|until|during|between|up to|items?|minutes?|articles?)\s[^>]+"
    r"|part\b[^>]*)",
    re.IGNORECASE,
)


def present(entered: Entered) -> Acts | Roll:
    """Who is present, and how; without names, the roll.

    `ab remote no vote`, `gh sub for ab`, `ab as Vice-Chairman`, `ab > Borough Council`,
    `ab: to minute 14`.
    """
    if not entered.words:
        return Roll()
    words, representing = entered.parts()
    said, extent = at_colon(" ".join(words.split()))
    said, fields = _of_the_day(entered, said)
    if representing:
        fields["representing"] = representing
    match = _ALL.fullmatch(said)
    people = _all_but(entered, match[1] or "") if match else _people(entered, said)
    if "substitute_for" in fields and len(people) > 1:
        raise entered.refusal("A substitute stands in for one person.")
    return _recorded(entered, people, PRESENT, extent=extent, **fields)


def _of_the_day(entered: Entered, said: str) -> tuple[str, dict[str, Any]]:
    """The words without what they say of that day: a vote, remote, a role, whom one replaces."""
    fields: dict[str, Any] = {}
    if match := _VOTE.fullmatch(said):
        said, fields["may_vote"] = (
            match["rest"],
            match["not"].casefold().startswith("with ") or (match["not"].casefold() == "with"),
        )
    if match := _REMOTE.fullmatch(said):
        said, fields["mode"] = match["rest"], REMOTE
    elif match := _IN_PERSON.fullmatch(said):
        said, fields["mode"] = match["rest"], IN_PERSON
    if match := _ROLE.fullmatch(said):
        said, fields["role"] = match["rest"], match["role"]
    if match := _SUBSTITUTE.search(said):
        said, fields["substitute_for"] = said[: match.start()], names.who(match[1], entered.minutes)
    return said, fields


def apologies(entered: Entered) -> Acts:
    """Who sent apologies: `ab: unwell, sub gh`, `ab > the first half`, `accepted`, `none`.

    `other: Jane Example, Ward Member` is somebody who sits on no seat here.
    """
    entered.needed("Say who sent apologies.")
    if found := _nil(entered, APOLOGIES) or _strangers(entered, APOLOGIES):
        return found
    words, extent = entered.parts()
    if match := _ACCEPTED.fullmatch(words):
        people = _people(entered, match["who"]) if match["who"] else ()
        return Acts((request(roll.accept, people=people),))
    said, reason = at_colon(" ".join(words.split()))
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
    why = reason.strip(" ,;")
    return _recorded(entered, people, APOLOGIES, why, substitute, extent)


def absent(entered: Entered) -> Acts:
    """Who stayed away without apologies; `none`: nobody did."""
    entered.needed("Say who is absent.")
    if found := _nil(entered, ABSENT) or _strangers(entered, ABSENT):
        return found
    said, reason = at_colon(entered.words)
    return _recorded(entered, _people(entered, said), ABSENT, reason)


def _strangers(entered: Entered, standing: str) -> Acts | None:
    """People in a capacity, like `other: Jane Example`, who stayed away."""
    words = " ".join(entered.words.split())
    match = _IN_CAPACITY.fullmatch(words)
    if match is None or not match["mark"] or names.known(match["capacity"], entered.minutes):
        return None
    return _on_the_roll(entered, words, standing_as=standing)


def _nil(entered: Entered, standing: str) -> Acts | None:
    """That nobody sent apologies or was absent, or that this is taken back."""
    words = " ".join(entered.words.split())
    if not words.startswith("@") and names.known(words, entered.minutes) is not None:
        return None
    if _NONE.fullmatch(words):
        return Acts((request(roll.nobody, standing_as=standing),))
    if _UNSAID.fullmatch(words):
        return Acts((request(roll.unsaid, standing_as=standing),))
    return None


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
    extent: str = "",
    **of_the_day: Any,
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
            extent=extent,
            **of_the_day,
        )
        for capacity, group in groups.items()
    ]
    return Acts(tuple(names.introducing(made) for made in asked))


def attending(entered: Entered) -> Acts:
    """Who else is there: `officer Jane Example, Head of Parks > Borough Council`; `; ` for more.

    Names that nobody bears yet are those of new people.
    """
    words = " ".join(entered.needed("Say who attends.").split())
    if match := _STRUCK.fullmatch(words):
        return Acts((request(roll.strike, people=_people(entered, match["rest"])),))
    return _on_the_roll(entered, words)


def _on_the_roll(entered: Entered, words: str, **of_the_day: Any) -> Acts:
    """People in a capacity, known or new: as there, unless `of_the_day` has another standing."""
    capacity = ""
    match = _IN_CAPACITY.fullmatch(words)
    if match:
        forms = _CAPACITIES.items()
        said = match["capacity"]
        capacity = next(c for form, c in forms if re.fullmatch(form, said, re.IGNORECASE))
        words = match["rest"]
    made = [
        one
        for part in _SEVERAL.split(words)
        if part
        for one in _attends(entered, capacity, part, of_the_day)
    ]
    if not made:
        raise entered.refusal("Say who attends.")
    return Acts(tuple(names.introducing(one) for one in made))


def _attends(
    entered: Entered, capacity: str, words: str, of_the_day: Mapping[str, Any]
) -> list[Any]:
    """The requests for one entry of the list: codes, or name, title > organisation."""
    day = dict(of_the_day)
    if match := _FOR_PART.fullmatch(words):
        words, day["extent"] = match["rest"], match["extent"]
    part = Entered(entered.verb, "", words, entered.context)
    said, organisation = part.parts()
    if match := _REMOTE.fullmatch(said):
        said, day["mode"] = match["rest"], REMOTE
    name, title = _name_and_title(said)
    known = _known(entered, said, name)
    if not known:
        return [_attend(capacity or _guessed(title), title, organisation, name=name, **day)]
    if len(known) > 1:
        title = ""
    return [
        _attend(_own(entered, capacity, one), title, organisation, person=one, **day)
        for one in known
    ]


def _name_and_title(said: str) -> tuple[str, str]:
    """The words before the first comma and after it; quotation marks hold a name together."""
    quoted_name = _QUOTED.match(said)
    if quoted_name is None:
        name, _, title = said.partition(",")
        return name.strip(), title.strip()
    name = quoted_name[0].strip() if quoted_name["sign"] else quoted_name["name"].strip()
    return name, said[quoted_name.end() :].strip(" ,")


def _attend(capacity: str, title: str, organisation: str, **of_the_day: Any) -> Any:
    words = {"capacity": capacity, "title": title, "organisation": organisation}
    return request(roll.attend, **words, **of_the_day)


def _guessed(title: str) -> str:
    return OFFICER if title else OTHER


def _own(entered: Entered, capacity: str, person: names.Who) -> str:
    """The capacity said, or that of their seat; without one, an officer if they have a title."""
    if capacity:
        return capacity
    minutes = entered.minutes
    if isinstance(person, noting.Described):
        return OFFICER
    seat = next((s for s in attendance.seats_held(minutes) if s.person == person), None)
    return seat.category if seat else _guessed(minutes.get(Person, person).title)


def _known(entered: Entered, said: str, name: str) -> tuple[names.Who, ...]:
    """The people meant who are known already (or known by a description); none for a new name."""
    minutes = entered.minutes
    if "@" in said or "⟦" in said or names.all_codes(said, minutes):
        described = names.TOKEN.fullmatch(name) or name.startswith("@?")
        return names.everybody(name if described else said, minutes)
    found = names.known(name, minutes)
    if found is not None:
        return (found,)
    if " " not in name and (name.islower() or names.matches(name, minutes)):
        return (names.resolve(name, minutes),)
    return ()


def headcount(entered: Entered) -> Acts:
    """How many attended whom nobody names: `about 40 residents`; `strike residents`."""
    words = " ".join(entered.needed("Say how many of whom.").split())
    if match := _STRUCK.fullmatch(words):
        return Acts((request(roll.uncount, what=match["rest"]),))
    about = _ABOUT.match(words)
    match = _COUNTED.fullmatch(words[about.end() :] if about else words)
    if match is None:
        raise entered.refusal("Say how many of whom.")
    number = int(match["number"]) if match["number"].isdigit() else 0
    made = request(roll.count, number=number, what=match["what"], about=bool(about))
    return Acts((made,))


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
