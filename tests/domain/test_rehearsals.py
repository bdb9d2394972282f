"""A debate as it is heard: when each utterance begins and ends, and its words so far."""

from __future__ import annotations

from datetime import time

import pytest

from meetingtui.domain.proposals import ProposedPerson
from meetingtui.domain.rehearsals import Heard, Rehearsal, Utterance, length

WYN = ProposedPerson("Wyn Pascoe", code="wp", honorific="Dr")


def debate(*said: Utterance) -> Rehearsal:
    """A debate of these utterances."""
    return Rehearsal(
        title="Floods",
        about="",
        begins=time(10),
        body="Board",
        noun="",
        venue="",
        style="",
        people=(WYN,),
        agenda=("Floods",),
        prepared=(),
        said=said,
    )


FLOODS = debate(
    Utterance("wp", "one two three four five", 2.0),
    Utterance("", "A bell rings.", 1.0),
)


def test_speech_goes_at_a_hundred_and_fifty_words_a_minute() -> None:
    assert debate(Utterance("wp", "word " * 150, 0.0)).lasts == pytest.approx(60)
    assert [tuple(map(round, span, (3, 3))) for span in FLOODS.spans] == [(2.0, 4.0), (5.0, 6.2)]
    assert FLOODS.lasts == pytest.approx(6.2)


@pytest.mark.parametrize(
    ("seconds", "heard"),
    [
        (1.9, []),
        (2.0, [Heard("Dr Wyn Pascoe", "one", True)]),
        (2.9, [Heard("Dr Wyn Pascoe", "one two three", True)]),
        (4.1, [Heard("Dr Wyn Pascoe", "one two three four five", False)]),
        (
            5.0,
            [Heard("Dr Wyn Pascoe", "one two three four five", False), Heard("", "A", True)],
        ),
        (
            60.0,
            [
                Heard("Dr Wyn Pascoe", "one two three four five", False),
                Heard("", "A bell rings.", False),
            ],
        ),
    ],
)
def test_words_are_heard_one_by_one(seconds: float, heard: list[Heard]) -> None:
    assert list(FLOODS.heard(seconds, 5)) == heard
    assert list(FLOODS.heard(seconds, 1)) == heard[-1:]


def test_nobody_has_no_name() -> None:
    assert FLOODS.name_of("wp") == "Dr Wyn Pascoe"
    assert FLOODS.name_of("") == FLOODS.name_of("xy") == ""


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0:00"), (59.6, "1:00"), (365, "6:05"), (-3, "0:00")]
)
def test_a_length_is_said_in_minutes(seconds: float, said: str) -> None:
    assert length(seconds) == said
