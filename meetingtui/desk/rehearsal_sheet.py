"""The sheet after a rehearsal: what was caught of what was said, how late, with how many keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from meetingtui.desk.rehearsal_matching import ONCE_ONLY, Answer, answer, candidates, spelled_out
from meetingtui.domain import rehearsals as r
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import open_marks
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, Step
from meetingtui.domain.rehearsals import Rehearsal, Utterance, Wanted, length

CAUGHT, LATE, PART, MISSED = "caught", "caught late", "in part", "missed"
STATES = (CAUGHT, LATE, PART, MISSED)
# Behind by more than that many seconds, a record is late.
LATE_S = 30.0
# A clerk who knows what comes may be so many seconds of speech before it.
EARLY_S = 10.0
# What has some of the words only, and comes so much later, is of something else.
SCRAP_S = 120.0
_MOTIONS = (r.MOTION, r.AMENDMENT)
_TIMES = (r.ARRIVAL, r.DEPARTURE, r.ITEM)
_RIGHT = (("motions", _MOTIONS), ("votes", (r.VOTE,)), ("times", _TIMES))

Span = tuple[float, float]
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Found:
    """What became of one thing that ought to be recorded.

    `ended` is when its utterance was over, in seconds of speech; `behind` how many seconds the
    record came after that (None: there is none); `lacks` what is not in it.
    """

    said: Utterance
    want: Wanted
    ended: float
    state: str
    behind: float | None = None
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole sheet.

    `heard` are the seconds of speech until the clerk left. `strokes` were pressed for `entries`,
    which hold `characters`. `unheard` things would have come yet, and are not counted.
    """

    script: Rehearsal
    pace: float
    heard: float
    found: tuple[Found, ...]
    unheard: int
    strokes: int
    entries: int
    characters: int
    marks: int

    def count(self, state: str) -> int:
        """How many are in a state."""
        return sum(one.state == state for one in self.found)


def drawn_up(
    script: Rehearsal,
    pace: float,
    began: datetime,
    heard: float,
    strokes: Sequence[float],
    steps: Sequence[Step],
) -> Sheet:
    """The sheet of a rehearsal that `began` at that time of the history.

    `heard` is how far it was spoken when the clerk left, `strokes` when keys were pressed: seconds
    of speech, as everything here. `steps` is the whole history of its book.
    """
    book = _Book(steps, began)
    ended = [
        (utterance, want, span)
        for utterance, span in zip(script.said, script.spans, strict=True)
        for want in utterance.wants
    ]
    due = [one for one in ended if one[2][1] <= heard]
    entries = book.entries()
    return Sheet(
        script=script,
        pace=pace,
        heard=min(heard, script.lasts),
        found=tuple(book.found(*one, pace) for one in due),
        unheard=len(ended) - len(due),
        strokes=len(strokes),
        entries=len(entries),
        characters=sum(len(spelled_out(book.last, entry.main_text)) for entry in entries),
        marks=len(open_marks(book.last)),
    )


class _Book:
    """The minutes after every step, and which of their records are spoken for."""

    def __init__(self, steps: Sequence[Step], began: datetime) -> None:
        self.last = Minutes()
        self._wall = began.astimezone().replace(tzinfo=None)
        self._moments: list[tuple[float, Minutes]] = []
        self._prepared: set[Key] = set()
        for step in steps:
            self.last = self.last.apply(step)
            seconds = (step.at - began).total_seconds()
            self._moments.append((seconds, self.last))
            if seconds < 0:
                self._prepared = {(record.TABLE, record.id) for record in self.last}
        self._used = set(self._prepared)

    def entries(self) -> list[Entry]:
        """The entries of the clerk's."""
        every = [entry for kind in self.last.ENTRIES for entry in self.last.all(kind)]
        return [entry for entry in every if (entry.TABLE, entry.id) not in self._prepared]

    def found(self, said: Utterance, want: Wanted, span: Span, pace: float) -> Found:
        """What became of a want: of the records that answer it best, the earliest."""
        end = span[1]
        at = self._wall + timedelta(seconds=end)
        best: tuple[int, int, float, Key, Answer] | None = None
        for record in candidates(self.last, want):
            key = (record.TABLE, record.id)
            its = answer(self.last, record, want, at)
            if key in (self._used if want.kind in ONCE_ONLY else self._prepared) or not its.enough:
                continue
            since = self._since(record, want, at, its)
            one = (len(its.lacks), -its.has, since, key, its)
            if _of_this(want, span, since, its) and (best is None or one[:3] < best[:3]):
                best = one
        if best is None:
            return Found(said, want, end, MISSED)
        _, _, since, key, its = best
        self._used.add(key)
        behind = max(0.0, since - end) / pace
        state = PART if its.lacks else LATE if behind > LATE_S else CAUGHT
        return Found(said, want, end, state, behind, its.lacks)

    def _since(self, record: Record, want: Wanted, at: datetime, its: Answer) -> float:
        """When a record first said as much as it says at the end."""
        for seconds, minutes in self._moments:
            then = minutes.find(type(record), record.id)
            if then is not None:
                before = answer(minutes, then, want, at)
                if before.enough and len(before.lacks) <= len(its.lacks):
                    return seconds
        return self._moments[-1][0]


def _of_this(want: Wanted, span: Span, since: float, its: Answer) -> bool:
    """Whether what was recorded then may be of what was said in that span.

    Words alone may be of something else; a vote, or somebody who comes, is known by itself.
    """
    if want.kind not in r.IN_WORDS:
        return True
    start, end = span
    return start - EARLY_S <= since and not (its.lacks and since > end + SCRAP_S)


# In words


def text_of(sheet: Sheet) -> str:
    """The sheet as the clerk reads it."""
    return "\n".join(_lines(sheet))


def _lines(sheet: Sheet) -> Iterator[str]:
    script, whole = sheet.script, sheet.unheard == 0 and sheet.heard >= sheet.script.lasts
    pace = "" if sheet.pace == 1 else f" at pace {sheet.pace:g}"
    until = "heard to the end" if whole else f"heard for {length(sheet.heard)}"
    yield f"{script.title}: {length(script.lasts)} of speech{pace}, {until}"
    yield ""
    wanted = len(sheet.found)
    counts = ", ".join(f"{sheet.count(state)} {state}" for state in STATES)
    yield f"To be recorded     {wanted}: {counts}" if wanted else "To be recorded     nothing yet"
    behind = [one.behind for one in sheet.found if one.behind is not None]
    if behind:
        middle, worst = round(median(behind)), round(max(behind))
        yield f"Seconds behind     {middle} in the median, {worst} at worst"
    yield f"Keystrokes         {_keystrokes(sheet)}"
    yield f"Marks left         {sheet.marks or 'none'}"
    rights = filter(None, (_right(sheet, *of) for of in _RIGHT))
    yield from (f"Right              {', '.join(said)}" for said in [list(rights)] if said)
    if sheet.unheard:
        yield f"Not heard          {sheet.unheard} more would have come, and are not counted"
    for state in (MISSED, PART, LATE):
        found = [one for one in sheet.found if one.state == state]
        if found:
            yield ""
            yield f"{state.capitalize()}:"
            for one in found:
                yield f"  {_line(sheet, one)}"


def _keystrokes(sheet: Sheet) -> str:
    if not sheet.entries:
        return f"{sheet.strokes}, and no entry"
    each, words = sheet.strokes / sheet.entries, sheet.characters / sheet.entries
    entries = "1 entry" if sheet.entries == 1 else f"{sheet.entries} entries"
    return f"{sheet.strokes} for {entries}: {each:.0f} each, for words of {words:.0f} characters"


def _right(sheet: Sheet, named: str, kinds: tuple[str, ...]) -> str:
    of = [one for one in sheet.found if one.want.kind in kinds]
    right = sum(one.state in (CAUGHT, LATE) for one in of)
    return f"{named} {right} of {len(of)}" if of else ""


def _line(sheet: Sheet, one: Found) -> str:
    said = f"{length(one.ended):>5}  {_what(sheet.script, one)}"
    if one.state == LATE:
        return f"{said}, {one.behind:.0f} seconds behind"
    return f"{said} – {'; '.join(one.lacks)}" if one.lacks else said


def _what(script: Rehearsal, one: Found) -> str:
    """What ought to be recorded: its kind, of whom, and the words that were looked for."""
    want = one.want
    whose = script.name_of(want.who or one.said.by)
    words = ", ".join(word.split("|")[0] for word in want.words)
    if want.kind == r.ITEM:
        words = f"item {want.item} is taken"
    elif want.kind == r.VOTE:
        on = f"on the {want.on}" if want.on else ""
        words = " ".join(filter(None, (on, "–".join(map(str, want.votes)), want.result)))
    said = f"{want.kind} ({whose})" if whose and want.kind != r.ITEM else want.kind
    return f"{said}: {words}" if words else said
