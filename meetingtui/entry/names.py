"""People as typed: by code, by enough letters of a name, role or title, or by description."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from meetingtui.domain import noting, text
from meetingtui.domain.attendance import capacity_of
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.noting import Described
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.domain.seats import Seat
from meetingtui.entry.said import quoted

Who = int | Described

HONORIFICS = ("cllr", "councillor", "mr", "mrs", "ms", "miss", "dr", "sir", "dame")
SPLIT = re.compile(r"\s*(?:[,+;&]|\band\b)\s*")
DESCRIBED_SPLIT = re.compile(r"\s*[,+;]\s*")
TOKEN = re.compile(r"⟦person:(\d{1,18})⟧")
_CHAIR = re.compile(r"\bchair(?:man|woman|person)\b")
_OFFICES = {
    "ch": ("chair", "convener", "mayor", "provost"),
    "vc": ("vice chair", "deputy chair", "vice convener", "deputy mayor"),
    "ck": ("clerk", "town clerk", "parish clerk"),
}
_QUOTATION = r'(?:"[^"]*"|“[^”]*”)'
_DESCRIPTION = re.compile(rf"(?:@[?+]|(?<!\S)){_QUOTATION}(?=[\s,+;&]|$)")
_NAME_QUOTED = re.compile(r'["“]([^"“”]*)["”]')
RESIDENT = re.compile(r"(?:(?:a|the)\s+)?resident", re.IGNORECASE)
MOST_LISTED = 6


def described(minutes: Minutes) -> list[Person]:
    """The people known by description only, as `?1`, `?2` … count them."""
    return [person for person in minutes.all(Person) if person.described]


def resolve(word: str, minutes: Minutes) -> int:
    """The person meant. Raises Refusal that lists the candidates when it is not clear."""
    wanted = word.strip()
    token = TOKEN.fullmatch(wanted)
    if token and minutes.find(Person, int(token[1])):
        return int(token[1])
    if re.fullmatch(r"@?\?\d{1,4}", wanted):
        return _numbered(wanted.lstrip("@"), minutes)
    wanted = wanted.removeprefix("@").strip()
    found = matches(wanted, minutes)
    if len(found) == 1:
        return found[0].id
    if found:
        listed = _listed(found)
        raise Refusal(f"{quoted(wanted)} could be {listed}: type the code, or more letters.")
    raise Refusal(_nobody(wanted, minutes))


def who(word: str, minutes: Minutes) -> Who:
    """The person meant; `@?highways officer` is somebody known by that description only.

    So is `"Head of Housing"`, where nobody is called just that. `@+"Jane Example, Head of Parks"`
    is somebody of that name, added where nobody is called so.
    """
    wanted = word.strip()
    if wanted.startswith("@+"):
        newcomer = noting.described_as(wanted)
        if newcomer is None:
            raise Refusal('Put the name in quotation marks, for example: @+"Jane Example"')
        return newcomer
    if (quotation := _NAME_QUOTED.fullmatch(wanted)) and quotation[1].strip():
        somebody = known(quotation[1], minutes)
        return Described(text.clean(quotation[1])) if somebody is None else somebody
    if wanted.startswith("@?") and not re.fullmatch(r"@\?\d{1,4}", wanted):
        words = text.clean(wanted[2:])
        if not words:
            raise Refusal("Say what is known of them, for example: @?highways officer")
        return noting.described_as(wanted) or Described(words)
    return resolve(wanted, minutes)


def everybody(words: str, minutes: Minutes) -> tuple[Who, ...]:
    """The people in a list: codes with spaces between them, or names with commas."""
    found: list[Who] = []
    for chunk in _chunks(" ".join(words.split())):
        begun = 0
        for quotation in _DESCRIPTION.finditer(chunk):
            found += _described_or_not(chunk[begun : quotation.start()].strip(), minutes)
            found.append(who(quotation[0], minutes))
            begun = quotation.end()
        found += _described_or_not(chunk[begun:].strip(), minutes)
    return tuple(dict.fromkeys(found))


def _described_or_not(chunk: str, minutes: Minutes) -> list[Who]:
    """The people in words without quotation marks, the last of whom may be described."""
    before, mark, description = chunk.partition("@?")
    if mark and not description[:1].isdigit():
        return [*_in_chunk(before.strip(), minutes), who(f"@?{description}", minutes)]
    return [*_in_chunk(chunk, minutes)]


def _chunks(words: str) -> list[str]:
    """The words between the marks of a list; what stands in quotation marks is not taken apart."""
    spans = [described.span() for described in _DESCRIPTION.finditer(words)]
    split = DESCRIBED_SPLIT if "@?" in _DESCRIPTION.sub("", words) else SPLIT
    chunks, begun = [], 0
    for mark in split.finditer(words):
        if not any(first <= mark.start() < last for first, last in spans):
            chunks.append(words[begun : mark.start()])
            begun = mark.end()
    return [chunk for chunk in (*chunks, words[begun:]) if chunk]


def _is_description(word: str) -> bool:
    return word.startswith("@+") or (word.startswith("@?") and not word[2:3].isdigit())


def _in_chunk(chunk: str, minutes: Minutes) -> Iterable[Who]:
    words = chunk.split()
    if len(words) > 1 and not all_codes(chunk, minutes):
        whole = matches(chunk.removeprefix("@"), minutes)
        if whole:
            return [resolve(chunk, minutes)]
        if all(word[:1].isupper() for word in words):
            raise Refusal(
                f"{quoted(chunk)} is nobody known here; /att {chunk} puts somebody new on the roll."
            )
    return [resolve(word, minutes) for word in words]


def _exact(word: str, minutes: Minutes) -> bool:
    code = word.removeprefix("@").casefold()
    return bool(TOKEN.fullmatch(word)) or any(p.code == code for p in minutes.all(Person))


def all_codes(words: str, minutes: Minutes) -> bool:
    """Whether every word is a code (or a mention) of somebody known, and there are words."""
    typed = SPLIT.sub(" ", " ".join(words.split())).split()
    return bool(typed) and all(_exact(word, minutes) for word in typed)


def known(word: str, minutes: Minutes) -> int | None:
    """The person whom a word before a colon names beyond doubt, else None.

    Beyond doubt are: a mention, a code, a whole name or title, a surname that only one has, and
    anything after `@` (which raises Refusal when nobody fits).
    """
    wanted = word.strip()
    if _is_description(wanted):
        return None
    if wanted.startswith("@") or TOKEN.fullmatch(wanted):
        return resolve(wanted, minutes)
    folded = wanted.casefold()
    if not folded:
        return None
    people = minutes.all(Person)
    ways: tuple[Callable[[Person], Sequence[str]], ...] = (
        lambda p: [p.code],
        lambda p: [p.name.casefold()],
        lambda p: [p.title.casefold(), p.short_title.casefold()],
        lambda p: [] if p.described or len(folded) < 3 else [_surname(p)],
    )
    for way in ways:
        found = [person for person in people if {folded, _plain(folded)} & set(way(person))]
        if found:
            return found[0].id if len(found) == 1 else None
    return None


def meant(words: str, minutes: Minutes) -> Who | None:
    """The person whom words mean that may as well be no name at all; None for such words.

    A single word in small letters is always somebody. Raises Refusal when nobody fits it.
    """
    wanted = words.strip()
    if wanted.startswith("@") or TOKEN.fullmatch(wanted):
        return who(wanted, minutes)
    if " " not in wanted and wanted.islower():
        return resolve(wanted, minutes)
    return known(wanted, minutes)


def newcomer_first(words: str) -> tuple[str, str]:
    """Somebody named anew who opens the words (`@+"Jane Example"`), and the rest; else nobody."""
    found = _DESCRIPTION.match(words) if words.startswith("@+") else None
    return (found[0], words[found.end() :].strip(" ,")) if found else ("", words)


def is_resident(words: str, minutes: Minutes) -> bool:
    """Whether the words mean a resident whom nobody names (and nobody is called that)."""
    return bool(RESIDENT.fullmatch(words.strip())) and known(words, minutes) is None


def matches(wanted: str, minutes: Minutes) -> list[Person]:
    """The people whom typed letters of a name, role or title may mean: the best match only."""
    folded = wanted.casefold().strip()
    if not folded:
        return []
    people = minutes.all(Person)
    roles = held_roles(minutes)
    exact = (
        [p for p in people if p.code == folded]
        or [p for p in people if p.name.casefold() == folded]
        or [p for p in people if role_words(roles.get(p.id, "")) == role_words(folded)]
    )
    if exact:
        return exact
    letters = _plain(folded).replace("-", " ").split()
    # Whoever is only in the chair's stead is never meant by the chair.
    chair = role_words(folded) == "chair"
    sources: tuple[Callable[[Person], Sequence[str]], ...] = (
        lambda p: [p.name],
        lambda p: [r] if (r := roles.get(p.id, "")).casefold().startswith(folded) else [],
        lambda p: [p.short_title, p.title, "" if chair else roles.get(p.id, "")],
        lambda p: [p.organisation],
    )
    for source in sources:
        found = [p for p in people if any(_begins(letters, words) for words in source(p))]
        if found:
            return found
    return []


def held_roles(minutes: Minutes) -> dict[int, str]:
    """The roles on the body that are held on the day of the meeting, by person."""
    if not minutes.tables.get("meeting"):
        return {}
    day = minutes.meeting.held_on
    seats = minutes.where(Seat, body=minutes.body.id)
    return {seat.person: seat.role for seat in seats if seat.role and seat.held_on(day)}


def office_called(word: str, minutes: Minutes) -> str:
    """The office that `ch`, `vc` or `ck` stands for, in the body's own word; empty for none.

    Whoever holds it is not meant: an action of the Chairman's goes on to the next one.
    """
    wanted = _OFFICES.get(word.strip().casefold())
    if wanted is None:
        return ""
    held = (role for role in held_roles(minutes).values() if role_words(role) in wanted)
    return next(held, wanted[0].title() if wanted[0] != "vice chair" else "")


def role_words(role: str) -> str:
    """A role as it is compared: Chair, Chairman, Chairwoman and Chairperson are one."""
    return _CHAIR.sub("chair", role.casefold()).replace("-", " ")


def _plain(words: str) -> str:
    kept = words.replace(".", " ").split()
    while len(kept) > 1 and kept[0] in HONORIFICS:
        kept = kept[1:]
    return " ".join(kept)


def _surname(person: Person) -> str:
    return (_plain(person.name.casefold()).split() or [""])[-1]


def _begins(letters: list[str], words: str) -> bool:
    """Whether each of `letters` begins a word, one after the other (some may be missed)."""
    spoken = iter(words.casefold().replace("-", " ").split())
    return bool(letters) and all(
        any(word.startswith(begin) for word in spoken) for begin in letters
    )


def _listed(people: list[Person]) -> str:
    shown = [f"{p.name} ({p.code})" for p in people[:MOST_LISTED]]
    more = [f"{len(people) - MOST_LISTED} others"] if len(people) > MOST_LISTED else []
    return " or ".join([*shown, *more])


def _nobody(wanted: str, minutes: Minutes) -> str:
    near = [
        person
        for person in minutes.all(Person)
        if person.code[:1] == wanted[:1].casefold() or _near(wanted, person)
    ]
    if near:
        return f"{quoted(wanted)} is nobody known here; near are {_listed(near)}."
    if sum(word[:1].isupper() for word in wanted.split()) > 1 and len(wanted) < 40:
        return f"{quoted(wanted)} is nobody known here; /att {wanted} adds somebody new."
    description = wanted if len(wanted) < 30 else "highways officer"
    return (
        f"{quoted(wanted)} is nobody known here; @?{description} records somebody by description."
    )


def _near(wanted: str, person: Person) -> bool:
    import difflib

    words = person.name.casefold().split()
    return bool(difflib.get_close_matches(wanted.casefold(), words, n=1, cutoff=0.7))


def _numbered(word: str, minutes: Minutes) -> int:
    people = described(minutes)
    number = int(word[1:])
    if not 1 <= number <= len(people):
        known_ = ", ".join(f"?{n} is “{p.name}”" for n, p in enumerate(people, start=1))
        raise Refusal(
            f"There is no {word}: {known_ or 'nobody here is known by description only'}."
        )
    return people[number - 1].id


def introducing(made: Request, known: Sequence[Person] = ()) -> Request:
    """The request; if it names people who are not here yet, the one that adds them first.

    `known` are people known elsewhere, who come with what is known of them.
    """
    inner = made.words.get("made")
    if isinstance(inner, Request) and made.act is not noting.introduced:
        return request(made.act, **{**made.words, "made": introducing(inner, known)})
    asked = inner if isinstance(inner, Request) else made
    wanted = noting.people_described(asked.words)
    if not wanted:
        return made
    called = {one.words.casefold() for one in wanted if one.named}
    fits = tuple(person for person in known if person.name.casefold() in called)
    return request(noting.introduced, made=asked, **({"known": fits} if fits else {}))


def members(minutes: Minutes) -> tuple[int, ...]:
    """The members of the body on the day, co-opted ones with them, in the order of their seats."""
    day = minutes.meeting.held_on
    return tuple(
        seat.person
        for seat in minutes.where(Seat, body=minutes.body.id)
        if seat.held_on(day) and seat.category in ("member", "co-opted")
    )


def capacity(person: Who, minutes: Minutes) -> str:
    """In what capacity somebody is there: that of their seat; without a seat, an invitee.

    Where the body's seats are not known, whoever is named is taken for a member.
    """
    return capacity_of(minutes, person if isinstance(person, int) else 0)
