# fashion_mnist_cnn, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 1, 28, 28), dtype="float32"),
        conv2d_weight: R.Tensor((32, 1, 3, 3), dtype="float32"),
        conv2d_bias: R.Tensor((32,), dtype="float32"),
        linear0_weight: R.Tensor((100, 5408), dtype="float32"),
        linear0_bias: R.Tensor((100,), dtype="float32"),
        linear1_weight: R.Tensor((10, 100), dtype="float32"),
        linear1_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            conv2d__1: R.Tensor((batch, 32, 26, 26), dtype="float32") = R.nn.conv2d(x, conv2d_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            conv2d__2: R.Tensor((1, 32, 1, 1), dtype="float32") = R.reshape(conv2d_bias, R.shape([1, 32, 1, 1]))
            conv2d: R.Tensor((batch, 32, 26, 26), dtype="float32") = R.add(conv2d__1, conv2d__2)
            relu: R.Tensor((batch, 32, 26, 26), dtype="float32") = R.nn.relu(conv2d)
            max_pool2d: R.Tensor((batch, 32, 13, 13), dtype="float32") = R.nn.max_pool2d(relu, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            flatten: R.Tensor((batch, 5408), dtype="float32") = R.reshape(max_pool2d, R.shape([batch, 5408]))
            linear0__1: R.Tensor((5408, 100), dtype="float32") = R.permute_dims(linear0_weight, axes=None)
            linear0__2: R.Tensor((batch, 100), dtype="float32") = R.matmul(flatten, linear0__1, out_dtype=None)
            linear0: R.Tensor((batch, 100), dtype="float32") = R.add(linear0__2, linear0_bias)
            relu_1: R.Tensor((batch, 100), dtype="float32") = R.nn.relu(linear0)
            linear1__1: R.Tensor((100, 10), dtype="float32") = R.permute_dims(linear1_weight, axes=None)
            linear1__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(relu_1, linear1__1, out_dtype=None)
            linear1: R.Tensor((batch, 10), dtype="float32") = R.add(linear1__2, linear1_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = linear1
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 44f577a1265fec1eaf93 conv2d_weight: float32[32, 1, 3, 3]
# 68adbc7e9c5dec85a6c3 conv2d_bias: float32[32]
# 86e1790bc1de3fe5db4c linear0_weight: float32[100, 5408]
# db90bdf118c8bd461095 linear0_bias: float32[100]
# 695af6fa59b8bb866556 linear1_weight: float32[10, 100]
# 991876656634abeb0e79 linear1_bias: float32[10]
