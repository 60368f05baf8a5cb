"""A module through torch.compile, weights frozen, that runs as well on any number of threads as if compiled for it.

oneDNN's layout of a packed weight depends on the number of threads, and weights in another layout are packed anew in
every call: resnet50 compiled for two threads takes 2.6 times as long on one. So the packings are recorded as they are
made, and made again for another number of threads, instead of compiling again.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any
from unittest import mock

import torch
from torch import fx, nn


class Frozen:
    """What torch.compile makes of a module in inference, called as the module; `inputs` are those it is compiled for.

    `use` fits it to PyTorch's number of threads, which is that of the caller when it is made.
    """

    def __init__(self, module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        """Compile, which the first call does. Raises what torch.compile raises."""
        from ..._torch import ConstantFolder, PyCodeCache, inductor_config

        self._programs: list[Any] = []  # none, should compiling fail
        packed: dict[int, tuple[torch.Tensor, Callable[[], torch.Tensor]]] = {}
        usual = ConstantFolder.run_node

        def run_node(folder: Any, node: fx.Node) -> Any:
            value = usual(folder, node)
            if isinstance(value, torch.Tensor) and "_reorder_" in str(node.target):
                args, kwargs = folder.fetch_args_kwargs_from_env(node)
                target: Callable[..., torch.Tensor] = node.target  # type: ignore[assignment]
                packed[id(value)] = value, lambda: target(*args, **kwargs)
            return value

        torch.compiler.reset()
        PyCodeCache.cache_clear()
        # No guard, for one is that the number of threads stays. One compiler at a time: starting its pool takes longer.
        unguarded: dict[str, Any] = {"guard_filter_fn": torch.compiler.skip_all_guards_unsafe}
        with (
            inductor_config.patch({"freezing": True, "cpp.dynamic_threads": True, "compile_threads": 1}),
            mock.patch.object(ConstantFolder, "run_node", run_node),
        ):
            self.run = torch.compile(copy.deepcopy(module), options=unguarded)
            self.run(*inputs)
        places: dict[int, list[tuple[Any, str]]] = {}
        self._programs += PyCodeCache.modules
        for program in self._programs:
            for name, value in vars(program).items():
                places.setdefault(id(value), []).append((program, name))
        self.packings = [(pack, places[key]) for key, (_, pack) in packed.items() if key in places]

    def __del__(self) -> None:
        """Let go of the weights, which Python's table of modules would keep."""
        for program in self._programs:
            vars(program).clear()

    def __call__(self, *inputs: torch.Tensor) -> Any:
        """Run on `inputs`."""
        return self.run(*inputs)

    def use(self, threads: int) -> None:
        """Pack the weights for so many threads, which are PyTorch's from then on."""
        torch.set_num_threads(threads)
        for pack, places in self.packings:
            weight = pack()
            for program, name in places:
                setattr(program, name, weight)
