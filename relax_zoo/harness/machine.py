"""What a run is of: the packages, the CPU, and what git says of the code. Needs neither torch nor tvm."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
import subprocess
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

# The packages that a verdict or a time depends on; those that are not installed are left out of a record.
PACKAGES = (
    "torch",
    "torchvision",
    "apache-tvm",
    "apache-tvm-ffi",
    "numpy",
    "scikit-learn",
    "onnxruntime",
    "openvino",
)
# How the names of those features of a CPU begin that a compiler makes use of; others come and go with the kernel.
FEATURES = ("sse", "ssse", "avx", "amx", "fma", "f16c", "bmi", "asimd", "neon", "sve", "sme", "bf16", "i8mm")
CPUINFO = Path("/proc/cpuinfo")


class GitError(Exception):
    """Git refused, or is not there; the message is its last line."""


@dataclass(frozen=True)
class Host:
    """What a time depends on beside the code: `toolchain` is package to version, `cores` those that may be used."""

    cpu: str
    cores: int
    features: tuple[str, ...]
    toolchain: dict[str, str]

    @property
    def fingerprint(self) -> str:
        """Twelve digits of a hash of all the fields."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:12]

    def differences(self, other: Host) -> Iterator[str]:
        """What of the other is not as here, in words."""
        versions = [set(host.toolchain.items()) for host in (self, other)]
        for name in dict.fromkeys(name for name, _ in sorted(versions[0] ^ versions[1])):
            yield f"{name} {self.toolchain.get(name, 'is missing')} and {other.toolchain.get(name, 'is missing')}"
        if self.cpu != other.cpu:
            yield f"CPU {self.cpu} and {other.cpu}"
        if self.cores != other.cores:
            yield f"cores {self.cores} and {other.cores}"
        if features := sorted(set(self.features) ^ set(other.features)):
            yield f"features of one CPU alone: {', '.join(features)}"

    @classmethod
    @functools.cache
    def here(cls) -> Host:
        """Describe this machine."""
        facts = _cpuinfo()
        flags = facts.get("flags", facts.get("Features", "")).split()
        features = tuple(sorted(flag for flag in flags if flag.startswith(FEATURES)))
        cpu = facts.get("model name") or platform.processor() or platform.machine()
        return cls(cpu, len(os.sched_getaffinity(0)), features, toolchain())


@dataclass(frozen=True)
class Revision:
    """The commit that a folder of code is at, "" where it is no repository; `dirty`: whether files differ from it."""

    commit: str
    dirty: bool

    @classmethod
    def of(cls, folder: Path) -> Revision:
        """Ask git about `folder`."""
        try:
            return cls(git(folder, "rev-parse", "HEAD"), bool(git(folder, "status", "--short")))
        except GitError:
            return cls("", False)

    def __str__(self) -> str:
        return self.commit[:10] + "-dirty" * self.dirty


def project(folder: Path) -> str:
    """Name the project in `folder`, the same in every clone: by its first commit and its place in there.

    Where git knows nothing of the folder, the name is of its path. It is twelve digits of a hash.
    """
    try:
        words = (git(folder, "rev-list", "--max-parents=0", "HEAD"), git(folder, "rev-parse", "--show-prefix"))
    except GitError:
        words = ("", str(folder.resolve()))
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:12]


def toolchain() -> dict[str, str]:
    """Return the versions of Python and of the `PACKAGES` that are installed."""
    versions = {"python": platform.python_version()}
    for name in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            versions[name] = importlib.metadata.version(name)
    return versions


def git(folder: Path, *words: str) -> str:
    """Return what git answers about the repository in `folder`. Raises GitError."""
    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, text=True)
    except OSError as error:
        raise GitError(str(error)) from None
    if done.returncode:
        raise GitError((done.stderr.strip() or f"exit code {done.returncode}").splitlines()[-1])
    return done.stdout.strip()


def _cpuinfo() -> dict[str, str]:
    """The kernel's facts about the first core."""
    with contextlib.suppress(OSError):
        lines = CPUINFO.read_text().partition("\n\n")[0].splitlines()
        return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}
    return {}
