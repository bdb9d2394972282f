"""What lies under the panes of a screen: its background, and a rule above and below."""

from __future__ import annotations

from textual.containers import Horizontal
from textual.geometry import Region
from textual.strip import Strip


class PaneRow(Horizontal):
    """Panes side by side, with nothing of its own but its edges.

    At every key Textual asks for all rows of whatever has the same clip as the line. Those of the
    content are never seen here, so they are not styled one by one.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows: only edges are looked at."""
        strips = [Strip.blank(crop.width, self.visual_style.rich_style)] * crop.height
        top, bottom = self.gutter.top, self.size.height + self.gutter.top
        for n, y in enumerate(crop.line_range):
            if not top <= y < bottom:
                strips[n : n + 1] = super().render_lines(Region(crop.x, y, crop.width, 1))
        return strips
