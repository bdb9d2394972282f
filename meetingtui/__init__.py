"""Run meetings live from the keyboard and publish their minutes."""

__version__ = "0.1.0"
