"""Whatever the program leaves on a disk is its owner's alone, and lies where it should."""

from __future__ import annotations

import stat
import subprocess
from pathlib import Path

from tests.e2e.office import Office, saved
from tests.terminal import Terminal

TRAVERSALS = (
    "../../etc/passwd",
    "..\\..\\boot",
    "/absolute",
    ".hidden",
    "CON",
    "nul.db",
    "a" * 5000,
    "会議",
    "-rf",
)


def _open_to_others(root: Path) -> dict[str, str]:
    modes = {path: path.lstat().st_mode for path in (root, *root.rglob("*"))}
    return {str(path): oct(mode) for path, mode in modes.items() if stat.S_IMODE(mode) & 0o077}


def test_nothing_is_readable_by_others_while_writing_and_after(home: Path) -> None:
    """The clerk's umask would let everybody read it."""
    office = Office(home)
    argv = office.argv
    told = 'umask 000; exec "$@"'
    open_umask = ["sh", "-c", told, "sh"]

    def run(*arguments: str, typed: bytes = b"") -> None:
        done = subprocess.run(
            [*open_umask, *argv(*arguments)], input=typed, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr

    run("new", "Parks Panel", "--date", "9 July 2015 10am")
    (book,) = (home / "books").glob("*.db")
    run("item", "add", book.stem, "Gates")
    run("plain", book.stem, typed=b"/start\n/n\nSaid.\n/w A witness\n")
    with Terminal([*open_umask, *argv("open", book.stem)]) as terminal:
        terminal.wait_for("Gates")
        terminal.send("/pv 3\rSaid apart.\rhalf a line")
        terminal.wait_for("half a line")
        saved(terminal)
        beside = {path.name.removeprefix(book.stem) for path in book.parent.iterdir()}
        assert {".db", ".db-wal", ".db-shm", ".db.lock", ".db.holder", ".exempt.db"} <= beside
        assert any((home / "state").iterdir())
        assert _open_to_others(home) == {}
        limits = Path(f"/proc/{terminal.pid}/limits").read_text(encoding="utf-8")
        (core,) = [line.split() for line in limits.splitlines() if line.startswith("Max core")]
        assert core[4:6] == ["0", "0"]
        terminal.key("ctrl+u")
        terminal.send("/quit\r")
        assert terminal.wait() == 0
    target = home.parent / "minutes.md"
    run("export", book.stem, "--out", str(target))
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    run("meeting", "remove", book.stem, "--yes")
    assert list((home / "removed").glob("*.db"))
    assert (home / "register.db").is_file()
    assert (home / "archive.db").is_file()
    assert _open_to_others(home) == {}


def test_a_folder_of_books_that_others_could_read_is_closed(home: Path) -> None:
    (home / "books").mkdir(parents=True)
    (home / "books").chmod(0o755)
    Office(home).run("new", "Parks Panel", "--date", "9 July 2015")
    assert stat.S_IMODE((home / "books").stat().st_mode) == 0o700


def test_names_decide_no_paths(home: Path) -> None:
    office = Office(home)
    for n, name in enumerate(TRAVERSALS):
        office.run("new", "--date", f"{n + 1} July 2015", "--", name)
    outside = {path.name for path in home.parent.iterdir()}
    assert outside == {home.name}
    books = sorted(path.name for path in (home / "books").glob("*.db"))
    assert len(books) == len(TRAVERSALS)
    for book in books:
        assert book.isascii()
        assert book == book.lower()
        assert book[:8] == "2015-07-"
        assert not set(book) - set("abcdefghijklmnopqrstuvwxyz0123456789-.")
        assert len(book) < 100
