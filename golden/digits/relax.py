# digits, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        input_1: R.Tensor((batch, 1, 8, 8), dtype="float32"),
        _0_weight: R.Tensor((16, 1, 3, 3), dtype="float32"),
        _1_weight: R.Tensor((16,), dtype="float32"),
        _1_bias: R.Tensor((16,), dtype="float32"),
        _3_weight: R.Tensor((24, 16, 3, 3), dtype="float32"),
        _4_weight: R.Tensor((24,), dtype="float32"),
        _4_bias: R.Tensor((24,), dtype="float32"),
        _7_weight: R.Tensor((32, 24, 3, 3), dtype="float32"),
        _8_weight: R.Tensor((32,), dtype="float32"),
        _8_bias: R.Tensor((32,), dtype="float32"),
        _12_weight: R.Tensor((10, 128), dtype="float32"),
        _12_bias: R.Tensor((10,), dtype="float32"),
        _1_running_mean: R.Tensor((16,), dtype="float32"),
        _1_running_var: R.Tensor((16,), dtype="float32"),
        _4_running_mean: R.Tensor((24,), dtype="float32"),
        _4_running_var: R.Tensor((24,), dtype="float32"),
        _8_running_mean: R.Tensor((32,), dtype="float32"),
        _8_running_var: R.Tensor((32,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0: R.Tensor((batch, 16, 8, 8), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _1__1: R.Tuple(R.Tensor((batch, 16, 8, 8), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_0, _1_weight, _1_bias, _1_running_mean,
                _1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _1: R.Tensor((batch, 16, 8, 8), dtype="float32") = _1__1[0]
            _2: R.Tensor((batch, 16, 8, 8), dtype="float32") = R.nn.relu(_1)
            _3: R.Tensor((batch, 24, 8, 8), dtype="float32") = R.nn.conv2d(_2, _3_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _4__1: R.Tuple(R.Tensor((batch, 24, 8, 8), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")) = R.nn.batch_norm(_3, _4_weight, _4_bias, _4_running_mean,
                _4_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _4: R.Tensor((batch, 24, 8, 8), dtype="float32") = _4__1[0]
            _5: R.Tensor((batch, 24, 8, 8), dtype="float32") = R.nn.relu(_4)
            _6: R.Tensor((batch, 24, 4, 4), dtype="float32") = R.nn.max_pool2d(_5, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=False,
                layout="NCHW", out_layout="NCHW")
            _7: R.Tensor((batch, 32, 2, 2), dtype="float32") = R.nn.conv2d(_6, _7_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _8__1: R.Tuple(R.Tensor((batch, 32, 2, 2), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(_7, _8_weight, _8_bias, _8_running_mean,
                _8_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _8: R.Tensor((batch, 32, 2, 2), dtype="float32") = _8__1[0]
            _9: R.Tensor((batch, 32, 2, 2), dtype="float32") = R.nn.relu(_8)
            _10: R.Tensor((batch, 128), dtype="float32") = R.reshape(_9, R.shape([batch, 128]))
            _12__1: R.Tensor((128, 10), dtype="float32") = R.permute_dims(_12_weight, axes=None)
            _12__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_10, _12__1, out_dtype=None)
            _12: R.Tensor((batch, 10), dtype="float32") = R.add(_12__2, _12_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _12
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# b5132cfef3f23352a391 _0_weight: float32[16, 1, 3, 3]
# 08f2bd4cf21597927ff1 _1_weight: float32[16]
# 8ccb57df2126cf20ca6b _1_bias: float32[16]
# b7c3977cdbcafe516b21 _3_weight: float32[24, 16, 3, 3]
# c69ca24ff6a3bb7086c3 _4_weight: float32[24]
# baa67a79506ebb2084fe _4_bias: float32[24]
# 27f5bee8038d3a22d3f4 _7_weight: float32[32, 24, 3, 3]
# 6fbf0d6951ae1a6ef4db _8_weight: float32[32]
# d55fdc04515600148c2a _8_bias: float32[32]
# d9877d16792b5c98a4d8 _12_weight: float32[10, 128]
# 5ae1513b5034d7a97bb8 _12_bias: float32[10]
# 02cd7b6b32cd1a328bfd _1_running_mean: float32[16]
# 76fdeae2706002581b97 _1_running_var: float32[16]
# 4896c7c1dd956dacfbb2 _4_running_mean: float32[24]
# 3cf80e0853911070e33e _4_running_var: float32[24]
# b8feeaaf08cf2d65467e _8_running_mean: float32[32]
# bb633651c231eb8dd174 _8_running_var: float32[32]
