"""From a planned module to the tables of a standalone library, or to the list of what only TVM's runtime can do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..._tvm import (
    Call,
    GenericConst,
    GlobalVar,
    IRModule,
    Op,
    StringImm,
    Tuple,
    TupleGetItem,
    is_prim_expr,
    relax,
    structural_walk,
    tirx,
    ty_of,
)
from ..passes.outputs import COPY
from .expressions import Unwritten, variables
from .program import Block, Output, Place, Program, Step, width

FREED = ("relax.memory.kill_tensor", "relax.memory.kill_storage")
PROVIDED = ("tvm.contrib.sort.argsort", "tvm.contrib.sort.topk")  # by `sorting.c`
NEVER = 1 << 30  # a step after all others


class NotStandalone(ValueError):
    """The program has what only a runtime has; the message names each node and what it calls."""

    def __init__(self, refused: Sequence[str]) -> None:
        lines = "\n".join(f"  {each}" for each in dict.fromkeys(refused))
        super().__init__(
            f"no standalone library can hold this program, which has\n{lines}\nsave it without standalone=True"
        )


def refusals(module: IRModule) -> list[str]:
    """Nodes of a scheduled module, where they still have their names, that call what only a runtime has."""
    called: dict[str, list[str]] = {}
    found = []
    for binding in _bindings(module["main"]):
        call = binding.value
        if not isinstance(call, Call) or not call.args:
            continue
        first = call.args[0]
        if isinstance(first, GlobalVar) and isinstance(module[first], tirx.PrimFunc):
            name = first.name_hint
            if name not in called:
                called[name] = _called(module[first].body)
            found += [f"{binding.var.name}: a call of {function}" for function in called[name]]
        elif isinstance(first, relax.ExternFunc):
            found.append(f"{binding.var.name}: a call of {_spelled(first, call.args[1])}")
    return found


def _bindings(main: Any) -> Iterator[Any]:
    return (binding for block in main.body.blocks for binding in block.bindings)


def _called(body: Any) -> list[str]:
    """The functions that a kernel calls, and only TVM's runtime has."""
    found: list[str] = []

    def look(call: Any) -> None:
        if "call_packed" in getattr(call.op, "name", "") or "call_cpacked" in getattr(call.op, "name", ""):
            name = str(call.args[0].value)
            found.extend([name] * (name not in PROVIDED))

    structural_walk(body, (Call, look))
    return found


def _spelled(function: Any, operands: Any) -> str:
    """A function outside of the module as it is called; a kernel of PyTorch's says which in its first operand."""
    first = operands.fields[0] if isinstance(operands, Tuple) and len(operands.fields) else None
    which = f" {first.value}" if isinstance(first, StringImm) else ""
    return f"{function.global_symbol}{which}"


def read(module: IRModule, names: Mapping[int, str]) -> Program:
    """The program of a planned module, `names` of its outputs by their numbers. Raises NotStandalone."""
    reader = _Reader(module)
    reader.read(names)
    if reader.refused:
        raise NotStandalone(reader.refused)
    return reader.program


@dataclass(frozen=True)
class _Storage:
    """A block of memory."""

    block: int


@dataclass(frozen=True)
class _Made:
    """A tensor of the program."""

    tensor: int


class _Reader:
    def __init__(self, module: IRModule) -> None:
        self.module = module
        self.program = Program()
        self.refused: list[str] = []
        self._values: dict[Any, Any] = {}
        self._constants: dict[Any, int] = {}
        self._shapes: dict[int, Sequence[Any]] = {}  # of the tensors

    def read(self, names: Mapping[int, str]) -> None:
        main = self.module["main"]
        for param in main.params:
            self._note_sizes(param)
        for param in main.params:
            self._param(param)
        for binding in _bindings(main):
            try:
                self._values[binding.var] = self._bound(binding)
            except Unwritten as reason:
                self.refused.append(f"{binding.var.name}: {reason}")
        if not self.refused:
            self._return(self._value(main.body.body), names)

    def _note_sizes(self, param: Any) -> None:
        sizes = self.program.numbers.sizes
        for dim in _dims(ty_of(param)):
            sizes += [each for each in variables(dim) if not any(each.same_as(known) for known in sizes)]

    def _param(self, param: Any) -> None:
        kind, at = ty_of(param), len(self.program.inputs)
        if isinstance(kind, relax.ShapeType):
            self._values[param] = list(kind.values)
            return
        tensor = self._tensor("INPUT", at, 0, _dims(kind), str(kind.dtype))
        self.program.inputs.append((str(param.name), tensor))
        self._values[param] = _Made(tensor)

    # ---------------------------------------------------------------- values

    def _bound(self, binding: Any) -> Any:
        if isinstance(binding, relax.MatchCast):
            return self._cast(self._value(binding.value), binding.ty)
        return self._call(binding.value) if isinstance(binding.value, Call) else self._value(binding.value)

    def _value(self, value: Any) -> Any:
        """What stands for a value: a tensor, a block, a size, a list of sizes, or a tuple of these."""
        match value:
            case GenericConst():
                return _Made(self._constant(value))
            case Tuple():
                return tuple(map(self._value, value.fields))
            case TupleGetItem():
                return self._value(value.tuple_value)[value.index]
            case relax.ShapeExpr():
                return list(value.values)
            case _ if value in self._values:
                return self._values[value]
            case _ if is_prim_expr(value):
                return value
        raise Unwritten(f"a value that is a {type(value).__name__}")

    def _tensor(self, place: Place, at: int, offset: Any, dims: Sequence[Any], dtype: str) -> int:
        numbers = self.program.numbers
        tensor = self.program.tensor(place, at, numbers.of(offset), tuple(map(numbers.of, dims)), dtype)
        self._shapes[tensor] = dims
        return tensor

    def _bytes(self, tensor: int) -> int:
        """The number that says how many bytes a tensor has."""
        return self.program.numbers.product(self._shapes[tensor], width(self.program.tensors[tensor].dtype))

    def _constant(self, constant: Any) -> int:
        if constant not in self._constants:
            values = constant.value.numpy()
            at = self.program.weight(values)
            self._constants[constant] = self._tensor("WEIGHT", at, 0, list(values.shape), str(constant.value.dtype))
        return self._constants[constant]

    def _cast(self, value: Any, kind: Any) -> Any:
        """A value whose shape is known better: what was known before has to be the same in numbers."""
        if not isinstance(value, _Made):
            raise Unwritten(f"a cast to {kind}")
        numbers = self.program.numbers
        before = self.program.tensors[value.tensor]
        for had, dim in zip(before.dims, map(numbers.of, _dims(kind)), strict=True):
            if had != dim:
                shown = f"{numbers.shown[had]} == {numbers.shown[dim]}"
                self.program.checks.append((shown, f"{numbers.texts[had]} == {numbers.texts[dim]}"))
        return self._view(value.tensor, _dims(kind))

    # ---------------------------------------------------------------- calls

    def _call(self, call: Call) -> Any:
        match call.op:
            case Op(name="relax.memory.alloc_storage"):
                return self._storage(self.program.numbers.product(list(call.args[0].values)))
            case Op(name="relax.memory.alloc_tensor"):
                storage, offset, dims, dtype = call.args[:4]
                block = self._value(storage).block
                return _Made(self._tensor("BLOCK", block, offset, list(dims.values), str(dtype.value)))
            case Op(name=name) if name in FREED:
                return None
            case Op(name="relax.reshape"):
                return self._view(self._value(call.args[0]).tensor, self._value(call.args[1]))
            case GlobalVar() if isinstance(self.module[call.op], tirx.PrimFunc):
                return self._kernel(call.op.name_hint, list(map(self._value, call.args)))
            case Op(name="relax.vm.call_tir_dyn"):
                operands = [self._value(each) for each in call.args[1].fields]
                flat = [part for each in operands for part in (each if isinstance(each, list) else [each])]
                return self._kernel(call.args[0].name_hint, flat)
            case relax.ExternFunc(global_symbol=symbol) if symbol == COPY:
                return self._copy(self._value(call.args[0]).tensor)
            case relax.ExternFunc():
                raise Unwritten(f"a call of {_spelled(call.op, Tuple(list(call.args)))}")
        raise Unwritten(f"a call of {getattr(call.op, 'name', call.op)}")

    def _storage(self, size: int) -> _Storage:
        self.program.blocks.append(Block(size, NEVER, -1))
        return _Storage(len(self.program.blocks) - 1)

    def _view(self, tensor: int, dims: Sequence[Any]) -> _Made:
        of = self.program.tensors[tensor]
        view = self.program.tensor(of.place, of.at, of.offset, tuple(map(self.program.numbers.of, dims)), of.dtype)
        self._shapes[view] = dims
        return _Made(view)

    def _copy(self, source: int) -> _Made:
        block = self._storage(self._bytes(source)).block
        copy = self._tensor("BLOCK", block, 0, self._shapes[source], self.program.tensors[source].dtype)
        self._step(None, [source, copy])
        return _Made(copy)

    def _kernel(self, name: str, operands: list[Any]) -> None:
        called = _called(self.module[name].body)
        if called:
            raise Unwritten(f"a call of {', '.join(called)}")
        numbers = self.program.numbers
        self._step(name, [each.tensor if isinstance(each, _Made) else ~numbers.of(each) for each in operands])

    def _step(self, kernel: str | None, operands: list[int]) -> None:
        for each in operands:
            if each >= 0:
                self.program.use(each, len(self.program.steps))
        self.program.steps.append(Step(kernel, tuple(operands)))

    # ---------------------------------------------------------------- outputs

    def _return(self, value: Any, names: Mapping[int, str]) -> None:
        program = self.program
        for i, part in enumerate(value if isinstance(value, tuple) else (value,)):
            name = names.get(i, f"output {i}")
            if isinstance(part, _Made):
                program.outputs.append(Output(name, self._returned(part.tensor, i), 0))
            elif isinstance(part, list) and len(part) == 1:
                program.outputs.append(Output(name, None, program.numbers.of(part[0])))
            else:
                self.refused.append(f"{name}: an output that is neither a tensor nor a size")

    def _returned(self, tensor: int, number: int) -> int:
        """The tensor of output `number`: what fills a block of its own is written where the caller wants it."""
        of = self.program.tensors[tensor]
        if of.place == "BLOCK" and self.program.blocks[of.at].bytes == self._bytes(tensor):
            self.program.move(of.at, number)
            return tensor
        copy = self._tensor("OUTPUT", number, 0, self._shapes[tensor], of.dtype)
        self._step(None, [tensor, copy])
        return copy


def _dims(kind: Any) -> list[Any]:
    """The dimensions of a type, or of a shape's."""
    return list(kind.values if isinstance(kind, relax.ShapeType) else kind.shape.values)
