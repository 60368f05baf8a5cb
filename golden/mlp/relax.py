# mlp, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 784), dtype="float32"),
        linear0_weight: R.Tensor((128, 784), dtype="float32"),
        linear0_bias: R.Tensor((128,), dtype="float32"),
        linear1_weight: R.Tensor((10, 128), dtype="float32"),
        linear1_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            linear0__1: R.Tensor((784, 128), dtype="float32") = R.permute_dims(linear0_weight, axes=None)
            linear0__2: R.Tensor((batch, 128), dtype="float32") = R.matmul(x, linear0__1, out_dtype=None)
            linear0: R.Tensor((batch, 128), dtype="float32") = R.add(linear0__2, linear0_bias)
            relu: R.Tensor((batch, 128), dtype="float32") = R.nn.relu(linear0)
            linear1__1: R.Tensor((128, 10), dtype="float32") = R.permute_dims(linear1_weight, axes=None)
            linear1__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(relu, linear1__1, out_dtype=None)
            linear1: R.Tensor((batch, 10), dtype="float32") = R.add(linear1__2, linear1_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = linear1
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 71d39eb8bf73e48102e4 linear0_weight: float32[128, 784]
# 9ad80e7a23fcd1f7bd33 linear0_bias: float32[128]
# 4422d24874e9524362bf linear1_weight: float32[10, 128]
# d81514de941edd29f526 linear1_bias: float32[10]
