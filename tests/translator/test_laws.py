"""What holds for the whole table: signatures, coverage by rows, one converter an overload."""

from __future__ import annotations

import inspect
import keyword
from collections import Counter
from typing import Any

import pytest
import torch
from torch import fx
from torch._ops import OpOverload

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo.compiler import build
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import TranslationError, from_fx
from relax_zoo.translator.decompositions import DECOMPOSITIONS
from relax_zoo.translator.registry import TABLE, converts
from tests.translator.case import floats
from tests.translator.cases import CASES

MISSING = inspect.Parameter.empty


def by_name(overloads: object) -> list[object]:
    return [pytest.param(overload, id=str(overload)) for overload in sorted(overloads, key=str)]  # type: ignore[call-overload]


def schema_signature(overload: OpOverload) -> list[tuple[str, bool, Any]]:
    """Each argument's name, whether it is keyword-only, and its default."""
    return [
        (
            arg.name + "_" * keyword.iskeyword(arg.name),
            arg.kwarg_only,
            plain(arg.default_value) if arg.has_default_value() else MISSING,
        )
        for arg in overload._schema.arguments
    ]


def converter_signature(overload: OpOverload) -> list[tuple[str, bool, Any]]:
    parameters = inspect.signature(TABLE[overload]).parameters.values()
    return [
        (p.name, p.kind is p.KEYWORD_ONLY, p.default if p.default is MISSING else plain(p.default)) for p in parameters
    ]


def plain(value: Any) -> Any:
    """A default as a plain value: a list of equal numbers, as for two strides, may be written with one of them."""
    return tuple(dict.fromkeys(value)) if isinstance(value, list | tuple) else value


@pytest.mark.parametrize("overload", by_name(TABLE))
def test_a_converter_has_the_signature_of_its_overload(overload: OpOverload) -> None:
    assert converter_signature(overload) == schema_signature(overload)


def test_every_overload_in_the_table_has_a_row() -> None:
    assert set(TABLE) - {case.overload for case in CASES} == set()


def test_the_ids_of_rows_are_distinct() -> None:
    assert [id for id, count in Counter(case.id for case in CASES).items() if count > 1] == []


def test_a_row_whose_id_names_an_overload_is_for_one_in_the_table() -> None:
    assert [case.id for case in CASES if case.overload is not None and case.overload not in TABLE] == []


def test_a_second_registration_raises() -> None:
    with pytest.raises(ValueError, match=r"aten\.relu\.default already has a converter: relu"):
        converts(torch.ops.aten.relu.default)(lambda self: self)


def test_a_decomposition_that_gives_something_else_than_the_call_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    overload = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default
    monkeypatch.delitem(DECOMPOSITIONS, str(overload))  # what PyTorch has in its place is wrong in its second result
    with pytest.raises(TranslationError, match=r"result 1 of aten\._scaled_dot_product_flash_attention_for_cpu"):
        from_fx(fx.symbolic_trace(lambda q, k, v: overload(q, k, v)), [(1, 2, 5, 4)] * 3)


@pytest.mark.parametrize("options", [{}, {"is_causal": True, "scale": 0.3}], ids=["plain", "causal"])
def test_what_export_leaves_of_attention_gives_both_results_of_the_kernel(options: dict[str, Any]) -> None:
    overload = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default
    x = floats(3, 2, 5, 4).tensor("x", {})

    def in_parts(x: torch.Tensor) -> Any:
        scores = x @ (x + 1).mT * options.get("scale", 0.5)
        if options:
            scores = scores.masked_fill(torch.ones(5, 5).triu(1).bool(), -torch.inf)
        return scores.softmax(-1) @ (x * 2), scores.logsumexp(-1)

    traced = fx.symbolic_trace(lambda x: overload(x, x + 1, x * 2, **options))
    for outputs in (traced(x), build(from_fx(traced, [tuple(x.shape)]))(x)):
        verdict = judge(reference(in_parts, (x,)), outputs)
        assert verdict.ok, verdict.message
