"""A private declaration with words for the public: its file does not say whose it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.store import history
from tests.desk.books import capturing, laid_out

DECLARED = "/d @??jo-buyer, 2: personal: owner of the zebra > left"


@pytest.mark.parametrize(
    "lines", [(DECLARED, "/pv d1 3"), ("/pv 3", DECLARED), ("/pv item 1: 3", DECLARED)]
)
def test_the_public_file_has_the_summary_and_neither_name_nor_nature(
    home: Path, lines: tuple[str, ...]
) -> None:
    path = laid_out(home, "Stiles", "Gates")
    with capturing(path) as capture:
        for line in ("/n", *lines, "/ps d1: An interest was declared."):
            assert capture.say(line).recorded, line
        assert capture.desk.durable(10)
    assert history.verify(path).sentences == ()
    with closing(sqlite3.connect(path)) as public:
        declared = public.execute(
            "SELECT person, name, nature, interest, effect FROM declaration"
        ).fetchall()
        assert declared == [(None, "", "An interest was declared.", "", "")]
        assert public.execute("SELECT * FROM cover").fetchall() == []
        people = [name for (name,) in public.execute("SELECT name FROM person")]
        assert "jo buyer" not in people
    words = path.read_bytes().decode("latin-1").casefold()
    assert "zebra" not in words
    assert "buyer" not in words
