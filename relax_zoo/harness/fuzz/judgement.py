"""How programs came out: right, refused in words, or one of the ends that are not green.

Values are held to the bounds of `numerics`; structure, shapes, dtypes, whose memory the results are, and what became
of the inputs are as eager PyTorch has them, or, through `from_fx`, memory of their own and inputs as they were.
"""

from __future__ import annotations

import copy
import itertools
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import torch
from torch import Tensor

from relax_zoo.compiler import SizeError
from relax_zoo.translator import TranslationError

from ..._torch import pytree
from ..numerics.difference import Difference, difference, identical
from ..overlap import overlap
from .doors import DOORS, TRACED, Inputs, NotOurs, OneSize, Run, Subject, failure

GREEN = ("right", "refused")
ENDS = (*GREEN, "unjudged", "wrong", "unclear", "crash", "hang")
MARK = 50  # what is written into the first result


class Verdict(NamedTuple):
    """One of `ENDS`, and in words why; "unjudged" is a program of which PyTorch itself says nothing that can be held.

    "unclear" is an error that is not one of the documented ones.
    """

    end: str
    reason: str = ""


def held(subjects: Sequence[Subject], door: str) -> list[Verdict]:
    """The verdict on each, which go through the door together as far as that can be."""
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        given = [_drawn(subject, 0) for subject in subjects]
        try:
            run = DOORS[door](subjects)
            first = run(given)
        except OneSize:
            return held([replace(subject, sizes=subject.sizes[:1]) for subject in subjects], door)
        except Exception as error:
            failure = error
        else:
            try:
                return _judged(subjects, door, run, given, first)
            except Exception as error:
                failure = error
        return [_ended(failure)] if len(subjects) == 1 else _apart(subjects, door)


def _apart(subjects: Sequence[Subject], door: str) -> list[Verdict]:
    """The verdicts on subjects of which one or more fail: those that `from_fx` refuses by themselves, or each half."""
    failures = [failure(subject) for subject in subjects]
    fit = [subject for subject, error in zip(subjects, failures, strict=True) if error is None]
    if len(fit) == len(subjects) or not fit:
        middle = len(subjects) // 2
        return [*held(subjects[:middle], door), *held(subjects[middle:], door)]
    rest = iter(held(fit, door))

    def verdict(subject: Subject, error: Exception | None) -> Verdict:
        if error is None:
            return next(rest)
        return _ended(error) if door in TRACED else held([subject], door)[0]

    return [verdict(*each) for each in zip(subjects, failures, strict=True)]


def _judged(subjects: Sequence[Subject], door: str, run: Run, given: Inputs, first: Sequence[Any]) -> list[Verdict]:
    as_eager = door == "torch.compile"
    found = [
        _compared(*each, as_eager, apart=door != "a saved file") for each in zip(subjects, given, first, strict=True)
    ]
    for at in range(1, max(len(subject.sizes) for subject in subjects)):
        given = [_drawn(subject, at) for subject in subjects]
        later = run(given)
        for i, (subject, inputs, outputs) in enumerate(zip(subjects, given, later, strict=True)):
            if len(subject.sizes) > 1 and found[i].end == "right":
                found[i] = _compared(subject, inputs, outputs, as_eager, at, apart=door != "a saved file")
    if door != "a saved file":
        again = run([_drawn(subject, 0) for subject in subjects])
        for i, (subject, outputs) in enumerate(zip(subjects, again, strict=True)):
            if found[i].end == "right" and (differs := _differs(subject, 0, outputs, None, as_eager)):
                found[i] = Verdict("wrong", f"when called again: {differs.message}")
    return found


def _drawn(subject: Subject, at: int, *, as_they_lie: bool = True) -> list[Tensor]:
    """The inputs; or what `from_fx` and `from_exported` take them for, who know shapes and no strides."""
    sizes = subject.sizes[at % len(subject.sizes)]
    drawn = [given.tensor(f"x{i}", sizes) for i, given in enumerate(subject.inputs)]
    return drawn if as_they_lie else [tensor.contiguous() for tensor in drawn]


def _compared(
    subject: Subject, inputs: Sequence[Tensor], outputs: Any, as_eager: bool, at: int = 0, *, apart: bool = True
) -> Verdict:
    """Hold what a call returned, and what it did to its inputs, to what PyTorch returns and does."""
    eager = _drawn(subject, at, as_they_lie=as_eager)
    module = copy.deepcopy(subject.module)
    try:
        want = module(*eager)
    except Exception as error:
        return Verdict("unjudged", f"PyTorch does not run it: {type(error).__name__}: {error}")
    changed = [not identical(a, b) for a, b in zip(eager, _drawn(subject, at), strict=True)]
    if not as_eager and any(not identical(a, b) for a, b in zip(inputs, _drawn(subject, at), strict=True)):
        return Verdict("wrong", "a program that `from_fx` or `from_exported` made changes its inputs")
    differs = _differs(subject, at, outputs, inputs if as_eager and any(changed) else None, as_eager)
    if differs is not None:
        return Verdict("wrong" if differs.settled else "unjudged", differs.message)
    message = None
    if as_eager:
        message = _written(want, eager, outputs, inputs)
    elif apart:
        message = _shared(outputs, inputs)
    return Verdict("wrong", message) if message else Verdict("right")


def _differs(
    subject: Subject, at: int, outputs: Any, inputs: Sequence[Tensor] | None, as_they_lie: bool
) -> Difference | None:
    """What is wrong with `outputs`, and with the `inputs` where these are looked at."""
    module = copy.deepcopy(subject.module)

    def function(*tensors: Tensor) -> Any:
        result = module(*tensors)
        return result if inputs is None else (result, list(tensors))

    have = outputs if inputs is None else (outputs, list(inputs))
    return difference(function, lambda: _drawn(subject, at, as_they_lie=as_they_lie), have)


# ---------------------------------------------------------------- memory


def _tensors(tree: Any) -> list[Tensor]:
    return [leaf for leaf in pytree.tree_leaves(tree) if isinstance(leaf, Tensor)]


def _shared(outputs: Any, inputs: Sequence[Tensor]) -> str | None:
    """Whose memory the results are, where it is not their own; what they hold is written over."""
    results = _tensors(outputs)
    for a, b in [*itertools.product(inputs, results), *itertools.combinations(results, 2)]:
        if overlap(a, b):
            return f"a result of shape {tuple(b.shape)} lies in the memory of an input or of another result"
    for result in results:
        _mark(result, 0)
    return None


def _written(want: Any, eager: Sequence[Tensor], outputs: Any, inputs: Sequence[Tensor]) -> str | None:
    """Write into each result, and see whether that is seen where it is in eager PyTorch."""
    before, after = _tensors(want), _tensors(outputs)
    for at, (a, b) in enumerate(zip(before, after, strict=True)):
        if _mark(a, at) != _mark(b, at):
            return f"result {at} can be written into in one of PyTorch and the program alone"
    for label, ours, theirs in (("result", after, before), ("input", inputs, eager)):
        for at, (a, b) in enumerate(zip(ours, theirs, strict=True)):
            if not torch.equal(_marks(a), _marks(b)):
                return f"what is written into the results is not seen in {label} {at} as in PyTorch"
    return None


def _mark(tensor: Tensor, at: int) -> bool:
    try:
        tensor.fill_(at % 2 == 0) if tensor.dtype == torch.bool else tensor.fill_(MARK + at)
    except RuntimeError:  # an expanded tensor
        return False
    return True


def _marks(tensor: Tensor) -> Tensor:
    return tensor if tensor.dtype == torch.bool else torch.where((tensor >= MARK) & (tensor < 2 * MARK), tensor, 0)


# ---------------------------------------------------------------- errors


def _ended(error: Exception) -> Verdict:
    """An error that a user may meet, in documented words, or one that says nothing to them."""
    known = (TranslationError, SizeError)
    for each in _causes(error):
        if isinstance(each, NotOurs):
            return Verdict("unjudged", _brief(each))
        if isinstance(each, known):
            text = _brief(each)
            ours = "the converter failed" in text or "but PyTorch computes" in text
            return Verdict("unclear" if ours else "refused", text)
    if type(error).__module__.startswith("torch.") and not hasattr(error, "inner_exception"):
        return Verdict("unjudged", _brief(error))  # torch.compile does not capture it
    return Verdict("unclear", _brief(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        inner = getattr(error, "inner_exception", None)  # what torch.compile wraps
        error = inner if isinstance(inner, BaseException) else error.__cause__ or error.__context__


def _brief(error: BaseException) -> str:
    return f"{type(error).__name__}: {str(error).strip()[:1500]}"
