# lenet5, stage tir: the Relax module after legalization
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
    def add(_0__1: T.Buffer((batch, T.int64(6), T.int64(28), T.int64(24)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(28), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(28), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_3__1: T.Buffer((batch, T.int64(16), T.int64(10), T.int64(8)), "float32"), _3__2: T.Buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(10), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(10), T.int64(8)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3__1[v_ax0, v_ax1, v_ax2, v_ax3], _3__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _3__1[v_ax0, v_ax1, v_ax2, v_ax3] + _3__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_7__2: T.Buffer((batch, T.int64(120)), "float32"), _7_bias: T.Buffer((T.int64(120),), "float32"), T_add: T.Buffer((batch, T.int64(120)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(120)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_7__2[v_ax0, v_ax1], _7_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _7__2[v_ax0, v_ax1] + _7_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add3(_9__2: T.Buffer((batch, T.int64(84)), "float32"), _9_bias: T.Buffer((T.int64(84),), "float32"), T_add: T.Buffer((batch, T.int64(84)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(84)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_9__2[v_ax0, v_ax1], _9_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _9__2[v_ax0, v_ax1] + _9_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add4(_11__2: T.Buffer((batch, T.int64(10)), "float32"), _11_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_11__2[v_ax0, v_ax1], _11_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _11__2[v_ax0, v_ax1] + _11_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d(_1: T.Buffer((batch, T.int64(6), T.int64(28), T.int64(24)), "float32"), pool_avg: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(14), T.int64(12)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12), T.int64(2), T.int64(2)):
            with T.sblock("pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(_1[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(2) + v_rv1])
                T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _1[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(2) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", (T.min(T.int64(1), T.int64(27) - v_ax2 * T.int64(2)) + T.int64(1)) * (T.min(T.int64(1), T.int64(23) - v_ax3 * T.int64(2)) + T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d1(_4: T.Buffer((batch, T.int64(16), T.int64(10), T.int64(8)), "float32"), pool_avg: T.Buffer((batch, T.int64(16), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(5), T.int64(4)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(16), T.int64(5), T.int64(4), T.int64(2), T.int64(2)):
            with T.sblock("pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(_4[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(2) + v_rv1])
                T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _4[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(2) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(5), T.int64(4)):
            with T.sblock("pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", (T.min(T.int64(1), T.int64(9) - v_ax2 * T.int64(2)) + T.int64(1)) * (T.min(T.int64(1), T.int64(7) - v_ax3 * T.int64(2)) + T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(1), T.int64(32), T.int64(28)), "float32"), _0_weight: T.Buffer((T.int64(6), T.int64(1), T.int64(5), T.int64(5)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(28), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(1), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = input_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(28), T.int64(24), T.int64(1), T.int64(5), T.int64(5)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_2: T.Buffer((batch, T.int64(6), T.int64(14), T.int64(12)), "float32"), _3_weight: T.Buffer((T.int64(16), T.int64(6), T.int64(5), T.int64(5)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(10), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(14), T.int64(12)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(14), T.int64(12)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _2[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(10), T.int64(8), T.int64(6), T.int64(5), T.int64(5)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _3_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _3_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_6: T.Buffer((batch, T.int64(320)), "float32"), _7__1: T.Buffer((T.int64(320), T.int64(120)), "float32"), matmul: T.Buffer((batch, T.int64(120)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(120), T.int64(320)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_6[v_i0, v_k], _7__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _6[v_i0, v_k] * _7__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(_8: T.Buffer((batch, T.int64(120)), "float32"), _9__1: T.Buffer((T.int64(120), T.int64(84)), "float32"), matmul: T.Buffer((batch, T.int64(84)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(84), T.int64(120)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_8[v_i0, v_k], _9__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _8[v_i0, v_k] * _9__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(_10: T.Buffer((batch, T.int64(84)), "float32"), _11__1: T.Buffer((T.int64(84), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(84)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_10[v_i0, v_k], _11__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _10[v_i0, v_k] * _11__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_bias: T.Buffer((T.int64(6),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_3_bias: T.Buffer((T.int64(16),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_5: T.Buffer((batch, T.int64(16), T.int64(5), T.int64(4)), "float32"), T_reshape: T.Buffer((batch, T.int64(320)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(320)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5[(v_ax1 // T.int64(320) + v_ax0) % batch, v_ax1 % T.int64(320) // T.int64(20), v_ax1 % T.int64(20) // T.int64(4), v_ax1 % T.int64(4)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _5[(v_ax1 // T.int64(320) + v_ax0) % batch, v_ax1 % T.int64(320) // T.int64(20), v_ax1 % T.int64(20) // T.int64(4), v_ax1 % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def tanh(_0: T.Buffer((batch, T.int64(6), T.int64(28), T.int64(24)), "float32"), tanh: T.Buffer((batch, T.int64(6), T.int64(28), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(28), T.int64(24)):
            with T.sblock("tanh"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(tanh[v_i0, v_i1, v_i2, v_i3])
                tanh[v_i0, v_i1, v_i2, v_i3] = T.tanh(_0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tanh1(_3: T.Buffer((batch, T.int64(16), T.int64(10), T.int64(8)), "float32"), tanh: T.Buffer((batch, T.int64(16), T.int64(10), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(10), T.int64(8)):
            with T.sblock("tanh"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3[v_i0, v_i1, v_i2, v_i3])
                T.writes(tanh[v_i0, v_i1, v_i2, v_i3])
                tanh[v_i0, v_i1, v_i2, v_i3] = T.tanh(_3[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def tanh2(_7: T.Buffer((batch, T.int64(120)), "float32"), tanh: T.Buffer((batch, T.int64(120)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(120)):
            with T.sblock("tanh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_7[v_i0, v_i1])
                T.writes(tanh[v_i0, v_i1])
                tanh[v_i0, v_i1] = T.tanh(_7[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def tanh3(_9: T.Buffer((batch, T.int64(84)), "float32"), tanh: T.Buffer((batch, T.int64(84)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(84)):
            with T.sblock("tanh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_9[v_i0, v_i1])
                T.writes(tanh[v_i0, v_i1])
                tanh[v_i0, v_i1] = T.tanh(_9[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def transpose(_7_weight: T.Buffer((T.int64(120), T.int64(320)), "float32"), T_transpose: T.Buffer((T.int64(320), T.int64(120)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(320), T.int64(120)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_7_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _7_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_9_weight: T.Buffer((T.int64(84), T.int64(120)), "float32"), T_transpose: T.Buffer((T.int64(120), T.int64(84)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(120), T.int64(84)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_9_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _9_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(_11_weight: T.Buffer((T.int64(10), T.int64(84)), "float32"), T_transpose: T.Buffer((T.int64(84), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(84), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_11_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _11_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 1, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((6, 1, 5, 5), dtype="float32"),
        _0_bias: R.Tensor((6,), dtype="float32"),
        _3_weight: R.Tensor((16, 6, 5, 5), dtype="float32"),
        _3_bias: R.Tensor((16,), dtype="float32"),
        _7_weight: R.Tensor((120, 320), dtype="float32"),
        _7_bias: R.Tensor((120,), dtype="float32"),
        _9_weight: R.Tensor((84, 120), dtype="float32"),
        _9_bias: R.Tensor((84,), dtype="float32"),
        _11_weight: R.Tensor((10, 84), dtype="float32"),
        _11_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 6, 28, 24), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 6, 28, 24), dtype="float32"))
            _1 = R.call_tir(cls.tanh, (_0,), out_ty=R.Tensor((batch, 6, 28, 24), dtype="float32"))
            _2 = R.call_tir(cls.avg_pool2d, (_1,), out_ty=R.Tensor((batch, 6, 14, 12), dtype="float32"))
            _3__1 = R.call_tir(cls.conv2d1, (_2, _3_weight), out_ty=R.Tensor((batch, 16, 10, 8), dtype="float32"))
            _3__2 = R.call_tir(cls.reshape1, (_3_bias,), out_ty=R.Tensor((1, 16, 1, 1), dtype="float32"))
            _3 = R.call_tir(cls.add1, (_3__1, _3__2), out_ty=R.Tensor((batch, 16, 10, 8), dtype="float32"))
            _4 = R.call_tir(cls.tanh1, (_3,), out_ty=R.Tensor((batch, 16, 10, 8), dtype="float32"))
            _5 = R.call_tir(cls.avg_pool2d1, (_4,), out_ty=R.Tensor((batch, 16, 5, 4), dtype="float32"))
            _6 = R.call_tir(cls.reshape2, (_5,), out_ty=R.Tensor((batch, 320), dtype="float32"))
            _7__1 = R.call_tir(cls.transpose, (_7_weight,), out_ty=R.Tensor((320, 120), dtype="float32"))
            _7__2 = R.call_tir(cls.matmul, (_6, _7__1), out_ty=R.Tensor((batch, 120), dtype="float32"))
            _7 = R.call_tir(cls.add2, (_7__2, _7_bias), out_ty=R.Tensor((batch, 120), dtype="float32"))
            _8 = R.call_tir(cls.tanh2, (_7,), out_ty=R.Tensor((batch, 120), dtype="float32"))
            _9__1 = R.call_tir(cls.transpose1, (_9_weight,), out_ty=R.Tensor((120, 84), dtype="float32"))
            _9__2 = R.call_tir(cls.matmul1, (_8, _9__1), out_ty=R.Tensor((batch, 84), dtype="float32"))
            _9 = R.call_tir(cls.add3, (_9__2, _9_bias), out_ty=R.Tensor((batch, 84), dtype="float32"))
            _10 = R.call_tir(cls.tanh3, (_9,), out_ty=R.Tensor((batch, 84), dtype="float32"))
            _11__1 = R.call_tir(cls.transpose2, (_11_weight,), out_ty=R.Tensor((84, 10), dtype="float32"))
            _11__2 = R.call_tir(cls.matmul2, (_10, _11__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _11 = R.call_tir(cls.add4, (_11__2, _11_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _11
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# f2d8e4d863f1871adb17 _0_weight: float32[6, 1, 5, 5]
# 2c79940ed0bfa96b9bf5 _0_bias: float32[6]
# 315b05c0588f450746db _3_weight: float32[16, 6, 5, 5]
# 607183b728ffc349f967 _3_bias: float32[16]
# 5a7201bb1accc6cc610c _7_weight: float32[120, 320]
# 956edcb5e9ef9ac52491 _7_bias: float32[120]
# 12131fec71e06336668a _9_weight: float32[84, 120]
# db344f0e388617d938db _9_bias: float32[84]
# cf3149f5ce4f263cbfb3 _11_weight: float32[10, 84]
# 113315df414ed35c06de _11_bias: float32[10]
