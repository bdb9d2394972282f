"""The catalogue of what minutes must be able to say, each row of it entered and found again."""
