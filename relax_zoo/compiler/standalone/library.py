"""A standalone library on disk: object code of the kernels, the program's tables and its weights, linked by `cc`."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from ..._tvm import IRModule, Target
from ..pipeline import plan_memory
from ..runtime import file
from ..runtime.executable import Signature
from . import emission
from .expressions import condition
from .program import ALIGNMENT, Program
from .reading import NotStandalone, read, refusals

HERE = Path(__file__).parent
LARGEST = 1 << 31  # bytes of weights, which code reaches by an offset of 32 bits
FLAGS = (
    *("-std=gnu11", "-O2", "-fPIC", "-fvisibility=hidden", "-pthread", "-shared", "-s"),
    *("-Wl,--version-script=exports", "-Wl,-z,defs,-z,noexecstack,--build-id=none"),
)


def write(path: Path, module: IRModule, target: Target, signature: Signature, kernels: Any) -> None:
    """Write the library at `path`, and its header beside it.

    `module` is the scheduled program of `signature`, `kernels` its object code. Raises NotStandalone for what only
    TVM's runtime can do, ValueError for a name that is the header's, RuntimeError where there is no C compiler or it
    fails.
    """
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise RuntimeError("saving needs a C compiler to link with, and neither cc nor gcc is on the PATH")
    if path.suffix == ".h":
        raise ValueError(f"{path} is where the header goes: name the library {path.with_suffix('.so').name}")
    if refused := refusals(module):
        raise NotStandalone(refused)
    program = read(plan_memory(module, target), _names(signature.structure))
    if program.end_of_weights >= LARGEST:
        raise NotStandalone([f"{program.end_of_weights} bytes of weights, where a library holds less than {LARGEST}"])
    name = emission.identifier(path.name.partition(".")[0])
    header = emission.header(name, program, _described(program, signature))
    with tempfile.TemporaryDirectory(prefix="relax_zoo") as folder, file.in_memory(Path(folder), "kernels.o"):
        place = Path(folder)
        checks = _constraints(program, signature)
        (place / f"{name}.h").write_text(header)
        (place / f"{name}.c").write_text(emission.source(name, program, checks, signature))
        (place / "exports").write_text(f"{{ global: {name}_*; local: *; }};")
        with open(place / "weights.bin", "wb") as weights:
            for values in program.weights:
                weights.write(values.tobytes())
                weights.write(bytes(-weights.tell() % ALIGNMENT))
        if kernels is not None:
            file.emit(lambda: kernels.write_to_file(str(place / "kernels.o"), "o"))
        objects = [] if kernels is None else ["kernels.o"]
        files = [f"-I{HERE}", "-o", "library", f"{name}.c", *objects, "-lm"]
        command = [compiler, *FLAGS, "-Xlinker", "-soname", "-Xlinker", path.name, *files]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"the C compiler did not make the library: {done.stderr.strip()}")
        file.write(path, (place / "library").read_bytes())
    file.write(path.with_suffix(".h"), header.encode())


def _constraints(program: Program, signature: Signature) -> list[tuple[str, str]]:
    """The conditions on sizes, as they are written and as C; without those about sizes that the build fixed."""
    places = {name: str(size) for name, size in signature.sizes.items()}
    places |= {str(each.name): f"size[{i}]" for i, each in enumerate(program.numbers.sizes)}
    found = []
    for text in signature.constraints:
        with contextlib.suppress(KeyError):
            found.append((text, condition(text, places)))
    return found + program.checks


def _described(program: Program, signature: Signature) -> dict[str, list[str]]:
    """The lines of the header's comment."""
    names = [str(each.name) for each in program.numbers.sizes]
    inputs = [f"[{i}] {name}: {_kind(program, at)}" for i, (name, at) in enumerate(program.inputs)]
    outputs = []
    for i, output in enumerate(program.outputs):
        size = f"a size, one int64: {program.numbers.shown[output.number]}"
        outputs.append(f"[{i}] {output.name}: {size if output.tensor is None else _kind(program, output.tensor)}")
    sizes = [f"[{i}] {name}" for i, name in enumerate(names)]
    sizes += [f"such that {text}" for text, _ in _constraints(program, signature)]
    found = {"Inputs": inputs, "Sizes": sizes, "Outputs": outputs}
    return {title: [line.replace("*/", "* /") for line in lines] for title, lines in found.items() if lines}


def _kind(program: Program, at: int) -> str:
    tensor = program.tensors[at]
    shape = [program.numbers.shown[dim] for dim in tensor.dims]
    return f"({', '.join(shape)}{',' if len(shape) == 1 else ''}) of {tensor.dtype}"


def _names(structure: Any) -> dict[int, str]:
    """How each output is called: its place in what the model returns."""
    found: dict[int, str] = {}

    def look(part: Any, path: str) -> None:
        if isinstance(part, int):
            found.setdefault(part, path or "output")
        elif isinstance(part, dict):
            ((kind, content),) = part.items()
            items: Any = ()
            if kind in ("list", "tuple"):
                items = enumerate(content)
            elif kind in ("dict", "pairs"):
                items = content.items() if kind == "dict" else content
            elif kind == "named":
                items = content["fields"].items()
            for key, item in items:
                look(item, f"{path}.{key}" if path else str(key))

    look(structure, "")
    return found
