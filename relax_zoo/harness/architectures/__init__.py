"""The architectures of Hugging Face transformers, small, each held against PyTorch through our doors.

`small` makes a configuration small, `build` the model and inputs that it takes, `doors` takes one through a door and
compares, and `command` does it for all, each in a process of its own, and keeps what it has found.
"""
