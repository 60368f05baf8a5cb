"""Golden files: what they hold, how they are compared, and when they are written."""
