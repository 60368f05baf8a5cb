"""A repository that is not this one: none of its models ends the run, and each verdict is of what lies there now."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.packaging.repository import Repository

NETS = """
    import os
    from pathlib import Path

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


    @model(**declare)
    def after():
        return nn.Sequential(nn.Linear(4, 3), nn.ReLU())
"""
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
        self.written = theirs.pytest("--regen", "-n", "2", "-k", "not latency and not memory")
        theirs.write({"conftest.py": WORDLESS})
        self.first = theirs.pytest("-k", "not latency")
        goldens = {name: theirs.read(f"golden/{name}") for name in ("after/fx.py", "headed/relax.py")}
        theirs.write(
            {
                "conftest.py": "",
                "labels.txt": WRONG,
                "nets.py": NETS.replace("def plain", "def renamed"),
                "golden/forks/fx.py": "",
                "golden/careless/fx.py": "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n",
                "golden/after/fx.py": goldens["after/fx.py"].replace('"0", input_1)', '\n    "0", input_1,\n)'),
                "golden/headed/relax.py": goldens["headed/relax.py"].replace("R.add(", "R.add(\n                "),
            }
        )
        self.changed = theirs.pytest("-n", "2", "-k", "golden or evaluation")


@pytest.fixture(scope="module")
def story(repository: Callable[..., Repository]) -> Story:
    return Story(repository("nets", {"nets.py": NETS, "labels.txt": RIGHT}))


MODELS = ("plain", "headed", "never_fires", "scored", "untranslated", "careless", "forks", "after")


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
