"""Arguments of overloads whose schema does not say what fits: sizes, numbers and other operands.

Each is a function of the growing program and an operand, and returns the arguments as text, or None.
"""

from __future__ import annotations

from .growth import DTYPES, Growth
from .indices import INDICES
from .layers import LAYERS
from .operands import Arguments, along, like, masks, other, ranked, sizes
from .products import PRODUCTS


def _view(g: Growth, x: str) -> str | None:
    dims, d = g.dims(x), g.draws
    if d.chance(0.5) and len(dims) > 1:
        at = d.number(0, len(dims) - 2)
        return f"{x}, {_listed([*dims[:at], -1, *dims[at + 2 :]])}"
    for at, size in enumerate(dims):
        if isinstance(size, int) and size > 1 and d.chance(0.6):
            divisor = next(each for each in (2, 3, 5, size) if size % each == 0)
            return f"{x}, {_listed([*dims[:at], divisor, size // divisor, *dims[at + 1 :]])}"
    return f"{x}, {_listed(d.some(dims, len(dims)))}" if g.of(x).is_contiguous() else None


def _listed(items: list[int | str]) -> str:
    return f"[{', '.join(map(str, items))}]"


def _expand(g: Growth, x: str) -> str | None:
    dims = [g.draws.number(1, 3) if size == 1 else size for size in g.dims(x)]
    lead: list[int | str] = [g.draws.number(1, 3)] if g.draws.chance(0.6) else []
    return f"{x}, {_listed([*lead, *dims])}"


def _permute(g: Growth, x: str) -> str | None:
    rank = len(sizes(g, x))
    return f"{x}, {g.draws.some(range(rank), rank)}"


def _slice(g: Growth, x: str) -> str | None:
    d, rank = g.draws, len(sizes(g, x))
    start, end = d.one((None, 0, 1, -2, -3)), d.one((None, 2, -1, 5, 9223372036854775807))
    return f"{x}, {d.number(0, max(0, rank - 1))}, {start}, {end}, {d.one((1, 1, 2, 3))}"


def _select(g: Growth, x: str) -> str | None:
    return f"{x}, {g.draws.number(-1, 1)}, {g.draws.one((0, -1, 1))}"


def _split(g: Growth, x: str) -> str | None:
    return f"{x}, {g.draws.number(1, 3)}, {g.draws.number(-1, 1)}"


def _split_sizes(g: Growth, x: str) -> str | None:
    if (place := along(g, x)) is None:
        return None
    axis, shape = place
    first = g.draws.number(0, shape[axis])
    return f"{x}, [{first}, {shape[axis] - first}], {axis}"


def _unfold(g: Growth, x: str) -> str | None:
    return f"{x}, {g.draws.number(-1, 1)}, {g.draws.number(1, 3)}, {g.draws.number(1, 2)}"


def _repeat(g: Growth, x: str) -> str | None:
    rank = len(sizes(g, x)) + g.draws.chance(0.3)
    return f"{x}, {[g.draws.number(1, 2) for _ in range(rank)]}"


def _roll(g: Growth, x: str) -> str | None:
    axes = g.draws.some(range(max(1, len(sizes(g, x)))))
    return f"{x}, {[g.draws.number(-3, 3) for _ in axes]}, {axes}" if sizes(g, x) else None


def _pad(modes: bool) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        d, rank = g.draws, len(sizes(g, x))
        axes = min(rank, d.number(1, 2))
        if not modes or d.chance(0.3):
            amounts = [d.number(-1, 2) for _ in range(2 * axes)]
            return f"{x}, {amounts}, {d.one((0, 1, -2))}" if not modes else f"{x}, {amounts}"
        x2 = ranked(g, x, d.number(2, 4))
        count = min(3, len(sizes(g, x2)) - 1) if x2 else 0
        return (
            x2
            and f"{x2}, {[d.number(0, 1) for _ in range(2 * count)]}, {d.one(('reflect', 'replicate', 'circular'))!r}"
        )

    return arguments


def _joined(g: Growth, x: str) -> str | None:
    d, shape = g.draws, g.of(x).shape
    axis = d.number(0, max(0, len(shape) - 1))
    others = [
        name
        for name in g.values
        if g.of(name).dim() == len(shape)
        and all(a == b or at == axis for at, (a, b) in enumerate(zip(g.of(name).shape, shape, strict=True)))
    ]
    parts = d.some([x, *others])[:3]
    return f"[{', '.join([x, *parts])}], {axis}"


def _stacked(g: Growth, x: str) -> str | None:
    shape = g.of(x).shape
    same = [name for name in g.values if g.of(name).shape == shape]
    return f"[{', '.join([x, *g.draws.some(same)[:2]])}], {g.draws.number(-1, len(shape))}"


def _where(g: Growth, x: str) -> str | None:
    return f"{masks(g, x)}, {x}, {other(g, x)}"


def _created(last: str = "", *, of: bool = False) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        dims = g.dims(x)
        start = f"{x}, " if of else ""
        dtype = g.draws.one(("", "", f", dtype=torch.{g.draws.one(('float32', 'int64', 'bool', 'float16'))}"))
        return f"{start}{_listed(dims)}{last}{dtype}"

    return arguments


def _range(g: Growth, x: str) -> str | None:
    dims = [size for size in g.dims(x) if size]
    return str(g.draws.one(dims)) if dims else None


def _range_start(g: Growth, x: str) -> str | None:
    end = _range(g, x)
    return end and f"{g.draws.one((0, 1, -2))}, {end}"


def _range_step(g: Growth, x: str) -> str | None:
    end = _range_start(g, x)
    return end and f"{end}, {g.draws.one((1, 2, 0.5))}"


def _glu(g: Growth, x: str) -> str | None:
    even = [at for at, size in enumerate(sizes(g, x)) if size % 2 == 0]
    return f"{x}, {g.draws.one(even)}" if even else None


def _to(g: Growth, x: str) -> str | None:
    return f"{x}, dtype=torch.{g.draws.one(DTYPES)}"


def _positive(g: Growth, x: str) -> str | None:
    """Divided by what is not zero."""
    divisor = g.emit(f"{other(g, x)}.abs() + 1")
    return f"{x}, {divisor[0]}" if divisor else None


def _rounded(g: Growth, x: str) -> str | None:
    found = _positive(g, x)
    return found and f"{found}, rounding_mode={g.draws.one((None, 'trunc', 'floor'))!r}"


def _clamped(g: Growth, x: str) -> str | None:
    return f"{x}, {like(g, x)}, {g.draws.one((None, like(g, x)))}"


_OWN: dict[str, Arguments] = {
    "view.default": _view,
    "_unsafe_view.default": _view,
    "expand.default": _expand,
    "permute.default": _permute,
    "slice.Tensor": _slice,
    "select.int": _select,
    "split.Tensor": _split,
    "unsafe_split.Tensor": _split,
    "split_with_sizes.default": _split_sizes,
    "unbind.int": lambda g, x: f"{x}, {g.draws.number(-1, 1)}",
    "unfold.default": _unfold,
    "repeat.default": _repeat,
    "roll.default": _roll,
    "pad.default": _pad(True),
    "constant_pad_nd.default": _pad(False),
    "cat.default": _joined,
    "stack.default": _stacked,
    "where.self": _where,
    "full.default": _created(", 2"),
    "zeros.default": _created(),
    "ones.default": _created(),
    "new_full.default": _created(", 3", of=True),
    "new_zeros.default": _created(of=True),
    "new_ones.default": _created(of=True),
    "arange.default": _range,
    "arange.start": _range_start,
    "arange.start_step": _range_step,
    "glu.default": _glu,
    "_to_copy.default": _to,
    "floor_divide.default": _positive,
    "remainder.Tensor": _positive,
    "fmod.Tensor": _positive,
    "div.Tensor": _positive,
    "div.Tensor_mode": _rounded,
    "clamp.Tensor": _clamped,
}

SHAPED: dict[str, Arguments] = {**LAYERS, **INDICES, **PRODUCTS, **_OWN}
