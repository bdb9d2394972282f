"""The terminal under the program: signals, a terminal that vanishes, broken input, crashes."""

from __future__ import annotations

import asyncio
import codecs
import functools
import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

if TYPE_CHECKING:
    from textual.app import App

GONE = 129
LOOK_SECONDS = 2


def watch(app: App[int], close: Callable[[], None]) -> None:
    """End cleanly on SIGTERM, SIGHUP and SIGINT, and when the terminal is gone.

    Without this the process dies with its terminal in disarray, or spins for ever on a terminal
    that is no longer there.
    """
    if app.is_headless:
        return
    loop = asyncio.get_running_loop()
    names = [name for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)]
    for name in names:
        number = getattr(signal, name)
        try:
            loop.add_signal_handler(number, functools.partial(_end, app, number))
        except NotImplementedError:  # Windows' event loop has no signal handlers
            return

    def look() -> None:
        if not os.isatty(sys.__stdin__.fileno() if sys.__stdin__ else 0):
            close()
            os._exit(GONE)

    app.set_interval(LOOK_SECONDS, look)


def _end(app: App[int], number: int) -> None:
    app.exit(128 + number, return_code=128 + number)


def forgive_broken_input() -> None:
    """A byte that is no UTF-8 becomes a replacement character instead of ending the program."""
    if sys.platform == "win32":
        return
    from textual.drivers import linux_driver

    def lenient(name: str) -> Callable[..., codecs.IncrementalDecoder]:
        return functools.partial(codecs.getincrementaldecoder(name), errors="replace")

    vars(linux_driver)["getincrementaldecoder"] = lenient


def settle_down() -> None:
    """What was made while starting stays: the collector need not look at it again."""
    gc.enable()
    gc.freeze()


def note_crash(error: BaseException, folder: Path) -> str:
    """Write where the program failed (no values, no text of the meeting); a sentence to print."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{type(error).__name__}"]
    lines += [f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames]
    name = f"{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return "meetingtui stopped because of a fault. What was saved is in the book."
    return (
        "meetingtui stopped because of a fault. What was saved is in the book. "
        f"Where it failed: {folder / name}"
    )


def without_locals(error: Exception, sentence: str) -> Exception:
    """The error as the terminal may show it: the sentence, never what variables held."""
    shown = RuntimeError(sentence)
    vars(shown)["__rich__"] = lambda: Text(sentence)
    return shown
