"""Power cuts while a meeting is filed: filed again, it is in the archive once and as it was."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetingtui.desk.meetings import fingerprint
from meetingtui.domain import halves
from meetingtui.domain.minutes import Minutes
from meetingtui.store import archive
from meetingtui.store.errors import StoreError
from tests.faults.powercut import Tally, scratch
from tests.faults.powercut_images import Bench, points, written
from tests.faults.powercut_recording import Kind, NotPossible, Op, recorded, recorder
from tests.faults.powercut_work import PRIVATE, filings
from tests.faults.registry import Outcome, Trials, fault

ARCHIVE = "archive.db"
EXEMPT = "archive.exempt.db"


@dataclass(frozen=True, slots=True)
class Found:
    """What an archive held after the cut, as hashes by meeting, and what is wrong with that and
    with what it holds once the filing under way was made again."""

    before: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]


def examiner(meant: Sequence[Minutes]) -> Callable[[Path], Found]:
    """What looks at an archive and then files again whatever may have been cut short."""

    def examine(folder: Path) -> Found:
        path = folder / ARCHIVE
        held = tuple((one.uuid, one.content_hash) for one in archive.filed(path))
        before = [number for number, minutes in enumerate(meant, start=1) if _is_in(path, minutes)]
        again = min(before[-1] + 1, len(meant)) if before else 1
        wrong = [_as_filed(path, meant, uuid) for uuid, _ in held]
        wrong.append(_filed_again(path, meant, again))
        return Found(held, tuple(filter(None, wrong)))

    return examine


def _is_in(path: Path, minutes: Minutes) -> bool:
    wanted = (minutes.meeting.uuid, fingerprint(halves.public(minutes)))
    return wanted in [(one.uuid, one.content_hash) for one in archive.filed(path)]


def _as_filed(path: Path, meant: Sequence[Minutes], uuid: str) -> str:
    """What is wrong with a meeting as it can be read: it is whole, or is said not to be."""
    try:
        held = archive.minutes_of(path, uuid)
    except StoreError as error:
        return "" if "cut short" in str(error) else f"corrupt: {error}"
    whole = [one for one in meant if one.meeting.uuid == uuid and one.same_records(held)]
    return "" if whole else f"mixed: {uuid} is neither as it was filed before nor as after"


def _filed_again(path: Path, meant: Sequence[Minutes], number: int) -> str:
    minutes = meant[number - 1]
    archive.file_minutes(path, minutes, fingerprint)
    latest = {one.meeting.uuid: one for one in meant[:number]}
    held = sorted((one.uuid, one.content_hash) for one in archive.filed(path))
    if held != sorted((uuid, fingerprint(halves.public(one))) for uuid, one in latest.items()):
        return f"filed: {held} after filing {number} again"
    for uuid, one in latest.items():
        if not archive.minutes_of(path, uuid).same_records(one):
            return f"words: {uuid} is not as it was filed"
    if archive.file_minutes(path, minutes, fingerprint):
        return f"filed: {number} twice"
    return ""


def cut(ops: Sequence[Op], seed: int, odds: float, draws: int) -> Tally:
    """Cut the power after every operation, and file again."""
    meant, tally, done, heard = filings(), Tally(), 0, 0
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        bench = Bench(Path(folder), (ARCHIVE, EXEMPT), _told(examiner(meant)))
        for n, image in points(ops, 0, len(ops), random.Random(seed), odds, draws):
            for op in ops[heard : n + 1]:
                done = json.loads(op.said)["filed"] if op.kind is Kind.MARK else done
            heard = n + 1
            found = bench.find(image)
            if isinstance(found, str):
                tally.note(n, [f"corrupt: {found}"])
                continue
            tally.note(n, [*_lost(found, meant, done), *found.wrong])
        tally.images, tally.states = len(bench.images), bench.states
    return tally


def _told(examine: Callable[[Path], Found]) -> Callable[[Path], Found | str]:
    def look(folder: Path) -> Found | str:
        try:
            return examine(folder)
        except StoreError as error:
            return str(error)

    return look


def _lost(found: Found, meant: Sequence[Minutes], done: int) -> list[str]:
    """The filings that had been made before the cut and were not there after it."""
    held = dict(found.before)
    uuids = {minutes.meeting.uuid for minutes in meant[:done]}
    hashes = {uuid: _hashes(meant, uuid, done) for uuid in uuids}
    return [f"lost: {uuid}" for uuid in uuids if held.get(uuid) not in hashes[uuid]]


def _hashes(meant: Sequence[Minutes], uuid: str, done: int) -> set[str]:
    """What may stand of a meeting: its last filing that was done, or the one under way."""
    those = [fingerprint(halves.public(m)) for m in meant[: done + 1] if m.meeting.uuid == uuid]
    earlier = [fingerprint(halves.public(m)) for m in meant[:done] if m.meeting.uuid == uuid]
    return set(those[len(earlier) - 1 :])


@fault(
    "powercut_filing",
    "A filing that was cut short is made again: once, and word for word",
    timed=False,
)
def filing(trials: Trials) -> Outcome:
    """Two meetings are filed, and one of them again as mended."""
    try:
        recorder(trials.folder)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    odds, draws = (1.0, 3) if trials.full else (0.1, 1)
    ops = recorded(trials.folder, "filing", str(trials.seed), "1")
    found = cut(ops, trials.seed, odds, draws)
    leaked = len(written(ops, PRIVATE.encode(), lambda name: ".exempt." in name))
    ok = not found.wrong and not leaked and found.images >= 40
    kinds = ", ".join(
        f"{kind} {found.wrong[kind]}" for kind in ("corrupt", "lost", "mixed", "filed", "words")
    )
    figures = f"{found.images:,} images, {found.states:,} states: {kinds}; leaked {leaked}"
    return Outcome("; ".join([figures, *found.examples]), ok)
