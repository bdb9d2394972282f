"""Numbers and percentages in the house's form."""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain.english.passage import Passage, compiled
from meetingtui.domain.english.slip import House, Rule, Seen
from meetingtui.domain.english.swaps import Swap, swaps
from meetingtui.domain.styles.english import ANY, PER_CENT, TEN

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TEENS = (
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ABOVE = {word: n for n, word in enumerate(_TEENS, 11)}
_ABOVE |= {word: 10 * n for n, word in enumerate(_TENS, 2)}
_ABOVE |= {
    f"{tens}-{unit}": 10 * n + m
    for n, tens in enumerate(_TENS, 2)
    for m, unit in enumerate(_WORDS[:9], 1)
}
# What bears a number rather than being counted.
_NUMBERED = (
    "items?|minutes?|paragraphs?|paras?|pages?|pp?|sections?|parts?|phases?|stages?|steps?|options?"
    "|grades?|bands?|types?|levels?|annex(?:es)?|appendix|appendices|tiers?|zones?|class(?:es)?"
    "|schedules?|articles?|no|nos|numbers?|points?|recommendations?|resolutions?|motions?|amendments?"
    "|chapters?|regulations?|rules?|versions?|tables?|figures?|quarters?|lots?|plots?|units?|blocks?"
    "|flats?|rooms?|junctions?|routes?|bus|gate|platforms?|terminals?|wards?|years?|key|age|ages"
    "|aged|under|over|version|category|categories|conditions?|objectives?|priority|priorities"
    "|questions?|group|team|sites?|bays?|floor|week|day|term|volume|vol|q|at|top|score|scored"
    "|rated|rating|risk|standard|question|clauses?|standing|order|policy|case|ref|reference|tel"
)
_UNITS = (
    "mm|cm|m|km|miles?|metres?|meters?|kilometres?|feet|foot|ft|inches|yards?|hectares?|ha|acres?"
    "|kg|g|tonnes?|tons?|litres?|mph|kph|kw|kwh|mw|am|pm|a\\.m|p\\.m|per|percent|percentage|million"
    "|billion|thousand|hundred|m²|m2|degrees?|noon|o[’']clock|pence|p|pounds|hours per|volts?|gb|mb"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
    "|years? olds?|no|nil|votes?|abstentions?|abstained|abstaining|declining"
    "|absent|present|against|for|in favour|to|and|or|of(?! the| them| those)|out|x|by"
    "|hrs?"
)
_FIGURE = rf"(?<![\w.,:/£$€#%&@()–-])(?P<x>\d{{1,2}})(?= (?!(?i:{_UNITS})\b)[a-z])"
# Words that open a sentence and name nothing.
_OPENERS = (
    "The|These|Those|Some|About|Only|All|Over|For|In|After|Within|From|With|At|There|Another"
    "|Members|Officers|Councillors|Residents"
)
_BEFORE = (
    rf"(?:\b(?i:{_NUMBERED}|to|and|or|between|by|of)\.?\s"
    rf"|\b(?!(?:{_OPENERS})\b)[A-Z]\w*\s|[–#-]\s)$"
)
_HIGHER = r"(?<![\w.,:/£$€#%-])(?:\d{2,3}|\d{1,3}(?:,\d{3})+)(?= (?![ap]m\b)[a-z])"
_SENTENCE = r"[.!?]\s"
_WORDED = (
    rf"(?<![\w-])(?P<x>{'|'.join(sorted(_ABOVE, key=len, reverse=True))}|ten)\b"
    r"(?![-’'])(?! (?:hundred|thousand|million|billion|past|to|per ?cent|out of|o[’']clock|plus))"
)


def _numbers(passage: Passage, house: House) -> Iterator[Seen]:
    if house.style.words_to == ANY:
        return
    most = 10 if house.style.words_to == TEN else 9
    found: list[Seen] = []
    for match in compiled(_FIGURE).finditer(passage.shown):
        number = int(match["x"])
        if (
            1 <= number <= most
            and match["x"][0] != "0"
            and not _is_label(passage, match.start("x"))
        ):
            word = _WORDS[number - 1]
            better = word.capitalize() if passage.opens(match.start("x")) else word
            found.append((*match.span("x"), better, f"The house writes {_to(most)} in words."))
    for match in compiled(_WORDED).finditer(passage.shown):
        word = match["x"]
        number = _ABOVE.get(word, 10)
        before = passage.shown[: match.start("x")]
        if number > most and not passage.opens(match.start("x")) and not _idiom(before):
            found.append(
                (*match.span("x"), str(number), f"The house writes {_from(most)} figures.")
            )
    yield from sorted(found)


def _is_label(passage: Passage, at: int) -> bool:
    """Whether the figure is the number of something, or one of several in its sentence."""
    before = passage.shown[max(0, at - 24) : at]
    if compiled(_BEFORE).search(before):
        return not passage.opens(at)
    starts = [m.end() for m in compiled(_SENTENCE).finditer(passage.shown, 0, at)]
    end = compiled(_SENTENCE).search(passage.shown, at)
    sentence = passage.shown[starts[-1] if starts else 0 : end.start() if end else None]
    own = passage.shown[at : at + 2].strip()
    others = [m[0] for m in compiled(_HIGHER).finditer(sentence)]
    return any(other != own for other in others)


def _idiom(before: str) -> bool:
    return before.rstrip().endswith(("hundred and", "thousand and", " in", "top", "one to", "Top"))


def _to(most: int) -> str:
    return f"one to {_WORDS[most - 1]}"


def _from(most: int) -> str:
    return f"{most + 1} and above in"


NUMBER = Rule(
    "number",
    "numbers in figures that the house writes in words, and the other way round",
    _numbers,
    (
        ("There were 3 objections.", "There were three objections."),
        ("The firm had built 2 bridges.", "The firm had built two bridges."),
        ("It took 6 months.", "It took six months."),
        ("There were twelve objections.", "There were 12 objections."),
        ("It took twenty-four months.", "It took 24 months."),
        ("It had ninety rooms.", "It had 90 rooms."),
        ("It had ten rooms.", "It had 10 rooms."),
        ("4 members spoke.", "Four members spoke."),
        ("It needed 9 signatures.", "It needed nine signatures."),
        ("The 3 firms replied.", "The three firms replied."),
        (
            "It was missed in 3 of the last 4 quarters.",
            "It was missed in three of the last four quarters.",
        ),
    ),
    (
        "There were three objections and 12 letters.",
        "See item 3 on the agenda.",
        "It was 3 miles long and cost £4 million.",
        "It was made on 9 July 2015 at 2 pm.",
        "Children aged 5 years were asked.",
        "Paragraph 7 applied, as did section 2 below.",
        "The vote was 7 for and 5 against.",
        "There were 3 objections and 42 letters.",
        "It rose by 5 per cent.",
        "Twelve members spoke.",
        "One in ten homes was empty.",
        "Unit 4 was let, and Phase 2 had begun.",
        "Between 3 and 5 homes were empty.",
        "It was for 4 no. flats.",
        "A group for 2 year olds had met.",
        "The eleven plus was to go.",
        "A 2-1 vote was taken on application 15/3 twice.",
    ),
)


_PER_CENT = "The house writes percentages so."


def _sign(passage: Passage, house: House) -> Iterator[Seen]:
    if house.style.per_cent == PER_CENT:
        yield from _TO_WORDS(passage, house)
    elif house.style.per_cent != ANY:
        yield from _TO_SIGN(passage, house)


_TO_WORDS = swaps(
    Swap("%", r"(?<![(\w.,<>])(\d[\d.,]*) ?%(?!\w)", r"\1 per cent", _PER_CENT),
    Swap(" percent", r"\b(\d[\d.,]*|[A-Za-z]+) percent\b", r"\1 per cent", _PER_CENT),
)
_TO_SIGN = swaps(
    Swap(
        " per cent| percent|%", r"\b(\d[\d.,]*)(?: per cent| percent| %)(?!\w)", r"\1%", _PER_CENT
    ),
)

PER_CENT_RULE = Rule(
    "per-cent",
    "percentages that are not in the house’s form",
    _sign,
    (
        ("It rose by 20%.", "It rose by 20 per cent."),
        ("It rose by 2.5%.", "It rose by 2.5 per cent."),
        ("It rose by 20 %.", "It rose by 20 per cent."),
        ("It rose by 20 percent.", "It rose by 20 per cent."),
        ("Between 5% and 10% of it.", "Between 5 per cent and 10 per cent of it."),
        ("Some 1,000% more.", "Some 1,000 per cent more."),
        ("A rise of 100% was feared.", "A rise of 100 per cent was feared."),
        ("It fell by five percent.", "It fell by five per cent."),
        ("Fifty percent had replied.", "Fifty per cent had replied."),
    ),
    (
        "It rose by 20 per cent.",
        "It rose sharply (20%).",
        "Leaks were <20% of it.",
        "A percentage was named.",
        "The notice said “20% off”.",
        "Five percentage points were named.",
        "It cost 20 pence.",
        "The file 20%20plan was lost.",
        "It was a per capita charge.",
    ),
)
