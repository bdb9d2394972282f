"""What a declaration that has become sensitive withholds of what was said before."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain import withholding
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.points import Point
from tests.entry.session import Session, under_way


def declared(*lines: str) -> Session:
    return under_way().enter("/d ab 7 pecuniary: works at the refuge > left", *lines)


def test_a_declaration_made_sensitive_is_news_once() -> None:
    session = declared("/d cd 8 sensitive pecuniary > left")
    assert [one.sensitive for one in withholding.hushed(session.steps[-1], session.minutes)] == [
        True
    ]
    before = session.minutes.all(Declaration)[0]
    sensitive = replace(before, sensitive=True)
    made = replace(session.steps[-1].changes[0], before=before, after=sensitive)
    again = replace(made, before=sensitive)
    step = replace(session.steps[-1], changes=(made,))
    assert list(withholding.hushed(step, session.minutes)) == [sensitive]
    assert list(withholding.hushed(replace(step, changes=(again,)), session.minutes)) == []


def test_a_step_that_only_puts_the_files_in_order_hushes_every_sensitive_one() -> None:
    session = declared("/d cd 8 sensitive pecuniary > left")
    step = replace(session.steps[-1], changes=())
    found = list(withholding.hushed(step, session.minutes))
    assert found == [one for one in session.minutes.all(Declaration) if one.sensitive]


def test_what_was_struck_and_declared_anew_as_sensitive_is_taken_back() -> None:
    session = declared()
    (gone,) = session.minutes.all(Declaration)
    session.enter("/del d1", "/d ab 7 sensitive pecuniary > left")
    assert withholding.is_told(gone)
    assert withholding.taken_back(gone, session.minutes)
    assert not withholding.taken_back(replace(gone, person=None, name="Cllr Poe"), session.minutes)
    assert not withholding.taken_back(replace(gone, sensitive=True), session.minutes)
    assert not withholding.taken_back(session.minutes.all(Point)[0], session.minutes)
