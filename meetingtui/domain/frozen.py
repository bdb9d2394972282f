"""Values: frozen, slotted dataclasses whose making costs the program's start little.

A dataclass writes six methods anew for each class and compiles each: for the three dozen values
that the live screen needs before its first paint that is a fortieth of the start. Here one is
written, and the others are shared.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

C = TypeVar("C")

_SHARED = ("__setattr__", "__delattr__", "__eq__", "__hash__", "__repr__")
_FIELDS: dict[type, Callable[[Any], Any]] = {}


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[C]) -> type[C]:
    """Make a class what `dataclass(frozen=True, slots=True)` would make of it."""
    own = set(vars(cls))
    made: Any = dataclass(slots=True, init=False, repr=False, eq=False)(cls)
    made.__init__ = _init(dataclasses.fields(made))
    for name in _SHARED:
        if name not in own:
            setattr(made, name, vars(_Shared)[name])
    kind: type[C] = made
    return kind


def _init(specs: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    known: dict[str, Any] = {"put": object.__setattr__, "MISSING": MISSING}
    taken, lines = ["self"], []
    for spec in specs:
        name = given = spec.name
        if spec.default_factory is not MISSING:
            known[f"new_{name}"] = spec.default_factory
            taken.append(f"{name}=MISSING")
            given = f"new_{name}() if {name} is MISSING else {name}"
        elif spec.default is not MISSING:
            known[f"default_{name}"] = spec.default
            taken.append(f"{name}=default_{name}")
        else:
            taken.append(name)
        lines.append(f"    put(self, {name!r}, {given})")
    exec("\n".join([f"def __init__({', '.join(taken)}):", *lines, "    return"]), known)
    made: Callable[..., None] = known["__init__"]
    return made


def _fields(of: Any) -> object:
    """What the fields of a value hold, as one."""
    kind = type(of)
    if kind not in _FIELDS:
        names = [spec.name for spec in dataclasses.fields(kind)]
        _FIELDS[kind] = attrgetter(*names) if names else lambda _: None
    return _FIELDS[kind](of)


class _Shared:
    """What all values have in common."""

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        return _fields(self) == _fields(other)

    def __hash__(self) -> int:
        return hash(_fields(self))

    def __repr__(self) -> str:
        known: Any = self
        said = (f"{spec.name}={getattr(self, spec.name)!r}" for spec in dataclasses.fields(known))
        return f"{type(self).__qualname__}({', '.join(said)})"
