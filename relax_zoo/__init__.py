"""PyTorch models in TVM Relax: translated, compiled for the CPU, and verified against PyTorch.

    from relax_zoo.translator import from_fx        torch.fx graphs and programs of torch.export into Relax modules
    from relax_zoo.compiler import build, load      Relax modules into functions of tensors on this CPU
    from relax_zoo.zoo import Input, model          models to verify
    torch.compile(model, backend="relax")           the whole way by itself

`relax_zoo.harness` is the pytest plugin that verifies models; a project asks for it with `-p relax_zoo.harness.plugin`.
`python -m relax_zoo` lists the commands. What is public and stable is said in README.md.
"""

__version__ = "0.2.0"
