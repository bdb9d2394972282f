"""The one clock: what time it is, for the history (UTC) and for the minutes (on the wall)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


def system_time() -> datetime:
    """The time now, with the local zone."""
    return datetime.now().astimezone()


class Clock:
    """The desk's clock. A script may set it; it then stands still until it is set again."""

    def __init__(self, source: Callable[[], datetime] = system_time) -> None:
        self._source = source
        self._set: datetime | None = None

    def set(self, local: datetime) -> None:
        """Stand at `local` (without a zone) from now on."""
        self._set = local.replace(tzinfo=None)

    def reach(self, local: datetime) -> None:
        """Stand no earlier than `local`, where a script has set it: what was later has happened."""
        if self._set is not None:
            self._set = max(self._set, local)

    @property
    def standing(self) -> bool:
        """Whether a script has set the clock."""
        return self._set is not None

    def utc(self) -> datetime:
        """The time for the history: aware, UTC."""
        now = self._source() if self._set is None else self._set.astimezone()
        return now.astimezone(UTC)

    def local(self) -> datetime:
        """The time for the minutes: whole seconds on the meeting's wall clock, without a zone."""
        if self._set is not None:
            return self._set
        return self._source().replace(tzinfo=None, microsecond=0)
