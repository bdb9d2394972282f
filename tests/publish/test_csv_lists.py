"""The lists of a meeting as CSV: what stands in which column, and for whom.

Compared with golden files; `python -m tests.publish.test_csv_lists` writes them anew.
"""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from meetingtui.domain import (
    actions,
    attendance,
    decisions,
    motions,
    restricting,
    text,
)
from meetingtui.domain.divisions import AGAINST, CASTING, FOR, Ballot, Division, Tally
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.publish import csv_lists, styles
from meetingtui.publish.projection import Audience, project
from tests.publish.invented import everything
from tests.publish.meetings import Writer

GOLDEN = Path(__file__).parent / "golden"
STYLE = styles.shipped("surrey-2015")


def _content(name: str, minutes: Minutes | None = None, item: int | None = None) -> str:
    return csv_lists.content(project(minutes or everything()), STYLE, name, item)


def _rows(content: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize("name", csv_lists.LISTS)
def test_golden(name: str) -> None:
    assert _content(name).encode() == (GOLDEN / f"{name}.csv").read_bytes()


def _business() -> Writer:
    writer = Writer()
    ann = writer.person("Ann Bell", "Head of Parks")
    writer.item("Gates")
    writer.do(
        actions.agree,
        item=None,
        words="mend the gates",
        owners=(ann, "the Parish Council"),
        due_said="in four weeks",
        due_on=date(2015, 8, 6),
    )
    writer.do(decisions.resolve, item=None, words="That gates be kept", addressee="Cabinet")
    return writer


def test_an_action_says_when_it_is_due_as_said_and_as_computed() -> None:
    (row,) = _rows(_content("actions", _business().minutes))
    assert row["Body"] == "Scrutiny Board"
    assert (row["Meeting"], row["Title"]) == ("2015-07-09", "Gates")
    assert row["Action"] == "mend the gates"
    assert row["Owners"] == "Head of Parks and the Parish Council"
    assert (row["Due, as said"], row["Due"]) == ("in four weeks", "2015-08-06")
    assert row["Status"] == "open"


def test_a_recommendation_is_a_clause_addressed_to_somebody() -> None:
    writer = _business()
    writer.do(decisions.resolve, item=None, words="That the report be noted")
    (row,) = _rows(_content("recommendations", writer.minutes))
    assert (row["Number"], row["Recommendation"], row["To"]) == (
        "1",
        "That gates be kept",
        "Cabinet",
    )
    assert [row["Number"] for row in _rows(_content("decisions", writer.minutes))] == ["1", "2"]


def test_every_row_names_people_in_full_and_what_it_refers_to_by_its_item() -> None:
    writer = _business()
    ann = writer.person("Ivo Reed", "Ranger")
    decision = writer.minutes.all(decisions.Decision)[0].id
    said = f"{text.token('person', ann)} to act on {text.token('decision', decision)}"
    for _ in range(2):
        writer.do(actions.agree, item=None, words=said)
    _, one, two = (row["Action"] for row in _rows(_content("actions", writer.minutes)))
    assert one == two
    assert "Ivo Reed" in one or "Ranger" in one
    assert "item 1" in one
    assert not {"⟦", "\ufffe"} & {*one}


def test_votes_have_figures_as_numbers_and_names() -> None:
    writer = Writer()
    ann, ivo = writer.person("Ann Bell"), writer.person("Ivo Reed")
    writer.item("Gates")
    writer.do(
        motions.propose, item=None, words="That gates be kept", movers=(ann,), seconders=(ivo,)
    )
    motion = writer.minutes.all(motions.Motion)[0].id
    vote = writer.add(Division, motion=motion, method="named", asked_by="Ann Bell")
    made = [
        Tally(id=900, division=vote, place=1.0, category=FOR, number=7),
        Tally(id=901, division=vote, place=2.0, category="=absent", number=1),
        Ballot(id=902, division=vote, place=1.0, person=ann, category=FOR),
        Ballot(id=903, division=vote, place=2.0, person=ivo, category=AGAINST),
        Ballot(id=904, division=vote, place=3.0, person=ivo, category=AGAINST, kind=CASTING),
    ]
    minutes = Minutes.of([*writer.minutes, *made])
    content = _content("votes", minutes)
    (row,) = _rows(content)
    assert row["Vote on"].endswith("motion: That gates be kept")
    assert (row["Moved by"], row["Seconded by"]) == ("Ann Bell", "Ivo Reed")
    assert (row["For"], row["Against"], row["'=absent"]) == ("7", "", "1")
    assert (row["Names: For"], row["Names: Against"]) == ("Ann Bell", "Ivo Reed")
    assert row["Casting vote"] == "Ivo Reed: against"
    assert ",7," in content


@pytest.mark.parametrize(
    ("form", "reason"), [("{name}", ""), ("{name}[ ({reason})]", "in hospital")]
)
def test_attendance_tells_a_reason_only_where_the_minutes_do(form: str, reason: str) -> None:
    writer = Writer()
    ann = writer.person("Ann Bell")
    writer.do(attendance.record, people=(ann,), standing_as="apologies", reason="in hospital")
    style = replace(STYLE, attendance=replace(STYLE.attendance, missing=form))
    (row,) = _rows(csv_lists.content(project(writer.minutes), style, "attendance"))
    assert (row["Name"], row["Attendance"], row["Reason"]) == ("Ann Bell", "apologies", reason)


def test_attendance_tells_when_somebody_came_and_left() -> None:
    writer = Writer()
    ann = writer.person("Ann Bell")
    writer.do(attendance.move, people=(ann,), kind="in", at=datetime(2015, 7, 9, 10, 20))
    writer.do(attendance.move, people=(ann,), kind="out", at=datetime(2015, 7, 10, 0, 5))
    (row,) = _rows(_content("attendance", writer.minutes))
    assert (row["Came"], row["Left"]) == ("10:20", "2015-07-10 00:05")


def test_what_is_private_is_in_no_public_list_and_marked_in_others() -> None:
    writer = _business()
    writer.item("Staff")
    writer.do(actions.agree, item=None, words="dismiss the keeper")
    action = writer.minutes.all(actions.Action)[-1].id
    writer.do(restricting.restrict, table="action", record=action, ground="1")
    assert "keeper" not in _content("actions", writer.minutes)
    full = project(writer.minutes, Audience.FULL)
    first, second = _rows(csv_lists.content(full, STYLE, "actions", marked=True))
    assert (first["Not for publication"], second["Not for publication"]) == ("", "yes")
    assert second["Action"] == "dismiss the keeper"


def test_one_item_of_a_list_and_what_is_refused() -> None:
    minutes = everything()
    item = minutes.all(actions.Action)[0].item
    only = _rows(_content("actions", minutes, item))
    assert 0 < len(only) < len(_rows(_content("actions", minutes)))
    with pytest.raises(Refusal, match="no list 'letters'; there is actions, recommendations"):
        _content("letters", minutes)
    with pytest.raises(Refusal, match="the whole meeting"):
        _content("attendance", minutes, item)


if __name__ == "__main__":
    for listed in csv_lists.LISTS:
        (GOLDEN / f"{listed}.csv").write_bytes(_content(listed).encode())
