"""Whether what is called a build runs PyTorch instead: then a reference would be compared with itself."""

from __future__ import annotations

from typing import Any

import torch

from ..._torch import TorchDispatchMode, schema

# What may happen to tensors on their way in and out of a build.
HANDLING = {
    *("alias", "as_strided", "select", "slice", "unbind", "view", "_reshape_alias"),
    *("clone", "contiguous", "copy_", "detach", "lift_fresh", "resolve_conj", "resolve_neg", "_to_copy"),
    *("empty", "empty_like", "empty_strided"),
}


class TorchGuard(TorchDispatchMode):
    """Collects the ATen operators that compute something while it is entered."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self.computed: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = schema(func).name.partition("::")[2]
        if name not in HANDLING and not func.is_view and func not in _QUESTIONS:
            self.computed.append(str(func))
        return func(*args, **(kwargs or {}))


_QUESTIONS = {torch.ops.aten.is_same_size.default, torch.ops.aten._local_scalar_dense.default}
