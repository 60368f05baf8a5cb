# tutorial, step mlp_operators: the model mlp through map_nn_linear_op and map_nn_relu_op
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from tvm.script import ir as I
# from tvm.script import relax as R

@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((1, 784), dtype="float32"),
        lv_const: R.Tensor((128, 784), dtype="float32"),
        lv2_const: R.Tensor((128,), dtype="float32"),
        lv4_const: R.Tensor((10, 128), dtype="float32"),
        lv6_const: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((1, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        with R.dataflow():
            lv: R.Tensor((784, 128), dtype="float32") = R.permute_dims(lv_const, axes=None)
            lv1: R.Tensor((1, 128), dtype="float32") = R.matmul(x, lv, out_dtype=None)
            lv2: R.Tensor((1, 128), dtype="float32") = R.add(lv1, lv2_const)
            lv3: R.Tensor((1, 128), dtype="float32") = R.nn.relu(lv2)
            lv4: R.Tensor((128, 10), dtype="float32") = R.permute_dims(lv4_const, axes=None)
            lv5: R.Tensor((1, 10), dtype="float32") = R.matmul(lv3, lv4, out_dtype=None)
            lv6: R.Tensor((1, 10), dtype="float32") = R.add(lv5, lv6_const)
            gv: R.Tensor((1, 10), dtype="float32") = lv6
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 71d39eb8bf73e48102e4 lv_const: float32[128, 784]
# 9ad80e7a23fcd1f7bd33 lv2_const: float32[128]
# 4422d24874e9524362bf lv4_const: float32[10, 128]
# d81514de941edd29f526 lv6_const: float32[10]
