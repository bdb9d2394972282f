"""Findings about decisions, and the approval of earlier minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetingtui.domain import divisions, informal, meetings
from meetingtui.domain.approvals import Approval, approves
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen, of
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.restrictions import Exclusion

EXECUTIVE_DECISIONS = (
    "The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) "
    "Regulations 2012 (SI 2012/2089), regulation 12"
)
NEXT_SUITABLE_MEETING = (
    "The Local Authorities (Standing Orders) Regulations 1993 (SI 1993/202), Schedule 2"
)
_EXECUTIVE = re.compile(r"\b(?:cabinet|executive)\b", re.IGNORECASE)
_SCRUTINY = re.compile(r"\bscrutiny|\bselect committee", re.IGNORECASE)


def is_executive(minutes: Minutes) -> bool:
    """Whether the body takes executive decisions, by its kind or else its name."""
    body = minutes.body
    if body.kind:
        return bool(_EXECUTIVE.search(body.kind))
    return bool(_EXECUTIVE.search(body.name)) and not _SCRUTINY.search(body.name)


def _decided(minutes: Minutes) -> Iterator[Decision]:
    """The decisions of the body on its business: not those that exclude the public."""
    resolutions = {exclusion.decision for exclusion in minutes.all(Exclusion)}
    for decision in minutes.all(Decision):
        if decision.id not in resolutions:
            yield decision


def _wordless(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    clauses = {clause.decision for clause in minutes.all(Clause)}
    for decision in _decided(minutes):
        if decision.id not in clauses and not decision.lead_in and not decision.closing:
            yield of(decision, minutes, "A decision has no words ({where}).")


def _without_reasons(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    yield from _lacking(minutes, Reason, "reasons", "the reasons for it (/re)")


def _without_alternatives(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    said = "the alternatives considered (/al, or /0al for none)"
    yield from _lacking(minutes, Alternative, "alternatives", said)


def _lacking(
    minutes: Minutes, kind: type[Reason] | type[Alternative], block: str, said: str
) -> Iterator[Seen]:
    if not is_executive(minutes) or minutes.body.jurisdiction != "England":
        return
    for decision in _decided(minutes):
        given = minutes.entries(kind, decision.item)
        if given:
            lacks = not any(_serves(one, decision) for one in given)
        else:
            lacks = minutes.block_state(decision.item, block)[0] == "unset"
        if lacks:
            yield of(decision, minutes, f"A decision of the executive lacks {said} ({{where}}).")


def _serves(given: Reason | Alternative, decision: Decision) -> bool:
    """Whether a reason is the decision's: given of it, of all of the item, or later on."""
    return given.decision in (None, decision.id) or given.place > decision.place


def _call_in(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for decision in minutes.all(Decision):
        if decision.urgent and decision.call_in_until:
            sentence = "A decision is urgent, and yet there is a last day for calling it in"
            yield of(decision, minutes, f"{sentence} ({{where}}).")


def _delegated(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for clause in minutes.all(Clause):
        if re.search(r"\bdelegated? (?:authority|power)", clause.text, re.IGNORECASE):
            decision = minutes.get(Decision, clause.decision)
            if not decision.delegated_to and not re.search(r"\bto the\b", clause.text):
                yield of(
                    clause, minutes, "A clause delegates, and it is not said to whom ({where})."
                )


def _informal(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    kind = minutes.meeting.kind.casefold()
    if meetings.kind_of(minutes.meeting).holds_decisions:
        return
    for entry in informal.deciding(minutes):
        nothing = f"An {kind} meeting decides nothing"
        match entry:
            case Motion():
                sentence = f"{nothing}; this motion was {entry.status} ({{where}})."
            case Division():
                came = divisions.result(minutes, entry)
                sentence = f"{nothing}; by this vote something was {came} ({{where}})."
            case Approval():
                may = f"An {kind} meeting may review minutes, and not approve them"
                sentence = f"{may} ({{where}}): /f {entry.name_in_gutter}"
            case _:
                sentence = f"{nothing}; this is a decision ({{where}})."
        yield of(entry, minutes, sentence)


def _approved_at_extraordinary(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    kind = meetings.kind_of(minutes.meeting)
    if kind.approves_minutes or not kind.holds_decisions:
        return
    for approval in minutes.all(Approval):
        if approves(approval.outcome):
            yield of(
                approval,
                minutes,
                "An extraordinary meeting is not the next suitable one for signing minutes; "
                "the next ordinary one is ({where}).",
            )


def _not_approved(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for approval in minutes.all(Approval):
        if approval.outcome in ("deferred", "not approved") and not approval.note:
            yield of(
                approval,
                minutes,
                f"Minutes were {approval.outcome}; it is not said why ({{where}}).",
            )


def _approved_twice(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    seen: set[tuple[object, ...]] = set()
    for approval in minutes.all(Approval):
        which = (approval.held_on, approval.said, approval.body_name, approval.part)
        if which in seen:
            yield of(approval, minutes, "The same minutes are approved twice ({where}).")
        seen.add(which)


def _key_decision(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    decided = {decision.item for decision in _decided(minutes)}
    for item in minutes.all(Item):
        if item.key_decision and item.status == "" and decided and item.id not in decided:
            yield Seen(
                f"{item.spoken_first} was announced as a key decision, and nothing is decided.",
                item.id,
            )


CHECKS = (
    Check("decision-words", DOUBT, "A decision has no words.", _wordless),
    Check(
        "executive-reasons",
        GRAVE,
        "An executive decision lacks its reasons.",
        _without_reasons,
        EXECUTIVE_DECISIONS,
    ),
    Check(
        "executive-alternatives",
        GRAVE,
        "An executive decision lacks the alternatives considered and rejected (or “none”).",
        _without_alternatives,
        EXECUTIVE_DECISIONS,
    ),
    Check("call-in", DOUBT, "An urgent decision has a last day for call-in.", _call_in),
    Check("delegation", DOUBT, "A clause delegates without saying to whom.", _delegated),
    Check(
        "informal",
        GRAVE,
        "An informal or inquorate meeting decides, or approves minutes.",
        _informal,
    ),
    Check(
        "extraordinary-approval",
        DOUBT,
        "Minutes were approved at an extraordinary meeting.",
        _approved_at_extraordinary,
        NEXT_SUITABLE_MEETING,
        ("England",),
    ),
    Check("approved-twice", DOUBT, "The same minutes are approved twice.", _approved_twice),
    Check("approval-reason", DOUBT, "Minutes were not approved, without a reason.", _not_approved),
    Check("key-decision", DOUBT, "A key decision was announced and not made.", _key_decision),
)
