"""Who proposed and seconded what was decided, as typed: `ab+cd`, `dec1: ab+cd`, `Cllr Poe`."""

from __future__ import annotations

import re

from meetingtui.domain import proposers, text
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from meetingtui.domain.entry import Entry
from meetingtui.domain.requests import request
from meetingtui.entry import handles, names
from meetingtui.entry.clauses import NOTHING, party
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

_NAMED = re.compile(
    r"((?:\S+\.)?[a-z]{1,4}\d+(?:\.\d+)*(?=:)|(?:\S+\.)?(?:dec|appr)\d+):?\s+(\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def proposed(entered: Entered) -> Acts:
    """Who proposed + who seconded the decision or approval noted last, or the one named."""
    words = entered.needed("Say who proposed, and after a plus who seconded.")
    match = _NAMED.fullmatch(words)
    found = handles.entry(match[1], entered.context) if match else _last(entered)
    words = match[2] if match else words
    movers, _, seconders = ("", "", "") if words == NOTHING else words.partition("+")
    made = request(
        proposers.propose,
        table=found.TABLE,
        entry=found.id,
        movers=_side(movers, entered),
        seconders=_side(seconders, entered),
    )
    return Acts((made,))


def _last(entered: Entered) -> Entry:
    table, number = entered.context.picked or ("", 0)
    for kind in (Decision, Approval):
        picked = entered.minutes.find(kind, number) if table == kind.TABLE else None
        if picked is not None:
            return picked
    found = proposers.latest(entered.minutes, entered.item)
    if found is None:
        raise entered.refusal("There is no decision here yet, and no earlier minutes.")
    return found


def _side(words: str, entered: Entered) -> str:
    """One side of the plus: codes become mentions; a lone word must be somebody known."""
    words = words.strip()
    if words and " " not in words and words == words.casefold() and "⟦" not in words:
        return text.token("person", names.resolve(words.removeprefix("@"), entered.minutes))
    return party(words, entered)
