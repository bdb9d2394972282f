"""Values are what a frozen, slotted dataclass is."""

from __future__ import annotations

import dataclasses
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any

import pytest

from meetingtui.domain.frozen import frozen


@frozen
class Stile:
    """A stile."""

    path: int
    state: str = "sound"
    steps: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        """In words."""
        return f"{self.path}: {self.state}"


@frozen
class Gate(Stile):
    """A gate is no stile, though it has the same fields and one more."""

    latch: bool = True


@frozen
class Path:
    """What can be hashed."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Plain:
    """What a stile would be otherwise."""

    path: int
    state: str = "sound"
    steps: list[str] = field(default_factory=list)


@pytest.mark.parametrize("given", [(1,), (1, "broken"), (2, "gone", ["a"])])
def test_it_holds_and_says_what_a_dataclass_would(given: tuple[Any, ...]) -> None:
    stile, plain = Stile(*given), Plain(*given)
    assert dataclasses.asdict(stile) == dataclasses.asdict(plain)
    assert repr(stile) == repr(plain).replace("Plain", "Stile")
    assert stile == Stile(*given)
    other: object = plain
    assert stile != other


def test_values_of_two_kinds_differ_and_equal_ones_hash_alike() -> None:
    assert hash(Path(1, "x")) == hash(Path(1, "x"))
    assert Path(1, "x") != Path(2, "x")
    assert Stile(1) != Gate(1)
    assert len({Path(1, "x"), Path(1, "x"), Path(1, "y")}) == 2


def test_it_cannot_be_altered_but_replaced() -> None:
    stile: Any = Stile(1)
    with pytest.raises(FrozenInstanceError):
        stile.state = "broken"
    with pytest.raises(FrozenInstanceError):
        del stile.state
    with pytest.raises((AttributeError, TypeError)):
        stile.colour = "green"
    assert replace(stile, state="broken").said == "1: broken"
    assert stile.said == "1: sound"


def test_every_value_has_a_list_of_its_own() -> None:
    one = Stile(1)
    one.steps.append("a")
    assert Stile(1).steps == []


def test_what_is_not_given_or_not_known_is_refused() -> None:
    kind: Any = Stile
    with pytest.raises(TypeError, match="path"):
        kind()
    with pytest.raises(TypeError, match="colour"):
        kind(1, colour="green")


def test_one_without_fields_is_a_value_too() -> None:
    @frozen
    class Nothing:
        """Nothing."""

    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert repr(Nothing()).endswith("Nothing()")
