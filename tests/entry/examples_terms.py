"""The examples of the verbs for abbreviations and formulas, and what each must mean."""

from __future__ import annotations

from collections.abc import Callable

from meetingtui.domain import terms
from meetingtui.entry.reading import DropFormula, KeepFormula, Listing, Reading
from tests.entry.session import Session, under_way

CSE = "/term CSE = child sexual exploitation"


def _known() -> Session:
    return under_way().enter(CSE)


RECORDS: dict[str, tuple[Callable[[], Session], Callable[[Session], object], object]] = {
    CSE: (
        under_way,
        lambda s: dict(terms.in_force(s.minutes)),
        {"CSE": "child sexual exploitation"},
    ),
    "/term -CSE": (_known, lambda s: dict(terms.in_force(s.minutes)), {}),
}
READINGS: dict[str, tuple[Callable[[], Session], Callable[[Session], Reading]]] = {
    "/term": (_known, lambda s: Listing("Abbreviations", ("CSE  child sexual exploitation",))),
    "/fm": (under_way, lambda s: KeepFormula("", "That the bids be published;")),
    "/fm thanks": (under_way, lambda s: KeepFormula("thanks", "That the bids be published;")),
    "/fm thanks = The Chairman thanked ⟨names⟩.": (
        under_way,
        lambda s: KeepFormula("thanks", "The Chairman thanked ⟨names⟩."),
    ),
    "/fm -thanks": (under_way, lambda s: DropFormula("thanks")),
}
