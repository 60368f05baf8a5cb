"""Calls as people write them, where these are no overload of the table: indexing, writes into views, layers.

A name that ends in "_" writes into its operand, and is a statement; the others are expressions.
"""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from .growth import Growth
from .operands import dtype_of, fresh, masks, ranked, sizes

Spelling = Callable[[Growth, str], str | None]


def _brackets(g: Growth, x: str) -> str | None:
    """Basic indexing, with slices, None, integers and an ellipsis."""
    rank = len(sizes(g, x))
    parts = [
        g.draws.one((":", ":", "1:", ":-1", "::2", "-1", "0", "-3:", "1:3")) for _ in range(g.draws.number(0, rank))
    ]
    if g.draws.chance(0.3):
        parts.insert(g.draws.number(0, len(parts)), "None")
    if g.draws.chance(0.3):
        parts.insert(g.draws.number(0, len(parts)), "...")
    return f"{x}[{', '.join(parts) or '...'}]"


def _viewed(g: Growth, x: str) -> str:
    """A view of the operand, written as a method, that may be written into."""
    d, rank = g.draws, len(sizes(g, x))
    axis = d.number(0, max(0, rank - 1))
    views = ["", "", ".view(-1)"]
    if rank:
        views += [f".select({axis}, -1)", f".narrow({axis}, 0, 1)", "[..., 1:]", "[0]", "[::2]", f".unsqueeze({axis})"]
        views += [f".expand_as({x})", f".unfold({axis}, 1, 1)"]
    if rank > 1:
        views += [
            f".transpose({axis}, 0)",
            "[:, -1:]",
            ".mT",
            ".diagonal(0, 0, 1)",
            f".flatten({axis})[1:]",
            ".chunk(2)[0]",
        ]
    return x + str(d.one(views))


NUMBERS = ("2", "-1", "0", "3", "1")


def _written(g: Growth, x: str) -> str | None:
    """A change in place of a view of the operand."""
    d, view = g.draws, _viewed(g, x)
    made = g.draws.chance(0.5) and g.emit(f"{view}.clone()")
    source = made[0] if made else fresh(g, x, dtype_of(g, x))
    number = d.one(NUMBERS)
    call = d.one(
        (f"copy_({source})", f"add_({source})", f"mul_({number})", f"fill_({number})", "zero_()", f"sub_({number})",
         "relu_()", f"clamp_(-1, {number})", f"masked_fill_({masks(g, x)}, {number})", "neg_()",
         f"add_({source}, alpha=2)")
    )  # fmt: skip
    return f"{view}.{call}"


def _copied(g: Growth, x: str) -> str | None:
    """One value written into a part of another, of other memory: what overlaps is copied in no certain order."""
    memory = g.of(x).untyped_storage().data_ptr()

    def fits(tensor: Tensor) -> bool:
        fit = tensor.shape == g.of(x).shape[1:] or tensor.dim() == 0
        return fit and tensor.untyped_storage().data_ptr() != memory

    source = g.pick(fits)
    return source and f"{x}[{g.draws.one((0, -1))}].copy_({source})" if sizes(g, x) else None


def _layer(*texts: str, rank: int) -> Spelling:
    def spelling(g: Growth, x: str) -> str | None:
        if len(g.worlds) > 1:
            return None
        a = ranked(g, x, rank)
        if a is None or dtype_of(g, a) != "float32":
            return None
        channels = sizes(g, a)[1 if rank > 2 else -1]
        return f"{g.submodule(g.draws.one(texts).format(c=channels, o=g.draws.number(1, 5)))}({a})"

    return spelling


def _last(g: Growth, x: str) -> str | None:
    if dtype_of(g, x) != "float32" or not sizes(g, x) or isinstance(g.dims(x)[-1], str):
        return None
    last = sizes(g, x)[-1]
    return f"{g.submodule(g.draws.one((f'nn.Linear({last}, 3)', f'nn.LayerNorm({last})')))}({x})"


def _einsum(g: Growth, x: str) -> str | None:
    a = ranked(g, x, 3)
    return (
        a and f"torch.einsum({g.draws.one(('bij,bkj->bik', 'bij,bij->bi', 'bij,bij->j', 'bij,cij->bc'))!r}, {a}, {a})"
    )


def _windows(g: Growth, x: str) -> str | None:
    """Parts of an image side by side, and back."""
    a = ranked(g, x, 4)
    if a is None or len(g.worlds) > 1:
        return None
    n, c, h, w = sizes(g, a)
    rows, columns = (next((each for each in (2, 3) if size % each == 0), 1) for size in (h, w))
    split = f"{a}.view({n}, {c}, {h // max(1, rows)}, {rows}, {w // max(1, columns)}, {columns})"
    return f"{split}.permute(0, 2, 4, 3, 5, 1).reshape(-1, {rows * columns}, {c})"


def _mask_of_positions(g: Growth, x: str) -> str | None:
    """A mask made of positions in the graph."""
    dims = g.dims(x)
    if not dims:
        return None
    i = f"torch.arange({dims[-1]})"
    d = g.draws
    form = d.one(("({i}[:, None] >= {i}[None, :])", "(({i} // 2)[None, :] == ({i} // 2)[:, None])",
                  "({i} >= {k}).long()", "({i} % {k}).float()",
                  "(({i}[None, :] - {i}[:, None]).abs() < {k})"))  # fmt: skip
    return str(form.format(i=i, k=d.number(1, 4)))


def _filled(g: Growth, x: str) -> str | None:
    return f"{x}.masked_fill({masks(g, x)}, {g.draws.one(('0.0', '1', '-100.0', 'float(-1)'))})"


def _method(*forms: str) -> Spelling:
    def spelling(g: Growth, x: str) -> str | None:
        rank = len(sizes(g, x))
        axis = g.draws.number(-rank, rank - 1) if rank else 0
        return str(g.draws.one(forms)).format(x=x, d=axis, y=g.pick() or x, k=g.draws.number(1, 3))

    return spelling


SPELLINGS: dict[str, Spelling] = {
    "x[...]": _brackets,
    "write_": _written,
    "copy_row_": _copied,
    "nn.Conv2d": _layer("nn.Conv2d({c}, {o}, 3, padding=1)", "nn.Conv2d({c}, {o}, 1)", "nn.BatchNorm2d({c})", rank=4),
    "nn.Conv1d": _layer("nn.Conv1d({c}, {o}, 2)", "nn.BatchNorm1d({c})", rank=3),
    "nn.Linear": _last,
    "einsum": _einsum,
    "windows": _windows,
    "positions": _mask_of_positions,
    "masked_fill": _filled,
    "reshape": _method("{x}.reshape(-1)", "{x}.flatten({d})", "{x}.reshape(-1, 1)", "{x}.reshape({k}, -1)"),
    "contiguous": _method("{x}.contiguous()", "{x}.mT.contiguous()", "{x}.clone()"),
    "arithmetic": _method(
        "{x} + {y}", "{x} * {y}", "{x} - {y}", "1 - {x}", "{x} / {k}", "{x} // {k}", "{x} % {k}", "2 ** {x}"
    ),
    "chunks": _method("{x}.chunk({k}, {d})[0]", "{x}.tensor_split({k}, {d})[-1]", "{x}.unbind({d})[0]"),
    "like": _method("torch.zeros_like({x})", "torch.ones_like({x}) * {k}", "torch.full_like({x}, {k})"),
    "moved": _method("{x}.movedim({d}, 0)", "{x}.swapaxes({d}, -1)", "{x}.rot90({k})", "{x}.flip({d})", "{x}.T"),
    "F": _method(
        "F.softmax({x}, {d})",
        "F.pad({x}, (1, 0))",
        "F.normalize({x}, dim={d})",
        "F.gelu({x})",
        "F.interpolate({x}, scale_factor=2)",
        "F.softplus({x})",
        "F.dropout({x}, 0.5, False)",
    ),
    "norms": _method("{x}.norm(dim={d})", "{x}.std({d})", "{x}.var({d}, keepdim=True)", "torch.linalg.norm({x})"),
    "halves": _method(
        "{x}.half()", "{x}.to(torch.bfloat16)", "{x}.double()", "{x}.int()", "{x}.bool()", "{x}.type_as({y})"
    ),
    "repeats": _method(
        "{x}.repeat_interleave({k}, {d})", "{x}.tile({k})", "{x}.expand_as({y})", "{x}.broadcast_to({y}.shape)"
    ),
    "ordered": _method("{x}.sort({d})[0]", "{x}.cumsum({d})", "{x}.max({d})[0]", "{x}.amin({d})", "{x}.logsumexp({d})"),
}
