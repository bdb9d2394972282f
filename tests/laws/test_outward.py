"""The laws of what leaves the program, on the minutes that random scripts lead to.

5. Every export is deterministic, byte for byte, and the words of the record all arrive, in order.
6. Changing what is kept back changes no byte of any public artefact.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import blocks, items, marks, text
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, Stamp
from meetingtui.domain.requests import carried_out, request
from meetingtui.publish import markdown, styles
from meetingtui.publish.compose import document
from meetingtui.publish.document import Document
from meetingtui.publish.projection import KEPT_BACK, PRINTED, project
from meetingtui.publish.text import words
from meetingtui.store.book import Draft
from meetingtui.store.follow import Follower
from tests.laws.hand import MORNING, Hand
from tests.laws.scripts import LONGEST, played
from tests.laws.table import AT, Table, template
from tests.publish import reading

STYLE = styles.shipped("surrey-2015")
SCRIPTS = 250
SEEDS, LENGTHS = st.integers(0, 2**32), st.integers(0, LONGEST)
_MARKER = re.compile(r"\([a-z]{1,4}\)")
_EDGES = ".,;:()"


def _bare(said: list[str]) -> list[str]:
    """The words without the punctuation at their edges, which a style may put there."""
    return [bare for word in said if (bare := word.strip(_EDGES))]


def _own(stored: str) -> list[str]:
    """The words of a stored text that stand there as they were typed."""
    found = []
    for word in stored.replace("⟦⟧", "\x00").split():
        if not text.tokens(word):
            found.append(word.replace("\x00", "⟦"))
    return _bare(found)


def _entered(minutes: Minutes, item: Item) -> Iterator[str]:
    """The texts entered under an item, in the order in which the house prints them."""
    yield item.title
    yield item.purpose_heading
    yield item.purpose
    kinds = {kind.BLOCK: kind for kind in Minutes.ENTRIES}
    for block in STYLE.items.order:
        if block != "decision":
            for entry in minutes.entries(kinds[block], item.id):
                yield from (each.main_text for each in (entry, *minutes.under(entry)))
            continue
        for decision in sorted(
            minutes.where(Decision, item=item.id), key=lambda found: (found.place, found.id)
        ):
            yield decision.label
            yield decision.lead_in
            for clause in minutes.entries(Clause, item.id):
                if clause.decision == decision.id:
                    yield from (each.text for each in (clause, *minutes.under(clause)))
            yield decision.closing


def _missing(wanted: Iterator[str], there: list[str]) -> str:
    """The first text whose words do not all stand in `there`, after those before it."""
    left = iter(there)
    for stored in wanted:
        for word in _own(stored):
            if word not in left:
                return f"{word!r} of {stored!r}"
    return ""


def _unmarked(said: list[str]) -> list[str]:
    """The words without the markers of lists, some of which Markdown can only spell out."""
    return [word for word in said if not _MARKER.fullmatch(word)]


def _read_back(page: Document) -> list[str]:
    """The words that a reader of the Markdown sees."""
    return _unmarked(reading.words(reading.COMMONMARK.parse(markdown.write(page))))


def _published(minutes: Minutes) -> list[str]:
    """Everything that the public may be given: the minutes and each item's page."""
    public = project(minutes)
    pages = [document(public, STYLE, item.id) for item in items.ordered(public)]
    return [markdown.write(page) for page in (document(public, STYLE), *pages)]


@settings(max_examples=SCRIPTS)
@given(seed=SEEDS, moves=LENGTHS)
def test_the_words_of_the_record_all_arrive_in_order(seed: int, moves: int) -> None:
    minutes, _ = played(seed, moves)
    public = project(minutes)
    whole = document(public, STYLE)
    said = _bare(words(whole))
    for item in items.ordered(public):
        page = document(public, STYLE, item.id)
        assert _missing(_entered(public, item), _bare(words(page))) == ""
        assert _read_back(page) == _unmarked(words(page))
    everything = (stored for item in items.ordered(public) for stored in _entered(public, item))
    assert _missing(everything, said) == ""
    assert _read_back(whole) == _unmarked(words(whole))


@settings(max_examples=SCRIPTS // 5)
@given(seed=SEEDS, moves=LENGTHS)
def test_exports_are_the_same_byte_for_byte(seed: int, moves: int) -> None:
    minutes, _ = played(seed, moves)
    shuffled = list(minutes)
    Random(seed).shuffle(shuffled)
    assert _published(Minutes.of(shuffled)) == _published(minutes)


@settings(max_examples=SCRIPTS // 5)
@given(seed=SEEDS, moves=LENGTHS)
def test_what_is_kept_back_changes_no_byte(seed: int, moves: int) -> None:
    minutes, _ = played(seed, moves)
    before = _published(minutes)
    hand = Hand(Random(seed), minutes)
    others: list[Record] = []
    for record in minutes:
        if isinstance(record, PRINTED):
            others.append(record)
        elif hand.often(0.5):
            fields = dict.fromkeys(text.kinds_of(record), f"secret {seed}")
            fields.pop("holder_table", None)
            others.append(dataclasses.replace(record, **fields))  # type: ignore[arg-type]
    changed = Minutes.of(others)
    stamp = Stamp(AT, MORNING, "Clerk", 1_000_000)
    asked = [request(marks.drop, item=item.id, jotting="secret") for item in items.ordered(changed)]
    marked = changed.apply(carried_out(changed, stamp, tuple(asked))) if asked else changed
    assert any(marked.all(kind) for kind in KEPT_BACK) or not asked
    assert _published(marked) == before
    assert not any("secret" in page for page in before)


def test_an_unfinished_line_changes_no_byte(tmp_path: Path) -> None:
    table = Table(template(tmp_path / "template.db"), tmp_path / "book.db")
    before = _published(table.desk.minutes)
    for slot in ("line", "aside", "held-1"):
        table.desk.put_draft(Draft(slot, 6, "", f"secret in the {slot}", 3, MORNING))
    table.desk.splice("line", 0, 0, "most ", 5)
    table.close()
    follower = Follower(table.path)
    assert b"secret in the aside" in table.path.read_bytes()
    assert _published(follower.minutes) == before
    follower.close()


def test_every_block_is_looked_at() -> None:
    assert {kind.BLOCK for kind in Minutes.ENTRIES} == set(blocks.KINDS) == set(STYLE.items.order)
    assert all(issubclass(kind, Entry) for kind in Minutes.ENTRIES)
