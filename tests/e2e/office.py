"""A clerk's office for the tests: a home directory, the installed program, and its terminals."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from tests.e2e.places import PROGRAM
from tests.terminal import Terminal, surroundings

PROMPT = "▏"
SAVED = re.compile(r"saved \d\d:\d\d:\d\d · 0 waiting")


class Office:
    """Runs the installed program with every file under `home`."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def argv(self, *arguments: str) -> list[str]:
        """The program's command line."""
        return [str(PROGRAM), "--home", str(self.home), *arguments]

    def run(self, *arguments: str, typed: str = "") -> bytes:
        """Run a command that must succeed; what it printed."""
        done = self.attempt(*arguments, typed=typed)
        said = done.stderr.decode()
        assert done.returncode == 0, f"{arguments}: exit {done.returncode}: {said}"
        return done.stdout

    def attempt(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end, whatever that is."""
        return subprocess.run(
            self.argv(*arguments),
            input=typed.encode(),
            capture_output=True,
            env=surroundings(),
            timeout=120,
            check=False,
        )

    def lay_out(self, agenda: Path, body: str = "Scrutiny Board", day: str = "9 July 2015") -> str:
        """A new meeting with an agenda; its REF."""
        ref = self.run("new", body, "--date", day).decode().strip()
        self.run("import", "agenda", ref, str(agenda), "--yes")
        return ref

    def plain(self, ref: str, lines: Sequence[str]) -> None:
        """Enter lines in plain mode."""
        self.run("plain", ref, typed="".join(f"{line}\n" for line in lines))

    def live(self, ref: str, cols: int = 120, rows: int = 40) -> Terminal:
        """The live screen, its entry line ready."""
        terminal = Terminal(self.argv("open", ref), cols, rows)
        try:
            terminal.wait_for(PROMPT)
        except AssertionError:
            terminal.close()
            raise
        return terminal

    def item(self, ref: str, number: str) -> bytes:
        """One item's minutes as exported Markdown."""
        return self.run("export", ref, "--item", number, "--format", "md", "--out", "-")

    def minutes(self, ref: str) -> Minutes:
        """The minutes as the book has them, read without the pen."""
        from meetingtui.desk import meetings
        from meetingtui.paths import Home

        return meetings.read(meetings.find(Home(self.home), ref).path)

    def points(self, ref: str) -> list[str]:
        """The words of every key point, in the order in which they were recorded."""
        return [point.text for point in self.minutes(ref).all(Point)]


def saved(terminal: Terminal) -> str:
    """Wait until the screen says that all is saved."""
    return terminal.wait_until(lambda text: bool(SAVED.search(text)), said="saved · 0 waiting")


def leave(terminal: Terminal) -> None:
    """Quit by typing it, which must end well."""
    terminal.send("/quit\r")
    status = terminal.wait()
    assert status == 0, f"exit {status}:\n{terminal.text()}"
