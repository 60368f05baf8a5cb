"""Loop nests chosen to show each branch of the compiler's rules, one row a case.

Where a case is not about the tile of a contraction, its shape leaves only one: rows whose number is not known, and at
most one vector of channels, which is eight of them.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from relax_zoo._tvm import IRModule, relax, tirx

op = relax.op
Sizes = tuple[int | str, ...]


@dataclass(frozen=True)
class Case:
    """A Relax module of few operators, and in one sentence what its tensor program shows."""

    operator: str
    name: str
    shows: str
    make: Callable[[], IRModule]

    def __str__(self) -> str:
        return f"{self.operator}/{self.name}"


def case(name: str, shows: str, body: Callable[..., Any], *inputs: Sizes | tuple[Sizes, str]) -> Case:
    """A case whose `body` takes inputs of those shapes, of float32 or with their dtype; a size may be a name."""
    operator, _, own = name.partition("/")
    return Case(operator, own, shows, lambda: _module(body, inputs))


def _module(body: Callable[..., Any], inputs: tuple[Any, ...]) -> IRModule:
    known: dict[str, Any] = {}

    def size(each: int | str) -> Any:
        return known.setdefault(each, tirx.Var(each, "int64")) if isinstance(each, str) else each

    variables = []
    for name, given in zip(inspect.signature(body).parameters, inputs, strict=True):
        shape, dtype = given if given and isinstance(given[0], tuple) else (given, "float32")
        variables.append(relax.Var(name, relax.TensorType([size(each) for each in shape], dtype)))
    builder = relax.BlockBuilder()
    with builder.function("main", variables):
        with builder.dataflow():
            result = builder.emit_output(body(*variables))
        builder.emit_func_output(result)
    return builder.get()


def weight(*shape: int, dtype: str = "float32") -> Any:
    """A constant tensor."""
    return relax.const(np.full(shape, 0.5, dtype), dtype)


def conv(x: Any, *shape: int, dtype: str = "float32", **attrs: Any) -> Any:
    """A convolution of images with channels last by a constant weight (kh, kw, in, out)."""
    return op.nn.conv2d(x, weight(*shape, dtype=dtype), data_layout="NHWC", kernel_layout="HWIO", **attrs)


def _contractions() -> Iterator[Case]:
    yield case(
        "conv2d/winograd_of_an_odd_image",
        "A 3x3 convolution in Winograd's form: it asks whether a pixel is too large, and then takes one of two ways.",
        lambda x: op.nn.relu(conv(x, 3, 3, 32, 32, padding=1)),
        (1, 9, 7, 32),
    )
    yield case(
        "conv2d/winograd_before_a_stage_of_more_axes",
        "What follows Winograd's convolution has an axis more, so it runs after it.",
        lambda x, y: y * conv(x, 3, 3, 32, 32, padding=1),
        (1, 8, 8, 32),
        (3, 1, 8, 8, 32),
    )
    yield case(
        "conv2d/tile_of_rows_and_vectors",
        "Pixels times vectors of channels stay in registers over the whole reduction; bias and relu run on them there.",
        lambda x: op.nn.relu(conv(x, 3, 3, 16, 48, strides=2, padding=1) + weight(48)),
        (1, 28, 28, 16),
    )
    yield case(
        "conv2d/pixels_as_one_axis",
        "A row of 7 pixels fills no tile, so all pixels of the image are one axis, padded to whole tiles.",
        lambda x: conv(x, 1, 1, 16, 24),
        (1, 7, 7, 16),
    )
    yield case(
        "conv2d/strided_tail_of_3_channels",
        "Three channels fill no vector: the others are computed as zeros and cut off, one question a channel.",
        lambda x: conv(x, 3, 3, 8, 3, strides=2),
        (1, "h", "w", 8),
    )
    yield case(
        "conv2d/tail_of_4_channels",
        "Four channels are half a vector, in which they are stored at once.",
        lambda x: op.nn.relu(conv(x, 1, 1, 8, 4)),
        (1, "h", "w", 8),
    )
    yield case(
        "conv2d/dilated_and_padded",
        "The padded image is a program of its own before the tiles; taps are two pixels apart.",
        lambda x: conv(x, 3, 3, 8, 8, padding=2, dilation=2),
        (1, "h", "w", 8),
    )
    yield case(
        "conv2d/weights_beyond_the_cache",
        "Weights of more than the second-level cache: the loop over panels is outside the loops over pixels.",
        lambda x: conv(x, 3, 3, 1024, 8),
        (1, "h", "w", 1024),
    )
    yield case(
        "conv2d/grouped_by_whole_vectors",
        "A group's channels fill vectors, so the packed weights serve groups too.",
        lambda x: conv(x, 3, 3, 4, 16, groups=2),
        (1, "h", "w", 8),
    )
    yield case(
        "conv2d/grouped_by_half_vectors",
        "A group's channels fill no vector: TVM's own program, by the rule for all.",
        lambda x: conv(x, 3, 3, 4, 8, groups=2),
        (1, 6, 6, 8),
    )
    yield case(
        "conv2d/weights_that_are_an_input",
        "Weights that are not known cannot be packed: TVM's own program, by the rule for all.",
        lambda x, w: op.nn.conv2d(x, w, data_layout="NHWC", kernel_layout="HWIO"),
        (1, 6, 6, 8),
        (3, 3, 8, 8),
    )
    yield case(
        "conv2d/of_float64",
        "A vector has half as many lanes of float64.",
        lambda x: conv(x, 1, 1, 4, 4, dtype="float64"),
        ((1, "h", "w", 4), "float64"),
    )
    yield case(
        "conv2d/before_a_larger_image",
        "A single pixel that scales a whole image: what follows has more axes than the tile, so it runs after it.",
        lambda x, image: image * op.sigmoid(conv(x, 1, 1, 8, 8)),
        (1, 1, 1, 8),
        (1, 5, 5, 8),
    )
    yield case(
        "conv2d/transposed",
        "TVM's own program of a transposed convolution, by the rule for all.",
        lambda x: op.nn.conv2d_transpose(x, weight(4, 4, 2, 2), strides=(2, 2)),
        (1, 4, 5, 5),
    )
    yield case(
        "depthwise_conv2d/two_vectors_of_channels",
        "Each channel by itself: two vectors of them in registers, over all taps.",
        lambda x: op.nn.relu(conv(x, 3, 3, 1, 16, padding=1, groups=16)),
        (1, "h", "w", 16),
    )
    yield case(
        "depthwise_conv2d/tail_of_4_channels",
        "Twelve channels are filled to two vectors, and what is filled is cut off.",
        lambda x: conv(x, 3, 3, 1, 12, strides=2, groups=12),
        (1, "h", "w", 12),
    )
    yield case(
        "depthwise_conv2d/fewer_channels_than_a_vector",
        "Four channels are a vector of four.",
        lambda x: conv(x, 3, 3, 1, 4, groups=4),
        (1, "h", "w", 4),
    )
    yield case(
        "depthwise_conv2d/rows_of_the_padded_image_in_cache",
        "The whole padded image would leave the cache, so a few of its rows are made at a time.",
        lambda x: conv(x, 3, 3, 1, 8, padding=1, groups=8),
        (1, 131, 131, 8),
    )


def _products() -> Iterator[Case]:
    yield case(
        "matmul/rows_padded_to_whole_tiles",
        "Rows that no tile divides are padded: those beyond the last repeat it and are cut off.",
        lambda x: op.nn.relu(op.matmul(x, weight(32, 48)) + weight(48)),
        (37, 32),
    )
    yield case(
        "matmul/unknown_number_of_rows",
        "One row at a time where their number is not known.",
        lambda x: op.matmul(x, weight(16, 8)),
        ("n", 16),
    )
    yield case(
        "matmul/one_row_and_3_channels",
        "A single row by a matrix whose columns fill no vector.",
        lambda x: op.matmul(x, weight(5, 3)) + weight(3),
        (1, 5),
    )
    yield case(
        "matmul/leading_axes_as_one",
        "All axes before the last are one axis of rows.",
        lambda x: op.matmul(x, weight(16, 8)),
        (1, 1, 16),
    )
    yield case(
        "matmul/of_a_vector",
        "A vector has no rows: TVM's own program.",
        lambda x: op.matmul(x, weight(16, 8)),
        (16,),
    )
    yield case(
        "batched_matmul/packed_first",
        "Two inputs: the second is packed in panels, then the tiles are those of a packed product.",
        lambda x, y: op.matmul(x, y),
        (2, 12, 16),
        (2, 16, 24),
    )
    yield case(
        "batched_matmul/broadcast_with_a_tail_of_5_channels",
        "The matrices of one input serve several of the other; five columns fill no vector.",
        lambda x, y: op.matmul(x, y),
        (2, 3, 1, 16),
        (3, 16, 5),
    )
    yield case(
        "batched_matmul/unknown_number_of_rows",
        "Packing could cost as much as the product: TVM's own program.",
        lambda x, y: op.matmul(x, y),
        (2, "n", 16),
        (2, 16, 24),
    )


def _rows() -> Iterator[Case]:
    yield case(
        "softmax/rows_with_a_tail_of_5_elements",
        "Partial results of a row side by side, folded at its end; what they leave is a loop of its own.",
        lambda x: op.nn.softmax(x, -1),
        ("n", 8, 133),
    )
    yield case(
        "softmax/rows_shorter_than_the_vectors",
        "A row of seven has no partial results: the rule for all takes it.",
        lambda x: op.nn.softmax(x, -1),
        (30, 7),
    )
    yield case(
        "softmax/over_another_axis",
        "Softmax over an axis before the last is TVM's own program.",
        lambda x: op.nn.softmax(x, 1),
        (2, 5, 16),
    )
    yield case(
        "softmax/weights_of_a_product",
        "Weights that only a product reads are zero or large enough to be no denormal numbers.",
        lambda x, y: op.matmul(op.nn.softmax(x, -1), y),
        (2, "n", 7),
        (2, 7, 8),
    )
    yield case(
        "layer_norm/rows_of_whole_vectors",
        "Deviations first, squares after, and what follows, while the row is in the cache.",
        lambda x: op.nn.relu(op.nn.layer_norm(x, weight(32), weight(32), axes=[-1])),
        (20, 32),
    )
    yield case(
        "layer_norm/over_two_axes",
        "Sums over two axes have no partial results.",
        lambda x: op.nn.layer_norm(x, weight(4, 16), weight(4, 16), axes=[-2, -1]),
        (3, 4, 16),
    )
    yield case(
        "group_norm/channels_first",
        "A channel's pixels are a row; sums of the channels of a group are programs of their own.",
        lambda x: op.nn.group_norm(x, weight(6), weight(6), 3, channel_axis=1, axes=[2, 3]),
        (2, 6, 4, 8),
    )
    yield case(
        "group_norm/channels_last",
        "Sums run in vectors along the channels.",
        lambda x: op.nn.group_norm(x, weight(16), weight(16), 2, channel_axis=3, axes=[1, 2]),
        (2, 5, 7, 16),
    )
    yield case(
        "group_norm/image_of_unknown_size",
        "How many elements a group has is read off the input.",
        lambda x: op.nn.group_norm(x, weight(6), weight(6), 3, channel_axis=1, axes=[2, 3]),
        (1, 6, "h", "w"),
    )
    yield case(
        "instance_norm/one_channel_a_group",
        "No sums over channels; a row of 15 pixels has no partial results.",
        lambda x: op.nn.instance_norm(x, weight(6), weight(6), channel_axis=1, axes=[2, 3]),
        (2, 6, 3, 5),
    )


def _spatial() -> Iterator[Case]:
    yield case(
        "max_pool2d/vectors_of_channels",
        "Columns stay in registers over the window; NaN wins, and what lies outside of the image never does.",
        lambda x: op.nn.relu(op.nn.max_pool2d(x, (3, 3), (2, 2), (1, 1), layout="NHWC")),
        (1, 15, 15, 16),
    )
    yield case(
        "max_pool2d/three_channels",
        "Too few channels for a vector: the rule for all.",
        lambda x: op.nn.max_pool2d(x, (2, 2), (2, 2), layout="NHWC"),
        (1, 8, 8, 3),
    )
    yield case(
        "max_pool2d/ceil_mode",
        "TVM's own program where the last window may lie outside of the image.",
        lambda x: op.nn.max_pool2d(x, (3, 3), (2, 2), ceil_mode=True, layout="NHWC"),
        (1, 8, 8, 8),
    )
    yield case(
        "max_pool1d/channels_first",
        "Windows along the last axis lie across the vectors: the rule for all.",
        lambda x: op.nn.max_pool1d(x, 3, 2, 1),
        (1, 4, 16),
    )
    yield case(
        "max_pool3d/dilated",
        "A window of every second element of three axes.",
        lambda x: op.nn.max_pool3d(x, (2, 2, 2), dilation=(2, 2, 2), layout="NDHWC"),
        (1, 5, 5, 5, 8),
    )
    yield case(
        "avg_pool2d/vectors_of_channels",
        "The sum of a window, and the division by its elements inside of the image, in registers.",
        lambda x: op.nn.avg_pool2d(x, (2, 2), (2, 2), (1, 1), layout="NHWC"),
        (1, 8, 8, 8),
    )
    yield case(
        "adaptive_avg_pool2d/whole_image",
        "Four vectors of columns are summed over every pixel.",
        lambda x: op.nn.adaptive_avg_pool2d(x, (1, 1), layout="NHWC"),
        (1, 7, 7, 64),
    )
    yield case(
        "sum/over_leading_axes_in_parallel",
        "A sum over axes before the last, of columns that are worth every core, between two elementwise stages.",
        lambda x: op.sum(x * relax.const(2.0), [0, 1]) * relax.const(0.5),
        (9, 130, 48),
    )
    yield case(
        "sum/over_the_last_axis",
        "A sum along a row, which is left to LLVM.",
        lambda x: op.sum(x, [-1]),
        (5, 7),
    )
    yield case(
        "sum/over_an_axis_that_may_be_empty",
        "What the sum begins with is written before the loop that may not run.",
        lambda x: op.sum(x, [0]),
        ("n", 5),
    )
    yield case(
        "concat/along_channels",
        "One nest a piece, in vectors where it fills them; what follows runs in each.",
        lambda x, y, z: op.nn.relu(op.concat([x, y, z], axis=-1)),
        (4, 16),
        (4, 8),
        (4, 3),
    )
    yield case(
        "concat/along_the_first_axis",
        "Nothing is outside of the axis that is cut.",
        lambda x, y: op.concat([x, y], axis=0),
        (3, 8),
        (1, 8),
    )
    yield case(
        "concat/rows_in_parallel",
        "A large result is written row by row on every core.",
        lambda x, y: op.concat([x, y], axis=1),
        (256, 64),
        (256, 64),
    )


def _elements() -> Iterator[Case]:
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
    yield case("permute_dims/of_a_matrix", "Strided reads.", lambda x: op.permute_dims(x), (8, 5))
    yield case(
        "take/rows_of_a_table",
        "Rows that an index names; one out of range is TVM's own question.",
        lambda x, i: op.take(x, i, axis=0),
        (10, 8),
        ((3,), "int64"),
    )
    yield case("sort/along_a_row", "A program that TVM wrote with loops of its own.", lambda x: op.sort(x), (4, 9))
    yield case("relu/nan", "The maximum of zero and NaN, in this order, is NaN.", lambda x: op.nn.relu(x), (5, 7))
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


CASES = [*_contractions(), *_products(), *_rows(), *_spatial(), *_elements()]
NAMES: dict[str, list[str]] = {}  # the cases of each operator
for each in CASES:
    NAMES.setdefault(each.operator, []).append(each.name)
