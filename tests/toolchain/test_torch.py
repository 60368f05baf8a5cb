"""What each private name of torch must do for the translator and the harness: one test a name."""

import contextlib
import logging
from typing import Any

import pytest
import sympy
import torch
from torch import nn

from relax_zoo import _torch
from relax_zoo._torch import (
    FakeTensor,
    FakeTensorMode,
    PreDispatchMode,
    TorchDispatchMode,
    autocast_kept,
    autocast_kernel,
    below_functionalization,
    can_decompose,
    decomposition_table,
    enable_python_dispatcher,
    fake_like,
    functionalized,
    has_kernel,
    is_batched,
    new_size,
    quiet_fake_tensors,
    schema,
    shape_env,
    sympy_of,
    sympy_text,
    value_dependence_errors,
    views_of,
    without_onednn,
)
from tests.toolchain.naming import says

aten = torch.ops.aten


def fakes(*shapes: tuple[str | int, ...]) -> tuple[Any, list[torch.Tensor], dict[str, torch.SymInt]]:
    """An environment, and fake tensors whose named sizes are symbols of it."""
    env = shape_env()
    names = dict.fromkeys(dim for shape in shapes for dim in shape if isinstance(dim, str))
    sizes = {name: new_size(env, name, 11 + 2 * i) for i, name in enumerate(names)}
    with FakeTensorMode(shape_env=env):
        return env, [torch.empty([sizes[d] if isinstance(d, str) else d for d in shape]) for shape in shapes], sizes


# ---------------------------------------------------------------- operators


@says("OpOverload")
def test_an_overload_of_an_operator_has_its_type() -> None:
    assert isinstance(aten.add.Tensor, _torch.OpOverload)
    assert str(aten.add.Tensor) == "aten.add.Tensor"
    assert aten.add.Tensor.namespace == "aten"


@says("OpOverloadPacket")
def test_all_overloads_of_an_operator_are_a_packet() -> None:
    assert isinstance(aten.add, _torch.OpOverloadPacket)
    assert not isinstance(aten.add.Tensor, _torch.OpOverloadPacket)


@says("HigherOrderOperator")
def test_an_operator_that_holds_a_graph_is_of_higher_order() -> None:
    assert isinstance(torch.ops.higher_order.cond, _torch.HigherOrderOperator)
    assert not isinstance(aten.add.Tensor, _torch.HigherOrderOperator)


@says("schema")
def test_a_schema_tells_names_defaults_kinds_and_what_is_written() -> None:
    add_ = schema(aten.add_.Tensor)
    assert (add_.name, add_.is_mutable) == ("aten::add_", True)
    first, other, alpha = add_.arguments
    assert (first.name, first.is_write, other.is_write) == ("self", True, False)
    assert (alpha.kwarg_only, alpha.has_default_value(), alpha.default_value) == (True, True, 1)
    assert first.alias_info is not None
    assert other.alias_info is None
    assert (len(add_.returns), str(add_.arguments[1].type)) == (1, "Tensor")


@says("can_decompose")
def test_a_composite_can_be_decomposed_and_an_operator_with_kernels_of_its_own_cannot() -> None:
    assert can_decompose(aten.reshape.default)
    assert not can_decompose(aten.mm.default)


@says("decomposition_table")
def test_the_table_has_more_decompositions_than_torch_export_applies() -> None:
    table = decomposition_table()
    loss, is_target = table[aten.multilabel_margin_loss_forward.default](torch.ones(1, 2), torch.tensor([[1, -1]]), 1)
    assert float(loss) == 0.5
    assert is_target.tolist() == [[0, 1]]
    assert aten.softmax.int not in table
    assert aten._softmax.default in table
    assert aten._softmax.default not in torch.export.default_decompositions()


# ---------------------------------------------------------------- recording


class Recorded(PreDispatchMode):
    """Notes every call, and asks for the parts of those in `opened`."""

    def __init__(self, *opened: Any) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.opened = opened

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.calls.append(str(func))
        if func in self.opened:
            with self.again():
                return func.decompose(*args, **(kwargs or {}))
        return func(*args, **(kwargs or {}))


@says("PreDispatchMode")
def test_a_mode_ahead_of_autograd_meets_composites_whole_and_their_parts_when_it_is_on_again() -> None:
    _, (x, weight), _ = fakes((2, 3), (4, 3))
    with torch.no_grad(), enable_python_dispatcher(), Recorded() as whole:
        nn.functional.linear(x, weight)
    with torch.no_grad(), enable_python_dispatcher(), Recorded(aten.linear.default) as parts:
        nn.functional.linear(x, weight)
    assert whole.calls == ["aten.linear.default"]
    assert parts.calls[0] == "aten.linear.default"
    assert parts.calls[-1] == "aten.matmul.default"


class PerBatch(Recorded):
    """Notes what a call on batched tensors comes to on what they hold."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if is_batched(args):
            with self.below_vmap():
                return func(*args, **(kwargs or {}))
        return super().__torch_dispatch__(func, types, args, kwargs)


def test_calls_under_vmap_come_back_as_calls_on_what_batched_tensors_hold() -> None:
    _, (x,), _ = fakes((3, 2, 4))
    with torch.no_grad(), enable_python_dispatcher(), PerBatch() as mode:
        result = torch.vmap(lambda rows: rows.softmax(1), in_dims=1)(x)
    assert result.shape == (2, 3, 4)
    assert "aten._softmax.default" in mode.calls


@says("enable_python_dispatcher")
def test_composites_keep_symbolic_sizes_under_the_python_dispatcher() -> None:
    _, (x,), sizes = fakes(("n", 4))
    with enable_python_dispatcher():
        y = torch.flatten(x)
    assert sympy_of(y.shape[0]) == 4 * sympy_of(sizes["n"])


@says("functionalized")
def test_a_functionalized_function_changes_a_view_without_writing() -> None:
    def change(x: torch.Tensor) -> torch.Tensor:
        y = x.clone()
        y[0].add_(1)
        return y

    _, (x,), _ = fakes((2, 3))
    with torch.no_grad(), enable_python_dispatcher(), Recorded() as recorded:
        functionalized(change)(x)
    assert "aten.add.Tensor" in recorded.calls
    assert not [call for call in recorded.calls if call.split(".")[1].endswith("_")]


def test_functionalization_meets_what_is_called_instead() -> None:
    def change(x: torch.Tensor) -> torch.Tensor:
        y = x.clone()
        torch.positive(y).add_(1)
        return y

    with torch.no_grad(), enable_python_dispatcher(), Recorded():
        instead = {aten.positive.default: lambda x: x}
        called = functionalized(change, lambda overload, *arguments: instead.get(overload))
        assert called(torch.zeros(2)).tolist() == [1, 1]


@says("views_of")
def test_views_of_names_the_views_by_which_a_functionalized_tensor_is_seen() -> None:
    seen = []

    def change(x: torch.Tensor) -> torch.Tensor:
        y = x.clone()
        seen.append(views_of(y[:1].expand(3)))
        return y.add_(1)

    with torch.no_grad(), enable_python_dispatcher(), Recorded():
        functionalized(change)(torch.zeros(2))
    assert seen[0] == ["slice_Tensor", "expand"]
    assert views_of(torch.zeros(2)[:1]) == []


@says("below_functionalization")
def test_below_functionalization_is_the_plain_tensor_with_every_change_applied() -> None:
    seen = []

    def change(x: torch.Tensor) -> torch.Tensor:
        y = x.clone()
        y.view(-1).add_(1)
        seen.append((y, below_functionalization(y)))
        return y

    with torch.no_grad(), enable_python_dispatcher(), Recorded():
        functionalized(change)(torch.zeros(2))
    (wrapped, plain), *_ = seen
    assert type(plain) is torch.Tensor
    assert type(wrapped) is not torch.Tensor
    assert plain.tolist() == [1.0, 1.0]
    assert below_functionalization(plain) is plain


@says("FakeTensor", "fake_like")
def test_a_fake_tensor_has_all_of_the_real_one_but_its_numbers() -> None:
    real = torch.ones(3, 4, dtype=torch.float16).t()
    mode = FakeTensorMode()
    fake = fake_like(mode, real)
    assert isinstance(fake, FakeTensor)
    assert not isinstance(real, FakeTensor)
    assert fake.fake_mode is mode
    assert (fake.shape, fake.stride(), fake.dtype, fake.device) == (real.shape, real.stride(), real.dtype, real.device)


@says("FakeTensorMode")
def test_what_is_made_in_the_mode_of_fake_tensors_is_one_and_real_ones_may_join() -> None:
    with FakeTensorMode(allow_non_fake_inputs=True):
        product = torch.empty(2, 3) @ REAL
    assert isinstance(product, FakeTensor)
    assert product.shape == (2, 5)


REAL = torch.ones(3, 5)


@says("quiet_fake_tensors")
def test_pytorch_says_nothing_of_what_fails_on_fake_tensors_while_it_is_kept_quiet(
    caplog: pytest.LogCaptureFixture,
) -> None:
    log = logging.getLogger("torch._subclasses.fake_tensor")
    before = log.level
    with quiet_fake_tensors():
        assert not log.isEnabledFor(logging.ERROR)
    assert log.level == before
    assert log.isEnabledFor(logging.ERROR)


def read(x: torch.Tensor) -> Any:
    return x[0].item()


def decide_by_size(x: torch.Tensor) -> Any:
    return torch.nonzero(x).shape[0] == 1


@says("value_dependence_errors")
@pytest.mark.parametrize(
    ("ask", "env"), [(read, None), (torch.nonzero, None), (decide_by_size, shape_env)], ids=["value", "size", "guard"]
)
def test_what_depends_on_the_values_of_a_fake_tensor_raises_one_of_three_errors(ask: Any, env: Any) -> None:
    with FakeTensorMode(shape_env=env and env()), quiet_fake_tensors():
        x = torch.empty(3)
        with pytest.raises(value_dependence_errors()):
            bool(ask(x))


@says("without_onednn")
def test_onednn_is_off_inside_and_as_it_was_after(recwarn: pytest.WarningsRecorder) -> None:
    with contextlib.suppress(KeyError), without_onednn():
        inside = torch.backends.mkldnn.enabled
        raise KeyError
    assert not inside
    assert torch.backends.mkldnn.enabled
    assert not recwarn.list


@says("is_batched")
def test_a_tensor_under_vmap_is_told_from_others() -> None:
    found = []
    torch.vmap(lambda x: found.append(is_batched(([x], {}))) or x)(torch.ones(2, 3))
    assert found == [True]
    assert not is_batched([torch.ones(2), 3])


@says("has_kernel")
def test_an_overload_has_kernels_for_some_dispatch_keys() -> None:
    assert has_kernel(aten.mm.default, "CPU")
    assert not has_kernel(aten.matmul.default, "CPU")


@says("autocast_kept")
def test_autocast_is_as_it_was_after_an_error_within() -> None:
    with contextlib.suppress(KeyError), autocast_kept():
        torch.set_autocast_enabled("cpu", True)
        torch.set_autocast_dtype("cpu", torch.float16)
        raise KeyError
    assert (torch.is_autocast_enabled("cpu"), torch.get_autocast_dtype("cpu")) == (False, torch.bfloat16)


@says("autocast_kernel")
def test_autocast_calls_anew_what_it_casts_and_nothing_else() -> None:
    x = torch.ones(2, 2)
    assert autocast_kernel(aten.mm.default) is None
    with torch.autocast("cpu", torch.bfloat16):
        kernel = autocast_kernel(aten.mm.default)
        assert kernel is not None
        assert kernel(x, x).dtype == torch.bfloat16
        assert autocast_kernel(aten.relu.default) is None


@says("TorchDispatchMode")
def test_a_dispatch_mode_meets_the_operators_that_composites_come_to() -> None:
    calls = []

    class Seen(TorchDispatchMode):
        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            calls.append(func)
            return func(*args, **(kwargs or {}))

    with Seen():
        nn.functional.linear(torch.ones(2, 3), torch.ones(4, 3), torch.ones(4))
    assert aten.addmm.default in calls
    assert aten.linear.default not in calls


# ---------------------------------------------------------------- symbolic sizes


@says("ShapeEnv", "shape_env")
def test_an_environment_notes_guards_and_takes_no_size_for_another_or_for_a_number() -> None:
    env = shape_env()
    assert isinstance(env, _torch.ShapeEnv)
    n, m = new_size(env, "n", 1), new_size(env, "m", 1)
    assert sympy_of(n) != sympy_of(m)
    assert sympy_of(n).is_Symbol
    assert bool(n < 100)
    assert [guard.expr for guard in env.guards] == [sympy.Lt(sympy_of(n), 100)]


@says("new_size")
def test_a_new_size_is_decided_as_its_hint() -> None:
    env = shape_env()
    size = new_size(env, "n", 13)
    assert bool(size * 2 == 26)
    assert bool(size != 1)
    assert [guard.expr for guard in env.guards]


@says("sympy_of")
def test_a_size_is_an_expression_over_the_named_ones() -> None:
    _, _, sizes = fakes(("n",))
    n = sympy_of(sizes["n"])
    assert n.is_Symbol
    assert sympy_of(sizes["n"] * 3 + 1) == 3 * n + 1


@says("sympy_text")
def test_an_expression_is_written_as_python_reads_it() -> None:
    n = sympy.Symbol("n", integer=True)
    text = sympy_text(sympy.Le(_torch.FloorDiv(n, 2), 5))
    assert [eval(text, {"n": value}) for value in (11, 12)] == [True, False]


@says("FloorDiv", "Mod", "Max", "Min")
def test_operators_on_sizes_are_these_functions_of_sympy() -> None:
    _, _, sizes = fakes(("n", "m"))
    n, m = sizes["n"], sizes["m"]
    assert isinstance(sympy_of(n // 2), _torch.FloorDiv)
    assert sympy_of(n // 2).args == (sympy_of(n), 2)
    assert isinstance(sympy_of(n % 2), _torch.Mod | _torch.PythonMod)
    assert isinstance(sympy_of(torch.sym_max(n, m)), _torch.Max)
    assert isinstance(sympy_of(torch.sym_min(n, m)), _torch.Min)
    assert _torch.Mod(sympy.Integer(7), sympy.Integer(4)) == 3


@says("PythonMod")
def test_the_remainder_of_python_has_the_sign_of_the_divisor() -> None:
    assert _torch.PythonMod(sympy.Integer(-7), sympy.Integer(4)) == 1
    assert isinstance(_torch.PythonMod(sympy.Symbol("n", integer=True), sympy.Integer(4)), _torch.PythonMod)


@says("CleanDiv")
def test_a_division_without_remainder_is_a_floor_division() -> None:
    assert issubclass(_torch.CleanDiv, _torch.FloorDiv)
    assert _torch.CleanDiv(sympy.Integer(12), sympy.Integer(4)) == 3
