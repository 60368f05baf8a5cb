"""Programs of TVM of a line each, for the tests of its names."""

from relax_zoo._tvm import SBlock, SBlockRealize, structural_walk, te, tirx


def program(scale: float = 2.0, name: str = "y") -> tirx.PrimFunc:
    """A loop nest of one block, `y[i] = x[i] * scale`."""
    x = te.placeholder((16,), name="x")
    return te.create_prim_func([x, te.compute((16,), lambda i: x[i] * tirx.const(scale, "float32"), name=name)])


def block_of(nest: tirx.PrimFunc) -> SBlock:
    found: list[SBlockRealize] = []
    structural_walk(nest.body, ((SBlockRealize, found.append),))
    return next(each.block for each in found if each.block.name_hint == "y")
