"""Keystroke economy: the keys that record a fixed meeting, beside the characters published.

The keys are pressed in the program itself, and what it exports then is the published text, word
for word: else there is no figure. How the rivals are counted is in `rivals`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.paths import Home
from tests.bench import acts, rivals
from tests.bench.keyboard import Count
from tests.bench.rivals import BLOCKS, RIVALS
from tests.bench.typist import Typist
from tests.e2e import markdown
from tests.e2e.office import Office
from tests.e2e.places import SEED, specimen
from tests.e2e.published import Published, words
from tests.tui.program import Hand, run

BODY = "Scrutiny Board"
AIM = 0.80
STYLE = "surrey-2015"


def _people(item: Published) -> str:
    """The register that knows the witnesses beforehand: a seat for each, their titles."""
    rows = ["name,title,category"]
    for witness in item.witnesses:
        name, _, title = witness.partition(", ")
        rows.append(f'{name},"{title}",officer')
    return "\n".join(rows) + "\n"


def _laid_out(home: Path, item: Published, terms: Mapping[str, str]) -> tuple[Office, str]:
    """The meeting as it stands before it opens: agenda, purpose, people, abbreviations."""
    office = Office(home)
    home.mkdir(parents=True, exist_ok=True)
    agenda, people, known = home / "agenda.md", home / "people.csv", home / "terms.toml"
    titles = ("Apologies for Absence", item.title, "Date of Next Meeting")
    lines = [f"{n}. {title}\n" for n, title in enumerate(titles, 1)]
    agenda.write_text(f"# Agenda\n\n{''.join(lines)}", encoding="utf-8")
    people.write_text(_people(item), encoding="utf-8")
    entries = [f'{short} = "{long}"\n' for short, long in terms.items()]
    known.write_text(f"[terms]\n{''.join(entries)}", encoding="utf-8")
    office.run("body", "add", BODY)
    office.run("body", "style", BODY, STYLE)
    office.run("import", "people", str(people), "--body", BODY, "--yes")
    office.run("terms", "import", str(known), "--body", BODY)
    ref = office.lay_out(agenda, BODY)
    office.plain(ref, ["/start", "/n", "/see 2", f"/pu {' > '.join(item.purpose)}"])
    return office, ref


async def _minuted(hand: Hand, item: Published, count: Count) -> None:
    """The item minuted, from F3 to the last of its blocks."""
    pen = hand.table.pen
    await count.press(hand, BLOCKS[0], ["f3"])
    await count.press(hand, BLOCKS[1], [*"/0d", "enter"])
    for witness in item.witnesses:
        code = _code(pen.minutes, witness.partition(", ")[0])
        await count.press(hand, BLOCKS[2], [*f"/w {code}", "enter"])
    before: list[str] = []
    lines = [
        *((BLOCKS[3], "", point, "enter") for point in item.points),
        (BLOCKS[4], "/l ", item.lead_in, "enter"),
        *((BLOCKS[4], "", clause, "f5") for clause in item.clauses),
        (BLOCKS[4], "/t ", item.closing, "enter"),
        (BLOCKS[5], "", item.action, "f6"),
    ]
    for block, begun, said, last in lines:
        looked_at = pen.looked_at
        assert looked_at is not None
        typist = Typist(pen.minutes, looked_at, pen.at_hand, "\n".join(before))
        typed = typist.types(said, begun)
        await count.press(hand, block, [*begun, *typed.keys, last])
        before.append(typed.line.removeprefix(begun))
    await count.press(hand, BLOCKS[6], [*"/0n", "enter", *"/0doc", "enter"])


def _code(minutes: Minutes, name: str) -> str:
    return next(person.code for person in minutes.all(Person) if person.name == name)


def keyed(home: Path, source: str, terms: Mapping[str, str]) -> Count:
    """The keys that record an item, by block. Raises AssertionError where they don't give it."""
    item = Published.read(source)
    office, ref = _laid_out(home, item, terms)
    count = Count()

    async def script(hand: Hand) -> None:
        await hand.until(lambda: set(hand.table.pen.at_hand.terms) >= set(terms), "gathered")
        await _minuted(hand, item, count)

    run(home, script, meetings.find(Home(home), ref).path)
    exported = office.item(ref, "2").decode()
    assert markdown.words(exported) == words(source), "the keys do not give the published words"
    assert markdown.numbered_lists(exported) == [len(item.points), len(item.clauses)]
    return count


SOURCES: Mapping[str, Mapping[str, str]] = {
    "the specimen": {"MAP": "Mossingham Allotments Partnership", "WL": "waiting lists"},
    "the first seed": {
        "CSE": "Child Sexual Exploitation",
        "SSCB": "Surrey Safeguarding Children Board",
    },
}


def source_of(name: str) -> str:
    if name == "the specimen":
        return specimen("minutes.txt")
    return SEED.read_text(encoding="utf-8") if SEED.is_file() else ""


def table(source: str, count: Count) -> list[str]:
    """The keys of an item by block, for each character published, beside the rivals'."""
    item = Published.read(source)
    shown = rivals.printed(item)
    columns = {"here": count.pressed} | {name: keys(item) for name, keys in RIVALS.items()}
    heads = " | ".join(columns)
    rows = [f"| block | characters | {heads} |", f"|---|{'---|' * (len(columns) + 1)}"]
    for block in (*BLOCKS, "all"):
        blocks = BLOCKS if block == "all" else (block,)
        characters = sum(shown[one] for one in blocks)
        cells = []
        for keys in columns.values():
            pressed = sum(keys.get(one, 0) for one in blocks)
            cells.append(f"{pressed:,} ({pressed / characters:.2f})")
        rows.append(f"| {block} | {characters:,} | {' | '.join(cells)} |")
    return rows


def economy() -> list[str]:
    """Every table of keystrokes, as lines of Markdown."""
    lines: list[str] = []
    for name, terms in SOURCES.items():
        source = source_of(name)
        if not source:
            continue
        with tempfile.TemporaryDirectory(prefix="meetingtui-keys-") as place:
            lines += [f"Keys of {name}, and for each character published:", ""]
            lines += [*table(source, keyed(Path(place) / "home", source, terms)), ""]
    return [*lines, "Keys beyond the words themselves:", "", *acts.table()]
