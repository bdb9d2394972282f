"""A batch of jobs becomes durable: one transaction in either file of a book."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.store.jobs import Job
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair


def written(pair: Pair, claim: Claim, batch: Sequence[Job]) -> list[Job]:
    """Write a batch as one transaction in either file; those with a part in the exempt one.

    The exempt one's lies within the public one's, which begins with a look at the lease: so
    nobody can take the book over between them. Raises Lost.
    """
    pair.public.execute("BEGIN IMMEDIATE")
    claim.hold(pair.public)
    private: list[Job] = []
    # One by one: a job may withdraw what the one before it in the batch has said in public.
    for job in batch:
        if job.writing.is_private(pair):
            if not private:
                pair.need_exempt().execute("BEGIN IMMEDIATE")
            private.append(job)
            job.writing.write_exempt(pair)
        job.writing.write(pair.public)
    if private:
        pair.need_exempt().execute("COMMIT")
    pair.public.execute("COMMIT")
    return private
