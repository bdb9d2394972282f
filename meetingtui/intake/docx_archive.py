"""The ZIP archive that a Word file is: its limits, and its XML parts read as events."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable, Mapping
from xml.parsers import expat

from meetingtui.domain.record import Refusal

MOST_PARTS = 2_000
LARGEST_PART = 20_000_000
LARGEST_SUM = 50_000_000
MOST_RATIO = 100
DEEPEST = 200
MOST_ELEMENTS = 500_000
LARGEST_TAG = 1_000_000

Start = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Words = Callable[[str], None]


class Archive:
    """A Word file that is open; its parts are read only after `check`."""

    def __init__(self, opened: zipfile.ZipFile) -> None:
        self.opened = opened
        self.parts = {entry.filename: entry for entry in opened.infolist()}
        self._elements = 0

    def check(self) -> None:
        """Raises Refusal when the archive is not one that a word processor writes."""
        entries = self.opened.infolist()
        if len(entries) > MOST_PARTS:
            raise Refusal(f"holds {len(entries):,} parts, more than {MOST_PARTS:,}; {_AGAIN}")
        if len({entry.filename.casefold() for entry in entries}) < len(entries):
            raise Refusal(f"holds two parts of the same name; {_AGAIN}")
        for entry in entries:
            self._check_entry(entry)
        if sum(entry.file_size for entry in entries) > LARGEST_SUM:
            raise Refusal(f"unpacks to more than {LARGEST_SUM // 1_000_000} MB; {_SMALLER}")
        for name in self.parts:
            if name.lower().endswith((".xml", ".rels")):
                self.read(name, self._count)

    def _count(self, name: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise Refusal(f"holds more than {MOST_ELEMENTS:,} elements; {_SMALLER}")

    @staticmethod
    def _check_entry(entry: zipfile.ZipInfo) -> None:
        name = entry.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            raise Refusal(f"holds a part that points outside the file; {_AGAIN}")
        if entry.flag_bits & 0x1:
            raise Refusal("is protected by a password; save it without one.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refusal(f"is packed in a way that Word does not use; {_AGAIN}")
        if entry.file_size > LARGEST_PART:
            raise Refusal(f"holds a part over {LARGEST_PART // 1_000_000} MB; {_SMALLER}")
        if entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise Refusal(f"holds a part packed more than {MOST_RATIO} to 1; {_AGAIN}")

    def main_part(self) -> str:
        """The name of the part that holds the text. Raises Refusal when there is none."""
        targets: list[str] = []

        def start(name: str, attributes: Mapping[str, str]) -> None:
            if name == "Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
                targets.append(attributes.get("Target", "").lstrip("/"))

        if "_rels/.rels" in self.parts:
            self.read("_rels/.rels", start)
        for name in (*targets, "word/document.xml"):
            if name in self.parts:
                return name
        raise Refusal("is no Word document; open it in Word and save it as .docx.")

    def beside(self, main_part: str, name: str) -> str | None:
        """The part called `name` in the folder of the main part, or None."""
        path = posixpath.join(posixpath.dirname(main_part), name)
        return path if path in self.parts else None

    def read(
        self,
        name: str,
        start: Start | None = None,
        end: End | None = None,
        words: Words | None = None,
    ) -> None:
        """Read a part: `start` and `end` for each element, `words` for what is between them.

        Names come without namespace. Raises Refusal for a document type, for deep nesting, and for
        a single tag so large that to look for its end again and again would take too long.
        """
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        depth = 0

        def started(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > DEEPEST:
                raise Refusal(f"is nested more than {DEEPEST} deep; {_AGAIN}")
            if start:
                start(_local(tag), {_local(key): value for key, value in attributes.items()})

        def ended(tag: str) -> None:
            nonlocal depth
            depth -= 1
            if end:
                end(_local(tag))

        def declared(*_: object) -> None:
            raise Refusal(f"declares a document type, which no Word file does; {_AGAIN}")

        parser.StartElementHandler = started
        parser.EndElementHandler = ended
        parser.StartDoctypeDeclHandler = declared
        if words:
            parser.CharacterDataHandler = words
        given = 0
        with self.opened.open(name) as stream:
            while piece := stream.read(1 << 16):
                parser.Parse(piece, False)
                given += len(piece)
                if given - parser.CurrentByteIndex > LARGEST_TAG:
                    raise Refusal(f"holds a tag of more than {LARGEST_TAG:,} characters; {_AGAIN}")
        parser.Parse(b"", True)


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


_AGAIN = "open it in Word and save it again."
_SMALLER = "copy the text that is wanted into a new document."
