# grouped_dilated, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(_5: T.Buffer((batch, T.int64(18), T.int64(15), T.int64(28)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(18), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(18), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(18), T.int64(1), T.int64(1), T.int64(15), T.int64(28)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(_5[v_ax0, v_ax1, v_ax2 * T.int64(15) + v_rv0, v_ax3 * T.int64(28) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _5[v_ax0, v_ax1, v_ax2 * T.int64(15) + v_rv0, v_ax3 * T.int64(28) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(18), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(420.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0__2: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), _0__3: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__2[v_ax0, v_ax1, v_ax2, v_ax3], _0__3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__2[v_ax0, v_ax1, v_ax2, v_ax3] + _0__3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_2__1: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), _2__2: T.Buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2__1[v_ax0, v_ax1, v_ax2, v_ax3], _2__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_4__1: T.Buffer((batch, T.int64(18), T.int64(15), T.int64(28)), "float32"), _4__2: T.Buffer((T.int64(1), T.int64(18), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(18), T.int64(15), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(18), T.int64(15), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4__1[v_ax0, v_ax1, v_ax2, v_ax3], _4__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _4__1[v_ax0, v_ax1, v_ax2, v_ax3] + _4__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add3(_6_2__2: T.Buffer((batch, T.int64(10)), "float32"), _6_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_6_2__2[v_ax0, v_ax1], _6_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _6_2__2[v_ax0, v_ax1] + _6_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(_0__1: T.Buffer((batch, T.int64(3), T.int64(34), T.int64(30)), "float32"), _0_weight: T.Buffer((T.int64(12), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0__1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _0__1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_1: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), _2_weight: T.Buffer((T.int64(24), T.int64(3), T.int64(3), T.int64(5)), "float32"), group_conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(36), T.int64(32)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(36), T.int64(32)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2 - T.int64(2), v_i3 - T.int64(2)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(2) <= v_i2 and v_i2 < T.int64(34) and T.int64(2) <= v_i3 and v_i3 < T.int64(30), _1[v_i0, v_i1, v_i2 - T.int64(2), v_i3 - T.int64(2)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(5)):
            with T.sblock("group_conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_ff // T.int64(6) * T.int64(3) + v_rc, v_ry * T.int64(2) + v_yy, v_xx + v_rx], _2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_ff // T.int64(6) * T.int64(3) + v_rc, v_ry * T.int64(2) + v_yy, v_xx + v_rx] * _2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_3: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), _4_weight: T.Buffer((T.int64(18), T.int64(8), T.int64(3), T.int64(3)), "float32"), group_conv2d_nchw: T.Buffer((batch, T.int64(18), T.int64(15), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(32), T.int64(32)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(32), T.int64(32)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3[v_i0, v_i1, v_i2, v_i3 - T.int64(2)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(2) <= v_i3 and v_i3 < T.int64(30), _3[v_i0, v_i1, v_i2, v_i3 - T.int64(2)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(18), T.int64(15), T.int64(28), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("group_conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_ff // T.int64(6) * T.int64(8) + v_rc, v_yy * T.int64(2) + v_ry, v_rx * T.int64(2) + v_xx], _4_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_ff // T.int64(6) * T.int64(8) + v_rc, v_yy * T.int64(2) + v_ry, v_rx * T.int64(2) + v_xx] * _4_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def greater(_2: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), T_greater: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(32), T.int64(28)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_greater[v_ax0, v_ax1, v_ax2, v_ax3])
                T_greater[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0) < _2[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_6_1: T.Buffer((batch, T.int64(18)), "float32"), _6_2__1: T.Buffer((T.int64(18), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(18)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_6_1[v_i0, v_k], _6_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _6_1[v_i0, v_k] * _6_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def multiply(_2: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _2[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.10000000149011612)

    @T.prim_func(private=True, s_tir=True)
    def reflect_pad(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), ReflectPadInput: T.Buffer((batch, T.int64(3), T.int64(34), T.int64(30)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("ReflectPadInput"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[batch - T.max(T.max(T.int64(0) - v_i0, v_i0) + T.int64(1) - batch, batch - T.min(T.int64(0) - v_i0, v_i0) - T.int64(1)) - T.int64(1):batch - T.max(T.max(T.int64(0) - v_i0, v_i0) + T.int64(1) - batch, batch - T.min(T.int64(0) - v_i0, v_i0) - T.int64(1)) - T.int64(1) + (T.max(T.max(T.int64(0) - v_i0, v_i0) + T.int64(2) - batch, batch - T.min(T.int64(0) - v_i0, v_i0)) - T.min(T.min(T.int64(0) - v_i0, v_i0) + T.int64(1) - batch, batch - T.max(T.int64(0) - v_i0, v_i0) - T.int64(1))), T.int64(2) - T.max(T.max(T.int64(0) - v_i1, v_i1) - T.int64(2), T.int64(2) - T.min(T.int64(0) - v_i1, v_i1)):T.int64(2) - T.max(T.max(T.int64(0) - v_i1, v_i1) - T.int64(2), T.int64(2) - T.min(T.int64(0) - v_i1, v_i1)) + (T.max(T.max(T.int64(0) - v_i1, v_i1) - T.int64(2), T.int64(2) - T.min(T.int64(0) - v_i1, v_i1)) + T.int64(1) - T.min(T.min(T.int64(0) - v_i1, v_i1) - T.int64(2), T.int64(2) - T.max(T.int64(0) - v_i1, v_i1))), T.int64(31) - T.max(T.max(T.int64(1) - v_i2, v_i2 - T.int64(1)) - T.int64(31), T.int64(31) - T.min(T.int64(1) - v_i2, v_i2 - T.int64(1))):T.int64(31) - T.max(T.max(T.int64(1) - v_i2, v_i2 - T.int64(1)) - T.int64(31), T.int64(31) - T.min(T.int64(1) - v_i2, v_i2 - T.int64(1))) + (T.max(T.max(T.int64(1) - v_i2, v_i2 - T.int64(1)) - T.int64(31), T.int64(31) - T.min(T.int64(1) - v_i2, v_i2 - T.int64(1))) + T.int64(1) - T.min(T.min(T.int64(1) - v_i2, v_i2 - T.int64(1)) - T.int64(31), T.int64(31) - T.max(T.int64(1) - v_i2, v_i2 - T.int64(1)))), T.int64(27) - T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))):T.int64(27) - T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))) + (T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))) + T.int64(1) - T.min(T.min(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.max(T.int64(1) - v_i3, v_i3 - T.int64(1))))])
                T.writes(ReflectPadInput[v_i0, v_i1, v_i2, v_i3])
                ReflectPadInput[v_i0, v_i1, v_i2, v_i3] = input_1[batch - T.Select(T.int64(1) <= batch - T.Select(T.int64(0) <= v_i0, v_i0, T.int64(0) - v_i0), batch - T.Select(T.int64(0) <= v_i0, v_i0, T.int64(0) - v_i0) - T.int64(1), T.Select(T.int64(0) <= v_i0, v_i0, T.int64(0) - v_i0) + T.int64(1) - batch) - T.int64(1), T.int64(2) - T.Select(T.Select(T.int64(0) <= v_i1, v_i1, T.int64(0) - v_i1) <= T.int64(2), T.int64(2) - T.Select(T.int64(0) <= v_i1, v_i1, T.int64(0) - v_i1), T.Select(T.int64(0) <= v_i1, v_i1, T.int64(0) - v_i1) - T.int64(2)), T.int64(31) - T.Select(T.Select(T.int64(1) <= v_i2, v_i2 - T.int64(1), T.int64(1) - v_i2) <= T.int64(31), T.int64(31) - T.Select(T.int64(1) <= v_i2, v_i2 - T.int64(1), T.int64(1) - v_i2), T.Select(T.int64(1) <= v_i2, v_i2 - T.int64(1), T.int64(1) - v_i2) - T.int64(31)), T.int64(27) - T.Select(T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3) <= T.int64(27), T.int64(27) - T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3), T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3) - T.int64(27))]

    @T.prim_func(private=True, s_tir=True)
    def relu(_0: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_4: T.Buffer((batch, T.int64(18), T.int64(15), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(18), T.int64(15), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(18), T.int64(15), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_4[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _4[v_i0, v_i1, v_i2, v_i3])

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
    def reshape1(_2_bias: T.Buffer((T.int64(24),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _2_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_4_bias: T.Buffer((T.int64(18),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(18), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(18), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(18)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _4_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(18)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(_6_0: T.Buffer((batch, T.int64(18), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(18)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_6_0[(v_ax1 // T.int64(18) + v_ax0) % batch, v_ax1 % T.int64(18), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _6_0[(v_ax1 // T.int64(18) + v_ax0) % batch, v_ax1 % T.int64(18), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_6_2_weight: T.Buffer((T.int64(10), T.int64(18)), "float32"), T_transpose: T.Buffer((T.int64(18), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(18), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_6_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _6_2_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def where(_3__1: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "bool"), _2: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), _3__2: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), T_where: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(32), T.int64(28)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3__1[v_ax0, v_ax1, v_ax2, v_ax3], _2[v_ax0, v_ax1, v_ax2, v_ax3], _3__2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_where[v_ax0, v_ax1, v_ax2, v_ax3])
                T_where[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", _3__1[v_ax0, v_ax1, v_ax2, v_ax3]), _2[v_ax0, v_ax1, v_ax2, v_ax3], _3__2[v_ax0, v_ax1, v_ax2, v_ax3])

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((12, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((12,), dtype="float32"),
        _2_weight: R.Tensor((24, 3, 3, 5), dtype="float32"),
        _2_bias: R.Tensor((24,), dtype="float32"),
        _4_weight: R.Tensor((18, 8, 3, 3), dtype="float32"),
        _4_bias: R.Tensor((18,), dtype="float32"),
        _6_2_weight: R.Tensor((10, 18), dtype="float32"),
        _6_2_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.reflect_pad, (input_1,), out_ty=R.Tensor((batch, 3, 34, 30), dtype="float32"))
            _0__2 = R.call_tir(cls.conv2d, (_0__1, _0_weight), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _0__3 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__2, _0__3), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _1 = R.call_tir(cls.relu, (_0,), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _2__1 = R.call_tir(cls.conv2d1, (_1, _2_weight), out_ty=R.Tensor((batch, 24, 32, 28), dtype="float32"))
            _2__2 = R.call_tir(cls.reshape1, (_2_bias,), out_ty=R.Tensor((1, 24, 1, 1), dtype="float32"))
            _2 = R.call_tir(cls.add1, (_2__1, _2__2), out_ty=R.Tensor((batch, 24, 32, 28), dtype="float32"))
            _3__1 = R.call_tir(cls.greater, (_2,), out_ty=R.Tensor((batch, 24, 32, 28), dtype="bool"))
            _3__2 = R.call_tir(cls.multiply, (_2,), out_ty=R.Tensor((batch, 24, 32, 28), dtype="float32"))
            _3 = R.call_tir(cls.where, (_3__1, _2, _3__2), out_ty=R.Tensor((batch, 24, 32, 28), dtype="float32"))
            _4__1 = R.call_tir(cls.conv2d2, (_3, _4_weight), out_ty=R.Tensor((batch, 18, 15, 28), dtype="float32"))
            _4__2 = R.call_tir(cls.reshape2, (_4_bias,), out_ty=R.Tensor((1, 18, 1, 1), dtype="float32"))
            _4 = R.call_tir(cls.add2, (_4__1, _4__2), out_ty=R.Tensor((batch, 18, 15, 28), dtype="float32"))
            _5 = R.call_tir(cls.relu1, (_4,), out_ty=R.Tensor((batch, 18, 15, 28), dtype="float32"))
            _6_0 = R.call_tir(cls.adaptive_avg_pool2d, (_5,), out_ty=R.Tensor((batch, 18, 1, 1), dtype="float32"))
            _6_1 = R.call_tir(cls.reshape3, (_6_0,), out_ty=R.Tensor((batch, 18), dtype="float32"))
            _6_2__1 = R.call_tir(cls.transpose, (_6_2_weight,), out_ty=R.Tensor((18, 10), dtype="float32"))
            _6_2__2 = R.call_tir(cls.matmul, (_6_1, _6_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _6_2 = R.call_tir(cls.add3, (_6_2__2, _6_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _6_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 _0_weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# ac6f6e09700eee0f7572 _2_weight: float32[24, 3, 3, 5]
# e61d0ec755654fb98375 _2_bias: float32[24]
# af3f115808b94b6f28dd _4_weight: float32[18, 8, 3, 3]
# 04ded3343802079b970d _4_bias: float32[18]
# 5fc3c916a4d8048b0a0f _6_2_weight: float32[10, 18]
# f5eadffa0e895730c8a6 _6_2_bias: float32[10]
