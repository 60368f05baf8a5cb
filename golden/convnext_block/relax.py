# convnext_block, stage relax: the Relax module imported from the graph
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
        _0_weight: R.Tensor((12, 3, 4, 4), dtype="float32"),
        _0_bias: R.Tensor((12,), dtype="float32"),
        _1_scale: R.Tensor((12,), dtype="float32"),
        _1_depthwise_weight: R.Tensor((12, 1, 7, 7), dtype="float32"),
        _1_depthwise_bias: R.Tensor((12,), dtype="float32"),
        _1_norm_weight: R.Tensor((12,), dtype="float32"),
        _1_norm_bias: R.Tensor((12,), dtype="float32"),
        _1_wide_weight: R.Tensor((48, 12), dtype="float32"),
        _1_wide_bias: R.Tensor((48,), dtype="float32"),
        _1_narrow_weight: R.Tensor((12, 48), dtype="float32"),
        _1_narrow_bias: R.Tensor((12,), dtype="float32"),
        _2_2_weight: R.Tensor((10, 12), dtype="float32"),
        _2_2_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 12, 15, 13), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 12, 1, 1]))
            _0: R.Tensor((batch, 12, 15, 13), dtype="float32") = R.add(_0__1, _0__2)
            _1_depthwise__1: R.Tensor((batch, 12, 15, 13), dtype="float32") = R.nn.conv2d(_0, _1_depthwise_weight, strides=[1, 1], padding=[3, 3, 3, 3], dilation=[1, 1], groups=12, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _1_depthwise__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_1_depthwise_bias, R.shape([1, 12, 1, 1]))
            _1_depthwise: R.Tensor((batch, 12, 15, 13), dtype="float32") = R.add(_1_depthwise__1, _1_depthwise__2)
            permute: R.Tensor((batch, 15, 13, 12), dtype="float32") = R.permute_dims(_1_depthwise, axes=[0, 2, 3, 1])
            _1_norm: R.Tensor((batch, 15, 13, 12), dtype="float32") = R.nn.layer_norm(permute, _1_norm_weight, _1_norm_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            _1_wide__1: R.Tensor((12, 48), dtype="float32") = R.permute_dims(_1_wide_weight, axes=None)
            _1_wide__2: R.Tensor((batch, 15, 13, 48), dtype="float32") = R.matmul(_1_norm, _1_wide__1, out_dtype=None)
            _1_wide: R.Tensor((batch, 15, 13, 48), dtype="float32") = R.add(_1_wide__2, _1_wide_bias)
            gelu: R.Tensor((batch, 15, 13, 48), dtype="float32") = R.nn.gelu(_1_wide)
            _1_narrow__1: R.Tensor((48, 12), dtype="float32") = R.permute_dims(_1_narrow_weight, axes=None)
            _1_narrow__2: R.Tensor((batch, 15, 13, 12), dtype="float32") = R.matmul(gelu, _1_narrow__1, out_dtype=None)
            _1_narrow: R.Tensor((batch, 15, 13, 12), dtype="float32") = R.add(_1_narrow__2, _1_narrow_bias)
            mul: R.Tensor((batch, 15, 13, 12), dtype="float32") = R.multiply(_1_scale, _1_narrow)
            permute_1: R.Tensor((batch, 12, 15, 13), dtype="float32") = R.permute_dims(mul, axes=[0, 3, 1, 2])
            add: R.Tensor((batch, 12, 15, 13), dtype="float32") = R.add(_0, permute_1)
            _2_0: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(add, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _2_1: R.Tensor((batch, 12), dtype="float32") = R.reshape(_2_0, R.shape([batch, 12]))
            _2_2__1: R.Tensor((12, 10), dtype="float32") = R.permute_dims(_2_2_weight, axes=None)
            _2_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_2_1, _2_2__1, out_dtype=None)
            _2_2: R.Tensor((batch, 10), dtype="float32") = R.add(_2_2__2, _2_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _2_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# cc4b3b4c0c5f57d26675 _0_weight: float32[12, 3, 4, 4]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# c753f965c2521bb50059 _1_scale: float32[12]
# 9d3667fac8559cd0aa5a _1_depthwise_weight: float32[12, 1, 7, 7]
# 8938cb83f4040db0d31c _1_depthwise_bias: float32[12]
# 2cc3f4dc482f7eee6663 _1_norm_weight: float32[12]
# ab934509e308900a7e67 _1_norm_bias: float32[12]
# d31097e502d12143b118 _1_wide_weight: float32[48, 12]
# 28a9e5e773e214e17e0a _1_wide_bias: float32[48]
# f1fda05ab9464d1ef7a4 _1_narrow_weight: float32[12, 48]
# 41c67ccafb597542621a _1_narrow_bias: float32[12]
# 85269d004d51ced4308c _2_2_weight: float32[10, 12]
# 33ef8212b29faddbb431 _2_2_bias: float32[10]
