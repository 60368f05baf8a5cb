"""A build as a shared library and a header for C, with neither TVM, Python nor libtorch: `Executable.save` writes them.

`reading` makes tables of a planned module, or says which nodes only a runtime can compute; `emission` writes them as C,
and `library` links them with the object code of the build's own kernels and its weights. What every library has in
common, threads, the plan of memory, the checks of a call, is `runtime.c`, on the structures of `tables.h`.
"""

from .library import write
from .reading import NotStandalone

__all__ = ["NotStandalone", "write"]
