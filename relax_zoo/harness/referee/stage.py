"""Where a function runs that is judged: a process of its own, which is sent inputs and sends back what it returned.

It holds no expected result. What it says is data for the judge's process, which looks at all of it; the clock that
counts is there, too.
"""

from __future__ import annotations

import ctypes
import hashlib
import random
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..._torch import pytree
from ..numerics.no_eager import TorchGuard
from ..overlap import folded, overlap
from . import origins
from .naming import Misnamed
from .wire import POISON, packed, unpacked

Run = Callable[..., Any]
M_PERTURB = -6  # of mallopt: what memory is filled with when it is handed out
KEPT = 2  # results of earlier calls that are kept alive
SMALL = 1 << 20  # bytes, up to which the allocator may hand out memory that was given back as it was
BLOCKS = 4


def serve(connection: Connection, make: Callable[[], Run], threads: int, prepare: Callable[[], None]) -> None:
    """Prepare, make the function, and carry out orders until the other side closes the connection."""
    before = origins.held()
    torch.set_num_threads(threads)
    torch.set_grad_enabled(False)
    prepare()
    stage: Stage | None = None
    try:
        stage = Stage(make(), before)
        connection.send_bytes(packed({}))
    except Misnamed as error:
        connection.send_bytes(packed({"misnamed": str(error)}))
    except BaseException as error:
        connection.send_bytes(packed({"raised": brief(error)}))
    while True:
        try:
            order = unpacked(connection.recv_bytes())
        except (EOFError, OSError):
            return
        assert stage is not None
        connection.send_bytes(packed(getattr(stage, order.pop("order"))(**order)))


def brief(error: BaseException) -> str:
    """An error in a line."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


class Stage:
    """Carries out the orders, each a method."""

    def __init__(self, function: Run, before: dict[str, Any]) -> None:
        self._function, self._before = function, before
        self._inputs: list[Any] = []
        self._earlier: list[tuple[list[Tensor], list[bytes]]] = []
        self._sets: list[list[Any]] = []
        self._ready: list[list[Any]] = []
        self._looked: bytes = b""
        self._mallopt = ctypes.CDLL(None).mallopt

    def call(self, inputs: list[Any], again: bool, watch: bool, sizes: list[int]) -> dict[str, Any]:
        """Call the function once, on memory that holds nothing; `again`: the inputs take the place of the last ones.

        `watch`: say which operators of PyTorch are called. `sizes`: of the results, in bytes.
        """
        self._inputs = inputs = refilled(self._inputs, inputs) if again else inputs
        tensors = tensors_of(inputs)
        state, guard = state_of_libraries(), TorchGuard()
        with self._poisoned(sizes):
            try:
                if watch:
                    with guard:
                        outputs = self._function(*inputs)
                else:
                    outputs = self._function(*inputs)
                returned = packed(outputs)  # at once: what is still at work comes too late
            except Exception as error:
                return {"raised": brief(error), "state": _differences(state, state_of_libraries())}
        results = tensors_of(outputs)
        plain = [each for each in results if type(each) is Tensor and each.device.type == "cpu"]
        earlier = [each for results, _ in self._earlier for each in results]
        found = {
            "outputs": returned,
            "inputs": packed(inputs),
            "shares": [[i, j] for i, a in enumerate(plain) for j, b in enumerate(tensors) if overlap(a, b)],
            "again": sorted({i for i, a in enumerate(plain) for b in earlier if overlap(a, b)}),
            "overwritten": any(list(map(packed, kept)) != were for kept, were in self._earlier),
            "folded": [i for i, each in enumerate(plain) if folded(each)],
            "strides": [list(each.stride()) for each in plain],
            "state": _differences(state, state_of_libraries()),
            "computed": sorted(set(guard.computed)),
        }
        self._earlier = [*self._earlier, (plain, list(map(packed, plain)))][-KEPT:]
        return found

    def finish(self) -> dict[str, Any]:
        """Say which functions of the libraries are others than before the candidate was made."""
        return {"changed": origins.changed(self._before)}

    def sets(self, sets: list[list[Any]]) -> dict[str, Any]:
        """Take the inputs that those of timed calls are made of."""
        self._sets, self._inputs, self._earlier = sets, [], []
        return {}

    def prepare(self, calls: int, shift: int) -> dict[str, Any]:
        """Make the inputs of so many calls, such as no call has seen."""
        self._ready = [varied(self._sets[i % len(self._sets)], shift + i) for i in range(calls)]
        return {}

    def go(self, look: int) -> dict[str, Any]:
        """Call the function on each of the inputs; the result of call `look` is kept as it is returned."""
        function, ready = self._function, self._ready
        try:
            for inputs in ready[:look]:
                function(*inputs)
            if ready:
                self._looked = packed(function(*ready[look]))
            for inputs in ready[look + 1 :]:
                function(*inputs)
        except Exception as error:
            return {"raised": brief(error)}
        return {}

    def show(self) -> dict[str, Any]:
        """Send the result that was kept."""
        return {"outputs": self._looked}

    def _poisoned(self, sizes: Sequence[int]) -> Poisoned:
        return Poisoned(self._mallopt, sizes)


class Poisoned:
    """Within, memory that is handed out holds large numbers, and neither zeros nor what an earlier call left there."""

    def __init__(self, mallopt: Callable[[int, int], int], sizes: Sequence[int]) -> None:
        self._mallopt, self._sizes = mallopt, [size for size in sizes if 0 < size <= SMALL]

    def __enter__(self) -> None:
        self._mallopt(M_PERTURB, POISON ^ 0xFF)
        for size in self._sizes:
            blocks = [torch.full((size,), POISON, dtype=torch.uint8) for _ in range(BLOCKS)]
            arrays = [np.full(size, POISON, np.uint8) for _ in range(BLOCKS)]
            del blocks, arrays

    def __exit__(self, *_: object) -> None:
        self._mallopt(M_PERTURB, 0)


def tensors_of(tree: Any) -> list[Tensor]:
    """The tensors and arrays in a nesting, as tensors."""
    leaves = [
        torch.from_numpy(each) if type(each) is np.ndarray and _known(each) else each
        for each in pytree.tree_leaves(tree)
    ]
    return [each for each in leaves if isinstance(each, Tensor)]


def _known(array: np.ndarray[Any, Any]) -> bool:
    return (
        array.dtype.kind in "fiubc"
        and array.flags.writeable
        and array.dtype.itemsize <= 16
        and array.dtype.name in NUMPY
    )


NUMPY = {
    *("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64", "complex64", "complex128"),
}


def refilled(places: Any, inputs: Any) -> Any:
    """The inputs in the tensors that earlier ones were."""

    def refill(place: Any, given: Any) -> Any:
        return place.copy_(given) if isinstance(place, Tensor) else given

    return pytree.tree_map(refill, places, inputs)


def varied(inputs: Any, seed: int) -> Any:
    """Other inputs of the same kind: each floating number times one in [0.5, 1), of the same sign."""
    generator = torch.Generator().manual_seed(seed)

    def other(tensor: Tensor) -> Tensor:
        if not tensor.is_floating_point():
            return tensor
        factors = torch.rand(tensor.shape, generator=generator).mul_(0.5).add_(0.5)
        return tensor * factors.to(tensor.dtype)

    return pytree.tree_map_only(Tensor, other, inputs)


def state_of_libraries() -> dict[str, Any]:
    """The settings that every call of every function depends on."""
    one = torch.ones(2)
    numpy = np.random.get_state(legacy=False)["state"]
    return {
        "PyTorch's default dtype": str(torch.get_default_dtype()),
        "the number of PyTorch's threads": torch.get_num_threads(),
        "whether gradients are recorded": torch.is_grad_enabled(),
        "whether PyTorch is deterministic": torch.are_deterministic_algorithms_enabled(),
        "the precision of float32 products": torch.get_float32_matmul_precision(),
        "PyTorch's random numbers": _digest(torch.get_rng_state().numpy().tobytes()),
        "numpy's random numbers": (_digest(numpy["key"].tobytes()), numpy["pos"]),
        "Python's random numbers": hash(random.getstate()),
        "what becomes of denormal numbers": float(one[0] * 1e-40),
        "what a sum of PyTorch's is": (type(one + one).__name__, (one + one).tolist()),
    }


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=8).hexdigest()


def _differences(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [name for (name, one), other in zip(before.items(), after.values(), strict=True) if one != other]
