"""A repository that is not this one: none of its models ends the run, and each verdict is of what lies there now."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from tests.packaging import wheels
from tests.packaging.repository import Repository
from tests.report.pages import unpacked

NETS = """
    import os
    from pathlib import Path
    from types import SimpleNamespace

    import torch
    from torch import nn
    from torch.nn import functional as F
    from relax_zoo.zoo import Evaluation, Input, Known, model

    declare = {"inputs": [Input((2, 4))], "tags": {"theirs"}, "why": "a test"}


    @model(**declare)
    def plain():
        return nn.Sequential(nn.Linear(4, 5), nn.Tanh())


    class Headed(nn.Module):
        def __init__(self):
            super().__init__()
            self.used, self.unused = nn.Linear(4, 3), nn.Linear(4, 3)

        def forward(self, x):
            self.unused(x)
            return self.used(x)


    @model(**declare)
    def headed():
        return Headed()


    class NeverFires(Headed):
        def forward(self, x):
            return self.used(x) + torch.relu(self.unused(x) - 1e6)


    @model(**declare)
    def never_fires():
        return NeverFires()


    def answers():
        labels = torch.tensor([int(word) for word in Path("labels.txt").read_text().split()])
        generator = torch.Generator().manual_seed(0)
        return Evaluation(torch.randn(len(labels), 4, generator=generator), labels, correct=6)


    @model(**declare | {"inputs": [Input(("batch", 4))]}, batches=(1, 3), evaluate=answers, trained=True)
    def scored():
        torch.manual_seed(0)
        return nn.Linear(4, 2)


    class Untranslated(nn.Module):
        def forward(self, x):
            return torch.unique(x)


    known = Known("numerics", "import", "aten._unique2", "nobody needs it", "notes.md", "2099-01-01")


    @model(**declare, known=[known])
    def untranslated():
        return Untranslated()


    @model(**declare)
    def careless():
        torch.set_default_dtype(torch.float64)
        torch.set_num_threads(1)
        nn.Linear.forward = lambda self, x: F.linear(x, self.weight)
        return nn.Sequential(nn.Flatten(), nn.Tanh())


    @model(**declare)
    def forks():
        os.fork()
        return nn.Sequential(nn.Linear(4, 2), nn.Sigmoid())


    class Measured(nn.Sequential):
        def forward(self, input_1):
            return torch.relu(super().forward(input_1))


    @model(**declare)
    def after():
        return Measured(nn.Linear(4, 3))


    WRITES_AS = (3, 11)


    @model(**declare | {"inputs": [Input(("batch", 4))]}, batches=(1, 3))
    def spelled():
        from tvm.runtime import script_printer  # writes a size as the Python that it runs on has it

        script_printer.sys = SimpleNamespace(version_info=WRITES_AS)
        return nn.Sequential(nn.Linear(4, 2), nn.Tanh())


    class Still(nn.Module):
        def forward(self, x):
            return torch.zeros_like(x), x * 0, torch.sigmoid(x.abs() + 1000), x.abs() + float("inf")


    @model(**declare)
    def still():
        return Still()
"""
NEWER = """

    @model(**declare)
    def newer():
        return nn.Tanh()
"""
# Another zoo of theirs, in modules of a package, of names that this project's has too.
SHOP = """
    import torch
    from torch import nn
    from relax_zoo.zoo import Input, model

    declare = {"inputs": [Input((2, 4), torch.int64, high=9)], "why": "a test"}


    @model(**declare)
    def mlp():
        return nn.Embedding(9, 3)


    @model(**declare)
    def resnet50():
        return nn.Embedding(9, 5)
"""
# Ctrl-C: tox gets it as pytest does, and passes it on, so pytest gets it twice.
INTERRUPTED = """
    import os
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.default_int_handler)  # which whoever runs tests in the background ignores

    def pytest_runtest_logfinish(nodeid):
        interrupt = os.getpid(), signal.SIGINT
        threading.Timer(0.1, os.kill, interrupt).start()
        os.kill(*interrupt)
"""
# Three runs of one machine and one of another, and how each compares with the first.
RUNS = """
from relax_zoo.__main__ import main
from relax_zoo.harness.latency.store import Host, Measurement, Run, record

for ratio, cores in ((0.5, 2), (0.6, 2), (0.5, 2), (0.5, 4)):
    figures = (1e-4, ratio, ratio * 0.99, ratio * 1.01, 1.01, "cannot tell")
    run = Run("2020-01-01", "verify", "", False, Host("a CPU", cores, (), {}))
    record(run, [Measurement("plain", 1, "eager", *figures)])
print("codes", [main(["compare", "1", head]) for head in "234"])
"""
# Models of theirs, this tree against a revision.
REVISIONS = """
from relax_zoo.__main__ import main

command = ["compare", "HEAD", "--zoo-module", "nets", "--model"]
print("codes", [main([*command, model]) for model in ("newer", "untranslated")])
"""
SCORES = "| | ours |\n|---|---|\n| **right** | 1 |\n| kept_with_the_clone | right |\n"
# A process of pytest-xdist dies when the golden file of a model is made.
DIES = """
    import os
    from pathlib import Path

    import pytest

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logstart(nodeid):
        if "PYTEST_XDIST_WORKER" in os.environ and "evaluation[scored]" in nodeid and not Path("died").exists():
            Path("died").touch()
            os._exit(9)
"""
# The words for a figure cannot be found, for one model.
WORDLESS = """
    from relax_zoo.harness.checks.memory import CHECK

    cell = CHECK.cell
    object.__setattr__(CHECK, "cell", lambda figures: cell(figures) if figures["peak"] != 40 else f"{'inf':.0e}")
"""
RIGHT, WRONG = "1 0 1 0 1 0 1 0", "0 1 0 1 0 0 1 0"


class Story:
    """What its owner did in the repository, session by session."""

    def __init__(self, theirs: Repository) -> None:
        self.theirs = theirs
        theirs.write({"conftest.py": DIES})
        self.written = theirs.pytest("--regen", "-n", "2", "-k", "not memory and (plain or not latency)")
        theirs.write({"conftest.py": WORDLESS, "docs/scoreboard.md": SCORES})
        self.first = theirs.pytest("-k", "not latency and (plain or headed or not memory)")
        self.page = unpacked(theirs.read("report/zoo.html"))
        goldens = {name: theirs.read(f"golden/{name}") for name in ("after/fx.py", "headed/relax.py")}
        theirs.write(
            {
                "conftest.py": "",
                "labels.txt": WRONG,
                "nets.py": NETS.replace("def plain", "def renamed").replace("(3, 11)", "(3, 13)"),
                "golden/forks/fx.py": "",
                "golden/careless/fx.py": "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n",
                "golden/after/fx.py": goldens["after/fx.py"].replace('"0", input_1)', '\n    "0", input_1,\n)'),
                "golden/headed/relax.py": goldens["headed/relax.py"].replace("R.add(", "R.add(\n                "),
            }
        )
        self.changed = theirs.pytest("-k", "golden or evaluation")
        (theirs.folder / "golden").rename(theirs.folder / "kept")
        theirs.write({"golden": "no folder"})
        measured = ("--cov=nets", "--cov-report=json:measured.json")
        self.unwritable = theirs.pytest(
            "--regen", "--zoo-model", "after", "--benchmark-compare", "-k", "golden or latency", *measured
        )
        self.drawn = theirs.pytest("--benchmark-histogram")
        theirs.write({"shop/__init__.py": "", "shop/nets.py": SHOP, "conftest.py": INTERRUPTED})
        self.shop = theirs.pytest("--zoo-module", "shop", "-k", "numerics")
        self.had_a_page = bool(theirs.read("report/zoo.html"))
        self.misspelled = theirs.pytest("--zoo-model", "heeded")


@pytest.fixture(scope="module")
def story(repository: Callable[..., Repository]) -> Story:
    return Story(repository("nets", {"nets.py": NETS, "labels.txt": RIGHT}))


MODELS = ("plain", "headed", "never_fires", "scored", "untranslated", "careless", "forks", "after", "spelled")


def test_what_a_process_had_to_write_is_written_although_it_died(story: Story) -> None:
    assert "crashed while running 'tests/test_zoo.py::test_evaluation[scored]'" in story.written.said
    for model in set(MODELS) - {"untranslated"}:
        assert story.written.row(model)[0] == "wrote 4"
        assert story.first.row(model)[0] == "ok"


def test_figures_without_words_are_the_red_verdict_of_one_check_of_one_model(story: Story) -> None:
    assert story.first.row("plain")[-1] == "FAILED"
    assert "what memory found of plain cannot be shown" in story.first.said
    assert "report: report/zoo.html" in story.first.said
    assert "INTERNALERROR" not in story.first.said
    assert story.first.row("headed")[1].endswith("sees inf")
    assert "the inputs prove too little: relu: no value above 0" in story.first.said
    assert story.first.row("headed")[-1].startswith("24 B")


def test_what_one_model_does_to_its_process_is_not_there_for_the_next(story: Story) -> None:
    for model in ("careless", "forks", "after"):
        assert "of bound" in story.first.row(model)[1]
    assert story.first.row("after")[1] == story.written.row("after")[1]


def test_what_did_not_change_is_known_from_the_run_before_and_five_other_labels_are_not(story: Story) -> None:
    assert story.first.row("scored")[2] == "6/8"
    assert "of them are known from earlier runs on the same content" in story.first.said
    assert "but 6 are known to be" in story.changed.said
    assert story.changed.row("scored")[1] == "FAILED"


def test_a_failure_that_is_known_for_a_stage_is_so_in_each_process_and_selection(story: Story) -> None:
    assert story.first.row("untranslated")[1] == "xfailed"
    assert story.changed.row("untranslated")[0] == "xfailed"
    for said in (story.written.said, story.first.said, story.changed.said):
        assert "FAILED tests/test_zoo.py::test_golden[untranslated]" not in said


def test_goldens_of_a_model_that_was_renamed_are_told_from_both_sides(story: Story) -> None:
    assert "It is the same as the unclaimed golden of plain: renamed?" in story.changed.said
    for name in ("compiled.txt/plain", "plain/fx.py", "plain/relax.py"):
        assert f"golden/{name}" in story.changed.said


@pytest.mark.parametrize(
    ("file", "says"),
    {
        "forks/fx.py": "it is empty",
        "careless/fx.py": "a merge left its conflict markers in it",
        "after/fx.py": "its program is laid out by a formatter",
        "headed/relax.py": "its program is laid out by a formatter",
    }.items(),
)
def test_a_file_that_is_no_golden_any_more_is_called_that_and_nobody_is_blamed(
    story: Story, file: str, says: str
) -> None:
    assert f"golden/{file} is no golden file any more: {says}" in story.changed.said
    assert "What changed is" not in story.changed.said


def test_a_golden_of_one_python_is_that_of_a_later_one(story: Story) -> None:
    assert "batch" in story.theirs.read("kept/spelled/relax.py")
    assert story.changed.row("spelled")[0] == "ok"


def test_names_of_this_project_modules_of_a_package_and_a_dtype_of_torch_are_taken(story: Story) -> None:
    assert "of bound" in story.shop.row("mlp")[0]


def test_a_run_that_is_interrupted_twice_at_once_leaves_what_it_came_to(story: Story) -> None:
    assert story.shop.code == pytest.ExitCode.INTERRUPTED
    assert "report: report/zoo.html" in story.shop.said
    assert "resnet50" not in story.shop.said


def test_the_coverage_of_a_session_has_what_ran_in_the_process_of_a_model(story: Story) -> None:
    lines = json.loads(story.theirs.read("measured.json"))["files"]["nets.py"]["executed_lines"]
    assert [line for line in lines if "super().forward(input_1)" in story.theirs.read("nets.py").splitlines()[line - 1]]


def test_outputs_that_are_the_same_for_other_inputs_prove_nothing(story: Story) -> None:
    assert story.written.row("still")[:2] == ["FAILED", "FAILED"]
    assert "output[3] is the same for other inputs, so this run proves nothing" in story.first.said


def test_times_beside_other_processes_are_marked_and_those_to_be_compared_are_new(story: Story) -> None:
    assert "times were taken by 2 processes at once" in story.written.said
    assert "from earlier runs" not in story.unwritable.said
    assert re.search(r"[um]s \(", story.unwritable.row("after")[-1])


def test_a_chart_that_cannot_be_drawn_is_refused_before_anything_runs(story: Story) -> None:
    assert story.drawn.code == pytest.ExitCode.USAGE_ERROR
    assert "install pytest-benchmark[histogram]" in story.drawn.said


def test_goldens_that_cannot_be_written_are_a_line_and_a_red_run(story: Story) -> None:
    assert story.unwritable.code == pytest.ExitCode.TESTS_FAILED
    assert "golden files are not written: " in story.unwritable.said
    assert "Traceback" not in story.unwritable.said


def test_a_misspelled_model_is_asked_about_and_no_older_page_is_left(story: Story) -> None:
    assert "no model matches 'heeded'; did you mean: headed" in story.misspelled.said
    assert story.had_a_page
    assert not (story.theirs.folder / "report/zoo.html").exists()


def test_a_file_that_came_with_the_clone_is_not_dated_by_it(story: Story) -> None:
    assert "kept_with_the_clone" in story.page
    assert "As left at" not in story.page


def test_kept_runs_are_slower_not_to_be_told_or_of_machines_that_are_told_apart(story: Story) -> None:
    compared = story.theirs.run("-c", RUNS, RELAX_ZOO_STORE="compared.sqlite")
    assert "codes [1, 0, 2]" in compared.said
    assert "cannot tell (control 1.010)" in compared.said
    assert "of different machines: cores 2 and 4" in compared.said


def test_a_model_that_a_revision_had_not_is_new_and_one_that_it_does_not_build_is_not_compared(story: Story) -> None:
    theirs = story.theirs
    git = ("git", "-c", "user.name=they", "-c", "user.email=they@example.org")
    wheels.run([*git, "init", "--quiet"], theirs.folder)
    wheels.run([*git, "add", "nets.py"], theirs.folder)
    wheels.run([*git, "commit", "--quiet", "--message", "Models"], theirs.folder)
    theirs.write({"nets.py": NETS + NEWER})
    compared = theirs.run("-c", REVISIONS)
    assert "codes [3, 4]" in compared.said
    assert re.search(r"newer +│ +1 .* new ", compared.said)
    assert re.search(r"untranslated +│ +1 .* not compared ", compared.said)
    assert "does not build untranslated" in compared.said
