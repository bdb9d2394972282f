"""The largest meeting that is measured: a whole council, its agenda, its roll, its interests."""

from __future__ import annotations

from pathlib import Path

from tests.bench.meeting import command
from tests.e2e.places import specimen
from tests.e2e.published import Published

MEMBERS, ITEMS, SECTIONS, DECLARATIONS, POINTS = 80, 60, 6, 40, 300
INTERESTS, MOTION, DEBATE, CLOSED = 3, 20, 21, 58
BODY = "Wexbridge and Marshland County Council"

_FIRST = ("Agnes", "Basil", "Cora", "Dougal", "Edith", "Fergus", "Gwen", "Hector", "Ivy", "Jolyon")
_LAST = ("Ashdown", "Birkett", "Coldwell", "Dunmore", "Elphick", "Farthing", "Gatward", "Hebden")
_TITLES = (
    "Petition on the closure of the lane beside Marsh Mill and the footway to the old station",
    "Allotment rents for the coming year",
    "Report of the working group on flooding, drainage and the maintenance of culverts",
    "Street lighting",
)


def codes() -> list[str]:
    """The codes of the members, as typed."""
    return [f"m{n:02}" for n in range(1, MEMBERS + 1)]


def people() -> str:
    """The members as a file of people, the first two with a role."""
    rows = ["name,title,organisation,code,role,category,party"]
    for n, code in enumerate(codes()):
        name = f"Councillor {_FIRST[n % len(_FIRST)]} {_LAST[n // len(_FIRST)]}"
        role = {0: "Chairman", 1: "Vice-Chairman"}.get(n, "")
        rows.append(f"{name},,,{code},{role},member,")
    return "\n".join(rows) + "\n"


def agenda() -> list[str]:
    """The lines that put the items on the agenda, in sections of two parts."""
    lines = []
    for n in range(1, ITEMS + 1):
        if n == 1:
            lines.append("/item part: Part 1 – open to the public")
        if n % (ITEMS // SECTIONS) == 1:
            lines.append(f"/item section: Section {n // (ITEMS // SECTIONS) + 1} of the business")
        title = "Members’ interests" if n == INTERESTS else _TITLES[n % len(_TITLES)]
        lines.append(f"/item {title}")
    return lines


def business() -> list[str]:
    """The lines of the meeting: who is there, interests, a motion, a long debate under way."""
    members = codes()
    declared = [
        f"/d {members[2 * n]} {DEBATE},{n + 5} personal: trustee of an almshouse in ward {n + 1} >"
        f" {'left' if n % 20 == 19 else 'stayed and did not vote'}"
        for n in range(DECLARATIONS)
    ]
    against = ",".join(members[40:70])
    said = Published.read(specimen("minutes.txt")).points
    return [
        "/at 10:00",
        f"/pr all but {' '.join(members[75:])}",
        *(f"/ap {code}: unwell" for code in members[75:]),
        "/ch m01",
        "/start",
        f"/go {INTERESTS}",
        *declared,
        "/at 10:30",
        f"/go {MOTION}",
        "/m m03+m04 That the bridge at Marsh Mill be rebuilt in stone, and the lane widened.",
        *(f"/am m0{n}+m1{n} m1: insert “within {n} years” after “rebuilt”" for n in (5, 6, 7)),
        f"/v m1.1 names f:rest a:{against}",
        "/v m1.2 40-35",
        "/o m1.3 withdrawn",
        "/at 11:00",
        f"/go {DEBATE}",
        *(said * (POINTS // len(said) + 1))[:POINTS],
    ]


def lay_out(home: Path) -> str:
    """Lay out the meeting under `home`; its REF."""
    command(home, "body", "add", BODY, "--style", "full-council", "--quorum", "1/4")
    file = home / "people.csv"
    file.write_text(people(), encoding="utf-8")
    command(home, "import", "people", str(file), "--body", BODY, "--yes")
    ref = command(home, "new", BODY, "--date", "12 June 2025 10am").strip()
    command(home, "plain", ref, typed="\n".join([*agenda(), *business()]) + "\n")
    command(home, "plain", ref, typed=f"/pv item {CLOSED}: 3\n/see {DEBATE}\n")
    return ref
