"""A model of Hugging Face transformers, exported as builds of our own through its interface for exporters."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.exporters import AutoHfExporter
from transformers.exporters.base import ExportedModel
from transformers.integrations import moe  # noqa: F401  (its operators)

from relax_zoo.compiler import Executable, SizeError, build
from relax_zoo.exporters import TvmConfig, TvmExporter
from relax_zoo.harness.numerics.difference import difference
from relax_zoo.translator import TranslationError, from_fx, trace

SIZES = {"hidden_size": 32, "intermediate_size": 48, "num_attention_heads": 2, "num_key_value_heads": 1}
WORDS = {"input_ids": torch.arange(14).view(2, 7), "attention_mask": torch.ones(2, 7, dtype=torch.int64)}
STEPS = 4


@pytest.fixture(scope="module")
def model() -> Any:
    torch.manual_seed(0)
    config = LlamaConfig(**SIZES, num_hidden_layers=1, vocab_size=50, eos_token_id=None, pad_token_id=0)
    return LlamaForCausalLM(config).eval().requires_grad_(False)


@pytest.fixture(scope="module")
def stages(model: Any, tmp_path_factory: pytest.TempPathFactory) -> ExportedModel:
    """A model's stages of generation, saved and loaded again."""
    exporter = AutoHfExporter.from_config(TvmConfig())
    assert isinstance(exporter, TvmExporter)
    folder = tmp_path_factory.mktemp("exported")
    exporter.export_for_generation(model, WORDS, TvmConfig(dynamic=True)).save_pretrained(folder)
    return ExportedModel.from_pretrained(folder, trust_remote_code=True)


def test_stages_of_a_model_generate_its_tokens(stages: ExportedModel, model: Any) -> None:
    assert set(stages.components) == {"prefill", "decode"}
    assert all(isinstance(stage.program, Executable) for stage in stages.components.values())
    tokens = torch.arange(15).view(3, 5)  # another batch and length than was exported
    expected = model.generate(tokens, attention_mask=torch.ones_like(tokens), max_new_tokens=STEPS, do_sample=False)
    found = stages.runners["prefill"](input_ids=tokens, position_ids=torch.arange(5).expand(3, 5))
    for step in range(STEPS):
        word = found.logits[:, -1:].argmax(-1)
        tokens = torch.cat((tokens, word), 1)
        if step < STEPS - 1:
            place = torch.full((3, 1), tokens.shape[1] - 1)
            found = stages.runners["decode"](input_ids=word, position_ids=place, cache=found.past_key_values)
    assert torch.equal(tokens, expected)


def test_a_call_is_right_and_a_wrong_size_refused(stages: ExportedModel, model: Any) -> None:
    prefill = stages.runners["prefill"]

    def logits(words: Tensor) -> Tensor:
        return model(input_ids=words).logits

    words = torch.arange(12).view(2, 6)
    places = torch.arange(6).expand(2, 6)
    found = prefill(input_ids=words, position_ids=places).logits
    assert difference(logits, lambda: [words], found) is None
    with pytest.raises(SizeError):
        prefill(input_ids=words, position_ids=places[:, :5])
    with pytest.raises(ValueError, match="runs on the CPU, not on cuda"):
        stages.to("cuda")


class Random(LlamaForCausalLM):
    """Draws its results."""

    def forward(self, input_ids: Tensor) -> Tensor:
        return torch.rand_like(super().forward(input_ids).logits)


def test_what_has_no_translation_is_refused_by_name(model: Any) -> None:
    with pytest.raises(TranslationError, match="rand_like"):
        TvmExporter().export(Random(model.config).eval(), {"input_ids": WORDS["input_ids"]}, TvmConfig())


def test_experts_choose_their_rows_at_any_number_of_words() -> None:
    matrices, ends = torch.randn(3, 8, 4), torch.tensor([2, 2, 5])

    def routed(x: Tensor) -> Tensor:
        return torch.ops.transformers.grouped_mm_fallback(x, matrices, ends.clamp(max=x.shape[0]))

    run = build(from_fx(trace(routed), [("words", 8)]))
    for words in (5, 2):
        x = torch.randn(words, 8)
        assert difference(routed, lambda x=x: [x], run(x)) is None  # type: ignore[misc]
