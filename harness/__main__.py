"""Commands beside pytest's: `python -m harness profile MODEL` and `python -m harness compare BASE`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m harness", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    profile = commands.add_parser("profile", help="where the time of a model goes, kernel by kernel")
    profile.add_argument("model", help="a model of the zoo")
    profile.add_argument("--threads", type=int, default=1, help="how many threads (default: 1)")
    profile.add_argument("--plot", type=Path, metavar="FILE", help="draw the roofline (.svg, .png or .pdf)")
    compare = commands.add_parser("compare", help="which models became slower, and in which kernel")
    compare.add_argument("base", help="a revision to hold this tree against, or the number of a run of the store")
    compare.add_argument("head", nargs="?", help="the number of another run")
    compare.add_argument("--model", metavar="GLOB", default="*", help="models whose name matches (default: headline)")
    compare.add_argument("--threads", type=int, nargs="+", default=[1], help="how many threads (default: 1)")
    compare.add_argument("--seconds", type=float, default=8.0, help="at most, of sampling for a model and its kernels")
    options = parser.parse_args(arguments)
    if options.command == "profile":
        return _profile(options)
    from . import compare as comparison

    return comparison.main(options.base, options.head, options.model, options.threads, options.seconds)


def _profile(options: argparse.Namespace) -> int:
    import compiler
    import zoo

    from .roofline import draw, traced

    known = {model.name: model for model in zoo.models()}
    if options.model not in known:
        print(f"no model is named {options.model!r}; there are: {', '.join(known)}")
        return 2
    module, inputs = traced(known[options.model])
    report = compiler.profile(compiler.build(module, threads=options.threads, report=True), *inputs)
    print(report)
    if options.plot:
        draw(report, options.model, options.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
