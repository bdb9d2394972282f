"""The rules of House English, each way: every example of every rule is tried as it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from meetingtui.domain.english import RULES, House, Passage, Rule, Slip, slips
from meetingtui.domain.styles.dates import DateStyle
from meetingtui.domain.styles.english import EnglishStyle
from meetingtui.domain.text import token

FIRES = [(rule, words, becomes) for rule in RULES for words, becomes in rule.fires]
LEFT = [(rule, words) for rule in RULES for words in rule.left]
LEAST = 8


def mended(words: str, found: list[Slip]) -> str:
    """The words with everything put right for which something better is known."""
    for slip in sorted(found, key=lambda one: one.start, reverse=True):
        if slip.better is not None:
            words = words[: slip.start] + slip.better + words[slip.end :]
    return words


@pytest.mark.parametrize(("rule", "words", "becomes"), FIRES, ids=lambda v: getattr(v, "name", v))
def test_a_rule_fires_where_it_says_and_tells_what_is_better(
    rule: Rule, words: str, becomes: str
) -> None:
    found = list(rule.slips(Passage.of(words), rule.house))
    assert found
    assert mended(words, found) == becomes
    assert all(words[slip.start : slip.end] == slip.found and slip.why for slip in found)


@pytest.mark.parametrize(("rule", "words", "becomes"), FIRES, ids=lambda v: getattr(v, "name", v))
def test_what_was_put_right_is_right(rule: Rule, words: str, becomes: str) -> None:
    again = list(rule.slips(Passage.of(becomes), rule.house))
    assert not [slip for slip in again if slip.better is not None]


@pytest.mark.parametrize(("rule", "words"), LEFT, ids=lambda v: getattr(v, "name", v))
def test_a_rule_leaves_alone_what_it_says(rule: Rule, words: str) -> None:
    assert not list(rule.slips(Passage.of(words), rule.house))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_examples_enough_each_way(rule: Rule) -> None:
    assert len(set(rule.fires)) >= LEAST
    assert len(set(rule.left)) >= LEAST
    assert rule.says


def test_the_names_of_rules_are_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def rules_of(words: str, house: House | None = None, speech: bool = True) -> list[str]:
    return [slip.rule for slip in slips(words, house or House(), speech)]


QUOTED = (
    "He said “we will go today”.",
    'He said "we will go today".',
    "He said ‘we will go today, won’t we’ to them.",
    "He said 'we will go today' to them.",
    "The letter began “we will go",
    "See www.example.org/today’s-we-can’t for it.",
    "Write to we.will@example.org for it.",
)


@pytest.mark.parametrize("words", QUOTED)
def test_what_is_quoted_and_addresses_are_left_alone(words: str) -> None:
    assert rules_of(words) == []
    uncovered = re.sub(r"[“”‘\"@:/.=-]|(?<= )'", " ", words)
    assert rules_of(uncovered)


def test_an_apostrophe_quotes_nothing() -> None:
    assert rules_of("The members’ cars will go, and the clerk's car will too.") == ["will", "will"]


def test_a_name_is_one_word_that_speaks_and_nothing_in_it_is_a_slip() -> None:
    engineer = token("person", 12)
    words = f"{engineer} states that we will go."
    found = slips(words, House(noun="Panel"))
    assert [slip.found for slip in found] == ["states", "we", "will"]
    assert mended(words, found) == f"{engineer} stated that the Panel would go."


def test_a_name_is_told_of_in_the_past_like_anybody() -> None:
    ash, reed = token("person", 12), token("person", 13)
    words = f"{ash} and {reed} have gone. It was noted that {ash} is ill. {reed} needs a car."
    assert mended(words, slips(words, House())) == (
        f"{ash} and {reed} had gone. It was noted that {ash} was ill. {reed} needed a car."
    )


def test_only_what_was_said_goes_a_tense_back() -> None:
    words = "That officers will report today on 3 roads."
    assert rules_of(words) == ["will", "today", "number"]
    assert rules_of(words, speech=False) == ["number"]


def test_a_rule_that_is_off_does_not_look() -> None:
    assert [s.rule for s in slips("We will go.", House(), off=frozenset(("will",)))] == ["we"]


def test_no_two_slips_overlap_and_they_stand_in_order() -> None:
    words = "We can’t go today today, it is considered that the the cost will rise 5%."
    found = slips(words, House())
    assert len(found) > 4
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_the_house_says_how_dates_times_numbers_and_percentages_are_written() -> None:
    words = "On 9 July 2015 at 2.15 pm there were ten objections, 20 per cent more."
    house = House()
    assert rules_of(words, house) == ["number"]
    other = House(
        dates=DateStyle(date="{weekday}, {ordinal} {month} {year}", time="{hour24}:{minute}"),
        style=EnglishStyle(words_to="ten", per_cent="%"),
    )
    assert mended(words, slips(words, other)) == (
        "On 9th July 2015 at 14:15 there were ten objections, 20% more."
    )
    free = replace(other, style=EnglishStyle(words_to="any", per_cent="any"), dates=house.dates)
    assert rules_of(words, free) == []
    assert rules_of("There were 3 and twelve, 20%.", free) == []


def test_a_house_that_prints_dates_in_numbers_may_still_write_them_in_words() -> None:
    house = House(dates=DateStyle(date="{day2}.{month2}.{year2}"))
    assert rules_of("It was made on 9 July 2015 and on 09.07.15.", house) == []
    assert rules_of("It was made on July 9, 2015.", house) == ["date"]


def test_a_very_long_text_is_looked_at_only_so_far() -> None:
    assert len(slips("It will. " * 5_000, House())) < 1_000


@pytest.mark.parametrize(
    ("rule", "words", "becomes"), FIRES, ids=lambda v: getattr(v, "name", "words")
)
def test_rules_do_not_break_one_anothers_words(rule: Rule, words: str, becomes: str) -> None:
    found = slips(words, rule.house, rule.speech)
    assert [slip.rule for slip in found if slip.rule == rule.name]


@pytest.mark.parametrize(
    ("rule", "words", "becomes"), FIRES, ids=lambda v: getattr(v, "name", "words")
)
def test_what_all_rules_together_put_right_is_right(rule: Rule, words: str, becomes: str) -> None:
    once = mended(words, slips(words, rule.house, rule.speech))
    assert not [s for s in slips(once, rule.house, rule.speech) if s.better is not None]


CAREFUL = (
    "It was suggested that officers ask the firm to return, and that the Board have a say.",
    "The Panel asked whether that was so, and was told that it was.",
    "Concern was expressed that, as things stood, the school was full.",
    "All the residents had was hope, and what the Council had done it had done in good faith.",
    "The work that the volunteers do was praised, and those present were thanked.",
    "The road that Members had walked was shown, and the steps they had taken were listed.",
    "The Society’s view was that the barn should be listed, and the Council’s that it need not be.",
    "The Treasurer presented the accounts, which had been circulated; they showed a surplus.",
    "It was said that all that was needed was a sign, and that hers was the only bid.",
    "Voting was 5 to 3 with 2 abstentions; Ward 7 had the most calls, then Ward 11.",
    "The Mayor wished everybody a happy New Year, and the Chairman thanked the Mayor.",
    "He had asked what was being done, and was told that what was being done was working.",
    "The election was on 7 May, the hall was open from 9 am to 5 pm, and May had been wet.",
    "The Director was asked to explain why, and did so; nobody knew what else to ask.",
)


@pytest.mark.parametrize("words", CAREFUL)
def test_careful_minutes_are_left_alone_by_every_rule(words: str) -> None:
    house = House(titles=("Head of Parks",), chair="chairman", initials=frozenset(("SCC",)))
    assert rules_of(words, house) == []


@pytest.mark.parametrize("sign", "’'")
def test_what_is_shortened_is_written_out_whole(sign: str) -> None:
    words = f"It can{sign}t be mended, and it won{sign}t."
    found = slips(words, House())
    assert mended(words, found) == "It could not be mended, and it would not."
