"""A small model of an architecture, with seeded weights, and inputs that it takes."""

from __future__ import annotations

import inspect
import zlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .small import IMAGE, VOCABULARY, small

BATCH, LENGTH, WEIGHTS = 2, 12, 40_000_000


class NotBuilt(Exception):
    """Says why there is no small model of an architecture."""


def names() -> list[str]:
    """Every architecture that has a base model of its own."""
    from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES

    return list(MODEL_MAPPING_NAMES)


def build(name: str) -> tuple[nn.Module, dict[str, Any]]:
    """The model, ready to be called, and the arguments of a call that PyTorch answers. Raises NotBuilt."""
    kind, config = _class(name), _config(name)
    try:
        with torch.device("meta"):
            too_many = _count(kind(config)) > WEIGHTS
    except Exception:  # it looks at values while it is made; or cannot be made at all, as is found next
        too_many = False
    try:
        model = None if too_many else kind(config)
    except Exception as error:
        raise NotBuilt(f"{type(error).__name__}: {error}") from error
    if model is None or _count(model) > WEIGHTS:
        raise NotBuilt(f"more than {WEIGHTS} weights, even so")
    model = model.float().eval().requires_grad_(False)
    _seed(model)
    reasons = []
    for inputs in _candidates(model):
        try:
            with torch.no_grad():
                model(**inputs)
            return model, inputs
        except Exception as error:
            reasons.append(f"{', '.join(inputs)}: {type(error).__name__}: {error}".splitlines()[0])
    raise NotBuilt("no inputs found; " + "; ".join(dict.fromkeys(reasons)))


def _count(model: nn.Module) -> int:
    return sum(weight.numel() for weight in model.parameters())


def _config(name: str) -> Any:
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    kind = CONFIG_MAPPING[name]
    try:
        entries = {k: v for k, v in kind().to_dict().items() if k not in ("transformers_version", "model_type")}
        return kind.from_dict(small(entries))
    except Exception as error:
        raise NotBuilt(f"config: {type(error).__name__}: {error}") from error


def _class(name: str) -> Any:
    import transformers
    from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES

    kind = MODEL_MAPPING_NAMES[name]
    return getattr(transformers, kind if isinstance(kind, str) else kind[0])


def _seed(model: nn.Module) -> None:
    """Give every weight a value that its name determines, of a size that keeps what is computed in range."""
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if not weight.is_floating_point() or not weight.numel():
                continue
            draw = np.random.RandomState(zlib.crc32(name.encode()))
            values = torch.from_numpy(draw.standard_normal(tuple(weight.shape))).to(weight.dtype)
            if weight.ndim < 2:
                weight.copy_(torch.nan_to_num(weight) + 0.1 * values)
            else:
                weight.copy_(values / max(1, weight[0].numel()) ** 0.5)
        for name, buffer in model.named_buffers():
            if name.endswith(("running_mean", "running_var")):
                draw = np.random.RandomState(zlib.crc32(name.encode()))
                buffer.add_(torch.from_numpy(draw.uniform(0, 0.5, tuple(buffer.shape))).to(buffer.dtype))


def _candidates(model: nn.Module) -> Iterator[dict[str, Any]]:
    """Sets of arguments that the model may take, those that reach more of it first."""
    parameters = inspect.signature(model.forward).parameters
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    required = [n for n, p in parameters.items() if p.default is inspect.Parameter.empty and p.kind in kinds]
    values = _Values(model)
    main = getattr(model, "main_input_name", "input_ids")
    known = [n for n in parameters if n in _MAIN]
    text = [n for n in ("input_ids", "decoder_input_ids") if n in parameters]
    seen = []
    for chosen in (
        [*known, *(n for n in text if n not in known)],
        [main, *(n for n in text if n != main)],
        [main, "decoder_input_ids"],
        [main],
        text,
        ["input_ids"],
    ):
        wanted = list(dict.fromkeys([*required, *(n for n in chosen if n in parameters)]))
        if wanted in seen or not wanted:
            continue
        seen.append(wanted)
        for variant in range(3):
            inputs = {n: v for n in wanted if (v := values.of(n, variant)) is not None}
            yield inputs


_MAIN = ("input_ids", "pixel_values", "input_features", "input_values", "pixel_values_videos", "decoder_input_ids")


class _Values:
    """Arguments by their name."""

    def __init__(self, model: nn.Module) -> None:
        self._config: Any = model.config
        self._draw = np.random.RandomState(0)

    def of(self, name: str, variant: int) -> Any:
        """The value for an argument of this name; `variant` counts through forms that models of its kind differ in."""
        if "attention_mask" in name:
            return torch.ones(BATCH, LENGTH, dtype=torch.int64)
        if name == "bbox":
            return self._integers((BATCH, LENGTH, 4), 1, 9).cumsum(-1)
        if name in ("token_type_ids",):
            return torch.zeros(BATCH, LENGTH, dtype=torch.int64)
        if name.endswith("input_ids") or name.endswith("_ids"):
            return self._integers((BATCH, LENGTH), 20, min(self._get("vocab_size", VOCABULARY), VOCABULARY) - 1)
        channels, size = self._get("num_channels", 3), self._get("image_size", IMAGE)
        size = tuple(size) if isinstance(size, list | tuple) else (size, size)
        if name in ("pixel_values", "image", "images", "pixel_values_images"):
            frames = self._get("num_frames", 4)
            shape = [(BATCH, channels, *size), (BATCH, frames, channels, *size), (BATCH, 2, channels, *size)][variant]
            return self._floats(shape)
        if "video" in name:
            return self._floats((BATCH, self._get("num_frames", 4), channels, *size))
        if name == "input_features":
            bins = self._get("num_mel_bins", None) or self._get("feature_size", 80)
            time = 2 * self._get("max_source_positions", 60)
            time = time if time < 4000 else 120
            return self._floats([(BATCH, bins, time), (BATCH, 60, bins), (BATCH, 1, 64, bins)][variant])
        if name == "input_values":
            bins = self._get("num_mel_bins", 64)
            return self._floats([(BATCH, 1600), (BATCH, 1, 1600), (BATCH, self._get("max_length", 64), bins)][variant])
        if name in ("past_values", "hidden_states", "inputs_embeds", "x"):
            width = self._get("hidden_size", 64)
            return self._floats(
                [
                    (BATCH, self._get("context_length", 32), self._get("num_input_channels", 1)),
                    (BATCH, LENGTH, width),
                    (BATCH, 64),
                ][variant]
            )
        if name == "grid_thw":
            return torch.tensor([[1, 4, 4]])
        return None

    def _get(self, name: str, default: Any) -> Any:
        for config in (self._config, *(getattr(self._config, part, None) for part in _PARTS)):
            if config is not None and getattr(config, name, None) is not None:
                return getattr(config, name)
        return default

    def _floats(self, shape: Any) -> Tensor:
        return torch.from_numpy(self._draw.standard_normal(tuple(shape)).astype(np.float32))

    def _integers(self, shape: Any, low: int, high: int) -> Tensor:
        return torch.from_numpy(self._draw.randint(min(low, high - 1), high, shape))


_PARTS = ("text_config", "vision_config", "audio_config", "backbone_config", "encoder_config", "encoder")
