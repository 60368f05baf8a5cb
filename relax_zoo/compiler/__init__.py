"""Relax modules into LLVM CPU executables.

`build` runs the passes of `pipeline`, compiles for the target, and gives back an `Executable` that takes and returns
torch tensors or numpy arrays in the structure of the original model, without copies; with `check=True` it has run every
kernel before, and held it against its operators. `Executable.save` writes one file
and `load` reads it, also in a process that has TVM's runtime library alone; nothing else of this package is there then.
"""

from .._tvm import HAS_COMPILER
from .runtime.constraints import SizeError
from .runtime.door import InputError
from .runtime.executable import DivisionError, Executable, Signature, load
from .runtime.threads import at_most

__all__ = ["DivisionError", "Executable", "InputError", "Signature", "SizeError", "at_most", "load"]

if HAS_COMPILER:  # TVM's compiler is loaded
    from .checking.check import WrongKernel
    from .cpu.backend import host_target
    from .cpu.legalize import legalize
    from .driver import bind_params, build, check_build, save_object
    from .observation.profile import Profile, profile
    from .pipeline import lower
    from .standalone import NotStandalone

    __all__ += [
        "NotStandalone",
        "Profile",
        "WrongKernel",
        "bind_params",
        "build",
        "check_build",
        "host_target",
        "legalize",
        "lower",
        "profile",
        "save_object",
    ]
