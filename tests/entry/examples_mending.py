"""The examples of the verbs that split, join and replace, and what each must mean."""

from __future__ import annotations

from collections.abc import Callable

from meetingtui.domain.jottings import Jotting
from meetingtui.domain.points import Point
from meetingtui.entry.reading import Listing, Preview, Reading, Walk
from tests.entry.session import Session, item, under_way

TWO = "Members asked why. The answer was that the members paid."
_SHOWN = (
    "  1  5.p3: … why. The answer was that the members paid.",
    "         → … why. The answer was that the Members paid.",
)


def _two() -> Session:
    return under_way().enter(TWO)


def _points(session: Session) -> list[str]:
    return [point.text for point in session.minutes.entries(Point, item(5))]


def _jotted() -> Session:
    return under_way().enter("/jot p2 figs Q3 ?")


ONE, FOUR = (point.text for point in under_way().minutes.all(Point))
SPLIT = [ONE, FOUR, "Members asked why.", "The answer was that the members paid."]
RECORDS: dict[str, tuple[Callable[[], Session], Callable[[Session], object], object]] = {
    "/split p3 > The answer": (_two, _points, SPLIT),
    "/split The answer": (_two, _points, SPLIT),
    "/join p1 p2": (_two, _points, [f"{ONE} {FOUR}", TWO]),
    "/join p1": (_two, _points, [f"{ONE} {FOUR}", TWO]),
    "/join": (_two, _points, [ONE, f"{FOUR} {TWO}"]),
    "/rep members > Members > all but 2": (
        lambda: _two().enter("The members left."),
        _points,
        [ONE, FOUR, TWO.replace("members", "Members"), "The members left."],
    ),
    "/jot p2 figs Q3 ?": (under_way, lambda s: s.one(Jotting).words, "figs Q3 ?"),
}
READINGS: dict[str, tuple[Callable[[], Session], Callable[[Session], Reading]]] = {
    "/! done": (under_way, lambda s: Walk(done=True)),
    "/rep members > Members": (
        _two,
        lambda s: Preview("To be replaced in 1 place", _SHOWN, "/rep members > Members > all but "),
    ),
    "/rep members > Members in 5": (
        _two,
        lambda s: Preview(
            "To be replaced in 1 place", _SHOWN, "/rep members > Members > all in 5 but "
        ),
    ),
    "/jot p2": (_jotted, lambda s: Listing("p2: jotted down", ("14:12  figs Q3 ?",))),
}
