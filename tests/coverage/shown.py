"""Which specimen shows a row, by its name: the folder, and words of its minutes.

Rows that no specimen shows are shown by their own test alone. The rest is in `shown_1`, `shown_2`.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.coverage import shown_1, shown_2

SHOWN: Mapping[str, tuple[str, str]] = {**shown_1.SHOWN, **shown_2.SHOWN}
