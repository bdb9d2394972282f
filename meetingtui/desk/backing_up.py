"""Backups while a meeting is open, from a thread of their own, and when it is closed.

A backup that fails is told and tried again; it stops nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetingtui import settings
from meetingtui.desk.desk import Desk
from meetingtui.paths import Home
from meetingtui.settings import Settings

LONGEST_WAIT_S = 30.0
SHARED_EVERY = timedelta(hours=20)
# Also where the last was made a moment ago, by a clock that went back meanwhile.
AT_ONCE = timedelta(days=-36525)
# The archive is made again from the books at any time, and may be large.
ARCHIVES_KEPT = 2


class BackingUp:
    """Backs up a book that is being written, whenever it says something new.

    `fault` says why the last attempt failed. `on_change` is called on the thread.
    """

    def __init__(
        self, desk: Desk, folder: Path, every_s: float, kept: int, on_change: Callable[[], None]
    ) -> None:
        self.fault = ""
        self._desk = desk
        self._folder = folder
        self._every_s = every_s
        self._kept = kept
        self._on_change = on_change
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)
        self._thread.start()

    @classmethod
    def of(cls, desk: Desk, chosen: Settings, on_change: Callable[[], None]) -> BackingUp | None:
        """As the clerk chose; None for one who wants none while a meeting is open."""
        if not chosen.backup_minutes:
            return None
        every_s = chosen.backup_minutes * 60.0
        folder = Home(desk.path.parent.parent).backups
        return cls(desk, folder, every_s, chosen.backups_kept, on_change)

    def stop(self) -> None:
        """Let a backup that is being made be finished, and make no more."""
        self._ended.set()
        self._thread.join(LONGEST_WAIT_S)

    def _run(self) -> None:
        while not self._ended.wait(self._every_s):
            if self._desk.taken_over:
                return
            before, self.fault = self.fault, back_up(self._desk.path, self._folder, self._kept)
            if self.fault != before:
                self._on_change()


def back_up(book: Path, folder: Path, kept: int) -> str:
    """Back up a book if it says anything new; a fault is only said."""
    try:
        from meetingtui.store import backups

        if backups.is_needed(book, folder):
            backups.make(book, folder, kept)
    except Exception as error:  # noqa: BLE001 - nothing that goes wrong here may stop the meeting
        return f"No backup could be made: {error}"
    return ""


def on_close(home: Home, desk: Desk) -> str:
    """Back up the book of a desk that is closed and, once a day, what all books share.

    A fault is only said.
    """
    try:
        kept = settings.read(home.settings).backups_kept
    except settings.SettingsError:
        kept = Settings().backups_kept
    said = [] if desk.taken_over else [back_up(desk.path, home.backups, kept)]
    return " ".join(filter(None, [*said, back_up_shared(home, kept)]))


def back_up_shared(home: Home, kept: int, every: timedelta = SHARED_EVERY) -> str:
    """Back up the register and the archive if the last time is so long ago.

    A fault is only said.
    """
    try:
        from meetingtui.domain.register import Register
        from meetingtui.store import backups

        for path, rows, number in (
            (home.register, Register, kept),
            (home.archive, None, min(kept, ARCHIVES_KEPT)),
        ):
            newest = backups.listed(home.backups, path.stem)[:1]
            due = not newest or datetime.now(UTC) - newest[0].at >= every
            if path.is_file() and due:
                backups.make_shared(path, home.backups, rows, number)
    except Exception as error:  # noqa: BLE001 - nothing that goes wrong here may stop the meeting
        return f"No backup could be made: {error}"
    return ""
