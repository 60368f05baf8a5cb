"""Arguments of windows, resizes and normalizations: kernels and weights by the operand's channels."""

from __future__ import annotations

from .growth import Growth
from .operands import Arguments, floats, ranked, sizes, weight


def _convolution(axes: int, *, transposed: bool = False, whole: bool = False, words: bool = False) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        d, found = g.draws, ranked(g, x, axes + 2)
        if found is None:
            return None
        channels = sizes(g, found)[1]
        groups = d.one([each for each in (1, channels, 2) if each and channels % each == 0] or [1])
        out = groups * d.number(1, 2)
        kernel = [d.number(1, 3) for _ in range(axes)]
        shape = (channels, out // groups) if transposed else (out, channels // max(1, groups))
        w = weight(g, found, *shape, *kernel)
        b = weight(g, found, out) if d.chance(0.6) else None
        stride, dilation = ([d.number(1, 2) for _ in range(axes)] for _ in range(2))
        padding = [d.number(0, 1) for _ in range(axes)]
        extra = [d.number(0, max(0, each - 1)) for each in stride]
        if whole:
            turned = d.chance(0.3)
            if turned:
                w = weight(g, found, channels, out // groups, *kernel)
            return (
                f"{found}, {w}, {b}, {stride}, {padding}, {dilation}, {turned}, "
                f"{extra if turned else [0] * axes}, {groups}"
            )
        if transposed:
            return f"{found}, {w}, {b}, {stride}, {padding}, {extra}, {groups}, {dilation}"
        if words:
            word = d.one(("same", "valid"))
            return f"{found}, {w}, {b}, {[1] * axes if word == 'same' else stride}, {word!r}, {dilation}, {groups}"
        return f"{found}, {w}, {b}, {stride}, {padding}, {dilation}, {groups}"

    return arguments


def _window(axes: int, *, average: bool = False) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        d = g.draws
        found = ranked(g, x, axes + d.number(1, 2))
        if found is None:
            return None
        kernel = [d.number(1, 3) for _ in range(axes)]
        stride = d.one(([], [d.number(1, 2) for _ in range(axes)]))
        padding = [d.number(0, each // 2) for each in kernel]
        ceil = d.chance(0.3)
        if average:
            divisor = f", {d.one((None, 2, 3))}" if axes > 1 else ""
            return f"{found}, {kernel}, {stride}, {padding}, {ceil}, {d.chance(0.5)}{divisor}"
        return f"{found}, {kernel}, {stride}, {padding}, {[d.number(1, 2) for _ in range(axes)]}, {ceil}"

    return arguments


def _adaptive(axes: int) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        found = ranked(g, x, axes + g.draws.number(1, 2))
        return found and f"{found}, {[g.draws.number(1, 4) for _ in range(axes)]}"

    return arguments


def _resized(axes: int, *, corners: bool = True) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        d, found = g.draws, ranked(g, x, axes + 2)
        # Which neighbours PyTorch multiplies by zero, and makes an infinity NaN by, is each of its kernels' own choice.
        if found is None or not bool(g.of(found).isfinite().all()):
            return None
        to = [d.number(1, 7) for _ in range(axes)]
        size, scale = (to, None) if d.chance(0.5) else (None, [d.one((2.0, 1.5, 0.7)) for _ in range(axes)])
        return f"{found}, {size}, {f'{d.chance(0.5)}, ' if corners else ''}{scale}"

    return arguments


def _grid(axes: int) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        a = ranked(g, x, axes + 2)
        if a is None:
            return None
        grid = weight(g, a, sizes(g, a)[0], *[g.draws.number(1, 3) for _ in range(axes)], axes)
        return f"{a}, {grid}, {g.draws.number(0, 1)}, {g.draws.number(0, 2)}, {g.draws.chance(0.5)}"

    return arguments


def _shuffle(g: Growth, x: str) -> str | None:
    a = ranked(g, x, 4)
    return a and f"{a}, {g.draws.number(1, 2)}"


def _random_samples(axes: int) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        a = ranked(g, x, axes + 2)
        if a is None:
            return None
        n, c = sizes(g, a)[:2]
        return f"{a}, {[2] * axes}, {[2] * axes}, {weight(g, a, n, c, axes, low=0.1, high=0.9)}"

    return arguments


def _layer_norm(g: Growth, x: str) -> str | None:
    a = floats(g, x)
    if a is None or not sizes(g, a):
        return None
    last = sizes(g, a)[-g.draws.number(1, min(2, len(sizes(g, a)))) :]
    if len(g.worlds) > 1 and "n" in map(str, g.dims(a)[-len(last) :]):
        return None
    scale = weight(g, a, *last) if g.draws.chance(0.6) else None
    return f"{a}, {last}, {scale}, {weight(g, a, *last) if scale and g.draws.chance(0.5) else None}"


def _rms_norm(g: Growth, x: str) -> str | None:
    found = _layer_norm(g, x)
    return found and f"{found.rsplit(', ', 1)[0]}, {g.draws.one((None, 0.1))}"


def _group_norm(g: Growth, x: str) -> str | None:
    a = ranked(g, x, g.draws.number(3, 4))
    if a is None:
        return None
    channels = sizes(g, a)[1]
    groups = g.draws.one([each for each in (1, 2, channels) if each and channels % each == 0] or [1])
    scale = weight(g, a, channels) if g.draws.chance(0.6) else None
    return f"{a}, {groups}, {scale}, {scale}"


def _batch_norm(g: Growth, x: str) -> str | None:
    a = ranked(g, x, g.draws.number(2, 4))
    if a is None:
        return None
    c = sizes(g, a)[1]
    parts = [weight(g, a, c) for _ in range(3)]
    return f"{a}, {parts[0]}, {parts[1]}, {parts[2]}, {weight(g, a, c, low=0.5, high=2)}, 0.1, 1e-05"


def _instance_stats(g: Growth, x: str) -> str | None:
    a = ranked(g, x, g.draws.number(3, 4))
    return a and f"{a}, None, None, True, 0.1, 1e-05"


def _prelu(g: Growth, x: str) -> str | None:
    a = floats(g, x)
    return a and f"{a}, {weight(g, a, g.draws.one((1, sizes(g, a)[1] if len(sizes(g, a)) > 1 else 1)))}"


LAYERS: dict[str, Arguments] = {
    **{f"conv{n}d.default": _convolution(n) for n in (1, 2, 3)},
    **{f"conv{n}d.padding": _convolution(n, words=True) for n in (1, 2, 3)},
    **{f"conv_transpose{n}d.{'default' if n == 1 else 'input'}": _convolution(n, transposed=True) for n in (1, 2, 3)},
    "convolution.default": _convolution(2, whole=True),
    **{f"max_pool{n}d.default": _window(n) for n in (1, 2, 3)},
    **{f"max_pool{n}d_with_indices.default": _window(n) for n in (2, 3)},
    **{f"avg_pool{n}d.default": _window(n, average=True) for n in (1, 2, 3)},
    **{f"{lead}adaptive_avg_pool{n}d.default": _adaptive(n) for n in (1, 2, 3) for lead in ("", "_")},
    **{f"adaptive_max_pool{n}d.default": _adaptive(n) for n in (2, 3)},
    **{f"upsample_nearest{n}d.vec": _resized(n, corners=False) for n in (1, 2, 3)},
    "upsample_linear1d.vec": _resized(1),
    "upsample_bilinear2d.vec": _resized(2),
    "upsample_bicubic2d.vec": _resized(2),
    "upsample_trilinear3d.vec": _resized(3),
    "layer_norm.default": _layer_norm,
    "rms_norm.default": _rms_norm,
    "group_norm.default": _group_norm,
    "_native_batch_norm_legit_no_training.default": _batch_norm,
    "_native_batch_norm_legit.no_stats": _instance_stats,
    "prelu.default": _prelu,
    "grid_sampler_2d.default": _grid(2),
    "grid_sampler_3d.default": _grid(3),
    "pixel_shuffle.default": _shuffle,
    "pixel_unshuffle.default": _shuffle,
    "channel_shuffle.default": _shuffle,
    "fractional_max_pool2d.default": _random_samples(2),
    "fractional_max_pool3d.default": _random_samples(3),
}
