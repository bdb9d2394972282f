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
_ANYBODY = rf"(?:\b{_HEADS}|{NAMED}|\b(?:[Hh]e|[Ss]he|[Ii]t))"
_WHOM = rf"\b{_HEADS} (?:for|of) [A-Z][\w’]+(?:(?:, | and | )[A-Z][\w’]+)*"
_MANY = r"\b(?:Members|Councillors|Officers|officers|members|councillors|[Tt]hey|residents)"
_OBJECT = (
    r"(?= (?:that|whether|if|how|why|what|about|out|the|for|a|an|concerns?|support|thanks"
    r"|members)\b)"
)
_PASSIVE = (
    "considered|felt|noted|suggested|reported|understood|believed|hoped|expected|acknowledged"
    "|recognised|agreed|said|thought|recommended|advised|proposed|anticipated|clarified|confirmed"
    "|explained|highlighted|emphasised|stressed|requested|asked|queried|commented"
)
_ADVERB = r"(?:generally |widely |also |still |now |usually |often |not |further |already )?"
_SAID = (
    "said|stated|advised|informed|explained|noted|reported|confirmed|indicated|commented"
    "|highlighted|added|acknowledged|clarified|stressed|emphasised|told"
)
_NOT_IN_A_SUBJECT = (
    "(?!(?:that|which|who|where|when|whom|would|could|should|might|may|will|can|must|shall|to|had"
    "|has|have|was|were|is|are|be|been|not|did|does|do|if|what|if|as|and)\\b)"
)
_SUBJECT = (
    r"(?:there|it|this|they|he|she|members|officers"
    r"|(?:the|a|an|all|no|some|most|these|those|many|several)"
    rf" (?:{_NOT_IN_A_SUBJECT}[\w’-]+ ?){{1,3}}?)"
)

_BACK = "What is told of a meeting goes a tense back."


def _past(match: re.Match[str], _: House) -> str | None:
    word = match["x"]
    return _THIRD.get(word) or _SAYING.get(word) or _STANDING.get(word)


PRESENT = Rule(
    "present",
    "states that, it is considered, advised that there are: the present tense",
    swaps(
        Swap("it is ", rf"\b[Ii]t (?P<x>is) {_ADVERB}(?:{_PASSIVE})\b", "was", _BACK),
        Swap(
            "|".join(_THIRD),
            rf"(?:{_ANYBODY}|{_WHOM}) (?:[A-Z]\w+ )?(?:also |then |further )?"
            rf"(?P<x>{'|'.join(_THIRD)})\b{_OBJECT}",
            _past,
            _BACK,
        ),
        Swap(
            "embers |illors |fficers |they |residents ",
            rf"{_MANY} (?:also |then |further )?(?P<x>{'|'.join(_SAYING)})\b{_OBJECT}",
            _past,
            _BACK,
        ),
        Swap(
            " is | are | has | have | does | do | need| wants | remain| continue",
            rf"\b(?:{_SAID})(?: [\w’{NAMED}]+){{0,5}}? that {_SUBJECT} ?"
            rf"\b(?P<x>{'|'.join(_STANDING)})\b",
            _past,
            _BACK,
        ),
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
    ),
    speech=True,
)  # fmt: skip
