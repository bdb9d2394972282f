"""The commands: parse, call, print. Every error is one sentence on standard error and exit 2."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line."""
    os.umask(0o077)
    from meetingtui.cli.errors import run

    sys.exit(run(sys.argv[1:]))
