"""The examples of the verbs of private business, and what each must leave in the record."""

from __future__ import annotations

from collections.abc import Callable

from meetingtui.domain.points import Point
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction, restricted
from tests.entry.session import Session, item, person, under_way

Example = tuple[Callable[[], Session], Callable[[Session], object], object]
ACT = "section 100A(4) of the Local Government Act 1972"


def _kept(s: Session) -> list[bool]:
    """Of each point, whether it is kept from the public."""
    return [restricted(s.minutes, point) is not None for point in s.minutes.all(Point)]


def _private_nine() -> Session:
    return under_way().enter("/pv item 9: 3")


RECORDS: dict[str, Example] = {
    "/pv 3": (
        under_way,
        lambda s: (
            s.one(Exclusion).item,
            s.one(Exclusion).ground,
            s.one(Exclusion).law,
            s.one(Exclusion).from_here,
            s.minutes.all(ExcludedItem),
            _kept(s.enter("It cost little.")),
        ),
        (item(5), "3", ACT, True, [], [False, False, True]),
    ),
    "/pv 3 9 > the public interest favours the exemption": (
        under_way,
        lambda s: (
            s.one(Exclusion).interest,
            s.one(Exclusion).from_here,
            s.one(ExcludedItem).item,
            _kept(s.enter("This is public.", "/n", "/go 9", "This is not.")),
        ),
        ("the public interest favours the exemption", False, item(9), [False, False, False, True]),
    ),
    "/pv 3 remainder by ab+cd": (
        under_way,
        lambda s: (s.one(Exclusion).said, s.one(Exclusion).mover, s.one(Exclusion).seconder),
        ("remainder", person("ab"), person("cd")),
    ),
    "/pv because of legal advice": (
        under_way,
        lambda s: (s.one(Exclusion).ground, s.one(Exclusion).law),
        ("of legal advice", ACT),
    ),
    "/pv p2 3": (
        under_way,
        lambda s: (s.one(Restriction).ground, _kept(s)),
        ("3", [False, True]),
    ),
    "/pv item 9: 3": (
        under_way,
        lambda s: (
            s.one(Restriction).holder_table,
            s.one(Restriction).holder,
            _kept(s.enter("/go 9", "It cost little.")),
        ),
        ("item", item(9), [False, False, True]),
    ),
    "/pv p2 open": (
        lambda: under_way().enter("/pv item 5: 3"),
        lambda s: _kept(s),
        [True, False],
    ),
    "/pv end": (
        lambda: under_way().enter("/pv 3", "It cost little."),
        lambda s: (
            s.one(Exclusion).ended_in,
            f"{s.one(Exclusion).ended_at:%H:%M}",
            _kept(s.enter("Back in public.")),
        ),
        (item(5), "14:12", [False, False, True, False]),
    ),
    "/pv from 10:47": (
        lambda: under_way().enter("/pv 3"),
        lambda s: f"{s.one(Exclusion).started_at:%H:%M}",
        "10:47",
    ),
    "/pv to 11:01": (
        lambda: under_way().enter("/pv 3 10:45", "/pv end"),
        lambda s: f"{s.one(Exclusion).ended_at:%H:%M}",
        "11:01",
    ),
    "/pv ground 4": (
        lambda: under_way().enter("/pv 3"),
        lambda s: (s.one(Exclusion).ground, s.one(Exclusion).law),
        ("4", ACT),
    ),
    "/pv cover 8, 9": (
        lambda: under_way().enter("/pv 3 8"),
        lambda s: [(covered.item, covered.named) for covered in s.minutes.all(ExcludedItem)],
        [(item(8), True), (item(9), True)],
    ),
    "/pv by ab+cd": (
        lambda: under_way().enter("/pv 3"),
        lambda s: (s.one(Exclusion).mover, s.one(Exclusion).seconder),
        (person("ab"), person("cd")),
    ),
    "/pv m1 remainder": (
        lambda: under_way().enter("/m ab+cd That the public leave.", "/v agreed"),
        lambda s: (s.one(Exclusion).said, s.one(Exclusion).decision),
        ("remainder", None),
    ),
    "/ps 9: The sale was agreed.": (
        _private_nine,
        lambda s: s.one(Restriction).summary,
        "The sale was agreed.",
    ),
    "/ps 9 = A sale of land": (_private_nine, lambda s: s.one(Restriction).title, "A sale of land"),
}
