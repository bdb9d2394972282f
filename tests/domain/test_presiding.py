"""Who presides and who takes the minutes, by the presence log."""

from __future__ import annotations

from meetingtui.domain import attendance, presiding
from tests.domain.making import Making, at


def test_the_chair_is_taken_in_the_order_of_the_clock(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    assert presiding.presider(book.minutes) is None
    book.do(attendance.move, people=(ann.id,), kind="presides", at=at("11:00"))
    step = book.do(attendance.move, people=(cyd.id,), kind="presides", at=at("10:00"))
    assert step.sentence == "Cyd Dee took the chair at 10:00"
    assert presiding.presider(book.minutes) == ann.id


def test_nobody_presides_once_the_one_in_the_chair_has_left(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.move, people=(ann.id,), kind="presides")
    assert presiding.presider(book.minutes) == ann.id
    book.do(attendance.move, people=(ann.id,), kind="out")
    assert presiding.presider(book.minutes) is None
    book.do(attendance.move, people=(ann.id,), kind="in")
    book.do(attendance.move, people=(ann.id,), kind="presides")
    assert presiding.presider(book.minutes) == ann.id


def test_the_minutes_are_taken_by_whoever_took_them_last(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    assert presiding.minuter(book.minutes) is None
    book.do(attendance.move, people=(ann.id,), kind="minutes", at=at("10:00"))
    book.do(attendance.move, people=(cyd.id,), kind="minutes", at=at("10:30"))
    assert presiding.minuter(book.minutes) == cyd.id
    assert presiding.minuter(book.minutes, at("10:10")) == ann.id
