"""A suite for whoever turns PyTorch's programs into Relax: each operator is right, refused, or wrong without a word.

    pytest -p relax_zoo.conformance --pyargs relax_zoo.conformance --importer package.module:function -n 2

The first option is for pytest, which reads options before it looks for tests; a project that has it in the `addopts` of
its settings leaves it out. The options are those of `plugin`.

Cases come from `operators` (PyTorch's own database), `spellings`, `edges`, `modules` and `models`, which `subjects`
gathers, and are a `Case` each. `batch` imports them one by one, builds many as one program, and holds each to PyTorch,
in a process that `workers` starts. `expected` is the file of known failures, `summary` what is said at the end.
"""

pytest_plugins = ["relax_zoo.conformance.plugin"]
