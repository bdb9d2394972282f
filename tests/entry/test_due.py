"""By when an action is due."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.record import Refusal
from meetingtui.entry import due

THURSDAY = date(2015, 7, 9)


@pytest.mark.parametrize(
    ("words", "phrase", "day"),
    [
        ("A report in 12 months' time", "in 12 months' time", date(2016, 7, 9)),
        ("A report in 12 months’ time.", "in 12 months’ time", date(2016, 7, 9)),
        ("related to CSE in twelve months", "in twelve months", date(2016, 7, 9)),
        ("in a year's time they report", "in a year's time", date(2016, 7, 9)),
        ("Report within two weeks.", "within two weeks", date(2015, 7, 23)),
        ("Report in a fortnight", "in a fortnight", date(2015, 7, 23)),
        ("Report in 10 days", "in 10 days", date(2015, 7, 19)),
        ("Report in twenty-four months", "in twenty-four months", date(2017, 7, 9)),
        ("Report by the end of March", "by the end of March", date(2016, 3, 31)),
        ("Report by the end of July.", "by the end of July", date(2015, 7, 31)),
        ("Report before the end of Feb 2016", "before the end of Feb 2016", date(2016, 2, 29)),
        ("Report by the end of the year", "by the end of the year", date(2015, 12, 31)),
        ("Report by the end of the month", "by the end of the month", date(2015, 7, 31)),
        ("Report by the end of the week", "by the end of the week", date(2015, 7, 10)),
        ("Report by the end of 2016", "by the end of 2016", date(2016, 12, 31)),
        ("Report by end of March", "by end of March", date(2016, 3, 31)),
        (
            "Report no later than end of May 2017",
            "no later than end of May 2017",
            date(2017, 5, 31),
        ),
        ("Report by the end of next month", "by the end of next month", date(2015, 8, 31)),
        ("Report by the end of next year", "by the end of next year", date(2016, 12, 31)),
        ("Report by the end of next week", "by the end of next week", date(2015, 7, 17)),
        ("Report to the October meeting", "to the October meeting", None),
        ("Report by 31 October", "by 31 October", date(2015, 10, 31)),
        ("Report by 1 May 2016, please", "by 1 May 2016", date(2016, 5, 1)),
        ("Report by 1/5/16", "by 1/5/16", date(2016, 5, 1)),
        ("Report by Friday", "by Friday", date(2015, 7, 10)),
        ("Report before next Thursday", "before next Thursday", date(2015, 7, 16)),
        ("Report by tomorrow", "by tomorrow", date(2015, 7, 10)),
        ("Report by Easter", "by Easter", date(2016, 3, 27)),
        ("Report before Easter 2015, please", "before Easter 2015", date(2015, 4, 5)),
        ("Report by Christmas.", "by Christmas", date(2015, 12, 25)),
        ("Report by Easter 9999", "by Easter 9999", None),
        ("Report at the next meeting", "at the next meeting", None),
        ("Report back to its next meeting.", "to its next meeting", None),
        ("Report by October 2015", "by October 2015", None),
        ("Report by October", "by October", None),
        ("Report by mid-March 2016.", "by mid-March 2016", None),
        ("Report by late autumn", "by late autumn", None),
        ("Report by next week", "by next week", None),
        ("Send the accounts end of March", "end of March", date(2016, 3, 31)),
        ("Send the accounts end of March 2017.", "end of March 2017", date(2017, 3, 31)),
        ("Send them end of next month", "end of next month", date(2015, 8, 31)),
        ("Report by end March", "by end March", date(2016, 3, 31)),
        ("Report by end-March", "by end-March", date(2016, 3, 31)),
        ("Report by the end of this month", "by the end of this month", date(2015, 7, 31)),
        (
            "Report by the end of the financial year",
            "by the end of the financial year",
            date(2016, 3, 31),
        ),
        ("Report within the next two weeks", "within the next two weeks", date(2015, 7, 23)),
        ("Report to the meeting on 8 October", "to the meeting on 8 October", date(2015, 10, 8)),
        ("Report by the meeting in October", "by the meeting in October", None),
        ("Report in 3 months on work done by 1 May 2016", "by 1 May 2016", date(2016, 5, 1)),
    ],
)
def test_a_phrase_is_understood_as_it_stands(words: str, phrase: str, day: date | None) -> None:
    assert due.find(words, THURSDAY) == (phrase, day)
    assert phrase in words


@pytest.mark.parametrize(
    "words",
    [
        "Report on the 12 months' figures",
        "Report in 12 monthly parts",
        "Meet by the bridge",
        "Write to Mayor May",
        "Say what was said by Mr March",
        "Send the accounts of the year to the end of March",
        "What was by the end may be spent",
        "The weekend of March 5",
        "Mend the roads spoilt by winter storms",
        "Report on the end of March figures",
        "The next meetings",
        "By and by",
        "",
    ],
)
def test_other_words_are_no_due_phrase(words: str) -> None:
    assert due.find(words, THURSDAY) == ("", None)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Report by 31 June", "There is no 31 June: June has 30 days"),
        ("Report by 30/2/16", "There is no 30 February in 2016"),
        ("Report in 200 years", "In 200 years?"),
        ("Report by Friday 9 July 2015", "9 July 2015 is a Thursday"),
        ("Report by the end of 3016", "The year 3016 can't be right"),
    ],
)
def test_what_can_not_be_is_refused(words: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        due.find(words, THURSDAY)
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("in 12 months’ time", date(2016, 7, 9)),
        ("31 October", date(2015, 10, 31)),
        ("the end of March", date(2016, 3, 31)),
        ("end of March", date(2016, 3, 31)),
        ("next Thursday", date(2015, 7, 16)),
        ("28 days", date(2015, 8, 6)),
        ("Easter", date(2016, 3, 27)),
        ("when ready", None),
    ],
)
def test_a_phrase_given_apart_needs_no_by(words: str, day: date | None) -> None:
    assert due.apart(words, THURSDAY) == (words, day)


@given(st.integers(1, 240), st.dates(date(2000, 1, 1), date(2098, 12, 31)))
def test_months_are_counted_to_the_same_or_the_last_day(months: int, today: date) -> None:
    _, day = due.find(f"Report in {months} months", today)
    assert day is not None
    assert (day.year - today.year) * 12 + day.month - today.month == months
    assert day.day == today.day or day.day < today.day


def test_the_end_of_next_month_in_december_is_in_january() -> None:
    assert due.find("by the end of next month", date(2015, 12, 3))[1] == date(2016, 1, 31)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by the October meeting", date(2015, 10, 14)),
        ("at the Oct 2015 meeting", date(2015, 10, 14)),
        ("in time for our October meeting", date(2015, 10, 14)),
        ("by the October 2016 meeting", None),
        ("by the November meeting", None),
    ],
)
def test_a_meeting_named_by_its_month_is_the_next_one_if_that_is_in_it(
    words: str, day: date | None
) -> None:
    assert due.find(words, THURSDAY, date(2015, 10, 14)) == (words, day)
