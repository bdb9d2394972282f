"""The log: who was where and in which place at every moment, and how it is mended."""

from __future__ import annotations

from meetingtui.domain import attendance, items, points, presence, presiding, sittings
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.sittings import Extension, Sitting
from tests.domain.making import Making, at


def told(book: Making) -> list[str]:
    """The log in words."""
    return presence.said(book.minutes)


def test_a_line_stands_where_it_happened(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,))
    item = book.item()
    first = book.point()
    line = book.added(Presence, attendance.move, people=(ann.id,), kind="out")
    second = book.point("They left.")
    assert line.item == item.id
    assert first.place < line.place < second.place


def test_a_line_of_an_earlier_time_stands_under_the_item_of_that_time(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,))
    first, second = book.item("One", take=False), book.item("Two", take=False)
    book.do(items.take, item=first.id, at=at("10:10"))
    note = book.point()
    book.do(items.take, item=second.id, at=at("10:30"))
    line = book.added(Presence, attendance.move, people=(ann.id,), kind="out", at=at("10:20"))
    assert (line.item, line.place > note.place) == (first.id, True)
    early = book.added(Presence, attendance.move, people=(ann.id,), kind="out", at=at("10:05"))
    assert early.item is None
    book.do(presence.amend, line=line.id, at=at("10:40"))
    assert book.again(line).item == second.id
    book.do(presence.amend, line=line.id, at=at("10:45"))
    assert book.again(line).place == 1.0


def test_a_corrected_time_puts_a_line_in_turn_with_the_others(book: Making) -> None:
    ann, bea, cyd = (book.person(name) for name in ("Ann Bell", "Bea Cole", "Cyd Dean"))
    book.do(attendance.record, people=(ann.id, bea.id, cyd.id))
    item = book.item()
    book.do(items.retime, item=item.id, at=at("10:00"))
    gone = [
        book.added(Presence, attendance.move, people=(one.id,), kind="out", at=at(clock))
        for one, clock in ((ann, "10:34"), (bea, "10:41"), (cyd, "10:50"))
    ]
    last = book.point("They had left.")

    def order() -> list[int]:
        return [line.id for line in sorted(map(book.again, gone), key=lambda line: line.place)]

    first, second, third = (line.id for line in gone)
    assert order() == [first, second, third]
    book.do(presence.amend, line=first, at=at("10:45"))
    assert order() == [second, first, third]
    assert book.again(gone[0]).place < last.place
    book.do(presence.amend, line=first, at=at("10:55"))
    assert order() == [second, third, first]
    book.do(presence.amend, line=first, at=at("10:02"))
    assert order() == [first, second, third]
    book.do(presence.amend, line=first, at=at("10:03"))
    assert order() == [first, second, third]


def test_whoever_presides_for_an_item_gives_the_chair_back(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    book.do(attendance.record, people=(ann.id, cyd.id))
    book.do(attendance.move, people=(ann.id,), kind="presides", at=at("10:00"))
    first, second = book.item("One", take=False), book.item("Two", take=False)
    book.do(items.take, item=first.id, at=at("10:10"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:11"))
    assert presiding.presider(book.minutes) is None
    book.do(attendance.move, people=(cyd.id,), kind="presides", how="for this item", at=at("10:12"))
    assert presiding.presider(book.minutes) == cyd.id
    book.do(attendance.move, people=(ann.id,), kind="in", at=at("10:20"))
    assert presiding.presider(book.minutes) == cyd.id
    book.do(items.take, item=second.id, at=at("10:30"))
    assert presiding.presider(book.minutes) == ann.id
    chairs = [presiding.presider(book.minutes, at(t)) for t in ("09:59", "10:11", "10:15")]
    assert chairs == [None, None, cyd.id]


def test_a_chair_can_be_vacated(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    book.item()
    book.do(attendance.move, people=(ann.id,), kind="presides")
    book.do(attendance.move, people=(cyd.id,), kind="presides", how="elected for this item")
    book.do(attendance.move, people=(cyd.id,), kind="vacates")
    assert presiding.presider(book.minutes) == ann.id
    step = book.do(attendance.move, people=(ann.id,), kind="vacates", untimed=True)
    assert step.sentence == "Ann Bell left the chair"
    assert presiding.presider(book.minutes) is None


def test_who_takes_the_minutes_changes_for_an_item(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    first, second = book.item("One", take=False), book.item("Two", take=False)
    assert presiding.minuter(book.minutes) is None
    book.do(attendance.move, people=(ann.id,), kind="minutes")
    book.do(items.take, item=first.id)
    book.do(attendance.move, people=(cyd.id,), kind="minutes", how="for this item")
    assert presiding.minuter(book.minutes) == cyd.id
    book.do(items.take, item=second.id)
    assert presiding.minuter(book.minutes) == ann.id
    assert {a.capacity for a in book.minutes.all(Attendance)} == {"officer"}
    assert presiding.presider(book.minutes) is None


def test_the_log_is_told_in_the_order_of_time(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(attendance.record, people=(ann.id,))
    book.do(sittings.start, at=at("10:02"))
    book.item()
    book.do(attendance.move, people=(ann.id,), kind="presides", how="elected", at=at("10:03"))
    book.do(attendance.move, people=(ann.id,), kind="out", at=at("10:42"), untimed=True)
    book.do(sittings.adjourn, at=at("10:50"), note="to read a report")
    book.do(sittings.resume, at=at("11:00").replace(day=10))
    book.do(sittings.extend, until=at("22:30").time(), at=at("21:55").replace(day=10))
    assert told(book) == [
        "1  10:02 opened",
        "2  10:03 Ann Bell takes the chair, elected",
        "3  (time not known) Ann Bell leaves (item 1)",
        "4  10:50 adjourned to read a report (item 1)",
        "5  10/07/2015 11:00 resumed (item 1)",
        "6  10/07/2015 21:55 extended until 22:30 (item 1)",
    ]


def test_a_line_is_corrected_and_struck(book: Making) -> None:
    ann, cyd = book.person("Ann Bell"), book.person("Cyd Dee")
    book.do(attendance.record, people=(ann.id, cyd.id))
    item = book.item()
    line = book.added(Presence, attendance.move, people=(ann.id,), kind="out", untimed=True)
    book.do(presence.amend, line=line.id, at=at("10:51"))
    book.do(presence.amend, line=line.id, person=cyd.id)
    book.do(presence.amend, line=line.id, how="with her deputy", kind="in")
    after = book.again(line)
    assert (after.at, after.untimed, after.person) == (at("10:51"), False, cyd.id)
    assert (after.how, after.kind, after.item) == ("with her deputy", "in", item.id)
    book.do(presence.amend, line=line.id, item=None)
    assert book.again(line).item is None
    assert "one of: in, out" in book.refused(presence.amend, line=line.id, kind="flies")
    assert "no such person" in book.refused(presence.amend, line=line.id, person=item.id)
    assert book.do(presence.strike, line=line.id).sentence == (
        "Struck from the log: Cyd Dee arrives"
    )
    assert attendance.log(book.minutes) == []


def test_times_of_the_meeting_are_corrected_and_run_forwards(book: Making) -> None:
    book.do(sittings.start, at=at("10:00"))
    book.do(sittings.adjourn, at=at("11:00"))
    book.do(sittings.resume, at=at("11:15"))
    book.do(sittings.close, at=at("12:00"))
    first, second = sittings.ordered(book.minutes)
    book.do(sittings.amend, sitting=first.id, started_at=at("10:05"), note="for tea")
    book.do(sittings.amend, sitting=second.id, ended_at=at("12:10"))
    assert book.again(first).started_at == at("10:05")
    assert book.again(second).ended_at == at("12:10")
    late = book.refused(sittings.amend, sitting=first.id, ended_at=at("11:20"))
    assert late == "The meeting was open again at 11:15 already."
    early = book.refused(sittings.amend, sitting=second.id, started_at=at("10:30"))
    assert early == "The meeting was adjourned at 11:00 only."
    before = book.refused(sittings.amend, sitting=first.id, ended_at=at("09:00"))
    assert before == "The meeting can't end at 09:00, before it opened at 10:05."
    assert book.refused(sittings.amend, sitting=first.id, ended_at=None).startswith("A sitting")


def test_an_adjournment_struck_joins_two_sittings(book: Making) -> None:
    book.do(sittings.start, at=at("10:00"))
    book.do(sittings.adjourn, at=at("11:00"), note="for tea")
    book.do(sittings.resume, at=at("11:15"))
    book.do(sittings.close, at=at("12:00"))
    first, second = sittings.ordered(book.minutes)
    refused = book.refused(sittings.strike, sitting=second.id)
    assert refused == "That sitting has ended: strike its end first, or correct the time."
    book.do(sittings.strike, sitting=first.id, ends=True)
    (joined,) = book.minutes.all(Sitting)
    assert (joined.started_at, joined.ended_at, joined.note) == (at("10:00"), at("12:00"), "")
    book.do(sittings.strike, sitting=first.id, ends=True)
    assert (book.again(joined).ended_at, book.again(joined).ending) == (None, "")
    book.do(sittings.strike, sitting=first.id)
    assert book.minutes.all(Sitting) == []


def test_a_sitting_knows_where_it_began_and_ended(book: Making) -> None:
    book.do(sittings.start)
    item = book.item()
    note = book.point()
    book.do(sittings.adjourn)
    book.do(sittings.resume)
    after = book.added(points.Point, points.note, item=None, words="On we go.")
    first, second = sittings.ordered(book.minutes)
    assert (first.started_in, first.ended_in, second.started_in) == (None, item.id, item.id)
    assert note.place < first.ended_place < second.started_place < after.place


def test_an_extension_is_corrected_and_struck(book: Making) -> None:
    assert "/extend 22:30" in book.refused(sittings.extend, note=" ")
    extension = book.added(Extension, sittings.extend, note="to finish the business")
    book.do(sittings.amend_extension, extension=extension.id, until=at("22:30").time())
    assert book.again(extension).until == at("22:30").time()
    book.do(sittings.strike_extension, extension=extension.id)
    assert book.minutes.all(Extension) == []
