"""The writer thread: takes whatever is queued, commits it, says so, and begins again.

No timer and no debounce stand between a key and the disk; what arrives while a commit runs goes
into the next one.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Mismatch, Step
from meetingtui.store import upkeep
from meetingtui.store.commit import written
from meetingtui.store.errors import DISK_FAULT, StoreError, code_of, is_refusal, sentence
from meetingtui.store.jobs import Job, Recording, Saved, Ticket, Writing, together
from meetingtui.store.lease import BEAT_S, Claim, Lost
from meetingtui.store.lifeboat import Mark
from meetingtui.store.lines import ROT
from meetingtui.store.pair import Pair
from meetingtui.store.proof import Proof
from meetingtui.store.second_place import SecondPlace
from meetingtui.store.voice import Voice
from meetingtui.store.watch import Watch

IDLE_S = 2.0
LOOK_S = 1.3
RETRY_S = 0.2
PATIENCE_S = 5.0


class Writer:
    """The thread that owns the only connections that write a book.

    `on_saved` is called on this thread and must not wait for the thread that closes the book.
    """

    def __init__(
        self,
        pair: Pair,
        seq: int,
        on_saved: Callable[[Saved], None],
        clock: Callable[[], datetime],
        second: SecondPlace,
        claim: Claim,
        minutes: Minutes,
    ) -> None:
        self.path = pair.path
        self._claim = claim
        self._minutes = minutes
        self.taken_over = False
        self._second = second
        self._acknowledged: list[Recording] = []
        self.set_aside: list[Step] = []
        self._pair: Pair | None = pair
        self._proof = Proof()
        self._seq = seq
        self._voice = Voice(on_saved)
        self._clock = clock
        self._saved_at = self._now()
        self._places = upkeep.Places(pair)
        self._queue: list[Job] = []
        self._in_hand = 0
        self._batch: list[Job] = []
        self._broken = False
        self._wake = threading.Condition()
        self._watch = Watch(lambda: self.waiting > 0 and not self._broken, self._stalled)
        self._closing_since: float | None = None
        self._thread = threading.Thread(target=self._run, name="book writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many jobs are not durable yet, those being written included."""
        with self._wake:
            return len(self._queue) + self._in_hand

    def submit(self, job: Job) -> Ticket:
        """Queue a job. Raises StoreError when the book is closed."""
        with self._wake:
            if self._closing_since is not None:
                raise StoreError(f"{self.path.name}: the book is closed.")
            first = not (self._queue or self._in_hand)
            self._queue.append(job)
            self._second.arrived(job)
            self._watch.arrived(first)
            self._wake.notify()
        return job.ticket

    def close(self) -> None:
        """Write what waits, fold the WAL into the book and end. Raises StoreError if it can't."""
        with self._wake:
            if self._closing_since is None:
                self._closing_since = time.monotonic()
            self._wake.notify()
        while self._thread.is_alive():
            self._thread.join(RETRY_S)
            if self._watch.silent and time.monotonic() - self._closing_since > PATIENCE_S:
                self._stalled(True)
                raise self._unsaved(self.waiting)
        if self._broken:
            self._finish()
        if self._queue:
            raise self._unsaved(len(self._queue))

    def _unsaved(self, number: int) -> StoreError:
        return StoreError(f"{self.path.name}: {self._second.left_behind(number)}")

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _run(self) -> None:
        try:
            self._work()
        except Exception:
            with self._wake:
                self._broken = True
                self._queue[:0], self._batch = self._batch, []
            self._tell("Nothing is saved any more: the program failed.", 0)
            raise

    def _finish(self) -> None:
        """Do what the thread left undone when it failed, on the thread that closes the book."""
        self._broken = False
        with self._wake:
            batch, self._queue = [j for j in self._queue if not j.ticket.settled], []
        try:
            if batch:
                self._save(batch)
        except Exception:  # noqa: BLE001 - the book is closed whatever fails
            self._queue[:0] = batch
            with suppress(Exception):
                self._second.begin()
                self._second.keep(batch)
        finally:
            self._end()

    def _work(self) -> None:
        pace = upkeep.Pace(IDLE_S, BEAT_S, LOOK_S)
        self._second.prepare()
        self._share()
        while (batch := self._next(pace.wait_s)) is not None:
            if batch and not self._save(batch):
                break
            if batch:
                pace.worked()
            else:
                self._look()
                self._rest(pace.due())
        self._end()

    def _next(self, timeout: float | None) -> list[Job] | None:
        """The jobs that wait; none after `timeout` seconds without one; None at the end."""
        with self._wake:
            if not self._queue and self._closing_since is None:
                self._wake.wait(timeout)
            if not self._queue and self._closing_since is not None:
                return None
            there = list(self._queue)
        for job in there:
            if isinstance(job.writing, Recording):
                job.writing.divide()
        with self._wake:
            until = together(there)
            batch, self._queue = self._queue[:until], self._queue[until:]
            self._batch = batch
            self._in_hand = len(batch)
            return batch

    def _save(self, batch: list[Job]) -> bool:
        """Commit a batch, however long it takes. False when the book is closed without it."""
        while True:
            try:
                self._commit(batch)
            except Exception as error:  # noqa: BLE001 - the thread outlives any faulty job
                upkeep.roll_back(self._pair)
                if not is_refusal(error):
                    if not self._hold_on(batch, error):
                        return False
                    continue
                if len(batch) > 1:
                    return self._save_singly(batch)
                self._refuse(batch[0], error)
            return True

    def _save_singly(self, batch: list[Job]) -> bool:
        left = next((n for n, job in enumerate(batch, start=1) if not self._save([job])), None)
        if left is not None:
            with self._wake:
                self._queue[1:1] = batch[left:]
        return left is None

    def _commit(self, batch: list[Job]) -> None:
        try:
            private = written(self._pair or self._reopened(), self._claim, batch)
        except Lost as lost:
            upkeep.roll_back(self._pair)
            private = written(self._set_apart(lost), self._claim, batch)
        if private and self._pair is not None:
            self._pair.forget_ended_drafts()
        self._stay_with_file()
        if any(isinstance(job.writing, Recording) and job.writing.proof for job in private):
            self._voice.notice = ""
        self._settle(batch)
        self._prove([job.writing for job in private])

    def _reopened(self) -> Pair:
        """The files opened anew after a fault of the disk.

        What was acknowledged is written again where it does not stand any more: the disk may have
        forgotten what it had said it had.
        """
        pair = Pair.open(self.path, self._claim)
        try:
            if not self._claim.alone:
                pair.share()
            last, _ = pair.reach()
            again: list[Writing] = [one for one in self._acknowledged if one.step.seq > last]
            again += self._second.as_drafted()
            written(pair, self._claim, [Job(one) for one in again])
        except BaseException:
            pair.roll_back()
            pair.close()
            raise
        self._pair = pair
        return pair

    def _settle(self, batch: list[Job]) -> None:
        self._saved_at = self._now()
        for step in filter(None, (job.step for job in batch)):
            if step.seq > self._seq:
                with suppress(Mismatch):
                    self._minutes = self._minutes.apply(step)
                self._seq = step.seq
        # Before anybody is told: what is called saved must be missed when it is gone.
        self._second.reached(Mark(self._seq, self._saved_at))
        for job in batch:
            job.ticket.settle(self._saved_at)
        self._in_hand = max(0, self._in_hand - len(batch))
        self._acknowledged += [j.writing for j in batch if isinstance(j.writing, Recording)]
        if any(job.step for job in batch) and not self._proof:
            self._voice.notice = ""
        self._second.saved(batch)
        self._tell("", 0)

    def _prove(self, written: Sequence[Writing] = ()) -> None:
        """Make sure that the public file holds nothing any more of what was withdrawn from it."""
        self._proof.note(written)
        if self._proof and self._pair is not None:
            self._voice.notice = self._proof.tried(self._pair, self._claim.alone)
            self._tell("", 0)

    def _hold_on(self, batch: list[Job], error: Exception) -> bool:
        """Tell the fault and wait a moment. False when closing can't wait any longer."""
        with self._wake:
            self._second.begin()
            waiting = [*batch, *self._queue]
        self._second.keep(waiting)
        self._tell(sentence(self.path, error), len(batch), self._second.where)
        if code_of(error) == DISK_FAULT:
            self._drop_connection()
        since = self._closing_since
        if since is not None and time.monotonic() - since > PATIENCE_S:
            with self._wake:
                self._queue[:0] = batch
            return False
        time.sleep(RETRY_S)
        self._watch.sign()
        return True

    def _drop_connection(self) -> None:
        """Close after a fault of the disk: what this connection believes is no longer sure."""
        if self._pair is not None:
            self._pair.close()
        self._pair = None

    def _refuse(self, job: Job, error: Exception) -> None:
        if job.step is not None:
            self.set_aside.append(job.step)
        self._voice.refused(job, error)
        if self._pair is not None:
            with suppress(sqlite3.Error, Lost, *ROT), self._claim.entered(self._pair.public):
                self._pair.make_good()
        self._second.refused(job)
        job.ticket.settle(None)
        self._in_hand = max(0, self._in_hand - 1)
        self._tell("", 0)

    def _tell(self, fault: str, failing: int, kept: str = "") -> None:
        self._watch.sign()
        with self._wake:
            waiting = len(self._queue) + failing
        self._voice.say(Saved(self._seq, self._saved_at, waiting, fault, kept=kept))

    def _stalled(self, first: bool) -> None:
        """A commit hangs: keep what waits elsewhere and say so, on the thread of the watch."""
        if first:
            with self._wake:
                self._second.begin()
                jobs = [*self._batch, *self._queue]
            self._second.keep_apart(jobs)
        fault = f"{self.path.name}: the disk does not answer; what waits is saved when it does."
        told = Saved(self._seq, self._saved_at, self.waiting, fault, kept=self._second.where)
        self._voice.say(told, lambda: self._watch.silent)

    def _stay_with_file(self) -> None:
        """Go on in a rescued copy when the book was deleted or replaced while it was open."""
        if self._pair is None or (lost := self._places.gone(self._pair)) is None:
            return
        self._pair = upkeep.rescued(self._pair, self._claim)
        self.path = self._pair.path
        self._places = upkeep.Places(self._pair)
        self._second.moved(self.path)
        self._voice.goes_on_rescued(lost, self.path)

    def _look(self) -> None:
        """See that the book still lies where it lay, though nobody types."""
        before = self.path
        try:
            # Who has taken it over is told by the next beat.
            with suppress(Lost):
                self._stay_with_file()
        except (sqlite3.Error, OSError, StoreError) as error:
            self._tell(sentence(before, error), 0)
        if self.path != before:
            self._tell("", 0)

    def _rest(self, task: Callable[[Pair, Claim], None] | None) -> None:
        """Do what is to be done while nobody types, as long as the book is ours."""
        if self._pair is None or task is None:
            return
        try:
            with suppress(sqlite3.Error):
                task(self._pair, self._claim)
        except Lost as lost:
            self._stand_back(lost)
            return
        finally:
            upkeep.roll_back(self._pair)
        self._share()
        self._prove()

    def _share(self) -> None:
        with suppress(sqlite3.Error, StoreError):
            upkeep.keep_apart(self._pair, self._claim)

    def _let_go(self) -> None:
        self._drop_connection()
        self._claim.release()
        self._second.let_go()
        self.taken_over = True

    def _stand_back(self, lost: Lost) -> None:
        """Let go of a book that somebody else has taken over, and say so."""
        self._let_go()
        self._voice.taken_over(lost)
        self._tell("", 0)

    def _set_apart(self, lost: Lost) -> Pair:
        """Go on in a conflict copy of what was in memory. Raises StoreError, OSError."""
        from meetingtui.store import conflict

        self._let_go()
        who, now, drafted = self._claim.who, self._now(), self._second.as_drafted()
        step = conflict.opening(self._minutes, who, now, self._seq, lost.said)
        self._claim = conflict.copied(self.path, step, self._minutes, drafted, self._claim)
        self.path = copy = self._claim.path
        self._acknowledged.clear()
        self._second.moved(copy)
        self._pair = Pair.open(copy, self._claim)
        self._second.generation = self._claim.generation
        self._places = upkeep.Places(self._pair)
        self._voice.goes_on_apart(lost, copy)
        # Before the tickets settle: who waits for one is to know where it went.
        self._tell("", self._in_hand)
        return self._pair

    def _end(self) -> None:
        self._watch.stop()
        self._second.close()
        if self._pair is not None:
            self._prove()
            with suppress(sqlite3.Error, Lost):
                upkeep.end(self._pair, self._claim)
            self._drop_connection()
        self._claim.release()
