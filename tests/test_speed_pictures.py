"""The README's pictures show what it says of them."""

from __future__ import annotations

import html
from pathlib import Path

from tests.speed_pictures import SEQUENCE, section, speed_pictures

README = Path(__file__).parent.parent / "README.md"
SHOWN = {
    "people": "bf  Beatrix Fennimore, Assistant Director",
    "formulas": "undertook to ⟨act⟩ by ⟨when⟩.",
    "before": "nteers who had cleared the ditch",
    "english": "we → the Board · Ctrl+B takes it",
    "promise": "due 31 March 2026",
    "vote": "3 for, 1 against, 2 to come",
}


def test_each_shows_its_moment(tmp_path: Path) -> None:
    made = {path.stem.removeprefix("speed-"): path for path in speed_pictures(tmp_path)}
    assert list(made) == [name for name, _, _ in SEQUENCE]
    for name, path in made.items():
        said = html.unescape(path.read_text(encoding="utf-8")).replace("\xa0", " ")
        assert SHOWN[name] in said, name


def test_the_readme_shows_them_all() -> None:
    assert section() in README.read_text(encoding="utf-8"), "the README: tests.speed_pictures"
    kept = README.parent / "docs" / "pictures"
    assert all((kept / f"speed-{name}.svg").is_file() for name, _, _ in SEQUENCE)
