"""Small forms and questions over a screen."""
