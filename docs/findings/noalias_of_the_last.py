"""What a program says of its arrays, that they may overlap or not, is taken from the last program of its module.

Where the last one says nothing, results of all others are stored at each step of a sum, which takes twice as long; and
where it promises that arrays are apart, the promise is taken for a program that made none. Read off the generated code.
"""

import tvm
from tvm import te

x, y, k = te.placeholder((64,), name="x"), te.placeholder((64,), name="y"), te.reduce_axis((0, 64), name="k")
product = te.create_prim_func([x, y, te.compute((1,), lambda i: te.sum(x[k] * y[k], axis=k), name="product")])
copy = te.create_prim_func([x, te.compute((64,), lambda i: x[i], name="copy")])


def may_overlap(first: tvm.tirx.PrimFunc, last: tvm.tirx.PrimFunc) -> bool:
    """Whether the code of `first` says that anything it writes may be what it reads."""
    programs = {"first": first, "last": last}
    programs = {name: each.with_attr("global_symbol", name) for name, each in programs.items()}
    module = tvm.compile(tvm.IRModule(programs), target="llvm").mod
    code = next(each for each in (module, *module.imports) if each.kind == "llvm").inspect_source("ll")
    return "tvm-alias" in code


apart, unsaid = "a program whose arrays are apart may have", "a program that does not say so may have"
found = {
    apart: may_overlap(product, copy.without_attr("tirx.noalias")),
    unsaid: may_overlap(product.without_attr("tirx.noalias"), copy),
}
print(f"asked for: {apart} arrays that overlap: False; {unsaid}: True")
print(f"TVM:       {'; '.join(f'{text}: {value}' for text, value in found.items())}")
wrong = found != {apart: False, unsaid: True}
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
