"""Declarations as typed."""

from __future__ import annotations

import pytest

from meetingtui.domain import interests
from meetingtui.domain.attendance import Presence
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Edit
from tests.entry.session import item, person, under_way
from tests.publish.test_joint_bodies import printed

ALL = None


@pytest.mark.parametrize(
    ("line", "who", "covers", "interest", "nature", "effect"),
    [
        ("ab personal", "ab", [item(5)], "personal", "", ""),
        ("ab 7 personal", "ab", [item(7)], "personal", "", ""),
        ("ab item 7: governor", "ab", [item(7)], "", "governor", ""),
        ("ab item 7 governor", "ab", [item(7)], "governor", "", ""),
        ("ab items 7 and 9 personal > left", "ab", [item(7), item(9)], "personal", "", "left"),
        ("ab all pecuniary: owns it", "ab", [ALL], "pecuniary", "owns it", ""),
        ("@ab 7, 9 personal: x: y", "ab", [item(7), item(9)], "personal", "x: y", ""),
        ("Abigail Brook personal: x", "ab", [item(5)], "personal", "x", ""),
        ("Cllr Brook personal: x", "ab", [item(5)], "personal", "x", ""),
        (
            "brook her son is a governor there",
            "ab",
            [item(5)],
            "",
            "her son is a governor there",
            "",
        ),
        ("⟦person:10⟧ 7 personal: x", "ab", [item(7)], "personal", "x", ""),
    ],
)
def test_a_declaration(
    line: str, who: str, covers: list[int | None], interest: str, nature: str, effect: str
) -> None:
    session = under_way().enter(f"/d {line}")
    made = session.one(Declaration)
    assert (made.person, made.interest, made.nature, made.effect) == (
        person(who),
        interest,
        nature,
        effect,
    )
    assert [cover.item for cover in session.minutes.all(Cover)] == covers


def test_none_is_said_once() -> None:
    with pytest.raises(Refusal, match="Declarations under item 5: none already"):
        under_way().enter("/d none", "/0d")
    with pytest.raises(Refusal, match="not empty; /del strikes an entry"):
        under_way().enter("/d ab personal", "/0d")


def test_items_without_a_comma_are_no_words_of_the_interest() -> None:
    with pytest.raises(Refusal, match="Put a comma between items, 7,9, or a colon"):
        under_way().read("/d ab 7 9 personal: x > left")
    session = under_way().enter("/d ab 7: 9 children at the school")
    assert session.one(Declaration).nature == "9 children at the school"


def test_somebody_known_by_description_declares() -> None:
    session = under_way().enter("/d @?highways officer, 7 personal: x")
    made = session.one(Declaration)
    assert session.minutes.get(Person, made.person).name == "highways officer"
    assert session.one(Cover).item == item(7)
    with pytest.raises(Refusal, match="End the description with a comma"):
        session.read("/d @?highways officer personal")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/d ab 12 personal: x", "There is no item 12; the agenda goes from 1 to 9"),
        ("/d zebedee personal: x", "“zebedee” is nobody known here"),
        ("/d smith personal: x", "could be Jane Smith"),
        ("/d ab", "Say what is declared. For example: /d ab 7,9 personal"),
        ("/d ab 7 > left", "Say what is declared"),
    ],
)
def test_a_doubtful_declaration_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        under_way().read(line)
    assert sentence in str(refused.value)


MENDABLE = (
    "/d ab 7 personal: governor > left",
    "/d ab 5-7,9 personal (spouse): works there > left; 9 stayed",
    "/d ab all sensitive pecuniary > left; dispensation D4/15; not registered",
    "/d ab 7 sensitive > registered",
    '/d "All members" 7 personal: live in the county',
    "/d ab as it arises: trustee of the museum",
    "/d ab 7 lobbying: letters from residents",
    "/d ab 7 gifts and hospitality: a lunch",
    "/d ab her son is a governor of the school there",
    "/d ab 7 personal: x: y",
    "/d whip: on item 7",
    "/d @?highways officer, 7 personal: x",
    "/d ab 7.3(c), 8, 9.1 personal: x > left; 7.3(c) stayed",
)


@pytest.mark.parametrize("line", MENDABLE)
def test_the_line_that_mends_a_declaration_is_the_one_that_would_make_it(line: str) -> None:
    session = under_way().enter(line)
    before = session.one(Declaration)
    covers = [(c.item, c.effect, c.said) for c in session.minutes.all(Cover)]
    reading = session.read("/f d1")
    assert isinstance(reading, Edit)
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit(reading.text, "declaration", before.id)
    session.enter(f"/d {reading.text}", "/del d1")
    made = session.one(Declaration)
    for name in ("kind", "interest", "nature", "effect", "whose", "dispensation", "registered"):
        assert getattr(made, name) == getattr(before, name), name
    assert (made.person, made.name, made.sensitive) == (
        before.person,
        before.name,
        before.sensitive,
    )
    assert [(c.item, c.effect, c.said) for c in session.minutes.all(Cover)] == covers


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ab 7 pecuniary: governor > left", ("ab", 7, "pecuniary", "governor", "left")),
        ("ab 7 personal: trustee > stayed", ("ab", 7, "personal", "trustee", "stayed")),
        ("ab 7 personal: trustee", ("ab", 7, "personal", "trustee", "")),
        ("⟦person:11⟧ 8 trustee", ("cd", 8, "trustee", "", "")),
    ],
)
def test_a_declaration_mended_in_the_line(
    line: str, expected: tuple[str, int, str, str, str]
) -> None:
    session = under_way().enter("/d ab 7 personal: governor > left")
    before = session.one(Declaration)
    after = session.edit(line, "declaration", before.id).one(Declaration)
    who, number, *words = expected
    assert [after.interest, after.nature, after.effect] == words
    assert (after.person, session.one(Cover).item) == (person(who), item(number))


def test_the_wording_of_a_nil_is_mended() -> None:
    session = under_way().enter("/d none")
    before = session.one(Declaration)
    after = session.edit("No interests at all.", "declaration", before.id).one(Declaration)
    assert (after.nature, after.nil) == ("No interests at all.", True)


def test_one_declaration_stays_one_person_s() -> None:
    session = under_way().enter("/d ab personal: governor")
    with pytest.raises(Refusal, match="One declaration is one person's"):
        session.edit("ab, cd personal: governor", "declaration", session.one(Declaration).id)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("/d ab, cd and ef personal: x", ("ab", "cd", "ef")),
        ("/d ab cd 7 personal: x", ("ab", "cd")),
        ("/d Abigail Brook & Colin Dale personal: x", ("ab", "cd")),
        ("/d @ab, @cd personal: x", ("ab", "cd")),
        ("/d ab, ab personal: x", ("ab",)),
    ],
)
def test_several_people_declare_the_same(line: str, people: tuple[str, ...]) -> None:
    session = under_way().enter(line)
    assert [d.person for d in session.minutes.all(Declaration)] == [*map(person, people)]
    assert {(d.interest, d.nature) for d in session.minutes.all(Declaration)} == {("personal", "x")}


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("/d ab 6-8 personal", [6, 7, 8]),
        ("/d ab items 6 to 8 and 2 personal", [6, 7, 8, 2]),
        ("/d ab 7, 7-8 personal", [7, 8]),
    ],
)
def test_ranges_of_items(line: str, numbers: list[int]) -> None:
    session = under_way().enter(line)
    assert [cover.item for cover in session.minutes.all(Cover)] == [*map(item, numbers)]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/d ab 8-6 personal", "Item 8 comes after item 6 on the agenda."),
        ("/d ab 7 sensitive: her address", "The nature of a sensitive interest is withheld"),
        ("/d ab 7 personal: x > left; 8 stayed", "of an item that the declaration does not cover"),
        ("/d whip", "/d whip: none declared"),
        ("/lv", "Nobody here declared that they leave for item 5"),
        ("/lv back", "Nobody is out for an interest that they declared"),
    ],
)
def test_a_line_that_can_not_be_meant_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        under_way().enter(line)
    assert sentence in str(refused.value)


def test_no_interests_and_a_statement_in_either_order() -> None:
    first = under_way().enter("/0d", "/d whip: none declared")
    second = under_way().enter("/d whip: none declared", "/0d")
    for session in (first, second):
        found = {(d.kind, d.nature, d.nil) for d in session.minutes.all(Declaration)}
        assert found == {("interest", "", True), ("whip", "none declared", True)}


def test_a_resident_without_a_name_declares_nothing() -> None:
    for line in ("/d resident 7 personal: school governor", "/d a resident school governor"):
        with pytest.raises(Refusal) as refused:
            under_way().read(line)
        assert str(refused.value) == (
            "A declaration is somebody's own: name them, or say what is known of them, "
            "for example: /d @?resident of Larkfield, school governor"
        )
    session = under_way().enter("/d @?resident of Larkfield, school governor")
    assert session.one(Declaration).interest == "school governor"


def test_those_who_leave_may_do_so_at_a_time_that_nobody_knows() -> None:
    session = under_way().enter("/start", "/d ab personal > left", "/lv ?", "/lv back ?")
    left, back = session.minutes.all(Presence)[-2:]
    assert (left.kind, left.untimed, back.kind, back.untimed) == ("out", True, "in", True)


@pytest.mark.parametrize(
    ("line", "covers", "printed_as"),
    [
        ("7.3(c) personal and prejudicial: x", [(7, "7.3(c)", "")], "in item 7.3(c): x"),
        ("7.5 personal: x > left", [(7, "7.5", "")], "in item 7.5: x (left the room)"),
        (
            "7.5, 7.6(ii) and 8 personal: x > left; 7.5 stayed",
            [(7, "7.5", "stayed"), (7, "7.6(ii)", ""), (8, "", "")],
            "in items 7.5, 7.6(ii) and 8: x (left the room; item 7.5: stayed)",
        ),
        ("7.5-7.7 personal: x", [(7, "7.5-7.7", "")], "in item 7.5-7.7: x"),
        ("7.5, 7 personal: x", [(7, "", "")], "in item 7: x"),
    ],
)
def test_what_stands_below_an_item_of_the_agenda(
    line: str, covers: list[tuple[int, str, str]], printed_as: str
) -> None:
    session = under_way().enter(f"/d ab {line}")
    made = [(c.item, c.said, c.effect) for c in session.minutes.all(Cover)]
    assert made == [(item(number), said, effect) for number, said, effect in covers]
    assert printed_as in printed(session)


@pytest.mark.parametrize("number", ["12.5", "12.3(c)", "7a", "7.1-8"])
def test_a_number_that_stands_under_no_item_is_refused(number: str) -> None:
    with pytest.raises(Refusal, match="There is no item"):
        under_way().read(f"/d ab {number} personal: x")


def test_a_slip_among_items_that_have_sub_items_is_refused() -> None:
    session = under_way().enter("/item 7.1: Reserves")
    with pytest.raises(Refusal, match=r"There is no item 7\.3"):
        session.read("/d ab 7.3 personal: x")
    with pytest.raises(Refusal, match=r"told of 8\.2, which the declaration does not cover"):
        session.read("/d ab 8.1 personal: x > left; 8.2 stayed")


@pytest.mark.parametrize(
    ("style", "lines"),
    [
        ('layout = "by-item"', ("**Item 7.5:**\n", "**Item 8:**\n")),
        ('layout = "table"', ("| items 7.5 and 8 |",)),
        ('printed = "at-items"', ("interest in item 7.5: x", "personal interest: x")),
        (
            'printed = "at-items"\nat_item = "brackets"',
            ("(Abigail Brook declared a personal interest in item 7.5: x; left the room)",),
        ),
    ],
)
def test_a_part_of_an_item_is_named_in_every_layout(style: str, lines: tuple[str, ...]) -> None:
    session = under_way().enter("/go 3", "/d ab 7.5, 8 personal: x > left", "/go 7", "It was so.")
    shown = printed(session, f"[declarations]\n{style}")
    assert all(line in shown for line in lines), shown


def test_who_leaves_for_a_part_is_reminded_and_may_vote_on_the_rest() -> None:
    session = under_way().enter("/d ab 7.5 personal: x > left")
    assert interests.must_leave(session.minutes, item(7)) == (person("ab"),)
    assert not interests.not_voting(session.minutes, item(7))


def test_a_declaration_of_a_part_is_moved_with_what_it_covers() -> None:
    session = under_way().enter("/d ab 5.1 personal: x", "/mv d1 7")
    assert [(c.item, c.said) for c in session.minutes.all(Cover)] == [(item(5), "5.1")]


@pytest.mark.parametrize(
    ("title", "printed_as"),
    [
        ("Disclosures of interest", "None"),
        ("Declarations of interest", "None"),
        ("Openings", "**Declarations:** None"),
    ],
)
def test_none_without_a_label_is_named_unless_the_title_does(title: str, printed_as: str) -> None:
    session = under_way().enter(f"/item {title}", f"/go {title.lower()}", "/0d")
    shown = printed(session, '[blocks.declarations]\nlabel = ""')
    assert f"{title}\n\n{printed_as}\n" in shown


@pytest.mark.parametrize("line", ["/d ef none", "/d ef: none.", "/d ef 7 nothing"])
def test_nobody_declares_nothing_by_name(line: str) -> None:
    with pytest.raises(Refusal, match="/d none says that nobody declared anything"):
        under_way().enter(line)
