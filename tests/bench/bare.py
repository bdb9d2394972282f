"""The yardstick: a Textual program that holds one Input and nothing else."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Input

PROMPT = "Type here"
# The cursor stands on the first letter and is painted apart from the rest.
PAINTED = PROMPT[1:]


class Bare(App[None]):
    """One Input on an empty screen."""

    def compose(self) -> ComposeResult:
        yield Input(placeholder=PROMPT)


if __name__ == "__main__":
    Bare().run()
