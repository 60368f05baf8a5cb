"""The process that a model's steps run in, what is said between it and pytest, and the results that are kept."""
