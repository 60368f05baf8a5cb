# dense_concat, stage relax: the Relax module imported from the graph
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
        _1_layers_0_0_weight: R.Tensor((8,), dtype="float32"),
        _1_layers_0_0_bias: R.Tensor((8,), dtype="float32"),
        _1_layers_0_2_weight: R.Tensor((6, 8, 3, 3), dtype="float32"),
        _1_layers_1_0_weight: R.Tensor((14,), dtype="float32"),
        _1_layers_1_0_bias: R.Tensor((14,), dtype="float32"),
        _1_layers_1_2_weight: R.Tensor((6, 14, 3, 3), dtype="float32"),
        _1_layers_2_0_weight: R.Tensor((20,), dtype="float32"),
        _1_layers_2_0_bias: R.Tensor((20,), dtype="float32"),
        _1_layers_2_2_weight: R.Tensor((6, 20, 3, 3), dtype="float32"),
        _3_layers_0_0_weight: R.Tensor((26,), dtype="float32"),
        _3_layers_0_0_bias: R.Tensor((26,), dtype="float32"),
        _3_layers_0_2_weight: R.Tensor((6, 26, 3, 3), dtype="float32"),
        _3_layers_1_0_weight: R.Tensor((32,), dtype="float32"),
        _3_layers_1_0_bias: R.Tensor((32,), dtype="float32"),
        _3_layers_1_2_weight: R.Tensor((6, 32, 3, 3), dtype="float32"),
        _5_2_weight: R.Tensor((10, 38), dtype="float32"),
        _5_2_bias: R.Tensor((10,), dtype="float32"),
        _1_layers_0_0_running_mean: R.Tensor((8,), dtype="float32"),
        _1_layers_0_0_running_var: R.Tensor((8,), dtype="float32"),
        _1_layers_1_0_running_mean: R.Tensor((14,), dtype="float32"),
        _1_layers_1_0_running_var: R.Tensor((14,), dtype="float32"),
        _1_layers_2_0_running_mean: R.Tensor((20,), dtype="float32"),
        _1_layers_2_0_running_var: R.Tensor((20,), dtype="float32"),
        _3_layers_0_0_running_mean: R.Tensor((26,), dtype="float32"),
        _3_layers_0_0_running_var: R.Tensor((26,), dtype="float32"),
        _3_layers_1_0_running_mean: R.Tensor((32,), dtype="float32"),
        _3_layers_1_0_running_var: R.Tensor((32,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 8, 1, 1]))
            _0: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.add(_0__1, _0__2)
            cat: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.concat((_0,), axis=1)
            _1_layers_0_0__1: R.Tuple(R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")) = R.nn.batch_norm(cat, _1_layers_0_0_weight,
                _1_layers_0_0_bias, _1_layers_0_0_running_mean, _1_layers_0_0_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _1_layers_0_0: R.Tensor((batch, 8, 32, 28), dtype="float32") = _1_layers_0_0__1[0]
            _1_layers_0_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.relu(_1_layers_0_0)
            _1_layers_0_2: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(_1_layers_0_1, _1_layers_0_2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_1: R.Tensor((batch, 14, 32, 28), dtype="float32") = R.concat((_0, _1_layers_0_2), axis=1)
            _1_layers_1_0__1: R.Tuple(R.Tensor((batch, 14, 32, 28), dtype="float32"), R.Tensor((14,), dtype="float32"), R.Tensor((14,), dtype="float32")) = R.nn.batch_norm(cat_1, _1_layers_1_0_weight,
                _1_layers_1_0_bias, _1_layers_1_0_running_mean, _1_layers_1_0_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _1_layers_1_0: R.Tensor((batch, 14, 32, 28), dtype="float32") = _1_layers_1_0__1[0]
            _1_layers_1_1: R.Tensor((batch, 14, 32, 28), dtype="float32") = R.nn.relu(_1_layers_1_0)
            _1_layers_1_2: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(_1_layers_1_1, _1_layers_1_2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_2: R.Tensor((batch, 20, 32, 28), dtype="float32") = R.concat((_0, _1_layers_0_2, _1_layers_1_2), axis=1)
            _1_layers_2_0__1: R.Tuple(R.Tensor((batch, 20, 32, 28), dtype="float32"), R.Tensor((20,), dtype="float32"), R.Tensor((20,), dtype="float32")) = R.nn.batch_norm(cat_2, _1_layers_2_0_weight,
                _1_layers_2_0_bias, _1_layers_2_0_running_mean, _1_layers_2_0_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _1_layers_2_0: R.Tensor((batch, 20, 32, 28), dtype="float32") = _1_layers_2_0__1[0]
            _1_layers_2_1: R.Tensor((batch, 20, 32, 28), dtype="float32") = R.nn.relu(_1_layers_2_0)
            _1_layers_2_2: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(_1_layers_2_1, _1_layers_2_2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_3: R.Tensor((batch, 26, 32, 28), dtype="float32") = R.concat((_0, _1_layers_0_2, _1_layers_1_2, _1_layers_2_2), axis=1)
            _2: R.Tensor((batch, 26, 16, 14), dtype="float32") = R.nn.avg_pool2d(cat_3, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=True, layout="NCHW", out_layout="NCHW")
            cat_4: R.Tensor((batch, 26, 16, 14), dtype="float32") = R.concat((_2,), axis=1)
            _3_layers_0_0__1: R.Tuple(R.Tensor((batch, 26, 16, 14), dtype="float32"), R.Tensor((26,), dtype="float32"), R.Tensor((26,), dtype="float32")) = R.nn.batch_norm(cat_4, _3_layers_0_0_weight,
                _3_layers_0_0_bias, _3_layers_0_0_running_mean, _3_layers_0_0_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _3_layers_0_0: R.Tensor((batch, 26, 16, 14), dtype="float32") = _3_layers_0_0__1[0]
            _3_layers_0_1: R.Tensor((batch, 26, 16, 14), dtype="float32") = R.nn.relu(_3_layers_0_0)
            _3_layers_0_2: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(_3_layers_0_1, _3_layers_0_2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_5: R.Tensor((batch, 32, 16, 14), dtype="float32") = R.concat((_2, _3_layers_0_2), axis=1)
            _3_layers_1_0__1: R.Tuple(R.Tensor((batch, 32, 16, 14), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(cat_5, _3_layers_1_0_weight,
                _3_layers_1_0_bias, _3_layers_1_0_running_mean, _3_layers_1_0_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _3_layers_1_0: R.Tensor((batch, 32, 16, 14), dtype="float32") = _3_layers_1_0__1[0]
            _3_layers_1_1: R.Tensor((batch, 32, 16, 14), dtype="float32") = R.nn.relu(_3_layers_1_0)
            _3_layers_1_2: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(_3_layers_1_1, _3_layers_1_2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            cat_6: R.Tensor((batch, 38, 16, 14), dtype="float32") = R.concat((_2, _3_layers_0_2, _3_layers_1_2), axis=1)
            _4: R.Tensor((batch, 38, 16, 14), dtype="float32") = R.nn.relu(cat_6)
            _5_0: R.Tensor((batch, 38, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(_4, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _5_1: R.Tensor((batch, 38), dtype="float32") = R.reshape(_5_0, R.shape([batch, 38]))
            _5_2__1: R.Tensor((38, 10), dtype="float32") = R.permute_dims(_5_2_weight, axes=None)
            _5_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_5_1, _5_2__1, out_dtype=None)
            _5_2: R.Tensor((batch, 10), dtype="float32") = R.add(_5_2__2, _5_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _5_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 301058d5bd7cb14778d0 _0_weight: float32[8, 3, 3, 3]
# 6d9bbabd4eba33f5532d _0_bias: float32[8]
# 39f31f3e7edfb83c8e95 _1_layers_0_0_weight: float32[8]
# 51bfbb25a36f22a137ec _1_layers_0_0_bias: float32[8]
# 8ee766abb66686a746ac _1_layers_0_2_weight: float32[6, 8, 3, 3]
# 25827e27e0b03e34ab32 _1_layers_1_0_weight: float32[14]
# 541aecb8d00596824553 _1_layers_1_0_bias: float32[14]
# 5f6d65e1a8479135f5bf _1_layers_1_2_weight: float32[6, 14, 3, 3]
# 1cdc0065d4de1968d6f2 _1_layers_2_0_weight: float32[20]
# 8f386b546655b0969a59 _1_layers_2_0_bias: float32[20]
# 4b7237fb1c38c5d6e1f4 _1_layers_2_2_weight: float32[6, 20, 3, 3]
# 785649995f8019768cb3 _3_layers_0_0_weight: float32[26]
# 6761b0a533c6c30bc122 _3_layers_0_0_bias: float32[26]
# 5b2405b11eadf15571b5 _3_layers_0_2_weight: float32[6, 26, 3, 3]
# d74559a60233bdfd504d _3_layers_1_0_weight: float32[32]
# 85217b36c0a8ef90c838 _3_layers_1_0_bias: float32[32]
# b0a8b34caf1ad8ba6eca _3_layers_1_2_weight: float32[6, 32, 3, 3]
# d9c930a9cfac6804ea5c _5_2_weight: float32[10, 38]
# 13e9aaaf2922efe176f1 _5_2_bias: float32[10]
# 776119e51f3ea85891b8 _1_layers_0_0_running_mean: float32[8]
# 7c6691258767d21cc0d1 _1_layers_0_0_running_var: float32[8]
# f1dd7e4c4b9d568051cb _1_layers_1_0_running_mean: float32[14]
# 50420dbc1f518f0dbd59 _1_layers_1_0_running_var: float32[14]
# 21ca3e113c131d480bec _1_layers_2_0_running_mean: float32[20]
# a51f1f05effdda5de978 _1_layers_2_0_running_var: float32[20]
# b199764b929fb346d451 _3_layers_0_0_running_mean: float32[26]
# 89fb99cdad78bcd74ba9 _3_layers_0_0_running_var: float32[26]
# 4ffafd2156d9e25d7e77 _3_layers_1_0_running_mean: float32[32]
# 6297f5edd46fb0e98b06 _3_layers_1_0_running_var: float32[32]
