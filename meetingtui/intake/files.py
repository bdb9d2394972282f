"""Text files: how large they may be, how they are decoded, what is no text at all."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from meetingtui.domain.record import Refusal
from meetingtui.intake.passages import LONGEST, MOST

LARGEST = 5_000_000
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_KNOWN_STARTS = (
    (b"PK\x03\x04", "is a Word or ZIP file under another name; give it its own ending (.docx)"),
    (b"%PDF", "is a PDF; save it as Word (.docx) or as plain text"),
    (b"\xd0\xcf\x11\xe0", "is an old or protected Office file; save it as .docx without password"),
    (b"{\\rtf", "is a rich text file; save it as Word (.docx) or as plain text"),
)


def opened(path: Path, largest: int) -> bytes:
    """The bytes of a file. Raises Refusal when there is no such file or it is too large."""
    try:
        if not path.is_file():
            missing = "is a folder" if path.is_dir() else "is not there, or is no file"
            raise Refusal(f"{path.name or path} {missing}; give the name of a file.")
        with path.open("rb") as stream:
            content = stream.read(largest + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise Refusal(f"{path.name or path} cannot be opened ({reason}).") from None
    if len(content) > largest:
        raise Refusal(
            f"{path.name} is larger than {largest // 1_000_000} MB; "
            "save the part that is wanted as a file of its own."
        )
    if not content.strip():
        raise Refusal(f"{path.name} is empty; choose the file that holds the text.")
    return content


def text_of(path: Path) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and what is doubtful about how it was read.

    UTF-8 (or UTF-16 with a byte order mark); else Windows-1252, with a doubt. Raises Refusal for
    a file that is missing, empty, over 5 MB, no text, or has lines that no paper has.
    """
    content = opened(path, LARGEST)
    source, doubts = _decoded(content, path.name)
    if _CONTROLS.search(source):
        raise Refusal(
            f"{path.name} is not a text file (it holds control characters); "
            "save it as plain text, Markdown or .docx."
        )
    check_lines(source, path.name)
    return source, doubts


def _decoded(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    for start, sentence in _KNOWN_STARTS:
        if content.startswith(start):
            raise Refusal(f"{name} {sentence}.")
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16"), ()
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        source = content.decode("cp1252")
    except UnicodeDecodeError:
        raise Refusal(
            f"{name} is not a text file, or not in UTF-8; save it as UTF-8 text."
        ) from None
    doubt = f"{name} is not UTF-8 and was read as Windows-1252: look at pound signs and accents."
    return source, (doubt,)


def check_lines(source: str, name: str) -> None:
    """Refuses text whose lines are too long or too many to be a paper for a meeting."""
    lines = _LINE_ENDS.split(source)
    if len(lines) > MOST:
        raise Refusal(f"{name} has {len(lines):,} lines; at most {MOST:,} can be read.")
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST:
            raise Refusal(
                f"Line {number} of {name} has {len(line):,} characters, more than {LONGEST:,}; "
                "break it into paragraphs."
            )
