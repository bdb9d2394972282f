"""Words of temper: minutes say what was said, not in what mood."""

from __future__ import annotations

from meetingtui.domain.english.slip import Rule
from meetingtui.domain.english.swaps import Swap, swaps

_MOOD = "It tells of a mood; minutes tell what was said."


def _any(listed: str, better: str | None = None, unless: str = "", after: str = "") -> Swap:
    before = rf"\b(?:{after})[ -]$" if after else ""
    return Swap(listed, rf"\b(?:{listed})\b{unless}", better, _MOOD, unless=before)


TEMPER = Rule(
    "temper",
    "slammed, angrily, a heated debate: words of temper",
    swaps(
        _any(
            "slammed|blasted|lambasted", "criticised", "(?! (?:shut|on|into|against))",
            after="sand|grit|shot",
        ),
        _any("moaned|whinged|grumbled|whined", "complained"),
        Swap("stormed", r"\bstormed out(?: of)?\b", "left", _MOOD),
        Swap("heated", r"\bheated (?=debate|discussion|exchange|argument)", None, _MOOD),
        _any("angrily|furiously|rudely|sarcastically|petulantly|aggressively|scathingly"),
        _any("indignantly|bitterly|hysterically|smugly|grudgingly", unless="(?! cold)"),
        _any("furious|angry|irate|livid|outraged|incensed|fuming"),
        _any("disgraceful|shameful|ridiculous|outrageous|pathetic|laughable|appalling"),
        _any("ranted|shouted|yelled|sneered|scoffed|snapped", unless="(?! off)"),
    ),
    (
        ("Members slammed the report.", "Members criticised the report."),
        ("He moaned about the costs.", "He complained about the costs."),
        ("She stormed out of the room.", "She left the room."),
        ("There was a heated debate.", "There was a heated debate."),
        ("He replied angrily that it rained.", "He replied angrily that it rained."),
        ("Residents were furious at the delay.", "Residents were furious at the delay."),
        ("The delay was called ridiculous.", "The delay was called ridiculous."),
        ("The applicant shouted from the gallery.", "The applicant shouted from the gallery."),
    ),
    (
        "Members criticised the report.",
        "The hall was not heated.",
        "He complained about the costs.",
        "The door had been slammed shut.",
        "A resident said that it was “ridiculous”.",
        "The branch had snapped off in the storm.",
        "The Temperance Hall was let.",
        "She left the room.",
        "The street of Livid Lane was closed.",
        "The door had been grit blasted.",
        "It had been bitterly cold.",
    ),
    speech=True,
)  # fmt: skip
