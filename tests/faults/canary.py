"""Nothing said in private is found in any byte that the public may be given.

Canaries are let out at a meeting in every way in which words are entered in private or become so.
Then every file but the exempt ones, everything that the program prints for the public, and every
byte that it sends to the public's screen is searched for them: while the book is open, closed,
filed, killed, and kept in the second place. What was erased for good is searched for in the exempt
files too.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from meetingtui.desk import meetings, outward
from meetingtui.paths import Home
from meetingtui.publish import csv_lists, styles
from tests.e2e.places import PROGRAM
from tests.faults import private_business
from tests.faults.flock import Flock, erased_in, exempt_files, hits, public_files
from tests.faults.private_business import FROM_THE_AGENDA
from tests.faults.registry import Outcome, Trials, fault
from tests.terminal import Terminal, surroundings

TOLD = (
    ("export", "{}"),
    ("export", "{}", "--at", "40"),
    *(("export", "{}", "--format", "csv", "--list", name) for name in csv_lists.LISTS),
    ("log", "{}"),
    ("log", "{}", "--json"),
    ("check", "{}"),
    ("check", "{}", "--json"),
    ("verify", "{}"),
    ("verify", "{}", "--json"),
    ("item", "list", "{}"),
    ("item", "list", "{}", "--json"),
    ("list",),
    ("list", "--json"),
    ("person", "list"),
    ("person", "list", "--json"),
)
_DEAF = ("report", "mention")


@fault(
    "exempt_canary_bytes",
    promise="0 hits in what the public may be given, or may copy",
    timed=False,
)
def exempt_canary_bytes(trials: Trials) -> Outcome:
    """Hold the meeting, and search for its canaries wherever the public may look."""
    flock, home = Flock(), trials.folder / "home"
    temp = trials.folder / "temp"
    temp.mkdir()
    book = private_business.lay_out(home)
    found: dict[str, list[str]] = {}

    def search(when: str) -> None:
        for name, said in hits(flock, public_files(home, temp)).items():
            found[f"{name}, {when}"] = said
        for name, words in erased_in(flock, exempt_files(home)).items():
            found[f"{name}, {when}"] = [f"{word} (erased)" for word in words]

    refused = private_business.hold_the_meeting(book, flock, search)
    search("closed")
    meetings.file_quietly(Home(home), meetings.read(book), "Clerk")
    search("filed")
    if found:
        return Outcome(_told_of(found, flock, len(list(public_files(home, temp)))), False)
    _killed(book, home, temp, flock)
    search("killed")
    meetings.read(book)
    office = Office(home, temp)
    searched = len(list(public_files(home, temp)))
    for name, content in (*_exports(book), *_told(office, book), *_screens(office, book)):
        searched += 1
        if words := flock.found_in(content):
            found[name] = sorted(f"{word} ({flock.words[word]})" for word in words)
    search("at the end")
    kept = {word for path in exempt_files(home) for word in flock.kept_in(path.read_bytes())}
    kept |= _in(refused, flock)
    lost = [
        where
        for word, where in flock.words.items()
        if len(word) > 1 and word not in kept | flock.erased
    ]
    figures = _told_of(found, flock, searched)
    if deaf := [where for where in lost if not where.startswith(_DEAF)]:
        figures += f"\nnever written anywhere: {deaf}"
    return Outcome(figures, not found and not deaf)


def _told_of(found: dict[str, list[str]], flock: Flock, searched: int) -> str:
    """What was found, as text."""
    figures = (
        f"{sum(map(len, found.values()))} hits of {len(flock.words)} canaries "
        f"in {searched} files, prints and screens"
    )
    return "\n".join(
        [figures, *(f"{name}: {', '.join(said)}" for name, said in sorted(found.items()))]
    )


def _in(lines: list[str], flock: Flock) -> set[str]:
    """The canaries in lines that were refused."""
    return {word for word in flock.words if any(word in line for line in lines)}


class Office:
    """Runs the installed program with its files in `home` and its temporary ones in `temp`."""

    def __init__(self, home: Path, temp: Path) -> None:
        self._argv = [str(PROGRAM), "--home", str(home)]
        self._env = {"TMPDIR": str(temp)}

    def said(self, *arguments: str) -> bytes:
        """What a command prints, on either stream. Raises AssertionError when it breaks."""
        argv = [*self._argv, *arguments]
        done = subprocess.run(
            argv, capture_output=True, env=surroundings(self._env), timeout=60, check=False
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        assert done.returncode in (0, 1), (arguments, done.stderr.decode())
        return done.stdout + done.stderr

    def terminal(self, *arguments: str) -> Terminal:
        """The program in a terminal of its own."""
        return Terminal([*self._argv, *arguments], 120, 40, env=self._env)


def _exports(book: Path) -> Iterator[tuple[str, bytes]]:
    """The minutes for the public in every house style."""
    public = meetings.read(book, exempt=False)
    for name in styles.names():
        style = styles.shipped(name)
        yield f"export in {name}", outward.export(public, style).encode()
        # The whole minutes too: the projection must not rely on what the file lacks.
        whole = meetings.read(book)
        yield f"projection in {name}", outward.export(whole, style).encode()
        for listed in csv_lists.LISTS:
            made = outward.export(whole, style, form="csv", listed=listed)
            yield f"{listed} in {name}", made.encode()


def _told(office: Office, book: Path) -> Iterator[tuple[str, bytes]]:
    """What the commands print for the public."""
    ref = book.stem
    for arguments in TOLD:
        argv = [argument.replace("{}", ref) for argument in arguments]
        yield " ".join(arguments), office.said(*argv)


def _screens(office: Office, book: Path) -> Iterator[tuple[str, bytes]]:
    """Every byte sent to the public's screen, and to the title of the clerk's own."""
    with office.terminal("follow", book.stem) as screen:
        screen.settle()
        for _ in private_business.AGENDA:
            screen.key("left", "pageup")
            screen.settle(0.1, 2)
        shown = bytes(screen.raw)
        assert b"stiles" in shown, screen.text()
    yield "follow", shown
    with office.terminal("open", book.stem) as screen:
        screen.settle()
        screen.send(f"/go {FROM_THE_AGENDA}\r")
        screen.settle()
        titles = b"".join(part.split(b"\x07")[0] for part in bytes(screen.raw).split(b"\x1b]")[1:])
    yield "terminal title", titles


def _killed(book: Path, home: Path, temp: Path, flock: Flock) -> None:
    """Type at a private item in the program itself, and kill it in the middle."""
    with Office(home, temp).terminal("open", book.stem) as screen:
        screen.wait_for("▏")
        screen.send(f"/go {FROM_THE_AGENDA}\r")
        screen.settle()
        screen.send(flock.in_line("Killed after {}.") + "\r")
        screen.send(flock.rune("killed in the middle") * 3)
        screen.settle(0.5)
        os.kill(screen.pid, signal.SIGKILL)
        screen.wait()
