"""A meeting is carried to another archive in one file, once, and nothing strange comes in so."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain.points import Point
from meetingtui.paths import Home
from meetingtui.store import archive, bundle, history
from meetingtui.store.pair import beside
from tests.cli.test_backups import SECRET, book_of, office, write_in_private
from tests.cli.test_commands import REF, Office
from tests.desk.books import WHO, capturing, entered, points_in, typed

__all__ = ["office"]


@pytest.fixture
def elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """Another archive."""
    return Office(tmp_path / "elsewhere", capsys)


def packed(office: Office, name: str = "meeting.zip", *said: str) -> Path:
    target = office.home.parent / name
    office.good("export", REF, "--bundle", str(target), *said)
    return target


def write(office: Office, words: str) -> None:
    with capturing(book_of(office)) as capture:
        assert entered(capture, words).recorded


def test_a_meeting_arrives_whole_with_its_history(office: Office, elsewhere: Office) -> None:
    write_in_private(office)
    made = packed(office)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert "is here now" in elsewhere.good("import", "bundle", str(made))
    book = book_of(elsewhere)
    assert points_in(book) == ["Members met.", SECRET]
    assert history.log(book) == history.log(book_of(office))
    assert "All is well" in elsewhere.good("verify", REF)
    assert "Members met" in elsewhere.good("export", REF)
    assert len(archive.filed(Home(elsewhere.home).archive)) == 1
    Desk(book, WHO).close()


def test_a_bundle_says_what_it_is_and_names_no_place(office: Office) -> None:
    write_in_private(office)
    with zipfile.ZipFile(packed(office)) as made:
        said = json.loads(made.read("manifest.json"))
        assert sorted(made.namelist()) == ["book.db", "book.exempt.db", "manifest.json"]
        for name, digest in said["files"].items():
            assert hashlib.sha256(made.read(name)).hexdigest() == digest
            assert str(office.home).encode() not in made.read(name)
        assert str(office.home) not in json.dumps(said)
    minutes = meetings.read(book_of(office))
    assert (said["uuid"], said["audience"]) == (minutes.meeting.uuid, "full")
    assert said["content"] == meetings.fingerprint(minutes)


def test_for_the_public_only_its_records_are_packed(office: Office, elsewhere: Office) -> None:
    with capturing(book_of(office)) as capture:
        assert entered(capture, "Struck out afterwards.").recorded
        capture.desk.undo()
        typed(capture, "An unfinished line")
    write_in_private(office)
    made = packed(office, "public.zip", "--audience", "public")
    with zipfile.ZipFile(made) as held:
        assert sorted(held.namelist()) == ["book.db", "manifest.json"]
        inside = held.read("book.db") + held.read("manifest.json")
    for words in (SECRET, "Struck out", "unfinished line"):
        assert words.encode() not in inside
    assert b"Members met." in inside
    assert "as the public may read it" in elsewhere.good("import", "bundle", str(made))
    assert points_in(book_of(elsewhere)) == ["Members met."]
    assert "All is well" in elsewhere.good("verify", REF)
    assert "here already" in elsewhere.good("import", "bundle", str(made))
    assert "here already" in office.good("import", "bundle", str(made))
    write(office, "Later.")
    assert "another state" in office.refused("import", "bundle", str(made))


def test_taking_in_twice_does_nothing(office: Office, elsewhere: Office) -> None:
    made = packed(office)
    elsewhere.good("import", "bundle", str(made))
    before = book_of(elsewhere).read_bytes()
    assert "here already; nothing was changed" in elsewhere.good("import", "bundle", str(made))
    assert "here already; nothing was changed" in office.good("import", "bundle", str(made))
    assert book_of(elsewhere).read_bytes() == before
    assert len(archive.filed(Home(elsewhere.home).archive)) == 1


def test_a_later_state_goes_on_and_an_earlier_one_changes_nothing(
    office: Office, elsewhere: Office
) -> None:
    early = packed(office, "early.zip")
    elsewhere.good("import", "bundle", str(early))
    write(office, "Later.")
    write_in_private(office)
    late = packed(office, "late.zip")
    said = elsewhere.good("import", "bundle", str(late))
    assert "goes on to step" in said
    assert points_in(book_of(elsewhere)) == ["Members met.", "Later.", SECRET]
    assert len(list((elsewhere.home / "removed").glob("*.db"))) == 1
    assert "goes on further" in elsewhere.good("import", "bundle", str(early))
    assert points_in(book_of(elsewhere)) == ["Members met.", "Later.", SECRET]
    (filed,) = archive.filed(Home(elsewhere.home).archive)
    kept = archive.minutes_of(Home(elsewhere.home).archive, filed.uuid)
    assert len(kept.all(Point)) == 3


def test_a_state_that_went_another_way_is_refused(office: Office, elsewhere: Office) -> None:
    elsewhere.good("import", "bundle", str(packed(office)))
    write(elsewhere, "Written there.")
    write(office, "Written here.")
    write(office, "And more.")
    said = elsewhere.refused("import", "bundle", str(packed(office, "other.zip")))
    assert "differ after step" in said
    assert points_in(book_of(elsewhere)) == ["Members met.", "Written there."]


def test_a_book_that_somebody_writes_stays(office: Office, elsewhere: Office) -> None:
    elsewhere.good("import", "bundle", str(packed(office)))
    write(office, "Later.")
    desk = Desk(book_of(elsewhere), WHO)
    try:
        said = elsewhere.refused("import", "bundle", str(packed(office, "late.zip")))
    finally:
        desk.close()
    assert "has been writing" in said
    assert points_in(book_of(elsewhere)) == ["Members met."]


def test_no_file_is_overwritten_and_no_link_followed(office: Office, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="utf-8")
    link = tmp_path / "link.zip"
    link.symlink_to(victim)
    for target in (victim, link):
        assert "such a file already" in office.refused("export", REF, "--bundle", str(target))
    assert victim.read_text(encoding="utf-8") == "mine"
    assert "is no folder" in office.refused("export", REF, "--bundle", str(tmp_path / "a" / "b"))
    assert "whole meeting" in office.refused(
        "export", REF, "--bundle", str(tmp_path / "x"), "--item", "1"
    )


def remade(made: Path, change: Callable[[dict[str, bytes]], None], deflate: bool = True) -> Path:
    """A bundle with other content, the hashes in its manifest put right."""
    with zipfile.ZipFile(made) as old:
        files = {name: old.read(name) for name in old.namelist()}
    change(files)
    target = made.with_name("remade.zip")
    how = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w", how) as new:
        for name, content in files.items():
            new.writestr(name, content)
    return target


def hashed_anew(files: dict[str, bytes]) -> None:
    said = json.loads(files["manifest.json"])
    said["files"] = {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name != "manifest.json"
    }
    files["manifest.json"] = json.dumps(said).encode()


def with_sql(*statements: str) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        with closing(sqlite3.connect(":memory:")) as conn:
            conn.deserialize(files["book.db"].replace(b"\x02\x02", b"\x01\x01", 1))
            conn.executescript(";".join(statements))
            files["book.db"] = conn.serialize()
        hashed_anew(files)

    return change


def said_otherwise(**words: object) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        said = {**json.loads(files["manifest.json"]), **words}
        files["manifest.json"] = json.dumps(said).encode()

    return change


def added(name: str, content: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[name] = content

    return change


def bomb(files: dict[str, bytes]) -> None:
    files["book.db"] = bytes(30 << 20)
    hashed_anew(files)


def noise(files: dict[str, bytes]) -> None:
    files["book.db"] = random.Random(1).randbytes(20_000)
    hashed_anew(files)


def rot(files: dict[str, bytes]) -> None:
    files["book.db"] = files["book.db"].replace(b"Members met.", b"Members left")


HOSTILE = {
    "another name": added("../escaped.db", b"x"),
    "a name from the root": added("/tmp/escaped.db", b"x"),
    "packed too tightly": bomb,
    "rotten": rot,
    "altered records": with_sql("UPDATE point SET text = 'Nobody came.'"),
    "a trigger": with_sql("CREATE TRIGGER mine AFTER INSERT ON point BEGIN DELETE FROM item; END"),
    "a trigger of ours, altered": with_sql(
        "DROP TRIGGER step_refuses_delete",
        "CREATE TRIGGER step_refuses_delete AFTER INSERT ON step BEGIN DELETE FROM item; END",
    ),
    "a view": with_sql("CREATE VIEW seen AS SELECT 1"),
    "another program's file": with_sql("PRAGMA application_id=99"),
    "no book": noise,
    "another meeting": said_otherwise(uuid="another"),
    "other records": said_otherwise(content="0" * 64),
    "a newer version": said_otherwise(version=99),
    "a newer layout": said_otherwise(layout=99),
    "no audience": said_otherwise(audience="everybody"),
    "more than a manifest": said_otherwise(more="x"),
    "numbers for words": said_otherwise(uuid=5),
    "no manifest": added("manifest.json", b"\xff\xfe"),
    "a list for a manifest": added("manifest.json", b"[]"),
    "a file that is not named": added("book.exempt.db", b"x"),
}


SAID = {
    "another name": "does not hold what one holds",
    "a name from the root": "does not hold what one holds",
    "packed too tightly": "packed as no meeting is",
    "rotten": "not what was put into it",
    "altered records": "is not as it was entered",
    "a trigger": "holds what no book holds",
    "a trigger of ours, altered": "holds what no book holds",
    "a view": "holds what no book holds",
    "another program's file": "belongs to another program",
    "no book": "no book of this program",
    "another meeting": "holds another meeting",
    "other records": "the records that it says",
    "a newer version": "newer version",
    "a newer layout": "newer version",
    "no audience": "for whom it is",
    "more than a manifest": "no bundle",
    "numbers for words": "no bundle",
    "no manifest": "no bundle",
    "a list for a manifest": "no bundle",
    "a file that is not named": "the files that it names",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_strange_is_taken_in(office: Office, elsewhere: Office, kind: str) -> None:
    made = remade(packed(office), HOSTILE[kind])
    said = elsewhere.refused("import", "bundle", str(made))
    assert SAID[kind] in said
    assert [path for path in (elsewhere.home / "books").rglob("*") if path.is_file()] == []
    assert not list(made.parent.rglob("escaped.db"))


def test_a_size_that_is_not_true_is_found_out(
    office: Office, elsewhere: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = packed(office)
    monkeypatch.setattr(bundle, "MOST_BYTES", 1000)
    assert "larger than any meeting" in elsewhere.refused("import", "bundle", str(made))


def test_what_is_no_zip_and_what_is_cut_short_is_refused(
    office: Office, elsewhere: Office, tmp_path: Path
) -> None:
    made = packed(office)
    short = tmp_path / "short.zip"
    short.write_bytes(made.read_bytes()[:-2000])
    assert "no bundle" in elsewhere.refused("import", "bundle", str(short))
    shutil.copy(book_of(office), tmp_path / "book.db")
    assert "no bundle" in elsewhere.refused("import", "bundle", str(tmp_path / "book.db"))


def test_a_damaged_meeting_is_not_packed(office: Office, tmp_path: Path) -> None:
    with closing(sqlite3.connect(book_of(office), isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Nobody came.'")
    assert "not whole" in office.refused("export", REF, "--bundle", str(tmp_path / "b.zip"))
    assert not (tmp_path / "b.zip").exists()
    assert not beside(tmp_path / "b.zip").exists()
