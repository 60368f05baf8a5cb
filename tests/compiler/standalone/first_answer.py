"""How large libraries are, and how soon they answer: `python -m tests.compiler.standalone.first_answer`.

Prints the table of docs/deploy.md: batch 1, on one thread and on two, the file in the page cache. From exec to the end
of a program in C that calls once, the least of so many runs, and what a call more takes. Wants a machine with two cores
that does nothing else.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from relax_zoo import translator, zoo
from relax_zoo.compiler import build

CALLER = Path(__file__).with_name("caller.c")
MORE = 20  # calls


def rows(name: str, runs: int, folder: Path) -> str:
    """A model's row of the table."""
    model = zoo.get(name)
    (x,) = model.example(batch=1)
    module = translator.from_fx(translator.trace(model.module()), [(each.shape, each.dtype) for each in model.inputs])
    library = folder / f"{name}.so"
    build(module, threads=2).save(library, standalone=True)
    (folder / "x").write_bytes(x.numpy().tobytes())
    for calls in (1, 1 + MORE):
        flags = [f"-DNAME={name}", f"-DCALLS={calls}", "-include", folder / f"{name}.h", f"-Wl,-rpath,{folder}"]
        subprocess.run(["cc", "-O2", *flags, "-o", folder / f"caller{calls}", CALLER, library], check=True)
    shown = subprocess.run(["size", "-A", library], capture_output=True, text=True, check=True).stdout
    weights = int(re.findall(r"(?m)^\.weights +(\d+)", shown)[0])
    cells = []
    for threads in (1, 2):
        first = min(_took(folder, threads, 1) for _ in range(runs))
        all_of_them = min(_took(folder, threads, 1 + MORE) for _ in range(runs))
        cells.append(f"{1000 * first:.1f} ms ({1000 * (all_of_them - first) / MORE:.3g})")
    return f"| {name} | {library.stat().st_size - weights:,} | {weights:,} | {' | '.join(cells)} |"


def _took(folder: Path, threads: int, calls: int) -> float:
    """Seconds of a program that calls so often."""
    command = [str(folder / f"caller{calls}"), str(threads), "1", str(folder / "x"), str(folder / "y")]
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ)
    _, status = os.waitpid(child, 0)
    assert not status
    return time.perf_counter() - began


if __name__ == "__main__":
    print("| model | code, bytes | weights, bytes | first answer (a warm call), one thread | two threads |")
    print("|---|---|---|---|---|")
    for each in ("digits", "mobilenet_v2", "resnet18"):
        with tempfile.TemporaryDirectory() as place:
            print(rows(each, int(sys.argv[1]) if sys.argv[1:] else 60, Path(place)), flush=True)
