"""Build a model of a zoo and save it: `relax_zoo.compiler.load` makes a function of tensors of the file.

    python -m relax_zoo build resnet18 --threads 2 -o resnet18.so
    python -m relax_zoo build encoder --zoo-module shop.zoo -o encoder.so

`compare` runs this command with the code of another revision, so its arguments and files stay what they are.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from relax_zoo import zoo
from relax_zoo.zoo.registry import OURS, load

if TYPE_CHECKING:
    from .._tvm import IRModule


def traced(model: zoo.Model) -> tuple[IRModule, tuple[torch.Tensor, ...]]:
    """Return a zoo model, come through its door, as a Relax module for the sizes of its example inputs, and those."""
    from relax_zoo import translator  # with TVM, once it is known that there is a model

    from .doors import DOORS

    inputs = model.example()
    graph = DOORS[model.via].trace(model.module(), model)
    maps: dict[str, Any] = dict(model.maps)
    return translator.from_fx(graph, [(tuple(x.shape), x.dtype) for x in inputs], **maps), inputs


def add_model(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that name a model."""
    parser.add_argument("model", help="a model of the zoo, for its default sizes")
    parser.add_argument("--zoo-module", default=OURS, metavar="MODULE", help="the models that this module declares")


def named(options: argparse.Namespace) -> zoo.Model | None:
    """Return the model that the arguments name, or say that there is none. Raises what importing its module raises."""
    try:
        load(options.zoo_module)
    except ModuleNotFoundError as error:
        if not f"{options.zoo_module}.".startswith(f"{error.name}."):
            raise
        print(error)
        return None
    try:
        return zoo.get(options.model, options.zoo_module)
    except ValueError as error:
        print(error)
        return None


def main(arguments: list[str] | None = None) -> int:
    """Build and save; returns the exit code, 2 for a model that is not known."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo build", description="Build a model of a zoo.")
    add_model(parser)
    parser.add_argument("--threads", type=int, default=1, help="how many threads it runs on (default: 1)")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where the build is saved")
    parser.add_argument("--nodes", type=Path, metavar="FILE", help="where each kernel's nodes are written, as JSON")
    options = parser.parse_args(arguments)
    model = named(options)
    if model is None:
        return 2
    from relax_zoo import compiler

    from .latency.ab import save_nodes

    module, _ = traced(model)
    run = compiler.build(module, threads=options.threads, report=options.nodes is not None)
    run.save(options.output)
    if options.nodes is not None:
        save_nodes(run, options.nodes)
    return 0
