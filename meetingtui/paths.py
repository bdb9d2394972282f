"""Where every file lives, and where the shipped house styles and themes are found."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Home:
    """The one directory that holds everything the program writes.

    Only what the system wants kept apart from it lies in `apart`, if that is named.
    """

    root: Path
    apart: Path | None = None

    @property
    def books(self) -> Path:
        """The folder of books, one a meeting."""
        return self.root / "books"

    @property
    def register(self) -> Path:
        """Bodies, people and seats."""
        return self.root / "register.db"

    @property
    def archive(self) -> Path:
        """Every meeting filed so far."""
        return self.root / "archive.db"

    @property
    def settings(self) -> Path:
        """The clerk's settings."""
        return self.root / "settings.toml"

    @property
    def themes(self) -> Path:
        """The clerk's own colour themes."""
        return self.root / "themes"

    @property
    def exports(self) -> Path:
        """The clerk's own house styles."""
        return self.root / "exports"

    @property
    def crashes(self) -> Path:
        """Notes of crashes: where in the program, never what was typed."""
        return self.root / "crashes"

    @property
    def backups(self) -> Path:
        """Copies of the books, of the register and of the archive."""
        return self.root / "backups"

    @property
    def removed(self) -> Path:
        """Books that were taken out of the library."""
        return self.root / "removed"

    @property
    def state(self) -> Path:
        """The second place, for what can't be saved in the first; best on another disk."""
        return self.apart or self.root / "state"

    def make(self) -> Home:
        """Make the directory, readable by its owner only, if it is missing."""
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.books.mkdir(mode=0o700, exist_ok=True)
        if sys.platform != "win32" and self.books.stat().st_mode & 0o077:
            self.books.chmod(0o700)
        return self


def home(named: str | None = None) -> Home:
    """The home named on the command line, in MEETINGTUI_HOME, or the system's place for it."""
    chosen = named or os.environ.get("MEETINGTUI_HOME")
    if chosen:
        return Home(Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path, user_state_path

    state = user_state_path("meetingtui", appauthor=False)
    root = user_data_path("meetingtui", appauthor=False)
    return Home(root, state if state != root else None)


def second_place(book: Path) -> Path:
    """The second place for a book of which only the path is known."""
    return (book.parent.parent if book.parent.name == "books" else book.parent) / "state"


def shipped(folder: str) -> Path:
    """A folder that travels with the program: `exports` or `themes`.

    In a wheel it lies inside the package; in a checkout or an editable install beside it.
    Raises FileNotFoundError when the installation is incomplete.
    """
    for place in (PACKAGE / folder, PACKAGE.parent / folder):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"This installation lacks its folder {folder}; install it again.")
