"""The terminal under the program: signals, a terminal that vanishes, broken input, crashes."""

from __future__ import annotations

import asyncio
import codecs
import functools
import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from rich.text import Text

if TYPE_CHECKING:
    from textual.app import App

GONE = 129
PASTED = "\x1b[200~"
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

    app.set_interval(LOOK_SECONDS, functools.partial(leave_if_gone, app, close))
    _stop_and_come_back_whole(app, loop)


def _gone() -> bool:
    return not os.isatty(sys.__stdin__.fileno() if sys.__stdin__ else 0)


def leave_if_gone(app: App[int], close: Callable[[], None]) -> None:
    """End at once when there is no terminal any more: nothing could be put right there."""
    if not app.is_headless and _gone():
        close()
        os._exit(GONE)


def watch_over_threads(app: App[int], crashed: Callable[[Exception], None]) -> None:
    """A fault where Textual does not look, as in another thread, ends the program as others do.

    Otherwise the writer's thread would end without a word, and nothing be saved any more.
    """
    loop = asyncio.get_running_loop()

    def of_thread(args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            with suppress(RuntimeError):  # the loop has ended, and the program with it
                loop.call_soon_threadsafe(crashed, args.exc_value)

    def of_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception) and "handle" in context:
            crashed(error)

    loop.set_exception_handler(of_loop)
    if not app.is_headless:
        threading.excepthook = of_thread


def _stop_and_come_back_whole(app: App[int], loop: asyncio.AbstractEventLoop) -> None:
    """Stop and go on between two turns of the loop, and begin anew at the terminal.

    Textual's own handlers run in the middle of anything, and wait for ever for a lock that what
    they interrupted holds. After a stop that could not be noticed (SIGSTOP) Textual would read the
    terminal by a second thread, and each take half of the keys.
    """
    driver = app._driver
    stop = getattr(driver, "_sigtstp_application", None)
    resume = getattr(driver, "_sigcont_application", None)
    if driver is None or stop is None or resume is None:
        return

    def go_on() -> None:
        if not getattr(driver, "_must_signal_resume", True) and not _gone():
            driver.suspend_application_mode()
        resume()

    loop.add_signal_handler(signal.SIGTSTP, stop)
    loop.add_signal_handler(signal.SIGCONT, go_on)


def _end(app: App[int], number: int) -> None:
    app.exit(128 + number, return_code=128 + number)


class _Keys:
    """Reads keys: a byte that is no UTF-8 is a replacement character, instead of the program's end.

    What was typed before the terminal gave keys one by one is read first. There a terminal sends a
    line feed for Enter, which would be a line break inside the line.
    """

    def __init__(self, decoder: codecs.IncrementalDecoder) -> None:
        self._decoder = decoder
        self._begun = False

    def decode(self, typed: bytes, final: bool = False) -> str:
        """What was typed; as a terminal sends it that gives keys one by one."""
        keys = self._decoder.decode(typed, final)
        first, self._begun = not self._begun, True
        return keys.replace("\n", "\r") if first and PASTED not in keys else keys


def read_keys() -> None:
    """Read what is typed as keys, whatever its bytes are and whenever it was typed."""
    if sys.platform == "win32":
        return
    from textual.drivers import linux_driver

    def lenient(name: str) -> Callable[[], _Keys]:
        return lambda: _Keys(codecs.getincrementaldecoder(name)(errors="replace"))

    vars(linux_driver)["getincrementaldecoder"] = lenient


def settle_down() -> None:
    """What was made while starting stays: the collector need not look at it again."""
    gc.enable()
    gc.freeze()


def without_words(error: Exception) -> Exception:
    """The error as the terminal may show it: as nothing, for what is to be said is said later."""
    shown = RuntimeError(type(error).__name__)
    vars(shown)["__rich__"] = Text
    return shown
