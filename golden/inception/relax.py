# inception, stage relax: the Relax module imported from the graph
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
        _0_point_weight: R.Tensor((6, 3, 1, 1), dtype="float32"),
        _0_point_bias: R.Tensor((6,), dtype="float32"),
        _0_wide_0_weight: R.Tensor((4, 3, 1, 7), dtype="float32"),
        _0_wide_0_bias: R.Tensor((4,), dtype="float32"),
        _0_wide_1_weight: R.Tensor((8, 4, 7, 1), dtype="float32"),
        _0_wide_1_bias: R.Tensor((8,), dtype="float32"),
        _0_pooled_1_weight: R.Tensor((5, 3, 1, 1), dtype="float32"),
        _0_pooled_1_bias: R.Tensor((5,), dtype="float32"),
        _2_point_weight: R.Tensor((6, 22, 1, 1), dtype="float32"),
        _2_point_bias: R.Tensor((6,), dtype="float32"),
        _2_wide_0_weight: R.Tensor((4, 22, 1, 7), dtype="float32"),
        _2_wide_0_bias: R.Tensor((4,), dtype="float32"),
        _2_wide_1_weight: R.Tensor((8, 4, 7, 1), dtype="float32"),
        _2_wide_1_bias: R.Tensor((8,), dtype="float32"),
        _2_pooled_1_weight: R.Tensor((5, 22, 1, 1), dtype="float32"),
        _2_pooled_1_bias: R.Tensor((5,), dtype="float32"),
        _3_2_weight: R.Tensor((10, 41), dtype="float32"),
        _3_2_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            avg_pool2d: R.Tensor((batch, 3, 32, 28), dtype="float32") = R.nn.avg_pool2d(input_1, pool_size=[3, 3], strides=[1, 1], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            _0_point__1: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_point_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_point__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(_0_point_bias, R.shape([1, 6, 1, 1]))
            _0_point: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.add(_0_point__1, _0_point__2)
            _0_wide_0__1: R.Tensor((batch, 4, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_wide_0_weight, strides=[1, 1], padding=[0, 3, 0, 3], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_wide_0__2: R.Tensor((1, 4, 1, 1), dtype="float32") = R.reshape(_0_wide_0_bias, R.shape([1, 4, 1, 1]))
            _0_wide_0: R.Tensor((batch, 4, 32, 28), dtype="float32") = R.add(_0_wide_0__1, _0_wide_0__2)
            _0_wide_1__1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(_0_wide_0, _0_wide_1_weight, strides=[1, 1], padding=[3, 0, 3, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_wide_1__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(_0_wide_1_bias, R.shape([1, 8, 1, 1]))
            _0_wide_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.add(_0_wide_1__1, _0_wide_1__2)
            _0_pooled_0: R.Tensor((batch, 3, 32, 28), dtype="float32") = R.nn.max_pool2d(input_1, pool_size=[3, 3], strides=[1, 1], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            _0_pooled_1__1: R.Tensor((batch, 5, 32, 28), dtype="float32") = R.nn.conv2d(_0_pooled_0, _0_pooled_1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_pooled_1__2: R.Tensor((1, 5, 1, 1), dtype="float32") = R.reshape(_0_pooled_1_bias, R.shape([1, 5, 1, 1]))
            _0_pooled_1: R.Tensor((batch, 5, 32, 28), dtype="float32") = R.add(_0_pooled_1__1, _0_pooled_1__2)
            cat: R.Tensor((batch, 22, 32, 28), dtype="float32") = R.concat((_0_point, _0_wide_1, _0_pooled_1, avg_pool2d), axis=1)
            relu: R.Tensor((batch, 22, 32, 28), dtype="float32") = R.nn.relu(cat)
            _1: R.Tensor((batch, 22, 16, 14), dtype="float32") = R.nn.max_pool2d(relu, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            avg_pool2d_1: R.Tensor((batch, 22, 16, 14), dtype="float32") = R.nn.avg_pool2d(_1, pool_size=[3, 3], strides=[1, 1], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            _2_point__1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.nn.conv2d(_1, _2_point_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_point__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(_2_point_bias, R.shape([1, 6, 1, 1]))
            _2_point: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.add(_2_point__1, _2_point__2)
            _2_wide_0__1: R.Tensor((batch, 4, 16, 14), dtype="float32") = R.nn.conv2d(_1, _2_wide_0_weight, strides=[1, 1], padding=[0, 3, 0, 3], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_wide_0__2: R.Tensor((1, 4, 1, 1), dtype="float32") = R.reshape(_2_wide_0_bias, R.shape([1, 4, 1, 1]))
            _2_wide_0: R.Tensor((batch, 4, 16, 14), dtype="float32") = R.add(_2_wide_0__1, _2_wide_0__2)
            _2_wide_1__1: R.Tensor((batch, 8, 16, 14), dtype="float32") = R.nn.conv2d(_2_wide_0, _2_wide_1_weight, strides=[1, 1], padding=[3, 0, 3, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_wide_1__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(_2_wide_1_bias, R.shape([1, 8, 1, 1]))
            _2_wide_1: R.Tensor((batch, 8, 16, 14), dtype="float32") = R.add(_2_wide_1__1, _2_wide_1__2)
            _2_pooled_0: R.Tensor((batch, 22, 16, 14), dtype="float32") = R.nn.max_pool2d(_1, pool_size=[3, 3], strides=[1, 1], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            _2_pooled_1__1: R.Tensor((batch, 5, 16, 14), dtype="float32") = R.nn.conv2d(_2_pooled_0, _2_pooled_1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_pooled_1__2: R.Tensor((1, 5, 1, 1), dtype="float32") = R.reshape(_2_pooled_1_bias, R.shape([1, 5, 1, 1]))
            _2_pooled_1: R.Tensor((batch, 5, 16, 14), dtype="float32") = R.add(_2_pooled_1__1, _2_pooled_1__2)
            cat_1: R.Tensor((batch, 41, 16, 14), dtype="float32") = R.concat((_2_point, _2_wide_1, _2_pooled_1, avg_pool2d_1), axis=1)
            relu_1: R.Tensor((batch, 41, 16, 14), dtype="float32") = R.nn.relu(cat_1)
            _3_0: R.Tensor((batch, 41, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(relu_1, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _3_1: R.Tensor((batch, 41), dtype="float32") = R.reshape(_3_0, R.shape([batch, 41]))
            _3_2__1: R.Tensor((41, 10), dtype="float32") = R.permute_dims(_3_2_weight, axes=None)
            _3_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_3_1, _3_2__1, out_dtype=None)
            _3_2: R.Tensor((batch, 10), dtype="float32") = R.add(_3_2__2, _3_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _3_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 1ca694eca332eae7c909 _0_point_weight: float32[6, 3, 1, 1]
# 6a9e82b4d38c6ea843cf _0_point_bias: float32[6]
# 8f72792bc19674d9fc15 _0_wide_0_weight: float32[4, 3, 1, 7]
# 174bcdccfa41428a622b _0_wide_0_bias: float32[4]
# 36f86bbf5012958515d5 _0_wide_1_weight: float32[8, 4, 7, 1]
# a4bf9c6c3f11f49a5fde _0_wide_1_bias: float32[8]
# 5a879a43e9435bc5945b _0_pooled_1_weight: float32[5, 3, 1, 1]
# 9794593512acd68e01c9 _0_pooled_1_bias: float32[5]
# 8a16ebc438f8d5944bbd _2_point_weight: float32[6, 22, 1, 1]
# 578f1fcbb0d7127c94f9 _2_point_bias: float32[6]
# 7a25d160804a6b340486 _2_wide_0_weight: float32[4, 22, 1, 7]
# 027cee5dbc1f391286f9 _2_wide_0_bias: float32[4]
# 5bb4c096cdc74895fd8d _2_wide_1_weight: float32[8, 4, 7, 1]
# b14fe51d137a3b6526d3 _2_wide_1_bias: float32[8]
# 6cafb2d15d44d64b5e07 _2_pooled_1_weight: float32[5, 22, 1, 1]
# 6463b25b1fe184bbb7ae _2_pooled_1_bias: float32[5]
# fee272666f5ec071b736 _3_2_weight: float32[10, 41]
# 8870f171ba6d093297e1 _3_2_bias: float32[10]
