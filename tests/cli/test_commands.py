"""Every command: what it prints, its --json, its refusals in one sentence with exit 2."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from meetingtui.cli.errors import run
from meetingtui.cli.root import COMMANDS
from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.desk.register import read
from meetingtui.domain.seats import Seat
from meetingtui.paths import Home
from tests.desk.books import BODY, capturing, entered, laid_out

REF = "2015-07-09-footpaths-board"


class Said:
    """What a command printed, and its exit status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


class Office:
    """Runs commands on a home, in this process."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Said:
        self._capsys.readouterr()
        status = run(["--home", str(self.home), *arguments])
        told = self._capsys.readouterr()
        return Said(status, told.out, told.err)

    def good(self, *arguments: str) -> str:
        """A command that must succeed; what it printed."""
        said = self(*arguments)
        assert said.status == 0, said.err
        return said.out

    def json(self, *arguments: str) -> Any:
        """What a command prints for programs."""
        return json.loads(self.good(*arguments, "--json"))

    def refused(self, *arguments: str) -> str:
        """The one sentence with which a command must refuse."""
        said = self(*arguments)
        assert said.status == 2, (arguments, said.status, said.err)
        assert said.out == ""
        (sentence,) = said.err.splitlines()
        assert sentence.startswith("meetingtui: ")
        assert sentence.endswith((".", ")")), sentence
        return sentence


def minuted(home: Path) -> Path:
    """A home with one meeting of two items, something said under each."""
    with capturing(laid_out(home, "Stiles", "Gates")) as capture:
        for line in ("/start", "/n", "Of the stiles.", "/n", "Of the gates."):
            assert entered(capture, line).recorded
    return home


@pytest.fixture
def office(home: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """An office with a home of its own."""
    return Office(minuted(home), capsys)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home for commands that change nothing."""
    return minuted(tmp_path_factory.mktemp("shared"))


@pytest.fixture
def unchanged(shared: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Office]:
    """An office whose home must be as it was when the commands are done."""
    before = {path: recorded(path) for path in shared.rglob("*.db")}
    yield Office(shared, capsys)
    assert {path: recorded(path) for path in shared.rglob("*.db")} == before


def recorded(path: Path) -> list[str]:
    """What a file holds, but for who wrote it last."""
    with closing(sqlite3.connect(path)) as conn:
        return [line for line in conn.iterdump() if not line.startswith('INSERT INTO "lease"')]


@pytest.fixture
def agenda(tmp_path: Path) -> str:
    """An agenda as text."""
    file = tmp_path / "agenda.md"
    file.write_text("1. Hedges\n2. Ditches\n", encoding="utf-8")
    return str(file)


def test_every_command_has_help_that_says_what_it_does(office: Office) -> None:
    for command in COMMANDS:
        shown = office.good(command, "--help")
        assert shown.startswith("Usage: meetingtui ")
        assert len(shown.splitlines()) > 3
    shown = office.good("--help")
    for command in COMMANDS:
        assert f"  {command}" in shown


def test_meetings_are_laid_out_listed_corrected_and_removed(office: Office) -> None:
    ref = office.good("new", "Parks Panel", "--date", "16 July 2015 2pm", "--venue", "Barn").strip()
    assert ref == "2015-07-16-parks-panel"
    listed = office.json("list")
    assert [one["ref"] for one in listed] == [ref, REF]
    assert set(listed[0]) == {"ref", "body", "held_on", "called_at", "status", "path"}
    assert (listed[0]["held_on"], listed[0]["called_at"]) == ("2015-07-16", "14:00:00")
    assert ref in office.good("list")
    office.good("meeting", "amend", ref, "--date", "17 July 2015", "--approved", "1 August 2015")
    changed = office.json("list")[0]
    assert (changed["held_on"], changed["called_at"]) == ("2015-07-17", "14:00:00")
    assert changed["status"] == "approved"
    assert "removed" in office.good("meeting", "remove", changed["ref"], "--yes")
    assert [one["ref"] for one in office.json("list")] == [REF]


def test_an_empty_home_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = Office(tmp_path / "empty", capsys)
    assert "meetingtui new" in empty.good("list")
    assert empty.json("list") == []
    assert empty.json("person", "list") == []
    assert "no meeting" in empty.refused("log", "x")


def test_people_bodies_and_seats(office: Office) -> None:
    assert office.good("body", "add", "Parks Panel", "--noun", "Panel") == "Parks Panel added\n"
    assert office.good("person", "add", "Flo Late", "--title", "Warden") == "Flo Late added as fl\n"
    office.good("seat", "add", "parks", "fl", "--role", "Chairman", "--since", "1 May 2015")
    office.good("seat", "amend", "parks", "fl", "--until", "1 May 2016")
    office.good("person", "amend", "fl", "--title", "Head Warden")
    office.good("person", "amend", "fl", "--honorific", "Dr", "--letters", "OBE", "--note", "elder")
    office.good("seat", "amend", "parks", "fl", "--division", "Larkfield", "--code", "LA")
    (seat,) = read(Home(office.home)).where(Seat, code="LA")
    assert (seat.representing, seat.since) == ("Larkfield", date(2015, 5, 1))
    office.good("body", "amend", "parks", "--name", "Parks and Woods Panel")
    (body,) = [one for one in office.json("body", "list") if one["noun"] == "Panel"]
    assert body["name"] == "Parks and Woods Panel"
    (flo,) = [one for one in office.json("person", "list") if one["code"] == "fl"]
    assert (flo["name"], flo["title"]) == ("Flo Late", "Head Warden")
    assert (flo["honorific"], flo["letters"], flo["note"]) == ("Dr", "OBE", "elder")
    assert "Parks and Woods Panel  (the Panel)" in office.good("body", "list")
    assert "fl     Flo Late, Head Warden" in office.good("person", "list")
    office.good("seat", "remove", "parks", "fl")
    office.good("person", "remove", "fl")
    office.good("body", "remove", "parks")
    assert [one["name"] for one in office.json("body", "list")] == [BODY]


def test_items(office: Office) -> None:
    office.good("item", "add", REF, "Hedges & [red]ditches[/]", "--after", "1")
    office.good("item", "amend", REF, "2", "--title", "Gates and ⟦locks⟧")
    listed = office.json("item", "list", REF)
    assert {"id", "title", "agenda_number", "parent"} <= set(listed[0])
    assert "Hedges & [red]ditches[/]" in office.good("item", "list", REF)
    number = next(one["agenda_number"] for one in listed if one["title"].startswith("Hedges"))
    office.good("item", "remove", REF, number)
    assert "Hedges" not in office.good("item", "list", REF)
    assert "Gates and ⟦locks⟧" in office.good("export", REF)


def test_an_agenda_is_shown_then_taken(office: Office, agenda: str) -> None:
    shown = office.good("import", "agenda", REF, agenda, "--dry-run")
    assert "Hedges" in shown
    assert "Hedges" not in office.good("item", "list", REF)
    proposed = office.json("import", "agenda", REF, agenda, "--dry-run")
    assert [item["title"] for item in proposed["items"]] == ["Hedges", "Ditches"]
    office.good("import", "agenda", REF, agenda, "--yes")
    assert "Ditches" in office.good("item", "list", REF)


def test_people_are_imported(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,title,role\nFlo Late,Warden,Member\n", encoding="utf-8")
    assert "Flo Late" in office.good("import", "people", str(file), "--dry-run")
    assert office.json("import", "people", str(file), "--dry-run")["people"][0]["title"] == "Warden"
    assert "Flo Late added" in office.good("import", "people", str(file), "--body", BODY, "--yes")
    assert "Flo Late known already" in office.good("import", "people", str(file), "--yes")


def test_a_report_is_shown_and_attached(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text("# Stiles\n\n1. Stiles are old.\n\nRecommendations\n\n(a) That they go.\n")
    shown = office.good("import", "report", str(file))
    assert "Numbered paragraphs" in shown
    assert "paragraphs" in office.json("import", "report", str(file))
    office.good("import", "report", str(file), "--meeting", REF, "--item", "1", "--yes")
    assert office.json("log", REF)[-1]["seq"] == len(office.json("log", REF))


def test_a_proposal_not_confirmed_is_not_taken(office: Office, agenda: str) -> None:
    env = os.environ | {"MEETINGTUI_HOME": str(office.home)}
    argv = [sys.executable, "-m", "meetingtui", "import", "agenda", REF, agenda]
    done = subprocess.run(argv, input=b"n\n", capture_output=True, env=env, check=False)
    assert done.returncode == 0
    done = subprocess.run(argv, input=b"", capture_output=True, env=env, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().strip().endswith("meetingtui: Stopped.")
    assert "Hedges" not in office.good("item", "list", REF)


def test_export_log_verify_and_check(office: Office, tmp_path: Path) -> None:
    target = tmp_path / "minutes.md"
    office.good("export", REF, "--out", str(target))
    whole = target.read_text(encoding="utf-8")
    assert "Of the stiles." in whole
    target.write_text("", encoding="utf-8")
    office.good("export", REF, "--out", str(target), "--item", "2")
    extract = target.read_text(encoding="utf-8")
    assert "Of the gates." in extract
    assert "Of the stiles." not in extract
    log = office.json("log", REF)
    assert [line["seq"] for line in log] == list(range(1, len(log) + 1))
    assert set(log[0]) == {"seq", "at", "who", "said"}
    assert log[-1]["said"] in office.good("log", REF)
    proved = office.json("verify", REF)
    assert proved == {"ok": True, "steps": len(log), "sentences": []}
    assert office.good("verify", REF).startswith("All is well: ")
    found = office.json("check", REF)
    assert all(set(one) == {"severity", "name", "said", "item", "source"} for one in found)
    assert any("presiding" in one["said"] for one in found)
    assert "presiding; /ch ab records who. [presider]" in office.good("check", REF)


def test_lists_are_written_as_csv(office: Office, tmp_path: Path) -> None:
    target = tmp_path / "attendance.csv"
    office.good("export", REF, "--format", "csv", "--list", "attendance", "--out", str(target))
    made = target.read_bytes()
    assert made.startswith(b'\xef\xbb\xbf"Body","Meeting","Name",')
    assert made.count(b"\r\n") == made.count(b"\n") >= 1
    target.write_bytes(made.replace(b"2015-", b"2016-"))
    if made.count(b"\n") > 1:
        said = office.refused(
            "export", REF, "--format", "csv", "--list", "attendance", "--out", str(target)
        )
        assert "no earlier export" in said
    assert "Say a list" in office.refused("export", REF, "--format", "csv")
    assert "Say a list" in office.refused("export", REF, "--list", "votes")
    assert "'letters' is not one of" in office.refused(
        "export", REF, "--format", "csv", "--list", "letters"
    )
    assert "say only --audience" in office.refused(
        "export", REF, "--bundle", "x", "--format", "csv", "--list", "votes"
    )


def test_exports_that_are_not_public_say_so(office: Office) -> None:
    said = office("export", REF, "--audience", "full")
    assert said.status == 0
    assert said.err == "For full readers: not to be published.\n"
    assert office("export", REF).err == ""


def test_a_tampered_book_is_found_out(office: Office) -> None:
    import sqlite3
    from contextlib import closing

    book = meetings.find(Home(office.home), REF).path
    with closing(sqlite3.connect(book)) as conn, conn:
        conn.execute("UPDATE point SET text = 'Of the styles.' WHERE text = 'Of the stiles.'")
    said = office("verify", REF)
    assert said.status == 1
    assert said.out
    assert office("verify", REF, "--json").status == 1


REFUSED: tuple[tuple[tuple[str, ...], str], ...] = (
    (("nosuch",), "No such command"),
    (("open",), "Missing argument 'REF'"),
    (("log", "2099"), "There is no meeting “2099”"),
    (("log", ""), "There is no meeting"),
    (("open", REF), "needs a terminal"),
    (("follow", REF), "needs a terminal"),
    (("demo",), "needs a terminal"),
    ((), "needs a terminal"),
    (("new", "Parks Panel"), "Missing option '--date'"),
    (("new", "Parks Panel", "--date", "someday"), "is no date that I know"),
    (("new", " ", "--date", "9 July 2015"), "needs a name"),
    (("new", BODY, "--date", "9 July 2015", "--mode", "by post"), "is remote or hybrid"),
    (("meeting", "amend", REF), "Say what to correct"),
    (("meeting", "amend", REF, "--date", "31 June 2015"), "There is no 31 June"),
    (("body", "add", BODY), BODY),
    (("body", "amend", "Nowhere", "--noun", "x"), "There is no one body called 'Nowhere'"),
    (("person", "amend", "zz", "--title", "x"), "There is nobody called 'zz'"),
    (("person", "amend", "ao"), "changes nothing"),
    (("person", "remove", "e"), "could be: "),
    (("seat", "add", BODY, "do", "--category", "silly"), "'silly' is no kind of seat"),
    (("seat", "add", BODY, "do", "--since", "never"), "is no date that I know"),
    (("item", "add", REF, " "), "An item needs a title"),
    (("item", "add", REF, "x", "--under", "9"), "There is no item 9"),
    (("item", "amend", REF, "1"), "Say what to correct"),
    (("item", "remove", REF, "1"), "1"),
    (("import", "agenda", REF, "/nowhere/agenda.md"), "does not exist"),
    (("import", "report", "/etc/hostname", "--meeting", REF), "Name both"),
    (("export", REF, "--format", "pdf"), "There is no format 'pdf'"),
    (("export", REF, "--style", "nosuch"), "There is no house style called 'nosuch'"),
    (("export", REF, "--style", "../../etc/passwd"), "There is no house style"),
    (("export", REF, "--item", "9"), "There is no item 9"),
    (("export", REF, "--out", "/nowhere/x.md"), "is no folder"),
    (("export", REF, "--out", "/"), "not an ordinary file"),
    (("export", REF, "--audience", "all"), "'all' is not one of"),
    (("log", "\x1b]0;title\x07"), "]0;title"),
)


@pytest.mark.parametrize(("arguments", "said"), REFUSED, ids=lambda value: str(value)[:40])
def test_a_refusal_is_one_sentence_without_controls(
    unchanged: Office, arguments: tuple[str, ...], said: str
) -> None:
    sentence = unchanged.refused(*arguments)
    assert said in sentence
    assert sentence.isprintable()


def test_an_ambiguous_name_is_refused_with_those_it_could_mean(office: Office) -> None:
    office.good("new", BODY, "--date", "16 July 2015")
    sentence = office.refused("export", "2015-07")
    assert REF in sentence
    assert "2015-07-16-footpaths-board" in sentence


def test_a_meeting_being_written_is_refused_with_the_writers_name(office: Office) -> None:
    desk = Desk(meetings.find(Home(office.home), REF).path, "Bea Clerk")
    try:
        assert "Bea Clerk" in office.refused("item", "add", REF, "Hedges")
        assert "Bea Clerk" in office.refused("meeting", "remove", REF, "--yes")
        assert "Of the gates." in office.good("export", REF)
        assert office.json("verify", REF)["ok"]
    finally:
        desk.close()


def test_an_out_that_is_a_link_is_refused_and_what_it_points_to_is_kept(
    office: Office, tmp_path: Path
) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("kept", encoding="utf-8")
    link.symlink_to(real)
    assert "not an ordinary file" in office.refused("export", REF, "--out", str(link))
    assert real.read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("content", [b"", b"junk", os.urandom(4096), b"SQLite format 3\0" * 99])
def test_a_damaged_book_is_refused(office: Office, content: bytes) -> None:
    (office.home / "books" / "2014-01-01-old-panel-abcdef12.db").write_bytes(content)
    for command in ("export", "log", "check", "plain", "item list"):
        assert ".db" in office.refused(*command.split(), "2014-01-01-old-panel")
    assert office("verify", "2014-01-01-old-panel").status != 0
    assert "damaged" in office.good("list")


def test_a_damaged_register_is_refused(office: Office) -> None:
    Home(office.home).register.write_bytes(b"junk" * 999)
    for arguments in (
        ("person", "list"),
        ("body", "add", "X"),
        ("new", "X", "--date", "1 May 2015"),
    ):
        assert "register.db" in office.refused(*arguments)


@pytest.mark.parametrize("kind", ["agenda", "people", "report"])
@pytest.mark.parametrize("name", ["x.md", "x.docx", "x.csv", "x.pdf"])
@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00junk", b"PK\x03\x04broken", b"\x00" * 99])
def test_a_bad_file_is_a_sentence_and_never_a_traceback(
    unchanged: Office, tmp_path: Path, kind: str, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    arguments = (REF, str(file)) if kind == "agenda" else (str(file),)
    said = unchanged("import", kind, *arguments, "--yes")
    if kind == "report" and said.status == 0:
        assert "not found" in said.out
    else:
        unchanged.refused("import", kind, *arguments, "--yes")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("nosuch = 1", "nosuch"),
        ("clerk = ", "not valid TOML"),
        ("clerk = 7", "clerk"),
        ("[keys]\nnext = 3", "keys.next"),
    ],
)
def test_unusable_settings_are_named_with_file_and_key(
    office: Office, content: str, said: str
) -> None:
    Home(office.home).settings.write_text(content, encoding="utf-8")
    sentence = office.refused("list")
    assert "settings.toml" in sentence
    assert said in sentence


def test_settings_that_cannot_be_read_are_a_sentence(office: Office) -> None:
    Home(office.home).settings.mkdir()
    assert "settings.toml" in office.refused("list")


def test_a_home_that_cannot_be_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    nowhere = Office(file / "home", capsys)
    for arguments in (("new", "X", "--date", "1 May 2015"), ("person", "add", "X Y")):
        nowhere.refused(*arguments)


def test_nothing_is_exported_of_a_damaged_meeting_unless_told(office: Office) -> None:
    target = office.home / "out.md"
    (book,) = [one for one in (office.home / "books").glob("*.db") if "exempt" not in one.name]
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Of the gaols.' WHERE text = 'Of the gates.'")
    for arguments in ((), ("--out", str(target)), ("--at", "3"), ("--audience", "full")):
        said = office("export", REF, *arguments)
        assert (said.status, said.out) == (1, "")
        assert "is not as it was entered" in said.err
        assert f"`meetingtui verify {REF}`" in said.err
        assert f"`meetingtui restore {REF}`" in said.err
        assert "--anyway" in said.err
    assert not target.exists()
    said = office("export", REF, "--anyway", "--out", str(target))
    assert said.status == 0
    assert "is not as it was entered" in said.err
    assert "Of the gaols." in target.read_text("utf-8")
    assert "say only --audience" in office.refused("export", REF, "--bundle", "x", "--anyway")
