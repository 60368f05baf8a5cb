"""Every row of cases computes in TVM what it computes in PyTorch, or is refused in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from relax_zoo.harness.report.collect import OPERATOR
from tests.translator.case import Case
from tests.translator.cases import CASES
from tests.translator.check import check


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_computes_what_pytorch_computes(case: Case, record_property: Callable[[str, object], None]) -> None:
    overloads = [str(case.overload)] if case.overload is not None else []
    dtypes = sorted({str(each.dtype).removeprefix("torch.") for each in case.inputs}) or ["no input"]
    record_property(OPERATOR, {"overloads": overloads, "dtypes": dtypes, "refused": case.refused is not None})
    check(case)
