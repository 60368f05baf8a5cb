"""Every row of cases computes in TVM what it computes in PyTorch, or is refused in words."""

from __future__ import annotations

import pytest

from tests.translator.case import Case
from tests.translator.cases import CASES
from tests.translator.check import check


def row(case: Case) -> object:
    marks = [pytest.mark.xfail(reason=case.gap, strict=True)] if case.gap else []
    return pytest.param(case, id=case.id, marks=marks)


@pytest.mark.parametrize("case", [row(case) for case in CASES])
def test_computes_what_pytorch_computes(case: Case) -> None:
    check(case)
