"""Reported speech: minutes tell afterwards, in the third person, what was said on that day."""

from __future__ import annotations

import re

from meetingtui.domain.english.slip import House, Rule
from meetingtui.domain.english.swaps import Swap, swaps

_THAT_DAY = "The reader reads it on another day."
_TIMES = (
    r"(week|weekend|month|year|morning|afternoon|evening|night|summer|autumn|winter|spring|term"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_WORD_ITSELF = r"(?<!\bof )(?<!\bby )(?<!\bwith )(?<!\bdefine )"
_NOT_THE = r"(?<!\bthis )(?<!\bthe )(?<!\bits )(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!\bvery )"

TODAY = Rule(
    "today",
    "today, tomorrow, this week, ago: days as they were called on the day",
    swaps(
        Swap("today", r"\b[Tt]oday\b", "that day", _THAT_DAY),
        Swap("tonight", r"\b[Tt]onight\b", "that evening", _THAT_DAY),
        Swap("after tomorrow", r"\b[Tt]he day after tomorrow\b", "two days later", _THAT_DAY),
        Swap("before yest", r"\b[Tt]he day before yesterday\b", "two days earlier", _THAT_DAY),
        Swap("tomorrow", rf"\b[Tt]omorrow {_TIMES}\b", r"the following \1", _THAT_DAY),
        Swap("yesterday", rf"\b[Yy]esterday {_TIMES}\b", r"the previous \1", _THAT_DAY),
        Swap("tomorrow", r"\b[Tt]omorrow\b", "the following day", _THAT_DAY),
        Swap("yesterday", r"\b[Yy]esterday\b", "the previous day", _THAT_DAY),
        Swap("this term", rf"{_WORD_ITSELF}\b[Tt]his term\b", "that term", _THAT_DAY),
        Swap("this ", rf"\b[Tt]his (?!term\b){_TIMES}\b", r"that \1", _THAT_DAY),
        Swap(
            "next ", rf"\b([Ee]arly|[Ll]ate) next {_TIMES}\b", r"\1 in the following \2", _THAT_DAY
        ),
        Swap(
            "last ", rf"\b([Ee]arly|[Ll]ate) last {_TIMES}\b", r"\1 in the previous \2", _THAT_DAY
        ),
        Swap("next ", rf"{_NOT_THE}\b[Nn]ext {_TIMES}\b", r"the following \1", _THAT_DAY),
        Swap("last ", rf"{_NOT_THE}\b[Ll]ast {_TIMES}\b", r"the previous \1", _THAT_DAY),
        Swap("ago", r"(?<!\blong )\bago\b", "earlier", _THAT_DAY),
        Swap("right now", r"\b[Rr]ight now\b", "at that time", _THAT_DAY),
        Swap(
            "at the moment", r"\b[Aa]t the moment\b(?! of| that| when)", "at that time", _THAT_DAY
        ),
        Swap("until now", r"\b(?P<x>[Uu]ntil now)\b", "until then", _THAT_DAY),
        Swap("from now on", r"\b[Ff]rom now on\b", "from then on", _THAT_DAY),
        Swap("s from now", r"(?<=s )from now\b(?! on)", "later", _THAT_DAY),
    ),
    (
        ("The bridge had been closed today.", "The bridge had been closed that day."),
        ("Today, two lorries had stuck.", "That day, two lorries had stuck."),
        ("The report would be sent tomorrow.", "The report would be sent the following day."),
        ("The road had flooded yesterday.", "The road had flooded the previous day."),
        ("Work would begin this week.", "Work would begin that week."),
        ("A plan was expected next month.", "A plan was expected the following month."),
        ("Last year, costs had risen.", "The previous year, costs had risen."),
        ("A survey was made two years ago.", "A survey was made two years earlier."),
        ("There were no funds at the moment.", "There were no funds at that time."),
        ("Until now no complaint had come.", "Until then no complaint had come."),
        ("It was let late last year.", "It was let late in the previous year."),
        ("Work would start tomorrow morning.", "Work would start the following morning."),
        ("The road had shut yesterday evening.", "The road had shut the previous evening."),
        ("The answer was due the day after tomorrow.", "The answer was due two days later."),
        ("It had flooded last night.", "It had flooded the previous night."),
        ("Work would begin next Tuesday.", "Work would begin the following Tuesday."),
        ("It would open three weeks from now.", "It would open three weeks later."),
    ),
    (
        "The bridge had been closed that day.",
        "The scheme would be reviewed over the next year.",
        "The report would come to the next meeting.",
        "It had been the last year of the contract.",
        "The clerk read a letter headed “Today and tomorrow”.",
        "The paper Farming Today was quoted.",
        "The custom had begun long ago.",
        "The scheme had now been completed.",
        "At this stage no figures were available.",
        "Work had begun in the previous week.",
        "The meaning of this term was unclear.",
        "The lorry had stood still at the moment of impact.",
    ),
    speech=True,
)

_BACK = "What is told of a meeting goes a tense back."
_NOUN = r"(?<!\bthe )(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\ba )(?<!\bpolitical )"
_NOUN += r"(?<!\bill )(?<!\blast )(?<!\bstrong )(?<!\bpopular )(?<!\bwatering )"
_NOUN += r"(?<!\bgood )(?<!\bpublic )(?<!\bfree )(?<!\bat )(?<!\bof )(?<!\bin )(?<!\btin )"

_LLS = r"I|[Yy]ou|[Tt]hey|[Ii]t|[Hh]e|[Ss]he|[Tt]here|[Tt]hat|[Tt]his|[Ww]ho"

WILL = Rule(
    "will",
    "will, shall, can, may, must in what was said",
    swaps(
        Swap("will", rf"{_NOUN}\bwill\b(?! of\b| to\b| and testament\b)", "would", _BACK),
        Swap("shall", r"\bshall\b", "would", _BACK),
        Swap("cannot", r"\bcannot\b", "could not", _BACK),
        Swap("can", rf"{_NOUN}\bcan\b(?![-’']| bank)", "could", _BACK),
        Swap("may", r"(?<!\bcase )(?<!\bcome what )\bmay\b", "might", _BACK),
        Swap("won", r"\b[Ww]on[’']t\b", "would not", _BACK),
        Swap("can", r"\b[Cc]an[’']t\b", "could not", _BACK),
        Swap("shan", r"\b[Ss]han[’']t\b", "would not", _BACK),
        Swap("’ll|'ll", rf"\b({_LLS})[’']ll\b", r"\1 would", _BACK),
        # Told with "that", an obligation has no other past.
        Swap(
            "must",
            r"(?<!\ba )(?<!-)\bmust\b(?! not\b| have\b|-)",
            "had to",
            _BACK,
            unless=r"\bthat\b",
        ),
        Swap("must not", r"\b(?P<x>must) not\b", "should", _BACK),
    ),
    (
        ("Officers will report back.", "Officers would report back."),
        ("It was said that tolls shall rise.", "It was said that tolls would rise."),
        ("The bridge can bear forty tonnes.", "The bridge could bear forty tonnes."),
        ("The grant cannot be used.", "The grant could not be used."),
        ("The works may take a year.", "The works might take a year."),
        ("All drivers must register.", "All drivers had to register."),
        ("Members must not vote twice.", "Members should not vote twice."),
        ("It will and can be done.", "It would and could be done."),
        ("Costs will not fall.", "Costs would not fall."),
        ("The firm won’t tender.", "The firm would not tender."),
        ("It can't be moved.", "It could not be moved."),
        ("It was thought they’ll come.", "It was thought they would come."),
    ),
    (
        "Officers would report back.",
        "It was against the will of the residents.",
        "There was no political will for it.",
        "The next meeting was on 4 May 2015.",
        "The leak was found in a can of paint.",
        "Mr Will Ash spoke for the applicant.",
        "The Chairman quoted: “We will not move.”",
        "The new footbridge was a must for the village.",
        "The policy applied as the case may be.",
        "It was felt that they must have known.",
        "Members were reminded that they must register.",
        "There was ill will between the clubs, and a will to mend it.",
        "The watering can was bought, come what may.",
    ),
    speech=True,
)


_ARE_PAST = {
    "are": "was", "were": "was", "have": "had", "do": "did", "don’t": "did not",
    "don't": "did not", "aren’t": "was not", "aren't": "was not", "weren’t": "was not",
    "weren't": "was not", "haven’t": "had not", "haven't": "had not", "’re": "was", "'re": "was",
    "’ve": "had", "'ve": "had", "’ll": "would", "'ll": "would", "need": "needed",
    "want": "wanted", "think": "thought", "feel": "felt", "believe": "believed", "hope": "hoped",
    "know": "knew", "note": "noted", "ask": "asked", "welcome": "welcomed", "agree": "agreed",
}  # fmt: skip
_OTHERS_SAID = (
    r"\b(?:Director|[Oo]fficers?|Manager|Engineer|Solicitor|Inspector|Planner|[Aa]pplicants?"
    r"|[Aa]gent|[Rr]esidents?|[Ww]itness(?:es)?|contractor|police|firm|Treasurer|Mrs?|Ms|Dr)\b"
)


def _we(match: re.Match[str], house: House) -> str | None:
    """The house's noun, with the verb that fits it; None where others spoke of themselves."""
    sentence = re.split(r"[.!?]\s", match.string[: match.start()])[-1]
    if re.search(_OTHERS_SAID, sentence):
        return None
    groups = match.groupdict()
    if "verb" in groups:
        adverb, verb = groups["adverb"] or "", groups["verb"]
        return f"the {house.noun}{adverb} {_ARE_PAST[verb]}"
    ours = match[0].casefold() == "our"
    return f"the {house.noun}{'’s' if ours else ''}"


_WHO = "Minutes name who is meant."
_NUMERAL = r"(?<!Part )(?<!Phase )(?<!Class )(?<!Stage )(?<!Grade )(?<!Type )"
_NUMERAL += r"(?<!\bpart )(?<!\bphase )(?<!\bstage )(?<!\bclass )"
_NUMERAL += r"(?<!\bgrade )(?<!\btype )(?<!Schedule )(?<!\bcategory )(?<!\bWar )(?<![&.-])"

WE = Rule(
    "we",
    "we, us, our, I, me, my: the minutes speak in the third person",
    swaps(
        Swap(
            "we",
            r"\b[Ww]e(?P<adverb> (?:also|still|all|already|now))?(?: |(?=[’']))"
            rf"(?P<verb>{'|'.join(sorted(_ARE_PAST, key=len, reverse=True))})\b(?![’'])",
            _we,
            _WHO,
        ),
        Swap(" we |(we | we,", r"\b[Ww]e\b(?![’'])", _we, _WHO),
        Swap(" us", r"\bus\b(?!-)", _we, _WHO),
        Swap(" our ", r"\b[Oo]ur\b", _we, _WHO),
        Swap("ourselves", r"\bourselves\b", "itself", _WHO),
        Swap(
            " i | i’| i'",
            rf"{_NUMERAL}\bI\b(?= [a-z]|[’'](?:m|ve|d|ll)\b)(?! and I)",
            None,
            _WHO,
            names=True,
            unless=r"(?:^|\s)(?!(?:That|When|If|What|As|And|But|Then|Yes|No|So|Today)\s)"
            r"[A-Z][\w’]+ $",
        ),
        Swap(" me | me.| me,|my |myself", r"\b(?:me|my|myself)\b", None, _WHO),
        Swap(" my |myself", r"\b(?:My|Myself)\b", None, _WHO),
    ),
    (
        ("It was said that we had waited.", "It was said that the Board had waited."),
        ("We had been told in March.", "The Board had been told in March."),
        ("The letter was sent to us late.", "The letter was sent to the Board late."),
        ("It was a matter for our officers.", "It was a matter for the Board’s officers."),
        ("Our aim was a safe road.", "The Board’s aim was a safe road."),
        ("We should ask ourselves why.", "The Board should ask itself why."),
        ("We are pleased.", "The Board was pleased."),
        ("It was felt that we also have a duty.", "It was felt that the Board also had a duty."),
        ("We don’t agree.", "The Board did not agree."),
        ("It was said that we’ve waited.", "It was said that the Board had waited."),
        ("The Engineer said that we had waited.", "The Engineer said that we had waited."),
        ("He said that I was wrong.", "He said that I was wrong."),
        ("She replied that my figures were old.", "She replied that my figures were old."),
        ("They had written to me in May.", "They had written to me in May."),
    ),
    (
        "The Board had waited.",
        "The works in Part I of the scheme were complete.",
        "It was phase I that had been delayed.",
        "A firm from the US had tendered.",
        "The Chairman read: “We are grateful.”",
        "The church of Our Lady was listed.",
        "The users of the bus station were asked.",
        "A memorial of World War I was to be cleaned.",
        "The town of Wem was bypassed.",
        "The statue of Charles I had been cleaned.",
    ),
    speech=True,
)


_SHORT = "Minutes do not shorten verbs."
_WORDS = r"[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]e|[Ss]he|[Ww]ho|[Hh]ere|[Ww]here"

CONTRACTION = Rule(
    "contraction",
    "don’t, it’s, they’re: shortened verbs",
    swaps(
        Swap("won", r"\b[Ww]on[’']t\b", "will not", _SHORT),
        Swap("can", r"\b[Cc]an[’']t\b", "cannot", _SHORT),
        Swap("shan", r"\b[Ss]han[’']t\b", "shall not", _SHORT),
        Swap(
            "n’t|n't",
            r"\b((?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]o|[Dd]oes|[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould"
            r"|[Cc]ould|[Ss]hould|[Mm]ight|[Mm]ust|[Nn]eed))n[’']t\b",
            r"\1 not",
            _SHORT,
        ),
        Swap("’s|'s", rf"\b(?P<x>({_WORDS})[’'](s))\b(?= been\b)", r"\2 has", _SHORT),
        Swap("let’s|let's", r"\b(?P<x>([Ll]et)[’']s)\b", r"\2 us", _SHORT),
        Swap("’s|'s", rf"\b(?P<x>({_WORDS})[’']s)\b(?! been\b)", r"\2 is", _SHORT),
        Swap("’re|'re", r"\b([Ww]e|[Yy]ou|[Tt]hey|[Ww]ho|[Tt]here)[’']re\b", r"\1 are", _SHORT),
        Swap(
            "’ve|'ve",
            r"\b(I|[Ww]e|[Yy]ou|[Tt]hey|[Ww]ho|(?:[cw]|sh)ould|might|must)[’']ve\b",
            r"\1 have",
            _SHORT,
        ),
        Swap("’ll|'ll", rf"\b({_LLS}|[Ww]e)[’']ll\b", r"\1 will", _SHORT),
        Swap("i’m|i'm", r"\bI[’']m\b", "I am", _SHORT, names=True),
        Swap("’d|'d", r"\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|[Hh]e|[Ss]he)[’']d\b", None, _SHORT),
    ),
    (
        ("The bus didn’t stop.", "The bus did not stop."),
        ("It wasn't clear why.", "It was not clear why."),
        ("The Council won’t sell.", "The Council will not sell."),
        ("It can't be moved.", "It cannot be moved."),
        ("They’re in arrears.", "They are in arrears."),
        ("Members felt they’ve been heard.", "Members felt they have been heard."),
        ("The officers say they’ll come.", "The officers say they will come."),
        ("It’s a listed bridge.", "It is a listed bridge."),
        ("There’s been a landslip.", "There has been a landslip."),
        ("It was said that he’d gone.", "It was said that he’d gone."),
    ),
    (
        "The bus did not stop.",
        "The Board’s officers were thanked.",
        "The members’ questions were answered.",
        "St Mary’s church was closed.",
        "Its roof had been mended.",
        "The Women’s Institute had written.",
        "He read out: “I won’t go.”",
        "The 1990’s scheme was old.",
        "Mr O’Dell spoke.",
    ),
)
