"""Colour themes: what is checked, and that every colour is readable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.color import Color
from textual.pilot import Pilot
from textual.theme import Theme

from meetingtui import paths
from meetingtui.domain.record import Refusal
from meetingtui.publish.document import Heading, Item, NumberedList, Paragraph, Run, plain
from meetingtui.tui.theming import COLOURS, load, read
from meetingtui.tui.widgets.agenda_rail import AgendaRail, RailRow
from meetingtui.tui.widgets.entry_line import EntryLine
from meetingtui.tui.widgets.offers import Offers
from meetingtui.tui.widgets.roll import Roll
from meetingtui.tui.widgets.roll_panel import RollPanel
from meetingtui.tui.widgets.running_minute import RunningMinute
from meetingtui.tui.widgets.status_line import StatusLine
from tests.tui.harness import Harness, play

AA = 4.5
GROUNDS = ("background", "surface", "panel")
WORDS = ("foreground", "muted", "disabled", "primary", "secondary", "accent", "warning", "error")
GOOD = (paths.shipped("themes") / "slate.toml").read_text(encoding="utf-8")


def luminance(colour: Color) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)


def contrast(one: Color, other: Color) -> float:
    """Contrast ratio (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _shipped() -> dict[str, Theme]:
    themes, faults = load(paths.shipped("themes"))
    assert faults == []
    return themes


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast(Color.parse("#000000"), Color.parse("#ffffff")) == pytest.approx(21)
    assert contrast(Color.parse("#777777"), Color.parse("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_a_dark_and_a_light_theme_are_shipped() -> None:
    themes = _shipped()
    assert themes["slate"].dark
    assert not themes["paper"].dark


@pytest.mark.parametrize("name", sorted(_shipped()))
def test_every_colour_of_words_is_readable_on_every_ground(name: str) -> None:
    theme = _shipped()[name]
    found = theme.to_color_system().generate()
    keys = {"muted": "text-muted", "disabled": "text-disabled"}
    for words in (*WORDS, "success", "text"):
        for ground in GROUNDS:
            pair = Color.parse(found[keys.get(words, words)]), Color.parse(found[ground])
            assert contrast(*pair) >= AA, f"{name}: {words} on {ground}"
    for words, ground in (
        ("background", "error"),
        ("block-cursor-foreground", "block-cursor-background"),
        ("block-cursor-blurred-foreground", "block-cursor-blurred-background"),
        ("input-cursor-foreground", "input-cursor-background"),
        ("input-selection-foreground", "input-selection-background"),
        ("screen-selection-foreground", "screen-selection-background"),
        ("button-color-foreground", "primary"),
        ("button-color-foreground", "error"),
        ("footer-key-foreground", "footer-background"),
    ):
        pair = Color.parse(found[words]), Color.parse(found[ground])
        assert contrast(*pair) >= AA, f"{name}: {words} on {ground}"


@pytest.mark.parametrize("no_color", [False, True])
@pytest.mark.parametrize("name", sorted(_shipped()))
def test_whatever_the_widgets_paint_is_readable(
    name: str, no_color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every segment of a screen with every state on it, as it goes to the terminal."""
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    title, alarm, said, minute = StatusLine(), StatusLine(), Offers(), RunningMinute()
    rail, panel = AgendaRail(), RollPanel()
    line = EntryLine(
        on_splice=lambda *_: None,
        enter=lambda: None,
        stroke=lambda _: False,
        spell=lambda kind, number: "Ann Barker",
    )
    app = Harness([title, alarm, rail, minute, panel, line, said], theme=name)
    for widget in (rail, minute, panel):
        widget.styles.height = 6

    async def script(pilot: Pilot[None]) -> None:
        title.show("left", "right")
        alarm.show("NOT SAVED", alarm=True)
        said.say("refused", alarm=True)
        rail.show(
            [
                RailRow("1", "a", "✓"),
                RailRow("2", "b", "", True),
                RailRow("3", "c", "P", looked=True),
            ]
        )
        items = tuple(Item((Paragraph(plain(w)),), n, ("point", n)) for n, w in enumerate("ab", 1))
        minute.show(
            [
                Heading(1, plain("TITLE")),
                Paragraph((Run("bold", bold=True), Run("italic", italic=True))),
                NumberedList(items),
                Paragraph(plain("–"), placeholder=True),
            ],
            {("point", 1): "p1", ("point", 2): "p2"},
            ("point", 1),
        )
        panel.show(Roll([("ab", "Ann"), ("cd", "Carl")], ["present", ""]), "Roll", "p a s x")
        line.prompt = "item 5"
        line.load("to ⟦person:1⟧ now", 0)
        line.focus()
        await pilot.pause()
        await pilot.pause()
        checked = ""
        for strip in app.screen._compositor.render_strips():
            for segment in strip:
                style = segment.style
                if not segment.text.strip() or style is None or not (style.color and style.bgcolor):
                    continue
                if set(segment.text) <= set("▁▂▃▄▅▆▇█ "):
                    continue
                pair = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
                assert contrast(*pair) >= AA, f"{segment.text!r}: {style}"
                checked += segment.text
        for words in ("TITLE", "bold", "p1", "–", "‼ NOT SAVED", "▸2", "▹3", "▸ab", "Ann Barker"):
            assert words in checked
        assert "p a s x" in checked

    play(app, script, size=(60, 30))


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        ('name = "slate"', 'name = "My Slate!"', "name: must be small letters"),
        ('name = "slate"', "name = 3", "name: must be small letters"),
        ("dark = true", 'dark = "yes"', "dark: must be true"),
        ("dark = true", "", "dark: must be true"),
        ("dark = true", "dark = true\nlight = false", "light: no such key"),
        ("[colours]", "[colors]", "colors: no such key"),
        ('muted = "#', 'mutde = "#', "colours.mutde: no such key"),
        ('muted = "#aab4be"', 'muted = "grey"', "colours.muted: must be six"),
        ('muted = "#aab4be"', 'muted = "#aab4b"', "colours.muted: must be six"),
        ('muted = "#aab4be"', "muted = 7", "colours.muted: must be six"),
        ('muted = "#aab4be"', "", "colours.muted: must be six"),
        ("[colours]", "[colours", "not valid TOML"),
    ],
)
def test_a_fault_is_a_sentence_that_names_file_and_key(
    find: str, put: str, said: str, tmp_path: Path
) -> None:
    assert find in GOOD
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace(find, put, 1), encoding="utf-8")
    with pytest.raises(Refusal, match=re.escape(said)) as refusal:
        read(path)
    assert str(path) in str(refusal.value)


def test_colours_that_are_no_table_and_files_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('name = "mine"\ndark = true\ncolours = "red"\n', encoding="utf-8")
    with pytest.raises(Refusal, match="colours: must be a table"):
        read(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refusal, match="can't be read"):
        read(path)
    with pytest.raises(Refusal, match="can't be read"):
        read(tmp_path / "missing.toml")


def test_a_clerks_own_theme_adds_to_the_shipped_ones_and_a_bad_one_is_left_out(
    tmp_path: Path,
) -> None:
    own = tmp_path / "themes"
    own.mkdir()
    (own / "bad.toml").write_text("dark = 1", encoding="utf-8")
    (own / "sand.toml").write_text(GOOD.replace('"slate"', '"sand"', 1), encoding="utf-8")
    mine = GOOD.replace("#14181d", "#000000")
    (own / "slate.toml").write_text(mine, encoding="utf-8")
    themes, faults = load(paths.shipped("themes"), own, tmp_path / "none")
    assert sorted(themes) == ["paper", "sand", "slate"]
    assert themes["slate"].background == "#000000"
    assert len(faults) == 1
    assert "bad.toml: name" in faults[0]


def test_every_colour_must_be_given() -> None:
    assert {line.split()[0] for line in GOOD.split("[colours]")[1].split("\n") if line} == set(
        COLOURS
    )
