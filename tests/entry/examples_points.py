"""What the examples of points, actions, documents, blocks and mending record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from meetingtui.domain import actions, points
from meetingtui.domain.actions import Action
from meetingtui.domain.blocks import Block
from meetingtui.domain.documents import Document
from meetingtui.domain.points import Point
from meetingtui.entry.reading import Earlier, Reading
from tests.entry.session import Session, person, under_way

Check = Callable[[Session], object]
Row = tuple[Callable[[], Session], Check, object]


def in_depth() -> Session:
    """A meeting at item 5, whose second point has a sub-point."""
    return under_way().enter("/pp It was to open in May.")


def agreed() -> Session:
    """A meeting at item 5 with an action."""
    return under_way().enter("/a dd: Report back")


def promised() -> Session:
    """A meeting at item 5, in whose last point something is promised."""
    return under_way().enter("The Head of Parks would provide a map within two weeks.")


PROMISE = ("p3", (person("js"),), "Provide a map within two weeks.", "within two weeks")


def said(session: Session) -> tuple[object, ...]:
    """The last point: its kind, its text, and who said it."""
    one = session.last(Point)
    return one.kind, one.text, points.speakers_of(session.minutes, one.id)


def under(session: Session) -> tuple[str, str, str]:
    """The last point: its kind, its text, and the handle of the one it stands under."""
    one = session.last(Point)
    above = session.minutes.find(Point, one.parent)
    return one.kind, one.text, above.name_in_gutter if above else ""


def reply(session: Session) -> tuple[str, str]:
    """The last point's text and the handle of the one that it answers."""
    one = session.last(Point)
    asked = session.minutes.find(Point, one.answers)
    return one.text, asked.name_in_gutter if asked else ""


def tag(session: Session) -> str:
    """The tag of the second point."""
    return session.minutes.all(Point)[1].tag


def owners(session: Session) -> tuple[int | str, ...]:
    """Who is to do the last action."""
    return actions.owners_of(session.minutes, session.last(Action).id)


def due(session: Session) -> tuple[str, date | None, bool]:
    """When the last action is due."""
    one = session.last(Action)
    return one.due_said, one.due_on, one.due_apart


def action(session: Session) -> tuple[object, ...]:
    """The last action: of which point, by whom, what, by when."""
    one = session.last(Action)
    came_of = session.minutes.find(Point, one.after)
    return came_of.name_in_gutter if came_of else "", owners(session), one.text, one.due_said


def paper(session: Session) -> tuple[str, ...]:
    """The last document."""
    one = session.last(Document)
    return one.kind, one.label, one.title, one.place_found, one.circulated


def block(session: Session) -> list[tuple[str, str, str]]:
    """What was said of blocks."""
    return [(one.kind, one.state, one.wording) for one in session.minutes.all(Block)]


def order(session: Session) -> list[str]:
    """The points and actions of item 5 in the order in which they happened."""
    made = [*session.minutes.all(Point), *session.minutes.all(Action)]
    return [one.name_in_gutter for one in sorted(made, key=lambda one: one.place)]


def _second(session: Session) -> int:
    return session.minutes.all(Point)[1].id


ANNEX_C = ("document", "Annex C", "map", "the Minute Book", "late")
SENT = "The figures were sent on 12 July."
RECORDS: dict[str, Row] = {
    "/ppp Weather permitting.": (in_depth, under, ("point", "Weather permitting.", "p3")),
    "/ppp p3: Weather permitting.": (in_depth, under, ("point", "Weather permitting.", "p3")),
    "/s ab: The bridge was sound.": (
        under_way,
        said,
        ("point", "The bridge was sound.", (person("ab"),)),
    ),
    "/s ab + Friends of the Bridge: It was sound.": (
        under_way,
        said,
        ("point", "It was sound.", (person("ab"), "Friends of the Bridge")),
    ),
    "/s Labour Group:": (under_way, said, ("point", "", ("Labour Group",))),
    "/s p2 = ab": (under_way, said, ("point", "There were four bids.", (person("ab"),))),
    "/pa It would open in May.": (under_way, reply, ("It would open in May.", "p2")),
    "/pa p2: It would open in May.": (under_way, reply, ("It would open in May.", "p2")),
    "/h Bridges": (under_way, said, ("heading", "Bridges", ())),
    "/para The meeting heard from three residents.": (
        under_way,
        said,
        ("paragraph", "The meeting heard from three residents.", ()),
    ),
    "/para p2: It was asked again.": (under_way, under, ("paragraph", "It was asked again.", "p2")),
    "/tb Ward | Votes": (under_way, said, ("table", "Ward | Votes", ())),
    "/tb p2: Ward | Votes": (under_way, under, ("table", "Ward | Votes", "p2")),
    "/tg p2 = SQ1": (under_way, tag, "SQ1"),
    "/tg = SQ1": (under_way, tag, "SQ1"),
    "/vb p2: I wish to make a statement.": (
        under_way,
        under,
        ("verbatim", "I wish to make a statement.", "p2"),
    ),
    "/no p2: The figures are in Annex A.": (
        under_way,
        under,
        ("note", "The figures are in Annex A.", "p2"),
    ),
    "/pmn The figures were sent on 12 July.": (under_way, under, ("afterwards", SENT, "")),
    "/pmn p2: The figures were sent on 12 July.": (under_way, under, ("afterwards", SENT, "p2")),
    '/a p2: ab + "Parks Team": Mend the gate > by Easter': (
        under_way,
        action,
        ("p2", (person("ab"), "Parks Team"), "Mend the gate", "by Easter"),
    ),
    "/ow a1 = ab + Parks Team": (agreed, owners, (person("ab"), "Parks Team")),
    "/ow = officers": (agreed, owners, ("officers",)),
    "/ow = none": (agreed, owners, ()),
    "/a none: the gate to be mended": (
        under_way,
        action,
        ("p2", (), "the gate to be mended", ""),
    ),
    "/due a1 = in 12 months' time": (
        agreed,
        due,
        ("in 12 months' time", date(2016, 7, 9), True),
    ),
    "/promise p3": (promised, action, PROMISE),
    "/promise": (promised, action, PROMISE),
    "/due = by Easter": (agreed, due, ("by Easter", date(2016, 3, 27), True)),
    "/ref a1 = A55/12": (agreed, lambda s: s.one(Action).reference, "A55/12"),
    "/doc Annex B: letter > at the meeting": (
        under_way,
        paper,
        ("document", "Annex B", "letter", "", "at the meeting"),
    ),
    "/doc Annex C: map > the Minute Book > late": (under_way, paper, ANNEX_C),
    "/bp Flood study 2014 > www.example.org": (
        under_way,
        paper,
        ("background", "", "Flood study 2014", "www.example.org", ""),
    ),
    "/0q No questions had been received.": (
        under_way,
        block,
        [("questions", "nil", "No questions had been received.")],
    ),
    "/0o n/a": (under_way, block, [("officers", "omitted", "")]),
    "/0d back": (lambda: under_way().enter("/0d"), block, []),
    "/mv p2 after a1": (agreed, order, ["p1", "a1", "p2"]),
    "/k p2 note": (under_way, said, ("note", "There were four bids.", ())),
}
READINGS: dict[str, tuple[Callable[[], Session], Callable[[Session], Reading]]] = {
    "/was p2": (under_way, lambda s: Earlier("point", _second(s))),
    "/was p2 1": (under_way, lambda s: Earlier("point", _second(s), 1)),
}
