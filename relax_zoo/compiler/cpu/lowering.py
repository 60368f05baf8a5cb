"""Scheduled tensor programs down to what LLVM takes: TVM's own passes for a CPU, and some that keep what is computed.

Without these a program is wrong or slow without a word; docs/findings has a script for each (flatten_buffer,
masked_index, bfloat16_rounding, float_terms, noalias_of_the_last):

- TVM's FlattenBuffer simplifies an index as a map of iterators, and loses constants, signs and sizes where such a map
  is divided: `(3 - i) % 4` becomes `-(i % -4)`. Divisions are hidden from that pass; what simplifies them later keeps
  their values.
- TVM's BF16ComputeLegalize computes bfloat16 in float32 and leaves out what rounds in between, also a cast that the
  model asks for: `x - x.bfloat16().float()` is zero. Rounding is hidden from that pass.
- TVM's simplifier cancels terms of floats: `exp(x) + 1 - exp(x)` is one, where x is infinite or NaN too. The second of
  two terms that have something in common is hidden from it, as its bits and back, which LLVM takes out. So is a factor
  or a quotient that it may find to be zero.
- LLVM's vectorizer takes `i % 4` for `i` where a vector has more than four elements. It leaves a loop alone that calls
  what has no form for vectors, and `llvm.annotation` is such a call, of its first argument, that becomes no code.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..._tvm import (
    Call,
    DataType,
    InternalError,
    IRModule,
    Sequential,
    StringImm,
    TensorLoad,
    Var,
    WalkResult,
    s_tir,
    structural_hash,
    structural_map,
    structural_walk,
    tirx,
    ty_of,
)
from .libm import show_functions
from .quotients import truncated
from .refusals import refuse_cheaply

PIPELINE = "relax_zoo"  # the name by which `tvm.compile` finds these passes
UNROLLED = 128  # turns of loops within a loop up to which LLVM may unroll them, and then look at the loop around them


def _blocks_to_loops() -> list[Any]:
    return [
        s_tir.transform.CanonicalizeLoop(),
        s_tir.transform.LowerInitBlock(),
        s_tir.transform.PlanAndUpdateBufferAllocationLocation(),
        s_tir.transform.ConvertBlocksToOpaque(),
        s_tir.transform.CompactBufferAllocation(),
    ]


def has_regions(function: tirx.PrimFunc) -> bool:
    """Whether TVM can tell what the loops of a program touch; where sizes are named it fails at some quotients."""
    if _sizes_known(function):
        return True
    try:
        Sequential(_blocks_to_loops())(IRModule({"main": function}))
    except InternalError:
        return False
    return True


def _steps() -> list[Any]:
    return [
        _every(_hide_rounding),
        _every(_hide_terms),
        _every(_hide_zeros),
        *_blocks_to_loops(),
        s_tir.transform.LowerMatchBuffer(),
        s_tir.transform.StmtSimplify(),
        s_tir.transform.AnnotateIrregularLoop(),
        s_tir.transform.LowerOpaqueBlock(),
        _every(_hide_divisions),
        tirx.transform.FlattenBuffer(),
        _every(_show_divisions),
        tirx.transform.StmtSimplify(),
        tirx.transform.BF16ComputeLegalize(),
        _every(_show_rounding),
        tirx.transform.NarrowDataType(32),
        s_tir.transform.LoopPartition(),
        _every(show_functions),
        tirx.transform.VectorizeLoop(True),
        tirx.transform.StorageRewrite(),
        s_tir.transform.HoistIfThenElse(),
        tirx.transform.UnrollLoop(),
        s_tir.transform.RenormalizeSplitPattern(),
        tirx.transform.StmtSimplify(),
        tirx.transform.RemoveNoOp(),
        s_tir.transform.RewriteUnsafeSelect(),
        _every(_hide_truths),
        _every(_mark_masks),
        tirx.transform.prim_func_pass(lambda function, *_: truncated(function), opt_level=0, name="truncated"),
        tirx.transform.CommonSubexprElim(),
        tirx.transform.FP8ComputeLegalize(),
        tirx.transform.VerifyMemory(),
        tirx.transform.AnnotateEntryFunc(),
        tirx.transform.SplitHostDevice(),
    ]


def _pipeline() -> tuple[Callable[[IRModule], IRModule], Callable[[], Any], Callable[[], Any]]:
    """What TVM asks of a pipeline: its passes, and those that end it on the host and on another device."""
    steps = Sequential(_steps())
    stored = Sequential([tirx.transform.FP8StorageLegalize(), tirx.transform.BF16StorageLegalize()])

    def end() -> Any:
        return Sequential([tirx.transform.LowerTVMBuiltin(), tirx.transform.LowerIntrin()])

    return lambda module: stored(_packed(steps(_apart(module)))), end, end


tirx.register_tir_pipeline(PIPELINE, _pipeline)


def _packed(module: IRModule) -> IRModule:
    """Kernels in the form in which they are called, which looks at every argument's dtype, shape and strides.

    Those of fixed sizes are called with nothing but arrays of their sizes, which the program allocates or has looked at
    when it was called, so they do without, which is an eighth of the time that small programs take to build.
    """
    fixed = {var.name_hint for var, kernel in module.functions_items() if _is_fixed(kernel)}
    packed = tirx.transform.MakePackedAPI()(_every(refuse_cheaply)(module))
    unchecked = tirx.transform.SkipAssert()(packed)
    return IRModule(
        {var: (unchecked if var.name_hint in fixed else packed)[var] for var in packed.get_global_vars()},
        attrs=packed.attrs,
    )


def _apart(module: IRModule) -> IRModule:
    """The programs, all of which say that their arrays do not overlap, or none.

    TVM's code generator believes of all programs what the last one says, and the one that computes sizes, which has one
    array, says nothing: the results of all others then are stored at every step of a sum.
    """
    kernels = dict(module.functions_items())
    every = all("tirx.noalias" in kernel.attrs for kernel in kernels.values() if sum(map(_is_array, kernel.params)) > 1)
    return IRModule({var: kernel.with_attr("tirx.noalias", every) for var, kernel in kernels.items()}, module.attrs)


def _is_fixed(kernel: tirx.PrimFunc) -> bool:
    """Whether a kernel's sizes are numbers."""
    return _sizes_known(kernel) and all(_is_array(param) for param in kernel.params)


def _sizes_known(kernel: tirx.PrimFunc) -> bool:
    shapes = [ty_of(param).shape for param in kernel.params if _is_array(param)]
    return all(isinstance(size, tirx.IntImm) for shape in shapes for size in shape)


def _is_array(param: Any) -> bool:
    return isinstance(ty_of(param), tirx.BufferType)


def _every(change: Callable[[Any], Any]) -> Any:
    """A change of a program's body as a pass over every program."""

    def apply(function: tirx.PrimFunc, module: IRModule, context: Any) -> tirx.PrimFunc:
        body = change(function.body)
        return function if body.same_as(function.body) else function.with_body(body)

    return tirx.transform.prim_func_pass(apply, opt_level=0, name=change.__name__)


_HIDDEN = {"relax_zoo_floordiv": tirx.FloorDiv, "relax_zoo_floormod": tirx.FloorMod}


def _hide_divisions(body: Any) -> Any:
    """Integer divisions as calls of which no pass knows anything."""
    names = {kind: name for name, kind in _HIDDEN.items()}

    def hide(division: Any) -> Any:
        return tirx.call_pure_extern(ty_of(division).dtype, names[type(division)], division.a, division.b)

    return structural_map(body, ((tuple(names), hide),))


def _show_divisions(body: Any) -> Any:
    def show(call: Any) -> Any:
        name = call.args[0] if call.args else None
        hidden = _HIDDEN.get(str(name.value)) if isinstance(name, StringImm) else None
        return call if hidden is None else hidden(*call.args[1:])

    return structural_map(body, ((Call, show),))


_TERMS = (tirx.Add, tirx.Sub, tirx.EQ, tirx.NE, tirx.LT, tirx.LE, tirx.GT, tirx.GE)
_BITS = {"float16": "int16", "float32": "int32", "float64": "int64"}


def _hide_terms(body: Any) -> Any:
    """The second term of a sum, difference or comparison of floats as what no pass can find in the first.

    Only where the two have something in common. A sum's and a difference's are hidden differently, or the one would be
    found in the other.
    """

    def hide(value: Any) -> Any:
        dtype = str(ty_of(value.b).dtype)
        if dtype not in _BITS or not _parts(value.a) & _parts(value.b):
            return value
        itself = isinstance(value, _TERMS[:2]) and structural_hash(value.b) in map(structural_hash, (value.a, -value.a))
        if itself:  # nothing is found in a part of it, and LLVM sees that both are one product, which it does not fuse
            return value
        term = value.b
        for _ in range(2 if isinstance(value, tirx.Sub) else 1):
            term = tirx.reinterpret(dtype, tirx.reinterpret(_BITS[dtype], term))
        return type(value)(value.a, term)

    return structural_map(body, ((_TERMS, hide),))


def _hide_zeros(body: Any) -> Any:
    """Factors and quotients of floats that TVM's simplifier may find to be zero: what it bounds, or reads nowhere.

    Its products with zero are zero, of NaN as well, and at a quotient by zero it fails.
    """

    def hide(value: Any) -> Any:
        dtype = str(ty_of(value).dtype)
        if dtype not in _BITS:
            return value
        hidden = [
            tirx.reinterpret(dtype, tirx.reinterpret(_BITS[dtype], each)) if _may_be_known(each) else each
            for each in (value.a, value.b)
        ]
        return type(value)(*hidden)

    return structural_map(body, (((tirx.Mul, tirx.Div), hide),))


def _may_be_known(value: Any) -> bool:
    """Whether a float is computed from a truth or a whole number that is not just read, or from numbers alone."""
    if isinstance(value, tirx.FloatImm):
        return False
    read: list[Any] = []
    bounded: list[Any] = []

    def look(cast: Any) -> None:
        whole = str(ty_of(cast.value).dtype).startswith(("bool", "int", "uint"))
        bounded.extend([cast] if whole and not isinstance(cast.value, TensorLoad) else [])

    def skip(load: Any) -> Any:
        read.append(load)
        return WalkResult.SKIP

    structural_walk(value, ((TensorLoad, skip), (tirx.Cast, look)), order="pre")
    return bool(bounded) or not read


def _parts(value: Any) -> set[int]:
    """What a term is computed from, but numbers and what is read, which no pass compares."""
    found: set[int] = set()

    def look(part: Any) -> None:
        found.add(structural_hash(part))

    skip = (TensorLoad, lambda load: WalkResult.SKIP)
    structural_walk(value, (skip, ((tirx.Cast, tirx.Mul, tirx.Div, *_TERMS[:2], Call, Var), look)), order="pre")
    return found


_ROUNDED = "relax_zoo_rounded"  # a float32 that a bfloat16 can be
_ROUNDING = (tirx.Add, tirx.Sub, tirx.Mul, tirx.Div, tirx.Cast, Call)


def _hide_rounding(body: Any) -> Any:
    """What is rounded to bfloat16 as a call of which no pass knows anything."""

    def hide(value: Any) -> Any:
        if str(getattr(ty_of(value), "dtype", "")) != "bfloat16":
            return value
        wide = value.value if isinstance(value, tirx.Cast) else tirx.Cast("float32", value)
        if str(ty_of(wide).dtype) != "float32":
            wide = tirx.Cast("float32", wide)
        return tirx.Cast("bfloat16", tirx.call_pure_extern("float32", _ROUNDED, wide))

    return structural_map(body, ((_ROUNDING, hide),))


def _show_rounding(body: Any) -> Any:
    """The nearest float32 of which the last sixteen bits are zero, and of two such the one with an even last place."""

    def show(call: Any) -> Any:
        name = call.args[0] if call.args else None
        if not isinstance(name, StringImm) or str(name.value) != _ROUNDED:
            return call
        value, one = Var("value", "float32"), tirx.const(1, "uint32")
        bits = tirx.reinterpret("uint32", value)
        half = tirx.const(0x7FFF, "uint32") + ((bits >> tirx.const(16, "uint32")) & one)
        rounded = tirx.reinterpret("float32", (bits + half) & tirx.const(0xFFFF0000, "uint32"))
        return tirx.Let(value, call.args[1], tirx.Select(tirx.isnan(value), value, rounded))

    return structural_map(body, ((Call, show),))


def _hide_truths(body: Any) -> Any:
    """Vectors of comparisons as numbers, by way of their bits and back.

    TVM's code generator bounds what is bound to a variable, as the lines of `vector_math` are, and has no bounds for a
    vector of truths: it fails. It looks into no call. A choice of one or zero in the place of each would be a form that
    the simplifier takes minutes for, where such choices are nested.
    """

    def hide(cast: Any) -> Any:
        dtype = DataType(str(ty_of(cast).dtype))
        if int(dtype.lanes) == 1 or not str(ty_of(cast.value).dtype).startswith("bool"):
            return cast
        return tirx.reinterpret(str(dtype), tirx.reinterpret(f"int{dtype.bits}x{dtype.lanes}", cast))

    return structural_map(body, ((tirx.Cast, hide),))


def _mark_masks(body: Any) -> Any:
    """Mark what masks off bits of a counter: a remainder by a power of two, some bits, or a narrower integer.

    Counters are the variables of loops that LLVM may vectorize: innermost ones, and those around a few turns of others,
    which it may unroll; a loop over vectors is none.
    """
    counters: list[Any] = []

    def look(loop: Any) -> None:
        if loop.kind in (tirx.ForKind.SERIAL, tirx.ForKind.PARALLEL) and _may_become_vectors(loop.body):
            counters.append(loop.loop_var)

    def mark(value: Any) -> Any:
        return marked(value) if _is_mask(value) and _depends(value, counters) else value

    structural_walk(body, (tirx.For, look))
    return structural_map(body, ((_MASKS, mark),)) if counters else body


def _may_become_vectors(body: Any) -> bool:
    against: list[Any] = []

    def nested(loop: Any) -> None:
        if not isinstance(loop.extent, tirx.IntImm) or int(loop.extent) > UNROLLED:
            against.append(loop)

    structural_walk(body, ((tirx.For, nested), ((tirx.Ramp, tirx.Broadcast), against.append)))
    return not against


_MASKS = (tirx.FloorMod, tirx.Mod, tirx.BitwiseAnd, tirx.Cast)


def _is_mask(value: Any) -> bool:
    if not _is_integer(value):
        return False
    if isinstance(value, tirx.Cast):
        return _is_integer(value.value) and _bits(value) < min(32, _bits(value.value))
    if isinstance(value, tirx.BitwiseAnd):
        return True
    return isinstance(value.b, tirx.IntImm) and int(value.b).bit_count() == 1


def _is_integer(value: Any) -> bool:
    return "int" in str(ty_of(value).dtype)


def _bits(value: Any) -> int:
    return int(DataType(str(ty_of(value).dtype)).bits)


def _depends(value: Any, counters: list[Any]) -> bool:
    """Whether `value` is computed from one of the counters; what is read from memory at such a place is not."""
    found: list[Any] = []

    def look(variable: Any) -> None:
        if any(variable.same_as(counter) for counter in counters):
            found.append(variable)

    structural_walk(value, ((TensorLoad, lambda load: WalkResult.SKIP), (Var, look)), order="pre")
    return bool(found)


def marked(value: Any) -> Any:
    """A value that LLVM makes no vectors of."""
    note = StringImm("a mask")
    return tirx.call_llvm_pure_intrin(ty_of(value).dtype, "llvm.annotation", value, note, note, tirx.const(0, "int32"))
