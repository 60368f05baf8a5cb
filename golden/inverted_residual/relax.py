# inverted_residual, stage relax: the Relax module imported from the graph
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
        _2_body_0_0_weight: R.Tensor((32, 8, 1, 1), dtype="float32"),
        _2_body_0_1_weight: R.Tensor((32,), dtype="float32"),
        _2_body_0_1_bias: R.Tensor((32,), dtype="float32"),
        _2_body_2_0_weight: R.Tensor((32, 1, 3, 3), dtype="float32"),
        _2_body_2_1_weight: R.Tensor((32,), dtype="float32"),
        _2_body_2_1_bias: R.Tensor((32,), dtype="float32"),
        _2_body_4_0_weight: R.Tensor((8, 32, 1, 1), dtype="float32"),
        _2_body_4_1_weight: R.Tensor((8,), dtype="float32"),
        _2_body_4_1_bias: R.Tensor((8,), dtype="float32"),
        _3_body_0_0_weight: R.Tensor((32, 8, 1, 1), dtype="float32"),
        _3_body_0_1_weight: R.Tensor((32,), dtype="float32"),
        _3_body_0_1_bias: R.Tensor((32,), dtype="float32"),
        _3_body_2_0_weight: R.Tensor((32, 1, 3, 3), dtype="float32"),
        _3_body_2_1_weight: R.Tensor((32,), dtype="float32"),
        _3_body_2_1_bias: R.Tensor((32,), dtype="float32"),
        _3_body_4_0_weight: R.Tensor((12, 32, 1, 1), dtype="float32"),
        _3_body_4_1_weight: R.Tensor((12,), dtype="float32"),
        _3_body_4_1_bias: R.Tensor((12,), dtype="float32"),
        _4_2_weight: R.Tensor((10, 12), dtype="float32"),
        _4_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((8,), dtype="float32"),
        _0_1_running_var: R.Tensor((8,), dtype="float32"),
        _2_body_0_1_running_mean: R.Tensor((32,), dtype="float32"),
        _2_body_0_1_running_var: R.Tensor((32,), dtype="float32"),
        _2_body_2_1_running_mean: R.Tensor((32,), dtype="float32"),
        _2_body_2_1_running_var: R.Tensor((32,), dtype="float32"),
        _2_body_4_1_running_mean: R.Tensor((8,), dtype="float32"),
        _2_body_4_1_running_var: R.Tensor((8,), dtype="float32"),
        _3_body_0_1_running_mean: R.Tensor((32,), dtype="float32"),
        _3_body_0_1_running_var: R.Tensor((32,), dtype="float32"),
        _3_body_2_1_running_mean: R.Tensor((32,), dtype="float32"),
        _3_body_2_1_running_var: R.Tensor((32,), dtype="float32"),
        _3_body_4_1_running_mean: R.Tensor((12,), dtype="float32"),
        _3_body_4_1_running_var: R.Tensor((12,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0_0: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(input_1, _0_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0_1__1: R.Tuple(R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")) = R.nn.batch_norm(_0_0, _0_1_weight, _0_1_bias,
                _0_1_running_mean, _0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _0_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = _0_1__1[0]
            _1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.clip(_0_1, 0, 6)
            _2_body_0_0: R.Tensor((batch, 32, 32, 28), dtype="float32") = R.nn.conv2d(_1, _2_body_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_0_1__1: R.Tuple(R.Tensor((batch, 32, 32, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(_2_body_0_0,
                _2_body_0_1_weight, _2_body_0_1_bias, _2_body_0_1_running_mean, _2_body_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _2_body_0_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = _2_body_0_1__1[0]
            _2_body_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = R.clip(_2_body_0_1, 0, 6)
            _2_body_2_0: R.Tensor((batch, 32, 32, 28), dtype="float32") = R.nn.conv2d(_2_body_1, _2_body_2_0_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=32,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_2_1__1: R.Tuple(R.Tensor((batch, 32, 32, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(_2_body_2_0,
                _2_body_2_1_weight, _2_body_2_1_bias, _2_body_2_1_running_mean, _2_body_2_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _2_body_2_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = _2_body_2_1__1[0]
            _2_body_3: R.Tensor((batch, 32, 32, 28), dtype="float32") = R.clip(_2_body_2_1, 0, 6)
            _2_body_4_0: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(_2_body_3, _2_body_4_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _2_body_4_1__1: R.Tuple(R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")) = R.nn.batch_norm(_2_body_4_0, _2_body_4_1_weight,
                _2_body_4_1_bias, _2_body_4_1_running_mean, _2_body_4_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            _2_body_4_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = _2_body_4_1__1[0]
            add: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.add(_1, _2_body_4_1)
            _3_body_0_0: R.Tensor((batch, 32, 32, 28), dtype="float32") = R.nn.conv2d(add, _3_body_0_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_body_0_1__1: R.Tuple(R.Tensor((batch, 32, 32, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(_3_body_0_0,
                _3_body_0_1_weight, _3_body_0_1_bias, _3_body_0_1_running_mean, _3_body_0_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _3_body_0_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = _3_body_0_1__1[0]
            _3_body_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = R.clip(_3_body_0_1, 0, 6)
            _3_body_2_0: R.Tensor((batch, 32, 16, 14), dtype="float32") = R.nn.conv2d(_3_body_1, _3_body_2_0_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=32,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_body_2_1__1: R.Tuple(R.Tensor((batch, 32, 16, 14), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(_3_body_2_0,
                _3_body_2_1_weight, _3_body_2_1_bias, _3_body_2_1_running_mean, _3_body_2_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _3_body_2_1: R.Tensor((batch, 32, 16, 14), dtype="float32") = _3_body_2_1__1[0]
            _3_body_3: R.Tensor((batch, 32, 16, 14), dtype="float32") = R.clip(_3_body_2_1, 0, 6)
            _3_body_4_0: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.nn.conv2d(_3_body_3, _3_body_4_0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _3_body_4_1__1: R.Tuple(R.Tensor((batch, 12, 16, 14), dtype="float32"), R.Tensor((12,), dtype="float32"), R.Tensor((12,), dtype="float32")) = R.nn.batch_norm(_3_body_4_0,
                _3_body_4_1_weight, _3_body_4_1_bias, _3_body_4_1_running_mean, _3_body_4_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001,
                training=False)
            _3_body_4_1: R.Tensor((batch, 12, 16, 14), dtype="float32") = _3_body_4_1__1[0]
            _4_0: R.Tensor((batch, 12, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(_3_body_4_1, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            _4_1: R.Tensor((batch, 12), dtype="float32") = R.reshape(_4_0, R.shape([batch, 12]))
            _4_2__1: R.Tensor((12, 10), dtype="float32") = R.permute_dims(_4_2_weight, axes=None)
            _4_2__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_4_1, _4_2__1, out_dtype=None)
            _4_2: R.Tensor((batch, 10), dtype="float32") = R.add(_4_2__2, _4_2_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _4_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 3710b1c29e95aab33fca _0_0_weight: float32[8, 3, 3, 3]
# 4dcbefaf0951212b4e9f _0_1_weight: float32[8]
# 4b2d8acb5c0e41b09b5a _0_1_bias: float32[8]
# 473b377125f707cbd48f _2_body_0_0_weight: float32[32, 8, 1, 1]
# fc53a49f3e3fc3688fea _2_body_0_1_weight: float32[32]
# 302264c55467a90c7658 _2_body_0_1_bias: float32[32]
# bab111754f8127b2596f _2_body_2_0_weight: float32[32, 1, 3, 3]
# 77524ad8d7d9a21b9393 _2_body_2_1_weight: float32[32]
# 58056504879a3fd02615 _2_body_2_1_bias: float32[32]
# 01dfaddfe86c27945ae6 _2_body_4_0_weight: float32[8, 32, 1, 1]
# bb313fbe7511fced40ff _2_body_4_1_weight: float32[8]
# 73c67d79898eed87e860 _2_body_4_1_bias: float32[8]
# 631e42275eddc90e4756 _3_body_0_0_weight: float32[32, 8, 1, 1]
# ebdbfa4aa0c863b911d7 _3_body_0_1_weight: float32[32]
# beeefd60cc6555279984 _3_body_0_1_bias: float32[32]
# 2b5140c38d1385772acf _3_body_2_0_weight: float32[32, 1, 3, 3]
# ca5a236cd1396ae17d56 _3_body_2_1_weight: float32[32]
# 9c095a5e4e8d89e449a0 _3_body_2_1_bias: float32[32]
# 1d9e0674bf5ac29af5de _3_body_4_0_weight: float32[12, 32, 1, 1]
# cbbfbfacf40c83ac3eb1 _3_body_4_1_weight: float32[12]
# edf9b352d1b569610bc9 _3_body_4_1_bias: float32[12]
# e26482e71490988f20a5 _4_2_weight: float32[10, 12]
# 08c792c3fa3c014ed702 _4_2_bias: float32[10]
# a2a9d841b7bcd9d9f9cb _0_1_running_mean: float32[8]
# 0aabdebea8c8af760168 _0_1_running_var: float32[8]
# 3666bd28ba9d11796d70 _2_body_0_1_running_mean: float32[32]
# 791ce7c1cf997fbc48f5 _2_body_0_1_running_var: float32[32]
# 65506631daebcc64757b _2_body_2_1_running_mean: float32[32]
# ba94decf62cc81b5cd16 _2_body_2_1_running_var: float32[32]
# 07e3c4574daf09bbdbd3 _2_body_4_1_running_mean: float32[8]
# df195c9cc45c316e6974 _2_body_4_1_running_var: float32[8]
# 0dc3a7d5474c9f7221ba _3_body_0_1_running_mean: float32[32]
# e3e31d5e57c03fbb55b5 _3_body_0_1_running_var: float32[32]
# b1431d2558f6939376a3 _3_body_2_1_running_mean: float32[32]
# 02d9600d07dd69f9c83c _3_body_2_1_running_var: float32[32]
# ff7b5f4e9ef8ffb0d0fd _3_body_4_1_running_mean: float32[12]
# 5d533efe300309e72159 _3_body_4_1_running_var: float32[12]
