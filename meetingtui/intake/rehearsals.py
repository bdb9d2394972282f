"""Rehearsals from TOML: each key is checked, and a mistake is told with what would be right."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import time
from pathlib import Path

from meetingtui.domain import rehearsals as r
from meetingtui.domain.proposals import ProposedPerson
from meetingtui.domain.record import Refusal
from meetingtui.domain.rehearsals import Rehearsal, Utterance, Wanted
from meetingtui.domain.seats import CATEGORIES
from meetingtui.intake import files

SILENCE_S = 2.5
LONGEST_SILENCE_S = 600.0
_TOP = ("title", "about", "begins", "body", "noun", "venue", "style", "agenda", "prepared")
_PERSON = ("name", "title", "organisation", "code", "role", "category", "party", "honorific")
_SAID = ("by", "words", "after", "wants")
_WANTED = ("kind", "words", "who", "seconder", "item", "votes", "result", "on")
_FITS = {
    "seconder": (r.MOTION, r.AMENDMENT),
    "item": (r.ITEM,),
    "votes": (r.VOTE,),
    "result": (r.VOTE,),
    "on": (r.VOTE,),
    "words": r.IN_WORDS,
}
_VOTES = re.compile(r"\d+(-\d+){1,2}")
_RESULTS = ("carried", "lost")

Table = Mapping[str, object]


def from_file(path: Path) -> Rehearsal:
    """The rehearsal in a file. Raises Refusal that names the file, the place and the mistake."""
    source, _ = files.text_of(path)
    try:
        return read(source)
    except Refusal as refusal:
        raise Refusal(f"{path.name}: {refusal}") from None


def read(source: str) -> Rehearsal:
    """The rehearsal in `source`. Raises Refusal that names the place and the mistake."""
    try:
        whole = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise Refusal(f"not valid TOML ({error}).") from None
    _known("", whole, (*_TOP, "people", "said"))
    people = tuple(_person(*found) for found in _tables(whole, "people"))
    codes = [person.code for person in people]
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice is not None:
        raise Refusal(f"people: two have the code {twice!r}; each needs one of their own.")
    agenda = _texts("", whole, "agenda")
    if not agenda:
        raise Refusal('agenda: list the titles of the items, like agenda = ["Flood defences"].')
    said = tuple(_utterance(*found, codes, len(agenda)) for found in _tables(whole, "said"))
    if not said:
        raise Refusal("said: nobody says anything; a debate is a list of [[said]].")
    return Rehearsal(
        title=_needed("", whole, "title"),
        about=_text("", whole, "about"),
        begins=_time(whole),
        body=_needed("", whole, "body"),
        noun=_text("", whole, "noun"),
        venue=_text("", whole, "venue"),
        style=_text("", whole, "style"),
        people=people,
        agenda=agenda,
        prepared=_texts("", whole, "prepared"),
        said=said,
    )


def _known(where: str, table: Table, known: Collection[str]) -> None:
    for key in table:
        if key not in known:
            raise Refusal(f"{where}{key}: there is no such key; there are {', '.join(known)}.")


def _tables(whole: Table, name: str) -> list[tuple[str, Table]]:
    """The tables of a list, each with what a sentence calls it: "said 3: "."""
    rows = whole.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Refusal(f"{name}: must be a list of tables, each under [[{name}]].")
    return [(f"{name} {n}: ", row) for n, row in enumerate(rows, start=1)]


def _text(where: str, table: Table, key: str, default: str = "") -> str:
    found = table.get(key, default)
    if not isinstance(found, str):
        raise Refusal(f'{where}{key}: must be text in quotes, like {key} = "…".')
    return " ".join(found.split())


def _needed(where: str, table: Table, key: str) -> str:
    found = _text(where, table, key)
    if not found:
        raise Refusal(f'{where}{key}: is missing; say {key} = "…".')
    return found


def _texts(where: str, table: Table, key: str) -> tuple[str, ...]:
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, str) and one for one in found):
        raise Refusal(f'{where}{key}: must be a list of texts, like {key} = ["…", "…"].')
    return tuple(found)


def _one_of(where: str, key: str, found: str, known: Collection[str]) -> str:
    if found not in known:
        raise Refusal(f"{where}{key}: there is no {found!r}; there are {', '.join(known)}.")
    return found


def _time(whole: Table) -> time:
    found = _text("", whole, "begins", "10:00")
    with suppress(ValueError):
        begins = time.fromisoformat(found)
        if begins.tzinfo is None:
            return begins
    raise Refusal(f'begins: {found!r} is no time; say begins = "10:00".')


def _person(where: str, row: Table) -> ProposedPerson:
    _known(where, row, _PERSON)
    given = {key: _text(where, row, key) for key in _PERSON}
    for key in ("name", "code"):
        _needed(where, row, key)
    category = given["category"] or "member"
    return ProposedPerson(**given | {"category": _one_of(where, "category", category, CATEGORIES)})


def _utterance(where: str, row: Table, codes: list[str], items: int) -> Utterance:
    _known(where, row, _SAID)
    by = _text(where, row, "by")
    if by:
        _one_of(where, "by", by, codes)
    after = row.get("after", SILENCE_S)
    if not isinstance(after, int | float) or not 0 <= after <= LONGEST_SILENCE_S:
        raise Refusal(f"{where}after: must be seconds, from 0 to {LONGEST_SILENCE_S:.0f}.")
    wants = row.get("wants", [])
    if not isinstance(wants, list) or not all(isinstance(one, dict) for one in wants):
        raise Refusal(f'{where}wants: must be a list like wants = [{{kind = "point"}}].')
    wanted = tuple(
        _wanted(f"{where}wants {n}: ", one, codes, items) for n, one in enumerate(wants, start=1)
    )
    return Utterance(by, _needed(where, row, "words"), float(after), wanted)


def _wanted(where: str, row: Table, codes: list[str], items: int) -> Wanted:
    _known(where, row, _WANTED)
    kind = _one_of(where, "kind", _needed(where, row, "kind"), r.KINDS)
    for key, kinds in _FITS.items():
        if key in row and kind not in kinds:
            raise Refusal(f"{where}{key}: belongs to {' or '.join(kinds)}, not to {kind}.")
    who, seconder = _text(where, row, "who"), _text(where, row, "seconder")
    for key, code in (("who", who), ("seconder", seconder)):
        if code:
            _one_of(where, key, code, codes)
    if kind in r.OF_SOMEBODY and not who:
        raise Refusal(f'{where}who: is missing; say whose {kind} it is, like who = "ab".')
    words = _texts(where, row, "words")
    if kind in r.IN_WORDS and kind != r.DECLARATION and not words:
        raise Refusal(f'{where}words: say what must be found, like words = ["14|fourteen"].')
    item = _text(where, row, "item")
    if kind == r.ITEM and not (item.isdigit() and 1 <= int(item) <= items):
        raise Refusal(f'{where}item: say which is taken, from item = "1" to item = "{items}".')
    votes, result, on = (_text(where, row, key) for key in ("votes", "result", "on"))
    if votes and not _VOTES.fullmatch(votes):
        raise Refusal(f'{where}votes: say for, against and abstaining, like votes = "7-5-1".')
    if kind == r.VOTE and not (votes or result):
        raise Refusal(f'{where}result: say what the chair declares, like result = "carried".')
    if result:
        _one_of(where, "result", result, _RESULTS)
    if on:
        _one_of(where, "on", on, r.VOTED_ON)
    counted = tuple(int(number) for number in votes.split("-")) if votes else ()
    return Wanted(kind, words, who, seconder, item, counted, result, on)
