"""Slips of the fingers: doubled words, a verb that fell out, a kind that stands as it was typed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from meetingtui.domain.english.passage import NAMED, Passage, compiled
from meetingtui.domain.english.slip import House, Rule, Seen
from meetingtui.domain.english.swaps import Swap, swaps

_TWICE = r"\b(?P<word>[^\W\d_]+)(?P<x> (?P=word))\b(?![-’'])"
# "that that had been done": the second stands for a thing.
_TWICE += r"(?!(?<=that) (?:was|were|had|has|is|would|could|should|might|did)\b)"
_MAY_STAND_TWICE = ("had", "very", "much", "many", "so")
# "brought in in April", "carried on on the same terms": each belongs to another word.
_PHRASAL = (
    r"\b(?:br(?:ought|ing)|c(?:ome|ame)|put|taken?|took|phased|gone|went|going|carr(?:ied|y)"
    r"|passed|moved|followed|logged|handed|sent|called|built|turned|switched|kept|got|let)"
    r" (?:in|on)$"
)
_BOTH = r"\b(?:that|which), [^.,;:]{3,90}, (?P<x>that )(?=the|it|there|they|this|he|she|a|an|no)\b"


def _doubled(passage: Passage, house: House) -> Iterator[Seen]:
    words = passage.low.split()
    pairs = pairwise(words)
    found = []
    if not any(one == other.rstrip(".,;:!?)") for one, other in pairs):
        yield from _again(passage)
        return
    for match in compiled(_TWICE).finditer(passage.shown):
        word = match["word"]
        phrasal = word in ("in", "on") and compiled(_PHRASAL).search(
            passage.shown, 0, match.start("x")
        )
        if word.casefold() not in _MAY_STAND_TWICE and not word[0].isupper() and not phrasal:
            found.append((*match.span("x"), "", f"“{word}” stands twice."))
    for match in compiled(r"\b(?P<word>The|A|It|In|That|This)(?P<x> (?i:(?P=word)))\b").finditer(
        passage.shown
    ):
        found.append((*match.span("x"), "", f"“{match['word']}” stands twice."))
    yield from sorted([*found, *_again(passage)])


def _again(passage: Passage) -> Iterator[Seen]:
    if " that, " in passage.low or " which, " in passage.low:
        for match in compiled(_BOTH).finditer(passage.shown):
            yield (*match.span("x"), "", "“that” is said again after what comes between.")


DOUBLED = Rule(
    "doubled",
    "a word twice, and “that” again after an inserted clause",
    _doubled,
    (
        ("The the bridge was closed.", "The bridge was closed."),
        ("It was said that that road had flooded.", "It was said that road had flooded."),
        ("The bridge was was closed.", "The bridge was closed."),
        ("A letter from from the firm came.", "A letter from the firm came."),
        ("It was noted that, although it had rained, that the road was open.",
         "It was noted that, although it had rained, the road was open."),
        ("That officers report to to the Board.", "That officers report to the Board."),
        ("It It was agreed.", "It was agreed."),
        ("The costs of of the works rose.", "The costs of the works rose."),
        ("Members felt that, in view of the costs, that it was too late.",
         "Members felt that, in view of the costs, it was too late."),
    ),
    (
        "The bridge was closed.",
        "The firm had had no answer.",
        "The church of Walla Walla was named.",
        "It was said that, although it had rained, the road was open.",
        "It was noted that the road was open, that the bridge was closed, and that it rained.",
        "He wrote “the the” twice.",
        "Members were very very grateful.",
        "The vote was 12 12 years ago.",
        "The scheme had been brought in in April.",
        "It was said that that had been done.",
        "It was agreed that, if funds allow, the road be mended, that the bridge be shut.",
        "The firm re-opened the road, and the and/or of the lease was noted.",
    ),
)  # fmt: skip
_PEOPLE = (
    rf"(?:(?:The )?(?:[A-Z][\w’]+ )*(?:Director|Officer|Member|Manager|Leader|Chairman|Chair"
    rf"|Engineer|Clerk|Solicitor|Inspector|Associate)s?(?: (?:of|for) [A-Z][\w’]+"
    rf"(?:(?:, | and | )[A-Z][\w’]+)*)?|(?:The )?(?:[Oo]fficers?|[Mm]embers?|[Rr]esidents?"
    rf"|[Cc]ouncillors?|[Ww]itness(?:es)?)|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr) [A-Z]\w+"
    rf"(?: [A-Z]\w+)?|The (?:Board|Committee|Panel|Council|Cabinet)|{NAMED}+)"
)
_CLAUSE = r"(?= that (?:the|a|an|there|it|they|this|these|he|she|no|all|some|more|most|if|when)\b)"
_FALLEN = "A verb seems to be missing here."
_OPENING = r"(?:^|[.!?:]\s+|\n\s*)"
_TAKEN = "strides|efforts?|steps|measures|progress|attempts?|enquiries|inroads"


def _no_verb(passage: Passage, house: House) -> Iterator[Seen]:
    if " that " in passage.low:
        people = compiled(rf"{_PEOPLE}{_CLAUSE}")
        for opening in compiled(_OPENING).finditer(passage.shown):
            match = people.match(passage.shown, opening.end())
            if match:
                yield match.end() + 1, match.end() + 5, None, _FALLEN
    yield from _SIGNS(passage, house)


_SIGNS = swaps(
    Swap(
        " been to ",
        rf"\b(?:{_TAKEN}) (?P<x>(?:had|has|have|was|were) been to)"
        r" (?!(?:the|an?|no|date|this|that|these|those|all|some)\b)",
        None,
        _FALLEN,
    ),
    Swap(
        "ould been|ight been|ust been|ill been|can been|may been",
        r"\b(?P<x>(?:would|could|should|might|must|will|can|may) been)\b",
        None,
        _FALLEN,
    ),
    Swap(
        "had be |has be |have be |having be ",
        r"\b(?P<x>(?:had|has|have|having) be)\b",
        None,
        _FALLEN,
    ),
    Swap(
        "ould of|ight of|ust of",
        r"\b(?P<x>(?:would|could|should|might|must) of)\b(?! course)",
        None,
        _FALLEN,
    ),
    Swap("was be |were be |is be |are be ", r"\b(?P<x>(?:was|were|is|are) be)\b", None, _FALLEN),
    # Nobody informs, tells or reminds but somebody.
    Swap(
        "ed that|told that",
        r"(?:^|[.!?;]\s+)(?:The )?(?:[A-Z]\w+ ){0,4}(?:Board|Committee|Panel|Council|Cabinet"
        r"|Members|Councillors|[Oo]fficers?|Director|Manager|Chairman|Chair|Clerk)"
        r" (?P<x>informed|told|reminded|assured|notified) that\b",
        None,
        _FALLEN,
    ),
    Swap(
        "was |were |been ",
        r"\b(?P<x>(?:was|were|been) (?:advise|inform|suggest|consider|explain|confirm|recommend"
        r"|receive|approve|propose|agree))\b",
        None,
        _FALLEN,
    ),
    Swap(" to been", r"\b(?P<x>to been)\b", None, _FALLEN),
)


NO_VERB = Rule(
    "no-verb",
    "a likely sign of a missing verb: “The officer that the …”, “would been”",
    _no_verb,
    tuple(
        (words, words)
        for words in (
            "The officer that the bridge was closed.",
            "Members that there had been a delay.",
            "The Deputy Director of Roads that the bridge was closed.",
            "Councillor Ash that it had rained.",
            "Great strides had been to forge good relations.",
            "The road would been closed.",
            "The bridge had be closed.",
            "It rained. Officers that the road was closed.",
            "The costs were be met by the firm.",
            "It should of been said before.",
            "The Board informed that the road was shut.",
            "The Board was advise that the road was shut.",
        )
    ),
    (
        "The officer said that the bridge was closed.",
        "Members felt that there had been a delay.",
        "The aim had been to reduce costs.",
        "The report that the Board had received was clear.",
        "Members that had spoken before were thanked.",
        "He had been to the bridge.",
        "The bridge had been closed.",
        "It would of course be closed.",
        "Steps had been taken to forge good relations.",
        "Progress had been to date slow, and his efforts had been to no avail.",
        "The improvements had been to lighting.",
        "Members, told that it was late, went home.",
        "It was the officers that the firm had written to.",
    ),
)


_KIND = r"(?<=\s)(?P<x>/(?:[a-z]{1,3}(?: @?[a-z]{1,4}){1,2}:?|act|rec))$"
_TYPED = "It stands as it was typed: at the very end it would have been understood."


def _left_over(passage: Passage, house: House) -> Iterator[Seen]:
    for match in compiled(_KIND).finditer(passage.shown, max(0, len(passage.shown) - 24)):
        yield match.start("x") - 1, match.end("x"), "", _TYPED


LEFT_OVER_KIND = Rule(
    "left-over-kind",
    "a kind of the entry language that stands at the end as it was typed",
    _left_over,
    (
        ("The firm would be asked /a hm", "The firm would be asked"),
        ("That the road be closed. /r ab", "That the road be closed."),
        ("Officers would report /a dd:", "Officers would report"),
        ("A map was shown /doc a", "A map was shown"),
        ("The costs had risen /p x", "The costs had risen"),
        ("The firm would come back /act", "The firm would come back"),
        ("A date would be found /a @hm", "A date would be found"),
        ("It was to be done /re ab", "It was to be done"),
    ),
    (
        "The firm would be asked.",
        "The members and/or officers were asked",
        "The speed was given in km/h",
        "The vote was for/against",
        "The case 12/a was closed",
        "A note on 2014/15 costs",
        "See www.example.org/a b",
        "The file lay in /home/clerk/minutes",
        "The road (B12/a) was closed.",
    ),
)
