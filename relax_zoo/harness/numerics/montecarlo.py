"""Monte Carlo arithmetic: float64 trials follow an eager run, with random noise for each rounding of the original.

    shadow = Shadow(samples=6, inputs=inputs)
    with shadow:
        output = model(*inputs)
    trials = shadow.trials(output)        # [reference, sample, sample, ...], or None where nothing was ever rounded

The spread of the samples about the reference is how far rounding may move each element, cancellation and depth
included: D. S. Parker, "Monte Carlo Arithmetic: exploiting randomness in floating-point arithmetic", UCLA CSD-970002,
1997.
"""

from __future__ import annotations

import contextlib
import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.multiprocessing.reductions import StorageWeakRef

from ..._torch import OpOverload, TorchDispatchMode, pytree, schema
from .composites import DECOMPOSED
from .error_model import (
    AMPLITUDE,
    CASTS,
    DISCONTINUOUS,
    GENERATED,
    LINEAR,
    deviation,
    emulate_range,
    is_exact,
    kind,
    rounds_nothing,
    unit_roundoff,
)

_POOL = 1_000_003  # draws, made once and read from a random place on: cheaper than new ones
_TANGENT = 2.0**24  # keeps float32 differences of trials, about 2**-24 of the values, clear of underflow


@dataclass
class _Entry:
    """One storage: its flat float64 trials (None: the original's values are exact), and whether inputs reach it."""

    trials: list[Tensor] | None
    live: bool


@dataclass
class _Call:
    """One ATen call; trials differ among themselves when an argument is `noisy` or a Python scalar is rounded."""

    func: OpOverload
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    written: list[Tensor]
    tensors: list[Tensor]
    noisy: list[int]  # the positions in `tensors` of those with trials
    live: bool

    @property
    def exact(self) -> bool:
        """Whether the op rounds nothing. A cast of exact data makes exact data: rounding to nearest has one answer."""
        if kind(self.func) not in CASTS:
            return is_exact(self.func) and not (kind(self.func) == "index_put" and self.args[3:4] == (True,))
        source, target = self.tensors[-1].dtype, self.kwargs.get("dtype") or self.tensors[0].dtype
        return not self.noisy or torch.promote_types(source, target) == target

    @property
    def dtype(self) -> torch.dtype:
        """The floating dtype that Python scalars are rounded to."""
        return next((t.dtype for t in self.tensors if t.is_floating_point()), torch.get_default_dtype())


class Shadow(TorchDispatchMode):
    """Beside each op of the original, the same op on float64 trials: the reference, then `samples` with rounding noise.

    The original decides dtypes, aliasing and control flow. Storages not in the table hold exact values: parameters,
    inputs and what merely moves them. Views need no work: trials are kept per storage and seen through the original's
    sizes and strides. `unstable` counts the discrete decisions (an argmax, a rounding, a comparison) that noise turned.

    Raises ValueError for an op that draws random numbers.
    """

    def __init__(self, samples: int, inputs: Any) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self.count, self.unstable = samples + 1, 0
        tensors = [t for t in pytree.tree_leaves(inputs) if isinstance(t, Tensor)]
        self._table = {StorageWeakRef(t.untyped_storage()): _Entry(None, live=True) for t in tensors}
        self._generator = torch.Generator().manual_seed(0)

    def is_live(self, tensor: Tensor) -> bool:
        """Whether `tensor` depends on the inputs."""
        return self._entry(tensor).live

    def trials(self, tensor: Tensor) -> list[Tensor] | None:
        """Return the reference and the samples for a tensor of the original, or None when its own values are exact."""
        return (
            None if self._entry(tensor).trials is None else [self._trial(tensor, k).clone() for k in range(self.count)]
        )

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        with self:
            out = DECOMPOSED.get(func, func.decompose)(*args, **kwargs)
        if out is not NotImplemented:
            return out
        if func.is_view:
            return func(*args, **kwargs)
        if torch.Tag.nondeterministic_seeded in func.tags:
            raise ValueError(f"{func} draws random numbers: a model that does so has no reference")
        tensors = [a for a in pytree.tree_leaves((args, kwargs)) if isinstance(a, Tensor)]
        entries = [self._entry(t) for t in tensors]
        noisy = [i for i, entry in enumerate(entries) if entry.trials is not None]
        call = _Call(func, args, kwargs, _written(func, args, kwargs), tensors, noisy, any(e.live for e in entries))
        if noisy or not (call.exact if tensors else kind(func) not in GENERATED):
            return self._follow(call)
        out = func(*args, **kwargs)
        if call.live:
            for t in pytree.tree_leaves(out):
                if isinstance(t, Tensor):
                    self._table.setdefault(StorageWeakRef(t.untyped_storage()), _Entry(None, True)).live = True
        return out

    def _follow(self, call: _Call) -> Any:
        """Run the original op and its trials, and keep the trials of what it returns or writes."""
        for t in call.written:
            entry = self._table.setdefault(StorageWeakRef(t.untyped_storage()), _Entry(None, call.live))
            entry.live |= call.live
            if entry.trials is None:
                whole = t.as_strided((_numel(t),), (1,), 0)
                entry.trials = [whole.to(_wide(t.dtype), copy=True) for _ in range(self.count)]
        runs, first = self._runs(call)
        out = call.func(*call.args, **call.kwargs)
        own = {StorageWeakRef(t.untyped_storage()) for t in call.tensors}
        for i, o in enumerate(call.written or pytree.tree_leaves(out)):
            if not isinstance(o, Tensor) or not (call.written or StorageWeakRef(o.untyped_storage()) not in own):
                continue
            trials = [self._trial(o, k) for k in range(self.count)] if call.written else [run[i] for run in runs]
            for k, trial in enumerate(trials):
                if trial.shape != o.shape:  # rounding decides how many elements: nonzero, masked_select
                    trials[k], self.unstable = o.to(_wide(o.dtype)), self.unstable + 1
            settled = self._settle(call, first, o, trials * (self.count if len(trials) == 1 else 1))
            if not call.written:
                flat = None if settled is None else [_laid_out(trial, o) for trial in settled]
                self._table[StorageWeakRef(o.untyped_storage())] = _Entry(flat, call.live)
        for reference in [reference for reference in self._table if reference.expired()]:
            del self._table[reference]
        return out

    def _runs(self, call: _Call) -> tuple[list[list[Any]], Any]:
        """Return the flat results of each trial (one when all are alike), and the reference in float64."""
        shared = {id(t): self._trial(t, 0) for t in call.tensors if self._entry(t).trials is None}
        resize = kind(call.func).startswith(("upsample", "_upsample"))  # whose scalars are not values
        given = call.dtype if call.exact and not resize else torch.promote_types(call.dtype, torch.float32)
        leaves = pytree.tree_leaves((call.args, call.kwargs))
        scalars = {a: _rounded(a, given) for a in leaves if isinstance(a, float) and math.isfinite(a) and call.tensors}
        rough = {a for a in scalars if not call.exact and _rounded(a, call.dtype) != a}

        def arguments(k: int) -> Any:
            def trial(a: Any) -> Any:
                if isinstance(a, Tensor):
                    return shared[id(a)] if id(a) in shared else self._trial(a, k)
                if isinstance(a, float) and a in scalars:
                    wobble = AMPLITUDE * unit_roundoff(call.dtype) if k and a in rough else 0.0
                    return scalars[a] * (1 + wobble * float(self._noise((1,))))
                return _wide(a) if isinstance(a, torch.dtype) else a

            return pytree.tree_map(trial, (call.args, call.kwargs))

        first = pytree.tree_map_only(Tensor, torch.clone, arguments(0)) if call.written else arguments(0)
        with _default_float64():
            if (tangents := self._tangents(call)) is not None:
                base = call.func(*first[0], **first[1])
                return [[base], *([base + t] for t in tangents)], first
            trials = range(self.count if call.noisy or rough or call.written else 1)
            return [pytree.tree_leaves(call.func(*a, **kw)) for a, kw in map(arguments, trials)], first

    def _tangents(self, call: _Call) -> Iterator[Tensor] | None:
        """Send the differences of the trials through a linear op in float32: of noise, the first digits are enough."""
        bias = LINEAR.get(call.func)
        if bias is None or len(call.noisy) != 1 or any(t.dtype != torch.float32 for t in call.tensors):
            return None
        moving = call.tensors[call.noisy[0]]
        reference = self._trial(moving, 0)
        if (bias < len(call.args) and moving is call.args[bias]) or not bool(reference.isfinite().all()):
            return None

        def tangent(k: int) -> Tensor:
            step = (self._trial(moving, k) - reference).mul_(_TANGENT).float()
            args = [step if a is moving else a for a in call.args]
            args[bias : bias + 1] = [None if a is None else torch.zeros_like(a) for a in args[bias : bias + 1]]
            return call.func(*args, **call.kwargs).double().mul_(1 / _TANGENT)

        return (tangent(k) for k in range(1, self.count))

    def _settle(self, call: _Call, first: Any, o: Tensor, trials: list[Tensor]) -> list[Tensor] | None:
        """Add the op's own noise to the trials of its result `o`; None when `o` holds exact values."""
        reference, (args, kwargs) = trials[0], first
        if not (o.is_floating_point() or o.is_complex()):
            changed = sum(int((trial != o).sum()) for trial in trials)
            self.unstable += changed
            return trials if changed else None
        if kind(call.func) in DISCONTINUOUS and call.noisy:
            self.unstable += sum(int((trial - reference).abs().gt(0.25).sum()) for trial in trials[1:])
        limit = 1 / unit_roundoff(o.dtype)
        if not call.noisy and not call.written and rounds_nothing(call.func, args, kwargs, reference, limit):
            return None
        if not call.exact:
            spread, channel_spread = deviation(call.func, args, kwargs, reference, o.dtype)
            if not bool(reference.isfinite().all()):  # what is infinite stays so
                spread.nan_to_num_(0.0, 0.0, 0.0)
                channel_spread = None if channel_spread is None else channel_spread.nan_to_num_(0.0, 0.0, 0.0)
            tiny = torch.finfo(o.dtype).tiny
            if bool((o.abs() < tiny).any()):  # denormals are rounded to a fixed spacing; zeros stay zeros
                floor = (reference != 0).double().mul_(AMPLITUDE * unit_roundoff(o.dtype) * tiny)
                spread = torch.maximum(spread, floor)
            axis = 1 if call.func is torch.ops.aten.convolution.default else o.dim() - 1
            channel = [size if d == axis else 1 for d, size in enumerate(o.shape)]
            for k in range(1, self.count):
                noise = self._noise(o.shape).mul(spread)
                if o.is_complex():
                    noise = torch.complex(noise, self._noise(o.shape).mul(spread))
                if channel_spread is not None:
                    noise.addcmul_(channel_spread, self._noise(channel))
                trials[k] = trials[k].add_(noise) if call.written else noise.add_(trials[k])
        emulate_range(o, trials)
        return trials

    def _entry(self, tensor: Tensor) -> _Entry:
        return self._table.get(StorageWeakRef(tensor.untyped_storage()), _Entry(None, live=False))

    def _trial(self, tensor: Tensor, k: int) -> Tensor:
        trials = self._entry(tensor).trials
        if trials is None:
            return tensor.to(_wide(tensor.dtype))
        return trials[k].as_strided(tensor.shape, tensor.stride(), tensor.storage_offset())

    def _noise(self, shape: Any) -> Tensor:
        """Draw from the uniform distribution of mean 0 and variance 1, which is what rounding errors follow."""
        size, start = math.prod(shape), int(torch.randint(_POOL, (1,), generator=self._generator))
        draws = _pool()[start : start + _POOL]
        return (draws if size <= _POOL else draws.repeat(-(-size // _POOL)))[:size].reshape(tuple(shape))


@functools.cache
def _pool() -> Tensor:
    """Return draws from the uniform distribution of mean 0 and variance 1, twice over."""
    generator = torch.Generator().manual_seed(0)
    return torch.rand(_POOL, generator=generator, dtype=torch.float64).sub_(0.5).mul_(math.sqrt(12)).repeat(2)


def _wide(dtype: torch.dtype) -> torch.dtype:
    return torch.complex128 if dtype.is_complex else torch.float64 if dtype.is_floating_point else dtype


def _rounded(value: float, dtype: torch.dtype) -> float:
    return float(torch.tensor(value, dtype=dtype))


def _numel(tensor: Tensor) -> int:
    return tensor.untyped_storage().nbytes() // tensor.itemsize


def _laid_out(trial: Tensor, like: Tensor) -> Tensor:
    """Return the trial as a flat storage laid out as that of `like`."""
    size = _numel(like)
    if (
        trial.stride() == like.stride()
        and trial.storage_offset() == like.storage_offset() == 0
        and _numel(trial) == size
    ):
        return trial.as_strided((size,), (1,), 0)
    flat = trial.new_zeros(size)
    flat.as_strided(like.shape, like.stride(), like.storage_offset()).copy_(trial)
    return flat


def _written(func: Any, args: Any, kwargs: Any) -> list[Tensor]:
    declared = enumerate(schema(func).arguments)
    given = [args[i] if i < len(args) else kwargs.get(a.name) for i, a in declared if a.is_write]
    return [t for t in pytree.tree_leaves(given) if isinstance(t, Tensor)]


@contextlib.contextmanager
def _default_float64() -> Iterator[None]:
    """Let integers that meet a Python float become float64, as they become float32 in the original."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(before)
