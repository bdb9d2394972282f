"""The tests' own terminal: what it sends, what it shows, and that it ends its child."""

from __future__ import annotations

import signal
import sys

import pytest

from tests.terminal import KEYS, Terminal

RAW_ECHO = """
import os, sys, termios, tty
tty.setraw(0)
os.write(1, b"ready\\r\\n")
while (keys := os.read(0, 4096)) != b"\\x04":
    os.write(1, ascii(keys).encode() + b"\\r\\n")
"""


def python(source: str, cols: int = 80, rows: int = 24) -> Terminal:
    return Terminal([sys.executable, "-c", source], cols, rows)


@pytest.mark.parametrize(
    ("name", "sent"), [("f3", rb"\x1bOR"), ("f8", rb"\x1b[19~"), ("shift+up", rb"\x1b[1;2A")]
)
def test_named_keys_arrive_as_a_terminal_sends_them(name: str, sent: bytes) -> None:
    with python(RAW_ECHO) as terminal:
        terminal.wait_for("ready")
        terminal.key(name)
        assert sent.decode() in terminal.wait_for("b'")
        terminal.key("ctrl+d")
        assert terminal.wait() == 0


def test_no_two_named_keys_are_the_same_but_the_old_control_codes() -> None:
    twins = {"enter": "ctrl+m", "tab": "ctrl+i"}
    names = [name for name in KEYS if name not in twins.values()]
    assert len({KEYS[name] for name in names}) == len(names)
    assert all(KEYS[one] == KEYS[other] for one, other in twins.items())


def test_a_long_burst_arrives_whole_and_in_order() -> None:
    source = (
        "import os, tty; tty.setraw(0); os.write(1, b'ready'); seen = b''\n"
        "while len(seen) < 60_000: seen += os.read(0, 999)\n"
        "print(seen == bytes(range(48, 58)) * 6000, 'at the end')"
    )
    with python(source) as terminal:
        terminal.wait_for("ready")
        terminal.send(bytes(range(48, 58)) * 6000)
        assert "True at the end" in terminal.wait_for("at the end")


def test_questions_to_the_terminal_are_answered_once() -> None:
    source = (
        "import os, tty; tty.setraw(0); os.write(1, b'\\x1b[?2026$p\\x1b[6n\\x1b[c')\n"
        "seen = b''\n"
        "while not seen.endswith(b'c'): seen += os.read(0, 999)\n"
        "print(ascii(seen), 'and no more')"
    )
    with python(source) as terminal:
        text = terminal.wait_for("and no more")
        assert r"b'\x1b[?2026;2$y\x1b[1;1R\x1b[?62;22c'" in text


def test_the_screen_is_what_a_terminal_would_show() -> None:
    source = (
        "print('\\x1b[2J\\x1b[3;5Hthere\\x1b[1;1Hhere\\x1b[?2026h\\x1b[>1u', end='')\n"
        "import time; print('\\x1b[5;2H\\x1b[?25l', end='', flush=True); time.sleep(60)"
    )
    with python(source, 40, 10) as terminal:
        terminal.wait_for("there")
        assert terminal.screen()[:3] == ["here", "", "    there"]
        terminal.wait_until(lambda _: terminal.cursor == (1, 4, False), said="the hidden cursor")


def test_the_child_learns_its_size_and_a_new_one() -> None:
    source = (
        "import os, signal, sys\n"
        "def tell(*_): print(os.get_terminal_size(), flush=True)\n"
        "signal.signal(signal.SIGWINCH, tell); tell()\n"
        "while True: signal.pause()"
    )
    with python(source, 100, 30) as terminal:
        terminal.wait_for("columns=100, lines=30")
        terminal.resize(60, 20)
        terminal.wait_for("columns=60, lines=20")


def test_a_text_that_never_comes_fails_with_the_screen_shown() -> None:
    with (
        python("print('something else')") as terminal,
        pytest.raises(AssertionError, match="something else"),
    ):
        terminal.wait_for("this", timeout=10)


def test_signals_and_hanging_up_reach_the_child() -> None:
    for end, status in ((signal.SIGKILL, -9), (signal.SIGTERM, -15)):
        with python(RAW_ECHO) as terminal:
            terminal.wait_for("ready")
            terminal.signal(end)
            assert terminal.wait() == status
    with python(RAW_ECHO) as terminal:
        terminal.wait_for("ready")
        terminal.hang_up()
        assert terminal.wait() == -signal.SIGHUP


def test_a_child_that_ignores_requests_is_ended_all_the_same() -> None:
    source = (
        "import signal, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(99)"
    )
    with python(source) as terminal:
        terminal.wait_for("deaf")
    assert terminal.child.returncode == -signal.SIGKILL
