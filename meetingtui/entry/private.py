"""Private business as typed: the public excluded and readmitted, entries and items restricted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from meetingtui.domain import exclusions, restricting
from meetingtui.domain.decisions import Decision
from meetingtui.domain.exclusions import REMAINDER
from meetingtui.domain.grounds import ADMISSION_ACT, CONFIDENTIAL, EXEMPT, PARAGRAPHS, law_of
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Exclusion
from meetingtui.entry import handles, names, said
from meetingtui.entry.clauses import NOTHING
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts, Confirm

_ITEM = re.compile(r"item\s+(?P<number>[^\s:]+):?(?:\s+(?P<rest>.*))?", re.I | re.DOTALL)
_ENTRY = re.compile(r"(?P<handle>[^\s:]+):?(?:\s+(?P<rest>.*))?", re.DOTALL)
_ITEMS_ALONE = re.compile(r"items?\s[\d\s.,&–-]+", re.I)
_REST = r"(?P<rest>(?:the\s+)?(?:remainder|rest))|for\s+(?P<said>\S.*)"
_BECAUSE = re.compile(r"(?P<scope>.*?)\bbecause\s+(?P<words>\S.*)", re.I | re.DOTALL)
_BY = re.compile(r"\s+by\s+(?P<mover>[^\s+]+)(?:\s*\+\s*(?P<seconder>[^\s+]+))?\Z", re.I)
# Four digits are no time here: they are a year among the words of a ground.
_AT = re.compile(r"\s(?:at\s+)?([-−–]\d{1,3}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)\Z", re.I)
_RELEASED = re.compile(r"(?:lifted|released)(?:\s+(?P<day>.*?))?(?:\s*\bby\s+(?P<by>\S.*))?", re.I)
_CORRECTED = re.compile(r"(?P<what>from|to|ground|cover|by)\s+(?P<words>\S.*)", re.I | re.DOTALL)
# “because the report names the rest” is a ground and nothing else.
_REST_BEHIND = re.compile(
    r"(?P<ground>\S.*?),?\s+(?:for\s+(?P<said>the\s+(?:remainder|rest)\s+of\s+the\s+\w+)"
    r"|for\s+the\s+(?:remainder|rest)|(?<!\bthe\s)(?<!\bof\s)(?<!\ba\s)remainder)\.?",
    re.I | re.DOTALL,
)
_HERE = re.compile(r"(?:for\s+)?(?:this\s+item|here)", re.I)
_UNTIL = re.compile(r"\s+until\s+(?P<day>\S.*)\Z", re.I)
_TITLE = re.compile(r"(?P<of>\S+)\s+=\s+(?P<words>\S.*)", re.DOTALL)
_SUMMARY = re.compile(r"(?P<of>\S+):\s+(?P<words>\S.*)", re.DOTALL)
_GROUNDS = (PARAGRAPHS, re.compile(r"confidential|1960(?:\s+act)?", re.I))
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
        return Acts((request(restricting.lift, table=Item.TABLE, record=here.id),))
    if folded.split()[0] == _END:
        return _readmitted(entered)
    if match := _CORRECTED.fullmatch(words):
        return _corrected(entered, _last(entered), match, interest)
    return _of_a_record(entered, words, interest) or _excluded(entered, words, interest)


def _of_a_record(entered: Entered, words: str, interest: str) -> Acts | None:
    """What is said of an item or entry that is named first; None when none is."""
    if (match := _ITEM.fullmatch(words)) and not names.all_codes(match["number"], entered.minutes):
        item = handles.item(match["number"], entered.minutes)
        return _on(entered, item, (match["rest"] or "").strip(), interest)
    match = _ENTRY.fullmatch(words)
    if match is None or not handles.is_handle(match["handle"]):
        return None
    entry, rest = handles.entry(match["handle"], entered.context), (match["rest"] or "").strip()
    corrected = _CORRECTED.fullmatch(rest) if isinstance(entry, Decision | Motion) else None
    if isinstance(entry, Motion) and not corrected and _excludes(rest):
        return _excluded(entered, rest, interest, entry)
    if corrected:
        resolved = entered.minutes.where(Exclusion, **{entry.TABLE: entry.id})
        if not resolved:
            raise Refusal(f"The public were not excluded by {entry.name_in_gutter}.")
        return _corrected(entered, resolved[-1], corrected, interest)
    return _on(entered, entry, rest, interest)


def _excludes(rest: str) -> bool:
    """Whether words behind a motion say what the public are excluded from by it.

    A ground alone makes the motion itself private.
    """
    words = said.untimed(rest)[0]
    if timed := _AT.search(words):
        words = words[: timed.start()]
    if _REST_BEHIND.fullmatch(words):
        return True
    because = _BECAUSE.fullmatch(words)
    before = because["scope"].strip() if because else words
    for pattern in _GROUNDS:
        match = pattern.match(before)
        if match and before[match.end() :][:1] == " ":
            before = before[match.end() :].strip()
    scope = rf"{_REST}|{_HERE.pattern}|items?\s.*"
    return bool(re.fullmatch(scope, before, re.I | re.DOTALL))


def _last(entered: Entered) -> Exclusion:
    """The exclusion that was entered last."""
    found = entered.minutes.all(Exclusion)
    if not found:
        raise entered.refusal("The public were not excluded.")
    return found[-1]


def _corrected(entered: Entered, exclusion: Exclusion, match: re.Match[str], interest: str) -> Acts:
    """Another time at which the public left or were readmitted, another ground, other items
    covered, or other movers."""
    what, words = match["what"].casefold(), match["words"].strip()
    if what == "cover":
        covered, in_words = _covered(entered, "" if _HERE.fullmatch(words) else words)
        asked = {"exclusion": exclusion.id, "covered": covered, "said": in_words}
        return Acts((request(exclusions.cover, **asked),))
    if what == "by":
        return _moved(entered, exclusion, words)
    if what == "ground":
        ground = _ground(entered, words)
        fields = {"kind": ground.kind, "ground": ground.words, "law": ground.law}
        if interest:
            fields["interest"] = interest
        return _amended(exclusion, **fields)
    field, untimed = (
        ("started_at", "start_untimed") if what == "from" else ("ended_at", "end_untimed")
    )
    if said.untimed(words) == ("", True):
        return _amended(exclusion, **{untimed: True})
    rest, clock = said.time_at_end(words)
    rest, on = said.day_at_end(rest, entered.minutes.meeting.held_on)
    if rest or not clock:
        raise entered.refusal(f"{said.quoted(words)} is no time; say it as 10:47.")
    if clock[0] in "-−–":
        return _amended(exclusion, **{field: said.clock(clock, entered.context.now)})
    day = on or (getattr(exclusion, field) or exclusion.started_at).date()
    return _amended(exclusion, **{field: datetime.combine(day, said.time_of_day(clock))})


def _moved(entered: Entered, exclusion: Exclusion, words: str) -> Acts:
    """Who moved an exclusion, and who seconded it; a dash for nobody."""
    codes = [] if words == NOTHING else [one.strip() for one in words.split("+")]
    if len(codes) > 2 or not all(codes):
        raise entered.refusal("One moves it and one seconds it: /pv by ab+cd.")
    people = [names.resolve(one, entered.minutes) for one in codes]
    asked = dict(zip(("mover", "seconder"), people, strict=False))
    return Acts((request(exclusions.support, exclusion=exclusion.id, **asked),))


def _amended(exclusion: Exclusion, **fields: object) -> Acts:
    return Acts((request(exclusions.amend, exclusion=exclusion.id, **fields),))


def summary(entered: Entered) -> Acts:
    """What the public may read of a private item or entry: a summary, or a title after “=”."""
    words = entered.needed("Type what the public may read.")
    titled, summed = _TITLE.fullmatch(words), _SUMMARY.fullmatch(words)
    for field, match in (("title", titled), ("summary", summed)):
        record = _named(entered, match["of"]) if match else None
        if match and record:
            asked = {"table": record.TABLE, "record": record.id, field: match["words"]}
            return Acts((request(restricting.describe, **asked),))
    here = entered.minutes.item(entered.item)
    return Acts((request(restricting.describe, table=Item.TABLE, record=here.id, summary=words),))


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
        return Acts((request(restricting.lift, **target),))
    released = _RELEASED.fullmatch(rest)
    if folded == _END or released:
        today = entered.context.now.date()
        day = said.day(released["day"], today) if released and released["day"] else today
        by = interest or ((released["by"] or "") if released else "")
        return Acts((request(restricting.lift, **target, on_day=day, by=by),))
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
                restricting.restrict,
                **target,
                kind=ground.kind,
                ground=ground.words,
                law=ground.law,
                interest=interest,
                until=until,
            ),
        )
    )


def _excluded(entered: Entered, words: str, interest: str, motion: Motion | None = None) -> Acts:
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
    if motion is None and _ITEMS_ALONE.fullmatch(words):
        raise entered.refusal(f"Say the ground before the items: /pv 3 {words} (paragraph 3).")
    ground, scope = _ground_and_scope(entered, words, motion is not None)
    covered, in_words = _covered(entered, "" if _HERE.fullmatch(scope) else scope)
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
        motion=motion.id if motion else None,
    )
    return entered.under(made)


def _ground_and_scope(entered: Entered, words: str, moved: bool) -> tuple[_Ground, str]:
    """The ground and what is covered; a motion that was `moved` has its ground in its words."""
    in_words = re.match(r"because\s|confidential:", words, re.I)
    if in_words and (behind := _REST_BEHIND.fullmatch(words)):
        rest = f"for {behind['said']}" if behind["said"] else REMAINDER
        return _ground(entered, behind["ground"]), rest
    if match := _BECAUSE.fullmatch(words):
        return _ground(entered, f"because {match['words']}"), match["scope"].strip()
    for pattern in _GROUNDS:
        match = pattern.match(words)
        if match and words[match.end() :][:1] in ("", " "):
            return _ground(entered, match[0]), words[match.end() :].strip()
    return (_Ground(EXEMPT, "", ""), words) if moved else (_ground(entered, words), "")


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
        return tuple(handles.listed(listed, entered.minutes)), ""
    return (), match["said"] or REMAINDER


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
