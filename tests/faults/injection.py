"""A disk with faults under a program: slow, full, failing or read-only, as the test says."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

_SOURCE = Path(__file__).with_name("injector.c")
_CONTROL = struct.Struct("=9i")


class NotPossible(Exception):
    """A fault can't be made here; its text says why."""


class Injection:
    """Faults of the disk that holds `folder`, for programs started with `env`.

    Raises NotPossible where there is no way to make them.
    """

    def __init__(self, made_in: Path, folder: Path) -> None:
        control = made_in / "faults.control"
        control.write_bytes(bytes(_CONTROL.size))
        with control.open("r+b") as file:
            self._said = mmap.mmap(file.fileno(), _CONTROL.size)
        self.env = {
            "LD_PRELOAD": str(_library(made_in)),
            "FAULTS_FOLDER": os.path.realpath(folder),
            "FAULTS_CONTROL": str(control),
        }

    def slow(self, delay_ms: int) -> None:
        """Every flush takes so much longer."""
        self._say(delay_ms=delay_ms)

    def no_writes(self, number: int, after: int = 0) -> None:
        """Every write fails with this errno, but for the first `after` ones."""
        self._say(write_errno=number, writes_left=after)

    def no_flushes(self, number: int, after: int = 0) -> None:
        """Every flush fails with this errno, but for the first `after` ones."""
        self._say(flush_errno=number, flushes_left=after)

    def kill(self, write: int = 0, flush: int = 0) -> None:
        """The program is killed just before a write, or a flush, counted from 1; 0 for none."""
        self._say(last_write=write, last_flush=flush)

    @property
    def counted(self) -> tuple[int, int]:
        """How many writes and flushes there were since something was said last."""
        found = _CONTROL.unpack(self._said[:])
        return found[5], found[6]

    def well(self) -> None:
        """The disk is as good as new."""
        self._say()

    def _say(
        self,
        delay_ms: int = 0,
        write_errno: int = 0,
        flush_errno: int = 0,
        writes_left: int = 0,
        flushes_left: int = 0,
        last_write: int = 0,
        last_flush: int = 0,
    ) -> None:
        faults = (delay_ms, write_errno, flush_errno, writes_left, flushes_left)
        self._said[:] = _CONTROL.pack(*faults, 0, 0, last_write, last_flush)


def _library(folder: Path) -> Path:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux"):
        raise NotPossible("a library can be preloaded in this way on Linux only")
    if compiler is None:
        raise NotPossible("there is no C compiler (cc) to make the faulty disk with")
    made = folder / "injector.so"
    if not made.exists():
        command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(made), str(_SOURCE), "-ldl"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NotPossible(f"the faulty disk could not be compiled: {done.stderr.strip()}")
    return made
