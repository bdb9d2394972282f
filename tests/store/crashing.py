"""Ending a process at a write: just before a statement that would change a file is carried out."""

from __future__ import annotations

import os
import re
import sqlite3

CRASHED = 9
_WRITES = re.compile(r"(?:INSERT|UPDATE|DELETE|COMMIT|VACUUM|PRAGMA wal_checkpoint)\b", re.I)


class Crash:
    """Ends this process at a write of the connections that it watches, the nth from 0."""

    def __init__(self, nth: int) -> None:
        self._left = nth

    def watch(self, *connections: sqlite3.Connection | None) -> None:
        """Count the writes of these connections from now on."""
        for conn in filter(None, connections):
            conn.set_trace_callback(self._traced)

    def _traced(self, statement: str) -> None:
        if not _WRITES.match(statement.lstrip()):
            return
        if self._left == 0:
            os._exit(CRASHED)
        self._left -= 1
