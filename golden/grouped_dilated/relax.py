# grouped_dilated, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((12, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((12,), dtype="float32"),
        _2_weight: R.Tensor((24, 3, 3, 5), dtype="float32"),
        _2_bias: R.Tensor((24,), dtype="float32"),
        _4_weight: R.Tensor((18, 8, 3, 3), dtype="float32"),
        _4_bias: R.Tensor((18,), dtype="float32"),
        _6_2_weight: R.Tensor((10, 18), dtype="float32"),
        _6_2_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 3, 34, 30), dtype="float32") = R.nn.pad(input_1, pad_width=[0, 0, 0, 0, 1, 1, 1, 1], pad_value=0.0, pad_mode="reflect")
            _0__2: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.nn.conv2d(_0__1, _0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__3: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 12, 1, 1]))
            _0: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.add(_0__2, _0__3)
            _1: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.nn.relu(_0)
            _2__1: R.Tensor((batch, 24, 32, 28), dtype="float32") = R.nn.conv2d(_1, _2_weight, strides=[1, 1], padding=[2, 2, 2, 2], dilation=[2, 1], groups=4, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2__2: R.Tensor((1, 24, 1, 1), dtype="float32") = R.reshape(_2_bias, R.shape([1, 24, 1, 1]))
            _2: R.Tensor((batch, 24, 32, 28), dtype="float32") = R.add(_2__1, _2__2)
            _3__1: R.Tensor((batch, 24, 32, 28), dtype="bool") = R.greater(_2, R.const(0.0, "float32"))
            _3__2: R.Tensor((batch, 24, 32, 28), dtype="float32") = R.multiply(_2, R.const(0.10000000149011612, "float32"))
            _3: R.Tensor((batch, 24, 32, 28), dtype="float32") = R.where(_3__1, _2, _3__2)
            _4__1: R.Tensor((batch, 18, 15, 28), dtype="float32") = R.nn.conv2d(_3, _4_weight, strides=[2, 1], padding=[0, 2, 0, 2], dilation=[1, 2], groups=3, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _4__2: R.Tensor((1, 18, 1, 1), dtype="float32") = R.reshape(_4_bias, R.shape([1, 18, 1, 1]))
            _4: R.Tensor((batch, 18, 15, 28), dtype="float32") = R.add(_4__1, _4__2)
            _5: R.Tensor((batch, 18, 15, 28), dtype="float32") = R.nn.relu(_4)
            _6_0: R.Tensor((batch, 18, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(_5, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _6_1: R.Tensor((batch, 18), dtype="float32") = R.reshape(_6_0, R.shape([batch, 18]))
            _6_2__1: R.Tensor((18, 10), dtype="float32") = R.permute_dims(_6_2_weight, axes=None)
            _6_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_6_1, _6_2__1, out_dtype=None)
            _6_2: R.Tensor((batch, 10), dtype="float32") = R.add(_6_2__2, _6_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _6_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 _0_weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# ac6f6e09700eee0f7572 _2_weight: float32[24, 3, 3, 5]
# e61d0ec755654fb98375 _2_bias: float32[24]
# af3f115808b94b6f28dd _4_weight: float32[18, 8, 3, 3]
# 04ded3343802079b970d _4_bias: float32[18]
# 5fc3c916a4d8048b0a0f _6_2_weight: float32[10, 18]
# f5eadffa0e895730c8a6 _6_2_bias: float32[10]
