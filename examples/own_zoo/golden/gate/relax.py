# gate, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 9, 8), dtype="float32"),
    ) -> R.Tensor((batch, 9, 4), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0", "params": []})
        with R.dataflow():
            getitem: R.Tensor((batch, 9, 4), dtype="float32") = R.strided_slice(x, (2,), (0,), (4,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 9, 4), dtype="float32") = R.strided_slice(x, (2,), (4,), (8,), assume_inbound=True)
            sigmoid: R.Tensor((batch, 9, 4), dtype="float32") = R.sigmoid(getitem_1)
            mul: R.Tensor((batch, 9, 4), dtype="float32") = R.multiply(getitem, sigmoid)
            gv: R.Tensor((batch, 9, 4), dtype="float32") = mul
            R.output(gv)
        return gv

# No weights
