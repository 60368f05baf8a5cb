"""The laws of the source: each is seen to fail on a planted tree of a few lines, then holds of what is committed."""

from collections.abc import Callable

import pytest

from tests.architecture import laws
from tests.architecture.laws import Files

A, B, TEST = "relax_zoo/a.py", "zoo/b.py", "tests/test_a.py"
LAW = {
    "TVM and torch's private names have one file each": laws.toolchain_names,
    "no file imports itself through others": laws.import_circles,
    "no file takes a private name of another": laws.borrowed_privates,
    "the folders at the root are imported as parts of the package": laws.bare_imports,
    "no file has more than 400 lines": laws.long_files,
    "no folder has more than 20 modules": laws.crowded_folders,
    "no file names a place on one machine or a registry": laws.machine_places,
}

Law = Callable[[Files], list[str]]

# Planted trees, and what the law says of each.
BROKEN: dict[str, tuple[Law, dict[str, str], list[str]]] = {
    "tvm": (laws.toolchain_names, {A: "import tvm"}, [f"{A}:1: tvm"]),
    "tvm in a function": (
        laws.toolchain_names,
        {A: "def f():\n    from tvm_ffi import Tensor"},
        [f"{A}:2: tvm_ffi.Tensor"],
    ),
    "a private module": (laws.toolchain_names, {A: "import torch._refs"}, [f"{A}:1: torch._refs"]),
    "a private module by from": (
        laws.toolchain_names,
        {A: "from torch.utils import _pytree"},
        [f"{A}:1: torch.utils._pytree"],
    ),
    "an experiment": (
        laws.toolchain_names,
        {A: "from torch.fx.experimental import x"},
        [f"{A}:1: torch.fx.experimental.x"],
    ),
    "a private name of torch": (laws.toolchain_names, {B: "import torch\ntorch._C.f()"}, [f"{B}:2: torch._C"]),
    "a private attribute": (
        laws.toolchain_names,
        {B: "def f(overload):\n    overload._schema"},
        [f"{B}:2: overload._schema"],
    ),
    "a private attribute of a result": (
        laws.toolchain_names,
        {B: "def f(g):\n    g(1)._handle.value"},
        [f"{B}:2: g(1)._handle"],
    ),
    "a private name in a string": (laws.toolchain_names, {A: 'LOG = "torch._dynamo"'}, [f"{A}:1: torch._dynamo"]),
    "tvm in torch's file": (
        laws.toolchain_names,
        {"relax_zoo/_torch.py": "import torch._C, tvm"},
        ["relax_zoo/_torch.py:1: tvm"],
    ),
    "torch in tvm's file": (
        laws.toolchain_names,
        {"relax_zoo/_tvm.py": "import torch._C, tvm"},
        ["relax_zoo/_tvm.py:1: torch._C"],
    ),
    "a circle": (
        laws.import_circles,
        {A: "from .zoo import b", B: "import relax_zoo.a"},
        [f"{A} <- {B} <- {A}"],
    ),
    "a circle inside functions": (
        laws.import_circles,
        {A: "def f():\n    from .zoo.b import x", B: "if TYPE_CHECKING:\n    from ..a import y"},
        [f"{A} <- {B} <- {A}"],
    ),
    "two circles": (
        laws.import_circles,
        {
            A: "from .zoo.b import x",
            B: "from .. import a",
            "zoo/c.py": "from . import d",
            "zoo/d.py": "from .c import y",
        },
        [f"{A} <- {B} <- {A}", "zoo/c.py <- zoo/d.py <- zoo/c.py"],
    ),
    "a borrowed private": (laws.borrowed_privates, {A: "from .zoo.b import _x, y"}, [f"{A}: relax_zoo.zoo.b._x"]),
    "a private that a test borrows": (
        laws.borrowed_privates,
        {TEST: "from tests.other import _x"},
        [f"{TEST}: tests.other._x"],
    ),
    "a bare from": (laws.bare_imports, {TEST: f"\nfrom {'zoo'} import find"}, [f"{TEST}:2: from {'zoo'} import"]),
    "a bare import": (laws.bare_imports, {TEST: f"import {'translator'} as t"}, [f"{TEST}:1: import {'translator'}"]),
    "a bare import in a string": (
        laws.bare_imports,
        {TEST: f'run("import {"zoo"}; zoo.find()")'},
        [f'{TEST}:1: "import {"zoo"}'],
    ),
    "a bare import in the docs": (
        laws.bare_imports,
        {"README.md": f"    >>> from {'zoo.digits'} import x"},
        [f"README.md:1: from {'zoo.digits'} import"],
    ),
    "a bare command": (laws.bare_imports, {"tox.ini": f"python -m {'harness'} mutate"}, [f"tox.ini:1: -m {'harness'}"]),
    "a long file": (laws.long_files, {TEST: "x = 1\n" * 401}, [f"{TEST}: 401 lines"]),
    "a crowded folder": (laws.crowded_folders, {f"zoo/m{i}.py": "" for i in range(21)}, ["zoo: 21 modules"]),
    "crowded tests": (laws.crowded_folders, {f"tests/m{i}.py": "" for i in range(21)}, ["tests: 21 modules"]),
    "a home": (laws.machine_places, {"x.md": f"see {'/home'}/me/x"}, [f"x.md:1: {'/home'}/m"]),
    "a registry": (
        laws.machine_places,
        {"x.toml": f'url = "https://{"pypi."}org/simple"'},
        [f"x.toml:1: {'pypi.'}org"],
    ),
}

# Sources that break no law, each near to one that does.
SOUND: dict[str, tuple[Law, dict[str, str]]] = {
    "the two files": (laws.toolchain_names, {A: "from ._tvm import relax\nfrom ._torch import schema"}),
    "operators": (laws.toolchain_names, {A: "aten._softmax.default\ntorch.ops.aten._softmax.default"}),
    "privates of its own": (
        laws.toolchain_names,
        {A: "class C:\n    def _f(self):\n        self._x = 1\n        return self._f, self._x"},
    ),
    "tests": (laws.toolchain_names, {TEST: "import tvm, torch._C"}),
    "a line of imports": (
        laws.import_circles,
        {A: "from .zoo import b", B: "import torch\nfrom . import c", "zoo/c.py": ""},
    ),
    "private modules": (laws.borrowed_privates, {A: "from . import _tvm\nfrom .zoo import b\nfrom torch import _C"}),
    "parts of the package": (
        laws.bare_imports,
        {A: "from relax_zoo import zoo, compiler\nfrom relax_zoo.zoo import find"},
    ),
    "400 lines": (laws.long_files, {A: "x = 1\n" * 400, "golden/x.py": "x = 1\n" * 401, "docs/x.md": "\n" * 401}),
    "20 modules": (
        laws.crowded_folders,
        {f"zoo/m{i}.py": "" for i in range(20)} | {f"golden/m{i}.py": "" for i in range(21)},
    ),
    "other paths": (laws.machine_places, {"x.md": "https://example.org/home/me/x, ./work/x, relax_zoo/home/x"}),
}


@pytest.mark.parametrize(("law", "files", "said"), BROKEN.values(), ids=BROKEN)
def test_a_planted_breach_is_seen(law: Law, files: dict[str, str], said: list[str]) -> None:
    assert law(files) == said


@pytest.mark.parametrize(("law", "files"), SOUND.values(), ids=SOUND)
def test_what_keeps_the_law_is_let_be(law: Law, files: dict[str, str]) -> None:
    assert law(files) == []


@pytest.mark.parametrize("law", LAW.values(), ids=LAW)
def test_the_project_keeps_the_law(law: Law, source: dict[str, str]) -> None:
    breaches = law(source)
    assert not breaches, "\n".join(breaches)


def test_every_law_has_a_planted_breach_and_a_sound_neighbour() -> None:
    assert {law for law, *_ in BROKEN.values()} == set(LAW.values()) == {law for law, _ in SOUND.values()}


@pytest.fixture(scope="module")
def source() -> dict[str, str]:
    return laws.committed()


def test_the_whole_package_is_looked_at(source: dict[str, str]) -> None:
    files = laws.product(source)
    assert {"translator/walk.py", "zoo/registry.py", "relax_zoo/_tvm.py", "relax_zoo/harness/plugin.py"} <= files.keys()
    graph = laws.import_graph(source)
    assert "translator/registry.py" in graph["translator/ops/shape.py"]
    assert "translator/__init__.py" in graph["relax_zoo/dynamo/split.py"]
