"""Blocks as typed: `/0d` says that there were no declarations; and the documents of an item."""

from __future__ import annotations

import re

from meetingtui.domain import blocks, declarations, documents
from meetingtui.domain.declarations import INTEREST, Declaration
from meetingtui.domain.documents import Document
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts
from meetingtui.entry.verbs.afterwards import BLOCKS

NOT_APPLICABLE = ("n/a", "na", "not applicable", "does not apply")
BACK = "back"
NONE = ("none", "nil")
_LABEL = re.compile(
    r"((?:annex|annexe|appendix|schedule|enclosure|attachment|paper|document|item|map|plan)"
    r"(?:\s+\S{1,6}){0,2}):\s+(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_CAME = re.compile(
    r"(?:late|at the meeting|circulated|tabled|handed out|sent out|laid|to follow)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def nil(entered: Entered) -> Acts:
    """Say that a block is "None": the named one, else the first that nothing is said of.

    The words after it are printed instead; `n/a` leaves the block out, `back` takes that back.
    """
    kind = BLOCKS[entered.at] if entered.at else _first_unset(entered)
    wording = entered.words
    said = wording.casefold().rstrip(".")
    if said == BACK:
        if not entered.at:
            raise Refusal("Say which block, for example: /0d back")
        return entered.under(request(blocks.take_back, item=entered.item, kind=kind))
    if said in NOT_APPLICABLE:
        made = request(blocks.set_nil, item=entered.item, kind=kind, state=blocks.OMITTED)
        return entered.under(made)
    if kind == Declaration.BLOCK and _statements_alone(entered):
        return entered.under(request(declarations.nil, item=entered.item, wording=wording))
    made = request(blocks.set_nil, item=entered.item, kind=kind, wording=wording)
    return entered.under(made)


def said_none(entered: Entered, kind: str) -> Acts | None:
    """That a block is "None", where that is all that is typed after the verb of its entries."""
    if entered.words.casefold().rstrip(".") not in NONE:
        return None
    return entered.under(request(blocks.set_nil, item=entered.item, kind=kind))


def _statements_alone(entered: Entered) -> bool:
    """Whether statements stand among the declarations of the item, and no interest."""
    if not entered.minutes.has_item(entered.item):
        return False
    here = entered.minutes.item(entered.item)
    made = entered.minutes.where(Declaration, item=here.id)
    return bool(made) and all(one.kind != INTEREST for one in made)


def _first_unset(entered: Entered) -> str:
    if not entered.minutes.has_item(entered.item):
        return "declarations"
    here = entered.minutes.item(entered.item)
    for kind in blocks.USUAL:
        if kind != "points" and entered.minutes.block_state(here.id, kind)[0] == blocks.UNSET:
            return kind
    raise Refusal(f"Something is said of every block of {here.spoken}; /0d names one.")


def document(entered: Entered) -> Acts:
    """A supporting document: label: title > where it is found > when it came."""
    return _listed(entered, documents.DOCUMENT)


def background(entered: Entered) -> Acts:
    """A background paper: title > where it is found."""
    return _listed(entered, documents.BACKGROUND)


def _listed(entered: Entered, kind: str) -> Acts:
    entered.needed("Name the document.")
    if nothing := said_none(entered, Document.BLOCK):
        return nothing
    label, title, found, circulated = _parts(entered)
    made = request(
        documents.attach,
        item=entered.item,
        title=title,
        label=label,
        place_found=found,
        circulated=circulated,
        kind=kind,
    )
    return entered.under(made)


def _parts(entered: Entered) -> tuple[str, str, str, str]:
    """Label, title, where it is found, and when it came if not with the agenda."""
    named, found, circulated = entered.parts(3)
    if _CAME.fullmatch(found) and not circulated:
        found, circulated = "", found
    match = _LABEL.fullmatch(named)
    label, title = (match[1], match[2]) if match else ("", named)
    return label, title, found, circulated


def editable(_entered: Entered, before: Document) -> str:
    """A document as the line that would mend it."""
    label = f"{before.label}: " if before.label else ""
    behind = [f" > {part}" for part in (before.place_found, before.circulated) if part]
    return f"{label}{before.title}{''.join(behind)}"


def mended(entered: Entered, before: Document) -> Acts:
    """A document mended in the line; parts that were not given there stay as they are."""
    label, title, found, circulated = _parts(entered)
    if before.label and not label and entered.words.startswith(f"{before.label}: "):
        label = before.label
        title = title.removeprefix(f"{label}: ")
    if circulated == "" and found and before.circulated and not before.place_found:
        found, circulated = "", found
    made = request(
        documents.amend,
        document=before.id,
        title=title,
        label=label or before.label,
        place_found=found or before.place_found,
        circulated=circulated or before.circulated,
    )
    return Acts((made,))
