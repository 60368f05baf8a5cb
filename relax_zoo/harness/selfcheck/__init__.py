"""The harness held to its own promises: planted faults, correct variations, planted slowdowns, goldens made anew."""
