"""A referee for functions: whether a kernel, however it was made, may stand for a reference, and how fast it is.

judgement = relax_zoo.judge(candidate, reference, inputs=[("n", 64), torch.rand(64)])
print(judgement)
judgement.raise_if_wrong()
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..._extras import extra

with extra("harness"):
    from ..process.watched import Limits
    from .judgement import Judgement as Judgement
    from .judgement import Wrong as Wrong
    from .referee import LIMITS, Referee
    from .sources import Spec
    from .stage import Run


def judge(
    candidate: Run | str,
    reference: Run | str,
    inputs: Spec,
    *,
    sizes: Mapping[str, int] | None = None,
    seconds: float = 1.0,
    without_torch: bool = False,
    may_call_reference: bool = False,
    leave_out: Sequence[str] = (),
    seed: int | None = None,
    threads: int = 1,
    limits: Limits = LIMITS,
) -> Judgement:
    """Whether `candidate` computes what `reference` computes, and how fast.

    The two are functions of tensors, or the names of such, "package.module:function" or "file.py:function"; a candidate
    that is named is imported only where it runs, in a process of its own. `inputs`: for each a tensor, a number, a
    shape like ("n", 64), in which a name is a size that may vary, or `zoo.Input`; or a function that makes all of them
    of a number. `sizes`: of the named axes. `seconds`: for the latency, 0 for none. `without_torch`: refuse what has
    PyTorch compute. `may_call_reference`: for `torch.compile(reference)` and the like, which run its code.
    `leave_out`: lanes that are not asked for, by the beginning of their names. `seed`: for the same inputs again.

    Raises ValueError for a reference that is no function of its inputs, TypeError for inputs that are none.
    """
    referee = Referee(reference, inputs, sizes=sizes, seed=seed, leave_out=leave_out, threads=threads, limits=limits)
    return referee.judge(candidate, seconds=seconds, without_torch=without_torch, may_call_reference=may_call_reference)
