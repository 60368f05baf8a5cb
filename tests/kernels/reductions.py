"""Rows, windows, sums and concatenations."""

from __future__ import annotations

from collections.abc import Iterator

from relax_zoo._tvm import relax
from tests.kernels.case import Case, case, op, weight


def rows() -> Iterator[Case]:
    yield case(
        "mean/over_an_image",
        "The last axes are one row; its partial results lie side by side, and what they leave is a loop of its own.",
        lambda x: op.mean(x, [2, 3]),
        (2, 5, 7, 7),
    )
    yield case(
        "sum/of_products_over_a_named_row",
        "What comes before is made where it is summed; a row of unknown length has both loops.",
        lambda x: op.sum(op.multiply(x, x), -1),
        (6, "n"),
    )
    yield case(
        "max/of_rows",
        "Whether there is NaN in a row is a maximum of its own, beside that of its numbers.",
        lambda x: op.max(x, -1),
        (6, 37),
    )
    yield case(
        "mean/of_everything_but_channels",
        "The last axes first, in vectors along them; then those before, in vectors of what is left.",
        lambda x: op.mean(x, [0, 2]),
        (6, 16, 37),
    )
    yield case(
        "argmax/of_columns",
        "The greatest of each column, and then the first place where it is, columns side by side.",
        lambda x: op.argmax(x, 0),
        (6, 32),
    )
    yield case(
        "argmin/of_rows",
        "The first place of the least, found in a second run down the row.",
        lambda x: op.argmin(x, -1),
        (6, 37),
    )
    yield case(
        "rms_norm/of_a_moved_axis",
        "Over axes that are not the last, or not in order, as a layout leaves them; weights keep their own order.",
        lambda x: op.nn.rms_norm(x, weight(4, 3, 5), [3, 1, 2]),
        (2, 3, 5, 4),
    )
    yield case(
        "layer_norm/of_a_moved_axis",
        "The same, deviations first.",
        lambda x: op.nn.layer_norm(x, weight(4, 3, 5), weight(4, 3, 5), [3, 1, 2]),
        (2, 3, 5, 4),
    )
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
        "Softmax over an axis before the last: the greatest, the sum, and the results, each on vectors of columns.",
        lambda x: op.nn.softmax(x, 1),
        (2, 5, 16),
    )
    yield case(
        "softmax/logarithm",
        "What is below the greatest, less the logarithm of the sum, a row at a time.",
        lambda x: op.nn.log_softmax(x, -1),
        (3, 37),
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
        "Two axes are one row, whose partial results lie side by side.",
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
        "instance_norm/of_an_image",
        "The sums over an image are programs of their own: within a row of what follows each row would take them anew.",
        lambda x: op.nn.instance_norm(x, weight(6), weight(6), channel_axis=1, axes=[2, 3]),
        (2, 6, 4, 8),
    )
    yield case(
        "instance_norm/one_channel_a_group",
        "No sums over channels; a row of 15 pixels has no partial results.",
        lambda x: op.nn.instance_norm(x, weight(6), weight(6), channel_axis=1, axes=[2, 3]),
        (2, 6, 3, 5),
    )


def spatial() -> Iterator[Case]:
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
