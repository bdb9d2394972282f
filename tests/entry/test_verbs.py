"""The table of verbs: every example in it is a line that can be entered and does what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime

import pytest

from meetingtui.domain import attendance, sittings
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.documents import Document
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.marks import Mark
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.reports import Report
from meetingtui.domain.sittings import Sitting
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import line, verbs
from meetingtui.entry.reading import (
    Acts,
    Check,
    Edit,
    Held,
    Help,
    Look,
    Offer,
    Quit,
    ReadBack,
    Reading,
    Redo,
    Roll,
    SetClock,
    Undo,
    Walk,
    Where,
)
from tests.entry.session import Session, bare, item, laid_out, person, under_way

Check_ = Callable[[Session], object]


def empty_item() -> Session:
    """A meeting at item 6, under which nothing is entered."""
    return under_way().enter("/go 6")


def with_a_report() -> Session:
    """A meeting at item 5, whose report recommends something."""
    session = under_way()
    report = Report(id=90, item=item(5), title="The bridge")
    offer = Recommendation(id=91, report=90, place=1, text="That the bridge be painted.")
    session.minutes = type(session.minutes).of([*session.minutes, report, offer])
    return session


def standing(session: Session, code: str) -> str:
    """How somebody stands to the meeting."""
    found = attendance.standing(session.minutes, person(code))
    return found.standing if found else ""


def logged(session: Session) -> tuple[int, str, str]:
    """The last line of the presence log."""
    entry = session.last(Presence)
    return entry.person, entry.kind, f"{entry.at:%H:%M}"


def texts(session: Session) -> list[str]:
    """The points under item 5 as they stand."""
    return [p.text for p in session.minutes.entries(Point, item(5), parent=0)]


def block(session: Session) -> tuple[str, str]:
    """The block that was said to be nil, and how."""
    found = session.one(Block)
    assert found.item == item(6)
    return found.kind, found.wording


def taken_at(session: Session) -> tuple[int, str]:
    """The item taken last, and when."""
    found = session.last(Taking)
    return found.item, f"{found.started_at:%H:%M}"


RECORDS: dict[str, tuple[Callable[[], Session], Check_, object]] = {
    "Members asked about the new bridge.": (
        under_way,
        lambda s: (s.last(Point).name_in_gutter, s.last(Point).text, s.last(Point).item),
        ("p3", "Members asked about the new bridge.", item(5)),
    ),
    "/p 7: Members asked about the budget.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).item),
        ("Members asked about the budget.", item(7)),
    ),
    "/pp It was to open in May.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).parent == s.minutes.all(Point)[1].id),
        ("It was to open in May.", True),
    ),
    "/pp p2: It was to open in May.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).parent == s.minutes.all(Point)[1].id),
        ("It was to open in May.", True),
    ),
    ".. and schools": (
        under_way,
        lambda s: s.last(Clause).text,
        "That the bids be published; and schools",
    ),
    "..p2 and schools": (under_way, lambda s: texts(s)[1], "There were four bids. and schools"),
    "/pu Scrutiny of Services > To update on the bridge.": (
        under_way,
        lambda s: (s.minutes.item(None).purpose_heading, s.minutes.item(None).purpose),
        ("Scrutiny of Services", "To update on the bridge."),
    ),
    "/pu To update on the bridge.": (
        under_way,
        lambda s: (s.minutes.item(None).purpose_heading, s.minutes.item(None).purpose),
        ("", "To update on the bridge."),
    ),
    "/ea Members asked why.": (under_way, lambda s: s.last(Point).text, "Members asked why."),
    "/vb I wish to make a statement.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).kind),
        ("I wish to make a statement.", "verbatim"),
    ),
    "/no The lift was out of order.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).kind),
        ("The lift was out of order.", "note"),
    ),
    "What were the figures for 2014? !": (
        under_way,
        lambda s: (
            s.last(Point).text,
            (s.one(Mark).holder_table, s.one(Mark).holder == s.last(Point).id),
        ),
        ("What were the figures for 2014?", ("point", True)),
    ),
    "!": (
        under_way,
        lambda s: (s.one(Mark).holder, s.one(Mark).jotting, s.one(Mark).item),
        (None, "", item(5)),
    ),
    "! figures for 2014": (under_way, lambda s: s.one(Mark).jotting, "figures for 2014"),
    "/l The Board notes the report and recommends that:": (
        under_way,
        lambda s: s.one(Decision).lead_in,
        "The Board notes the report and recommends that:",
    ),
    "/r That officers report back;": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).name_in_gutter, s.last(Clause).addressee),
        ("That officers report back;", "r2", ""),
    ),
    "/r1: That the report be noted;": (
        under_way,
        lambda s: [c.text for c in s.minutes.entries(Clause, item(5))],
        ["That the report be noted;", "That the bids be published;"],
    ),
    "/r > Cabinet: That the bridge be built.": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).addressee),
        ("That the bridge be built.", "Cabinet"),
    ),
    "/rr in consultation with residents;": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).parent == s.minutes.all(Clause)[0].id),
        ("in consultation with residents;", True),
    ),
    "/rr1: in consultation with residents;": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).parent == s.minutes.all(Clause)[0].id),
        ("in consultation with residents;", True),
    ),
    "/t It welcomes the progress made.": (
        under_way,
        lambda s: s.one(Decision).closing,
        "It welcomes the progress made.",
    ),
    "/a dd: trends report > in 12 months' time": (
        under_way,
        lambda s: (
            s.one(Action).text,
            s.one(Action).due_said,
            s.one(Action).due_on,
            s.one(Action).due_apart,
            s.one(Owner).person,
        ),
        ("trends report", "in 12 months' time", date(2016, 7, 9), True, person("dd")),
    ),
    "/a That officers report back in 12 months' time.": (
        under_way,
        lambda s: (
            s.one(Action).text,
            s.one(Action).due_said,
            s.one(Action).due_on,
            s.one(Action).due_apart,
            s.minutes.all(Owner),
        ),
        (
            "That officers report back in 12 months' time.",
            "in 12 months' time",
            date(2016, 7, 9),
            False,
            [],
        ),
    ),
    "/ns To receive the annual report.": (
        under_way,
        lambda s: s.one(NextStep).text,
        "To receive the annual report.",
    ),
    "/doc Annex A: map": (
        under_way,
        lambda s: (s.one(Document).label, s.one(Document).title),
        ("Annex A", "map"),
    ),
    "/doc Flood plan > www.example.org": (
        under_way,
        lambda s: (s.one(Document).label, s.one(Document).title, s.one(Document).place_found),
        ("", "Flood plan", "www.example.org"),
    ),
    "/0d": (empty_item, block, ("declarations", "")),
    "/0w": (empty_item, block, ("witnesses", "")),
    "/0r": (empty_item, block, ("decision", "")),
    "/0a": (empty_item, block, ("actions", "")),
    "/0n": (empty_item, block, ("next_steps", "")),
    "/0doc": (empty_item, block, ("documents", "")),
    "/0d No interests were declared.": (
        empty_item,
        block,
        ("declarations", "No interests were declared."),
    ),
    "/0": (empty_item, block, ("declarations", "")),
    "/pr ab cd": (Session, lambda s: [standing(s, c) for c in ("ab", "cd")], ["present"] * 2),
    "/pr all": (
        Session,
        lambda s: sorted(a.person for a in s.minutes.all(Attendance)),
        sorted(map(person, ("ab", "cd", "ef", "gh"))),
    ),
    "/pr all but ab cd": (
        Session,
        lambda s: sorted(a.person for a in s.minutes.all(Attendance)),
        sorted(map(person, ("ef", "gh"))),
    ),
    "/ap ab": (Session, lambda s: standing(s, "ab"), "apologies"),
    "/ap ab: unwell, sub gh": (
        Session,
        lambda s: [
            (a.person, a.standing, a.reason, a.substitute_for) for a in s.minutes.all(Attendance)
        ],
        [
            (person("ab"), "apologies", "unwell", None),
            (person("gh"), "present", "", person("ab")),
        ],
    ),
    "/abs ab cd": (Session, lambda s: [standing(s, c) for c in ("ab", "cd")], ["absent"] * 2),
    "/in gh": (under_way, logged, (person("gh"), "in", "14:12")),
    "/in gh -3": (under_way, logged, (person("gh"), "in", "14:09")),
    "/in gh 10:42": (under_way, logged, (person("gh"), "in", "10:42")),
    "/out cd": (under_way, logged, (person("cd"), "out", "14:12")),
    "/out cd -3": (under_way, logged, (person("cd"), "out", "14:09")),
    "/out cd 10:42": (under_way, logged, (person("cd"), "out", "10:42")),
    "/ch ab": (under_way, logged, (person("ab"), "presides", "14:12")),
    "/ch ab 10:42": (under_way, logged, (person("ab"), "presides", "10:42")),
    "/w dd": (
        under_way,
        lambda s: (s.one(Witness).name, s.one(Witness).title, s.one(Witness).person),
        ("Dinah Drew", "Deputy Director of Roads", person("dd")),
    ),
    "/w Jane Example, Head of Parks > Borough Council": (
        under_way,
        lambda s: (
            s.one(Witness).name,
            s.one(Witness).title,
            s.one(Witness).organisation,
            s.one(Witness).person,
        ),
        ("Jane Example", "Head of Parks", "Borough Council", None),
    ),
    "/d ab 7,9 personal: school governor > left": (
        under_way,
        lambda s: (
            s.one(Declaration).person,
            s.one(Declaration).interest,
            s.one(Declaration).nature,
            s.one(Declaration).effect,
            [c.item for c in s.minutes.all(Cover)],
        ),
        (person("ab"), "personal", "school governor", "left", [item(7), item(9)]),
    ),
    "/d ab school governor": (
        under_way,
        lambda s: (s.one(Declaration).interest, [c.item for c in s.minutes.all(Cover)]),
        ("school governor", [item(5)]),
    ),
    "/name ?1 = Jane Example, Head of Roads": (
        lambda: under_way().enter("/w @?highways officer"),
        lambda s: (
            s.last(Person).name,
            s.last(Person).title,
            s.last(Person).described,
            s.one(Witness).name,
        ),
        ("Jane Example", "Head of Roads", False, "Jane Example"),
    ),
    "/n": (under_way, taken_at, (item(6), "14:12")),
    "/n 10:42": (under_way, taken_at, (item(6), "10:42")),
    "/go 7": (under_way, taken_at, (item(7), "14:12")),
    "/go 7 10:42": (under_way, taken_at, (item(7), "10:42")),
    "/item Flooding": (
        under_way,
        lambda s: (s.last(Item).title, s.last(Item).agenda_number),
        ("Flooding", "10"),
    ),
    "/item 7 = Flooding in the town": (
        under_way,
        lambda s: s.minutes.item(item(7)).title,
        "Flooding in the town",
    ),
    "/start": (Session, lambda s: f"{s.one(Sitting).started_at:%H:%M}", "14:12"),
    "/start 10:02": (Session, lambda s: f"{s.one(Sitting).started_at:%H:%M}", "10:02"),
    "/adj": (
        lambda: Session().enter("/start 10:00"),
        lambda s: (s.one(Sitting).ending, s.one(Sitting).ended_at),
        ("adjourned", datetime(2015, 7, 9, 14, 12, 31)),
    ),
    "/adj 11:30": (
        lambda: Session().enter("/start 10:00"),
        lambda s: s.one(Sitting).ended_at,
        datetime(2015, 7, 9, 11, 30),
    ),
    "/res": (
        lambda: Session().enter("/start 10:00", "/adj 11:30"),
        lambda s: (s.last(Sitting).ending, f"{s.last(Sitting).started_at:%H:%M}"),
        ("", "14:12"),
    ),
    "/res 11:45": (
        lambda: Session().enter("/start 10:00", "/adj 11:30"),
        lambda s: f"{s.last(Sitting).started_at:%H:%M}",
        "11:45",
    ),
    "/close": (
        lambda: Session().enter("/start 10:00"),
        lambda s: sittings.last(s.minutes) and s.one(Sitting).ending,
        "closed",
    ),
    "/close 12:30": (
        lambda: Session().enter("/start 10:00"),
        lambda s: (s.one(Sitting).ending, s.one(Sitting).ended_at),
        ("closed", datetime(2015, 7, 9, 12, 30)),
    ),
    "/f p2 four > fourteen": (under_way, lambda s: texts(s)[1], "There were fourteen bids."),
    "/f 7 Flooding in the town": (
        under_way,
        lambda s: s.minutes.item(item(7)).title,
        "Flooding in the town",
    ),
    "/mv p2 7": (under_way, lambda s: s.minutes.all(Point)[1].item, item(7)),
    "/mv p2 p1": (
        under_way,
        texts,
        ["There were four bids.", "The four officers were thanked."],
    ),
    "/mv p1 after p2": (
        under_way,
        texts,
        ["There were four bids.", "The four officers were thanked."],
    ),
    "/k p2 a": (under_way, lambda s: s.one(Action).text, "There were four bids."),
    "/k p2 clause": (under_way, lambda s: s.last(Clause).text, "There were four bids."),
    "/del p2": (under_way, texts, ["The four officers were thanked."]),
    "/del": (under_way, lambda s: s.minutes.all(Clause), []),
    "/del item 9": (under_way, lambda s: s.minutes.find(Item, item(9)), None),
}

READINGS: dict[str, tuple[Callable[[], Session], Callable[[Session], Reading]]] = {
    "/!": (under_way, lambda s: Walk()),
    "/r": (with_a_report, lambda s: Offer("/r That the bridge be painted.")),
    "/pr": (under_way, lambda s: Roll()),
    "/see 7": (under_way, lambda s: Look(item(7))),
    "/at 14:03": (under_way, lambda s: SetClock(datetime(2015, 7, 9, 14, 3))),
    "/f p2": (
        under_way,
        lambda s: Edit("point", s.minutes.all(Point)[1].id, "There were four bids."),
    ),
    "/f": (
        under_way,
        lambda s: Edit("clause", s.one(Clause).id, "That the bids be published;"),
    ),
    "/u": (under_way, lambda s: Undo(1)),
    "/u 3": (under_way, lambda s: Undo(3)),
    "/redo": (under_way, lambda s: Redo(1)),
    "/redo 2": (under_way, lambda s: Redo(2)),
    "/held": (under_way, lambda s: Held()),
    "/check": (under_way, lambda s: Check()),
    "/read": (under_way, lambda s: ReadBack()),
    "/where": (under_way, lambda s: Where()),
    "/?": (under_way, lambda s: Help("")),
    "/? clause": (under_way, lambda s: Help("clause")),
    "/quit": (under_way, lambda s: Quit()),
}


def test_every_example_of_the_table_is_tried_here() -> None:
    examples = [e for verb in verbs.VERBS if not verb.later for e in verb.examples]
    assert Counter(examples) == Counter([*RECORDS, *READINGS])


@pytest.mark.parametrize("example", RECORDS)
def test_an_example_makes_the_records_it_says(example: str) -> None:
    prepare, found, expected = RECORDS[example]
    assert found(prepare().enter(example)) == expected


@pytest.mark.parametrize("example", READINGS)
def test_an_example_is_read_as_what_it_says(example: str) -> None:
    prepare, expected = READINGS[example]
    session = prepare()
    assert session.read(example) == expected(session)


def _in_full(example: str) -> str:
    """An example with the full word in place of its short form; empty where it has none."""
    verb = next(v for v in verbs.VERBS if example in v.examples)
    typed = max((f for f in verb.short if example.startswith(f)), key=len, default="")
    rest = example.removeprefix(typed)
    if not typed or typed == "!" or rest[:1].isalnum() or verb.name == "nil":
        return ""
    return f"/{verb.name} {rest.strip()}".strip()


@pytest.mark.parametrize("example", [e for e in [*RECORDS, *READINGS] if _in_full(e)])
def test_the_full_word_means_the_same_as_the_short_form(example: str) -> None:
    session = (RECORDS.get(example) or READINGS[example])[0]()
    assert _words(session.read(example)) == _words(session.read(_in_full(example)))


def _words(reading: Reading) -> object:
    """A reading as it can be compared: requests by act and words."""
    if isinstance(reading, Acts):
        return [(r.act.__name__, dict(r.words)) for r in reading.requests]
    return reading


def test_no_form_means_two_verbs_and_every_verb_has_a_group() -> None:
    forms = Counter(form for verb in verbs.VERBS for form in verb.forms)
    assert [form for form, count in forms.items() if count > 1] == []
    assert {verb.group for verb in verbs.VERBS} == set(verbs.GROUPS)


def test_every_verb_but_the_later_ones_can_be_read() -> None:
    assert set(line.READ) == {verb.name for verb in verbs.VERBS if not verb.later}


@pytest.mark.parametrize("verb", [v for v in verbs.VERBS if v.later], ids=lambda v: v.name)
def test_a_later_verb_is_known_and_refused(verb: verbs.Verb) -> None:
    for example in verb.examples:
        with pytest.raises(Refusal, match="comes in a later version"):
            under_way().read(example)


def test_the_short_forms_that_were_shipped_stay() -> None:
    frozen = {
        "point": "/p",
        "sub-point": "/pp",
        "continue": "..",
        "purpose": "/pu",
        "verbatim": "/vb",
        "note": "/no",
        "lead-in": "/l",
        "clause": "/r",
        "sub-clause": "/rr",
        "closing": "/t",
        "action": "/a",
        "next-step": "/ns",
        "document": "/doc",
        "witness": "/w",
        "declaration": "/d",
        "nil": "/0",
        "present": "/pr",
        "apologies": "/ap",
        "absent": "/abs",
        "presides": "/ch",
        "next": "/n",
        "take": "/go",
        "look": "/see",
        "adjourn": "/adj",
        "resume": "/res",
        "mark": "!",
        "walk": "/!",
        "fix": "/f",
        "move": "/mv",
        "kind": "/k",
        "strike": "/del",
        "undo": "/u",
        "help": "/?",
    }
    for name, short in frozen.items():
        assert verbs.find(short).name == name


@pytest.mark.parametrize(
    ("typed", "near"),
    [("clauze", "/r (clause)"), ("wittness", "/w (witness)"), ("adjurn", "/adj (adjourn)")],
)
def test_an_unknown_verb_is_refused_with_near_ones(typed: str, near: str) -> None:
    with pytest.raises(Refusal) as refused:
        verbs.find(typed)
    assert near in str(refused.value)
    assert "//" in str(refused.value)


def test_an_unknown_verb_like_no_other_points_to_the_list() -> None:
    with pytest.raises(Refusal, match=r"There is no verb /xyzzyq: /\? lists the verbs"):
        verbs.find("/xyzzyq")


def test_a_verb_is_found_with_or_without_its_slash_and_in_capitals() -> None:
    assert verbs.find("clause") is verbs.find("/R") is verbs.find("r")


def test_entries_make_their_own_item_where_none_is_taken() -> None:
    for sentence in ("Somebody spoke.", "/r That it be noted;", "/a Report back.", "/0d", "!"):
        session = Session(minutes=bare())
        session.enter(sentence)
        assert session.one(Item).provisional
        assert session.one(Taking).item == session.one(Item).id


def test_a_meeting_with_an_agenda_but_no_item_taken_gets_a_provisional_item() -> None:
    session = Session(minutes=laid_out())
    session.enter("Somebody spoke.")
    assert session.last(Item).provisional
    assert session.one(Point).item == session.last(Item).id


def test_a_line_bound_to_an_item_stays_with_it() -> None:
    session = under_way()
    session.item = item(7)
    session.enter("Somebody spoke.", "/r That it be noted;")
    assert session.last(Point).item == item(7)
    assert session.last(Clause).item == item(7)
