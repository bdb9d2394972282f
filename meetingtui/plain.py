"""Plain mode: the entry language line by line, without a picture.

For screen readers and braille displays, and for scripts from a pipe. One line is read, one line
is answered.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import file_quietly, freshen
from meetingtui.desk.outward import style_of
from meetingtui.domain import findings, text
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.people import Person
from meetingtui.entry import completion, guide, reading, references, roll_call, where
from meetingtui.entry.reading import Verdict
from meetingtui.entry.roll_call import RollCall
from meetingtui.entry.said import quoted
from meetingtui.paths import Home
from meetingtui.publish import compose, projection
from meetingtui.publish.document import Source
from meetingtui.publish.text import with_sources
from meetingtui.settings import Settings

SAVED_SECONDS = 5.0


def run(home: Home, settings: Settings, book: Path, strict: bool) -> int:
    """Minute a meeting from standard input; 1 when a piped line was refused, else 0."""
    capture = Capture(lambda heard: Desk(book, settings.who, None, heard), accept_codes=True)
    try:
        freshen(home, capture.desk)
        style = style_of(capture.minutes, "", home, settings.house_style)
        mode = PlainMode(capture, style, sys.stdin, sys.stdout, sys.stderr, sys.stdin.isatty())
        return mode.read_lines(strict)
    finally:
        capture.close()
        fault = file_quietly(home, capture.minutes, settings.who)
        if fault:
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
    _put_back: list[str] = field(default_factory=list)

    def read_lines(self, strict: bool = False) -> int:
        """Read and answer until the end of the input or `/quit`; the exit status."""
        refused, self._strict = False, strict
        self._hold_what_was_found()
        for line in self._lines():
            if not self.asked and line.startswith("#"):
                continue
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

    def _say(self, sentence: str) -> None:
        if sentence:
            self.out.write(f"{sentence}\n")
            self.out.flush()

    def _entered(self, line: str) -> Verdict:
        if line.strip() or not self.capture.line.text:
            self._put(line)
        verdict = self.capture.enter()
        self._offered = isinstance(verdict.reading, reading.Offer)
        if not verdict.recorded:
            self._refused(verdict)
        else:
            self._recorded(verdict)
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
        while self.capture.line.text or self.capture.beside:
            if not self.capture.line.text:
                self.capture.aside()
            self._say(self._as_typed(self.capture.line.text))
            self.capture.hold()
        self.capture.settle()
        self._say("It is held: /held brings it back, Enter then records it.")

    def _refused(self, verdict: Verdict) -> None:
        if not verdict.sentence:
            return
        sentence = text.clean(verdict.sentence)
        if self.asked:
            self.capture.hold()
            self._say(f"Not recorded: {sentence} (/held brings the line back.)")
        else:
            self.err.write(f"line {self._number}: {sentence}\n")
            self.capture.forget(self.capture.line.slot)

    def _recorded(self, verdict: Verdict) -> None:
        answer = self._answer(verdict.reading)
        if answer is not None:
            self._say(answer)
        elif verdict.step_seq:
            self._say(self._saved(verdict.sentence))
        else:
            self._say(verdict.sentence)
        line = self.capture.line
        if line.text:
            self._say(self._as_typed(line.text))

    def _saved(self, sentence: str) -> str:
        durable = self.capture.desk.durable(SAVED_SECONDS)
        return f"{sentence}, {'saved' if durable else 'NOT SAVED YET'}"

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
        states = list(call.known)
        known = [f"{p.code} {state}" for p, state in zip(call.people, states, strict=True) if state]
        self._say(f"Known already: {'; '.join(known)}." if known else "")
        for n, person in enumerate(call.people):
            said = states[n] or self._said_of(person, call)
            if said is None:
                break
            states[n] = said
        asked = call.requests(self.capture.minutes, states)
        if not asked:
            return f"{call.unchanged}."
        verdict = self.capture.ask(*asked)
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
            self.err.write(f"line {self._number}: {refusal}\n")
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
        offers = completion.complete(stem, len(stem), self.capture.minutes, self.capture.looked_at)
        self._say("; ".join(offer.label for offer in offers) or "Nothing begins like that.")
        return True
