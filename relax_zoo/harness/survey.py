"""What pytest asks before and after it runs checks, answered by the process that has torch and TVM."""

from __future__ import annotations

from relax_zoo import zoo
from relax_zoo.zoo.registry import OURS, load

from .results import ModelCard


def cards(module: str | None, patterns: list[str], tag: str | None) -> list[ModelCard]:
    """The models that `module` declares (None: the zoo's own) whose name matches a pattern and that carry the tag.

    Without patterns every name does. Raises what importing the module raises, and ValueError where no model is left, or
    a pattern has none.
    """
    load(module or OURS)
    wanted = {each.name: each for pattern in patterns or ["*"] for each in zoo.find(pattern, tag, module or OURS)}
    return [
        ModelCard(
            model.name,
            model.why,
            tuple(sorted(model.tags)),
            tuple(f"({', '.join(map(str, each.shape))}) {each.dtype}" for each in model.inputs),
            model.known,
            model.trained,
            model.evaluate is not None,
            model.via,
        )
        for model in wanted.values()
    ]


def coverage() -> list[list[str]]:
    """Every ATen overload, how it is translated and where: the rows of the report's page of operators."""
    from relax_zoo.translator import coverage

    return [list(support) for support in coverage()]
