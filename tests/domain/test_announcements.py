"""Announcements and tributes."""

from __future__ import annotations

from meetingtui.domain import announcements
from meetingtui.domain.announcements import Announcement
from tests.domain.making import Making


def test_an_announcement_is_recorded_and_corrected(book: Making) -> None:
    item, ann = book.item(), book.person()
    made = book.added(Announcement, announcements.announce, item=None, words="It reopens.")
    assert (made.name_in_gutter, made.item, made.kind) == ("ann1", item.id, "announcement")
    assert book.steps[-1].sentence == "Announcement recorded under item 1"
    book.do(announcements.amend, announcement=made.id, words="It closes.", person=ann.id)
    now = book.again(made)
    assert (now.text, now.person, now.name, now.handle) == ("It closes.", ann.id, "", 1)


def test_a_tribute_says_what_it_is(book: Making) -> None:
    book.item()
    words = {"item": None, "words": "All stood.", "kind": "tribute", "name": "the Mayor"}
    made = book.added(Announcement, announcements.announce, **words)
    assert (made.kind, made.name, made.text) == ("tribute", "the Mayor", "All stood.")
    assert book.steps[-1].sentence == "Tribute recorded under item 1"


def test_an_announcement_says_something(book: Making) -> None:
    book.item()
    assert book.refused(announcements.announce, item=None, words=" ") == (
        "Say what is announced, for example: /ann The hall reopens in May."
    )
    made = book.added(Announcement, announcements.announce, item=None, words="It reopens.")
    assert book.refused(announcements.amend, announcement=made.id, words="").startswith("Say what")
