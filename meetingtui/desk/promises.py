"""What the program promises, and what it does not: the words that docs/promises.md repeats."""

from __future__ import annotations

PROMISED = (
    "What the status line counts as saved survives kill -9, a closed terminal and, on a disk that "
    "honours a flush, a power cut.",
    "Typing that is not counted yet: normally the last keystroke; at most about 100 ms of it on a "
    "disk whose flushes take 100 ms.",
    "Disk full, book locked, read-only, failing or hanging, deleted or replaced under the "
    "program, whether anybody types or not: the clerk is told within a second (two for a file "
    "that is gone), typing goes on, the text is kept in a second place, and saving resumes by "
    "itself when the fault goes. At the next start, whatever only the second place holds comes "
    "back, once, whichever program had put it there.",
    "A write-ahead log that was taken away or cut short is told at opening and by `verify`, with "
    "the number of steps that are missing.",
    "Stored text that was changed or has rotted is noticed at opening, by `verify` and by "
    "`export`, which then writes nothing unless it is told to; nor is the meeting filed.",
    "An open meeting is backed up every ten minutes in which something was typed, and again when "
    "it is closed; a backup counts once it is verified, and writing goes on meanwhile.",
    "Nothing restricted is written to what the public may read or copy, ever. What turns out not "
    "to be for the public leaves the public file and its history.",
    "What `redact` erases is in no byte of the meeting's files and of the archive any more. One "
    "that was cut short has not happened, or is finished when the meeting is next opened. Older "
    "copies are listed, and are the clerk's to remove.",
)

NOT_PROMISED = (
    "network drives (they are refused, with the reason)",
    "two people writing one meeting",
    "drives that ignore a flush",
    "the unfinished line against rot",
    "anything beyond the last backup once the disk is lost",
    "a formula or an abbreviation that the clerk kept: its words stay in the register when the "
    "entry that they came from becomes private later",
)
