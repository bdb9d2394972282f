"""What may be accepted into the line, in one row; else the sentence that was said last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from meetingtui.tui.widgets.status_line import StatusLine
from meetingtui.tui.widgets.wrapping import rows

CHOSEN = "▸"
MOST_ROWS = 3
AHEAD, ENGLISH = "ahead", "english"
HINTS = (AHEAD, ENGLISH)


class Offer(Protocol):
    """A completion: what it replaces (characters of the stored form), its words, its label."""

    @property
    def start(self) -> int:
        """Where what it replaces starts."""
        ...

    @property
    def end(self) -> int:
        """Where what it replaces ends."""
        ...

    @property
    def insert(self) -> str:
        """What is put there, in stored form."""
        ...

    @property
    def label(self) -> str:
        """What the clerk reads."""
        ...


class Offers(StatusLine):
    """One row under the entry line that never comes or goes, so that nothing jumps.

    Only a refusal too long for it takes more.
    """

    DEFAULT_CSS = """
    Offers { background: $surface; color: $foreground; }
    Offers.-alarm { background: $error; color: $background; text-style: bold; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._sentence: tuple[str, str, bool] = ("", "", False)
        self._hints: dict[str, str] = {}
        self._offering = False

    def hint(self, words: str, of: str = ENGLISH) -> None:
        """Say this beside the sentence, where nothing is offered and nothing was refused.

        Of hints of several kinds the first of HINTS is shown.
        """
        if words != self._hints.get(of, ""):
            self._hints[of] = words
            if not self._offering:
                self._show_sentence()

    @property
    def _hint(self) -> str:
        return next((words for of in HINTS if (words := self._hints.get(of))), "")

    def _show_sentence(self) -> None:
        sentence, right, alarm = self._sentence
        self.show(sentence, right or ("" if alarm else self._hint), alarm)

    def say(self, sentence: str, right: str = "", alarm: bool = False) -> None:
        """Say this where nothing is offered. A refusal goes before what is offered.

        One that is too long for a row takes up to three, until something else is said.
        """
        self._sentence = (sentence, right, alarm)
        if alarm or not self._offering:
            self._offering = False
            self._show_sentence()
            self._stretch(sentence if alarm else "")

    def _stretch(self, sentence: str) -> None:
        wide = max(10, self.size.width - 4)
        height = min(MOST_ROWS, len(rows(sentence, wide))) if sentence else 1
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height

    def offer(self, offers: Sequence[Offer], chosen: int = 0) -> None:
        """Offer these; the chosen one comes first and is marked. None: say the sentence again."""
        self._offering = bool(offers)
        if not offers:
            self._show_sentence()
            self._stretch(self._sentence[0] if self._sentence[2] else "")
            return
        self._stretch("")
        turned = [*offers[chosen:], *offers[:chosen]]
        labels = "   ".join(offer.label for offer in turned)
        count = f"{chosen + 1}/{len(offers)} Tab" if len(offers) > 1 else "Tab"
        self.show(f"{CHOSEN} {labels}", count)
