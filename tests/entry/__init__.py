"""Tests of the entry language."""
