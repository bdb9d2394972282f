"""The benchmark's arithmetic: quantiles, the median of ratios, aims met and missed."""

from __future__ import annotations

import pytest

from tests.bench.figures import Figure, Round, quantile


@pytest.mark.parametrize(("share", "value"), [(0.0, 1), (0.5, 51), (0.95, 96), (1.0, 101)])
def test_quantiles_are_of_the_sorted_values(share: float, value: float) -> None:
    assert quantile(list(range(101, 0, -1)), share) == value


def test_the_ratio_is_the_median_of_the_rounds() -> None:
    rounds = (Round(10, 1), Round(3, 2), Round(2, 2), Round(12, 10), Round(9, 3))
    assert Figure("echo", "ms", rounds).ratio == 1.5


@pytest.mark.parametrize(("aim", "said"), [(1.5, "met"), (1.4, "MISSED"), (None, "")])
def test_an_aim_is_met_or_missed_in_words(aim: float | None, said: str) -> None:
    figure = Figure("echo", "ms", (Round(3, 2),), aim)
    assert figure.verdict.endswith(said)
    assert figure.verdict in figure.line()


@pytest.mark.parametrize(("limit", "said"), [(3.0, "≤ 3 ms met"), (2.0, "≤ 2 ms MISSED")])
def test_a_limit_is_of_this_programs_own_figure(limit: float, said: str) -> None:
    figure = Figure("Enter", "ms", (Round(3, 1), Round(2, 0), Round(9, 9)), limit=limit)
    assert figure.verdict == said
    assert figure.ratio == 3.0
