"""Search and replace as typed: shown first, then done in one step."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetingtui.domain import replacing, text
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.replacing import Occurrence
from meetingtui.domain.requests import request
from meetingtui.entry import handles
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts, Preview

_AROUND = 30
_IN = re.compile(r"(?P<put>.*?)\s+in\s+(?P<item>\S+)", re.DOTALL | re.IGNORECASE)
_ALL = re.compile(
    r"all(?P<verbatim>\s+verbatim)?(?:\s+in\s+(?P<item>\S+))?"
    r"(?:\s+but(?P<leave>[\s,\d]*(?:\band\b[\s,\d]*)*))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be replaced: where (None: everywhere), and which places stay as they are."""

    find: str
    put: str
    item: Item | None = None
    verbatim: bool = False
    leave: tuple[int, ...] = ()


def replace(entered: Entered) -> Acts | Preview:
    """`old > new` (in 5) shows every place; a third part, `all` or `all but 2`, replaces."""
    words = entered.needed("Say which words give way to which.")
    parts = [part.strip() for part in PART.split(words)]
    if len(parts) == 2:
        return _shown(entered, _everywhere(entered, *parts))
    if len(parts) != 3 or not parts[0]:
        raise entered.refusal("Say which words give way to which.")
    match = _ALL.fullmatch(parts[2])
    if match is None:
        raise entered.refusal("After the words comes all, or all but 2.")
    where = handles.item(match["item"], entered.minutes) if match["item"] else None
    leave = tuple(int(number) for number in re.findall(r"\d{1,6}", match["leave"] or ""))
    return _done(_Asked(parts[0], parts[1], where, bool(match["verbatim"]), leave))


def _everywhere(entered: Entered, find: str, put: str) -> _Asked:
    """What is asked without saying “all”: an item's number may stand behind “in”."""
    if not find:
        raise entered.refusal("Say which words give way to which.")
    within = _IN.fullmatch(put)
    here = handles.item_numbered(within["item"], entered.minutes) if within else None
    return _Asked(find, within["put"], here) if within and here else _Asked(find, put)


def _done(asked: _Asked) -> Acts:
    made = request(
        replacing.replace_all,
        find=asked.find,
        put=asked.put,
        item=asked.item.id if asked.item else None,
        verbatim=asked.verbatim,
        leave=asked.leave,
    )
    return Acts((made,))


def _shown(entered: Entered, asked: _Asked) -> Acts | Preview:
    """Every place, before and after. Where there is none, the refusal of the act says so."""
    item = asked.item.id if asked.item else None
    found = replacing.occurrences(entered.minutes, asked.find, item)
    if not found or asked.find == asked.put:
        return _done(asked)
    lines: list[str] = []
    for number, one in enumerate(found, start=1):
        where = entered.minutes.item(one.entry.item).agenda_number
        name = f"{where}.{one.entry.name_in_gutter}" if where else one.entry.name_in_gutter
        before, after = _around(entered, one, asked)
        lines += [f"{number:>3}  {name}: {before}", f"     {' ' * len(name)}→ {after}"]
    within = f" in {asked.item.agenda_number}" if asked.item else ""
    line = f"{entered.verb.shortest} {asked.find} > {asked.put} > all{within} but "
    places = "1 place" if len(found) == 1 else f"{len(found)} places"
    return Preview(f"To be replaced in {places}", tuple(lines), line)


def _around(entered: Entered, one: Occurrence, asked: _Asked) -> tuple[str, str]:
    """The words of a place with those around them, as they are and as they would be."""
    whole, end = one.whole, one.at + len(asked.find)
    ahead = _spelled(entered, whole[: one.at])
    behind = _spelled(entered, whole[end:])
    if len(ahead) > _AROUND:
        ahead = f"… {ahead[-_AROUND:].partition(' ')[2]}"
    if len(behind) > _AROUND:
        behind = f"{behind[:_AROUND].rpartition(' ')[0]} …"
    find, put = _spelled(entered, asked.find), _spelled(entered, asked.put)
    before, after = (" ".join(f"{ahead}{said}{behind}".split()) for said in (find, put))
    return before, after


def _spelled(entered: Entered, stored: str) -> str:
    def word(kind: str, number: int, _opens: bool) -> str:
        person = entered.minutes.find(Person, number) if kind == Person.TABLE else None
        return f"@{person.code}" if person else "…"

    return text.spelled(stored, word)
