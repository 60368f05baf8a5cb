"""Imports TVM without the errors that it raises, catches and forgets while it is imported.

The first error of TVM's in a process costs 0.8 s of processor, because it reads the symbols of every library for its
backtrace. Three questions are answered by errors on the way; here Python answers them.

- TVM looks for its distributed runtime, which its wheel does not load, and goes on without: that module is said to be
  missing meanwhile, and whoever imports `tvm.runtime.disco` afterwards gets it.
- It asks for operators that are not registered.
- It gives an operator the printed name that it has.
"""

import sys
from types import ModuleType
from typing import Any

_DISTRIBUTED = "tvm.runtime.disco"
_PRINTED = "TScriptPrinterName"
_ASKED = ("GetOp", "RegisterOpAttr")
_USED = ("GetOp", "ListOpNames", "RegisterOpAttr", "OpGetAttr")


def _ask_python_first(functions: ModuleType) -> None:
    """Make the functions that operators are found and described by answer what TVM would refuse."""
    get, names, describe, described = (getattr(functions, name) for name in _USED)
    known: set[str] = set()

    def get_if_registered(name: str) -> Any:
        if name not in known:
            known.update(names())
        if name not in known:
            raise LookupError(f"no operator is registered as {name}")
        return get(name)

    def describe_otherwise(name: str, key: str, value: Any, level: int) -> None:
        if key != _PRINTED or described(get(name), key) != value:
            describe(name, key, value, level)

    functions.GetOp, functions.RegisterOpAttr = get_if_registered, describe_otherwise  # type: ignore[attr-defined]


def _import() -> None:
    import tvm_ffi

    fill = tvm_ffi.init_ffi_api
    kept: list[tuple[ModuleType, dict[str, Any]]] = []

    def fill_and_change(namespace: str, target_module_name: str | None = None) -> None:
        fill(namespace, target_module_name)
        functions = sys.modules[target_module_name or namespace]
        if namespace == "ir" and hasattr(functions, "GetOp"):  # TVM's runtime alone has no operators
            kept.append((functions, {name: getattr(functions, name) for name in _ASKED}))
            _ask_python_first(functions)

    tvm_ffi.init_ffi_api = fill_and_change
    sys.modules[_DISTRIBUTED] = None  # type: ignore[assignment]
    try:
        import tvm  # noqa: F401
    finally:
        del sys.modules[_DISTRIBUTED]
        tvm_ffi.init_ffi_api = fill
        for functions, own in kept:
            vars(functions).update(own)


if "tvm" not in sys.modules:
    _import()
