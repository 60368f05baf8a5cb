"""The tutorial's tensor expressions, `te_matmul` and `te_relu`: for `te.create_prim_func` and `BlockBuilder.emit_te`.

A tensor expression says what each element of a result is, for operands of any size and dtype; TVM makes a loop nest of
it. The tutorial is mlc.ai's *Integration with Machine Learning Frameworks*; `docs/tutorial.md` walks through it.
"""

from __future__ import annotations

from typing import Any

from .._tvm import sym, te, tirx

_HALF = ("float16", "bfloat16")


def te_matmul(A: te.Tensor, B: te.Tensor) -> te.Tensor:
    """The product of two matrices, (n, k) and (k, m) to (n, m), in the dtype that both have.

    Sizes may be symbolic. float16 and bfloat16 are summed in float32 and rounded once, as PyTorch does.

    Raises TypeError for an operand that is no te.Tensor; ValueError when an operand is not 2-d, the inner sizes are not
    provably equal, the dtypes differ, or there is no product of that dtype (bool).

    >>> A, B = te.placeholder((2, 3), name="A"), te.placeholder((3, 4), name="B")
    >>> C = te_matmul(A, B)
    >>> C.shape, str(C.dtype)
    ((2, 4), 'float32')
    >>> te.create_prim_func([A, B, C]).params
    (A, B, matmul)
    """
    _check_tensors("te_matmul", A=A, B=B)
    what = f"te_matmul takes (n, k) and (k, m), but A is {_shape(A)} and B is {_shape(B)}"
    if len(A.shape) != 2 or len(B.shape) != 2:
        raise ValueError(what)
    if not sym.Analyzer().can_prove_equal(A.shape[1], B.shape[0]):
        raise ValueError(f"{what}: {A.shape[1]} columns of A meet {B.shape[0]} rows of B")
    dtype = str(A.dtype)
    if dtype != str(B.dtype) or dtype == "bool":
        raise ValueError(f"te_matmul takes two operands of one numeric dtype, but A is {A.dtype} and B is {B.dtype}")
    n, m = A.shape[0], B.shape[1]
    k = te.reduce_axis((0, A.shape[1]), name="k")
    sum_dtype = "float32" if dtype in _HALF else dtype

    def element(i: Any, j: Any) -> Any:
        return te.sum(A[i, k].astype(sum_dtype) * B[k, j].astype(sum_dtype), axis=k)

    product = te.compute((n, m), element, name="matmul")
    if sum_dtype == dtype:
        return product
    return te.compute((n, m), lambda i, j: product[i, j].astype(dtype), name="rounded")


def te_relu(A: te.Tensor) -> te.Tensor:
    """The larger of 0 and each element of a tensor of any shape and dtype; NaN stays NaN, as in PyTorch.

    The tutorial writes `te.max(A(*i), 0)`, which turns NaN into 0.

    Raises TypeError when `A` is no te.Tensor.

    >>> te_relu(te.placeholder((10, 20), name="A")).shape
    (10, 20)
    """
    _check_tensors("te_relu", A=A)
    zero = tirx.const(0, A.dtype)
    return te.compute(A.shape, lambda *i: tirx.Select(A(*i) < zero, zero, A(*i)), name="relu")


def _check_tensors(function: str, **operands: Any) -> None:
    for name, operand in operands.items():
        if not isinstance(operand, te.Tensor):
            raise TypeError(
                f"{function} takes te.Tensor, but {name} is a {type(operand).__name__}; "
                f"on Relax expressions it is called through bb.emit_te({function}, ...)"
            )


def _shape(tensor: te.Tensor) -> str:
    return f"({', '.join(map(str, tensor.shape))}{',' if len(tensor.shape) == 1 else ''})"
