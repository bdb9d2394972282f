"""What every entry of an item shares: its item, its handle, its place, and its main text."""

from __future__ import annotations

from typing import ClassVar

from meetingtui.domain.record import Record, link, row


@row
class Entry(Record):
    """Something the clerk entered under an item.

    `handle` is the number in the gutter (`p7`), unique within item and kind, which an entry keeps
    for as long as it stays there; `place` orders the entries of a block and may be any number.
    """

    LETTER: ClassVar[str] = ""
    BLOCK: ClassVar[str] = ""
    MAIN: ClassVar[str] = "text"

    item: int = link("item")
    handle: int
    place: float

    @property
    def name_in_gutter(self) -> str:
        """The handle as shown and typed: `p7`."""
        return f"{self.LETTER}{self.handle}"

    @property
    def block(self) -> str:
        """The block it stands in."""
        return self.BLOCK

    @property
    def main_text(self) -> str:
        """The text that `fix` and `edit` work on."""
        return str(getattr(self, self.MAIN))
