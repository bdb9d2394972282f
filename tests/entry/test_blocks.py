"""Nil blocks and documents as typed."""

from __future__ import annotations

import pytest

from meetingtui.domain import blocks
from meetingtui.domain.blocks import Block
from meetingtui.domain.documents import Document
from meetingtui.domain.record import Refusal
from meetingtui.entry.verbs.afterwards import BLOCKS
from tests.entry.session import Session, under_way


def test_every_block_has_a_letter() -> None:
    assert set(BLOCKS.values()) == set(blocks.KINDS)


def test_bare_nil_takes_the_blocks_one_after_the_other() -> None:
    session = under_way().enter("/0", "/0", "/0", "/0", "/0")
    said = [block.kind for block in session.minutes.all(Block)]
    assert said == ["declarations", "witnesses", "actions", "next_steps", "documents"]
    with pytest.raises(Refusal, match="Something is said of every block of item 5"):
        session.read("/0")


def test_a_block_with_entries_is_not_nil() -> None:
    with pytest.raises(Refusal, match="The decision under item 5: not empty"):
        under_way().enter("/0r")


def test_an_unknown_letter_is_refused() -> None:
    with pytest.raises(Refusal, match="There is no verb /0zz"):
        under_way().read("/0zz")


@pytest.mark.parametrize(
    ("line", "label", "title"),
    [
        ("Appendix 2: Plan of the site: north", "Appendix 2", "Plan of the site: north"),
        ("Annex: Map", "Annex", "Map"),
        ("Report: Flooding in 2014", "", "Report: Flooding in 2014"),
        ("https://example.org/a", "", "https://example.org/a"),
        ("Minutes of 9 July", "", "Minutes of 9 July"),
    ],
)
def test_a_document_with_or_without_a_label(line: str, label: str, title: str) -> None:
    made = under_way().enter(f"/doc {line}").one(Document)
    assert (made.label, made.title) == (label, title)


def test_nil_without_any_item_is_of_the_declarations() -> None:
    assert Session().enter("/0").one(Block).kind == "declarations"


@pytest.mark.parametrize(
    ("verb", "kind"), [("a", "actions"), ("ns", "next_steps"), ("doc", "documents")]
)
def test_a_verb_with_none_alone_says_that_there_are_none(verb: str, kind: str) -> None:
    session = under_way().enter(f"/{verb} None.")
    assert [(block.kind, block.state) for block in session.minutes.all(Block)] == [(kind, "nil")]
    # Words that only begin so are words.
    other = under_way().enter(f"/{verb} None of these to be sent out.")
    assert not other.minutes.all(Block)
