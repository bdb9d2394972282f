"""The entry language: what the clerk types at the table, in plain mode and in scripts."""
