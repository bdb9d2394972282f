"""What a verb of the entry language is, and the groups that help shows verbs in."""

from __future__ import annotations

from dataclasses import dataclass

DISCUSSION = "The discussion"
DECISION = "The decision"
DEBATE = "Motions and votes"
BUSINESS = "Questions, petitions, announcements"
PRIVATE = "Private business"
AFTERWARDS = "What follows"
PEOPLE = "People"
AGENDA = "The agenda and the clock"
MENDING = "Mending"
LOOKING = "Looking"
GROUPS = (
    DISCUSSION, DECISION, DEBATE, AFTERWARDS, PEOPLE, BUSINESS, AGENDA, PRIVATE, MENDING, LOOKING,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb: its name (typed after a slash), its short forms as typed, and what it takes.

    `takes` holds whole lines as examples, separated by " · "; `tail` is the short form allowed at
    the end of a line of prose.
    """

    name: str
    short: tuple[str, ...]
    takes: str
    help: str
    group: str
    tail: str = ""

    @property
    def examples(self) -> tuple[str, ...]:
        """The examples, each a line that could be entered."""
        return tuple(self.takes.split(" · "))

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way to type the verb."""
        return (f"/{self.name}", *self.short)

    @property
    def shortest(self) -> str:
        """The form that messages and help show."""
        return self.short[0] if self.short else f"/{self.name}"
