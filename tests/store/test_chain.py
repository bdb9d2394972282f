"""A link of the chain covers everything that a step says."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from meetingtui.domain.bodies import Body
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Refusal, Step
from meetingtui.store import chain
from meetingtui.store.chain import Payload
from tests.store.books import NOON

STEP = Step(NOON, "Clerk", "Noted", (), item=4, undoes=None, redoes=None, seq=5)
BODY = Body(id=1, uuid="b", name="Board")


@pytest.mark.parametrize(
    "other",
    [
        {"at": NOON + timedelta(microseconds=1)},
        {"who": "Other"},
        {"item": None},
        {"undoes": 5},
        {"redoes": 5},
        {"opening": True},
        {"seq": 6},
    ],
)
def test_a_link_covers_every_field(other: dict[str, Any]) -> None:
    link = chain.link("previous", STEP, "s", ["x"])
    assert chain.link("previous", dataclasses.replace(STEP, **other), "s", ["x"]) != link


def test_a_link_covers_what_came_before_what_was_said_and_what_was_changed() -> None:
    link = chain.link("previous", STEP, "s", ["x", "y"])
    assert chain.link("previous", STEP, "s", ["x", "y"]) == link
    assert chain.link("other", STEP, "s", ["x", "y"]) != link
    assert chain.link("previous", STEP, "t", ["x", "y"]) != link
    assert chain.link("previous", STEP, "s", ["y", "x"]) != link
    assert chain.link("previous", STEP, "s", ["x"]) != link
    assert chain.link("previous", STEP, "s", ["x", "y"], closed=True) != link


def test_a_moment_is_the_same_in_every_zone() -> None:
    summer = NOON.astimezone(timezone(timedelta(hours=1)))
    assert chain.moment(summer) == chain.moment(NOON) == "2015-07-09T12:00:00+00:00"
    with pytest.raises(ValueError, match="zone"):
        chain.moment(datetime(2015, 7, 9, 12, 0))


def test_a_commitment_hides_and_binds() -> None:
    payload = Payload.of(Change(None, BODY))
    salt = chain.new_salt()
    assert payload.commitment(salt) == Payload.of(Change(None, BODY)).commitment(salt)
    assert payload.commitment(salt) != payload.commitment(chain.new_salt())
    assert chain.commitment_to("Noted", salt) == chain.commitment_to("Noted", salt)
    assert chain.commitment_to("Noted", salt) != chain.commitment_to("noted", salt)
    assert chain.commitment_to("Noted", salt) != chain.commitment_to("Noted", chain.new_salt())
    renamed = Change(BODY, dataclasses.replace(BODY, name="Council"))
    assert payload.commitment(salt) != Payload.of(renamed).commitment(salt)
    assert Payload.of(renamed).change(Minutes) == renamed
    assert NOON.tzinfo is UTC


@pytest.mark.parametrize(
    "payload",
    [
        Payload("body", 2, "added", None, Payload.of(Change(None, BODY)).after),
        Payload("body", 1, "removed", None, Payload.of(Change(None, BODY)).after),
        Payload("body", 1, "added", None, '{"id": 1, "colour": "red"}'),
        Payload("body", 1, "added", None, '{"id": 1, "name": null}'),
        Payload("meeting", 1, "added", None, '{"id": 1, "body": 1, "held_on": "9 July"}'),
    ],
)
def test_a_payload_that_is_none_is_refused(payload: Payload) -> None:
    with pytest.raises((ValueError, TypeError)):
        payload.change(Minutes)


def test_a_field_that_came_later_has_its_default() -> None:
    payload = Payload("point", 7, "added", None, '{"id":7,"item":4,"handle":1,"place":1.0}')
    assert payload.change(Minutes).after == Point(id=7, item=4, handle=1, place=1.0)
    with pytest.raises(Refusal):
        Payload("ghost", 7, "added", None, "{}").change(Minutes)
