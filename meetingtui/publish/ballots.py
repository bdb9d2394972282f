"""The figures of a vote and the names of those who voted, in the words of the house."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain import divisions
from meetingtui.domain.divisions import (
    ABSENT,
    ABSTAINED,
    AGAINST,
    AMENDMENT,
    DECLINED,
    FOR,
    INTEREST,
    MOTION,
    NO,
    YES,
    Ballot,
    Division,
)
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.styles.motions import IN_WORDS, LINES, LISTS, RATIO, TABLE
from meetingtui.publish.document import Block, Lines, Runs, Table, plain
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Page


def figures(page: Page, division: Division) -> str:
    """The totals inside the sentence; empty where they stand below it, or with the names."""
    found = divisions.counts(page.minutes, division)
    style = page.style.divisions
    if not found or style.figures in (LINES, TABLE):
        return ""
    if style.figures == RATIO and _by_place(found):
        return ":".join(str(number) for number in found.values())
    if style.figures == IN_WORDS:
        return _in_words(page, found)
    return ", ".join(
        fill(style.count, {"number": str(n), "category": said_as(page, category)})
        for category, n in found.items()
    )


def _by_place(found: dict[str, int]) -> bool:
    """Whether bare numbers say it: for, against, abstained, declined, and no other category."""
    return len(found) > 1 and tuple(found) == divisions.CATEGORIES[: len(found)]


def _in_words(page: Page, found: dict[str, int]) -> str:
    style = page.style.divisions
    sides = {name: n for name, n in found.items() if name.casefold() in (*YES, *NO)}
    if len(sides) != 2:
        return ", ".join(
            fill(style.count, {"number": _spelt(page, n), "category": said_as(page, name)})
            for name, n in found.items()
        )
    yes, no = sides.values()
    others = []
    for category, n in found.items():
        if category in sides:
            continue
        if category == ABSTAINED:
            form = style.one_abstention if n == 1 else style.abstentions
        else:
            form = style.count
        words = {"number": _spelt(page, n), "category": said_as(page, category)}
        others.append(fill(form, words))
    votes = fill(style.one_vote if yes == 1 else style.votes, {"number": _spelt(page, yes)})
    words = {"yes": votes, "no": _spelt(page, no), "others": page.words.listed(others)}
    return fill(style.in_words, words)


def _spelt(page: Page, number: int) -> str:
    words = page.style.divisions.numbers.split()
    return words[number] if number < len(words) else str(number)


def said_as(page: Page, category: str) -> str:
    """A category as a total or a sentence says it."""
    style = page.style.divisions
    known = {
        FOR: style.in_favour,
        AGAINST: style.against,
        ABSTAINED: style.abstaining,
        DECLINED: style.declining,
        MOTION: style.for_motion,
        AMENDMENT: style.for_amendment,
        INTEREST: style.interested,
        ABSENT: style.absent,
    }
    return known.get(category) or page.words.spell(category)


def _label(page: Page, category: str) -> str:
    style = page.style.divisions
    known = {
        FOR: style.for_label,
        AGAINST: style.against_label,
        ABSTAINED: style.abstained_label,
        DECLINED: style.declined_label,
        MOTION: style.motion_label,
        AMENDMENT: style.amendment_label,
        INTEREST: style.interest_label,
        ABSENT: style.absent_label,
    }
    said = page.words.spell(category)
    return known.get(category) or said[:1].upper() + said[1:]


def below(page: Page, division: Division) -> list[Block]:
    """The totals below the sentence, where the style puts them there."""
    found = divisions.counts(page.minutes, division)
    style = page.style.divisions
    source = (division.TABLE, division.id)
    if not found or style.figures not in (LINES, TABLE):
        return []
    if _told_by_names(page, division, found):
        return []
    if style.figures == LINES:
        lines = tuple(plain(f"{_label(page, name)}: {n}") for name, n in found.items())
        return [Lines(lines, source)]
    header = (plain(style.category_column), plain(style.number_column))
    rows = tuple((plain(_label(page, name)), plain(str(n))) for name, n in found.items())
    return [Table(header, rows)]


def _told_by_names(page: Page, division: Division, found: dict[str, int]) -> bool:
    """Whether the lists of names tell the same totals."""
    style = page.style.divisions
    if style.names != LISTS or "number" not in words_in(style.listed):
        return False
    named_as = [ballot.category for ballot in divisions.ballots(page.minutes, division.id)]
    return all(named_as.count(category) == number for category, number in found.items())


def named(page: Page, division: Division, votes: Sequence[Ballot]) -> list[Block]:
    """Who voted how: a list for each category, or a table."""
    style = page.style.divisions
    source = (division.TABLE, division.id)
    if style.alphabetical:
        votes = sorted(votes, key=lambda vote: _surname(name(page, vote)))
    if style.names == TABLE:
        header = (plain(style.name_column), plain(style.category_column))
        rows: tuple[tuple[Runs, ...], ...] = tuple(
            (plain(name(page, vote)), plain(_label(page, vote.category))) for vote in votes
        )
        return [Table(header, rows)]
    found: list[Block] = []
    told = divisions.counts(page.minutes, division)
    for category in dict.fromkeys([*told, *(vote.category for vote in votes)]):
        people = [name(page, vote) for vote in votes if vote.category == category]
        if people:
            words = {"category": _label(page, category), "number": str(len(people))}
            found += paragraphs(", ".join(people), source, fill(style.listed, words))
    return found


def name(page: Page, ballot: Ballot) -> str:
    """Who voted, told apart from a namesake."""
    if ballot.person is None:
        return page.words.spell(ballot.name)
    return page.words.name(ballot.person)


def _surname(said: str) -> str:
    bare = said.partition(" (")[0].split()
    return " ".join([*bare[-1:], *bare]).casefold()
