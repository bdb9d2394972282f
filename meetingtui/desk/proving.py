"""Whether a book is whole, proved before anything of it goes out and whenever it is opened.

What is written over, or rots, inside a file looks like any other words on the screen.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import meetingtui

LONGEST_WAIT_S = 30.0
# A book that is being written may be between its two files; one that rots stays as it is.
TRIES, PAUSE_S = 3, 0.3
_START = (
    "import sys; sys.path.append(sys.argv[1]); from pathlib import Path; "
    "from meetingtui.desk.proving import at_opening; "
    "sys.stdout.buffer.write(at_opening(Path(sys.argv[2])).encode())"
)


class Proving:
    """Proves an open book once, `after_s` seconds from now, on a thread of its own.

    `apart`: by a program of its own, so that it takes neither time nor memory from the screen.
    `fault` is then a sentence for the clerk, if the book is not whole. `on_change` is called on
    the thread.
    """

    def __init__(
        self, book: Path, after_s: float, on_change: Callable[[], None], apart: bool = False
    ) -> None:
        self.fault = ""
        self._apart = apart
        self._child: subprocess.Popen[bytes] | None = None
        self._book = book
        self._after_s = after_s
        self._on_change = on_change
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="proving", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait until it is known, at most this long."""
        self._thread.join(seconds)

    def stop(self) -> None:
        """Begin no more; a reading on the thread itself is finished first."""
        self._ended.set()
        if self._child is not None:
            self._child.kill()
        self._thread.join(LONGEST_WAIT_S)

    def _run(self) -> None:
        if self._ended.wait(self._after_s):
            return
        self.fault = self._said_apart() if self._apart else at_opening(self._book)
        if self.fault:
            self._on_change()

    def _said_apart(self) -> str:
        root = str(Path(meetingtui.__file__).resolve().parent.parent)
        try:
            self._child = subprocess.Popen(
                [sys.executable, "-I", "-c", _START, root, str(self._book)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return at_opening(self._book)
        with self._child as child:
            if self._ended.is_set():
                child.kill()
            said, _ = child.communicate()
        if self._ended.is_set():
            return ""
        return said.decode() if child.returncode == 0 else at_opening(self._book)


def at_opening(book: Path) -> str:
    """What the clerk who has opened a book must know of it; nothing of a whole one.

    Of a whole one the archive is told what it missed when words were erased for good.
    """
    from meetingtui.desk import meetings, redacting

    try:
        found = _faults(book)
        if not found:
            redacting.finish(meetings.home_of(book), book)
        return _of_open_book(book, found) if found else ""
    except Exception as error:  # noqa: BLE001 - nothing that goes wrong here may stop the meeting
        return f"It could not be proved that this meeting's file is whole: {error}"


def _of_open_book(book: Path, found: tuple[str, ...]) -> str:
    ref = called(book)
    return (
        f"This meeting's file is damaged: {_first(found)} What you type is still kept. After /quit "
        f"`meetingtui verify {ref}` says more, `meetingtui restore {ref}` brings back a backup."
    )


def before_publishing(book: Path, second: Path) -> str:
    """Why nothing should be published of a book; nothing of a whole one, or of one that only a
    newer version of this program can prove."""
    found = _faults(book, second)
    if not found:
        return ""
    ref = called(book)
    return (
        f"{book.name} is not whole: {_first(found)} `meetingtui verify {ref}` says more, "
        f"`meetingtui restore {ref}` brings back a backup."
    )


def before_filing(book: Path) -> str:
    """Why a meeting should not be filed; nothing of a whole one."""
    found = _faults(book)
    return f"The meeting was not filed, for its file is damaged: {_first(found)}" if found else ""


def called(book: Path) -> str:
    """The short name of a book."""
    from meetingtui.store import library

    named = [volume.ref for volume in library.volumes(book.parent) if volume.path == book]
    return named[0] if named else book.stem


def _first(found: tuple[str, ...]) -> str:
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return f"{found[0].rstrip('.')}{more}."


def _faults(book: Path, second: Path | None = None) -> tuple[str, ...]:
    """What is not as it was entered; with the folder `second` also what is missing at the end."""
    from meetingtui.store import history
    from meetingtui.store.lock import holder_of

    for last in range(TRIES):
        verdict = history.verify(book, second) if second else history.verify_words(book)
        if verdict.ok or verdict.newer:
            return ()
        if last == TRIES - 1 or holder_of(book) is None:
            break
        time.sleep(PAUSE_S)
    return verdict.sentences
