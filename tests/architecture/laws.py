"""What holds of the whole source, as functions of it: each takes files, by path, and says what breaks its law.

A planted tree of a few lines is a dict, so each law is seen to fail before the project is held to it.
"""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[2]
PRODUCT = ("relax_zoo/", "translator/", "zoo/")
LINES, MODULES = 400, 20
TOOLCHAIN = {
    "relax_zoo/_torch.py": "torch",
    "relax_zoo/_torch_exports.py": "torch",
    "relax_zoo/_tvm.py": "tvm",
    "relax_zoo/_tvm_start.py": "tvm",
}
PYTHONS_OWN = {"_asdict", "_exit", "_fields", "_make", "_replace"}  # underscores that Python's documentation promises

Files = Mapping[str, str]


def committed() -> dict[str, str]:
    """The text of every committed file, links and what is not text left out."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = {}
    for name in filter(None, names.split("\0")):
        path = ROOT / name
        if path.is_file() and not path.is_symlink():
            try:
                found[name] = path.read_text()
            except UnicodeDecodeError:
                continue
    return found


def product(files: Files) -> dict[str, str]:
    """The Python files of the package."""
    return {path: text for path, text in files.items() if path.startswith(PRODUCT) and path.endswith(".py")}


# ---------------------------------------------------------------- the toolchain


def toolchain_names(files: Files) -> list[str]:
    """Names of TVM, and private or unpromised names of torch, outside of the file that is for them."""
    return [
        f"{path}:{line}: {name}"
        for path, text in product(files).items()
        for line, name in _foreign(ast.parse(text), TOOLCHAIN.get(path, ""))
    ]


def _foreign(tree: ast.Module, allowed: str) -> Iterator[tuple[int, str]]:
    own = _own_names(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                names = [alias.name for alias in node.names]
            case ast.ImportFrom(module=str(module), level=0):
                names = [f"{module}.{alias.name}" for alias in node.names]
            case ast.Attribute(attr=attribute) if _is_private(attribute) and attribute not in own | PYTHONS_OWN:
                name = ast.unparse(node)
                if not _is_operator(name) and allowed != "torch":
                    yield node.lineno, name
                continue
            case ast.Constant(value=str(name)) if re.match(r"torch(\.\w+)*\._\w|torch\.fx\.experimental", name):
                names = [name]
            case _:
                continue
        for name in names:
            root = name.partition(".")[0]
            unpromised = root == "torch" and (_is_private(name) or name.startswith("torch.fx.experimental"))
            if (root in ("tvm", "tvm_ffi") and allowed != "tvm") or (unpromised and allowed != "torch"):
                yield node.lineno, name


def _own_names(tree: ast.Module) -> set[str]:
    """The names that the file itself gives to attributes, methods, functions and classes."""
    own = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.Attribute(attr=name, ctx=ast.Store()):
                own.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                own.add(name)
            case ast.Assign(targets=targets):
                own |= {target.id for target in targets if isinstance(target, ast.Name)}
    return own


def _is_private(name: str) -> bool:
    return any(part.startswith("_") and not part.startswith("__") for part in name.split("."))


def _is_operator(name: str) -> bool:
    """Whether it is one of ATen's operators, whose names are part of what is translated."""
    return name.startswith(("aten.", "torch.ops."))


# ---------------------------------------------------------------- imports


def import_circles(files: Files) -> list[str]:
    """Files that import each other, inside functions too: circles which, cut where they begin, leave none."""
    graph, circles = import_graph(files), []
    while True:
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            circle = error.args[1]
            circles.append(" <- ".join(circle))
            graph[circle[1]].remove(circle[0])
        else:
            return circles


def import_graph(files: Files) -> dict[str, set[str]]:
    """For each file of the package the files that it imports."""
    paths = {_module(path): path for path in product(files)}
    graph: dict[str, set[str]] = {}
    for name, path in paths.items():
        graph[path] = set()
        for module, item in _imports(ast.parse(files[path]), name, path.endswith("__init__.py")):
            found = paths.get(f"{module}.{item}") or paths.get(module)
            if found is not None and found != path:
                graph[path].add(found)
    return graph


def borrowed_privates(files: Files) -> list[str]:
    """Names with an underscore in front that one file of ours imports from another."""
    return [
        f"{path}: {module}.{item}"
        for path, text in files.items()
        if path.endswith(".py") and path.startswith((*PRODUCT, "tests/", "examples/", "docs/"))
        for module, item in _imports(ast.parse(text), _module(path), path.endswith("__init__.py"))
        if item.startswith("_") and module.startswith(("relax_zoo.", "tests"))
    ]


def _module(path: str) -> str:
    name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return name if name.startswith(("relax_zoo", "tests", "docs", "examples")) else f"relax_zoo.{name}"


def _imports(tree: ast.Module, name: str, is_package: bool) -> Iterator[tuple[str, str]]:
    """The modules that are imported, and the name that is taken from each ("" for the whole)."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                yield from ((alias.name, "") for alias in aliases)
            case ast.ImportFrom(module=module, names=aliases, level=level):
                parts = name.split(".")
                base = parts[: len(parts) - level + is_package] if level else []
                source = ".".join([*base, *([module] if module else [])])
                yield from ((source, alias.name) for alias in aliases)


# The folders at the root, and names of theirs and of other folders from before they were parts of the package.
_ROOTS = "translator|zoo|compiler|harness|backend|dynamo"
_BARE = re.compile(
    rf"\bfrom (?:{_ROOTS})(?:\.\w+)* import\b"
    rf"|(?:^|[\"'`;>$]|\\n)\s*import (?:{_ROOTS})(?:\.\w+)*(?= as |[;,\"'`\\)]|\s*$)"
    rf"|-m (?:{_ROOTS})\b(?!/)",
    re.MULTILINE,
)


def bare_imports(files: Files) -> list[str]:
    """Imports of the root folders by their own names, in code, in strings of code, and in blocks of documentation."""
    return [
        f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {found.group()}"
        for path, text in files.items()
        if path != "CHANGELOG.md"  # which says what they were called
        and path.endswith((".py", ".md", ".toml", ".ini", ".html", ".yml", ".cfg"))
        for found in _BARE.finditer(text)
    ]


# ---------------------------------------------------------------- sizes and places


def long_files(files: Files) -> list[str]:
    """Files of the package and of its tests with more than 400 lines."""
    return [
        f"{path}: {count} lines"
        for path, text in files.items()
        if path.endswith(".py")
        and not path.startswith("golden/")
        and "/golden/" not in path.replace("harness/golden/", "")
        if (count := text.count("\n")) > LINES
    ]


def crowded_folders(files: Files) -> list[str]:
    """Folders of the package and of its tests with more than 20 modules."""
    written = (path for path in files if path.endswith(".py") and path.startswith((*PRODUCT, "tests/")))
    modules = Counter(str(PurePosixPath(path).parent) for path in written)
    return [f"{folder}: {count} modules" for folder, count in modules.items() if count > MODULES]


_PLACES = re.compile(r"(?<![\w.:/])/(?:home|root|Users|work|mnt|opt)/[\w.]|\b[A-Z]:\\\\?Users\\")
_REGISTRIES = re.compile(
    r"\b(?:pypi\.org|pythonhosted\.org|registry\.npmjs\.org|crates\.io|conda\.anaconda\.org|download\.pytorch\.org)"
)


def machine_places(files: Files) -> list[str]:
    """Absolute paths of somebody's machine, and hosts of package registries: no other machine has them."""
    return [
        f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {found.group()}"
        for path, text in files.items()
        for pattern in (_PLACES, _REGISTRIES)
        for found in pattern.finditer(text)
    ]
