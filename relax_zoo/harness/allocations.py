"""How many bytes of tensors live at once while PyTorch runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import Tensor, nn
from torch.multiprocessing.reductions import StorageWeakRef

from .._torch import TorchDispatchMode, pytree


class Allocations(TorchDispatchMode):
    """Counts, while it is entered, the memory of the tensors that operators make; `peak` is the most at once, in bytes.

    Weights and inputs are not counted, nor is what a kernel allocates for itself. An operator's operands and results
    live at once.
    """

    def __init__(self, module: nn.Module, inputs: Sequence[Tensor]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        given = [*module.parameters(), *module.buffers(), *inputs]
        self._given = {StorageWeakRef(tensor.untyped_storage()) for tensor in given}
        self._live: dict[StorageWeakRef, int] = {}
        self.peak = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        for tensor in pytree.tree_leaves(result):
            if isinstance(tensor, Tensor):
                storage = tensor.untyped_storage()
                reference = StorageWeakRef(storage)
                if reference not in self._given:
                    self._live[reference] = storage.nbytes()
        self._live = {reference: size for reference, size in self._live.items() if not reference.expired()}
        self.peak = max(self.peak, sum(self._live.values()))
        return result
