"""Witnesses: name, job title and organisation as given that day."""

from __future__ import annotations

from meetingtui.domain import blocks, witnesses
from meetingtui.domain.witnesses import Witness
from tests.domain.making import Making


def test_a_witness_is_heard(book: Making) -> None:
    ann, item = book.person("Ann Bell", "Head of Parks"), book.item()
    made = book.added(
        Witness,
        witnesses.hear,
        item=None,
        name=" Ann Bell ",
        title="Acting Head of Parks",
        organisation="Borough\x1b Council",
        person=ann.id,
    )
    assert book.steps[-1].sentence == "Witness recorded under item 1"
    assert (made.name_in_gutter, made.item, made.person) == ("w1", item.id, ann.id)
    assert (made.name, made.title) == ("Ann Bell", "Acting Head of Parks")
    assert made.organisation == "Borough Council"
    assert made.main_text == "Ann Bell"
    assert book.added(Witness, witnesses.hear, item=None, name="Cyd Dee").handle == 2


def test_a_witness_is_corrected(book: Making) -> None:
    book.item()
    made = book.added(Witness, witnesses.hear, item=None, name="Jane Example")
    words = {"witness": made.id, "title": "Head of Parks", "organisation": "Borough Council"}
    assert book.do(witnesses.amend, name="Jane Sample", **words).sentence == (
        "Witness corrected under item 1"
    )
    now = book.again(made)
    assert (now.name, now.title, now.organisation) == (
        "Jane Sample",
        "Head of Parks",
        "Borough Council",
    )
    assert book.refused(witnesses.amend, name=" ", **words) == (
        "Say who, for example: Jane Example, Head of Parks"
    )


def test_a_witness_has_a_name_and_an_item(book: Making) -> None:
    assert book.refused(witnesses.hear, item=None, name="Jane Example") == (
        "No item is being taken: /n takes the next one."
    )
    book.item()
    sentence = "Say who, for example: /w Jane Example, Head of Parks"
    assert book.refused(witnesses.hear, item=None, name="\x07") == sentence


def test_officers_and_speakers_stand_in_blocks_of_their_own(book: Making) -> None:
    book.item()
    book.do(blocks.set_nil, item=None, kind="speakers")
    officer = book.added(Witness, witnesses.hear, item=None, name="Jane Example", kind="officer")
    assert (officer.block, book.steps[-1].sentence) == ("officers", "Officer recorded under item 1")
    assert book.minutes.block_state(officer.item, "speakers")[0] == "nil"
    words = {"name": "A resident", "kind": "speaker", "remark": "objecting"}
    book.do(witnesses.hear, item=None, **words)
    speaker = book.minutes.all(Witness)[-1]
    assert (speaker.block, speaker.remark, speaker.handle) == ("speakers", "objecting", 2)
    assert not book.minutes.where(blocks.Block, kind="speakers")
    assert book.refused(witnesses.hear, item=None, name="Al", kind="heckler") == (
        "Nobody is heard as 'heckler'; say witness, officer, speaker."
    )


def test_as_what_somebody_is_heard_is_corrected(book: Making) -> None:
    book.item()
    made = book.added(Witness, witnesses.hear, item=None, name="Jane Example", kind="officer")
    same = {"witness": made.id, "name": "Jane Example", "title": "", "organisation": ""}
    book.do(witnesses.amend, **same, kind="speaker", remark="in support")
    assert (book.again(made).block, book.again(made).remark) == ("speakers", "in support")
    book.do(witnesses.amend, **{**same, "title": "Clerk"})
    assert (book.again(made).kind, book.again(made).remark) == ("speaker", "in support")
