"""Products of a few rows and a matrix that is given transposed, as the keys of an attention and a layer's weights are.

To transpose it in memory would cost more than the product. Blocks of it are transposed in registers instead, so that
sums of columns run side by side; each number is summed in the order in which any other product sums it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ..._tvm import Call, Expr, IRModule, PyExprMutator, T, mutator, relax, te, tirx, ty_of
from ..passes.batch_norm import is_call
from ..passes.legalizers import OUT_ELEMENTWISE_FUSABLE, broadcast_index, broadcast_shape, known
from .operators.contraction.program import unravel
from .operators.contraction.schedule import PARALLEL_FLOPS

FEW = 4  # rows, above which packing the matrix pays
LANES = 8  # of a block's side: a vector, or two, on every machine
BLOCKS = 4
LINE = 16  # numbers of a line of the cache, which is read once


def multiply_few_rows(module: IRModule) -> IRModule:
    """Compute each product of at most FEW rows and a transposed matrix from the matrix itself."""
    rewriter = _Rewriter(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            rewriter.builder_.update_func(name, rewriter.visit_expr(function))
    return relax.transform.DeadCodeElimination()(rewriter.builder_.get())


@mutator
class _Rewriter(PyExprMutator):
    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if not is_call(call, "relax.matmul"):
            return call
        matrix = self._transposed(call.args[1])
        if matrix is None or not _few_rows(call.args[0], matrix, call):
            return call
        columns = known(ty_of(matrix).shape.values[-2])
        if isinstance(columns, int) and columns < LANES:
            attrs = {"op_pattern": OUT_ELEMENTWISE_FUSABLE}
            return self.builder_.call_te(
                _rows_by_rows, call.args[0], matrix, primfunc_name_hint="matmul", primfunc_attrs=attrs
            )
        operands = [call.args[0], matrix]
        blocks = min(BLOCKS, columns // LANES) if isinstance(columns, int) else BLOCKS
        kernel = self.builder_.add_func(_in_blocks([*operands, call], blocks), "matmul")
        return relax.call_tir(kernel, operands, ty_of(call))

    def _transposed(self, other: Expr) -> Expr | None:
        """What `other` is a transposition of; None where it is none."""
        bound = self.lookup_binding(other) if isinstance(other, relax.Var) else None
        if bound is None or not is_call(bound, "relax.permute_dims"):
            return None
        ndim = int(ty_of(other).ndim)
        axes = range(ndim)[::-1] if bound.attrs.axes is None else [int(axis) % ndim for axis in bound.attrs.axes]
        swapped = [*range(ndim - 2), ndim - 1, ndim - 2]
        return bound.args[0] if ndim >= 2 and list(axes) == swapped else None


def _few_rows(data: Expr, matrix: Expr, call: Call) -> bool:
    operands = [ty_of(data), ty_of(matrix)]
    if any(str(each.dtype) != "float32" for each in (*operands, ty_of(call))) or int(operands[0].ndim) < 2:
        return False
    rows = operands[0].shape.values[-2]
    sizes = [size for each in operands for size in each.shape.values]
    empty = any(isinstance(size, tirx.IntImm) and int(size) == 0 for size in sizes)
    return isinstance(rows, tirx.IntImm) and int(rows) <= FEW and not empty


def _rows_by_rows(x: te.Tensor, y: te.Tensor) -> te.Tensor:
    """The product of each row of `x` (..., m, k) and each of `y` (..., n, k); axes before them are broadcast."""
    lead = broadcast_shape(x.shape[:-2], y.shape[:-2])
    k = te.reduce_axis((0, x.shape[-1]), name="k")

    def element(*i: tirx.Var) -> te.Tensor:
        *outer, row, column = i
        of_x, of_y = (broadcast_index(outer, each.shape[:-2]) for each in (x, y))
        return te.sum(x[(*of_x, row, k)] * y[(*of_y, column, k)], axis=k)

    return te.compute([*lead, x.shape[-2], y.shape[-2]], element, name="matmul")


def _in_blocks(values: Sequence[Expr], blocks: int) -> tirx.PrimFunc:
    """The same in so many blocks beside each other, of `n` that fills them, or is known only when it runs.

    Where the last columns fill no blocks, some before them are computed twice.
    """
    named: dict[str, Any] = {}

    def size(given: Any) -> Any:
        return given if isinstance(given, tirx.IntImm) else named.setdefault(str(given), tirx.Var("size", "int64"))

    of_x, of_y, of_z = ([*map(size, ty_of(each).shape.values)] for each in values)
    *lead, rows, columns = of_z
    depth, width = of_x[-1], blocks * LANES
    parts, fits = tirx.floordiv(columns + (width - 1), width), columns >= width
    count = math.prod(lead, start=tirx.const(1, "int64"))
    work = count * rows * columns * depth
    loop = T.serial if isinstance(work, tirx.IntImm) and int(work) < PARALLEL_FLOPS else T.parallel
    height = int(rows)

    def at(shape: Sequence[Any], part: Any, row: Any, column: Any) -> list[Any]:
        outer = unravel(tirx.floordiv(part, parts), lead) if lead else []
        return [*broadcast_index(outer, shape[:-2]), row, column]

    def column(part: Any, block: Any) -> Any:
        """The first of a block."""
        return tirx.min(tirx.floormod(part, parts) * width, columns - width) + block * LANES

    def vector(start: Any, step: Any = 1) -> Any:
        return tirx.Ramp(start, step, LANES)

    def many(value: Any) -> Any:
        return tirx.Broadcast(value, LANES)

    def exchanged(rows: Any, stage: int, i: Any, apart: int, upper: bool) -> Any:
        """Of two rows of a block that are so far apart the numbers of which column and row agree, or do not."""
        lanes = [j + apart * upper if not j & apart else LANES + j - apart * (not upper) for j in range(LANES)]
        pair = stage * LANES + of_pair(i, apart)
        return tirx.Shuffle([rows[pair, vector(0)], rows[pair + apart, vector(0)]], lanes)

    def of_pair(pair: Any, apart: int) -> Any:
        """The first of a pair of rows that are so far apart."""
        return pair // apart * (2 * apart) + pair % apart

    @T.prim_func(private=True, s_tir=True)
    def matmul(a: T.handle, b: T.handle, c: T.handle) -> None:
        T.func_attr({"tirx.noalias": True})
        x = T.match_buffer(a, of_x, "float32")
        y = T.match_buffer(b, of_y, "float32")
        z = T.match_buffer(c, of_z, "float32")
        for part in loop(count * parts):
            if fits:
                sums = T.alloc_buffer((height * blocks, LANES), "float32", scope="local")
                turned = T.alloc_buffer((4 * LANES, LANES), "float32", scope="local")
                for i in T.unroll(height * blocks):
                    sums[i, vector(0)] = many(T.float32(0))
                for line in range(depth // LINE):
                    for block in T.unroll(blocks):
                        for half in T.serial(LINE // LANES):
                            for i in T.unroll(LANES):
                                turned[i, vector(0)] = y[
                                    at(of_y, part, column(part, block) + i, vector(line * LINE + half * LANES))
                                ]
                            for i in T.unroll(LANES // 2):
                                turned[LANES + of_pair(i, 4), vector(0)] = exchanged(turned, 0, i, 4, False)
                                turned[LANES + of_pair(i, 4) + 4, vector(0)] = exchanged(turned, 0, i, 4, True)
                            for i in T.unroll(LANES // 2):
                                turned[2 * LANES + of_pair(i, 2), vector(0)] = exchanged(turned, 1, i, 2, False)
                                turned[2 * LANES + of_pair(i, 2) + 2, vector(0)] = exchanged(turned, 1, i, 2, True)
                            for i in T.unroll(LANES // 2):
                                turned[3 * LANES + of_pair(i, 1), vector(0)] = exchanged(turned, 2, i, 1, False)
                                turned[3 * LANES + of_pair(i, 1) + 1, vector(0)] = exchanged(turned, 2, i, 1, True)
                            for i in T.unroll(LANES):
                                for row in T.unroll(height):
                                    sums[row * blocks + block, vector(0)] = (
                                        sums[row * blocks + block, vector(0)]
                                        + many(x[at(of_x, part, row, line * LINE + half * LANES + i)])
                                        * turned[3 * LANES + i, vector(0)]
                                    )
                for k in range(depth % LINE):
                    for block in T.unroll(blocks):
                        for row in T.unroll(height):
                            for lane in T.vectorized(LANES):
                                sums[row * blocks + block, lane] = (
                                    sums[row * blocks + block, lane]
                                    + x[at(of_x, part, row, depth // LINE * LINE + k)]
                                    * y[at(of_y, part, column(part, block) + lane, depth // LINE * LINE + k)]
                                )
                for row in T.unroll(height):
                    for block in T.unroll(blocks):
                        z[at(of_z, part, row, vector(column(part, block)))] = sums[row * blocks + block, vector(0)]
            else:
                for row, i in T.grid(height, columns):
                    z[at(of_z, part, row, i)] = T.float32(0)
                    for k in range(depth):
                        z[at(of_z, part, row, i)] = (
                            z[at(of_z, part, row, i)] + x[at(of_x, part, row, k)] * y[at(of_y, part, i, k)]
                        )

    return matmul
