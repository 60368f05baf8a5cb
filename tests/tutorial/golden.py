"""The golden files of the tutorial's steps: `golden/tutorial/<step>.py`, whose program `docs/tutorial.md` explains.

A step is a module, not a model that goes through stages; how it is printed, compared and written is as for models.
"""

from __future__ import annotations

from pathlib import Path

import torch
import tvm

from relax_zoo._files import replace
from relax_zoo.harness.golden.diff import difference_of
from relax_zoo.harness.golden.disk import golden_path, locked
from relax_zoo.harness.golden.files import Snapshot
from relax_zoo.harness.golden.script import render_script

FOLDER = "tutorial"

# In the tutorial's order, with what each golden file holds.
STEPS = {
    "te_matmul": "a matrix product from tensor expressions",
    "te_relu_1d": "ReLU of a vector from tensor expressions",
    "te_relu_2d": "ReLU of a matrix from the same tensor expression",
    "te_matmul_relu": "matmul and ReLU in one program that allocates the product",
    "te_matmul_relu_exposed": "matmul and ReLU in one program whose caller gives the product's buffer",
    "builder_params_last": "matmul and ReLU by BlockBuilder, parameters named at the end",
    "builder_params_first": "matmul and ReLU by BlockBuilder, parameters named at the beginning",
    "fx_matmul_relu": "the model matmul_relu through map_matmul and map_relu",
    "mlp_topi": "the model mlp through map_nn_linear (topi) and map_nn_relu",
    "mlp_operators": "the model mlp through map_nn_linear_op and map_nn_relu_op",
    "mlp_plain": "the model mlp without maps",
}


def render(step: str, module: tvm.IRModule) -> Snapshot:
    """The golden text of a step. Raises GoldenError when the module has no text."""
    versions = f"torch {torch.__version__.partition('+')[0]}, apache-tvm {tvm.__version__.partition('+')[0]}"
    header = f"# tutorial, step {step}: {STEPS[step]}\n# {versions}\n# Written by pytest --regen, not by hand."
    return Snapshot(step, f"{header}\n\n{render_script(module)}", module)


def moved(golden_dir: Path, rendered: Snapshot) -> str | None:
    """How the golden file of a step differs from what was rendered; None when it does not."""
    path = golden_path(golden_dir, FOLDER, rendered.stage)
    accept = "To accept: pytest --regen, then review the changes of the golden files."
    if not path.exists():
        return f"{FOLDER}/{path.name} is missing. {accept}"
    old = path.read_text(encoding="utf-8")
    if old == rendered.text:
        return None
    found = difference_of(FOLDER, old, rendered, {})
    return f"{FOLDER}/{path.name}: {found.summary}.\n\n{found.diff}\n\n{accept}"


def write(golden_dir: Path, rendered: Snapshot) -> bool:
    """Make the golden file of a step say what was rendered; True when that changed it.

    Raises GoldenError, and writes nothing, when the text does not parse back to the module it was printed from.
    """
    if moved(golden_dir, rendered) is None:
        return False
    rendered.verify()
    path = golden_path(golden_dir, FOLDER, rendered.stage)
    path.parent.mkdir(parents=True, exist_ok=True)
    with locked(path.parent):
        replace(path, rendered.text)
    return True
