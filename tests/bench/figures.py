"""Figures: quantiles, ratios to the yardstick, and the table that is printed."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of the values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


@dataclass(frozen=True)
class Round:
    """One round's figure for this program and for the yardstick, in the same unit."""

    ours: float
    bare: float

    @property
    def ratio(self) -> float:
        """This program's figure as a multiple of the yardstick's."""
        return self.ours / self.bare if self.bare else math.inf


@dataclass(frozen=True)
class Figure:
    """A figure over all rounds; None where no aim is set.

    `aim` is the largest median ratio wished for, `limit` the largest median of this program's own.
    """

    name: str
    unit: str
    rounds: tuple[Round, ...]
    aim: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios."""
        return statistics.median(one.ratio for one in self.rounds)

    @property
    def verdict(self) -> str:
        """How the ratio stands to its aim."""
        if self.limit is not None:
            ours = statistics.median(one.ours for one in self.rounds)
            met = "met" if ours <= self.limit else "MISSED"
            return f"≤ {self.limit:.0f} {self.unit} {met}"
        if self.aim is None:
            return ""
        return f"≤ {self.aim:.1f} met" if self.ratio <= self.aim else f"≤ {self.aim:.1f} MISSED"

    def line(self) -> str:
        """The figure as a line of the table."""
        ours = statistics.median(one.ours for one in self.rounds)
        bare = statistics.median(one.bare for one in self.rounds)
        ratios = " ".join(f"{one.ratio:.2f}" for one in self.rounds)
        return (
            f"{self.name:<36} {ours:>9.2f} {bare:>9.2f} {self.unit:<4} "
            f"{self.ratio:>5.2f}×  {self.verdict:<16} {ratios}"
        )


HEADING = f"{'':<36} {'here':>9} {'bare':>9} {'':<4} {'ratio':>6}  {'aim':<16} ratios of the rounds"
