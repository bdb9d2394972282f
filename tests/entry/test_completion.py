"""Completion."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain import actions, text
from meetingtui.domain.actions import Action
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import line as entry_line
from meetingtui.entry import verbs
from meetingtui.entry.at_hand import AtHand
from meetingtui.entry.completion import Completion, complete
from meetingtui.entry.line import READ
from meetingtui.entry.newcomers import Newcomers
from meetingtui.entry.reading import Acts
from tests.entry.session import Session, bare, item, person, under_way


def offered(line: str, session: Session | None = None) -> list[Completion]:
    """What is offered at the end of a line."""
    return complete(line, len(line), (session or under_way()).minutes, item(5))


def codes(line: str, session: Session | None = None) -> list[str]:
    """The codes of the people offered at the end of a line."""
    return [offer.label.split()[0] for offer in offered(line, session)]


def put(line: str, offer: Completion) -> str:
    """The line with an offer accepted."""
    return line[: offer.start] + offer.insert + line[offer.end :]


def test_people_in_the_room_come_first() -> None:
    assert codes("Then @") == ["ab", "cd", "ef", "gh", "dd", "js", "js2"]
    session = under_way().enter("/out ab", "/in dd")
    assert codes("Then @", session)[:4] == ["cd", "dd", "ef", "ab"]


def test_a_person_is_offered_by_code_name_or_title() -> None:
    assert codes("Then @d") == ["dd", "cd"]
    assert codes("Then @dre") == ["dd"]
    assert codes("Then @dep") == ["dd"]
    assert codes("@smi") == ["js", "js2"]
    assert codes("@js") == ["js", "js2"]
    assert [(o.insert, o.label) for o in offered("@zz")] == [
        ('@?"zz"', "somebody not known yet: “zz”")
    ]


def test_an_accepted_person_is_a_token_in_place_of_what_was_typed() -> None:
    line = "Then ⟦⟧ @dre"
    (offer,) = offered(line)
    assert offer.label == "dd  Dinah Drew, Deputy Director of Roads"
    assert put(line, offer) == f"Then ⟦⟧ {text.token('person', person('dd'))}"
    session = under_way().enter(put(line, offer))
    assert text.tokens(session.last(Point).text) == [("person", person("dd"))]


def test_a_completion_is_of_the_word_before_the_cursor() -> None:
    line = "Then @dre spoke"
    (offer,) = complete(line, 9, under_way().minutes, None)
    assert put(line, offer) == "Then ⟦person:14⟧ spoke"
    assert complete(line, len(line), under_way().minutes, None) == []


@pytest.mark.parametrize(
    "line",
    ["", "ab", "a@dre", "mail a.b@dre", "done;", "(;an", "and/or", "1/2", "@1@d", "said: ", "x @ "],
)
def test_words_that_are_no_sigil_offer_nothing(line: str) -> None:
    assert offered(line) == []


def test_verbs_are_offered_at_the_start_only() -> None:
    assert offered("/w")[0].insert == "/w "
    assert {"/l ", "/see "} <= {offer.insert for offer in offered("/l") + offered("/lo")}
    assert [offer.insert for offer in offered("/clo")] == ["/t ", "/close "]
    assert offered("/zz") == []
    assert offered("x/w") == []


def test_verbs_of_a_later_version_are_not_offered() -> None:
    every = {
        offer.insert.strip()
        for letter in "abcdefghijklmnopqrstuvw"
        for offer in complete(f"/{letter}", 2, bare(), None)
    }
    assert every <= {form for verb in verbs.VERBS for form in verb.forms}
    assert len(every) > 20


def test_every_offered_verb_can_be_read() -> None:
    for letter in "abcdefghijklmnopqrstuvw0!?":
        for offer in offered(f"/{letter}"):
            assert verbs.find(offer.insert.strip()).name in READ


def test_kinds_are_offered_at_the_end_of_prose() -> None:
    assert {offer.insert for offer in offered("That it be so /")} == {
        f"/{tail}" for tail in list(verbs.TAILS)[:8]
    }
    offer = offered("That it be so /a")[0]
    assert put("That it be so /a", offer) == "That it be so /a"


def test_phrases_speak_of_the_body_by_its_noun() -> None:
    (offer,) = offered("Then ;adv")
    assert put("Then ;adv", offer) == "Then The Board was advised that "
    assert offered(";assurance")[0].insert == "Members asked for assurance that "


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/in dre", ["dd"]),
        ("/pr ab dre", ["dd"]),
        ("/ap dre", ["dd"]),
        ("/w dre", ["dd"]),
        ("/ap ab: dre", []),
        ("/w Jane Dre", []),
        ("/r dre", []),
        ("/zz dre", []),
    ],
)
def test_people_are_offered_where_a_verb_takes_them(line: str, expected: list[str]) -> None:
    assert codes(line) == expected


def test_a_person_accepted_after_a_verb_is_understood() -> None:
    (offer,) = offered("/in dre")
    session = under_way().enter(put("/in dre", offer))
    assert any(c.record.TABLE == "presence" for c in session.steps[-1].changes)


def test_items_are_offered_where_a_verb_takes_one() -> None:
    (offer,) = offered("/go 7")
    assert (offer.insert, offer.label) == ("7", "7  Budget")


def test_a_long_label_is_cut() -> None:
    minutes = bare()
    long = Person(id=90, uuid="x", name="Zoe Long", code="zl", title="Head of " + "x" * 90)
    (offer,) = complete("@zl", 3, type(minutes).of([*minutes, long]), None)
    assert len(offer.label) <= 60
    assert offer.label.endswith("…")


def test_without_a_meeting_nothing_fails() -> None:
    assert complete(";adv", 4, type(bare())(), None)[0].insert == (
        "The ⟨body⟩ was advised that ⟨what⟩."
    )


def test_several_lines_are_offered_as_points_or_as_a_statement() -> None:
    pasted = "One was said.\nTwo was said.\n\nThree was said."
    offers = complete(pasted, len(pasted), under_way().minutes, None)
    assert [offer.insert for offer in offers] == ["/ea ", "/vb "]
    assert offers[0].label.startswith("3 points")
    assert {(offer.start, offer.end) for offer in offers} == {(0, 0)}


def test_the_lines_of_a_formula_are_not_offered_as_points_while_a_slot_is_left() -> None:
    line = "It was moved by ⟨mover⟩\nand carried"
    assert complete(line, len(line), under_way().minutes, item(5)) == []


def test_each_of_several_lines_becomes_a_point_in_one_step() -> None:
    scene = under_way().enter("/ea One was said.\nTwo was said.\n\n Three was said.")
    assert [point.text for point in scene.minutes.all(Point)][-3:] == [
        "One was said.",
        "Two was said.",
        "Three was said.",
    ]


def register() -> AtHand:
    """A register that knows some who are not in the book, and one who is."""
    people = [
        Person(id=1, uuid="zoe", name="Zoe Finch", code="zf", title="Head of Trees"),
        Person(id=2, uuid="dd", name="Dinah Drew", code="dd"),
        Person(id=3, uuid="x", name="tree officer", code="to", described=True),
        Person(id=4, uuid="y", name="Jane Smith", code="js9"),
    ]
    return AtHand(people=Newcomers.of(people))


def from_register(line: str, session: Session) -> list[str]:
    """The labels offered at the end of a line where the register is at hand."""
    offers = complete(line, len(line), session.minutes, item(5), register())
    return [offer.label for offer in offers]


def test_those_whom_only_the_register_knows_come_after_those_who_are_here() -> None:
    assert from_register("Then @dr", under_way()) == [
        "dd  Dinah Drew, Deputy Director of Roads",
    ]
    assert from_register("Then @f", under_way()) == [
        "ef  Edith Fenn",
        "zf  Zoe Finch, Head of Trees",
    ]
    assert from_register("Then @tre", under_way()) == ["zf  Zoe Finch, Head of Trees"]
    assert from_register("/in zo", under_way()) == ["zf  Zoe Finch, Head of Trees"]
    assert from_register("Then @zoe fi", under_way()) == ["zf  Zoe Finch, Head of Trees"]
    assert from_register("Then @js9", under_way()) == ["somebody not known yet: “js9”"]


def test_one_of_the_register_comes_into_the_book_with_what_is_known_of_them() -> None:
    line = "Then @zoe"
    (offer,) = complete(line, len(line), under_way().minutes, item(5), register())
    session = under_way()
    context = replace(session.context, people=register().people.everybody)
    reading = entry_line.read(put(line, offer) + ' spoke, and @+"Zoe Finch" left.', context)
    assert isinstance(reading, Acts)
    session.carry_out(reading)
    zoe = session.last(Person)
    assert (zoe.uuid, zoe.name, zoe.title, zoe.code, zoe.described) == (
        "zoe",
        "Zoe Finch",
        "Head of Trees",
        "zf",
        False,
    )
    assert text.tokens(session.last(Point).text) == [("person", zoe.id)] * 2
    assert from_register("@zo", session) == ["zf  Zoe Finch, Head of Trees"]


def test_a_name_that_nobody_has_adds_a_person_and_a_description_somebody_not_known() -> None:
    assert [offer.insert for offer in offered("Then @Ann Marsh")] == [
        '@+"Ann Marsh"',
        '@?"Ann Marsh"',
    ]
    assert [offer.insert for offer in offered("Then @highways officer")] == ['@?"highways officer"']
    assert offered("Then @dd spoke") == []
    assert [offer.label for offer in offered("Then @Dinah D")] == [
        "dd  Dinah Drew, Deputy Director of Roads"
    ]
    assert offered("Then @Dinah Marsh")[0].insert == '@+"Dinah Marsh"'
    assert offered("Then @dinah marsh") == []
    session = under_way().enter(put("Then @Ann Marsh", offered("Then @Ann Marsh")[0]) + " spoke.")
    ann = session.last(Person)
    assert (ann.name, ann.described, ann.code) == ("Ann Marsh", False, "am")
    assert text.tokens(session.last(Point).text) == [("person", ann.id)]
    session.enter('/in @+"Ann Marsh"', '/w @+"Bo Nash, Head of Bridges"', '/a @+"Cy Orr": Mend it')
    assert [one.name for one in session.minutes.all(Person)[-3:]] == [
        "Ann Marsh",
        "Bo Nash",
        "Cy Orr",
    ]
    heard = session.one(Witness)
    assert (heard.name, heard.title, heard.person) == (
        "Bo Nash",
        "Head of Bridges",
        session.minutes.all(Person)[-2].id,
    )
    assert actions.owners_of(session.minutes, session.one(Action).id) == (session.last(Person).id,)
    session.enter('/a dd + @+"Di Orr" + Parks Team: Mend it')
    assert actions.owners_of(session.minutes, session.last(Action).id) == (
        person("dd"),
        session.last(Person).id,
        "Parks Team",
    )


def test_a_description_of_several_words_gets_its_end_with_one_key() -> None:
    line = "Then @?highways officer"
    assert [offer.insert for offer in offered(line)] == ['@?"highways officer"']
    assert [offer.insert for offer in offered("Then @+Ann Marsh")] == ['@+"Ann Marsh"']
    assert offered('Then @?"highways officer" spoke') == []
    session = under_way().enter(put(line, offered(line)[0]) + " spoke.")
    somebody = session.last(Person)
    assert (somebody.name, somebody.described) == ("highways officer", True)
    assert text.tokens(session.last(Point).text) == [("person", somebody.id)]


def test_who_was_named_last_comes_first_among_those_who_are_there() -> None:
    session = under_way().enter(f"{text.token('person', person('ef'))} spoke.")
    assert codes("Then @", session)[:3] == ["ef", "ab", "cd"]
    session.enter(f"{text.token('person', person('js2'))} replied.", "/s cd: No.")
    assert codes("Then @", session) == ["cd", "ef", "ab", "gh", "js2", "dd", "js"]


def test_a_doubled_sign_is_whoever_spoke_last() -> None:
    assert offered("@@") == []
    session = under_way().enter(f"{text.token('person', person('ef'))} answered @ab.")
    (offer,) = offered("Then @@", session)
    assert offer.label == "ef  Edith Fenn  (spoke last)"
    assert put("Then @@", offer) == f"Then {text.token('person', person('ef'))}"
    session.enter("/go 6", "/s ab: Yes.")
    assert codes("Then @@", session) == ["ef"]
    assert [o.label.split()[0] for o in complete("@@", 2, session.minutes, item(6))] == ["ab"]
    assert [o.label.split()[0] for o in complete("@@", 2, session.minutes, item(7))] == ["ab"]


def test_a_doubled_sign_in_a_line_that_is_read_whole_is_whoever_spoke_last() -> None:
    session = under_way().enter(f"{text.token('person', person('ef'))} asked.")
    session.item, session.accept_codes = item(5), True
    session.enter("@@ agreed; a@@b and a@@ did not.")
    assert session.last(Point).text == (
        f"{text.token('person', person('ef'))} agreed; a@@b and a@@ did not."
    )
    session.accept_codes = False
    session.enter("@@ agreed.")
    assert session.last(Point).text == "@@ agreed."


@pytest.mark.parametrize(
    "line",
    [
        '/m @+"Ann Marsh"+cd That it be so.',
        "/m cd+@+“Ann Marsh” That it be so.",
        '/s @+"Ann Marsh": Yes.',
        '/d @+"Ann Marsh" 5 personal: school',
        '/pr @+"Ann Marsh" cd',
        '/ap @+"Ann Marsh": unwell',
        '/ch @+"Ann Marsh"',
        '/att officer @+"Ann Marsh, Head of Trees"',
        '/w @+"Ann Marsh"',
        'That it be so, said @+"Ann Marsh". /r',
    ],
)
def test_somebody_new_may_stand_where_a_person_does(line: str) -> None:
    session = under_way().enter(line)
    new = session.minutes.all(Person)[len(under_way().minutes.all(Person)) :]
    assert [(one.name, one.described) for one in new] == [("Ann Marsh", False)]


@pytest.mark.parametrize("letters", ["jean-p", "jean", "paul", "o'b", "o’b", "Jean-Paul O'B"])
def test_a_name_with_a_hyphen_or_an_apostrophe_is_found_as_it_is_typed(letters: str) -> None:
    new = Person(id=800, uuid="jp", name="Jean-Paul O’Brien", code="xx")
    known = Minutes.of([*under_way().minutes, new])
    assert [o.insert for o in complete(f"@{letters}", 1 + len(letters), known, item(5))] == [
        text.token("person", 800)
    ]
    at_hand = AtHand(people=Newcomers.of([new]))
    offers = complete(f"@{letters}", 1 + len(letters), under_way().minutes, item(5), at_hand)
    assert [o.insert for o in offers] == ['@+"Jean-Paul O’Brien"']
