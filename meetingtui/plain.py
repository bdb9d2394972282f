"""Plain mode: the entry language line by line, without a picture.

For screen readers and braille displays, and for scripts from a pipe. One line is read, one line
is answered.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import freshen
from meetingtui.desk.outward import style_of
from meetingtui.domain import attendance, findings, items, marks, text
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request, request
from meetingtui.domain.seats import Seat
from meetingtui.entry import completion, guide, reading
from meetingtui.entry.reading import Verdict
from meetingtui.paths import Home
from meetingtui.publish import compose
from meetingtui.publish.text import lines
from meetingtui.settings import Settings

SAVED_SECONDS = 5.0


def run(home: Home, settings: Settings, book: Path, strict: bool) -> int:
    """Minute a meeting from standard input; 1 when a piped line was refused, else 0."""
    capture = Capture(lambda heard: Desk(book, settings.who, None, heard), accept_codes=True)
    try:
        freshen(home, capture.desk)
        named = capture.minutes.body.house_style or settings.house_style
        style = style_of(capture.minutes, named, home)
        mode = PlainMode(capture, style, sys.stdin, sys.stdout, sys.stderr, sys.stdin.isatty())
        return mode.read_lines(strict)
    finally:
        capture.close()


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

    def read_lines(self, strict: bool = False) -> int:
        """Read and answer until the end of the input or `/quit`; the exit status."""
        refused = False
        if self.capture.found:
            self._say(self.capture.found)
            self._say(self.capture.line.text)
        for line in self._lines():
            if not self.asked and line.startswith("#"):
                continue
            if self.asked and self._offered(line):
                continue
            verdict = self._entered(line)
            if isinstance(verdict.reading, reading.Quit):
                break
            if not verdict.recorded and verdict.sentence:
                refused = True
                if strict and not self.asked:
                    break
        return 1 if refused and not self.asked else 0

    def _lines(self) -> Iterator[str]:
        while True:
            if self.asked:
                self.out.write("> ")
                self.out.flush()
            line = self.source.readline()
            if not line:
                return
            self._number += 1
            yield line.rstrip("\r\n")

    def _say(self, sentence: str) -> None:
        if sentence:
            self.out.write(f"{sentence}\n")
            self.out.flush()

    def _entered(self, line: str) -> Verdict:
        before = self.capture.line.text
        stored = text.typed(line)
        self.capture.splice(0, len(before), stored, len(stored))
        verdict = self.capture.enter()
        if not verdict.recorded:
            self._refused(verdict)
        else:
            self._recorded(verdict)
        return verdict

    def _refused(self, verdict: Verdict) -> None:
        if not verdict.sentence:
            return
        if self.asked:
            self.capture.hold()
            self._say(f"Not recorded: {verdict.sentence} (/held brings the line back.)")
        else:
            self.err.write(f"line {self._number}: {verdict.sentence}\n")
            self.capture.splice(0, len(self.capture.line.text), "", 0)

    def _recorded(self, verdict: Verdict) -> None:
        answer = self._answer(verdict.reading)
        if answer is not None:
            self._say(answer)
        elif verdict.step_seq:
            durable = self.capture.desk.durable(SAVED_SECONDS)
            self._say(f"{verdict.sentence}, {'saved' if durable else 'NOT SAVED YET'}")
        else:
            self._say(verdict.sentence)
        line = self.capture.line
        if line.text and line.slot == "line":
            self._say(line.text)

    def _answer(self, asked: reading.Reading | None) -> str | None:
        match asked:
            case reading.Help(topic=topic):
                return guide.help_text(topic)
            case reading.Check():
                found = [finding.sentence for finding in findings.find(self.capture.minutes)]
                return "\n".join(found) or "Nothing to look at."
            case reading.ReadBack():
                return self._read_back()
            case reading.Where():
                return self._where()
            case reading.Roll():
                return self._roll()
            case _:
                return None

    def _read_back(self) -> str:
        item = self.capture.looked_at
        if item is None:
            return "No item is being taken."
        shown = compose.document(self.capture.minutes, self.style, item=item, live=True)
        return "\n".join(lines(shown))

    def _where(self) -> str:
        minutes = self.capture.minutes
        here = items.current(minutes)
        chair = attendance.presider(minutes)
        present = [
            a for a in minutes.all(attendance.Attendance) if attendance.in_room(minutes, a.person)
        ]
        presides = minutes.get(Person, chair).name if chair else "nobody"
        parts = [
            f"{here.spoken}, {here.title}" if here else "no item is being taken",
            f"{presides} presides",
            f"{len(present)} present",
            f"{self.capture.now:%H:%M}",
            f"{len(marks.open_marks(minutes))} to catch up",
        ]
        return "; ".join(parts)

    def _roll(self) -> str:
        """Ask for each member; from a pipe the answers are the next lines."""
        minutes = self.capture.minutes
        groups: dict[str, list[int]] = {}
        states = {"p": attendance.PRESENT, "a": attendance.APOLOGIES, "x": attendance.ABSENT}
        for seat in minutes.all(Seat):
            if seat.category not in ("member", "co-opted"):
                continue
            person = minutes.get(Person, seat.person)
            self._say(f"{person.code} {person.name}: p present, a apologies, x absent, or pass")
            said = next(self._lines(), "").strip().lower()
            if said in states:
                groups.setdefault(states[said], []).append(person.id)
        asked: list[Request] = [
            request(attendance.record, people=tuple(people), standing_as=standing)
            for standing, people in groups.items()
        ]
        return self.capture.ask(*asked).sentence if asked else "The roll is as it was."

    def _offered(self, line: str) -> bool:
        """`@bu?` or `/wi?` at the end of a line asks what it could become."""
        if not line.endswith("?"):
            return False
        word = line[:-1].rpartition(" ")[2]
        if not word.startswith(("@", ";", "/")) or word.startswith("/?"):
            return False
        stem = line[:-1]
        offers = completion.complete(stem, len(stem), self.capture.minutes, self.capture.looked_at)
        self._say("; ".join(offer.label for offer in offers) or "Nothing begins like that.")
        return True
