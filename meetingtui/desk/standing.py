"""Formulas kept while a meeting goes on: at hand at once, in the register as soon as it is free.

The register is opened for a moment, on a thread of its own. What can't be written there is said;
the formula is at hand until the meeting is left, and its words are in the minute anyway.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from meetingtui.domain import formulas
from meetingtui.domain.bodies import Body
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register
from meetingtui.domain.requests import Request, request
from meetingtui.entry import formula_making, references
from meetingtui.entry.formulas import known, shipped_keys
from meetingtui.entry.reading import DropFormula, KeepFormula
from meetingtui.paths import Home

if TYPE_CHECKING:
    from meetingtui.desk.capture import Capture

Asked = Callable[[Register, int], Request]
KEPT_HERE = "The formula is kept for this meeting only"
GONE_HERE = "The formula is taken away for this meeting only"


class Standing:
    """Writes into the register what the clerk keeps, one thing after another.

    `fault` says what could not be written; `on_change` hears of it, on the writing thread.
    """

    def __init__(self, home: Home, who: str, body: str, on_change: Callable[[], None]) -> None:
        self._home = home
        self._who = who
        self._body = body
        self._on_change = on_change
        self.fault = ""
        self._waiting: queue.SimpleQueue[tuple[Asked, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="standing words", daemon=True)
        self._thread.start()

    def put(self, asked: Asked, otherwise: str) -> None:
        """Write this for the body, given the register and its id there; `otherwise` begins the
        sentence that says why it could not be written."""
        self._waiting.put((asked, otherwise))

    def close(self, seconds: float) -> None:
        """Wait until everything is written, at most this long."""
        self._waiting.put(None)
        self._thread.join(seconds)

    def _write(self) -> None:
        from meetingtui.store.errors import StoreError

        while (waiting := self._waiting.get()) is not None:
            asked, otherwise = waiting
            try:
                with suppress(formulas.KeptAlready):
                    self._carry_out(asked)
            except (StoreError, Refusal, OSError) as error:
                self.fault = f"{otherwise}: {error}"
                self._on_change()

    def _carry_out(self, asked: Asked) -> None:
        from meetingtui.desk.meetings import change_register
        from meetingtui.store import register

        known = register.read(self._home.register)
        body = body_in(known, self._body)
        if body is None:
            raise Refusal("the register does not know this body.")
        change_register(self._home, self._who, asked(known, body))


def body_in(register: Register, uuid: str) -> int | None:
    """The id in the register of the body with that uuid."""
    return next((body.id for body in register.all(Body) if body.uuid == uuid), None)


def carried_out(capture: Capture, reading: KeepFormula | DropFormula) -> str:
    """Keep a formula or take it away, and say so in a sentence. Raises Refusal."""
    if isinstance(reading, DropFormula):
        return _dropped(capture, reading.key)
    return _kept(capture, reading)


def _kept(capture: Capture, reading: KeepFormula) -> str:
    own, body = capture.at_hand.formulas, capture.minutes.body
    there = {phrase.key: phrase.words for phrase in known(own, body)}
    same = next((key for key, words in there.items() if words == reading.words), "")
    if same and reading.key in ("", same):
        raise Refusal(f"It is a formula already: ;{same}")
    key = reading.key or formula_making.key_for(reading.words, there)
    capture.have_formula(key, reading.words)

    def asked(register: Register, body: int) -> Request:
        there = {one.key: one.words for one in formulas.of_body(register, body)}
        # The table may not have gathered yet that the key which was found is taken.
        if not reading.key and there.get(key, reading.words) != reading.words:
            raise Refusal(f"the register has another ;{key}; /fm key = … keeps yours beside it.")
        return request(formulas.keep, body=body, key=key, words=reading.words)

    capture.standing.put(asked, KEPT_HERE)
    said = references.said(capture.minutes, reading.words)
    return f";{key} is now: {said}"


def _dropped(capture: Capture, key: str) -> str:
    own = capture.at_hand.formulas
    if key not in {phrase.key for phrase in own}:
        if key in shipped_keys(capture.minutes.body):
            raise Refusal(f";{key} comes with the program; /fm {key} = … puts yours in its place.")
        listed = ", ".join(phrase.key for phrase in own) or "none"
        raise Refusal(f"There is no formula {key}; those kept here: {listed}.")
    capture.have_formula(key)
    capture.standing.put(
        lambda register, body: request(formulas.drop, body=body, key=key), GONE_HERE
    )
    return f"The formula {key} is taken away"
