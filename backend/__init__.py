"""`torch.compile(model, backend="relax")`: what torch.compile captures, translated and built, forward only.

PyTorch finds the backend by an entry point of the group `torch_dynamo_backends`, so nothing needs to be imported.
"""

from .relax import relax

__all__ = ["relax"]
