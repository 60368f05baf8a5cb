"""Whether a function may stand for another: `python -m relax_zoo judge kernels.py:mine kernels.py:theirs --input n,64`.

The candidate is imported where it runs, in a process of its own. Prints a table and leaves with 1 where the candidate
is refused, with 2 where there is nothing to be judged.
"""

from __future__ import annotations

import argparse
import sys

from relax_zoo.zoo import Input

from ..process.watched import Limits
from . import judge
from .referee import LIMITS


def main(arguments: list[str] | None = None) -> int:
    """Judge and print."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo judge", description=__doc__)
    parser.add_argument("candidate", help="package.module:function or file.py:function")
    parser.add_argument("reference", help="the same, of what it has to compute")
    parser.add_argument(
        "--input", action="append", default=[], type=_input, metavar="SHAPE[:DTYPE[:LOW:HIGH]]", dest="inputs",
        help="again for each: n,64 or 3,3:float16 or n:int64:0:50 or n:bool; a name is a size that may vary",
    )  # fmt: skip
    parser.add_argument("--size", action="append", default=[], type=_size, metavar="NAME=N", help="of a named axis")
    parser.add_argument("--seconds", type=float, default=1.0, help="for the latency (1; 0 for none)")
    parser.add_argument("--without-torch", action="store_true", help="refuse what has PyTorch compute")
    parser.add_argument("--may-call-reference", action="store_true", help="for what torch.compile makes of it")
    parser.add_argument("--leave-out", action="append", default=[], metavar="LANE", help="a lane that is not asked for")
    parser.add_argument("--seed", type=int, help="of the inputs of an earlier run")
    parser.add_argument("--threads", type=int, default=1, help="that PyTorch may use for either (1)")
    parser.add_argument("--time-limit", type=float, default=LIMITS.seconds, metavar="SECONDS", help="for one call")
    options = parser.parse_args(arguments)
    if not options.inputs:
        parser.error("say what the inputs are, with --input for each")
    try:
        judgement = judge(
            options.candidate,
            options.reference,
            options.inputs,
            sizes=dict(options.size),
            seconds=options.seconds,
            without_torch=options.without_torch,
            may_call_reference=options.may_call_reference,
            leave_out=options.leave_out,
            seed=options.seed,
            threads=options.threads,
            limits=Limits(seconds=options.time_limit),
        )
    except (ValueError, TypeError, ImportError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 2
    print(judgement)
    return int(not judgement.ok)


def _input(text: str) -> Input:
    shape, *rest = text.split(":")
    if len(rest) not in (0, 1, 3):
        raise argparse.ArgumentTypeError(f"{text}: write SHAPE, SHAPE:DTYPE or SHAPE:DTYPE:LOW:HIGH")
    axes = tuple(int(axis) if axis.isdecimal() else axis for axis in shape.split(",") if axis)
    try:
        low, high = (int(rest[1]), int(rest[2])) if len(rest) == 3 else (0, 2)
        return Input(axes, rest[0] if rest else "float32", low, high)
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{text}: {error}") from None


def _size(text: str) -> tuple[str, int]:
    name, _, size = text.partition("=")
    if not name or not size.isdecimal():
        raise argparse.ArgumentTypeError(f"{text}: write NAME=N")
    return name, int(size)
