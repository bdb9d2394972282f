"""Private business as typed: the public excluded and readmitted, entries and items restricted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from meetingtui.domain import exclusions, items, restrictions
from meetingtui.domain.exclusions import REMAINDER
from meetingtui.domain.grounds import ADMISSION_ACT, CONFIDENTIAL, EXEMPT, PARAGRAPHS, law_of
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import handles, names, said
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts, Confirm

_ITEM = re.compile(r"item\s+(?P<number>[^\s:]+):?(?:\s+(?P<rest>.*))?", re.I | re.DOTALL)
_ENTRY = re.compile(r"(?P<handle>[^\s:]+):?(?:\s+(?P<rest>.*))?", re.DOTALL)
_REST = r"(?P<rest>(?:the\s+)?(?:remainder|rest))|for\s+(?P<said>\S.*)"
_BECAUSE = re.compile(r"(?P<scope>.*?)\bbecause\s+(?P<words>\S.*)", re.I | re.DOTALL)
_BY = re.compile(r"\s+by\s+(?P<mover>[^\s+]+)(?:\s*\+\s*(?P<seconder>[^\s+]+))?\Z", re.I)
# Four digits are no time here: they are a year among the words of a ground.
_AT = re.compile(r"\s(?:at\s+)?([-−–]\d{1,3}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)\Z", re.I)
_RELEASED = re.compile(r"(?:lifted|released)(?:\s+(?P<day>.*?))?(?:\s*\bby\s+(?P<by>\S.*))?", re.I)
_UNTIL = re.compile(r"\s+until\s+(?P<day>\S.*)\Z", re.I)
_TITLE = re.compile(r"(?P<of>\S+)\s+=\s+(?P<words>\S.*)", re.DOTALL)
_SUMMARY = re.compile(r"(?P<of>\S+):\s+(?P<words>\S.*)", re.DOTALL)
_LOCAL = ("parish", "town", "community")
_OPEN, _END, _OK = ("open", "public"), "end", "ok"


@dataclass(frozen=True, slots=True)
class _Ground:
    """Why business is private: the kind, the paragraphs or words, and the law."""

    kind: str
    words: str
    law: str


def private(entered: Entered) -> Acts | Confirm:
    """The public excluded or readmitted; an item or entry made private, or opened."""
    words, interest = _parts(entered)
    folded = words.casefold()
    if folded == _OK:
        return Confirm()
    if folded in _OPEN:
        here = entered.minutes.item(entered.item)
        return Acts((request(restrictions.lift, table=Item.TABLE, record=here.id),))
    if folded.split()[0] == _END:
        return _readmitted(entered)
    if (match := _ITEM.fullmatch(words)) and not names.all_codes(match["number"], entered.minutes):
        item = handles.item(match["number"], entered.minutes)
        return _on(entered, item, (match["rest"] or "").strip(), interest)
    match = _ENTRY.fullmatch(words)
    if match and handles.is_handle(match["handle"]):
        entry = handles.entry(match["handle"], entered.context)
        return _on(entered, entry, (match["rest"] or "").strip(), interest)
    return _excluded(entered, words, interest)


def summary(entered: Entered) -> Acts:
    """What the public may read of a private item or entry: a summary, or a title after “=”."""
    words = entered.needed("Type what the public may read.")
    titled, summed = _TITLE.fullmatch(words), _SUMMARY.fullmatch(words)
    for field, match in (("title", titled), ("summary", summed)):
        record = _named(entered, match["of"]) if match else None
        if match and record:
            asked = {"table": record.TABLE, "record": record.id, field: match["words"]}
            return Acts((request(restrictions.describe, **asked),))
    here = entered.minutes.item(entered.item)
    return Acts((request(restrictions.describe, table=Item.TABLE, record=here.id, summary=words),))


def _named(entered: Entered, word: str) -> Record | None:
    """The item or entry that a word names, if it names one."""
    if handles.is_handle(word):
        return handles.entry(word, entered.context)
    return handles.item_numbered(word, entered.minutes)


def _parts(entered: Entered) -> tuple[str, str]:
    """The words and the public-interest wording after ` > `."""
    entered.needed("Say the ground.")
    words, interest = entered.parts()
    if not words:
        raise entered.refusal("Say the ground before the public-interest wording.")
    return words, interest


def _readmitted(entered: Entered) -> Acts:
    words, at, untimed = entered.when()
    entered.nothing_more(PART.sub(" ", words[len(_END) :]).strip())
    return Acts((request(exclusions.readmit, at=at, untimed=untimed),))


def _on(entered: Entered, record: Record, rest: str, interest: str) -> Acts:
    """What is said of one item or entry: its ground, or that it is public."""
    folded = rest.casefold()
    target = {"table": record.TABLE, "record": record.id}
    if folded in _OPEN:
        return Acts((request(restrictions.lift, **target),))
    released = _RELEASED.fullmatch(rest)
    if folded == _END or released:
        today = entered.context.now.date()
        day = said.day(released["day"], today) if released and released["day"] else today
        by = interest or ((released["by"] or "") if released else "")
        return Acts((request(restrictions.lift, **target, on_day=day, by=by),))
    until: date | None = None
    if match := _UNTIL.search(rest):
        until = said.day(match["day"], entered.context.now.date())
        rest = rest[: match.start()]
    if not rest:
        raise entered.refusal("Say the ground, or “open”.")
    ground = _ground(entered, rest)
    return Acts(
        (
            request(
                restrictions.restrict,
                **target,
                kind=ground.kind,
                ground=ground.words,
                law=ground.law,
                interest=interest,
                until=until,
            ),
        )
    )


def _excluded(entered: Entered, words: str, interest: str) -> Acts:
    """The public excluded: the ground, what is covered, who moved it, and when."""
    at: datetime | None = None
    words, untimed = said.untimed(words)
    if match := _AT.search(words):
        words, at = words[: match.start()], said.clock(match[1], entered.context.now)
    movers: tuple[int, ...] = ()
    match = _BY.search(words)
    if match and names.all_codes(" ".join(filter(None, match.groups())), entered.minutes):
        movers = tuple(names.resolve(one, entered.minutes) for one in match.groups() if one)
        words = words[: match.start()]
    ground, scope = _ground_and_scope(entered, words)
    covered, in_words = _covered(entered, scope)
    made = request(
        exclusions.exclude,
        item=entered.item,
        kind=ground.kind,
        ground=ground.words,
        law=ground.law,
        interest=interest,
        said=in_words,
        covered=covered,
        mover=movers[0] if movers else None,
        seconder=movers[1] if len(movers) > 1 else None,
        at=at,
        untimed=untimed,
    )
    return entered.under(made)


def _ground_and_scope(entered: Entered, words: str) -> tuple[_Ground, str]:
    if match := _BECAUSE.fullmatch(words):
        return _ground(entered, f"because {match['words']}"), match["scope"].strip()
    for pattern in (PARAGRAPHS, re.compile(r"confidential|1960(?:\s+act)?", re.I)):
        match = pattern.match(words)
        if match and words[match.end() :][:1] in ("", " "):
            return _ground(entered, match[0]), words[match.end() :].strip()
    return _ground(entered, words), ""


def _covered(entered: Entered, scope: str) -> tuple[tuple[int, ...], str]:
    """The items that an exclusion covers, and what it covers in words."""
    if not scope:
        return (), ""
    number = rf"(?:{handles.number(entered.minutes)}|\d[\w.]*)"
    listed = rf"(?P<items>(?:items?\s+)?{number}(?:\s*[-–,&]\s*{number})*)"
    match = re.fullmatch(rf"{listed}|{_REST}", scope, re.I | re.DOTALL)
    if match is None:
        raise entered.refusal(f"{said.quoted(scope)}: what is covered is no list of items.")
    if match["items"]:
        listed = re.sub(r"items?\s+", "", match["items"], flags=re.I)
        return _items(listed, entered), ""
    return (), match["said"] or REMAINDER


def _items(listed: str, entered: Entered) -> tuple[int, ...]:
    """The items of a list of numbers and ranges (9-11); those inside a range count with it."""
    every = items.ordered(entered.minutes)
    found: list[int] = []
    for part in re.split(r"\s*[,&]\s*", listed):
        ends = [handles.item(end, entered.minutes) for end in re.split(r"\s*[-–]\s*", part)]
        between = every[every.index(ends[0]) : every.index(ends[-1]) + 1]
        if not between:
            raise Refusal(f"{ends[0].spoken_first} comes after {ends[-1].spoken} on the agenda.")
        inside = {item.id for item in between}
        found += [item.id for item in between if item.parent not in inside]
    return tuple(dict.fromkeys(found))


def _ground(entered: Entered, words: str) -> _Ground:
    """The ground that words name. Raises Refusal: a slip of the pen must not close a meeting."""
    local = _local(entered.minutes)
    law = law_of(entered.minutes.body.jurisdiction)
    kind, _, after = words.partition(":")
    if re.fullmatch(r"1960(?:\s+act)?", words, re.I):
        return _Ground(EXEMPT, ADMISSION_ACT.standard, ADMISSION_ACT.power(EXEMPT))
    power = ADMISSION_ACT if local else law
    if kind.casefold() == CONFIDENTIAL:
        return _Ground(CONFIDENTIAL, after.strip(), power.power(CONFIDENTIAL) if power else "")
    if match := re.fullmatch(r"because\s+(\S.*)", words, re.I | re.DOTALL):
        return _Ground(EXEMPT, match[1], power.power(EXEMPT) if power else "")
    if PARAGRAPHS.fullmatch(words):
        return _Ground(EXEMPT, words, law.power(EXEMPT) if law else "")
    raise entered.refusal(
        f"{said.quoted(words)} is no ground: type the paragraph, confidential, or because …."
    )


def _local(minutes: Minutes) -> bool:
    """Whether the body is a local council, whose meetings the Act of 1960 governs."""
    body = minutes.body
    return any(word in body.kind.casefold() for word in _LOCAL)
