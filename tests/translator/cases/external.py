"""What PyTorch's own kernels compute, called from the module; and the C library's functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.translator.case import SPECIAL, Case, bools, case, doubles, floats, halves, ints

aten = torch.ops.aten

_MATRIX, _WIDE = floats(4, 4), floats(2, 3, 5)
_FRACTION = floats(3, 4, low=0.1, high=0.9)


def _definite(x: Tensor) -> Tensor:
    return x @ x.mT + 0.1 * torch.eye(x.shape[-1])


def _both(results: Any) -> tuple[Any, Any]:
    return results[0], results[1]


def _unpacked(factors: Any) -> tuple[Any, Any]:
    return _both(torch.lu_unpack(factors[0], factors[1]))


def _of_definite(packet: Any) -> Callable[[Tensor], Any]:
    return lambda x: packet.default(_definite(x))


def _along(function: Any) -> Callable[[Tensor], Any]:
    return lambda x: _both(function(x, 1))


def _fractional(n: int) -> Callable[[Tensor, Tensor], Any]:
    packet = getattr(aten, f"fractional_max_pool{n}d")
    return lambda x, at: packet.default(x, [2] * n, [3] * n, at)


_SPECIAL = [
    "digamma", "erfinv", "i0", "special_log_ndtr", "special_airy_ai", "special_bessel_j0", "special_bessel_j1",
    "special_bessel_y0",
    "special_bessel_y1", "special_erfcx", "special_i0e", "special_i1", "special_i1e", "special_modified_bessel_i0",
    "special_modified_bessel_i1", "special_modified_bessel_k0", "special_modified_bessel_k1", "special_ndtri",
    "special_scaled_modified_bessel_k0", "special_scaled_modified_bessel_k1", "special_spherical_bessel_j0",
]  # fmt: skip
_POLYNOMIALS = [
    "chebyshev_polynomial_t", "chebyshev_polynomial_u", "chebyshev_polynomial_v", "chebyshev_polynomial_w",
    "hermite_polynomial_h", "hermite_polynomial_he", "laguerre_polynomial_l", "legendre_polynomial_p",
    "shifted_chebyshev_polynomial_t", "shifted_chebyshev_polynomial_u", "shifted_chebyshev_polynomial_v",
    "shifted_chebyshev_polynomial_w",
]  # fmt: skip
_OF_A_MATRIX = [
    "_linalg_det", "linalg_qr", "linalg_lu_factor_ex", "linalg_inv_ex", "linalg_ldl_factor_ex", "_linalg_slogdet",
    "linalg_matrix_exp", "linalg_polar", "linalg_svdvals", "geqrf", "linalg_lu",
]  # fmt: skip
_OF_A_DEFINITE_MATRIX = [
    "linalg_cholesky_ex", "cholesky_inverse", "_linalg_eigh", "linalg_eigvalsh", "linalg_matrix_sqrth",
]  # fmt: skip


def _special() -> list[Case]:
    return [
        *(case(f"{name}.default", getattr(aten, name).default, _FRACTION) for name in _SPECIAL),
        *(
            case(f"special_{name}.default", getattr(aten, f"special_{name}").default, _FRACTION, ints(3, 1, low=0))
            for name in _POLYNOMIALS
        ),
        *(case(f"{name}.default", getattr(aten, name).default, _FRACTION, _FRACTION) for name in ("igamma", "igammac")),
        case("special_zeta.default", torch.special.zeta, floats(3, 4, low=1.5), floats(4, low=0.5)),
        case("polygamma.default", lambda x: torch.polygamma(2, x), _FRACTION),
        case("frexp.Tensor", lambda x: _both(torch.frexp(x)), floats(3, 4)),
        *(case(f"{name}.default", getattr(torch, name), ints(3, 4), ints(4)) for name in ("gcd", "lcm")),
        *(
            case(f"{name}.default-{what}", getattr(torch, name), draw)
            for name in ("erfc", "lgamma")
            for what, draw in (
                ("special", SPECIAL),
                ("float16", halves(7)),
                ("float64", doubles(7)),
                ("int64", ints(7)),
            )
        ),
        *(
            case(f"{name}.default-{what}", getattr(torch, name), a, b)
            for name in ("hypot", "nextafter")
            for what, a, b in (
                ("broadcast", floats(3, 1), floats(4)),
                ("special", SPECIAL, torch.tensor(1.5)),
                ("float64", doubles(3, 4), doubles(4)),
            )
        ),
        *(
            case(f"signbit.default-{what}", torch.signbit, draw)
            for what, draw in (("special", SPECIAL), ("float16", halves(7)), ("int64", ints(7)), ("bool", bools(7)))
        ),
        case("copysign.Tensor", torch.copysign, floats(3, 1), SPECIAL),
        case("copysign.Tensor-int64", torch.copysign, ints(7), ints(7)),
        case("copysign.Scalar", lambda x: torch.copysign(x, -0.0), SPECIAL),
        case("angle.default", torch.angle, SPECIAL),
    ]


def _linear_algebra() -> list[Case]:
    return [
        *(case(f"{name}.default", getattr(aten, name).default, _MATRIX) for name in _OF_A_MATRIX),
        *(case(f"{name}.default", _of_definite(getattr(aten, name)), _MATRIX) for name in _OF_A_DEFINITE_MATRIX),
        case("_linalg_svd.default", lambda x: _both(torch.linalg.svd(x, full_matrices=False)), _WIDE),
        case("_linalg_solve_ex.default", torch.linalg.solve, _MATRIX, floats(4, 2)),
        case("linalg_pinv.atol_rtol_tensor", torch.linalg.pinv, _WIDE),
        case("cholesky_solve.default", lambda b, x: torch.cholesky_solve(b, _definite(x)), floats(4, 2), _MATRIX),
        case("linalg_ldl_solve.default", _ldl_solved, floats(4, 2), _MATRIX),
        case("linalg_lu_solve.default", _lu_solved, floats(4, 2), _MATRIX),
        case("lu_unpack.default", lambda x: _unpacked(torch.linalg.lu_factor(x)), _MATRIX),
        case(
            "linalg_solve_triangular.default",
            lambda a, b: torch.linalg.solve_triangular(a.tril() + 4 * torch.eye(4), b, upper=False),
            _MATRIX,
            floats(4, 2),
        ),
        case("triangular_solve.default", aten.triangular_solve.default, floats(4, 2), _MATRIX),
        case("linalg_householder_product.default", torch.linalg.householder_product, floats(4, 3), floats(3)),
        case("ormqr.default", torch.ormqr, floats(4, 3), floats(3), floats(4, 2)),
    ]


def _ldl_solved(b: Tensor, x: Tensor) -> Tensor:
    factors = torch.linalg.ldl_factor(x + x.mT)
    return torch.linalg.ldl_solve(factors[0], factors[1], b)


def _lu_solved(b: Tensor, x: Tensor) -> Tensor:
    factors = torch.linalg.lu_factor(x)
    return torch.linalg.lu_solve(factors[0], factors[1], b)


def _counted() -> list[Case]:
    edges = torch.tensor([-2.0, -1.0, 0.5, 2.0])
    bags = torch.tensor([0, 2, 5])
    words = ints(7, low=0, high=6)
    return [
        *(case(f"{name}.default", getattr(aten, name).default, floats(3, 5)) for name in ("median", "nanmedian")),
        *(
            case(f"{name}.{overload}", _along(getattr(torch, name)), floats(3, 5))
            for name, overload in (
                *(("cummax", "default"), ("cummin", "default"), ("median", "dim"), ("nanmedian", "dim")),
                ("mode", "default"),
            )
        ),
        case("logcumsumexp.default", lambda x: torch.logcumsumexp(x, 1), floats(3, 5)),
        case("kthvalue.default", lambda x: _both(torch.kthvalue(x, 2, 1)), floats(3, 5)),
        *(
            case(f"{name}.Tensor", function, floats(3, 5))
            for name, function in (
                ("bucketize", lambda x: torch.bucketize(x, edges, right=True)),
                ("searchsorted", lambda x: torch.searchsorted(edges, x)),
            )
        ),
        case("bucketize.Scalar", lambda x: torch.bucketize(0.6, x.sort().values), floats(5)),
        case("searchsorted.Scalar", lambda x: torch.searchsorted(x.sort().values, 0.6), floats(5)),
        case("histc.default-any-range", lambda x: torch.histc(x, 5), floats(3, 5)),
        case("histogram.bin_ct", lambda x: _both(torch.histogram(x, 5)), floats(3, 5)),
        case("histogram.bins_tensor", lambda x: _both(torch.histogram(x, edges)), floats(3, 5)),
        case("_histogramdd_bin_edges.default", lambda x: aten._histogramdd_bin_edges(x, [3, 4])[1], floats(7, 2)),
        case("_histogramdd_from_bin_cts.default", lambda x: aten._histogramdd_from_bin_cts(x, [3, 4]), floats(7, 2)),
        case(
            "_histogramdd_from_bin_tensors.default",
            lambda x: aten._histogramdd_from_bin_tensors(x, [edges, edges]),
            floats(7, 2),
        ),
        case("segment_reduce.default", lambda x: torch.segment_reduce(x, "sum", lengths=bags), floats(7, 2)),
        case(
            "_embedding_bag_forward_only.default",
            lambda w, i: aten._embedding_bag_forward_only(w, i, bags)[0],
            floats(6, 3),
            words,
        ),
        case("_embedding_bag.default", lambda w, i: aten._embedding_bag(w, i, bags)[0], floats(6, 3), words),
        case("torch.embedding_bag", lambda w, i: torch.nn.functional.embedding_bag(i, w, bags), floats(6, 3), words),
        case("nonzero_static.default", lambda x: torch.nonzero_static(x > 0, size=5), floats(3, 4)),
    ]


def _spectra() -> list[Case]:
    return [
        case(f"fft_{name}.default", getattr(torch.fft, name), floats(3, 5))
        for name in ("hfft", "hfft2", "hfftn", "irfft", "irfft2", "irfftn")
    ]


def _windows_and_writing() -> list[Case]:
    X = floats(3, 4)
    columns = ints(2, 4, low=0, high=4)
    places = torch.tensor([[2, -1], [0, 1]])
    return [
        case("_cdist_forward.default", torch.cdist, floats(2, 3, 4), floats(2, 5, 4)),
        case("_pdist_forward.default", torch.pdist, floats(5, 4)),
        case(
            "_upsample_bilinear2d_aa.default",
            lambda x: torch.nn.functional.interpolate(x, (3, 4), mode="bilinear", antialias=True),
            floats(1, 2, 7, 9),
        ),
        *(
            case(
                f"fractional_max_pool{n}d.default",
                _fractional(n),
                floats(1, 2, *[7] * n),
                floats(1, 2, n, low=0, high=1),
            )
            for n in (2, 3)
        ),
        case(
            "grid_sampler_2d.default",
            lambda x, g: aten.grid_sampler_2d(x, g, 0, 1, True),
            floats(1, 2, 4, 5),
            floats(1, 3, 4, 2, low=-1, high=1),
        ),
        case(
            "grid_sampler_3d.default",
            lambda x, g: aten.grid_sampler_3d(x, g, 0, 0, False),
            floats(1, 2, 3, 4, 5),
            floats(1, 2, 3, 4, 3, low=-1, high=1),
        ),
        case(
            "native_group_norm.default",
            lambda x: torch.native_group_norm(x, None, None, 2, 4, 15, 2, 1e-5)[0],
            floats(2, 4, 3, 5),
        ),
        case("renorm.default", lambda x: torch.renorm(x, 2, 0, 1.5), X),
        case("diagonal_scatter.default", torch.diagonal_scatter, X, floats(3)),
        case("embedding_renorm.default", lambda w, i: aten.embedding_renorm(w, i, 1.0, 2.0), X, ints(5, low=0, high=3)),
        case(
            "index_reduce.default",
            lambda x, i, s: torch.index_reduce(x, 0, i, s, "mean"),
            X,
            torch.tensor([2, 2]),
            floats(2, 4),
        ),
        case("masked_scatter.default", torch.masked_scatter, X, bools(3, 4), floats(12)),
        case("put.default", lambda x, i, s: torch.put(x, i, s), X, places, floats(2, 2)),
        case(
            "_unsafe_masked_index_put_accumulate.default",
            lambda x, m, i, v: aten._unsafe_masked_index_put_accumulate(x, m, [i], v),
            X,
            bools(2, 4),
            torch.tensor([2, 0]),
            floats(2, 4),
        ),
        case(
            "scatter.reduce",
            lambda x, i, s: torch.scatter(x, 1, i, s, reduce="multiply"),
            X,
            ints(2, 4, low=0, high=4),
            floats(2, 4),
        ),
        case(
            "scatter.value_reduce", lambda x, i: torch.scatter(x, 1, i, 2.0, reduce="add"), X, ints(2, 4, low=0, high=4)
        ),
        *(
            case(
                f"scatter_reduce.two-{how}",
                lambda x, i, s, how=how: torch.scatter_reduce(x, 1, i, s, how, include_self=how != "prod"),
                X,
                columns,
                floats(2, 4),
            )
            for how in ("sum", "prod", "mean", "amax", "amin")
        ),
        case("torch.matrix_power-named-dimension", torch.linalg.inv, floats("batch", 3, 3), refused="must be known"),
    ]


CASES = [*_special(), *_linear_algebra(), *_counted(), *_spectra(), *_windows_and_writing()]
