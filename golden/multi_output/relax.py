# multi_output, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        early_weight: R.Tensor((6, 3, 3, 3), dtype="float32"),
        early_bias: R.Tensor((6,), dtype="float32"),
        late_weight: R.Tensor((8, 6, 3, 3), dtype="float32"),
        late_bias: R.Tensor((8,), dtype="float32"),
        out_weight: R.Tensor((10, 8), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tuple(R.Tensor((batch, 10), dtype="float32"), R.Tensor((batch, 6, 15, 13), dtype="float32"), R.Tensor((batch, 8, 7, 6), dtype="float32"), R.Tensor((batch, 8), dtype="float32")):
        R.func_attr({"num_input": 1, "output_structure": "{\"dict\": {\"scores\": 0, \"features\": {\"tuple\": [1, {\"tuple\": [2, 3]}]}}}"})
        with R.dataflow():
            early__1: R.Tensor((batch, 6, 15, 13), dtype="float32") = R.nn.conv2d(x, early_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            early__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(early_bias, R.shape([1, 6, 1, 1]))
            early: R.Tensor((batch, 6, 15, 13), dtype="float32") = R.add(early__1, early__2)
            relu: R.Tensor((batch, 6, 15, 13), dtype="float32") = R.nn.relu(early)
            late__1: R.Tensor((batch, 8, 7, 6), dtype="float32") = R.nn.conv2d(relu, late_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            late__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(late_bias, R.shape([1, 8, 1, 1]))
            late: R.Tensor((batch, 8, 7, 6), dtype="float32") = R.add(late__1, late__2)
            relu_1: R.Tensor((batch, 8, 7, 6), dtype="float32") = R.nn.relu(late)
            mean: R.Tensor((batch, 8), dtype="float32") = R.mean(relu_1, axis=[2, 3], keepdims=False)
            out__1: R.Tensor((8, 10), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(mean, out__1, out_dtype=None)
            out: R.Tensor((batch, 10), dtype="float32") = R.add(out__2, out_bias)
            log_softmax: R.Tensor((batch, 10), dtype="float32") = R.nn.log_softmax(out, axis=1)
            gv: R.Tuple(R.Tensor((batch, 10), dtype="float32"), R.Tensor((batch, 6, 15, 13), dtype="float32"), R.Tensor((batch, 8, 7, 6), dtype="float32"),
                R.Tensor((batch, 8), dtype="float32")) = log_softmax, relu, relu_1, mean
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# eecd0cc9e19e893d526a early_weight: float32[6, 3, 3, 3]
# 03bcc5895a6f5283a599 early_bias: float32[6]
# 29010ff8d63606ff8e2c late_weight: float32[8, 6, 3, 3]
# b1ba908547825bdbb064 late_bias: float32[8]
# e33360a17de2490d466e out_weight: float32[10, 8]
# 093000f80ca3be838620 out_bias: float32[10]
