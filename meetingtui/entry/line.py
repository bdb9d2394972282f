"""Reading a line of the entry language: prose is a key point, a verb is what the table says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from meetingtui.domain import noting, text
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import (
    abbreviations,
    actions,
    agenda,
    announcements,
    approvals,
    attendance,
    attending,
    blocks,
    checking,
    clauses,
    decisions,
    declarations,
    divisions,
    english,
    entries,
    formula_making,
    handles,
    items,
    lately,
    meetings,
    motions,
    names,
    petitions,
    points,
    presence,
    private,
    promised,
    proposers,
    questions,
    reasons,
    references,
    replacing,
    sittings,
    splitting,
    verbs,
    witnesses,
)
from meetingtui.entry.entered import Entered, at_colon, undoubled
from meetingtui.entry.reading import (
    Acts,
    Context,
    Held,
    Help,
    Quit,
    ReadBack,
    Reading,
    Where,
)
from meetingtui.entry.slots import Moment, filled
from meetingtui.entry.verbs import Verb

_VERB = re.compile(r"/([^\W\d_][^\s:]*|0[a-z]*(?=\s|$)|!(?=\s|$)|\?(?=\s|$|[a-z])):?\s*")
_ATTACHED = re.compile(r"(r{1,3})(\d+)", re.IGNORECASE)
_CONTINUED = re.compile(r"\.\.(?!\.)\s*")
_TAIL = re.compile(rf"(?P<words>.*\S)\s+/(?P<tail>{'|'.join(verbs.TAILS)})", re.DOTALL)
_GAP = re.compile(r"[^\S\n]{9,}")
_FORMULA = re.compile(r"(?<!\S);([^\W\d_]+)(?!\S)")
_CODE = re.compile(r"(?<!\S)@(\w+)")
_AGAIN = re.compile(r"(?<!\S)@@(?![\w@])")
_NUMBERED = re.compile(r"(\S+):\s+(\S.*)", re.DOTALL)


def read(line: str, context: Context) -> Reading:
    """What a line means. Raises Refusal with a sentence that says what would be right."""
    reading = _read(_stored(line, context).strip(), context)
    return _introducing(reading, context) if isinstance(reading, Acts) else reading


def _introducing(acts: Acts, context: Context) -> Acts:
    """The same, whoever is described or named anew in the text being added first."""
    known = context.people
    return Acts(tuple(names.introducing(one, known) for one in acts.requests))


def _read(words: str, context: Context) -> Reading:
    if not words:
        raise Refusal("There is nothing to note: type what was said.")
    if words == "!" or re.match(r"!\s", words):
        return points.mark(_entered("mark", words[1:].strip(), context))
    continued = _CONTINUED.match(words)
    if continued:
        return points.continued(_entered("continue", words[continued.end() :], context))
    if words.startswith("//"):
        return _prose(words[1:], context)
    opened = _VERB.match(words)
    if opened:
        return _spoken(opened, words, context)
    return _prose(words, context)


def opens_with_a_verb(line: str) -> bool:
    """Whether a line opens with a known verb: then it is no new wording of an entry."""
    opened = _VERB.match(line.strip())
    if not opened or line.strip().startswith("//"):
        return False
    try:
        verbs.find(f"/{opened[1].rstrip('0123456789').casefold() or opened[1]}")
    except Refusal:
        return opened[1].startswith("0")
    return True


def read_edit(line: str, table: str, entry: int, context: Context) -> Acts:
    """What the words of an entry that was put into the line mean now. Raises Refusal."""
    words = _stored(line, context).strip()
    if not words:
        raise Refusal("An empty entry says nothing: type its words, or /del strikes it.")
    return _introducing(entries.edited(_entered("fix", words, context), table, entry), context)


def _stored(line: str, context: Context) -> str:
    words = text.typed(line) if context.typed_form else line
    if not context.accept_codes:
        return words
    if context.formulas and ";" in words:
        words = _FORMULA.sub(partial(_formula, context), words)
    words = references.stored(words, context.minutes, context.item)
    if "@" not in words:
        return words
    codes = {person.code: person.id for person in context.minutes.all(Person)}

    def mention(match: re.Match[str]) -> str:
        person = codes.get(match[1].casefold())
        return match[0] if person is None else text.token("person", person)

    return _CODE.sub(mention, _last_speaker_in(words, context))


def _last_speaker_in(words: str, context: Context) -> str:
    """The words with a mention of whoever spoke last in place of every `@@`."""
    last = lately.last_speaker(context.minutes, context.item) if "@@" in words else None
    return words if last is None else _AGAIN.sub(text.token(Person.TABLE, last), words)


def _formula(context: Context, match: re.Match[str]) -> str:
    """The words of the formula whose key was typed; what was typed where there is none."""
    key = match[1].casefold()
    found = next((phrase for phrase in context.formulas if phrase.key == key), None)
    moment = Moment(context.minutes, context.item, context.now)
    return filled(found.words, moment) if found else match[0]


def _entered(name: str, words: str, context: Context, at: str = "") -> Entered:
    return Entered(verbs.find(f"/{name}"), at, words, context)


def _prose(words: str, context: Context) -> Reading:
    """A line of prose: a point, unless a kind (or a mark) stands at its end."""
    unmarked = _before_mark(words)
    if unmarked:
        return _with_mark(_prose(unmarked, context))
    tail = _TAIL.fullmatch(words)
    if tail:
        verb = verbs.TAILS[tail["tail"]]
        unmarked = _before_mark(tail["words"])
        rest = undoubled(unmarked or tail["words"], verbs.TAILS)
        reading = _carried(Entered(verb, "", rest, context))
        return _with_mark(reading) if unmarked else reading
    return points.point(_entered("point", undoubled(words, verbs.TAILS), context))


def _before_mark(words: str) -> str:
    """The words before the ` !` at their end; empty when there is none, or nothing before it."""
    before = words
    while before.endswith("!") and before[-2:-1].isspace():
        before = before[:-1].rstrip()
    return before if before != words else ""


def _with_mark(reading: Reading) -> Reading:
    """The same, with a mark dropped on the new entry."""
    if not isinstance(reading, Acts):
        raise Refusal("A mark goes on what is recorded: type the words before the !")
    *before, made = reading.requests
    return replace(reading, requests=(*before, request(noting.marked, made=made)))


def _spoken(opened: re.Match[str], words: str, context: Context) -> Reading:
    """A line that opens with a verb."""
    head, rest = opened[1].casefold(), words[opened.end() :]
    at = ""
    attached = _ATTACHED.fullmatch(head)
    if attached:
        head, at = attached[1], f"r{attached[2]}"
    elif head.startswith("0"):
        head, at = "0" if f"/{head}" in verbs.find("/0").forms else head, head[1:]
    verb = verbs.find(f"/{head}")
    if rest.endswith(f" /{verb.tail}") and verb.tail:
        rest = rest[: -len(verb.tail) - 2].rstrip()
    if verb.name not in _AS_TYPED:
        # A paste from a laid-out page has gaps between its words that part nothing.
        rest = _GAP.sub(" ", rest)
    entered = Entered(verb, at, rest.strip(), context)
    if verb.name == "point":
        return _point(entered)
    if not _makes_an_entry(verb):
        return _carried(entered)
    if entered.words == "!":
        raise entered.refusal("A mark goes on what is recorded: type the words before the !")
    unmarked = _before_mark(entered.words)
    words = undoubled(unmarked or entered.words, (verb.tail,))
    reading = _carried(replace(entered, words=words))
    return _with_mark(reading) if unmarked else reading


_AS_TYPED = ("point", "verbatim", "insert")
_NO_ENTRY = ("continue", "mark", "walk", "nil", "tag", "owner", "due", "promise", "reference")


def _makes_an_entry(verb: Verb) -> bool:
    if verb.group in (verbs.DISCUSSION, verbs.DECISION, verbs.AFTERWARDS):
        return verb.name not in _NO_ENTRY
    if verb.group == verbs.BUSINESS or verb.name in ("motion", "procedural", "amendment"):
        return True
    return verb.name in ("witness", "officer", "speaker", "declaration")


def _point(entered: Entered) -> Reading:
    """A point with its verb: `/p 5: …` goes under another item."""
    words = entered.needed("Type what was said.")
    match = _NUMBERED.match(words)
    if match and (
        handles.LIKE_A_NUMBER.fullmatch(match[1])
        or handles.item_numbered(match[1], entered.minutes)
    ):
        item = handles.item(match[1], entered.minutes)
        return _prose(match[2], replace(entered.context, item=item.id))
    head, rest = at_colon(words)
    titled = handles.item_titled(head, entered.minutes) if rest else None
    if titled and not titled.agenda_number:
        return _prose(rest, replace(entered.context, item=titled.id))
    return _prose(words, entered.context)


def _carried(entered: Entered) -> Reading:
    return READ[entered.verb.name](entered)


def _help(entered: Entered) -> Help:
    if entered.words:
        return Help(verbs.find(entered.words).name)
    return Help()


def _alone(reading: Reading) -> Callable[[Entered], Reading]:
    """Reads a verb that takes nothing."""

    def alone(entered: Entered) -> Reading:
        entered.nothing_more(entered.words)
        return reading

    return alone


READ: dict[str, Callable[[Entered], Reading]] = {
    "point": _point,
    "sub-point": points.sub_point,
    "continue": points.continued,
    "purpose": points.purpose,
    "sub-sub-point": points.sub_sub_point,
    "says": points.says,
    "reply": points.reply,
    "heading": points.heading,
    "paragraph": points.paragraph,
    "table": points.table,
    "afterwards": points.afterwards,
    "tag": points.tag,
    "verbatim": points.statement,
    "note": points.note,
    "each": points.each,
    "mark": points.mark,
    "walk": points.walk,
    "lead-in": decisions.lead_in,
    "clause": clauses.clause,
    "sub-clause": clauses.sub_clause,
    "sub-sub-clause": clauses.sub_sub_clause,
    "clause-heading": clauses.heading,
    "clause-table": clauses.table,
    "insert": clauses.insert,
    "decision": decisions.begin,
    "label": decisions.label,
    "subject-to": decisions.subject_to,
    "delegate": decisions.delegate,
    "urgency": decisions.urgency,
    "call-in": decisions.call_in,
    "summary": decisions.summary,
    "earlier": decisions.earlier,
    "en-bloc": decisions.en_bloc,
    "reasons": reasons.reason,
    "alternatives": reasons.alternative,
    "approve": approvals.approve,
    "proposed": proposers.proposed,
    "correction": approvals.correction,
    "closing": decisions.closing,
    "motion": motions.motion,
    "procedural": motions.procedural,
    "amendment": motions.amendment,
    "seconder": motions.seconder,
    "substantive": motions.substantive,
    "vote": divisions.vote,
    "outcome": motions.outcome,
    "action": actions.action,
    "next-step": actions.next_step,
    "owner": actions.owner,
    "due": actions.due_by,
    "promise": promised.taken,
    "reference": actions.reference,
    "document": blocks.document,
    "background": blocks.background,
    "nil": blocks.nil,
    "present": attendance.present,
    "apologies": attendance.apologies,
    "absent": attendance.absent,
    "attending": attending.attending,
    "headcount": attending.headcount,
    "in": presence.arrives,
    "out": presence.leaves,
    "presides": presence.presides,
    "clerk": presence.takes_minutes,
    "log": presence.log,
    "witness": witnesses.witness,
    "officer": witnesses.officer,
    "speaker": witnesses.speaker,
    "leave": declarations.leave,
    "question": questions.question,
    "supplementary": questions.supplementary,
    "answer": questions.answer,
    "petition": petitions.petition,
    "deputation": petitions.deputation,
    "announcement": announcements.announcement,
    "tribute": announcements.tribute,
    "declaration": declarations.declaration,
    "name": attendance.name,
    "next": items.following,
    "take": items.take,
    "look": items.look,
    "item": agenda.item,
    "urgent": agenda.urgent,
    "meeting": meetings.meeting,
    "next-meeting": meetings.following,
    "signed": meetings.signed,
    "start": sittings.start,
    "adjourn": sittings.adjourn,
    "resume": sittings.resume,
    "extend": sittings.extend,
    "close": sittings.close,
    "at": items.set_clock,
    "private": private.private,
    "public-summary": private.summary,
    "fix": entries.fix,
    "move": entries.move,
    "kind": entries.kind,
    "strike": entries.strike,
    "split": splitting.split,
    "join": splitting.join,
    "replace": replacing.replace,
    "jot": splitting.jot,
    "better": english.better,
    "was": entries.was,
    "undo": entries.undo,
    "redo": entries.redo,
    "held": _alone(Held()),
    "formula": formula_making.formula,
    "term": abbreviations.term,
    "check": checking.check,
    "silence": english.silence,
    "read": _alone(ReadBack()),
    "where": _alone(Where()),
    "help": _help,
    "quit": _alone(Quit()),
}
