"""One mutant: which checks notice it, and whether there is anything to notice."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass

from relax_zoo.translator import TranslationError
from relax_zoo.zoo import Model

from ..golden.compiled import COMPILED
from ..golden.stages import lower_for_golden, render
from ..numerics import same_bits
from ..numerics.scenarios import exact, expected, verdicts
from ..process import cache
from ..subject import Subject
from .mutants import Mutant, mutants

SEEDS = 3  # inputs on which an unnoticed mutant is compared in float64


@dataclass(frozen=True)
class Outcome:
    """What noticed a mutant: the translator's self-check, the golden files, the numerics (in the scenario `scenario`).

    `equivalent`: it computes the same, bit for bit in float64. `stale`: the cache of results would have served it.
    """

    self_check: bool = False
    golden: bool = False
    numerics: bool = False
    scenario: str = ""
    equivalent: bool = False
    stale: bool = False

    @property
    def caught(self) -> bool:
        """Whether any check noticed it."""
        return self.self_check or self.golden or self.numerics


def attempt(subject: Subject, name: str) -> Outcome:
    """Plant a mutant of the subject's model and run the checks. `subject` is the model as it should be."""
    found = by_name()[name]
    key, texts = cache.key(subject, "numerics"), _texts(subject)
    expected(subject), exact(subject)  # what PyTorch computes, without the fault
    mutated = subject.afresh()
    with found.plant():
        stale = cache.key(mutated, "numerics") == key
        try:
            golden = _texts(mutated) != texts
        except TranslationError:
            return Outcome(self_check=True, stale=stale)
        except Exception:  # the compiler refuses the program
            golden = True
        scenario = _wrong_scenario(mutated)
    if scenario is not None:
        return Outcome(golden=golden, numerics=True, scenario=scenario, stale=stale)
    return Outcome(golden=golden, equivalent=_equivalent(subject.model, found), stale=stale)


@functools.cache
def by_name() -> dict[str, Mutant]:
    """Every mutant by its name."""
    return {mutant.name: mutant for mutant in mutants()}


def _texts(subject: Subject) -> tuple[str, str]:
    """The golden stages that a fault in the translator and one in the compiler move."""
    cached = vars(subject).get("_texts")
    if cached is None:
        relax = render("relax", subject.model.name, subject.imported).text
        cached = relax, render(COMPILED, subject.model.name, lower_for_golden(subject.imported)).text
        vars(subject)["_texts"] = cached
    return cached


def _wrong_scenario(subject: Subject) -> str | None:
    try:
        wrong = [scenario for scenario, verdict in verdicts(subject).items() if not verdict.ok]
    except Exception as error:
        return type(error).__name__
    known = {known.where for known in subject.model.known}
    return next((scenario for scenario in wrong if scenario not in known), None)


def _equivalent(model: Model, mutant: Mutant) -> bool:
    """Whether the builds with and without the fault compute the same bits in float64, on several inputs."""
    inputs = tuple(
        dataclasses.replace(each, dtype="float64") if each.dtype == "float32" else each for each in model.inputs
    )
    double = dataclasses.replace(model, inputs=inputs, build=lambda: model.module().double(), trained=True)
    sound, mutated = Subject(double), Subject(double)
    try:
        before = sound.executable
        with mutant.plant():
            after = mutated.executable
    except Exception:  # then it is not proved
        return False
    examples = [sound.example(batch, seed) for seed in range(SEEDS) for batch in model.batches]
    return all(same_bits.same(before(*example), after(*example)) for example in examples)
