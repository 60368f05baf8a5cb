"""A model through a door, and what comes out held against eager PyTorch."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.export import Dim

from relax_zoo import compiler
from relax_zoo._torch import pytree
from relax_zoo.translator import TranslationError, from_exported

from ..numerics.difference import Difference, difference
from .build import NotBuilt, build

PLAIN = (int, float, str, torch.dtype, torch.device, type(None))
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
    """How it ended, one of the command's `ENDS`, and in words."""
    calls = [arguments, *(_other_texts(arguments) if door == "named" else [])]
    with torch.no_grad():
        start = time.process_time()
        try:
            answers = DOORS[door](model, calls)
        except NotExported as error:
            return "not exported", str(error)
        except Exception as error:
            refusal = _refusal(error)
            return ("refused", str(refusal)) if refusal else ("error", f"{type(error).__name__}: {error}")
        seconds = time.process_time() - start
        found = _differences(door, model, calls, answers)
        if found and door == "compile" and (own := _differences(door, model, calls, _captured(model, calls))):
            return "not captured", f"torch.compile's own backend 'eager' answers so too: {own.message}"
    if found:
        return "wrong" if found.settled else "not judged", found.message
    return "right", f"{seconds:.1f} s"


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


def _differences(door: str, model: nn.Module, calls: Sequence[Arguments], answers: list[Any]) -> Difference | None:
    """What is wrong with the answers to the calls; the tensors alone are looked at where structure is not kept."""
    whole = door == "compile"
    for arguments, answer in zip(calls, answers, strict=True):
        function = _of_tensors(model, arguments, whole)
        found = difference(function, partial(_tensors, arguments), _opened(answer, whole))
        if found:
            return found
    return None


def _of_tensors(model: nn.Module, arguments: Arguments, whole: bool) -> Callable[..., Any]:
    """The model as a function of the tensors among its arguments."""

    def function(*tensors: Tensor) -> Any:
        rest = iter(tensors)
        return _opened(
            model(**{name: next(rest) if isinstance(x, Tensor) else x for name, x in arguments.items()}), whole
        )

    return function


def _tensors(arguments: Arguments) -> list[Tensor]:
    return [x for x in arguments.values() if isinstance(x, Tensor)]


def _opened(answer: Any, whole: bool) -> Any:
    """An answer in lists and dicts, with what caches hold; or a list of its tensors."""
    leaves, structure = pytree.tree_flatten(answer)
    if not whole:
        return [each for each in leaves if isinstance(each, Tensor)]
    return {"structure": str(structure), "leaves": [_held(each) for each in leaves]}


def _is_cache(value: Any) -> bool:
    return type(value).__module__ == "transformers.cache_utils"


def _held(value: Any) -> Any:
    """A tensor or number as it is, what a cache holds, caches within it opened too, and what else an object is."""
    if _is_cache(value):
        return {name: _held(each) for name, each in vars(value).items()}
    if isinstance(value, list):
        return [_held(each) for each in value]
    return value if isinstance(value, (Tensor, *PLAIN)) else type(value).__name__
