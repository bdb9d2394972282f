"""Who else is there, as typed: in what capacity, with what title; and headcounts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from meetingtui.domain import attendance, noting, roll
from meetingtui.domain.attendance import OFFICER, OTHER, PRESENT, REMOTE, SUBSTITUTE
from meetingtui.domain.people import Person
from meetingtui.domain.requests import request
from meetingtui.entry import names
from meetingtui.entry.entered import Entered, parted
from meetingtui.entry.reading import Acts

_ABOUT = re.compile(r"(?:about|around|approximately|some|circa|c\.)\s*(?=\d)", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<number>\d{1,6}|no)\s+(?P<what>\S.*)", re.IGNORECASE)
_CAPACITIES = {
    "members?": "member",
    "co-opted(?: members?)?": "co-opted",
    "substitutes?": SUBSTITUTE,
    "invitees?": "invitee",
    "officers?": OFFICER,
    "others?(?: members?)?": OTHER,
    "observers?": "observer",
}
IN_CAPACITY = re.compile(
    rf"(?P<capacity>{'|'.join(_CAPACITIES)})(?P<mark>:)?\s+(?P<rest>\S.*)", re.IGNORECASE
)
_QUOTED = re.compile(r'(?P<sign>@\?)?["“](?P<name>[^"“”]+)["”](?=,|$)')
_STRUCK = re.compile(r"strike\s+(?P<rest>\S.*)", re.IGNORECASE)
REMOTELY = re.compile(r"(?P<rest>.*?)[,\s]+(?:remote|remotely|online)", re.IGNORECASE)
_AWAY = re.compile(r"(?:(?P<rest>\S.*?)[,:]?\s+)?in the absence of\s+(?P<whom>\S.*)", re.IGNORECASE)
# Of somebody away these are a part of the meeting; other words are why, which is personal.
_OF_THE_MEETING = re.compile(
    r".*\b(?:items?|minutes?|articles?|part|half|start|opening|beginning|rest|remainder|end)\b"
    r"|(?:from|to|until|between)\s+(?:noon\b|\d)",
    re.IGNORECASE,
)
_REASONED = re.compile(r'(?P<rest>(?:["“][^"“”]*["”]|⟦[^⟧]*⟧|[^:"“⟦])*):\s+(?P<why>\S.*)')
_SEVERAL = re.compile(r"\s*;\s*")
_FOR_PART = re.compile(
    r"(?P<rest>[^>]*?(?: > .*)?):\s+"
    r"(?P<extent>(?:for|from|to|until|during|between|up to|in the absence of|items?|minutes?"
    r"|articles?)\s[^>]+|part\b[^>]*)",
    re.IGNORECASE,
)


def named(entered: Entered, said: str) -> tuple[names.Who, ...]:
    """The people in a list. Raises Refusal when it names nobody."""
    people = names.everybody(said, entered.minutes)
    if not people:
        raise entered.refusal("Say who.")
    return people


def in_absence_of(entered: Entered, said: str) -> tuple[str, names.Who | None]:
    """The words before `in the absence of gh`, and who that is if they are known here."""
    match = _AWAY.fullmatch(said)
    whom = names.meant(match["whom"], entered.minutes) if match else None
    return (match["rest"] or "", whom) if match and whom is not None else (said, None)


def attending(entered: Entered) -> Acts:
    """Who else is there: `officer Jane Example, Head of Parks > Borough Council`; `; ` for more.

    Names that nobody bears yet are those of new people.
    """
    words = " ".join(entered.needed("Say who attends.").split())
    if match := _STRUCK.fullmatch(words):
        return Acts((request(roll.strike, people=named(entered, match["rest"])),))
    return on_the_roll(entered, words)


def on_the_roll(entered: Entered, words: str, **of_the_day: Any) -> Acts:
    """People in a capacity, known or new: as there, unless `of_the_day` has another standing."""
    capacity = ""
    match = IN_CAPACITY.fullmatch(words)
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
    words, away = in_absence_of(entered, words)
    if away is not None:
        day["in_absence_of"] = away
    stays_away = day.get("standing_as", PRESENT) != PRESENT
    match = _FOR_PART.fullmatch(words)
    if match and (not stays_away or _OF_THE_MEETING.match(match["extent"])):
        words, day["extent"] = match["rest"], match["extent"]
    elif stays_away:
        words, day["reason"] = _reason(words)
    part = Entered(entered.verb, "", words, entered.context)
    said, organisation = part.parts()
    if match := REMOTELY.fullmatch(said):
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


def _reason(words: str) -> tuple[str, str]:
    """The words without what follows the colon, and that: why somebody stays away."""
    match = _REASONED.fullmatch(words)
    if match is None:
        return words, ""
    reason, organisation = parted(match["why"])
    rest = match["rest"].strip()
    return f"{rest} > {organisation}" if organisation else rest, reason


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
