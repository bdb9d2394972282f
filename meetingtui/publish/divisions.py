"""Votes: the sentence, the figures, the names, the casting vote, and what else is said of them."""

from __future__ import annotations

from typing import NamedTuple

from meetingtui.domain import divisions
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import (
    ASSENT,
    BALLOT,
    CASTING,
    DISSENT,
    HANDS,
    NAMED,
    OWN_REQUEST,
    TIE,
    TWO_THIRDS,
    UNANIMOUS,
    Ballot,
    Division,
)
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.motions import CARRIED, LOST, MOVES, Motion, Mover
from meetingtui.domain.restrictions import on
from meetingtui.domain.styles.motions import ANNEX, DivisionStyle
from meetingtui.publish.ballots import below, figures, name, named, said_as
from meetingtui.publish.document import Block, Heading, plain
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Page
from meetingtui.publish.stretches import Stretches

NEM_CON = "nem con"


def opened(form: str, said: str) -> str:
    """A sentence of that form with a capital letter, where a word to be filled in opens it."""
    return said[:1].upper() + said[1:] if form.startswith(("{", "[")) else said


def called(page: Page, motion: Motion) -> str:
    """What a sentence calls a motion."""
    style = page.style.motions
    if motion.parent is not None:
        what = style.amendment
    elif motion.procedural:
        what = style.procedural_motion
    else:
        what = style.substantive_motion if motion.substantive else style.motion
    if not motion.label:
        return what
    return fill(style.labelled, {"what": what, "label": page.words.spell(motion.label)})


def blocks(page: Page, division: Division) -> list[Block]:
    """One vote."""
    style, source = page.style.divisions, (division.TABLE, division.id)
    found: list[Block] = []
    if division.question:
        said = fill(style.question, {"question": page.words.spell(division.question)})
        found += paragraphs(said, source)
    sentences = [*_before(page, division), *_voted(page, division), *_besides(page, division)]
    by_name = divisions.ballots(page.minutes, division.id)
    if by_name and style.names == ANNEX and not page.extract:
        sentences.append(style.in_annex)
    found += paragraphs(" ".join(filter(None, sentences)), source)
    found += below(page, division)
    if by_name and (style.names != ANNEX or page.extract):
        found += named(page, division, by_name)
    return found


def _before(page: Page, division: Division) -> list[str]:
    """Who asked for the names, and which majority was needed."""
    style = page.style.divisions
    needed = {TWO_THIRDS: style.two_thirds, UNANIMOUS: style.unanimity}.get(division.requirement)
    found = []
    if division.asked_by:
        asked = page.words.spell(division.asked_by)
        found.append(opened(style.requested, fill(style.requested, {"names": asked})))
    if needed:
        found.append(fill(style.required, {"requirement": needed}))
    return found


def _voted(page: Page, division: Division) -> list[str]:
    """The sentence of the vote, with the casting vote."""
    style, minutes = page.style.divisions, page.minutes
    came = divisions.result(minutes, division)
    cast = divisions.ballots(minutes, division.id, CASTING)
    yes, no = divisions.sides(minutes, division)
    equal = yes == no and yes + no > 0
    forms = _forms(page, division)
    if cast and equal and came in (CARRIED, LOST):
        form = forms.carried if came == CARRIED else forms.lost
        last = opened(form, fill(form, {"what": _what(page, division)}))
        return [_filled(page, division, forms.tied, ""), *_cast(page, cast, True), last]
    if division.method == ASSENT and came == CARRIED:
        form = forms.assent
    elif came == TIE:
        form = forms.tied
    elif came in (CARRIED, LOST):
        form = style.figured if _by_figures(page, division, came) else forms.voted
    else:
        form = forms.declared if came else forms.undecided
    result = {CARRIED: style.carried, LOST: style.lost}.get(came, page.words.spell(came))
    return [_filled(page, division, form, result), *_cast(page, cast, False)]


def _by_figures(page: Page, division: Division, came: str) -> bool:
    """Whether the house prints no more of a vote than the figures, and these say it all."""
    style, minutes = page.style.divisions, page.minutes
    return (
        "figures" in words_in(style.figured)
        and came == divisions.outcome(minutes, division)
        and bool(figures(page, division))
        and not (division.unanimous and "manner" not in words_in(style.figured))
        and (not division.method or "method" in words_in(style.figured))
        and len(divisions.motions_put(minutes, division)) < 2
    )


class _Forms(NamedTuple):
    """The sentences of a vote, by what came of it."""

    voted: str
    assent: str
    tied: str
    undecided: str
    declared: str
    carried: str
    lost: str


def _forms(page: Page, division: Division) -> _Forms:
    """The sentences of a vote on one matter, or on several motions put together."""
    style, outcomes = page.style.divisions, page.style.motions
    if len(divisions.motions_put(page.minutes, division)) < 2:
        return _Forms(
            style.voted, style.assent, style.tied, style.undecided, style.declared,
            outcomes.carried, outcomes.lost,
        )  # fmt: skip
    return _Forms(
        style.together, style.together_assent, style.together_tied, style.together_undecided,
        style.together_declared, style.together_carried, style.together_lost,
    )  # fmt: skip


def _filled(page: Page, division: Division, form: str, result: str) -> str:
    style = page.style.divisions
    manner = ""
    if division.unanimous:
        manner = style.nem_con if division.method == NEM_CON else style.unanimous
    words = {
        "what": _what(page, division),
        "method": _method(page, style, division.method),
        "result": result,
        "manner": manner,
        "figures": figures(page, division),
    }
    return opened(form, fill(form, words))


def _what(page: Page, division: Division) -> str:
    put = [page.minutes.get(Motion, one) for one in divisions.motions_put(page.minutes, division)]
    if len(put) > 1:
        return page.words.listed([_told_apart(page, division, motion) for motion in put])
    if put:
        return _beyond_doubt(page, division, put[0])
    if division.decision:
        return _proposal(page, division, division.decision)
    approved = any(one.place < division.place for one in page.entries(Approval, division.item))
    if approved and not division.question:
        return page.style.divisions.minutes
    # What a vote was on may be private though the vote itself was opened.
    opened_alone = on(page.minutes, Division.TABLE, division.id) and not division.question
    return page.style.divisions.proposal if opened_alone else page.style.divisions.matter


def _proposal(page: Page, division: Division, decision: int) -> str:
    """What the sentence calls a decision: which one, where the vote does not stand with it."""
    style = page.style.divisions
    put = page.minutes.find(Decision, decision)
    if put is None:
        return style.proposal
    others = page.entries(Decision, put.item)
    if put.item == division.item:
        stretches = Stretches(page, put.item)
        if len(others) < 2 or stretches.of(put) == stretches.of(division):
            return style.proposal
    label, words = page.words.spell(put.label), {"minute": "", "where": ""}
    if put.item != division.item:
        words["minute"] = page.called(page.item(put.item))
    else:
        words["where"] = page.style.references.above
    if label and [one.label for one in others].count(put.label) == 1:
        return fill(style.proposal_labelled, {"label": label, **words})
    ordinals = style.ordinals.split(", ")
    number = others.index(put)
    if number >= len(ordinals):
        return fill(style.proposal_numbered, {"number": str(number + 1), **words})
    return fill(style.proposal_counted, {"ordinal": ordinals[number], **words})


def _beyond_doubt(page: Page, division: Division, motion: Motion) -> str:
    """What the sentence calls a motion: with its movers where a later one could be meant."""
    said = called(page, motion)
    later = [
        other
        for other in page.minutes.where(Motion, item=motion.item)
        if motion.place < other.place < division.place and called(page, other) == said
    ]
    movers = page.words.listed(
        [
            page.words.spell(one.name) if one.person is None else page.words.name(one.person)
            for one in page.under(Mover, "motion", motion.id)
            if one.role == MOVES
        ]
    )
    if not later:
        return said
    if not movers:
        return _told_apart(page, division, motion)
    return fill(page.style.motions.whose, {"what": said, "movers": movers})


def _told_apart(page: Page, division: Division, motion: Motion) -> str:
    """What a sentence calls one of several motions: by its label, else by its number."""
    if motion.label:
        return called(page, motion)
    style = page.style.motions
    elsewhere = motion.item != division.item
    words = {
        "number": page.words.spell(motion.path),
        "minute": page.called(page.item(motion.item)) if elsewhere else "",
    }
    return fill(style.numbered_amendment if motion.parent is not None else style.numbered, words)


def _method(page: Page, style: DivisionStyle, method: str) -> str:
    known = {
        "": style.vote,
        ASSENT: style.vote,
        NEM_CON: style.vote,
        HANDS: style.hands,
        BALLOT: style.ballot,
        NAMED: style.recorded,
    }
    return known.get(method) or fill(style.otherwise, {"method": page.words.spell(method)})


def _cast(page: Page, cast: list[Ballot], decided: bool) -> list[str]:
    style = page.style.divisions
    form = style.casting_tie if decided else style.casting
    return [
        opened(
            form,
            fill(form, {"name": name(page, one), "vote": said_as(page, one.category)}),
        )
        for one in cast
    ]


def _besides(page: Page, division: Division) -> list[str]:
    """Single members' votes, and dissent."""
    style, found = page.style.divisions, []
    asked = divisions.ballots(page.minutes, division.id, OWN_REQUEST)
    for category in dict.fromkeys(ballot.category for ballot in asked):
        names = [name(page, one) for one in asked if one.category == category]
        words = {"names": page.words.listed(names), "vote": said_as(page, category)}
        form = style.own_abstention if category == divisions.ABSTAINED else style.own
        found.append(opened(form, fill(form, words)))
    dissent = divisions.ballots(page.minutes, division.id, DISSENT)
    if dissent:
        words = {"names": page.words.listed([name(page, one) for one in dissent])}
        found.append(opened(style.dissent, fill(style.dissent, words)))
    return found


def annex(page: Page) -> list[Block]:
    """The names of every recorded vote, where the style puts them at the end."""
    style = page.style.divisions
    found: list[Block] = []
    if style.names != ANNEX or page.extract:
        return found
    for division in page.minutes.all(Division):
        votes = divisions.ballots(page.minutes, division.id)
        if not votes:
            continue
        item = page.item(division.item)
        words = {"item": page.words.spell(item.title), "what": _what(page, division)}
        found += [Heading(3, plain(opened(style.annexed, fill(style.annexed, words))))]
        found += named(page, division, votes)
    return [Heading(2, plain(style.annex)), *found] if found else []
