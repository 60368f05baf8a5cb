"""Faults of fusion, of memory and of index arithmetic, planted one at a time, to be met by grown programs.

A fault of fusion is a change in kernels that several operators share and in no other; one of memory is a result or an
input that lies where it should not; one of index arithmetic is a converter that takes its numbers wrongly.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo.compiler import pipeline
from relax_zoo.compiler.passes import outputs
from relax_zoo.compiler.runtime import door
from relax_zoo.translator import capture, record
from relax_zoo.translator.recording.effects import Effects, Layout, Observer, View
from relax_zoo.translator.registry import TABLE

from ..._torch import OpOverload, schema
from ..._tvm import Call, IRModule, Op, TensorLoad, structural_map, tirx, ty_of
from ..selfcheck.patch import wrapped

aten = torch.ops.aten
Plant = Callable[[], contextlib.AbstractContextManager[object]]


@dataclass(frozen=True)
class Fault:
    """One fault: `plant` makes it while it is entered; `door` is the one that has it, where not every one does.

    Programs with what `sign`, a pattern, finds in their lines are tried first.
    """

    name: str
    kind: str
    plant: Plant
    door: str | None = None
    sign: str = ""


# ---------------------------------------------------------------- fusion


def _floats(value: Any) -> bool:
    return "float" in str(ty_of(value).dtype)


def _integers(value: Any) -> bool:
    return str(ty_of(value).dtype) in ("int64", "int32")


def _is_exp(call: Any) -> bool:
    return isinstance(call.op, Op) and call.op.name == "tirx.exp"


def _loads(change: Callable[[list[Any], list[Any]], list[Any]]) -> Callable[[Any], Any]:
    """A change of the indices at which memory is read, given the sizes."""

    def changed(load: Any) -> Any:
        sizes = list(load.source.shape)
        if not sizes or not all(isinstance(size, tirx.IntImm) for size in sizes):
            return load
        return load.source[tuple(change(list(load.indices), sizes))]

    return changed


def _mirrored(indices: list[Any], sizes: list[Any]) -> list[Any]:
    return [*indices[:-1], sizes[-1] - 1 - indices[-1]]


def _rotated(indices: list[Any], sizes: list[Any]) -> list[Any]:
    return [tirx.floormod(indices[0] + 1, sizes[0]), *indices[1:]]


def _exchanged(indices: list[Any], sizes: list[Any]) -> list[Any]:
    if len(sizes) < 2 or int(sizes[-1]) != int(sizes[-2]):
        return indices
    return [*indices[:-2], indices[-1], indices[-2]]


IN_KERNELS: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "a choice takes its first side": (tirx.Select, lambda each: each.true_value),
    "a choice takes its other side": (
        tirx.Select,
        lambda each: tirx.Select(each.condition, each.false_value, each.true_value),
    ),
    "a maximum is lost": (tirx.Max, lambda each: each.a),
    "an exponential is left out": (Call, lambda each: each.args[0] if _is_exp(each) else each),
    "a difference is turned round": (tirx.Sub, lambda each: tirx.Sub(each.b, each.a) if _floats(each) else each),
    "a sum loses a part": (tirx.Add, lambda each: each.a if _floats(each) else each),
    "a product loses a factor": (tirx.Mul, lambda each: each.a if _floats(each) else each),
    "less becomes less or equal": (tirx.LT, lambda each: tirx.LE(each.a, each.b) if _floats(each.a) else each),
    "equal becomes unequal": (tirx.EQ, lambda each: tirx.NE(each.a, each.b) if _floats(each.a) else each),
    "a remainder is taken for the number": (
        tirx.FloorMod,
        lambda each: tirx.min(each.a, each.b - 1) if _integers(each) else each,
    ),
    "a quotient is rounded up": (
        tirx.FloorDiv,
        lambda each: tirx.FloorDiv(each.a + each.b - 1, each.b) if _integers(each) else each,
    ),
    "a row is read backwards": (TensorLoad, _loads(_mirrored)),
    "the next row is read": (TensorLoad, _loads(_rotated)),
    "rows and columns are exchanged": (TensorLoad, _loads(_exchanged)),
}


def _in_fused_kernels(place: Any, change: Callable[[Any], Any]) -> Plant:
    """The change in every kernel of several operators, once its operators are one program."""

    def planted(module: IRModule) -> IRModule:
        copy = module.clone()
        for gv, function in module.functions_items():
            if isinstance(function, tirx.PrimFunc) and gv.name_hint.startswith("fused_"):
                copy.update_func(gv, function.with_body(structural_map(function.body, ((place, change),))))
        return copy

    def wrap(real: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def recipe(target: Any) -> dict[str, Any]:
            passes = real(target)
            fuse = passes["fuse"]
            return passes | {"fuse": lambda module: planted(fuse(module))}

        return recipe

    return lambda: wrapped(pipeline, "recipe", wrap)


# ---------------------------------------------------------------- memory


def _instead(owner: Any, name: str, value: Any) -> Plant:
    return lambda: wrapped(owner, name, lambda real: value)


def _around(owner: Any, name: str, wrap: Callable[[Any], Any]) -> Plant:
    return lambda: wrapped(owner, name, wrap)


def _observed(change: Callable[[Effects], None], *, views: bool = True, bases: bool = True) -> Plant:
    """Another account of whose memory the results lie in: without views of inputs, or of each other, or changed."""

    class Mistaken(Observer):
        def effects(self, result: Any, node_of: Any, base_of: Any) -> Any:
            if not views:
                vars(self)["_owners"] = {}
            nodes, effects = super().effects(result, node_of, base_of if bases else lambda tensor: None)
            change(effects)
            return nodes, effects

    return _instead(capture, "Observer", Mistaken)


def _nothing(effects: Effects) -> None:
    """Leave the effects as they are."""


def _views(change: Callable[[Layout], Layout]) -> Callable[[Effects], None]:
    def changed(effects: Effects) -> None:
        effects.leaves = [
            replace(leaf, layout=change(leaf.layout)) if isinstance(leaf, View) and leaf.layout is not None else leaf
            for leaf in effects.leaves
        ]

    return changed


def _turned(layout: Layout) -> Layout:
    return replace(layout, shape=layout.shape[::-1], stride=layout.stride[::-1])


def _from_start(layout: Layout) -> Layout:
    return replace(layout, offset=0)


def _last_results_exchanged(effects: Effects) -> None:
    effects.leaves[-2:] = effects.leaves[-2:][::-1]


def _unnoted(real: Callable[..., Any]) -> Callable[..., Any]:
    """A change in place that is not noted as one of an input."""

    def changed(self: Any, *args: Any) -> Any:
        count = len(self.changed)
        result = real(self, *args)
        del self.changed[count:]
        return result

    return changed


# ---------------------------------------------------------------- index arithmetic


def _argument(overload: OpOverload, name: str, change: Callable[[Any], Any]) -> Plant:
    """A converter that is given another value of an argument."""
    names = [argument.name for argument in schema(overload).arguments]

    def mistaken(real: Callable[..., Any]) -> Callable[..., Any]:
        def converter(*args: Any, **kwargs: Any) -> Any:
            given = dict(zip(names, args, strict=False)) | kwargs
            return real(**{key: change(value) if key == name else value for key, value in given.items()})

        return converter

    return _around(TABLE, overload, mistaken)  # type: ignore[arg-type]  # an item's key


def _later(value: Any) -> Any:
    return value + 1 if isinstance(value, int) and value >= 0 else value


def _backwards(value: Any) -> Any:
    return list(value)[::-1]


def _opposite(value: Any) -> Any:
    return -value if isinstance(value, int) else [-each for each in value]


CONVERTERS: dict[str, tuple[OpOverload, str, Callable[[Any], Any]]] = {
    "a slice begins later": (aten.slice.Tensor, "start", _later),
    "a slice takes every element": (aten.slice.Tensor, "step", lambda value: 1),
    "the last row for the first": (aten.select.int, "index", lambda value: -1 if value == 0 else value),
    "a permutation is read backwards": (aten.permute.default, "dims", _backwards),
    "a diagonal lies on the other side": (aten.diagonal.default, "offset", _opposite),
    "a triangle is one larger": (aten.tril.default, "diagonal", lambda value: value + 1),
    "a roll goes the other way": (aten.roll.default, "shifts", _opposite),
    "only one axis is flipped": (aten.flip.default, "dims", lambda value: list(value)[:1]),
    "the axis before is joined": (aten.cat.default, "dim", lambda value: max(0, value - 1)),
    "windows lie side by side": (aten.unfold.default, "step", lambda value: 1),
    "padding is on the other side": (
        aten.constant_pad_nd.default,
        "pad",
        lambda value: [value[i ^ 1] for i in range(len(value))],
    ),
    "the axis before is gathered": (aten.gather.default, "dim", lambda value: max(0, value - 1)),
    "the axis before is summed": (
        aten.sum.dim_IntList,
        "dim",
        lambda value: [max(0, each - 1) for each in value or [1]],
    ),
    "what is added at indices is not scaled": (aten.index_add.default, "alpha", lambda value: 1),
    "repeats in another order": (aten.repeat.default, "repeats", _backwards),
}


SIGNS = {  # what is written otherwise than the operator is named
    "slice": r"slice|\[[^]]*:|narrow|chunk",
    "select": r"select|\[-1|\[0|unbind",
    "permute": r"permute|\.T\b|movedim|transpose",
    "flip": r"flip|rot90",
    "constant_pad_nd": "pad",
    "repeat": r"repeat\.|tile",
    "sum": r"sum|einsum",
    "an exponential is left out": "exp|softmax|sigmoid|silu",
    "less becomes less or equal": r" < |\.lt\.|less",
}


def _sign(overload: OpOverload) -> str:
    name = str(overload).split(".")[1]
    return SIGNS.get(name, name)


FAULTS: tuple[Fault, ...] = (
    *(
        Fault(name, "fusion", _in_fused_kernels(*change), sign=SIGNS.get(name, ""))
        for name, change in IN_KERNELS.items()
    ),
    *(
        Fault(name, "index arithmetic", _argument(*change), sign=_sign(change[0]))
        for name, change in CONVERTERS.items()
    ),
    Fault(
        "memory of others is returned", "memory", _instead(pipeline, "own_outputs", lambda module: module), "from_fx"
    ),
    Fault("reshapes are taken for memory of their own", "memory", _instead(outputs, "_VIEWS", ()), "from_fx"),
    Fault("constants are returned", "memory", _instead(outputs, "GenericConst", type(None)), "from_fx"),
    Fault("strides are not looked at", "memory", _instead(door, "_is_usable", lambda value: True), "from_fx"),
    Fault("other views do not see a change", "memory", _instead(record.Recorder, "_is_shared", lambda *args: False)),
    Fault("an input keeps what it was", "memory", _around(record.Recorder, "_changed", _unnoted), "torch.compile"),
    Fault("no view of an input", "memory", _observed(_nothing, views=False), "torch.compile"),
    Fault("no views of one result", "memory", _observed(_nothing, bases=False), "torch.compile"),
    Fault("views begin at the start", "memory", _observed(_views(_from_start)), "torch.compile"),
    Fault("views are turned", "memory", _observed(_views(_turned)), "torch.compile"),
    Fault("the last results are exchanged", "memory", _observed(_last_results_exchanged), "torch.compile"),
)


def by_name() -> Mapping[str, Fault]:
    """Every fault by its name."""
    return {fault.name: fault for fault in FAULTS}
