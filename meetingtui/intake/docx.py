"""Word files (.docx) read as passages, by a program of its own that may fail without harm.

A small file can unpack to gigabytes; the file is therefore measured before it is opened, and read
under a limit of memory and time in a child that is thrown away afterwards.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import meetingtui
from meetingtui.domain.record import Refusal
from meetingtui.intake.files import opened
from meetingtui.intake.passages import Passage, checked

LARGEST_FILE = 50_000_000
SECONDS = 20
_START = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from meetingtui.intake.docx_child import main; main()"
)


def passages(path: Path) -> list[Passage]:
    """The passages of a Word file: text, headings, list entries with their numbers, table rows.

    Raises Refusal, naming the file, for what is no Word file, is protected, or is larger inside
    than a paper for a meeting can be.
    """
    content = opened(path, LARGEST_FILE)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refusal(
            f"{path.name} is protected by a password or is an old .doc file; "
            "save it as .docx without a password."
        )
    answer = _asked(content, path.name)
    if "refused" in answer:
        raise Refusal(f"{path.name} {answer['refused']}")
    found = checked(
        [
            Passage(words, mark, heading, depth, tuple(cells))
            for words, mark, heading, depth, cells in answer["passages"]
        ]
    )
    if not found:
        raise Refusal(f"{path.name} holds no text; choose the file that holds the report.")
    return found


def _asked(content: bytes, name: str) -> dict[str, Any]:
    """What the child says about the file. Raises Refusal when it had to be stopped."""
    root = str(Path(meetingtui.__file__).resolve().parent.parent)
    too_much = Refusal(
        f"{name} is too large inside to be read safely; copy its text into a new document."
    )
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-S", "-c", _START, root],
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise too_much from None
    except OSError as error:
        raise Refusal(f"{name} could not be read ({error.strerror}); try again.") from None
    if child.returncode:
        raise too_much
    answer: dict[str, Any] = json.loads(child.stdout)
    return answer
