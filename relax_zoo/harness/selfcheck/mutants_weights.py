"""Faults in weights and constants: another place, value or precision, on the way from PyTorch into the module.

A weight is known by its content, so that a part of the model that is cut out has the fault as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, fx

from relax_zoo import translator
from relax_zoo.zoo import Model

from ..._tvm import IRModule, tvm_tensor
from .patch import wrapped

Change = Callable[[Tensor], Tensor]


def _rounded(bits: int) -> Change:
    """Keep so many bits of the significand."""

    def change(tensor: Tensor) -> Tensor:
        significand, exponent = torch.frexp(tensor)
        return torch.ldexp((significand * 2**bits).round() / 2**bits, exponent)

    return change


def _noisy(relative: float) -> Change:
    def change(tensor: Tensor) -> Tensor:
        noise = torch.randn(tensor.shape, generator=torch.Generator().manual_seed(0))
        return tensor * (1 + relative * noise)

    return change


def _one_zero(tensor: Tensor) -> Tensor:
    changed = tensor.clone()
    changed.view(-1)[int(tensor.abs().argmax())] = 0
    return changed


CHANGES: dict[str, tuple[str, Change]] = {
    "rolled by a row": ("weight", lambda tensor: tensor.roll(1, 0)),
    "negated": ("weight", torch.neg),
    "its largest element lost": ("weight", _one_zero),
    "off by 1e-4": ("weight", _noisy(1e-4)),
    "in bfloat16": ("precision", lambda tensor: tensor.bfloat16().float()),
    "in TF32": ("precision", _rounded(11)),
    "in float16": ("precision", lambda tensor: tensor.half().float()),
}


def weight_mutants(model: Model) -> Iterator[tuple[str, str, Callable[[], Any]]]:
    """For the first and the last float weights, the first and the last constants, two weights that change places."""
    graph = fx.symbolic_trace(model.module())
    tensors = {name: p for name, p in graph.named_parameters() if p.is_floating_point() and p.numel() > 1}
    constants = {name: b for name, b in graph.named_buffers() if b.numel() > 1}
    for name in dict.fromkeys([*list(constants)[:1], *list(constants)[-1:]]):
        for label in ("rolled by a row", "its largest element lost"):
            yield f"{name} {label}", "constant", _planted(constants, {name: CHANGES[label][1]})
    names = [name for name, p in tensors.items() if p.dim() > 1] or list(tensors)
    for name in dict.fromkeys(names[:1] + names[-1:]):
        for label, (kind, change) in CHANGES.items():
            yield f"{name} {label}", kind, _planted(tensors, {name: change})
    shapes: dict[tuple[int, ...], list[str]] = {}
    for name, tensor in tensors.items():
        shapes.setdefault(tuple(tensor.shape), []).append(name)
    for same in shapes.values():
        if len(same) > 1:
            yield f"{same[0]} and {same[1]} swapped", "weight", _swapped(tensors, same[0], same[1])
            return


def _planted(known: Mapping[str, Tensor], changes: dict[str, Change]) -> Callable[[], Any]:
    def change(values: dict[str, Tensor]) -> dict[str, Tensor]:
        return {name: changes[name](value) if name in changes else value for name, value in values.items()}

    return lambda: wrapped(translator, "from_fx", lambda real: _with(real, known, change))


def _swapped(known: Mapping[str, Tensor], one: str, other: str) -> Callable[[], Any]:
    def change(values: dict[str, Tensor]) -> dict[str, Tensor]:
        return {**values, one: values[other], other: values[one]} if {one, other} <= set(values) else values

    return lambda: wrapped(translator, "from_fx", lambda real: _with(real, known, change))


def _with(
    real: Callable[..., Any], known: Mapping[str, Tensor], change: Callable[[dict[str, Tensor]], dict[str, Tensor]]
) -> Callable[..., Any]:
    def from_fx(*args: Any, **kwargs: Any) -> IRModule:
        module = real(*args, **kwargs)
        main = module["main"]
        names = [var.name for var in main.params[int(main.attrs["num_input"]) :]]
        values = [torch.from_numpy(value.numpy()) for value in main.attrs["params"]]
        names = [_name_of(value, known, name) for name, value in zip(names, values, strict=True)]
        changed = change(dict(zip(names, values, strict=True)))
        tensors = [
            tvm_tensor(changed[name].to(value.dtype).contiguous().numpy())
            for name, value in zip(names, values, strict=True)
        ]
        module["main"] = main.with_attr("params", tensors)
        return module

    return from_fx


def _name_of(value: Tensor, known: Mapping[str, Tensor], name: str) -> str:
    """The name that the model has for a weight, by its content; its own name where it is none of the model's."""
    if name in known and known[name].shape == value.shape:
        return name
    same = (each for each, tensor in known.items() if torch.equal(tensor, value.to(tensor.dtype)))
    return next(same, name)
