# mobilenet_v2, stage relax: the Relax module imported from the graph
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
        features_0_0_weight: R.Tensor((32, 3, 3, 3), dtype="float32"),
        features_0_1_weight: R.Tensor((32,), dtype="float32"),
        features_0_1_bias: R.Tensor((32,), dtype="float32"),
        features_1_conv_0_0_weight: R.Tensor((32, 1, 3, 3), dtype="float32"),
        features_1_conv_0_1_weight: R.Tensor((32,), dtype="float32"),
        features_1_conv_0_1_bias: R.Tensor((32,), dtype="float32"),
        features_1_conv_1_weight: R.Tensor((16, 32, 1, 1), dtype="float32"),
        features_1_conv_2_weight: R.Tensor((16,), dtype="float32"),
        features_1_conv_2_bias: R.Tensor((16,), dtype="float32"),
        features_2_conv_0_0_weight: R.Tensor((96, 16, 1, 1), dtype="float32"),
        features_2_conv_0_1_weight: R.Tensor((96,), dtype="float32"),
        features_2_conv_0_1_bias: R.Tensor((96,), dtype="float32"),
        features_2_conv_1_0_weight: R.Tensor((96, 1, 3, 3), dtype="float32"),
        features_2_conv_1_1_weight: R.Tensor((96,), dtype="float32"),
        features_2_conv_1_1_bias: R.Tensor((96,), dtype="float32"),
        features_2_conv_2_weight: R.Tensor((24, 96, 1, 1), dtype="float32"),
        features_2_conv_3_weight: R.Tensor((24,), dtype="float32"),
        features_2_conv_3_bias: R.Tensor((24,), dtype="float32"),
        features_3_conv_0_0_weight: R.Tensor((144, 24, 1, 1), dtype="float32"),
        features_3_conv_0_1_weight: R.Tensor((144,), dtype="float32"),
        features_3_conv_0_1_bias: R.Tensor((144,), dtype="float32"),
        features_3_conv_1_0_weight: R.Tensor((144, 1, 3, 3), dtype="float32"),
        features_3_conv_1_1_weight: R.Tensor((144,), dtype="float32"),
        features_3_conv_1_1_bias: R.Tensor((144,), dtype="float32"),
        features_3_conv_2_weight: R.Tensor((24, 144, 1, 1), dtype="float32"),
        features_3_conv_3_weight: R.Tensor((24,), dtype="float32"),
        features_3_conv_3_bias: R.Tensor((24,), dtype="float32"),
        features_4_conv_0_0_weight: R.Tensor((144, 24, 1, 1), dtype="float32"),
        features_4_conv_0_1_weight: R.Tensor((144,), dtype="float32"),
        features_4_conv_0_1_bias: R.Tensor((144,), dtype="float32"),
        features_4_conv_1_0_weight: R.Tensor((144, 1, 3, 3), dtype="float32"),
        features_4_conv_1_1_weight: R.Tensor((144,), dtype="float32"),
        features_4_conv_1_1_bias: R.Tensor((144,), dtype="float32"),
        features_4_conv_2_weight: R.Tensor((32, 144, 1, 1), dtype="float32"),
        features_4_conv_3_weight: R.Tensor((32,), dtype="float32"),
        features_4_conv_3_bias: R.Tensor((32,), dtype="float32"),
        features_5_conv_0_0_weight: R.Tensor((192, 32, 1, 1), dtype="float32"),
        features_5_conv_0_1_weight: R.Tensor((192,), dtype="float32"),
        features_5_conv_0_1_bias: R.Tensor((192,), dtype="float32"),
        features_5_conv_1_0_weight: R.Tensor((192, 1, 3, 3), dtype="float32"),
        features_5_conv_1_1_weight: R.Tensor((192,), dtype="float32"),
        features_5_conv_1_1_bias: R.Tensor((192,), dtype="float32"),
        features_5_conv_2_weight: R.Tensor((32, 192, 1, 1), dtype="float32"),
        features_5_conv_3_weight: R.Tensor((32,), dtype="float32"),
        features_5_conv_3_bias: R.Tensor((32,), dtype="float32"),
        features_6_conv_0_0_weight: R.Tensor((192, 32, 1, 1), dtype="float32"),
        features_6_conv_0_1_weight: R.Tensor((192,), dtype="float32"),
        features_6_conv_0_1_bias: R.Tensor((192,), dtype="float32"),
        features_6_conv_1_0_weight: R.Tensor((192, 1, 3, 3), dtype="float32"),
        features_6_conv_1_1_weight: R.Tensor((192,), dtype="float32"),
        features_6_conv_1_1_bias: R.Tensor((192,), dtype="float32"),
        features_6_conv_2_weight: R.Tensor((32, 192, 1, 1), dtype="float32"),
        features_6_conv_3_weight: R.Tensor((32,), dtype="float32"),
        features_6_conv_3_bias: R.Tensor((32,), dtype="float32"),
        features_7_conv_0_0_weight: R.Tensor((192, 32, 1, 1), dtype="float32"),
        features_7_conv_0_1_weight: R.Tensor((192,), dtype="float32"),
        features_7_conv_0_1_bias: R.Tensor((192,), dtype="float32"),
        features_7_conv_1_0_weight: R.Tensor((192, 1, 3, 3), dtype="float32"),
        features_7_conv_1_1_weight: R.Tensor((192,), dtype="float32"),
        features_7_conv_1_1_bias: R.Tensor((192,), dtype="float32"),
        features_7_conv_2_weight: R.Tensor((64, 192, 1, 1), dtype="float32"),
        features_7_conv_3_weight: R.Tensor((64,), dtype="float32"),
        features_7_conv_3_bias: R.Tensor((64,), dtype="float32"),
        features_8_conv_0_0_weight: R.Tensor((384, 64, 1, 1), dtype="float32"),
        features_8_conv_0_1_weight: R.Tensor((384,), dtype="float32"),
        features_8_conv_0_1_bias: R.Tensor((384,), dtype="float32"),
        features_8_conv_1_0_weight: R.Tensor((384, 1, 3, 3), dtype="float32"),
        features_8_conv_1_1_weight: R.Tensor((384,), dtype="float32"),
        features_8_conv_1_1_bias: R.Tensor((384,), dtype="float32"),
        features_8_conv_2_weight: R.Tensor((64, 384, 1, 1), dtype="float32"),
        features_8_conv_3_weight: R.Tensor((64,), dtype="float32"),
        features_8_conv_3_bias: R.Tensor((64,), dtype="float32"),
        features_9_conv_0_0_weight: R.Tensor((384, 64, 1, 1), dtype="float32"),
        features_9_conv_0_1_weight: R.Tensor((384,), dtype="float32"),
        features_9_conv_0_1_bias: R.Tensor((384,), dtype="float32"),
        features_9_conv_1_0_weight: R.Tensor((384, 1, 3, 3), dtype="float32"),
        features_9_conv_1_1_weight: R.Tensor((384,), dtype="float32"),
        features_9_conv_1_1_bias: R.Tensor((384,), dtype="float32"),
        features_9_conv_2_weight: R.Tensor((64, 384, 1, 1), dtype="float32"),
        features_9_conv_3_weight: R.Tensor((64,), dtype="float32"),
        features_9_conv_3_bias: R.Tensor((64,), dtype="float32"),
        features_10_conv_0_0_weight: R.Tensor((384, 64, 1, 1), dtype="float32"),
        features_10_conv_0_1_weight: R.Tensor((384,), dtype="float32"),
        features_10_conv_0_1_bias: R.Tensor((384,), dtype="float32"),
        features_10_conv_1_0_weight: R.Tensor((384, 1, 3, 3), dtype="float32"),
        features_10_conv_1_1_weight: R.Tensor((384,), dtype="float32"),
        features_10_conv_1_1_bias: R.Tensor((384,), dtype="float32"),
        features_10_conv_2_weight: R.Tensor((64, 384, 1, 1), dtype="float32"),
        features_10_conv_3_weight: R.Tensor((64,), dtype="float32"),
        features_10_conv_3_bias: R.Tensor((64,), dtype="float32"),
        features_11_conv_0_0_weight: R.Tensor((384, 64, 1, 1), dtype="float32"),
        features_11_conv_0_1_weight: R.Tensor((384,), dtype="float32"),
        features_11_conv_0_1_bias: R.Tensor((384,), dtype="float32"),
        features_11_conv_1_0_weight: R.Tensor((384, 1, 3, 3), dtype="float32"),
        features_11_conv_1_1_weight: R.Tensor((384,), dtype="float32"),
        features_11_conv_1_1_bias: R.Tensor((384,), dtype="float32"),
        features_11_conv_2_weight: R.Tensor((96, 384, 1, 1), dtype="float32"),
        features_11_conv_3_weight: R.Tensor((96,), dtype="float32"),
        features_11_conv_3_bias: R.Tensor((96,), dtype="float32"),
        features_12_conv_0_0_weight: R.Tensor((576, 96, 1, 1), dtype="float32"),
        features_12_conv_0_1_weight: R.Tensor((576,), dtype="float32"),
        features_12_conv_0_1_bias: R.Tensor((576,), dtype="float32"),
        features_12_conv_1_0_weight: R.Tensor((576, 1, 3, 3), dtype="float32"),
        features_12_conv_1_1_weight: R.Tensor((576,), dtype="float32"),
        features_12_conv_1_1_bias: R.Tensor((576,), dtype="float32"),
        features_12_conv_2_weight: R.Tensor((96, 576, 1, 1), dtype="float32"),
        features_12_conv_3_weight: R.Tensor((96,), dtype="float32"),
        features_12_conv_3_bias: R.Tensor((96,), dtype="float32"),
        features_13_conv_0_0_weight: R.Tensor((576, 96, 1, 1), dtype="float32"),
        features_13_conv_0_1_weight: R.Tensor((576,), dtype="float32"),
        features_13_conv_0_1_bias: R.Tensor((576,), dtype="float32"),
        features_13_conv_1_0_weight: R.Tensor((576, 1, 3, 3), dtype="float32"),
        features_13_conv_1_1_weight: R.Tensor((576,), dtype="float32"),
        features_13_conv_1_1_bias: R.Tensor((576,), dtype="float32"),
        features_13_conv_2_weight: R.Tensor((96, 576, 1, 1), dtype="float32"),
        features_13_conv_3_weight: R.Tensor((96,), dtype="float32"),
        features_13_conv_3_bias: R.Tensor((96,), dtype="float32"),
        features_14_conv_0_0_weight: R.Tensor((576, 96, 1, 1), dtype="float32"),
        features_14_conv_0_1_weight: R.Tensor((576,), dtype="float32"),
        features_14_conv_0_1_bias: R.Tensor((576,), dtype="float32"),
        features_14_conv_1_0_weight: R.Tensor((576, 1, 3, 3), dtype="float32"),
        features_14_conv_1_1_weight: R.Tensor((576,), dtype="float32"),
        features_14_conv_1_1_bias: R.Tensor((576,), dtype="float32"),
        features_14_conv_2_weight: R.Tensor((160, 576, 1, 1), dtype="float32"),
        features_14_conv_3_weight: R.Tensor((160,), dtype="float32"),
        features_14_conv_3_bias: R.Tensor((160,), dtype="float32"),
        features_15_conv_0_0_weight: R.Tensor((960, 160, 1, 1), dtype="float32"),
        features_15_conv_0_1_weight: R.Tensor((960,), dtype="float32"),
        features_15_conv_0_1_bias: R.Tensor((960,), dtype="float32"),
        features_15_conv_1_0_weight: R.Tensor((960, 1, 3, 3), dtype="float32"),
        features_15_conv_1_1_weight: R.Tensor((960,), dtype="float32"),
        features_15_conv_1_1_bias: R.Tensor((960,), dtype="float32"),
        features_15_conv_2_weight: R.Tensor((160, 960, 1, 1), dtype="float32"),
        features_15_conv_3_weight: R.Tensor((160,), dtype="float32"),
        features_15_conv_3_bias: R.Tensor((160,), dtype="float32"),
        features_16_conv_0_0_weight: R.Tensor((960, 160, 1, 1), dtype="float32"),
        features_16_conv_0_1_weight: R.Tensor((960,), dtype="float32"),
        features_16_conv_0_1_bias: R.Tensor((960,), dtype="float32"),
        features_16_conv_1_0_weight: R.Tensor((960, 1, 3, 3), dtype="float32"),
        features_16_conv_1_1_weight: R.Tensor((960,), dtype="float32"),
        features_16_conv_1_1_bias: R.Tensor((960,), dtype="float32"),
        features_16_conv_2_weight: R.Tensor((160, 960, 1, 1), dtype="float32"),
        features_16_conv_3_weight: R.Tensor((160,), dtype="float32"),
        features_16_conv_3_bias: R.Tensor((160,), dtype="float32"),
        features_17_conv_0_0_weight: R.Tensor((960, 160, 1, 1), dtype="float32"),
        features_17_conv_0_1_weight: R.Tensor((960,), dtype="float32"),
        features_17_conv_0_1_bias: R.Tensor((960,), dtype="float32"),
        features_17_conv_1_0_weight: R.Tensor((960, 1, 3, 3), dtype="float32"),
        features_17_conv_1_1_weight: R.Tensor((960,), dtype="float32"),
        features_17_conv_1_1_bias: R.Tensor((960,), dtype="float32"),
        features_17_conv_2_weight: R.Tensor((320, 960, 1, 1), dtype="float32"),
        features_17_conv_3_weight: R.Tensor((320,), dtype="float32"),
        features_17_conv_3_bias: R.Tensor((320,), dtype="float32"),
        features_18_0_weight: R.Tensor((1280, 320, 1, 1), dtype="float32"),
        features_18_1_weight: R.Tensor((1280,), dtype="float32"),
        features_18_1_bias: R.Tensor((1280,), dtype="float32"),
        classifier_1_weight: R.Tensor((1000, 1280), dtype="float32"),
        classifier_1_bias: R.Tensor((1000,), dtype="float32"),
        features_0_1_running_mean: R.Tensor((32,), dtype="float32"),
        features_0_1_running_var: R.Tensor((32,), dtype="float32"),
        features_1_conv_0_1_running_mean: R.Tensor((32,), dtype="float32"),
        features_1_conv_0_1_running_var: R.Tensor((32,), dtype="float32"),
        features_1_conv_2_running_mean: R.Tensor((16,), dtype="float32"),
        features_1_conv_2_running_var: R.Tensor((16,), dtype="float32"),
        features_2_conv_0_1_running_mean: R.Tensor((96,), dtype="float32"),
        features_2_conv_0_1_running_var: R.Tensor((96,), dtype="float32"),
        features_2_conv_1_1_running_mean: R.Tensor((96,), dtype="float32"),
        features_2_conv_1_1_running_var: R.Tensor((96,), dtype="float32"),
        features_2_conv_3_running_mean: R.Tensor((24,), dtype="float32"),
        features_2_conv_3_running_var: R.Tensor((24,), dtype="float32"),
        features_3_conv_0_1_running_mean: R.Tensor((144,), dtype="float32"),
        features_3_conv_0_1_running_var: R.Tensor((144,), dtype="float32"),
        features_3_conv_1_1_running_mean: R.Tensor((144,), dtype="float32"),
        features_3_conv_1_1_running_var: R.Tensor((144,), dtype="float32"),
        features_3_conv_3_running_mean: R.Tensor((24,), dtype="float32"),
        features_3_conv_3_running_var: R.Tensor((24,), dtype="float32"),
        features_4_conv_0_1_running_mean: R.Tensor((144,), dtype="float32"),
        features_4_conv_0_1_running_var: R.Tensor((144,), dtype="float32"),
        features_4_conv_1_1_running_mean: R.Tensor((144,), dtype="float32"),
        features_4_conv_1_1_running_var: R.Tensor((144,), dtype="float32"),
        features_4_conv_3_running_mean: R.Tensor((32,), dtype="float32"),
        features_4_conv_3_running_var: R.Tensor((32,), dtype="float32"),
        features_5_conv_0_1_running_mean: R.Tensor((192,), dtype="float32"),
        features_5_conv_0_1_running_var: R.Tensor((192,), dtype="float32"),
        features_5_conv_1_1_running_mean: R.Tensor((192,), dtype="float32"),
        features_5_conv_1_1_running_var: R.Tensor((192,), dtype="float32"),
        features_5_conv_3_running_mean: R.Tensor((32,), dtype="float32"),
        features_5_conv_3_running_var: R.Tensor((32,), dtype="float32"),
        features_6_conv_0_1_running_mean: R.Tensor((192,), dtype="float32"),
        features_6_conv_0_1_running_var: R.Tensor((192,), dtype="float32"),
        features_6_conv_1_1_running_mean: R.Tensor((192,), dtype="float32"),
        features_6_conv_1_1_running_var: R.Tensor((192,), dtype="float32"),
        features_6_conv_3_running_mean: R.Tensor((32,), dtype="float32"),
        features_6_conv_3_running_var: R.Tensor((32,), dtype="float32"),
        features_7_conv_0_1_running_mean: R.Tensor((192,), dtype="float32"),
        features_7_conv_0_1_running_var: R.Tensor((192,), dtype="float32"),
        features_7_conv_1_1_running_mean: R.Tensor((192,), dtype="float32"),
        features_7_conv_1_1_running_var: R.Tensor((192,), dtype="float32"),
        features_7_conv_3_running_mean: R.Tensor((64,), dtype="float32"),
        features_7_conv_3_running_var: R.Tensor((64,), dtype="float32"),
        features_8_conv_0_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_8_conv_0_1_running_var: R.Tensor((384,), dtype="float32"),
        features_8_conv_1_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_8_conv_1_1_running_var: R.Tensor((384,), dtype="float32"),
        features_8_conv_3_running_mean: R.Tensor((64,), dtype="float32"),
        features_8_conv_3_running_var: R.Tensor((64,), dtype="float32"),
        features_9_conv_0_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_9_conv_0_1_running_var: R.Tensor((384,), dtype="float32"),
        features_9_conv_1_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_9_conv_1_1_running_var: R.Tensor((384,), dtype="float32"),
        features_9_conv_3_running_mean: R.Tensor((64,), dtype="float32"),
        features_9_conv_3_running_var: R.Tensor((64,), dtype="float32"),
        features_10_conv_0_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_10_conv_0_1_running_var: R.Tensor((384,), dtype="float32"),
        features_10_conv_1_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_10_conv_1_1_running_var: R.Tensor((384,), dtype="float32"),
        features_10_conv_3_running_mean: R.Tensor((64,), dtype="float32"),
        features_10_conv_3_running_var: R.Tensor((64,), dtype="float32"),
        features_11_conv_0_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_11_conv_0_1_running_var: R.Tensor((384,), dtype="float32"),
        features_11_conv_1_1_running_mean: R.Tensor((384,), dtype="float32"),
        features_11_conv_1_1_running_var: R.Tensor((384,), dtype="float32"),
        features_11_conv_3_running_mean: R.Tensor((96,), dtype="float32"),
        features_11_conv_3_running_var: R.Tensor((96,), dtype="float32"),
        features_12_conv_0_1_running_mean: R.Tensor((576,), dtype="float32"),
        features_12_conv_0_1_running_var: R.Tensor((576,), dtype="float32"),
        features_12_conv_1_1_running_mean: R.Tensor((576,), dtype="float32"),
        features_12_conv_1_1_running_var: R.Tensor((576,), dtype="float32"),
        features_12_conv_3_running_mean: R.Tensor((96,), dtype="float32"),
        features_12_conv_3_running_var: R.Tensor((96,), dtype="float32"),
        features_13_conv_0_1_running_mean: R.Tensor((576,), dtype="float32"),
        features_13_conv_0_1_running_var: R.Tensor((576,), dtype="float32"),
        features_13_conv_1_1_running_mean: R.Tensor((576,), dtype="float32"),
        features_13_conv_1_1_running_var: R.Tensor((576,), dtype="float32"),
        features_13_conv_3_running_mean: R.Tensor((96,), dtype="float32"),
        features_13_conv_3_running_var: R.Tensor((96,), dtype="float32"),
        features_14_conv_0_1_running_mean: R.Tensor((576,), dtype="float32"),
        features_14_conv_0_1_running_var: R.Tensor((576,), dtype="float32"),
        features_14_conv_1_1_running_mean: R.Tensor((576,), dtype="float32"),
        features_14_conv_1_1_running_var: R.Tensor((576,), dtype="float32"),
        features_14_conv_3_running_mean: R.Tensor((160,), dtype="float32"),
        features_14_conv_3_running_var: R.Tensor((160,), dtype="float32"),
        features_15_conv_0_1_running_mean: R.Tensor((960,), dtype="float32"),
        features_15_conv_0_1_running_var: R.Tensor((960,), dtype="float32"),
        features_15_conv_1_1_running_mean: R.Tensor((960,), dtype="float32"),
        features_15_conv_1_1_running_var: R.Tensor((960,), dtype="float32"),
        features_15_conv_3_running_mean: R.Tensor((160,), dtype="float32"),
        features_15_conv_3_running_var: R.Tensor((160,), dtype="float32"),
        features_16_conv_0_1_running_mean: R.Tensor((960,), dtype="float32"),
        features_16_conv_0_1_running_var: R.Tensor((960,), dtype="float32"),
        features_16_conv_1_1_running_mean: R.Tensor((960,), dtype="float32"),
        features_16_conv_1_1_running_var: R.Tensor((960,), dtype="float32"),
        features_16_conv_3_running_mean: R.Tensor((160,), dtype="float32"),
        features_16_conv_3_running_var: R.Tensor((160,), dtype="float32"),
        features_17_conv_0_1_running_mean: R.Tensor((960,), dtype="float32"),
        features_17_conv_0_1_running_var: R.Tensor((960,), dtype="float32"),
        features_17_conv_1_1_running_mean: R.Tensor((960,), dtype="float32"),
        features_17_conv_1_1_running_var: R.Tensor((960,), dtype="float32"),
        features_17_conv_3_running_mean: R.Tensor((320,), dtype="float32"),
        features_17_conv_3_running_var: R.Tensor((320,), dtype="float32"),
        features_18_1_running_mean: R.Tensor((1280,), dtype="float32"),
        features_18_1_running_var: R.Tensor((1280,), dtype="float32"),
    ) -> R.Tensor((batch, 1000), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            features_0_0: R.Tensor((batch, 32, 112, 112), dtype="float32") = R.nn.conv2d(x, features_0_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_0_1__1: R.Tuple(R.Tensor((batch, 32, 112, 112), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(features_0_0,
                features_0_1_weight, features_0_1_bias, features_0_1_running_mean, features_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_0_1: R.Tensor((batch, 32, 112, 112), dtype="float32") = features_0_1__1[0]
            features_0_2: R.Tensor((batch, 32, 112, 112), dtype="float32") = R.clip(features_0_1, 0, 6)
            features_1_conv_0_0: R.Tensor((batch, 32, 112, 112), dtype="float32") = R.nn.conv2d(features_0_2, features_1_conv_0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=32, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_1_conv_0_1__1: R.Tuple(R.Tensor((batch, 32, 112, 112), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(features_1_conv_0_0,
                features_1_conv_0_1_weight, features_1_conv_0_1_bias, features_1_conv_0_1_running_mean, features_1_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True,
                scale=True, momentum=0.10000000000000001, training=False)
            features_1_conv_0_1: R.Tensor((batch, 32, 112, 112), dtype="float32") = features_1_conv_0_1__1[0]
            features_1_conv_0_2: R.Tensor((batch, 32, 112, 112), dtype="float32") = R.clip(features_1_conv_0_1, 0, 6)
            features_1_conv_1: R.Tensor((batch, 16, 112, 112), dtype="float32") = R.nn.conv2d(features_1_conv_0_2, features_1_conv_1_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_1_conv_2__1: R.Tuple(R.Tensor((batch, 16, 112, 112), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(features_1_conv_1,
                features_1_conv_2_weight, features_1_conv_2_bias, features_1_conv_2_running_mean, features_1_conv_2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_1_conv_2: R.Tensor((batch, 16, 112, 112), dtype="float32") = features_1_conv_2__1[0]
            features_2_conv_0_0: R.Tensor((batch, 96, 112, 112), dtype="float32") = R.nn.conv2d(features_1_conv_2, features_2_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_2_conv_0_1__1: R.Tuple(R.Tensor((batch, 96, 112, 112), dtype="float32"), R.Tensor((96,), dtype="float32"), R.Tensor((96,), dtype="float32")) = R.nn.batch_norm(features_2_conv_0_0,
                features_2_conv_0_1_weight, features_2_conv_0_1_bias, features_2_conv_0_1_running_mean, features_2_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True,
                scale=True, momentum=0.10000000000000001, training=False)
            features_2_conv_0_1: R.Tensor((batch, 96, 112, 112), dtype="float32") = features_2_conv_0_1__1[0]
            features_2_conv_0_2: R.Tensor((batch, 96, 112, 112), dtype="float32") = R.clip(features_2_conv_0_1, 0, 6)
            features_2_conv_1_0: R.Tensor((batch, 96, 56, 56), dtype="float32") = R.nn.conv2d(features_2_conv_0_2, features_2_conv_1_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=96, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_2_conv_1_1__1: R.Tuple(R.Tensor((batch, 96, 56, 56), dtype="float32"), R.Tensor((96,), dtype="float32"), R.Tensor((96,), dtype="float32")) = R.nn.batch_norm(features_2_conv_1_0,
                features_2_conv_1_1_weight, features_2_conv_1_1_bias, features_2_conv_1_1_running_mean, features_2_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True,
                scale=True, momentum=0.10000000000000001, training=False)
            features_2_conv_1_1: R.Tensor((batch, 96, 56, 56), dtype="float32") = features_2_conv_1_1__1[0]
            features_2_conv_1_2: R.Tensor((batch, 96, 56, 56), dtype="float32") = R.clip(features_2_conv_1_1, 0, 6)
            features_2_conv_2: R.Tensor((batch, 24, 56, 56), dtype="float32") = R.nn.conv2d(features_2_conv_1_2, features_2_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_2_conv_3__1: R.Tuple(R.Tensor((batch, 24, 56, 56), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")) = R.nn.batch_norm(features_2_conv_2,
                features_2_conv_3_weight, features_2_conv_3_bias, features_2_conv_3_running_mean, features_2_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_2_conv_3: R.Tensor((batch, 24, 56, 56), dtype="float32") = features_2_conv_3__1[0]
            features_3_conv_0_0: R.Tensor((batch, 144, 56, 56), dtype="float32") = R.nn.conv2d(features_2_conv_3, features_3_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_3_conv_0_1__1: R.Tuple(R.Tensor((batch, 144, 56, 56), dtype="float32"), R.Tensor((144,), dtype="float32"),
                R.Tensor((144,), dtype="float32")) = R.nn.batch_norm(features_3_conv_0_0, features_3_conv_0_1_weight, features_3_conv_0_1_bias, features_3_conv_0_1_running_mean,
                features_3_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_3_conv_0_1: R.Tensor((batch, 144, 56, 56), dtype="float32") = features_3_conv_0_1__1[0]
            features_3_conv_0_2: R.Tensor((batch, 144, 56, 56), dtype="float32") = R.clip(features_3_conv_0_1, 0, 6)
            features_3_conv_1_0: R.Tensor((batch, 144, 56, 56), dtype="float32") = R.nn.conv2d(features_3_conv_0_2, features_3_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=144, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_3_conv_1_1__1: R.Tuple(R.Tensor((batch, 144, 56, 56), dtype="float32"), R.Tensor((144,), dtype="float32"),
                R.Tensor((144,), dtype="float32")) = R.nn.batch_norm(features_3_conv_1_0, features_3_conv_1_1_weight, features_3_conv_1_1_bias, features_3_conv_1_1_running_mean,
                features_3_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_3_conv_1_1: R.Tensor((batch, 144, 56, 56), dtype="float32") = features_3_conv_1_1__1[0]
            features_3_conv_1_2: R.Tensor((batch, 144, 56, 56), dtype="float32") = R.clip(features_3_conv_1_1, 0, 6)
            features_3_conv_2: R.Tensor((batch, 24, 56, 56), dtype="float32") = R.nn.conv2d(features_3_conv_1_2, features_3_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_3_conv_3__1: R.Tuple(R.Tensor((batch, 24, 56, 56), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")) = R.nn.batch_norm(features_3_conv_2,
                features_3_conv_3_weight, features_3_conv_3_bias, features_3_conv_3_running_mean, features_3_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_3_conv_3: R.Tensor((batch, 24, 56, 56), dtype="float32") = features_3_conv_3__1[0]
            add: R.Tensor((batch, 24, 56, 56), dtype="float32") = R.add(features_2_conv_3, features_3_conv_3)
            features_4_conv_0_0: R.Tensor((batch, 144, 56, 56), dtype="float32") = R.nn.conv2d(add, features_4_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_4_conv_0_1__1: R.Tuple(R.Tensor((batch, 144, 56, 56), dtype="float32"), R.Tensor((144,), dtype="float32"),
                R.Tensor((144,), dtype="float32")) = R.nn.batch_norm(features_4_conv_0_0, features_4_conv_0_1_weight, features_4_conv_0_1_bias, features_4_conv_0_1_running_mean,
                features_4_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_4_conv_0_1: R.Tensor((batch, 144, 56, 56), dtype="float32") = features_4_conv_0_1__1[0]
            features_4_conv_0_2: R.Tensor((batch, 144, 56, 56), dtype="float32") = R.clip(features_4_conv_0_1, 0, 6)
            features_4_conv_1_0: R.Tensor((batch, 144, 28, 28), dtype="float32") = R.nn.conv2d(features_4_conv_0_2, features_4_conv_1_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=144, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_4_conv_1_1__1: R.Tuple(R.Tensor((batch, 144, 28, 28), dtype="float32"), R.Tensor((144,), dtype="float32"),
                R.Tensor((144,), dtype="float32")) = R.nn.batch_norm(features_4_conv_1_0, features_4_conv_1_1_weight, features_4_conv_1_1_bias, features_4_conv_1_1_running_mean,
                features_4_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_4_conv_1_1: R.Tensor((batch, 144, 28, 28), dtype="float32") = features_4_conv_1_1__1[0]
            features_4_conv_1_2: R.Tensor((batch, 144, 28, 28), dtype="float32") = R.clip(features_4_conv_1_1, 0, 6)
            features_4_conv_2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_4_conv_1_2, features_4_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_4_conv_3__1: R.Tuple(R.Tensor((batch, 32, 28, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(features_4_conv_2,
                features_4_conv_3_weight, features_4_conv_3_bias, features_4_conv_3_running_mean, features_4_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_4_conv_3: R.Tensor((batch, 32, 28, 28), dtype="float32") = features_4_conv_3__1[0]
            features_5_conv_0_0: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.nn.conv2d(features_4_conv_3, features_5_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_5_conv_0_1__1: R.Tuple(R.Tensor((batch, 192, 28, 28), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(features_5_conv_0_0, features_5_conv_0_1_weight, features_5_conv_0_1_bias, features_5_conv_0_1_running_mean,
                features_5_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_5_conv_0_1: R.Tensor((batch, 192, 28, 28), dtype="float32") = features_5_conv_0_1__1[0]
            features_5_conv_0_2: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.clip(features_5_conv_0_1, 0, 6)
            features_5_conv_1_0: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.nn.conv2d(features_5_conv_0_2, features_5_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=192, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_5_conv_1_1__1: R.Tuple(R.Tensor((batch, 192, 28, 28), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(features_5_conv_1_0, features_5_conv_1_1_weight, features_5_conv_1_1_bias, features_5_conv_1_1_running_mean,
                features_5_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_5_conv_1_1: R.Tensor((batch, 192, 28, 28), dtype="float32") = features_5_conv_1_1__1[0]
            features_5_conv_1_2: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.clip(features_5_conv_1_1, 0, 6)
            features_5_conv_2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_5_conv_1_2, features_5_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_5_conv_3__1: R.Tuple(R.Tensor((batch, 32, 28, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(features_5_conv_2,
                features_5_conv_3_weight, features_5_conv_3_bias, features_5_conv_3_running_mean, features_5_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_5_conv_3: R.Tensor((batch, 32, 28, 28), dtype="float32") = features_5_conv_3__1[0]
            add_1: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.add(features_4_conv_3, features_5_conv_3)
            features_6_conv_0_0: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.nn.conv2d(add_1, features_6_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_6_conv_0_1__1: R.Tuple(R.Tensor((batch, 192, 28, 28), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(features_6_conv_0_0, features_6_conv_0_1_weight, features_6_conv_0_1_bias, features_6_conv_0_1_running_mean,
                features_6_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_6_conv_0_1: R.Tensor((batch, 192, 28, 28), dtype="float32") = features_6_conv_0_1__1[0]
            features_6_conv_0_2: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.clip(features_6_conv_0_1, 0, 6)
            features_6_conv_1_0: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.nn.conv2d(features_6_conv_0_2, features_6_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=192, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_6_conv_1_1__1: R.Tuple(R.Tensor((batch, 192, 28, 28), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(features_6_conv_1_0, features_6_conv_1_1_weight, features_6_conv_1_1_bias, features_6_conv_1_1_running_mean,
                features_6_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_6_conv_1_1: R.Tensor((batch, 192, 28, 28), dtype="float32") = features_6_conv_1_1__1[0]
            features_6_conv_1_2: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.clip(features_6_conv_1_1, 0, 6)
            features_6_conv_2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.nn.conv2d(features_6_conv_1_2, features_6_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_6_conv_3__1: R.Tuple(R.Tensor((batch, 32, 28, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(features_6_conv_2,
                features_6_conv_3_weight, features_6_conv_3_bias, features_6_conv_3_running_mean, features_6_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_6_conv_3: R.Tensor((batch, 32, 28, 28), dtype="float32") = features_6_conv_3__1[0]
            add_2: R.Tensor((batch, 32, 28, 28), dtype="float32") = R.add(add_1, features_6_conv_3)
            features_7_conv_0_0: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.nn.conv2d(add_2, features_7_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_7_conv_0_1__1: R.Tuple(R.Tensor((batch, 192, 28, 28), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(features_7_conv_0_0, features_7_conv_0_1_weight, features_7_conv_0_1_bias, features_7_conv_0_1_running_mean,
                features_7_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_7_conv_0_1: R.Tensor((batch, 192, 28, 28), dtype="float32") = features_7_conv_0_1__1[0]
            features_7_conv_0_2: R.Tensor((batch, 192, 28, 28), dtype="float32") = R.clip(features_7_conv_0_1, 0, 6)
            features_7_conv_1_0: R.Tensor((batch, 192, 14, 14), dtype="float32") = R.nn.conv2d(features_7_conv_0_2, features_7_conv_1_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=192, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_7_conv_1_1__1: R.Tuple(R.Tensor((batch, 192, 14, 14), dtype="float32"), R.Tensor((192,), dtype="float32"),
                R.Tensor((192,), dtype="float32")) = R.nn.batch_norm(features_7_conv_1_0, features_7_conv_1_1_weight, features_7_conv_1_1_bias, features_7_conv_1_1_running_mean,
                features_7_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_7_conv_1_1: R.Tensor((batch, 192, 14, 14), dtype="float32") = features_7_conv_1_1__1[0]
            features_7_conv_1_2: R.Tensor((batch, 192, 14, 14), dtype="float32") = R.clip(features_7_conv_1_1, 0, 6)
            features_7_conv_2: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.nn.conv2d(features_7_conv_1_2, features_7_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_7_conv_3__1: R.Tuple(R.Tensor((batch, 64, 14, 14), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(features_7_conv_2,
                features_7_conv_3_weight, features_7_conv_3_bias, features_7_conv_3_running_mean, features_7_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_7_conv_3: R.Tensor((batch, 64, 14, 14), dtype="float32") = features_7_conv_3__1[0]
            features_8_conv_0_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(features_7_conv_3, features_8_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_8_conv_0_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_8_conv_0_0, features_8_conv_0_1_weight, features_8_conv_0_1_bias, features_8_conv_0_1_running_mean,
                features_8_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_8_conv_0_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_8_conv_0_1__1[0]
            features_8_conv_0_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_8_conv_0_1, 0, 6)
            features_8_conv_1_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(features_8_conv_0_2, features_8_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=384, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_8_conv_1_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_8_conv_1_0, features_8_conv_1_1_weight, features_8_conv_1_1_bias, features_8_conv_1_1_running_mean,
                features_8_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_8_conv_1_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_8_conv_1_1__1[0]
            features_8_conv_1_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_8_conv_1_1, 0, 6)
            features_8_conv_2: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.nn.conv2d(features_8_conv_1_2, features_8_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_8_conv_3__1: R.Tuple(R.Tensor((batch, 64, 14, 14), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(features_8_conv_2,
                features_8_conv_3_weight, features_8_conv_3_bias, features_8_conv_3_running_mean, features_8_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_8_conv_3: R.Tensor((batch, 64, 14, 14), dtype="float32") = features_8_conv_3__1[0]
            add_3: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.add(features_7_conv_3, features_8_conv_3)
            features_9_conv_0_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(add_3, features_9_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_9_conv_0_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_9_conv_0_0, features_9_conv_0_1_weight, features_9_conv_0_1_bias, features_9_conv_0_1_running_mean,
                features_9_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_9_conv_0_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_9_conv_0_1__1[0]
            features_9_conv_0_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_9_conv_0_1, 0, 6)
            features_9_conv_1_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(features_9_conv_0_2, features_9_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=384, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_9_conv_1_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_9_conv_1_0, features_9_conv_1_1_weight, features_9_conv_1_1_bias, features_9_conv_1_1_running_mean,
                features_9_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_9_conv_1_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_9_conv_1_1__1[0]
            features_9_conv_1_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_9_conv_1_1, 0, 6)
            features_9_conv_2: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.nn.conv2d(features_9_conv_1_2, features_9_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_9_conv_3__1: R.Tuple(R.Tensor((batch, 64, 14, 14), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(features_9_conv_2,
                features_9_conv_3_weight, features_9_conv_3_bias, features_9_conv_3_running_mean, features_9_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_9_conv_3: R.Tensor((batch, 64, 14, 14), dtype="float32") = features_9_conv_3__1[0]
            add_4: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.add(add_3, features_9_conv_3)
            features_10_conv_0_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(add_4, features_10_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_10_conv_0_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_10_conv_0_0, features_10_conv_0_1_weight, features_10_conv_0_1_bias, features_10_conv_0_1_running_mean,
                features_10_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_10_conv_0_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_10_conv_0_1__1[0]
            features_10_conv_0_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_10_conv_0_1, 0, 6)
            features_10_conv_1_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(features_10_conv_0_2, features_10_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=384, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_10_conv_1_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_10_conv_1_0, features_10_conv_1_1_weight, features_10_conv_1_1_bias, features_10_conv_1_1_running_mean,
                features_10_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_10_conv_1_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_10_conv_1_1__1[0]
            features_10_conv_1_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_10_conv_1_1, 0, 6)
            features_10_conv_2: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.nn.conv2d(features_10_conv_1_2, features_10_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_10_conv_3__1: R.Tuple(R.Tensor((batch, 64, 14, 14), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(features_10_conv_2,
                features_10_conv_3_weight, features_10_conv_3_bias, features_10_conv_3_running_mean, features_10_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_10_conv_3: R.Tensor((batch, 64, 14, 14), dtype="float32") = features_10_conv_3__1[0]
            add_5: R.Tensor((batch, 64, 14, 14), dtype="float32") = R.add(add_4, features_10_conv_3)
            features_11_conv_0_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(add_5, features_11_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_11_conv_0_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_11_conv_0_0, features_11_conv_0_1_weight, features_11_conv_0_1_bias, features_11_conv_0_1_running_mean,
                features_11_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_11_conv_0_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_11_conv_0_1__1[0]
            features_11_conv_0_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_11_conv_0_1, 0, 6)
            features_11_conv_1_0: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.nn.conv2d(features_11_conv_0_2, features_11_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=384, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_11_conv_1_1__1: R.Tuple(R.Tensor((batch, 384, 14, 14), dtype="float32"), R.Tensor((384,), dtype="float32"),
                R.Tensor((384,), dtype="float32")) = R.nn.batch_norm(features_11_conv_1_0, features_11_conv_1_1_weight, features_11_conv_1_1_bias, features_11_conv_1_1_running_mean,
                features_11_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_11_conv_1_1: R.Tensor((batch, 384, 14, 14), dtype="float32") = features_11_conv_1_1__1[0]
            features_11_conv_1_2: R.Tensor((batch, 384, 14, 14), dtype="float32") = R.clip(features_11_conv_1_1, 0, 6)
            features_11_conv_2: R.Tensor((batch, 96, 14, 14), dtype="float32") = R.nn.conv2d(features_11_conv_1_2, features_11_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_11_conv_3__1: R.Tuple(R.Tensor((batch, 96, 14, 14), dtype="float32"), R.Tensor((96,), dtype="float32"), R.Tensor((96,), dtype="float32")) = R.nn.batch_norm(features_11_conv_2,
                features_11_conv_3_weight, features_11_conv_3_bias, features_11_conv_3_running_mean, features_11_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_11_conv_3: R.Tensor((batch, 96, 14, 14), dtype="float32") = features_11_conv_3__1[0]
            features_12_conv_0_0: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.nn.conv2d(features_11_conv_3, features_12_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_12_conv_0_1__1: R.Tuple(R.Tensor((batch, 576, 14, 14), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(features_12_conv_0_0, features_12_conv_0_1_weight, features_12_conv_0_1_bias, features_12_conv_0_1_running_mean,
                features_12_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_12_conv_0_1: R.Tensor((batch, 576, 14, 14), dtype="float32") = features_12_conv_0_1__1[0]
            features_12_conv_0_2: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.clip(features_12_conv_0_1, 0, 6)
            features_12_conv_1_0: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.nn.conv2d(features_12_conv_0_2, features_12_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=576, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_12_conv_1_1__1: R.Tuple(R.Tensor((batch, 576, 14, 14), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(features_12_conv_1_0, features_12_conv_1_1_weight, features_12_conv_1_1_bias, features_12_conv_1_1_running_mean,
                features_12_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_12_conv_1_1: R.Tensor((batch, 576, 14, 14), dtype="float32") = features_12_conv_1_1__1[0]
            features_12_conv_1_2: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.clip(features_12_conv_1_1, 0, 6)
            features_12_conv_2: R.Tensor((batch, 96, 14, 14), dtype="float32") = R.nn.conv2d(features_12_conv_1_2, features_12_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_12_conv_3__1: R.Tuple(R.Tensor((batch, 96, 14, 14), dtype="float32"), R.Tensor((96,), dtype="float32"), R.Tensor((96,), dtype="float32")) = R.nn.batch_norm(features_12_conv_2,
                features_12_conv_3_weight, features_12_conv_3_bias, features_12_conv_3_running_mean, features_12_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_12_conv_3: R.Tensor((batch, 96, 14, 14), dtype="float32") = features_12_conv_3__1[0]
            add_6: R.Tensor((batch, 96, 14, 14), dtype="float32") = R.add(features_11_conv_3, features_12_conv_3)
            features_13_conv_0_0: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.nn.conv2d(add_6, features_13_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_13_conv_0_1__1: R.Tuple(R.Tensor((batch, 576, 14, 14), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(features_13_conv_0_0, features_13_conv_0_1_weight, features_13_conv_0_1_bias, features_13_conv_0_1_running_mean,
                features_13_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_13_conv_0_1: R.Tensor((batch, 576, 14, 14), dtype="float32") = features_13_conv_0_1__1[0]
            features_13_conv_0_2: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.clip(features_13_conv_0_1, 0, 6)
            features_13_conv_1_0: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.nn.conv2d(features_13_conv_0_2, features_13_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1],
                dilation=[1, 1], groups=576, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_13_conv_1_1__1: R.Tuple(R.Tensor((batch, 576, 14, 14), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(features_13_conv_1_0, features_13_conv_1_1_weight, features_13_conv_1_1_bias, features_13_conv_1_1_running_mean,
                features_13_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_13_conv_1_1: R.Tensor((batch, 576, 14, 14), dtype="float32") = features_13_conv_1_1__1[0]
            features_13_conv_1_2: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.clip(features_13_conv_1_1, 0, 6)
            features_13_conv_2: R.Tensor((batch, 96, 14, 14), dtype="float32") = R.nn.conv2d(features_13_conv_1_2, features_13_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_13_conv_3__1: R.Tuple(R.Tensor((batch, 96, 14, 14), dtype="float32"), R.Tensor((96,), dtype="float32"), R.Tensor((96,), dtype="float32")) = R.nn.batch_norm(features_13_conv_2,
                features_13_conv_3_weight, features_13_conv_3_bias, features_13_conv_3_running_mean, features_13_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_13_conv_3: R.Tensor((batch, 96, 14, 14), dtype="float32") = features_13_conv_3__1[0]
            add_7: R.Tensor((batch, 96, 14, 14), dtype="float32") = R.add(add_6, features_13_conv_3)
            features_14_conv_0_0: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.nn.conv2d(add_7, features_14_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_14_conv_0_1__1: R.Tuple(R.Tensor((batch, 576, 14, 14), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(features_14_conv_0_0, features_14_conv_0_1_weight, features_14_conv_0_1_bias, features_14_conv_0_1_running_mean,
                features_14_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_14_conv_0_1: R.Tensor((batch, 576, 14, 14), dtype="float32") = features_14_conv_0_1__1[0]
            features_14_conv_0_2: R.Tensor((batch, 576, 14, 14), dtype="float32") = R.clip(features_14_conv_0_1, 0, 6)
            features_14_conv_1_0: R.Tensor((batch, 576, 7, 7), dtype="float32") = R.nn.conv2d(features_14_conv_0_2, features_14_conv_1_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=576, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_14_conv_1_1__1: R.Tuple(R.Tensor((batch, 576, 7, 7), dtype="float32"), R.Tensor((576,), dtype="float32"),
                R.Tensor((576,), dtype="float32")) = R.nn.batch_norm(features_14_conv_1_0, features_14_conv_1_1_weight, features_14_conv_1_1_bias, features_14_conv_1_1_running_mean,
                features_14_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_14_conv_1_1: R.Tensor((batch, 576, 7, 7), dtype="float32") = features_14_conv_1_1__1[0]
            features_14_conv_1_2: R.Tensor((batch, 576, 7, 7), dtype="float32") = R.clip(features_14_conv_1_1, 0, 6)
            features_14_conv_2: R.Tensor((batch, 160, 7, 7), dtype="float32") = R.nn.conv2d(features_14_conv_1_2, features_14_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_14_conv_3__1: R.Tuple(R.Tensor((batch, 160, 7, 7), dtype="float32"), R.Tensor((160,), dtype="float32"), R.Tensor((160,), dtype="float32")) = R.nn.batch_norm(features_14_conv_2,
                features_14_conv_3_weight, features_14_conv_3_bias, features_14_conv_3_running_mean, features_14_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_14_conv_3: R.Tensor((batch, 160, 7, 7), dtype="float32") = features_14_conv_3__1[0]
            features_15_conv_0_0: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.conv2d(features_14_conv_3, features_15_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_15_conv_0_1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(features_15_conv_0_0, features_15_conv_0_1_weight, features_15_conv_0_1_bias, features_15_conv_0_1_running_mean,
                features_15_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_15_conv_0_1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_15_conv_0_1__1[0]
            features_15_conv_0_2: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.clip(features_15_conv_0_1, 0, 6)
            features_15_conv_1_0: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.conv2d(features_15_conv_0_2, features_15_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=960, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_15_conv_1_1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(features_15_conv_1_0, features_15_conv_1_1_weight, features_15_conv_1_1_bias, features_15_conv_1_1_running_mean,
                features_15_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_15_conv_1_1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_15_conv_1_1__1[0]
            features_15_conv_1_2: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.clip(features_15_conv_1_1, 0, 6)
            features_15_conv_2: R.Tensor((batch, 160, 7, 7), dtype="float32") = R.nn.conv2d(features_15_conv_1_2, features_15_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_15_conv_3__1: R.Tuple(R.Tensor((batch, 160, 7, 7), dtype="float32"), R.Tensor((160,), dtype="float32"), R.Tensor((160,), dtype="float32")) = R.nn.batch_norm(features_15_conv_2,
                features_15_conv_3_weight, features_15_conv_3_bias, features_15_conv_3_running_mean, features_15_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_15_conv_3: R.Tensor((batch, 160, 7, 7), dtype="float32") = features_15_conv_3__1[0]
            add_8: R.Tensor((batch, 160, 7, 7), dtype="float32") = R.add(features_14_conv_3, features_15_conv_3)
            features_16_conv_0_0: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.conv2d(add_8, features_16_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_16_conv_0_1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(features_16_conv_0_0, features_16_conv_0_1_weight, features_16_conv_0_1_bias, features_16_conv_0_1_running_mean,
                features_16_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_16_conv_0_1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_16_conv_0_1__1[0]
            features_16_conv_0_2: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.clip(features_16_conv_0_1, 0, 6)
            features_16_conv_1_0: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.conv2d(features_16_conv_0_2, features_16_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=960, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_16_conv_1_1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(features_16_conv_1_0, features_16_conv_1_1_weight, features_16_conv_1_1_bias, features_16_conv_1_1_running_mean,
                features_16_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_16_conv_1_1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_16_conv_1_1__1[0]
            features_16_conv_1_2: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.clip(features_16_conv_1_1, 0, 6)
            features_16_conv_2: R.Tensor((batch, 160, 7, 7), dtype="float32") = R.nn.conv2d(features_16_conv_1_2, features_16_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_16_conv_3__1: R.Tuple(R.Tensor((batch, 160, 7, 7), dtype="float32"), R.Tensor((160,), dtype="float32"), R.Tensor((160,), dtype="float32")) = R.nn.batch_norm(features_16_conv_2,
                features_16_conv_3_weight, features_16_conv_3_bias, features_16_conv_3_running_mean, features_16_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_16_conv_3: R.Tensor((batch, 160, 7, 7), dtype="float32") = features_16_conv_3__1[0]
            add_9: R.Tensor((batch, 160, 7, 7), dtype="float32") = R.add(add_8, features_16_conv_3)
            features_17_conv_0_0: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.conv2d(add_9, features_17_conv_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_17_conv_0_1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(features_17_conv_0_0, features_17_conv_0_1_weight, features_17_conv_0_1_bias, features_17_conv_0_1_running_mean,
                features_17_conv_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_17_conv_0_1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_17_conv_0_1__1[0]
            features_17_conv_0_2: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.clip(features_17_conv_0_1, 0, 6)
            features_17_conv_1_0: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.nn.conv2d(features_17_conv_0_2, features_17_conv_1_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1],
                groups=960, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_17_conv_1_1__1: R.Tuple(R.Tensor((batch, 960, 7, 7), dtype="float32"), R.Tensor((960,), dtype="float32"),
                R.Tensor((960,), dtype="float32")) = R.nn.batch_norm(features_17_conv_1_0, features_17_conv_1_1_weight, features_17_conv_1_1_bias, features_17_conv_1_1_running_mean,
                features_17_conv_1_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            features_17_conv_1_1: R.Tensor((batch, 960, 7, 7), dtype="float32") = features_17_conv_1_1__1[0]
            features_17_conv_1_2: R.Tensor((batch, 960, 7, 7), dtype="float32") = R.clip(features_17_conv_1_1, 0, 6)
            features_17_conv_2: R.Tensor((batch, 320, 7, 7), dtype="float32") = R.nn.conv2d(features_17_conv_1_2, features_17_conv_2_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_17_conv_3__1: R.Tuple(R.Tensor((batch, 320, 7, 7), dtype="float32"), R.Tensor((320,), dtype="float32"), R.Tensor((320,), dtype="float32")) = R.nn.batch_norm(features_17_conv_2,
                features_17_conv_3_weight, features_17_conv_3_bias, features_17_conv_3_running_mean, features_17_conv_3_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_17_conv_3: R.Tensor((batch, 320, 7, 7), dtype="float32") = features_17_conv_3__1[0]
            features_18_0: R.Tensor((batch, 1280, 7, 7), dtype="float32") = R.nn.conv2d(features_17_conv_3, features_18_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            features_18_1__1: R.Tuple(R.Tensor((batch, 1280, 7, 7), dtype="float32"), R.Tensor((1280,), dtype="float32"), R.Tensor((1280,), dtype="float32")) = R.nn.batch_norm(features_18_0,
                features_18_1_weight, features_18_1_bias, features_18_1_running_mean, features_18_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            features_18_1: R.Tensor((batch, 1280, 7, 7), dtype="float32") = features_18_1__1[0]
            features_18_2: R.Tensor((batch, 1280, 7, 7), dtype="float32") = R.clip(features_18_1, 0, 6)
            adaptive_avg_pool2d: R.Tensor((batch, 1280, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(features_18_2, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            flatten: R.Tensor((batch, 1280), dtype="float32") = R.reshape(adaptive_avg_pool2d, R.shape([batch, 1280]))
            classifier_1__1: R.Tensor((1280, 1000), dtype="float32") = R.permute_dims(classifier_1_weight, axes=None)
            classifier_1__2: R.Tensor((batch, 1000), dtype="float32") = R.matmul(flatten, classifier_1__1, out_dtype=None)
            classifier_1: R.Tensor((batch, 1000), dtype="float32") = R.add(classifier_1__2, classifier_1_bias)
            gv: R.Tensor((batch, 1000), dtype="float32") = classifier_1
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 2b4e0a49a5f66ee22bf9 features_0_0_weight: float32[32, 3, 3, 3]
# 6520a79eb690c95229f9 features_0_1_weight: float32[32]
# 04c98eaf2eb07452d0b9 features_0_1_bias: float32[32]
# b7d08e1aa96a8651b87a features_1_conv_0_0_weight: float32[32, 1, 3, 3]
# 52aa7da85cdb61e8f21e features_1_conv_0_1_weight: float32[32]
# 04c8f7e81c64b5ce8d57 features_1_conv_0_1_bias: float32[32]
# c07471382207ab4f4f53 features_1_conv_1_weight: float32[16, 32, 1, 1]
# 8e7b5fea388c07bc30a4 features_1_conv_2_weight: float32[16]
# 66fc1676d16a3a70349f features_1_conv_2_bias: float32[16]
# 3b1acd8e9bf4cb3e887a features_2_conv_0_0_weight: float32[96, 16, 1, 1]
# de7ce2873f9b431af5d7 features_2_conv_0_1_weight: float32[96]
# e185106e24c843af7222 features_2_conv_0_1_bias: float32[96]
# 18f8cb822f3946e7e32a features_2_conv_1_0_weight: float32[96, 1, 3, 3]
# 24cb2ed6af6055f110d5 features_2_conv_1_1_weight: float32[96]
# ef45928bbcf8eb0bdb83 features_2_conv_1_1_bias: float32[96]
# d1c1dd1fef09cb2fe14a features_2_conv_2_weight: float32[24, 96, 1, 1]
# fe536b51123c986f1ebf features_2_conv_3_weight: float32[24]
# 925abd20ca1659ff84b5 features_2_conv_3_bias: float32[24]
# ff77ef02fbaeecd3d64e features_3_conv_0_0_weight: float32[144, 24, 1, 1]
# 7fdabca7b0c159647e20 features_3_conv_0_1_weight: float32[144]
# 80039305bc8fa1247fbc features_3_conv_0_1_bias: float32[144]
# cd1fe7bb45af301f6479 features_3_conv_1_0_weight: float32[144, 1, 3, 3]
# 250e4035c87adce0de20 features_3_conv_1_1_weight: float32[144]
# 16add5d652f034775094 features_3_conv_1_1_bias: float32[144]
# ddcf396c150dae55ba00 features_3_conv_2_weight: float32[24, 144, 1, 1]
# fbc065fa95f3d13e6cfc features_3_conv_3_weight: float32[24]
# 91f87935db28ca3c713f features_3_conv_3_bias: float32[24]
# ecb53891f3193d6a07d7 features_4_conv_0_0_weight: float32[144, 24, 1, 1]
# 8643892797add9d7c293 features_4_conv_0_1_weight: float32[144]
# a4ca9c726bfb139811aa features_4_conv_0_1_bias: float32[144]
# e45e4b7d99298b4c122c features_4_conv_1_0_weight: float32[144, 1, 3, 3]
# 1929c205cf4632a3f7dc features_4_conv_1_1_weight: float32[144]
# bf7c1e6cf16068bc814d features_4_conv_1_1_bias: float32[144]
# 19e0ea018b668cdbfe75 features_4_conv_2_weight: float32[32, 144, 1, 1]
# 10feb2d7a6fd88c8465a features_4_conv_3_weight: float32[32]
# 638316f1a8e5a3a7b8d1 features_4_conv_3_bias: float32[32]
# b2922b64da0c35a5302b features_5_conv_0_0_weight: float32[192, 32, 1, 1]
# 303405eac205b38ec46b features_5_conv_0_1_weight: float32[192]
# 957880fdfeb2f3da86d1 features_5_conv_0_1_bias: float32[192]
# 1f193fcd87fb302450b0 features_5_conv_1_0_weight: float32[192, 1, 3, 3]
# 0f21ecfe154d7ad73d16 features_5_conv_1_1_weight: float32[192]
# 37e3c7783a678da5535b features_5_conv_1_1_bias: float32[192]
# d76301b49db843a0fcc0 features_5_conv_2_weight: float32[32, 192, 1, 1]
# a2a694842d5d02f89f7e features_5_conv_3_weight: float32[32]
# 350884f6a7995512c123 features_5_conv_3_bias: float32[32]
# d94980166bd0668d79b1 features_6_conv_0_0_weight: float32[192, 32, 1, 1]
# 2c57fd6ff038f19a8889 features_6_conv_0_1_weight: float32[192]
# 2e91b587b075f3f31d40 features_6_conv_0_1_bias: float32[192]
# 123517791cbdd2b74a76 features_6_conv_1_0_weight: float32[192, 1, 3, 3]
# 4a102232b104b9217092 features_6_conv_1_1_weight: float32[192]
# 694c20f11418890623f4 features_6_conv_1_1_bias: float32[192]
# 293089f891b117e1c287 features_6_conv_2_weight: float32[32, 192, 1, 1]
# 1d1ac3c0f12a30e486a2 features_6_conv_3_weight: float32[32]
# 08cc7dc7096389860e93 features_6_conv_3_bias: float32[32]
# 6625a11c0e500f125822 features_7_conv_0_0_weight: float32[192, 32, 1, 1]
# c71985b7d5385a14fd01 features_7_conv_0_1_weight: float32[192]
# 906e5dcbe17b675748f9 features_7_conv_0_1_bias: float32[192]
# 82ae9a268a381beaeb7d features_7_conv_1_0_weight: float32[192, 1, 3, 3]
# d2a1f94b364c86237599 features_7_conv_1_1_weight: float32[192]
# 288360d3310b27d190b9 features_7_conv_1_1_bias: float32[192]
# 5ec2d691268dbc39c6e1 features_7_conv_2_weight: float32[64, 192, 1, 1]
# 735c35c01a6e4e19ee76 features_7_conv_3_weight: float32[64]
# 783a149dd4a643af23f9 features_7_conv_3_bias: float32[64]
# 173565e7efb330df839c features_8_conv_0_0_weight: float32[384, 64, 1, 1]
# 9fbe1373c1f1da078a64 features_8_conv_0_1_weight: float32[384]
# 9cf6910f51334b5a7649 features_8_conv_0_1_bias: float32[384]
# 6340b55a745c32f2217a features_8_conv_1_0_weight: float32[384, 1, 3, 3]
# dce60570ac340e8f28ee features_8_conv_1_1_weight: float32[384]
# 49a828f988c4794ae4e9 features_8_conv_1_1_bias: float32[384]
# 6a4d95606cf56d0d1d6f features_8_conv_2_weight: float32[64, 384, 1, 1]
# 6aa74e933e695afb0e00 features_8_conv_3_weight: float32[64]
# 110302e8bb76e316bf35 features_8_conv_3_bias: float32[64]
# df9609d3e843ae98c6b1 features_9_conv_0_0_weight: float32[384, 64, 1, 1]
# 941465703ca10926e0c1 features_9_conv_0_1_weight: float32[384]
# 376e4c303afbf835dcb3 features_9_conv_0_1_bias: float32[384]
# f5f386ea65f5fbb017ae features_9_conv_1_0_weight: float32[384, 1, 3, 3]
# c618573144a62c43dbb0 features_9_conv_1_1_weight: float32[384]
# 33507ecdcf8f19a23e31 features_9_conv_1_1_bias: float32[384]
# 7729656309d9aab9c0fd features_9_conv_2_weight: float32[64, 384, 1, 1]
# c63289148be78dff2e7e features_9_conv_3_weight: float32[64]
# 85c40a98780d3625e559 features_9_conv_3_bias: float32[64]
# f3db693c5b2c7df3d53c features_10_conv_0_0_weight: float32[384, 64, 1, 1]
# fe9a13583662505253ef features_10_conv_0_1_weight: float32[384]
# 13e427059e23f898da0c features_10_conv_0_1_bias: float32[384]
# ba414a7ed70adc1c679d features_10_conv_1_0_weight: float32[384, 1, 3, 3]
# cdf932f29a190a09d52c features_10_conv_1_1_weight: float32[384]
# 8045fdf0e540193d9323 features_10_conv_1_1_bias: float32[384]
# 1140203104aede861cc1 features_10_conv_2_weight: float32[64, 384, 1, 1]
# 666ca469f55402370317 features_10_conv_3_weight: float32[64]
# e6bd62e43d61a20151c7 features_10_conv_3_bias: float32[64]
# 5bd0b72f8ecfb089732b features_11_conv_0_0_weight: float32[384, 64, 1, 1]
# 6e300a2b206f0d5f785c features_11_conv_0_1_weight: float32[384]
# 8db474ea1e9f901ba72e features_11_conv_0_1_bias: float32[384]
# 446f364bf0372a9f790c features_11_conv_1_0_weight: float32[384, 1, 3, 3]
# 76b1c57050d74fab3d6f features_11_conv_1_1_weight: float32[384]
# 8b32e897c720e9ce7a06 features_11_conv_1_1_bias: float32[384]
# f7bdf735b5d727b9042a features_11_conv_2_weight: float32[96, 384, 1, 1]
# f7b9587ca0c7305ec0cc features_11_conv_3_weight: float32[96]
# c9cc77f1a60853ea7768 features_11_conv_3_bias: float32[96]
# a38c9fa4dd7356b06d18 features_12_conv_0_0_weight: float32[576, 96, 1, 1]
# c8c6a011ded73812a09a features_12_conv_0_1_weight: float32[576]
# 7c097322bf4f654abdf7 features_12_conv_0_1_bias: float32[576]
# 822ab3a8b0a99914d5e9 features_12_conv_1_0_weight: float32[576, 1, 3, 3]
# 70b85a2a6f7af466789f features_12_conv_1_1_weight: float32[576]
# 380f44bd9a6a85ae8795 features_12_conv_1_1_bias: float32[576]
# 0ae7e09f6db7f5b6446e features_12_conv_2_weight: float32[96, 576, 1, 1]
# d9fb2e3ca910ba061437 features_12_conv_3_weight: float32[96]
# d63ced8294e52580d040 features_12_conv_3_bias: float32[96]
# 3f66817ab2b4050369ad features_13_conv_0_0_weight: float32[576, 96, 1, 1]
# b91820246fb6d5addbe6 features_13_conv_0_1_weight: float32[576]
# 44b255c75cccb10fb177 features_13_conv_0_1_bias: float32[576]
# 46209a3ea29b1fae65d9 features_13_conv_1_0_weight: float32[576, 1, 3, 3]
# 7f02c267645e4209bcbe features_13_conv_1_1_weight: float32[576]
# a44769b441eb2a201533 features_13_conv_1_1_bias: float32[576]
# cbefa7ebb57bf17fec8d features_13_conv_2_weight: float32[96, 576, 1, 1]
# 6ae68056a3e772c504ea features_13_conv_3_weight: float32[96]
# e9d9c88442020811d96d features_13_conv_3_bias: float32[96]
# e0e7a51dc52f1517f054 features_14_conv_0_0_weight: float32[576, 96, 1, 1]
# 623c02487d962108a981 features_14_conv_0_1_weight: float32[576]
# 03d6627ac366b114fe3e features_14_conv_0_1_bias: float32[576]
# c2ca37aa287031d2286f features_14_conv_1_0_weight: float32[576, 1, 3, 3]
# 3f693ef828f0af8392f1 features_14_conv_1_1_weight: float32[576]
# ce99c6d944fb46adc68b features_14_conv_1_1_bias: float32[576]
# d5ddc2c0fe8be75f9331 features_14_conv_2_weight: float32[160, 576, 1, 1]
# ecb8402023190aab5ce9 features_14_conv_3_weight: float32[160]
# 203fd9d40b4e77639c8b features_14_conv_3_bias: float32[160]
# 5219aed750d4ce550261 features_15_conv_0_0_weight: float32[960, 160, 1, 1]
# a8d21cc41313dd62d749 features_15_conv_0_1_weight: float32[960]
# f8de0e038807cf7acc22 features_15_conv_0_1_bias: float32[960]
# 08d5b1621d268c6d3d54 features_15_conv_1_0_weight: float32[960, 1, 3, 3]
# 916b488d2c0f7be5982d features_15_conv_1_1_weight: float32[960]
# 41be8860eeb47d2e490f features_15_conv_1_1_bias: float32[960]
# 88988888c9ccbc1e368c features_15_conv_2_weight: float32[160, 960, 1, 1]
# a0122ad801f3c64cf46f features_15_conv_3_weight: float32[160]
# 284e223eef66fad476ff features_15_conv_3_bias: float32[160]
# 0d5b6a46d1d7c3a18cc0 features_16_conv_0_0_weight: float32[960, 160, 1, 1]
# b9fedac610f2219487c2 features_16_conv_0_1_weight: float32[960]
# 7ce57b4501ce8b4f1cae features_16_conv_0_1_bias: float32[960]
# d76d80fb9b8caf87e257 features_16_conv_1_0_weight: float32[960, 1, 3, 3]
# 9e11db3f65746e29d426 features_16_conv_1_1_weight: float32[960]
# e6f1792a86bb94bcf8bb features_16_conv_1_1_bias: float32[960]
# 94dd4edc30b3c0b4b304 features_16_conv_2_weight: float32[160, 960, 1, 1]
# 938e2aead3d93f12e163 features_16_conv_3_weight: float32[160]
# 7259a62c8f4aeea6ecaa features_16_conv_3_bias: float32[160]
# 2fab9cffc8ec6bb62be1 features_17_conv_0_0_weight: float32[960, 160, 1, 1]
# 102838724fce9de324df features_17_conv_0_1_weight: float32[960]
# 770d4f9ec42d01f02023 features_17_conv_0_1_bias: float32[960]
# db34f6aae2f496b4c05e features_17_conv_1_0_weight: float32[960, 1, 3, 3]
# 00943c041725774cbb22 features_17_conv_1_1_weight: float32[960]
# fedf5fee8aaf67663581 features_17_conv_1_1_bias: float32[960]
# a2c359320ca50882dc1a features_17_conv_2_weight: float32[320, 960, 1, 1]
# a641f36fa1a7e433bcc5 features_17_conv_3_weight: float32[320]
# f6380c38c242c746afcd features_17_conv_3_bias: float32[320]
# 1230a21e945ce0043a86 features_18_0_weight: float32[1280, 320, 1, 1]
# 7c024cd2062e5abb5257 features_18_1_weight: float32[1280]
# 558f76206f930ff73aa3 features_18_1_bias: float32[1280]
# 1854ce3228bfc8886470 classifier_1_weight: float32[1000, 1280]
# b503c80083ff1fc83463 classifier_1_bias: float32[1000]
# 3a4d32211fcca93ef71d features_0_1_running_mean: float32[32]
# efad59a23ae1878cedf9 features_0_1_running_var: float32[32]
# 9eaadc668103cecf06ce features_1_conv_0_1_running_mean: float32[32]
# 6330620727baf2160493 features_1_conv_0_1_running_var: float32[32]
# 94e776e604e11e86db1c features_1_conv_2_running_mean: float32[16]
# 89709cc23677150924d5 features_1_conv_2_running_var: float32[16]
# 89d482d38d489ee2bcf9 features_2_conv_0_1_running_mean: float32[96]
# 5adac157ecf4e2988ffd features_2_conv_0_1_running_var: float32[96]
# a81ab29fcbc8f0b3d909 features_2_conv_1_1_running_mean: float32[96]
# 966a2fcd4d7f69561807 features_2_conv_1_1_running_var: float32[96]
# 4ee72e4bfcddb17bfb0c features_2_conv_3_running_mean: float32[24]
# 79c0cf4850c787f0530a features_2_conv_3_running_var: float32[24]
# 22ec7e1616b746bed04e features_3_conv_0_1_running_mean: float32[144]
# a133f401fa90becadec3 features_3_conv_0_1_running_var: float32[144]
# 3d7b237f03f3b7d688f2 features_3_conv_1_1_running_mean: float32[144]
# ff6750ec055f20eb704c features_3_conv_1_1_running_var: float32[144]
# 46425cdb995ae518be0d features_3_conv_3_running_mean: float32[24]
# bcdbd6158c4dd8767817 features_3_conv_3_running_var: float32[24]
# b6911f75f5f8420c9c58 features_4_conv_0_1_running_mean: float32[144]
# 04f086f428e4884d9dc4 features_4_conv_0_1_running_var: float32[144]
# dd240c90c0a534d8ef1a features_4_conv_1_1_running_mean: float32[144]
# 2a14499644574aa6bada features_4_conv_1_1_running_var: float32[144]
# f74e5686078fd5026c3b features_4_conv_3_running_mean: float32[32]
# 30ab648a8142daf174de features_4_conv_3_running_var: float32[32]
# c55e41d10003bba0531d features_5_conv_0_1_running_mean: float32[192]
# e0b4a1289c8b5ff3ad9b features_5_conv_0_1_running_var: float32[192]
# 508098df2551c2ad0afc features_5_conv_1_1_running_mean: float32[192]
# 28a740c23c878244e817 features_5_conv_1_1_running_var: float32[192]
# adaf0cc95b447973ab08 features_5_conv_3_running_mean: float32[32]
# fbe9d7830c5173330cb6 features_5_conv_3_running_var: float32[32]
# 09104f98bf02759b81ab features_6_conv_0_1_running_mean: float32[192]
# f8406604c1f1784d2fe1 features_6_conv_0_1_running_var: float32[192]
# 73585101b942fd5fee1c features_6_conv_1_1_running_mean: float32[192]
# 854acd6ece93a40fdf43 features_6_conv_1_1_running_var: float32[192]
# b71263a898f9dd49b088 features_6_conv_3_running_mean: float32[32]
# 0057ddc0958a908c5363 features_6_conv_3_running_var: float32[32]
# 4c69c373cbe22552694c features_7_conv_0_1_running_mean: float32[192]
# 96bb0c2ad8d39c8f4773 features_7_conv_0_1_running_var: float32[192]
# 35ac34b3805d257ba030 features_7_conv_1_1_running_mean: float32[192]
# d8ae7001e2458ad99d84 features_7_conv_1_1_running_var: float32[192]
# a82feefd605cd9a4aa1e features_7_conv_3_running_mean: float32[64]
# a05716d3acd6bcf13adf features_7_conv_3_running_var: float32[64]
# 82e517bd05fa60e94df0 features_8_conv_0_1_running_mean: float32[384]
# c6e7a7bea327f5b4d1b3 features_8_conv_0_1_running_var: float32[384]
# 7de8783399cb0a6a707f features_8_conv_1_1_running_mean: float32[384]
# 5158a98bf8fde4d1e541 features_8_conv_1_1_running_var: float32[384]
# a9c1cd7e580991537a7d features_8_conv_3_running_mean: float32[64]
# 7b2fb0edaf06a2719133 features_8_conv_3_running_var: float32[64]
# 09c39aa88e7c4ba0a24a features_9_conv_0_1_running_mean: float32[384]
# 3ddea3dd68afa595dcf9 features_9_conv_0_1_running_var: float32[384]
# 302b621d4a3557c725cc features_9_conv_1_1_running_mean: float32[384]
# f9efe3c724e3a8502907 features_9_conv_1_1_running_var: float32[384]
# a36d4c7382d71f06f6b1 features_9_conv_3_running_mean: float32[64]
# e921307ef61b663383a7 features_9_conv_3_running_var: float32[64]
# b88cb25cba698cbcd2ce features_10_conv_0_1_running_mean: float32[384]
# a70f0757ef0906a23885 features_10_conv_0_1_running_var: float32[384]
# 71fe7730c3e659c08d3b features_10_conv_1_1_running_mean: float32[384]
# 71b27322089a39326617 features_10_conv_1_1_running_var: float32[384]
# da3a43b042e879b66ae2 features_10_conv_3_running_mean: float32[64]
# 7cca53afe8633da8b45e features_10_conv_3_running_var: float32[64]
# f8117f4a60f6634012ea features_11_conv_0_1_running_mean: float32[384]
# 24c3ec01816d74dc97b7 features_11_conv_0_1_running_var: float32[384]
# 0ed9fbf76c6ccb6856ba features_11_conv_1_1_running_mean: float32[384]
# 6a95e0b5046aa5712a62 features_11_conv_1_1_running_var: float32[384]
# 125e6f446a5e93acd595 features_11_conv_3_running_mean: float32[96]
# 667617ae55c9432bcbed features_11_conv_3_running_var: float32[96]
# ffe9f17a764e97c8a596 features_12_conv_0_1_running_mean: float32[576]
# 47f888436ffe41f66a2f features_12_conv_0_1_running_var: float32[576]
# 752daee94126297027c8 features_12_conv_1_1_running_mean: float32[576]
# c0d9290829480407588e features_12_conv_1_1_running_var: float32[576]
# 8513fd08927125d4b64e features_12_conv_3_running_mean: float32[96]
# a9c424c51f9887275e13 features_12_conv_3_running_var: float32[96]
# 6d2ebd326f47d5515692 features_13_conv_0_1_running_mean: float32[576]
# 2e74c7a156f4555d59e1 features_13_conv_0_1_running_var: float32[576]
# 4bb06526f0fd7a529e80 features_13_conv_1_1_running_mean: float32[576]
# ec64d52b6d5f98e53c1a features_13_conv_1_1_running_var: float32[576]
# 68a762e059c21310bce3 features_13_conv_3_running_mean: float32[96]
# b3f38b6637986a39e327 features_13_conv_3_running_var: float32[96]
# add97f3efe4990fd495a features_14_conv_0_1_running_mean: float32[576]
# ed4195acf5c71d854d4b features_14_conv_0_1_running_var: float32[576]
# 11e8b34fcaaa07d0a49b features_14_conv_1_1_running_mean: float32[576]
# 3f8a7906dc513f87410d features_14_conv_1_1_running_var: float32[576]
# e0690fdd612ddfa8eb07 features_14_conv_3_running_mean: float32[160]
# dd44e9c2ac872e97e22b features_14_conv_3_running_var: float32[160]
# 3e5346c1f7f554a08150 features_15_conv_0_1_running_mean: float32[960]
# 745fd05917223090097c features_15_conv_0_1_running_var: float32[960]
# cbc788f8028fdb4da63b features_15_conv_1_1_running_mean: float32[960]
# e85ab1d46d46418eb4ce features_15_conv_1_1_running_var: float32[960]
# 656ab6fbe558f80acf10 features_15_conv_3_running_mean: float32[160]
# 6fbd4ec2661f26879307 features_15_conv_3_running_var: float32[160]
# 8b7f1292a161f4fba541 features_16_conv_0_1_running_mean: float32[960]
# bad9d751c60b10908379 features_16_conv_0_1_running_var: float32[960]
# 1f4a34cea71f6aad9f8f features_16_conv_1_1_running_mean: float32[960]
# 5026eda1de56dc410962 features_16_conv_1_1_running_var: float32[960]
# 6d19baedafb9c46971db features_16_conv_3_running_mean: float32[160]
# 713587072850af6f7618 features_16_conv_3_running_var: float32[160]
# a731fb5735f905650fdf features_17_conv_0_1_running_mean: float32[960]
# a9a662c1fd07087257b0 features_17_conv_0_1_running_var: float32[960]
# 415827ec5057a5805f80 features_17_conv_1_1_running_mean: float32[960]
# 028afed281c25e6b5ead features_17_conv_1_1_running_var: float32[960]
# 66df559c718ac28bf2e2 features_17_conv_3_running_mean: float32[320]
# 22ff73cabc9739d5b056 features_17_conv_3_running_var: float32[320]
# ed810b8787eb8f207ff9 features_18_1_running_mean: float32[1280]
# 09b4f737ca4656677786 features_18_1_running_var: float32[1280]
