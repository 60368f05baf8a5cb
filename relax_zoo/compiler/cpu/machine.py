"""What the schedules ask of a CPU: its vectors, registers and cores, read off the target."""

from __future__ import annotations

from dataclasses import dataclass

from ..._tvm import DataType, Target, target_has_features


@dataclass(frozen=True)
class Machine:
    """`vector_bits` and `registers` describe one core's vector unit; `cores` is how many cores a kernel may use."""

    vector_bits: int
    registers: int
    cores: int

    @classmethod
    def of(cls, target: Target) -> Machine:
        """Read the machine off a target's features; without any it has 128-bit vectors, as every 64-bit CPU."""
        cores = int(target.attrs.get("num-cores", 1))
        if _has(target, "avx512f"):
            return cls(512, 32, cores)
        if _has(target, "avx"):
            return cls(256, 16, cores)
        return cls(128, 32 if "aarch64" in str(target.attrs.get("mtriple", "")) else 16, cores)

    def lanes(self, dtype: str) -> int:
        """Elements of `dtype` in one vector."""
        return max(1, self.vector_bits // DataType(dtype).bits)


def _has(target: Target, feature: str) -> bool:
    return bool(target_has_features(feature, target))
