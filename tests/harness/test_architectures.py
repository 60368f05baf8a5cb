"""The survey of architectures, without the package that has them: what it makes small, and how it judges."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from relax_zoo.harness.architectures import command, doors
from relax_zoo.harness.architectures.small import small


def test_a_configuration_is_made_small_by_what_its_entries_are_called() -> None:
    entries = {
        "hidden_size": 4096,
        "intermediate_size": 14336,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "num_hidden_layers": 32,
        "layer_types": ["linear"] * 3 + ["full"] + ["linear"] * 28,
        "vocab_size": 128000,
        "pad_token_id": 127999,
        "rms_norm_eps": 1e-5,
        "tie_word_embeddings": False,
        "vision_config": {"image_size": 224, "patch_size": 16, "depths": [2, 2, 18, 2]},
        "rope_parameters": {"mrope_section": [16, 24, 24]},
        "id2label": {0: "a", 1: "b"},
    }
    made = small(entries)
    assert made == {
        **entries,
        "hidden_size": 64,
        "intermediate_size": 64,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "num_hidden_layers": 2,
        "layer_types": ["linear", "full"],
        "vocab_size": 99,
        "pad_token_id": 127999 % 16,
        "vision_config": {"image_size": 32, "patch_size": 8, "depths": [1, 1, 1, 1]},
        "rope_parameters": {"mrope_section": [2, 3, 3]},
    }


class Model(nn.Module):
    """What is asked of an architecture: called by names, answers a structure."""

    def forward(self, a: Tensor, b: Tensor) -> Any:
        return {"sum": a + b, "pair": (a * 2, b > 0)}


ARGUMENTS = {"a": torch.arange(6.0).view(2, 3), "b": torch.ones(3)}


@pytest.mark.parametrize("door", ["compile", "export"])
def test_a_model_that_is_right_is_found_to_be(door: str) -> None:
    assert doors.through(door, Model(), ARGUMENTS)[0] == "right"


def wrong_value(answer: Any) -> Any:
    answer["sum"][1, 2] += 0.01
    return answer


def lost_nan(answer: Any) -> Any:
    return {**answer, "sum": answer["sum"].nan_to_num()}


def other_dtype(answer: Any) -> Any:
    return {**answer, "sum": answer["sum"].double()}


def other_structure(answer: Any) -> Any:
    return {**answer, "pair": list(answer["pair"])}


@pytest.mark.parametrize(
    ("change", "said"),
    [(wrong_value, "off by"), (lost_nan, "NaN"), (other_dtype, "float64"), (other_structure, "structure")],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_an_answer_that_is_not_eagers_is_wrong(change: Any, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(doors.DOORS, "compile", lambda model, calls: [change(model(**each)) for each in calls])
    inputs = {**ARGUMENTS, "b": torch.tensor([1, torch.nan, 1])}
    end, text = doors.through("compile", Model(), inputs)
    assert end == "wrong"
    assert said in text


class Words(nn.Module):
    """Takes text alone."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(9, 4)

    def forward(self, input_ids: Tensor) -> Tensor:
        return self.embedding(input_ids).cumsum(1)


def test_text_is_taken_at_any_batch_and_length() -> None:
    words = {"input_ids": torch.arange(24).view(2, 12) % 9}
    assert doors.through("named", Words().requires_grad_(False), words)[0] == "right"
    assert doors.through("named", Model(), ARGUMENTS) == ("not exported", "it takes more than text")


class Watched(Model):
    """Computes something else where it is compiled."""

    def forward(self, a: Tensor, b: Tensor) -> Any:
        answer = super().forward(a, b)
        return {**answer, "sum": answer["sum"] * 2} if torch.compiler.is_compiling() else answer


def test_a_model_that_is_another_when_compiled_is_told_from_a_wrong_one() -> None:
    assert doors.through("compile", Watched(), ARGUMENTS)[0] == "not captured"


def test_a_refusal_is_told_from_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Spectrum(nn.Module):
        def forward(self, a: Tensor, b: Tensor) -> Tensor:
            return torch.fft.fft(a).real

    end, text = doors.through("export", Spectrum(), ARGUMENTS)
    assert (end, "_fft_r2c" in text) == ("refused", True)

    def broken(model: nn.Module, calls: Any) -> Any:
        raise RuntimeError("of its own")

    monkeypatch.setitem(doors.DOORS, "compile", broken)
    assert doors.through("compile", Model(), ARGUMENTS) == ("error", "RuntimeError: of its own")


def test_what_was_found_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    assert set(command.read(path)) == {"compile", "export", "named"}
    path.write_text('{"compile": {"llama": ["right", "2 s"]}}')
    assert command.read(path) == {"compile": {"llama": ("right", "2 s")}, "export": {}, "named": {}}


def test_a_section_of_the_page_of_coverage_says_what_was_right_and_why_the_rest_was_not() -> None:
    said = "1 call has no translation to Relax:\n\n  a: aten.a.default\n    at /lib/own/modeling_b.py:7: a | b"
    outcomes = {"compile": {"a": ("right", "2 s"), "b": ("refused", said)}, "export": {}, "named": {}}
    text = command.section(outcomes)
    assert "| right | 1 | 0 | 0 |" in text
    assert "Right through *compile*: a." in text
    assert (
        "| b | compile | refused | 1 call has no translation to Relax: a: aten.a.default at modeling_b.py:7: a / b |"
        in text
    )
