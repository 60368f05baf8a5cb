"""The models whose calls are rows: torchvision's, some of Hugging Face's, this zoo's, and families that those lack."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor, nn

from relax_zoo import zoo

from ..._extras import extra

Built = tuple[nn.Module, Callable[[], Any]]  # a model and a call of it

_OTHER_IMAGES = {"inception_v3": 299, "efficientnet_b3": 300, "efficientnet_b4": 380, "vit_h_14": 224}
_SEGMENTATION = ("deeplabv3_mobilenet_v3_large", "deeplabv3_resnet50", "fcn_resnet50", "lraspp_mobilenet_v3_large")
_DETECTION = ("retinanet_resnet50_fpn", "fasterrcnn_mobilenet_v3_large_fpn", "ssd300_vgg16")
_VIDEO = {"r3d_18": (1, 3, 16, 112, 112), "mc3_18": (1, 3, 16, 112, 112), "r2plus1d_18": (1, 3, 16, 112, 112)}
_TOKENS = {  # configurations of two layers, with the length of a text
    **{"Bert": 128, "DistilBert": 128, "Roberta": 384, "Albert": 64, "Electra": 128, "GPT2": 64},
    **{"Llama": 64, "Qwen2": 32, "Gemma": 32, "OPT": 64, "Bloom": 48, "Phi": 32, "DebertaV2": 64, "MPNet": 128},
    **{"XLNet": 64, "Mamba": 64, "ModernBert": 128, "Nystromformer": 128, "FNet": 128, "Falcon": 40},
}
_IMAGES = ("ViT", "DeiT", "Beit", "Swinv2", "Segformer", "PoolFormer", "MobileViT", "Levit")
_SOUNDS = ("Wav2Vec2", "Hubert")
_DEPTHS = ("num_hidden_layers", "num_layers", "n_layer", "n_layers")
_WIDE = 1024  # of models whose own width would take gigabytes


def builders() -> Iterator[tuple[str, Callable[[], Built]]]:
    """Every model by its name, with what makes it on the device that is the default there."""
    yield from _own().items()
    with extra("zoo"):
        from torchvision import models
    for name in models.list_models(module=models):
        yield name, functools.partial(_vision, name, (1, 3, *[_OTHER_IMAGES.get(name, 224)] * 2))
    for name in _SEGMENTATION:
        yield name, functools.partial(_vision, name, (1, 3, 256, 256), weights_backbone=None)
    for name in _DETECTION:
        yield name, functools.partial(_detector, name)
    for name, shape in _VIDEO.items():
        yield name, functools.partial(_vision, name, shape)
    for name in (*_TOKENS, *_IMAGES, *_SOUNDS, "Whisper", "T5", "CLIP"):
        yield name, functools.partial(_transformer, name)
    for each in zoo.find("*"):
        yield f"zoo {each.name}", functools.partial(_of_zoo, each)


def _vision(name: str, shape: tuple[int, ...], **options: Any) -> Built:
    from torchvision.models import get_model

    return _called(get_model(name, weights=None, **options), shape)


def _called(module: nn.Module, *shapes: tuple[int, ...]) -> Built:
    inputs = [torch.rand(shape) for shape in shapes]
    module.eval()
    return module, lambda: module(*inputs)


def _of_zoo(model: zoo.Model) -> Built:
    module, inputs = model.module(), model.example()
    return module, lambda: module(*inputs)


def _detector(name: str) -> Built:
    """The layers of a detector, without the choice of boxes, which hangs on their values."""
    from torchvision.models import get_model

    module: Any = get_model(name, weights=None, weights_backbone=None).eval()
    image = torch.rand(1, 3, 320, 320)

    def run() -> Any:
        maps = list(module.backbone(image).values())
        return module.head(maps) if hasattr(module, "head") else module.rpn.head(maps)

    return module, run


def _transformer(name: str) -> Built:
    """A model of Hugging Face's in its own width, of two layers."""
    with extra("hf"):
        import transformers
    config = getattr(transformers, f"{name}Config")()
    for each in (config, *(getattr(config, part, None) for part in ("text_config", "vision_config"))):
        for depth in (*_DEPTHS, "decoder_layers", "encoder_layers", "num_decoder_layers") if each else ():
            if isinstance(getattr(each, depth, None), int):
                setattr(each, depth, 2)
        if getattr(each, "hidden_size", 0) > _WIDE and hasattr(each, "intermediate_size"):
            each.intermediate_size = each.intermediate_size * _WIDE // each.hidden_size
            each.num_attention_heads = max(1, each.num_attention_heads * _WIDE // each.hidden_size)
            each.num_key_value_heads = min(getattr(each, "num_key_value_heads", None) or 99, each.num_attention_heads)
            each.hidden_size = _WIDE
    module = getattr(transformers, f"{name}Model")(config).eval()
    text = torch.zeros(1, _TOKENS.get(name, 32), dtype=torch.int64)
    if name in _TOKENS:
        return module, lambda: module(input_ids=text)
    size = getattr(config, "image_size", 224)
    image, sound = torch.rand(1, 3, size, size), torch.rand(1, 16000)
    if name in _IMAGES:
        return module, lambda: module(pixel_values=image)
    if name in _SOUNDS:
        return module, lambda: module(input_values=sound)
    if name == "Whisper":
        features = torch.rand(1, config.num_mel_bins, 3000)
        return module, lambda: module(input_features=features, decoder_input_ids=text)
    if name == "T5":
        return module, lambda: module(input_ids=text, decoder_input_ids=text)
    return module, lambda: module(input_ids=text, pixel_values=image)


# ---------------------------------------------------------------- families that the others lack


class _Down(nn.Sequential):
    def __init__(self, inputs: int, outputs: int) -> None:
        layers: list[nn.Module] = []
        for channels in (inputs, outputs):
            layers += [nn.Conv2d(channels, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU()]
        super().__init__(*layers)


class _UNet(nn.Module):
    """Ronneberger's network for images, its upward steps transposed 2x2 convolutions, with 32 channels at the top."""

    def __init__(self, channels: int = 32, depth: int = 4) -> None:
        super().__init__()
        widths = [channels << level for level in range(depth + 1)]
        self.down = nn.ModuleList(_Down(a, b) for a, b in zip([3, *widths], widths, strict=False))
        self.up = nn.ModuleList(nn.ConvTranspose2d(2 * each, each, 2, stride=2) for each in widths[:-1])
        self.across = nn.ModuleList(_Down(2 * each, each) for each in widths[:-1])
        self.last = nn.Conv2d(channels, 4, 1)

    def forward(self, x: Tensor) -> Tensor:
        kept = []
        for layer in list(self.down)[:-1]:
            kept.append(layer(x))
            x = nn.functional.max_pool2d(kept[-1], 2)
        x = self.down[-1](x)
        for up, across, skip in zip(reversed(self.up), reversed(self.across), reversed(kept), strict=True):
            x = across(torch.cat([skip, up(x)], 1))
        return self.last(x)


class _Volumes(nn.Module):
    """The same in three dimensions, of two levels."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.Conv3d(1, 16, 3, padding=1), nn.InstanceNorm3d(16), nn.LeakyReLU())
        self.lower = nn.Sequential(nn.Conv3d(16, 32, 3, stride=2, padding=1), nn.GroupNorm(8, 32), nn.LeakyReLU())
        self.up, self.last = nn.ConvTranspose3d(32, 16, 2, stride=2), nn.Conv3d(32, 2, 1)

    def forward(self, x: Tensor) -> Tensor:
        above = self.first(x)
        below = self.up(nn.functional.avg_pool3d(nn.functional.interpolate(self.lower(above), scale_factor=2), 2))
        return self.last(torch.cat([above, below], 1)).softmax(1)


def _dcgan() -> nn.Module:
    layers: list[nn.Module] = [nn.ConvTranspose2d(100, 512, 4), nn.BatchNorm2d(512), nn.ReLU()]
    for channels in (512, 256, 128):
        half = channels // 2
        layers += [nn.ConvTranspose2d(channels, half, 4, stride=2, padding=1), nn.BatchNorm2d(half), nn.ReLU()]
    return nn.Sequential(*layers, nn.ConvTranspose2d(64, 3, 4, stride=2, padding=1), nn.Tanh())


def _discriminator() -> nn.Module:
    layers: list[nn.Module] = [nn.Conv2d(3, 64, 4, stride=2, padding=1), nn.LeakyReLU(0.2)]
    for channels in (64, 128, 256):
        layers += [nn.Conv2d(channels, 2 * channels, 4, stride=2, padding=1), nn.InstanceNorm2d(2 * channels)]
        layers += [nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers, nn.Conv2d(512, 1, 4), nn.Sigmoid())


class _WaveNet(nn.Module):
    """Gated dilated convolutions over a line, their results summed, as van den Oord's."""

    def __init__(self, channels: int = 64) -> None:
        super().__init__()
        self.first = nn.Conv1d(1, channels, 1)
        self.gated = nn.ModuleList(
            nn.Conv1d(channels, 2 * channels, 3, dilation=1 << i, padding=1 << i) for i in range(6)
        )
        self.norms = nn.ModuleList(nn.GroupNorm(8, channels) for _ in range(6))
        self.out = nn.Conv1d(channels, 256, 1)

    def forward(self, x: Tensor) -> Tensor:
        x, total = self.first(x), torch.zeros(())
        for layer, norm in zip(self.gated, self.norms, strict=True):
            a, b = layer(x).chunk(2, 1)
            step = torch.tanh(a) * torch.sigmoid(b)
            x, total = norm(x + step), total + step
        return self.out(nn.functional.silu(total)).log_softmax(1)


class _Cached(nn.Module):
    """One step of a decoder: attention over what is kept of the steps before, with a mask, and without."""

    def __init__(self, heads: int, length: int) -> None:
        super().__init__()
        self.past = [torch.rand(1, heads, length, 64) for _ in range(2)]
        self.mask = torch.ones(1, 1, 1, length + 1, dtype=torch.bool)

    def forward(self, x: Tensor) -> Tensor:
        keys, values = (torch.cat([past, x], 2) for past in self.past)
        y = nn.functional.scaled_dot_product_attention(x, keys, values, attn_mask=self.mask)
        keys, values = (torch.cat([past, y], 2) for past in self.past)
        return nn.functional.scaled_dot_product_attention(y, keys, values)


class _Ranked(nn.Module):
    """A recommender: bags and rows of embeddings, a gather that is reduced, the best of the scores in order."""

    def __init__(self) -> None:
        super().__init__()
        self.bags, self.rows = nn.EmbeddingBag(10_000, 128, mode="mean"), nn.Embedding(10_000, 64)
        self.scores = nn.Sequential(nn.Linear(192, 256), nn.ReLU(), nn.Linear(256, 1000))

    def forward(self, bag: Tensor, ids: Tensor, chosen: Tensor) -> Any:
        x = torch.cat([self.bags(bag), self.rows(ids).sum(1)], 1)
        scores = self.scores(x)
        near = torch.gather(scores, 1, chosen).mean(1)
        at = torch.zeros_like(scores).scatter_add(1, chosen, torch.gather(scores, 1, chosen))
        return (
            torch.topk(scores, 10),
            scores.argsort(1),
            scores.cumsum(1),
            torch.index_select(x, 0, ids[:, 0]),
            near,
            at,
        )


class _Styled(nn.Module):
    """A generator of images in a style, which scales the weights of its convolutions; what is no weight then."""

    def __init__(self, channels: int = 64) -> None:
        super().__init__()
        self.styles = nn.ModuleList(nn.Linear(128, channels) for _ in range(2))
        self.weight, self.up = (
            nn.Parameter(torch.rand(channels, channels, 3, 3)),
            nn.Parameter(torch.rand(channels, channels // 2, 4, 4)),
        )

    def forward(self, x: Tensor, style: Tensor) -> Tensor:
        first, second = (each(style).view(-1, 1, 1) for each in self.styles)
        x = nn.functional.conv2d(nn.functional.pad(x, (1, 1, 1, 1), mode="reflect"), self.weight * first)
        x = nn.functional.conv_transpose2d(x, self.up * second[..., None], stride=2, padding=1)
        return nn.functional.interpolate(x, scale_factor=2.0, mode="bilinear")


class _Graph(nn.Module):
    """Messages along the edges of a graph, added up and compared where they meet; a table that is written to."""

    def forward(self, nodes: Tensor, start: Tensor, end: Tensor) -> Any:
        messages = torch.relu(nodes[start])
        summed = torch.zeros_like(nodes).index_add(0, end, messages)
        table = torch.zeros(64, 64, 64).index_put((start[:64] % 64, end[:64] % 64), messages[:64])
        return summed, nodes.index_copy(0, end[:1], messages[:1]), table, table.max(1), table.mean((0, 2))


def _recurrent(kind: Any, batch: int) -> Built:
    return _called(kind(128, 256, num_layers=2, batch_first=True), (batch, 50, 128))


def _ranked() -> Built:
    module = _Ranked().eval()
    bag, ids, chosen = (torch.zeros(32, count, dtype=torch.int64) for count in (60, 20, 8))
    return module, lambda: module(bag, ids, chosen)


def _graph() -> Built:
    start, end = (torch.zeros(2000, dtype=torch.int64) for _ in range(2))
    nodes = torch.rand(500, 64)
    return _Graph(), lambda: _Graph()(nodes, start, end)


def _own() -> dict[str, Callable[[], Built]]:
    return {
        "unet": lambda: _called(_UNet(), (1, 3, 128, 128)),
        "unet3d": lambda: _called(_Volumes(), (1, 1, 32, 32, 32)),
        "dcgan": lambda: _called(_dcgan(), (1, 100, 1, 1)),
        "discriminator": lambda: _called(_discriminator(), (1, 3, 64, 64)),
        "wavenet": lambda: _called(_WaveNet(), (1, 1, 512)),
        "lstm": lambda: _recurrent(nn.LSTM, 1),
        "gru": lambda: _recurrent(nn.GRU, 8),
        "cache": lambda: _called(_Cached(12, 255), (1, 12, 1, 64)),
        "ranked": _ranked,
        "styled": lambda: _called(_Styled(), (1, 64, 28, 28), (128,)),
        "graph": _graph,
    }
