"""Reads one Word file from standard input and prints its passages as JSON, within limits.

Needs the standard library only, so that it starts quickly and brings little that can go wrong.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
import zlib
from xml.parsers.expat import ExpatError

from meetingtui.domain.record import Refusal
from meetingtui.intake.docx_archive import Archive
from meetingtui.intake.docx_numbering import read_numbering, read_styles
from meetingtui.intake.docx_text import read_text

if sys.platform != "win32":
    import resource

MEMORY = 1_000_000_000
SECONDS = 20


def main() -> None:
    """Read the file on standard input; print {"passages": …} or {"refused": sentence}."""
    limit()
    sys.stdout.write(json.dumps(answer_for(sys.stdin.buffer.read())))


def answer_for(content: bytes) -> dict[str, object]:
    """What is said about a file: {"passages": …} or {"refused": end of a sentence}."""
    try:
        return {"passages": read(io.BytesIO(content))}
    except Refusal as refusal:
        return {"refused": str(refusal)}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ExpatError, ValueError):
        return {"refused": "is damaged or is no Word file; open it in Word and save it again."}


def read(stream: io.BytesIO) -> list[tuple[str, str, int, int, tuple[str, ...]]]:
    """The passages of the Word file in `stream`: words, mark, heading level, depth, cells.

    Raises Refusal with the end of a sentence that begins with the file's name.
    """
    with zipfile.ZipFile(stream) as opened:
        archive = Archive(opened)
        archive.check()
        main_part = archive.main_part()
        styles = read_styles(archive, main_part)
        numbering = read_numbering(archive, main_part)
        return read_text(archive, main_part, styles, numbering)


def limit() -> None:
    """Give this program at most 1 GB of memory and 20 s of work, where the system can."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


if __name__ == "__main__":
    main()
