"""Promises: what somebody said in a point that they would do, as an action ready made.

Only sentences in which a person, an office or a body undertakes something are promises: what was
asked, refused or supposed is none, and neither is what a thing would do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from meetingtui.domain import actions, points, sittings, text
from meetingtui.domain.actions import Action
from meetingtui.domain.frozen import frozen
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.domain.seats import Seat
from meetingtui.entry import due, handles, names
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

MOST_CHARACTERS = 4_000

_DOES = (
    r"(?:provide|circulate|bring|report|share|send|supply|produce|prepare|write|update|arrange|"
    r"investigate|look\s+into|look\s+at|look\s+again|review|check|confirm|contact|follow\s+up|"
    r"forward|publish|submit|return|come\s+back|get\s+back|raise|speak|liaise|meet|notify|inform|"
    r"draft|find\s+out|respond|reply|ask|set\s+out|set\s+up|organise|distribute|email|e-mail|"
    r"pass\s+on|feed\s+back|consult|attend|visit|convene|chase|obtain|collect|present|invite|"
    r"issue|make|ensure|give|take|mend|repair|fix|install|clear|remove|replace|clean|replant|"
    r"call|telephone|phone|test|measure|monitor|amend|correct|explore|seek|request|discuss|pursue|"
    r"compile|gather|identify|examine|assess|analyse|evaluate|clarify|verify|survey|inspect|"
    r"advertise|hand\s+over|work\s+with|work\s+up|draw\s+up|put\s+forward|put\s+up)"
)
_DONE = (
    r"(?:provided|circulated|brought|reported|shared|sent|supplied|produced|prepared|written|"
    r"updated|arranged|investigated|looked\s+into|looked\s+at|reviewed|checked|confirmed|forwarded|"
    r"published|submitted|raised|presented|distributed|drafted|issued|reconsidered|revisited)"
)
# What a meeting agrees to do is its decision, no promise.
_DECIDES = (
    r"(?:not|note|approve|adopt|accept|support|receive|grant|refuse|endorse|recommend|adjourn|defer|"
    r"delegate|amend|suspend|exclude|extend|elect|appoint|nominate|confirm|ratify|withdraw|be)"
)
_BIG = r"[A-Z][\w’'&-]*"
_HEAD = (
    r"(?:[Oo]fficers?|[Cc]hair(?:man|woman|person)?|[Vv]ice-[Cc]hair(?:man)?|[Cc]lerk|[Cc]onvener|"
    r"[Mm]ayor|[Pp]rovost|[Ll]eader|[Mm]embers?|[Cc]ouncillors?|[Hh]ead|[Dd]irector|[Mm]anager|"
    r"[Tt]reasurer|[Ss]ecretary|[Ee]xecutive|[Cc]ommissioner|[Ss]olicitor|[Ee]ngineer|[Pp]lanner|"
    r"[Ss]urveyor|[Cc]onsultants?|[Aa]pplicants?|[Tt]eam|[Ss]ervice|[Dd]epartment|[Cc]ouncil|"
    r"[Bb]oard|[Cc]ommittee|[Pp]anel|[Cc]abinet|[Gg]roup|[Aa]uditors?|[Aa]dvis[eo]rs?|"
    r"[Rr]epresentatives?|[Ii]nspector|[Ss]uperintendent|[Ss]ergeant|[Gg]overnor|[Cc]ompany|"
    r"[Tt]rust|[Ww]itness(?:es)?)"
)
_OF = (
    rf"(?:\s+(?:of|for|to)\s+(?:the\s+)?{_BIG}(?:(?:,|\s+(?:and|of|for|the|&))*\s+{_BIG}){{0,6}})?"
)
# Who says that somebody else would is no part of that office's name.
_SAYS = (
    r"(?:that|who|which|said|felt|told|thought|confirmed|advised|explained|added|stated|reported|"
    r"noted|replied|responded|asked|agreed|suggested|and|or)"
)
_WHO = (
    r"(?:⟦person:\d{1,18}⟧(?:\s*,[^,.;⟦]{1,60},)?|\b(?:[Hh]e|[Ss]he|[Tt]hey)|"
    rf"\b(?:[Cc]llr|[Cc]ouncillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?(?:\s+{_BIG}\.?){{1,3}}|"
    rf"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir)\s+"
    rf"(?:(?!{_SAYS}\b)[\w’'-]+\s+){{0,3}}?{_HEAD}{_OF}|"
    rf"\b(?:{_BIG}\s+){{0,3}}{_HEAD}{_OF})"
)
_ADVERB = r"(?:(?:also|then|both|each|all|now|soon|gladly|be\s+happy\s+to|be\s+able\s+to)\s+)?"
_ACTIVE = re.compile(
    rf"(?P<who>{_WHO})\s+(?:would|will)\s+{_ADVERB}(?P<deed>{_DOES}\b[^\n]*)", re.DOTALL
)
_UNDERTOOK = re.compile(
    rf"(?:(?P<who>{_WHO})\s+(?:had\s+)?(?:also\s+)?)?"
    r"\b(?P<how>agreed|undertook|promised|offered|committed|pledged|volunteered)\s+to\s+"
    rf"{_ADVERB}(?P<deed>(?!{_DECIDES}\b)[a-z][\w’'-]*\b[^\n]*)",
    re.DOTALL,
)
_SAID_AND = re.compile(
    rf"(?P<who>{_WHO})\s+(?:had\s+)?(?:said|told|confirmed|advised|explained|added|reported)\b"
    rf".*\band\s+(?:would|will)\s+{_ADVERB}(?P<deed>{_DOES}\b[^\n]*)",
    re.DOTALL,
)
_DEED = re.compile(rf"\s(?:would|will)\s+{_ADVERB}(?P<deed>{_DOES}\b[^\n]*)", re.DOTALL)
_CAPITALS = re.compile(rf"{_BIG}(?:(?:\s+(?:of|for|and|the)){{0,2}}\s+{_BIG}){{0,6}}\s*$")
_PASSIVE = re.compile(
    rf"(?P<what>(?:⟦[^⟧]*⟧|[^.;:⟦])*?\S)\s+(?:would|will)\s+(?:also\s+|then\s+)?be\s+"
    rf"(?P<done>{_DONE}\b[^\n]*)",
    re.DOTALL,
)
_WOULD = re.compile(rf"^(?:would|will)\s+{_ADVERB}(?P<deed>{_DOES}\b[^\n]*)", re.IGNORECASE)
_LATER = re.compile(
    r"\b(?:to\s+be|would|should|agreed|asked\s+for|requested|return|reconsider|revisit)\b"
    r".*\bin\s+[\w-]+\s+(?:day|week|month|year)s?[’']?\s+time\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:end|expire|run\s+out|close|cease|lapse|open|cost|fall|rise|reach|be\s+\w+er)\b"
)
_SENTENCE = re.compile(r"(?:⟦[^⟧]*⟧|\b(?:Cllr|Mr|Mrs|Ms|Dr|St|No)\.|[^.;!?]|[.](?=\S))+[.;!?]*")
_ASKED = re.compile(
    r"\b(?:whether|if|asked\s+(?:that|why|how|what|when|who)|queried|wondered|hoped|unless|"
    r"suggested|would\s+not|will\s+not|declined|refused|unable|not\s+(?:agreed|undertook|promised)|"
    r"would\s+have|could\s+not|should\s+have|had\s+they|proposed|in\s+order\s+that|"
    r"neither|none\s+of|not\s+all|no\s+one|denied|doubted|doubtful|unlikely|failed\s+to|"
    r"(?:did|was|were|is|had|has)\s+not\s+(?:think|thought|believe|expect|know|clear|certain|sure|"
    r"likely|anticipat|intend|envisag|guarantee|commit)\w*|never\s+(?:agreed|undertook|promised|"
    r"offered|committed)|no\s+(?:commitment|promise|guarantee|undertaking|assurance|certainty)|"
    rf"(?:no|few)\s+(?:[\w’'-]+\s+){{0,2}}?{_HEAD}{_OF}\s+(?:would|will|had|agreed|undertook))\b",
    re.IGNORECASE,
)
# What is done to nothing is not done; what was named before it can't be done by a word alone.
_NOTHING = re.compile(
    rf"{_DOES}\s+(?:no(?!\s+(?:more|less|fewer|later)\b)|nothing|neither|none|nobody)\b|"
    r"(?:provide|circulate|bring|send|supply|produce|prepare|share|submit|forward|make|give|take)\.",
    re.IGNORECASE,
)
_PROMISES = re.compile(
    r"\b(?:would|will|(?:agreed|undertook|promised|offered|committed|pledged|volunteered)\s+to)\b"
)
_AND_ANOTHER = re.compile(rf"[,;]?\s+and\s+(?={_WHO}\s+(?:had\s+)?(?:also\s+)?{_PROMISES.pattern})")
_SUBORDINATE = re.compile(r"\b(?:that|which|who|when|while|until|before|after|once|so)\b")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_THAT = re.compile(r"^(?:.*\bthat\s+)", re.DOTALL)
_TOKEN = re.compile(r"⟦person:(\d{1,18})⟧")
_NAMED = re.compile(rf"{_WHO}(?!\s+[A-Z])")
_MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
_ARTICLE = re.compile(r"^(?:the|an?|our|its|their)\s+", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|they)$", re.IGNORECASE)
_OPENS_WITH = re.compile(r"^(?:In\s+\w+[^,]{0,40},\s+|However,\s+|And\s+|But\s+)")


@frozen
class Promise:
    """An action ready made: who is said to do what, and by when as it was said."""

    owners: tuple[int | str, ...]
    words: str
    due_said: str = ""
    due_on: date | None = None

    def asked(self, point: Point) -> Request:
        """The request that records it as an action that came of the point."""
        return request(
            actions.agree,
            item=point.item,
            words=self.words,
            owners=self.owners,
            due_said=self.due_said,
            due_on=self.due_on,
            after=point.id,
        )


def promise(
    words: str,
    minutes: Minutes,
    today: date,
    speakers: tuple[int | str, ...] = (),
) -> Promise | None:
    """The first promise in words in stored form, if there is one.

    `speakers` are those who said them: "he would" is theirs where the words name nobody.
    """
    return next(_promises(words, minutes, today, speakers), None)


def _promises(
    words: str, minutes: Minutes, today: date, speakers: tuple[int | str, ...]
) -> Iterator[Promise]:
    if len(words) > MOST_CHARACTERS:
        # Whole sentences only: neither a word nor a token is cut in two.
        words = words[: words.rfind(". ", 0, MOST_CHARACTERS) + 1]
    if not _may_promise(words):
        return
    upcoming = minutes.meeting.next_on if minutes.tables.get("meeting") else None
    bare = _QUOTED.sub(lambda quoted: _MASK * len(quoted[0]), words)
    for sentence in _SENTENCE.finditer(bare):
        if "?" in sentence[0] or _ASKED.search(sentence[0]):
            continue
        for at, clause in _clauses(sentence[0]):
            said = clause.strip()
            begun = sentence.start() + at + clause.index(said)
            found = _deed(said, begun, words, minutes, speakers)
            if found is None or _NOTHING.match(found[1]):
                continue
            yield _made(*found, today, upcoming)


def _made(owners: tuple[int | str, ...], deed: str, today: date, upcoming: date | None) -> Promise:
    try:
        phrase, day = due.find(deed, today, upcoming)
    except Refusal:
        phrase, day = "", None
    return Promise(owners, deed, phrase, day)


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    """What each of several people promises in a sentence, and where it begins there."""
    start = 0
    for found in _AND_ANOTHER.finditer(sentence):
        promises = _PROMISES.search(sentence, start, found.start())
        if promises and not _SUBORDINATE.search(sentence, promises.end(), found.start()):
            yield start, sentence[start : found.start()]
            start = found.end()
    yield start, sentence[start:]


def _may_promise(words: str) -> bool:
    """Whether it is worth looking: one of the words of a promise is there."""
    folded = words.casefold()
    return any(one in folded for one in ("would ", "will ", "d to ", "took to ", " time"))


def _deed(
    said: str, begun: int, words: str, minutes: Minutes, speakers: tuple[int | str, ...]
) -> tuple[tuple[int | str, ...], str] | None:
    """Who is to do what in a sentence that begins there in `words`; what it quotes is masked."""

    def whole(part: tuple[int, int]) -> str:
        return words[begun + part[0] : begun + part[1]]

    if match := _ACTIVE.search(said) or _UNDERTOOK.search(said) or _SAID_AND.search(said):
        owners: tuple[int | str, ...] = _known_at_end(said[: match.start()], minutes)
        if match["who"]:
            before = words[: begun + match.start()]
            owners = _owners(match["who"], before, minutes, speakers)
        return owners, _sentence(whole(match.span("deed")))
    if (match := _DEED.search(said)) and (owners := _known_at_end(said[: match.start()], minutes)):
        return owners, _sentence(whole(match.span("deed")))
    if match := _WOULD.match(said):
        return (speakers, _sentence(whole(match.span("deed")))) if speakers else None
    if match := _PASSIVE.match(said):
        what = _OPENS_WITH.sub("", _THAT.sub("", whole(match.span("what")))).strip()
        return (), _sentence(f"{what} to be {whole(match.span('done'))}")
    if _LATER.search(said) and not _ENDS.search(said):
        return (), _sentence(whole((0, len(said))))
    return None


def _known_at_end(words: str, minutes: Minutes) -> tuple[int | str, ...]:
    """The person by whose name or title, in capitals, the words end; nobody known: nobody."""
    match = _CAPITALS.search(words)
    named = match[0].split() if match else []
    for n in range(len(named)):
        try:
            person = names.known(" ".join(named[n:]), minutes)
        except Refusal:
            return ()
        if person is not None:
            return (person,)
    return ()


def _sentence(deed: str) -> str:
    words = " ".join(deed.split()).rstrip(" .;,:")
    return f"{words[:1].upper()}{words[1:]}."


def _owners(
    who: str, before: str, minutes: Minutes, speakers: tuple[int | str, ...]
) -> tuple[int | str, ...]:
    """Who is meant: a mention, somebody known by that name or title, else the words themselves.

    A pronoun is whoever was named last in the words before it, else the speakers.
    """
    if token := _TOKEN.match(who):
        return (int(token[1]),)
    if _PRONOUN.match(who):
        heard = [one for one in _NAMED.finditer(before) if not _PRONOUN.match(one[0])]
        if not heard:
            return speakers
        return _owners(heard[-1][0], "", minutes, speakers)
    plain = _ARTICLE.sub("", who).strip()
    try:
        person = names.known(plain, minutes)
    except Refusal:
        person = None
    if person is not None and not _is_office(plain, minutes):
        return (person,)
    return (f"{plain[:1].upper()}{plain[1:]}",)


def _is_office(plain: str, minutes: Minutes) -> bool:
    """Whether the words are an office on the body: what is the Chairman's goes on to the next."""
    return any(seat.role.casefold() == plain.casefold() for seat in minutes.all(Seat) if seat.role)


# Of the record


def of_point(minutes: Minutes, point: Point, today: date) -> Promise | None:
    """The first promise in a point that no action has been made of in the same words."""
    made = {action.text for action in minutes.where(Action, after=point.id)}
    return next((one for one in _of_point(minutes, point, today) if one.words not in made), None)


def _of_point(minutes: Minutes, point: Point, today: date) -> Iterator[Promise]:
    if point.kind not in (points.POINT, points.PARAGRAPH):
        return
    speakers = tuple(
        one.name if one.person is None else one.person
        for one in minutes.where(Speaker, point=point.id)
    )
    yield from _promises(point.text, minutes, today, speakers)


def offered(minutes: Minutes, item: int | None, today: date) -> tuple[Point, Promise] | None:
    """The promise in the entry of the item made last, and its point; None when it has none.

    Once one promise of a point was taken, the next one in it is offered.
    """
    if item is None or not minutes.has_item(item):
        return None
    latest = minutes.latest_entry(item)
    if isinstance(latest, Action):
        point, taken = minutes.find(Point, latest.after), latest.text
        if point and any(one.words == taken for one in _of_point(minutes, point, today)):
            latest = point
    if not isinstance(latest, Point):
        return None
    found = of_point(minutes, latest, today)
    return (latest, found) if found else None


def news(before: Minutes, after: Minutes, today: date) -> tuple[Point, Promise] | None:
    """The promise in a point that is there after a step and was not there before it."""
    old = before.tables.get(Point.TABLE, {})
    new = [point for point in after.all(Point) if point.id not in old]
    return offered(after, new[-1].item, today) if new else None


def brief(minutes: Minutes, owners: tuple[int | str, ...], due_said: str, on: date | None) -> str:
    """Who is to do something and by when, as it was understood: "due 9 July 2016 · owner …"."""
    parts = []
    if on is not None:
        parts.append(f"due {on.day} {on:%B %Y}")
    elif due_said:
        parts.append(f"due {_without_preposition(due_said)}")
    if owners:
        parts.append(f"owner {', '.join(_name(one, minutes) for one in owners)}")
    return " · ".join(parts)


def _without_preposition(phrase: str) -> str:
    return re.sub(r"^by\s+", "", phrase, flags=re.IGNORECASE)


def _name(one: int | str, minutes: Minutes) -> str:
    """Somebody as the strip names them: by title, else by name."""
    person = minutes.find(Person, one) if isinstance(one, int) else None
    if person is None:
        return str(one)
    return person.title or person.name


def told(minutes: Minutes, found: Promise) -> str:
    """A promise in a few words: what, by when, who."""
    return " · ".join(filter(None, (what(minutes, found), how(minutes, found))))


def what(minutes: Minutes, found: Promise) -> str:
    """What is promised, people by their names."""
    said = text.spelled(found.words, lambda kind, record, _: _word(kind, record, minutes))
    return said.rstrip(".")


def how(minutes: Minutes, found: Promise) -> str:
    """By when it is promised, and who is to do it."""
    return brief(minutes, found.owners, found.due_said, found.due_on)


def _word(kind: str, record: int, minutes: Minutes) -> str:
    person = minutes.find(Person, record) if kind == Person.TABLE else None
    return person.name if person else "…"


def taken(entered: Entered) -> Acts:
    """Record what was promised in a point as an action: the one named, the picked or the last."""
    if entered.words:
        point = handles.entry(entered.words, entered.context)
    else:
        point = handles.picked_or_last(entered.context, (Point,))
    if not isinstance(point, Point):
        raise entered.refusal(f"{point.name_in_gutter} is no point.")
    today = sittings.day(entered.minutes, entered.context.now.date())
    found = of_point(entered.minutes, point, today)
    name = point.name_in_gutter
    if found is None:
        made = entered.minutes.where(Action, after=point.id)
        if made:
            raise Refusal(f"What {name} promises is {made[-1].name_in_gutter} already.")
        raise Refusal(f"{name} promises nothing; /a {name}: and what is to be done is an action.")
    return Acts((found.asked(point),))
