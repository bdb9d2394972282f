"""Present tense where the minutes tell of what was said: "states that", "it is considered"."""

from __future__ import annotations

import re

from meetingtui.domain.english.passage import NAMED
from meetingtui.domain.english.slip import House, Rule
from meetingtui.domain.english.swaps import Swap, swaps

_SAYING = {
    "state": "stated", "say": "said", "note": "noted", "ask": "asked", "explain": "explained",
    "report": "reported", "advise": "advised", "inform": "informed", "confirm": "confirmed",
    "highlight": "highlighted", "stress": "stressed", "agree": "agreed", "suggest": "suggested",
    "add": "added", "comment": "commented", "indicate": "indicated", "feel": "felt",
    "acknowledge": "acknowledged", "believe": "believed", "think": "thought",
    "query": "queried", "welcome": "welcomed", "express": "expressed", "raise": "raised",
    "question": "questioned", "point": "pointed", "emphasise": "emphasised", "want": "wanted",
    "request": "requested", "recommend": "recommended", "propose": "proposed", "thank": "thanked",
    "outline": "outlined", "present": "presented", "introduce": "introduced", "hope": "hoped",
}  # fmt: skip
_THIRD = {
    **{f"{verb}s": past for verb, past in _SAYING.items()},
    "queries": "queried", "stresses": "stressed", "expresses": "expressed",
}  # fmt: skip
_STANDING = {
    "is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did",
    "needs": "needed", "need": "needed", "wants": "wanted", "remains": "remained",
    "remain": "remained", "continues": "continued", "continue": "continued",
}  # fmt: skip
_HEADS = (
    rf"(?:Director|Officer|Member|Manager|Leader|Head|Chairman|Chairwoman|Chair|Engineer|Clerk"
    rf"|Councillor|Cllr|Solicitor|Inspector|Commissioner|Associate|Board|Committee|Panel|Council"
    rf"|Cabinet|Planner|Applicant|Agent|agent|applicant|officer|resident|witness|{NAMED})"
)
_NAMES = r"\b(?:Councillor|Cllr|Mr|Mrs|Miss|Ms|Dr|Professor)\.? (?:[A-Z][\w’.]* ){1,4}?"
_ANYBODY = (
    rf"(?:\b{_HEADS}|{NAMED}|\b(?:[Hh]e|[Ss]he|[Ii]t|[Ee]very(?:body|one)"
    r"|[Nn]obody|[Ss]ome(?:body|one)))"
)
_WHOM = rf"\b{_HEADS} (?:for|of) [A-Z][\w’]+(?:(?:, | and | )[A-Z][\w’]+)*"
_OPENING = r"(?:^|[.!?;]\s+|\n\s*)"
_MANY = (
    rf"(?:{_OPENING}(?:The |Some |Several |Most |Many |Other )?|, (?:and|but) )"
    r"(?:Members|Councillors|Officers|officers|members|councillors|[Tt]hey|[Rr]esidents)"
)
_OBJECT = (
    r"(?:(?= (?:that|whether|if|how|why|what|about|out|the|for|a|an|concerns?|support|thanks"
    r"|members|he|she|it|they|there|we)\b)(?<!present)"
    r"|(?:(?<=wants|hopes)|(?<=want|hope))(?= to\b))"
)
# "The Board reports that had been sent", "officer comments about it": things, not acts.
_THING = (
    r"(?!(?<=\b(?:reports|queries))(?: about| for)| (?:that|which) (?:had|has|have|was|were|would"
    r"|could|should|might|came|did)\b)"
)
_PASSIVE = (
    "considered|felt|noted|suggested|reported|understood|believed|hoped|expected|acknowledged"
    "|recognised|agreed|said|thought|recommended|advised|proposed|anticipated|clarified|confirmed"
    "|explained|highlighted|emphasised|stressed|requested|asked|queried|commented"
)
_ADVERB = r"(?:generally |widely |also |still |now |usually |often |not |further |already )?"
_SAID = (
    "said|stated|advised|informed|explained|noted|reported|confirmed|indicated|commented"
    "|highlighted|added|acknowledged|clarified|stressed|emphasised|told|felt|thought|believed"
    "|considered|understood|argued|claimed|observed|heard|found|remarked|replied|responded"
    "|accepted|warned|out|expressed|declared|reminded|assured|saying|stating|adding|showed"
)
_ASKED = "asked|queried|questioned|wondered|known|clarified|clear|explained|understood"
_HOW = "why|whether|if|how|what|when|where|who|which"
_NOT_IN_A_SUBJECT = (
    "(?!(?:that|which|who|where|when|whom|would|could|should|might|may|will|can|must|shall|to|had"
    "|has|have|was|were|is|are|be|been|not|did|does|do|if|what|as|and|\\w+[’'](?:ll|d|re|ve|m|t)"
    ")\\b)"
)
_WORD = rf"{_NOT_IN_A_SUBJECT}[\w’{NAMED}-]+"
_NAMED_SUBJECT = (
    r"(?:(?i:there|it|this|they|he|she|members|officers)"
    rf"|(?i:the|a|an|all|no|some|most|these|those|many|several)(?: {_WORD}){{1,3}}?)"
)
_SUBJECT = rf"(?:{_NAMED_SUBJECT}|{_WORD}(?: {_WORD})?)"
_FIRST = "Currently|At present|At the moment|However|Also|Therefore|Unfortunately|In addition"
_STANDS = (
    r"\b(?P<x>is|are|has|have|does|do|(?:remains?|continues?)(?! (?:had|has|was|were|of)\b)"
    r"|(?:needs?|wants)(?= (?:to|an?|the|more)\b))\b(?![’'])"
)
_OPEN_SUBJECT = (
    r"(?i:there|it|this|they|he|she|these|those|members|officers|residents"
    rf"|(?:the|a|an|all|no|some|most|many|several)(?: {_WORD}){{1,3}}?)"
)
_WISHED = (
    r"\b(?:recommend|suggest|propose|request|move|resolve|agree|ask|require|insist|urge|prefer"
    r"|essential|important|vital|so that|in order)\w*\b.*\b(?:that|and)\b"
)
_AND_THIRD = ("thanks", "recommends", "asks", "agrees", "welcomes", "notes", "requests")
_SHORT = {
    "isn": "was not", "aren": "were not", "hasn": "had not", "haven": "had not",
    "doesn": "did not", "don": "did not",
}  # fmt: skip

_BACK = "What is told of a meeting goes a tense back."


def _past(match: re.Match[str], _: House) -> str | None:
    word = match["x"]
    return _THIRD.get(word) or _SAYING.get(word) or _STANDING.get(word)


def _past_not(match: re.Match[str], _: House) -> str | None:
    return _SHORT[match["verb"].lower()]


_NOW = " is | are | has | have | does | do | need| wants | remain| continue"

PRESENT = Rule(
    "present",
    "states that, it is considered, advised that there are: the present tense",
    swaps(
        Swap("it is ", rf"\b[Ii]t (?P<x>is) {_ADVERB}(?:{_PASSIVE})\b", "was", _BACK),
        Swap(
            "|".join(_THIRD),
            rf"(?:{_ANYBODY} |{_WHOM} |{_NAMES})(?:[A-Z]\w+ )?(?:also |then |further )?"
            rf"(?P<x>{'|'.join(_THIRD)})\b{_OBJECT}{_THING}",
            _past,
            _BACK,
            unless=_WISHED,
        ),
        Swap(
            "embers |illors |fficers |they |esidents ",
            rf"{_MANY} (?:also |then |further )?(?P<x>{'|'.join(_SAYING)})\b{_OBJECT}",
            _past,
            _BACK,
            unless=_WISHED,
        ),
        Swap(
            _NOW,
            rf"\b(?:{_SAID})(?:,? [\w’{NAMED}]+){{0,5}}?,?"
            rf" that (?:currently )?{_SUBJECT} {_STANDS}",
            _past,
            _BACK,
        ),
        Swap(_NOW, rf"\b(?:{_SAID}) {_NAMED_SUBJECT} {_STANDS}", _past, _BACK),
        Swap(_NOW, rf"\b(?:{_ASKED}) (?:{_HOW}) (?:{_SUBJECT} )?{_STANDS}", _past, _BACK),
        Swap(_NOW, rf"\b(?:sure|so|order) that {_SUBJECT} {_STANDS}", _past, _BACK),
        Swap(
            _NOW,
            rf"(?:,|\b(?:and|but|or)) that {_SUBJECT} {_STANDS}",
            _past,
            _BACK,
            unless=_WISHED,
        ),
        Swap(
            _NOW,
            rf"{_OPENING}(?:(?:{_FIRST}),? )?(?:{_OPEN_SUBJECT} |{_NAMES}"
            rf"|(?:{NAMED}+(?:,| and)? )+){_STANDS}",
            _past,
            _BACK,
        ),
        Swap(
            " is | are ",
            r"\b(?:which|who|that) (?P<x>is|are) (?:considered|deemed|thought|believed|felt)\b",
            _past,
            _BACK,
        ),
        Swap(" is being| are being", r"\b(?P<x>is|are) being\b", _past, _BACK),
        Swap(
            "n’t|n't", r"\b(?P<verb>(?i:isn|aren|hasn|haven|doesn|don))[’']t\b", _past_not, _BACK
        ),
        Swap(
            "|".join(_AND_THIRD),
            rf"{_ANYBODY} (?:{'|'.join((*_THIRD, *_THIRD.values()))}) [^.;]{{1,120}}? and "
            rf"(?P<x>{'|'.join(_AND_THIRD)})(?::|{_OBJECT}{_THING})",
            _past,
            _BACK,
            unless=_WISHED,
        ),
        Swap("’s been|'s been", r"\b(?P<x>([Ii]t|[Tt]here|[Hh]e|[Ss]he)[’']s)(?= been\b)",
             r"\2 had", _BACK),
        Swap("’s|'s", r"\b(?P<x>([Ii]t|[Tt]here|[Hh]e|[Ss]he)[’']s)\b(?! been\b)",
             r"\2 was", _BACK),
        Swap("they’re|they're", r"\b([Tt]hey)[’']re\b", r"\1 were", _BACK),
        Swap("they’ve|they've", r"\b([Tt]hey)[’']ve\b", r"\1 had", _BACK),
    ),
    (
        ("The Engineer states that it rained.", "The Engineer stated that it rained."),
        ("It is considered that the road was safe.", "It was considered that the road was safe."),
        ("It is generally felt that it helped.", "It was generally felt that it helped."),
        ("Members ask whether it was safe.", "Members asked whether it was safe."),
        ("The Board notes the report.", "The Board noted the report."),
        ("He explains that it rained.", "He explained that it rained."),
        ("Councillor Ash asks why the road flooded.",
         "Councillor Ash asked why the road flooded."),
        ("The Board was advised that there are two roads.",
         "The Board was advised that there were two roads."),
        ("It was noted that the bridge is closed.", "It was noted that the bridge was closed."),
        ("Officers said that they have no funds.", "Officers said that they had no funds."),
        ("The Head of Parks confirms that it rained.",
         "The Head of Parks confirmed that it rained."),
        ("There are two roads.", "There were two roads."),
        ("The firm has no answer.", "The firm had no answer."),
        ("It was noted that work is continuing.", "It was noted that work was continuing."),
        ("The Board asked why the road is shut.", "The Board asked why the road was shut."),
        ("Members asked who is to pay.", "Members asked who was to pay."),
        ("Steps were taken to make sure that they are safe.",
         "Steps were taken to make sure that they were safe."),
        ("Roads which are considered unsafe were listed.",
         "Roads which were considered unsafe were listed."),
        ("Work that is being done was praised.", "Work that was being done was praised."),
        ("Dr Mary Ash says that it rained.", "Dr Mary Ash said that it rained."),
        ("It isn’t safe.", "It was not safe."),
        ("It’s been a year.", "It had been a year."),
        ("The Board notes the report and thanks the officers.",
         "The Board noted the report and thanked the officers."),
        ("It was felt that there’s a need.", "It was felt that there was a need."),
        ("They’re in arrears.", "They were in arrears."),
        ("Officers said the road is shut.", "Officers said the road was shut."),
        ("Mr Ash wants to know why.", "Mr Ash wanted to know why."),
        ("At present the hall is shut.", "At present the hall was shut."),
        ("Mrs Ash has lived there long.", "Mrs Ash had lived there long."),
        ("Everybody agrees that it rained.", "Everybody agreed that it rained."),
        ("It was said that it rained and that the road is shut.",
         "It was said that it rained and that the road was shut."),
    ),
    (
        "The Engineer stated that it had rained.",
        "It was considered that the road was safe.",
        "Members’ concerns that it was late were noted.",
        "The reports that had been sent were late.",
        "Officers were asked to state the costs.",
        "It was agreed that the Board would have a site visit.",
        "It was suggested that the Council do more.",
        "The officer had asked the firm to report that day.",
        "The officer reports were late.",
        "It was advised that the firm would need a licence.",
        "It was recommended that Members note the report and that officers report in May.",
        "It was proposed that the Committee notes the report.",
        "The members present for the item were seven.",
        "The Planning Committee reports that had been sent were late.",
        "It was noted that the housing need had been met.",
        "It was noted that the children’s needs had been met.",
        "Human remains had been found, and it was said that the remains were old.",
        "The Council asked that the firm state the cost.",
        "The Head of Parks reports to the Director.",
    ),
    speech=True,
)  # fmt: skip
