"""Reductions, scans, order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.translator.case import SPECIAL, Case, bools, case, doubles, floats, halves, ints

aten = torch.ops.aten

X = floats(2, 3, 4)
TIES = torch.tensor([[1.0, 3.0, 3.0, 0.0], [2.0, 2.0, -1.0, 2.0]])
LIMITS = [(dtype, torch.iinfo(dtype).min, torch.iinfo(dtype).max) for dtype in (torch.uint8, torch.int32, torch.int64)]
LIMITS += [(torch.float32, -float("inf"), float("inf"))]
FINITE = torch.tensor([[1.0, -3.0, 3.0], [-2.0, -5.0, -1.0]])
NAN = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, -1.0], [float("nan"), float("nan"), 0.0]])
SMALL = ints(3, 4, low=0, high=200).of(torch.uint8)
LARGE = floats(5, 4, low=99.9, high=100)


def _with(function: Any, *args: Any, **kwargs: Any) -> Callable[[Tensor], Any]:
    return lambda x: function(x, *args, **kwargs)


def _sums(name: str) -> list[Case]:
    whole, dim = {"sum": ("sum.default", "sum.dim_IntList"), "mean": ("mean.default", "mean.dim")}[name]
    function = getattr(torch, name)
    return [
        case(whole, _with(function), X),
        case(f"{whole}-dtype", _with(function, dtype=torch.float64), X),
        case(f"{whole}-int64-dtype", _with(function, dtype=torch.float32), ints(3, 4)),
        case(f"{whole}-0d", _with(function), floats()),
        case(f"{whole}-special", _with(function), SPECIAL),
        case(dim, _with(function, 1), X),
        case(f"{dim}-several", _with(function, (0, -1)), X),
        case(f"{dim}-keepdim", _with(function, (1,), keepdim=True), X),
        case(f"{dim}-none", _with(function, ()), X),
        case(f"{dim}-float16", _with(function, 1), halves(3, 40)),
        case(f"{dim}-bfloat16", _with(function, 0), floats(30, 3).of(torch.bfloat16)),
        case(f"{dim}-batch", _with(function, 1), floats("batch", 3, 4)),
        case(f"{dim}-over-batch", _with(function, 0), floats("batch", 3, 4)),
        case(f"{dim}-0d", _with(function, 0), floats()),
        case(f"{dim}-empty", _with(function, 0), floats(0, 3)),
        case(f"{dim}-size-1", _with(function, 1), floats(3, 1)),
        case(f"{dim}-strided", _with(function, 0), X.strided),
    ]


def _extremes(name: str) -> list[Case]:
    function, arg = getattr(torch, name), getattr(torch, f"arg{name}")
    amax = getattr(torch, f"a{name}")
    return [
        case(f"{name}.default", _with(function), X),
        case(f"{name}.default-nan", _with(function), NAN),
        case(f"{name}.default-bool", _with(function), bools(5)),
        case(f"{name}.default-uint8", _with(function), SMALL),
        case(f"{name}.dim", _with(function, 1), X),
        case(f"{name}.dim-keepdim", _with(function, -1, keepdim=True), X),
        case(f"{name}.dim-ties", _with(function, 1), TIES),
        case(f"{name}.dim-nan", _with(function, 1), NAN),
        case(f"{name}.dim-0d", _with(function, 0), floats()),
        case(f"{name}.dim-int64", _with(function, 0), ints(4, 3)),
        case(f"{name}.dim-float16", _with(function, 0), halves(4, 3)),
        case(f"{name}.dim-bool", _with(function, 0), bools(4, 3)),
        case(f"torch.{name}-values", lambda x: function(x, dim=1)[0], X),
        case(f"torch.{name}-indices", lambda x: function(x, 1).indices, X),
        case(f"a{name}.default", _with(amax, (0, 2)), X),
        case(f"a{name}.default-all", _with(amax), X),
        case(f"a{name}.default-nan", _with(amax, 1), NAN),
        case(f"a{name}.default-keepdim", _with(amax, 1, keepdim=True), X),
        case(f"a{name}.default-infinite", _with(amax, 0), torch.tensor([float("inf"), -float("inf")])),
        case(f"a{name}.default-all-low", _with(amax, 0), torch.full((3,), float("-inf" if name == "max" else "inf"))),
        case(f"arg{name}.default", _with(arg, 1), X),
        case(f"arg{name}.default-all", _with(arg), X),
        case(f"arg{name}.default-all-keepdim", _with(arg, keepdim=True), X),
        case(f"arg{name}.default-ties", _with(arg, dim=1), TIES),
        case(f"arg{name}.default-ties-int64", _with(arg, 0), ints(9, 2, low=0, high=3)),
        case(f"arg{name}.default-nan", _with(arg, 1), NAN),
        *[
            case(f"{prefix}{name}.default-{what}-{str(dtype).removeprefix('torch.')}", _with(of, 1), values.to(dtype))
            for prefix, of in (("a", amax), ("arg", arg))
            for dtype in (torch.float16, torch.bfloat16, torch.float64)
            for what, values in (("finite", FINITE), ("nan", NAN))
        ],
        *[  # nothing is better than the worst number of the dtype
            case(f"arg{name}.default-worst-{dtype}", _with(arg, 1), torch.full((2, 3), worst, dtype=dtype))
            for dtype, least, largest in LIMITS
            for worst in [least if name == "max" else largest]
        ],
        case(f"arg{name}.default-nan-all", _with(arg), NAN),
        case(f"arg{name}.default-0d", _with(arg), floats()),
        case(f"arg{name}.default-keepdim", _with(arg, -1, True), X),
        case(f"arg{name}.default-batch", _with(arg, 1), floats("batch", 5)),
        case(f"arg{name}.default-infinite", _with(arg), torch.full((3,), float("-inf" if name == "max" else "inf"))),
    ]


def _truths(name: str) -> list[Case]:
    function = getattr(torch, name)
    return [
        case(f"{name}.default", _with(function), bools(3, 4)),
        case(f"{name}.default-float32", _with(function), SPECIAL),
        case(f"{name}.dim", _with(function, 1), bools(3, 4)),
        case(f"{name}.dim-uint8", _with(function, 1), ints(3, 4, low=0, high=2).of(torch.uint8)),
        case(f"{name}.dim-keepdim", _with(function, 0, True), ints(3, 4, low=0, high=2)),
        case(f"{name}.dims", _with(function, dim=(0, 2)), bools(2, 3, 4)),
        case(f"{name}.dims-none", _with(function, dim=()), bools(2, 3)),
        case(f"{name}.dims-keepdim", _with(function, dim=(0, 1), keepdim=True), ints(2, 3, low=0, high=2)),
    ]


def _spreads(name: str) -> list[Case]:
    function, both = getattr(torch, name), getattr(torch, f"{name}_mean")
    return [
        case(f"{name}.correction", _with(function, 1), X),
        case(f"{name}.correction-all", _with(function), X),
        case(f"{name}.correction-biased", _with(function, 1, unbiased=False), X),
        case(f"{name}.correction-two", _with(function, (0, 1), correction=2, keepdim=True), X),
        case(f"{name}.correction-large-mean", _with(function, 0), LARGE),
        case(f"{name}.correction-one", _with(function, 0), floats(1, 3)),
        case(f"{name}.correction-0d", _with(function), floats()),
        case(f"{name}.correction-float16", _with(function, 1), halves(3, 9)),
        case(f"{name}.correction-float64", _with(function, 1), doubles(3, 9)),
        case(f"{name}.correction-over-batch", _with(function, 0), floats("batch", 3)),
        case(f"{name}.correction-batch", _with(function, 1), floats("batch", 3)),
        case(f"{name}.correction-special", _with(function, 0), SPECIAL),
        case(f"{name}_mean.correction", _with(both, 1), X),
        case(f"{name}_mean.correction-all", _with(both, keepdim=True), X),
        case(f"{name}_mean.correction-biased", _with(both, dim=-1, unbiased=False), X),
    ]


def _norms() -> list[Case]:
    orders = {"2": 2, "1": 1, "0": 0, "inf": float("inf"), "-inf": -float("inf"), "3": 3, "0.5": 0.5, "-1": -1}
    norm = torch.linalg.vector_norm
    return [
        *(case(f"linalg_vector_norm.default-{name}", _with(norm, order, 1), X) for name, order in orders.items()),
        case("linalg_vector_norm.default", norm, X),
        case("linalg_vector_norm.default-large", norm, floats(3, 4, low=-1e30, high=1e30)),
        case("linalg_vector_norm.default-tiny", norm, floats(3, 4, low=-1e-30, high=1e-30)),
        case("linalg_vector_norm.default-dims", _with(norm, 2, (0, 2), True), X),
        case("linalg_vector_norm.default-dtype", _with(norm, 2, 1, dtype=torch.float64), X),
        case("linalg_vector_norm.default-zeros", norm, torch.zeros(3)),
        case("linalg_vector_norm.default-float16", _with(norm, 2, 1), halves(3, 9)),
        case("linalg_vector_norm.default-0d", norm, floats()),
        case("linalg_vector_norm.default-special", norm, SPECIAL),
        case("linalg_vector_norm.default-negative-zero-order", _with(norm, 0), torch.tensor([0.0, -0.0, 2.0])),
        case("torch.norm", _with(torch.norm, dim=1), X),
        case("torch.norm-p=1", _with(torch.norm, p=1), X),
        case("torch.norm-fro", lambda x: torch.norm(x, "fro", dim=(1, 2)), X),
        case("torch.normalize", _with(torch.nn.functional.normalize, dim=1), X),
        case("torch.normalize-zeros", _with(torch.nn.functional.normalize, dim=1), torch.zeros(2, 3)),
        case("torch.normalize-p=1", _with(torch.nn.functional.normalize, p=1.0, dim=0), X),
        case("torch.matrix_norm", _with(torch.linalg.matrix_norm), X),
    ]


def _orders() -> list[Case]:
    return [
        case("topk.default", _with(torch.topk, 2), X),
        case("topk.default-smallest", _with(torch.topk, 3, 1, False), X),
        case("topk.default-dim=0", lambda x: x.topk(2, dim=0), floats(5, 3)),
        case("topk.default-values", lambda x: torch.topk(x, k=2, dim=-1).values, TIES),
        case("topk.default-int64", _with(torch.topk, 4), torch.randperm(9, generator=torch.Generator().manual_seed(0))),
        case("topk.default-whole", _with(torch.topk, 4), X),
        case("topk.default-nan", lambda x: torch.topk(x, 2, 1)[0], NAN),
        case("topk.default-nan-smallest", lambda x: torch.topk(x, 2, 1, largest=False)[0], NAN),
        case("topk.default-float16", _with(torch.topk, 2), halves(3, 5)),
        case("topk.default-batch", _with(torch.topk, 2), floats("batch", 5)),
        case("topk.default-0d", _with(torch.topk, 1), floats()),
        case(
            "topk.default-infinite",
            lambda x: torch.topk(x, 3)[0],
            torch.tensor([-float("inf"), 1.0, float("inf"), 0.0]),
        ),
        case("sort.default", _with(torch.sort, 1), X),
        case("sort.default-descending", _with(torch.sort, dim=0, descending=True), floats(5, 3)),
        case("sort.default-values", lambda x: torch.sort(x).values, TIES),
        case("sort.default-nan", lambda x: torch.sort(x)[0], NAN),
        case("sort.default-nan-and-infinity", lambda x: torch.sort(x)[0], SPECIAL),
        case("sort.default-nan-and-infinity-descending", lambda x: torch.sort(x, descending=True)[0], SPECIAL),
        case("sort.default-uint8", lambda x: torch.sort(x)[0], SMALL),
        case("sort.default-bool", lambda x: torch.sort(x, 0)[0], bools(5, 3)),
        case("sort.default-nan-descending", lambda x: torch.sort(x, descending=True)[0], NAN),
        case("sort.default-int64", _with(torch.sort), torch.randperm(9, generator=torch.Generator().manual_seed(0))),
        case("sort.default-0d", _with(torch.sort), floats()),
        case("sort.stable", _with(torch.sort, stable=True, dim=1), TIES),
        case("sort.stable-descending", _with(torch.sort, stable=True, dim=1, descending=True), TIES),
        case("torch.argsort", lambda x: torch.argsort(x, 1), X),
        case("torch.argsort-stable", lambda x: torch.argsort(x, dim=1, stable=True), TIES),
        case("torch.median", _with(torch.median, 1), floats(3, 5)),
        case("torch.kthvalue", _with(torch.kthvalue, 2), floats(3, 5)),
    ]


def _scans() -> list[Case]:
    return [
        case("cumsum.default", _with(torch.cumsum, 1), X),
        case("cumsum.default-negative", _with(torch.cumsum, dim=-1), X),
        case("cumsum.default-int32", _with(torch.cumsum, 0), ints(4, 3).of(torch.int32)),
        case("cumsum.default-bool", _with(torch.cumsum, 0), bools(7)),
        case("cumsum.default-dtype", _with(torch.cumsum, 0, dtype=torch.float64), ints(7)),
        case("cumsum.default-float16", _with(torch.cumsum, 0), halves(30)),
        case("cumsum.default-0d", _with(torch.cumsum, 0), floats()),
        case("cumsum.default-batch", _with(torch.cumsum, 0), floats("batch", 3)),
        case("cumprod.default", _with(torch.cumprod, 1), X),
        case("cumprod.default-int64", _with(torch.cumprod, 0), ints(5, low=1, high=4)),
        case("cumprod.default-dtype", _with(torch.cumprod, 0, dtype=torch.float64), floats(7)),
    ]


CASES = [
    case("histc.default", _with(torch.histc, 5, -2, 2), torch.cat([SPECIAL, torch.arange(-30, 31) / 10])),
    case("histc.default-float64", _with(torch.histc, 3, -0.1, 0.2), doubles(3, 40)),
    *_sums("sum"),
    case("sum.default-int32", torch.sum, ints(3, 4).of(torch.int32)),
    case("sum.dim_IntList-bool", _with(torch.sum, 1), bools(3, 4)),
    case("sum.dim_IntList-uint8", _with(torch.sum, 1), SMALL),
    case("sum.dim_IntList-dtype-int32", _with(torch.sum, 1, dtype=torch.int32), ints(3, 4)),
    *_sums("mean"),
    case("sum.dim_IntList-dtype-bool", _with(torch.sum, 1, dtype=torch.bool), ints(3, 2, 16, low=-1, high=2)),
    case("prod.dim_int-dtype-bool", _with(torch.prod, 1, dtype=torch.bool), floats(3, 2, 16)),
    case("prod.default", torch.prod, X),
    case("prod.default-int32", torch.prod, ints(5, low=1, high=4).of(torch.int32)),
    case("prod.default-bool", torch.prod, bools(5)),
    case("prod.dim_int", _with(torch.prod, 1), X),
    case("prod.dim_int-keepdim", _with(torch.prod, -1, True, dtype=torch.float64), X),
    case("prod.dim_int-0d", _with(torch.prod, 0), floats()),
    *_extremes("max"),
    *_extremes("min"),
    *_truths("any"),
    *_truths("all"),
    *_spreads("var"),
    *_spreads("std"),
    *_norms(),
    *_orders(),
    *_scans(),
    case("logsumexp.default", _with(torch.logsumexp, 1), X),
    case("logsumexp.default-several", _with(torch.logsumexp, (0, 2), keepdim=True), X),
    case("logsumexp.default-large", _with(torch.logsumexp, 0), floats(5, low=900, high=1000)),
    case(
        "logsumexp.default-infinite",
        _with(torch.logsumexp, 1),
        torch.tensor([[-float("inf")] * 2, [1.0, float("inf")]]),
    ),
    case("logsumexp.default-nan", _with(torch.logsumexp, 1), NAN),
    case("logsumexp.default-0d", _with(torch.logsumexp, 0), floats()),
    case("logsumexp.default-float16", _with(torch.logsumexp, 0), halves(5)),
    case("logsumexp.default-int64", _with(torch.logsumexp, 1), ints(3, 4)),
    case("torch.count_nonzero", _with(torch.count_nonzero, 1), ints(3, 4, low=0, high=3)),
    case("torch.nansum", torch.nansum, NAN),
    case("torch.nanmean", _with(torch.nanmean, 1), NAN),
    case("torch.aminmax", _with(torch.aminmax, dim=1), X),
    case("torch.logcumsumexp", _with(torch.logcumsumexp, 1), X),
    case("torch.cummax", _with(torch.cummax, 1), X),
    case("torch.diff", _with(torch.diff, dim=1), X),
]
