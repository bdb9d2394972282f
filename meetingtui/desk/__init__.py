"""The only pen: takes requests, stamps them, records the steps, and keeps drafts."""
