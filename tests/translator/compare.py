"""Outputs against PyTorch: structure, shapes and dtypes exactly; integers exactly; floats within the rounding they must suffer.

The reference is the function in float64. What rounding may do to a result is measured: the function runs again on inputs
changed by one unit roundoff at random, and the spread of the results is the unit in which an error is counted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

RUNS = 12
FACTOR = 8
"""Roundings on the way are more than one, each about as large as one of the inputs'."""


def difference(function: Callable[..., Any], inputs: list[Tensor], outputs: Any) -> str | None:
    """What is wrong with `outputs`, or None."""
    expected, structure = pytree.tree_flatten(_plain(function(*_copies(inputs))))
    got, structure_got = pytree.tree_flatten(_plain(outputs))
    if structure != structure_got:
        return f"the structure is {structure_got}, not {structure}"
    for i, (want, have) in enumerate(zip(expected, got, strict=True)):
        if not isinstance(want, Tensor):
            if want != have:
                return f"output {i} is {have}, not {want}"
        elif want.shape != have.shape or want.dtype != have.dtype:
            return f"output {i} is {tuple(have.shape)} of {have.dtype}, not {tuple(want.shape)} of {want.dtype}"
    found = [x for x in expected if isinstance(x, Tensor)], [x for x in got if isinstance(x, Tensor)]
    if not any(x.is_floating_point() for x in found[0]):
        same = all(torch.equal(want, have) for want, have in zip(*found, strict=True))
        return None if same else f"the values differ: {found[1]}, not {found[0]}"
    for i, (want, have, allowed, exact) in enumerate(zip(*found, *_allowed(function, inputs, found[0]), strict=True)):
        if message := _values(want, have, allowed, exact):
            return f"output {i}: {message}"
    return None


def _plain(outputs: Any) -> Any:
    """`outputs` with the named tuples of PyTorch's own functions as plain ones."""
    return tuple(map(_plain, outputs)) if isinstance(outputs, tuple) else outputs


def _copies(inputs: list[Tensor]) -> list[Tensor]:
    return [tensor.clone() for tensor in inputs]


def _double(function: Callable[..., Any]) -> Callable[..., Any]:
    if isinstance(function, nn.Module):
        import copy

        return copy.deepcopy(function).double()
    return function


def _allowed(
    function: Callable[..., Any], inputs: list[Tensor], expected: list[Tensor]
) -> tuple[list[Tensor], list[Tensor]]:
    """The error that each element may have, and its exact value, where the function runs in float64 at all."""
    wide = [tensor.double() if tensor.is_floating_point() else tensor for tensor in inputs]
    roundoff = max(
        (
            torch.finfo(x.dtype).eps / 2
            for x in [*inputs, *expected]
            if x.is_floating_point() and x.dtype != torch.float64
        ),
        default=torch.finfo(torch.float64).eps / 2,
    )
    run = _double(function)
    try:
        exact = [x for x in pytree.tree_leaves(run(*_copies(wide))) if isinstance(x, Tensor)]
    except RuntimeError:
        run, exact = function, expected
    if run is function and any(x.shape != y.shape for x, y in zip(exact, expected, strict=True)):
        exact = expected
    generator = torch.Generator().manual_seed(0)
    spreads = [torch.zeros(x.shape, dtype=torch.float64) for x in exact]
    for _ in range(RUNS):
        changed = [_changed(x, roundoff, generator) if x.is_floating_point() else x.clone() for x in wide]
        try:
            results = [x for x in pytree.tree_leaves(run(*changed)) if isinstance(x, Tensor)]
        except RuntimeError:
            break
        for spread, result, value in zip(spreads, results, exact, strict=True):
            moved = (result.double() - value.double()).abs().nan_to_num(0, 0)
            spread.copy_(torch.maximum(spread, moved))
    allowed = []
    for spread, want, value in zip(spreads, expected, exact, strict=True):
        rounded = torch.finfo(want.dtype).eps / 2 if want.is_floating_point() else 0.0
        eager = (want.double() - value.double()).abs().nan_to_num(0, 0)
        tiny = torch.finfo(want.dtype).tiny if want.is_floating_point() else 0.0
        magnitude = value.double().abs().nan_to_num(0, 0, 0)
        allowed.append(FACTOR * (spread + max(rounded, 0.0) * magnitude) + 2 * eager + tiny)
    return allowed, [value.double() for value in exact]


def _changed(tensor: Tensor, roundoff: float, generator: torch.Generator) -> Tensor:
    return tensor * (1 + roundoff * (2 * torch.rand(tensor.shape, dtype=torch.float64, generator=generator) - 1))


def _values(want: Tensor, have: Tensor, allowed: Tensor, exact: Tensor) -> str | None:
    if not want.is_floating_point():
        return None if torch.equal(want, have) else f"the values differ: {have}, not {want}"
    if not torch.equal(want.isnan(), have.isnan()):
        return f"NaN stands elsewhere: {have}, not {want}"
    if not torch.equal(_infinities(want), _infinities(have)):
        return f"infinity stands elsewhere: {have}, not {want}"
    error = (have.double() - exact).abs().nan_to_num(0, 0)
    error = torch.where(want.isinf() | want.isnan(), 0, error)
    if bool((error <= allowed).all()):
        return None
    at = int((error - allowed).argmax())
    return (
        f"element {at} is {have.flatten()[at]}, not {want.flatten()[at]}: error {error.flatten()[at]:.3g}, "
        f"allowed {allowed.flatten()[at]:.3g} ({int((error > allowed).sum())} of {error.numel()} elements)"
    )


def _infinities(tensor: Tensor) -> Tensor:
    return torch.where(tensor.isinf(), tensor.sign(), 0)
