"""What a module is made of, noted while it is lowered: its kernels, and the nodes of the graph that each computes."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..._tvm import Call, IRModule, Op, RuntimeModule, estimate_tir_flops, relax, tirx


@dataclass(frozen=True)
class Kernel:
    """A tensor program of a build: the rule that scheduled it, and its floating-point operations if known."""

    name: str
    rule: str
    flops: float | None


class PassObserver:
    """Notes, while a module is lowered, what its kernels are and which nodes of the traced graph each call computes.

    `passes` is what `pipeline.lower` takes: which pass of the recipe each of the looks comes after. `grouped` is the
    module before its groups are fused, `scheduled` the one whose kernels are compiled, `compiled` what was made of it,
    and `library` the same, ready to run; the driver notes the last three.
    """

    grouped: IRModule
    scheduled: IRModule
    compiled: Any
    library: RuntimeModule

    def __init__(self) -> None:
        self._nodes: dict[str, deque[str]] = defaultdict(deque)
        self._groups: dict[str, list[str]] = {}
        self.kernels: dict[str, Kernel] = {}
        self.nodes: dict[str, list[str]] = defaultdict(list)
        self.passes: Mapping[str, Callable[[IRModule], None]] = {
            "annotate": self._note_nodes,
            "group": self._note_groups,
            "schedule": self._note_kernels,
        }

    def _note_nodes(self, module: IRModule) -> None:
        """Each operator is a binding of its own, named after its node."""
        for program, node in _calls(module["main"]):
            own = re.fullmatch(r"(lv|gv)\d*", node)  # lv is what the compiler made, gv what the program returns
            self._nodes[program].append({"lv": "", "gv": "output"}[own[1]] if own else node)

    def _note_groups(self, module: IRModule) -> None:
        """Operators that will be one kernel are a function."""
        self.grouped = module
        for variable, function in module.functions_items():
            if isinstance(function, relax.Function) and variable.name_hint != "main":
                self._groups[variable.name_hint] = [program for program, _ in _calls(function)]

    def _note_kernels(self, module: IRModule) -> None:
        """Each tensor program is a kernel, and each call of one computes the nodes of its group."""
        for variable, function in module.functions_items():
            if isinstance(function, tirx.PrimFunc):
                rule = str(function.attrs.get("schedule_rule", "TVM's own"))
                self.kernels[variable.name_hint] = Kernel(variable.name_hint, rule, _flops(function))
        for program, _ in _calls(module["main"]):
            for part in self._groups.get(program, [program]):
                if self._nodes[part]:
                    self.nodes[program].append(self._nodes[part].popleft())


def _calls(function: relax.Function) -> list[tuple[str, str]]:
    """The tensor programs that a function calls, each with the name of what it binds."""
    call_tir = Op.get("relax.call_tir")
    bindings = [binding for block in function.body.blocks for binding in block.bindings]
    calls = [(each.value, each.var.name) for each in bindings if isinstance(each.value, Call)]
    return [(call.args[0].name_hint, name) for call, name in calls if call.op == call_tir]


def _flops(function: tirx.PrimFunc) -> float | None:
    """What its rule says of a program's operations, else TVM's own count; None where sizes are not known."""
    if "flops" in function.attrs:
        return float(function.attrs["flops"])
    try:
        return float(estimate_tir_flops(IRModule({"main": function})))
    except (RuntimeError, ValueError):  # TVM raises both
        return None
