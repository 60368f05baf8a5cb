"""Images in the layout of the target, with one transposition where they come in and one where they leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..._tvm import Call, Expr, IRModule, Op, PyExprMutator, mutator, relax, ty_of


def convert_layout(module: IRModule, layouts: Mapping[str, list[str]]) -> IRModule:
    """Give convolutions the layouts of their images and weights that `layouts` says, and what follows them the same."""
    follower = _Follower(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            follower.builder_.update_func(name, follower.visit_expr(function))
    module = relax.transform.ConvertLayout(dict(layouts))(follower.builder_.get())
    returner = _Returner(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            returner.builder_.update_func(name, returner.visit_expr(function))
    return returner.builder_.get()


@mutator
class _Follower(PyExprMutator):
    """Replaces clips, at which TVM's pass ends a layout, by maxima and minima, through which it carries one."""

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if not isinstance(call.op, Op) or call.op.name != "relax.clip":
            return call
        data, low, high = call.args
        dtype = str(ty_of(data).dtype)
        if not dtype.startswith("float"):
            return call
        bounds = [relax.const(float(bound.value), dtype) for bound in (low, high)]
        return relax.op.minimum(self.builder_.emit(relax.op.maximum(data, bounds[0])), bounds[1])


# What has a tensor program for one layout alone: convolutions, and pools of what is no image.
_CONVOLUTIONS = {
    "relax.nn.conv1d": (relax.op.nn.conv1d, "NCW"),
    "relax.nn.conv3d": (relax.op.nn.conv3d, "NCDHW"),
    "relax.nn.conv1d_transpose": (relax.op.nn.conv1d_transpose, "NCW"),
    "relax.nn.conv3d_transpose": (relax.op.nn.conv3d_transpose, "NCDHW"),
}
_POOLS = {
    "relax.nn.max_pool1d": (relax.op.nn.max_pool1d, "NCW"),
    "relax.nn.avg_pool1d": (relax.op.nn.avg_pool1d, "NCW"),
    "relax.nn.max_pool3d": (relax.op.nn.max_pool3d, "NCDHW"),
    "relax.nn.avg_pool3d": (relax.op.nn.avg_pool3d, "NCDHW"),
}
_CHANNELS_LAST = ("NWC", "NDHWC")  # which pools have as well


@mutator
class _Returner(PyExprMutator):
    """Gives an operator its own layout where an image's was carried to it, through an axis more or less."""

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        name = call.op.name if isinstance(call.op, Op) else ""
        if name in _CONVOLUTIONS:
            function, own = _CONVOLUTIONS[name]
            return self._laid_out(
                call, str(call.attrs.data_layout), own, lambda data: _convolved(function, call, data, own)
            )
        if name in _POOLS and str(call.attrs.layout) not in _CHANNELS_LAST:
            function, own = _POOLS[name]
            return self._laid_out(call, str(call.attrs.layout), own, lambda data: _pooled(function, call, data))
        return call

    def _laid_out(self, call: Call, given: str, own: str, computed: Callable[[Expr], Expr]) -> Expr:
        if given == own:
            return call
        left = str(call.attrs.out_layout) or given
        data = self.builder_.emit(relax.op.permute_dims(call.args[0], [given.index(axis) for axis in own]))
        return relax.op.permute_dims(self.builder_.emit(computed(data)), [own.index(axis) for axis in left])


def _convolved(function: Any, call: Call, data: Expr, layout: str) -> Expr:
    attrs = call.attrs
    numbers = _numbers(attrs, "strides", "padding", "dilation", "output_padding")
    kernel = {"kernel_layout": str(attrs.kernel_layout), "out_dtype": attrs.out_dtype or None}
    value: Expr = function(data, call.args[1], **numbers, groups=int(attrs.groups), data_layout=layout, **kernel)
    return value


def _pooled(function: Any, call: Call, data: Expr) -> Expr:
    attrs = call.attrs
    numbers = _numbers(attrs, "pool_size", "strides", "padding", "dilation")
    flags = {name: bool(getattr(attrs, name)) for name in ("ceil_mode", "count_include_pad")}
    value: Expr = function(data, **numbers, **flags)
    return value


def _numbers(attrs: Any, *names: str) -> dict[str, list[int]]:
    return {name: [int(each) for each in getattr(attrs, name)] for name in names if hasattr(attrs, name)}
