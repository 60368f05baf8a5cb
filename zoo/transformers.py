"""Small networks over sequences: attention in the four ways people write it, mixing by matrices, and recurrence."""

# ruff: noqa: D102, D103 (a builder is described by its `why`, a forward by its class)

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .convnets import IMAGE
from .inputs import Input
from .registry import small

VOCABULARY, LENGTH, WIDTH, HEADS = 50, 12, 24, 3
TOKENS = Input(("batch", LENGTH), "int64", high=VOCABULARY)


def perceptron(width: int, wide: int) -> nn.Sequential:
    """(..., width) -> (..., width)."""
    return nn.Sequential(nn.Linear(width, wide), nn.GELU(), nn.Linear(wide, width))


class MixerBlock(nn.Module):
    """Mix the tokens of each channel, then the channels of each token."""

    def __init__(self, tokens: int, channels: int) -> None:
        super().__init__()
        self.norm1, self.across = nn.LayerNorm(channels), perceptron(tokens, 40)
        self.norm2, self.along = nn.LayerNorm(channels), perceptron(channels, 48)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.across(self.norm1(x).transpose(1, 2)).transpose(1, 2)
        return x + self.along(self.norm2(x))


class Mixer(nn.Module):
    """(batch, 3, 32, 28) -> (batch, 10), with 8 x 4 patches as tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, 20, (8, 4), stride=(8, 4))
        self.blocks = nn.Sequential(MixerBlock(28, 20), MixerBlock(28, 20))
        self.norm, self.out = nn.LayerNorm(20), nn.Linear(20, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.patches(x).flatten(2).mT
        return self.out(self.norm(self.blocks(x)).mean(dim=1))


@small(inputs=[IMAGE], why="linear layers along the token axis, through transposes")
def mlp_mixer() -> nn.Module:
    return Mixer()


class SpelledAttention(nn.Module):
    """Self-attention from matrix products and a softmax."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)

    def forward(self, x: Tensor) -> Tensor:
        batch, tokens, width = x.shape
        q, k, v = self.qkv(x).reshape(batch, tokens, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        scores = (q @ k.transpose(-2, -1)) * (WIDTH // HEADS) ** -0.5
        return self.out((scores.softmax(dim=-1) @ v).transpose(1, 2).reshape(batch, tokens, width))


class ViT(nn.Module):
    """(batch, 3, 32, 28) -> (batch, 10): one block over a class token and 28 patches."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, WIDTH, (8, 4), stride=(8, 4))
        self.token, self.position = nn.Parameter(torch.empty(1, 1, WIDTH)), nn.Parameter(torch.empty(1, 29, WIDTH))
        self.norm1, self.attention = nn.LayerNorm(WIDTH), SpelledAttention()
        self.norm2, self.feed = nn.LayerNorm(WIDTH), perceptron(WIDTH, 2 * WIDTH)
        self.out = nn.Linear(WIDTH, 10)

    def forward(self, x: Tensor) -> Tensor:
        patches = self.patches(x).flatten(2).transpose(1, 2)
        x = torch.cat([self.token.expand(x.shape[0], -1, -1), patches], dim=1) + self.position
        x = x + self.attention(self.norm1(x))
        x = x + self.feed(self.norm2(x))
        return self.out(x[:, 0])


@small(
    inputs=[IMAGE],
    why="attention spelled out in matrix products and softmax, unbind, a class token expanded over the batch",
)
def tiny_vit() -> nn.Module:
    return ViT()


class CausalBlock(nn.Module):
    """Causal self-attention and a perceptron, each after its norm."""

    def __init__(self) -> None:
        super().__init__()
        self.norm1, self.qkv, self.out = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm2, self.feed = nn.LayerNorm(WIDTH), perceptron(WIDTH, 4 * WIDTH)

    def heads(self, x: Tensor) -> Tensor:
        return x.view(-1, LENGTH, HEADS, WIDTH // HEADS).transpose(1, 2)

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = self.qkv(self.norm1(x)).split(WIDTH, dim=-1)
        y = F.scaled_dot_product_attention(self.heads(q), self.heads(k), self.heads(v), is_causal=True)
        x = x + self.out(y.transpose(1, 2).flatten(2))
        return x + self.feed(self.norm2(x))


class GPT(nn.Module):
    """(batch, 12) int64 -> (batch, 12, 50)."""

    def __init__(self) -> None:
        super().__init__()
        self.token, self.position = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(LENGTH, WIDTH)
        self.blocks = nn.Sequential(CausalBlock(), CausalBlock())
        self.norm, self.head = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, VOCABULARY, bias=False)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.token(tokens) + self.position(torch.arange(LENGTH))
        return self.head(self.norm(self.blocks(x)))


@small(
    inputs=[TOKENS], why="token and position embeddings, causal scaled_dot_product_attention, logits for every token"
)
def causal_gpt() -> nn.Module:
    return GPT()


class Rotary(nn.Module):
    """(batch, 14) int32 -> (batch, 14, 50): RMSNorm, rotary positions, 4 query heads on 2 key heads, SwiGLU."""

    def __init__(self, length: int = 14, size: int = 6) -> None:
        super().__init__()
        width = 4 * size
        self.length, self.size = length, size
        self.token, self.norm1, self.norm2 = nn.Embedding(VOCABULARY, width), nn.RMSNorm(width), nn.RMSNorm(width)
        self.query, self.key, self.value = (nn.Linear(width, heads * size, bias=False) for heads in (4, 2, 2))
        self.out, self.gate, self.up = (nn.Linear(width, wide, bias=False) for wide in (width, 40, 40))
        self.down = nn.Linear(40, width, bias=False)

    def rotate(self, x: Tensor) -> Tensor:
        frequencies = 100.0 ** (-torch.arange(0, self.size, 2) / self.size)
        angles = torch.outer(torch.arange(self.length), frequencies).repeat(1, 2)
        first, second = x.chunk(2, dim=-1)
        return x * angles.cos() + torch.cat((-second, first), dim=-1) * angles.sin()

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.token(tokens)
        y = self.norm1(x)
        q, k, v = (p(y).unflatten(-1, (-1, self.size)).transpose(1, 2) for p in (self.query, self.key, self.value))
        y = F.scaled_dot_product_attention(self.rotate(q), self.rotate(k), v, is_causal=True, enable_gqa=True)
        x = x + self.out(y.transpose(1, 2).flatten(-2))
        y = self.norm2(x)
        return F.linear(x + self.down(F.silu(self.gate(y)) * self.up(y)), self.token.weight)


@small(
    inputs=[Input(("batch", 14), "int32", high=VOCABULARY)],
    why="RMSNorm, rotary positions as constants of the graph, grouped-query attention, SwiGLU",
)
def rotary_gqa() -> nn.Module:
    return Rotary()


class CrossAttention(nn.Module):
    """(batch, 9, 24), (batch, 13, 16) -> (batch, 9, 24)."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(WIDTH, HEADS, kdim=16, vdim=16, batch_first=True)

    def forward(self, x: Tensor, memory: Tensor) -> Tensor:
        attended, _ = self.attention(x, memory, memory, need_weights=False)
        return x + attended


@small(
    inputs=[Input(("batch", 9, WIDTH)), Input(("batch", 13, 16))],
    why="nn.MultiheadAttention as one module with keyword arguments, keys and values of another width and length",
)
def cross_attention() -> nn.Module:
    return CrossAttention()


class Recurrent(nn.Module):
    """(batch, 7, 9) -> (batch, 7, 16)."""

    def __init__(self) -> None:
        super().__init__()
        self.start, self.cell = nn.Linear(9, 16), nn.GRUCell(9, 16)

    def forward(self, x: Tensor) -> Tensor:
        states = [torch.tanh(self.start(x[:, -1]))]
        for t in range(7):
            states.append(self.cell(x[:, t], states[-1]))
        return torch.stack(states[1:], dim=1)


@small(inputs=[Input(("batch", 7, 9))], why="one module called seven times: a GRU cell unrolled over time")
def recurrent() -> nn.Module:
    return Recurrent()
