"""What a model is, how one is declared, and how it is found."""

import difflib
import fnmatch
import functools
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import torch
from torch import nn

from .._extras import extra
from ..known import Known
from .inputs import Input
from .weights import GAIN, fill

Builder = Callable[[], nn.Module]


@dataclass(frozen=True)
class Named:
    """The builder `name`, which is `build` of one argument: a value, so that it survives the way to another process."""

    name: str
    build: Callable[[str], nn.Module]
    argument: str

    @property
    def __name__(self) -> str:
        return self.name

    def __call__(self) -> nn.Module:
        """Build it."""
        return self.build(self.argument)


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
    """A model of the zoo, declared with the decorator `model`.

    `why`: what it exercises that no other does. `dims`: the default size of each named dimension. `batches`: the sizes
    of the dimension "batch" that are worth verifying; (1,) also where the model has no such dimension. `build`,
    `evaluate` and `trained` are what `module` and `evaluation` are made of.
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

    def module(self) -> nn.Module:
        """A fresh module in eval mode with the model's weights, traceable by `torch.fx.symbolic_trace`.

        Torch's random generator is left as it was.
        Raises DataUnavailable when trained weights cannot be had.
        """
        with torch.random.fork_rng(devices=[]), extra("zoo"):
            module = self.build().eval()
        return module if self.trained else fill(module, self.draw, self.gain)

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


_MODELS: dict[str, Model] = {}


def model(
    *,
    inputs: Iterable[Input],
    tags: Iterable[str],
    why: str,
    dims: Mapping[str, int] | None = None,
    batches: Iterable[int] = (1,),
    evaluate: Callable[[], Evaluation] | None = None,
    trained: bool = False,
    known: Iterable[Known] = (),
    draw: str = "",
    gain: float = GAIN,
) -> Callable[[Builder], Builder]:
    """Add the decorated builder to the zoo under its own name.

    The builder returns a fresh module; its weights are overwritten unless `trained`, as `draw` and `gain` say to
    `zoo.weights.fill`. Each named dimension gets the size in `dims`, "batch" the first of `batches` when it is not
    there. Raises ValueError for a name that is taken or no file name, or a dimension without a size.
    """

    def register(build: Builder) -> Builder:
        name, taken = build.__name__, tuple(inputs)
        if name in _MODELS:
            raise ValueError(f"a second model named {name}")
        if not re.fullmatch("[a-z0-9_]+", name):
            raise ValueError(f"{name}: models are named in lower case, digits and '_', for they become file names")
        sizes = {"batch": next(iter(batches)), **(dims or {})}
        named = dict.fromkeys(d for each in taken for d in each.dims())
        if unsized := sorted(set(named) - set(sizes)):
            raise ValueError(f"{name}: give the default size of {', '.join(unsized)} in dims")
        _MODELS[name] = Model(
            name,
            taken,
            frozenset(tags),
            why,
            {d: sizes[d] for d in named},
            tuple(batches),
            build,
            evaluate,
            trained,
            tuple(known),
            draw,
            gain,
        )
        return build

    return register


# 5, because no other axis of a small net's inputs is that long.
small = functools.partial(model, tags={"small"}, batches=(1, 5))


WIDE = "wide"
HEADLINE = "headline"  # whose latency is compared with other runtimes
ONLY = "only"  # those there for the sake of another tag alone


def models() -> list[Model]:
    """Every model, in the order of definition."""
    return list(_MODELS.values())


def find(pattern: str = "*", tag: str | None = None) -> list[Model]:
    """The models whose name matches the glob `pattern` and, if given, that carry `tag`; in the order of definition.

    Those tagged "wide", too many for every day, are found by that tag only, and those tagged "only" by their other
    tags. Raises ValueError that lists near names (or the tags there are) when there is none.

    >>> [m.name for m in find("mlp*")]
    ['mlp', 'mlp_mixer']
    """
    seen = [m for m in models() if not m.tags & {WIDE, ONLY} or tag in m.tags]
    found = [m for m in seen if fnmatch.fnmatchcase(m.name, pattern) and (tag is None or tag in m.tags)]
    if found:
        return found
    tags = sorted({t for m in models() for t in m.tags} - {ONLY})
    if tag is not None and tag not in tags:
        raise ValueError(f"no model has the tag {tag!r}; the tags are: {', '.join(tags)}")
    names = [m.name for m in seen]
    asked = repr(pattern) if tag is None else f"{pattern!r} with the tag {tag!r}"
    raise ValueError(f"no model matches {asked}; did you mean: {_near(pattern.strip('*?'), names, names)}?")


def get(name: str) -> Model:
    """The model of that name, whatever its tags; raises ValueError that lists near names when there is none.

    >>> get("mlp").name
    'mlp'
    """
    if name not in _MODELS:
        usual = [m.name for m in find()]
        raise ValueError(f"no model is named {name!r}; did you mean: {_near(name, _MODELS, usual)}?")
    return _MODELS[name]


def _near(name: str, names: Iterable[str], others: list[str]) -> str:
    """The names near to `name`, or `others` where none is."""
    return ", ".join(difflib.get_close_matches(name, list(names), n=5, cutoff=0.4) or others)
