"""Which pass of the compiler made a graph wrong, and which kernel is.

After every pass of the recipe the module is built by TVM's default pipeline, which neither fuses as ours does nor
schedules, and judged as the model is. Operators that are none any more by then stay as our legalization made them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, fx

from relax_zoo import compiler
from relax_zoo.compiler.pipeline import recipe

from ..._torch import pytree
from ..._tvm import IRModule
from ..importers import run_by_tvm
from ..numerics.judge import Reference, judge, reference
from ..process.progress import phase

if TYPE_CHECKING:
    from ..subject import Subject

TRANSLATION, CODE = "the translator", "TVM's lowering and LLVM"


def wrong_pass(subject: Subject, graph: fx.GraphModule, inputs: Sequence[Tensor]) -> str | None:
    """In a sentence, what made the build of `graph` wrong on `inputs`; None where that cannot be told."""
    if not subject.importer.structured:  # a foreign importer, whose builds are TVM's own
        return None
    with phase("blame"):
        shapes = [(tuple(each.shape), str(each.dtype).removeprefix("torch.")) for each in inputs]
        module = subject.load(graph, shapes)
        if "params" in module["main"].attrs:
            module = compiler.bind_params(module)
        expected = reference(graph, tuple(inputs))
        with torch.no_grad():
            structure = pytree.tree_structure(graph(*(each.clone() for each in inputs)))
        made = (name for name, stage in _stages(module) if _is_wrong(stage, expected, structure, inputs))
        culprit = next(made, CODE)
        kernel = _wrong_kernel(module)
    where = f", in the kernel {kernel}" if kernel else ""
    return None if culprit == CODE and not kernel else f"made wrong by {culprit}{where}"


def _stages(module: IRModule) -> Iterator[tuple[str, IRModule]]:
    """The module as it was translated, and after each pass."""
    yield TRANSLATION, compiler.legalize(module)
    target, kept = compiler.host_target(1), dict[str, IRModule]()

    def keeping(name: str) -> Callable[[IRModule], None]:
        return lambda stage: kept.update({name: stage.clone()})

    *names, last = recipe(target)
    kept[last] = compiler.lower(module, target, {name: keeping(name) for name in names})
    legal = names.index("legalize")
    for at, name in enumerate([*names, last]):
        yield f"the pass {name!r}", kept[name] if at >= legal else compiler.legalize(kept[name])


def _is_wrong(module: IRModule, expected: Reference, structure: Any, inputs: Sequence[Tensor]) -> bool:
    with contextlib.suppress(Exception):  # a module that TVM's pipeline does not take is not judged
        leaves = run_by_tvm(module)(*(each.clone() for each in inputs))
        return not judge(expected, pytree.tree_unflatten(leaves, structure)).ok
    return False


def _wrong_kernel(module: IRModule) -> str | None:
    try:
        compiler.build(module, check=True)
    except compiler.WrongKernel as wrong:
        return wrong.kernel
    return None
