"""The door of a build: what goes in, what comes out, what is refused."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import fx, nn

from relax_zoo.compiler import Executable, InputError, build
from relax_zoo.translator import from_fx
from tests.translator.memory import outputs_of


def built(module: nn.Module, *shapes: Any, **options: Any) -> Executable:
    return build(from_fx(fx.symbolic_trace(module.eval()), list(shapes)), **options)


class Double(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + x


class Same(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x


class Everything(nn.Module):
    def forward(self, x: torch.Tensor, y: torch.Tensor) -> dict[str, Any]:
        return {"sum": x + y, "rest": (x - y, [x * 2, None], 7), "same": x}


class Batched(nn.Module):
    def forward(self, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return x + y


def test_outputs_have_the_structure_of_the_model() -> None:
    x, y = torch.randn(2, 3), torch.randn(2, 3)
    result = built(Everything(), (2, 3), (2, 3))(x, y)
    assert list(result) == ["sum", "rest", "same"]
    assert torch.equal(result["sum"], x + y)
    difference, (double, nothing), seven = result["rest"]
    assert torch.equal(difference, x - y)
    assert torch.equal(double, x * 2)
    assert nothing is None
    assert seven == 7
    assert torch.equal(result["same"], x)


@pytest.mark.parametrize(
    "make",
    {
        "contiguous": lambda: torch.randn(4, 6),
        "transposed": lambda: torch.randn(6, 4).t(),
        "every other row": lambda: torch.randn(8, 6)[::2],
        "not aligned": lambda: torch.randn(25)[1:].view(4, 6),
        "expanded": lambda: torch.randn(1, 6).expand(4, 6),
        "with gradient": lambda: torch.randn(4, 6, requires_grad=True),
        "from numpy": lambda: torch.from_numpy(np.arange(24, dtype="float32").reshape(4, 6)),
    }.items(),
    ids=lambda pair: pair[0],
)
def test_any_tensor_of_the_right_shape_goes_in(make: tuple[str, Callable[[], torch.Tensor]]) -> None:
    x = make[1]()
    before = x.detach().clone()
    assert torch.equal(built(Double(), (4, 6))(x), before + before)
    assert torch.equal(x, before)


def test_numpy_arrays_go_in_and_come_out() -> None:
    x = np.asfortranarray(np.random.RandomState(0).rand(4, 6).astype("float32"))
    x.flags.writeable = False
    result = built(Double(), (4, 6))(x)
    assert isinstance(result, np.ndarray)
    np.testing.assert_array_equal(result, x + x)


class Returning(nn.Module):
    """What is an input, a weight, a constant or another output, also as a view of it."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("weight", torch.arange(3.0))

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        y = x + self.weight
        again = (y, y.view(3, 1), y.clone(), x + 0, x * 1)
        return (x, x.view(3, 1), x.clone(), self.weight, self.weight.clone(), torch.zeros(3), torch.zeros(3), *again)


def test_what_a_caller_writes_into_an_output_is_seen_nowhere_else() -> None:
    x = torch.ones(3)
    outputs_of(built(Returning(), (3,)), [x])
    assert torch.equal(x, torch.ones(3))


def test_a_program_without_a_kernel_is_built_as_any_other() -> None:
    run = build(from_fx(fx.symbolic_trace(lambda x: x.mean()), [()]))  # the mean of one number is that number
    assert run(torch.tensor(2.0)).item() == 2


def test_one_output_that_is_an_input_is_a_copy_of_it() -> None:
    outputs_of(built(Same(), ("n", 3)), [torch.ones(2, 3)])


@pytest.mark.parametrize("shape", [(0, 6), (3, 0)])
def test_an_empty_tensor_goes_in_and_comes_out(shape: tuple[int, int]) -> None:
    assert built(Double(), shape)(torch.zeros(shape)).shape == shape


def test_a_named_dimension_takes_every_size_and_the_same_one_everywhere() -> None:
    run = built(Batched(), ("batch", 3), ("batch", 3))
    for size in (1, 2, 5):
        x = torch.randn(size, 3)
        assert torch.equal(run(x, x), x + x)
    with pytest.raises(InputError, match=r"input 'y' is \(5, 3\) of float32, but must be \(batch, 3\).*batch = 2"):
        run(torch.randn(2, 3), torch.randn(5, 3))


def test_a_size_can_be_fixed_when_building() -> None:
    run = built(Double(), ("batch", 3), sizes={"batch": 2})
    assert run(torch.ones(2, 3)).shape == (2, 3)
    with pytest.raises(InputError, match=r"is \(3, 3\) of float32, but must be \(2, 3\)"):
        run(torch.ones(3, 3))
    with pytest.raises(ValueError, match="no dimension named rows; it has: batch"):
        built(Double(), ("batch", 3), sizes={"rows": 2})


@pytest.mark.parametrize(
    ("inputs", "complaint"),
    [
        ((), "0 inputs given, but the module takes 1: x"),
        ((torch.ones(4, 6), torch.ones(4, 6)), "2 inputs given"),
        ((torch.ones(6, 4),), r"input 'x' is \(6, 4\) of float32, but must be \(4, 6\) of float32"),
        ((torch.ones(4),), r"input 'x' is \(4,\) of float32"),
        ((torch.ones(4, 6, dtype=torch.float64),), "of float64, but must be .* of float32"),
        (([1.0, 2.0],), "input 'x' is a list; it must be a torch tensor or a numpy array"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(inputs: tuple[Any, ...], complaint: str) -> None:
    run = built(Double(), (4, 6))
    run(torch.ones(4, 6))  # also after a call that fits
    with pytest.raises(InputError, match=complaint):
        run(*inputs)


def test_weights_that_are_parameters_are_bound() -> None:
    layer = nn.Linear(6, 5).eval()
    module = from_fx(fx.symbolic_trace(layer), [(4, 6)], keep_params_as_input=True)
    x = torch.randn(4, 6)
    assert torch.equal(build(module)(x), built(layer, (4, 6))(x))
