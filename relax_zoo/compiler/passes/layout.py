"""Images in the layout of the target, with one transposition where they come in and one where they leave."""

from __future__ import annotations

from collections.abc import Mapping

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


# The convolutions that have a tensor program for one layout alone.
_FIXED = {
    "relax.nn.conv1d": (relax.op.nn.conv1d, "NCW"),
    "relax.nn.conv3d": (relax.op.nn.conv3d, "NCDHW"),
    "relax.nn.conv1d_transpose": (relax.op.nn.conv1d_transpose, "NCW"),
    "relax.nn.conv3d_transpose": (relax.op.nn.conv3d_transpose, "NCDHW"),
}


@mutator
class _Returner(PyExprMutator):
    """Gives a convolution its own layout where an image's was carried to it, through an axis more or less."""

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        function, own = _FIXED.get(call.op.name if isinstance(call.op, Op) else "", (None, ""))
        if function is None or str(call.attrs.data_layout) == own:
            return call
        attrs, given = call.attrs, str(call.attrs.data_layout)
        left = str(attrs.out_layout) or given
        names = ("strides", "padding", "dilation", "output_padding")
        numbers = {name: [int(each) for each in getattr(attrs, name)] for name in names if hasattr(attrs, name)}
        order = [given.index(axis) for axis in own]
        data = self.builder_.emit(relax.op.permute_dims(call.args[0], order))
        kernel = {"kernel_layout": str(attrs.kernel_layout), "out_dtype": attrs.out_dtype or None}
        value = function(data, call.args[1], **numbers, groups=int(attrs.groups), data_layout=own, **kernel)
        return relax.op.permute_dims(self.builder_.emit(value), [own.index(axis) for axis in left])
