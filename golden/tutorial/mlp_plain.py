# tutorial, step mlp_plain: the model mlp without maps
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from tvm.script import ir as I
# from tvm.script import relax as R

@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((1, 784), dtype="float32"),
        linear0__1_const: R.Tensor((128, 784), dtype="float32"),
        linear0_const: R.Tensor((128,), dtype="float32"),
        linear1__1_const: R.Tensor((10, 128), dtype="float32"),
        linear1_const: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((1, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        with R.dataflow():
            linear0__1: R.Tensor((784, 128), dtype="float32") = R.permute_dims(linear0__1_const, axes=None)
            linear0__2: R.Tensor((1, 128), dtype="float32") = R.matmul(x, linear0__1, out_dtype=None)
            linear0: R.Tensor((1, 128), dtype="float32") = R.add(linear0__2, linear0_const)
            relu: R.Tensor((1, 128), dtype="float32") = R.nn.relu(linear0)
            linear1__1: R.Tensor((128, 10), dtype="float32") = R.permute_dims(linear1__1_const, axes=None)
            linear1__2: R.Tensor((1, 10), dtype="float32") = R.matmul(relu, linear1__1, out_dtype=None)
            linear1: R.Tensor((1, 10), dtype="float32") = R.add(linear1__2, linear1_const)
            gv: R.Tensor((1, 10), dtype="float32") = linear1
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 71d39eb8bf73e48102e4 linear0__1_const: float32[128, 784]
# 9ad80e7a23fcd1f7bd33 linear0_const: float32[128]
# 4422d24874e9524362bf linear1__1_const: float32[10, 128]
# d81514de941edd29f526 linear1_const: float32[10]
