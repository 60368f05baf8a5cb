"""Cheaper exports of small programs: PyTorch prepares for all of its operators each time, whatever is exported."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import torch

Decompositions = Mapping[Any, Callable[..., Any]]  # of overloads


@functools.cache
def quicken_exports() -> None:
    """Let PyTorch look for its composite operators, and make kernels for each, where there are others than before."""
    from torch._export.utils import _collect_all_valid_cia_ops as collect
    from torch.export import decomp_utils, exported_program

    registered = torch._C._dispatch_get_registrations_for_dispatch_key
    collected = functools.lru_cache(1)(lambda names: collect())
    for module in (decomp_utils, exported_program):
        module._collect_all_valid_cia_ops = lambda: collected(tuple(registered("CompositeImplicitAutograd")))  # type: ignore[attr-defined]
    name = "_override_composite_implicit_decomp"
    setattr(exported_program, name, _kept(getattr(exported_program, name)))


def _kept(overriding: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """PyTorch's context in which composites have other kernels, a dozen each, which are made once."""
    from torch._subclasses import fake_impls

    rules = fake_impls.op_implementations_dict
    composite = torch._C.DispatchKey.CompositeImplicitAutograd
    made: dict[Any, tuple[Any, Any, Any]] = {}  # by overload: its kernels before, its kernels then, its rule for fakes

    @functools.wraps(overriding)
    @contextlib.contextmanager
    def override(decompositions: Decompositions) -> Iterator[None]:
        before = {each: each.py_kernels.copy() for each in decompositions}
        known = {each: how for each, how in decompositions.items() if each in made and made[each][0] == before[each]}
        with overriding({each: how for each, how in decompositions.items() if each not in known}):
            for each in decompositions.keys() - known.keys():
                made[each] = before[each], each.py_kernels.copy(), rules[each]
            try:
                for each, how in known.items():
                    _, kernels, rule = made[each]
                    _replace(each, kernels | {composite: how})
                    if each not in rules:
                        fake_impls.register_op_impl(each)(rule)
                yield
            finally:
                for each in known:
                    _replace(each, before[each])
                    fake_impls._deregister_op_impl(each)

    return override


def _replace(overload: Any, kernels: dict[Any, Any]) -> None:
    overload.py_kernels.clear()
    overload.py_kernels.update(kernels)
    overload._dispatch_cache.clear()
