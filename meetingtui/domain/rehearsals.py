"""Rehearsals: a debate that is only spoken, so that a clerk can practise minuting it.

Times are seconds of speech, from the first word of the debate; its pace is the clock's affair.
"""

from __future__ import annotations

from datetime import time
from itertools import accumulate

from meetingtui.domain.frozen import frozen
from meetingtui.domain.proposals import ProposedPerson

WORDS_A_MINUTE = 150
SECONDS_A_WORD = 60 / WORDS_A_MINUTE

POINT, ACTION, CLAUSE = "point", "action", "clause"
MOTION, AMENDMENT, VOTE = "motion", "amendment", "vote"
ARRIVAL, DEPARTURE, DECLARATION, ITEM = "arrival", "departure", "declaration", "item"
IN_WORDS = (POINT, ACTION, CLAUSE, MOTION, AMENDMENT, DECLARATION)
OF_SOMEBODY = (ARRIVAL, DEPARTURE, DECLARATION)
KINDS = (*IN_WORDS, VOTE, ARRIVAL, DEPARTURE, ITEM)
VOTED_ON = (MOTION, AMENDMENT)
ON_ANYTHING = ""


@frozen
class Wanted:
    """What ought to be recorded of an utterance.

    `words` are what must be found in the record, each with its alternatives between bars
    ("14|fourteen"; a beginning is enough: "school" finds "schools"). `who` is the code of whoever
    says, does, moves or declares it, `seconder` of whoever seconds it, `item` the number of an item
    that is taken. Of a vote `votes` are those for, against and abstaining, `result` what the chair
    declares, and `on` says what is voted on: a motion, an amendment, or (empty) anything.
    """

    kind: str
    words: tuple[str, ...] = ()
    who: str = ""
    seconder: str = ""
    item: str = ""
    votes: tuple[int, ...] = ()
    result: str = ""
    on: str = ON_ANYTHING


@frozen
class Utterance:
    """What somebody says, and what ought to be recorded of it.

    Without a speaker it is something that happens ("Councillor Bly comes in."). `after` are the
    seconds of silence before it.
    """

    by: str
    words: str
    after: float
    wants: tuple[Wanted, ...] = ()

    @property
    def lasts(self) -> float:
        """The seconds that it takes to say."""
        return len(self.words.split()) * SECONDS_A_WORD


@frozen
class Rehearsal:
    """A whole rehearsal: the body that meets, who is there, its agenda, and what is said.

    `prepared` are lines of the entry language that are entered before it begins.
    """

    title: str
    about: str
    begins: time
    body: str
    noun: str
    venue: str
    style: str
    people: tuple[ProposedPerson, ...]
    agenda: tuple[str, ...]
    prepared: tuple[str, ...]
    said: tuple[Utterance, ...]

    @property
    def spans(self) -> tuple[tuple[float, float], ...]:
        """When each utterance begins and ends."""
        ends = accumulate(one.after + one.lasts for one in self.said)
        return tuple((end - one.lasts, end) for end, one in zip(ends, self.said, strict=True))

    @property
    def lasts(self) -> float:
        """The seconds from the first word to the last."""
        return sum(one.after + one.lasts for one in self.said)

    def name_of(self, code: str) -> str:
        """The name of whoever has a code, as they are called; empty for nobody."""
        for person in self.people:
            if person.code == code:
                return " ".join(filter(None, (person.honorific, person.name)))
        return ""

    def heard(self, seconds: float, most: int) -> tuple[Heard, ...]:
        """The last utterances that have begun by now, at most so many, the latest last."""
        begun = [
            Heard(self.name_of(one.by), _so_far(one.words, seconds - start), seconds < end)
            for one, (start, end) in zip(self.said, self.spans, strict=True)
            if start <= seconds
        ]
        return tuple(begun[-most:])


@frozen
class Heard:
    """An utterance as far as it is heard: whose, its words so far, whether it goes on."""

    by: str
    words: str
    going_on: bool


def _so_far(words: str, seconds: float) -> str:
    # The word being said is heard from its beginning.
    return " ".join(words.split()[: int(seconds / SECONDS_A_WORD + 1e-9) + 1])


def length(seconds: float) -> str:
    """A length of time, or a moment of the debate: "6:05"."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02}"
