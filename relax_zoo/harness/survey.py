"""What pytest asks before and after it runs checks, answered by the process that has torch and TVM."""

from __future__ import annotations

import importlib

from relax_zoo import zoo

from .results import ModelCard


def cards(module: str | None, patterns: list[str], tag: str | None) -> list[ModelCard]:
    """The models that `module` declares (None: the zoo's own) whose name matches a pattern and that carry the tag.

    Without patterns every name does. Raises ImportError for a module that cannot be imported, and ValueError where no
    model is left, or a pattern has none.
    """
    if module is not None:
        importlib.import_module(module)
    package = module or "relax_zoo.zoo"
    wanted = {each.name: each for pattern in patterns or ["*"] for each in zoo.find(pattern, tag)}
    found = [each for each in wanted.values() if f"{each.build.__module__}.".startswith(f"{package}.")]
    if not found:
        raise ValueError(f"no selected model is declared in {package}")
    return [
        ModelCard(
            model.name,
            model.why,
            tuple(sorted(model.tags)),
            tuple(f"({', '.join(map(str, each.shape))}) {each.dtype}" for each in model.inputs),
            model.known,
            model.trained,
            model.evaluate is not None,
        )
        for model in found
    ]


def coverage() -> list[list[str]]:
    """Every ATen overload, how it is translated and where: the rows of the report's page of operators."""
    from relax_zoo.translator import coverage

    return [list(support) for support in coverage()]
