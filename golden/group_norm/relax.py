# group_norm, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def log1p(operand0: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), log1p: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("log1p"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(operand0[v_i0, v_i1, v_i2, v_i3])
                T.writes(log1p[v_i0, v_i1, v_i2, v_i3])
                log1p[v_i0, v_i1, v_i2, v_i3] = T.call_pure_extern("float32", "log1pf", operand0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def log1p1(operand0: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), log1p: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("log1p"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(operand0[v_i0, v_i1, v_i2, v_i3])
                T.writes(log1p[v_i0, v_i1, v_i2, v_i3])
                log1p[v_i0, v_i1, v_i2, v_i3] = T.call_pure_extern("float32", "log1pf", operand0[v_i0, v_i1, v_i2, v_i3])

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((12, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((12,), dtype="float32"),
        _1_weight: R.Tensor((12,), dtype="float32"),
        _1_bias: R.Tensor((12,), dtype="float32"),
        _2_weight: R.Tensor((12,), dtype="float32"),
        _3_weight: R.Tensor((8, 12, 3, 3), dtype="float32"),
        _3_bias: R.Tensor((8,), dtype="float32"),
        _4_weight: R.Tensor((8,), dtype="float32"),
        _4_bias: R.Tensor((8,), dtype="float32"),
        _6_weight: R.Tensor((6, 8, 3, 3), dtype="float32"),
        _6_bias: R.Tensor((6,), dtype="float32"),
        _10_weight: R.Tensor((252,), dtype="float32"),
        _10_bias: R.Tensor((252,), dtype="float32"),
        _11_weight: R.Tensor((10, 252), dtype="float32"),
        _11_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1: R.Tensor((batch, 12, 30, 26), dtype="float32") = R.nn.conv2d(input_1, _0_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            _0__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_0_bias, R.shape([1, 12, 1, 1]))
            _0: R.Tensor((batch, 12, 30, 26), dtype="float32") = R.add(_0__1, _0__2)
            _1: R.Tensor((batch, 12, 30, 26), dtype="float32") = R.nn.group_norm(_0, _1_weight, _1_bias, num_groups=4, channel_axis=1, axes=[2, 3], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            _2__1: R.Tensor((batch, 12, 30, 26), dtype="bool") = R.greater(_1, R.const(0.0, "float32"))
            _2__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(_2_weight, R.shape([1, 12, 1, 1]))
            _2__3: R.Tensor((batch, 12, 30, 26), dtype="float32") = R.multiply(_1, _2__2)
            _2: R.Tensor((batch, 12, 30, 26), dtype="float32") = R.where(_2__1, _1, _2__3)
            _3__1: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.nn.conv2d(_2, _3_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _3__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(_3_bias, R.shape([1, 8, 1, 1]))
            _3: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.add(_3__1, _3__2)
            _4: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.nn.instance_norm(_3, _4_weight, _4_bias, channel_axis=1, axes=[2, 3], epsilon=1.0000000000000001e-05, center=True, scale=True)
            _5__1: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.multiply(_4, R.const(1.0, "float32"))
            _5__2: R.Tensor((batch, 8, 14, 12), dtype="bool") = R.greater(_5__1, R.const(20.0, "float32"))
            _5__3: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.maximum(_5__1, R.const(0.0, "float32"))
            _5__4: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.abs(_5__1)
            _5__5: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.negative(_5__4)
            _5__6: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.exp(_5__5)
            _5__7 = R.call_tir(cls.log1p, (_5__6,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__8: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.add(_5__3, _5__7)
            _5__9: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.divide(_5__8, R.const(1.0, "float32"))
            _5: R.Tensor((batch, 8, 14, 12), dtype="float32") = R.where(_5__2, _4, _5__9)
            _6__1: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.nn.conv2d(_5, _6_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW", kernel_layout="OIHW",
                out_layout="NCHW", out_dtype=None)
            _6__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(_6_bias, R.shape([1, 6, 1, 1]))
            _6: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.add(_6__1, _6__2)
            _7__1: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.maximum(_6, R.const(0.0, "float32"))
            _7__2: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.abs(_6)
            _7__3: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.negative(_7__2)
            _7__4: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.exp(_7__3)
            _7__5 = R.call_tir(cls.log1p1, (_7__4,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__6: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.add(_7__1, _7__5)
            _7__7: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.tanh(_7__6)
            _7: R.Tensor((batch, 6, 14, 12), dtype="float32") = R.multiply(_6, _7__7)
            _8: R.Tensor((batch, 6, 7, 6), dtype="float32") = R.nn.max_pool2d(_7, pool_size=[2, 2], strides=[2, 2], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False, count_include_pad=False,
                layout="NCHW", out_layout="NCHW")
            _9: R.Tensor((batch, 252), dtype="float32") = R.reshape(_8, R.shape([batch, 252]))
            _10: R.Tensor((batch, 252), dtype="float32") = R.nn.layer_norm(_9, _10_weight, _10_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True, scale=True)
            _11__1: R.Tensor((252, 10), dtype="float32") = R.permute_dims(_11_weight, axes=None)
            _11__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(_10, _11__1, out_dtype=None)
            _11: R.Tensor((batch, 10), dtype="float32") = R.add(_11__2, _11_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = _11
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 _0_weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# ea92ee84dfce8fca8428 _1_weight: float32[12]
# ed136612c2ccdf08ce3a _1_bias: float32[12]
# 31490faaeb1a1e19e623 _2_weight: float32[12]
# 73b47fcf8cc56498fcff _3_weight: float32[8, 12, 3, 3]
# 3747339f0dfa42fb75b5 _3_bias: float32[8]
# 5a57123b97907a2a5c14 _4_weight: float32[8]
# 1d2b67b0429a9612350b _4_bias: float32[8]
# 5bb590c8a458f6eab4ba _6_weight: float32[6, 8, 3, 3]
# 0a99f8c7a2c0d1874752 _6_bias: float32[6]
# dd94e4a4bd0f45f747df _10_weight: float32[252]
# 8832f4cf12c55e6604e2 _10_bias: float32[252]
# 3223aa605c36a291c5f1 _11_weight: float32[10, 252]
# 113315df414ed35c06de _11_bias: float32[10]
