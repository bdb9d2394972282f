"""The verbs of the entry language, once. Reading, help, the palette and the docs come from here."""

from __future__ import annotations

from meetingtui.domain.record import Refusal
from meetingtui.entry.verbs import (
    afterwards,
    agenda,
    business,
    debate,
    decision,
    discussion,
    looking,
    mending,
    people,
    private,
)
from meetingtui.entry.verbs.verb import (
    AFTERWARDS,
    AGENDA,
    BUSINESS,
    DEBATE,
    DECISION,
    DISCUSSION,
    GROUPS,
    LOOKING,
    MENDING,
    PEOPLE,
    PRIVATE,
    Verb,
)

__all__ = [
    "AFTERWARDS",
    "AGENDA",
    "BUSINESS",
    "DEBATE",
    "DECISION",
    "DISCUSSION",
    "GROUPS",
    "LOOKING",
    "MEANT",
    "MENDING",
    "PEOPLE",
    "PRIVATE",
    "TAILS",
    "VERBS",
    "Verb",
    "find",
]

LONGEST_SHOWN = 30

VERBS: tuple[Verb, ...] = (
    *discussion.VERBS,
    *decision.VERBS,
    *debate.VERBS,
    *afterwards.VERBS,
    *people.VERBS,
    *business.VERBS,
    *agenda.VERBS,
    *private.VERBS,
    *mending.VERBS,
    *looking.VERBS,
)

# What other words for it mean; they are suggested, not understood.
MEANT = {
    "chair": "presides", "chairman": "presides", "preside": "presides", "left": "out",
    "leaves": "out", "depart": "out", "arrive": "in", "arrives": "in", "arrived": "in",
    "joined": "in", "return": "in", "returned": "in", "back": "in",
    "resolved": "clause", "resolve": "clause", "resolution": "clause", "agreed": "clause",
    "recommend": "clause", "recommendation": "clause", "rec": "clause", "noted": "clause",
    "decide": "clause", "moved": "motion", "propose": "motion", "second": "seconder",
    "seconded": "seconder", "voted": "vote", "ballot": "vote", "interest": "declaration",
    "declare": "declaration", "dpi": "declaration", "sorry": "apologies", "substitute": "apologies",
    "minutes": "approve", "confirm": "approve", "open": "start",
    "opened": "start", "begin": "start", "end": "close", "closed": "close", "finish": "close",
    "break": "adjourn", "task": "action", "todo": "action", "exclude": "private",
    "exempt": "private", "confidential": "private", "part2": "private", "public": "private",
    "delete": "strike", "remove": "strike", "change": "fix", "correct": "fix",
    "none": "nil", "annex": "document", "attach": "document", "speak": "says", "said": "says",
    "guest": "attending", "attend": "attending", "visitor": "attending", "list": "read",
    "show": "read", "exit": "quit", "goto": "take", "defer": "outcome", "deferred": "outcome",
    "withdrawn": "outcome", "lost": "outcome", "carried": "outcome", "press": "headcount",
    "date": "meeting", "venue": "meeting", "save": "where", "findings": "check", "pub": "private",
    "finding": "check", "doubts": "check", "as": "kind", "turn": "kind", "convert": "kind",
    "merge": "join", "cut": "split", "search": "replace", "find": "replace",
}  # fmt: skip

_BY_FORM = {form: verb for verb in VERBS for form in verb.forms}
TAILS = {verb.tail: verb for verb in VERBS if verb.tail}


def find(word: str) -> Verb:
    """The verb typed as `word`, with or without its slash. Raises Refusal that names near ones."""
    wanted = word.strip().casefold()
    verb = _BY_FORM.get(wanted) or _BY_FORM.get(f"/{wanted}")
    if verb:
        return verb
    raise Refusal(_unknown(wanted.lstrip("/")))


def _unknown(word: str) -> str:
    import difflib

    close = difflib.get_close_matches(f"/{word[:LONGEST_SHOWN]}", _BY_FORM, n=3, cutoff=0.6)
    begun = [form for form in _BY_FORM if len(word) > 1 and form.startswith(f"/{word}")]
    meant = [f"/{MEANT[word]}"] if word in MEANT else []
    near = list(dict.fromkeys(_BY_FORM[form] for form in [*meant, *close, *begun]))
    near = near[:3]
    if near:
        listed = " or ".join(
            f"{verb.shortest} ({verb.name})" if verb.short else verb.shortest for verb in near
        )
        known = f"did you mean {listed}?"
    else:
        known = "/? lists the verbs."
    shown = word if len(word) <= LONGEST_SHOWN else f"{word[:LONGEST_SHOWN]}…"
    return f"There is no verb /{shown}: {known} A text that begins with a slash begins with //."
