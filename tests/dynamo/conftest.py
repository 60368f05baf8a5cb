"""Nothing that torch.compile keeps goes from one test to the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from relax_zoo import compiler
from relax_zoo._tvm import IRModule


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    torch._dynamo.reset()
    yield
    torch._dynamo.reset()


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[IRModule]:
    """The modules that are built within a test."""
    seen: list[IRModule] = []
    build = compiler.build

    def noting(module: IRModule, *args: object, **options: object) -> compiler.Executable:
        seen.append(module)
        return build(module, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(compiler, "build", noting)
    return seen
