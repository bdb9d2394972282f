"""How long a point takes to become durable, beside a bare insert under the same pragmas."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain import points
from meetingtui.domain.requests import Request, request
from meetingtui.paths import Home
from meetingtui.store.book import Saved
from tests.bench.figures import Figure, Round, quantile
from tests.e2e.places import specimen
from tests.e2e.published import Published

ROUNDS = 5
POINTS_A_ROUND = 300
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "temp_store=MEMORY",
)


class Durable:
    """Hears from the desk how far the record is durable."""

    def __init__(self) -> None:
        self._heard = threading.Condition()
        self._seq, self._at = 0, 0.0

    def hear(self, saved: Saved) -> None:
        """Take note; called on the book's own thread."""
        with self._heard:
            self._seq, self._at = saved.seq, time.perf_counter()
            self._heard.notify_all()

    def wait(self, seq: int) -> float:
        """When step `seq` was durable."""
        with self._heard:
            if not self._heard.wait_for(lambda: self._seq >= seq, timeout=30):
                raise SystemExit(f"step {seq} was never saved")
            return self._at


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute(
        "CREATE TABLE IF NOT EXISTS point (id INTEGER PRIMARY KEY, text TEXT) STRICT"
    )
    return connection


def _insert(connection: sqlite3.Connection, words: str) -> float:
    started = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO point (text) VALUES (?)", (words,))
    connection.execute("COMMIT")
    return (time.perf_counter() - started) * 1000


def durable(home: Path, ref: str) -> list[Figure]:
    """From the desk's receipt of a point, its typed line cleared with it, to its durability."""
    heard = Durable()
    desk = Desk(meetings.find(Home(home), ref).path, "Clerk", on_saved=heard.hear)
    connection = _bare(home / "bare.db")
    words = Published.read(specimen("minutes.txt")).points
    shares = {"p50": (0.50, None), "p95": (0.95, 3.0), "p99": (0.99, None)}
    rounds: dict[str, list[Round]] = {name: [] for name in shares}
    for _ in range(ROUNDS):
        ours, bare = [], []
        for n in range(POINTS_A_ROUND):
            desk.splice("line", 0, 0, words[n % len(words)], 1)
            time.sleep(0.004)
            bare.append(_insert(connection, words[n % len(words)]))
            started = time.perf_counter()
            step = desk.do(_note(words[n % len(words)]), clears="line")
            ours.append((heard.wait(step.seq) - started) * 1000)
            desk.undo()
        for name, (share, _) in shares.items():
            rounds[name].append(Round(quantile(ours, share), quantile(bare, share)))
    connection.close()
    desk.close()
    return [
        Figure(f"Enter to durable, {name}", "ms", tuple(rounds[name]), aim)
        for name, (_, aim) in shares.items()
    ]


def _note(words: str) -> Request:
    return request(points.note, item=None, words=words)
