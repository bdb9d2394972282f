"""The register takes short transactions, with a history of its own."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.domain import bodies, people, seats
from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register
from meetingtui.domain.requests import request
from meetingtui.store import register
from meetingtui.store.errors import StoreError
from tests.store.books import Ticking

ADD = request(bodies.add, uuid="b1", name="Parks Board")


def test_reading_does_not_make_the_file(tmp_path: Path) -> None:
    assert register.read(tmp_path / "register.db") == Register()
    assert list(tmp_path.iterdir()) == []


def test_what_was_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "home" / "register.db"
    clock = Ticking()
    first = register.change(path, "Clerk", clock, ADD)
    after = register.change(
        path,
        "Clerk",
        clock,
        request(people.add, uuid="p1", name="Ann Other"),
        request(seats.add, body=1, person=2, role="Chairman"),
    )
    assert [body.name for body in first.all(Body)] == ["Parks Board"]
    assert register.read(path) == after
    assert [record.id for record in after] == [1, 2, 3]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["register.db"]


def test_ids_are_never_given_twice(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    register.change(path, "Clerk", Ticking(), ADD)
    register.change(path, "Clerk", Ticking(), request(bodies.remove, body=1))
    after = register.change(path, "Clerk", Ticking(), ADD)
    assert [body.id for body in after.all(Body)] == [2]


def test_a_refusal_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    register.change(path, "Clerk", Ticking(), ADD)
    with pytest.raises(Refusal, match="already"):
        register.change(
            path, "Clerk", Ticking(), request(people.add, uuid="p", name="Ann Other"), ADD
        )
    assert register.read(path).all(Person) == []
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT who, sentence FROM step").fetchall() == [
            ("Clerk", "Body added: Parks Board")
        ]


def test_a_damaged_register_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    path.write_text("Dear Sir", encoding="utf-8")
    for use in (register.read, lambda path: register.change(path, "Clerk", Ticking(), ADD)):
        with pytest.raises(StoreError, match=r"^register\.db: "):
            use(path)
    path.unlink()
    register.change(path, "Clerk", Ticking(), request(people.add, uuid="p", name="Ann Other"))
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("UPDATE person SET name = CAST(x'ff' AS TEXT)")
        conn.commit()
    with pytest.raises(StoreError, match=r"^register\.db: it is damaged"):
        register.read(path)
