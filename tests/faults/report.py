"""The table of figures: as lines on the screen, and in docs/promises.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.registry import Outcome

PROMISES = Path(__file__).parents[2] / "docs" / "promises.md"


@dataclass(frozen=True, slots=True)
class Row:
    """One fault as it was tried, or one mutant (then `outcome` is whether it was noticed)."""

    name: str
    promise: str
    outcome: Outcome
    seed: int
    full: bool
    seconds: float

    @property
    def verdict(self) -> str:
        """In one word."""
        return "skipped" if self.outcome.skipped else "pass" if self.outcome.ok else "FAIL"

    @property
    def in_words(self) -> str:
        """A line for the screen."""
        said = self.outcome.skipped or self.outcome.figures
        how = "full" if self.full else "quick"
        return (
            f"{self.verdict:8}{self.name} ({how}, seed {self.seed}, {self.seconds:.0f} s)\n"
            f"        must: {self.promise}\n        did:  {said}"
        )

    @property
    def cells(self) -> str:
        """A row of the table."""
        said = self.outcome.skipped or self.outcome.figures
        return " | ".join(
            cell.replace("|", "¦").replace("\n", " ")
            for cell in (
                f"`{self.name}`",
                said,
                self.promise,
                self.verdict,
                f"{'full' if self.full else 'quick'}, {self.seed}",
                f"{self.seconds:.0f}",
            )
        )


def _marks(mutants: bool) -> tuple[str, str]:
    kind = "mutants" if mutants else "faults"
    return f"<!-- {kind}: begin -->", f"<!-- {kind}: end -->"


def written_into(
    rows: Sequence[Row],
    mutants: bool,
    path: Path = PROMISES,
    names: Iterable[str] | None = None,
) -> None:
    """Put the rows into the table between its two marks; rows that were not tried anew stay.

    With `names` only the rows of these stay, in their order. Raises SystemExit when the file lacks
    the marks.
    """
    begin, end = _marks(mutants)
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if begin not in text or end not in text:
        raise SystemExit(f"{path} lacks the lines {begin} and {end}")
    before, _, rest = text.partition(begin)
    old, _, after = rest.partition(end)
    kept = {line.split(" | ")[0].lstrip("| "): line for line in old.splitlines() if "| `" in line}
    kept |= {f"`{row.name}`": f"| {row.cells} |" for row in rows}
    if names is not None:
        kept = {f"`{name}`": kept[f"`{name}`"] for name in names if f"`{name}`" in kept}
    what = "mutant, and what it breaks" if mutants else "figures"
    table = [f"| name | {what} | to pass | verdict | run, seed | s |", "|---|---|---|---|---|---:|"]
    made = "\n".join([begin, "", *table, *kept.values(), "", end])
    path.write_text(f"{before}{made}{after}", encoding="utf-8")
