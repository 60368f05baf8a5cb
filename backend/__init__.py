"""`torch.compile(model, backend="relax")`: what torch.compile captures, translated and built, forward only.

Importing this package, or having it installed (an entry point of `torch_dynamo_backends`), registers the backend.
"""

from .relax import relax

__all__ = ["relax"]
