"""The application: the only part of the screens that holds the desk."""
