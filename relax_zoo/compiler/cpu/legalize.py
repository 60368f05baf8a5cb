"""Operators as tensor programs: packed for the machine where heavy, corrected where TVM's own are wrong."""

from __future__ import annotations

import math
from typing import Any

from ..._tvm import BlockBuilder, Call, Expr, GenericConst, IRModule, relax, tirx, ty_of
from ..passes.constants import constant
from ..passes.corrected import LEGALIZERS
from ..passes.legalizers import OUT_ELEMENTWISE_FUSABLE, OUT_REDUCTION, Legalizer, fallback
from .machine import Machine
from .operators.contraction import program as kernels
from .operators.contraction import tiles
from .operators.contraction.packing import each_by_itself, packed
from .operators.group_norm import group_norm
from .operators.resize import resize2d
from .operators.row_reduction.program import layer_norm, log_softmax, matvec, softmax
from .operators.row_reduction.reductions import REDUCTIONS
from .operators.scatter import scatter_elements
from .operators.winograd import program as winograd
from .operators.winograd.forms import choose

MANY = 1024  # output channels, where it is known only when the program runs how many they are

ROWS_AND_CHANNELS: dict[str, Legalizer] = {
    "relax.nn.layer_norm": layer_norm,
    "relax.nn.group_norm": group_norm,
    "relax.nn.instance_norm": group_norm,
    "relax.nn.softmax": softmax,
    "relax.nn.log_softmax": log_softmax,
    "relax.image.resize2d": resize2d,
    "relax.scatter_elements": scatter_elements,
    **REDUCTIONS,
}


def legalize(module: IRModule, machine: Machine | None = None) -> IRModule:
    """Every operator as a tensor program; with a `machine`, heavy ones pack their constant weights for its vectors."""
    own = LEGALIZERS | ROWS_AND_CHANNELS
    if machine is not None:
        share = module["main"].attrs.get("error_share") if "main" in module else None
        convolution = _conv2d(machine, None if share is None else float(share))
        own |= {"relax.nn.conv2d": convolution, "relax.matmul": _matmul(machine)}
    return relax.transform.DeadCodeElimination()(relax.transform.LegalizeOps(own)(module))


def _conv2d(machine: Machine, error_share: float | None) -> Legalizer:
    def convert(bb: BlockBuilder, call: Call) -> Expr:
        data, weight = call.args
        attrs = call.attrs
        same = attrs.out_dtype in ("", None, "void") or str(attrs.out_dtype) == str(ty_of(data).dtype)
        if not (attrs.data_layout == "NHWC" and attrs.kernel_layout == "HWIO" and same):
            return fallback(bb, call)
        dtype = str(ty_of(weight).dtype)
        *_, depth, channels = shape = [_number(size) or 0 for size in ty_of(weight).shape.values]
        if not _is_float32_or_64(dtype) or 0 in shape:
            return fallback(bb, call)
        groups = int(attrs.groups)
        strides, padding, dilation = (
            [int(v) for v in values] for values in (attrs.strides, attrs.padding, attrs.dilation)
        )
        lanes = machine.lanes(dtype)
        if depth == 1 and groups == channels > 1:
            filled = -channels % lanes if channels > lanes else 0
            flat = each_by_itself(bb, weight, filled)
            return bb.call_te(
                kernels.depthwise_nhwc, data, flat, strides, padding, dilation, primfunc_name_hint="depthwise_conv2d"
            )
        share = channels // groups
        allowed = None
        if groups > 1:  # a panel is of one group: some of its vectors, or a part of one
            whole, lanes = lanes, math.gcd(share, lanes)
            allowed = (
                [v for v in range(1, tiles.MOST_VECTORS + 1) if share % (v * lanes) == 0] if lanes == whole else [1]
            )
            if lanes == 1:
                return fallback(bb, call)
        image = [_number(size) for size in list(ty_of(call).shape.values)[1:3]]
        plan = tiles.plan(image, channels, lanes, machine.registers, allowed)
        panels = packed(bb, weight, plan.vectors * lanes)
        plain = strides == dilation == [1, 1] and groups == 1 and isinstance(weight, GenericConst)
        form = None
        if plain and winograd.fits(array := weight.value.numpy(), lanes):
            form = choose(depth, channels, image, lanes, machine.registers, error_share)
        if form is not None:
            return bb.call_te(
                lambda x, w, p: winograd.conv2d_nhwc(x, w, p, padding, channels, plan),
                data,
                constant(winograd.transformed(array, form)),
                panels,
                primfunc_name_hint=f"winograd{form.size}_conv2d",
                primfunc_attrs={"op_pattern": OUT_ELEMENTWISE_FUSABLE},
            )
        return bb.call_te(
            lambda x, w: kernels.conv2d_nhwc(x, w, strides, padding, dilation, groups, channels, plan),
            data,
            panels,
            primfunc_name_hint="conv2d",
        )

    return convert


def _matmul(machine: Machine) -> Legalizer:
    def convert(bb: BlockBuilder, call: Call) -> Expr:
        data, other = call.args
        dtype = str(ty_of(data).dtype)
        if int(ty_of(other).ndim) == 1 and _is_of_rows(call):
            return bb.call_te(matvec, data, other, primfunc_name_hint="matvec", primfunc_attrs=_SUM)
        if (
            int(ty_of(data).ndim) < 2
            or int(ty_of(other).ndim) < 2
            or str(ty_of(call).dtype) != dtype
            or not _is_float32_or_64(dtype)
            or 0 in ty_of(call).shape.values
            or 0 in ty_of(data).shape.values
        ):
            return fallback(bb, call)
        *lead, m, _ = (_number(size) for size in ty_of(data).shape.values)
        lanes = machine.lanes(dtype)
        if isinstance(other, GenericConst) and int(ty_of(other).ndim) == 2:
            channels = int(ty_of(other).shape.values[-1])
            known = [size for size in (*lead, m) if size is not None]
            flat = math.prod(known) if len(known) > len(lead) else None
            rows = m if None in [*lead[1:], *([m] if lead else [])] else flat
            plan = tiles.plan([rows], channels, lanes, machine.registers)
            panels = packed(bb, other, plan.vectors * lanes)
            return bb.call_te(
                lambda x, w: kernels.matmul(x, w, channels, plan), data, panels, primfunc_name_hint="matmul"
            )
        plan = tiles.plan([m], _number(ty_of(other).shape.values[-1]) or MANY, lanes, machine.registers)
        if m is not None and m < plan.vectors:
            return fallback(bb, call)  # packing would cost as much as the product
        return bb.call_te(
            lambda x, y: kernels.batched_matmul(x, y, plan, plan.vectors * lanes),
            data,
            other,
            primfunc_name_hint="batched_matmul",
        )

    return convert


_SUM = {"op_pattern": OUT_REDUCTION}


def _is_of_rows(call: Call) -> bool:
    """Whether a product is of float32, and none of its sizes is 0."""
    sizes = [size for each in call.args for size in ty_of(each).shape.values]
    return all(str(ty_of(each).dtype) == "float32" for each in (*call.args, call)) and 0 not in map(_number, sizes)


def _is_float32_or_64(dtype: str) -> bool:
    return dtype in ("float32", "float64")


def _number(size: Any) -> int | None:
    return int(size) if isinstance(size, tirx.IntImm) else None
