"""Whether a build computes what PyTorch computes: the bound, the scenarios, and what a green verdict is worth."""
