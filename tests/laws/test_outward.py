"""The laws of what leaves the program, on the minutes that random scripts lead to.

5. Every export is deterministic, byte for byte, and the words of the record all arrive, in order.
6. Changing what is kept back changes no byte of any public artefact.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import blocks, items, marks, points, text
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import Division
from meetingtui.domain.documents import BACKGROUND
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.questions import Question
from meetingtui.domain.record import Record, Stamp
from meetingtui.domain.requests import carried_out, request
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.witnesses import KINDS as WITNESSES
from meetingtui.publish import markdown, styles
from meetingtui.publish import text as published
from meetingtui.publish.compose import document
from meetingtui.publish.document import Document
from meetingtui.publish.projection import KEPT_BACK, PRINTED, project
from meetingtui.store.book import Draft
from meetingtui.store.follow import Follower
from tests.laws.hand import MORNING, Hand
from tests.laws.scripts import LONGEST, played
from tests.laws.table import AT, Table, template
from tests.publish import reading

STYLE = styles.shipped("surrey-2015")
SCRIPTS = 250
SEEDS, LENGTHS = st.integers(0, 2**32), st.integers(0, LONGEST)
ORDER = (
    "declarations", "officers", "witnesses", "speakers", "approvals", "announcements",
    "petitions", "questions", "points", "motions", "decision", "reasons", "alternatives",
    "actions", "next_steps", "documents",
)  # fmt: skip
_MARKER = re.compile(r"\([a-z]{1,4}\)")
_DASH = re.compile("^[-*•] ", re.MULTILINE)
_EDGES = ".,;:()[]"


def _bare(said: list[str]) -> list[str]:
    """The words without the punctuation at their edges, which a style may put there."""
    return [bare for word in said if (bare := word.strip(_EDGES))]


def _own(stored: str) -> list[str]:
    """The words of a stored text that stand there as they were typed."""
    found = []
    for word in _DASH.sub("", stored).replace("⟦⟧", "\x00").split():
        if not text.tokens(word):
            found.append(word.replace("\x00", "⟦"))
    return _bare(found)


def _entered(minutes: Minutes, item: Item) -> Iterator[str]:
    """The texts entered under an item, in the order in which the house prints them."""
    # What stands in front of the agenda bears no heading until somebody gives it one.
    yield "" if item.provisional and not item.numbered else item.title
    yield from (item.tag, item.report_reference, item.key_decision, item.presenter, item.recording)
    yield item.urgent_reason
    yield item.purpose_heading
    yield item.purpose
    yield item.status_note
    entries = _roots(minutes, item.id)
    for stretch in sorted({stretch for stretch, _ in entries}):
        for block in ORDER:
            for entry in entries.get((stretch, block), []):
                yield from _written(minutes, entry)


def _written(minutes: Minutes, entry: Entry) -> Iterator[str]:
    """The texts of an entry and of what stands inside it."""
    if isinstance(entry, Decision):
        yield from _resolved(minutes, entry)
    elif isinstance(entry, Approval):
        yield entry.note
        corrections = minutes.entries(Correction, entry.item)
        yield from (c.text for c in corrections if c.approval == entry.id)
        yield from (entry.movers, entry.seconders)
    else:
        under = [] if isinstance(entry, _BY_PLACE) else minutes.under(entry)
        yield from map(_text, (entry, *under))


# What was asked next, or moved to a motion, stands where it was said: answers come between.
_BY_PLACE = (Question, Motion)


def _stretch(minutes: Minutes, entry: Entry) -> tuple[int, bool]:
    """How often the public left or came back before an entry; a resolution ends what it parts.

    What is said of a resolution stands with it.
    """
    decided = entry.id if isinstance(entry, Decision) else getattr(entry, "decision", None)
    for exclusion in minutes.where(Exclusion, decision=decided) if decided else ():
        if exclusion.item == entry.item and minutes.get(Decision, decided).item == entry.item:
            return (_bounds(minutes, entry.item, exclusion.place - 0.25), True)
    return (_bounds(minutes, entry.item, entry.place), False)


def _bounds(minutes: Minutes, item: int, place: float) -> int:
    left = {(e.place, 0) for e in minutes.where(Exclusion, item=item) if e.place < place}
    ended = minutes.where(Exclusion, ended_in=item)
    return len(left | {(e.ended_place, 1) for e in ended if e.ended_place <= place})


def _roots(minutes: Minutes, item: int) -> dict[tuple[tuple[int, bool], str], list[Entry]]:
    """The entries of an item that stand inside no other, by stretch and block and in order."""
    found: dict[tuple[tuple[int, bool], str], list[Entry]] = {}
    every = [
        entry
        for kind in Minutes.ENTRIES
        for entry in minutes.entries(kind, item, parent=0 if kind in _BY_PLACE else None)
    ]
    for entry in sorted(every, key=lambda entry: (entry.place, entry.id)):
        if isinstance(entry, Clause | Correction):
            continue
        stretch = _stretch(minutes, entry)
        # The vote on a decision stands below that.
        on_decision = isinstance(entry, Division) and entry.decision and entry.motion is None
        decided = getattr(entry, "decision", None) if on_decision else entry.id
        # A resolution to exclude the public stands where it was made, among the points.
        if (on_decision or isinstance(entry, Decision)) and minutes.where(
            Exclusion, decision=decided
        ):
            found.setdefault((stretch, "points"), []).append(entry)
            continue
        block = "decision" if on_decision else entry.block
        found.setdefault((stretch, block), []).append(entry)
    # Background papers have a label of their own behind the other documents.
    for (_, block), papers in found.items():
        if block == "documents":
            papers.sort(key=lambda paper: getattr(paper, "kind", "") == BACKGROUND)
    return found


def _resolved(minutes: Minutes, decision: Decision) -> Iterator[str]:
    yield from (decision.label, decision.lead_in)
    for clause in minutes.entries(Clause, decision.item):
        if clause.decision == decision.id:
            yield from map(_text, (clause, *minutes.under(clause)))
    yield from (decision.closing, decision.movers, decision.seconders)


def _text(entry: Entry) -> str:
    """The main text of an entry as it is printed: bars part the cells of a table."""
    if isinstance(entry, Declaration) and entry.sensitive:
        return ""
    kind = getattr(entry, "kind", "")
    return entry.main_text.replace("|", " ") if kind == points.TABLE else entry.main_text


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


def words(page: Document) -> list[str]:
    """The words of a page, without what could command a terminal: no file has that."""
    return [safe for word in published.words(page) for safe in text.unfinished(word).split()]


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


@settings(max_examples=SCRIPTS // 2)
@given(seed=SEEDS, moves=LENGTHS, name=st.sampled_from(styles.names()))
def test_in_every_house_style_every_word_arrives(seed: int, moves: int, name: str) -> None:
    """Styles order and capitalise as they like, but what is entered is printed and written."""
    minutes, _ = played(seed, moves)
    public = project(minutes)
    whole = document(public, styles.shipped(name))
    there = Counter(word.casefold() for word in _bare(words(whole)))
    wanted = (stored for item in items.ordered(public) for stored in _entered(public, item))
    entered = Counter(word.casefold() for stored in wanted for word in _own(stored))
    assert entered - there == Counter()
    read = iter(reading.words(reading.COMMONMARK.parse(markdown.write(whole))))
    assert [word for word in words(whole) if word not in read] == []


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
    assert {kind.BLOCK for kind in Minutes.ENTRIES} | {*WITNESSES.values()} == {*blocks.KINDS}
    assert tuple(blocks.KINDS) == ORDER
    assert all(issubclass(kind, Entry) for kind in Minutes.ENTRIES)
