# conv3d, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        input_1: R.Tensor((batch, 2, 8, 14, 12), dtype="float32"),
        _0_weight: R.Tensor((8, 2, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((8,), dtype="float32"),
        _1_weight: R.Tensor((8,), dtype="float32"),
        _1_bias: R.Tensor((8,), dtype="float32"),
        _4_weight: R.Tensor((12, 4, 1, 3, 2), dtype="float32"),
        _4_bias: R.Tensor((12,), dtype="float32"),
        _8_weight: R.Tensor((10, 24), dtype="float32"),
        _8_bias: R.Tensor((10,), dtype="float32"),
        _1_running_mean: R.Tensor((8,), dtype="float32"),
        _1_running_var: R.Tensor((8,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 8, 8, 14, 12), dtype="float32") = R.nn.conv3d(input_1, _0_weight, strides=[1, 1, 1], padding=[1, 1, 1, 1, 1, 1], dilation=[1, 1, 1], groups=1, data_layout="NCDHW",
                kernel_layout="OIDHW", out_layout="NCDHW", out_dtype=None)
            _0__2: R.Tensor((1, 8, 1, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 8, 1, 1, 1]))
            _0: R.Tensor((batch, 8, 8, 14, 12), dtype="float32") = R.add(_0__1, _0__2)
            _1__1: R.Tuple(R.Tensor((batch, 8, 8, 14, 12), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")) = R.nn.batch_norm(_0, _1_weight, _1_bias,
                _1_running_mean, _1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _1: R.Tensor((batch, 8, 8, 14, 12), dtype="float32") = _1__1[0]
            _2: R.Tensor((batch, 8, 8, 14, 12), dtype="float32") = R.nn.relu(_1)
            _3: R.Tensor((batch, 8, 4, 7, 6), dtype="float32") = R.nn.max_pool3d(_2, pool_size=[2, 2, 2], strides=[2, 2, 2], dilation=[1, 1, 1], padding=[0, 0, 0, 0, 0, 0], ceil_mode=False,
                count_include_pad=False, layout="NCDHW", out_layout="NCDHW")
            _4__1: R.Tensor((batch, 12, 4, 3, 5), dtype="float32") = R.nn.conv3d(_3, _4_weight, strides=[1, 2, 1], padding=[0, 0, 0, 0, 0, 0], dilation=[1, 1, 1], groups=2, data_layout="NCDHW",
                kernel_layout="OIDHW", out_layout="NCDHW", out_dtype=None)
            _4__2: R.Tensor((1, 12, 1, 1, 1), dtype="float32") = R.reshape(_4_bias, R.shape([1, 12, 1, 1, 1]))
            _4: R.Tensor((batch, 12, 4, 3, 5), dtype="float32") = R.add(_4__1, _4__2)
            _5: R.Tensor((batch, 12, 4, 3, 5), dtype="float32") = R.nn.relu(_4)
            _6: R.Tensor((batch, 12, 2, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool3d(_5, output_size=[2, 1, 1], layout="NCDHW", out_layout="NCDHW")
            _7: R.Tensor((batch, 24), dtype="float32") = R.reshape(_6, R.shape([batch, 24]))
            _8__1: R.Tensor((24, 10), dtype="float32") = R.permute_dims(_8_weight, axes=None)
            _8__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_7, _8__1, out_dtype=None)
            _8: R.Tensor((batch, 10), dtype="float32") = R.add(_8__2, _8_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _8
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 35c549906eb7cdf1224e _0_weight: float32[8, 2, 3, 3, 3]
# 6d9bbabd4eba33f5532d _0_bias: float32[8]
# 5f0520f657beeb1be8f2 _1_weight: float32[8]
# 2588edd5bff79ed72a3a _1_bias: float32[8]
# 7d9461c4ad29fe0bfecc _4_weight: float32[12, 4, 1, 3, 2]
# 1171cfd0c20eee500463 _4_bias: float32[12]
# 276af7a37b577080f0a9 _8_weight: float32[10, 24]
# 315b187ce1670243ee00 _8_bias: float32[10]
# 2798adf2cce5cfc52dab _1_running_mean: float32[8]
# e7dd1b3f24c65f42a2a3 _1_running_var: float32[8]
