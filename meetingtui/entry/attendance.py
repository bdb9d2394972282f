"""The roll as typed: who is present and how, apologies, and the absent."""

from __future__ import annotations

import re
from typing import Any

from meetingtui.domain import attendance, noting, roll
from meetingtui.domain.attendance import (
    ABSENT,
    APOLOGIES,
    IN_PERSON,
    PRESENT,
    REMOTE,
)
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import names
from meetingtui.entry.attending import (
    IN_CAPACITY,
    REMOTELY,
    in_absence_of,
    named,
    on_the_roll,
)
from meetingtui.entry.entered import Entered, at_colon
from meetingtui.entry.reading import Acts, Roll
from meetingtui.entry.said import quoted

_ALL = re.compile(r"(?:all|everybody|everyone)(?:\s+(?:but|except)\s+(\S.*))?", re.IGNORECASE)
_SUBSTITUTE = re.compile(r"(?:^|[,;\s]\s*)sub(?:stitute)?\s+(?:for\s+)?(\S.*)$", re.IGNORECASE)
_NAMED = re.compile(r"(?P<who>[^=]+?)\s*=\s*(?P<name>[^,>]+)(?:,\s*(?P<title>[^>]*))?")
_NONE = re.compile(r"(?:none|nil|nobody|no)\.?", re.IGNORECASE)
_UNSAID = re.compile(r"(?:none|nil|nobody)\s+strike", re.IGNORECASE)
_ACCEPTED = re.compile(r"(?:(?P<who>\S.*?)\s+)?accepted", re.IGNORECASE)
_IN_PERSON = re.compile(r"(?P<rest>.*?)[,\s]+in (?:person|the room)", re.IGNORECASE)
_VOTE = re.compile(
    r"(?P<rest>.*?)[,\s]+(?P<not>no|without(?:\s+a)?|with(?:\s+a)?)\s+vote", re.IGNORECASE
)
_SIGNATURE = r"signed(?: only)?(?: (?:in )?(?:the )?(?:register|book))?(?: and left)?"
_SIGNED_WORDS = re.compile(_SIGNATURE, re.IGNORECASE)
_SIGNED = re.compile(rf"(?P<rest>.*?)[,\s]+{_SIGNATURE}", re.IGNORECASE)
_FOR = re.compile(r"(?P<rest>\S.*?)\s+for\s+(?P<whom>\S.*)", re.IGNORECASE)
_BY = re.compile(r"(?P<who>\S.*?)\s+by\s+(?P<giver>\S.*)", re.IGNORECASE)
_STRUCK = re.compile(r"(?P<who>\S.*?)\s+strike", re.IGNORECASE)
_ROLE = re.compile(r"(?P<rest>.*?)\s+as\s+(?P<role>\S.*)", re.IGNORECASE)


def present(entered: Entered) -> Acts | Roll:
    """Who is present, and how; without names, the roll.

    `ab remote no vote`, `gh sub for ab`, `ab as Vice-Chairman`, `ab > Borough Council`,
    `ab: to minute 14`, `ss for gh` (in gh's absence, but no substitute), `ef signed` (the register,
    and left).
    """
    if not entered.words:
        return Roll()
    words, representing = entered.parts()
    said, extent = at_colon(" ".join(words.split()))
    said, fields = _of_the_day(entered, said)
    if _SIGNED_WORDS.fullmatch(extent):
        extent, fields["signed_only"] = "", True
    elif not (away := in_absence_of(entered, extent))[0] and away[1] is not None:
        extent, fields["in_absence_of"] = away
    if representing:
        fields["representing"] = representing
    match = _ALL.fullmatch(said)
    people = _all_but(entered, match[1] or "") if match else named(entered, said)
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
    if match := _SIGNED.fullmatch(said):
        said, fields["signed_only"] = match["rest"], True
    if match := REMOTELY.fullmatch(said):
        said, fields["mode"] = match["rest"], REMOTE
    elif match := _IN_PERSON.fullmatch(said):
        said, fields["mode"] = match["rest"], IN_PERSON
    if match := _ROLE.fullmatch(said):
        said, fields["role"] = match["rest"], match["role"]
    if match := _SUBSTITUTE.search(said):
        said, fields["substitute_for"] = said[: match.start()], names.who(match[1], entered.minutes)
    else:
        said, away = _while_away(entered, said)
        fields |= {} if away is None else {"in_absence_of": away}
    return said, fields


def _while_away(entered: Entered, said: str) -> tuple[str, names.Who | None]:
    """The words before `for gh` or `in the absence of gh`, and who that is."""
    said, away = in_absence_of(entered, said)
    match = _FOR.fullmatch(said)
    if away is None and match and "@?" not in match["rest"]:
        away = names.meant(match["whom"], entered.minutes)
        said = said if away is None else match["rest"]
    return said, away


def apologies(entered: Entered) -> Acts:
    """Who sent apologies: `ab: unwell, sub gh`, `ab > the first half`, `accepted`, `none`.

    `gh by ab: unwell` were given by another, who may be named in words; `gh strike` takes them
    back. `other: Jane Example, Ward Member` is somebody who sits on no seat here.
    """
    entered.needed("Say who sent apologies.")
    if found := _nil(entered, APOLOGIES) or _strangers(entered, APOLOGIES):
        return found
    words, extent = entered.parts()
    if match := _ACCEPTED.fullmatch(words):
        people = named(entered, match["who"]) if match["who"] else ()
        return Acts((request(roll.accept, people=people),))
    if match := _STRUCK.fullmatch(words):
        return Acts((request(roll.withdraw, people=named(entered, match["who"])),))
    said, reason = at_colon(" ".join(words.split()))
    substitute, giver = None, ""
    match = _SUBSTITUTE.search(reason or said)
    if match:
        instead, giver = _given(match[1])
        substitute = names.who(instead, entered.minutes)
        if reason:
            reason = reason[: match.start()]
        else:
            said = said[: match.start()]
    said, first = _given(said)
    people = _those_named(entered, said)
    if substitute is not None and len(people) > 1:
        raise entered.refusal("A substitute stands in for one person.")
    why, giver = reason.strip(" ,;"), first or giver
    by = {"given_by": _giver(entered, giver)} if giver else {}
    return _recorded(entered, people, APOLOGIES, why, substitute, extent, **by)


def _given(said: str) -> tuple[str, str]:
    """The words before and after `by`, outside quotation marks."""
    match = _BY.fullmatch(said)
    if match is None or match["who"].count('"') % 2 or match["who"].count("“") % 2:
        return said, ""
    return match["who"].rstrip(" ,;"), match["giver"]


def _giver(entered: Entered, words: str) -> names.Who | str:
    """Who gave apologies for others: a person known here, or the words as they stand."""
    somebody = names.meant(words, entered.minutes)
    return words.strip('"“”') if somebody is None else somebody


def absent(entered: Entered) -> Acts:
    """Who stayed away without apologies; `none`: nobody did."""
    entered.needed("Say who is absent.")
    if found := _nil(entered, ABSENT) or _strangers(entered, ABSENT):
        return found
    said, reason = at_colon(entered.words)
    return _recorded(entered, _those_named(entered, said), ABSENT, reason)


def _those_named(entered: Entered, said: str) -> tuple[names.Who, ...]:
    """The people in a list; where words that name nobody follow them, these are a reason."""
    try:
        return named(entered, said)
    except Refusal:
        codes, reason = _reason_after(entered, said)
        if not codes or not reason:
            raise
    raise Refusal(
        f"{quoted(reason)} is nobody known here; a reason comes after a colon: "
        f"{entered.verb.shortest} {codes}: {reason}"
    )


def _reason_after(entered: Entered, said: str) -> tuple[str, str]:
    """The codes at the beginning of a line, and the words after them that look like no name."""
    words = said.split()
    for count, word in enumerate(words):
        if not names.all_codes(word, entered.minutes):
            reason = " ".join(words[count:])
            somebody = "@" in reason or names.matches(reason, entered.minutes)
            plain = reason.islower() and not somebody
            return " ".join(words[:count]), reason if plain else ""
    return "", ""


def _strangers(entered: Entered, standing: str) -> Acts | None:
    """People in a capacity, like `other: Jane Example`, who stayed away."""
    words = " ".join(entered.words.split())
    match = IN_CAPACITY.fullmatch(words)
    if match is None or not match["mark"] or names.known(match["capacity"], entered.minutes):
        return None
    return on_the_roll(entered, words, standing_as=standing)


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


def _all_but(entered: Entered, others: str) -> tuple[names.Who, ...]:
    """The members who are not named and have not sent apologies or been found absent."""
    members = names.members(entered.minutes)
    if not members:
        noun = entered.minutes.body.noun
        raise Refusal(f"The members of the {noun} are not known here: name them, as in /pr ab cd.")
    but = named(entered, others) if others else ()
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
