# channel_shuffle, stage relax: the Relax module imported from the graph
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
        _1_body_0_0_weight: R.Tensor((6, 1, 3, 3), dtype="float32"),
        _1_body_0_1_weight: R.Tensor((6,), dtype="float32"),
        _1_body_0_1_bias: R.Tensor((6,), dtype="float32"),
        _1_body_1_weight: R.Tensor((6, 6, 1, 1), dtype="float32"),
        _1_body_1_bias: R.Tensor((6,), dtype="float32"),
        _2_body_0_0_weight: R.Tensor((6, 1, 3, 3), dtype="float32"),
        _2_body_0_1_weight: R.Tensor((6,), dtype="float32"),
        _2_body_0_1_bias: R.Tensor((6,), dtype="float32"),
        _2_body_1_weight: R.Tensor((6, 6, 1, 1), dtype="float32"),
        _2_body_1_bias: R.Tensor((6,), dtype="float32"),
        _3_2_weight: R.Tensor((10, 12), dtype="float32"),
        _3_2_bias: R.Tensor((10,), dtype="float32"),
        _1_body_0_1_running_mean: R.Tensor((6,), dtype="float32"),
        _1_body_0_1_running_var: R.Tensor((6,), dtype="float32"),
        _2_body_0_1_running_mean: R.Tensor((6,), dtype="float32"),
        _2_body_0_1_running_var: R.Tensor((6,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 12, 1, 1]))
            _0: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.add(_0__1, _0__2)
            getitem: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.strided_slice(_0, (1,), (0,), (6,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.strided_slice(_0, (1,), (6,), (12,), assume_inbound=True)
            _1_body_0_0: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(getitem_1, _1_body_0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=6, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _1_body_0_1__1: R.Tuple(R.Tensor((batch, 6, 16, 14), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")) = R.nn.batch_norm(_1_body_0_0, _1_body_0_1_weight,
                _1_body_0_1_bias, _1_body_0_1_running_mean, _1_body_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _1_body_0_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = _1_body_0_1__1[0]
            _1_body_1__1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(_1_body_0_1, _1_body_1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _1_body_1__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(_1_body_1_bias, R.shape([1, 6, 1, 1]))
            _1_body_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.add(_1_body_1__1, _1_body_1__2)
            _1_body_2: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.relu(_1_body_1)
            cat: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.concat((getitem, _1_body_2), axis=1)
            view: R.Tensor((batch, 2, 6, 16, 14), dtype="float32") = R.reshape(cat, R.shape([batch, 2, 6, 16, 14]))
            transpose: R.Tensor((batch, 6, 2, 16, 14), dtype="float32") = R.permute_dims(view, axes=[0, 2, 1, 3, 4])
            view_1: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.reshape(transpose, R.shape([batch, 12, 16, 14]))
            getitem_6: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.strided_slice(view_1, (1,), (0,), (6,), assume_inbound=True)
            getitem_7: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.strided_slice(view_1, (1,), (6,), (12,), assume_inbound=True)
            _2_body_0_0: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(getitem_7, _2_body_0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=6, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_0_1__1: R.Tuple(R.Tensor((batch, 6, 16, 14), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")) = R.nn.batch_norm(_2_body_0_0, _2_body_0_1_weight,
                _2_body_0_1_bias, _2_body_0_1_running_mean, _2_body_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _2_body_0_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = _2_body_0_1__1[0]
            _2_body_1__1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(_2_body_0_1, _2_body_1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_1__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(_2_body_1_bias, R.shape([1, 6, 1, 1]))
            _2_body_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.add(_2_body_1__1, _2_body_1__2)
            _2_body_2: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.relu(_2_body_1)
            cat_1: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.concat((getitem_6, _2_body_2), axis=1)
            view_2: R.Tensor((batch, 2, 6, 16, 14), dtype="float32") = R.reshape(cat_1, R.shape([batch, 2, 6, 16, 14]))
            transpose_1: R.Tensor((batch, 6, 2, 16, 14), dtype="float32") = R.permute_dims(view_2, axes=[0, 2, 1, 3, 4])
            view_3: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.reshape(transpose_1, R.shape([batch, 12, 16, 14]))
            _3_0: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(view_3, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _3_1: R.Tensor((batch, 12), dtype="float32") = R.reshape(_3_0, R.shape([batch, 12]))
            _3_2__1: R.Tensor((12, 10), dtype="float32") = R.permute_dims(_3_2_weight, axes=None)
            _3_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_3_1, _3_2__1, out_dtype=None)
            _3_2: R.Tensor((batch, 10), dtype="float32") = R.add(_3_2__2, _3_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _3_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 _0_weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# facf5f92b58da66b4804 _1_body_0_0_weight: float32[6, 1, 3, 3]
# b9036381046239a8657b _1_body_0_1_weight: float32[6]
# c53c0f86fadd5a8e5199 _1_body_0_1_bias: float32[6]
# c9ec9294cb3d30322a6a _1_body_1_weight: float32[6, 6, 1, 1]
# 2284740509a318fc3515 _1_body_1_bias: float32[6]
# 95ef33bfe113a05ece51 _2_body_0_0_weight: float32[6, 1, 3, 3]
# b42a8c3b7bb2d2a54630 _2_body_0_1_weight: float32[6]
# ca6926cdc45f6b42285d _2_body_0_1_bias: float32[6]
# 23e95d459842a493e365 _2_body_1_weight: float32[6, 6, 1, 1]
# 910b928fd7f1d912170a _2_body_1_bias: float32[6]
# 6069e5359fc8ec9960a7 _3_2_weight: float32[10, 12]
# 8870f171ba6d093297e1 _3_2_bias: float32[10]
# 17647dd1bbe1006626f6 _1_body_0_1_running_mean: float32[6]
# 65f3b69a6d8df04582b8 _1_body_0_1_running_var: float32[6]
# 840c2207d9439dae6727 _2_body_0_1_running_mean: float32[6]
# 0cdb6f02d29f0db45893 _2_body_0_1_running_var: float32[6]
