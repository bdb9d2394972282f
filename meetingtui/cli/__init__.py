"""The commands: parse, call, print. Every error is one sentence on standard error and exit 2."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper


def keep_to_oneself() -> None:
    """Whatever is written from here on is the clerk's alone; memory is never written to a disk."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Run the command line."""
    keep_to_oneself()
    for stream in (sys.stdin, sys.stdout):
        # A byte or a letter that the locale does not know must not end the program.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    from meetingtui.cli.errors import run

    sys.exit(run(sys.argv[1:]))
