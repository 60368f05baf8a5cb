"""Every row of cases computes in TVM what it computes in PyTorch, or is refused in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from relax_zoo.harness.report.collect import OPERATOR
from tests.translator.case import Case
from tests.translator.cases import CASES
from tests.translator.together import Families


@pytest.fixture(scope="session")
def families(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Families:
    """The rows that are selected, of which each process builds those families whose rows it is given."""
    base = tmp_path_factory.getbasetemp()
    params = [
        item.callspec.params
        for item in request.session.items
        if isinstance(item, pytest.Function) and hasattr(item, "callspec")
    ]
    rows = [each["case"] for each in params if isinstance(each.get("case"), Case)]
    return Families(rows, base if worker_id == "master" else base.parent)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_computes_what_pytorch_computes(
    case: Case, families: Families, record_property: Callable[[str, object], None]
) -> None:
    overloads = [str(case.overload)] if case.overload is not None else []
    dtypes = sorted({str(each.dtype).removeprefix("torch.") for each in case.inputs}) or ["no input"]
    record_property(OPERATOR, {"overloads": overloads, "dtypes": dtypes, "refused": case.refused is not None})
    families.check(case)
