"""References as typed, offered and given back."""

from __future__ import annotations

import pytest

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.reports import Paragraph, Report
from meetingtui.entry import references
from meetingtui.entry.completion import complete
from tests.entry.session import Session, item, under_way


def session() -> Session:
    found = under_way()
    found.accept_codes = True
    return found


def said(line: str) -> str:
    """What is recorded of a line of prose."""
    return session().enter(line).last(Point).text


def test_stored_words_are_said_with_names_and_references() -> None:
    minutes = session().minutes
    person = minutes.all(Person)[0]
    words = f"⟦person:{person.id}⟧ of ⟦item:{item(7)}⟧, ⟦⟧ and ⟦point:99999⟧"
    assert references.said(minutes, words) == f"{person.name} of #item7, ⟦ and …"


def id_of(handle: str) -> int:
    found = session().minutes.by_handle(item(5), handle)
    assert found is not None
    return found.id


@pytest.mark.parametrize(
    ("typed", "token"),
    [
        ("#item7", f"⟦item:{item(7)}⟧"),
        ("#p1", f"⟦point:{id_of('p1')}⟧"),
        ("#5.p2", f"⟦point:{id_of('p2')}⟧"),
        ("#r1", f"⟦clause:{id_of('r1')}⟧"),
    ],
)
def test_a_whole_reference_becomes_a_token_wherever_it_stands(typed: str, token: str) -> None:
    assert said(f"{typed} was noted.") == f"{token} was noted."
    assert said(f"They noted {typed}.") == f"They noted {token}."
    assert said(f"They noted {typed}, again") == f"They noted {token}, again"


@pytest.mark.parametrize(
    "line",
    [
        "Unit #4 is let.",
        "They are #1",
        "A#p1 is no reference",
        "#p9 is not there",
        "#7.p1 is not there",
        "#item99",
        "#p1x",
        "# p1",
        "#itemise it",
        "C#p1",
    ],
)
def test_prose_with_a_hash_stays_as_it_was_typed(line: str) -> None:
    assert said(line) == line


def test_at_the_table_nothing_is_symbolic_unless_it_was_accepted() -> None:
    found = under_way().enter("They noted #p1.")
    assert found.last(Point).text == "They noted #p1."


def test_a_typed_bracket_is_never_a_reference() -> None:
    found = session()
    found.typed_form = True
    assert (
        found.enter(f"They said ⟦item:{item(7)}⟧").last(Point).text.startswith("They said ⟦⟧item")
    )


def test_completion_offers_what_may_be_referred_to() -> None:
    minutes = session().minutes
    line = "as in #p"
    offers = complete(line, len(line), minutes, item(5))
    assert [o.label for o in offers] == [
        "#p1  The four officers were thanked.",
        "#p2  There were four bids.",
    ]
    assert (offers[0].start, offers[0].insert) == (6, f"⟦point:{id_of('p1')}⟧")
    elsewhere = "as in #5.p2"
    (offer,) = complete(elsewhere, len(elsewhere), minutes, item(7))
    assert offer.label == "#5.p2  There were four bids."
    assert [o.label for o in complete("#item7", 6, minutes, None)] == ["#item7  Budget"]
    for words in ("#", "is #1", "A#p"):
        assert complete(words, len(words), minutes, item(5)) == []


def test_a_reference_is_given_back_as_it_was_typed() -> None:
    minutes = session().minutes
    assert references.typed(minutes, "point", id_of("p2"), item(5)) == "#p2"
    assert references.typed(minutes, "point", id_of("p2"), item(7)) == "#5.p2"
    assert references.typed(minutes, "item", item(7), None) == "#item7"
    assert references.typed(minutes, "point", 9999, None) == ""
    assert references.typed(minutes, "weather", 1, None) == ""


def with_a_report(*titles: str) -> Session:
    """A meeting at item 5, with reports that have numbered paragraphs."""
    found = session()
    paragraphs = (
        ("1", "Why this."),
        ("3.1", "Rain fell."),
        ("3.2", "It’s a bridge."),
        ("", "And."),
    )
    for n, title in enumerate(titles):
        top = 1000 + 100 * n
        report = Report(id=top, item=item(5), title=title)
        of_it = [
            Paragraph(id=top + place, report=top, place=place, number=number, text=words)
            for place, (number, words) in enumerate(paragraphs, start=1)
        ]
        found.minutes = Minutes.of([*found.minutes, report, *of_it])
    return found


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("#para", ["#para 1  Why this.", "#para 3.1  Rain fell.", "#para 3.2  It’s a bridge."]),
        ("#para 3", ["#para 3.1  Rain fell.", "#para 3.2  It’s a bridge."]),
        ("#para3.2", ["#para 3.2  It’s a bridge."]),
        ("#paragraph 1", ["#para 1  Why this."]),
        ("#3.", ["#para 3.1  Rain fell.", "#para 3.2  It’s a bridge."]),
        ("#3.2", ["#para 3.2  It’s a bridge."]),
        ("#para 4", []),
        ("#1", []),
        ("#para for", []),
    ],
)
def test_the_paragraphs_of_the_report_are_offered(typed: str, labels: list[str]) -> None:
    minutes = with_a_report("The bridge").minutes
    line = f"as in {typed}"
    offers = complete(line, len(line), minutes, item(5))
    assert [offer.label for offer in offers] == labels
    assert {offer.start for offer in offers} <= {len("as in ")}
    assert complete(line, len(line), minutes, item(7)) == []


def test_a_paragraph_is_called_by_the_number_that_the_report_gives_it() -> None:
    minutes = with_a_report("The bridge").minutes
    (offer,) = complete("#3.2", 4, minutes, item(5))
    assert offer.insert == "paragraph 3.2 of the report"
    one, other = complete("#3.2", 4, with_a_report("The bridge", "Its cost").minutes, item(5))
    assert one.insert == "paragraph 3.2 of the report “The bridge”"
    assert other.insert == "paragraph 3.2 of the report “Its cost”"


@pytest.mark.parametrize(
    ("typed", "recorded"),
    [
        ("#3.2", "paragraph 3.2 of the report"),
        ("#para 3.1", "paragraph 3.1 of the report"),
        ("#paragraph 1", "paragraph 1 of the report"),
        ("#para3.1", "paragraph 3.1 of the report"),
        ("#para 3.1x", "#para 3.1x"),
        ("#3.9", "#3.9"),
        ("#1", "#1"),
        ("A#3.2", "A#3.2"),
    ],
)
def test_in_a_script_a_whole_one_becomes_words(typed: str, recorded: str) -> None:
    point = with_a_report("The bridge").enter(f"See {typed}, they said.").last(Point)
    assert point.text == f"See {recorded}, they said."
