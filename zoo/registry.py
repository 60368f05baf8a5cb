"""What a model is, how one is declared, and how it is found."""

import difflib
import fnmatch
import functools
import importlib
import pkgutil
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

from .._extras import extra
from ..known import Known
from .builders import Builder, Named, is_argument, positional, written
from .inputs import Input
from .weights import GAIN, fill

OURS = "relax_zoo.zoo"
DOORS = ("fx", "export", "compile")


@dataclass(frozen=True)
class Evaluation:
    """Labelled real data and a known score.

    `inputs`: (N, ...) as the model takes them. `labels`: (N,) int64. `correct`: how many of them
    eager PyTorch gets right.
    """

    inputs: torch.Tensor
    labels: torch.Tensor
    correct: int


@dataclass(frozen=True)
class Model:
    """A model of a zoo, declared with the decorator `model`.

    `why`: what it exercises that no other does. `dims`: the default size of each named dimension. `batches`: the sizes
    of the dimension "batch" that are worth verifying; (1,) also where the model has no such dimension. `build`,
    `evaluate` and `trained` are what `module` and `evaluation` are made of. `keywords`: the names of inputs that its
    forward takes by keyword. `via`, `dynamic_shapes` and `maps`: how it becomes a graph, and that a Relax module.
    """

    name: str
    inputs: tuple[Input, ...]
    tags: frozenset[str]
    why: str
    dims: dict[str, int] = field(hash=False)
    batches: tuple[int, ...]
    build: Builder = field(repr=False)
    evaluate: Callable[[], Evaluation] | None = field(repr=False)
    trained: bool
    known: tuple[Known, ...] = field(default=(), hash=False)
    draw: str = ""
    gain: float = GAIN
    keywords: tuple[str, ...] = ()
    via: str = "fx"
    dynamic_shapes: Any = field(default=None, hash=False, repr=False)
    maps: Mapping[str, Mapping[Any, Any]] = field(default_factory=dict, hash=False, repr=False)

    @property
    def declared_in(self) -> str:
        """The module with its declaration."""
        return str(written(self.build).__module__)

    def module(self) -> nn.Module:
        """A fresh module in eval mode with the model's weights, called with the inputs in their order.

        Torch's random generator is left as it was.
        Raises DataUnavailable when trained weights cannot be had.
        """
        with torch.random.fork_rng(devices=[]), extra("zoo"):
            module = self.build().eval()
        module = module if self.trained else fill(module, self.draw, self.gain)
        return positional(module, self.keywords) if self.keywords else module

    def example(self, seed: int = 0, **dims: int) -> tuple[torch.Tensor, ...]:
        """One tensor for each input, always the same for the same arguments.

        `seed`: for other values. `dims`: other sizes of named dimensions than the default ones.
        Raises ValueError for a dimension that the model does not have.
        """
        if unknown := sorted(set(dims) - set(self.dims)):
            known = ", ".join(self.dims) or "none"
            raise ValueError(f"{self.name} has no dimension {', '.join(unknown)}; it has: {known}")
        sizes = {**self.dims, **dims}
        return tuple(each.value(f"input {i}, seed {seed}", sizes) for i, each in enumerate(self.inputs))

    def evaluation(self) -> Evaluation | None:
        """Labelled real data, or None for a model without. Raises DataUnavailable when it cannot be had."""
        with extra("zoo"):
            return self.evaluate() if self.evaluate else None


_MODELS: dict[tuple[str, str], Model] = {}  # by the module that declares it, and its name


def model(
    *,
    inputs: Iterable[Input] | Mapping[str, Input],
    tags: Iterable[str] = (),
    why: str,
    dims: Mapping[str, int] | None = None,
    batches: Iterable[int] = (1,),
    evaluate: Callable[[], Evaluation] | None = None,
    trained: bool = False,
    known: Iterable[Known] = (),
    draw: str = "",
    gain: float = GAIN,
    via: str = "fx",
    dynamic_shapes: Any = None,
    variants: Mapping[str, Mapping[str, Any]] | None = None,
    call_function_map: Mapping[Any, Any] | None = None,
    call_module_map: Mapping[Any, Any] | None = None,
    call_method_map: Mapping[str, Any] | None = None,
) -> Callable[[Builder], Builder]:
    """Add the decorated builder to the zoo of its module under its own name.

    The builder returns a fresh module; its weights are overwritten unless `trained`, as `draw` and `gain` say to
    `zoo.weights.fill`. Each named dimension gets the size in `dims`, "batch" the first of `batches` when it is not
    there. A mapping of `inputs` names those that forward takes by keyword.

    `via`: what makes a graph of it: "fx" (torch.fx), "export" (torch.export) or "compile" (torch.compile).
    `dynamic_shapes`: as torch.export takes them, where it asks for more than that the named dimensions are dynamic.
    `variants`: the builder is a factory; each entry is a model of its own, `<builder>_<key>`, with those arguments.
    `call_function_map`, `call_module_map`, `call_method_map`: maps of one's own, as `translator.from_fx` takes them.

    Raises ValueError for a name that the module has already or that is no file name, a dimension without a size, and
    for what does not go together.
    """
    taken = tuple(inputs.values() if isinstance(inputs, Mapping) else inputs)
    keywords = tuple(inputs) if isinstance(inputs, Mapping) else ()
    every = tuple(batches)
    sizes = {"batch": next(iter(every)), **(dims or {})}
    named = dict.fromkeys(d for each in taken for d in each.dims())
    maps = {"call_function_map": call_function_map, "call_module_map": call_module_map}
    maps |= {"call_method_map": call_method_map}
    given = {name: found for name, found in maps.items() if found}

    def register(build: Builder) -> Builder:
        name = build.__name__
        if unsized := sorted(set(named) - set(sizes)):
            raise ValueError(f"{name}: give the default size of {', '.join(unsized)} in dims")
        if unfit := [each for each in keywords if not is_argument(each)]:
            raise ValueError(f"{name}: {', '.join(unfit)} can be no argument of forward")
        if via not in DOORS:
            raise ValueError(f"{name}: via is one of {', '.join(DOORS)}, not {via!r}")
        if dynamic_shapes is not None and via != "export":
            raise ValueError(f"{name}: dynamic_shapes are for torch.export: say via='export'")
        if given and via == "compile":
            raise ValueError(f"{name}: the backend of torch.compile takes no maps: say via='fx' or via='export'")
        builders: list[Any] = [build]
        if variants is not None:
            builders = [Named(f"{name}_{key}", build, kwargs=each) for key, each in variants.items()]
        for each in builders:
            _add(
                Model(
                    name=each.__name__,
                    inputs=taken,
                    tags=frozenset(tags),
                    why=why,
                    dims={d: sizes[d] for d in named},
                    batches=every,
                    build=each,
                    evaluate=evaluate,
                    trained=trained,
                    known=tuple(known),
                    draw=draw,
                    gain=gain,
                    keywords=keywords,
                    via=via,
                    dynamic_shapes=dynamic_shapes,
                    maps=given,
                )
            )
        return build

    return register


def _add(model: Model) -> None:
    place = model.declared_in, model.name
    if place in _MODELS:
        raise ValueError(f"a second model named {model.name}")
    if not re.fullmatch("[a-z0-9_]+", model.name):
        raise ValueError(f"{model.name}: models are named in lower case, digits and '_', for they become file names")
    _MODELS[place] = model


# 5, because no other axis of a small net's inputs is that long.
small = functools.partial(model, tags={"small"}, batches=(1, 5))


WIDE = "wide"
HEADLINE = "headline"  # whose latency is compared with other runtimes
ONLY = "only"  # those there for the sake of another tag alone


@functools.cache
def load(zoo: str) -> None:
    """Import a zoo: the module of that name and, if it is a package, every module in it but commands and tests.

    Raises what importing raises, and ValueError where that declares no model, or two of one name.
    """
    module = importlib.import_module(zoo)
    for found in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{zoo}."):
        if not re.match("__main__$|test_|conftest$", found.name.rpartition(".")[2]):
            importlib.import_module(found.name)
    every = models(zoo)
    if not every:
        others = ", ".join(sorted({place for place, _ in _MODELS if not place.startswith(OURS)})) or "no module"
        raise ValueError(f"{zoo} declares no model, nor imports the builder of one; models are declared in: {others}")
    places: dict[str, list[str]] = {}
    for each in every:
        places.setdefault(each.name, []).append(each.declared_in)
    for name, modules in places.items():
        if len(modules) > 1:
            raise ValueError(f"two models of {zoo} are named {name}: in {' and in '.join(modules)}")


def models(zoo: str = OURS) -> list[Model]:
    """Every model of a zoo, which is named by its module, in the order of definition.

    These are the models that the module and those below it declare, and those whose builders it imports by name.
    """
    imported = {id(each) for each in vars(sys.modules[zoo]).values()} if zoo in sys.modules else set()
    return [
        each
        for each in _MODELS.values()
        if f"{each.declared_in}.".startswith(f"{zoo}.") or id(written(each.build)) in imported
    ]


def find(pattern: str = "*", tag: str | None = None, zoo: str = OURS) -> list[Model]:
    """The models whose name matches the glob `pattern` and, if given, that carry `tag`; in the order of definition.

    Those tagged "wide", too many for every day, are found by that tag only, and those tagged "only" by their other
    tags. `zoo`: another than this one, by its module. Raises ValueError that lists near names (or the tags there are)
    when there is none.

    >>> [m.name for m in find("mlp*")]
    ['mlp', 'mlp_mixer']
    """
    every = models(zoo)
    seen = [m for m in every if not m.tags & {WIDE, ONLY} or tag in m.tags]
    found = [m for m in seen if fnmatch.fnmatchcase(m.name, pattern) and (tag is None or tag in m.tags)]
    if found:
        return found
    tags = sorted({t for m in every for t in m.tags} - {ONLY})
    if tag is not None and tag not in tags:
        raise ValueError(f"no model has the tag {tag!r}; the tags are: {', '.join(tags)}")
    names = [m.name for m in seen]
    asked = repr(pattern) if tag is None else f"{pattern!r} with the tag {tag!r}"
    raise ValueError(f"no model matches {asked}; did you mean: {_near(pattern.strip('*?'), names, names)}?")


def get(name: str, zoo: str = OURS) -> Model:
    """The model of that name, whatever its tags; raises ValueError that lists near names when there is none.

    >>> get("mlp").name
    'mlp'
    """
    every = {each.name: each for each in models(zoo)}
    if name not in every:
        usual = [m.name for m in find(zoo=zoo)]
        raise ValueError(f"no model is named {name!r}; did you mean: {_near(name, every, usual)}?")
    return every[name]


def _near(name: str, names: Iterable[str], others: list[str]) -> str:
    """The names near to `name`, or `others` where none is."""
    return ", ".join(difflib.get_close_matches(name, list(names), n=5, cutoff=0.4) or others)
