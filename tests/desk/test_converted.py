"""An entry of another kind is private under its new name: its words leave the public file."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.store import history
from tests.desk.books import capturing, laid_out
from tests.desk.test_restated import entered, public_log, public_words

SECRET = "Zebra"


@pytest.mark.parametrize(
    "lines",
    [
        ("/k p1 al", "/pv al1 3"),
        ("/k p1 al", "/u", "/pv p1 3"),
        ("/k p1 a", "/k a1 p", "/pv p3 3"),
        ("/k p1 al", "/del al1", "/u", "/pv al1 3"),
    ],
)
def test_the_words_that_an_entry_had_as_another_kind_leave_the_public_file(
    home: Path, lines: tuple[str, ...]
) -> None:
    book = laid_out(home, "Stiles", "Gates")
    with capturing(book) as capture:
        entered(capture, "/n", f"A {SECRET} was bought.", "A gate was hung.", *lines)
        assert capture.desk.durable(10)
    assert SECRET not in public_words(book)
    assert SECRET not in public_log(book)
    assert SECRET in repr(history.log(book, exempt=True))
    assert "A gate was hung." in public_words(book)
    assert history.verify(book).sentences == ()


def test_who_was_said_to_speak_leaves_it_when_the_entry_is_moved_into_private_business(
    home: Path,
) -> None:
    book = laid_out(home, "Stiles", "Gates")
    with capturing(book) as capture:
        entered(capture, "/pv item 2: 3", "/n", "/s Zeb Zebra: The gate was hung.")
        entered(capture, "/s p1 = ao", "/mv p1 2")
        assert capture.desk.durable(10)
    assert SECRET not in public_words(book)
    assert SECRET in repr(history.log(book, exempt=True))
    assert history.verify(book).sentences == ()
