"""Law 6: changing restricted text changes no byte of any public artefact."""

from __future__ import annotations

import dataclasses
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import exclusions, items, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.halves import WITHHELD_OF_ITEMS, Halves, joined
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record, Refusal, Stamp
from meetingtui.domain.requests import carried_out, request
from meetingtui.domain.restrictions import Exclusion, Restrictions
from meetingtui.publish import csv_lists, markdown, styles
from meetingtui.publish.compose import document
from meetingtui.publish.projection import project
from tests.laws.arguments_private import MAKERS
from tests.laws.hand import MORNING, Hand
from tests.laws.scripts import LONGEST, played
from tests.laws.table import AT

STYLE = styles.shipped("surrey-2015")
SCRIPTS = 60
PRIVATE_ACTS = 8
_OF_THE_RECORD = ("kind", "holder_table", "standing", "status")


def _published(minutes: Minutes) -> list[str]:
    """Everything that the public may be given."""
    public = project(minutes)
    pages = [document(public, STYLE, item.id) for item in items.ordered(public)]
    return [markdown.write(page) for page in (document(public, STYLE), *pages)]


def _made_private(minutes: Minutes, seed: int) -> Minutes:
    """The minutes after some acts of private business and some words between them."""
    chance = Random(seed)
    for turn in range(PRIVATE_ACTS):
        hand = Hand(chance, minutes)
        stamp = Stamp(AT, MORNING, "Clerk", 1_000_000 + 1000 * turn)
        act = hand.one_of(list(MAKERS)[: None if turn else 1])
        asked = [request(act, **MAKERS[act](hand)), hand.made()]
        for one in asked:
            try:
                step = carried_out(minutes, stamp, (one,))
            except Refusal:
                continue
            minutes, stamp = minutes.apply(step), stamp.after(step.changes)
    return minutes


def _reworded(record: Record, words: str) -> Record:
    """A private record with other words in every text of it."""
    names = set(text.kinds_of(record)) - set(_OF_THE_RECORD)
    if isinstance(record, Item):
        names &= set(WITHHELD_OF_ITEMS)
    return dataclasses.replace(record, **dict.fromkeys(names, words))  # type: ignore[arg-type]


@settings(max_examples=SCRIPTS)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, LONGEST))
def test_what_is_private_changes_no_byte(seed: int, moves: int) -> None:
    minutes = _made_private(played(seed, moves)[0], seed)
    private = Restrictions(minutes)
    before = _published(minutes)
    kept = {(r.TABLE, r.id) for r in minutes if private.of(r) is not None}
    changed = Minutes.of(
        _reworded(r, f"secret {seed}") if (r.TABLE, r.id) in kept else r for r in minutes
    )
    assert _published(changed) == before
    assert not any(f"secret {seed}" in page for page in before)


def _referring(minutes: Minutes) -> Minutes:
    """The minutes, a public point of which refers to everything private."""
    private = Restrictions(minutes)
    kept = [e for kind in minutes.ENTRIES for e in minutes.all(kind) if private.of(e) is not None]
    said = " ".join(text.token(entry.TABLE, entry.id) for entry in kept)
    public = (point for point in minutes.all(Point) if private.of(point) is None)
    one = next(public, None)
    if one is None:
        return minutes
    pointing = dataclasses.replace(one, text=f"See {said}.", kind="point")
    return Minutes.of(pointing if r.TABLE == one.TABLE and r.id == one.id else r for r in minutes)


@settings(max_examples=SCRIPTS // 2)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, LONGEST))
def test_no_private_word_is_in_the_public_copy_of_any_house(seed: int, moves: int) -> None:
    """Every text of every private record bears a word of its own, and something refers to it."""
    minutes = _referring(_made_private(played(seed, moves)[0], seed))
    private = Restrictions(minutes)
    changed = Minutes.of(
        r if private.of(r) is None else _reworded(r, f"zebra{r.id}z") for r in minutes
    )
    public = project(changed)
    assert "zebra" not in repr(public)
    for name in styles.names():
        printed = markdown.write(document(public, styles.shipped(name)))
        assert "zebra" not in printed.casefold(), name
    for listed in csv_lists.LISTS:
        sheet = csv_lists.content(public, styles.shipped(styles.names()[seed % 8]), listed)
        assert "zebra" not in sheet.casefold(), listed


@settings(max_examples=SCRIPTS // 2)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, LONGEST))
def test_the_halves_are_the_minutes_and_the_public_one_is_what_is_printed(
    seed: int, moves: int
) -> None:
    minutes = _made_private(played(seed, moves)[0], seed)
    halves = Halves.of(minutes)
    assert joined(halves.public, halves.exempt).same_records(minutes)
    assert _published(halves.public) == _published(minutes)
    assert Halves.of(halves.public).public.same_records(halves.public)


@settings(max_examples=SCRIPTS // 3)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, LONGEST))
def test_nothing_kept_is_left_and_no_link_ends_in_nothing(seed: int, moves: int) -> None:
    minutes = _made_private(played(seed, moves)[0], seed)
    private, public = Restrictions(minutes), project(minutes)
    for record in public:
        if isinstance(record, Point) and record.text and private.of(minutes.get(Point, record.id)):
            held = minutes.where(minutes.kind("restriction"), holder=record.id)
            assert record.text in [getattr(one, "summary", "") for one in held]
        for spec in dataclasses.fields(record):
            table, to = spec.metadata.get("link"), getattr(record, spec.name)
            assert table is None or to is None or public.find(public.kind(table), to), record


def test_the_scripts_of_this_law_make_things_private() -> None:
    closed = 0
    for seed in range(40):
        minutes = _made_private(played(seed, 10)[0], seed)
        private = Restrictions(minutes)
        closed += any(private.of(r) for r in minutes if isinstance(r, Entry))
    assert closed > 20, closed


@settings(max_examples=SCRIPTS)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, LONGEST))
def test_nothing_is_opened_by_correcting_what_is_covered(seed: int, moves: int) -> None:
    minutes = _made_private(played(seed, moves)[0], seed)
    hand = Hand(Random(seed), minutes)
    stamp = Stamp(AT, MORNING, "Clerk", 2_000_000)
    try:
        asked = request(exclusions.cover, **MAKERS[exclusions.cover](hand))
        after = minutes.apply(carried_out(minutes, stamp, (asked,)))
    except Refusal:
        return
    was, now = Restrictions(minutes), Restrictions(after)
    opened = [r for r in minutes if was.of(r) and not now.of(r) and not isinstance(r, Item)]
    assert opened == []
    for motion in minutes.all(Motion):
        for of in (Restrictions.of_outcome, Restrictions.of_substantive):
            assert not of(was, motion) or of(now, motion) or now.of(motion), motion


def test_the_scripts_of_this_law_correct_what_is_covered() -> None:
    corrected = 0
    for seed in range(40):
        minutes = _made_private(played(seed, 10)[0], seed)
        hand = Hand(Random(seed), minutes)
        if any(minutes.all(Exclusion)):
            words = MAKERS[exclusions.cover](hand)
            corrected += words["exclusion"] in {one.id for one in minutes.all(Exclusion)}
    assert corrected > 20, corrected
