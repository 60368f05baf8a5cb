"""How much memory a call of a program needs at most, counted from its plan: tensors that live at once, and scratch.

Weights are not counted, nor the inputs, which the caller owns; results are.
"""

from __future__ import annotations

import math
from typing import Any

from ..._tvm import (
    Call,
    DataType,
    GlobalVar,
    IRModule,
    Op,
    SBlock,
    Sequential,
    relax,
    s_tir,
    structural_walk,
    tirx,
    ty_of,
)
from ..passes.outputs import COPY


def peak_memory(module: IRModule) -> int | None:
    """Bytes that are allocated at once in `main` at most, with the scratch of the kernel that runs then.

    The storage of `module` is planned and freed (`pipeline.plan_memory`). None where a size is named.
    """
    live: dict[Any, int] = {}  # the bytes of each storage
    owners: dict[Any, set[Any]] = {}  # the variables through which it is reached
    storage_of: dict[Any, Any] = {}
    scratch: dict[str, int] = {}
    peak = 0

    def drop(var: Any) -> None:
        storage = storage_of.get(var)
        if storage is not None:
            owners[storage].discard(var)
            if not owners[storage]:
                live.pop(storage, None)

    for binding in (binding for block in module["main"].body.blocks for binding in block.bindings):
        var, value = binding.var, getattr(binding, "value", None)
        if not isinstance(value, Call):
            if value in storage_of:  # another name of the same tensor
                _own(var, storage_of[value], storage_of, owners)
            continue
        match value.op:
            case Op(name="relax.memory.alloc_storage"):
                sizes = list(value.args[0].values)
                if not all(isinstance(size, tirx.IntImm) for size in sizes):
                    return None
                live[var] = math.prod(map(int, sizes))
                _own(var, var, storage_of, owners)
            case Op(name="relax.memory.alloc_tensor"):
                _own(var, storage_of[value.args[0]], storage_of, owners)
            case Op(name="relax.memory.kill_tensor" | "relax.memory.kill_storage"):
                drop(value.args[0])
            case GlobalVar(name_hint=name):
                if name not in scratch:
                    scratch[name] = _scratch(module[name])
                peak = max(peak, sum(live.values()) + scratch[name])
            case relax.ExternFunc(global_symbol=symbol) if symbol == COPY:
                sizes = list(ty_of(var).shape.values)
                if not all(isinstance(size, tirx.IntImm) for size in sizes):
                    return None
                live[var] = math.prod(map(int, sizes)) * DataType(str(ty_of(var).dtype)).bits // 8
                _own(var, var, storage_of, owners)
            case _ if value.args and value.args[0] in storage_of:  # a view of a tensor in another shape
                _own(var, storage_of[value.args[0]], storage_of, owners)
        peak = max(peak, sum(live.values()))
    return peak


def _own(var: Any, storage: Any, storage_of: dict[Any, Any], owners: dict[Any, set[Any]]) -> None:
    storage_of[var] = storage
    owners.setdefault(storage, set()).add(var)


def _scratch(function: Any) -> int:
    """Bytes that a kernel allocates for itself beyond registers: a padded image, for instance."""
    buffers: list[Any] = []
    structural_walk(function.body, ((SBlock, lambda block: buffers.extend(block.alloc_buffers)),))
    if all(buffer.scope() != "global" for buffer in buffers):
        return 0
    passes = [
        s_tir.transform.LowerInitBlock(),
        s_tir.transform.PlanAndUpdateBufferAllocationLocation(),
        s_tir.transform.ConvertBlocksToOpaque(),
        s_tir.transform.CompactBufferAllocation(),
        s_tir.transform.LowerOpaqueBlock(),
    ]
    lowered = Sequential(passes)(IRModule({"main": function}))
    return int(s_tir.analysis.calculate_allocated_bytes(lowered["main"])["main"].get("global", 0))
