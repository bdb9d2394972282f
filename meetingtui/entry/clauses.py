"""Clauses as typed: to whom, the words, who sees to it; and what a report recommends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetingtui.domain import decisions, noting, reports, text
from meetingtui.domain.decisions import HEADING, TABLE, Clause, Decision
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.requests import Request, request
from meetingtui.entry import attribution, handles, names
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Offer

ALIKE = 0.8
NOTHING = "-"
_ADDRESSED = re.compile(r">\s+(?P<addressee>(?:⟦[^⟧]*⟧|[^:⟦])*):\s+(?P<words>\S.*)", re.DOTALL)
_ADDRESSED_LAST = re.compile(
    r"(?P<words>\S.*?)\s+>\s+(?P<addressee>(?:⟦[^⟧]*⟧|[^⟦>:;?!\n]){1,120})", re.DOTALL
)
_NAME = re.compile(r"(?!(?:By|In|At|On|No|Not|Or|And|Before|After|Until)\b)(?:the\s+)?[A-Z⟦]")
_NAMED = re.compile(r"((?:\S+\.)?r\d+):\s+(\S.*)", re.DOTALL | re.IGNORECASE)
_OF_DECISION = re.compile(r"((?:\S+\.)?dec\d+):\s*(.*)", re.DOTALL | re.IGNORECASE)
_PIECE = re.compile(r"(?:^|(?<=[,+;&] )|(?<=\band ))@?[\w.-]+(?=\s*(?:[,+;&]|\band\b|$))")
_PLUS = re.compile(r"\s+\+\s+")
_VERB = re.compile(r"\[([^\[\]\n]{2,40})\]\s+(?=\S)")
_RESPONSIBLE = re.compile(r"\s>\s+resp(?:onsible)?:\s+(?P<who>\S.*)\Z", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Typed:
    """A clause as it was typed: its words, and what stands around them."""

    words: str
    addressee: str = ""
    verb: str = ""
    responsible: str = ""


def on_decision(entered: Entered) -> tuple[int | None, int | None, str]:
    """The item and the decision that a line concerns, and the words after the decision's handle.

    The decision is the one named (`dec1: …`), else the picked one or that of the picked clause;
    None: the latest.
    """
    match = _OF_DECISION.fullmatch(entered.words)
    if match:
        found = handles.entry(match[1], entered.context)
        return found.item, found.id, match[2].strip()
    table, number = entered.context.picked or ("", 0)
    picked: Decision | None = None
    if table == Decision.TABLE:
        picked = entered.minutes.find(Decision, number)
    elif table == Clause.TABLE:
        clause = entered.minutes.find(Clause, number)
        picked = entered.minutes.get(Decision, clause.decision) if clause else None
    if picked and entered.item in (None, picked.item):
        return picked.item, picked.id, entered.words
    return entered.item, None, entered.words


def clause(entered: Entered) -> Acts | Offer:
    """A clause at the end, before another (`/r1: …`), or the report's next recommendation."""
    if entered.at:
        before = _clause_named(entered.at, entered)
        return Acts((_resolving(_typed(entered, entered.words), before.item, before=before.id),))
    if not entered.words:
        return _next_recommendation(entered)
    item, decision, words = on_decision(entered)
    made = _resolving(_typed(entered, words), item, decision=decision)
    return entered.under(_taking(entered, made))


def _resolving(typed: Typed, item: int | None, **where: int | None) -> Request:
    given = {
        "addressee": typed.addressee, "verb": typed.verb, "responsible": typed.responsible,
    }  # fmt: skip
    around = {name: words for name, words in given.items() if words}
    beside = {name: number for name, number in where.items() if number is not None}
    return request(decisions.resolve, item=item, words=typed.words, **around, **beside)


def sub_clause(entered: Entered) -> Acts:
    """A clause under the picked or last clause, or under `r1` in `/rr1: …`."""
    words = entered.needed("Type the sub-clause.")
    top, words = _above(entered, words)
    return _under(entered, _at_level(entered, top, 1), words)


def sub_sub_clause(entered: Entered) -> Acts:
    """A clause of the third level, under the picked or last sub-clause, or under `r2`."""
    words = entered.needed("Type the clause.")
    top, words = _above(entered, words)
    if decisions.depth(entered.minutes, top) < 2:
        raise Refusal(f"{top.name_in_gutter} is no sub-clause: /rr adds one under it first.")
    return _under(entered, _at_level(entered, top, 2), words)


def _under(entered: Entered, top: Clause, words: str) -> Acts:
    return Acts((_resolving(_typed(entered, words), top.item, parent=top.id),))


def _above(entered: Entered, words: str) -> tuple[Clause, str]:
    """The clause that is named, picked or last, and the words after its name."""
    if entered.at:
        return _clause_named(entered.at, entered), words
    match = _NAMED.match(words)
    if match:
        return _clause_named(match[1], entered), match[2]
    found = handles.picked_or_last(entered.context, (Clause,))
    return entered.minutes.get(Clause, found.id), words


def _at_level(entered: Entered, found: Clause, level: int) -> Clause:
    """The clause itself, or the one above it that stands at a level."""
    while decisions.depth(entered.minutes, found) > level:
        found = entered.minutes.get(Clause, found.parent)
    return found


def heading(entered: Entered) -> Acts:
    """A sub-heading among the clauses."""
    return _kind(entered, HEADING, "Type the heading.")


def table(entered: Entered) -> Acts:
    """A table among the clauses."""
    return _kind(entered, TABLE, "Type the rows, with bars between the cells.")


def _kind(entered: Entered, kind: str, sentence: str) -> Acts:
    entered.needed(sentence)
    item, decision, words = on_decision(entered)
    made = request(decisions.resolve, item=item, words=words, decision=decision, kind=kind)
    return entered.under(made)


def insert(entered: Entered) -> Acts:
    """The text that a clause puts into another document; a dash takes it away."""
    words = entered.needed("Type the text.")
    found, words = _above(entered, words)
    inserted = "" if words == NOTHING else words
    return Acts((request(decisions.amend_clause, clause=found.id, inserted=inserted),))


def _clause_named(handle: str, entered: Entered) -> Clause:
    found = handles.entry(handle, entered.context)
    if not isinstance(found, Clause):
        raise entered.refusal(f"{found.name_in_gutter} is no clause.")
    return found


def _typed(entered: Entered, words: str) -> Typed:
    """A clause's own verb, its addressee, its words, and who sees to it."""
    if not words:
        raise entered.refusal("Type the clause.")
    verb = _VERB.match(words)
    own = verb[1] if verb and verb[1].isupper() else ""
    if verb and own:
        words = words[verb.end() :]
    words, addressee = _addressed(words, entered)
    responsible = _RESPONSIBLE.search(words)
    if responsible:
        words = words[: responsible.start()].rstrip()
    who = responsible["who"].strip() if responsible else ""
    if not addressee:
        words, addressee = _addressed_last(words, entered)
    return Typed(words, addressee, own, party(who, entered))


def party(words: str, entered: Entered) -> str:
    """People or offices by name: codes become mentions, other words stay as typed."""
    words = words.strip()
    if not names.SPLIT.sub("", words) or not names.all_codes(words, entered.minutes):
        return _joined(_PIECE.sub(lambda piece: _mentioned(piece[0], entered), words))
    found = [name for name in names.SPLIT.split(words) if name]
    tokens = [text.token("person", names.resolve(name, entered.minutes)) for name in found]
    return " and ".join(filter(None, [", ".join(tokens[:-1]), tokens[-1]]))


def _joined(words: str) -> str:
    """Names with a plus between them as a sentence lists them; other words as they are."""
    found = [name for name in _PLUS.split(words) if name]
    return " and ".join(filter(None, [", ".join(found[:-1]), *found[-1:]]))


def _mentioned(piece: str, entered: Entered) -> str:
    """A code that stands by itself among other names is a mention."""
    if not names.SPLIT.sub("", piece) or not names.all_codes(piece, entered.minutes):
        return piece
    return text.token("person", names.resolve(piece, entered.minutes))


def _addressed(words: str, entered: Entered) -> tuple[str, str]:
    """The words of the clause, and to whom it is addressed."""
    if not re.match(r">\s", words):
        return words, ""
    match = _ADDRESSED.match(words)
    if match is None or not match["addressee"].strip():
        raise Refusal("Say to whom, then the words, for example: /r > Cabinet: That it be built.")
    return match["words"], party(match["addressee"], entered)


def _addressed_last(words: str, entered: Entered) -> tuple[str, str]:
    """The same where it is said last: `That it be built. > Cabinet`; other words after > stay."""
    match = _ADDRESSED_LAST.fullmatch(words)
    if match is None:
        return words, ""
    to = match["addressee"].strip().rstrip(".")
    if not (_NAME.match(to) or attribution.all_known(to, entered.minutes)):
        return words, ""
    return match["words"], party(to, entered)


def editable(found: Clause) -> str:
    """A clause as the line that would mend it."""
    verb = f"[{found.verb}] " if found.verb else ""
    to = f"> {found.addressee}: " if found.addressee else ""
    responsible = f" > resp: {found.responsible}" if found.responsible else ""
    return f"{verb}{to}{found.text}{responsible}"


def mended(entered: Entered, before: Clause) -> Acts:
    """A clause mended in the line, with what stands around its words."""
    typed = _typed(entered, entered.words) if before.kind == "clause" else Typed(entered.words)
    made = request(
        decisions.amend_clause,
        clause=before.id,
        text=typed.words,
        addressee=typed.addressee,
        verb=typed.verb,
        responsible=typed.responsible,
    )
    return Acts((made,))


def _next_recommendation(entered: Entered) -> Offer:
    here = entered.minutes.item(entered.item)
    offers = reports.offers(entered.minutes, here.id)
    if not offers:
        raise entered.refusal(
            f"No report under {here.spoken} has a recommendation left: type the clause."
        )
    return Offer(f"/r {offers[0].text}")


def _taking(entered: Entered, made: Request) -> Request:
    """The request; if its words are those of a report's recommendation, the one that takes it."""
    if not entered.minutes.has_item(entered.item):
        return made
    here = entered.minutes.item(entered.item)
    offer = _alike(str(made.words["words"]), reports.offers(entered.minutes, here.id))
    return request(noting.taken, made=made, offer=offer.id) if offer else made


def _alike(words: str, offers: list[Recommendation]) -> Recommendation | None:
    """The recommendation that these words are, mended a little perhaps."""
    if not offers:
        return None
    import difflib

    typed = text.clean(words, text.PROSE).casefold().split()

    def likeness(offer: Recommendation) -> float:
        return difflib.SequenceMatcher(None, typed, offer.text.casefold().split()).ratio()

    best = max(offers, key=likeness)
    return best if likeness(best) >= ALIKE else None
