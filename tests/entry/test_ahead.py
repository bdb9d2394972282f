"""What a line would come to, said while it is typed."""

from __future__ import annotations

import pytest

from meetingtui.domain.actions import Action
from meetingtui.entry import ahead
from tests.entry.session import NOW, Session, item, under_way


def said(line: str, session: Session | None = None, target: str = "") -> tuple[str, str]:
    """What is said of a line, and how."""
    minutes = (session or under_way()).minutes
    found = ahead.of_line(line, target, minutes, item(5), NOW)
    return found.what, found.how


@pytest.mark.parametrize(
    ("line", "how"),
    [
        (
            "/a dd: trends report > in 12 months' time",
            "due 9 July 2016 · owner Deputy Director of Roads",
        ),
        (
            "/a ab + officers: Mend it by end of March",
            "due 31 March 2016 · owner Chairman of the Board, officers",
        ),
        ("/a Mend it by the October meeting", "due the October meeting"),
        ('/a @?"tree officer": Mend it by Easter !', "due 27 March 2016 · owner tree officer"),
        ("Officers to report in a fortnight. /a", "due 23 July 2015"),
        ("/a Mend it", ""),
        ("/a", ""),
        ("/a Mend it by 31 June", ""),
        ("It was mended by Easter.", ""),
        ("/r That it be mended by Easter;", ""),
        ("/vb Officers would mend it.", ""),
    ],
)
def test_an_action_says_by_when_and_whose_it_is(line: str, how: str) -> None:
    assert said(line) == ("", how)


def test_a_promise_is_said_while_its_line_is_typed() -> None:
    assert said("The Head of Parks would send it by Friday") == (
        "Send it by Friday",
        "due 10 July 2015 · owner Head of Parks",
    )
    assert said(".. and would send it") == ("", "")


def test_an_action_that_is_mended_says_what_becomes_of_it() -> None:
    session = under_way().enter("/a dd: Mend it by Easter")
    action = session.steps[-1].changes[0].record.id
    mended = said("dd: Mend it by Friday", session, f"edit:action:{action}")
    assert mended == ("", "due 10 July 2015")
    assert said("/due a1 = by Friday", session) == ("", "due 10 July 2015")
    assert said("/ow a1 = ab", session) == ("", "owner Chairman of the Board")


def test_a_recorded_action_says_how_it_was_understood() -> None:
    session = under_way().enter("/a dd: Mend it by Easter")
    told = ahead.of_step(session.minutes, session.steps[-1])
    assert told == "due 27 March 2016 · owner Deputy Director of Roads"
    session.enter("/due = by Friday")
    assert ahead.of_step(session.minutes, session.steps[-1]).startswith("due 10 July 2015")
    session.enter("It rained.")
    assert ahead.of_step(session.minutes, session.steps[-1]) == ""


def test_an_action_whose_point_becomes_a_clause_says_nothing() -> None:
    session = under_way().enter("The Head of Parks would send it by Friday.", "/promise", "/k p3 r")
    assert any(isinstance(change.record, Action) for change in session.steps[-1].changes)
    assert ahead.of_step(session.minutes, session.steps[-1]) == ""


def test_a_point_that_is_mended_promises_nothing_new() -> None:
    session = under_way().enter("The Head of Parks would send it by Friday.")
    point = session.steps[-1].changes[0].record.id
    words = "The Head of Parks would send it by Friday."
    assert said(words, session, f"edit:point:{point}") == ("", "")
    assert said(words, session) != ("", "")
