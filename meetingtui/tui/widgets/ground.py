"""What lies under the panes of a screen: its background, and a rule above and below.

At every key Textual asks for all rows of whatever has the same clip as the line. Those that nobody
sees are not styled one by one here.
"""

from __future__ import annotations

from textual.containers import Horizontal
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


def blank_rows(widget: Widget, crop: Region) -> list[Strip]:
    """As many rows as are asked for, in nothing but the widget's background."""
    strip = Strip.blank(crop.width, widget.visual_style.rich_style)
    for each in widget.get_line_filters():
        strip = strip.apply_filter(each, widget.background_colors[1])
    return [strip] * crop.height


class PaneRow(Horizontal):
    """Panes side by side, with nothing of its own but its edges."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows: only edges are looked at."""
        strips = blank_rows(self, crop)
        top, bottom = self.gutter.top, self.size.height + self.gutter.top
        for n, y in enumerate(crop.line_range):
            if not top <= y < bottom:
                strips[n : n + 1] = super().render_lines(Region(crop.x, y, crop.width, 1))
        return strips
