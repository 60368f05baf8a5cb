# squeeze_excite, stage relax: the Relax module imported from the graph
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
        _0_0_weight: R.Tensor((12, 3, 3, 3), dtype="float32"),
        _0_1_weight: R.Tensor((12,), dtype="float32"),
        _0_1_bias: R.Tensor((12,), dtype="float32"),
        _2_squeeze_weight: R.Tensor((4, 12, 1, 1), dtype="float32"),
        _2_squeeze_bias: R.Tensor((4,), dtype="float32"),
        _2_excite_weight: R.Tensor((12, 4, 1, 1), dtype="float32"),
        _2_excite_bias: R.Tensor((12,), dtype="float32"),
        _3_0_weight: R.Tensor((16, 12, 3, 3), dtype="float32"),
        _3_1_weight: R.Tensor((16,), dtype="float32"),
        _3_1_bias: R.Tensor((16,), dtype="float32"),
        _5_2_weight: R.Tensor((10, 16), dtype="float32"),
        _5_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((12,), dtype="float32"),
        _0_1_running_var: R.Tensor((12,), dtype="float32"),
        _3_1_running_mean: R.Tensor((16,), dtype="float32"),
        _3_1_running_var: R.Tensor((16,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0_0: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_1__1: R.Tuple(R.Tensor((batch, 12, 32, 28), dtype="float32"), R.Tensor((12,), dtype="float32"), R.Tensor((12,), dtype="float32")) = R.nn.batch_norm(_0_0, _0_1_weight, _0_1_bias,
                _0_1_running_mean, _0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _0_1: R.Tensor((batch, 12, 32, 28), dtype="float32") = _0_1__1[0]
            _1__1: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.add(_0_1, R.const(3.0, "float32"))
            _1__2: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.clip(_1__1, 0, 6)
            _1__3: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.multiply(_0_1, _1__2)
            _1: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.divide(_1__3, R.const(6.0, "float32"))
            mean: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.mean(_1, axis=[2, 3], keepdims=True)
            _2_squeeze__1: R.Tensor((batch, 4, 1, 1), dtype="float32") = R.nn.conv2d(mean, _2_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_squeeze__2: R.Tensor((1, 4, 1, 1), dtype="float32") = R.reshape(_2_squeeze_bias, R.shape([1, 4, 1, 1]))
            _2_squeeze: R.Tensor((batch, 4, 1, 1), dtype="float32") = R.add(_2_squeeze__1, _2_squeeze__2)
            relu: R.Tensor((batch, 4, 1, 1), dtype="float32") = R.nn.relu(_2_squeeze)
            _2_excite__1: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.nn.conv2d(relu, _2_excite_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_excite__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_2_excite_bias, R.shape([1, 12, 1, 1]))
            _2_excite: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.add(_2_excite__1, _2_excite__2)
            hardsigmoid__1: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.add(_2_excite, R.const(3.0, "float32"))
            hardsigmoid__2: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.clip(hardsigmoid__1, 0, 6)
            hardsigmoid: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.divide(hardsigmoid__2, R.const(6.0, "float32"))
            mul: R.Tensor((batch, 12, 32, 28), dtype="float32") = R.multiply(_1, hardsigmoid)
            _3_0: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.conv2d(mul, _3_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_1__1: R.Tuple(R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_3_0, _3_1_weight, _3_1_bias,
                _3_1_running_mean, _3_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _3_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _3_1__1[0]
            _4__1: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.add(_3_1, R.const(3.0, "float32"))
            _4__2: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.clip(_4__1, 0, 6)
            _4__3: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.multiply(_3_1, _4__2)
            _4: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.divide(_4__3, R.const(6.0, "float32"))
            _5_0: R.Tensor((batch, 16, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(_4, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _5_1: R.Tensor((batch, 16), dtype="float32") = R.reshape(_5_0, R.shape([batch, 16]))
            _5_2__1: R.Tensor((16, 10), dtype="float32") = R.permute_dims(_5_2_weight, axes=None)
            _5_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_5_1, _5_2__1, out_dtype=None)
            _5_2: R.Tensor((batch, 10), dtype="float32") = R.add(_5_2__2, _5_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _5_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8139765bdfc4027bee20 _0_0_weight: float32[12, 3, 3, 3]
# a4a4067e974348eae027 _0_1_weight: float32[12]
# fa6262c1d17513629fe7 _0_1_bias: float32[12]
# 7cdb475422d85e42c9a1 _2_squeeze_weight: float32[4, 12, 1, 1]
# b5815c7131e4f62c6d2c _2_squeeze_bias: float32[4]
# 5a4ee8f13ba901faa191 _2_excite_weight: float32[12, 4, 1, 1]
# 9dec799d491565f59aee _2_excite_bias: float32[12]
# 8ba8f01189b0c67b34fe _3_0_weight: float32[16, 12, 3, 3]
# 9ddaee37bb3f3d1d5c82 _3_1_weight: float32[16]
# 385893727ba31e65a66f _3_1_bias: float32[16]
# 97efff2d3e5cf0c68055 _5_2_weight: float32[10, 16]
# 13e9aaaf2922efe176f1 _5_2_bias: float32[10]
# 5349efe111cdc72f9511 _0_1_running_mean: float32[12]
# aafa99fa6426a79cf91e _0_1_running_var: float32[12]
# 9da05534a036d6b8c3ca _3_1_running_mean: float32[16]
# ad11c12f75cf38066d14 _3_1_running_var: float32[16]
