# squeezenet1_1, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 224, 224), dtype="float32"),
        features_0_weight: R.Tensor((64, 3, 3, 3), dtype="float32"),
        features_0_bias: R.Tensor((64,), dtype="float32"),
        features_3_squeeze_weight: R.Tensor((16, 64, 1, 1), dtype="float32"),
        features_3_squeeze_bias: R.Tensor((16,), dtype="float32"),
        features_3_expand1x1_weight: R.Tensor((64, 16, 1, 1), dtype="float32"),
        features_3_expand1x1_bias: R.Tensor((64,), dtype="float32"),
        features_3_expand3x3_weight: R.Tensor((64, 16, 3, 3), dtype="float32"),
        features_3_expand3x3_bias: R.Tensor((64,), dtype="float32"),
        features_4_squeeze_weight: R.Tensor((16, 128, 1, 1), dtype="float32"),
        features_4_squeeze_bias: R.Tensor((16,), dtype="float32"),
        features_4_expand1x1_weight: R.Tensor((64, 16, 1, 1), dtype="float32"),
        features_4_expand1x1_bias: R.Tensor((64,), dtype="float32"),
        features_4_expand3x3_weight: R.Tensor((64, 16, 3, 3), dtype="float32"),
        features_4_expand3x3_bias: R.Tensor((64,), dtype="float32"),
        features_6_squeeze_weight: R.Tensor((32, 128, 1, 1), dtype="float32"),
        features_6_squeeze_bias: R.Tensor((32,), dtype="float32"),
        features_6_expand1x1_weight: R.Tensor((128, 32, 1, 1), dtype="float32"),
        features_6_expand1x1_bias: R.Tensor((128,), dtype="float32"),
        features_6_expand3x3_weight: R.Tensor((128, 32, 3, 3), dtype="float32"),
        features_6_expand3x3_bias: R.Tensor((128,), dtype="float32"),
        features_7_squeeze_weight: R.Tensor((32, 256, 1, 1), dtype="float32"),
        features_7_squeeze_bias: R.Tensor((32,), dtype="float32"),
        features_7_expand1x1_weight: R.Tensor((128, 32, 1, 1), dtype="float32"),
        features_7_expand1x1_bias: R.Tensor((128,), dtype="float32"),
        features_7_expand3x3_weight: R.Tensor((128, 32, 3, 3), dtype="float32"),
        features_7_expand3x3_bias: R.Tensor((128,), dtype="float32"),
        features_9_squeeze_weight: R.Tensor((48, 256, 1, 1), dtype="float32"),
        features_9_squeeze_bias: R.Tensor((48,), dtype="float32"),
        features_9_expand1x1_weight: R.Tensor((192, 48, 1, 1), dtype="float32"),
        features_9_expand1x1_bias: R.Tensor((192,), dtype="float32"),
        features_9_expand3x3_weight: R.Tensor((192, 48, 3, 3), dtype="float32"),
        features_9_expand3x3_bias: R.Tensor((192,), dtype="float32"),
        features_10_squeeze_weight: R.Tensor((48, 384, 1, 1), dtype="float32"),
        features_10_squeeze_bias: R.Tensor((48,), dtype="float32"),
        features_10_expand1x1_weight: R.Tensor((192, 48, 1, 1), dtype="float32"),
        features_10_expand1x1_bias: R.Tensor((192,), dtype="float32"),
        features_10_expand3x3_weight: R.Tensor((192, 48, 3, 3), dtype="float32"),
        features_10_expand3x3_bias: R.Tensor((192,), dtype="float32"),
        features_11_squeeze_weight: R.Tensor((64, 384, 1, 1), dtype="float32"),
        features_11_squeeze_bias: R.Tensor((64,), dtype="float32"),
        features_11_expand1x1_weight: R.Tensor((256, 64, 1, 1), dtype="float32"),
        features_11_expand1x1_bias: R.Tensor((256,), dtype="float32"),
        features_11_expand3x3_weight: R.Tensor((256, 64, 3, 3), dtype="float32"),
        features_11_expand3x3_bias: R.Tensor((256,), dtype="float32"),
        features_12_squeeze_weight: R.Tensor((64, 512, 1, 1), dtype="float32"),
        features_12_squeeze_bias: R.Tensor((64,), dtype="float32"),
        features_12_expand1x1_weight: R.Tensor((256, 64, 1, 1), dtype="float32"),
        features_12_expand1x1_bias: R.Tensor((256,), dtype="float32"),
        features_12_expand3x3_weight: R.Tensor((256, 64, 3, 3), dtype="float32"),
        features_12_expand3x3_bias: R.Tensor((256,), dtype="float32"),
        classifier_1_weight: R.Tensor((1000, 512, 1, 1), dtype="float32"),
        classifier_1_bias: R.Tensor((1000,), dtype="float32"),
    ) -> R.Tensor((batch, 1000), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            features_0__1: R.Tensor((batch, 64, 111, 111), dtype="float32") = R.nn.conv2d(x, features_0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_0__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_0_bias, R.shape([1, 64, 1, 1]))
            features_0: R.Tensor((batch, 64, 111, 111), dtype="float32") = R.add(features_0__1, features_0__2)
            features_1: R.Tensor((batch, 64, 111, 111), dtype="float32") = R.nn.relu(features_0)
            features_2: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.max_pool2d(features_1, pool_size=[3, 3], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            features_3_squeeze__1: R.Tensor((batch, 16, 55, 55), dtype="float32") = R.nn.conv2d(features_2, features_3_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_3_squeeze__2: R.Tensor((1, 16, 1, 1), dtype="float32") = R.reshape(features_3_squeeze_bias, R.shape([1, 16, 1, 1]))
            features_3_squeeze: R.Tensor((batch, 16, 55, 55), dtype="float32") = R.add(features_3_squeeze__1, features_3_squeeze__2)
            features_3_squeeze_activation: R.Tensor((batch, 16, 55, 55), dtype="float32") = R.nn.relu(features_3_squeeze)
            features_3_expand1x1__1: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.conv2d(features_3_squeeze_activation, features_3_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_3_expand1x1__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_3_expand1x1_bias, R.shape([1, 64, 1, 1]))
            features_3_expand1x1: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.add(features_3_expand1x1__1, features_3_expand1x1__2)
            features_3_expand1x1_activation: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.relu(features_3_expand1x1)
            features_3_expand3x3__1: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.conv2d(features_3_squeeze_activation, features_3_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_3_expand3x3__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_3_expand3x3_bias, R.shape([1, 64, 1, 1]))
            features_3_expand3x3: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.add(features_3_expand3x3__1, features_3_expand3x3__2)
            features_3_expand3x3_activation: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.relu(features_3_expand3x3)
            cat: R.Tensor((batch, 128, 55, 55), dtype="float32") = R.concat((features_3_expand1x1_activation, features_3_expand3x3_activation), axis=1)
            features_4_squeeze__1: R.Tensor((batch, 16, 55, 55), dtype="float32") = R.nn.conv2d(cat, features_4_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_4_squeeze__2: R.Tensor((1, 16, 1, 1), dtype="float32") = R.reshape(features_4_squeeze_bias, R.shape([1, 16, 1, 1]))
            features_4_squeeze: R.Tensor((batch, 16, 55, 55), dtype="float32") = R.add(features_4_squeeze__1, features_4_squeeze__2)
            features_4_squeeze_activation: R.Tensor((batch, 16, 55, 55), dtype="float32") = R.nn.relu(features_4_squeeze)
            features_4_expand1x1__1: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.conv2d(features_4_squeeze_activation, features_4_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_4_expand1x1__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_4_expand1x1_bias, R.shape([1, 64, 1, 1]))
            features_4_expand1x1: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.add(features_4_expand1x1__1, features_4_expand1x1__2)
            features_4_expand1x1_activation: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.relu(features_4_expand1x1)
            features_4_expand3x3__1: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.conv2d(features_4_squeeze_activation, features_4_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_4_expand3x3__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_4_expand3x3_bias, R.shape([1, 64, 1, 1]))
            features_4_expand3x3: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.add(features_4_expand3x3__1, features_4_expand3x3__2)
            features_4_expand3x3_activation: R.Tensor((batch, 64, 55, 55), dtype="float32") = R.nn.relu(features_4_expand3x3)
            cat_1: R.Tensor((batch, 128, 55, 55), dtype="float32") = R.concat((features_4_expand1x1_activation, features_4_expand3x3_activation), axis=1)
            features_5: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.max_pool2d(cat_1, pool_size=[3, 3], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            features_6_squeeze__1: R.Tensor((batch, 32, 27, 27), dtype="float32") = R.nn.conv2d(features_5, features_6_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_6_squeeze__2: R.Tensor((1, 32, 1, 1), dtype="float32") = R.reshape(features_6_squeeze_bias, R.shape([1, 32, 1, 1]))
            features_6_squeeze: R.Tensor((batch, 32, 27, 27), dtype="float32") = R.add(features_6_squeeze__1, features_6_squeeze__2)
            features_6_squeeze_activation: R.Tensor((batch, 32, 27, 27), dtype="float32") = R.nn.relu(features_6_squeeze)
            features_6_expand1x1__1: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.conv2d(features_6_squeeze_activation, features_6_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_6_expand1x1__2: R.Tensor((1, 128, 1, 1), dtype="float32") = R.reshape(features_6_expand1x1_bias, R.shape([1, 128, 1, 1]))
            features_6_expand1x1: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.add(features_6_expand1x1__1, features_6_expand1x1__2)
            features_6_expand1x1_activation: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.relu(features_6_expand1x1)
            features_6_expand3x3__1: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.conv2d(features_6_squeeze_activation, features_6_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_6_expand3x3__2: R.Tensor((1, 128, 1, 1), dtype="float32") = R.reshape(features_6_expand3x3_bias, R.shape([1, 128, 1, 1]))
            features_6_expand3x3: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.add(features_6_expand3x3__1, features_6_expand3x3__2)
            features_6_expand3x3_activation: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.relu(features_6_expand3x3)
            cat_2: R.Tensor((batch, 256, 27, 27), dtype="float32") = R.concat((features_6_expand1x1_activation, features_6_expand3x3_activation), axis=1)
            features_7_squeeze__1: R.Tensor((batch, 32, 27, 27), dtype="float32") = R.nn.conv2d(cat_2, features_7_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_7_squeeze__2: R.Tensor((1, 32, 1, 1), dtype="float32") = R.reshape(features_7_squeeze_bias, R.shape([1, 32, 1, 1]))
            features_7_squeeze: R.Tensor((batch, 32, 27, 27), dtype="float32") = R.add(features_7_squeeze__1, features_7_squeeze__2)
            features_7_squeeze_activation: R.Tensor((batch, 32, 27, 27), dtype="float32") = R.nn.relu(features_7_squeeze)
            features_7_expand1x1__1: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.conv2d(features_7_squeeze_activation, features_7_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_7_expand1x1__2: R.Tensor((1, 128, 1, 1), dtype="float32") = R.reshape(features_7_expand1x1_bias, R.shape([1, 128, 1, 1]))
            features_7_expand1x1: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.add(features_7_expand1x1__1, features_7_expand1x1__2)
            features_7_expand1x1_activation: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.relu(features_7_expand1x1)
            features_7_expand3x3__1: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.conv2d(features_7_squeeze_activation, features_7_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_7_expand3x3__2: R.Tensor((1, 128, 1, 1), dtype="float32") = R.reshape(features_7_expand3x3_bias, R.shape([1, 128, 1, 1]))
            features_7_expand3x3: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.add(features_7_expand3x3__1, features_7_expand3x3__2)
            features_7_expand3x3_activation: R.Tensor((batch, 128, 27, 27), dtype="float32") = R.nn.relu(features_7_expand3x3)
            cat_3: R.Tensor((batch, 256, 27, 27), dtype="float32") = R.concat((features_7_expand1x1_activation, features_7_expand3x3_activation), axis=1)
            features_8: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.max_pool2d(cat_3, pool_size=[3, 3], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            features_9_squeeze__1: R.Tensor((batch, 48, 13, 13), dtype="float32") = R.nn.conv2d(features_8, features_9_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_9_squeeze__2: R.Tensor((1, 48, 1, 1), dtype="float32") = R.reshape(features_9_squeeze_bias, R.shape([1, 48, 1, 1]))
            features_9_squeeze: R.Tensor((batch, 48, 13, 13), dtype="float32") = R.add(features_9_squeeze__1, features_9_squeeze__2)
            features_9_squeeze_activation: R.Tensor((batch, 48, 13, 13), dtype="float32") = R.nn.relu(features_9_squeeze)
            features_9_expand1x1__1: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.conv2d(features_9_squeeze_activation, features_9_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_9_expand1x1__2: R.Tensor((1, 192, 1, 1), dtype="float32") = R.reshape(features_9_expand1x1_bias, R.shape([1, 192, 1, 1]))
            features_9_expand1x1: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.add(features_9_expand1x1__1, features_9_expand1x1__2)
            features_9_expand1x1_activation: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.relu(features_9_expand1x1)
            features_9_expand3x3__1: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.conv2d(features_9_squeeze_activation, features_9_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_9_expand3x3__2: R.Tensor((1, 192, 1, 1), dtype="float32") = R.reshape(features_9_expand3x3_bias, R.shape([1, 192, 1, 1]))
            features_9_expand3x3: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.add(features_9_expand3x3__1, features_9_expand3x3__2)
            features_9_expand3x3_activation: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.relu(features_9_expand3x3)
            cat_4: R.Tensor((batch, 384, 13, 13), dtype="float32") = R.concat((features_9_expand1x1_activation, features_9_expand3x3_activation), axis=1)
            features_10_squeeze__1: R.Tensor((batch, 48, 13, 13), dtype="float32") = R.nn.conv2d(cat_4, features_10_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_10_squeeze__2: R.Tensor((1, 48, 1, 1), dtype="float32") = R.reshape(features_10_squeeze_bias, R.shape([1, 48, 1, 1]))
            features_10_squeeze: R.Tensor((batch, 48, 13, 13), dtype="float32") = R.add(features_10_squeeze__1, features_10_squeeze__2)
            features_10_squeeze_activation: R.Tensor((batch, 48, 13, 13), dtype="float32") = R.nn.relu(features_10_squeeze)
            features_10_expand1x1__1: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.conv2d(features_10_squeeze_activation, features_10_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_10_expand1x1__2: R.Tensor((1, 192, 1, 1), dtype="float32") = R.reshape(features_10_expand1x1_bias, R.shape([1, 192, 1, 1]))
            features_10_expand1x1: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.add(features_10_expand1x1__1, features_10_expand1x1__2)
            features_10_expand1x1_activation: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.relu(features_10_expand1x1)
            features_10_expand3x3__1: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.conv2d(features_10_squeeze_activation, features_10_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_10_expand3x3__2: R.Tensor((1, 192, 1, 1), dtype="float32") = R.reshape(features_10_expand3x3_bias, R.shape([1, 192, 1, 1]))
            features_10_expand3x3: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.add(features_10_expand3x3__1, features_10_expand3x3__2)
            features_10_expand3x3_activation: R.Tensor((batch, 192, 13, 13), dtype="float32") = R.nn.relu(features_10_expand3x3)
            cat_5: R.Tensor((batch, 384, 13, 13), dtype="float32") = R.concat((features_10_expand1x1_activation, features_10_expand3x3_activation), axis=1)
            features_11_squeeze__1: R.Tensor((batch, 64, 13, 13), dtype="float32") = R.nn.conv2d(cat_5, features_11_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_11_squeeze__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_11_squeeze_bias, R.shape([1, 64, 1, 1]))
            features_11_squeeze: R.Tensor((batch, 64, 13, 13), dtype="float32") = R.add(features_11_squeeze__1, features_11_squeeze__2)
            features_11_squeeze_activation: R.Tensor((batch, 64, 13, 13), dtype="float32") = R.nn.relu(features_11_squeeze)
            features_11_expand1x1__1: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.conv2d(features_11_squeeze_activation, features_11_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_11_expand1x1__2: R.Tensor((1, 256, 1, 1), dtype="float32") = R.reshape(features_11_expand1x1_bias, R.shape([1, 256, 1, 1]))
            features_11_expand1x1: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.add(features_11_expand1x1__1, features_11_expand1x1__2)
            features_11_expand1x1_activation: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.relu(features_11_expand1x1)
            features_11_expand3x3__1: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.conv2d(features_11_squeeze_activation, features_11_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_11_expand3x3__2: R.Tensor((1, 256, 1, 1), dtype="float32") = R.reshape(features_11_expand3x3_bias, R.shape([1, 256, 1, 1]))
            features_11_expand3x3: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.add(features_11_expand3x3__1, features_11_expand3x3__2)
            features_11_expand3x3_activation: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.relu(features_11_expand3x3)
            cat_6: R.Tensor((batch, 512, 13, 13), dtype="float32") = R.concat((features_11_expand1x1_activation, features_11_expand3x3_activation), axis=1)
            features_12_squeeze__1: R.Tensor((batch, 64, 13, 13), dtype="float32") = R.nn.conv2d(cat_6, features_12_squeeze_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_12_squeeze__2: R.Tensor((1, 64, 1, 1), dtype="float32") = R.reshape(features_12_squeeze_bias, R.shape([1, 64, 1, 1]))
            features_12_squeeze: R.Tensor((batch, 64, 13, 13), dtype="float32") = R.add(features_12_squeeze__1, features_12_squeeze__2)
            features_12_squeeze_activation: R.Tensor((batch, 64, 13, 13), dtype="float32") = R.nn.relu(features_12_squeeze)
            features_12_expand1x1__1: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.conv2d(features_12_squeeze_activation, features_12_expand1x1_weight, strides=[1, 1], padding=[0, 0, 0, 0],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_12_expand1x1__2: R.Tensor((1, 256, 1, 1), dtype="float32") = R.reshape(features_12_expand1x1_bias, R.shape([1, 256, 1, 1]))
            features_12_expand1x1: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.add(features_12_expand1x1__1, features_12_expand1x1__2)
            features_12_expand1x1_activation: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.relu(features_12_expand1x1)
            features_12_expand3x3__1: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.conv2d(features_12_squeeze_activation, features_12_expand3x3_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_12_expand3x3__2: R.Tensor((1, 256, 1, 1), dtype="float32") = R.reshape(features_12_expand3x3_bias, R.shape([1, 256, 1, 1]))
            features_12_expand3x3: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.add(features_12_expand3x3__1, features_12_expand3x3__2)
            features_12_expand3x3_activation: R.Tensor((batch, 256, 13, 13), dtype="float32") = R.nn.relu(features_12_expand3x3)
            cat_7: R.Tensor((batch, 512, 13, 13), dtype="float32") = R.concat((features_12_expand1x1_activation, features_12_expand3x3_activation), axis=1)
            classifier_1__1: R.Tensor((batch, 1000, 13, 13), dtype="float32") = R.nn.conv2d(cat_7, classifier_1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            classifier_1__2: R.Tensor((1, 1000, 1, 1), dtype="float32") = R.reshape(classifier_1_bias, R.shape([1, 1000, 1, 1]))
            classifier_1: R.Tensor((batch, 1000, 13, 13), dtype="float32") = R.add(classifier_1__1, classifier_1__2)
            classifier_2: R.Tensor((batch, 1000, 13, 13), dtype="float32") = R.nn.relu(classifier_1)
            classifier_3: R.Tensor((batch, 1000, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(classifier_2, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            flatten: R.Tensor((batch, 1000), dtype="float32") = R.reshape(classifier_3, R.shape([batch, 1000]))
            gv: R.Tensor((batch, 1000), dtype="float32") = flatten
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 75b9d948a3c40dc86650 features_0_weight: float32[64, 3, 3, 3]
# c8a136cd88e7d7753db6 features_0_bias: float32[64]
# 7d5f29e4920c65f477f5 features_3_squeeze_weight: float32[16, 64, 1, 1]
# 8a6e0d05d5008bbd5fe9 features_3_squeeze_bias: float32[16]
# 5071cef8e1f5f4c5a1c2 features_3_expand1x1_weight: float32[64, 16, 1, 1]
# 59a916d186023beb2a11 features_3_expand1x1_bias: float32[64]
# 45ccf190f200a5d0fb0e features_3_expand3x3_weight: float32[64, 16, 3, 3]
# 3ed205b9e32f164314bd features_3_expand3x3_bias: float32[64]
# c1755dcbd29229156260 features_4_squeeze_weight: float32[16, 128, 1, 1]
# fb030a2b370b3f5e8e45 features_4_squeeze_bias: float32[16]
# 175aae8e2a312225bf19 features_4_expand1x1_weight: float32[64, 16, 1, 1]
# ded87678b5992c1a7164 features_4_expand1x1_bias: float32[64]
# fe873a55a6f1c85a7a7f features_4_expand3x3_weight: float32[64, 16, 3, 3]
# 4667ff3154e670d1fb6d features_4_expand3x3_bias: float32[64]
# 51b6159ca8a3bc82cd94 features_6_squeeze_weight: float32[32, 128, 1, 1]
# 20332ce897cbf9fb09aa features_6_squeeze_bias: float32[32]
# cfebfeea1352402219ee features_6_expand1x1_weight: float32[128, 32, 1, 1]
# 37e1264390a4f9432216 features_6_expand1x1_bias: float32[128]
# 04e0e3e0e6fcb3e856f2 features_6_expand3x3_weight: float32[128, 32, 3, 3]
# c236292a93a14749810c features_6_expand3x3_bias: float32[128]
# f4d5837b6875d9124a67 features_7_squeeze_weight: float32[32, 256, 1, 1]
# ae88d9ff9481f0a27059 features_7_squeeze_bias: float32[32]
# 2be9606bc72f030d4836 features_7_expand1x1_weight: float32[128, 32, 1, 1]
# 7ec22ed42dee33d4b592 features_7_expand1x1_bias: float32[128]
# c000aee9327b2a90cdb1 features_7_expand3x3_weight: float32[128, 32, 3, 3]
# daff7d39cd2cbe2ac58a features_7_expand3x3_bias: float32[128]
# a2267b4a58792d458bb1 features_9_squeeze_weight: float32[48, 256, 1, 1]
# 47b6836d62ab0475617f features_9_squeeze_bias: float32[48]
# bf894bdf5d7e804d5b2f features_9_expand1x1_weight: float32[192, 48, 1, 1]
# 0e9dcbc66294478da5d5 features_9_expand1x1_bias: float32[192]
# 9e81840a37af10edb8ee features_9_expand3x3_weight: float32[192, 48, 3, 3]
# af05a9746e3a2c4aee12 features_9_expand3x3_bias: float32[192]
# 95f339e1538cb141d41f features_10_squeeze_weight: float32[48, 384, 1, 1]
# cf3f97b4a89d9cb1f8c5 features_10_squeeze_bias: float32[48]
# d4a6993f4d7e5e5b4e51 features_10_expand1x1_weight: float32[192, 48, 1, 1]
# 6aad86c4181649b9d2a8 features_10_expand1x1_bias: float32[192]
# 101c414e06d903dd7280 features_10_expand3x3_weight: float32[192, 48, 3, 3]
# e386f3a582349c498454 features_10_expand3x3_bias: float32[192]
# 225fab86d675d16d42a4 features_11_squeeze_weight: float32[64, 384, 1, 1]
# 58178269bb652feb6fe0 features_11_squeeze_bias: float32[64]
# c550b436fcaa13c8308c features_11_expand1x1_weight: float32[256, 64, 1, 1]
# 602331d9d86bc384850b features_11_expand1x1_bias: float32[256]
# 8cfa58827101ea9245e5 features_11_expand3x3_weight: float32[256, 64, 3, 3]
# aec07ac5ecb92773c41d features_11_expand3x3_bias: float32[256]
# 6f071fe3b9c063a057cf features_12_squeeze_weight: float32[64, 512, 1, 1]
# 545c3ef086d193003f97 features_12_squeeze_bias: float32[64]
# 3e3992f3b571eeb8025a features_12_expand1x1_weight: float32[256, 64, 1, 1]
# 6cf34c6d98f5708a707d features_12_expand1x1_bias: float32[256]
# f303796efa1b9fbcf521 features_12_expand3x3_weight: float32[256, 64, 3, 3]
# 20027478c9d10e92db27 features_12_expand3x3_bias: float32[256]
# 760dfefcae3b532e9c89 classifier_1_weight: float32[1000, 512, 1, 1]
# b503c80083ff1fc83463 classifier_1_bias: float32[1000]
