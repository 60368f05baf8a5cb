from harness.checks import *  # noqa: F403
