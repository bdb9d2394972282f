"""House English as typed: a better wording taken, a rule silenced; how a line is looked at."""

from __future__ import annotations

import re

from meetingtui.domain import bodies
from meetingtui.domain.entries import entry_of
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import checking, handles, verbs
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Better
from meetingtui.entry.said import quoted

_OPENED = re.compile(r"/([a-z][a-z-]*?)\d*(?::|\s)\s*")
_TAIL = re.compile(rf"\s/({'|'.join(verbs.TAILS)})\s*(?:!\s*)*$")
_TOLD = frozenset(
    ("point", "sub-point", "sub-sub-point", "continue", "says", "reply", "paragraph", "each")
)
_OTHER_PROSE = frozenset(
    (
        "clause", "sub-clause", "sub-sub-clause", "lead-in", "closing", "action", "next-step",
        "reasons", "alternatives", "announcement", "answer", "note", "afterwards",
    )
)  # fmt: skip


def better(entered: Entered) -> Better:
    """Put the first slip in an entry right (left out: the picked or last one)."""
    found = handles.entry(entered.words, entered.context)
    return Better(found.TABLE, found.id)


def silence(entered: Entered) -> Acts | Better:
    """Silence a rule for the body: the one that is named, else that of an entry's first slip."""
    words = entered.words
    if not words or handles.is_handle(words):
        found = handles.entry(words, entered.context)
        return Better(found.TABLE, found.id, silence=True)
    body = entered.minutes.body.id
    return Acts((request(bodies.switch_finding, body=body, name=_rule_named(words)),))


def _rule_named(words: str) -> str:
    from meetingtui.domain.english import PREFIX, RULES

    name = words.strip("[]").casefold().removeprefix(PREFIX)
    if name not in [rule.name for rule in RULES]:
        listed = ", ".join(rule.name for rule in RULES)
        raise Refusal(f"House English has no rule called {quoted(words)}; its rules: {listed}.")
    return checking.known_name(f"{PREFIX}{name}")


def of_line(words: str, target: str, minutes: Minutes) -> tuple[int, str]:
    """How the line being typed is looked at once it is entered, and where its prose begins."""
    from meetingtui.domain.findings.english import ALONE, PLAIN, SPEECH, reading_of

    kind, _, rest = target.partition(":")
    if kind == "edit":
        table, _, entry = rest.partition(":")
        return 0, reading_of(entry_of(minutes, table, int(entry)))
    if words.startswith("//"):
        return 1, SPEECH
    opened = _OPENED.match(words)
    if words.startswith(("/", "!")) and not opened:
        return 0, ALONE
    how, start = SPEECH, 0
    if opened:
        try:
            name = verbs.find(opened[1]).name
        except Refusal:
            return 0, ALONE
        how = SPEECH if name in _TOLD else PLAIN if name in _OTHER_PROSE else ALONE
        start = opened.end()
    elif words.startswith(".."):
        start = 2
    tail = _TAIL.search(words)
    if tail and how == SPEECH:
        how = PLAIN if verbs.TAILS[tail[1]].name in _OTHER_PROSE else ALONE
    return start, how
