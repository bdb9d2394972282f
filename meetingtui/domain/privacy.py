"""Privacy: whether what is typed now must be kept from the public, before it is entered."""

from __future__ import annotations

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.restrictions import Restrictions


def typed_apart(minutes: Minutes) -> bool:
    """Whether unfinished lines are kept apart from what is public.

    They are as soon as anything was ever private, whatever item is in view: a line may speak of any
    item or entry (`/p 9: …`, `/f p2 …`), and which one it is nobody knows before it is entered.
    """
    return Restrictions(minutes).any
