"""The approval of earlier minutes as typed, with the corrections to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from meetingtui.domain import approvals
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.bodies import NOUNS
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import handles, said
from meetingtui.entry.asking import office
from meetingtui.entry.clauses import party
from meetingtui.entry.entered import PART, Entered, at_colon
from meetingtui.entry.reading import Acts

Words = dict[str, object]

_SUBJECT = re.compile(r"(?:^|,?\s|,)subject to:?\s+", re.IGNORECASE)
_PART_OF = re.compile(r"\s*\(([^()]+)\)\s*$|\s+(part\s+[0-9a-z]{1,5})\s*$", re.IGNORECASE)
_PART_FIRST = re.compile(r"(part\s+[0-9a-z]{1,5})\s+(?:of\s+)?(?=\S)", re.IGNORECASE)
_JOINT = re.compile(r"\s*([,;&]|\band\b)\s*", re.IGNORECASE)
_WHOLE = re.compile(rf"\d|\bmeetings?\b|\bpart\b|\b(?:{'|'.join(NOUNS)})\b", re.IGNORECASE)
_BODY_ALONE = re.compile(rf"(?!.*\d)(?!.*\bmeeting).*\b(?:{'|'.join(NOUNS)})", re.IGNORECASE)
_DATED = re.compile(
    rf"(?:(?:{said.WEEKDAY}|{said.MONTH}|the|of|on|held)\b|[\s,.])*\d.*", re.IGNORECASE | re.DOTALL
)
_LEADING = re.compile(
    r"(?:(?:(?:the\s+)?minutes\s+of\s+)?(?:the\s+)?meetings?\s+(?:of|held on)\s+"
    r"|(?:the\s+)?minutes\s+of\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
_NOTES = re.compile(r"(?:the\s+)?notes(?:\s+of)?\s+(?=\S)", re.IGNORECASE)
_SIGNED = re.compile(r"signed(?:\s+by)?\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_ENDED = re.compile(
    r"(?:approved|agreed|accepted|confirmed)(?:\s+as\s[^\"“”]*)?|signed(?:\s+by)?\s[^\"“”]+",
    re.IGNORECASE,
)
_QUOTED = r"[\"“”]([^\"“”]*)[\"“”]"
_SWAP = re.compile(rf"(?P<where>.*?)[\s,:]*{_QUOTED}\s+>\s+{_QUOTED}\s*\.?", re.DOTALL)
_BETWEEN = re.compile(r";\s+(?=(?:[^\"“”]*[\"“”][^\"“”]*[\"“”])*[^\"“”]*\Z)")
_PLACE = re.compile(
    r"(?:(?:page|p\.|minute|min\.|paragraph|para\.?|item|line|resolution|clause|section|annex"
    r"|appendix|bullet|point|number|no\.)\s+\S+?(?:,?\s+|$))+",
    re.IGNORECASE,
)
_OF_APPROVAL = re.compile(r"((?:\S+\.)?appr\d+):\s+(\S.*)", re.DOTALL | re.IGNORECASE)


def approve(entered: Entered) -> Acts:
    """Minutes of one meeting or several: which > what became of them: why > who signed them."""
    words = _corrections_last(entered.needed("Say which meeting's minutes."))
    outcome = _outcome(entered, words)
    asked = [
        request(approvals.approve, item=entered.item, **meeting, **outcome)
        for meeting in _meetings(_head(words), entered)
    ]
    asked += [
        request(approvals.correct, item=entered.item, **correction)
        for correction in _corrections(words)
    ]
    return entered.under(*asked)


def _corrections_last(words: str) -> str:
    """The line with the outcome and the signer before the corrections, wherever they stood."""
    head, *tail = _SUBJECT.split(words, maxsplit=1)
    parts = PART.split(tail[0]) if tail else []
    after: list[str] = []
    while len(parts) > 1 and _ENDED.fullmatch(parts[-1].strip()):
        after.insert(0, parts.pop().strip())
    if not after:
        return words
    return f"{' > '.join((head, *after))} subject to: {' > '.join(parts)}"


def correction(entered: Entered) -> Acts:
    """Corrections to the minutes approved last, the picked ones, or those named (`appr1: …`)."""
    words = entered.needed("Say what is to be put right.")
    match = _OF_APPROVAL.fullmatch(words)
    item, approval = entered.item, None
    if match:
        found = handles.entry(match[1], entered.context)
        item, approval, words = found.item, found.id, match[2]
    elif entered.context.picked and entered.context.picked[0] == Approval.TABLE:
        approval = entered.context.picked[1]
        item = entered.minutes.get(Approval, approval).item
    asked = [
        request(approvals.correct, item=item, approval=approval, **_correction(one))
        for one in _BETWEEN.split(words)
    ]
    return Acts(tuple(asked))


def _head(words: str) -> str:
    """The part of the line that names the meetings."""
    return PART.split(_SUBJECT.split(words, maxsplit=1)[0], maxsplit=1)[0].strip().rstrip(",")


def _outcome(entered: Entered, words: str) -> Words:
    """What became of the minutes, why, and who signed them, as far as the line says."""
    found: Words = {}
    for part in PART.split(_SUBJECT.split(words, maxsplit=1)[0])[1:]:
        signed = _SIGNED.fullmatch(part.strip())
        if signed:
            found["signed_by"] = _signer(signed[1], entered)
        elif part.strip():
            outcome, why = at_colon(part)
            found |= {"outcome": outcome, "note": why}
    return found


def _signer(words: str, entered: Entered) -> str:
    """Who signed: codes become mentions, `ch` is the chair, other words stay as typed."""
    return office(words, entered)[1] if words.casefold() == "ch" else party(words, entered)


def _meetings(words: str, entered: Entered) -> Iterator[Words]:
    if not words:
        raise entered.refusal("Say which meeting's minutes.")
    today = entered.minutes.meeting.held_on
    for piece in _pieces(words):
        match = _PART_OF.search(piece)
        first = None if match else _PART_FIRST.match(piece)
        part = (match[1] or match[2]).strip() if match else first[1] if first else ""
        which = piece[: match.start()] if match else piece[first.end() :] if first else piece
        yield {**_meeting(which, today), "part": part}


def _pieces(words: str) -> list[str]:
    """The meetings of a list.

    A comma inside a date parts nothing ("2nd July, 2020"), nor does what joins the words of a
    body's name ("Audit and Governance Committee") or stands between that and its date.
    """
    *others, last = _JOINT.split(words)
    found = [last]
    for piece, joint in zip(others[-2::-2], others[::-2], strict=True):
        within = _within(piece, joint.casefold(), found[0])
        found[:1] = [f"{piece}{within}{found[0]}"] if within else [piece, found[0]]
    return [piece for piece in found if piece]


def _within(before: str, joint: str, after: str) -> str:
    """What stands between two pieces that name one meeting together; empty where they do not."""
    weekday = re.fullmatch(rf"(?:.*\s)?{said.WEEKDAY}", before, re.IGNORECASE)
    if (weekday and _DATED.fullmatch(after)) or re.fullmatch(r"\d{4}(?:\s*\(.*\))?", after):
        return " "
    if _DATED.fullmatch(after) or not before:
        return " " if joint == "," and _BODY_ALONE.fullmatch(before) else ""
    name = bool(_WHOLE.search(after)) and not _WHOLE.search(before)
    if name and joint in ("and", "&"):
        return f" {joint} "
    listed = re.search(r"(?:\band\b|&)", after, re.IGNORECASE)
    return ", " if name and joint == "," and listed else ""


def _meeting(words: str, today: date) -> Words:
    """A meeting by its date, after the name of the body if it was another; else as it is said.

    That its paper is notes and no minutes stands before the name: `notes of informal meeting`.
    """
    if match := _NOTES.match(words.strip()):
        found = _meeting(words.strip()[match.end() :], today)
        name = "said" if "said" in found else "body_name"
        return {**found, name: " of ".join(filter(None, ("notes", str(found[name]))))}
    pieces = _LEADING.sub("", words.strip(), count=1).split()
    for start in range(len(pieces)):
        day = said.day_before(" ".join(pieces[start:]), today)
        if day:
            body = re.sub(r"^the\s+|\s+(?:of|on|held on)$", "", " ".join(pieces[:start]))
            return {"held_on": day, "body_name": body}
    return {"said": words.strip()}


def _corrections(words: str) -> list[dict[str, str]]:
    tail = _SUBJECT.split(words, maxsplit=1)[1:]
    return [_correction(one) for one in _BETWEEN.split(tail[0])] if tail else []


def _correction(words: str) -> dict[str, str]:
    """Where, and which words give way to which; or a correction in words."""
    words = words.strip()
    swap = _SWAP.fullmatch(words)
    if swap:
        where, find, put = (part.strip() for part in swap.groups())
        return {"locator": where.rstrip(",:"), "find": find, "put": put}
    where, _, rest = words.partition(": ")
    if rest.strip() and _PLACE.fullmatch(where):
        return {"locator": where.strip(), "words": rest.strip()}
    if not words:
        raise Refusal('Say what is to be put right, for example: para 3, "four" > "fourteen"')
    return {"words": words}


def editable(found: Approval) -> str:
    """An approval as the line that would mend it."""
    which = f"{found.body_name} {said.spoken(found.held_on)}" if found.held_on else found.said
    part = f" ({found.part})" if found.part else ""
    note = f": {found.note}" if found.note else ""
    signed = f" > signed by {found.signed_by}" if found.signed_by else ""
    return f"{which.strip()}{part} > {found.outcome}{note}{signed}"


def mended(entered: Entered, before: Approval) -> Acts:
    """An approval mended in the line."""
    meetings = list(_meetings(_head(entered.words), entered))
    if len(meetings) != 1:
        raise Refusal("One meeting at a time: /appr adds the minutes of another.")
    blank: Words = {"held_on": None, "said": "", "body_name": "", "note": "", "signed_by": ""}
    fields = {**blank, **meetings[0], **_outcome(entered, entered.words)}
    return Acts((request(approvals.amend, approval=before.id, **fields),))


def correction_editable(found: Correction) -> str:
    """A correction as the line that would mend it."""
    if found.text:
        return f"{found.locator}: {found.text}" if found.locator else found.text
    where = f"{found.locator}, " if found.locator else ""
    return f'{where}"{found.find}" > "{found.put}"'


def correction_mended(entered: Entered, before: Correction) -> Acts:
    """A correction mended in the line."""
    fields = {"locator": "", "find": "", "put": "", "words": "", **_correction(entered.words)}
    fields["text"] = fields.pop("words")
    return Acts((request(approvals.amend_correction, correction=before.id, **fields),))
