"""Relax modules into LLVM CPU executables.

`build` runs the passes of `pipeline`, compiles for the target, and gives back an `Executable` that takes and returns
torch tensors or numpy arrays in the structure of the original model, without copies.
"""

from .build import bind_params, build, host_target
from .conditions import SizeError
from .executable import Executable, InputError
from .legalize import legalize
from .pipeline import lower

__all__ = ["Executable", "InputError", "SizeError", "bind_params", "build", "host_target", "legalize", "lower"]
