"""The door for text: what kinds of text there are, how typed text is made safe, and the tokens.

Stored text may hold tokens: `⟦person:12⟧` stands for a person, `⟦⟧` for a typed `⟦`. Words are
never altered otherwise; only characters that no reader could see or that could command a
terminal are removed (Unicode Standard Annex 9 for the directional controls).
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, TypeVar

from meetingtui.domain.record import Change, Record, with_fields

R = TypeVar("R", bound=Record)

LINE, PROSE, VERBATIM = "line", "prose", "verbatim"

# What a reference becomes in a copy whose readers are not given what it names.
KEPT_BACK = "private"

TOKEN = re.compile(r"⟦(?:([a-z_]+):(\d+))?⟧")

_BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
_UNSEEN = [*_BIDI, 0xFEFF, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]
_KEEP_IN_PASSAGES = {0x0A}
_REMOVED_FROM_LINES = dict.fromkeys([*_CONTROLS, *_UNSEEN])
_REMOVED_FROM_PASSAGES = {
    code: None for code in _REMOVED_FROM_LINES if code not in _KEEP_IN_PASSAGES
}
_NEEDS_WORK = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
    "\ud800-\udfff]"
)
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_PARAGRAPH_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*(?:\n[^\S\n]*)+")
# The entry of a list keeps its line: a dash, a star or a bullet, and a space.
LISTED = re.compile(r"[-*•]\s+(\S.*)")
_LIST_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*(?=[-*•]\s)")
_LOOSE_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*")
_MARK, _LIST_MARK = "\x00", "\x01"
_ARTICLE = re.compile(r"\b[Tt]he $")


def line(default: str = "") -> Any:
    """A field of one line: names, titles, labels."""
    return field(default=default, metadata={"text": LINE})


def prose(default: str = "") -> Any:
    """A field of running text, whose paragraph breaks are kept."""
    return field(default=default, metadata={"text": PROSE})


def verbatim(default: str = "") -> Any:
    """A field of text whose line breaks are kept."""
    return field(default=default, metadata={"text": VERBATIM})


def clean(value: str, kind: str = LINE) -> str:
    """`value` as it may be stored: NFC, no control or directional characters, trimmed.

    A line has no breaks; prose keeps paragraph breaks (an empty line) and those before the entries
    of a list (LISTED); verbatim keeps every break.
    """
    if not unicodedata.is_normalized("NFC", value):
        value = unicodedata.normalize("NFC", value)
    if not _NEEDS_WORK.search(value):
        return value.strip()
    value = _LINE_BREAKS.sub("\n", value).replace("\t", " ")
    if kind == LINE:
        value = value.replace("\n", " ").translate(_REMOVED_FROM_LINES)
    else:
        value = value.translate(_REMOVED_FROM_PASSAGES)
        if kind == PROSE:
            value = _PARAGRAPH_BREAK.sub(_MARK, value)
            value = _LOOSE_BREAK.sub(" ", _LIST_BREAK.sub(_LIST_MARK, value))
            value = value.replace(_MARK, "\n\n").replace(_LIST_MARK, "\n")
    return unicodedata.normalize("NFC", value).strip()


def joined(value: str, more: str) -> str:
    """`value` with more words at its end; the entry of a list begins a line."""
    if not value or more[:1] in ".,;:!?)’":
        return f"{value}{more}"
    return f"{value}{chr(10) if LISTED.match(more) else ' '}{more}"


def unfinished(value: str) -> str:
    """The text of a line still being typed: breaks and outer spaces kept, else as `clean` does."""
    if value.isascii() and value.isprintable():
        return value
    value = _LINE_BREAKS.sub("\n", value).replace("\t", " ")
    return unicodedata.normalize("NFC", value.translate(_REMOVED_FROM_PASSAGES))


def typed(value: str) -> str:
    """Typed text made storable: its own `⟦` can never be taken for a token."""
    return value.replace("⟦", "⟦⟧")


def token(kind: str, record_id: int) -> str:
    """The token that stands for a record."""
    return f"⟦{kind}:{record_id}⟧"


def tokens(value: str) -> list[tuple[str, int]]:
    """The records that `value` stands on, in order: (kind, id)."""
    if "⟦" not in value:
        return []
    return [(m[1], int(m[2])) for m in TOKEN.finditer(value) if m[1]]


def places_of(value: str, words: str) -> list[int]:
    """Where `words` stand in `value`; a find that would cut a token in two is none."""
    spans = [match.span() for match in TOKEN.finditer(value)]
    found = []
    at = value.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        cut = any(a < end and at < b and not at <= a < b <= end for a, b in spans)
        if not cut:
            found.append(at)
        at = value.find(words, at + 1 if cut else end)
    return found


def spelled(value: str, words: Callable[[str, int, bool], str]) -> str:
    """`value` as words: each token replaced by `words(kind, id, opens_sentence)`."""

    def word(match: re.Match[str]) -> str:
        if not match[1]:
            return "⟦"
        before = value[: match.start()].rstrip()
        said = words(match[1], int(match[2]), not before or before[-1] in ".!?:")
        # "The @dd" was typed, and "the Deputy Director" is said: one article is enough.
        doubled = said.startswith("the ") and _ARTICLE.search(value, 0, match.start())
        return said[4:] if doubled else said

    return TOKEN.sub(word, value)


_KINDS: dict[type[Record], Mapping[str, str]] = {}


def kinds_of(record: type[Record] | Record) -> Mapping[str, str]:
    """The record's text fields and their kinds."""
    kind = record if isinstance(record, type) else type(record)
    if kind not in _KINDS:
        _KINDS[kind] = {
            spec.name: spec.metadata["text"]
            for spec in dataclasses.fields(kind)
            if "text" in spec.metadata
        }
    return _KINDS[kind]


def cleaned(record: R) -> R:
    """`record` with every text field cleaned after its kind."""
    unclean = {
        name: safe
        for name, kind in kinds_of(record).items()
        if (safe := clean(getattr(record, name), kind)) != getattr(record, name)
    }
    return with_fields(record, **unclean) if unclean else record


def added(record: Record) -> Change:
    """The change that adds `record`, its text cleaned."""
    return Change(None, cleaned(record))


def altered(before: R, **fields: object) -> Change:
    """The change that gives `before` other values, its text cleaned."""
    return Change(before, cleaned(with_fields(before, **fields)))


def removed(record: Record) -> Change:
    """The change that takes `record` away."""
    return Change(record, None)
