"""Arguments of what reads and writes at indices: those within their axis, of shapes that fit."""

from __future__ import annotations

from .growth import Growth
from .operands import Arguments, along, covers, index, integers, masks, sizes, weight


def _gather(g: Growth, x: str) -> str | None:
    if (place := along(g, x)) is None:
        return None
    axis, shape = place
    wanted = [g.draws.number(1, 4) if at == axis else g.draws.number(1, size) for at, size in enumerate(shape)]
    return f"{x}, {axis}, {index(g, wanted, shape[axis])}"


def _scattered(last: str, *, unique: bool = True) -> Arguments:
    """Values put where an index says; `last` is what follows the source."""

    def arguments(g: Growth, x: str) -> str | None:
        d = g.draws
        if (place := along(g, x)) is None:
            return None
        axis, shape = place
        wanted = [size if d.chance(0.5) else d.number(1, size) for size in shape]
        at = index(g, wanted, shape[axis])
        if unique:  # which of several values is kept is left open
            rows = [1 if each == axis else size for each, size in enumerate(wanted)]
            at = index(g, rows, shape[axis])
            wanted = rows
        source = [size if d.chance(0.5) else d.number(size, size + 2) for size in wanted]
        value = d.one((g.pick(lambda t: t.dtype == g.of(x).dtype and covers(t, wanted)), None)) or weight(g, x, *source)
        if last.startswith("value"):
            return f"{x}, {axis}, {at}, {d.one((2, -1, 0))}{last.removeprefix('value')}"
        return f"{x}, {axis}, {at}, {value}{last}"

    return arguments


def _reduced(g: Growth, x: str) -> str | None:
    how = g.draws.one(("sum", "prod", "amax", "amin", "mean"))
    include = f", include_self={g.draws.chance(0.5)}"
    return _scattered(f", '{how}'{include}", unique=False)(g, x)


def _index_rows(last: str = "", *, source: bool = False, value: bool = False) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        d = g.draws
        if (place := along(g, x)) is None:
            return None
        axis, shape = place
        count = 1 if source and not last else d.number(1, 3)
        at = index(g, [count], shape[axis])
        if value:
            return f"{x}, {axis}, {at}, {d.one((0, 2, -1))}"
        if not source:
            return f"{x}, {axis}, {at}"
        rows = [count if each == axis else size for each, size in enumerate(shape)]
        return f"{x}, {axis}, {at}, {weight(g, x, *rows)}{last}"

    return arguments


def _index(g: Growth, x: str) -> str | None:
    shape = sizes(g, x)
    if not shape or 0 in shape:
        return None
    d = g.draws
    places = ["None"] * len(shape)
    common = [d.number(1, 3) for _ in range(d.number(1, 2))]
    for axis in d.some(range(len(shape)))[: d.number(1, 2)]:
        below = min(g.seen(x, world).shape[axis] for world in g.worlds)
        places[axis] = index(g, common, below)
    while places[-1] == "None":
        places.pop()
    return f"{x}, [{', '.join(places)}]"


def _index_put(g: Growth, x: str) -> str | None:
    if (place := along(g, x)) is None:
        return None
    shape = place[1]
    at = index(g, [g.draws.number(1, 4)], shape[0])
    value = weight(g, x, *g.draws.one(((), (1,), tuple(shape[1:]))))
    return f"{x}, [{at}], {value}, True"


def _embedding(g: Growth, x: str) -> str | None:
    rows = g.draws.number(1, 6)
    at = integers(g, x, rows)
    table = g.pick(lambda t: t.dim() == 2 and t.shape[0] >= rows and t.is_floating_point())
    return at and f"{table if table and g.draws.chance(0.5) else weight(g, 'x0', rows, 3)}, {at}"


def _one_hot(g: Growth, x: str) -> str | None:
    count = g.draws.number(1, 5)
    at = integers(g, x, count)
    return at and f"{at}, {count}"


def _take(g: Growth, x: str) -> str | None:
    count = min(g.seen(x, world).numel() for world in g.worlds)
    return f"{x}, {index(g, [g.draws.number(1, 4)], count)}" if count else None


def _slice_scatter(g: Growth, x: str) -> str | None:
    if (place := along(g, x)) is None:
        return None
    axis, shape = place
    start, step = g.draws.number(0, shape[axis] - 1), g.draws.one((1, 1, 2))
    count = len(range(start, shape[axis], step))
    rows = [count if at == axis else size for at, size in enumerate(shape)]
    return f"{x}, {weight(g, x, *rows)}, {axis}, {start}, None, {step}"


def _select_scatter(g: Growth, x: str) -> str | None:
    if (place := along(g, x)) is None:
        return None
    axis, shape = place
    return f"{x}, {weight(g, x, *shape[:axis], *shape[axis + 1 :])}, {axis}, {g.draws.number(-1, shape[axis] - 1)}"


def _boundaries(first: bool) -> Arguments:
    def arguments(g: Growth, x: str) -> str | None:
        made = g.emit(f"torch.sort({weight(g, x, g.draws.number(1, 5), low=-2, high=2)})[0]")
        if not made:
            return None
        return f"{made[0]}, {x}" if first else f"{x}, {made[0]}"

    return arguments


def _topk(g: Growth, x: str) -> str | None:
    if not sizes(g, x):
        return None
    axis = g.draws.number(-1, len(sizes(g, x)) - 1)
    most = min(g.seen(x, world).shape[axis] for world in g.worlds)
    return f"{x}, {g.draws.number(0, most)}, {axis}, {g.draws.chance(0.5)}"


def _masked_scatter(g: Growth, x: str) -> str | None:
    return f"{x}, {masks(g, x)}, {weight(g, x, max(1, g.of(x).numel()))}"


INDICES: dict[str, Arguments] = {
    "embedding.default": _embedding,
    "embedding_renorm.default": lambda g, x: (at := _embedding(g, x)) and f"{at}, 1.0, 2.0",
    "gather.default": _gather,
    "scatter.src": _scattered(""),
    "scatter.value": _scattered("value", unique=False),
    "scatter.reduce": _scattered(", reduce='add'", unique=False),
    "scatter.value_reduce": _scattered("value, reduce='add'", unique=False),
    "scatter_add.default": _scattered("", unique=False),
    "scatter_reduce.two": _reduced,
    "index_select.default": _index_rows(),
    "index_add.default": _index_rows(", alpha=2", source=True),
    "index_copy.default": _index_rows(source=True),
    "index_fill.int_Scalar": _index_rows(value=True),
    "index.Tensor": _index,
    "index_put.default": _index_put,
    "take.default": _take,
    "put.default": lambda g, x: (at := _take(g, x)) and f"{at}, {weight(g, x, *sizes(g, at.split(', ')[1]))}, True",
    "slice_scatter.default": _slice_scatter,
    "select_scatter.default": _select_scatter,
    "one_hot.default": _one_hot,
    "bucketize.Tensor": _boundaries(False),
    "searchsorted.Tensor": _boundaries(True),
    "topk.default": _topk,
    "masked_scatter.default": _masked_scatter,
}
