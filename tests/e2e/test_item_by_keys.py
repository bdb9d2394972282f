"""A real item from the keys to published Markdown: slowly, in a burst, and in plain mode."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e import markdown
from tests.e2e.office import Office, leave, saved
from tests.e2e.places import SEED, specimen, specimen_path
from tests.e2e.published import Published, seed_script, words


@dataclass(frozen=True)
class Source:
    """Published minutes, and an agenda of three items whose second is theirs."""

    published: str
    agenda: Path

    @property
    def lines(self) -> list[str]:
        """What the clerk types from the start of the meeting."""
        return ["/start", "/n", "/go 2", *seed_script(self.published)]


@pytest.fixture(
    params=[
        "specimen",
        pytest.param(
            "seed", marks=pytest.mark.skipif(not SEED.is_file(), reason=f"{SEED} is not here")
        ),
    ]
)
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Source:
    """The specimen, and the founding document where it is at hand."""
    if request.param == "specimen":
        return Source(specimen("minutes.txt"), specimen_path("agenda.md"))
    published = SEED.read_text(encoding="utf-8")
    agenda = tmp_path / "agenda.md"
    agenda.write_text(
        f"# Agenda\n\n1. Apologies for Absence\n2. {Published.read(published).title}\n"
        "3. Date of Next Meeting\n",
        encoding="utf-8",
    )
    return Source(published, agenda)


def in_plain_mode(folder: Path, source: Source) -> bytes:
    """The item's Markdown after the same lines through plain mode."""
    office = Office(folder / "plain")
    ref = office.lay_out(source.agenda)
    office.plain(ref, source.lines)
    return office.item(ref, "2")


def same_words_as_published(exported: bytes, source: Source) -> None:
    """Every published word, in order, and the lists of points and clauses as numbered lists."""
    assert markdown.words(exported.decode()) == words(source.published)
    assert markdown.numbered_lists(exported.decode()) == [8, 2]


def test_plain_mode_gives_the_published_words(tmp_path: Path, source: Source) -> None:
    exported = in_plain_mode(tmp_path, source)
    same_words_as_published(exported, source)
    assert exported == in_plain_mode(tmp_path / "again", source)


@pytest.mark.slow
def test_typed_key_by_key_it_is_the_published_item(tmp_path: Path, source: Source) -> None:
    office = Office(tmp_path / "home")
    ref = office.lay_out(source.agenda)
    with office.live(ref) as terminal:
        for line in source.lines:
            for letter in line:
                terminal.send(letter)
                terminal.read(0.001)
            terminal.key("enter")
            saved(terminal)
        leave(terminal)
    exported = office.item(ref, "2")
    same_words_as_published(exported, source)
    assert exported == in_plain_mode(tmp_path, source)


def test_one_burst_of_bytes_is_recorded_as_if_typed_slowly(tmp_path: Path, source: Source) -> None:
    office = Office(tmp_path / "home")
    ref = office.lay_out(source.agenda)
    with office.live(ref) as terminal:
        terminal.send("".join(f"{line}\r" for line in [*source.lines, "/quit"]))
        assert terminal.wait(60) == 0
    assert office.item(ref, "2") == in_plain_mode(tmp_path, source)


def test_the_specimens_own_script_gives_its_published_words(tmp_path: Path) -> None:
    office = Office(tmp_path / "home")
    ref = office.lay_out(specimen_path("agenda.md"), day="12 June 2025 10am")
    office.plain(ref, specimen("script.txt").splitlines())
    assert markdown.words(office.item(ref, "2").decode()) == words(specimen("minutes.txt"))
    assert office.run("verify", ref)
