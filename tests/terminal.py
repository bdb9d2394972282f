"""A terminal for the tests: a real child under a pseudo-terminal, and the screen it paints.

The child gets a controlling terminal of its own, and answers to the questions that programs put
to a terminal at their start. Nothing here runs in a thread: output is read while the test waits.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

_FUNCTION_KEYS = (15, 17, 18, 19, 20, 21, 23, 24)

KEYS: dict[str, bytes] = {
    "enter": b"\r",
    "tab": b"\t",
    "shift+tab": b"\x1b[Z",
    "escape": b"\x1b",
    "space": b" ",
    "backspace": b"\x7f",
    "delete": b"\x1b[3~",
    "insert": b"\x1b[2~",
    "pageup": b"\x1b[5~",
    "pagedown": b"\x1b[6~",
    **{f"ctrl+{letter}": bytes([ord(letter) - 96]) for letter in "abcdefghijklmnopqrstuvwxyz"},
    **{
        name: f"\x1b[{final}".encode()
        for name, final in (
            ("up", "A"),
            ("down", "B"),
            ("right", "C"),
            ("left", "D"),
            ("end", "F"),
            ("home", "H"),
        )
    },
    **{
        f"{held}+{name}": f"\x1b[1;{code}{final}".encode()
        for held, code in (("shift", 2), ("alt", 3), ("ctrl", 5), ("ctrl+shift", 6))
        for name, final in (
            ("up", "A"),
            ("down", "B"),
            ("right", "C"),
            ("left", "D"),
            ("end", "F"),
            ("home", "H"),
        )
    },
    **{f"{held}+delete": f"\x1b[3;{code}~".encode() for held, code in (("shift", 2), ("ctrl", 5))},
    **{
        f"{held}+{name}": f"\x1b[{number};{code}~".encode()
        for held, code in (("shift", 2), ("ctrl", 5))
        for name, number in (("pageup", 5), ("pagedown", 6))
    },
    **{f"f{n + 1}": f"\x1bO{final}".encode() for n, final in enumerate("PQRS")},
    **{f"f{n + 5}": f"\x1b[{code}~".encode() for n, code in enumerate(_FUNCTION_KEYS)},
    **{f"shift+f{n + 1}": f"\x1b[1;2{final}".encode() for n, final in enumerate("PQRS")},
    **{f"shift+f{n + 5}": f"\x1b[{code};2~".encode() for n, code in enumerate(_FUNCTION_KEYS)},
}
"""What a terminal of the xterm family sends for each key, by Textual's names."""

_ANSWERS: tuple[tuple[bytes, bytes], ...] = (
    (b"\x1b[?2026$p", b"\x1b[?2026;2$y"),
    (b"\x1b[c", b"\x1b[?62;22c"),
    (b"\x1b[0c", b"\x1b[?62;22c"),
    (b"\x1b[6n", b"\x1b[1;1R"),
)
_QUESTION = re.compile(b"|".join(re.escape(question) for question, _ in _ANSWERS))
# pyte knows no private-parameter `u` and `p` finals and would print their tails.
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=?][0-9;]*[up]|\x1b\[\?[0-9;]*\$p")
_UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*)?\Z")


class Terminal:
    """A child process on its own pseudo-terminal of `cols` by `rows`.

    `raw` holds every byte that the child wrote; `started` is when it was started, `read_at` when
    its last bytes were read (seconds of `time.perf_counter`).
    """

    def __init__(
        self,
        argv: Sequence[str],
        cols: int = 120,
        rows: int = 40,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> None:
        self.cols, self.rows = cols, rows
        self.raw = bytearray()
        self._asked = self._fed = 0
        self._screen = pyte.Screen(cols, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._ended = False
        self.fd, child_side = pty.openpty()
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))
        self.started = self.read_at = time.perf_counter()
        self.child = subprocess.Popen(
            argv,
            stdin=child_side,
            stdout=child_side,
            stderr=child_side,
            cwd=cwd,
            env=surroundings(env),
            start_new_session=True,
            preexec_fn=_take_controlling_terminal,  # noqa: PLW1509 - no test runs a thread here
        )
        os.close(child_side)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self.child.pid

    @property
    def ended(self) -> bool:
        """Whether the child's side of the terminal is closed."""
        return self._ended

    # Writing

    def send(self, keys: bytes | str) -> None:
        """Write to the child, reading meanwhile so that neither side waits for the other."""
        rest = memoryview(keys.encode() if isinstance(keys, str) else keys)
        while rest and not self._ended:
            readable, writable, _ = select.select([self.fd], [self.fd], [], 1.0)
            if readable:
                self.read(0)
            if writable and not self._ended:
                # A pseudo-terminal's line buffer holds 4 KiB; more at once could block.
                with contextlib.suppress(OSError):
                    rest = rest[os.write(self.fd, rest[:1024]) :]

    def key(self, *names: str) -> None:
        """Press keys by name: `key("f3")`, `key("ctrl+g", "enter")`; others are sent as typed."""
        for name in names:
            self.send(KEYS.get(name) or name.encode())

    def paste(self, text: str) -> None:
        """Paste as a terminal does, between brackets, line breaks as carriage returns."""
        self.send(f"\x1b[200~{text}\x1b[201~".replace("\n", "\r"))

    def resize(self, cols: int, rows: int) -> None:
        """Give the terminal another size; the kernel tells the child."""
        self._feed()
        self.cols, self.rows = cols, rows
        self._screen.resize(rows, cols)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))

    # Reading

    def read(self, timeout: float) -> bytes:
        """What the child wrote next; empty after `timeout` seconds of silence or at the end."""
        if self._ended or not select.select([self.fd], [], [], max(0.0, timeout))[0]:
            return b""
        try:
            chunk = os.read(self.fd, 65536)
        except OSError as error:
            if error.errno not in (errno.EIO, errno.EBADF):
                raise
            chunk = b""
        if not chunk:
            self._ended = True
            return b""
        self.read_at = time.perf_counter()
        self.raw += chunk
        self._answer()
        return chunk

    def pump(self, seconds: float) -> None:
        """Read for a fixed time."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0 and not self._ended:
            self.read(left)

    def settle(self, quiet: float = 0.2, timeout: float = 20.0) -> None:
        """Read until the child has written nothing for `quiet` seconds."""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end and self.read(quiet):
            pass

    def wait_bytes(self, wanted: bytes, start: int, timeout: float = 10.0) -> float | None:
        """When `wanted` was first read at or after byte `start`; None when it never came."""
        end = time.perf_counter() + timeout
        while (found := self.raw.find(wanted, start)) < 0:
            left = end - time.perf_counter()
            if left <= 0 or self._ended:
                return None
            self.read(left)
        return self.read_at if found >= 0 else None

    def wait_until(
        self, true: Callable[[str], bool], timeout: float = 20.0, said: str = "it"
    ) -> str:
        """Read until `true(text)` of the screen's text; that text. Raises AssertionError."""
        end = time.perf_counter() + timeout
        while not true(text := self.text()):
            if time.perf_counter() >= end or (self._ended and not self._unfed()):
                state = "ended" if self._ended else f"silent or other after {timeout} s"
                raise AssertionError(f"{said} never came ({state}); the screen:\n{text}")
            self.read(0.1)
            while self.read(0):
                pass
        return text

    def wait_for(self, wanted: str, timeout: float = 20.0) -> str:
        """Read until the screen shows `wanted`; the screen's text. Raises AssertionError."""
        return self.wait_until(lambda text: wanted in text, timeout, repr(wanted))

    def wait_gone(self, unwanted: str, timeout: float = 20.0) -> str:
        """Read until the screen no longer shows `unwanted`. Raises AssertionError."""
        return self.wait_until(
            lambda text: unwanted not in text, timeout, f"a screen without {unwanted!r}"
        )

    def screen(self) -> list[str]:
        """The lines that the terminal shows, without trailing blanks."""
        self._feed()
        return [line.rstrip() for line in self._screen.display]

    def text(self) -> str:
        """The screen as one string."""
        return "\n".join(self.screen())

    @property
    def cursor(self) -> tuple[int, int, bool]:
        """The hardware cursor: column, row (from 0), and whether it is shown."""
        self._feed()
        cursor = self._screen.cursor
        return cursor.x, cursor.y, not cursor.hidden

    # The end

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the child itself."""
        if self.child.poll() is None:
            self.child.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal under the child, as closing a window does."""
        self._ended = True
        with contextlib.suppress(OSError):
            os.close(self.fd)
        self.fd = -1

    def wait(self, timeout: float = 15.0) -> int:
        """The child's exit status once it ends (negative: a signal's number).

        Raises AssertionError when it is still running after `timeout` seconds.
        """
        end = time.perf_counter() + timeout
        while self.child.poll() is None:
            if time.perf_counter() >= end:
                raise AssertionError(f"still running after {timeout} s:\n{self.text()}")
            if self._ended:
                time.sleep(0.01)
            else:
                self.read(0.05)
        while not self._ended and self.read(0.05):
            pass
        return self.child.returncode

    def close(self) -> None:
        """End the child, gently and then not, and close the terminal."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            if self.child.poll() is not None:
                break
            self.signal(number)
            with contextlib.suppress(AssertionError):
                self.wait(3.0)
        if self.fd >= 0:
            self.hang_up()

    def resident(self) -> int:
        """The child's memory in use, in bytes (resident set; Linux)."""
        pages = Path(f"/proc/{self.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    # What it is made of

    def _unfed(self) -> bool:
        return self._fed < len(self.raw)

    def _feed(self) -> None:
        fresh = bytes(self.raw[self._fed :])
        if not self._ended and (unfinished := _UNFINISHED.search(fresh)):
            fresh = fresh[: unfinished.start()]
        self._fed += len(fresh)
        if not self._ended or fresh:
            self._stream.feed(_UNKNOWN_TO_PYTE.sub(b"", fresh))

    def _answer(self) -> None:
        answers = dict(_ANSWERS)
        for question in _QUESTION.finditer(self.raw, self._asked):
            self._asked = question.end()
            with contextlib.suppress(OSError):
                os.write(self.fd, answers[question.group()])
        self._asked = max(self._asked, len(self.raw) - 16)


def surroundings(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a child: this one's, for a capable terminal, with `changes`."""
    env = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    env |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
    return env | dict(changes or {})


_LEFT_OUT = ("NO_COLOR", "COLUMNS", "LINES", "LC_ALL", "MEETINGTUI_HOME")


def _take_controlling_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
