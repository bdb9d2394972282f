"""What is done for a book while nobody types: a sign of life, fresh snapshots, short logs."""

from __future__ import annotations

from meetingtui.store import drafts, migrations
from meetingtui.store.connection import transaction
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair, beside


def beat(pair: Pair, claim: Claim) -> None:
    """Give a sign of life. Raises Lost, sqlite3.Error."""
    with transaction(pair.public):
        claim.hold(pair.public)


def tidy(pair: Pair, claim: Claim) -> None:
    """Bring the snapshots of the drafts up to date and shorten the logs.

    Raises Lost, sqlite3.Error.
    """
    with transaction(pair.public):
        claim.hold(pair.public)
        if pair.exempt is not None:
            with transaction(pair.exempt):
                drafts.refresh(pair.exempt)
        drafts.refresh(pair.public)
    if claim.alone:
        pair.checkpoint("PASSIVE")


def roll_back(pair: Pair | None) -> None:
    """Leave no transaction open."""
    if pair is not None:
        pair.roll_back()


def keep_apart(pair: Pair | None, claim: Claim) -> None:
    """Stay out of the way of the former holder's program until it lets go of the book.

    Raises sqlite3.Error, StoreError.
    """
    if pair is None:
        return
    if claim.come_alone():
        pair.work_alone()
    elif not claim.alone and not pair.shared:
        pair.share()


def rescued(pair: Pair, claim: Claim) -> Pair:
    """The files opened anew in copies beside where they lay, which they lie in no more.

    Raises sqlite3.Error, OSError, StoreError.
    """
    lost = pair.path
    copy = migrations.back_up(pair.public, lost.with_name(f"{lost.stem}-rescued.db"))
    if pair.exempt is not None:
        migrations.back_up(pair.exempt, beside(copy))
    pair.close()
    return Pair.open(copy, claim)


def end(pair: Pair, claim: Claim) -> None:
    """Give the lease back and fold the logs into the files. Raises Lost, sqlite3.Error."""
    with transaction(pair.public):
        ours = claim.give_back(pair.public)
    if ours and claim.alone:
        pair.checkpoint("TRUNCATE")
