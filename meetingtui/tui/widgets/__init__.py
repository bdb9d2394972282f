"""The widgets of the live screen, and their pure models."""
