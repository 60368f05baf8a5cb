"""What Relax has no operator for and PyTorch's own kernels compute: see `translator.aten_kernel`."""

from __future__ import annotations

import torch

from ..aten_kernel import external
from ..registry import converts

aten = torch.ops.aten

_LINEAR_ALGEBRA = [
    aten._linalg_det.default,
    aten._linalg_eigh.default,
    aten._linalg_slogdet.default,
    aten._linalg_solve_ex.default,
    aten._linalg_svd.default,
    aten.cholesky_inverse.default,
    aten.cholesky_solve.default,
    aten.geqrf.default,
    aten.linalg_cholesky_ex.default,
    aten.linalg_householder_product.default,
    aten.linalg_inv_ex.default,
    aten.linalg_ldl_factor_ex.default,
    aten.linalg_ldl_solve.default,
    aten.linalg_lu.default,
    aten.linalg_lu_factor_ex.default,
    aten.linalg_lu_solve.default,
    aten.linalg_matrix_exp.default,
    aten.linalg_matrix_sqrth.default,
    aten.linalg_pinv.atol_rtol_tensor,
    aten.linalg_polar.default,
    aten.linalg_qr.default,
    aten.linalg_eigvalsh.default,
    aten.linalg_solve_triangular.default,
    aten.linalg_svdvals.default,
    aten.lu_unpack.default,
    aten.ormqr.default,
    aten.triangular_solve.default,
]

_SPECIAL_FUNCTIONS = [
    aten.digamma.default,
    aten.erfinv.default,
    aten.i0.default,
    aten.igamma.default,
    aten.frexp.Tensor,
    aten.gcd.default,
    aten.lcm.default,
    aten.igammac.default,
    aten.polygamma.default,
    aten.special_airy_ai.default,
    aten.special_bessel_j0.default,
    aten.special_bessel_j1.default,
    aten.special_bessel_y0.default,
    aten.special_bessel_y1.default,
    aten.special_chebyshev_polynomial_t.default,
    aten.special_chebyshev_polynomial_u.default,
    aten.special_chebyshev_polynomial_v.default,
    aten.special_chebyshev_polynomial_w.default,
    aten.special_erfcx.default,
    aten.special_hermite_polynomial_h.default,
    aten.special_hermite_polynomial_he.default,
    aten.special_i0e.default,
    aten.special_i1.default,
    aten.special_i1e.default,
    aten.special_laguerre_polynomial_l.default,
    aten.special_legendre_polynomial_p.default,
    aten.special_modified_bessel_i0.default,
    aten.special_modified_bessel_i1.default,
    aten.special_modified_bessel_k0.default,
    aten.special_modified_bessel_k1.default,
    aten.special_log_ndtr.default,
    aten.special_ndtri.default,
    aten.special_scaled_modified_bessel_k0.default,
    aten.special_scaled_modified_bessel_k1.default,
    aten.special_shifted_chebyshev_polynomial_t.default,
    aten.special_shifted_chebyshev_polynomial_u.default,
    aten.special_shifted_chebyshev_polynomial_v.default,
    aten.special_shifted_chebyshev_polynomial_w.default,
    aten.special_spherical_bessel_j0.default,
    aten.special_zeta.default,
]

_SPECTRA = [
    aten.fft_hfft.default,
    aten.fft_hfft2.default,
    aten.fft_hfftn.default,
    aten.fft_irfft.default,
    aten.fft_irfft2.default,
    aten.fft_irfftn.default,
]

_ORDER_STATISTICS = [
    aten.cummax.default,
    aten.cummin.default,
    aten.kthvalue.default,
    aten.logcumsumexp.default,
    aten.median.default,
    aten.median.dim,
    aten.mode.default,
    aten.nanmedian.default,
    aten.nanmedian.dim,
    aten.bucketize.Scalar,
    aten.bucketize.Tensor,
    aten.searchsorted.Scalar,
    aten.searchsorted.Tensor,
]

_COUNTS_AND_SEGMENTS = [
    aten._histogramdd_bin_edges.default,
    aten._histogramdd_from_bin_cts.default,
    aten._histogramdd_from_bin_tensors.default,
    aten.histogram.bin_ct,
    aten.histogram.bins_tensor,
    aten.segment_reduce.default,
]

_WRITING = [
    aten._unsafe_masked_index_put_accumulate.default,
    aten.diagonal_scatter.default,
    aten.embedding_renorm.default,
    aten.index_reduce.default,
    aten.masked_scatter.default,
    aten.nonzero_static.default,
    aten.put.default,
]

_DISTANCES_AND_WINDOWS = [
    aten._cdist_forward.default,
    aten._pdist_forward.default,
    aten._upsample_bilinear2d_aa.default,
    aten.fractional_max_pool2d.default,
    aten.fractional_max_pool3d.default,
    aten.grid_sampler_2d.default,  # its decomposition loses digits where a point lies close to the border
    aten.grid_sampler_3d.default,
    aten.native_group_norm.default,
    aten.renorm.default,
]

for _overload in [
    *_LINEAR_ALGEBRA,
    *_SPECIAL_FUNCTIONS,
    *_SPECTRA,
    *_ORDER_STATISTICS,
    *_COUNTS_AND_SEGMENTS,
    *_WRITING,
    *_DISTANCES_AND_WINDOWS,
]:
    converts(_overload, by="external")(external(_overload))

for _overload in (aten._embedding_bag_forward_only.default, aten._embedding_bag.default):
    converts(_overload, by="external")(external(_overload, first=1))
