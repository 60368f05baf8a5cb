"""The backend: one captured graph into a function of its inputs.

`inputs` tells weights from inputs and names sizes, `built` keeps the programs of one graph, `program` runs one and does
what a program of Relax cannot: it writes to inputs and returns views. `split` is the way out for what has no
translation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import fx

from .built import Built
from .split import FallbackWarning, Split

__all__ = ["FallbackWarning", "relax"]


def relax(
    graph: fx.GraphModule, example_inputs: Sequence[Any], *, options: Mapping[str, Any] | None = None
) -> Callable[..., Any]:
    """Translate and build `graph`; the function that comes back computes what it computes, and does what it does.

    Inputs and buffers that the graph changes in place are changed. Results lie where eager PyTorch's would: a view of
    an input or of another result is one, and what the caller writes into it is seen there; other results are
    contiguous, in memory of their own. So is x[i] for an i out of a tensor, whose place no program says.

    Parameters and buffers become constants of the build. When one of them is replaced or changed in place, which is
    looked for at every call, the graph is built anew; one that changes again and again becomes an input of the build,
    and so is from the beginning what was made in inference mode. A change through `.data` to the same memory escapes
    that, as it escapes autograd. Numbers among the arguments that change are inputs as well.

    `options`: {"fallback": "eager"} has PyTorch run the calls that have no translation, and those alone; a
    FallbackWarning lists them. Without it, nothing falls back.

    Raises RuntimeError where a gradient is asked for, or an input that is changed shares its memory with another;
    translator.UnsupportedError where a call has no translation, translator.TranslationError where the graph does to its
    inputs what no program can; ValueError for unknown options. torch.compile passes all on.

    >>> compiled = torch.compile(nn.Linear(3, 2).eval().requires_grad_(False), backend="relax")
    >>> compiled(torch.ones(4, 3)).shape
    torch.Size([4, 2])
    """
    options = dict(options or {})
    fallback = options.pop("fallback", None)
    if options or fallback not in (None, "eager"):
        given = options or {"fallback": fallback}
        raise ValueError(f'the backend relax has one option, {{"fallback": "eager"}}, but was given {given}')
    if torch.is_grad_enabled() and any(isinstance(x, torch.Tensor) and x.requires_grad for x in example_inputs):
        raise RuntimeError(
            "the backend relax computes no gradients: call the model under torch.no_grad() or torch.inference_mode(), "
            "or model.requires_grad_(False) before torch.compile"
        )
    return Split(graph) if fallback else Built(graph)
