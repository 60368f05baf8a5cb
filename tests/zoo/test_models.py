"""What holds for every model: it traces, it runs, and its examples are those that it declares."""

import pickle
import subprocess
import sys
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from torch.utils._pytree import tree_leaves

from relax_zoo.zoo import DataUnavailable, Input, Model, find, get, model, models, tutorial


def each(name: str, *tags: str | None) -> pytest.MarkDecorator:
    chosen = {m.name: m for tag in tags for m in find(tag=tag)}
    return pytest.mark.parametrize(name, [pytest.param(m, id=m.name) for m in chosen.values()])


def module_of(m: Model) -> nn.Module:
    try:
        return m.module()
    except DataUnavailable as reason:
        pytest.skip(str(reason))


def at(m: Model, batch: int) -> tuple[Tensor, ...]:
    return m.example(batch=batch) if "batch" in m.dims else m.example()


def tensors(outputs: object) -> list[Tensor]:
    return [leaf.to(torch.float64) for leaf in tree_leaves(outputs)]


@each("m", "small", "real")
def test_the_traced_graph_computes_what_the_module_computes_at_every_batch_size(m: Model) -> None:
    module = module_of(m)
    graph = fx.symbolic_trace(module)
    sizes = {*m.batches, 2} if "batch" in m.dims else {1}
    assert len(sizes) >= 2 or not m.dims
    for batch in sizes:
        with torch.no_grad():
            expected, got = tensors(module(*at(m, batch))), tensors(graph(*at(m, batch)))
        assert len(expected) == len(got) > 0
        assert all(torch.equal(a, b) for a, b in zip(expected, got, strict=True))
        assert all(leaf.shape[0] == batch for leaf in expected)


@each("m", "torchvision")
def test_full_size_models_can_be_traced(m: Model) -> None:
    assert len(fx.symbolic_trace(m.build().eval()).graph.nodes) > 20


@each("m", None)
def test_outputs_are_finite_of_sensible_size_and_differ_between_samples(m: Model) -> None:
    with torch.no_grad():
        outputs = tensors(module_of(m)(*at(m, 2)))
    for output in outputs:
        assert output.isfinite().all()
        assert 0.05 < output.std() < 50
        assert len(output) == 1 or (output[0] - output[1]).std() > 0.05 * output.std()


@each("m", None)
def test_examples_are_repeatable_and_have_the_declared_shape_and_dtype(m: Model) -> None:
    for value, again, other, declared in zip(m.example(), m.example(), m.example(seed=1), m.inputs, strict=True):
        assert value.shape == torch.Size(m.dims[d] if isinstance(d, str) else d for d in declared.shape)
        assert str(value.dtype) == f"torch.{declared.dtype}"
        assert torch.equal(value, again)
        assert not torch.equal(value, other)
        if value.is_floating_point():
            assert abs(value.mean()) < 0.5 * declared.scale
        else:
            assert (value.min(), value.max()) == (declared.low, declared.high - 1)


@each("m", None)
def test_every_model_says_what_it_is_for_and_what_sizes_to_try(m: Model) -> None:
    assert m.why
    assert "\n" not in m.why
    assert m.tags & {"small", "torchvision", "real"}
    assert m.batches
    assert m.dims.keys() == {d for value in m.inputs for d in value.shape if isinstance(d, str)}


def test_a_module_is_fresh_and_leaves_the_random_generator_alone() -> None:
    (mlp,) = find("mlp")
    before = torch.get_rng_state()
    assert mlp.module() is not mlp.module()
    assert torch.equal(before, torch.get_rng_state())


def test_an_unknown_dimension_is_an_error() -> None:
    with pytest.raises(ValueError, match="matmul_relu has no dimension batch; it has: none"):
        find("matmul_relu")[0].example(batch=2)


def test_importing_the_zoo_imports_no_model_library() -> None:
    script = (
        "import sys, relax_zoo.zoo; print(sorted({'torchvision', 'sklearn', 'safetensors', 'tvm'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_names_are_unique_and_in_order_of_definition() -> None:
    names = [m.name for m in models()]
    assert len(set(names)) == len(names)
    assert names[:3] == ["matmul_relu", "mlp", "lenet5"]
    assert len(find(tag="small")) >= 18
    assert {m.name for m in find(tag="tutorial")} >= {"matmul_relu", "mlp"}


def test_find_takes_a_glob_and_a_tag() -> None:
    assert [m.name for m in find("mlp*")] == ["mlp", "mlp_mixer"]
    assert [m.name for m in find("*net*", tag="torchvision")] == [
        "resnet18",
        "mobilenet_v2",
        "squeezenet1_1",
        "densenet121",
    ]


def test_a_model_is_had_by_its_exact_name_whatever_its_tags() -> None:
    assert [get(name).name for name in ("mlp", "resnet50", "resnet101_wide")] == ["mlp", "resnet50", "resnet101_wide"]
    with pytest.raises(ValueError, match=r"no model is named 'resnet81'; did you mean: .*resnet18"):
        get("resnet81")
    with pytest.raises(ValueError, match=r"no model is named 'mlp\*'"):
        get("mlp*")


def test_a_pattern_without_a_match_is_an_error_that_lists_near_names() -> None:
    with pytest.raises(ValueError, match=r"no model matches 'resnet81'; did you mean: .*resnet18"):
        find("resnet81")
    with pytest.raises(ValueError, match=r"no model matches 'resnet18' with the tag 'small'"):
        find("resnet18", tag="small")
    with pytest.raises(
        ValueError, match=r"no model has the tag 'tiny'; the tags are: headline, real, small, torchvision, tutorial"
    ):
        find(tag="tiny")


def test_a_taken_or_unfit_name_is_an_error() -> None:
    before = models()

    def Capital() -> nn.Module:
        return nn.Identity()

    for builder in (tutorial.mlp, Capital):
        with pytest.raises(ValueError, match=builder.__name__):
            model(inputs=[], tags=(), why="")(builder)
    assert models() == before


def test_a_model_survives_pickling_for_another_process() -> None:
    for m in models():
        assert pickle.loads(pickle.dumps(m)) == m


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("batch", 11), "the shape of an input is a tuple like .* not 'batch'"),
        ((12,), "not 12"),
        (((1, 2.5),), "not (1, 2.5)"),
        (((1, 2), "int65"), "'int65' is no dtype of torch's"),
        (((1, 2), int), "is no dtype"),
    ],
    ids=str,
)
def test_an_input_that_is_none_is_refused_where_it_is_declared(arguments: tuple[Any, ...], said: str) -> None:
    with pytest.raises(TypeError, match=said.replace("(", r"\(").replace(")", r"\)")):
        Input(*arguments)


def test_a_dtype_of_torch_is_as_good_as_its_name() -> None:
    assert Input([2, "n"], torch.int64) == Input((2, "n"), "int64")  # type: ignore[arg-type]
