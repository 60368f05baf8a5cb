"""Convolutions and products.

Where a case is not about the tile, its shape leaves only one: rows whose number is not known, and at most one vector
of channels, which is eight of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.kernels.case import Case, case, conv, op, weight


def _with_gaps(transposed: Callable[..., Any], axes: int) -> Callable[[Any], Any]:
    attrs = {"strides": [2] * axes, "padding": [1] * axes, "dilation": [2] * axes, "output_padding": [1] * axes}
    return lambda x: transposed(x, weight(2, 3, *[2] * axes), **attrs)


def contractions() -> Iterator[Case]:
    for n, transposed in enumerate((op.nn.conv1d_transpose, op.nn.conv2d_transpose, op.nn.conv3d_transpose), 1):
        yield case(
            f"conv{n}d_transpose/with_gaps",
            "A sum of what reaches each element; the gaps of a dilated kernel are no zeros to multiply with.",
            _with_gaps(transposed, n),
            (1, 2, *[4] * n),
        )
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
        "A group's channels fill no vector: a vector is as wide as a group.",
        lambda x: conv(x, 3, 3, 4, 8, groups=2),
        (1, 6, 6, 8),
    )
    yield case(
        "conv2d/weights_that_are_an_input",
        "Weights that are not known are packed by a program of their own, with zeros after the last channel.",
        lambda x, w: op.nn.conv2d(x, w, data_layout="NHWC", kernel_layout="HWIO"),
        (1, 6, 6, 8),
        (3, 3, 8, 5),
    )
    yield case(
        "matmul/a_row_of_a_matrix_that_is_an_input",
        "To pack a matrix for one row costs more than the product: vectors of its columns are summed as they lie.",
        lambda x, y: op.matmul(x, y),
        (1, 40),
        (40, 64),
    )
    yield case(
        "matmul/a_row_of_a_transposed_matrix",
        "Nor is it transposed in memory: blocks of it are, in registers; each sum has the order of any other product.",
        lambda x, y: op.matmul(x, op.permute_dims(y)),
        (1, 40),
        (64, 40),
    )
    yield case(
        "matmul/vector",
        "A matrix times a vector is a sum over each row, in vectors.",
        lambda x, y: op.matmul(x, y),
        (6, 40),
        (40,),
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
        "The four places of each block are channels of a product, which are then woven into an image.",
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
        "depthwise_conv2d/weights_that_are_an_input",
        "Weights of one channel each lie as they are used: they are filled to whole vectors.",
        lambda x, w: op.nn.conv2d(x, w, data_layout="NHWC", kernel_layout="HWIO", groups=12),
        (1, 6, 6, 12),
        (3, 3, 1, 12),
    )
    yield case(
        "depthwise_conv2d/rows_of_the_padded_image_in_cache",
        "The whole padded image would leave the cache, so a few of its rows are made at a time.",
        lambda x: conv(x, 3, 3, 1, 8, padding=1, groups=8),
        (1, 131, 131, 8),
    )


def products() -> Iterator[Case]:
    yield case(
        "matmul/rows_padded_to_whole_tiles",
        "Rows that no tile divides are padded: those beyond the last repeat it and are cut off.",
        lambda x: op.nn.relu(op.matmul(x, weight(32, 48)) + weight(48)),
        (37, 32),
    )
    yield case(
        "matmul/unknown_number_of_rows",
        "Where the number of rows is not known, each call takes the tiles that compute them soonest.",
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
        "The second operand is packed, and each call takes the tiles that compute its rows soonest.",
        lambda x, y: op.matmul(x, y),
        (2, "n", 16),
        (2, 16, 24),
    )
