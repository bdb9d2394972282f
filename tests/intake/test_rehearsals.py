"""Rehearsals from TOML: those shipped are in order, and a mistake is told where it is."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from meetingtui import paths
from meetingtui.domain.record import Refusal
from meetingtui.domain.rehearsals import Wanted
from meetingtui.intake import rehearsals

SHIPPED = sorted((paths.shipped("exports") / "rehearsals").glob("*.toml"))
WHOLE = """
title = "Floods"
body = "Board"
begins = "14:30"
agenda = ["Apologies", "Floods"]
prepared = ["/start"]
[[people]]
name = "Ann Bell"
code = "ab"
[[people]]
name = "Cy Dee"
code = "cd"
category = "officer"
[[said]]
by = "ab"
words = '''I move
   that we do.'''
after = 3
wants = [
  { kind = "motion", words = ["do|act"], who = "ab", seconder = "cd" },
  { kind = "vote", on = "motion", votes = "7-5-1", result = "carried" },
]
[[said]]
words = "Cy Dee leaves."
wants = [{ kind = "departure", who = "cd" }]
"""


def test_two_are_shipped_and_in_order() -> None:
    assert len(SHIPPED) == 2
    for path in SHIPPED:
        script = rehearsals.from_file(path)
        assert 5 * 60 < script.lasts < 9 * 60
        assert sum(len(one.wants) for one in script.said) > 15


def test_a_whole_script() -> None:
    script = rehearsals.read(WHOLE)
    first, second = script.said
    assert (script.title, script.begins, script.agenda) == (
        "Floods",
        time(14, 30),
        ("Apologies", "Floods"),
    )
    assert [(p.code, p.category) for p in script.people] == [("ab", "member"), ("cd", "officer")]
    assert (first.by, first.words, first.after) == ("ab", "I move that we do.", 3.0)
    assert first.wants == (
        Wanted("motion", ("do|act",), "ab", "cd"),
        Wanted("vote", votes=(7, 5, 1), result="carried", on="motion"),
    )
    assert (second.by, second.after) == ("", rehearsals.SILENCE_S)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('title = "Floods"\n', "", 'title: is missing; say title = "…".'),
        ("title =", "titel =", "titel: there is no such key; there are title, "),
        ("title =", "title :", "not valid TOML"),
        ('"14:30"', '"half past"', "begins: 'half past' is no time"),
        ('"14:30"', '"14:30+02:00"', "begins: '14:30+02:00' is no time"),
        ('["Apologies", "Floods"]', "[]", "agenda: list the titles"),
        ('["/start"]', '"/start"', "prepared: must be a list of texts"),
        ('code = "cd"\n', "", "people 2: code: is missing"),
        ('code = "cd"', 'code = "ab"', "people: two have the code 'ab'"),
        ('"officer"', '"clerk"', "people 2: category: there is no 'clerk'; there are member"),
        ('by = "ab"', 'by = "xy"', "said 1: by: there is no 'xy'; there are ab, cd"),
        ("after = 3", "after = -1", "said 1: after: must be seconds, from 0 to 600"),
        ('words = "Cy Dee leaves."\n', "", "said 2: words: is missing"),
        ('"departure"', '"exit"', "said 2: wants 1: kind: there is no 'exit'; there are point"),
        ('"departure", who = "cd"', '"departure"', "said 2: wants 1: who: is missing"),
        ('"7-5-1"', '"seven"', "said 1: wants 2: votes: say for, against and abstaining"),
        ('"carried"', '"won"', "said 1: wants 2: result: there is no 'won'; there are carried"),
        ('on = "motion"', 'on = "item"', "said 1: wants 2: on: there is no 'item'"),
        (', votes = "7-5-1", result = "carried"', "", "said 1: wants 2: result: say what"),
        ('"departure"', '"departure", votes = "1-0"', "votes: belongs to vote, not to departure"),
        ('["do|act"]', "[]", "said 1: wants 1: words: say what must be found"),
        ('"departure", who = "cd"', '"item", item = "3"', 'item = "1" to item = "2"'),
        ('[{ kind = "departure", who = "cd" }]', '"leaves"', "said 2: wants: must be a list"),
    ],
)
def test_a_mistake_is_a_sentence_that_names_its_place(old: str, new: str, said: str) -> None:
    assert old in WHOLE
    with pytest.raises(Refusal) as refusal:
        rehearsals.read(WHOLE.replace(old, new))
    assert said in str(refusal.value)


def test_nobody_speaks() -> None:
    with pytest.raises(Refusal, match="nobody says anything"):
        rehearsals.read(WHOLE[: WHOLE.index("[[said]]")])


def test_the_file_is_named(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(WHOLE.replace("agenda", "agneda"), encoding="utf-8")
    with pytest.raises(Refusal, match=r"^own\.toml: agneda: there is no such key"):
        rehearsals.from_file(own)
    with pytest.raises(Refusal, match=r"none\.toml"):
        rehearsals.from_file(tmp_path / "none.toml")
