"""A sample's result is the same to the bit in any company; a sum whose order hangs on anything else is found out."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, fx, nn

from relax_zoo import compiler, translator
from relax_zoo._tvm import BlockBuilder, Call, Expr, te, tirx
from relax_zoo.compiler.cpu import legalize as tables
from relax_zoo.compiler.runtime.threads import CORES
from relax_zoo.harness.importers import find
from relax_zoo.harness.numerics import same_bits
from relax_zoo.harness.numerics.scenarios import verdicts
from relax_zoo.harness.selfcheck.patch import Patch
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import get

PARTS = 2
BATCHES = (1, 2, 7, 64)


def summed_in_parts(parts: Callable[[Any], Any]) -> Patch:
    """Products whose sums are taken in as many parts as `parts` says for a left operand."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        def product(x: te.Tensor, w: te.Tensor) -> te.Tensor:
            length, count = x.shape[1], parts(x)
            size = tirx.floordiv(length + count - 1, count)
            k = te.reduce_axis((0, length), name="k")
            inner = te.compute(
                (PARTS, x.shape[0], w.shape[1]),
                lambda p, i, j: te.sum(tirx.if_then_else(tirx.floordiv(k, size) == p, x[i, k] * w[k, j], 0.0), axis=k),
                name="parts",
            )
            return te.compute((x.shape[0], w.shape[1]), lambda i, j: inner[0, i, j] + inner[1, i, j], name="product")

        return bb.call_te(product, *call.args, primfunc_name_hint="matmul")

    patch = Patch()
    patch.attribute(tables, "_matmul", lambda machine: legalize)
    return patch


def test_each_run_of_a_sound_build_has_the_same_bits() -> None:
    verdict = verdicts(Subject(get("mlp")))[same_bits.SCENARIO]
    assert verdict.ok, verdict.message
    assert verdict.message == f"{6 + (CORES > 1)} runs with the same bits"


def test_nothing_to_compare_is_no_verdict() -> None:
    found = verdicts(Subject(get("matmul_relu")))  # without a batch
    assert (same_bits.SCENARIO in found) == (CORES > 1)
    assert same_bits.verdict(Subject(get("mlp"), find("tvm-fx"))) is None


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        pytest.param(
            *(lambda x: tirx.call_packed("runtime.NumThreads"), "2 threads instead of 1"),
            marks=pytest.mark.skipif(CORES < 2, reason="a build for a machine of one core runs on one thread"),
        ),
        (lambda x: tirx.if_then_else(x.shape[0] > 3, 2, 1), "sample 0 alone"),
        (lambda x: tirx.if_then_else(x.shape[0] == 2, 2, 1), "samples 3 to 4 of 5"),
        (lambda x: 2 if isinstance(x.shape[0], tirx.IntImm) else 1, "a build for 1 sample"),
    ],
    ids=["threads", "alone", "beside others", "build"],
)
def test_a_sum_in_parts_that_hang_on_something_else_is_red(parts: Callable[[Any], Any], said: str) -> None:
    with summed_in_parts(parts):
        found = verdicts(Subject(get("mlp")))
    assert not found[same_bits.SCENARIO].ok
    assert found[same_bits.SCENARIO].message.startswith(said)
    assert all(verdict.ok for scenario, verdict in found.items() if scenario != same_bits.SCENARIO)


class Rows(nn.Module):
    """Whatever sums or chooses within a sample: products narrow and wide, convolutions, norms, reductions."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow, self.wide, self.deep = nn.Linear(300, 5), nn.Linear(300, 700), nn.Linear(2052, 16)
        self.dense = nn.Conv2d(3, 20, 3, padding=1)
        self.winograd = nn.Conv2d(20, 32, 3, padding=1)
        self.depthwise = nn.Conv2d(32, 32, 5, groups=32, stride=2)
        self.grouped = nn.Conv2d(32, 16, 3, groups=4)
        self.up = nn.ConvTranspose2d(16, 4, 3, stride=2)
        self.line = nn.Conv1d(20, 8, 9, dilation=3)
        self.norms = nn.ModuleList([nn.GroupNorm(4, 32), nn.InstanceNorm2d(32), nn.BatchNorm2d(32)])
        self.attention = nn.MultiheadAttention(20, 4, batch_first=True)
        self.cell = nn.GRUCell(20, 24)

    def forward(self, x: Tensor, image: Tensor) -> tuple[Tensor, ...]:
        features = torch.relu(self.dense(image))
        more = self.winograd(features)
        for norm in self.norms:
            more = norm(more)
        fewer = self.grouped(self.depthwise(more))
        series = features.flatten(2)
        tokens = series[..., :60].mT
        attended, weights = self.attention(tokens, tokens, tokens)
        long = x.repeat(1, 7)[:, :2052]
        return (
            self.narrow(x),
            self.wide(x),
            self.deep(long),
            self.up(fewer),
            self.line(series),
            attended,
            weights,
            self.cell(tokens[:, 0]),
            tokens @ tokens.mT,
            torch.einsum("bij,bkj->bik", tokens, tokens[:, 3:9]),
            features.mean((2, 3)),
            more.var((1, 2)),
            long.softmax(-1),
            long.logsumexp(-1),
            long.cumsum(-1),
            F.layer_norm(long, (2052,)),
            F.rms_norm(features, (24, 24)),
            long.norm(dim=1),
            long.prod(1),
            F.avg_pool2d(features, 3),
            F.adaptive_avg_pool2d(features, (5, 7)),
            F.interpolate(features, scale_factor=1.7, mode="bilinear"),
            long.topk(9)[0],
            F.cosine_similarity(long[:, :1000], long[:, 1000:2000]),
            torch.cdist(tokens, tokens[:, :7]),
        )


def test_each_operator_sums_a_sample_in_one_order() -> None:
    torch.manual_seed(0)
    graph = fx.symbolic_trace(Rows().eval())
    x, image = torch.randn(max(BATCHES), 300), torch.randn(max(BATCHES), 3, 24, 24)
    module = translator.from_fx(graph, [(("batch", 300), "float32"), (("batch", 3, 24, 24), "float32")])
    run = compiler.build(module)
    whole = run(x, image)
    names = [node.name for node in graph.graph.output_node().args[0]]  # type: ignore[union-attr]
    fixed = [(size, compiler.build(module, sizes={"batch": size})) for size in (1, 7, 64)]
    for size, build in [*((size, run) for size in BATCHES), *fixed]:
        for first in {0, max(BATCHES) - size}:
            part = slice(first, first + size)
            for name, found, expected in zip(names, build(x[part], image[part]), whole, strict=True):
                assert torch.equal(found, expected[part]), f"{name}: {size} samples from {first}"
