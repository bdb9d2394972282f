"""The sections of a house style, one subject a file."""
