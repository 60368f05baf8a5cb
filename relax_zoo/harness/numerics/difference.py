"""How results differ from those of eager PyTorch, for any function: with no model declared, and whatever it returns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from torch import Tensor

from ..._torch import pytree
from .judge import Reference, judge, reference

SAMPLES = (6, 60)  # of the reference; the second before a value is called wrong
NEAR = 1.05  # times PyTorch's own error: where that alone is beyond the bound, the numbers hang on a decision
UNSETTLED = "PyTorch's own numbers are beyond the bound"


class Difference(NamedTuple):
    """What differs, in words; it is not `settled` that this is wrong where PyTorch's own numbers prove nothing."""

    message: str
    settled: bool = True


def difference(function: Callable[..., Any], drawn: Callable[[], Sequence[Any]], have: Any) -> Difference | None:
    """Hold `have` to what `function` returns of what `drawn` makes, anew at each call; None where it is right.

    Structure and dtypes are PyTorch's, and each number within the bounds of `judge`. A result may be a constant, which
    is compared as any other.
    """
    want = function(*drawn())
    expected, structure = pytree.tree_flatten(want)
    found, other = pytree.tree_flatten(have)
    if structure != other:
        return Difference(f"the structure is {other}, PyTorch's {structure}")
    if all(map(identical, expected, found)):
        return None
    for samples in SAMPLES:
        try:
            known = reference(function, drawn(), samples=samples)
        except (RuntimeError, ValueError) as error:  # it runs PyTorch's plain kernels, which take less than the others
            return Difference(f"{UNSETTLED}: {error}", settled=False)
        known = Reference({path: replace(leaf, live=True) for path, leaf in known.leaves.items()})
        verdict = judge(known, pytree.tree_map_only(Tensor, lambda tensor: tensor.detach().clone(), have))
        if verdict.ok or "nothing was compared" in verdict.message:
            return None
    if verdict.error_ratio < NEAR and verdict.vs_eager < NEAR:
        return Difference(f"{UNSETTLED}: {verdict.message}", settled=False)
    return Difference(verdict.message, settled="hang on a decision" not in verdict.message)


def identical(want: Any, have: Any) -> bool:
    """The same shape, dtype and numbers, NaN where NaN is."""
    if not isinstance(want, Tensor) or not isinstance(have, Tensor):
        return type(want) is type(have) and bool(want == have)
    if want.shape != have.shape or want.dtype != have.dtype:
        return False
    return bool(((want == have) | (want.isnan() & have.isnan())).all())
