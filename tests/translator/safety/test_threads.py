"""Threads that translate one graph, while another thread uses the model."""

from __future__ import annotations

import functools
import logging
import threading
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn

from relax_zoo._tvm import structural_equal
from relax_zoo.translator import from_fx


class Net(nn.Module):
    """Layers that reach their weights in several ways."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.rnn = nn.LSTM(4, 4, batch_first=True)
        self.others = [self.first]
        self.call = self.first.forward
        self.partial = functools.partial(nn.Linear.forward, self.first)

    def forward(self, x: Tensor) -> Any:
        return self.rnn(self.first(x) + self.call(x) + self.partial(x) + self.others[0](x))[0]


class Leaves(fx.Tracer):
    """Keeps the whole model as one call, so that it is run as it is."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return True


class Outer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.net = Net()

    def forward(self, x: Tensor) -> Any:
        return self.net(x)


def test_threads_translate_one_graph_at_once_and_the_model_keeps_its_weights_all_along() -> None:
    model = Outer().eval()
    graph = fx.GraphModule(model, Leaves().trace(model))
    x = torch.randn(2, 3, 4)
    expected, modules, failures = model(x), list[Any](), list[Any]()
    switches = torch.backends.mkldnn.is_available(), torch.backends.mha.get_fastpath_enabled()

    def translate() -> None:
        try:
            modules.extend(from_fx(graph, [(2, 3, 4)]) for _ in range(2))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=translate) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert all(type(each) is nn.Parameter for each in model.parameters())
        assert torch.equal(model.net.first(x[0]), torch.nn.functional.linear(x[0], *model.net.first.parameters()))
    for thread in threads:
        thread.join()
    assert not failures
    assert len(modules) == 6
    assert all(structural_equal(modules[0], each) for each in modules[1:])
    assert torch.equal(model(x), expected)
    assert switches == (torch.backends.mkldnn.is_available(), torch.backends.mha.get_fastpath_enabled())


def test_weights_that_a_layer_reaches_in_its_own_way_are_weights_of_the_program() -> None:
    model = Outer().eval()
    graph = fx.GraphModule(model, Leaves().trace(model))
    module = from_fx(graph, [(2, 3, 4)], keep_params_as_input=True)
    names = [each.name for each in module["main"].params[1:]]
    assert sorted(names) == sorted(name for name, _ in graph.named_parameters())


def test_an_interrupt_where_python_logs_leaves_its_loggers_to_other_threads() -> None:
    def interrupted(*_: Any) -> Any:
        vars(logging)["_lock"].acquire()  # as an interrupt between this step of `logging` and its next one leaves it
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        from_fx(fx.symbolic_trace(lambda x: torch.relu(x)), [(2,)], call_function_map={torch.relu: interrupted})
    logs = threading.Thread(
        target=logging.getLogger("relax_zoo.of_nobody").isEnabledFor, args=(logging.INFO,), daemon=True
    )
    logs.start()
    logs.join(10)
    assert not logs.is_alive()
