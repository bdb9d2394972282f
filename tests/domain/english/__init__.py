"""Tests of House English."""
