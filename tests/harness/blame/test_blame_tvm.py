"""What TVM's importer gets wrong without a word is a numeric failure, blamed on the very call, wherever that stands."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from relax_zoo.harness.blame.bisect import blame
from relax_zoo.harness.blame.shrink import small_case
from relax_zoo.harness.importers import find
from relax_zoo.harness.numerics.scenarios import verdicts
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import Input, Model
from relax_zoo.zoo.weights import fill


class Net(nn.Module):
    """Right layers before and after the call that is wrong; `weight` and `shift` are for it to use."""

    def __init__(self, call: Callable[[nn.Module, Tensor], Tensor]) -> None:
        super().__init__()
        self.call = call
        self.before, self.norm = nn.Conv2d(3, 4, 3, padding=1), nn.BatchNorm2d(4)
        self.weight, self.shift = nn.Parameter(torch.empty(6, 4, 3, 3)), nn.Parameter(torch.empty(6))
        self.scale = nn.Parameter(torch.empty(10))

    def forward(self, x: Tensor) -> Tensor:
        return torch.tanh(self.call(self, torch.sigmoid(self.before(x)))) * 2


# What is called, and the node that is to be blamed.
CALLS: dict[str, tuple[Callable[[nn.Module, Tensor], Tensor], str]] = {
    "BatchNorm2d": (lambda net, x: net.norm(x), "norm"),
    "conv2d with bias=": (lambda net, x: F.conv2d(x, net.weight, bias=net.shift), "conv2d"),
    "add with alpha=": (lambda net, x: torch.add(x, torch.exp(x), alpha=3), "add"),
    "layer_norm with weight=": (lambda net, x: F.layer_norm(x, (10,), weight=net.scale), "layer_norm"),
    "avg_pool2d with divisor_override=": (lambda net, x: F.avg_pool2d(x, 2, divisor_override=3), "avg_pool2d"),
    "a negative index": (lambda net, x: x[-1] + 1, "getitem"),
    "an index that takes an axis away": (lambda net, x: x[:, 0] + 1, "getitem"),
    "var": (lambda net, x: torch.var(x, 1), "var"),
}


@pytest.mark.parametrize("what", CALLS)
def test_a_silent_error_is_blamed_on_its_call_and_cut_down_to_it(what: str, tmp_path: Path) -> None:
    call, node = CALLS[what]
    net = fill(Net(call)).eval()
    model = Model("net", (Input((2, 3, 8, 10)),), frozenset(), "a test", {}, (1,), lambda: net, None, True)
    wrong = Subject(model, find("tvm-fx"))
    assert not verdicts(wrong)["batch 1"].ok
    culprit = blame(wrong, model.example())
    assert culprit is not None
    assert culprit.node == node
    case = small_case(wrong, culprit, model.example(), tmp_path / "case.py")
    assert case is not None
    assert case.operators <= 2
