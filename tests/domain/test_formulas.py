"""Formulas of the register."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from meetingtui.domain import formulas
from meetingtui.domain.bodies import Body
from meetingtui.domain.formulas import Formula
from meetingtui.domain.record import Refusal, Stamp
from meetingtui.domain.register import Register
from meetingtui.domain.requests import Act, carried_out, request

AT = datetime(2015, 7, 9, 10, tzinfo=UTC)
BOARD = Body(id=1, uuid="b", name="Board")
OTHER = Body(id=2, uuid="o", name="Other")


def done(known: Register, act: Act, **words: object) -> Register:
    """The register after an act."""
    last = max((record.id for record in known), default=0)
    stamp = Stamp(AT, AT.replace(tzinfo=None), "Clerk", last + 1)
    return known.apply(carried_out(known, stamp, (request(act, **words),)))


def kept() -> Register:
    """A register with a formula of a body, and two of every body."""
    known = Register.of((BOARD, OTHER))
    known = done(known, formulas.keep, body=1, key="Thanks", words=" Thanked ⟨names⟩. ")
    known = done(known, formulas.keep, body=None, key="thanks", words="Thanks.")
    return done(known, formulas.keep, body=None, key="noted", words="Noted.")


def test_a_body_has_its_own_formulas_and_those_of_every_body() -> None:
    known = kept()
    assert [(f.key, f.words) for f in formulas.of_body(known, 1)] == [
        ("thanks", "Thanked ⟨names⟩."),
        ("noted", "Noted."),
    ]
    assert [f.words for f in formulas.of_body(known, 2)] == ["Thanks.", "Noted."]
    assert [f.words for f in formulas.of_body(known, None)] == ["Thanks.", "Noted."]


def test_a_key_that_is_there_already_gets_the_new_words() -> None:
    known = done(kept(), formulas.keep, body=1, key="thanks", words="Other words.")
    assert [f.words for f in known.where(Formula, body=1)] == ["Other words."]
    with pytest.raises(Refusal, match="says that already"):
        done(known, formulas.keep, body=1, key="THANKS", words="Other words.")


def test_a_formula_is_taken_away_from_whom_it_belongs_to_only() -> None:
    known = done(kept(), formulas.drop, body=1, key="thanks")
    assert [f.words for f in formulas.of_body(known, 1)] == ["Thanks.", "Noted."]
    with pytest.raises(Refusal, match="those kept here: none"):
        done(known, formulas.drop, body=1, key="thanks")


@pytest.mark.parametrize("key", ["", "two words", "n1", "a-b", "x" * 31])
def test_a_key_is_a_word_of_letters(key: str) -> None:
    with pytest.raises(Refusal, match="one word of letters"):
        done(kept(), formulas.keep, body=1, key=key, words="Words.")


def test_a_formula_needs_words_that_name_nobody() -> None:
    with pytest.raises(Refusal, match="needs words"):
        done(kept(), formulas.keep, body=1, key="a", words=" \u202e ")
    with pytest.raises(Refusal, match="write a slot"):
        done(kept(), formulas.keep, body=1, key="a", words="By ⟦person:3⟧.")


def test_nobody_keeps_a_formula_for_a_body_that_is_not_there() -> None:
    with pytest.raises(Refusal, match="no such body"):
        done(kept(), formulas.keep, body=77, key="a", words="Words.")
