"""Votes as typed: what is voted on, the vote itself, the casting vote, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from meetingtui.domain import divisions, presiding, text, voting
from meetingtui.domain.divisions import (
    ASSENT,
    BALLOT,
    DISSENT,
    HANDS,
    OWN_REQUEST,
    TWO_THIRDS,
    UNANIMOUS,
    Division,
    Put,
)
from meetingtui.domain.motions import CARRIED, LOST, Motion
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.entry import names, put
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Roll
from meetingtui.entry.vote_words import NEM_CON, Said, category, parts, said_of

MOST_OFFERED = 12
_SLASHED = r"(?P<ways>[^\W\d_][\w -]*(?:/[^\W\d_][\w -]*)+)"
_ROLL = re.compile(rf"(?:(?P<question>\S.*?)\s+>)?\s*{_SLASHED}?")


def vote(entered: Entered) -> Acts | Roll:
    """A vote: `7-5-1`, `agreed`, `names f:rest a:ab,cd`, `cast for`; bare, the roll."""
    words = " ".join(entered.words.split())
    here = entered.minutes.item(entered.item) if entered.minutes.has_item(entered.item) else None
    named, rest = put.named(entered, words)
    instead: tuple[Motion, ...] = ()
    if named and named.division is not None:
        instead, rest = put.motions_named(entered, rest)
    roll = None if instead else _ROLL.fullmatch(rest)
    if roll and not _says_how(entered, roll["question"]):
        if here is None:
            raise Refusal("No item is being taken: /n takes the next one.")
        on = Put(here.id, question=roll["question"]) if roll["question"] else named
        return Roll(on or put.put_to_the_roll(entered), _offered(entered, roll["ways"] or ""))
    question, said = parts(entered, rest)
    if named and named.division is not None:
        return Acts(tuple(_of_division(entered, said, named.division, instead)))
    if question:
        item = named.item if named else (here.id if here else 0)
        named = Put(item, question=question)
    if not said.counts:
        found = put.last(entered, named)
        return Acts(tuple(_of_division(entered, said, found)))
    on = named or (put.put(entered) if here else Put(0))
    made = request(
        voting.record,
        item=on.item or entered.item,
        motion=on.motion,
        decision=on.decision,
        question=on.question,
        totals=said.totals,
        voters=said.voters,
        votes=said.votes,
        together=on.together,
        **_how(entered, said),
    )
    return entered.under(made, *_besides(entered, said, None, on.item or entered.item))


def _says_how(entered: Entered, words: str | None) -> bool:
    """Whether the words before a > say how the vote went, and put no question."""
    try:
        return bool(words) and said_of(entered, words or "").counts
    except Refusal:
        return False


def _offered(entered: Entered, words: str) -> tuple[str, ...]:
    """The categories of a roll: `yes/no/present`."""
    found = tuple(category(one, entered) for one in words.split("/")) if words else ()
    if len(found) > MOST_OFFERED or len(set(found)) < len(found):
        raise entered.refusal(f"Give each category once, and no more than {MOST_OFFERED}.")
    return found


def _how(entered: Entered, said: Said) -> dict[str, Any]:
    """How it was taken, with who asked for the names."""
    asked = [words for keyword, words in said.about if keyword == "by"]
    return {**said.how, "asked_by": _asking(entered, asked[0])} if asked else dict(said.how)


def _asking(entered: Entered, words: str) -> str:
    """Who asked, as stored text: people as mentions, any other words as they are."""
    found: list[str] = []
    try:
        for person in names.everybody(words, entered.minutes):
            if not isinstance(person, int):
                return words
            found.append(text.token("person", person))
    except Refusal:
        return words
    return " and ".join(filter(None, (", ".join(found[:-1]), found[-1])))


def _of_division(
    entered: Entered, said: Said, division: int, instead: Sequence[Motion] = ()
) -> list[Request]:
    """What a line says of a division that is recorded already, and which motions it was on."""
    asked: list[Request] = []
    how = _how(entered, said)
    if said.totals or said.voters or how or instead:
        asked.append(
            request(
                voting.mend,
                division=division,
                totals=said.totals if said.totals or said.voters else None,
                voters=said.voters if said.totals or said.voters else None,
                votes=said.votes,
                put=tuple(motion.id for motion in instead),
                **how,
            )
        )
    return [*asked, *_besides(entered, said, division, None)]


def _besides(entered: Entered, said: Said, division: int | None, item: int | None) -> list[Request]:
    """The requests for the casting vote, single votes and dissent."""
    where: dict[str, Any] = {"division": division, "item": item}
    asked: list[Request] = []
    for keyword, words in said.about:
        if keyword == "cast":
            person, way = _casting(entered, words)
            asked.append(request(voting.cast, person=person, category=way, **where))
        elif keyword == "own":
            who, _, way = words.rpartition(" ")
            if not who:
                raise entered.refusal("Say whose vote it was and how they voted.")
            people = names.everybody(who, entered.minutes)
            as_ = category(way, entered)
            asked.append(
                request(voting.single, people=people, category=as_, kind=OWN_REQUEST, **where)
            )
        elif keyword == "dissent":
            people = names.everybody(words, entered.minutes)
            asked.append(request(voting.single, people=people, kind=DISSENT, **where))
    return [names.introducing(one) for one in asked]


def _casting(entered: Entered, words: str) -> tuple[names.Who, str]:
    """Who gave the casting vote (left out: who presides), and how."""
    who, _, way = words.rpartition(" ")
    if who:
        return names.who(who, entered.minutes), category(way, entered)
    chair = presiding.presider(entered.minutes)
    if chair is None:
        raise entered.refusal("Nobody is known to preside: say who, as in /v cast ab for.")
    return chair, category(way, entered)


def editable(entered: Entered, before: Division) -> str:
    """A division as the line that would mend it."""
    minutes = entered.minutes
    found = divisions.counts(minutes, before)
    votes = divisions.ballots(minutes, before.id)
    together = divisions.put_together(minutes, before.id)
    line = [put.handles_of(entered, before)] if together else []
    line += [f"{before.question} >"] if before.question else []
    line += {TWO_THIRDS: ["2/3"]}.get(before.requirement, [])
    unsaid = before.method in (ASSENT, NEM_CON) or before.unanimous
    if before.method == HANDS:
        line.append("hands")
    elif before.method == BALLOT:
        line.append("ballot")
    elif before.method in (ASSENT, NEM_CON):
        line.append(before.method)
    elif before.unanimous:
        line.append("unanimous")
    if minutes.where(divisions.Tally, division=before.id):
        line.append(", ".join(f"{number} {name}" for name, number in found.items()))
    plainly = before.result in (CARRIED, LOST, "")
    if before.result and plainly and not unsaid:
        line.append(before.result)
    if votes:
        line.append("names")
        for name in dict.fromkeys(ballot.category for ballot in votes):
            of = [_typed(entered, b) for b in votes if b.category == name]
            line.append(f"{name.replace(' ', '-')}:{', '.join(of)}")
    if before.requirement == UNANIMOUS:
        line.append("needs unanimous")
    if before.asked_by:
        line.append(f"by {before.asked_by}")
    if not plainly:
        line.append(f"> {before.result}")
    return " ".join(line)


def _typed(entered: Entered, ballot: divisions.Ballot) -> str:
    person = entered.minutes.find(Person, ballot.person)
    return person.code if person else ballot.name


def mended(entered: Entered, before: Division) -> Acts:
    """A division mended in the line: what the line leaves out is gone, but for its motions."""
    on, words = put.motions_named(entered, " ".join(entered.words.split()))
    question, said = parts(entered, words)
    how: dict[str, Any] = {
        "method": "", "requirement": "", "result": "", "unanimous": False, "asked_by": "",
        "question": question,
    }  # fmt: skip
    made = request(
        voting.mend,
        division=before.id,
        totals=said.totals,
        voters=said.voters,
        votes=said.votes,
        put=tuple(motion.id for motion in on),
        **how | _how(entered, said),
    )
    return Acts((names.introducing(made), *_besides(entered, said, before.id, None)))
