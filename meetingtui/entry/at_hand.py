"""What the line has at hand from outside the book: formulas, terms, sentences used before.

The desk gathers it on a thread, after the first paint. Until then, and where the register or the
archive can't be read, nothing but what is shipped is at hand: capture needs neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from meetingtui.domain.frozen import frozen
from meetingtui.entry.newcomers import NOBODY, Newcomers

if TYPE_CHECKING:
    from meetingtui.entry.sentences import Sentences


class Phrase(NamedTuple):
    """A formula as it is offered: `key` is typed after `;`, `words` may hold slots."""

    key: str
    words: str


@frozen
class AtHand:
    """What the line has at hand.

    `formulas` are the body's own and those of every body, without the shipped ones; `terms` what
    the register knows of abbreviations; `people` everybody whom it knows; `sentences` those
    of the body's earlier minutes.
    """

    formulas: tuple[Phrase, ...] = ()
    terms: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sentences: Sentences | None = None
    people: Newcomers = NOBODY


NOTHING = AtHand()
