"""Every private or unpromised name of torch that this package uses, and nowhere else: see `_tvm` for TVM's.

What each name must do is said by one test a name, in `tests/toolchain`. What `import torch` loads
anyhow is imported here at once; the rest, seconds of sympy and torch.compile, when it is first asked for.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import logging
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import torch
from torch import _decomp, fx
from torch._dispatch.python import enable_python_dispatcher
from torch._ops import (
    HigherOrderOperator,
    OpOverload,
    OpOverloadPacket,
    _set_mode_pre_dispatch,
    unset_mode_pre_dispatch,
)
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
from torch._subclasses.functional_tensor import FunctionalTensor, FunctionalTensorMode, dispatch_functionalize
from torch.fx._symbolic_trace import _assert_is_none as assert_is_none
from torch.fx.experimental.proxy_tensor import ProxyTorchDispatchMode, PythonKeyTracer
from torch.fx.node import _get_qualified_name
from torch.utils import _pytree as pytree
from torch.utils._python_dispatch import TorchDispatchMode

from ._torch_exports import quicken_exports

if TYPE_CHECKING:
    import sympy
    from torch._inductor import config as inductor_config
    from torch._inductor.codecache import PyCodeCache
    from torch._inductor.constant_folding import ConstantFolder
    from torch.fx.experimental.symbolic_shapes import ShapeEnv
    from torch.utils._sympy.functions import CleanDiv, FloorDiv, Max, Min, Mod, PythonMod

__all__ = [
    "CleanDiv", "ConstantFolder", "FakeTensor", "FakeTensorMode", "FloorDiv", "HigherOrderOperator", "Max",
    "Min", "Mod", "OpOverload", "OpOverloadPacket", "PreDispatchMode", "PyCodeCache", "PythonMod", "ShapeEnv",
    "SizesTracer", "TorchDispatchMode", "assert_is_none", "assert_true", "autocast_kept", "autocast_kernel",
    "below_functionalization", "can_decompose", "compile_lock", "data_of", "decomposition_table",
    "enable_python_dispatcher", "fake_like", "functionalized", "has_kernel", "holds_model_state",
    "inductor_config", "is_batched", "module_database", "name_size", "new_size", "operator_database", "pytree",
    "qualified_name", "quicken_exports", "quiet_fake_tensors", "schema", "shape_env", "sympy_of", "sympy_text",
    "target_text", "value_dependence_errors", "version", "views_of", "without_onednn",
]  # fmt: skip

_LATE = {
    **dict.fromkeys(("CleanDiv", "FloorDiv", "Max", "Min", "Mod", "PythonMod"), "torch.utils._sympy.functions"),
    "ConstantFolder": "torch._inductor.constant_folding",
    "PyCodeCache": "torch._inductor.codecache",
    "ShapeEnv": "torch.fx.experimental.symbolic_shapes",
}

assert_true = torch._assert
data_of = torch._C._autograd._get_data_attr  # type: ignore[attr-defined]
"""What torch.compile has for `x.data`."""


def __getattr__(name: str) -> Any:
    """Import what takes seconds to import, on first use."""
    if name == "inductor_config":
        return importlib.import_module("torch._inductor.config")
    if name in _LATE:
        return getattr(importlib.import_module(_LATE[name]), name)
    raise AttributeError(f"module {__name__} has no attribute {name}")


# ---------------------------------------------------------------- operators


def schema(overload: OpOverload) -> Any:
    """The schema of an overload: its `name` ("aten::add_"), `arguments`, `returns`, and whether it `is_mutable`."""
    return overload._schema


def can_decompose(overload: OpOverload) -> bool:
    """Whether the overload is a composite, whose `decompose` calls what it consists of."""
    return overload._can_decompose()


def decomposition_table() -> dict[Any, Callable[..., Any]]:
    """Every decomposition that PyTorch has, by overload; `torch.export.default_decompositions` is a part of them."""
    import torch._refs  # noqa: F401  (it adds to the table)

    return _decomp.decomposition_table


@functools.cache
# ---------------------------------------------------------------- PyTorch's own database of operators and modules


@functools.cache
def operator_database() -> list[Any]:
    """What PyTorch tests its operators with: each `op` with its name, its spellings, and `sample_inputs`."""
    with warnings.catch_warnings(action="ignore"):
        from torch.testing._internal import common_utils
        from torch.testing._internal.common_methods_invocations import op_db
        from torch.testing._internal.opinfo import core
    # which read the source of every frame to find the TestCase that asks, and there is none
    common_utils.extract_test_fn = core.extract_test_fn = lambda: None  # type: ignore[attr-defined]
    return list(op_db)


@functools.cache
def module_database() -> list[Any]:
    """What PyTorch tests its modules with: each `module_cls` with its name, and `module_inputs_func`."""
    with warnings.catch_warnings(action="ignore"):
        from torch.testing._internal.common_modules import module_db
    return list(module_db)


# ---------------------------------------------------------------- recording


class PreDispatchMode(ProxyTorchDispatchMode):
    """A mode that stands where PyTorch's own graph capture stands, ahead of autograd: it meets composites whole."""

    def __init__(self) -> None:
        super().__init__(PythonKeyTracer(), "real", pre_dispatch=True)

    @contextlib.contextmanager
    def again(self) -> Iterator[None]:
        """Let the mode be on inside its own `__torch_dispatch__`, where PyTorch has turned it off."""
        _set_mode_pre_dispatch(self)
        try:
            yield
        finally:
            unset_mode_pre_dispatch(torch._C._TorchDispatchModeKey.PROXY)

    def below_vmap(self) -> TorchDispatchMode:
        """A mode in which a call on batched tensors comes back to this one as calls on what they hold."""
        return _BelowVmap(self)


class _BelowVmap(TorchDispatchMode):
    """Takes what the batching rules of vmap call, after them, as if vmap had not been entered."""

    def __init__(self, recorder: PreDispatchMode) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._recorder = recorder

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        shown, hidden = torch._C._dispatch_tls_local_include_set(), torch._C._dispatch_tls_local_exclude_set()
        with torch._C._ForceDispatchKeyGuard(shown, hidden.remove(torch._C.DispatchKey.PreDispatch)):
            return self._recorder.__torch_dispatch__(func, types, args, kwargs)


class _Functionalization(FunctionalTensorMode):
    def __init__(self, instead: Callable[..., Callable[..., Any] | None]) -> None:
        super().__init__(pre_dispatch=True, export=True)
        self._instead = instead

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if (other := self._instead(func, *args)) is None:
            return super().__torch_dispatch__(func, types, args, kwargs)
        with self:
            return other(*args, **kwargs or {})


def functionalized(
    function: Callable[..., Any], instead: Callable[..., Callable[..., Any] | None] = lambda *call: None
) -> Callable[..., Any]:
    """`function` without operators that work in place, by PyTorch's own functionalization.

    It goes by schemas, of which some hide that a result is a view: `instead` gives what is called for such an overload,
    and its arguments.
    """
    run: Callable[..., Any] = dispatch_functionalize(
        function, _Functionalization(instead), propagate_input_mutations=True
    )
    return run


def below_functionalization(tensor: torch.Tensor) -> torch.Tensor:
    """The tensor that a functionalized one holds, every change applied; any other tensor is itself."""
    if not isinstance(tensor, FunctionalTensor):
        return tensor
    torch._sync(tensor)  # type: ignore[attr-defined, no-untyped-call]
    plain: torch.Tensor = torch._from_functional_tensor(tensor.elem)
    return plain


def views_of(tensor: torch.Tensor) -> list[str]:
    """By which views a functionalized tensor is seen, the first one first, as "expand" and "slice_Tensor"."""
    if not isinstance(tensor, FunctionalTensor):
        return []
    views = torch._C._functionalization.get_view_meta_sequence(tensor.elem)
    return [type(view).__name__.removesuffix("_ViewMeta") for view in views]


def fake_like(mode: FakeTensorMode, tensor: torch.Tensor) -> FakeTensor:
    """A tensor like `tensor`, its strides and device included, without its numbers."""
    with torch._C._DisableTorchDispatch():
        meta = torch.empty_strided(tensor.shape, tensor.stride(), dtype=tensor.dtype, device="meta")
    return FakeTensor(mode, meta, tensor.device)


@contextlib.contextmanager
def quiet_fake_tensors() -> Iterator[None]:
    """Keep PyTorch from printing the errors that are raised while it runs on fake tensors."""
    log = logging.getLogger("torch._subclasses.fake_tensor")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(level)


def value_dependence_errors() -> tuple[type[Exception], ...]:
    """What PyTorch raises where it would need to know the values of a fake tensor."""
    from torch._subclasses.fake_tensor import DataDependentOutputException, DynamicOutputShapeException
    from torch.fx.experimental.symbolic_shapes import GuardOnDataDependentSymNode

    return DataDependentOutputException, DynamicOutputShapeException, GuardOnDataDependentSymNode


def is_batched(values: object) -> bool:
    """Whether there is a tensor under torch.vmap among values, whose batch's axis cannot be seen."""
    if torch._C._functorch.peek_interpreter_stack() is None:
        return False
    tensors = [leaf for leaf in pytree.tree_leaves(values) if isinstance(leaf, torch.Tensor)]
    return any(map(torch._C._functorch.is_batchedtensor, tensors))


def has_kernel(overload: OpOverload, key: str) -> bool:
    """Whether a kernel of the overload is registered for a dispatch key."""
    return bool(torch._C._dispatch_has_kernel_for_dispatch_key(overload.name(), key))


@contextlib.contextmanager
def autocast_kept() -> Iterator[None]:
    """Leave autocast of the CPU as it was met, also where what is run inside turns it on and then fails."""
    before = torch.is_autocast_enabled("cpu"), torch.get_autocast_dtype("cpu"), torch.is_autocast_cache_enabled()
    try:
        yield
    finally:
        torch.set_autocast_enabled("cpu", before[0])
        torch.set_autocast_dtype("cpu", before[1])
        torch.set_autocast_cache_enabled(before[2])


def autocast_kernel(overload: OpOverload) -> Callable[..., Any] | None:
    """What calls `overload` anew with its arguments in another dtype, where autocast of the CPU has to see to that."""
    key = torch._C.DispatchKey.AutocastCPU
    off = not torch.is_autocast_enabled("cpu") or torch._C._dispatch_tls_is_dispatch_key_excluded(key)
    return None if off or not has_kernel(overload, "AutocastCPU") else functools.partial(overload._op_dk, key)


@contextlib.contextmanager
def without_onednn() -> Iterator[None]:
    """Run PyTorch without oneDNN; `torch.backends.mkldnn.flags` would warn of settings that this leaves alone."""
    before: bool = torch._C._get_mkldnn_enabled()
    torch._C._set_mkldnn_enabled(False)
    try:
        yield
    finally:
        torch._C._set_mkldnn_enabled(before)


# ---------------------------------------------------------------- symbolic sizes


def shape_env() -> ShapeEnv:
    """What keeps symbolic sizes and the `guards` met on the way: sizes of 0 and 1, and equal ones, are like any."""
    from torch.fx.experimental.symbolic_shapes import ShapeEnv

    return ShapeEnv(specialize_zero_one=False, duck_shape=False)


def new_size(env: ShapeEnv, name: str, hint: int) -> torch.SymInt:
    """A symbolic size of `env` that PyTorch takes for `hint` wherever it has to decide."""
    from torch._dynamo.source import ConstantSource
    from torch.fx.experimental.symbolic_shapes import DimDynamic

    source = ConstantSource(name)
    symbol = env.create_symbol(hint, source=source, dynamic_dim=DimDynamic.DYNAMIC)
    size: Any = env.create_symintnode(symbol, hint=hint, source=source)
    return size


def sympy_of(size: torch.SymInt | torch.SymFloat) -> sympy.Expr:
    """The expression of sympy that a symbolic size stands for."""
    return size.node.expr


def sympy_text(expression: sympy.Basic) -> str:
    """An expression over sizes, in Python's syntax."""
    from torch.utils._sympy.printers import PythonPrinter

    return str(PythonPrinter().doprint(expression))


# ---------------------------------------------------------------- graphs and tensors


class SizesTracer(fx.Tracer):
    """A tracer of torch.fx that can be asked for `torch.ones(n, 3)`, with a size of a traced tensor for n.

    PyTorch reads such arguments in C++, ahead of any tracing; the functions are replaced while the tracer is at work.
    """

    _taking_sizes = (torch.empty, torch.ones, torch.rand, torch.randn, torch.zeros)

    def __init__(self) -> None:
        super().__init__(autowrap_functions=self._taking_sizes)
        self._autowrap_search.append(torch)

    def trace(self, root: Any, concrete_args: dict[str, Any] | None = None) -> fx.Graph:
        """The graph of a module or function."""
        graph = super().trace(root, concrete_args)
        for node in graph.nodes:
            if node.target in self._taking_sizes:
                node.meta.pop("is_wrapped", None)  # it would be written as a function of the module that was traced
        return graph


def target_text(node: fx.Node) -> str:
    """What a node of torch.fx calls, for people: `torch.nn.functional.relu`."""
    return node._pretty_print_target(node.target)


def qualified_name(function: Callable[..., Any]) -> str:
    """The name under which the code that torch.fx writes calls `function`."""
    return _get_qualified_name(function)


def holds_model_state(placeholder: fx.Node) -> bool:
    """Whether an input of the graph that torch.compile hands to a backend is a parameter or buffer of a module."""
    return "_dynamo_static_input_type" in placeholder.meta.get("tensor_dict", {})


def compile_lock() -> contextlib.AbstractContextManager[Any]:
    """The lock that a thread holds while torch.compile traces in it, which suspends the modes of all threads."""
    from torch._dynamo.convert_frame import compile_lock

    lock: contextlib.AbstractContextManager[Any] = compile_lock
    return lock


def name_size(tensor: torch.Tensor, axis: int) -> None:
    """Let torch.compile take the size of an axis for one that changes, from the first call on, if the model lets it."""
    torch._dynamo.maybe_mark_dynamic(tensor, axis)


def version(tensor: torch.Tensor) -> int:
    """A number that every change in place of `tensor` raises; 0 for a tensor of inference mode, which counts none."""
    return 0 if tensor.is_inference() else tensor._version
