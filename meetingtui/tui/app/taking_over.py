"""Taking a meeting over from whoever writes it: one question, which names them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.lease import Sign
from meetingtui.tui.app.app import MeetingApp
from meetingtui.tui.dialogs.question import Question


def question(sign: Sign, today: date) -> str:
    """What to ask before a meeting is taken over."""
    holder = sign.lease.holder if sign.lease else None
    if holder is None:
        return "Another program still has this meeting open. Take it over?"
    return (
        f"{holder.says(today)} ({sign.said}). Take it over? "
        f"What {holder.name} types from then on goes into a copy."
    )


def ask(app: MeetingApp, follower: Follower, taken: Callable[[int], None], today: date) -> None:
    """Ask, and take the meeting over from the holder that was named, if the clerk says so."""
    follower.poll()
    lease = follower.sign.lease

    def answer(yes: bool | None) -> None:
        if not yes:
            return
        try:
            taken(lease.generation if lease else 0)
        except StoreError as error:
            app.notify(str(error), severity="error", timeout=15, markup=False)

    app.push_screen(Question(question(follower.sign, today)), answer)
