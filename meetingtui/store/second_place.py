"""The second place: what the book can't take just now is kept in two lifeboats until it can.

One is for what anybody may read, the other for private words alone. While a commit fails, a thread
writes into them whatever arrives, the moment it does; when the book has everything, they are
emptied.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from meetingtui.store.boats import Boats, Held, Left
from meetingtui.store.drafts import Draft
from meetingtui.store.jobs import Drafting, Job, Keystroke, Recording, Writing
from meetingtui.store.kept import DRAFT, STEP, Line, is_private, of_line, of_step
from meetingtui.store.lifeboat import Content, Mark

KEPT_WITHIN_S = 0.1


def missing(book: Path, mark: Mark, last: int, today: datetime) -> str:
    """What to say of steps that were saved and which the book lacks; empty when there are none."""
    lost = mark.seq - last
    if lost <= 0 or mark.at is None:
        return ""
    at = mark.at.astimezone()
    day = "" if at.date() == today.date() else f"on {at.day} {at:%B} "
    said = "1 step that was" if lost == 1 else f"{lost} steps that were"
    is_are = "is" if lost == 1 else "are"
    return (
        f"{said} saved {day}at {at:%H:%M} {is_are} missing: the file {book.name}-wal was taken "
        "away, or an older copy was put in its place. Bring that file or a backup back before you "
        "go on."
    )


class SecondPlace:
    """The lifeboats of one open book. Nothing here raises: `where` says how it stands.

    `generation` is that of the lease under which the book is written.
    """

    def __init__(self, folder: Path, book: Path, generation: int) -> None:
        self._folder = folder
        self.generation = generation
        self._lines: dict[str, Line] = {}
        self._due: list[Job] = []
        self._kept: dict[int, Job] = {}
        self._refused: set[str] = set()
        self._arrival = threading.Condition()
        self._files = threading.RLock()
        self._keeper: threading.Thread | None = None
        self._keeping = self._held_back = self._failing = self._closed = False
        self._keeping_since: float | None = None
        self._ours = True
        self._boats: Boats | None = None
        self._open(book)
        self.left = self._boats.left if self._boats else Left(Mark(), {}, frozenset())
        self._keeping = self._held_back = bool(self.left.kept)

    def _open(self, book: Path) -> None:
        try:
            self._boats = Boats.open(self._folder, book, self.generation)
        except (OSError, ValueError, Held):
            self._boats, self._failing = None, True

    @property
    def where(self) -> str:
        """Where what can't be saved is kept, in words."""
        since = self._keeping_since
        hangs = since is not None and time.monotonic() - since >= KEPT_WITHIN_S
        if self._failing or hangs:
            return "kept in memory only, leave the program open and make room"
        return f"kept in {_short(self._folder)}"

    def left_behind(self, number: int) -> str:
        """What becomes of changes that the book has not got when it is closed."""
        what = "1 change" if number == 1 else f"{number} changes"
        it = "it is" if number == 1 else "they are"
        fate = f"{it} {self.where}, and offered when the meeting is opened again"
        if self.where.startswith("kept in memory"):
            fate = f"{it} lost"
        return f"{what} could not be saved before it was closed; {fate}."

    def lines(self, drafts: Iterable[tuple[Draft, bool, int]]) -> None:
        """The unfinished lines that the book has: each with whether it is private, its number."""
        for draft, private, number in drafts:
            self._lines[draft.slot] = Line(draft, private, number)

    def as_drafted(self) -> list[Drafting]:
        """Every unfinished line as it is now, as it would be written whole."""
        return [
            Drafting(slot, line.draft, line.number, line.private, exempt=line.private)
            for slot, line in dict(self._lines).items()
        ]

    def prepare(self) -> None:
        """Take room on the disk, before there is need of it."""
        with self._files:
            for boat in self._boats or ():
                with suppress(OSError):
                    boat.prepare()

    def arrived(self, job: Job) -> None:
        """A job was handed in; this never waits for a disk."""
        self._follow(job.writing)
        if self._keeping:
            with self._arrival:
                self._hand_over([job])

    def all_arrived(self) -> None:
        """What was left in the lifeboats has been handed in again, as far as there is need."""
        with self._files:
            self._held_back = False
            self._empty_if_saved()

    def begin(self) -> None:
        """From now on keep whatever arrives, until the book has everything."""
        self._keeping = True

    def keep(self, jobs: Sequence[Job]) -> None:
        """Keep these too, which the book can't take now."""
        self._put_all(jobs)

    def keep_apart(self, jobs: Sequence[Job]) -> None:
        """The same on another thread: who calls this is kept waiting for no more than a moment."""
        with self._arrival:
            self._hand_over(jobs)
            self._arrival.wait_for(lambda: self._keeping_since is None, KEPT_WITHIN_S)

    def reached(self, mark: Mark) -> None:
        """The last step of the book is durable."""
        with self._files:
            try:
                boats = self._boats if self._ours else None
                if boats is not None and boats.public.mark.seq != mark.seq:
                    boats.public.note(mark)
            except OSError:
                self._failing = True

    def saved(self, jobs: Iterable[Job]) -> None:
        """The book has these."""
        with self._files:
            for job in jobs:
                self._kept.pop(id(job), None)
            self._empty_if_saved()

    def refused(self, job: Job) -> None:
        """The book will never take this: keep it until it is offered at the next opening."""
        with self._files:
            self._kept.pop(id(job), None)
            if isinstance(job.writing, Recording):
                self._refused.add(f"{STEP}{job.writing.step.seq}")
                self._attempt([job])

    def let_go(self) -> None:
        """Somebody else writes the book: what they have saved is not ours to note."""
        with self._files:
            self._ours = False

    def moved(self, book: Path) -> None:
        """The book goes on in another file: so do its lifeboats."""
        with self._files:
            before = self._boats
            self._open(book)
            self._ours = True
            if before is None or self._boats is None:
                return
            try:
                for old, new in zip(before, self._boats, strict=True):
                    new.prepare()
                    self._refused.update(new.kept)
                    for key, content in old.kept.items():
                        new.put(key, content)
                    new.sync()
                before.leave()
            except OSError:
                self._failing = True

    def close(self) -> None:
        """Close the lifeboats; what the book lacks stays in them."""
        with self._arrival:
            self._closed = True
            self._arrival.notify_all()
        if self._keeper is not None:
            self._keeper.join()
        with self._files:
            if self._boats is not None:
                self._boats.close(keep=self._ours)

    # The unfinished lines, followed key by key

    def _follow(self, writing: Writing) -> None:
        if isinstance(writing, Keystroke):
            one = writing.splice
            line = self._lines.get(one.slot)
            if line is not None and line.draft is not None:
                draft = replace(line.draft, text=one.on(line.draft.text), cursor=one.cursor)
                self._lines[one.slot] = Line(draft, writing.private, one.number)
        elif isinstance(writing, Drafting):
            self._lines[writing.slot] = Line(writing.draft, writing.private, writing.spliced)
        elif isinstance(writing, Recording) and writing.clears in self._lines:
            line = self._lines[writing.clears]
            self._lines[writing.clears] = replace(line, draft=None)

    # Keeping

    def _hand_over(self, jobs: Sequence[Job]) -> None:
        """Have the keeper keep these; the caller has the lock of `_arrival`."""
        self._due += jobs
        if self._keeping_since is None:
            self._keeping_since = time.monotonic()
        self._arrival.notify_all()
        if self._keeper is None and not self._closed:
            self._keeper = threading.Thread(target=self._run, name="lifeboat", daemon=True)
            self._keeper.start()

    def _run(self) -> None:
        while True:
            with self._arrival:
                if not self._due:
                    self._keeping_since = None
                    self._arrival.notify_all()
                while not self._due and not self._closed:
                    self._arrival.wait()
                jobs, self._due = self._due, []
            if not jobs:
                return
            self._put_all(jobs)

    def _put_all(self, jobs: Sequence[Job]) -> None:
        """Keep those jobs that are neither kept nor settled."""
        with self._files:
            new = [job for job in jobs if id(job) not in self._kept and not job.ticket.settled]
            self._kept.update((id(job), job) for job in new)
            if new:
                self._keeping = True
                self._attempt(new)
            self._empty_if_saved()

    def _attempt(self, jobs: Sequence[Job]) -> None:
        """Write jobs into the lifeboats, and what could not be written before."""
        if self._boats is None:
            self._failing = True
            return
        failed = False
        for boat in self._boats:
            try:
                boat.retry()
            except OSError:
                failed = True
        for key, content, private in self._contents(jobs):
            try:
                self._put(key, content, private)
            except OSError:
                failed = True
        self._failing = failed or not self._synced()

    def _contents(self, jobs: Sequence[Job]) -> Iterable[tuple[str, Content | None, bool]]:
        """What is to be kept of jobs: key, content, whether it is private. None for a content:
        everything that is kept becomes private."""
        slots: dict[str, None] = {}
        for job in jobs:
            match job.writing:
                case Recording() as one:
                    key = f"{STEP}{one.step.seq}"
                    yield key, self._of(one), is_private(one)
                    # Only now: what was public must not be found without what made it private.
                    if one.withdraws:
                        yield "", None, True
                    if one.clears is not None:
                        slots[one.clears] = None
                case Keystroke() as key_stroke:
                    slots[key_stroke.splice.slot] = None
                case Drafting() as drafting:
                    slots[drafting.slot] = None
        for slot in slots:
            line = self._lines.get(slot)
            if line is not None:
                content = of_line(line, self.generation)
                yield f"{DRAFT}{slot}", content, line.private and line.draft is not None

    def _of(self, one: Recording) -> Content:
        return of_step(one, f"{STEP}{one.step.seq}" in self._refused, self.generation)

    def _put(self, key: str, content: Content | None, private: bool) -> None:
        assert self._boats is not None
        public, exempt = self._boats.public, self._boats.exempt
        if content is None:
            for name, what in public.kept.items():
                exempt.put(name, what)
            public.take_out(list(public.kept))
            return
        here, there = (exempt, public) if private else (public, exempt)
        here.put(key, content)
        there.take_out([key] if key in there.kept else [])

    def _synced(self) -> bool:
        try:
            for boat in self._boats or ():
                if boat.kept:
                    boat.sync()
        except OSError:
            return False
        return True

    def _empty_if_saved(self) -> None:
        """Empty the lifeboats once the book has everything, but for what it refused."""
        with self._arrival:
            waits = self._kept or self._due or self._held_back
            if not self._keeping or waits:
                return
            self._keeping = False
        try:
            for boat in self._boats or ():
                boat.take_out([key for key in boat.kept if key not in self._refused])
            self._failing = self._boats is None
        except OSError:
            self._failing = self._keeping = True


def _short(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(folder)
