"""A promise that is broken on purpose."""

from __future__ import annotations

from dataclasses import dataclass

STORE = "meetingtui/store"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change of one file of the program, and the fault that must notice it.

    Its figures must then have what `noticed` looks for: a program that does not start at all has
    not shown anything.
    """

    name: str
    breaks: str
    fault: str
    file: str
    old: str
    new: str
    noticed: str
