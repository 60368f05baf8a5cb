# inception, stage cpu: the module after the compiler's passes for the CPU
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
    def adaptive_avg_pool2d(relu_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(41)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(41)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(1), T.int64(41)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(41)):
            for rv0, rv1 in T.grid(T.int64(16), T.int64(14)):
                with T.sblock("adaptive_pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(41))
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(41), ax0_ax1_ax2_ax3_fused % T.int64(41))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(relu_1[v_ax0, v_ax1 * T.int64(16) + v_rv0, v_ax2 * T.int64(14) + v_rv1, v_ax3])
                    T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + relu_1[v_ax0, v_ax1 * T.int64(16) + v_rv0, v_ax2 * T.int64(14) + v_rv1, v_ax3]
        for ax0_ax1_ax2_fused in T.parallel(batch):
            for ax3 in range(T.int64(41)):
                with T.sblock("adaptive_pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused)
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(41), ax3)
                    T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                    adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), pool_avg: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(2688)):
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                with T.sblock("pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(2688))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_fused % T.int64(2688) // T.int64(896))
                    v_ax2 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_ax3_fused % T.int64(896) // T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_ax3_fused % T.int64(28))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(input_1[v_ax0, v_ax1, v_ax2 + v_rv0 - T.int64(1), v_ax3 + v_rv1 - T.int64(1)])
                    T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + T.if_then_else(T.int64(1) <= v_ax2 + v_rv0 and v_ax2 + v_rv0 < T.int64(33) and T.int64(1) <= v_ax3 + v_rv1 and v_ax3 + v_rv1 < T.int64(29), input_1[v_ax0, v_ax1, v_ax2 + v_rv0 - T.int64(1), v_ax3 + v_rv1 - T.int64(1)], T.float32(0.0))
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(96)):
            for ax3 in range(T.int64(28)):
                with T.sblock("pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(96))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_fused % T.int64(96) // T.int64(32))
                    v_ax2 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(32))
                    v_ax3 = T.axis.spatial(T.int64(28), ax3)
                    T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                    pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", T.max((T.min(T.int64(1), T.int64(31) - v_ax2) + T.int64(2) - T.max(T.int64(1) - v_ax2, T.int64(0))) * (T.min(T.int64(1), T.int64(27) - v_ax3) + T.int64(2) - T.max(T.int64(1) - v_ax3, T.int64(0))), T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d1(_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32"), pool_avg: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(22)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(4928)):
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                with T.sblock("pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(4928))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_ax3_fused % T.int64(4928) // T.int64(308))
                    v_ax2 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_ax3_fused % T.int64(308) // T.int64(22))
                    v_ax3 = T.axis.spatial(T.int64(22), ax0_ax1_ax2_ax3_fused % T.int64(22))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(_1[v_ax0, v_ax1 + v_rv0 - T.int64(1), v_ax2 + v_rv1 - T.int64(1), v_ax3])
                    T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + T.if_then_else(T.int64(1) <= v_ax1 + v_rv0 and v_ax1 + v_rv0 < T.int64(17) and T.int64(1) <= v_ax2 + v_rv1 and v_ax2 + v_rv1 < T.int64(15), _1[v_ax0, v_ax1 + v_rv0 - T.int64(1), v_ax2 + v_rv1 - T.int64(1), v_ax3], T.float32(0.0))
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(224)):
            for ax3 in range(T.int64(22)):
                with T.sblock("pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(224))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_fused % T.int64(224) // T.int64(14))
                    v_ax2 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(14))
                    v_ax3 = T.axis.spatial(T.int64(22), ax3)
                    T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                    pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", T.max((T.min(T.int64(1), T.int64(15) - v_ax1) + T.int64(2) - T.max(T.int64(1) - v_ax1, T.int64(0))) * (T.min(T.int64(1), T.int64(13) - v_ax2) + T.int64(2) - T.max(T.int64(1) - v_ax2, T.int64(0))), T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate1_relu1(_2_point: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32"), _2_wide_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(8)), "float32"), _2_pooled_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(5)), "float32"), avg_pool2d_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(41)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(224)):
            for i3 in range(T.int64(6)):
                with T.sblock("relu_0"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_2_point[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2_point[v_i0, v_i1, v_i2, v_i3])
            for i3_0 in range(T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_6"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                        v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                        v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                        v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(_2_wide_1[v_i0, v_i1, v_i2, v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(6)])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(6)] = T.max(T.float32(0.0), _2_wide_1[v_i0, v_i1, v_i2, v_i3])
            for i3 in range(T.int64(5)):
                with T.sblock("relu_14"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(5), i3)
                    T.reads(_2_pooled_1[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(14)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(14)] = T.max(T.float32(0.0), _2_pooled_1[v_i0, v_i1, v_i2, v_i3])
            for i3 in range(T.int64(22)):
                with T.sblock("relu_19"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(22), i3)
                    T.reads(avg_pool2d_1[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(19)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(19)] = T.max(T.float32(0.0), avg_pool2d_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d1_add1(lv3: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(7), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(4)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(4)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(34), T.int64(3)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1088)):
            for z in range(T.int64(3)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1088))
                    v_y = T.axis.spatial(T.int64(32), i_y_x_fused % T.int64(1088) // T.int64(34))
                    v_x = T.axis.spatial(T.int64(34), i_y_x_fused % T.int64(34))
                    v_z = T.axis.spatial(T.int64(3), z)
                    T.reads(lv3[v_i, v_y, v_x - T.int64(3), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(0) <= v_y and v_y < T.int64(32) and T.int64(3) <= v_x and v_x < T.int64(31), lv3[v_i, v_y, v_x - T.int64(3), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(64)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1_init)
                                v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(7), T.int64(3)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v4], param_1[T.int64(0), T.int64(0), T.int64(0), v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v4])
                            T_add_intermediate[v0, v1, v2, v4] = contraction_local[v0, v1, v2, v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add2(_0_wide_0: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(4)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(7), T.int64(1), T.int64(4), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(38), T.int64(28), T.int64(4)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1064)):
            for z in range(T.int64(4)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1064))
                    v_y = T.axis.spatial(T.int64(38), i_y_x_fused % T.int64(1064) // T.int64(28))
                    v_x = T.axis.spatial(T.int64(28), i_y_x_fused % T.int64(28))
                    v_z = T.axis.spatial(T.int64(4), z)
                    T.reads(_0_wide_0[v_i, v_y - T.int64(3), v_x, v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(3) <= v_y and v_y < T.int64(35) and T.int64(0) <= v_x and v_x < T.int64(28), _0_wide_0[v_i, v_y - T.int64(3), v_x, v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(64)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1_init)
                                v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(7), T.int64(1), T.int64(4)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_add"):
                            v_ax0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                            T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                            T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d3_add3(lv8: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(5)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(5)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(batch, T.int64(32), T.int64(2), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(14)):
                    for o_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i = T.axis.spatial(batch, i)
                            v_y = T.axis.spatial(T.int64(32), y_0 + y_1_init)
                            v_x = T.axis.spatial(T.int64(28), x_0 * T.int64(14) + x_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i, v_y, v_x, v_o])
                            contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(14)):
                        for o_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i = T.axis.spatial(batch, i)
                                v_y = T.axis.spatial(T.int64(32), y_0 + y_1)
                                v_x = T.axis.spatial(T.int64(28), x_0 * T.int64(14) + x_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                T.reads(contraction_local[v_i, v_y, v_x, v_o], lv8[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv8[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(5)):
                for ax4 in T.vectorized(T.int64(1)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i + ax0)
                        v1 = T.axis.spatial(T.int64(32), y_0 + ax1)
                        v2 = T.axis.spatial(T.int64(28), x_0 * T.int64(14) + ax2)
                        v3, v4 = T.axis.remap("SS", [ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3], param_1[T.int64(0), T.int64(0), T.int64(0), v3])
                        T.writes(T_add_intermediate[v0, v1, v2, v3])
                        T_add_intermediate[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3] + param_1[T.int64(0), T.int64(0), T.int64(0), v3]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d4_add4(_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(22), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(16)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1_init)
                                v_x = T.axis.spatial(T.int64(14), x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(22)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1)
                                    v_x = T.axis.spatial(T.int64(14), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], _1[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + _1[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + ax1)
                            v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                            T_add_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d5_add5(_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(7), T.int64(22), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(4)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(4)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(20), T.int64(22)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(320)):
            for z in range(T.int64(22)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(320))
                    v_y = T.axis.spatial(T.int64(16), i_y_x_fused % T.int64(320) // T.int64(20))
                    v_x = T.axis.spatial(T.int64(20), i_y_x_fused % T.int64(20))
                    v_z = T.axis.spatial(T.int64(22), z)
                    T.reads(_1[v_i, v_y, v_x - T.int64(3), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(0) <= v_y and v_y < T.int64(16) and T.int64(3) <= v_x and v_x < T.int64(17), _1[v_i, v_y, v_x - T.int64(3), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(16)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1_init)
                                v_x = T.axis.spatial(T.int64(14), x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(7), T.int64(22)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1)
                                    v_x = T.axis.spatial(T.int64(14), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + ax1)
                            v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v4], param_1[T.int64(0), T.int64(0), T.int64(0), v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v4])
                            T_add_intermediate[v0, v1, v2, v4] = contraction_local[v0, v1, v2, v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d6_add6(_2_wide_0: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(4)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(7), T.int64(1), T.int64(4), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(14), T.int64(4)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(308)):
            for z in range(T.int64(4)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(308))
                    v_y = T.axis.spatial(T.int64(22), i_y_x_fused % T.int64(308) // T.int64(14))
                    v_x = T.axis.spatial(T.int64(14), i_y_x_fused % T.int64(14))
                    v_z = T.axis.spatial(T.int64(4), z)
                    T.reads(_2_wide_0[v_i, v_y - T.int64(3), v_x, v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(3) <= v_y and v_y < T.int64(19) and T.int64(0) <= v_x and v_x < T.int64(14), _2_wide_0[v_i, v_y - T.int64(3), v_x, v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(16)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1_init)
                                v_x = T.axis.spatial(T.int64(14), x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(7), T.int64(1), T.int64(4)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1)
                                    v_x = T.axis.spatial(T.int64(14), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_add"):
                            v_ax0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(14), ax2)
                            v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                            T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                            T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d7_add7(_2_pooled_0: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(22), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(5)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(5)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(16)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1_init)
                                v_x = T.axis.spatial(T.int64(14), x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(22)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1)
                                    v_x = T.axis.spatial(T.int64(14), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], _2_pooled_0[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + _2_pooled_0[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(5)):
                    for ax4 in T.vectorized(T.int64(1)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + ax1)
                            v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3], param_1[T.int64(0), T.int64(0), T.int64(0), v3])
                            T.writes(T_add_intermediate[v0, v1, v2, v3])
                            T_add_intermediate[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3] + param_1[T.int64(0), T.int64(0), T.int64(0), v3]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(batch, T.int64(32), T.int64(2), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(14)):
                    for o_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i = T.axis.spatial(batch, i)
                            v_y = T.axis.spatial(T.int64(32), y_0 + y_1_init)
                            v_x = T.axis.spatial(T.int64(28), x_0 * T.int64(14) + x_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i, v_y, v_x, v_o])
                            contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(14)):
                        for o_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i = T.axis.spatial(batch, i)
                                v_y = T.axis.spatial(T.int64(32), y_0 + y_1)
                                v_x = T.axis.spatial(T.int64(28), x_0 * T.int64(14) + x_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                T.reads(contraction_local[v_i, v_y, v_x, v_o], lv[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                for ax4 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i + ax0)
                        v1 = T.axis.spatial(T.int64(32), y_0 + ax1)
                        v2 = T.axis.spatial(T.int64(28), x_0 * T.int64(14) + ax2)
                        v3, v4 = T.axis.remap("SS", [ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                        T.writes(T_add_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                        T_add_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add8(_3_1: T.Buffer((batch, T.int64(41)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(41), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(2)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(41)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(41), k)
                                T.reads(contraction_local[v_i0, v_i1], _3_1[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _3_1[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose_concatenate_relu(avg_pool2d: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_point: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), _0_wide_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), _0_pooled_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(5)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(22)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(896)):
            for i3 in range(T.int64(6)):
                with T.sblock("relu_0"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_0_point[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0_point[v_i0, v_i1, v_i2, v_i3])
            for i3_0 in range(T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_6"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                        v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                        v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                        v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(_0_wide_1[v_i0, v_i1, v_i2, v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(6)])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(6)] = T.max(T.float32(0.0), _0_wide_1[v_i0, v_i1, v_i2, v_i3])
            for i3 in range(T.int64(5)):
                with T.sblock("relu_14"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(5), i3)
                    T.reads(_0_pooled_1[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(14)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(14)] = T.max(T.float32(0.0), _0_pooled_1[v_i0, v_i1, v_i2, v_i3])
            for i3 in range(T.int64(3)):
                with T.sblock("relu_19"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(3), i3)
                    T.reads(avg_pool2d[v_i0, v_i3, v_i1, v_i2])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(19)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(19)] = T.max(T.float32(0.0), avg_pool2d[v_i0, v_i3, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), max_pool: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_i3_fused in T.parallel(batch * T.int64(2688)):
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                with T.sblock("max_pool"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_fused // T.int64(2688))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_fused % T.int64(2688) // T.int64(896))
                    v_i2 = T.axis.spatial(T.int64(32), i0_i1_i2_i3_fused % T.int64(896) // T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(28), i0_i1_i2_i3_fused % T.int64(28))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(input_1[v_i0, v_i1, v_i2 + v_rv0 - T.int64(1), v_i3 + v_rv1 - T.int64(1)])
                    T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                    with T.init():
                        max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(T.if_then_else(T.int64(1) <= v_i2 + v_rv0 and v_i2 + v_rv0 < T.int64(33) and T.int64(1) <= v_i3 + v_rv1 and v_i3 + v_rv1 < T.int64(29), input_1[v_i0, v_i1, v_i2 + v_rv0 - T.int64(1), v_i3 + v_rv1 - T.int64(1)], T.float32("-inf")) > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(T.if_then_else(T.int64(1) <= v_i2 + v_rv0 and v_i2 + v_rv0 < T.int64(33) and T.int64(1) <= v_i3 + v_rv1 and v_i3 + v_rv1 < T.int64(29), input_1[v_i0, v_i1, v_i2 + v_rv0 - T.int64(1), v_i3 + v_rv1 - T.int64(1)], T.float32("-inf"))), T.if_then_else(T.int64(1) <= v_i2 + v_rv0 and v_i2 + v_rv0 < T.int64(33) and T.int64(1) <= v_i3 + v_rv1 and v_i3 + v_rv1 < T.int64(29), input_1[v_i0, v_i1, v_i2 + v_rv0 - T.int64(1), v_i3 + v_rv1 - T.int64(1)], T.float32("-inf")), max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d1(relu: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(22)), "float32"), max_pool: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_i3_fused in T.parallel(batch * T.int64(4928)):
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                with T.sblock("max_pool"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_fused // T.int64(4928))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_fused % T.int64(4928) // T.int64(308))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_i3_fused % T.int64(308) // T.int64(22))
                    v_i3 = T.axis.spatial(T.int64(22), i0_i1_i2_i3_fused % T.int64(22))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(relu[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                    T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                    with T.init():
                        max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(relu[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(relu[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]), relu[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d2(_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32"), max_pool: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(22)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_i3_fused in T.parallel(batch * T.int64(4928)):
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                with T.sblock("max_pool"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_fused // T.int64(4928))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_fused % T.int64(4928) // T.int64(308))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_i3_fused % T.int64(308) // T.int64(22))
                    v_i3 = T.axis.spatial(T.int64(22), i0_i1_i2_i3_fused % T.int64(22))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(_1[v_i0, v_i1 + v_rv0 - T.int64(1), v_i2 + v_rv1 - T.int64(1), v_i3])
                    T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                    with T.init():
                        max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(T.if_then_else(T.int64(1) <= v_i1 + v_rv0 and v_i1 + v_rv0 < T.int64(17) and T.int64(1) <= v_i2 + v_rv1 and v_i2 + v_rv1 < T.int64(15), _1[v_i0, v_i1 + v_rv0 - T.int64(1), v_i2 + v_rv1 - T.int64(1), v_i3], T.float32("-inf")) > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(T.if_then_else(T.int64(1) <= v_i1 + v_rv0 and v_i1 + v_rv0 < T.int64(17) and T.int64(1) <= v_i2 + v_rv1 and v_i2 + v_rv1 < T.int64(15), _1[v_i0, v_i1 + v_rv0 - T.int64(1), v_i2 + v_rv1 - T.int64(1), v_i3], T.float32("-inf"))), T.if_then_else(T.int64(1) <= v_i1 + v_rv0 and v_i1 + v_rv0 < T.int64(17) and T.int64(1) <= v_i2 + v_rv1 and v_i2 + v_rv1 < T.int64(15), _1[v_i0, v_i1 + v_rv0 - T.int64(1), v_i2 + v_rv1 - T.int64(1), v_i3], T.float32("-inf")), max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv20: T.Buffer((batch, T.int64(41), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(41)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(41)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(lv20[(v_ax1 // T.int64(41) + v_ax0) % batch, v_ax1 % T.int64(41), T.int64(0), T.int64(0)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv20[(v_ax1 // T.int64(41) + v_ax0) % batch, v_ax1 % T.int64(41), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), T_transpose: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(896)):
            for ax3 in range(T.int64(3)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(3), ax3)
                    T.reads(input_1[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = input_1[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_3_0: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(41)), "float32"), T_transpose: T.Buffer((batch, T.int64(41), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(41)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(41))
                    v_ax1 = T.axis.spatial(T.int64(41), ax0_ax1_ax2_fused % T.int64(41))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(_3_0[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _3_0[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 1, 1, 3, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv1_const: R.Tensor((1, 1, 7, 3, 8), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 4), dtype="float32"),
        lv2_const: R.Tensor((1, 7, 1, 4, 8), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv3_const: R.Tensor((1, 1, 1, 3, 8), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 5), dtype="float32"),
        lv5_const: R.Tensor((1, 1, 1, 22, 8), dtype="float32"),
        lv5_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv6_const: R.Tensor((1, 1, 7, 22, 8), dtype="float32"),
        lv6_const_1: R.Tensor((1, 1, 1, 4), dtype="float32"),
        lv7_const: R.Tensor((1, 7, 1, 4, 8), dtype="float32"),
        lv7_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv8_const: R.Tensor((1, 1, 1, 22, 8), dtype="float32"),
        lv8_const_1: R.Tensor((1, 1, 1, 5), dtype="float32"),
        gv_const: R.Tensor((1, 41, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            avg_pool2d = R.call_tir(cls.avg_pool2d, (input_1,), out_ty=R.Tensor((batch, 3, 32, 28), dtype="float32"))
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv3 = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1, (lv3, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 32, 28, 4), dtype="float32"))
            lv2 = R.call_tir(cls.fused_conv2d2_add2, (lv1, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            _0_pooled_0 = R.call_tir(cls.max_pool2d, (input_1,), out_ty=R.Tensor((batch, 3, 32, 28), dtype="float32"))
            lv8 = R.call_tir(cls.transpose, (_0_pooled_0,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv3_1 = R.call_tir(cls.fused_conv2d3_add3, (lv8, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 32, 28, 5), dtype="float32"))
            lv4 = R.call_tir(cls.fused_transpose_concatenate_relu, (avg_pool2d, lv_1, lv2, lv3_1), out_ty=R.Tensor((batch, 32, 28, 22), dtype="float32"))
            _1 = R.call_tir(cls.max_pool2d1, (lv4,), out_ty=R.Tensor((batch, 16, 14, 22), dtype="float32"))
            avg_pool2d_1 = R.call_tir(cls.avg_pool2d1, (_1,), out_ty=R.Tensor((batch, 16, 14, 22), dtype="float32"))
            lv5 = R.call_tir(cls.fused_conv2d4_add4, (_1, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 16, 14, 6), dtype="float32"))
            lv6 = R.call_tir(cls.fused_conv2d5_add5, (_1, lv6_const, lv6_const_1), out_ty=R.Tensor((batch, 16, 14, 4), dtype="float32"))
            lv7 = R.call_tir(cls.fused_conv2d6_add6, (lv6, lv7_const, lv7_const_1), out_ty=R.Tensor((batch, 16, 14, 8), dtype="float32"))
            _2_pooled_0 = R.call_tir(cls.max_pool2d2, (_1,), out_ty=R.Tensor((batch, 16, 14, 22), dtype="float32"))
            lv8_1 = R.call_tir(cls.fused_conv2d7_add7, (_2_pooled_0, lv8_const, lv8_const_1), out_ty=R.Tensor((batch, 16, 14, 5), dtype="float32"))
            lv9 = R.call_tir(cls.fused_concatenate1_relu1, (lv5, lv7, lv8_1, avg_pool2d_1), out_ty=R.Tensor((batch, 16, 14, 41), dtype="float32"))
            _3_0 = R.call_tir(cls.adaptive_avg_pool2d, (lv9,), out_ty=R.Tensor((batch, 1, 1, 41), dtype="float32"))
            lv20 = R.call_tir(cls.transpose1, (_3_0,), out_ty=R.Tensor((batch, 41, 1, 1), dtype="float32"))
            _3_1 = R.call_tir(cls.reshape, (lv20,), out_ty=R.Tensor((batch, 41), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add8, (_3_1, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 7cb780326cd4ec0efdc6 lv_const: float32[1, 1, 1, 3, 8]
# 4d3cd852f37d6091e85c lv_const_1: float32[1, 1, 1, 6]
# fcd72f4c6c991ef82fbb lv1_const: float32[1, 1, 7, 3, 8]
# db177c8d034b85affb9c lv1_const_1: float32[1, 1, 1, 4]
# 7f3ff1bb04eea7a4fbe3 lv2_const: float32[1, 7, 1, 4, 8]
# a20cda518a13e4a98ecc lv2_const_1: float32[1, 1, 1, 8]
# 3c7beca19d7b5ef95e09 lv3_const: float32[1, 1, 1, 3, 8]
# 5c0e21e34d13d5af1d33 lv3_const_1: float32[1, 1, 1, 5]
# 11080b8e88ce72be5fc4 lv5_const: float32[1, 1, 1, 22, 8]
# 951496e335c9b21de532 lv5_const_1: float32[1, 1, 1, 6]
# 9de8a2ba14330f452455 lv6_const: float32[1, 1, 7, 22, 8]
# fe13371c1d9c1c8e1310 lv6_const_1: float32[1, 1, 1, 4]
# 0e5620ed8a0ccdc6be36 lv7_const: float32[1, 7, 1, 4, 8]
# f36727e06e7fcc8ad332 lv7_const_1: float32[1, 1, 1, 8]
# 1324cf9532bbaf61acf8 lv8_const: float32[1, 1, 1, 22, 8]
# 31eff68ba3f6eb286e2f lv8_const_1: float32[1, 1, 1, 5]
# 2a12e2598026403e5155 gv_const: float32[1, 41, 16]
# 8870f171ba6d093297e1 gv_const_1: float32[10]
