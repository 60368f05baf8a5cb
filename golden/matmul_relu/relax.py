# matmul_relu, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from tvm.script import ir as I
# from tvm.script import relax as R

@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((1, 128), dtype="float32"),
        weight: R.Tensor((128, 128), dtype="float32"),
    ) -> R.Tensor((1, 128), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            matmul: R.Tensor((1, 128), dtype="float32") = R.matmul(x, weight, out_dtype=None)
            relu: R.Tensor((1, 128), dtype="float32") = R.nn.relu(matmul)
            gv: R.Tensor((1, 128), dtype="float32") = relu
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 007f88751d315d20939a weight: float32[128, 128]
