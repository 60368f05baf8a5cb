"""A finding as the text of an upstream report: `python -m relax_zoo finding docs/findings/max_nan.py`.

The script is run in a process of its own, and what it printed is what the report says was expected and was got. Leaves
with 1, and prints no report, where the script finds nothing wrong.

A script begins with a docstring, prints what is expected and then what there is, each a line with its label before a
colon, says by `wrong = ...` whether that is a fault, and leaves with 0 if it is.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import io
import platform
import runpy
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

from .machine import Host
from .process.child import Functions, Request
from .process.parent import StepFailed, Worker

REPORT = """\
# {title}

{about}
### Expected behavior

    {expected}

### Actual behavior

    {actual}

### Environment

{environment}

### Steps to reproduce

`python {name}.py` prints the two lines above and leaves with 0 as long as they differ.

```python
{script}
```

### A test that would have caught it

```python
{test}
```
"""


@dataclass(frozen=True)
class Ran:
    """What a script printed and its exit code; `llvm` is the major version of TVM's."""

    printed: str
    code: object
    llvm: int


def ran(script: Path) -> Ran:
    """Run a script in this process."""
    from .._tvm import get_global_func

    printed = io.StringIO()
    code: object = None
    with contextlib.redirect_stdout(printed):
        try:
            runpy.run_path(str(script), run_name="__main__")
        except SystemExit as end:
            code = end.code
    return Ran(printed.getvalue(), code, get_global_func("target.llvm_version_major")())


def test_of(source: str, name: str) -> str:
    r"""The test that a script makes: its steps in a function, which asserts that nothing is wrong.

    >>> print(test_of("import math\ngot = math.pi\nwrong = got != 3\nraise SystemExit(not wrong)", "pi"))
    import math
    <BLANKLINE>
    <BLANKLINE>
    def test_pi() -> None:
        got = math.pi
        assert got == 3
    """
    imports: list[str] = []
    steps: list[str] = []
    lines, end = source.splitlines(), 0
    for statement in ast.parse(source).body:
        decorated = getattr(statement, "decorator_list", None) or [statement]
        blank = [""] * (decorated[0].lineno - end - 1 > 0 and bool(steps))
        text = lines[decorated[0].lineno - 1 : statement.end_lineno]
        end = statement.end_lineno or 0
        match statement:
            case ast.Import() | ast.ImportFrom():
                imports += text
            case ast.Expr(value=ast.Constant()) | ast.Expr(value=ast.Call(func=ast.Name(id="print"))) | ast.Raise():
                continue
            case ast.Assign(targets=[ast.Name(id="wrong")], value=value):
                steps.append(f"assert {_not(value)}")
            case _:
                steps += [*blank, *text]
    body = textwrap.indent("\n".join(steps), "    ")
    return "\n".join([*imports, "", "", f"def test_{name}() -> None:", body])


def _not(value: ast.expr) -> str:
    """The opposite of a condition, in Python's words."""
    match value:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return ast.unparse(operand)
        case ast.Compare(ops=[ast.NotEq() | ast.Gt() as operator]):
            opposite = ast.Eq() if isinstance(operator, ast.NotEq) else ast.LtE()
            return ast.unparse(ast.Compare(value.left, [opposite], value.comparators))
    return f"not ({ast.unparse(value)})"


def report(script: Path, done: Ran) -> str:
    """The report on a script that has run. Raises ValueError where it found nothing, or is not as scripts are."""
    source = script.read_text(encoding="utf-8")
    expected, actual = ([*done.printed.splitlines(), "", ""])[:2]
    docstring = ast.get_docstring(ast.parse(source))
    if done.code != 0:
        raise ValueError(
            f"{script}: it finds nothing wrong any more; it left with {done.code} and printed\n{done.printed}"
        )
    if not docstring or ":" not in expected or ":" not in actual:
        raise ValueError(f"{script}: it has no docstring, or does not print what is expected and what there is")
    title, _, about = docstring.partition("\n")
    host = Host.here()
    environment = {
        **{package: version for package, version in host.toolchain.items() if package in SHOWN},
        "LLVM of TVM": str(done.llvm),
        "CPU": f"{host.cpu} ({', '.join(each for each in host.features if each.startswith(('avx', 'asimd', 'sve')))})",
        "system": f"{platform.system()} {platform.machine()}",
    }
    return REPORT.format(
        title=title.rstrip("."),
        about=about.lstrip("\n") + "\n" * bool(about),
        expected=" ".join(expected.split()),
        actual=" ".join(actual.split()),
        environment="\n".join(f"- {what}: {value}" for what, value in environment.items()),
        name=script.stem,
        script=source.rstrip(),
        test=test_of(source, script.stem),
    )


SHOWN = ("python", "torch", "apache-tvm", "apache-tvm-ffi", "numpy")


def asked(worker: Worker, script: Path) -> Ran:
    """Run a script in the worker's process. Raises StepFailed where it raises or ends the process."""
    done: Ran = worker.ask(Request(script.stem, f"{__name__}:ran", (script.resolve(),))).value
    return done


def main(arguments: list[str] | None = None) -> int:
    """Run the script and print the report."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo finding", description=__doc__)
    parser.add_argument("script", type=Path, help="one of docs/findings, or of your own")
    options = parser.parse_args(arguments)
    if not options.script.is_file():
        parser.error(f"{options.script} is no file")
    worker = Worker(Functions())
    try:
        print(report(options.script, asked(worker, options.script)))
    except (StepFailed, ValueError) as reason:
        print(reason, file=sys.stderr)
        return 1
    finally:
        worker.close()
    return 0
