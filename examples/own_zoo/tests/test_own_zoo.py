from relax_zoo.harness.checks import *  # noqa: F403
