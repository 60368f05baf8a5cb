# channel_shuffle, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(view_3: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1), T.int64(16), T.int64(14)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(view_3[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + view_3[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0__1: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_1_body_1__1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _1_body_1__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_1__1[v_ax0, v_ax1, v_ax2, v_ax3], _1_body_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_1__1[v_ax0, v_ax1, v_ax2, v_ax3] + _1_body_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_3_2__2: T.Buffer((batch, T.int64(10)), "float32"), _3_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_3_2__2[v_ax0, v_ax1], _3_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _3_2__2[v_ax0, v_ax1] + _3_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm(_1_body_0_0: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _1_body_0_1_weight: T.Buffer((T.int64(6),), "float32"), _1_body_0_1_bias: T.Buffer((T.int64(6),), "float32"), _1_body_0_1_running_mean: T.Buffer((T.int64(6),), "float32"), _1_body_0_1_running_var: T.Buffer((T.int64(6),), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(6),), "float32"), T_multiply_1: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(16), T.int64(14)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(16), T.int64(14)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(16), T.int64(14)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(6)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(6), ax0)
                T.reads(_1_body_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _1_body_0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(6)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(6), ax0)
                T.reads(_1_body_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _1_body_0_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(getitem: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _1_body_2: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), T_concat: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_2[v_ax0, v_ax1 - T.int64(6), v_ax2, v_ax3], getitem[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(6) <= v_ax1, _1_body_2[v_ax0, v_ax1 - T.int64(6), v_ax2, v_ax3], getitem[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_weight: T.Buffer((T.int64(12), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(16), T.int64(14), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(getitem_1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _1_body_0_0_weight: T.Buffer((T.int64(6), T.int64(1), T.int64(3), T.int64(3)), "float32"), group_conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(getitem_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), getitem_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(16), T.int64(14), T.int64(1), T.int64(3), T.int64(3)):
            with T.sblock("group_conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_ff + v_rc, v_yy + v_ry, v_xx + v_rx], _1_body_0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_ff + v_rc, v_yy + v_ry, v_xx + v_rx] * _1_body_0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_1_body_0_1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _1_body_1_weight: T.Buffer((T.int64(6), T.int64(6), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_body_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _1_body_0_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(16), T.int64(14), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _1_body_1_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _1_body_1_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_3_1: T.Buffer((batch, T.int64(12)), "float32"), _3_2__1: T.Buffer((T.int64(12), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_3_1[v_i0, v_k], _3_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _3_1[v_i0, v_k] * _3_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def relu(_1_body_1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_body_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _1_body_1[v_i0, v_i1, v_i2, v_i3])

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
    def reshape1(_1_body_1_bias: T.Buffer((T.int64(6),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_body_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _1_body_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(cat: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), T_reshape: T.Buffer((batch, T.int64(2), T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(2), T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(cat[((v_ax1 * T.int64(6) + (v_ax4 // T.int64(14) + v_ax3) // T.int64(16) + v_ax2) // T.int64(12) + v_ax0) % batch, (v_ax1 * T.int64(6) + (v_ax4 // T.int64(14) + v_ax3) // T.int64(16) + v_ax2) % T.int64(12), (v_ax4 // T.int64(14) + v_ax3) % T.int64(16), v_ax4 % T.int64(14)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = cat[((v_ax1 * T.int64(6) + (v_ax4 // T.int64(14) + v_ax3) // T.int64(16) + v_ax2) // T.int64(12) + v_ax0) % batch, (v_ax1 * T.int64(6) + (v_ax4 // T.int64(14) + v_ax3) // T.int64(16) + v_ax2) % T.int64(12), (v_ax4 // T.int64(14) + v_ax3) % T.int64(16), v_ax4 % T.int64(14)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(transpose: T.Buffer((batch, T.int64(6), T.int64(2), T.int64(16), T.int64(14)), "float32"), T_reshape: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose[(((v_ax3 // T.int64(14) + v_ax2) // T.int64(16) + v_ax1) // T.int64(12) + v_ax0) % batch, ((v_ax3 // T.int64(14) + v_ax2) // T.int64(16) + v_ax1) % T.int64(12) // T.int64(2), ((v_ax3 // T.int64(14) + v_ax2) // T.int64(16) + v_ax1) % T.int64(2), (v_ax3 // T.int64(14) + v_ax2) % T.int64(16), v_ax3 % T.int64(14)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = transpose[(((v_ax3 // T.int64(14) + v_ax2) // T.int64(16) + v_ax1) // T.int64(12) + v_ax0) % batch, ((v_ax3 // T.int64(14) + v_ax2) // T.int64(16) + v_ax1) % T.int64(12) // T.int64(2), ((v_ax3 // T.int64(14) + v_ax2) // T.int64(16) + v_ax1) % T.int64(2), (v_ax3 // T.int64(14) + v_ax2) % T.int64(16), v_ax3 % T.int64(14)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(_3_0: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(12)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_3_0[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _3_0[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(_0: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = _0[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(_0: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0[v_ax0, v_ax1 + T.int64(6), v_ax2, v_ax3])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = _0[v_ax0, v_ax1 + T.int64(6), v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose(view: T.Buffer((batch, T.int64(2), T.int64(6), T.int64(16), T.int64(14)), "float32"), T_transpose: T.Buffer((batch, T.int64(6), T.int64(2), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(6), T.int64(2), T.int64(16), T.int64(14)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(view[v_ax0, v_ax2, v_ax1, v_ax3, v_ax4])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = view[v_ax0, v_ax2, v_ax1, v_ax3, v_ax4]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_3_2_weight: T.Buffer((T.int64(10), T.int64(12)), "float32"), T_transpose: T.Buffer((T.int64(12), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_3_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _3_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((12, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((12,), dtype="float32"),
        _1_body_0_0_weight: R.Tensor((6, 1, 3, 3), dtype="float32"),
        _1_body_0_1_weight: R.Tensor((6,), dtype="float32"),
        _1_body_0_1_bias: R.Tensor((6,), dtype="float32"),
        _1_body_1_weight: R.Tensor((6, 6, 1, 1), dtype="float32"),
        _1_body_1_bias: R.Tensor((6,), dtype="float32"),
        _2_body_0_0_weight: R.Tensor((6, 1, 3, 3), dtype="float32"),
        _2_body_0_1_weight: R.Tensor((6,), dtype="float32"),
        _2_body_0_1_bias: R.Tensor((6,), dtype="float32"),
        _2_body_1_weight: R.Tensor((6, 6, 1, 1), dtype="float32"),
        _2_body_1_bias: R.Tensor((6,), dtype="float32"),
        _3_2_weight: R.Tensor((10, 12), dtype="float32"),
        _3_2_bias: R.Tensor((10,), dtype="float32"),
        _1_body_0_1_running_mean: R.Tensor((6,), dtype="float32"),
        _1_body_0_1_running_var: R.Tensor((6,), dtype="float32"),
        _2_body_0_1_running_mean: R.Tensor((6,), dtype="float32"),
        _2_body_0_1_running_var: R.Tensor((6,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            getitem = R.call_tir(cls.strided_slice, (_0,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (_0,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _1_body_0_0 = R.call_tir(cls.conv2d1, (getitem_1, _1_body_0_0_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _1_body_0_1__1 = R.call_tir(cls.batch_norm, (_1_body_0_0, _1_body_0_1_weight, _1_body_0_1_bias, _1_body_0_1_running_mean, _1_body_0_1_running_var), out_ty=[R.Tensor((batch, 6, 16, 14), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")])
            _1_body_0_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = _1_body_0_1__1[0]
            _1_body_1__1 = R.call_tir(cls.conv2d2, (_1_body_0_1, _1_body_1_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _1_body_1__2 = R.call_tir(cls.reshape1, (_1_body_1_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            _1_body_1 = R.call_tir(cls.add1, (_1_body_1__1, _1_body_1__2), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _1_body_2 = R.call_tir(cls.relu, (_1_body_1,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (getitem, _1_body_2), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            view = R.call_tir(cls.reshape2, (cat,), out_ty=R.Tensor((batch, 2, 6, 16, 14), dtype="float32"))
            transpose = R.call_tir(cls.transpose, (view,), out_ty=R.Tensor((batch, 6, 2, 16, 14), dtype="float32"))
            view_1 = R.call_tir(cls.reshape3, (transpose,), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            getitem_6 = R.call_tir(cls.strided_slice, (view_1,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            getitem_7 = R.call_tir(cls.strided_slice1, (view_1,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _2_body_0_0 = R.call_tir(cls.conv2d1, (getitem_7, _2_body_0_0_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _2_body_0_1__1 = R.call_tir(cls.batch_norm, (_2_body_0_0, _2_body_0_1_weight, _2_body_0_1_bias, _2_body_0_1_running_mean, _2_body_0_1_running_var), out_ty=[R.Tensor((batch, 6, 16, 14), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")])
            _2_body_0_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = _2_body_0_1__1[0]
            _2_body_1__1 = R.call_tir(cls.conv2d2, (_2_body_0_1, _2_body_1_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _2_body_1__2 = R.call_tir(cls.reshape1, (_2_body_1_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            _2_body_1 = R.call_tir(cls.add1, (_2_body_1__1, _2_body_1__2), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _2_body_2 = R.call_tir(cls.relu, (_2_body_1,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            cat_1 = R.call_tir(cls.concatenate, (getitem_6, _2_body_2), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            view_2 = R.call_tir(cls.reshape2, (cat_1,), out_ty=R.Tensor((batch, 2, 6, 16, 14), dtype="float32"))
            transpose_1 = R.call_tir(cls.transpose, (view_2,), out_ty=R.Tensor((batch, 6, 2, 16, 14), dtype="float32"))
            view_3 = R.call_tir(cls.reshape3, (transpose_1,), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            _3_0 = R.call_tir(cls.adaptive_avg_pool2d, (view_3,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            _3_1 = R.call_tir(cls.reshape4, (_3_0,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            _3_2__1 = R.call_tir(cls.transpose1, (_3_2_weight,), out_ty=R.Tensor((12, 10), dtype="float32"))
            _3_2__2 = R.call_tir(cls.matmul, (_3_1, _3_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _3_2 = R.call_tir(cls.add2, (_3_2__2, _3_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _3_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 _0_weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# facf5f92b58da66b4804 _1_body_0_0_weight: float32[6, 1, 3, 3]
# b9036381046239a8657b _1_body_0_1_weight: float32[6]
# c53c0f86fadd5a8e5199 _1_body_0_1_bias: float32[6]
# c9ec9294cb3d30322a6a _1_body_1_weight: float32[6, 6, 1, 1]
# 2284740509a318fc3515 _1_body_1_bias: float32[6]
# 95ef33bfe113a05ece51 _2_body_0_0_weight: float32[6, 1, 3, 3]
# b42a8c3b7bb2d2a54630 _2_body_0_1_weight: float32[6]
# ca6926cdc45f6b42285d _2_body_0_1_bias: float32[6]
# 23e95d459842a493e365 _2_body_1_weight: float32[6, 6, 1, 1]
# 910b928fd7f1d912170a _2_body_1_bias: float32[6]
# 6069e5359fc8ec9960a7 _3_2_weight: float32[10, 12]
# 8870f171ba6d093297e1 _3_2_bias: float32[10]
# 17647dd1bbe1006626f6 _1_body_0_1_running_mean: float32[6]
# 65f3b69a6d8df04582b8 _1_body_0_1_running_var: float32[6]
# 840c2207d9439dae6727 _2_body_0_1_running_mean: float32[6]
# 0cdb6f02d29f0db45893 _2_body_0_1_running_var: float32[6]
