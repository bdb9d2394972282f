"""Books, the register and the archive: the only room that knows SQL."""
