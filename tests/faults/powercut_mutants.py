"""Ways to break the promise that what is called saved is saved; for the workload's process only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.store import connection
from meetingtui.store.jobs import Job
from meetingtui.store.writer import Writer


def _settings(**changed: int) -> None:
    connection.BOOK = {**connection.BOOK, **changed}


def _with_rollback_journal() -> None:
    ask = connection._set_journal

    def set_journal(conn: Any, path: Any, journal: str) -> None:
        ask(conn, path, "delete" if journal == "wal" else journal)

    connection._set_journal = set_journal


def _saved_before_commit() -> None:
    commit = Writer._commit

    def too_early(self: Writer, batch: list[Job]) -> None:
        self._settle(batch)
        in_earnest, self._settle = self._settle, lambda batch: None  # type: ignore[method-assign]
        try:
            commit(self, batch)
        finally:
            self._settle = in_earnest  # type: ignore[method-assign]

    Writer._commit = too_early  # type: ignore[method-assign]


MUTANTS: Mapping[str, Callable[[], None]] = {
    "saved-before-commit": _saved_before_commit,
    "synchronous-normal": lambda: _settings(synchronous=1),
    "synchronous-off": lambda: _settings(synchronous=0),
    "journal-delete": _with_rollback_journal,
}
