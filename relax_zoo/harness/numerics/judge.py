"""Numerics: outputs against PyTorch, within a bound that is derived from the rounding of the model itself.

    ref = reference(model, inputs)
    verdict = judge(ref, outputs)
    assert verdict.ok, verdict.message

No tolerance is written by hand. `montecarlo` runs the model in float64 with random noise for each rounding of the
original; the spread of an element is its sigma, and its error may be `C` sigma and the final rounding of the output.

`C` and `C_BIAS` are calibrated, once, by the largest error/allowed that correct float32 runs reached, and by the faults
that were caught:

- Ten torchvision models (ResNet to Swin and ConvNeXt; random weights, 96x96, two seeds), run eagerly, without oneDNN,
  as channels_last, with reversed sums, with BatchNorm folded, and as a naive compiler would (composites in their parts,
  one accumulator a sum): 0.35 of the bound, bias 0.3 of 4. This project's LLVM builds of its zoo: 0.29, bias 0.50.
- Two small nets, 150 seeds, the same runs: no false alarm in 1,350, at most 0.56, bias 0.73.
- 100 million elements of single products (K from 1 to 300; mixed signs, one sign, scales over e**3, sparse) and of
  convolutions with an activation, sequentially summed: no false alarm, at most 0.93; 130 single operators: median 0.15.
  Only PyTorch's own sinc, digamma, i0, inverse, and float16 logit, instance norm and attention are beyond the bound,
  so what PyTorch itself is off by is always allowed (and was not, in these figures).
- Faults in the small nets, caught of 300: bfloat16, TF32 or float16 weights in one layer, a lost activation, a dropped
  bias, rolled rows, one tensor off by 1e-4 at random: 300; by 1e-5: 296; by 1e-6: 145; its largest element alone by
  1e-4: 290; eps times 1.1: 214. In the ten models bfloat16 weights in the first layer alone reach 36 to 770 times the
  bound, TF32 20 to 177, float16 in the last 11 to 157; 1e-5 in the last reaches 0.4 to 6, 1e-4 in the first 1.9 to 65.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..._torch import pytree, version
from ..leaves import flatten
from ..results import Verdict
from .composites import plain_kernels
from .error_model import unit_roundoff
from .montecarlo import Shadow
from .movement import unmoved
from .shrinkage import moderated_sigma

CHANGED_BY_TRAINING = (
    *(nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout),
    *(nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d, nn.SyncBatchNorm),
    *(nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d),
)
C = 3.0  # sigmas allowed to one element
C_BIAS = 4.0  # standard deviations allowed to the sum of the signed errors of one output
JUMP = 30.0  # a sample further than this many typical sigmas from the reference took another discrete decision
JUMPS_ALLOWED = 0.01  # of an output's elements, or one element, may hang on such a decision


@dataclass(frozen=True)
class Leaf:
    """One output tensor.

    `eager` is what PyTorch returned (or the value, where it is no tensor), `value` the float64 reference, `sigma` its
    standard deviation (None: exact), `jumps` marks elements that hang on a discrete decision, `observed` holds the
    values that those of an integer output took, `bias_spread` is the standard deviation of the sum of errors in units
    of allowed/C, `live` says whether the output depends on the inputs, and `open` marks elements that may be a number
    or none.
    """

    path: str
    eager: Any
    value: Tensor
    sigma: Tensor | None
    jumps: Tensor
    observed: tuple[Tensor, ...] = ()
    bias_spread: float = 1.0
    live: bool = True
    open: Tensor | None = None

    def undecided(self) -> Leaf:
        """The leaf with those elements open of which the float64 reference is of another class: finite, NaN, infinite.

        Where infinity meets zero or another one, it is a matter of the kernel: whether a product with the zeros of the
        padding is left out, in which order is subtracted.
        """
        if self.sigma is None or not isinstance(self.eager, Tensor):
            return self
        eager = _parts(self.eager).double()
        same = (eager == self.value) | (eager.isnan() & self.value.isnan()) | (eager.isfinite() & self.value.isfinite())
        return replace(self, open=~same)


@dataclass(frozen=True)
class Reference:
    """What PyTorch computes, how far rounding may move it, and remarks for the reader; leaves are keyed by path."""

    leaves: dict[str, Leaf]
    notes: tuple[str, ...] = ()

    @property
    def eager(self) -> dict[str, Any]:
        """PyTorch's own outputs, keyed by path: `""` for a lone tensor, `"[0]['logits']"` for a nested one."""
        return {path: leaf.eager for path, leaf in self.leaves.items()}


def reference(model: Callable[..., Any], inputs: Sequence[Any], *, samples: int = 6, moving: bool = False) -> Reference:
    """Run `model` eagerly, then by Monte Carlo arithmetic with `samples` samples.

    The inputs (tensors of any dtype and nesting) are copied, and every global setting is left as it was. `moving`: an
    output counts as one of the inputs only when other inputs make another of it.

    Raises ValueError for a model in training mode, one that draws random numbers, or one that changes its own buffers.

    >>> ref = reference(torch.nn.ReLU().eval(), (torch.tensor([-1.0, 2.0]),))
    >>> judge(ref, np.array([0, 2], dtype=np.float32)).ok
    True
    """
    modules = list(model.modules()) if isinstance(model, nn.Module) else []
    if any(module.training and isinstance(module, CHANGED_BY_TRAINING) for module in modules):
        raise ValueError("the model is in training mode, where outputs are no function of inputs: call .eval() first")
    with torch.random.fork_rng(devices=[]), torch.inference_mode(False), torch.no_grad():
        versions = _versions(modules)
        eager = _copied(flatten(model(*_copied(inputs))))
        if versions != _versions(modules):
            raise ValueError("the model changes its own parameters or buffers: two runs would not see the same model")
        own = _copied(inputs)
        shadow = Shadow(samples, own)
        with plain_kernels(), shadow:
            output = model(*own)
        followed = flatten(output)
        leaves = {path: _leaf(path, value, followed.get(path), shadow) for path, value in eager.items()}
        still = unmoved(model, _copied(inputs), eager) if moving else set()
    constant = [f"output{p} does not depend on the inputs" for p, leaf in leaves.items() if not leaf.live]
    constant += [f"output{p} is the same for other inputs" for p, leaf in leaves.items() if leaf.live and p in still]
    leaves = {path: replace(leaf, live=leaf.live and path not in still) for path, leaf in leaves.items()}
    return Reference(leaves, tuple(constant))


def judge(ref: Reference, outputs: Any) -> Verdict:
    """Hold `outputs`, torch or numpy in the structure that the model returns (a list may stand for a tuple), to `ref`.

    A pass means that structure, shapes and dtypes are PyTorch's, NaN and infinity are in the same places, what is not
    rounded is equal, and every other element is off by at most `C` sigma and its own final rounding, or by what PyTorch
    itself is off by there; and that the errors do not lean to one side. Comparing nothing never passes.
    """
    got = flatten(outputs)
    if got.keys() != ref.leaves.keys():
        missing, extra = (sorted(a.keys() - b.keys()) for a, b in ((ref.leaves, got), (got, ref.leaves)))
        return Verdict(False, f"the output structure is not PyTorch's: missing {missing}, unexpected {extra}", math.inf)
    verdicts = [_judge_leaf(leaf, got[path]) for path, leaf in ref.leaves.items()]
    worst = max(verdicts, key=lambda verdict: (not verdict.ok, verdict.error_ratio))
    elements = sum(verdict.elements for verdict in verdicts)
    if worst.ok and not any(leaf.live for leaf in ref.leaves.values()):
        return Verdict(False, f"nothing was compared: {'. '.join(ref.notes)}, so this run proves nothing", math.inf)
    if worst.ok and not elements:
        return Verdict(False, "nothing was compared: the outputs have no element, so this run proves nothing")
    return replace(
        worst,
        message=". ".join([worst.message, *ref.notes]),
        max_ulp=max(verdict.max_ulp for verdict in verdicts),
        vs_eager=max(verdict.vs_eager for verdict in verdicts),
        jumps=sum(verdict.jumps for verdict in verdicts),
        bias=max(verdict.bias for verdict in verdicts),
        elements=elements,
    )


def _versions(modules: list[nn.Module]) -> list[int]:
    state = [t for module in modules for t in (*module.parameters(recurse=False), *module.buffers(recurse=False))]
    return [version(t) for t in state]


def _leaf(path: str, eager: Any, followed: Any, shadow: Shadow) -> Leaf:
    if not isinstance(eager, Tensor):
        return Leaf(path, eager, torch.empty(0), None, torch.empty(0))
    live, trials = shadow.is_live(followed), shadow.trials(followed)
    steady = torch.zeros(_parts(eager).shape, dtype=torch.bool)
    if trials is None:
        return Leaf(path, eager, _parts(eager).double() if _is_float(eager) else eager, None, steady, live=live)
    if not _is_float(eager):
        jumps = torch.stack([trial != eager for trial in trials]).any(0)
        return Leaf(path, eager, eager, None, jumps, tuple(trials), live=live)
    trials, own = [_parts(trial) for trial in trials], _parts(eager)
    value, finite = trials[0], torch.stack([trial.isfinite() for trial in trials])
    steady, jumps = finite.all(0), finite.any(0) & ~finite.all(0)
    deviations = torch.stack([(trial - value).masked_fill_(~steady, 0) for trial in trials[1:]])
    sigma, prior = moderated_sigma(deviations, value.masked_fill(~steady, 0), zeros_are_exact=shadow.unstable > 0)
    unit = sigma + _final_rounding(value, own.dtype) / C
    if shadow.unstable:
        jumps |= (deviations.abs().amax(0) > JUMP * prior + unit) | (((own.double() - value).abs() > C * unit) & steady)
    sums = (deviations / unit)[:, steady & ~jumps].sum(1)
    return Leaf(path, eager, value, sigma, jumps, (), math.sqrt(float(sums.square().mean()) + value.numel()), live)


def _judge_leaf(leaf: Leaf, got: Any) -> Verdict:
    where, eager = f"output{leaf.path}", leaf.eager
    if isinstance(got, np.ndarray | np.generic) and isinstance(eager, Tensor):
        got = _from_numpy(np.asarray(got))
    if not isinstance(eager, Tensor) or not isinstance(got, Tensor):
        same = type(got) is type(eager) and not isinstance(got, Tensor) and got == eager
        return Verdict(same, f"{where}: got {_brief(got)}, PyTorch returns {_brief(eager)}", 0.0 if same else math.inf)
    got = got.detach().cpu()
    if got.dtype != eager.dtype or got.shape != eager.shape:
        return Verdict(False, f"{where}: got {_brief(got)}, PyTorch returns {_brief(eager)}", math.inf)
    if got.numel() and got.untyped_storage().data_ptr() == eager.untyped_storage().data_ptr():
        message = f"{where} is the reference's own tensor: a reference compared with itself proves nothing"
        return Verdict(False, message, math.inf)
    if not got.numel():
        return Verdict(True, f"{where}: empty, and its shape and dtype are PyTorch's")
    jumps = int(leaf.jumps.sum())
    verdict = (_judge_float if _is_float(eager) else _judge_discrete)(leaf, where, _parts(got))
    if verdict.ok and jumps > max(1, JUMPS_ALLOWED * leaf.jumps.numel()):
        message = f"{where}: {jumps} of {leaf.jumps.numel()} elements hang on a decision (argmax, round, a comparison) "
        verdict = replace(verdict, ok=False, message=message + "that rounding can turn: choose inputs away from it")
    return replace(verdict, jumps=jumps, elements=got.numel())


def _judge_discrete(leaf: Leaf, where: str, got: Tensor) -> Verdict:
    wrong = torch.stack([got != seen for seen in (leaf.eager, *leaf.observed)]).all(0)
    if not wrong.any():
        return Verdict(True, f"{where}: all {got.numel()} elements are equal")
    at = _first(wrong)
    message = f"{where}{list(at)}: got {got[at].item()}, expected exactly {leaf.eager[at].item()}"
    message += f"; {int(wrong.sum())} of {got.numel()} elements differ"
    return Verdict(False, message, math.inf, math.inf, math.inf, (leaf.path, at))


def _judge_float(leaf: Leaf, where: str, got: Tensor) -> Verdict:
    dtype, eager, y = got.dtype, _parts(leaf.eager).double(), got.double()
    agree = (y == eager) | (y.isnan() & eager.isnan()) | (y.isfinite() & eager.isfinite())
    misplaced = ~agree & ~leaf.jumps if leaf.open is None else ~agree & ~leaf.jumps & ~leaf.open
    if bool(misplaced.any()):
        at = _first(misplaced)
        message = f"{where}{list(at)}: got {y[at]:.9g}, PyTorch has {eager[at]:.9g}: NaN and infinity must be in the "
        message += f"same places; {int(misplaced.sum())} of {y.numel()} elements differ so"
        return Verdict(False, message, math.inf, math.inf, math.inf, (leaf.path, at))
    finite = eager.isfinite() & y.isfinite() & leaf.value.isfinite()
    expected, sigma = leaf.value, torch.zeros_like(y) if leaf.sigma is None else leaf.sigma
    error, own = ((z - expected).masked_fill(~finite, 0) for z in (y, eager))
    allowed = torch.zeros_like(y)
    if leaf.sigma is not None:
        allowed = torch.maximum(C * sigma + _final_rounding(expected, dtype), own.abs())
    ratio = torch.where(error == 0, 0.0, error.abs() / allowed)
    at = tuple(int(i) for i in np.unravel_index(int(ratio.argmax()), ratio.shape))
    ulp = unit_roundoff(dtype) * torch.exp2(torch.frexp(expected.abs().clamp_min(torch.finfo(dtype).tiny)).exponent)
    max_ulp = float((error.abs() / ulp).masked_fill(~finite, 0).max())
    largest, largest_own = float(error.abs().max()), float(own.abs().max())
    vs_eager = largest / largest_own if largest_own else math.inf if largest else 0.0
    leaning = (error / allowed).masked_fill((error == 0) | leaf.jumps, 0)
    bias = 0.0 if leaf.sigma is None else C * abs(float(leaning.sum())) / leaf.bias_spread
    if bias > C_BIAS:  # the errors of equal values are equal, and prove together what one does
        _, group, counts = expected.flatten().unique(return_inverse=True, return_counts=True)
        bias = C * abs(float((leaning.flatten() / counts[group]).sum())) / leaf.bias_spread
    message = (
        f"{where}{list(at)}: got {y[at]:.9g}, expected {expected[at]:.9g}, off by {error[at].abs():.3g}, "
        f"allowed {allowed[at]:.3g} (sigma {sigma[at]:.3g}); {int((ratio > 1).sum())} of {y.numel()} elements outside, "
        f"error/allowed {ratio[at]:.3g}, largest error {max_ulp:.3g} ulp and {vs_eager:.3g} times PyTorch's own"
    )
    if bool((ratio > 1).any()) and not bool(((ratio > 1) & ~leaf.jumps).any()):
        message += "; all of them hang on a decision (argmax, round, the edge of a domain)"
    if bias > C_BIAS and ratio[at] <= 1:
        message = f"{where}: errors lean to one side, {bias:.3g} sigma in sum (at most {C_BIAS}). Worst: {message}"
    error_ratio = max(float(ratio[at]), bias / C_BIAS)
    return Verdict(error_ratio <= 1, message, error_ratio, max_ulp, vs_eager, (leaf.path, at), bias=bias)


def _final_rounding(value: Tensor, dtype: torch.dtype) -> Tensor:
    """Return what rounding the output itself to `dtype` may add: half a last place, or the spacing of denormals."""
    info = torch.finfo(dtype)
    return value.abs() * unit_roundoff(dtype) + info.tiny * info.eps


def _copied(tree: Any) -> Any:
    return pytree.tree_map_only(Tensor, lambda t: t.detach().clone(), tree)


def _is_float(tensor: Tensor) -> bool:
    return tensor.is_floating_point() or tensor.is_complex()


def _parts(tensor: Tensor) -> Tensor:
    """Return a complex tensor as its real and imaginary parts along a new last axis, any other one as it is."""
    return torch.view_as_real(tensor.resolve_conj()) if tensor.is_complex() else tensor


def _from_numpy(array: np.ndarray[Any, Any]) -> Tensor:
    if array.dtype.name == "bfloat16":  # numpy has it from ml_dtypes only
        return torch.from_numpy(np.ascontiguousarray(array).view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array)


def _brief(value: Any) -> str:
    if isinstance(value, Tensor):
        return f"{str(value.dtype).removeprefix('torch.')} of shape {tuple(value.shape)}"
    return repr(value)[:80]


def _first(mask: Tensor) -> tuple[int, ...]:
    return tuple(int(i) for i in mask.nonzero()[0])
