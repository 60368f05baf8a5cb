"""The verification itself: every check of every model of the zoo."""

from relax_zoo.harness.checks import *  # noqa: F403
