"""Every name of TVM that this package uses, and nowhere else: porting it to another TVM is reading this file.

TVM's minor releases rename parts of their API: `tirx` was `tir`, `GenericConst` was `relax.Constant`, the type of an
expression was its `struct_info`. The first half exists wherever TVM's runtime does, also on a device; the second half
needs TVM's compiler. What each name must do is said by one test a name, in `tests/toolchain`.
"""

from __future__ import annotations

import ctypes
from typing import Any

from . import _tvm_start  # noqa: F401  before TVM is imported

# isort: split
import tvm
from tvm import IRModule, rpc
from tvm.runtime import Module as RuntimeModule
from tvm.runtime import Tensor as TVMTensor
from tvm.runtime import empty as tvm_empty
from tvm.runtime import from_dlpack as tvm_from_dlpack
from tvm.runtime import tensor as tvm_tensor
from tvm.runtime.vm import VirtualMachine
from tvm_ffi import Shape as TVMShape
from tvm_ffi import Tensor as FFITensor
from tvm_ffi import (
    WalkResult,
    get_first_structural_mismatch,
    get_global_func,
    register_error,
    register_global_func,
    structural_equal,
    structural_hash,
    structural_map,
    structural_walk,
)

for _end in (KeyboardInterrupt, SystemExit):
    register_error(_end)  # raised by Python that TVM calls, it is one again where Python has called TVM

TVM_VERSION: str = tvm.__version__
HAS_COMPILER = hasattr(tvm, "relax")  # and not its runtime library alone

__all__ = [
    "HAS_COMPILER",
    "TVM_VERSION",
    "FFITensor",
    "IRModule",
    "RuntimeModule",
    "TVMShape",
    "TVMTensor",
    "VirtualMachine",
    "WalkResult",
    "get_first_structural_mismatch",
    "get_global_func",
    "register_global_func",
    "register_op",
    "reset_thread_pool",
    "rpc",
    "script_of",
    "structural_equal",
    "structural_hash",
    "structural_map",
    "structural_walk",
    "tvm_cpu",
    "tvm_empty",
    "tvm_from_dlpack",
    "tvm_tensor",
    "ty_of",
]

if HAS_COMPILER:
    from tvm import DataType, relax, s_tir, sym, te, tirx, topi
    from tvm import compile as tvm_compile
    from tvm.error import InternalError
    from tvm.ir import (
        Array,
        Call,
        Expr,
        GenericConst,
        GlobalVar,
        Op,
        Range,
        StringImm,
        TensorLoad,
        Tuple,
        TupleGetItem,
        Type,
        Var,
        register_op_attr,
    )
    from tvm.ir.expr import is_prim_expr
    from tvm.relax import BlockBuilder, op
    from tvm.relax.expr_functor import PyExprMutator, mutator
    from tvm.relax.frontend.torch import from_exported_program as tvm_from_exported_program
    from tvm.relax.frontend.torch import from_fx as tvm_from_fx
    from tvm.s_tir import SBlock, SBlockRealize, Schedule, ScheduleError
    from tvm.s_tir.analysis import estimate_tir_flops, get_sblock_access_region
    from tvm.script import from_source as script_from_source
    from tvm.script import tirx as T
    from tvm.target import Target
    from tvm.target.codegen import llvm_get_system_cpu, target_has_features

    Sequential = tvm.transform.Sequential
    __all__ += [
        "Array",
        "BlockBuilder",
        "Call",
        "DataType",
        "Expr",
        "GenericConst",
        "GlobalVar",
        "InternalError",
        "Op",
        "PyExprMutator",
        "Range",
        "SBlock",
        "SBlockRealize",
        "Schedule",
        "ScheduleError",
        "Sequential",
        "StringImm",
        "T",
        "Target",
        "TensorLoad",
        "Tuple",
        "TupleGetItem",
        "Type",
        "Var",
        "estimate_tir_flops",
        "get_sblock_access_region",
        "is_prim_expr",
        "llvm_get_system_cpu",
        "mutator",
        "op",
        "register_op_attr",
        "relax",
        "s_tir",
        "script_from_source",
        "sym",
        "target_has_features",
        "te",
        "tirx",
        "topi",
        "tvm_compile",
        "tvm_from_exported_program",
        "tvm_from_fx",
    ]


def register_op(name: str) -> None:
    """Have an operator of this name, which tensor programs may call; TVM's Python has no function for it."""
    get_global_func("ir.RegisterOp")(name, "a function of numbers")


def tvm_cpu() -> Any:
    """The device that kernels for this machine's processor run on."""
    return tvm.cpu()


def reset_thread_pool() -> None:
    """Give the pool of threads that belongs to the calling thread new threads, whatever became of its own."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        path = next(line.split(maxsplit=5)[5].strip() for line in maps if "libtvm_runtime.so" in line)
    ctypes.CDLL(path)["_ZN3tvm7runtime9threading15ResetThreadPoolEv"]()  # C++, which Python has no name for


def script_of(module: IRModule) -> str:
    """The module as TVMScript, in the one spelling that TVM prints under every Python.

    From Python 3.12 on it would write the names of sizes another way.
    """
    return str(module.script(show_meta=False, extra_config={"script.use_pep695": False}))


def ty_of(expr: Any) -> Any:
    """The type that TVM knows of an expression or variable: a tensor type's `shape` and `dtype`, for instance."""
    return expr.ty
