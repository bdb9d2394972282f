"""The words of a vote: figures, categories, names, and how the vote was taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from meetingtui.domain import divisions, voting
from meetingtui.domain.divisions import (
    ABSENT,
    ABSTAINED,
    AGAINST,
    AMENDMENT,
    ASSENT,
    BALLOT,
    CATEGORIES,
    DECLINED,
    FOR,
    HANDS,
    INTEREST,
    MOTION,
    NAMED,
    TIE,
    TWO_THIRDS,
    UNANIMOUS,
    Totals,
)
from meetingtui.domain.motions import CARRIED, LOST
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.entry import names
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.said import quoted

NO_VOTE = "no vote"
NEM_CON = "nem con"
LETTERS = {
    "f": FOR, "a": AGAINST, "x": ABSTAINED, "d": DECLINED, "n": NO_VOTE, "i": INTEREST, "b": ABSENT,
}  # fmt: skip
_ALIASES = {
    "abstain": ABSTAINED,
    "abstains": ABSTAINED,
    "abstaining": ABSTAINED,
    "abstention": ABSTAINED,
    "abstentions": ABSTAINED,
    "in favour": FOR,
    "for the motion": MOTION,
    "for the amendment": AMENDMENT,
    "declined to vote": DECLINED,
    "declining": DECLINED,
    "absent from the division": ABSENT,
    "conflict of interest": INTEREST,
}
# “1 for the amendment by Councillor Poe, 5 declined” are figures: nobody asked for the names.
_KEYWORD = re.compile(
    r"(?:^|(?<=\s))(names|(?<!amendment\s)(?<!motion\s)by(?!\s+(?:a\s+)?(?:show|hands|secret|ballot"
    r"|assent|\d))|own|dissent|cast|needs)(?=\s|$)",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"(?<!\S)\d{1,6}(?:\s?[-–:]\s?\d{1,6}){1,3}(?=[\s,;]|$)")
# A longer one, or a sentence that happens to have a number in it, is the question that was put.
_CATEGORY = r"(?!that\b)\D\S*?(?:\s+\S+?){0,8}?"
_COUNTED = re.compile(rf"(\d{{1,6}})\s+({_CATEGORY})", re.IGNORECASE)
_LABELLED = re.compile(rf"({_CATEGORY})[\s:]+(\d{{1,6}})", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:^|(?<=[\s;,]))(no vote|declined to vote|in favour|conflict of interest"
    r"|absent from the division|[^\W\d_][\w-]*):\s*",
    re.IGNORECASE,
)
_REST = ("rest", "the rest", "all", "others", "everybody", "everyone")
_HOW: tuple[tuple[str, dict[str, object]], ...] = (
    (r"2/3|two[- ]thirds", {"requirement": TWO_THIRDS}),
    (r"nem\.? con\.?", {"method": NEM_CON, "unanimous": True, "result": CARRIED}),
    (
        r"(?:(?<!\d\s)(?:for|in favour)[\s:]+)?unanimous(?:ly)?"
        r"(?:\s+(?:for|in favour)(?!:?\s*\d))?",
        {"unanimous": True, "result": CARRIED},
    ),
    (r"(?:by )?assent", {"method": ASSENT, "result": CARRIED}),
    (r"(?:by )?(?:a )?(?:show of )?hands", {"method": HANDS}),
    (r"(?:by )?(?:a )?(?:secret )?ballot", {"method": BALLOT}),
    (r"carried", {"result": CARRIED}),
    (r"lost|defeated", {"result": LOST}),
    (r"tied|a tie", {"result": TIE}),
)
# Usual words as they slip out in haste; with a number beside it a word is a category.
_NEAR = {
    "agreed": r"agrees?",
    "unanimous": r"unan(?:\.|im\.?|imity)?",
    "nem_con": r"nem\.?con\.?",
    "carried": r"carry|carries|pass(?:ed)?",
    "lost": r"lose|loses|defeat|reject(?:ed)?|negatived|fail(?:ed)?",
    "tied": r"tie",
}
_HASTY = re.compile(
    rf"(?<!\S)(?:{'|'.join(f'(?P<{usual}>{form})' for usual, form in _NEAR.items())})(?=[\s,;]|$)",
    re.IGNORECASE,
)
_COUNT_BEFORE = re.compile(r"(?:^|[\s,;])\d+\s+$")
_COUNT_BEHIND = re.compile(r"\s*\d+\s*(?:[,;]|$)")
_VOTES_TO = re.compile(
    r"(?<!\S)(?:by\s+)?(\d{1,6})\s+(?:votes?\s+)?to\s+(\d{1,6})(?:\s+votes?)?(?=[\s,;]|$)",
    re.IGNORECASE,
)
_WAY = re.compile(r"(?:for|in favour|against|abst\w+|declin\w+|absent)\b", re.IGNORECASE)
_WAY_BEFORE = re.compile(rf"\b({_WAY.pattern})\s+(?:and\s+|with\s+)?(?=\d)", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(rf"(\d)\s+(?:and\s+)?(?={_WAY.pattern})", re.IGNORECASE)
_USUAL = (
    "agreed", "carried", "lost", "tied", "unanimous", "unanimously", "assent", "hands", "ballot",
    "names", "dissent", "defeated",
)  # fmt: skip
ALIKE = 0.75


@dataclass(slots=True)
class Said:
    """What a line says of a vote; `about` are its keywords with what follows each."""

    how: dict[str, Any] = field(default_factory=dict)
    totals: Totals = ()
    voters: tuple[names.Who, ...] = ()
    votes: tuple[str, ...] = ()
    about: list[tuple[str, str]] = field(default_factory=list)

    @property
    def counts(self) -> bool:
        """Whether it says how the vote went."""
        return bool(self.totals or self.voters or set(self.how) - {"requirement"})


def parts(entered: Entered, words: str) -> tuple[str, Said]:
    """The question before the first ` > ` (if any), and what is said of the vote after it."""
    pieces = [part.strip() for part in PART.split(words)]
    if len(pieces) == 1:
        return "", said_of(entered, words)
    question = ""
    try:
        said = said_of(entered, pieces[0])
    except Refusal:
        question, said = pieces[0], said_of(entered, pieces[1])
    declared = pieces[2 if question else 1 :]
    if len(declared) > 1:
        raise entered.refusal("One > stands before the result, one after the question.")
    if declared:
        said.how["result"] = declared[0]
    return question, said


def said_of(entered: Entered, words: str) -> Said:
    """What the words say of a vote. Raises Refusal for what is none of it."""
    said = Said()
    pieces = _KEYWORD.split(words)
    _plain(entered, pieces[0].strip(), said)
    for keyword, rest in zip(pieces[1::2], pieces[2::2], strict=True):
        match keyword.casefold():
            case "names":
                said.how["method"] = NAMED
                said.voters, said.votes = _by_name(entered, rest.strip())
            case "needs":
                said.how["requirement"], more = _requirement(entered, rest.strip())
                _plain(entered, more, said)
            case other:
                if not rest.strip():
                    raise entered.refusal(f"Say who after “{other}”.")
                said.about.append((other, rest.strip()))
    return said


def _requirement(entered: Entered, words: str) -> tuple[str, str]:
    """The majority that was required, and the words after it."""
    for form, requirement in ((r"2/3|two[- ]thirds", TWO_THIRDS), ("unanim(?:ous|ity)", UNANIMOUS)):
        if match := re.match(rf"(?:{form})(?=[\s,;]|$)", words, re.IGNORECASE):
            return requirement, words[match.end() :].strip(" ,;")
    raise entered.refusal("A required majority is 2/3 or unanimous.")


def _plain(entered: Entered, words: str, said: Said) -> None:
    """Figures, and words that say how the vote was taken and what came of it."""
    words = _parted(_put_right(words))
    if re.fullmatch(r"agreed", words, re.IGNORECASE):
        said.how |= {"method": ASSENT, "result": CARRIED}
        return
    words = re.sub(r"(?<!\S)agreed(?!\S)", "carried", words, flags=re.IGNORECASE)
    for form, how in _HOW:
        words, times = re.subn(rf"(?<!\S)(?:{form})(?=[\s,;]|$)", " ", words, flags=re.IGNORECASE)
        if times:
            said.how |= how
    figures = _FIGURES.search(words)
    if figures:
        numbers = [int(number) for number in re.findall(r"\d+", figures[0])]
        said.totals = tuple(zip(CATEGORIES, numbers, strict=False))
        words = words.replace(figures[0], " ")
    left = re.sub(r"^(?:and|with)\s+", "", words.strip(" ,;"), flags=re.IGNORECASE)
    if left:
        said.totals += _counted(entered, left)


def _put_right(words: str) -> str:
    """The words with the near forms of the usual ones put right, but where they are categories."""

    def usual(match: re.Match[str]) -> str:
        category = _COUNT_BEFORE.search(words[: match.start()]) or _COUNT_BEHIND.match(
            words, match.end()
        )
        return match[0] if category else str(match.lastgroup).replace("_", " ")

    return _HASTY.sub(usual, words)


def _parted(words: str) -> str:
    """Figures as a sentence says them, parted: “7 votes to 5”, “3 for 1 against”."""
    words = _VOTES_TO.sub(r"\1-\2", words)
    if words[:1].isdigit():
        return _WAY_BEFORE.sub(r"\1, ", words)
    bare = _WAY.match(words) and not re.search(r"[,;]", words)
    return _NUMBER_BEFORE.sub(r"\1, ", words) if bare else words


def _counted(entered: Entered, words: str) -> Totals:
    """Categories with their numbers: `26 for, 32 against`."""
    found = []
    for chunk in filter(None, re.split(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=\d)", words)):
        if match := _COUNTED.fullmatch(chunk):
            number, name = match[1], match[2]
        elif match := _LABELLED.fullmatch(chunk):
            number, name = match[2], match[1]
        else:
            meant = get_close_matches(chunk.casefold(), _USUAL, n=1, cutoff=ALIKE)
            asked = f"; did you mean {meant[0]}?" if meant else "."
            raise entered.refusal(f"{quoted(chunk)} is no part of a vote{asked}")
        found.append((category(name, entered), int(number)))
    return tuple(found)


def category(word: str, entered: Entered) -> str:
    """The category meant by a word, or by its letter; any other word is the body's own."""
    said = " ".join(word.strip().split()).replace("-", " ")
    folded = said.casefold()
    if len(folded) == 1:
        own = [one for one in divisions.used(entered.minutes) if one.casefold().startswith(folded)]
        if folded in LETTERS:
            return LETTERS[folded]
        if own:
            return own[0]
        raise entered.refusal(f"{said} stands for no way to vote.")
    known = (*LETTERS.values(), *divisions.YES, *divisions.NO)
    return _ALIASES.get(folded, folded if folded in known else said)


def _by_name(entered: Entered, words: str) -> tuple[tuple[names.Who, ...], tuple[str, ...]]:
    """Who voted how: `f:rest a:ab,cd x:ef`."""
    pieces = _NAMED.split(words)
    if len(pieces) < 3 or pieces[0].strip():
        raise entered.refusal("Say who voted how.")
    voted: dict[names.Who, str] = {}
    the_rest = ""
    for way, people in zip(pieces[1::2], pieces[2::2], strict=True):
        as_ = category(way, entered)
        said = people.strip(" ,;")
        if said.casefold() in _REST:
            if the_rest:
                raise entered.refusal("Only one category can hold the rest.")
            the_rest = as_
            continue
        if not said or said.casefold() in ("none", "nobody", "-"):
            continue
        for person in names.everybody(said, entered.minutes):
            if person in voted:
                raise entered.refusal(f"{_name(entered, person)} is named twice.")
            voted[person] = as_
    if the_rest:
        voted = {**_others(entered, the_rest, voted), **voted}
    if not voted:
        raise entered.refusal("Say who voted how.")
    return tuple(voted), tuple(voted.values())


def _others(entered: Entered, as_: str, voted: dict[names.Who, str]) -> dict[names.Who, str]:
    here = entered.minutes.item(entered.item)
    rest = [v.person for v in voting.entitled(entered.minutes, here.id) if not v.barred]
    found: dict[names.Who, str] = {person: as_ for person in rest if person not in voted}
    if not found:
        raise entered.refusal("Nobody else is here who may vote.")
    return found


def _name(entered: Entered, who: names.Who) -> str:
    return entered.minutes.get(Person, who).name if isinstance(who, int) else who.words
