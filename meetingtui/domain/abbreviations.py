"""Abbreviations in the text of minutes: where one is used, and where it is written out first.

What was said word for word, and what stands in quotation marks, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from meetingtui.domain import blocks, items, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import STATEMENT, TABLE
from meetingtui.domain.record import Record

# Names that everybody knows by their letters, and words that minutes have in capitals.
NEVER = frozenset((
    "A&E", "AD", "AGM", "AIDS", "AM", "AOB", "BA", "BBC", "BC", "BSC", "BST", "BT", "CBE",
    "CCTV", "CD", "CEO", "CIC", "COVID", "CV", "DBE", "DIY", "DL", "DNA", "DVD", "DVLA", "EC",
    "EEC", "EGM", "EU", "FAQ", "FC", "FM", "GB", "GCSE", "GMT", "GP", "GPS", "GSM", "HGV",
    "HIV", "HM", "HMRC", "HMS", "HQ", "HR", "ID", "IOU", "IP", "IQ", "ISBN", "IT", "JP", "KC",
    "KBE", "LED", "LLP", "LTD", "MA", "MBE", "MC", "MD", "MEP", "MG", "MOT", "MP", "MPS", "MS",
    "MSP", "NATO", "NB", "NHS", "NI", "NSPCC", "OBE", "OK", "PA", "PC", "PDF", "PHD", "PIN",
    "PLC", "PM", "PO", "POW", "PR", "PS", "PTA", "QC", "RAC", "RAF", "RIP", "RNLI", "RSPB",
    "RSPCA", "SMS", "SOS", "SUV", "TV", "UFO", "UK", "UN", "UNESCO", "UNICEF", "US", "USA",
    "VAT", "VE", "VIP", "VJ", "VR", "WI", "WIFI", "YMCA", "YWCA", "AGREED", "AND", "FOR", "NIL",
    "NOT", "NOTED", "NONE", "OR", "THAT", "THE", "TO", "VOTE",
))  # fmt: skip
_CAPITALS = re.compile(r"(?<![\w&/.’'-])[A-Z](?:&?[A-Z]){1,5}(?![\w&/’'-]|\.\w)")
_ROMAN = re.compile(r"[IVXLCDM]+")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"|(?<!\w)‘[^’]*’(?!\w)")


@lru_cache(maxsize=256)
def _used(short: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w&]){re.escape(short)}(?:[’']?s)?(?![\w&])")


def uses(words: str, short: str) -> bool:
    """Whether words use an abbreviation, outside quotation marks."""
    if short not in words:
        return False
    return bool(_used(short).search(_unquoted(words)))


def written_out(words: str, short: str, expansion: str) -> bool:
    """Whether words say what it stands for: “child sexual exploitation (CSE)” or the reverse."""
    if short not in words:
        return False
    folded = words.casefold()
    forms = f"{expansion} ({short}", f"{short} ({expansion})"
    return any(form.casefold() in folded for form in forms)


def _unquoted(words: str) -> str:
    return _QUOTED.sub(" ", words) if any(sign in words for sign in '“"‘') else words


def capitals(words: str) -> list[str]:
    """What looks like an abbreviation in words that are not all in capitals."""
    if words.upper() == words:
        return []
    return [
        found
        for found in _CAPITALS.findall(_unquoted(words))
        if found not in NEVER and not _ROMAN.fullmatch(found)
    ]


def in_order(
    minutes: Minutes, style: HouseStyle | None = None
) -> Iterator[tuple[Item, Entry | None, str]]:
    """The running words of the minutes as they are published: item, entry, words.

    An item's own words come first. What is verbatim is left out.
    """
    order = style.items.order if style else blocks.USUAL
    place = {kind: n for n, kind in enumerate(order)}
    by_item: dict[int, list[Entry]] = {}
    for kind in minutes.ENTRIES:
        for entry in minutes.all(kind):
            if not is_verbatim(entry):
                by_item.setdefault(entry.item, []).append(entry)
    for item in items.ordered(minutes):
        for words in (item.title, item.purpose):
            if words:
                yield item, None, words
        entries = by_item.get(item.id, [])
        for entry in sorted(entries, key=lambda e: (place.get(e.block, len(place)), e.place, e.id)):
            for field in text.kinds_of(entry):
                words = getattr(entry, field)
                if words:
                    yield item, entry, words


def is_verbatim(entry: Entry) -> bool:
    """Whether an entry is what somebody else wrote or said, word for word."""
    return entry.TABLE in ("question", "answer") or getattr(entry, "kind", "") in (STATEMENT, TABLE)


def is_known_by(
    minutes: Minutes,
    item: int | None,
    short: str,
    expansion: str,
    counts: Callable[[Record], bool] = lambda record: True,
) -> bool:
    """Whether what an abbreviation stands for was written out before the end of an item.

    Only where it `counts`: what stands in private tells the public nothing.
    """
    before: set[int] = set()
    for one in items.ordered(minutes):
        before.add(one.id)
        said = any(written_out(words, short, expansion) for words in (one.title, one.purpose))
        if said and counts(one):
            return True
        if one.id == item:
            break
    return any(
        short in entry.main_text
        and entry.item in before
        and written_out(entry.main_text, short, expansion)
        and counts(entry)
        for kind in minutes.ENTRIES
        for entry in minutes.tables.get(kind.TABLE, {}).values()
        if isinstance(entry, Entry)
    )
