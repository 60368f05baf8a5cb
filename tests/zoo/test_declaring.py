"""Declaring models of one's own: names, places, variants of a factory, inputs by keyword."""

from __future__ import annotations

import pickle
import textwrap
from pathlib import Path

import pytest
import torch
from torch import nn

from relax_zoo.zoo import Input, find, get, model, models
from relax_zoo.zoo.registry import load


class Project:
    """A folder on Python's path, in which packages are written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, **files: str) -> None:
        """Write modules, by their names with `__` for the dots, each with a builder of every name in its text."""
        for place, names in files.items():
            path = self.folder / f"{place.replace('__', '/')}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            for folder in list(path.relative_to(self.folder).parents)[:-1]:
                (self.folder / folder / "__init__.py").touch()
            path.write_text(names if "import" in names else "".join(map(_declaration, names.split())))


def _declaration(name: str) -> str:
    return textwrap.dedent(f"""
        from torch import nn
        from relax_zoo.zoo import Input, model

        @model(inputs=[Input((2, 4))], why="a test")
        def {name}() -> nn.Module:
            return nn.ReLU()
        """)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.syspath_prepend(str(tmp_path))
    return Project(tmp_path)


def names(zoo: str) -> list[str]:
    load(zoo)
    return [each.name for each in find(zoo=zoo)]


def test_a_zoo_may_hold_names_that_another_has(project: Project) -> None:
    project.write(names_a="mlp resnet50", names_b="mlp")
    assert names("names_a") == ["mlp", "resnet50"]
    assert names("names_b") == ["mlp"]
    assert get("mlp", "names_a").declared_in == "names_a"
    assert get("mlp").declared_in == "relax_zoo.zoo.tutorial"
    assert len({get("mlp", zoo) for zoo in ("names_a", "names_b", "relax_zoo.zoo")}) == 3


def test_a_package_has_the_models_of_every_module_in_it_but_tests_and_commands(project: Project) -> None:
    project.write(
        below__vision="cnn", below__text__encoders="bert", below__test_it="import never", below____main__="import never"
    )
    assert sorted(names("below")) == ["bert", "cnn"]
    assert names("below.text") == ["bert"]


def test_a_zoo_has_models_that_it_imports_by_name(project: Project) -> None:
    project.write(lib__nets="one two", chosen="from lib.nets import two")
    assert names("chosen") == ["two"]


def test_a_module_without_models_says_where_models_are(project: Project) -> None:
    project.write(elsewhere__nets="net", empty="import elsewhere.nets")
    with pytest.raises(ValueError, match=r"empty declares no model.*; models are declared in: .*elsewhere"):
        load("empty")


def test_two_models_of_one_name_in_a_zoo_are_an_error_that_says_where(project: Project) -> None:
    project.write(twice__a="net", twice__b="net")
    with pytest.raises(ValueError, match=r"two models of twice are named net: in twice\.a and in twice\.b"):
        load("twice")


@model(inputs=[Input(("batch", 6))], why="a test", variants={"narrow": {"width": 2}, "wide": {"width": 9}})
def factory(width: int, depth: int = 1) -> nn.Module:
    return nn.Sequential(*(nn.Linear(6, width) for _ in range(depth)))


def test_a_factory_with_arguments_is_a_model_a_variant() -> None:
    found = {each.name: each for each in models(__name__)}
    assert [each.module()[0].out_features for name, each in found.items() if "factory" in name] == [2, 9]  # type: ignore[index]
    assert [name for name in found if "factory" in name] == ["factory_narrow", "factory_wide"]
    wide = found["factory_wide"]
    assert pickle.loads(pickle.dumps(wide)) == wide
    assert wide.declared_in == __name__


class Keyworded(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 4)

    def forward(self, *, query: torch.Tensor, unused: None = None, mask: torch.Tensor) -> torch.Tensor:
        return self.layer(query) * mask


@model(inputs={"query": Input((2, 4)), "mask": Input((2, 4), torch.int64)}, why="a test")  # type: ignore[arg-type]
def keyworded() -> nn.Module:
    return Keyworded()


def test_inputs_by_keyword_are_taken_in_their_order_and_layers_keep_their_names() -> None:
    declared = get("keyworded", __name__)
    module, (query, mask) = declared.module(), declared.example()
    assert mask.dtype == torch.int64
    assert torch.equal(module(query, mask), Keyworded.forward(module, query=query, mask=mask))
    assert list(module.state_dict()) == ["layer.weight", "layer.bias"]
    assert isinstance(module, Keyworded)
    assert repr(module) == repr(Keyworded())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"via": "onnx"}, "via is one of fx, export, compile, not 'onnx'"),
        ({"dynamic_shapes": {}}, "dynamic_shapes are for torch.export"),
        ({"via": "compile", "call_method_map": {"add": print}}, "takes no maps"),
        ({"inputs": {"not": Input((1,))}}, "not can be no argument of forward"),
        ({"inputs": [Input(("n",))]}, "give the default size of n in dims"),
        ({"variants": {"X": {}}}, "test_x_X: models are named in lower case"),
    ],
    ids=str,
)
def test_what_does_not_go_together_is_refused_where_it_is_declared(options: dict[str, object], said: str) -> None:
    def test_x() -> nn.Module:
        return nn.ReLU()

    with pytest.raises(ValueError, match=said):
        model(**{"inputs": [], "why": "", **options})(test_x)  # type: ignore[arg-type]
