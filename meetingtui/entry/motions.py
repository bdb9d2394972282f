"""Motions as typed: who moves and seconds, what it amends, its words, and what became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from meetingtui.domain import decisions, entries, motions, named, text
from meetingtui.domain.bodies import Body
from meetingtui.domain.motions import MOVES, REFERRED, SECONDS, Motion, Mover
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal, Unchanged
from meetingtui.domain.requests import Request, request
from meetingtui.domain.seats import Seat
from meetingtui.entry import conclusions, handles, names
from meetingtui.entry.entered import PART, Entered, at_colon
from meetingtui.entry.reading import Acts

Who = names.Who | str

_LABEL = re.compile(r"\[([^\[\]]{1,60})\]:?\s+")
_FORMAL = re.compile(r"formal(?:ly)?\s+", re.IGNORECASE)
_ONE_OF_THEM = r'(?:⟦[^⟧]*⟧|@\+(?=["“])|"[^"]*"|“[^”]*”|[^\s:⟦+"“])+'
_PAIR = re.compile(rf"({_ONE_OF_THEM}(?:\+{_ONE_OF_THEM})+):?(?:\s+|$)")
_APART = re.compile(rf"({_ONE_OF_THEM}(?:(?:\s*\+\s*|,\s+){_ONE_OF_THEM})+):?(?:\s+|$)")
_ALONE = re.compile(r"([^\n]+?):?$")
_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”')
_ONE = re.compile(r"(⟦[^⟧]*⟧|\S+)\s+(?=That\b|m\d)")
_PLUS = re.compile(r"(?<!@)\+")
_HANDLE = re.compile(r"((?:\S+\.)?m\d{1,6}(?:\.\d{1,6})*)(?::\s*|\s+|$)", re.IGNORECASE)
_HANDLE_LAST = re.compile(r"\s+((?:\S+\.)?m\d{1,6}(?:\.\d{1,6})*)$", re.IGNORECASE)
# The words of the page: “moved by Ann Poe, seconded by Ben Roe: That …”.
_SAID_BY = r"((?!that\b)[^:>+]{1,80}?)"
_ENDS = r"(?:\s*:\s+|\s+>\s+|,?\s+(?=that\b))"
_SECONDED = re.compile(
    rf"(?:(?:it\s+was\s+)?(?:moved|proposed)\s+by\s+)?{_SAID_BY},?\s+(?:and\s+)?seconded\s+by\s+"
    rf"{_SAID_BY}{_ENDS}",
    re.IGNORECASE,
)
_MOVED = re.compile(rf"(?:it\s+was\s+)?(?:moved|proposed)\s+by\s+{_SAID_BY}{_ENDS}", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*(?:[,&]|\band\b)\s*")
_GROUP = re.compile(
    r"(?!that\b)(?:\S+\s+){0,4}(?:group|party|committee|panel|board|cabinet|executive|alliance"
    r"|forum|union|independents)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Moved:
    """A line that moves something, taken apart."""

    words: str
    movers: tuple[Who, ...] = ()
    seconders: tuple[Who, ...] = ()
    handle: str = ""
    label: str = ""
    formal: bool = False


def motion(entered: Entered) -> Acts:
    """A motion: `ab+cd That …`, `ab: …`, `Green Group: …`, `formal ab+cd …`, `- That …`."""
    return _proposed(entered, procedural=False)


def procedural(entered: Entered) -> Acts:
    """A procedural motion."""
    return _proposed(entered, procedural=True)


def _proposed(entered: Entered, procedural: bool) -> Acts:
    entered.needed("Type what is moved.")
    if _PAIR.fullmatch(f"{entered.words} ") or names.all_codes(entered.words, entered.minutes):
        raise Refusal(
            "Type the words of it after the names; /by ab+cd says who proposed a decision."
        )
    moved = _taken_apart(entered, entered.words, of_motion=False)
    made = request(
        motions.propose,
        item=entered.item,
        words=_needed(entered, moved),
        movers=moved.movers,
        seconders=moved.seconders,
        label=moved.label,
        procedural=procedural,
        formal=moved.formal,
    )
    return entered.under(names.introducing(made))


def amendment(entered: Entered) -> Acts:
    """An amendment to the open motion, or to the one named: `ef+gh m1: insert …`."""
    entered.needed("Type the amendment.")
    moved = _taken_apart(entered, entered.words, of_motion=True)
    above = _motion_named(entered, moved.handle) if moved.handle else _amended(entered)
    made = request(
        motions.propose,
        item=above.item,
        words=_needed(entered, moved),
        movers=moved.movers,
        seconders=moved.seconders,
        label=moved.label,
        formal=moved.formal,
        parent=above.id,
    )
    return Acts((names.introducing(made),))


def _needed(entered: Entered, moved: _Moved) -> str:
    only_names = "+" in moved.words and names.all_codes(moved.words, entered.minutes)
    if not moved.words or only_names:
        raise entered.refusal("Type the words of it after the names.")
    return moved.words


def _amended(entered: Entered) -> Motion:
    here = entered.minutes.item(entered.item)
    found = motions.open_root(entered.minutes, here.id)
    if found is None:
        raise entered.refusal(f"No motion is open under {here.spoken}: say which one it amends.")
    return found


def _motion_named(entered: Entered, handle: str) -> Motion:
    found = handles.entry(handle, entered.context)
    if not isinstance(found, Motion):
        raise entered.refusal(f"{found.name_in_gutter} is no motion.")
    return found


def _taken_apart(entered: Entered, words: str, of_motion: bool) -> _Moved:
    """Label, handle, movers and seconders, and the words that are left."""
    label, formal, handle = "", False, ""
    if match := _LABEL.match(words):
        label, words = match[1].strip(), words[match.end() :]
    if of_motion and (match := _HANDLE.match(words)):
        handle, words = match[1], words[match.end() :]
    if match := _FORMAL.match(words):
        movers, seconders, last, rest = _by_whom(entered, words[match.end() :], of_motion)
        formal = bool(movers)
    if not formal:
        movers, seconders, last, rest = _by_whom(entered, words, of_motion)
    if of_motion and not (handle or last) and (match := _HANDLE.match(rest)):
        last, rest = match[1], rest[match.end() :]
    return _Moved(rest.strip(), movers, seconders, handle or last, label, formal)


def _by_whom(
    entered: Entered, words: str, of_motion: bool
) -> tuple[tuple[Who, ...], tuple[Who, ...], str, str]:
    """Movers, seconders, a handle behind them, and the words after all these."""
    if words.startswith("- "):
        return (), (), "", words[2:]
    if spoken := _SECONDED.match(words) or _MOVED.match(words):
        said = "+".join(side.strip(" ,") for side in spoken.groups())
        return *_supporters(entered, said, strictly=False), "", words[spoken.end() :]
    if match := _PAIR.match(words) or _codes(entered, words):
        return *_supporters(entered, match[1], strictly=True), "", words[match.end() :]
    head, rest = at_colon(words)
    last = ""
    if of_motion and (match := _HANDLE_LAST.search(head)):
        last, head = match[1], head[: match.start()]
    if rest and head and (found := _all_known(entered, head)):
        return *found, last, rest
    parts = [part.strip() for part in PART.split(words, maxsplit=1)]
    if len(parts) == 2 and parts[0]:
        return *_supporters(entered, parts[0], strictly=False), "", parts[1]
    return (), (), "", words


def _codes(entered: Entered, words: str) -> re.Match[str] | None:
    """Codes without a colon after them: `ab + cd That …`, `ab That …`, or nothing but these."""
    matches = (form.match(words) for form in (_APART, _ONE, _ALONE))
    known = (match for match in matches if match and names.all_codes(match[1], entered.minutes))
    return next(known, None)


def _all_known(entered: Entered, head: str) -> tuple[tuple[Who, ...], tuple[Who, ...]] | None:
    """The supporters before a colon; None when the words before it are text.

    They are when one of them is not known, or where a plus stands between them, when none is.
    """
    chunks = [one for side in _PLUS.split(head) for one in _SEVERAL.split(side.strip())]
    known = [bool(chunk) and _known(entered, chunk) is not None for chunk in chunks]
    if not (all(known) or ("+" in head and all(chunks) and any(known))):
        return None
    return _supporters(entered, head, strictly=False)


def _supporters(
    entered: Entered, words: str, strictly: bool
) -> tuple[tuple[Who, ...], tuple[Who, ...]]:
    """Who moves and who seconds: `ab+cd`, `ab,ef+cd`, `Green Group + Labour Group`."""
    sides = [
        tuple(_supporter(entered, one, strictly) for one in _SEVERAL.split(side.strip()) if one)
        for side in _PLUS.split(words)
    ]
    return sides[0], tuple(one for side in sides[1:] for one in side)


def _supporter(entered: Entered, word: str, strictly: bool) -> Who:
    found = _known(entered, word)
    if found is not None:
        return found
    return names.who(word, entered.minutes) if strictly or word.startswith("@") else word


def _known(entered: Entered, word: str) -> Who | None:
    """The person or group whom a word names beyond doubt, or any name in quotation marks."""
    if quoted := _QUOTED.fullmatch(word):
        return quoted[1] or quoted[2]
    if word.startswith(("@?", "@+")):
        return names.who(word, entered.minutes)
    person = names.known(word, entered.minutes)
    if person is not None:
        return person
    folded = word.casefold().removeprefix("the ")
    held = [p for p, role in names.held_roles(entered.minutes).items() if role.casefold() == folded]
    if len(held) == 1:
        return held[0]
    return word if _is_group(entered, folded) or _GROUP.fullmatch(word) else None


def _is_group(entered: Entered, folded: str) -> bool:
    minutes = entered.minutes
    parties = {seat.party.casefold() for seat in minutes.all(Seat) if seat.party}
    bodies = {n.casefold() for body in minutes.all(Body) for n in (body.name, body.noun) if n}
    return folded in parties | bodies or folded.removesuffix(" group") in parties


def seconder(entered: Entered) -> Acts:
    """Who seconds: the open motion or amendment, or the one named: `m1.1 cd`."""
    words = entered.needed("Say who seconds.")
    found, rest = _target(entered, words)
    if not rest:
        raise entered.refusal("Say who seconds.")
    people = tuple(
        one for group in _supporters(entered, rest, strictly=_in_codes(rest)) for one in group
    )
    made = request(motions.second, motion=found.id, people=people)
    return Acts((names.introducing(made),))


def _in_codes(words: str) -> bool:
    return " " not in words.strip()


def substantive(entered: Entered) -> Acts:
    """The motion as its amendments left it: `m1 That …`."""
    words = entered.needed("Type the motion as amended.")
    match = _HANDLE.match(words)
    if match:
        found, words = _motion_named(entered, match[1]), words[match.end() :].strip()
    else:
        here = entered.minutes.item(entered.item)
        roots = [m for m in entered.minutes.where(Motion, item=here.id) if m.parent is None]
        latest = motions.open_root(entered.minutes, here.id) or (roots[-1] if roots else None)
        if latest is None:
            raise entered.refusal(f"There is no motion under {here.spoken} yet.")
        found = latest
    if not words:
        raise entered.refusal("Type the motion as amended.")
    return Acts((request(motions.restate, motion=found.id, words=words),))


def _target(entered: Entered, words: str) -> tuple[Motion, str]:
    """The motion named first, else the open one, else the picked or last one; and the rest."""
    match = _HANDLE.match(words)
    if match:
        return _motion_named(entered, match[1]), words[match.end() :].strip()
    here = entered.minutes.item(entered.item)
    found = motions.open_one(entered.minutes, here.id)
    if found is None:
        last = handles.picked_or_last(entered.context, (Motion,))
        found = entered.minutes.get(Motion, last.id)
    return found, words


_CALLED = {
    "fallen": motions.FELL,
    "falls": motions.FELL,
    "unseconded": motions.NOT_SECONDED,
    "no seconder": motions.NOT_SECONDED,
    "agreed": motions.CARRIED,
    "withdrew": motions.WITHDRAWN,
    "open": motions.OPEN,
}
ALIKE = 0.8
_TO = re.compile(r"referred\s+to\s+(\S.*)", re.IGNORECASE)


def outcome(entered: Entered) -> Acts:
    """What became of a motion or an item: `m1 lost`, `8 deferred: report late`."""
    words = entered.needed("Say what became of it.")
    number, _, rest = words.removeprefix("item ").partition(" ")
    item = handles.item_numbered(number, entered.minutes)
    if item is not None and not _HANDLE.match(words):
        return Acts((conclusions.of_item(entered, item.id, rest),))
    if not _HANDLE.match(words) and conclusions.concerns_item(entered, words):
        return Acts((conclusions.of_item(entered, entered.minutes.item(entered.item).id, words),))
    _nothing_moved(entered, words)
    found, rest = _target(entered, words)
    said, note = at_colon(rest)
    to = ""
    if match := _TO.fullmatch(said):
        said, to = REFERRED, match[1]
    elif said.casefold() == REFERRED:
        to, note = note, ""
    if not said:
        raise entered.refusal(f"Say what became of {found.name_in_gutter}.")
    _not_mistyped(said, found)
    status = _CALLED.get(said.casefold(), said.casefold() if _plainly(said) else said)
    made = request(motions.conclude, motion=found.id, status=status, note=note, referred_to=to)
    return Acts((made,))


def _nothing_moved(entered: Entered, words: str) -> None:
    """Refuse what became of a motion where none was moved and a decision may be meant."""
    here = entered.minutes.item(entered.item)
    if _HANDLE.match(words) or entered.minutes.where(Motion, item=here.id):
        return
    decision = decisions.of_item(entered.minutes, here.id)
    picked = entered.context.picked
    if decision is not None and (picked is None or picked[0] != Motion.TABLE):
        name = decision.name_in_gutter
        raise Refusal(
            f"There is no motion under {here.spoken} yet. /v agreed records how {name} was voted "
            "on, and so do /v carried and /v 7-5."
        )


def _not_mistyped(said: str, found: Motion) -> None:
    """Refuse a usual outcome with letters missing or changed about.

    Taken for the body's own word it would close this motion, and the word put right after it
    would close the next one that is open.
    """
    usual = (*motions.STATUSES, *_CALLED)
    folded = said.casefold()
    meant = get_close_matches(folded, usual, n=1, cutoff=ALIKE)
    if meant and folded not in usual and meant[0][0] == folded[:1]:
        raise Refusal(
            f"Did you mean {meant[0]}? /o {found.name_in_gutter} {meant[0]} says so; "
            "a word of your own must be less like it."
        )


def _plainly(said: str) -> bool:
    return said.casefold() in motions.STATUSES


def editable(entered: Entered, before: Motion) -> str:
    """A motion as the line that would mend it: label, movers and seconders, and its words."""
    movers, seconders = (
        ", ".join(_typed(entered, one) for one in motions.movers(entered.minutes, before.id, role))
        for role in (MOVES, SECONDS)
    )
    whom = f"{movers}{'+' if seconders else ''}{seconders}"
    label = f"[{before.label}] " if before.label else ""
    formal = "formal " if before.formal and whom else ""
    return f"{label}{formal}{f'{whom}: ' if whom else ''}{before.text}"


def _typed(entered: Entered, mover: Mover) -> str:
    person = entered.minutes.find(Person, mover.person)
    return person.code if person else mover.name


def mended(entered: Entered, before: Motion) -> Acts:
    """A motion mended in the line; movers not given there stay as they are."""
    moved = _taken_apart(entered, entered.words, of_motion=False)
    asked: list[Request] = []
    if text.clean(moved.words, text.PROSE) != before.text:
        asked.append(request(entries.edit, table=before.TABLE, entry=before.id, words=moved.words))
    for role, people in ((MOVES, moved.movers), (SECONDS, moved.seconders)):
        old = tuple(named.whom(m) for m in motions.movers(entered.minutes, before.id, role))
        if moved.movers and people != old:
            made = request(motions.support, motion=before.id, role=role, people=people)
            asked.append(names.introducing(made))
    formal = moved.formal if moved.movers else before.formal
    if (moved.label, formal) != (before.label, before.formal):
        fields: dict[str, object] = {"label": moved.label, "formal": formal}
        asked.append(request(motions.amend, motion=before.id, **fields))
    if not asked:
        raise Unchanged
    return Acts(tuple(asked))
