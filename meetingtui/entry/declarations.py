"""Declarations as typed: `ab 7,9 personal: school governor > left`."""

from __future__ import annotations

import re
from typing import Any

from meetingtui.domain import declarations, entries, interests, text
from meetingtui.domain.declarations import INTEREST, Cover, Declaration
from meetingtui.domain.items import Item
from meetingtui.domain.record import Refusal, Unchanged
from meetingtui.domain.requests import request
from meetingtui.entry import declaring, handles, names
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

NOTHING = ("none", "nil", "nothing", "no interest", "no interests")
LONGEST_INTEREST = 4
_WORDS = {
    "lobbying": r"(?:been\s+)?lobb(?:ying|ied)",
    "whip": r"(?:party\s+)?whip(?:ping|ped)?",
    "gift": r"gifts?(?:\s+(?:and|or|&)\s+hospitality)?|hospitality",
    "arrears": r"(?:council[\s-]tax\s+)?arrears",
    "statement": r"statement",
    "dispensation": r"dispensation",
}
_KIND = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS.items()), re.I)
_NONE = re.compile(
    r"(?:none|nil|no|0)(?:\s+(?P<kind>\S.*))?|(?P<before>\S.*?)\s+(?:none|nil|0)", re.I
)
_SENSITIVE = re.compile(r"sensitive\b\s*", re.IGNORECASE)
_WHOSE = re.compile(r"(?P<before>.*?)\s*\((?P<whose>[^()]+)\)", re.DOTALL)


def declaration(entered: Entered) -> Acts:
    """An interest declared, a statement that is none, or that nobody declared any."""
    entered.needed("Say who declares what.")
    kind = _nil(entered.words)
    if kind:
        return entered.under(request(declarations.nil, item=entered.item, kind=kind))
    who, fields = _declared(entered)
    asked = [
        names.introducing(request(declarations.declare, item=entered.item, **_by(one), **fields))
        for one in who
    ]
    return entered.under(*asked)


def _nil(words: str) -> str:
    """The kind of which nobody declared any, when the words say so: `none`, `whip none`."""
    match = _NONE.fullmatch(words.strip().rstrip("."))
    if match is None:
        return ""
    said = (match["kind"] or match["before"] or "").strip().removesuffix(":").casefold()
    if said in ("", "interest", "interests", "declarations"):
        return INTEREST
    kind = _KIND.fullmatch(said)
    return kind.lastgroup or "" if kind else ""


def _by(who: names.Who | str) -> dict[str, names.Who | str]:
    return {"name": who} if isinstance(who, str) else {"person": who}


def _declared(entered: Entered) -> tuple[tuple[names.Who | str, ...], dict[str, Any]]:
    """Who declares, and the fields of the declaration."""
    said, after = entered.parts()
    who, rest = _who(said, entered)
    covered, rest = declaring.covered(rest, entered)
    effects = declaring.effects(after, entered)
    fields = _interest(rest)
    sensitive = effects.sensitive or fields["sensitive"]
    if sensitive and fields["nature"]:
        raise Refusal(
            "The nature of a sensitive interest is withheld: leave it out, "
            "for example: /d ab 7 sensitive pecuniary > left"
        )
    interest = fields["kind"] == INTEREST and not sensitive
    if interest and not fields["interest"] and not fields["nature"]:
        raise entered.refusal("Say what is declared.")
    said_of_it = (fields["interest"] or fields["nature"]).strip(" .").casefold()
    if interest and said_of_it in NOTHING:
        raise Refusal(
            "Whoever has nothing to declare is not noted; "
            "/d none says that nobody declared anything."
        )
    return who, fields | {
        "covers": covered.items,
        "said": covered.said,
        "parts": declaring.told(covered, effects),
        "effect": effects.effect,
        "effects": tuple(effects.single.items()),
        "dispensation": effects.dispensation,
        "sensitive": sensitive,
        "registered": effects.registered,
    }


def _who(said: str, entered: Entered) -> tuple[tuple[names.Who | str, ...], str]:
    """Who declares; nobody in `whip: none declared`, which is said of the whole body."""
    head = said.partition(":")[0].strip()
    if _KIND.fullmatch(head) and names.known(head, entered.minutes) is None:
        return ("",), said
    return declaring.declarers(said, entered)


def _interest(said: str) -> dict[str, Any]:
    """Kind, interest in the body's own word, whose it is, and nature; a short text is the interest
    alone, and what follows a colon at once is the nature alone. A word for what is no interest
    ("lobbying") is the kind.
    """
    alone = said.removeprefix(":").strip()
    if said.startswith(":") and not (_KIND.match(alone) or _SENSITIVE.match(alone)):
        unsaid = {"kind": INTEREST, "interest": "", "whose": "", "sensitive": False}
        return {**unsaid, "nature": alone}
    said = alone
    interest, colon, nature = (
        said.partition(": ") if not said.endswith(":") else (said[:-1], "", "")
    )
    if not colon:
        short = len(said.split()) <= LONGEST_INTEREST or said.endswith(")")
        interest, nature = (interest.rstrip(":"), "") if short else ("", said)
    elif len(interest.split()) > LONGEST_INTEREST + 2:
        interest, nature = "", said
    whose = _WHOSE.fullmatch(interest.strip())
    interest = (whose["before"] if whose else interest).strip()
    sensitive = _SENSITIVE.match(interest)
    kind = _KIND.fullmatch(interest)
    found = kind.lastgroup or INTEREST if kind else INTEREST
    return {
        "kind": found,
        "interest": ""
        if interest.casefold() == found
        else interest[sensitive.end() if sensitive else 0 :],
        "whose": whose["whose"].strip() if whose else "",
        "nature": nature.strip(),
        "sensitive": bool(sensitive),
    }


def leave(entered: Entered) -> Acts:
    """Those who declared that they leave, leave: `/lv`, `/lv ab -3`; or return: `/lv back`.

    A `?` at the end: nobody knows when.
    """
    said, at, untimed = entered.when()
    back = re.fullmatch(r"back(?:\s+(.*))?", said, re.IGNORECASE | re.DOTALL)
    said = (back[1] or "") if back else said
    people = names.everybody(said, entered.minutes) if said else ()
    act = interests.come_back if back else interests.leave
    return Acts((names.introducing(request(act, people=people, at=at, untimed=untimed)),))


def editable(entered: Entered, before: Declaration) -> str:
    """A declaration as the line that would make it."""
    if before.nil:
        return before.nature or f"no {before.kind}"
    who = f'"{before.name}"' if before.name else ""
    who = text.token("person", before.person) if before.person is not None else who
    covers, effects = _covers(entered, before)
    kind = before.kind if before.kind != INTEREST and not before.interest else before.interest
    whose = f" ({before.whose})" if before.whose else ""
    sensitive = "sensitive" if before.sensitive else ""
    what = " ".join(filter(None, (sensitive, f"{kind}{whose}".strip())))
    head = " ".join(filter(None, (who, covers if who else "", what)))
    long = not what and len(before.nature.split()) > LONGEST_INTEREST
    nature = f" {before.nature}" if long else f": {before.nature}" if before.nature else ""
    ends = [before.effect, *effects]
    ends += [f"dispensation {before.dispensation}"] if before.dispensation else []
    if before.registered is not None:
        ends.append("registered" if before.registered else "not registered")
    end = "; ".join(filter(None, ends))
    return f"{head}{nature}{f' > {end}' if end else ''}"


def _covers(entered: Entered, before: Declaration) -> tuple[str, list[str]]:
    """The items covered as they would be typed (empty where that can't be), and their effects."""
    covers = entered.minutes.where(Cover, declaration=before.id)
    numbers: list[str] = []
    effects: list[str] = []
    said = next((cover.said or "all" for cover in covers if cover.item is None), "")
    for cover in covers:
        item = entered.minutes.find(Item, cover.item)
        if item is None:
            continue
        if cover.said:
            numbers.append(cover.said)
            effects += [f"{cover.said} {cover.effect}"] if cover.effect else []
            continue
        if not handles.LIKE_A_NUMBER.fullmatch(item.agenda_number):
            return "", []
        numbers.append(item.agenda_number)
        if cover.effect:
            effects.append(f"{item.agenda_number} {cover.effect}")
    return said or ",".join(numbers), effects


def mended(entered: Entered, before: Declaration) -> Acts:
    """A declaration mended in the line: who, what, and its effect as they stand there now."""
    if entered.words == editable(entered, before):
        raise Unchanged
    if before.nil and not _nil(entered.words):
        made = request(entries.edit, table=before.TABLE, entry=before.id, words=entered.words)
        return Acts((made,))
    who, fields = _declared(entered)
    if len(who) > 1:
        raise Refusal("One declaration is one person's; /d makes another for each.")
    by: dict[str, Any] = {"person": None, "name": "", **_by(who[0])}
    made = request(declarations.amend, declaration=before.id, **by, **fields)
    return Acts((names.introducing(made),))
