# bottleneck, stage relax: the Relax module imported from the graph
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
        _0_0_weight: R.Tensor((16, 3, 3, 3), dtype="float32"),
        _0_1_weight: R.Tensor((16,), dtype="float32"),
        _0_1_bias: R.Tensor((16,), dtype="float32"),
        _2_reduce_0_weight: R.Tensor((6, 16, 1, 1), dtype="float32"),
        _2_reduce_1_weight: R.Tensor((6,), dtype="float32"),
        _2_reduce_1_bias: R.Tensor((6,), dtype="float32"),
        _2_middle_0_weight: R.Tensor((6, 6, 3, 3), dtype="float32"),
        _2_middle_1_weight: R.Tensor((6,), dtype="float32"),
        _2_middle_1_bias: R.Tensor((6,), dtype="float32"),
        _2_expand_0_weight: R.Tensor((16, 6, 1, 1), dtype="float32"),
        _2_expand_1_weight: R.Tensor((16,), dtype="float32"),
        _2_expand_1_bias: R.Tensor((16,), dtype="float32"),
        _3_reduce_0_weight: R.Tensor((6, 16, 1, 1), dtype="float32"),
        _3_reduce_1_weight: R.Tensor((6,), dtype="float32"),
        _3_reduce_1_bias: R.Tensor((6,), dtype="float32"),
        _3_middle_0_weight: R.Tensor((6, 6, 3, 3), dtype="float32"),
        _3_middle_1_weight: R.Tensor((6,), dtype="float32"),
        _3_middle_1_bias: R.Tensor((6,), dtype="float32"),
        _3_expand_0_weight: R.Tensor((16, 6, 1, 1), dtype="float32"),
        _3_expand_1_weight: R.Tensor((16,), dtype="float32"),
        _3_expand_1_bias: R.Tensor((16,), dtype="float32"),
        _4_2_weight: R.Tensor((10, 16), dtype="float32"),
        _4_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((16,), dtype="float32"),
        _0_1_running_var: R.Tensor((16,), dtype="float32"),
        _2_reduce_1_running_mean: R.Tensor((6,), dtype="float32"),
        _2_reduce_1_running_var: R.Tensor((6,), dtype="float32"),
        _2_middle_1_running_mean: R.Tensor((6,), dtype="float32"),
        _2_middle_1_running_var: R.Tensor((6,), dtype="float32"),
        _2_expand_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_expand_1_running_var: R.Tensor((16,), dtype="float32"),
        _3_reduce_1_running_mean: R.Tensor((6,), dtype="float32"),
        _3_reduce_1_running_var: R.Tensor((6,), dtype="float32"),
        _3_middle_1_running_mean: R.Tensor((6,), dtype="float32"),
        _3_middle_1_running_var: R.Tensor((6,), dtype="float32"),
        _3_expand_1_running_mean: R.Tensor((16,), dtype="float32"),
        _3_expand_1_running_var: R.Tensor((16,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0_0: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_1__1: R.Tuple(R.Tensor((batch, 16, 32, 28), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_0_0, _0_1_weight, _0_1_bias,
                _0_1_running_mean, _0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _0_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = _0_1__1[0]
            _1: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.nn.relu(_0_1)
            _2_reduce_0: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(_1, _2_reduce_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_reduce_1__1: R.Tuple(R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")) = R.nn.batch_norm(_2_reduce_0, _2_reduce_1_weight,
                _2_reduce_1_bias, _2_reduce_1_running_mean, _2_reduce_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _2_reduce_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _2_reduce_1__1[0]
            relu: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.relu(_2_reduce_1)
            _2_middle_0: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(relu, _2_middle_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_middle_1__1: R.Tuple(R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")) = R.nn.batch_norm(_2_middle_0, _2_middle_1_weight,
                _2_middle_1_bias, _2_middle_1_running_mean, _2_middle_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _2_middle_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _2_middle_1__1[0]
            relu_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.relu(_2_middle_1)
            _2_expand_0: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.nn.conv2d(relu_1, _2_expand_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_expand_1__1: R.Tuple(R.Tensor((batch, 16, 32, 28), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_2_expand_0,
                _2_expand_1_weight, _2_expand_1_bias, _2_expand_1_running_mean, _2_expand_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _2_expand_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = _2_expand_1__1[0]
            add: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.add(_2_expand_1, _1)
            relu_2: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.nn.relu(add)
            _3_reduce_0: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(relu_2, _3_reduce_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_reduce_1__1: R.Tuple(R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")) = R.nn.batch_norm(_3_reduce_0, _3_reduce_1_weight,
                _3_reduce_1_bias, _3_reduce_1_running_mean, _3_reduce_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _3_reduce_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _3_reduce_1__1[0]
            relu_3: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.relu(_3_reduce_1)
            _3_middle_0: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(relu_3, _3_middle_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_middle_1__1: R.Tuple(R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")) = R.nn.batch_norm(_3_middle_0, _3_middle_1_weight,
                _3_middle_1_bias, _3_middle_1_running_mean, _3_middle_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _3_middle_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _3_middle_1__1[0]
            relu_4: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.relu(_3_middle_1)
            _3_expand_0: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.nn.conv2d(relu_4, _3_expand_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_expand_1__1: R.Tuple(R.Tensor((batch, 16, 32, 28), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_3_expand_0,
                _3_expand_1_weight, _3_expand_1_bias, _3_expand_1_running_mean, _3_expand_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _3_expand_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = _3_expand_1__1[0]
            add_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.add(_3_expand_1, relu_2)
            relu_5: R.Tensor((batch, 16, 32, 28), dtype="float32") = R.nn.relu(add_1)
            _4_0: R.Tensor((batch, 16, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(relu_5, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _4_1: R.Tensor((batch, 16), dtype="float32") = R.reshape(_4_0, R.shape([batch, 16]))
            _4_2__1: R.Tensor((16, 10), dtype="float32") = R.permute_dims(_4_2_weight, axes=None)
            _4_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_4_1, _4_2__1, out_dtype=None)
            _4_2: R.Tensor((batch, 10), dtype="float32") = R.add(_4_2__2, _4_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _4_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 7dd937b6e63da4442f7d _0_0_weight: float32[16, 3, 3, 3]
# 5713ea235c18104dc49d _0_1_weight: float32[16]
# 46c23b5a880570da0b5c _0_1_bias: float32[16]
# f689c323f960eedb8c26 _2_reduce_0_weight: float32[6, 16, 1, 1]
# 4e6fc127ce9d4284bc8a _2_reduce_1_weight: float32[6]
# a432b6ae14b1270b4a7d _2_reduce_1_bias: float32[6]
# 1d94edd3c712413fdd15 _2_middle_0_weight: float32[6, 6, 3, 3]
# d9508dae1685d32e46b5 _2_middle_1_weight: float32[6]
# ef62a4b6f0c13a18d7ea _2_middle_1_bias: float32[6]
# 9ade0dc98a4643e9d011 _2_expand_0_weight: float32[16, 6, 1, 1]
# 5db03a75160c5640d17e _2_expand_1_weight: float32[16]
# 22b13c3733301927e25e _2_expand_1_bias: float32[16]
# 8d5efbb74fa6527f29cd _3_reduce_0_weight: float32[6, 16, 1, 1]
# c88a779b8eb2400d96d9 _3_reduce_1_weight: float32[6]
# 4ff1a66a4ea6d244a154 _3_reduce_1_bias: float32[6]
# 8d589afdc873be666478 _3_middle_0_weight: float32[6, 6, 3, 3]
# 2e2c9c09600717066efe _3_middle_1_weight: float32[6]
# 7339f816c7a33083885c _3_middle_1_bias: float32[6]
# 2035770d3a05778590cb _3_expand_0_weight: float32[16, 6, 1, 1]
# afb273358d90ea75a254 _3_expand_1_weight: float32[16]
# a8824f4346b3e74c08a0 _3_expand_1_bias: float32[16]
# a9cd6aedee42dcccf7aa _4_2_weight: float32[10, 16]
# 08c792c3fa3c014ed702 _4_2_bias: float32[10]
# 2650527369ad4599af29 _0_1_running_mean: float32[16]
# d2479629de77f39bc4d9 _0_1_running_var: float32[16]
# 64360deb6ca4b09fd519 _2_reduce_1_running_mean: float32[6]
# 6a961357b1ca711be7e6 _2_reduce_1_running_var: float32[6]
# 9e05323d8f6bfb643d84 _2_middle_1_running_mean: float32[6]
# 15fecc839cb5b99bca69 _2_middle_1_running_var: float32[6]
# 70ddb74142b25b92dca3 _2_expand_1_running_mean: float32[16]
# 5a7a28f6e0847549bf5f _2_expand_1_running_var: float32[16]
# 1f32bd646837e973cefc _3_reduce_1_running_mean: float32[6]
# 5aa7e47903fd8028f921 _3_reduce_1_running_var: float32[6]
# 4599c3ebd41a322744f6 _3_middle_1_running_mean: float32[6]
# aa1b5c2c84da5963d3a0 _3_middle_1_running_var: float32[6]
# 357776d3ed40a4b08cee _3_expand_1_running_mean: float32[16]
# 5e0097be96cbcd1bbec0 _3_expand_1_running_var: float32[16]
