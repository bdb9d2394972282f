"""Frozen records and the pure rules that change them, one subject a file."""
