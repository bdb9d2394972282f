"""The one clock: UTC for the history, the wall for the minutes, and standing still for scripts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from meetingtui.desk.clock import Clock, system_time

SUMMER = timezone(timedelta(hours=1), "BST")
NOW = datetime(2015, 7, 9, 14, 3, 7, 654321, tzinfo=SUMMER)


def test_the_history_has_utc_and_the_minutes_the_wall_clock() -> None:
    clock = Clock(lambda: NOW)
    assert clock.utc() == NOW
    assert clock.utc().tzinfo is UTC
    assert clock.local() == datetime(2015, 7, 9, 14, 3, 7)
    assert clock.local().tzinfo is None
    assert not clock.standing


def test_the_clock_runs_with_its_source() -> None:
    moments = iter([NOW, NOW + timedelta(minutes=5)])
    clock = Clock(lambda: next(moments))
    assert clock.local() + timedelta(minutes=5) == clock.local()


@pytest.mark.parametrize("zone", [None, UTC, SUMMER])
def test_a_clock_that_was_set_stands_still(zone: timezone | None) -> None:
    clock = Clock(lambda: NOW)
    clock.set(datetime(2016, 1, 4, 10, 0, 30, tzinfo=zone))
    assert clock.standing
    assert clock.local() == datetime(2016, 1, 4, 10, 0, 30)
    assert clock.utc().tzinfo is UTC
    assert clock.utc().astimezone().replace(tzinfo=None) == clock.local()
    clock.set(datetime(2016, 1, 4, 10, 5))
    assert clock.local() == datetime(2016, 1, 4, 10, 5)
    clock.reach(datetime(2016, 1, 4, 10, 1))
    assert clock.local() == datetime(2016, 1, 4, 10, 5)
    clock.reach(datetime(2016, 1, 4, 10, 9))
    assert clock.local() == datetime(2016, 1, 4, 10, 9)


def test_a_clock_that_runs_is_not_put_on() -> None:
    clock = Clock(lambda: NOW)
    clock.reach(datetime(2016, 1, 4, 10, 0))
    assert not clock.standing


def test_the_system_s_time_has_a_zone() -> None:
    assert system_time().utcoffset() is not None
    clock = Clock()
    before = datetime.now(UTC)
    assert before <= clock.utc() <= datetime.now(UTC)
    assert clock.local().microsecond == 0
