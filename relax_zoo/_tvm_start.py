"""Imports TVM in half the time that `import tvm` takes.

TVM looks for its distributed runtime, which its wheel does not load, and goes on without. The error that says so is
TVM's first in the process, for which it reads the symbols of every library: 0.8 s of processor. So that module is said
to be missing while TVM is imported; whoever imports `tvm.runtime.disco` afterwards gets it.
"""

import sys

_DISTRIBUTED = "tvm.runtime.disco"

if "tvm" not in sys.modules:
    sys.modules[_DISTRIBUTED] = None  # type: ignore[assignment]
    try:
        import tvm  # noqa: F401
    finally:
        del sys.modules[_DISTRIBUTED]
