"""Numerics: is an output what PyTorch computes, within a bound that is derived from the rounding of the model itself?

    ref = reference(model, inputs)
    verdict = judge(ref, outputs)
    assert verdict.ok, verdict.message
"""

from __future__ import annotations

import contextlib
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.multiprocessing.reductions import StorageWeakRef
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils import _pytree as pytree
from torch.utils._python_dispatch import TorchDispatchMode

from .rounding import AMPLITUDE, DECOMPOSED, DISCONTINUOUS, deviation, is_exact, kind, rounds_nothing, unit_roundoff

C = 3.0
C_BIAS = 6.0
JUMP = 30.0
JUMPS_ALLOWED = 0.01
PRIOR = 6.0
_POOL = 1_000_003


@dataclass(frozen=True)
class Leaf:
    """One output tensor: eager's own result, the float64 reference, and sigma of each element (None: exact)."""

    path: str
    eager: Any
    value: Tensor
    sigma: Tensor | None
    jumps: Tensor
    observed: tuple[Tensor, ...]
    bias_spread: float
    live: bool


@dataclass(frozen=True)
class Reference:
    """What PyTorch computes in float64, how far rounding may move it, and what PyTorch itself returned."""

    leaves: dict[str, Leaf]
    notes: tuple[str, ...] = ()

    @property
    def eager(self) -> dict[str, Any]:
        """Eager PyTorch's outputs by path."""
        return {path: leaf.eager for path, leaf in self.leaves.items()}


@dataclass(frozen=True)
class Verdict:
    """The judgement of one run; truthy when it passes. `headroom` is the largest error/allowed, at most 1 to pass."""

    ok: bool
    message: str
    headroom: float = 0.0
    max_ulp: float = 0.0
    vs_eager: float = 0.0
    position: tuple[str, tuple[int, ...]] | None = None
    jumps: int = 0
    bias: float = 0.0
    elements: int = 0

    def __bool__(self) -> bool:
        return self.ok


def reference(model: Callable[..., Any], inputs: tuple[Any, ...], *, samples: int = 6) -> Reference:
    """Run `model` eagerly and by Monte Carlo arithmetic; its inputs and every global setting are left as they were."""
    modules = model.modules() if isinstance(model, torch.nn.Module) else ()
    if any(module.training for module in modules):
        raise ValueError("the model is in training mode, where its outputs are not a function of its inputs: call .eval()")
    with torch.random.fork_rng(devices=[]), torch.inference_mode(False), torch.no_grad():
        eager = _flatten(pytree.tree_map_only(Tensor, _copied, model(*_copied_tree(inputs))))
        shadow = _Shadow(samples)
        own = _copied_tree(inputs)
        pytree.tree_map_only(Tensor, shadow.mark_input, own)
        with _plain_kernels():
            with shadow:
                driven = model(*own)
            driven = _flatten(driven)
            leaves = {path: shadow.leaf(path, eager[path], driven.get(path)) for path in eager}
    notes = [f"output{p} does not depend on the inputs" for p, leaf in leaves.items() if isinstance(leaf.eager, Tensor) and not leaf.live]
    return Reference(leaves, tuple(notes))


def judge(ref: Reference, outputs: Any) -> Verdict:
    """Hold `outputs` (torch or numpy, in the structure of the model's) against the reference."""
    got = _flatten(outputs)
    if set(got) != set(ref.leaves):
        missing, extra = sorted(set(ref.leaves) - set(got)), sorted(set(got) - set(ref.leaves))
        return Verdict(False, f"output structure differs from PyTorch's: missing {missing}, unexpected {extra}")
    if not any(isinstance(leaf.eager, Tensor) and leaf.eager.numel() for leaf in ref.leaves.values()):
        return Verdict(False, "nothing was compared: the model returns no element at all, so this run proves nothing")
    verdicts = [_judge_leaf(leaf, got[path]) for path, leaf in ref.leaves.items()]
    worst = max(verdicts, key=lambda v: (not v.ok, v.headroom))
    note = "".join(f" Note: {n}." for n in ref.notes)
    return Verdict(
        worst.ok,
        worst.message + note,
        worst.headroom,
        max(v.max_ulp for v in verdicts),
        max(v.vs_eager for v in verdicts),
        worst.position,
        sum(v.jumps for v in verdicts),
        max(v.bias for v in verdicts),
        sum(v.elements for v in verdicts),
    )


def _judge_leaf(leaf: Leaf, got: Any) -> Verdict:
    where = f"output{leaf.path}"
    if not isinstance(leaf.eager, Tensor):
        same = type(got) is type(leaf.eager) and got == leaf.eager
        return Verdict(same, f"{where}: expected {leaf.eager!r}, got {got!r}" if not same else f"{where}: equal", 0.0 if same else math.inf)
    if isinstance(got, np.ndarray | np.generic):
        got = _from_numpy(np.asarray(got))
    if not isinstance(got, Tensor):
        return Verdict(False, f"{where}: expected a tensor, got {type(got).__name__}", math.inf)
    got = got.detach().cpu()
    if got.dtype != leaf.eager.dtype or got.shape != leaf.eager.shape:
        mine, theirs = (f"{t.dtype} {tuple(t.shape)}".removeprefix("torch.") for t in (got, leaf.eager))
        return Verdict(False, f"{where}: got {mine}, PyTorch returns {theirs}", math.inf)
    if got.numel() and got.untyped_storage().data_ptr() == leaf.eager.untyped_storage().data_ptr():
        return Verdict(False, f"{where} is the reference's own tensor: a reference compared with itself proves nothing", math.inf)
    if not got.numel():
        return Verdict(True, f"{where}: empty, shape and dtype agree")
    if got.is_complex():
        got = torch.view_as_real(got.resolve_conj())
    return _judge_float(leaf, where, got) if got.is_floating_point() else _judge_discrete(leaf, where, got)


def _judge_discrete(leaf: Leaf, where: str, got: Tensor) -> Verdict:
    wrong = got != leaf.eager
    for seen in leaf.observed:
        wrong &= got != seen
    jumps = int(leaf.jumps.sum())
    if wrong.any():
        at = _first(wrong)
        message = f"{where}{list(at)}: got {got[at].item()}, expected {leaf.eager[at].item()} exactly; {int(wrong.sum())} of {got.numel()} elements differ"
        return Verdict(False, message, math.inf, math.inf, math.inf, (leaf.path, at), jumps, 0.0, got.numel())
    ok, message = _jumps_allowed(where, jumps, got.numel())
    return Verdict(ok, message or f"{where}: all {got.numel()} elements equal", 0.0, jumps=jumps, elements=got.numel())


def _judge_float(leaf: Leaf, where: str, got: Tensor) -> Verdict:
    eager = leaf.eager if not leaf.eager.is_complex() else torch.view_as_real(leaf.eager.resolve_conj())
    dtype, y = got.dtype, got.double()
    e = eager.double()
    jumps, n = int(leaf.jumps.sum()), got.numel()
    mask = torch.where(e.isnan(), ~y.isnan(), torch.where(e.isinf() | ~y.isfinite(), y != e, False)) & ~(leaf.jumps & ~e.isfinite())
    if mask.any():
        at = _first(mask)
        message = f"{where}{list(at)}: got {y[at].item():.9g}, PyTorch has {e[at].item():.9g}: NaN and infinity must be in the same places; {int(mask.sum())} of {n} elements are not"
        return Verdict(False, message, math.inf, math.inf, math.inf, (leaf.path, at), jumps, 0.0, n)
    finite = e.isfinite() & y.isfinite() & leaf.value.isfinite()
    expected = leaf.value if leaf.sigma is not None else e
    error = torch.where(finite, y - expected, 0.0)
    allowed = _allowed(leaf, e, dtype)
    ratio = torch.where(error == 0, 0.0, error.abs() / allowed)
    headroom, at = float(ratio.max()), _unravel(int(ratio.argmax()), ratio.shape)
    ulp = unit_roundoff(dtype) * torch.exp2(torch.frexp(expected.abs().clamp_min(torch.finfo(dtype).tiny))[1])
    max_ulp = float((error.abs() / ulp).nan_to_num(0, 0, 0).max())
    own = float(torch.where(finite, e - expected, 0.0).abs().max())
    vs_eager = float(error.abs().max()) / own if own else (0.0 if not error.any() else math.inf)
    bias = 0.0
    if leaf.sigma is not None:
        steady = finite & ~leaf.jumps
        bias = float((error / allowed.clamp_min(5e-324) * C)[steady].sum().abs()) / leaf.bias_spread
    sigma = float(leaf.sigma[at]) if leaf.sigma is not None else 0.0
    allowed_at = float(allowed[at])
    message = (
        f"{where}{list(at)}: got {y[at].item():.9g}, expected {expected[at].item():.9g}, off by {error[at].abs().item():.3g}, "
        f"allowed {allowed_at:.3g} (sigma {sigma:.3g}), headroom {headroom:.3g}, {int((ratio > 1).sum())} of {n} elements outside, "
        f"largest error {max_ulp:.3g} ulp, {vs_eager:.3g} times PyTorch's own"
    )
    if own > 0 and (over := float((torch.where(finite, e - expected, 0.0).abs() / allowed).nan_to_num(0).max())) > 1 - 1e-9:
        message += f" (PyTorch's own error is {over:.3g} of the bound)"
    if headroom <= 1 and bias > C_BIAS:
        message = f"{where}: the errors lean to one side: their sum is {bias:.3g} times what rounding explains (at most {C_BIAS}); " + message
    ok, too_many = _jumps_allowed(where, jumps, n)
    good = headroom <= 1 and bias <= C_BIAS
    return Verdict(good and ok, message if not good or ok else too_many, max(headroom, bias / C_BIAS), max_ulp, vs_eager, (leaf.path, at), jumps, bias, n)


def _allowed(leaf: Leaf, eager: Tensor, dtype: torch.dtype) -> Tensor:
    """C sigma, the rounding of the output itself, and never less than what PyTorch itself is off by."""
    if leaf.sigma is None:
        return torch.zeros_like(leaf.value)
    final = leaf.value.abs() * unit_roundoff(dtype) + torch.finfo(dtype).smallest_normal * torch.finfo(dtype).eps
    own = (eager - leaf.value).abs().nan_to_num(0, 0, 0)
    return torch.maximum(leaf.sigma.mul(C) + final, own)


def _jumps_allowed(where: str, jumps: int, n: int) -> tuple[bool, str]:
    if jumps <= max(1, math.ceil(JUMPS_ALLOWED * n)):
        return True, ""
    return False, f"{where}: {jumps} of {n} elements sit on a discontinuity (argmax, round, a comparison) that rounding alone decides: choose other inputs"


@dataclass
class _Entry:
    """What is known of one storage: its float64 lanes (None: the original's value is exact), does it follow the inputs."""

    lanes: list[Tensor] | None
    live: bool


@dataclass
class _Shadow(TorchDispatchMode):
    """Beside each original op, the same op on float64 lanes: the reference, then `samples` with rounding noise.

    The original decides dtypes, aliasing and control flow. A storage not in the table holds exact values; a view needs no
    work, because lanes are kept per storage and seen through the original's sizes and strides.
    """

    samples: int
    table: dict[StorageWeakRef, _Entry] = field(default_factory=dict)
    unstable: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self.generator = torch.Generator().manual_seed(0)
        pool = torch.rand(_POOL, generator=self.generator, dtype=torch.float64).sub_(0.5).mul_(math.sqrt(12))
        self.pool = torch.cat([pool, pool])

    def mark_input(self, tensor: Tensor) -> Tensor:
        self.table[StorageWeakRef(tensor.untyped_storage())] = _Entry(None, True)
        return tensor

    def entry(self, tensor: Tensor) -> _Entry:
        return self.table.get(StorageWeakRef(tensor.untyped_storage()), _Entry(None, False))

    def lane(self, tensor: Tensor, k: int) -> Tensor:
        lanes = self.entry(tensor).lanes
        if lanes is None:
            return tensor.to(_wide(tensor.dtype))
        return lanes[k].as_strided(tensor.shape, tensor.stride(), tensor.storage_offset())

    def store(self, tensor: Tensor, lanes: list[Tensor] | None, live: bool) -> None:
        storage = tensor.untyped_storage()
        if lanes is not None:
            size = storage.nbytes() // tensor.itemsize
            lanes = [_laid_out(lane, tensor, size) for lane in lanes]
        self.table[StorageWeakRef(storage)] = _Entry(lanes, live)

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if func in DECOMPOSED:
            with self:
                return DECOMPOSED[func](*args, **kwargs)
        if func.is_view:
            return func(*args, **kwargs)
        if torch.Tag.nondeterministic_seeded in func.tags:
            raise ValueError(f"{func} draws random numbers: a model that does has no reference")
        flat, spec = pytree.tree_flatten((args, kwargs))
        tensors = [a for a in flat if isinstance(a, Tensor)]
        entries = [self.entry(t) for t in tensors]
        live, noisy = any(e.live for e in entries), any(e.lanes is not None for e in entries)
        exact = is_exact(func)
        written = [t for t in _written(func, args, kwargs)]
        if (exact and not noisy and not _narrows(func, flat, written)) or (not tensors and kind(func) not in ("arange", "linspace", "logspace")):
            out = func(*args, **kwargs)
            for t in pytree.tree_leaves(out):
                if isinstance(t, Tensor) and live:
                    entry = self.entry(t)
                    self.store(t, None, True) if entry.lanes is None else setattr(entry, "live", True)
            return out
        for t in written:
            if self.entry(t).lanes is None:
                whole = t.as_strided((t.untyped_storage().nbytes() // t.itemsize,), (1,), 0)
                self.store(t, [whole.to(_wide(t.dtype), copy=True) for _ in range(self.samples + 1)], live)
            self.entry(t).live |= live
        return self.shadowed(func, flat, spec, args, kwargs, tensors, written, exact, noisy, live)

    def shadowed(self, func, flat, spec, args, kwargs, tensors, written, exact, noisy, live):  # noqa
        shared = {id(t): self.lane(t, 0) for t in tensors if self.entry(t).lanes is None}
        dtype = next((t.dtype for t in tensors if t.is_floating_point()), torch.get_default_dtype())
        scalars = [a for a in flat if isinstance(a, float) and math.isfinite(a)]
        coarse = dtype if exact else torch.promote_types(dtype, torch.float32)
        wobble = not exact and bool(tensors) and any(float(torch.tensor(a, dtype=dtype)) != a for a in scalars)

        def lane_args(k: int) -> Any:
            def one(a: Any) -> Any:
                if isinstance(a, Tensor):
                    return shared[id(a)] if id(a) in shared else self.lane(a, k)
                if isinstance(a, torch.dtype):
                    return _wide(a)
                if isinstance(a, float) and math.isfinite(a) and tensors:
                    rounded = float(torch.tensor(a, dtype=coarse))
                    return rounded * (1 + AMPLITUDE * unit_roundoff(dtype) * float(self.noise((1,))[0])) if k and wobble and rounded != float(torch.tensor(a, dtype=torch.bfloat16)) else rounded
                return a

            return pytree.tree_unflatten([one(a) for a in flat], spec)

        first_args = lane_args(0)
        keep = lane_args(0) if not written else pytree.tree_map_only(Tensor, torch.clone, first_args)
        first_args = keep if not written else first_args
        runs = range(self.samples + 1) if noisy or wobble or written else range(1)
        outs = []
        with _default_float64():
            for k in runs:
                a, kw = lane_args(k)
                outs.append(pytree.tree_leaves(func(*a, **kw)))
        out = func(*args, **kwargs)
        known = {t.untyped_storage()._cdata: t for t in tensors}
        results = written if written else pytree.tree_leaves(out)
        for i, o in enumerate(results):
            if not isinstance(o, Tensor):
                continue
            if o.untyped_storage()._cdata in known and not written:
                continue
            lanes = [self.lane(o, k) for k in range(self.samples + 1)] if written else [run[i] for run in outs]
            lanes = lanes if len(lanes) > 1 else lanes * (self.samples + 1)
            self.settle(func, o, lanes, first_args, exact, noisy, bool(written), live)
        for ref in [r for r in self.table if r.expired()]:
            del self.table[ref]
        return out

    def settle(self, func, o, lanes, first_args, exact, noisy, in_place, live):  # noqa
        base = lanes[0]
        for k, lane in enumerate(lanes):
            if lane.shape != o.shape:
                lanes[k], self.unstable = o.to(_wide(o.dtype)), self.unstable + 1
        if not (o.is_floating_point() or o.is_complex()):
            changed = torch.zeros_like(o, dtype=torch.bool)
            for lane in lanes:
                changed |= lane != o
            self.unstable += (count := int(changed.sum()))
            if not in_place:
                self.store(o, lanes if count else None, live)
            return
        if noisy and kind(func) in DISCONTINUOUS:
            self.unstable += sum(int((lane - base).abs().gt(0.25).sum()) for lane in lanes[1:])
        if not exact or (kind(func) in ("to", "copy") and in_place):
            dtype = o.dtype
            if not noisy and rounds_nothing(func, *first_args, base, 1 / unit_roundoff(dtype)) and not in_place:
                return self.store(o, None, live)
            spread, common = deviation(func, *first_args, base, dtype)
            channel = [1] * o.dim()
            if common is not None:
                axis = 1 if kind(func) == "convolution" else o.dim() - 1
                channel[axis] = o.shape[axis]
            tiny = torch.finfo(dtype).tiny
            if o.numel() and bool(((base.abs() < tiny) & (base != 0)).any()):
                spread = torch.where(base != 0, spread.clamp_min(AMPLITUDE * unit_roundoff(dtype) * tiny), spread)
            for k in range(1, len(lanes)):
                noise = self.noise(o.shape).mul(spread)
                if common is not None:
                    noise += common * self.noise(channel)
                lanes[k] = lanes[k].add_(noise) if in_place else lanes[k] + noise
        self.emulate_range(o, lanes)
        if not in_place:
            self.store(o, lanes, live)

    def emulate_range(self, o: Tensor, lanes: list[Tensor]) -> None:
        """Let lanes overflow to infinity and underflow to zero where the original's dtype does."""
        info = torch.finfo(o.dtype)
        if not bool(o.isfinite().all()):
            for lane in lanes:
                lane[lane > info.max] = math.inf
                lane[lane < -info.max] = -math.inf
        if bool(((o == 0) & (lanes[0] != 0) & (lanes[0].abs() < info.tiny)).any()):
            for lane in lanes:
                lane[lane.abs() < info.tiny * info.eps / 2] = 0.0

    def noise(self, shape: Any) -> Tensor:
        n = math.prod(shape)
        at = int(torch.randint(_POOL, (1,), generator=self.generator))
        flat = self.pool[at : at + _POOL]
        return (flat[:n] if n <= _POOL else flat.repeat(-(-n // _POOL))[:n]).reshape(tuple(shape))

    def leaf(self, path: str, eager: Any, driven: Any) -> Leaf:
        nothing = torch.zeros(0)
        if not isinstance(eager, Tensor):
            return Leaf(path, eager, nothing, None, nothing, (), 1.0, False)
        entry = self.entry(driven)
        none = torch.zeros_like(eager, dtype=torch.bool)
        if entry.lanes is None:
            return Leaf(path, eager, eager.to(_wide(eager.dtype)), None, none, (), 1.0, entry.live)
        lanes = [self.lane(driven, k).clone() for k in range(self.samples + 1)]
        if not (eager.is_floating_point() or eager.is_complex()):
            jumps = none
            for lane in lanes:
                jumps = jumps | (lane != eager)
            return Leaf(path, eager, lanes[0], None, jumps, tuple(lanes), 1.0, entry.live)
        if eager.is_complex():
            lanes, none, eager_r = [torch.view_as_real(x) for x in lanes], torch.view_as_real(eager).isnan() & False, torch.view_as_real(eager)
        else:
            eager_r = eager
        finite = torch.stack([lane.isfinite() for lane in lanes])
        jumps = finite.any(0) & ~finite.all(0)
        steady = finite.all(0)
        deviations = torch.stack([torch.where(steady, lane - lanes[0], 0.0) for lane in lanes[1:]])
        sigma, prior = moderate(deviations, torch.where(steady, lanes[0], 0.0))
        if self.unstable:
            jumps |= deviations.abs().amax(0) > JUMP * prior
            jumps |= torch.where(steady, (eager_r.double() - lanes[0]).abs() > C * sigma + lanes[0].abs() * unit_roundoff(eager_r.dtype), False)
        unit = sigma + lanes[0].abs() * unit_roundoff(eager_r.dtype) / C + torch.finfo(eager_r.dtype).smallest_normal * torch.finfo(eager_r.dtype).eps
        good = steady & ~jumps
        sums = (deviations / unit)[:, good].sum(1)
        spread = math.sqrt(float(sums.square().mean()) + int(good.sum()) + 1)
        return Leaf(path, eager, lanes[0], sigma, jumps, (), spread, entry.live)


def moderate(deviations: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
    """Return sigma of each element, and the prior that it was shrunk towards, from samples (S, *shape) around `value`."""
    samples, n = deviations.shape[0], value.numel()
    s = deviations.square().mean(0).sqrt()
    if n == 0 or not bool((s > 0).any()):
        return s, s
    magnitude, flat = value.abs().flatten(), s.flatten()
    order = magnitude[flat > 0].argsort()
    ranked, logs = magnitude[flat > 0][order], flat[flat > 0].log()[order]
    bins = max(1, min(32, len(ranked) // 32))
    medians = torch.stack([part.median() for part in logs.tensor_split(bins)])
    edges = torch.stack([part[0] for part in ranked.tensor_split(bins)])
    prior = medians[torch.searchsorted(edges, magnitude, right=True).sub(1).clamp_min(0)].reshape(value.shape)
    logs = torch.where(s > 0, s.log(), torch.nan)
    for axis, size in enumerate(value.shape):
        if size > 1 and n // size >= 16:
            effect = (logs - prior).movedim(axis, 0).reshape(size, -1).nanmedian(1).values.nan_to_num(0)
            prior = prior + effect.reshape([-1 if a == axis else 1 for a in range(value.dim())])
    prior = prior.exp()
    return ((PRIOR * prior.square() + samples * s.square()) / (PRIOR + samples)).sqrt(), prior


def _wide(dtype: torch.dtype) -> torch.dtype:
    return torch.complex128 if dtype.is_complex else torch.float64 if dtype.is_floating_point else dtype


def _laid_out(lane: Tensor, like: Tensor, size: int) -> Tensor:
    if lane.stride() == like.stride() and lane.storage_offset() == 0 and lane.untyped_storage().nbytes() == size * lane.itemsize and like.storage_offset() == 0:
        return lane.as_strided((size,), (1,), 0)
    flat = lane.new_zeros(size)
    flat.as_strided(like.shape, like.stride(), like.storage_offset()).copy_(lane)
    return flat


def _written(func: Any, args: Any, kwargs: Any) -> list[Tensor]:
    if not func._schema.is_mutable:
        return []
    found = []
    for i, a in enumerate(func._schema.arguments):
        if a.alias_info is not None and a.alias_info.is_write:
            value = kwargs.get(a.name) if a.kwarg_only or i >= len(args) else args[i]
            found += [t for t in pytree.tree_leaves(value) if isinstance(t, Tensor)]
    return found


def _narrows(func: Any, flat: list[Any], written: list[Tensor]) -> bool:
    return False


@contextlib.contextmanager
def _default_float64() -> Iterator[None]:
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


@contextlib.contextmanager
def _plain_kernels() -> Iterator[None]:
    """Fused attention, encoder layers and RNNs run as their parts, so that each part's rounding is seen."""
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        with warnings.catch_warnings(), sdpa_kernel(SDPBackend.MATH):
            warnings.simplefilter("ignore")
            with torch.backends.mkldnn.flags(enabled=False):
                yield
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)


def _copied(t: Tensor) -> Tensor:
    return t.detach().clone()


def _copied_tree(tree: Any) -> Any:
    return pytree.tree_map_only(Tensor, _copied, tree)


def _from_numpy(a: Any) -> Tensor:
    if a.dtype.name == "bfloat16":
        return torch.from_numpy(np.ascontiguousarray(a).view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(a)


def _flatten(tree: Any, path: str = "") -> dict[str, Any]:
    if isinstance(tree, dict):
        return {k: v for key, sub in tree.items() for k, v in _flatten(sub, f"{path}[{key!r}]").items()} or {path + "{}": "empty"}
    if isinstance(tree, (tuple, list)):
        return {k: v for i, sub in enumerate(tree) for k, v in _flatten(sub, f"{path}[{i}]").items()} or {path + "()": "empty"}
    return {path: tree}


def _first(mask: Tensor) -> tuple[int, ...]:
    return _unravel(int(mask.flatten().to(torch.uint8).argmax()), mask.shape)


def _unravel(index: int, shape: Any) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(index, tuple(shape))) if len(shape) else ()
