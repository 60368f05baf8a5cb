"""Build a model of the zoo and save it: `relax_zoo.compiler.load` makes a function of tensors of the file.

    python -m relax_zoo build resnet18 --threads 2 -o resnet18.so

`compare` runs this command with the code of another revision, so its arguments and files stay what they are.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from relax_zoo import compiler, translator, zoo

from .._tvm import IRModule
from .latency.ab import save_nodes


def traced(model: zoo.Model) -> tuple[IRModule, tuple[torch.Tensor, ...]]:
    """Return a zoo model as a Relax module for the sizes of its example inputs, and those inputs."""
    inputs = model.example()
    graph = translator.trace(model.module())
    return translator.from_fx(graph, [(tuple(x.shape), x.dtype) for x in inputs]), inputs


def main(arguments: list[str] | None = None) -> int:
    """Build and save; returns the exit code, 2 for a model that is not known."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo build", description="Build a model of the zoo.")
    parser.add_argument("model", help="a model of the zoo; it is built for its default sizes")
    parser.add_argument("--threads", type=int, default=1, help="how many threads it runs on (default: 1)")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where the build is saved")
    parser.add_argument("--nodes", type=Path, metavar="FILE", help="where each kernel's nodes are written, as JSON")
    options = parser.parse_args(arguments)
    try:
        model = zoo.get(options.model)
    except ValueError as error:
        print(error)
        return 2
    module, _ = traced(model)
    run = compiler.build(module, threads=options.threads, report=options.nodes is not None)
    run.save(options.output)
    if options.nodes is not None:
        save_nodes(run, options.nodes)
    return 0
