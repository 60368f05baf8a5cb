# group_norm, stage tir: the Relax module after legalization
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
    def add(_0__1: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(30), T.int64(26)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_3__1: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), _3__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3__1[v_ax0, v_ax1, v_ax2, v_ax3], _3__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _3__1[v_ax0, v_ax1, v_ax2, v_ax3] + _3__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_5__6: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__6[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(1.0) + _5__6[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add3(_5__3: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), _5__16: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__3[v_ax0, v_ax1, v_ax2, v_ax3], _5__16[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _5__3[v_ax0, v_ax1, v_ax2, v_ax3] + _5__16[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add4(_6__1: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), _6__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_6__1[v_ax0, v_ax1, v_ax2, v_ax3], _6__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _6__1[v_ax0, v_ax1, v_ax2, v_ax3] + _6__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add5(_7__4: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__4[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(1.0) + _7__4[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add6(_7__1: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), _7__14: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__1[v_ax0, v_ax1, v_ax2, v_ax3], _7__14[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _7__1[v_ax0, v_ax1, v_ax2, v_ax3] + _7__14[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add7(_11__2: T.Buffer((batch, T.int64(10)), "float32"), _11_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_11__2[v_ax0, v_ax1], _11_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _11__2[v_ax0, v_ax1] + _11_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_weight: T.Buffer((T.int64(12), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = input_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(30), T.int64(26), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_2: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), _3_weight: T.Buffer((T.int64(8), T.int64(12), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(30), T.int64(26)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(30), T.int64(26)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _2[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(14), T.int64(12), T.int64(12), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _3_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _3_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_5: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), _6_weight: T.Buffer((T.int64(6), T.int64(8), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(15) and T.int64(1) <= v_i3 and v_i3 < T.int64(13), _5[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(14), T.int64(12), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _6_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _6_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def divide(_5__12: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), _5__14: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_divide: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__12[v_ax0, v_ax1, v_ax2, v_ax3], _5__14[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = _5__12[v_ax0, v_ax1, v_ax2, v_ax3] / _5__14[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def divide1(_7__10: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), _7__12: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_divide: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__10[v_ax0, v_ax1, v_ax2, v_ax3], _7__12[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = _7__10[v_ax0, v_ax1, v_ax2, v_ax3] / _7__12[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def equal(_5__7: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_equal: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_equal"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__7[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_equal[v_ax0, v_ax1, v_ax2, v_ax3])
                T_equal[v_ax0, v_ax1, v_ax2, v_ax3] = _5__7[v_ax0, v_ax1, v_ax2, v_ax3] == T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def equal1(_5__7: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_equal: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_equal"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__7[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_equal[v_ax0, v_ax1, v_ax2, v_ax3])
                T_equal[v_ax0, v_ax1, v_ax2, v_ax3] = _5__7[v_ax0, v_ax1, v_ax2, v_ax3] == T.float32("inf")

    @T.prim_func(private=True, s_tir=True)
    def equal2(_7__5: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_equal: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_equal"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__5[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_equal[v_ax0, v_ax1, v_ax2, v_ax3])
                T_equal[v_ax0, v_ax1, v_ax2, v_ax3] = _7__5[v_ax0, v_ax1, v_ax2, v_ax3] == T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def equal3(_7__5: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_equal: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_equal"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__5[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_equal[v_ax0, v_ax1, v_ax2, v_ax3])
                T_equal[v_ax0, v_ax1, v_ax2, v_ax3] = _7__5[v_ax0, v_ax1, v_ax2, v_ax3] == T.float32("inf")

    @T.prim_func(private=True, s_tir=True)
    def greater(_1: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), T_greater: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(30), T.int64(26)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_greater[v_ax0, v_ax1, v_ax2, v_ax3])
                T_greater[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0) < _1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def greater1(_5__1: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_greater: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_greater[v_ax0, v_ax1, v_ax2, v_ax3])
                T_greater[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(20.0) < _5__1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def group_norm(_0: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), lv2: T.Buffer((batch, T.int64(12)), "float32"), lv4: T.Buffer((batch, T.int64(12)), "float32"), _1_bias: T.Buffer((T.int64(12),), "float32"), group_norm: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(30), T.int64(26)):
            with T.sblock("group_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0[v_i0, v_i1, v_i2, v_i3], lv2[v_i0, v_i1], lv4[v_i0, v_i1], _1_bias[v_i1])
                T.writes(group_norm[v_i0, v_i1, v_i2, v_i3])
                group_norm[v_i0, v_i1, v_i2, v_i3] = (_0[v_i0, v_i1, v_i2, v_i3] - lv2[v_i0, v_i1]) * lv4[v_i0, v_i1] + _1_bias[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv1: T.Buffer((batch, T.int64(12)), "float32"), mean: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0, i1, k in T.grid(batch, T.int64(12), T.int64(3)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv1[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv1[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(grouped[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.float32(2340.0)

    @T.prim_func(private=True, s_tir=True)
    def group_norm_scale(lv3: T.Buffer((batch, T.int64(12)), "float32"), _1_weight: T.Buffer((T.int64(12),), "float32"), scale: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0, i1, k in T.grid(batch, T.int64(12), T.int64(3)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv3[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv3[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_1_weight[v_i1], grouped[v_i0, v_i1])
                T.writes(scale[v_i0, v_i1])
                scale[v_i0, v_i1] = _1_weight[v_i1] / T.sqrt(grouped[v_i0, v_i1] / T.float32(2340.0) + T.float32(1.0000000000000001e-05))

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(lv: T.Buffer((batch, T.int64(12), T.int64(780)), "float32"), lv2: T.Buffer((batch, T.int64(12)), "float32"), all_sums: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(780)))
        lanes_sums = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((batch, T.int64(12)))
        tail_sums = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(780)):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lv[v_i0, v_i1, v_i2], lv2[v_i0, v_i1])
                T.writes(centred[v_i0, v_i1, v_i2])
                centred[v_i0, v_i1, v_i2] = lv[v_i0, v_i1, v_i2] - lv2[v_i0, v_i1]
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(16), T.int64(48)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(12), T.int64(12)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(centred[v_i0, v_i1, v_rest + T.int64(768)])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + centred[v_i0, v_i1, v_rest + T.int64(768)] * centred[v_i0, v_i1, v_rest + T.int64(768)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("all_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(lv: T.Buffer((batch, T.int64(12), T.int64(780)), "float32"), all_sums: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((batch, T.int64(12)))
        tail_sums = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(16), T.int64(48)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(12), T.int64(12)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv[v_i0, v_i1, v_rest + T.int64(768)])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + lv[v_i0, v_i1, v_rest + T.int64(768)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("all_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm(_3: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), lv7: T.Buffer((batch, T.int64(8)), "float32"), lv9: T.Buffer((batch, T.int64(8)), "float32"), _4_bias: T.Buffer((T.int64(8),), "float32"), instance_norm: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("instance_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3[v_i0, v_i1, v_i2, v_i3], lv7[v_i0, v_i1], lv9[v_i0, v_i1], _4_bias[v_i1])
                T.writes(instance_norm[v_i0, v_i1, v_i2, v_i3])
                instance_norm[v_i0, v_i1, v_i2, v_i3] = (_3[v_i0, v_i1, v_i2, v_i3] - lv7[v_i0, v_i1]) * lv9[v_i0, v_i1] + _4_bias[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_mean(lv6: T.Buffer((batch, T.int64(8)), "float32"), mean: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lv6[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = lv6[v_i0, v_i1] / T.float32(168.0)

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_scale(lv8: T.Buffer((batch, T.int64(8)), "float32"), _4_weight: T.Buffer((T.int64(8),), "float32"), scale: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_4_weight[v_i1], lv8[v_i0, v_i1])
                T.writes(scale[v_i0, v_i1])
                scale[v_i0, v_i1] = _4_weight[v_i1] / T.sqrt(lv8[v_i0, v_i1] / T.float32(168.0) + T.float32(1.0000000000000001e-05))

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_squares(lv5: T.Buffer((batch, T.int64(8), T.int64(168)), "float32"), lv7: T.Buffer((batch, T.int64(8)), "float32"), all_sums: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(168)))
        lanes_sums = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((batch, T.int64(8)))
        tail_sums = T.sblock_alloc_buffer((batch, T.int64(8)))
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(168)):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lv5[v_i0, v_i1, v_i2], lv7[v_i0, v_i1])
                T.writes(centred[v_i0, v_i1, v_i2])
                centred[v_i0, v_i1, v_i2] = lv5[v_i0, v_i1, v_i2] - lv7[v_i0, v_i1]
        for i0, i1, i2, k in T.grid(batch, T.int64(8), T.int64(16), T.int64(10)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(8), T.int64(8)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(centred[v_i0, v_i1, v_rest + T.int64(160)])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + centred[v_i0, v_i1, v_rest + T.int64(160)] * centred[v_i0, v_i1, v_rest + T.int64(160)]
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("all_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_sums(lv5: T.Buffer((batch, T.int64(8), T.int64(168)), "float32"), all_sums: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((batch, T.int64(8)))
        tail_sums = T.sblock_alloc_buffer((batch, T.int64(8)))
        for i0, i1, i2, k in T.grid(batch, T.int64(8), T.int64(16), T.int64(10)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv5[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lv5[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(8), T.int64(8)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv5[v_i0, v_i1, v_rest + T.int64(160)])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + lv5[v_i0, v_i1, v_rest + T.int64(160)]
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("all_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(_9: T.Buffer((batch, T.int64(252)), "float32"), _10_weight: T.Buffer((T.int64(252),), "float32"), _10_bias: T.Buffer((T.int64(252),), "float32"), layer_norm: T.Buffer((batch, T.int64(252)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch,))
        tail_mean = T.sblock_alloc_buffer((batch,))
        all_mean = T.sblock_alloc_buffer((batch,))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(252)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch,))
        tail_squares = T.sblock_alloc_buffer((batch,))
        all_squares = T.sblock_alloc_buffer((batch,))
        row_inverse = T.sblock_alloc_buffer((batch,))
        for i0, i1, k in T.grid(batch, T.int64(16), T.int64(15)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_9[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_mean[v_i0, v_i1])
                with T.init():
                    lanes_mean[v_i0, v_i1] = T.float32(0.0)
                lanes_mean[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + _9[v_i0, v_k * T.int64(16) + v_i1]
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_mean[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1])
                mean_8[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lanes_mean[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(batch, T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1])
                mean_4[v_i0, v_i1] = mean_8[v_i0, v_i1] + mean_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(batch, T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1])
                mean_2[v_i0, v_i1] = mean_4[v_i0, v_i1] + mean_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(batch):
            with T.sblock("row_mean"):
                v_i0 = T.axis.spatial(batch, i0)
                T.reads(mean_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0])
                row_mean[v_i0] = mean_2[v_i0, T.int64(0)] + mean_2[v_i0, T.int64(1)]
        for i0, rest in T.grid(batch, T.int64(12)):
            with T.sblock("tail_mean"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(_9[v_i0, v_rest + T.int64(240)])
                T.writes(tail_mean[v_i0])
                with T.init():
                    tail_mean[v_i0] = T.float32(0.0)
                tail_mean[v_i0] = tail_mean[v_i0] + _9[v_i0, v_rest + T.int64(240)]
        for i0 in range(batch):
            with T.sblock("all_mean"):
                v_i0 = T.axis.spatial(batch, i0)
                T.reads(row_mean[v_i0], tail_mean[v_i0])
                T.writes(all_mean[v_i0])
                all_mean[v_i0] = row_mean[v_i0] + tail_mean[v_i0]
        for i0, i1 in T.grid(batch, T.int64(252)):
            with T.sblock("row_centred"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_9[v_i0, v_i1], all_mean[v_i0])
                T.writes(row_centred[v_i0, v_i1])
                row_centred[v_i0, v_i1] = _9[v_i0, v_i1] - all_mean[v_i0] / T.float32(252.0)
        for i0, i1, k in T.grid(batch, T.int64(16), T.int64(15)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(row_centred[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_squares[v_i0, v_i1])
                with T.init():
                    lanes_squares[v_i0, v_i1] = T.float32(0.0)
                lanes_squares[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + row_centred[v_i0, v_k * T.int64(16) + v_i1] * row_centred[v_i0, v_k * T.int64(16) + v_i1]
        for i0, i1 in T.grid(batch, T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_squares[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1])
                squares_8[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + lanes_squares[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(batch, T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1])
                squares_4[v_i0, v_i1] = squares_8[v_i0, v_i1] + squares_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(batch, T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1])
                squares_2[v_i0, v_i1] = squares_4[v_i0, v_i1] + squares_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(batch):
            with T.sblock("row_squares"):
                v_i0 = T.axis.spatial(batch, i0)
                T.reads(squares_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0])
                row_squares[v_i0] = squares_2[v_i0, T.int64(0)] + squares_2[v_i0, T.int64(1)]
        for i0, rest in T.grid(batch, T.int64(12)):
            with T.sblock("tail_squares"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(row_centred[v_i0, v_rest + T.int64(240)])
                T.writes(tail_squares[v_i0])
                with T.init():
                    tail_squares[v_i0] = T.float32(0.0)
                tail_squares[v_i0] = tail_squares[v_i0] + row_centred[v_i0, v_rest + T.int64(240)] * row_centred[v_i0, v_rest + T.int64(240)]
        for i0 in range(batch):
            with T.sblock("all_squares"):
                v_i0 = T.axis.spatial(batch, i0)
                T.reads(row_squares[v_i0], tail_squares[v_i0])
                T.writes(all_squares[v_i0])
                all_squares[v_i0] = row_squares[v_i0] + tail_squares[v_i0]
        for i0 in range(batch):
            with T.sblock("row_inverse"):
                v_i0 = T.axis.spatial(batch, i0)
                T.reads(all_squares[v_i0])
                T.writes(row_inverse[v_i0])
                row_inverse[v_i0] = T.float32(1.0) / T.sqrt(all_squares[v_i0] / T.float32(252.0) + T.float32(1.0000000000000001e-05))
        for i0, i1 in T.grid(batch, T.int64(252)):
            with T.sblock("layer_norm"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_centred[v_i0, v_i1], row_inverse[v_i0], _10_weight[v_i1], _10_bias[v_i1])
                T.writes(layer_norm[v_i0, v_i1])
                layer_norm[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * _10_weight[v_i1] + _10_bias[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def logical_or(_5__8: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool"), _5__9: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool"), logical_or: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("logical_or"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5__8[v_i0, v_i1, v_i2, v_i3], _5__9[v_i0, v_i1, v_i2, v_i3])
                T.writes(logical_or[v_i0, v_i1, v_i2, v_i3])
                logical_or[v_i0, v_i1, v_i2, v_i3] = T.Cast("int8", _5__8[v_i0, v_i1, v_i2, v_i3]) | T.Cast("int8", _5__9[v_i0, v_i1, v_i2, v_i3]) != T.int8(0)

    @T.prim_func(private=True, s_tir=True)
    def logical_or1(_7__6: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "bool"), _7__7: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "bool"), logical_or: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("logical_or"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_7__6[v_i0, v_i1, v_i2, v_i3], _7__7[v_i0, v_i1, v_i2, v_i3])
                T.writes(logical_or[v_i0, v_i1, v_i2, v_i3])
                logical_or[v_i0, v_i1, v_i2, v_i3] = T.Cast("int8", _7__6[v_i0, v_i1, v_i2, v_i3]) | T.Cast("int8", _7__7[v_i0, v_i1, v_i2, v_i3]) != T.int8(0)

    @T.prim_func(private=True, s_tir=True)
    def matmul(_10: T.Buffer((batch, T.int64(252)), "float32"), _11__1: T.Buffer((T.int64(252), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(252)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_10[v_i0, v_k], _11__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _10[v_i0, v_k] * _11__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(_7: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), max_pool: T.Buffer((batch, T.int64(6), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(6), T.int64(7), T.int64(6), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(_7[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(_7[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(_7[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1]), _7[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def maximum(_5__1: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), maximum: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("maximum"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5__1[v_i0, v_i1, v_i2, v_i3])
                T.writes(maximum[v_i0, v_i1, v_i2, v_i3])
                maximum[v_i0, v_i1, v_i2, v_i3] = T.Select(_5__1[v_i0, v_i1, v_i2, v_i3] < T.float32(0.0), T.float32(0.0), _5__1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def maximum1(_6: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), maximum: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("maximum"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_6[v_i0, v_i1, v_i2, v_i3])
                T.writes(maximum[v_i0, v_i1, v_i2, v_i3])
                maximum[v_i0, v_i1, v_i2, v_i3] = T.Select(_6[v_i0, v_i1, v_i2, v_i3] < T.float32(0.0), T.float32(0.0), _6[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def multiply(_1: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), _2__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_multiply: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(30), T.int64(26)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1[v_ax0, v_ax1, v_ax2, v_ax3], _2__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _1[v_ax0, v_ax1, v_ax2, v_ax3] * _2__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(_4: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_multiply: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _4[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def multiply2(_5__11: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), _5__6: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_multiply: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__11[v_ax0, v_ax1, v_ax2, v_ax3], _5__6[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _5__11[v_ax0, v_ax1, v_ax2, v_ax3] * _5__6[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def multiply3(_7__9: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), _7__4: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_multiply: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__9[v_ax0, v_ax1, v_ax2, v_ax3], _7__4[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _7__9[v_ax0, v_ax1, v_ax2, v_ax3] * _7__4[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_bias: T.Buffer((T.int64(12),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_0: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), T_reshape: T.Buffer((batch, T.int64(12), T.int64(780)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(780)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(_0[((v_ax2 // T.int64(780) + v_ax1) // T.int64(12) + v_ax0) % batch, (v_ax2 // T.int64(780) + v_ax1) % T.int64(12), v_ax2 % T.int64(780) // T.int64(26), v_ax2 % T.int64(26)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = _0[((v_ax2 // T.int64(780) + v_ax1) // T.int64(12) + v_ax0) % batch, (v_ax2 // T.int64(780) + v_ax1) % T.int64(12), v_ax2 % T.int64(780) // T.int64(26), v_ax2 % T.int64(26)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_3_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(_3: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_reshape: T.Buffer((batch, T.int64(8), T.int64(168)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(8), T.int64(168)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(_3[((v_ax2 // T.int64(168) + v_ax1) // T.int64(8) + v_ax0) % batch, (v_ax2 // T.int64(168) + v_ax1) % T.int64(8), v_ax2 % T.int64(168) // T.int64(12), v_ax2 % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = _3[((v_ax2 // T.int64(168) + v_ax1) // T.int64(8) + v_ax0) % batch, (v_ax2 // T.int64(168) + v_ax1) % T.int64(8), v_ax2 % T.int64(168) // T.int64(12), v_ax2 % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(_6_bias: T.Buffer((T.int64(6),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_6_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _6_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape5(_8: T.Buffer((batch, T.int64(6), T.int64(7), T.int64(6)), "float32"), T_reshape: T.Buffer((batch, T.int64(252)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(252)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_8[(v_ax1 // T.int64(252) + v_ax0) % batch, v_ax1 % T.int64(252) // T.int64(42), v_ax1 % T.int64(42) // T.int64(6), v_ax1 % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _8[(v_ax1 // T.int64(252) + v_ax0) % batch, v_ax1 % T.int64(252) // T.int64(42), v_ax1 % T.int64(42) // T.int64(6), v_ax1 % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def subtract(_5__13: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_subtract: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__13[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _5__13[v_ax0, v_ax1, v_ax2, v_ax3] - T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def subtract1(_7__11: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_subtract: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__11[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _7__11[v_ax0, v_ax1, v_ax2, v_ax3] - T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def tanh(_7__15: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), tanh: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("tanh"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_7__15[v_i0, v_i1, v_i2, v_i3])
                T.writes(tanh[v_i0, v_i1, v_i2, v_i3])
                tanh[v_i0, v_i1, v_i2, v_i3] = T.tanh(_7__15[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_abs(_5__1: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5__1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.fabs(_5__1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_abs1(_6: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_6[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.fabs(_6[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_exp(_5__5: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5__5[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.exp(_5__5[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_exp1(_7__3: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_7__3[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.exp(_7__3[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_log(_5__7: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5__7[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.log(_5__7[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_log1(_7__5: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_7__5[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.log(_7__5[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tir_negative(_5__4: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_5__4[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = _5__4[v_i0, v_i1, v_i2, v_i3] * T.float32(-1.0)

    @T.prim_func(private=True, s_tir=True)
    def tir_negative1(_7__2: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), compute: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_7__2[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = _7__2[v_i0, v_i1, v_i2, v_i3] * T.float32(-1.0)

    @T.prim_func(private=True, s_tir=True)
    def transpose(_11_weight: T.Buffer((T.int64(10), T.int64(252)), "float32"), T_transpose: T.Buffer((T.int64(252), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(252), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_11_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _11_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def where(_2__1: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "bool"), _1: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), _2__3: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32"), T_where: T.Buffer((batch, T.int64(12), T.int64(30), T.int64(26)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(30), T.int64(26)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2__1[v_ax0, v_ax1, v_ax2, v_ax3], _1[v_ax0, v_ax1, v_ax2, v_ax3], _2__3[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_where[v_ax0, v_ax1, v_ax2, v_ax3])
                T_where[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", _2__1[v_ax0, v_ax1, v_ax2, v_ax3]), _1[v_ax0, v_ax1, v_ax2, v_ax3], _2__3[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def where1(_5__10: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "bool"), _5__6: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), _5__15: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32"), T_where: T.Buffer((batch, T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_5__10[v_ax0, v_ax1, v_ax2, v_ax3], _5__6[v_ax0, v_ax1, v_ax2, v_ax3], _5__15[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_where[v_ax0, v_ax1, v_ax2, v_ax3])
                T_where[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", _5__10[v_ax0, v_ax1, v_ax2, v_ax3]), _5__6[v_ax0, v_ax1, v_ax2, v_ax3], _5__15[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def where2(_7__8: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "bool"), _7__4: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), _7__13: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), T_where: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7__8[v_ax0, v_ax1, v_ax2, v_ax3], _7__4[v_ax0, v_ax1, v_ax2, v_ax3], _7__13[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_where[v_ax0, v_ax1, v_ax2, v_ax3])
                T_where[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", _7__8[v_ax0, v_ax1, v_ax2, v_ax3]), _7__4[v_ax0, v_ax1, v_ax2, v_ax3], _7__13[v_ax0, v_ax1, v_ax2, v_ax3])

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
            _0__1 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 12, 30, 26), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 12, 30, 26), dtype="float32"))
            lv = R.call_tir(cls.reshape1, (_0,), out_ty=R.Tensor((batch, 12, 780), dtype="float32"))
            lv1 = R.call_tir(cls.group_norm_sums, (lv,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            lv2 = R.call_tir(cls.group_norm_mean, (lv1,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            lv3 = R.call_tir(cls.group_norm_squares, (lv, lv2), out_ty=R.Tensor((batch, 12), dtype="float32"))
            lv4 = R.call_tir(cls.group_norm_scale, (lv3, _1_weight), out_ty=R.Tensor((batch, 12), dtype="float32"))
            _1 = R.call_tir(cls.group_norm, (_0, lv2, lv4, _1_bias), out_ty=R.Tensor((batch, 12, 30, 26), dtype="float32"))
            _2__1 = R.call_tir(cls.greater, (_1,), out_ty=R.Tensor((batch, 12, 30, 26), dtype="bool"))
            _2__2 = R.call_tir(cls.reshape, (_2_weight,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _2__3 = R.call_tir(cls.multiply, (_1, _2__2), out_ty=R.Tensor((batch, 12, 30, 26), dtype="float32"))
            _2 = R.call_tir(cls.where, (_2__1, _1, _2__3), out_ty=R.Tensor((batch, 12, 30, 26), dtype="float32"))
            _3__1 = R.call_tir(cls.conv2d1, (_2, _3_weight), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _3__2 = R.call_tir(cls.reshape2, (_3_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            _3 = R.call_tir(cls.add1, (_3__1, _3__2), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            lv5 = R.call_tir(cls.reshape3, (_3,), out_ty=R.Tensor((batch, 8, 168), dtype="float32"))
            lv6 = R.call_tir(cls.instance_norm_sums, (lv5,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv7 = R.call_tir(cls.instance_norm_mean, (lv6,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv8 = R.call_tir(cls.instance_norm_squares, (lv5, lv7), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv9 = R.call_tir(cls.instance_norm_scale, (lv8, _4_weight), out_ty=R.Tensor((batch, 8), dtype="float32"))
            _4 = R.call_tir(cls.instance_norm, (_3, lv7, lv9, _4_bias), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__1 = R.call_tir(cls.multiply1, (_4,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__2 = R.call_tir(cls.greater1, (_5__1,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="bool"))
            _5__3 = R.call_tir(cls.maximum, (_5__1,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__4 = R.call_tir(cls.tir_abs, (_5__1,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__5 = R.call_tir(cls.tir_negative, (_5__4,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__6 = R.call_tir(cls.tir_exp, (_5__5,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__7 = R.call_tir(cls.add2, (_5__6,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__8 = R.call_tir(cls.equal, (_5__7,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="bool"))
            _5__9 = R.call_tir(cls.equal1, (_5__7,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="bool"))
            _5__10 = R.call_tir(cls.logical_or, (_5__8, _5__9), out_ty=R.Tensor((batch, 8, 14, 12), dtype="bool"))
            _5__11 = R.call_tir(cls.tir_log, (_5__7,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__12 = R.call_tir(cls.multiply2, (_5__11, _5__6), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__13 = R.call_tir(cls.maximum, (_5__7,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__14 = R.call_tir(cls.subtract, (_5__13,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__15 = R.call_tir(cls.divide, (_5__12, _5__14), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__16 = R.call_tir(cls.where1, (_5__10, _5__6, _5__15), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__17 = R.call_tir(cls.add3, (_5__3, _5__16), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5__18 = R.call_tir(cls.multiply1, (_5__17,), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _5 = R.call_tir(cls.where1, (_5__2, _4, _5__18), out_ty=R.Tensor((batch, 8, 14, 12), dtype="float32"))
            _6__1 = R.call_tir(cls.conv2d2, (_5, _6_weight), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _6__2 = R.call_tir(cls.reshape4, (_6_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            _6 = R.call_tir(cls.add4, (_6__1, _6__2), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__1 = R.call_tir(cls.maximum1, (_6,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__2 = R.call_tir(cls.tir_abs1, (_6,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__3 = R.call_tir(cls.tir_negative1, (_7__2,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__4 = R.call_tir(cls.tir_exp1, (_7__3,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__5 = R.call_tir(cls.add5, (_7__4,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__6 = R.call_tir(cls.equal2, (_7__5,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="bool"))
            _7__7 = R.call_tir(cls.equal3, (_7__5,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="bool"))
            _7__8 = R.call_tir(cls.logical_or1, (_7__6, _7__7), out_ty=R.Tensor((batch, 6, 14, 12), dtype="bool"))
            _7__9 = R.call_tir(cls.tir_log1, (_7__5,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__10 = R.call_tir(cls.multiply3, (_7__9, _7__4), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__11 = R.call_tir(cls.maximum1, (_7__5,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__12 = R.call_tir(cls.subtract1, (_7__11,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__13 = R.call_tir(cls.divide1, (_7__10, _7__12), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__14 = R.call_tir(cls.where2, (_7__8, _7__4, _7__13), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__15 = R.call_tir(cls.add6, (_7__1, _7__14), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7__16 = R.call_tir(cls.tanh, (_7__15,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _7 = R.call_tir(cls.multiply3, (_6, _7__16), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _8 = R.call_tir(cls.max_pool2d, (_7,), out_ty=R.Tensor((batch, 6, 7, 6), dtype="float32"))
            _9 = R.call_tir(cls.reshape5, (_8,), out_ty=R.Tensor((batch, 252), dtype="float32"))
            _10 = R.call_tir(cls.layer_norm, (_9, _10_weight, _10_bias), out_ty=R.Tensor((batch, 252), dtype="float32"))
            _11__1 = R.call_tir(cls.transpose, (_11_weight,), out_ty=R.Tensor((252, 10), dtype="float32"))
            _11__2 = R.call_tir(cls.matmul, (_10, _11__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _11 = R.call_tir(cls.add7, (_11__2, _11_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
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
