"""Blocks as typed: `/0d` says that there were no declarations; and the documents of an item."""

from __future__ import annotations

import re

from meetingtui.domain import blocks, documents
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

BLOCKS = {
    "d": "declarations",
    "w": "witnesses",
    "p": "points",
    "r": "decision",
    "a": "actions",
    "n": "next_steps",
    "doc": "documents",
}
_LABEL = re.compile(
    r"((?:annex|annexe|appendix|schedule|enclosure|attachment|paper|document|item|map|plan)"
    r"(?:\s+\S{1,6}){0,2}):\s+(\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def nil(entered: Entered) -> Acts:
    """Say that a block is "None": the named one, else the first that nothing is said of."""
    kind = BLOCKS[entered.at] if entered.at else _first_unset(entered)
    made = request(blocks.set_nil, item=entered.item, kind=kind, wording=entered.words)
    return entered.under(made)


def _first_unset(entered: Entered) -> str:
    if not entered.minutes.has_item(entered.item):
        return "declarations"
    here = entered.minutes.item(entered.item)
    for kind in blocks.KINDS:
        if kind != "points" and entered.minutes.block_state(here.id, kind)[0] == blocks.UNSET:
            return kind
    raise Refusal(f"Something is said of every block of {here.spoken}; /0d names one.")


def document(entered: Entered) -> Acts:
    """A supporting document: label: title > where it is found."""
    entered.needed("Name the document.")
    named, found = entered.parts()
    match = _LABEL.fullmatch(named)
    label, title = (match[1], match[2]) if match else ("", named)
    made = request(documents.attach, item=entered.item, title=title, label=label, place_found=found)
    return entered.under(made)
