"""Elementwise stages, and operators that TVM gets wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from relax_zoo._tvm import relax
from tests.kernels.case import Case, case, op


def _beside_what_is_padded(combine: Callable[..., Any]) -> Callable[..., Any]:
    return lambda x, y: combine(op.nn.pad(x, [0, 0, 1, 0]), y)


def elements() -> Iterator[Case]:
    yield case(
        "add/in_parallel_vectors",
        "Large elementwise stages are one nest, on every core, in vectors.",
        lambda x, y: op.exp((x + y) * relax.const(0.5)),
        (64, 1024),
        (64, 1024),
    )
    yield case(
        "add/broadcast_tail",
        "A small result whose last axis fills no vector stays scalar, on one core.",
        lambda x, y: x + y,
        (5, 7),
        (7,),
    )
    yield case(
        "add/pixels_in_one_piece",
        "The last axes are one where they lie in one piece, which they fill vectors with.",
        lambda x, y: x + y,
        (4, 4, 12),
        (4, 1, 1),
    )
    yield case("permute_dims/of_a_matrix", "Strided reads.", lambda x: op.permute_dims(x), (8, 5))
    yield case(
        "permute_dims/in_tiles",
        "Lines of the cache are read whole while few enough of them are written.",
        lambda x: op.permute_dims(x),
        (16, 32),
    )
    yield case(
        "take/rows_of_a_table",
        "Rows that an index names; one out of range is TVM's own question.",
        lambda x, i: op.take(x, i, axis=0),
        (10, 8),
        ((3,), "int64"),
    )
    yield case("sort/along_a_row", "A program that TVM wrote with loops of its own.", lambda x: op.sort(x), (4, 9))
    yield case("relu/nan", "The maximum of zero and NaN, in this order, is NaN.", lambda x: op.nn.relu(x), (5, 7))
    yield case(
        "full/nan",
        "A constant NaN is read from memory: as a number in the program, its relu is folded to zero.",
        lambda x: x + op.nn.relu(op.full(relax.ShapeExpr([5, 7]), relax.const(float("nan")))),
        (5, 7),
    )
    yield case("clip/nan", "A NaN is no number between bounds.", lambda x: op.clip(x, 0, 6), (5, 7))
    yield case("maximum/of_two_tensors", "NaN where either is.", lambda x, y: op.maximum(x, y), (5, 7), (5, 1))
    yield case(
        "minimum/with_a_number",
        "A comparison with NaN is false, which keeps it.",
        lambda x: op.minimum(x, relax.const(1.0)),
        (5, 7),
    )
    yield case(
        "subtract/of_what_was_added",
        "The sum of an operand and its own negative: a difference would cancel, as of real numbers.",
        lambda x, y: (x + y) - y,
        (5, 7),
        (5, 7),
    )
    for name, combine in (("multiply", op.multiply), ("divide", op.divide)):
        yield case(
            f"{name}/beside_what_is_padded",
            "A kernel of its own: of a zero that is written out, TVM's simplifier makes zero, beside NaN as well.",
            _beside_what_is_padded(combine),
            (5, 6),
            (5, 7),
        )
    yield case(
        "logical/bit_by_bit",
        "Truths as numbers, bit by bit: TVM's simplifier takes x > y or x <= y for true, also of NaN.",
        lambda x, y: op.logical_not(
            op.logical_and(op.logical_or(op.greater(x, y), op.less_equal(x, y)), op.not_equal(x, y))
        ),
        (5, 7),
        (5, 7),
    )
    yield case("max/over_columns", "NaN where any is; in registers.", lambda x: op.max(x, [0]), (9, 16))
    yield case("min/over_everything", "A single number.", lambda x: op.min(x), (3, 5))
    yield case("argmax/first_of_the_best", "The place of the first NaN, or of the first of the largest.",
               lambda x: op.argmax(x, 1), (4, 9))  # fmt: skip
    yield case("argmin/integers", "No question for NaN.", lambda x: op.argmin(x, 0), ((4, 9), "int32"))
    yield case(
        "scatter_elements/rows",
        "A row that has one place is written as it lies.",
        lambda x, at, y: op.scatter_elements(x, op.broadcast_to(at, (3, 2, 5)), y, 1, "add"),
        (3, 4, 5),
        ((1, 2, 1), "int64"),
        (3, 2, 5),
    )
    yield case(
        "scatter_elements/each_by_itself",
        "Numbers that have places of their own are written one by one, in the order in which they lie.",
        lambda x, at, y: op.scatter_elements(x, at, y, 0),
        (4, "n"),
        ((2, "n"), "int32"),
        (2, "n"),
    )
    yield case(
        "resize2d/linear",
        "Rows are resized by a program of their own; what lies as it is added up takes what follows.",
        lambda x: op.nn.relu(op.image.resize2d(x, (7, 32), layout="NCHW", method="linear")),
        (1, 3, 4, 16),
    )
    yield case("cumsum/short_axis", "Each element sums those before it.", lambda x: op.cumsum(x, 1), (3, 8))
    yield case(
        "libm/of_float32",
        "The C library's functions one by one, and tanh as an intrinsic, which is lowered to vectors.",
        lambda x: op.tanh(op.atanh(op.sinh(op.cosh(x)))),
        (4, 8),
    )
    yield case(
        "libm/of_float64",
        "The C library's functions one by one.",
        lambda x: op.tanh(op.atanh(op.sinh(op.cosh(x)))),
        ((4, 8), "float64"),
    )
