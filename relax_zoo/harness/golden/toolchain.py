"""`toolchain.txt`: with which torch and TVM the golden files were written, said once for all of them."""

from __future__ import annotations

from pathlib import Path

from .. import machine

FILE = "toolchain.txt"


def toolchain() -> str:
    """The packages that decide how a golden file reads, as they are installed."""
    installed = machine.toolchain()
    return "".join(f"{name} {installed[name].partition('+')[0]}\n" for name in ("torch", "apache-tvm"))


def another_toolchain(golden_dir: Path) -> str:
    """What to say where the golden files were written with another toolchain than this one; else nothing."""
    path = golden_dir / FILE
    kept = path.read_text(encoding="utf-8") if path.is_file() else ""
    if kept == toolchain():
        return ""
    before, now = (
        ", ".join(text.split("\n")[:-1]) or "a toolchain that they do not name" for text in (kept, toolchain())
    )
    return f"The golden files were written with {before}; this is {now}."


def written_anew(golden_dir: Path) -> dict[Path, str]:
    """The file that says with what the golden files were written, where it is to say something else."""
    return {golden_dir / FILE: toolchain()} if another_toolchain(golden_dir) else {}
