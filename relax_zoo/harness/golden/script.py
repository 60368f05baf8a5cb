"""TVMScript that a person can read and TVM can parse: weights are named parameters, their values a table of digests.

Every tensor of the module becomes a parameter (`lift`), every parameter of a Relax function gets a line of its own, and
a table of comments after the program holds each weight's digest. What TVM prints does not depend on the weights'
values, so it is the table that changes when two weights of one shape change places. `verify_script` parses a text back
and holds it against the module.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch.utils.dlpack import from_dlpack

from ..._tvm import (
    TVM_VERSION,
    IRModule,
    get_first_structural_mismatch,
    script_from_source,
    script_of,
    structural_equal,
)
from .errors import GoldenError
from .layout import WIDTH, fold
from .lift import lift

TITLE = "# Weights: sha256 of dtype, shape and bytes"
DIGITS = 20

_ROW = re.compile(rf"# ([0-9a-f]{{{DIGITS}}}) (\S+): (\w+)\[([\d, ]*)\](?: = (.*))?")
_SIGNATURE = re.compile(r"( *)def (\w+)\(.*:")


@dataclass(frozen=True)
class Weight:
    """One row of the digest table; `value` is the text of the only element of a one-element tensor."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    digest: str
    value: str | None = None

    def __str__(self) -> str:
        row = f"# {self.digest} {self.name}: {self.dtype}{list(self.shape)}"
        return row if self.value is None else f"{row} = {self.value}"


# ---------------------------------------------------------------- the text


def render_script(module: IRModule, width: int = WIDTH) -> str:
    """`module` as TVMScript, followed by the digest table of its weights. Ask `verify_script` before keeping it.

    Raises GoldenError when the module holds something that TVMScript cannot say.

    >>> from tvm import relax
    >>> x = relax.Var("x", relax.TensorType((1,), "float32"))
    >>> builder = relax.BlockBuilder()
    >>> with builder.function("main", [x]):
    ...     total = relax.op.add(x, relax.const([1.0], "float32"))
    ...     _ = builder.emit_func_output(builder.emit(total, name_hint="total"))
    >>> print(render_script(builder.get()).splitlines()[-1])
    # b6981e1f3d6d01fa3908 total_const: float32[1] = 1.0
    """
    lifted = lift(module)
    printed = script_of(lifted.module).rstrip()
    if "\n# Metadata omitted" in printed:
        kinds = sorted(set(re.findall(r'metadata\["([^"]+)"\]', printed)))
        raise GoldenError(f"TVMScript has no text for the {', '.join(kinds)} in this module, so it has no golden file")
    signatures: dict[str, list[str]] = {}
    lines = _wrapped(printed.split("\n"), signatures)
    program = "\n".join(piece for line in lines for piece in fold(line, width))
    rows = []
    for function, values in lifted.parameters.items():
        prefix = "" if function == "main" else f"{function}."
        rows += [digest(prefix + signatures[function][position], tensor) for position, tensor in values]
    rows += [digest(name, tensor) for name, tensor in lifted.attributes.items()]
    return f"{program}\n\n{weight_table(rows)}"


def verify_script(module: IRModule, text: str) -> None:
    """Check that `text` says exactly what `module` is: program, names and digests of the weights.

    Raises GoldenError, which names the first place where they differ.
    """
    expected, parsed = lift(module).module, parse(text)
    if not structural_equal(expected, parsed):
        where = get_first_structural_mismatch(expected, parsed)
        raise GoldenError(f"the text parses to another module than it was printed from, first at {where and where[0]}")
    if read_weights(text) != read_weights(render_script(module)):
        raise GoldenError("the text has another table of weights than the module it was printed from")


def parses_back(module: IRModule, text: str) -> bool:
    """Whether `verify_script` accepts `text`."""
    try:
        verify_script(module, text)
    except GoldenError:
        return False
    return True


def parse(text: str) -> IRModule:
    """The module in a rendered text or a golden file, with the weights as parameters.

    Raises GoldenError when this TVM cannot parse it.
    """
    try:
        # Well-formedness is not asked: late in a compiler a module need not be, and here only equality counts.
        return script_from_source(text, check_well_formed=False)
    except Exception as error:
        raise GoldenError(f"TVM {TVM_VERSION} cannot parse the text: {error}") from None


def _wrapped(lines: list[str], signatures: dict[str, list[str]]) -> Iterator[str]:
    """The lines of a printed module with every parameter of a Relax function on its own; notes each one's name."""
    for before, line in zip(["", *lines], lines, strict=False):
        match = _SIGNATURE.fullmatch(line) if before.lstrip().startswith("@R.function") else None
        if match is None:
            yield line.rstrip()
            continue
        start, *parameters, end = _split(line)
        if len(match[1]) == 4:  # not a local function
            signatures[match[2]] = [parameter.partition(":")[0] for parameter in parameters]
        if parameters:
            yield start
            yield from (f"{match[1]}    {parameter}," for parameter in parameters)
            yield f"{match[1]}{end}"
        else:
            yield line


def _split(signature: str) -> list[str]:
    """`def f(a: X, b: Y) -> Z:` as `def f(`, `a: X`, `b: Y`, `) -> Z:`."""
    start = signature.index("(") + 1
    parts, depth = [signature[:start]], 0
    for at, character in enumerate(signature[start:], start):
        if depth == 0 and character in ",)":
            parts.append(signature[start:at].strip())
            start = at + 1
            if character == ")":
                return [*(part for part in parts if part), signature[at:]]
        depth += (character in "([{") - (character in ")]}")
    raise GoldenError(f"no closing bracket in the printed signature {signature}")


# ---------------------------------------------------------------- the digest table


def digest(name: str, tensor: Any) -> Weight:
    """The row for a torch or TVM tensor in CPU memory; its bytes are hashed where they lie."""
    data = tensor.detach() if isinstance(tensor, torch.Tensor) else from_dlpack(tensor)
    dtype, shape = str(data.dtype).removeprefix("torch."), tuple(data.shape)
    hasher = hashlib.sha256(f"{dtype}{list(shape)}".encode())
    hasher.update(data.contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return Weight(name, dtype, shape, hasher.hexdigest()[:DIGITS], str(data.item()) if data.numel() == 1 else None)


def weight_table(rows: list[Weight]) -> str:
    """The table as comments, a weight a line."""
    return "\n".join([TITLE, *map(str, rows)]) + "\n" if rows else "# No weights\n"


def read_weights(text: str) -> list[Weight]:
    """The rows of the table in a rendered text or a golden file."""
    table = text.partition(f"\n{TITLE}\n")[2].splitlines()
    rows = [match for match in map(_ROW.fullmatch, table) if match]
    return [Weight(row[2], row[3], tuple(map(int, re.findall(r"\d+", row[4]))), row[1], row[5]) for row in rows]
