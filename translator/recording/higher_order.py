"""Operators that hold graphs of their own, of which a captured graph may call some: run as what they mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ..._torch import HigherOrderOperator, pytree
from ..errors import Refusal

hops = torch.ops.higher_order


def run_higher_order(op: HigherOrderOperator, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Run `op` on its arguments, the graphs that it holds call by call. Raises Refusal where that cannot be."""
    run = _RUNS.get(op.name())
    if run is None:
        raise Refusal(f"{op} holds graphs of its own, which Relax's dataflow cannot hold")
    return run(*args, **kwargs)


def _as_it_is(function: Callable[..., Any], *args: Any, **options: Any) -> Any:
    """Run a region that is marked for the sake of gradients, memory or speed alone."""
    return function(*args)


def _with_gradients(enabled: bool, function: Callable[..., Any], *args: Any) -> Any:
    return function(*args)


def _with_autocast(
    device: str, dtype: torch.dtype | None, enabled: bool, cached: bool | None, function: Callable[..., Any], *args: Any
) -> Any:
    with torch.autocast(device, dtype, enabled, cached):
        return function(*args)


def _subgraph(function: Callable[..., Any], name: str, *args: Any) -> Any:
    return function(*args)


def _hinted(function: Callable[..., Any], args: Any, kwargs: Any, hints: Any) -> Any:
    return function(*args, **kwargs)


def _differentiated(forward: Callable[..., Any], backward: Any, *args: Any, **options: Any) -> Any:
    """The forward of a torch.autograd.Function, without what it keeps for its backward."""
    result = forward(*args)
    return (
        result[0] if isinstance(result, tuple) and len(result) == 2 and isinstance(result[1], list | tuple) else result
    )


def _cond(condition: Any, then: Callable[..., Any], otherwise: Callable[..., Any], operands: Any) -> Any:
    """Both branches, and a choice between their results: they compute numbers and change nothing."""
    if not isinstance(condition, torch.Tensor):
        return (then if condition else otherwise)(*operands)
    a, structure = pytree.tree_flatten(then(*operands))
    b = pytree.tree_leaves(otherwise(*operands))
    chosen = [torch.where(condition, x, y) if isinstance(x, torch.Tensor) else x for x, y in zip(a, b, strict=True)]
    return pytree.tree_unflatten(chosen, structure)


def _map(function: Callable[..., Any], mapped: Any, others: Any) -> Any:
    """The function of each item along the first axis, whose size must be known."""
    size = mapped[0].shape[0]
    if not isinstance(size, int) or not size:
        raise Refusal(f"map along an axis of {size} items; the size must be known, and at least 1")
    each = [pytree.tree_flatten(function(*[x[i] for x in mapped], *others)) for i in range(size)]
    stacked = [torch.stack(items) for items in zip(*[leaves for leaves, _ in each], strict=True)]
    return pytree.tree_unflatten(stacked, each[0][1])


_RUNS: dict[str, Callable[..., Any]] = {
    "autograd_function_apply": _differentiated,
    "cond": _cond,
    "hints_wrapper": _hinted,
    "invoke_subgraph": _subgraph,
    "map_impl": _map,
    "strict_mode": lambda function, operands: function(*operands),
    "tag_activation_checkpoint": _as_it_is,
    "wrap": _as_it_is,
    "wrap_activation_checkpoint": _as_it_is,
    "wrap_with_autocast": _with_autocast,
    "wrap_with_set_grad_enabled": _with_gradients,
}
