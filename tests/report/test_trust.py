"""Figures of the harness's own proofs that are committed: written by their commands, never by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from relax_zoo.harness.report import trust
from relax_zoo.harness.report.artifacts import beside
from relax_zoo.harness.report.render import page
from tests.report.test_page import unpacked

PROOFS = ("mutation", "blame", "falsealarms")


def test_the_committed_figures_are_those_that_the_commands_wrote_of_committed_code() -> None:
    proofs = trust.kept()
    assert proofs.keys() == set(PROOFS)
    for proof in proofs.values():
        assert proof["revision"]
        assert not proof["revision"].endswith("-dirty")
        assert proof["when"]
        assert proof["machine"]


def test_a_figure_that_is_changed_by_hand_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "trust.json"
    trust.keep("falsealarms", {"verdicts": 10, "alarms": ["one"]}, path)
    trust.keep("blame", {"faults": 3}, path)
    assert {name: proof["figures"] for name, proof in trust.kept(path).items()} == {
        "falsealarms": {"verdicts": 10, "alarms": ["one"]},
        "blame": {"faults": 3},
    }
    path.write_text(path.read_text().replace('"faults": 3', '"faults": 4'))
    with pytest.raises(ValueError, match="changed by hand"):
        trust.kept(path)


def test_before_the_first_local_run_the_page_has_the_committed_figures_and_says_of_what(tmp_path: Path) -> None:
    data = {"schema": 1, "run": None, "checks": [], "models": [], "beside": beside(tmp_path / "report", [])}
    for name, proof in trust.kept().items():
        assert data["beside"][name]["kept"] == proof
    (text,) = re.findall(r"<section id=\"trust\".*</section>", unpacked(page(data)), re.DOTALL)
    assert f"{trust.kept()['falsealarms']['figures']['verdicts']} verdicts" in text
    assert f"As the project found at <code>{trust.kept()['falsealarms']['revision']}</code>" in text
    mutants = trust.kept()["mutation"]["figures"]
    assert f"As the project found at <code>{trust.kept()['mutation']['revision']}</code>" in text
    for kind in mutants["kinds"]:
        assert f">{kind}<" in text
    (tmp_path / "report").mkdir()
    alarms = {"verdicts": 1, "alarms": [], "broken": [], "upper_bound": 0.95, "worst": 0.1}
    (tmp_path / "report" / "falsealarms.json").write_text(json.dumps(alarms))
    assert "kept" not in beside(tmp_path / "report", [])["falsealarms"]
