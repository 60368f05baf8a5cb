# vgg_style, stage relax: the Relax module imported from the graph
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
        _0_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((8,), dtype="float32"),
        _2_weight: R.Tensor((8, 8, 3, 3), dtype="float32"),
        _2_bias: R.Tensor((8,), dtype="float32"),
        _5_weight: R.Tensor((16, 8, 3, 3), dtype="float32"),
        _5_bias: R.Tensor((16,), dtype="float32"),
        _8_weight: R.Tensor((24, 16, 3, 3), dtype="float32"),
        _8_bias: R.Tensor((24,), dtype="float32"),
        _12_weight: R.Tensor((64, 384), dtype="float32"),
        _12_bias: R.Tensor((64,), dtype="float32"),
        _15_weight: R.Tensor((10, 64), dtype="float32"),
        _15_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 8, 1, 1]))
            _0: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.add(_0__1, _0__2)
            _1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.relu(_0)
            _2__1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(_1, _2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _2__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(_2_bias, R.shape([1, 8, 1, 1]))
            _2: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.add(_2__1, _2__2)
            _3: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.relu(_2)
            _4: R.Tensor((batch, 8, 16, 14), dtype="float32") = R.nn.max_pool2d(_3, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=False,
                layout="NCHW", out_layout="NCHW")
            _5__1: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.conv2d(_4, _5_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _5__2: R.Tensor((1, 16, 1, 1), dtype="float32") = R.reshape(_5_bias, R.shape([1, 16, 1, 1]))
            _5: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.add(_5__1, _5__2)
            _6: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.relu(_5)
            _7: R.Tensor((batch, 16, 8, 7), dtype="float32") = R.nn.max_pool2d(_6, pool_size=[3, 3], strides=[2, 2], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False, count_include_pad=False,
                layout="NCHW", out_layout="NCHW")
            _8__1: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.conv2d(_7, _8_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _8__2: R.Tensor((1, 24, 1, 1), dtype="float32") = R.reshape(_8_bias, R.shape([1, 24, 1, 1]))
            _8: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.add(_8__1, _8__2)
            _9: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.relu(_8)
            _10: R.Tensor((batch, 24, 4, 4), dtype="float32") = R.nn.max_pool2d(_9, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 1], ceil_mode=False, count_include_pad=False,
                layout="NCHW", out_layout="NCHW")
            _11: R.Tensor((batch, 384), dtype="float32") = R.reshape(_10, R.shape([batch, 384]))
            _12__1: R.Tensor((384, 64), dtype="float32") = R.permute_dims(_12_weight, axes=None)
            _12__2: R.Tensor((batch, 64), dtype="float32") = R.matmul(_11, _12__1, out_dtype=None)
            _12: R.Tensor((batch, 64), dtype="float32") = R.add(_12__2, _12_bias)
            _13: R.Tensor((batch, 64), dtype="float32") = R.nn.relu(_12)
            _15__1: R.Tensor((64, 10), dtype="float32") = R.permute_dims(_15_weight, axes=None)
            _15__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_13, _15__1, out_dtype=None)
            _15: R.Tensor((batch, 10), dtype="float32") = R.add(_15__2, _15_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _15
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 301058d5bd7cb14778d0 _0_weight: float32[8, 3, 3, 3]
# 6d9bbabd4eba33f5532d _0_bias: float32[8]
# 66b50f67c1ef5b8e6258 _2_weight: float32[8, 8, 3, 3]
# a1cfdad0505fdbf2b4da _2_bias: float32[8]
# da451cc9127362db6f7f _5_weight: float32[16, 8, 3, 3]
# d87998bb645ec5747e26 _5_bias: float32[16]
# 5e32fa628e0a1baf7efd _8_weight: float32[24, 16, 3, 3]
# b7fdc8bdd1fbcadade59 _8_bias: float32[24]
# 6130f1511f3a3a5a37f9 _12_weight: float32[64, 384]
# 3077c1f2c325e018994c _12_bias: float32[64]
# 643403245b51bdacc4b3 _15_weight: float32[10, 64]
# a42cef6a2bf5be7fe850 _15_bias: float32[10]
