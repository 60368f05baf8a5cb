"""A model through a door, and what comes out held against eager PyTorch."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.export import Dim

from relax_zoo import compiler
from relax_zoo._torch import pytree
from relax_zoo.translator import TranslationError, from_exported

from .build import NotBuilt, build

TOLERANCE = 1e-4
OTHER_TEXTS = ((3, 7), (1, 19))  # batch and length, beside those that are exported

Arguments = Mapping[str, Any]


class NotExported(Exception):
    """Says why torch.export has no program."""


def compiled(model: nn.Module, calls: Sequence[Arguments]) -> list[Any]:
    """What torch.compile with our backend answers."""
    run = torch.compile(model, backend="relax")
    return [run(**arguments) for arguments in calls]


def exported(model: nn.Module, calls: Sequence[Arguments], dims: Any = None) -> list[Any]:
    """The tensors that our build of the exported program answers, which keeps no cache."""
    for module in model.modules():
        config: Any = getattr(module, "config", None)
        if getattr(config, "use_cache", False):
            config.use_cache = False
    try:
        program = torch.export.export(model, (), dict(calls[0]), dynamic_shapes=dims, strict=False)
    except Exception as error:
        raise NotExported(f"{type(error).__name__}: {error}") from error
    run = compiler.build(from_exported(program))
    return [run.tensors(*[x for x in arguments.values() if isinstance(x, Tensor)]) for arguments in calls]


def named(model: nn.Module, calls: Sequence[Arguments]) -> list[Any]:
    """What one build answers for any batch and length of text."""
    if len(calls) == 1:
        raise NotExported("it takes more than text")
    dims = {0: Dim("b", max=64), 1: Dim("s", max=64)}  # what every table of positions has
    return exported(model, calls, {name: dims for name in calls[0]})


DOORS: dict[str, Callable[[nn.Module, Sequence[Arguments]], list[Any]]] = {
    "compile": compiled,
    "export": exported,
    "named": named,
}


def outcome(name: str, door: str) -> tuple[str, str]:
    """Build an architecture and take it through a door: how that ended, and in words."""
    torch.compiler.reset()
    try:
        model, arguments = build(name)
    except NotBuilt as error:
        return "not built", str(error)
    return through(door, model, arguments)


def through(door: str, model: nn.Module, arguments: Arguments) -> tuple[str, str]:
    """How it ended, and in words: "right", "wrong", "refused", "not exported", "not captured" or "error"."""
    calls = [arguments, *(_other_texts(arguments) if door == "named" else [])]
    with torch.no_grad():
        expected = [model(**each) for each in calls]
        start = time.process_time()
        try:
            answers = DOORS[door](model, calls)
        except NotExported as error:
            return "not exported", str(error)
        except Exception as error:
            found = _refusal(error)
            return ("refused", str(found)) if found else ("error", f"{type(error).__name__}: {error}")
        seconds = time.process_time() - start
        reason = _differences(door, answers, expected)
        if reason and door == "compile" and not _differences(door, answers, _captured(model, calls)):
            return "not captured", f"torch.compile's own backend 'eager' gives the same as ours, which is {reason}"
    return ("wrong", reason) if reason else ("right", f"{seconds:.1f} s")


def _captured(model: nn.Module, calls: Sequence[Arguments]) -> list[Any]:
    """What PyTorch itself makes of the graphs that torch.compile captures: a model may look whether it is compiled."""
    torch.compiler.reset()
    run = torch.compile(model, backend="eager")
    return [run(**arguments) for arguments in calls]


def _other_texts(arguments: Arguments) -> list[Arguments]:
    """Calls with fewer and more words, where there is nothing but text."""
    if any(not isinstance(x, Tensor) or x.is_floating_point() or x.ndim != 2 for x in arguments.values()):
        return []
    return [
        {
            name: x.reshape(-1)[torch.arange(batch * length) % x.numel()].view(batch, length)
            for name, x in arguments.items()
        }
        for batch, length in OTHER_TEXTS
    ]


def _refusal(error: BaseException | None) -> BaseException | None:
    """What is said to a user: a translation refused, or sizes that a build does not take."""
    while error is not None and not isinstance(error, TranslationError | compiler.SizeError):
        error = getattr(error, "inner_exception", None) or error.__cause__ or error.__context__
    return error


def _differences(door: str, answers: list[Any], expected: list[Any]) -> str:
    pairs = zip(answers, expected, strict=True)
    return next(filter(None, (_difference(a, b, structure=door == "compile") for a, b in pairs)), "")


def _difference(got: Any, expected: Any, *, structure: bool) -> str:
    """What differs, or nothing; without `structure` the tensors alone are looked at."""
    wanted, shape = pytree.tree_flatten(expected)
    answers, other = pytree.tree_flatten(got)
    if structure and shape != other:
        return f"structure {other} for {shape}"
    if not structure:
        wanted, answers = ([each for each in leaves if isinstance(each, Tensor)] for leaves in (wanted, answers))
    if len(wanted) != len(answers):
        return f"{len(answers)} results for {len(wanted)}"
    for i, (a, b) in enumerate(zip(answers, wanted, strict=True)):
        if _is_cache(b):
            reason = _difference(_held(a), _held(b), structure=True)
        elif isinstance(b, Tensor):
            reason = _of_tensors(a, b)
        else:
            reason = (
                "" if type(a) is type(b) and (a == b or not isinstance(b, int | float | str)) else f"{a!r} for {b!r}"
            )
        if reason:
            return f"result {i}: {reason}"
    return ""


def _is_cache(value: Any) -> bool:
    return type(value).__module__ == "transformers.cache_utils"


def _held(cache: Any) -> Any:
    """What a cache holds, caches within it opened too."""
    if _is_cache(cache):
        return {name: _held(value) for name, value in vars(cache).items()}
    return [_held(each) for each in cache] if isinstance(cache, list) else cache


def _of_tensors(a: Any, b: Tensor) -> str:
    if not isinstance(a, Tensor) or a.shape != b.shape or a.dtype != b.dtype:
        return f"{getattr(a, 'dtype', type(a))} {tuple(getattr(a, 'shape', ()))} for {b.dtype} {tuple(b.shape)}"
    if not (b.is_floating_point() or b.is_complex()):
        return "" if torch.equal(a, b) else f"{int((a != b).sum())} of {b.numel()} differ"
    if not torch.equal(a.isnan(), b.isnan()):
        return f"NaN in {int(a.isnan().sum())} for {int(b.isnan().sum())} places"
    a, b = a.nan_to_num().double(), b.nan_to_num().double()
    error = float((a - b).abs().max()) / (float(b.abs().max()) or 1.0) if b.numel() else 0.0
    return "" if error <= TOLERANCE else f"off by {error:.2g} of the largest value"
