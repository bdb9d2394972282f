"""The commands: parse, call, print. Every error is one sentence on standard error and exit 2."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command line."""
    os.umask(0o077)
    for stream in (sys.stdin, sys.stdout):
        # A byte or a letter that the locale does not know must not end the program.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    from meetingtui.cli.errors import run

    sys.exit(run(sys.argv[1:]))
