# lenet5, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        input_1: R.Tensor((batch, 1, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((6, 1, 5, 5), dtype="float32"),
        _0_bias: R.Tensor((6,), dtype="float32"),
        _3_weight: R.Tensor((16, 6, 5, 5), dtype="float32"),
        _3_bias: R.Tensor((16,), dtype="float32"),
        _7_weight: R.Tensor((120, 320), dtype="float32"),
        _7_bias: R.Tensor((120,), dtype="float32"),
        _9_weight: R.Tensor((84, 120), dtype="float32"),
        _9_bias: R.Tensor((84,), dtype="float32"),
        _11_weight: R.Tensor((10, 84), dtype="float32"),
        _11_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 6, 28, 24), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 6, 1, 1]))
            _0: R.Tensor((batch, 6, 28, 24), dtype="float32") = R.add(_0__1, _0__2)
            _1: R.Tensor((batch, 6, 28, 24), dtype="float32") = R.tanh(_0)
            _2: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.nn.avg_pool2d(_1, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=True,
                layout="NCHW", out_layout="NCHW")
            _3__1: R.Tensor((batch, 16, 10, 8), dtype="float32") = R.nn.conv2d(_2, _3_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _3__2: R.Tensor((1, 16, 1, 1), dtype="float32") = R.reshape(_3_bias, R.shape([1, 16, 1, 1]))
            _3: R.Tensor((batch, 16, 10, 8), dtype="float32") = R.add(_3__1, _3__2)
            _4: R.Tensor((batch, 16, 10, 8), dtype="float32") = R.tanh(_3)
            _5: R.Tensor((batch, 16, 5, 4), dtype="float32") = R.nn.avg_pool2d(_4, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=True,
                layout="NCHW", out_layout="NCHW")
            _6: R.Tensor((batch, 320), dtype="float32") = R.reshape(_5, R.shape([batch, 320]))
            _7__1: R.Tensor((320, 120), dtype="float32") = R.permute_dims(_7_weight, axes=None)
            _7__2: R.Tensor((batch, 120), dtype="float32") = R.matmul(_6, _7__1, out_dtype=None)
            _7: R.Tensor((batch, 120), dtype="float32") = R.add(_7__2, _7_bias)
            _8: R.Tensor((batch, 120), dtype="float32") = R.tanh(_7)
            _9__1: R.Tensor((120, 84), dtype="float32") = R.permute_dims(_9_weight, axes=None)
            _9__2: R.Tensor((batch, 84), dtype="float32") = R.matmul(_8, _9__1, out_dtype=None)
            _9: R.Tensor((batch, 84), dtype="float32") = R.add(_9__2, _9_bias)
            _10: R.Tensor((batch, 84), dtype="float32") = R.tanh(_9)
            _11__1: R.Tensor((84, 10), dtype="float32") = R.permute_dims(_11_weight, axes=None)
            _11__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_10, _11__1, out_dtype=None)
            _11: R.Tensor((batch, 10), dtype="float32") = R.add(_11__2, _11_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _11
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# f2d8e4d863f1871adb17 _0_weight: float32[6, 1, 5, 5]
# 2c79940ed0bfa96b9bf5 _0_bias: float32[6]
# 315b05c0588f450746db _3_weight: float32[16, 6, 5, 5]
# 607183b728ffc349f967 _3_bias: float32[16]
# 5a7201bb1accc6cc610c _7_weight: float32[120, 320]
# 956edcb5e9ef9ac52491 _7_bias: float32[120]
# 12131fec71e06336668a _9_weight: float32[84, 120]
# db344f0e388617d938db _9_bias: float32[84]
# cf3149f5ce4f263cbfb3 _11_weight: float32[10, 84]
# 113315df414ed35c06de _11_bias: float32[10]
