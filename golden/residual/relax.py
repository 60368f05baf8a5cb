# residual, stage relax: the Relax module imported from the graph
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
        _0_0_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        _0_1_weight: R.Tensor((8,), dtype="float32"),
        _0_1_bias: R.Tensor((8,), dtype="float32"),
        _2_body_0_0_weight: R.Tensor((16, 8, 3, 3), dtype="float32"),
        _2_body_0_1_weight: R.Tensor((16,), dtype="float32"),
        _2_body_0_1_bias: R.Tensor((16,), dtype="float32"),
        _2_body_2_0_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        _2_body_2_1_weight: R.Tensor((16,), dtype="float32"),
        _2_body_2_1_bias: R.Tensor((16,), dtype="float32"),
        _2_shortcut_0_weight: R.Tensor((16, 8, 1, 1), dtype="float32"),
        _2_shortcut_1_weight: R.Tensor((16,), dtype="float32"),
        _2_shortcut_1_bias: R.Tensor((16,), dtype="float32"),
        _3_body_0_0_weight: R.Tensor((24, 16, 3, 3), dtype="float32"),
        _3_body_0_1_weight: R.Tensor((24,), dtype="float32"),
        _3_body_0_1_bias: R.Tensor((24,), dtype="float32"),
        _3_body_2_0_weight: R.Tensor((24, 24, 3, 3), dtype="float32"),
        _3_body_2_1_weight: R.Tensor((24,), dtype="float32"),
        _3_body_2_1_bias: R.Tensor((24,), dtype="float32"),
        _3_shortcut_0_weight: R.Tensor((24, 16, 1, 1), dtype="float32"),
        _3_shortcut_1_weight: R.Tensor((24,), dtype="float32"),
        _3_shortcut_1_bias: R.Tensor((24,), dtype="float32"),
        _4_2_weight: R.Tensor((10, 24), dtype="float32"),
        _4_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((8,), dtype="float32"),
        _0_1_running_var: R.Tensor((8,), dtype="float32"),
        _2_body_0_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_body_0_1_running_var: R.Tensor((16,), dtype="float32"),
        _2_body_2_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_body_2_1_running_var: R.Tensor((16,), dtype="float32"),
        _2_shortcut_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_shortcut_1_running_var: R.Tensor((16,), dtype="float32"),
        _3_body_0_1_running_mean: R.Tensor((24,), dtype="float32"),
        _3_body_0_1_running_var: R.Tensor((24,), dtype="float32"),
        _3_body_2_1_running_mean: R.Tensor((24,), dtype="float32"),
        _3_body_2_1_running_var: R.Tensor((24,), dtype="float32"),
        _3_shortcut_1_running_mean: R.Tensor((24,), dtype="float32"),
        _3_shortcut_1_running_var: R.Tensor((24,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0_0: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_1__1: R.Tuple(R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")) = R.nn.batch_norm(_0_0, _0_1_weight, _0_1_bias,
                _0_1_running_mean, _0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _0_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = _0_1__1[0]
            _1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.relu(_0_1)
            _2_body_0_0: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.conv2d(_1, _2_body_0_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_0_1__1: R.Tuple(R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_2_body_0_0,
                _2_body_0_1_weight, _2_body_0_1_bias, _2_body_0_1_running_mean, _2_body_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _2_body_0_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _2_body_0_1__1[0]
            _2_body_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.relu(_2_body_0_1)
            _2_body_2_0: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.conv2d(_2_body_1, _2_body_2_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_2_1__1: R.Tuple(R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_2_body_2_0,
                _2_body_2_1_weight, _2_body_2_1_bias, _2_body_2_1_running_mean, _2_body_2_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _2_body_2_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _2_body_2_1__1[0]
            _2_shortcut_0: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.conv2d(_1, _2_shortcut_0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_shortcut_1__1: R.Tuple(R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(_2_shortcut_0,
                _2_shortcut_1_weight, _2_shortcut_1_bias, _2_shortcut_1_running_mean, _2_shortcut_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            _2_shortcut_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _2_shortcut_1__1[0]
            add: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.add(_2_body_2_1, _2_shortcut_1)
            relu: R.Tensor((batch, 16, 16, 14), dtype="float32") = R.nn.relu(add)
            _3_body_0_0: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.conv2d(relu, _3_body_0_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_body_0_1__1: R.Tuple(R.Tensor((batch, 24, 8, 7), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")) = R.nn.batch_norm(_3_body_0_0, _3_body_0_1_weight,
                _3_body_0_1_bias, _3_body_0_1_running_mean, _3_body_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _3_body_0_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = _3_body_0_1__1[0]
            _3_body_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.relu(_3_body_0_1)
            _3_body_2_0: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.conv2d(_3_body_1, _3_body_2_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_body_2_1__1: R.Tuple(R.Tensor((batch, 24, 8, 7), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")) = R.nn.batch_norm(_3_body_2_0, _3_body_2_1_weight,
                _3_body_2_1_bias, _3_body_2_1_running_mean, _3_body_2_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _3_body_2_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = _3_body_2_1__1[0]
            _3_shortcut_0: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.conv2d(relu, _3_shortcut_0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_shortcut_1__1: R.Tuple(R.Tensor((batch, 24, 8, 7), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")) = R.nn.batch_norm(_3_shortcut_0,
                _3_shortcut_1_weight, _3_shortcut_1_bias, _3_shortcut_1_running_mean, _3_shortcut_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            _3_shortcut_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = _3_shortcut_1__1[0]
            add_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.add(_3_body_2_1, _3_shortcut_1)
            relu_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = R.nn.relu(add_1)
            _4_0: R.Tensor((batch, 24, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(relu_1, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _4_1: R.Tensor((batch, 24), dtype="float32") = R.reshape(_4_0, R.shape([batch, 24]))
            _4_2__1: R.Tensor((24, 10), dtype="float32") = R.permute_dims(_4_2_weight, axes=None)
            _4_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_4_1, _4_2__1, out_dtype=None)
            _4_2: R.Tensor((batch, 10), dtype="float32") = R.add(_4_2__2, _4_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _4_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 3710b1c29e95aab33fca _0_0_weight: float32[8, 3, 3, 3]
# 4dcbefaf0951212b4e9f _0_1_weight: float32[8]
# 4b2d8acb5c0e41b09b5a _0_1_bias: float32[8]
# ccdb1e9d29721f842882 _2_body_0_0_weight: float32[16, 8, 3, 3]
# 58435633ecb260d9ee98 _2_body_0_1_weight: float32[16]
# d7976de7376de014affd _2_body_0_1_bias: float32[16]
# eed7f3cbef3656cd1425 _2_body_2_0_weight: float32[16, 16, 3, 3]
# c2bfe3fb623273a8bdef _2_body_2_1_weight: float32[16]
# 5bca959228f6a7356d92 _2_body_2_1_bias: float32[16]
# eb3f66cef67eb7dc803d _2_shortcut_0_weight: float32[16, 8, 1, 1]
# eba652105474ef4a50e8 _2_shortcut_1_weight: float32[16]
# 0ba7b55c5c5ff9d99a76 _2_shortcut_1_bias: float32[16]
# 688da18877b25dc9aa8e _3_body_0_0_weight: float32[24, 16, 3, 3]
# a86bb24cdb9b442b7830 _3_body_0_1_weight: float32[24]
# b57d0acf5a7f93412eed _3_body_0_1_bias: float32[24]
# 5bcdaf220a5afb027230 _3_body_2_0_weight: float32[24, 24, 3, 3]
# b32c0ca50ee7ecb22b3c _3_body_2_1_weight: float32[24]
# 379c0d56ef1bb0d14abe _3_body_2_1_bias: float32[24]
# a74a9d40e6fee0def38e _3_shortcut_0_weight: float32[24, 16, 1, 1]
# 8921ed0c48838e2328f8 _3_shortcut_1_weight: float32[24]
# 162f020c5b0798dbea0b _3_shortcut_1_bias: float32[24]
# 03807283f6fe02d00b65 _4_2_weight: float32[10, 24]
# 08c792c3fa3c014ed702 _4_2_bias: float32[10]
# a2a9d841b7bcd9d9f9cb _0_1_running_mean: float32[8]
# 0aabdebea8c8af760168 _0_1_running_var: float32[8]
# 4daa40fb82191be693e3 _2_body_0_1_running_mean: float32[16]
# 7b3904b43c5585c007cf _2_body_0_1_running_var: float32[16]
# f5a8924028dbd2275262 _2_body_2_1_running_mean: float32[16]
# 5f32b0fd7e8ce8109d15 _2_body_2_1_running_var: float32[16]
# 001e3217b171e6e42b54 _2_shortcut_1_running_mean: float32[16]
# 96c2d345cef2572e5dba _2_shortcut_1_running_var: float32[16]
# e8c867ea591708819ffa _3_body_0_1_running_mean: float32[24]
# 8c173100c8c4587a4d9c _3_body_0_1_running_var: float32[24]
# d8473d32d9c3a362423b _3_body_2_1_running_mean: float32[24]
# 07779f3b0062c3ddecac _3_body_2_1_running_var: float32[24]
# b460a4e24f3f66ba5085 _3_shortcut_1_running_mean: float32[24]
# 82e0d636f49cd7f73144 _3_shortcut_1_running_var: float32[24]
