"""What becomes of an entered line: requests for the desk, words for the line, or a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from meetingtui.desk import confirming
from meetingtui.desk.capture import Capture
from meetingtui.domain import entries, interests, items, marks, noting, voting
from meetingtui.domain.entries import entry_of
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Refusal, Step
from meetingtui.domain.requests import Request, request
from meetingtui.domain.sittings import Sitting
from meetingtui.entry import ahead, formulas
from meetingtui.entry import line as entry_line
from meetingtui.entry import reading as r
from meetingtui.entry.at_hand import Phrase
from meetingtui.entry.pen import UnfinishedLine
from meetingtui.entry.reading import Context, Reading, Verdict

GATHERED_SECONDS = 2.0
PREVIEWED = "Enter replaces all of them; type the numbers of those that stay as they are"
NO_MARKS = "There is nothing to catch up: no marks are left."
# The times at which a record says that something happened.
_TIMES = {
    "taking": ("started_at",),
    "presence": ("at",),
    "sitting": ("started_at", "ended_at"),
    "exclusion": ("started_at", "ended_at"),
}


def enter(capture: Capture) -> Verdict:
    """Enter the line being typed; an empty one edits the picked entry."""
    line = capture.line
    if line.text.strip():
        if _as_it_was(capture, line):
            return _left(capture, line)
        return carry_out(capture, line, typed_form=False)
    if line.target:
        capture.forget(line.slot)
        return Verdict(True, "Left as it was")
    return _edit_picked(capture)


def _as_it_was(capture: Capture, line: UnfinishedLine) -> bool:
    """Whether an entry was put into the line to be mended and nothing in it was altered."""
    kind, _, rest = line.target.partition(":")
    if kind != "edit":
        return False
    table, _, entry = rest.partition(":")
    context = Context(
        minutes=capture.minutes,
        item=line.item,
        picked=(table, int(entry)),
        now=capture.now,
        accept_codes=capture.accept_codes,
    )
    try:
        reading = entry_line.read("/f", context)
    except Refusal:
        return False
    return isinstance(reading, r.Edit) and reading.text.strip() == line.text.strip()


def _left(capture: Capture, line: UnfinishedLine) -> Verdict:
    """Leave an entry as it was; a mark on it is caught up all the same."""
    asked = _catching_up(capture, line, ())
    if asked:
        verdict = _recorded(capture, capture.desk.do(*asked, clears=line.slot or None), line.slot)
        capture.look_back()
        return verdict
    capture.forget(line.slot)
    return Verdict(True, "Left as it was")


def ask(capture: Capture, *asked: Request, clears: str = "") -> Verdict:
    """Carry out requests that were not typed; the draft in the slot `clears` goes with them."""
    try:
        return _recorded(capture, capture.desk.do(*asked, clears=clears or None), clears)
    except Refusal as refusal:
        return Verdict(False, str(refusal))


def carry_out(capture: Capture, line: UnfinishedLine, typed_form: bool) -> Verdict:
    """Read a line and do what it says. With `typed_form` it is raw, as a script has it."""
    context = Context(
        minutes=capture.minutes,
        item=line.item,
        picked=capture.picked,
        now=capture.now,
        accept_codes=capture.accept_codes,
        typed_form=typed_form,
        formulas=_formulas(capture) if ";" in line.text and capture.accept_codes else (),
        people=_people(capture) if "@+" in line.text else (),
    )
    if line.target.startswith("edit:") and entry_line.opens_with_a_verb(line.text):
        line = replace(line, target="")
    try:
        return _carried_out(capture, _read(line, context), line)
    except Refusal as refusal:
        return Verdict(False, str(refusal))


def _formulas(capture: Capture) -> tuple[Phrase, ...]:
    """The formulas whose key may stand in a line that is read whole."""
    own = capture.gathered(GATHERED_SECONDS).formulas
    return formulas.known(own, capture.minutes.body)


def _people(capture: Capture) -> tuple[Person, ...]:
    """Those whom the register knows; a line that is read whole waits for them."""
    return capture.gathered(_patience(capture)).people.everybody


def _patience(capture: Capture) -> float:
    """How long a line waits for what is gathered: one that is typed key by key never does."""
    return GATHERED_SECONDS if capture.accept_codes else 0.0


def _read(line: UnfinishedLine, context: Context) -> Reading:
    if line.target.startswith("edit:"):
        _, table, entry = line.target.split(":")
        return entry_line.read_edit(line.text, table, int(entry), context)
    return entry_line.read(line.text, context)


def _carried_out(capture: Capture, reading: Reading, line: UnfinishedLine) -> Verdict:
    if isinstance(reading, r.Acts):
        asked = _catching_up(capture, line, reading.requests)
        confirming.ask(capture, reading.requests, line)
        step = capture.desk.do(*asked, clears=line.slot or None)
        _keep_time(capture, step)
        if asked != reading.requests:
            capture.look_back()
        return _recorded(capture, step, line.slot)
    if isinstance(reading, r.Earlier):
        return _earlier(capture, reading, line)
    verdict = _in_the_line(capture, reading, line)
    if verdict is not None:
        return verdict
    capture.forget(line.slot)
    if isinstance(reading, r.Look):
        capture.look(reading.item)
        return Verdict(True, f"Looking at {capture.minutes.item(reading.item).spoken}", reading)
    if isinstance(reading, r.SetClock):
        capture.desk.clock.set(reading.at)
        return Verdict(True, f"The clock stands at {reading.at:%H:%M}", reading)
    return Verdict(True, "", reading)


def _keep_time(capture: Capture, step: Step) -> None:
    """Once the meeting has opened, the clock of a script goes on to the times that lines say."""
    if not capture.minutes.all(Sitting):
        return
    for change in step.changes:
        times = _TIMES.get(change.record.TABLE, ())
        for said in (getattr(change.after, field, None) for field in times if _new(change, field)):
            if isinstance(said, datetime):
                capture.desk.clock.reach(said)


def _new(change: Change, field: str) -> bool:
    """Whether a time was not known before: one that is put right is of the past."""
    return getattr(change.before, field, None) is None


def _in_the_line(capture: Capture, reading: Reading, line: UnfinishedLine) -> Verdict | None:
    """What readings that bring words back, or take steps back, make of the line."""
    verdict: Verdict | None = None
    match reading:
        case r.Undo(count=count) | r.Redo(count=count):
            verdict = _back_or_again(capture, line, count, isinstance(reading, r.Undo))
        case r.Edit(table=table, entry=entry, text=text):
            capture.forget(line.slot)
            verdict = _editing(capture, table, entry, text)
        case r.Offer(text=text):
            capture.forget(line.slot)
            capture.fill(text)
            said = "The report's next recommendation: Enter records it"
            verdict = Verdict(True, said, reading)
        case r.Better():
            verdict = _better(capture, reading, line)
        case r.Confirm():
            capture.forget(line.slot)
            verdict = Verdict(True, confirming.KEPT_APART, reading)
        case r.Held():
            capture.forget(line.slot)
            back = capture.bring_back()
            verdict = Verdict(back, "Your line is back" if back else "No line is held.")
        case r.KeepFormula() | r.DropFormula():
            verdict = _standing(capture, reading, line)
        case r.Preview(line=does_it):
            capture.forget(line.slot)
            capture.fill(does_it)
            verdict = Verdict(True, PREVIEWED, reading)
        case r.Walk(done=done):
            verdict = _needs_nothing(capture, line) if done else _walk(capture, line)
    return verdict


def _recorded(capture: Capture, step: Step, slot: str) -> Verdict:
    taken = any(change.record.TABLE == "taking" for change in step.changes)
    capture.recorded(slot, taken)
    new = [c.after for c in step.changes if c.before is None and isinstance(c.after, Entry)]
    if new and step.undoes is None and step.redoes is None:
        names = ", ".join(entry.name_in_gutter for entry in _to_name(new))
        where = capture.minutes.item(new[-1].item).spoken
        return Verdict(True, f"{names} under {where}{_said(capture, step)}", None, step.seq)
    told = _told(capture) if taken and step.undoes is None else _said(capture, step)
    return Verdict(True, f"{step.sentence}{told}", None, step.seq)


def _said(capture: Capture, step: Step) -> str:
    """What the figures of a vote say, or by when an action is due and whose it is."""
    if step.undoes is not None or step.redoes is not None:
        return ""
    told = voting.told(capture.minutes, step) or ahead.of_step(capture.minutes, step)
    return f": {told}" if told else ""


def _told(capture: Capture) -> str:
    """What the clerk is told when an item is taken: who must leave, and who may come back."""
    here = items.current(capture.minutes)
    notice = interests.notice(capture.minutes, here.id) if here else ""
    return f": {notice}" if notice else ""


def _to_name(new: list[Entry]) -> list[Entry]:
    """The new entries but for a decision that was made only to hold a new clause."""
    holding = {getattr(entry, "decision", None) for entry in new}
    silent = [e for e in new if e.TABLE == "decision" and e.id in holding]
    return [entry for entry in new if entry not in silent] or new


def _earlier(capture: Capture, asked: r.Earlier, line: UnfinishedLine) -> Verdict:
    """The earlier wordings of an entry, listed; or one of them brought back."""
    from meetingtui.desk import wordings
    from meetingtui.store.errors import StoreError

    name = entry_of(capture.minutes, asked.table, asked.entry).name_in_gutter
    try:
        if asked.number:
            words = wordings.chosen(capture.desk, asked.table, asked.entry, asked.number)
            edit = request(entries.edit, table=asked.table, entry=asked.entry, words=words)
            return _recorded(capture, capture.desk.do(edit, clears=line.slot or None), line.slot)
        lines = wordings.listed(capture.desk, asked.table, asked.entry)
    except StoreError as error:
        raise Refusal(str(error)) from error
    capture.forget(line.slot)
    if not lines:
        return Verdict(True, f"{name} was always worded as it is")
    how = f"/was {name} 1 brings the first one back"
    return Verdict(True, how, r.Listing(f"{name}: earlier wordings", lines))


def _better(capture: Capture, meant: r.Better, line: UnfinishedLine) -> Verdict:
    """A slip of House English put right, or its rule silenced."""
    from meetingtui.desk import english
    from meetingtui.desk.meetings import home_of

    said, asked = english.asked(capture.minutes, home_of(capture.desk.path), meant)
    step = capture.desk.do(asked, clears=line.slot or None)
    return replace(_recorded(capture, step, line.slot), sentence=said)


def _catching_up(
    capture: Capture, line: UnfinishedLine, asked: tuple[Request, ...]
) -> tuple[Request, ...]:
    """The requests of a line, so that they catch up the mark to which it answers."""
    mark = _marked(capture.minutes, line.target)
    if mark is None:
        return asked
    if line.target.startswith("edit:"):
        return (*asked, request(marks.clear, mark=mark.id))
    *before, made = asked
    return (*before, request(noting.caught_up, made=made, mark=mark.id))


def make_formula(capture: Capture) -> Verdict:
    """Keep the line as a formula; it stays. With the line empty, the picked or last entry."""
    from meetingtui.entry import formula_making

    line = capture.line
    if not line.text.strip():
        return capture.say("/fm")
    try:
        reading = formula_making.of_line(line, capture.minutes)
        return _standing(capture, reading, replace(line, slot=""))
    except Refusal as refusal:
        return Verdict(False, str(refusal))


def _standing(
    capture: Capture, reading: r.KeepFormula | r.DropFormula, line: UnfinishedLine
) -> Verdict:
    """Keep or take away a formula: at once at this table, and soon in the register."""
    from meetingtui.desk import standing

    capture.gathered(_patience(capture))
    said = standing.carried_out(capture, reading)
    capture.forget(line.slot)
    return Verdict(True, said, reading)


def _back_or_again(capture: Capture, line: UnfinishedLine, count: int, back: bool) -> Verdict:
    said: list[str] = []
    for _ in range(count):
        try:
            step = capture.desk.undo() if back else capture.desk.redo()
        except Refusal:
            if not said:
                raise
            break
        said.append(step.sentence)
    capture.forget(line.slot)
    sentence = said[0] if len(said) == 1 else f"{len(said)} steps. Last: {said[-1]}"
    return Verdict(True, sentence)


def _editing(capture: Capture, table: str, entry: int, text: str) -> Verdict:
    found = capture.minutes.get(capture.minutes.kind(table), entry)
    if not isinstance(found, Entry):
        raise Refusal("That can't be edited in the line.")
    if found.item != capture.looked_at:
        capture.look(found.item)
    capture.fill(text, f"edit:{table}:{entry}", found.item)
    capture.pick_entry((table, entry))
    return Verdict(True, f"Editing {found.name_in_gutter}: Enter records it")


def _edit_picked(capture: Capture) -> Verdict:
    return capture.say("/f") if capture.picked else Verdict(False, "")


def _marked(minutes: Minutes, target: str) -> marks.Mark | None:
    """The mark that a line with that target catches up."""
    kind, _, rest = target.partition(":")
    if kind == "mark":
        return minutes.find(marks.Mark, int(rest))
    if kind == "edit":
        table, _, entry = rest.partition(":")
        return marks.of_entry(minutes, table, int(entry))
    return None


def _needs_nothing(capture: Capture, line: UnfinishedLine) -> Verdict:
    """Take away the mark gone to, else the oldest: there is nothing to catch up."""
    waiting = marks.open_marks(capture.minutes)
    mark = _marked(capture.minutes, line.target) or next(iter(waiting), None)
    if mark is None:
        return Verdict(False, NO_MARKS)
    asked = request(marks.clear, mark=mark.id)
    verdict = _recorded(capture, capture.desk.do(asked, clears=line.slot or None), line.slot)
    capture.look_back()
    return verdict


def _walk(capture: Capture, typed: UnfinishedLine) -> Verdict:
    """Go to the oldest mark, or from one where nothing was typed to the next."""
    if typed.slot:
        capture.forget(typed.slot)
    waiting = marks.open_marks(capture.minutes)
    if not waiting:
        return Verdict(False, NO_MARKS)
    # Typed, it stands in the line itself; as a stroke it leaves what is typed there.
    here = _marked(capture.minutes, typed.target or capture.line.target)
    mark = waiting[0]
    if here is not None and here in waiting:
        said = f"You are at the mark of {here.at:%H:%M}: Enter records the line"
        if not typed.slot and (len(waiting) == 1 or not _untouched(capture, here)):
            return Verdict(True, f"{said}, /! done needs none")
        if not typed.slot:
            capture.forget(capture.line.slot)
        mark = waiting[(waiting.index(here) + 1) % len(waiting)]
    spoken = capture.minutes.item(mark.item).spoken
    capture.look_meanwhile(mark.item)
    if mark.holder is not None:
        entry = capture.minutes.get(capture.minutes.kind(mark.holder_table), mark.holder)
        if isinstance(entry, Entry):
            capture.pick_entry((mark.holder_table, entry.id))
            verdict = capture.say("/f")
            if verdict.recorded:
                return verdict
            return _editing(capture, mark.holder_table, entry.id, entry.main_text)
    capture.fill(mark.jotting, f"mark:{mark.id}", mark.item)
    return Verdict(True, f"Marked at {mark.at:%H:%M} under {spoken}: type what was said or /! done")


def _untouched(capture: Capture, mark: marks.Mark) -> bool:
    """Whether nothing was typed yet in the line that was filled for a mark."""
    line = capture.line
    if line.target.startswith("mark:"):
        return line.text.strip() == mark.jotting.strip()
    return _as_it_was(capture, line)
