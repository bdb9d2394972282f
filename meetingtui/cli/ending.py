"""How a command that reads for hours is ended from outside: in order, and with its book closed."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import click

from meetingtui.cli.root import EXPECTED
from meetingtui.crashes import SAFE

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
UNHEARD = "Nobody reads the answers any more. What was entered is in the book."


@contextmanager
def in_order() -> Iterator[None]:
    """A signal, a fault in another thread and a reader that went away end what runs within.

    It is ended by an exception, so that whatever it holds is closed. Raises Exit with 128 and the
    signal's number, the fault, or ClickException.
    """
    faults: list[BaseException] = []
    before_threads, threading.excepthook = threading.excepthook, _noted_in(faults)
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    before = {number: signal.signal(number, _end) for number in numbers}
    try:
        yield
    except click.exceptions.Exit:
        if faults:
            faults[0].add_note(SAFE)
            raise faults[0] from None
        raise
    except BrokenPipeError:
        _answer_nobody()
        raise click.ClickException(UNHEARD) from None
    except EXPECTED:
        raise
    except Exception as error:
        # By now everything is closed; had that failed, it would be the error.
        error.add_note(SAFE)
        raise
    finally:
        threading.excepthook = before_threads
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _: FrameType | None) -> None:
    for name in SIGNALS:
        # What is closed now must not be disturbed by a second signal.
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    raise click.exceptions.Exit(128 + number)


def _noted_in(faults: list[BaseException]) -> Callable[[threading.ExceptHookArgs], object]:
    main = threading.main_thread().ident

    def hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None:
            return
        faults.append(args.exc_value)
        if sys.platform == "win32" or main is None:
            signal.raise_signal(signal.SIGTERM)
        else:
            # The main thread waits for a line; only a signal of its own wakes it.
            signal.pthread_kill(main, signal.SIGTERM)

    return hook


def _answer_nobody() -> None:
    """Let what is still to be written go nowhere, so that leaving fails no second time."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
