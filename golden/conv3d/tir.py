# conv3d, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool3d(_5: T.Buffer((batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(12), T.int64(2), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, ax4, rv0, rv1, rv2 in T.grid(batch, T.int64(12), T.int64(2), T.int64(1), T.int64(1), T.int64(2), T.int64(3), T.int64(5)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_rv0, v_rv1, v_rv2 = T.axis.remap("SSSSSRRR", [ax0, ax1, ax2, ax3, ax4, rv0, rv1, rv2])
                T.reads(_5[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(3) + v_rv1, v_ax4 * T.int64(5) + v_rv2])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] + _5[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(3) + v_rv1, v_ax4 * T.int64(5) + v_rv2]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(12), T.int64(2), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] / T.float32(30.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0__1: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_4__1: T.Buffer((batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)), "float32"), _4__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_4__1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4], _4__2[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _4__1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] + _4__2[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_8__2: T.Buffer((batch, T.int64(10)), "float32"), _8_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_8__2[v_ax0, v_ax1], _8_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _8__2[v_ax0, v_ax1] + _8_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm(_0: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32"), _1_weight: T.Buffer((T.int64(8),), "float32"), _1_bias: T.Buffer((T.int64(8),), "float32"), _1_running_mean: T.Buffer((T.int64(8),), "float32"), _1_running_var: T.Buffer((T.int64(8),), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32"), T_multiply: T.Buffer((T.int64(8),), "float32"), T_multiply_1: T.Buffer((T.int64(8),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_1_running_mean[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _1_running_mean[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_0[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _0[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_1_running_var[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _1_running_var[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3, i4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3, v_i4 = T.axis.remap("SSSSS", [i0, i1, i2, i3, i4])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3, v_i4])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3, v_i4])
                compute[v_i0, v_i1, v_i2, v_i3, v_i4] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3, v_i4])
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_1_weight[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _1_weight[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_1_bias[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _1_bias[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)]
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(8)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(8), ax0)
                T.reads(_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _1_running_mean[v_ax0]
        for ax0 in range(T.int64(8)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(8), ax0)
                T.reads(_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def conv3d(input_1: T.Buffer((batch, T.int64(2), T.int64(8), T.int64(14), T.int64(12)), "float32"), _0_weight: T.Buffer((T.int64(8), T.int64(2), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv3d_ncdhw: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(2), T.int64(10), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3, i4 in T.grid(batch, T.int64(2), T.int64(10), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3, v_i4 = T.axis.remap("SSSSS", [i0, i1, i2, i3, i4])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1), v_i4 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3, v_i4])
                pad_temp[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(9) and T.int64(1) <= v_i3 and v_i3 < T.int64(15) and T.int64(1) <= v_i4 and v_i4 < T.int64(13), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1), v_i4 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, zz, rc, ry, rx, rz in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12), T.int64(2), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv3d_ncdhw"):
                v_nn, v_ff, v_yy, v_xx, v_zz, v_rc, v_ry, v_rx, v_rz = T.axis.remap("SSSSSRRRR", [nn, ff, yy, xx, zz, rc, ry, rx, rz])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx, v_zz + v_rz], _0_weight[v_ff, v_rc, v_ry, v_rx, v_rz])
                T.writes(conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz])
                with T.init():
                    conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz] = T.float32(0.0)
                conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz] = conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx, v_zz + v_rz] * _0_weight[v_ff, v_rc, v_ry, v_rx, v_rz]

    @T.prim_func(private=True, s_tir=True)
    def conv3d1(_3: T.Buffer((batch, T.int64(8), T.int64(4), T.int64(7), T.int64(6)), "float32"), _4_weight: T.Buffer((T.int64(12), T.int64(4), T.int64(1), T.int64(3), T.int64(2)), "float32"), group_conv3d_ncdhw: T.Buffer((batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(4), T.int64(7), T.int64(6)))
        for i0, i1, i2, i3, i4 in T.grid(batch, T.int64(8), T.int64(4), T.int64(7), T.int64(6)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3, v_i4 = T.axis.remap("SSSSS", [i0, i1, i2, i3, i4])
                T.reads(_3[v_i0, v_i1, v_i2, v_i3, v_i4])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3, v_i4])
                pad_temp[v_i0, v_i1, v_i2, v_i3, v_i4] = _3[v_i0, v_i1, v_i2, v_i3, v_i4]
        for nn, ff, yy, xx, zz, rc, ry, rx, rz in T.grid(batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5), T.int64(4), T.int64(1), T.int64(3), T.int64(2)):
            with T.sblock("group_conv3d_ncdhw"):
                v_nn, v_ff, v_yy, v_xx, v_zz, v_rc, v_ry, v_rx, v_rz = T.axis.remap("SSSSSRRRR", [nn, ff, yy, xx, zz, rc, ry, rx, rz])
                T.reads(pad_temp[v_nn, v_ff // T.int64(6) * T.int64(4) + v_rc, v_yy + v_ry, v_xx * T.int64(2) + v_rx, v_zz + v_rz], _4_weight[v_ff, v_rc, v_ry, v_rx, v_rz])
                T.writes(group_conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz])
                with T.init():
                    group_conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz] = T.float32(0.0)
                group_conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz] = group_conv3d_ncdhw[v_nn, v_ff, v_yy, v_xx, v_zz] + pad_temp[v_nn, v_ff // T.int64(6) * T.int64(4) + v_rc, v_yy + v_ry, v_xx * T.int64(2) + v_rx, v_zz + v_rz] * _4_weight[v_ff, v_rc, v_ry, v_rx, v_rz]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_7: T.Buffer((batch, T.int64(24)), "float32"), _8__1: T.Buffer((T.int64(24), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_7[v_i0, v_k], _8__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _7[v_i0, v_k] * _8__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max_pool3d(_2: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32"), max_pool: T.Buffer((batch, T.int64(8), T.int64(4), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, i4, rv0, rv1, rv2 in T.grid(batch, T.int64(8), T.int64(4), T.int64(7), T.int64(6), T.int64(2), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_i4, v_rv0, v_rv1, v_rv2 = T.axis.remap("SSSSSRRR", [i0, i1, i2, i3, i4, rv0, rv1, rv2])
                T.reads(_2[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1, v_i4 * T.int64(2) + v_rv2])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3, v_i4])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3, v_i4] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3, v_i4] = T.Select(_2[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1, v_i4 * T.int64(2) + v_rv2] > max_pool[v_i0, v_i1, v_i2, v_i3, v_i4] or T.isnan(_2[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1, v_i4 * T.int64(2) + v_rv2]), _2[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1, v_i4 * T.int64(2) + v_rv2], max_pool[v_i0, v_i1, v_i2, v_i3, v_i4])

    @T.prim_func(private=True, s_tir=True)
    def relu(_1: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, i4 in T.grid(batch, T.int64(8), T.int64(8), T.int64(14), T.int64(12)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3, v_i4 = T.axis.remap("SSSSS", [i0, i1, i2, i3, i4])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3, v_i4])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3, v_i4])
                relu[v_i0, v_i1, v_i2, v_i3, v_i4] = T.max(T.float32(0.0), _1[v_i0, v_i1, v_i2, v_i3, v_i4])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_4: T.Buffer((batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)), "float32"), relu: T.Buffer((batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, i4 in T.grid(batch, T.int64(12), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3, v_i4 = T.axis.remap("SSSSS", [i0, i1, i2, i3, i4])
                T.reads(_4[v_i0, v_i1, v_i2, v_i3, v_i4])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3, v_i4])
                relu[v_i0, v_i1, v_i2, v_i3, v_i4] = T.max(T.float32(0.0), _4[v_i0, v_i1, v_i2, v_i3, v_i4])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_0_bias[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _0_bias[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_4_bias: T.Buffer((T.int64(12),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(_4_bias[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = _4_bias[(v_ax1 + v_ax2 + v_ax3 + v_ax4) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_6: T.Buffer((batch, T.int64(12), T.int64(2), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_6[(v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24) // T.int64(2), v_ax1 % T.int64(2), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _6[(v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24) // T.int64(2), v_ax1 % T.int64(2), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_8_weight: T.Buffer((T.int64(10), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_8_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _8_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 2, 8, 14, 12), dtype="float32"),
        _0_weight: R.Tensor((8, 2, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((8,), dtype="float32"),
        _1_weight: R.Tensor((8,), dtype="float32"),
        _1_bias: R.Tensor((8,), dtype="float32"),
        _4_weight: R.Tensor((12, 4, 1, 3, 2), dtype="float32"),
        _4_bias: R.Tensor((12,), dtype="float32"),
        _8_weight: R.Tensor((10, 24), dtype="float32"),
        _8_bias: R.Tensor((10,), dtype="float32"),
        _1_running_mean: R.Tensor((8,), dtype="float32"),
        _1_running_var: R.Tensor((8,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.conv3d, (input_1, _0_weight), out_ty=R.Tensor((batch, 8, 8, 14, 12), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 8, 1, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 8, 8, 14, 12), dtype="float32"))
            _1__1 = R.call_tir(cls.batch_norm, (_0, _1_weight, _1_bias, _1_running_mean, _1_running_var), out_ty=[R.Tensor((batch, 8, 8, 14, 12), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")])
            _1: R.Tensor((batch, 8, 8, 14, 12), dtype="float32") = _1__1[0]
            _2 = R.call_tir(cls.relu, (_1,), out_ty=R.Tensor((batch, 8, 8, 14, 12), dtype="float32"))
            _3 = R.call_tir(cls.max_pool3d, (_2,), out_ty=R.Tensor((batch, 8, 4, 7, 6), dtype="float32"))
            _4__1 = R.call_tir(cls.conv3d1, (_3, _4_weight), out_ty=R.Tensor((batch, 12, 4, 3, 5), dtype="float32"))
            _4__2 = R.call_tir(cls.reshape1, (_4_bias,), out_ty=R.Tensor((1, 12, 1, 1, 1), dtype="float32"))
            _4 = R.call_tir(cls.add1, (_4__1, _4__2), out_ty=R.Tensor((batch, 12, 4, 3, 5), dtype="float32"))
            _5 = R.call_tir(cls.relu1, (_4,), out_ty=R.Tensor((batch, 12, 4, 3, 5), dtype="float32"))
            _6 = R.call_tir(cls.adaptive_avg_pool3d, (_5,), out_ty=R.Tensor((batch, 12, 2, 1, 1), dtype="float32"))
            _7 = R.call_tir(cls.reshape2, (_6,), out_ty=R.Tensor((batch, 24), dtype="float32"))
            _8__1 = R.call_tir(cls.transpose, (_8_weight,), out_ty=R.Tensor((24, 10), dtype="float32"))
            _8__2 = R.call_tir(cls.matmul, (_7, _8__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _8 = R.call_tir(cls.add2, (_8__2, _8_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _8
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 35c549906eb7cdf1224e _0_weight: float32[8, 2, 3, 3, 3]
# 6d9bbabd4eba33f5532d _0_bias: float32[8]
# 5f0520f657beeb1be8f2 _1_weight: float32[8]
# 2588edd5bff79ed72a3a _1_bias: float32[8]
# 7d9461c4ad29fe0bfecc _4_weight: float32[12, 4, 1, 3, 2]
# 1171cfd0c20eee500463 _4_bias: float32[12]
# 276af7a37b577080f0a9 _8_weight: float32[10, 24]
# 315b187ce1670243ee00 _8_bias: float32[10]
# 2798adf2cce5cfc52dab _1_running_mean: float32[8]
# e7dd1b3f24c65f42a2a3 _1_running_var: float32[8]
