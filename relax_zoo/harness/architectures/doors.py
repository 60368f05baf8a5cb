"""A model through a door, and what comes out held against eager PyTorch."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from relax_zoo import compiler
from relax_zoo._torch import pytree
from relax_zoo.translator import TranslationError, from_exported

from .build import NotBuilt, build

TOLERANCE = 1e-4


def compiled(model: nn.Module, inputs: Mapping[str, Any]) -> Any:
    """What torch.compile with our backend answers."""
    return torch.compile(model, backend="relax")(**inputs)


def exported(model: nn.Module, inputs: Mapping[str, Any]) -> list[Any]:
    """The tensors that our build of the exported program answers, which keeps no cache."""
    for module in model.modules():
        if getattr(getattr(module, "config", None), "use_cache", False):
            module.config.use_cache = False  # type: ignore[union-attr]
    try:
        program = torch.export.export(model, (), dict(inputs), strict=False)
    except Exception as error:
        raise NotExported(f"{type(error).__name__}: {error}") from error
    run = compiler.build(from_exported(program))
    outputs = run.tensors(*[value for value in inputs.values() if isinstance(value, Tensor)])
    return list(outputs)


class NotExported(Exception):
    """Says why torch.export has no program."""


DOORS: dict[str, Callable[..., Any]] = {"compile": compiled, "export": exported}


def outcome(name: str, door: str) -> tuple[str, str]:
    """Build an architecture and take it through a door: how that ended, and in words."""
    torch.compiler.reset()
    try:
        model, inputs = build(name)
    except NotBuilt as error:
        return "not built", str(error)
    return through(door, model, inputs)


def through(door: str, model: nn.Module, inputs: Mapping[str, Any]) -> tuple[str, str]:
    """How it ended, and in words: "right", "wrong", "refused", "not exported" or "error"."""
    with torch.no_grad():
        torch.manual_seed(0)
        expected = model(**inputs)
        torch.manual_seed(0)
        start = time.process_time()
        try:
            got = DOORS[door](model, inputs)
        except NotExported as error:
            return "not exported", str(error)
        except Exception as error:
            found = _refusal(error)
            return ("refused", str(found)) if found else ("error", f"{type(error).__name__}: {error}")
        seconds = time.process_time() - start
    reason = _difference(got, expected, structure=door == "compile")
    return ("wrong", reason) if reason else ("right", f"{seconds:.1f} s")


def _refusal(error: BaseException | None) -> TranslationError | None:
    while error is not None and not isinstance(error, TranslationError):
        error = getattr(error, "inner_exception", None) or error.__cause__ or error.__context__
    return error


def _difference(got: Any, expected: Any, *, structure: bool) -> str:
    """What differs, or nothing."""
    wanted, shape = pytree.tree_flatten(expected)
    answers, other = pytree.tree_flatten(got)
    if structure:
        if shape != other:
            return f"structure {other} for {shape}"
    else:
        wanted = [each for each in wanted if isinstance(each, Tensor)]
        answers = [each for each in answers if isinstance(each, Tensor)]
    if len(wanted) != len(answers):
        return f"{len(answers)} results for {len(wanted)}"
    for i, (a, b) in enumerate(zip(answers, wanted, strict=True)):
        if _is_cache(b):
            if reason := _difference(_held(a), _held(b), structure=True):
                return f"result {i}: {reason}"
        elif isinstance(b, Tensor):
            if reason := _tensors(a, b):
                return f"result {i}: {reason}"
        elif type(a) is not type(b) or (isinstance(b, int | float | str) and a != b):
            return f"result {i}: {a!r} for {b!r}"
    return ""


def _is_cache(value: Any) -> bool:
    return type(value).__module__ == "transformers.cache_utils"


def _held(cache: Any) -> Any:
    """What a cache holds, caches within it opened too."""
    if _is_cache(cache):
        return {name: _held(value) for name, value in vars(cache).items()}
    return [_held(each) for each in cache] if isinstance(cache, list) else cache


def _tensors(a: Any, b: Tensor) -> str:
    if not isinstance(a, Tensor) or a.shape != b.shape or a.dtype != b.dtype:
        return f"{getattr(a, 'dtype', type(a))} {tuple(getattr(a, 'shape', ()))} for {b.dtype} {tuple(b.shape)}"
    if not b.numel():
        return ""
    if not (b.is_floating_point() or b.is_complex()):
        return "" if torch.equal(a, b) else f"{int((a != b).sum())} of {b.numel()} differ"
    if not torch.equal(a.isnan(), b.isnan()):
        return f"NaN in {int(a.isnan().sum())} for {int(b.isnan().sum())} places"
    wide, other = torch.nan_to_num(a.double()), torch.nan_to_num(b.double())
    scale = float(other.abs().max()) or 1.0
    error = float((wide - other).abs().max()) / scale
    return "" if error <= TOLERANCE else f"off by {error:.2g} of the largest value"
