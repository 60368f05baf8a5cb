"""The commands beside pytest's, all behind one door: `python -m relax_zoo COMMAND`."""

from __future__ import annotations

import importlib
import sys

# Each command: the module whose `main(arguments)` carries it out and returns the exit code, and what it answers.
COMMANDS = {
    "build": ("harness.build", "a model of the zoo as a file that `relax_zoo.compiler.load` reads"),
    "profile": ("harness.latency.roofline", "where does the time of a model go, kernel by kernel?"),
    "opbench": ("harness.opbench.command", "which operators are slower than PyTorch, and by which rule?"),
    "compare": ("harness.latency.regressions", "which models became slower, and in which kernel?"),
    "report": ("harness.report.write", "write the page of the report again"),
    "coverage": ("translator.explain", "which operators are translated, and how? (a page in Markdown)"),
    "scoreboard": ("harness.selfcheck.scoreboard", "the zoo through every importer"),
    "conformance": ("conformance.scoreboard", "every operator through every importer"),
    "architectures": ("harness.architectures.command", "is each architecture of Hugging Face transformers right?"),
    "mutate": ("harness.selfcheck.mutate", "how many planted faults do the checks notice?"),
    "judge": ("harness.referee.command", "does a function compute what another computes, and how fast?"),
    "finding": ("harness.finding", "what TVM gets wrong, by a script, as the text of an upstream report"),
    "blame": ("harness.selfcheck.blame", "is a planted fault led back to its node?"),
    "fuzz": ("harness.fuzz.command", "does every graph come out right, or refused in words, that nobody thought of?"),
    "falsealarms": ("harness.selfcheck.false_alarms", "how many correct runs do the numerics call wrong?"),
    "fuzz-selftest": ("harness.fuzz.planted", "how many programs does it take to meet a planted fault?"),
    "latency-selftest": ("harness.selfcheck.latency", "are planted slowdowns seen, and nothing else?"),
    "regen-selftest": ("harness.selfcheck.regen", "are golden files made anew the same, in any order?"),
}


def main(arguments: list[str] | None = None) -> int:
    """Carry out a command; returns its exit code, 2 for one that is not known."""
    name, *rest = (sys.argv[1:] if arguments is None else arguments) or ["--help"]
    if name not in COMMANDS:
        width = max(map(len, COMMANDS))
        lines = [f"  {each:{width}}  {about}" for each, (_, about) in COMMANDS.items()]
        print("usage: python -m relax_zoo COMMAND [--help] ...", "", *lines, sep="\n")
        return 0 if name in ("-h", "--help") else 2
    module = importlib.import_module(f"relax_zoo.{COMMANDS[name][0]}")
    code: int = module.main(rest)
    return code


if __name__ == "__main__":
    sys.exit(main())
