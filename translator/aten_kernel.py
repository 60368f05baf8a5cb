"""Kernels outside the module: PyTorch's own, called by `R.call_dps_packed` where Relax has no operator.

Linear algebra is LAPACK in every framework, and the special functions of mathematics are libraries of their own. A
module that uses them runs where this package is imported; elsewhere TVM says that it lacks the function `KERNEL`.
"""

from __future__ import annotations

import functools
import inspect
import json
import keyword
from typing import Any

import torch

from .._torch import FakeTensorMode, has_kernel, pytree, schema
from .._tvm import Expr, StringImm, register_global_func, relax
from .errors import Refusal
from .registry import TABLE, Converter, Overload
from .types import is_tensor, shape_of, static, torch_dtype_of, tvm_dtype

KERNEL = "relax_zoo.aten"


def external(overload: Overload, *, first: int | None = None) -> Converter:
    """A converter with the signature of `overload` that calls PyTorch's kernel for it; sizes must be known.

    Where `first` is given only so many of the results can be used: of the others PyTorch does not say the sizes.
    """

    def convert(*args: Any, **kwargs: Any) -> Any:
        return kernel(overload, *args, first=first, **kwargs)

    convert.__name__ = schema(overload).name.removeprefix("aten::")
    convert.__signature__ = _signature(schema(overload).arguments)  # type: ignore[attr-defined]
    return convert


@functools.cache
def foreign(overload: Overload) -> Converter | None:
    """A converter for an operator of another library that is one of ATen's, or that has a kernel for the CPU."""
    if (same := _SAME.get(str(overload))) is not None:
        return TABLE[same]
    known = any(has_kernel(overload, key) for key in ("CPU", "CompositeExplicitAutograd"))
    if overload.namespace in _OURS or not known or not schema(overload).returns:
        return None
    return external(overload)


_SAME = {"transformers.grouped_mm_fallback.default": torch.ops.aten._grouped_mm.default}
_OURS = ("aten", "prim", "prims", "relax_zoo")


def kernel(overload: Overload, *args: Any, first: int | None = None, **kwargs: Any) -> Any:
    """A call of PyTorch's kernel for `overload`: an expression, a tuple where there are several results."""
    leaves, structure = pytree.tree_flatten((args, kwargs))
    tensors = [leaf for leaf in leaves if is_tensor(leaf)]
    result = _result(overload, pytree.tree_unflatten([_fake_like(leaf) for leaf in leaves], structure))
    results = [result] if isinstance(result, torch.Tensor) else list(result)
    types = [relax.TensorType(list(each.shape), tvm_dtype(each.dtype)) for each in results[:first]]
    arguments = [[a.name, _written(v, tensors)] for a, v in _bound(schema(overload).arguments, args, kwargs)]
    operands = relax.Tuple([StringImm(json.dumps([str(overload), arguments, len(types)])), *tensors])
    call = relax.call_dps_packed(KERNEL, operands, types if len(types) > 1 else types[0])
    if first is None:
        return relax.Tuple([call]) if isinstance(result, list) and len(types) == 1 else call
    used = [call] if first == 1 else [relax.TupleGetItem(call, i) for i in range(first)]
    return [*used, *[Refusal(f"result {i} of {overload}") for i in range(first, len(results))]]


def _signature(arguments: Any) -> inspect.Signature:
    return inspect.Signature(
        [
            inspect.Parameter(
                argument.name + "_" * keyword.iskeyword(argument.name),
                inspect.Parameter.KEYWORD_ONLY if argument.kwarg_only else inspect.Parameter.POSITIONAL_OR_KEYWORD,
                default=argument.default_value if argument.has_default_value() else inspect.Parameter.empty,
            )
            for argument in arguments
        ]
    )


def _bound(arguments: Any, args: Any, kwargs: Any) -> list[tuple[Any, Any]]:
    return [
        (argument, args[i] if i < len(args) else kwargs[argument.name])
        for i, argument in enumerate(arguments)
        if i < len(args) or argument.name in kwargs
    ]


# ---------------------------------------------------------------- when translating


def _fake_like(leaf: Any) -> Any:
    if not is_tensor(leaf):
        return leaf
    sizes = [static(size, "a size of what a kernel outside the module takes") for size in shape_of(leaf)]
    return torch.empty(sizes, dtype=torch_dtype_of(leaf), device="meta")


def _result(overload: Overload, arguments: Any) -> Any:
    with FakeTensorMode(allow_non_fake_inputs=True):
        args, kwargs = pytree.tree_map_only(torch.Tensor, lambda t: torch.empty(t.shape, dtype=t.dtype), arguments)
        return overload(*args, **kwargs)


def _written(value: Any, tensors: list[Expr]) -> Any:
    """An argument as JSON, tensors by their place among the operands."""
    if is_tensor(value):
        return {"tensor": next(i for i, tensor in enumerate(tensors) if tensor is value)}
    if isinstance(value, torch.dtype):
        return {"dtype": str(value).removeprefix("torch.")}
    return [_written(item, tensors) for item in value] if isinstance(value, list | tuple) else value


# ---------------------------------------------------------------- when running


@register_global_func(KERNEL, override=True)
def _run(call: str, *tensors: Any) -> None:
    """Run the overload that `call` names on the operands, and write its results to the last tensors."""
    name, arguments, count = json.loads(call)
    operands = [torch.utils.dlpack.from_dlpack(tensor) for tensor in tensors]
    given = {argument: _read(value, operands) for argument, value in arguments}
    with torch.no_grad():
        results = _overload(name)(**given)
    results = [results] if isinstance(results, torch.Tensor) else list(results)
    for result, output in zip(results, operands[len(operands) - count :], strict=False):
        if (result.shape, result.dtype) != (output.shape, output.dtype):
            raise RuntimeError(f"{name} gave {result.dtype} {tuple(result.shape)}, not {output.dtype} {output.shape}")
        output.copy_(result)


@functools.cache
def _overload(name: str) -> Overload:
    library, packet, overload = name.split(".")
    try:
        found: Overload = getattr(getattr(getattr(torch.ops, library), packet), overload)
    except AttributeError:
        raise RuntimeError(f"the operator {name} is not registered here; import the library that defines it") from None
    return found


def _read(value: Any, operands: list[torch.Tensor]) -> Any:
    if isinstance(value, dict):
        return operands[value["tensor"]] if "tensor" in value else getattr(torch, value["dtype"])
    return [_read(item, operands) for item in value] if isinstance(value, list) else value
