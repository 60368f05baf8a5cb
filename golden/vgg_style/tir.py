# vgg_style, stage tir: the Relax module after legalization
# torch 2.14.1, apache-tvm 0.27.0.post1
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
    def add(_0__1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_5__1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _5__2: T.Buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__1[v_ax0, v_ax1, v_ax2, v_ax3], _5__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _5__1[v_ax0, v_ax1, v_ax2, v_ax3] + _5__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_8__1: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), _8__2: T.Buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_8__1[v_ax0, v_ax1, v_ax2, v_ax3], _8__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _8__1[v_ax0, v_ax1, v_ax2, v_ax3] + _8__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add3(_12__2: T.Buffer((batch, T.int64(64)), "float32"), _12_bias: T.Buffer((T.int64(64),), "float32"), T_add: T.Buffer((batch, T.int64(64)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(64)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_12__2[v_ax0, v_ax1], _12_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _12__2[v_ax0, v_ax1] + _12_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add4(_15__2: T.Buffer((batch, T.int64(10)), "float32"), _15_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_15__2[v_ax0, v_ax1], _15_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _15__2[v_ax0, v_ax1] + _15_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_weight: T.Buffer((T.int64(8), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _2_weight: T.Buffer((T.int64(8), T.int64(8), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(32), T.int64(28), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_4: T.Buffer((batch, T.int64(8), T.int64(16), T.int64(14)), "float32"), _5_weight: T.Buffer((T.int64(16), T.int64(8), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_4[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), _4[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(16), T.int64(14), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _5_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _5_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(_7: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(7)), "float32"), _8_weight: T.Buffer((T.int64(24), T.int64(16), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(10), T.int64(9)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(10), T.int64(9)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_7[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(9) and T.int64(1) <= v_i3 and v_i3 < T.int64(8), _7[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(8), T.int64(7), T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _8_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _8_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_11: T.Buffer((batch, T.int64(384)), "float32"), _12__1: T.Buffer((T.int64(384), T.int64(64)), "float32"), matmul: T.Buffer((batch, T.int64(64)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(64), T.int64(384)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_11[v_i0, v_k], _12__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _11[v_i0, v_k] * _12__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(_13: T.Buffer((batch, T.int64(64)), "float32"), _15__1: T.Buffer((T.int64(64), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(64)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_13[v_i0, v_k], _15__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _13[v_i0, v_k] * _15__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(_3: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), max_pool: T.Buffer((batch, T.int64(8), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(8), T.int64(16), T.int64(14), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(_3[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(_3[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(_3[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1]), _3[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d1(_6: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), max_pool: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        PadInput = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(18), T.int64(16)):
            with T.sblock("PadInput"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_6[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(PadInput[v_i0, v_i1, v_i2, v_i3])
                PadInput[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), _6[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32("-inf"))
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(16), T.int64(8), T.int64(7), T.int64(3), T.int64(3)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1]), PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d2(_9: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), max_pool: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        PadInput = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(8)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(8)):
            with T.sblock("PadInput"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_9[v_i0, v_i1, v_i2, v_i3])
                T.writes(PadInput[v_i0, v_i1, v_i2, v_i3])
                PadInput[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(0) <= v_i3 and v_i3 < T.int64(7), _9[v_i0, v_i1, v_i2, v_i3], T.float32("-inf"))
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(24), T.int64(4), T.int64(4), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1]), PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu(_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_5: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _5[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu2(_8: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), relu: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_8[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _8[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu3(_12: T.Buffer((batch, T.int64(64)), "float32"), relu: T.Buffer((batch, T.int64(64)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(64)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_12[v_i0, v_i1])
                T.writes(relu[v_i0, v_i1])
                relu[v_i0, v_i1] = T.max(T.float32(0.0), _12[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_5_bias: T.Buffer((T.int64(16),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _5_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_8_bias: T.Buffer((T.int64(24),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_8_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _8_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(_10: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(4)), "float32"), T_reshape: T.Buffer((batch, T.int64(384)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(384)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_10[(v_ax1 // T.int64(384) + v_ax0) % batch, v_ax1 % T.int64(384) // T.int64(16), v_ax1 % T.int64(16) // T.int64(4), v_ax1 % T.int64(4)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _10[(v_ax1 // T.int64(384) + v_ax0) % batch, v_ax1 % T.int64(384) // T.int64(16), v_ax1 % T.int64(16) // T.int64(4), v_ax1 % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_12_weight: T.Buffer((T.int64(64), T.int64(384)), "float32"), T_transpose: T.Buffer((T.int64(384), T.int64(64)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(384), T.int64(64)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_12_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _12_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_15_weight: T.Buffer((T.int64(10), T.int64(64)), "float32"), T_transpose: T.Buffer((T.int64(64), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(64), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_15_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _15_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((8,), dtype="float32"),
        _2_weight: R.Tensor((8, 8, 3, 3), dtype="float32"),
        _2_bias: R.Tensor((8,), dtype="float32"),
        _5_weight: R.Tensor((16, 8, 3, 3), dtype="float32"),
        _5_bias: R.Tensor((16,), dtype="float32"),
        _8_weight: R.Tensor((24, 16, 3, 3), dtype="float32"),
        _8_bias: R.Tensor((24,), dtype="float32"),
        _12_weight: R.Tensor((64, 384), dtype="float32"),
        _12_bias: R.Tensor((64,), dtype="float32"),
        _15_weight: R.Tensor((10, 64), dtype="float32"),
        _15_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _1 = R.call_tir(cls.relu, (_0,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _2__1 = R.call_tir(cls.conv2d1, (_1, _2_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _2__2 = R.call_tir(cls.reshape, (_2_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            _2 = R.call_tir(cls.add, (_2__1, _2__2), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _3 = R.call_tir(cls.relu, (_2,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _4 = R.call_tir(cls.max_pool2d, (_3,), out_ty=R.Tensor((batch, 8, 16, 14), dtype="float32"))
            _5__1 = R.call_tir(cls.conv2d2, (_4, _5_weight), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _5__2 = R.call_tir(cls.reshape1, (_5_bias,), out_ty=R.Tensor((1, 16, 1, 1), dtype="float32"))
            _5 = R.call_tir(cls.add1, (_5__1, _5__2), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _6 = R.call_tir(cls.relu1, (_5,), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _7 = R.call_tir(cls.max_pool2d1, (_6,), out_ty=R.Tensor((batch, 16, 8, 7), dtype="float32"))
            _8__1 = R.call_tir(cls.conv2d3, (_7, _8_weight), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _8__2 = R.call_tir(cls.reshape2, (_8_bias,), out_ty=R.Tensor((1, 24, 1, 1), dtype="float32"))
            _8 = R.call_tir(cls.add2, (_8__1, _8__2), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _9 = R.call_tir(cls.relu2, (_8,), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _10 = R.call_tir(cls.max_pool2d2, (_9,), out_ty=R.Tensor((batch, 24, 4, 4), dtype="float32"))
            _11 = R.call_tir(cls.reshape3, (_10,), out_ty=R.Tensor((batch, 384), dtype="float32"))
            _12__1 = R.call_tir(cls.transpose, (_12_weight,), out_ty=R.Tensor((384, 64), dtype="float32"))
            _12__2 = R.call_tir(cls.matmul, (_11, _12__1), out_ty=R.Tensor((batch, 64), dtype="float32"))
            _12 = R.call_tir(cls.add3, (_12__2, _12_bias), out_ty=R.Tensor((batch, 64), dtype="float32"))
            _13 = R.call_tir(cls.relu3, (_12,), out_ty=R.Tensor((batch, 64), dtype="float32"))
            _15__1 = R.call_tir(cls.transpose1, (_15_weight,), out_ty=R.Tensor((64, 10), dtype="float32"))
            _15__2 = R.call_tir(cls.matmul1, (_13, _15__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _15 = R.call_tir(cls.add4, (_15__2, _15_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _15
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 301058d5bd7cb14778d0 _0_weight: float32[8, 3, 3, 3]
# 6d9bbabd4eba33f5532d _0_bias: float32[8]
# 66b50f67c1ef5b8e6258 _2_weight: float32[8, 8, 3, 3]
# a1cfdad0505fdbf2b4da _2_bias: float32[8]
# da451cc9127362db6f7f _5_weight: float32[16, 8, 3, 3]
# d87998bb645ec5747e26 _5_bias: float32[16]
# 5e32fa628e0a1baf7efd _8_weight: float32[24, 16, 3, 3]
# b7fdc8bdd1fbcadade59 _8_bias: float32[24]
# 6130f1511f3a3a5a37f9 _12_weight: float32[64, 384]
# 3077c1f2c325e018994c _12_bias: float32[64]
# 643403245b51bdacc4b3 _15_weight: float32[10, 64]
# a42cef6a2bf5be7fe850 _15_bias: float32[10]
