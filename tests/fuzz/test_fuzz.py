"""The generator, the doors' judge and the shrinker: each is red when it should be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from relax_zoo.harness.fuzz import command, judgement, planted, workers
from relax_zoo.harness.fuzz.batch import calls_of
from relax_zoo.harness.fuzz.doors import Subject
from relax_zoo.harness.fuzz.faults import FAULTS
from relax_zoo.harness.fuzz.growing.calls import operators
from relax_zoo.harness.fuzz.growing.grow import grow
from relax_zoo.harness.fuzz.growing.growth import Draws, Growth
from relax_zoo.harness.fuzz.growing.pairs import aims, of_zoo
from relax_zoo.harness.fuzz.growing.program import Drawn, Program
from relax_zoo.harness.fuzz.growing.spellings import SPELLINGS
from relax_zoo.harness.fuzz.judgement import Verdict, held
from relax_zoo.harness.fuzz.planted import met
from relax_zoo.harness.fuzz.shrinking import shrunk
from relax_zoo.harness.process.child import Functions
from relax_zoo.harness.process.parent import Worker
from relax_zoo.translator import registry
from tests.harness import faults


def test_a_program_is_the_same_whenever_it_is_grown() -> None:
    assert [grow(3, index) for index in range(4)] == [grow(3, index) for index in range(4)]
    assert grow(3, 0) != grow(4, 0)


def test_programs_have_what_graphs_have() -> None:
    text = "\n".join(grow(0, index).source() for index in range(12, 60))
    for each in ("register_buffer", "filled(nn.", "x0.size(", "copy_(", 'layout="', "special=True", "bfloat16"):
        assert each in text, each


def test_no_value_is_copied_into_its_own_memory() -> None:
    growth = Growth(Draws(0))
    x = growth.input(Drawn((3, 3)))
    assert growth.emit(f"{x}.select(-1, 1)") == ["v0"]
    assert {SPELLINGS["copy_row_"](growth, x) for _ in range(20)} == {None}
    assert growth.emit(f"{x}.sum(-1)") == ["v1"]
    assert {SPELLINGS["copy_row_"](growth, x) for _ in range(20)} == {"x0[0].copy_(v1)", "x0[-1].copy_(v1)"}


def test_aims_of_one_run_are_pairs_of_all_operators_before_one_comes_again() -> None:
    names = operators()
    found = [pair for index in range(500) for pair, _ in zip(aims(names, 0, index), range(8), strict=False)]
    drawn = [pair for at, pair in enumerate(found) if at % 2 == 0]
    assert len(set(drawn)) == len(drawn)
    assert {name for pair in drawn for name in pair} == set(names)
    assert len(of_zoo()) > 200


def test_every_overload_of_the_table_is_proposed_or_left_out_by_name() -> None:
    from relax_zoo.harness.fuzz.growing.calls import LEFT_OUT, short

    table = {short(overload) for overload in registry.TABLE if overload.namespace == "aten"}
    missing = {name for name in table - set(operators()) if not name.startswith(LEFT_OUT)}
    assert missing == set()
    assert len(table & set(operators())) > 340


class Views(nn.Module):
    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x.add_(1)
        return x[1:], x * 2


SUBJECT = Subject(Views(), (Drawn((3, 4)),))


def mistaken(change: Callable[[Any, Sequence[torch.Tensor]], Any]) -> Callable[..., Any]:
    """A door through which everything is right but for a change of the results."""

    def door(subjects: Sequence[Subject]) -> Any:
        return lambda given: [change(SUBJECT.module(*tensors), tensors) for tensors in given]

    return door


MISTAKES: dict[str, tuple[Callable[[Any, Sequence[torch.Tensor]], Any], str]] = {
    "none": (lambda results, inputs: results, ""),
    "a number": (lambda results, inputs: (results[0], results[1] + 1e-5), "off by"),
    "a dtype": (lambda results, inputs: (results[0], results[1].double()), "PyTorch returns"),
    "a structure": (lambda results, inputs: list(results), "the structure"),
    "no view of an input": (lambda results, inputs: (results[0].clone(), results[1]), "not seen in input"),
    "a view of another result": (lambda results, inputs: (results[1][1:] / 2, results[1]), "not seen in"),
    "an input left alone": (lambda results, inputs: (inputs[0].sub_(1), results)[1], "output[1]"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_door_that_makes_a_mistake_is_called_wrong(mistake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    change, words = MISTAKES[mistake]
    monkeypatch.setitem(judgement.DOORS, "torch.compile", mistaken(change))
    (verdict,) = held([SUBJECT], "torch.compile")
    assert verdict.end == ("wrong" if words else "right")
    assert words in verdict.reason


@pytest.mark.parametrize("door", judgement.DOORS)
def test_a_right_program_is_right_through_every_door(door: str) -> None:
    assert held([SUBJECT], door) == [Verdict("right")]


def test_an_input_that_from_fx_changes_is_called_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(judgement.DOORS, "from_fx", mistaken(lambda results, inputs: results))
    (verdict,) = held([SUBJECT], "from_fx")
    assert (verdict.end, "changes its inputs" in verdict.reason) == ("wrong", True)


def test_one_program_that_fails_does_not_hide_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def door(subjects: Sequence[Subject]) -> Any:
        if any(subject.inputs[0].shape == (2,) for subject in subjects):
            raise KeyError("gone")
        return lambda given: [subject.module(*each) for subject, each in zip(subjects, given, strict=True)]

    monkeypatch.setitem(judgement.DOORS, "torch.compile", door)
    subjects = [Subject(nn.Flatten(0), (Drawn(shape),)) for shape in ((3,), (2,), (4, 1))]
    assert [verdict.end for verdict in held(subjects, "torch.compile")] == ["right", "unclear", "right"]


class Third(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * x[2]


def test_a_model_that_takes_some_sizes_alone_is_exported_for_those() -> None:
    assert held([Subject(Third(), (Drawn(("n",)),), ({"n": 4}, {"n": 7}))], "from_exported") == [Verdict("right")]


class Fourth(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.split(1)[3] * 2 if len(x.split(1)) == 4 else x


def test_a_model_that_is_exported_for_one_size_is_held_at_that() -> None:
    sizes = ({"n": 4}, {"n": 7})
    assert held([Subject(Fourth(), (Drawn(("n",)),), sizes)], "from_exported") == [Verdict("right")]


@pytest.mark.parametrize("fault", ["crash", "hang"])
def test_a_program_that_ends_its_process_is_a_verdict(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "RUN", f"{faults.__name__}:{fault}")
    bench = workers.Bench(faults.limits(fault))
    verdicts, _ = bench.batch(0, [5])
    bench.close()
    assert verdicts[5].end == fault


def test_a_failure_is_made_as_small_as_it_goes() -> None:
    lines = ("v0 = x0 + x1", "v1 = v0.exp()", "v2 = v1.cumsum(0)", "v3 = v2 * 2", "v4 = x1.neg()")
    program = Program("A program.", (Drawn((3, 4)), Drawn((3, 4), layout="last")), (), lines, ("v3", "v4"))

    def hold(tried: Program) -> Verdict:
        return Verdict("wrong" if any("cumsum" in line for line in tried.lines) else "right")

    small = shrunk(program, Verdict("wrong"), hold)
    assert (len(small.lines), len(small.inputs), small.results) == (1, 1, ("v2",))


def test_pairs_are_those_of_the_graph() -> None:
    class Chain(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.ops.aten.relu.default(torch.ops.aten.neg.default(x))

    found = list(calls_of(torch.fx.symbolic_trace(Chain()).graph))
    assert found == [("neg.default", []), ("relu.default", ["neg.default"])]


# A fault of each kind, and the program that meets it.
PLANTED = {
    "a choice takes its other side": 0,
    "memory of others is returned": 0,
    "an input keeps what it was": 15,
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_met(name: str) -> None:
    assert met(name, 0, [PLANTED[name]]) is not None


@pytest.mark.parametrize(("without", "met_by"), [("builtins:print", 7), (f"{faults.__name__}:leave", None)])
def test_a_process_that_ends_has_met_a_fault_only_where_it_does_not_end_without(
    without: str, met_by: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planted, "MET", f"{faults.__name__}:leave")
    monkeypatch.setattr(planted, "RUN", without)
    worker = Worker(Functions())
    found = planted.sought(worker, "a choice takes its other side", 0, 8)
    worker.close()
    assert (found and found[0]) == met_by


def test_each_day_has_programs_of_its_own_which_the_seed_printed_first_grows_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Day(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Day:
            return cls(2026, 1, 31, tzinfo=tz)

    asked: list[int] = []
    monkeypatch.setattr(command, "datetime", Day)
    monkeypatch.setattr(command, "held", lambda seed, *others: asked.append(seed))
    assert command.main([]) == 0
    assert capsys.readouterr().out.startswith("--seed 20260131 ")
    assert command.main(["--seed", "7"]) == 0
    assert capsys.readouterr().out.startswith("--seed 7 ")
    assert asked == [20260131, 7]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--promote", "new"], "--only INDEX says it"),
        (["--promote", "a-b", "--only", "3"], "letters, digits and _ alone"),
        (["--promote", "selu_and_fmax", "--only", "3"], "is there already"),
        (["--promote", "new", "--only", "3"], "there is no folder"),
    ],
)
def test_a_program_that_cannot_be_kept_is_refused_before_it_is_run(
    arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    if said == "there is no folder":
        monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="2"):
        command.main(arguments)
    assert said in capsys.readouterr().err


def test_there_are_faults_of_each_kind() -> None:
    kinds = [fault.kind for fault in FAULTS]
    assert len(kinds) >= 40
    assert min(map(kinds.count, ("fusion", "memory", "index arithmetic"))) >= 10
