"""Attendance: lists and sentences from the roll and the presence log."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from meetingtui.domain import attendance as roll
from meetingtui.domain import people, seats, sittings
from meetingtui.domain import roll as lists
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import attendance
from meetingtui.publish.compose import document
from meetingtui.publish.document import BulletList, Document, Paragraph, Table
from meetingtui.publish.page import Page
from meetingtui.publish.text import words
from tests.publish.meetings import Writer

STYLE = HouseStyle()


def at(hour: int, minute: int) -> datetime:
    return datetime(2015, 7, 9, hour, minute)


def said(writer: Writer, style: HouseStyle = STYLE) -> str:
    minutes = writer.minutes
    blocks = attendance.blocks(Page(minutes, style))
    return " ".join(words(Document("", tuple(blocks))))


def test_nothing_recorded_prints_nothing() -> None:
    assert said(Writer()) == ""


def test_members_come_in_the_order_of_their_seats_the_chair_first() -> None:
    writer = Writer()
    bee, see, dee = (writer.person(name) for name in ("Bee", "See", "Dee"))
    writer.do(seats.add, body=1, person=dee)
    writer.do(seats.add, body=1, person=see, role="Vice-Chairman")
    writer.do(seats.add, body=1, person=bee, role="Chairman")
    officer = writer.person("Ofelia", "Clerk")
    writer.do(roll.record, people=(dee, see, officer, bee))
    assert said(writer) == (
        "Attendance Present: Bee (Chairman) See (Vice-Chairman) Dee In attendance: Ofelia, Clerk"
    )


def test_without_seats_the_roll_says_who_is_a_member() -> None:
    writer = Writer()
    writer.do(roll.record, people=(writer.person("Bee"),))
    writer.do(roll.record, people=(writer.person("Dee"),), capacity="officer")
    assert said(writer) == "Attendance Present: Bee In attendance: Dee"


def test_apologies_with_a_substitute_and_the_absent() -> None:
    writer = Writer()
    bee, see, dee = (writer.person(name) for name in ("Bee", "See", "Dee"))
    writer.do(roll.record, people=(bee,), standing_as=roll.APOLOGIES, reason="ill", substitute=see)
    writer.do(roll.record, people=(dee,), standing_as=roll.ABSENT)
    assert said(writer) == (
        "Attendance Present: See (substitute for Bee) Apologies: Bee Absent: Dee"
    )
    telling = dataclasses.replace(STYLE.attendance, missing="{name}[ – {reason}]")
    assert "Apologies: Bee – ill Absent" in said(
        writer, dataclasses.replace(STYLE, attendance=telling)
    )


def test_who_came_late_left_and_returned_but_not_who_was_there_throughout() -> None:
    writer = Writer()
    bee, see = (writer.person(name) for name in ("Bee", "See"))
    writer.do(roll.move, people=(bee,), kind=roll.ARRIVES, at=at(9, 55))
    writer.do(sittings.start, at=at(10, 0))
    writer.do(roll.move, people=(see,), kind=roll.ARRIVES, at=at(10, 14))
    writer.do(roll.move, people=(bee,), kind=roll.LEAVES, at=at(10, 42))
    writer.do(roll.move, people=(bee,), kind=roll.ARRIVES, at=at(13, 0))
    writer.do(roll.move, people=(bee, see), kind=roll.LEAVES, at=at(15, 0))
    writer.do(sittings.close, at=at(15, 0))
    assert said(writer) == (
        "Attendance Present: Bee See Arrivals and departures: See arrived at 10.14 am. "
        "Bee left at 10.42 am. Bee returned at 1.00 pm."
    )


def test_who_presided_once_for_each_change_of_the_chair() -> None:
    writer = Writer()
    bee, see = (writer.person(name) for name in ("Bee", "See"))
    for person, when in ((bee, at(10, 0)), (bee, at(10, 5)), (see, at(11, 30))):
        writer.do(roll.move, people=(person,), kind=roll.PRESIDES, at=when)
    assert said(writer).endswith("Bee presided. See took the chair at 11.30 am.")


def test_every_line_carries_its_record() -> None:
    writer = Writer()
    writer.do(roll.record, people=(writer.person("Bee"),))
    (line,) = writer.minutes.all(roll.Attendance)
    blocks = attendance.blocks(Page(writer.minutes, STYLE))
    (found,) = (block for block in blocks if isinstance(block, BulletList))
    assert found.items[0].source == ("attendance", line.id)


def shown(style: HouseStyle = STYLE, **keys: object) -> HouseStyle:
    """A house style with these keys of its attendance."""
    attended = dataclasses.replace(style.attendance, **keys)  # type: ignore[arg-type]
    return dataclasses.replace(style, attendance=attended)


def a_full_roll() -> Writer:
    """A meeting with somebody of every kind."""
    writer = Writer()
    chair, bee, sub, away = (writer.person(n) for n in ("Chair", "Bee", "Sub", "Away"))
    for person, role in ((chair, "Chairman"), (bee, ""), (away, "")):
        writer.do(seats.add, body=1, person=person, role=role)
    writer.do(roll.record, people=(bee,), mode="remote", representing="the villages")
    writer.do(roll.record, people=(chair,))
    writer.do(
        roll.record, people=(away,), standing_as=roll.APOLOGIES, reason="unwell", substitute=sub
    )
    for capacity, name in (
        ("co-opted", "Coop"),
        ("invitee", "Guest"),
        ("other", "Ward Member"),
        ("observer", "Watcher"),
    ):
        writer.do(lists.attend, capacity=capacity, name=name)
    writer.do(
        lists.attend, capacity="officer", name="Ofelia", title="Head of Roads", organisation="Kent"
    )
    writer.do(lists.count, number=8, what="residents")
    return writer


def test_everybody_stands_among_members_or_others() -> None:
    assert said(a_full_roll()) == (
        "Attendance Present: Chair (Chairman) Bee, representing the villages (remote, without a"
        " vote) Sub (substitute for Away) Coop In attendance: Guest Ward Member Watcher Ofelia,"
        " Head of Roads, Kent Also present: 8 residents Apologies: Away"
    )


def test_every_kind_of_people_can_be_listed_apart() -> None:
    style = shown(
        substitutes="Substitutes:",
        co_opted="Co-opted:",
        remote="Online:",
        invitees="Invited:",
        other_members="Also:",
        officers="Officers:",
        observers="Observers:",
        public="Public:",
        layout="lines",
        order=("members", "officers", "public"),
        noted="[ for {representing}][{mode}][{extent}]",
        without_vote="",
    )
    assert said(a_full_roll(), style) == (
        "Attendance Present: Chair (Chairman) Officers: Ofelia, Head of Roads, Kent "
        "Public: 8 residents Substitutes: Sub (substitute for Away) Co-opted: Coop "
        "Online: Bee for the villages Invited: Guest Also: Ward Member Observers: Watcher "
        "Apologies: Away"
    )


def test_names_run_on_in_one_paragraph_and_each_names_its_record() -> None:
    writer = a_full_roll()
    style = shown(layout="paragraph", separator="; ")
    page = Page(writer.minutes, style)
    first = next(b for b in attendance.blocks(page) if isinstance(b, Paragraph))
    assert [run.text for run in first.runs][:2] == ["Present:", " Chair (Chairman); "]
    sources = {run.source for run in first.runs if run.source}
    there = [a for a in writer.minutes.all(roll.Attendance) if a.capacity in ("member", "co-opted")]
    assert sources >= {("attendance", a.id) for a in there if a.standing == roll.PRESENT}


def test_a_table_has_the_columns_in_which_somebody_has_a_word() -> None:
    columns = dataclasses.replace(
        STYLE.attendance.columns, order=("name", "initials", "role", "title", "party")
    )
    style = shown(layout="table", columns=columns)
    tables = [
        block
        for block in attendance.blocks(Page(a_full_roll().minutes, style))
        if isinstance(block, Table)
    ]
    cells = [[["".join(r.text for r in cell) for cell in row] for row in t.rows] for t in tables]
    heads = [["".join(run.text for run in cell) for cell in table.header] for table in tables]
    assert heads == [["Name", "Initials", "Role"], ["Name", "Initials", "Title"]]
    assert cells[0][0] == ["Chair", "C", "Chairman"]
    assert cells[0][1][0] == "Bee, representing the villages (remote, without a vote)"
    assert ["Sub (substitute for Away)", "S", ""] in cells[0]
    assert cells[1][-1] == ["Ofelia", "O", "Head of Roads"]


def test_apologies_in_a_sentence_with_substitutes_and_their_acceptance() -> None:
    writer = a_full_roll()
    writer.do(lists.accept)
    style = shown(
        apologies="",
        apologies_layout="sentence",
        missing="{name}[ ({reason})]",
        substituted="{name} attended as substitute for {substitute}.",
        accepted="The {noun} accepted the apologies of {names}.",
    )
    assert said(writer, style).endswith(
        "Apologies were received from Away (unwell). Sub attended as substitute for Away. "
        "The Board accepted the apologies of Away."
    )
    late = writer.person("Late")
    writer.do(roll.record, people=(late,), standing_as=roll.APOLOGIES, extent="for the first half")
    told = said(writer)
    assert told.endswith("Late (for the first half) The apologies of Away were accepted.")


def test_who_gave_apologies_for_others_is_told_in_a_list_and_in_sentences() -> None:
    writer = Writer()
    bee, see, dee, lea = (writer.person(name) for name in ("Bee", "See", "Dee", "Lea"))
    away = {"standing_as": roll.APOLOGIES}
    writer.do(roll.record, people=(bee,), given_by="the Leader of the Green Group", **away)
    writer.do(roll.record, people=(see,), **away)
    writer.do(roll.record, people=(dee,), given_by="the Leader of the Green Group", **away)
    writer.do(roll.record, people=(lea,), given_by=see, **away)
    assert said(writer) == (
        "Attendance Apologies: Bee (given by the Leader of the Green Group) See "
        "Dee (given by the Leader of the Green Group) Lea (given by See)"
    )
    assert said(writer, shown(apologies_layout="sentence")) == (
        "Attendance Apologies: Apologies were received from See. Apologies were given by the "
        "Leader of the Green Group for Bee and Dee. Apologies were given by See for Lea."
    )
    theirs = shown(
        apologies_layout="sentence", apologies_given_sentence="{giver} apologised for {names}."
    )
    assert said(writer, theirs).endswith("See apologised for Lea.")
    noted = shown(apologies_given=", per {giver}")
    assert said(writer, noted).endswith("Lea, per See")


def test_each_sentence_of_apologies_names_its_record() -> None:
    writer = Writer()
    bee, see = writer.person("Bee"), writer.person("See")
    first = writer.do(roll.record, people=(bee,), standing_as=roll.APOLOGIES, given_by=see)
    second = writer.do(roll.record, people=(see,), standing_as=roll.APOLOGIES)
    style = shown(apologies="", apologies_layout="sentence")
    _, line = attendance.blocks(Page(writer.minutes, style))
    assert isinstance(line, Paragraph)
    assert [run.source for run in line.runs] == [("attendance", second), ("attendance", first)]


def test_who_only_signed_and_in_whose_absence_somebody_came() -> None:
    writer = Writer()
    bee, see, dee = (writer.person(name) for name in ("Bee", "See", "Dee"))
    writer.do(roll.record, people=(bee,), signed_only=True, extent="as a guest")
    writer.do(roll.record, people=(see,), in_absence_of=dee)
    assert said(writer) == (
        "Attendance Present: Bee (as a guest, signed the register and left) "
        "See (in the absence of Dee)"
    )
    own = shown(signed="signed in", in_absence="deputising for {name}", layout="table")
    assert said(writer, own) == (
        "Attendance Present: Name Bee (as a guest, signed in) See (deputising for Dee)"
    )
    writer.do(roll.move, people=(bee,), kind=roll.ARRIVES, at=at(11, 0))
    assert said(writer).startswith("Attendance Present: Bee (as a guest) See")


def test_a_reason_of_somebody_who_came_all_the_same_is_not_printed() -> None:
    writer = Writer()
    bee = writer.person("Bee")
    writer.do(roll.record, people=(bee,), standing_as=roll.APOLOGIES, reason="unwell", given_by="X")
    writer.do(roll.record, people=(bee,))
    assert said(writer, shown(missing="{name}[ ({reason})]")) == "Attendance Present: Bee"


def test_apologies_for_a_part_do_not_hide_that_somebody_came() -> None:
    writer = Writer()
    bee = writer.person("Bee")
    writer.do(sittings.start, at=at(10, 0))
    writer.do(roll.record, people=(bee,), standing_as=roll.APOLOGIES, extent="for the first half")
    assert said(writer) == "Attendance Apologies: Bee (for the first half)"
    writer.do(roll.move, people=(bee,), kind=roll.ARRIVES, at=at(11, 0))
    assert said(writer) == (
        "Attendance Present: Bee Apologies: Bee (for the first half) "
        "Arrivals and departures: Bee arrived at 11.00 am."
    )
    beside = shown(
        member="{name}[ ({role})][ for {substitute}][ ({times})]", movements_shown="never"
    )
    assert said(writer, beside) == (
        "Attendance Present: Bee (from 11.00 am) Apologies: Bee (for the first half)"
    )
    late = shown(late_with_apologies=True)
    assert said(writer, late).endswith(
        "Apologies: Bee (for the first half) Bee arrived at 11.00 am."
    )


def test_that_nobody_was_missing_is_printed() -> None:
    writer = Writer()
    bee = writer.person("Bee")
    writer.do(seats.add, body=1, person=bee)
    writer.do(roll.record, people=(bee,))
    assert said(writer) == "Attendance Present: Bee"
    writer.do(lists.nobody, standing_as=roll.APOLOGIES)
    writer.do(lists.nobody, standing_as=roll.ABSENT)
    assert said(writer) == (
        "Attendance Present: Bee Apologies: There were no apologies. Absent: None"
    )
    style = shown(all_present="All members were present.", apologies="", no_absences="Nobody")
    assert said(writer, style) == (
        "Attendance Present: Bee All members were present. Absent: Nobody"
    )


def test_apologies_can_stand_under_their_item() -> None:
    writer = a_full_roll()
    item = writer.item("APOLOGIES FOR ABSENCE")
    style = shown(apologies_under="Apologies")
    assert "Apologies:" not in said(writer, style)
    page = Page(writer.minutes, style)
    own = Document("", tuple(attendance.under_item(page, page.item(item))))
    assert " ".join(words(own)) == "Apologies: Away"
    assert attendance.under_item(Page(writer.minutes, STYLE), page.item(item)) == []
    whole = document(writer.minutes, style)
    assert "1. APOLOGIES FOR ABSENCE Apologies: Away" in " ".join(words(whole))


def test_names_follow_the_house() -> None:
    writer = Writer()
    ann = writer.person("Ann Carol Bell")
    writer.do(people.amend, person=ann, honorific="Councillor", letters="OBE")
    writer.do(seats.add, body=1, person=ann, role="Chairman")
    writer.do(roll.record, people=(ann,))
    form = "[{honorific} ]{initials} {surname}[ {letters}]"
    style = dataclasses.replace(STYLE, people=dataclasses.replace(STYLE.people, name=form))
    assert said(writer, style) == "Attendance Present: Councillor A C Bell OBE (Chairman)"
    listed = dataclasses.replace(STYLE.people, listed="{surname}, {forenames}")
    assert said(writer, dataclasses.replace(STYLE, people=listed)) == (
        "Attendance Present: Bell, Ann Carol (Chairman)"
    )


def test_who_minuted_and_how_the_chair_was_taken() -> None:
    writer = Writer()
    bee, see = (writer.person(name) for name in ("Bee", "See"))
    writer.do(roll.move, people=(bee,), kind=roll.PRESIDES, how="elected for the year")
    writer.do(roll.move, people=(see,), kind=roll.PRESIDES, how="for this item", at=at(11, 30))
    writer.do(roll.move, people=(see,), kind=roll.VACATES, untimed=True)
    writer.do(roll.move, people=(see,), kind=roll.MINUTES, at=at(11, 0))
    writer.do(roll.move, people=(bee,), kind=roll.MINUTES, at=at(11, 40))
    assert said(writer).endswith(
        "Bee presided. Bee was elected to the chair for the year. See left the chair. "
        "See took the chair at 11.30 am for this item. "
        "Minutes taken by See. Bee took the minutes from 11.40 am."
    )


def test_who_presides_may_be_left_to_the_list_of_members() -> None:
    house = dataclasses.replace(
        STYLE, attendance=dataclasses.replace(STYLE.attendance, presided_shown="unless-listed")
    )
    writer = Writer()
    bee, see = (writer.person(name) for name in ("Bee", "See"))
    writer.do(seats.add, body=1, person=see, role="Deputy Leader")
    writer.do(seats.add, body=1, person=bee, role="Leader")
    writer.do(roll.record, people=(bee, see))
    writer.do(roll.move, people=(bee,), kind=roll.PRESIDES)
    assert said(writer, house) == "Attendance Present: Bee (Leader) See (Deputy Leader)"
    assert said(writer).endswith("Bee presided.")
    other = Writer()
    see = other.person("See")
    other.do(seats.add, body=1, person=see, role="Vice-Chairman")
    other.do(roll.record, people=(see,))
    other.do(roll.move, people=(see,), kind=roll.PRESIDES)
    assert said(other, house).endswith("See (Vice-Chairman) See presided.")
