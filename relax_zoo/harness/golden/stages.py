"""What is kept of a model at each stage: texts of PyTorch's trace and of the import, digests of the compiled program.

`snapshots` renders all stages of one model. A text depends on the model, its weights and the toolchain alone: not on
the process, the hash seed, or where the project lies on the disk.
"""

from __future__ import annotations

import enum
import hashlib
import keyword
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import fx, nn

from relax_zoo import compiler
from relax_zoo.translator.errors import source_line

from ..._torch import OpOverload, OpOverloadPacket, qualified_name
from ..._tvm import IRModule, Target
from .compiled import COMPILED
from .layout import fold
from .script import DIGITS, TITLE, digest, read_weights, render_script, verify_script, weight_table


@dataclass(frozen=True)
class Stage:
    """What a stage's golden file holds, and who made it: to be looked at when it is the first stage that moved."""

    holds: str
    maker: str


# In the order in which a model goes through them.
STAGES = {
    "fx": Stage("the graph that PyTorch made of the model", "torch's trace of the model"),
    "relax": Stage("the Relax module imported from the graph", "the translator"),
    COMPILED: Stage("the digests of the module after the compiler's passes", "the compiler"),
}


TRACED = "torch.fx traced"

# The CPU that golden programs are compiled for: any machine makes the same of them.
GOLDEN_TARGET = {"kind": "llvm", "mtriple": "x86_64-linux-gnu", "mcpu": "x86-64-v3", "num-cores": 2}


def lower_for_golden(module: IRModule) -> IRModule:
    """The compiler's passes on `module`, for a CPU that does not depend on this machine."""
    return compiler.lower(compiler.bind_params(module), Target(GOLDEN_TARGET))


@dataclass(frozen=True)
class Snapshot:
    """The text of one stage, and the module that it is to parse back to (none at the stages fx and compiled)."""

    stage: str
    text: str
    module: IRModule | None = None

    def verify(self) -> None:
        """Raise GoldenError unless the text parses back to the module."""
        if self.module is not None:
            verify_script(self.module, self.text)


def snapshots(
    model: str,
    graph: fx.GraphModule,
    module: IRModule,
    compile: Callable[[IRModule], IRModule],
    made: str = TRACED,
) -> dict[str, Snapshot]:
    """Every stage of one model.

    `module` is `graph` as imported, preferably with the weights as parameters, which keep their names. `compile` gets
    the module as it is and returns it after the compiler's passes; for digests that are the same on every machine it
    must name its target in full. `made`: who made the graph.

    Raises GoldenError when a stage has no text. Whatever a stage raises carries a note that names stage and model.
    """
    steps: dict[str, Callable[[], fx.GraphModule | IRModule]] = {
        "fx": lambda: graph,
        "relax": lambda: module,
        COMPILED: lambda: compile(module),
    }
    rendered = {}
    for stage, step in steps.items():
        try:
            rendered[stage] = render(stage, model, step(), made)
        except Exception as error:
            error.add_note(f"while rendering the golden stage '{stage}' of the model '{model}'")
            raise
    return rendered


def render(stage: str, model: str, value: fx.GraphModule | IRModule, made: str = TRACED) -> Snapshot:
    """The snapshot of one stage: header, program, table of weights; of the last stage the digests of these two.

    Raises GoldenError when `value` holds something that has no text.
    """
    if isinstance(value, fx.GraphModule):
        return Snapshot(stage, f"{header(stage, model, made)}\n\n{render_fx(value)}")
    body = render_script(value)
    if stage == COMPILED:
        return Snapshot(stage, digests(body))
    return Snapshot(stage, f"{header(stage, model)}\n\n{body}", value)


def digests(body: str) -> str:
    """A rendered module in one line: the digest of its program, and that of its weights' values."""
    program = body.partition(f"\n{TITLE}\n")[0]
    weights = "\n".join(row.digest for row in read_weights(body))
    return " ".join(hashlib.sha256(text.encode()).hexdigest()[:DIGITS] for text in (program, weights))


def header(stage: str, model: str, made: str = TRACED) -> str:
    """The first lines of a golden file, which name the stage and the model."""
    holds = f"the graph that {made}" if stage == "fx" else STAGES[stage].holds
    return f"# {model}, stage {stage}: {holds}\n# Written by pytest --regen, not by hand."


def split_header(text: str) -> tuple[str, str]:
    """A golden file's header and the rest."""
    head, _, body = text.partition("\n\n")
    return head, body


def source_lines(graph: fx.GraphModule) -> dict[str, str]:
    """For each node, and so for each Relax binding named after it, the user's line that made it."""
    return {node.name: source_line(node) for node in graph.graph.nodes if node.stack_trace}


# ---------------------------------------------------------------- the traced graph


def render_fx(graph: fx.GraphModule) -> str:
    """One line a node, in Python's syntax, and the digest table of the graph's parameters and buffers.

    >>> print(render_fx(fx.symbolic_trace(nn.Sequential(nn.ReLU()).eval())))
    input_1 = placeholder("input")
    _0 = call_module("0", input_1)  # ReLU()
    output(_0)
    <BLANKLINE>
    # No weights
    <BLANKLINE>
    """
    lines = [_line(node, graph) for node in graph.graph.nodes]
    rows = [digest(name, tensor) for name, tensor in _tensors(graph).items()]
    return "\n".join(piece for line in lines for piece in fold(line)) + f"\n\n{weight_table(rows)}"


def _tensors(graph: fx.GraphModule) -> Mapping[str, torch.Tensor]:
    """Parameters and buffers, tied ones under each of their names, and what else a get_attr node takes."""
    named = dict(graph.named_parameters(remove_duplicate=False)) | dict(graph.named_buffers(remove_duplicate=False))
    for node in graph.graph.find_nodes(op="get_attr"):
        value: Any = graph
        for part in str(node.target).split("."):
            value = getattr(value, part)
        if isinstance(value, torch.Tensor):
            named.setdefault(str(node.target), value)
    return named


def _line(node: fx.Node, graph: fx.GraphModule) -> str:
    arguments = [_text(argument) for argument in node.args]
    for key, value in node.kwargs.items():
        plain = key.isidentifier() and not keyword.iskeyword(key)
        arguments.append(f"{key}={_text(value)}" if plain else f"**{{{_quoted(key)}: {_text(value)}}}")
    if node.op == "output":
        return f"output({', '.join(arguments)})"
    line = f"{node.name} = {node.op}({', '.join([_text(node.target), *arguments])})"
    return f"{line}  # {_module_text(graph.get_submodule(str(node.target)))}" if node.op == "call_module" else line


def _module_text(module: nn.Module) -> str:
    mode = " in training mode" if module.training else ""
    return f"{type(module).__name__}({' '.join(_no_addresses(module.extra_repr()).split())}){mode}"


def _text(value: Any) -> str:
    """An argument of a node as Python would write it."""
    match value:
        case fx.Node():
            return value.name
        case str():
            return _quoted(value)
        case slice():
            return f"slice({_text(value.start)}, {_text(value.stop)}, {_text(value.step)})"
        case tuple():
            return f"({', '.join(map(_text, value))}{',' if len(value) == 1 else ''})"
        case list():
            return f"[{', '.join(map(_text, value))}]"
        case dict():
            return f"{{{', '.join(f'{_text(key)}: {_text(item)}' for key, item in value.items())}}}"
        case float() if value != value or value in (float("inf"), float("-inf")):
            return f'float("{value}")'
        case torch.Tensor():
            return f"tensor({_quoted(str(digest('', value)).removeprefix('# '))})"
        case torch.device():
            return f'torch.device("{value}")'
        case enum.Enum():
            return f"{type(value).__qualname__}.{value.name}"
        case OpOverload() | OpOverloadPacket():
            return _quoted(str(value))
        case None | bool() | int() | float() | complex() | torch.dtype() | torch.layout() | torch.memory_format():
            return str(value)
    if value is ...:
        return "..."
    return _quoted(_qualified_name(value) if callable(value) else _no_addresses(repr(value)))


def _qualified_name(function: Any) -> str:
    if getattr(function, "__name__", "<lambda>") == "<lambda>":
        return _no_addresses(f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', function)}")
    return qualified_name(function).replace("_operator.", "operator.")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _no_addresses(text: str) -> str:
    return re.sub(r" at 0x[0-9a-fA-F]+", "", text)
