"""Golden files on the disk: only what changed is written, whole files at any moment, orphans found, refused in CI."""

import contextlib
import multiprocessing
import os
import random
import signal
import time

import numpy as np
import pytest
from torch import fx, nn
from tvm import relax

from relax_zoo.harness.golden.compiled import read_lines
from relax_zoo.harness.golden.files import (
    GoldenError,
    Kind,
    Snapshot,
    compare,
    kept,
    orphans,
    refuse_in_ci,
    remove_orphans,
    render,
    write,
)
from relax_zoo.harness.golden.stages import STAGES
from relax_zoo.translator import from_fx

FORK = multiprocessing.get_context("fork")


def texts(mark, lines=1):
    files = {stage: Snapshot(stage, f"{stage} {mark}\n" * lines) for stage in ("fx", "relax")}
    return {**files, "compiled": Snapshot("compiled", f"compiled {mark}")}


FILES = ["mlp/fx.py", "mlp/relax.py"]


def names(directory):
    return sorted(path.relative_to(directory).as_posix() for path in directory.rglob("*") if path.is_file())


def written_at(path):
    return path.stat().st_ino, path.stat().st_mtime_ns


def temporaries(directory):
    return [path for path in directory.rglob(".*") if path.is_file()]


def test_a_model_is_written_to_a_file_a_stage_and_a_line_of_digests(tmp_path):
    changed = write(tmp_path, "mlp", texts("old"))
    assert [path.relative_to(tmp_path).as_posix() for path in changed] == [*FILES, "compiled.txt/mlp"]
    assert names(tmp_path) == ["compiled.txt", *FILES]
    assert (tmp_path / "mlp" / "relax.py").read_text() == "relax old\n"
    assert (tmp_path / "compiled.txt").read_text().splitlines()[-1] == "mlp compiled old"


def test_only_files_whose_text_changed_are_written(tmp_path):
    write(tmp_path, "mlp", texts("old"))
    before = {tmp_path / name: written_at(tmp_path / name) for name in names(tmp_path)}
    changed = write(tmp_path, "mlp", texts("old") | {"relax": Snapshot("relax", "new")})
    assert changed == [tmp_path / "mlp" / "relax.py"]
    untouched = [path for path, written in before.items() if written_at(path) == written]
    assert sorted(path.stem for path in untouched) == ["compiled", "fx"]


def test_the_line_of_one_model_is_changed_and_those_of_others_stay_in_order(tmp_path):
    for model in ("mlp", "conv", "zebra"):
        write(tmp_path, model, texts("old"))
    changed = write(tmp_path, "mlp", texts("old") | {"compiled": Snapshot("compiled", "new")})
    assert changed == [tmp_path / "compiled.txt" / "mlp"]
    lines = [line for line in (tmp_path / "compiled.txt").read_text().splitlines() if not line.startswith("#")]
    assert lines == ["conv compiled old", "mlp new", "zebra compiled old"]


def test_a_model_without_a_line_misses_it(tmp_path):
    write(tmp_path, "other", texts("old"))
    (difference,) = compare(tmp_path, "mlp", {"compiled": texts("old")["compiled"]})
    assert difference.kind == Kind.MISSING


def test_a_file_is_the_text_to_the_byte(tmp_path):
    write(tmp_path, "mlp", {"fx": Snapshot("fx", "é\n")})
    assert (tmp_path / "mlp" / "fx.py").read_bytes() == b"\xc3\xa9\n"
    (tmp_path / "mlp" / "fx.py").write_bytes(b"\xc3\xa9\r\n")
    assert write(tmp_path, "mlp", {"fx": Snapshot("fx", "é\n")}) == [tmp_path / "mlp" / "fx.py"]


def test_what_was_written_is_what_is_compared(tmp_path):
    graph = fx.symbolic_trace(nn.Sequential(nn.Linear(3, 2), nn.ReLU()).eval())
    module = from_fx(graph, [(4, 3)], keep_params_as_input=True)
    rendered = {"fx": render("fx", "net", graph), "relax": render("relax", "net", module)}
    write(tmp_path, "net", rendered)
    assert compare(tmp_path, "net", rendered) == []


def test_a_text_that_does_not_parse_back_is_not_written_nor_is_any_other_stage(tmp_path):
    builder, x = relax.BlockBuilder(), relax.Var("x", relax.TensorType((2,), "float32"))
    with builder.function("main", [x]):
        builder.emit_func_output(builder.emit(relax.op.add(x, relax.const(np.ones(2, "float32")))))
    good = render("relax", "net", builder.get())
    wrong = Snapshot("relax", good.text.replace("R.add", "R.multiply"), good.module)
    with pytest.raises(GoldenError, match="another module"):
        write(tmp_path, "net", {"fx": Snapshot("fx", "new"), "relax": wrong})
    assert names(tmp_path) == []
    write(tmp_path, "net", {"relax": good})


# ---------------------------------------------------------------- writers that are killed, and writers side by side


def write_forever(directory, model, rounds=None):
    with contextlib.suppress(KeyboardInterrupt):
        at = 0
        while rounds is None or at < rounds:
            write(directory, model, texts("old" if at % 2 else "new", lines=100_000))
            at += 1


def test_a_writer_killed_at_any_moment_leaves_every_golden_whole(tmp_path):
    whole = {stage: {texts(mark, 100_000)[stage].text for mark in ("old", "new")} for stage in STAGES}
    write(tmp_path, "mlp", texts("old", 100_000))
    moments = random.Random(0)
    for _ in range(20):
        writer = FORK.Process(target=write_forever, args=(tmp_path, "mlp"))
        before = (tmp_path / "mlp" / "fx.py").stat().st_mtime_ns
        writer.start()
        while (tmp_path / "mlp" / "fx.py").stat().st_mtime_ns == before:
            assert writer.is_alive()
        time.sleep(moments.uniform(0, 0.05))
        writer.kill()
        writer.join()
        assert writer.exitcode == -signal.SIGKILL
        for stage in STAGES:
            assert kept(tmp_path, "mlp", stage) in whole[stage]
        assert orphans(tmp_path, {"mlp": STAGES}) == []
    write(tmp_path, "mlp", texts("last"))
    assert temporaries(tmp_path) == []


def killed_before_replacing(directory):
    os.replace = lambda source, target: os.kill(os.getpid(), signal.SIGKILL)
    write(directory, "mlp", texts("new"))


@pytest.fixture
def left_behind(tmp_path):
    """A golden folder in which a writer was killed with its temporary file written and nothing replaced."""
    write(tmp_path, "mlp", texts("old"))
    writer = FORK.Process(target=killed_before_replacing, args=(tmp_path,))
    writer.start()
    writer.join()
    assert writer.exitcode == -signal.SIGKILL
    assert len(temporaries(tmp_path)) == 1
    return tmp_path


def test_what_a_killed_writer_left_is_no_golden_and_no_orphan(left_behind):
    assert compare(left_behind, "mlp", texts("old")) == []
    assert orphans(left_behind, {"mlp": STAGES}) == []
    assert [path.relative_to(left_behind).as_posix() for path in sorted(left_behind.glob("*/*.py"))] == FILES


@pytest.mark.parametrize("mark", ["old", "new"])
def test_what_a_killed_writer_left_goes_with_the_next_regeneration(left_behind, mark):
    write(left_behind, "mlp", texts(mark))
    assert temporaries(left_behind) == []
    assert compare(left_behind, "mlp", texts(mark)) == []


def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    write(tmp_path, "mlp", texts("old"))

    def full(source, target):
        raise OSError("no space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="no space"):
        write(tmp_path, "mlp", texts("new"))
    monkeypatch.undo()
    assert temporaries(tmp_path) == []
    assert compare(tmp_path, "mlp", texts("old")) == []


@pytest.mark.parametrize("models", [("one", "two", "three"), ("same", "same", "same")], ids=["different", "same"])
def test_writers_side_by_side_do_not_disturb_each_other(tmp_path, models):
    writers = [FORK.Process(target=write_forever, args=(tmp_path, model, 12)) for model in models]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert set(read_lines(tmp_path / "compiled.txt")) == set(models)
    assert temporaries(tmp_path) == []
    for model in models:
        assert compare(tmp_path, model, texts("old", 100_000)) == []


# ---------------------------------------------------------------- orphans


@pytest.fixture
def with_orphans(tmp_path):
    write(tmp_path, "mlp", texts("old"))
    write(tmp_path, "gone", texts("old"))
    (tmp_path / "mlp" / "deeper").mkdir()
    (tmp_path / "mlp" / "deeper" / "fx.py").touch()
    (tmp_path / "mlp" / "notes.txt").touch()
    (tmp_path / "mlp" / "__pycache__").mkdir()
    (tmp_path / "mlp" / "__pycache__" / "fx.cpython-311.pyc").touch()
    (tmp_path / "README.md").touch()
    return tmp_path


KNOWN = {"mlp": ["fx", "relax", "compiled"], "new": ["fx"]}
ORPHANS = ["compiled.txt/gone", "gone/fx.py", "gone/relax.py", "mlp/deeper/fx.py", "mlp/notes.txt"]


def test_files_of_no_model_and_of_no_stage_of_their_model_are_orphans(with_orphans):
    found = orphans(with_orphans, KNOWN)
    assert [path.relative_to(with_orphans).as_posix() for path in found] == ORPHANS
    assert set(read_lines(with_orphans / "compiled.txt")) == {"gone", "mlp"}


def test_removing_orphans_leaves_the_goldens_and_what_lies_beside_the_models(with_orphans):
    removed = remove_orphans(with_orphans, KNOWN)
    assert [path.relative_to(with_orphans).as_posix() for path in removed] == ORPHANS
    assert orphans(with_orphans, KNOWN) == []
    left = ["README.md", "compiled.txt", "mlp/__pycache__/fx.cpython-311.pyc", *FILES]
    assert names(with_orphans) == left
    assert read_lines(with_orphans / "compiled.txt") == {"mlp": "compiled old"}


def test_the_folders_that_orphans_leave_empty_go_too(with_orphans):
    remove_orphans(with_orphans, KNOWN)
    assert not (with_orphans / "gone").exists()
    assert not (with_orphans / "mlp" / "deeper").exists()


def test_what_a_killed_writer_left_of_a_model_that_is_gone_is_removed(left_behind):
    remove_orphans(left_behind, {})
    assert names(left_behind) == ["compiled.txt"]
    assert read_lines(left_behind / "compiled.txt") == {}


def test_a_folder_without_goldens_has_no_orphans(tmp_path):
    assert orphans(tmp_path / "none", KNOWN) == []
    assert remove_orphans(tmp_path / "none", KNOWN) == []


# ---------------------------------------------------------------- continuous integration


@pytest.mark.parametrize("value", ["1", "true", "True", "yes", "github"])
def test_regeneration_is_refused_in_ci_with_what_to_do_instead(value):
    with pytest.raises(GoldenError, match=f"refused because CI={value}.*on your own machine"):
        refuse_in_ci({"CI": value})


@pytest.mark.parametrize("environment", [{}, {"CI": ""}, {"CI": "0"}, {"CI": "false"}, {"CI": "FALSE"}, {"CIVIL": "1"}])
def test_regeneration_is_allowed_elsewhere(environment):
    refuse_in_ci(environment)
