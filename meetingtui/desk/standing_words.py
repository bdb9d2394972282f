"""Formulas and abbreviations between meetings: listed, imported, exported, removed."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from meetingtui.desk.meetings import change_register
from meetingtui.desk.register import body_called, read
from meetingtui.domain import formulas, terms
from meetingtui.domain.formulas import Formula
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register
from meetingtui.domain.requests import request
from meetingtui.domain.terms import KnownTerm
from meetingtui.entry import formulas as shipped
from meetingtui.entry import phrase_book
from meetingtui.entry.phrase_book import FORMULAS
from meetingtui.paths import Home

OF_ALL, SHIPPED = "every body", "shipped"


class Kept(NamedTuple):
    """A formula or what an abbreviation stands for; `whose` is empty for the body's own."""

    words: str
    whose: str = ""


def formulas_of(home: Home, body: str | None) -> dict[str, Kept]:
    """The formulas that a body can use, by key. Raises Refusal for an unknown body."""
    known = read(home)
    one = body_called(known, body) if body else None
    found = {key: Kept(words, SHIPPED) for key, words in shipped.shipped(shipped.kinds_of(one))}
    found |= {key: Kept(words, OF_ALL) for key, words in _kept(known, FORMULAS, None).items()}
    if one:
        found |= {key: Kept(words) for key, words in _kept(known, FORMULAS, one.id).items()}
    return dict(sorted(found.items()))


def terms_of(home: Home, body: str | None) -> dict[str, Kept]:
    """What the abbreviations of a body stand for. Raises Refusal for an unknown body."""
    known = read(home)
    one = body_called(known, body) if body else None
    found = {
        key: Kept(words, OF_ALL) for key, words in _kept(known, phrase_book.TERMS, None).items()
    }
    if one:
        found |= {
            key: Kept(words) for key, words in _kept(known, phrase_book.TERMS, one.id).items()
        }
    return dict(sorted(found.items()))


def _kept(known: Register, section: str, body: int | None) -> dict[str, str]:
    """What is kept for just this body, or for every body."""
    if section == FORMULAS:
        return {one.key: one.words for one in known.where(Formula, body=body)}
    return {one.short: one.expansion for one in known.where(KnownTerm, body=body)}


def _body(known: Register, body: str | None) -> int | None:
    return body_called(known, body).id if body else None


def exported(home: Home, section: str, body: str | None) -> str:
    """What is kept for a body (None: for every body) as TOML. Raises Refusal."""
    known = read(home)
    kept = _kept(known, section, _body(known, body))
    whose = body_called(known, body).name if body else OF_ALL
    what = "Formulas" if section == FORMULAS else "Abbreviations"
    return phrase_book.written(section, dict(sorted(kept.items())), f"{what} of {whose}.")


def imported(home: Home, who: str, section: str, body: str | None, file: Path) -> int:
    """Keep what a file holds, as one step; how many were new or different.

    Raises Refusal for a file that can't be read, with every mistake in it.
    """
    try:
        source = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Refusal(f"{file}: can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Refusal(f"{file}: can't be read ({error}); it must be TOML in UTF-8.") from error
    found = phrase_book.parsed(source, str(file), section)
    known = read(home)
    of = _body(known, body)
    there = _kept(known, section, of)
    asked = [
        request(formulas.keep, body=of, key=key, words=words)
        if section == FORMULAS
        else request(terms.keep, body=of, short=key, expansion=words)
        for key, words in found.items()
        if there.get(key) != words
    ]
    if asked:
        change_register(home, who, *asked)
    return len(asked)


def remove(home: Home, who: str, section: str, body: str | None, key: str) -> None:
    """Take a formula or an abbreviation away. Raises Refusal when there is none."""
    of = _body(read(home), body)
    if section == FORMULAS:
        asked = request(formulas.drop, body=of, key=key)
    else:
        asked = request(terms.drop, body=of, short=key)
    change_register(home, who, asked)
