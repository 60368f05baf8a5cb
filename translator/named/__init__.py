"""Named sizes: what PyTorch computes with for them, what has to hold of them, and how TVM writes them."""
