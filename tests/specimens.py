"""The specimen meetings: invented, keyed in through the installed program, and their minutes.

Each has a folder in `exports/specimen` with `meeting.toml`, `people.csv`, `agenda.md`,
`script.txt` (the entry language, as `meetingtui plain` reads it) and the golden `minutes.md`.

`python -m tests.specimens [NAME …]` keys them in again and rewrites their goldens; these are then
to be read line by line, as the officer would who signs them off. `--check` only compares.
"""

from __future__ import annotations

import difflib
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from meetingtui import paths
from tests.e2e.places import PROGRAM
from tests.terminal import surroundings

FOLDER = paths.shipped("exports") / "specimen"
GOLDEN = "minutes.md"


class NotAsSaid(AssertionError):
    """The program refused something that a specimen says; the sentence says what."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A specimen's folder, and what its `meeting.toml` says.

    `[meeting]` holds `body`, `date` and the options of `new`; `[body]` those of `body amend`;
    `series` rows of series, next number and year; `[reports]` files by item number; `commands`
    further command lines, with `{ref}` for the meeting, run before the script is keyed in.
    """

    folder: Path

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.folder.name

    @property
    def golden(self) -> Path:
        """The minutes as they should be."""
        return self.folder / GOLDEN

    def said(self) -> Mapping[str, object]:
        """What `meeting.toml` says."""
        return tomllib.loads((self.folder / "meeting.toml").read_text(encoding="utf-8"))


def specimens() -> list[Specimen]:
    """Every specimen with a script of its own and a golden text, by name."""
    return [Specimen(path.parent) for path in sorted(FOLDER.glob("*/meeting.toml"))]


@dataclass(frozen=True, slots=True)
class Room:
    """The installed program with every file under `home`, in the time zone `zone`."""

    home: Path
    zone: str = ""

    def run(self, *arguments: str, typed: str = "") -> str:
        """Run a command; what it printed. Raises NotAsSaid when it ends badly."""
        variables = surroundings() | ({"TZ": self.zone} if self.zone else {})
        done = subprocess.run(
            [str(PROGRAM), "--home", str(self.home), *arguments],
            input=typed.encode(),
            capture_output=True,
            env=variables,
            timeout=300,
            check=False,
        )
        if done.returncode:
            said = done.stderr.decode() or done.stdout.decode()
            raise NotAsSaid(f"{' '.join(arguments)}: exit {done.returncode}: {said}")
        return done.stdout.decode()

    def keyed_in(self, specimen: Specimen) -> str:
        """Lay the meeting out and key its script in, every line recorded; its REF."""
        said = specimen.said()
        meeting = _table(said, "meeting")
        body = meeting.pop("body")
        held_on = meeting.pop("date")
        self.run("body", "add", body)
        self.run("body", "amend", body, *_options(_table(said, "body")))
        self.run("import", "people", str(specimen.folder / "people.csv"), "--body", body, "--yes")
        for row in _rows(said, "series"):
            self.run("body", "series", body, *row[:2], *(f"--year={year}" for year in row[2:]))
        ref = self.run("new", body, f"--date={held_on}", *_options(meeting)).strip()
        self.run("import", "agenda", ref, str(specimen.folder / "agenda.md"), "--yes")
        for item, file in _table(said, "reports").items():
            report = str(specimen.folder / file)
            self.run("import", "report", report, f"--meeting={ref}", f"--item={item}", "--yes")
        for row in _rows(said, "commands"):
            self.run(*(word.replace("{ref}", ref) for word in row))
        script = (specimen.folder / "script.txt").read_text(encoding="utf-8")
        self.run("plain", ref, "--strict", typed=script)
        return ref

    def minutes(self, ref: str, *options: str) -> str:
        """The minutes as exported in Markdown."""
        return self.run("export", ref, "--format", "md", *options, "--out", "-")


def _table(said: Mapping[str, object], name: str) -> dict[str, str]:
    table = said.get(name, {})
    assert isinstance(table, dict), name
    return {str(key): str(value) for key, value in table.items()}


def _rows(said: Mapping[str, object], name: str) -> list[list[str]]:
    rows = said.get(name, [])
    assert isinstance(rows, list), name
    return [[str(cell) for cell in row] for row in rows]


def _options(table: Mapping[str, str]) -> list[str]:
    return [f"--{key.replace('_', '-')}={value}" for key, value in table.items()]


def keyed_minutes(specimen: Specimen, zone: str = "") -> str:
    """The specimen's minutes, keyed in afresh in a home of their own."""
    with tempfile.TemporaryDirectory(prefix="meetingtui-specimen-") as home:
        room = Room(Path(home), zone)
        return room.minutes(room.keyed_in(specimen))


def main(arguments: list[str]) -> int:
    """Rewrite the goldens of those named (or all); with `--check` compare: 1 when they differ."""
    names = [word for word in arguments if not word.startswith("--")]
    status = 0
    for specimen in specimens():
        if names and specimen.name not in names:
            continue
        try:
            keyed = keyed_minutes(specimen)
        except NotAsSaid as refusal:
            sys.stderr.write(f"{specimen.name}: {refusal}\n")
            status = 1
            continue
        kept = specimen.golden.read_text(encoding="utf-8") if specimen.golden.is_file() else ""
        if "--check" in arguments:
            changed = difflib.unified_diff(kept.splitlines(), keyed.splitlines(), lineterm="")
            sys.stdout.writelines(f"{line}\n" for line in changed)
            status |= kept != keyed
        else:
            specimen.golden.write_text(keyed, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{specimen.name}: {len(keyed.splitlines())} lines\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
