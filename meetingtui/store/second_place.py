"""The second place: what the book can't take just now is kept in two lifeboats until it can.

One is for what anybody may read, the other for private words alone. While a commit fails, a thread
writes into them whatever arrives, the moment it does; when the book has everything, they are
emptied.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from meetingtui.store.drafts import Draft
from meetingtui.store.jobs import Drafting, Job, Keystroke, Recording, Writing
from meetingtui.store.lifeboat import Content, Lifeboat, Mark

STEP, DRAFT = "step:", "draft:"


def lifeboats(folder: Path, book: Path) -> tuple[Path, Path]:
    """Where the lifeboats of a book lie: the one for what anybody may read, and the private one."""
    stem = book.name.removesuffix(".db")
    return folder / f"{stem}.lifeboat", folder / f"{stem}.exempt.lifeboat"


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


@dataclass(frozen=True, slots=True)
class Left:
    """What was left in the lifeboats: content by key, and the keys of what is private."""

    mark: Mark
    kept: Mapping[str, Content]
    private: frozenset[str]


@dataclass(frozen=True, slots=True)
class Line:
    """An unfinished line as the clerk sees it; `draft` is None once it has ended."""

    draft: Draft | None
    private: bool
    number: int


class SecondPlace:
    """The lifeboats of one open book. Nothing here raises: `where` says how it stands."""

    def __init__(self, folder: Path, book: Path) -> None:
        self._folder = folder
        self._lines: dict[str, Line] = {}
        self._due: list[Job] = []
        self._kept: dict[int, Job] = {}
        self._refused: set[str] = set()
        self._arrival = threading.Condition()
        self._files = threading.RLock()
        self._keeper: threading.Thread | None = None
        self._keeping = self._held_back = self._failing = self._closed = False
        self._ours = True
        self._boats: tuple[Lifeboat, Lifeboat] | None = None
        self._open(book)
        self.left = self._found()
        self._keeping = self._held_back = bool(self.left.kept)

    def _open(self, book: Path) -> None:
        public, private = lifeboats(self._folder, book)
        try:
            self._boats = Lifeboat.open(public), Lifeboat.open(private)
        except (OSError, ValueError):
            self._boats, self._failing = None, True

    def _found(self) -> Left:
        if self._boats is None:
            return Left(Mark(), {}, frozenset())
        public, exempt = self._boats
        return Left(public.mark, {**public.kept, **exempt.kept}, frozenset(exempt.kept))

    @property
    def where(self) -> str:
        """Where what can't be saved is kept, in words."""
        if self._failing:
            return "kept in memory only, leave the program open and make room"
        return f"kept in {_short(self._folder)}"

    def left_behind(self, number: int) -> str:
        """What becomes of changes that the book has not got when it is closed."""
        what = "1 change" if number == 1 else f"{number} changes"
        it = "it is" if number == 1 else "they are"
        fate = f"{it} {self.where}, and offered when the meeting is opened again"
        if self._failing:
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
                self._due.append(job)
                self._arrival.notify()
                self._begin_keeping()

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

    def reached(self, mark: Mark) -> None:
        """The last step of the book is durable."""
        with self._files:
            try:
                if self._ours and self._boats is not None and self._boats[0].mark.seq != mark.seq:
                    self._boats[0].note(mark)
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
        """Somebody else writes the book, and has its lifeboats: leave their files alone."""
        with self._files:
            self._ours = False

    def moved(self, book: Path) -> None:
        """The book goes on in another file: so do its lifeboats."""
        with self._files:
            before, ours = self._boats, self._ours
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
                    if ours:
                        old.empty()
                    old.close(keep=False, tidy=ours)
            except OSError:
                self._failing = True

    def close(self) -> None:
        """Close the lifeboats; what the book lacks stays in them."""
        with self._arrival:
            self._closed = True
            self._arrival.notify()
        if self._keeper is not None:
            self._keeper.join()
        with self._files:
            if self._boats is not None:
                self._boats[0].close(tidy=self._ours)
                self._boats[1].close(keep=False, tidy=self._ours)

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

    def _begin_keeping(self) -> None:
        if self._keeper is None and not self._closed:
            self._keeper = threading.Thread(target=self._run, name="lifeboat", daemon=True)
            self._keeper.start()

    def _run(self) -> None:
        while True:
            with self._arrival:
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
        if self._boats is None or not self._ours:
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
                    yield key, _of_step(one, key in self._refused), _is_private(one)
                    # Only now: what was public must not be found without what made it private.
                    if one.parting.after is not None or one.parting.withdrawn:
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
                yield f"{DRAFT}{slot}", _of_line(line), line.private and line.draft is not None

    def _put(self, key: str, content: Content | None, private: bool) -> None:
        assert self._boats is not None
        public, exempt = self._boats
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
            if not self._keeping or waits or not self._ours:
                return
            self._keeping = False
        try:
            for boat in self._boats or ():
                boat.take_out([key for key in boat.kept if key not in self._refused])
            self._failing = self._boats is None
        except OSError:
            self._failing = self._keeping = True


def _is_private(one: Recording) -> bool:
    parting = one.parting
    return parting.closed or parting.after is not None or bool(parting.withdrawn)


def _of_step(one: Recording, refused: bool) -> Content:
    from meetingtui.store import chain

    step = one.step
    try:
        at = chain.moment(step.at)
        said = [chain.Payload.of(change) for change in step.changes]
    except (TypeError, ValueError):
        # What no column holds no file holds either: its sentence is all that can be kept.
        at, said, refused = "", [], True
    return {
        "seq": step.seq,
        "at": at,
        "who": step.who,
        "sentence": step.sentence,
        "item": step.item,
        "undoes": step.undoes,
        "redoes": step.redoes,
        "opening": step.opening,
        "clears": one.clears,
        "refused": refused,
        "changes": [[p.table, p.record, p.operation, p.before, p.after] for p in said],
    }


def _of_line(line: Line) -> Content:
    draft = line.draft
    if draft is None:
        return {"number": line.number, "ended": True}
    return {
        "number": line.number,
        "item": draft.item,
        "target": draft.target,
        "text": draft.text,
        "cursor": draft.cursor,
        "opened_at": draft.opened_at.isoformat(),
    }


def _short(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(folder)
