"""The entry line: where everything the clerk types goes, key by key and in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from textual import events

from meetingtui.tui.keys import KEYS, TABLE, by_stroke
from meetingtui.tui.widgets.entry_keys import (
    CHOOSING,
    EDITING,
    IN_OTHER_TERMINALS,
    NAMED,
    NEVER_LEAVE,
    NOT_TYPED,
    ON_AN_EMPTY_LINE,
)
from meetingtui.tui.widgets.line_display import LineDisplay
from meetingtui.tui.widgets.line_text import Report
from meetingtui.tui.widgets.offers import Offer, Offers
from meetingtui.tui.widgets.spelled import Spell

MOST_CHARACTERS = 20_000
A_FRAME_S = 1 / 60


class EntryLine(LineDisplay, can_focus=True):
    """A small editor of one to six rows that takes every key itself, in the order they come.

    All its callables are called inside the key's own event. `on_splice` hears every change;
    `enter()` is Enter; `stroke(key)` gets every key that does not edit the line and says whether
    it took it; `set_aside()` is called when a key is typed after a refusal; `complete(text,
    cursor)` gives what may be accepted, `may_offer(text, cursor)` says at no cost whether there
    could be anything; `next_slot(text, cursor)` where the next slot is;
    `goes_on(text)` how the text may go on (stored form); `say(sentence)` tells the clerk
    something; `spell(kind, id)` gives the words of a token; `strokes` names the keys (from the key
    table when left out).

    Set `refused` after a refusal. While `diversion` is set, it gets every key first (its name, and
    the character or None) and says whether it took it.
    """

    def __init__(
        self,
        *,
        on_splice: Report,
        enter: Callable[[], None],
        stroke: Callable[[str], bool],
        set_aside: Callable[[], None] = lambda: None,
        complete: Callable[[str, int], Sequence[Offer]] = lambda text, cursor: (),
        may_offer: Callable[[str, int], bool] = lambda text, cursor: True,
        next_slot: Callable[[str, int], tuple[int, int] | None] = lambda text, cursor: None,
        goes_on: Callable[[str], str] = lambda text: "",
        say: Callable[[str], None] = lambda sentence: None,
        spell: Spell = lambda kind, number: "",
        offers: Offers | None = None,
        strokes: Mapping[str, str] | None = None,
        id: str | None = None,
    ) -> None:
        super().__init__(on_splice, spell, id)
        self.refused = False
        self.diversion: Callable[[str, str | None], bool] | None = None
        self._enter = enter
        self._stroke = stroke
        self._set_aside = set_aside
        self._complete = complete
        self._may_offer = may_offer
        self._next_slot = next_slot
        self._goes_on = goes_on
        self._say = say
        self._strip_of_offers = offers
        self._strokes = by_stroke(KEYS, TABLE) if strokes is None else strokes
        self._offers: Sequence[Offer] = ()
        self._stale = False
        self._chosen = 0

    # What the screen shows and asks

    @property
    def text(self) -> str:
        """The line in stored form."""
        return self.editor.text

    def load(self, text: str, cursor: int | None = None) -> None:
        """Show a line that is kept elsewhere."""
        self.editor.load(text, cursor)
        self.refused = False
        self.lay_out()
        self._look_for_offers()

    def offer_again(self) -> None:
        """Look for completions again, because the record has changed."""
        self._look_for_offers()

    # Keys

    def on_key(self, event: events.Key) -> None:
        """Every key, whole, before the next one is looked at."""
        typed = event.is_printable and not event.key.startswith(NOT_TYPED)
        character = event.character if typed else None
        took = bool(self.diversion and self.diversion(event.key, character))
        if took or self._pressed(event.key, character):
            event.stop()
            event.prevent_default()

    def _pressed(self, key: str, character: str | None) -> bool:
        if character is not None:
            self._afresh()
            if len(self.editor.text) < MOST_CHARACTERS:
                self.editor.insert(character)
            else:
                self.app.bell()
            return self._edited()
        name = self._strokes.get(key) or IN_OTHER_TERMINALS.get(key, "")
        if name == "record":
            self._enter()
            return True
        if name == "complete" or (key == "right" and self.editor.at_end and self._offered()):
            return self._accept()
        if name in CHOOSING and self._offered():
            return self._choose(CHOOSING[name])
        if name in ON_AN_EMPTY_LINE:
            return self._edits(key) if self.editor.text else self._stroke(key)
        return self._moved(key, name)

    def _edits(self, key: str) -> bool:
        """A key that means something else on an empty line."""
        return self._moved(key) if key in EDITING or key in ("up", "down") else True

    def _moved(self, key: str, name: str = "") -> bool:
        """A key that edits the line, or that the screen may want."""
        if name == "take_ghost":
            self._take_ghost(key)
        elif name in NAMED:
            NAMED[name](self.editor)
        elif not name and key in EDITING:
            EDITING[key](self.editor)
        elif not name and key in ("up", "down"):
            self.editor.move_to(self.place_beside(-1 if key == "up" else 1))
        else:
            return self._stroke(key) or key in NEVER_LEAVE
        return self._edited()

    def _accept(self) -> bool:
        if self._offered():
            offer = self._offers[self._chosen]
            self.editor.accept(offer.start, offer.end, offer.insert)
        elif slot := self._next_slot(self.editor.text, self.editor.cursor):
            self.editor.select(*slot)
        return self._edited()

    def _take_ghost(self, key: str) -> None:
        """Take what stands dim behind the line's end; elsewhere the key moves the cursor."""
        # Looked for first: in a burst of keys nothing has been painted yet.
        if self.editor.at_end and not self._offered() and self.ghost:
            self.editor.accept(self.editor.cursor, self.editor.cursor, self.ghost)
        else:
            EDITING[key](self.editor)

    def _edited(self) -> bool:
        self.refused = False
        self._look_once_painted()
        return True

    def _afresh(self) -> None:
        if self.refused:
            self.refused = False
            self._set_aside()
            self.editor.clear()

    def _choose(self, by: int) -> bool:
        self._chosen = (self._chosen + by) % len(self._offers)
        if self._strip_of_offers:
            self._strip_of_offers.offer(self._offers, self._chosen)
        return True

    def on_paste(self, event: events.Paste) -> None:
        """A paste is one draft, however many lines it has."""
        event.stop()
        event.prevent_default()
        if self.diversion:
            self.app.bell()
            return
        self._afresh()
        room = MOST_CHARACTERS - len(self.editor.text)
        self.editor.insert(event.text[: max(0, room)])
        if len(event.text) > room:
            self._say(
                f"A line holds {MOST_CHARACTERS:,} characters: of the {len(event.text):,} pasted, "
                f"the first {max(0, room):,} are here. Paste the rest as another line."
            )
        self._look_for_offers()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Put the cursor where the mouse points."""
        place = self.place_at(event.x, event.y)
        if place is not None and self.editor.text:
            self.editor.move_to(place)
            self._edited()

    def _look_once_painted(self) -> None:
        """Look for offers a frame later: what was typed is on the screen before."""
        if not self._offers and not self._may_offer(self.editor.text, self.editor.cursor):
            self._look_for_offers()
        elif not self._stale:
            self._stale = True
            self.set_timer(A_FRAME_S, self._offered)

    def _offered(self) -> Sequence[Offer]:
        """What is offered for the line as it is now, also to a key that comes before any paint."""
        if self._stale:
            self._look_for_offers()
        return self._offers

    def _look_for_offers(self) -> None:
        self._stale = False
        self._offers = self._complete(self.editor.text, self.editor.cursor)
        self._chosen = 0
        if self._strip_of_offers:
            self._strip_of_offers.offer(self._offers)
        free = self.editor.at_end and not self._offers and not self.editor.selected
        self.ghost = self._goes_on(self.editor.text) if free and self.editor.text else ""
