"""A graph as a script that anyone can run: it exits with 1 where the build differs from PyTorch."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, fx, nn

from relax_zoo.zoo import Input, Model
from relax_zoo.zoo.weights import fill


def save(
    path: Path, title: str, graph: fx.GraphModule, inputs: Sequence[Tensor], *, plain: bool, importer: str
) -> None:
    """Write the script, and beside it, unless weights and inputs are those that the zoo makes, a file with them."""
    children = dict(graph.named_children())
    opaque = {name: module for name, module in children.items() if not _has_constructor(module)}
    path.parent.mkdir(parents=True, exist_ok=True)
    if opaque or not plain:
        saved = {"inputs": tuple(inputs), "weights": graph.state_dict(), "modules": opaque}
        torch.save(saved, path.with_suffix(".pt"))
    values = "" if plain and not opaque else ", values=VALUES"
    body = "\n".join(_body(graph, opaque))
    hold_line = f"check_against_torch(Case(), [{', '.join(map(_declared, inputs))}], importer={importer!r}{values})"
    lines = [
        f'"""{title}"""',
        "",
        *_imports(body),
        "",
        *(['VALUES = __file__.replace(".py", ".pt")', ""] if values else []),
    ]
    path.write_text("\n".join([*lines, "", body, "", "", hold_line, ""]))


def _imports(body: str) -> Iterator[str]:
    if "operator." in body:
        yield "import operator\n"
    yield "import torch"
    used = [name for name in ("device", "inf", "nan", "nn") if re.search(rf"\b{name}\b", body)]
    yield f"from torch import {', '.join(used)}"
    yield "\nfrom relax_zoo.harness.blame.script import check_against_torch"
    yield "from relax_zoo.zoo import Input"


def _body(graph: fx.GraphModule, opaque: dict[str, nn.Module]) -> Iterator[str]:
    yield "class Case(nn.Module):"
    yield "    def __init__(self):"
    yield "        super().__init__()"
    for name, module in graph.named_children():
        made = f'torch.load(VALUES, weights_only=False)["modules"]["{name}"]' if name in opaque else f"nn.{module!r}"
        yield f"        self.{name} = {made}"
    for name, parameter in graph.named_parameters(recurse=False):
        yield f"        self.{name} = nn.Parameter(torch.empty({tuple(parameter.shape)}))"
    yield ""
    for line in graph.graph.python_code("self").src.strip().splitlines():
        if plain := re.sub(r";\s*\w+ = None.*$|\s+#.*$", "", line).rstrip():
            yield f"    {plain}"


def _has_constructor(module: nn.Module) -> bool:
    """Whether a module prints as the call that makes another one like it."""
    try:
        made = eval(f"nn.{module!r}", {"nn": nn})
    except Exception:
        return False
    return type(made) is type(module) and repr(made) == repr(module) and not list(module.children())


def _declared(tensor: Tensor) -> str:
    each = as_input(tensor)
    high = "" if tensor.is_floating_point() else f", high={each.high}"
    return f"Input({each.shape}, {each.dtype!r}{high})"


def as_input(tensor: Tensor, shape: Sequence[int] | None = None) -> Input:
    """How the zoo would declare an input like `tensor`, of another shape if one is given."""
    high = 2 if tensor.is_floating_point() or not tensor.numel() else max(1, int(tensor.max()) + 1)
    return Input(tuple(tensor.shape if shape is None else shape), str(tensor.dtype).removeprefix("torch."), high=high)


def check_against_torch(
    module: nn.Module, inputs: Sequence[Input], *, importer: str = "ours", values: str | None = None
) -> None:
    """Hold the importer's build of `module` against PyTorch, say how it went, and exit with 1 where they differ.

    `values`: a file with the weights and inputs; without one the zoo makes them.
    """
    from ..importers import find
    from ..subject import Subject
    from .bisect import judged

    saved: Any = torch.load(values, weights_only=False) if values else None
    module = fill(module).eval().requires_grad_(False)
    if saved:
        module.load_state_dict(saved["weights"])
    given = saved["inputs"] if saved else tuple(each.value("input", {}) for each in inputs)
    model = Model("case", tuple(inputs), frozenset(), "a case", {}, (1,), lambda: module, None, True)
    verdict = judged(Subject(model, find(importer)), fx.symbolic_trace(module), given)[0]()
    print("right:" if verdict.ok else "wrong:", verdict.message)
    sys.exit(not verdict.ok)
