"""`/check` as typed: the list of findings, and switching one of them off for the body."""

from __future__ import annotations

import re

from meetingtui.domain import bodies
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Check
from meetingtui.entry.said import quoted

_SWITCH = re.compile(r"(off|on)\s+(\S+)", re.IGNORECASE)


def check(entered: Entered) -> Acts | Check:
    """List the findings; `off NAME` switches one off for this body, `on NAME` on again."""
    if not entered.words:
        return Check()
    match = _SWITCH.fullmatch(entered.words)
    if match is None:
        raise entered.refusal("Say off or on, and the name in brackets behind a finding.")
    name = known_name(match[2])
    off = match[1].casefold() == "off"
    body = entered.minutes.body.id
    return Acts((request(bodies.switch_finding, body=body, name=name, off=off),))


def known_name(typed: str) -> str:
    """The name of a check. Raises Refusal for one that there is not."""
    from meetingtui.domain.findings import CHECKS

    name = typed.strip("[]").casefold()
    names = [check.name for check in CHECKS]
    if name not in names:
        import difflib

        near = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
        said = f"; near are {', '.join(near)}" if near else ""
        raise Refusal(f"There is no finding called {quoted(typed)}{said}.")
    return name
