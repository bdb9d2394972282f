"""Plain mode: the entry language line by line, without a picture.

For screen readers and braille displays, and for scripts from a pipe. One line is read, one line
is answered.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import TextIO

from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import file_after, freshen
from meetingtui.desk.outward import style_of
from meetingtui.domain import findings, sittings, text
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.sittings import Sitting
from meetingtui.entry import (
    completion,
    guide,
    promised,
    reading,
    references,
    roll_call,
    where,
)
from meetingtui.entry.pen import ROLL
from meetingtui.entry.reading import Verdict
from meetingtui.entry.roll_call import RollCall
from meetingtui.entry.said import quoted
from meetingtui.entry.slots import Moment
from meetingtui.paths import Home
from meetingtui.publish import compose, projection
from meetingtui.publish.document import Source
from meetingtui.publish.text import with_sources
from meetingtui.settings import Settings
from meetingtui.store import lease
from meetingtui.store.book import Saved

SAVED_SECONDS = 5.0
PROVED_SECONDS = 2.0
GATHERED_SECONDS = 2.0
# A meeting without a time: every time typed then lies less than half a day ahead.
_NOON = time(12)


def run(home: Home, settings: Settings, book: Path, strict: bool, take_over: bool = False) -> int:
    """Minute a meeting from standard input; 1 when a piped line was refused, else 0.

    Raises Locked while somebody else writes it, unless it is to be taken over.
    """
    over = lease.generation(book) if take_over else None

    def desk(heard: Callable[[Saved], None]) -> Desk:
        return Desk(book, settings.who, None, heard, home.state, over)

    capture = Capture(desk, accept_codes=True)
    try:
        freshen(home, capture.desk)
        capture.back_up(settings)
        capture.prove()
        capture.gather()
        style = style_of(capture.minutes, "", home, settings.house_style)
        mode = PlainMode(capture, style, sys.stdin, sys.stdout, sys.stderr, sys.stdin.isatty())
        return mode.read_lines(strict)
    finally:
        capture.close()
        left = capture.unkept, file_after(home, capture.desk, settings.who)
        if fault := " ".join(filter(None, left)):
            sys.stderr.write(f"{fault}\n")


@dataclass(slots=True)
class PlainMode:
    """The line reader. `asked` tells a person at a keyboard from a pipe."""

    capture: Capture
    style: HouseStyle
    source: TextIO
    out: TextIO
    err: TextIO
    asked: bool
    _number: int = 0
    _offered: bool = False
    _strict: bool = False
    _amiss: bool = False
    _noticed: str = ""
    _damage: str = ""
    _put_back: list[str] = field(default_factory=list)

    def read_lines(self, strict: bool = False) -> int:
        """Read and answer until the end of the input or `/quit`; the exit status."""
        refused, self._strict = False, strict
        self._hold_what_was_found()
        self._stand_at_the_meeting()
        for line in self._lines():
            if not self.asked and line.startswith("#"):
                continue
            self._say_what_is_damaged(PROVED_SECONDS)
            if self.asked and self._completed(line):
                continue
            verdict = self._entered(line)
            if isinstance(verdict.reading, reading.Quit):
                break
            if self._amiss or (not verdict.recorded and verdict.sentence):
                refused, self._amiss = True, False
                if strict and not self.asked:
                    break
        return 1 if refused and not self.asked else 0

    def _lines(self) -> Iterator[str]:
        while True:
            if self._put_back:
                yield self._put_back.pop()
                continue
            if self.asked:
                self.out.write("> ")
                self.out.flush()
            line = self.source.readline()
            if not line:
                return
            self._number += 1
            yield self._gone_on(line.rstrip("\r\n"))

    def _gone_on(self, line: str) -> str:
        """The line with those that it goes on in: one that ends with ` \\` breaks there."""
        while line.endswith(" \\"):
            more = self.source.readline()
            self._number += bool(more)
            line = "\n".join((line[:-2].rstrip(), more.rstrip("\r\n")))
        return line

    def _stand_at_the_meeting(self) -> None:
        """The clock of a script about another day stands at the meeting, not at today."""
        minutes = self.capture.minutes
        held_on = minutes.meeting.held_on
        if self.asked or held_on == self.capture.now.date() or self.capture.desk.clock.standing:
            return
        known = [datetime.combine(held_on, minutes.meeting.called_at or _NOON)]
        known += [taking.started_at for taking in minutes.all(Taking)]
        for sitting in minutes.all(Sitting):
            known += filter(None, (sitting.started_at, sitting.ended_at))
        self.capture.desk.clock.set(max(known))

    def _say(self, sentence: str) -> None:
        if sentence:
            # Words read from a file that something else wrote must not command the terminal.
            self.out.write(f"{text.unfinished(sentence)}\n")
            self.out.flush()

    def _say_amiss(self, sentence: str) -> None:
        self.err.write(f"line {self._number}: {text.unfinished(sentence)}\n")

    def _entered(self, line: str) -> Verdict:
        if line.strip() or not self.capture.line.text:
            self._put(line)
        before = self.capture.minutes
        verdict = self.capture.enter()
        self._offered = isinstance(verdict.reading, reading.Offer | reading.Preview)
        if not verdict.recorded:
            self._refused(verdict)
        else:
            self._recorded(verdict, before)
        return verdict

    def _put(self, words: str) -> None:
        """Put words into the line. What the clerk typed there before is held, not lost."""
        if self.capture.line.text and not self.capture.line.target and not self._offered:
            self.capture.hold()
        stored = text.typed(words)
        self.capture.splice(0, len(self.capture.line.text), stored, len(stored))

    def _hold_what_was_found(self) -> None:
        if not self.capture.found:
            return
        self._say(self.capture.found)
        before = self.capture.held
        while self.capture.line.text or self.capture.beside:
            if not self.capture.line.text:
                self.capture.aside()
            self._say(self._as_typed(self.capture.line.text))
            self.capture.hold()
        self.capture.settle()
        if self.capture.held > before:
            self._say("It is held: /held brings it back, Enter then records it.")

    def _refused(self, verdict: Verdict) -> None:
        if not verdict.sentence:
            return
        sentence = text.clean(verdict.sentence)
        if self.asked:
            self.capture.hold()
            self._say(f"Not recorded: {sentence} (/held brings the line back.)")
        else:
            self._say_amiss(sentence)
            self.capture.forget(self.capture.line.slot)

    def _recorded(self, verdict: Verdict, before: Minutes) -> None:
        answer = self._answer(verdict.reading)
        if answer is not None:
            self._say(answer)
            if isinstance(verdict.reading, reading.Preview):
                self._say(verdict.sentence)
        elif verdict.step_seq:
            self._say(f"{self._saved(verdict.sentence)}{self._promised(before)}")
        else:
            self._say(verdict.sentence)
        self._say_what_was_done()
        line = self.capture.line
        if line.text:
            self._say(self._as_typed(line.text))

    def _saved(self, sentence: str) -> str:
        durable = self.capture.desk.durable(SAVED_SECONDS)
        saved = self.capture.saved
        if durable and self.capture.desk.taken_over:
            return f"{sentence}, saved in a copy. {saved.fault}"
        if durable:
            return f"{sentence}, saved"
        why = f" – {saved.kept}: {saved.fault}" if saved.kept else ""
        return f"{sentence}, NOT SAVED YET{why}"

    def _promised(self, before: Minutes) -> str:
        """What was promised in a point that was just recorded, and how to make an action of it."""
        now = self.capture.minutes
        today = sittings.day(now, self.capture.now.date())
        news = promised.news(before, now, today) if self.asked else None
        if news is None:
            return ""
        return f". Promised: {promised.told(now, news[1])}. /promise takes it"

    def _say_what_was_done(self) -> None:
        """Say what was done to the files, once."""
        notice = self.capture.saved.notice
        if notice != self._noticed:
            self._noticed = notice
            self._say(notice)

    def _say_what_is_damaged(self, seconds: float) -> None:
        """Say once what of the book is not as it was entered, before any answer."""
        damage = self.capture.proved(seconds)
        if damage != self._damage:
            self._damage = damage
            self._say(damage)

    def _as_typed(self, words: str) -> str:
        """A line in stored form as typed again: people as `@code`, references as `#p3`."""
        minutes, item = self.capture.minutes, self.capture.line.item or self.capture.looked_at

        def code(kind: str, record: int, _first: bool) -> str:
            if kind != Person.TABLE:
                return references.typed(minutes, kind, record, item)
            person = minutes.find(Person, record)
            return f"@{person.code}" if person else ""

        return text.spelled(text.clean(words, text.VERBATIM), code)

    def _answer(self, asked: reading.Reading | None) -> str | None:
        answer: str | None = None
        match asked:
            case reading.Help(topic=topic):
                answer = guide.help_text(topic)
            case reading.Check():
                found = findings.find(self.capture.minutes, self.style)
                answer = "\n".join(finding.said for finding in found) or "Nothing to look at."
            case reading.ReadBack():
                answer = self._read_back()
            case reading.Where():
                answer = where.said(self.capture)
            case reading.Listing(lines=lines):
                answer = "\n".join(lines)
            case reading.Roll():
                answer = self._roll(asked)
        return answer

    def _read_back(self) -> str:
        item = self.capture.looked_at
        if item is None:
            return "No item is being taken."
        minutes = self.capture.minutes
        shown = compose.document(projection.printed(minutes), self.style, item=item, live=True)
        handles: dict[Source, str] = {
            (entry.TABLE, entry.id): f"{entry.name_in_gutter}: " for entry in minutes.gutter(item)
        }
        read = with_sources(shown)
        return "\n".join(f"{handles.pop(source, '')}{line}" for source, line in read)

    def _roll(self, asked_for: reading.Roll) -> str:
        """Ask for each of whom nothing is known; from a pipe the next lines answer.

        A verb or a sentence is no answer: it ends the roll and is entered.
        """
        call = roll_call.called(self.capture.minutes, asked_for)
        if not call.people:
            return f"{call.nobody}."
        states, _ = roll_call.resumed(asked_for, call, self.capture.half_called)
        known = [f"{p.code} {state}" for p, state in zip(call.people, states, strict=True) if state]
        self._say(f"Known already: {'; '.join(known)}." if known else "")
        for n, person in enumerate(call.people):
            said = states[n] or self._said_of(person, call)
            if said is None:
                break
            states[n] = said
            self.capture.keep(roll_call.kept(asked_for, call, states))
        asked = call.requests(self.capture.minutes, states)
        if not asked:
            self.capture.forget(ROLL)
            return f"{call.unchanged}."
        verdict = self.capture.ask(*asked, clears=ROLL)
        return self._saved(verdict.sentence) if verdict.recorded else verdict.sentence

    def _said_of(self, person: Person, call: RollCall) -> str | None:
        """The state said of somebody on the roll; empty: passed over; None: the roll is ended."""
        asks = ", ".join(f"{letter} {state}" for letter, state in call.letters.items())
        question = f"{person.code} {person.name}: {asks}, or Enter to pass"
        self._say(question)
        for line in self._lines():
            word = text.clean(line).casefold()
            if word.startswith("#") and not self.asked:
                continue
            if not word or word in call.letters or word in call.letters.values():
                return call.letters.get(word, word)
            if word.startswith(("/", "!")) or " " in word:
                self._put_back.append(line)
                return None
            letters = ", ".join(call.letters)
            refusal = f"{quoted(word)} is no answer: {letters}, or an empty line to pass."
            if self.asked:
                self._say(refusal)
                self._say(question)
                continue
            self._say_amiss(refusal)
            self._amiss = True
            return None if self._strict else ""
        return None

    def _completed(self, line: str) -> bool:
        """`@bu?` or `/wi?` at the end of a line asks what it could become."""
        if not line.endswith("?"):
            return False
        word = line[:-1].rpartition(" ")[2]
        if not word.startswith(("@", "#", ";", "/")) or word.startswith(("/?", "@?")):
            return False
        stem = line[:-1]
        minutes, item = self.capture.minutes, self.capture.looked_at
        at_hand = self.capture.gathered(GATHERED_SECONDS)
        moment = Moment(minutes, item, self.capture.now, self.style.dates)
        offers = completion.complete(stem, len(stem), minutes, item, at_hand, moment)
        self._say("; ".join(offer.label for offer in offers) or "Nothing begins like that.")
        return True
