"""The archive of a meeting with private business: two files, and no private word in the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.meetings import fingerprint
from meetingtui.domain import points, restricting
from meetingtui.domain.halves import Halves
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.requests import request
from meetingtui.store import archive
from meetingtui.store.pair import beside
from tests.store.books import SECOND_ITEM, Pen, new_book

SECRET = "The purchaser offered nine hundred pounds"


def meeting(folder: Path, words: str = SECRET, private: bool = True) -> Minutes:
    folder.mkdir(exist_ok=True)
    pen = Pen(new_book(folder))
    pen.note("In public")
    pen.do(request(points.note, item=SECOND_ITEM, words=words))
    if private:
        pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3"))
    pen.close()
    return pen.minutes


def filed(path: Path, minutes: Minutes) -> bool:
    return archive.file_minutes(path, minutes, fingerprint)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


def test_either_reader_is_given_what_is_theirs(path: Path) -> None:
    minutes = meeting(path.parent)
    assert filed(path, minutes)
    assert not filed(path, minutes)
    uuid = minutes.meeting.uuid
    assert archive.minutes_of(path, uuid).same_records(minutes)
    public = archive.minutes_of(path, uuid, exempt=False)
    assert public.same_records(Halves.of(minutes).public)
    assert SECRET.encode() not in path.read_bytes()
    assert SECRET.encode() in beside(path).read_bytes()


def test_what_becomes_private_after_it_was_filed_leaves_the_public_archive(path: Path) -> None:
    filed(path, meeting(path.parent / "before", private=False))
    assert SECRET.encode() in path.read_bytes()
    filed(path, meeting(path.parent / "after"))
    assert SECRET.encode() not in path.read_bytes()


def test_private_words_change_no_hash_that_the_public_may_see(path: Path) -> None:
    filed(path, meeting(path.parent / "one"))
    (before,) = archive.filed(path)
    assert filed(path, meeting(path.parent / "other", "Nobody offered anything"))
    assert archive.filed(path) == [before]
