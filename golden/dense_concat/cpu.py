# dense_concat, stage cpu: the module after the compiler's passes for the CPU
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
    def adaptive_avg_pool2d(_4: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(38)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(38)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(1), T.int64(38)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(38)):
            for rv0, rv1 in T.grid(T.int64(16), T.int64(14)):
                with T.sblock("adaptive_pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(38))
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(38), ax0_ax1_ax2_ax3_fused % T.int64(38))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(_4[v_ax0, v_ax1 * T.int64(16) + v_rv0, v_ax2 * T.int64(14) + v_rv1, v_ax3])
                    T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _4[v_ax0, v_ax1 * T.int64(16) + v_rv0, v_ax2 * T.int64(14) + v_rv1, v_ax3]
        for ax0_ax1_ax2_fused in T.parallel(batch):
            for ax3 in range(T.int64(38)):
                with T.sblock("adaptive_pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused)
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(38), ax3)
                    T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                    adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d(cat_3: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(26)), "float32"), pool_avg: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(26)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(26)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(5824)):
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                with T.sblock("pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(5824))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_ax3_fused % T.int64(5824) // T.int64(364))
                    v_ax2 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_ax3_fused % T.int64(364) // T.int64(26))
                    v_ax3 = T.axis.spatial(T.int64(26), ax0_ax1_ax2_ax3_fused % T.int64(26))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(cat_3[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3])
                    T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + cat_3[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3]
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(224)):
            for ax3 in range(T.int64(26)):
                with T.sblock("pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(224))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_fused % T.int64(224) // T.int64(14))
                    v_ax2 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(14))
                    v_ax3 = T.axis.spatial(T.int64(26), ax3)
                    T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                    pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", (T.min(T.int64(1), T.int64(31) - v_ax1 * T.int64(2)) + T.int64(1)) * (T.min(T.int64(1), T.int64(27) - v_ax2 * T.int64(2)) + T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def concatenate3(_0: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), _1_layers_0_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), _1_layers_1_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), _1_layers_2_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), T_concat: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(26)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(896)):
            for i3_0 in range(T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_0"):
                        v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                        v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                        v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                        v_ax3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(_0[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                        T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = _0[v_ax0, v_ax1, v_ax2, v_ax3]
            for i3 in range(T.int64(6)):
                with T.sblock("T_concat_8"):
                    v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_1_layers_0_2[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(8)])
                    T_concat[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(8)] = _1_layers_0_2[v_ax0, v_ax1, v_ax2, v_ax3]
            for i3 in range(T.int64(6)):
                with T.sblock("T_concat_14"):
                    v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_1_layers_1_2[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(14)])
                    T_concat[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(14)] = _1_layers_1_2[v_ax0, v_ax1, v_ax2, v_ax3]
            for i3 in range(T.int64(6)):
                with T.sblock("T_concat_20"):
                    v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_1_layers_2_2[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(20)])
                    T_concat[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(20)] = _1_layers_2_2[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_1_layers_0_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"), cut: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(1020)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_z_0_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_z_0_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(8), z_1)
                    T.reads(_1_layers_0_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), _1_layers_0_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("cut"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4])
                            T.writes(cut[v0, v1, v2, v3 * T.int64(2) + v4])
                            cut[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_1_layers_1_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(14)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(14), T.int64(8)), "float32"), cut: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(14)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1020)):
            for z in range(T.int64(14)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(14), z)
                    T.reads(_1_layers_1_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), _1_layers_1_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(14)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("cut"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4])
                            T.writes(cut[v0, v1, v2, v3 * T.int64(2) + v4])
                            cut[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(_1_layers_2_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(20)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(20), T.int64(8)), "float32"), cut: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(20)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1020)):
            for z in range(T.int64(20)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(20), z)
                    T.reads(_1_layers_2_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), _1_layers_2_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(20)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("cut"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4])
                            T.writes(cut[v0, v1, v2, v3 * T.int64(2) + v4])
                            cut[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def conv2d4(_3_layers_0_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(26)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(26), T.int64(8)), "float32"), cut: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(18), T.int64(16), T.int64(26)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(288)):
            for z in range(T.int64(26)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(288))
                    v_y = T.axis.spatial(T.int64(18), i_y_x_fused % T.int64(288) // T.int64(16))
                    v_x = T.axis.spatial(T.int64(16), i_y_x_fused % T.int64(16))
                    v_z = T.axis.spatial(T.int64(26), z)
                    T.reads(_3_layers_0_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(17) and T.int64(1) <= v_x and v_x < T.int64(15), _3_layers_0_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(26)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1)
                                    v_x = T.axis.spatial(T.int64(14), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("cut"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + ax1)
                            v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4])
                            T.writes(cut[v0, v1, v2, v3 * T.int64(2) + v4])
                            cut[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def conv2d5(_3_layers_1_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(32)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(32), T.int64(8)), "float32"), cut: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(18), T.int64(16), T.int64(32)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(1152)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(1152))
                    v_y = T.axis.spatial(T.int64(18), i_y_x_z_0_fused % T.int64(1152) // T.int64(64))
                    v_x = T.axis.spatial(T.int64(16), i_y_x_z_0_fused % T.int64(64) // T.int64(4))
                    v_z = T.axis.spatial(T.int64(32), i_y_x_z_0_fused % T.int64(4) * T.int64(8) + z_1)
                    T.reads(_3_layers_1_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(17) and T.int64(1) <= v_x and v_x < T.int64(15), _3_layers_1_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(32)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + y_1)
                                    v_x = T.axis.spatial(T.int64(14), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("cut"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(16) + ax1)
                            v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4])
                            T.writes(cut[v0, v1, v2, v3 * T.int64(2) + v4])
                            cut[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate1_multiply1_add1_relu1(_0: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), _1_layers_0_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(14)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(14)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(14)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(896)):
            for i3_0 in range(T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_0"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                        v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                        v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                        v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(_0[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
            for i3 in range(T.int64(6)):
                with T.sblock("relu_8"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_1_layers_0_2[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(8)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(8)] = T.max(T.float32(0.0), _1_layers_0_2[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)])

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate2_multiply2_add2_relu2(_0: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), _1_layers_0_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), _1_layers_1_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(20)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(20)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(20)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(896)):
            for i3_0 in range(T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_0"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                        v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                        v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                        v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(_0[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
            for i3 in range(T.int64(6)):
                with T.sblock("relu_8"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_1_layers_0_2[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(8)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(8)] = T.max(T.float32(0.0), _1_layers_0_2[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(8)])
            for i3 in range(T.int64(6)):
                with T.sblock("relu_14"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_1_layers_1_2[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(14)], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(14)])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(14)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(14)] = T.max(T.float32(0.0), _1_layers_1_2[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(14)] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(14)])

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate4_multiply3_add3_relu3(_2: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(26)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(26)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(26)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(26)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(224)):
            for i3 in range(T.int64(26)):
                with T.sblock("relu"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(26), i3)
                    T.reads(_2[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate5_multiply4_add4_relu4(_2: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(26)), "float32"), _3_layers_0_2: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(224)):
            for i3 in range(T.int64(26)):
                with T.sblock("relu_0"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(26), i3)
                    T.reads(_2[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
            for i3 in range(T.int64(6)):
                with T.sblock("relu_26"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_3_layers_0_2[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(26)], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(26)])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(26)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(26)] = T.max(T.float32(0.0), _3_layers_0_2[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(26)] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3 + T.int64(26)])

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate6_relu5(_2: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(26)), "float32"), _3_layers_0_2: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32"), _3_layers_1_2: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(6)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(38)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(224)):
            for i3 in range(T.int64(26)):
                with T.sblock("relu_0"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(26), i3)
                    T.reads(_2[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2[v_i0, v_i1, v_i2, v_i3])
            for i3 in range(T.int64(6)):
                with T.sblock("relu_26"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_3_layers_0_2[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(26)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(26)] = T.max(T.float32(0.0), _3_layers_0_2[v_i0, v_i1, v_i2, v_i3])
            for i3 in range(T.int64(6)):
                with T.sblock("relu_32"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(_3_layers_1_2[v_i0, v_i1, v_i2, v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(32)])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3 + T.int64(32)] = T.max(T.float32(0.0), _3_layers_1_2[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate_multiply_add_relu(_0: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_i3_0_fused in T.parallel(batch * T.int64(896)):
            for i3_1 in T.vectorized(T.int64(8)):
                with T.sblock("relu"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(896))
                    v_i1 = T.axis.spatial(T.int64(32), i0_i1_i2_i3_0_fused % T.int64(896) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_i3_0_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(8), i3_1)
                    T.reads(_0[v_i0, v_i1, v_i2, v_i3], param_0[T.int64(0), T.int64(0), T.int64(0), v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0[v_i0, v_i1, v_i2, v_i3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(3)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1020)):
            for z in range(T.int64(3)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(3), z)
                    T.reads(lv[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), lv[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(3)):
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
    def fused_matmul_add5(_5_1: T.Buffer((batch, T.int64(38)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(38), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(38)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(38), k)
                                T.reads(contraction_local[v_i0, v_i1], _5_1[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _5_1[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv18: T.Buffer((batch, T.int64(38), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(38)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(38)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(lv18[(v_ax1 // T.int64(38) + v_ax0) % batch, v_ax1 % T.int64(38), T.int64(0), T.int64(0)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv18[(v_ax1 // T.int64(38) + v_ax0) % batch, v_ax1 % T.int64(38), T.int64(0), T.int64(0)]

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
    def transpose1(_5_0: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(38)), "float32"), T_transpose: T.Buffer((batch, T.int64(38), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(38)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(38))
                    v_ax1 = T.axis.spatial(T.int64(38), ax0_ax1_ax2_fused % T.int64(38))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(_5_0[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _5_0[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv1_const: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        _1_layers_0_2_const: R.Tensor((1, 3, 3, 8, 8), dtype="float32"),
        lv2_const: R.Tensor((1, 1, 1, 14), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 14), dtype="float32"),
        _1_layers_1_2_const: R.Tensor((1, 3, 3, 14, 8), dtype="float32"),
        lv3_const: R.Tensor((1, 1, 1, 20), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 20), dtype="float32"),
        _1_layers_2_2_const: R.Tensor((1, 3, 3, 20, 8), dtype="float32"),
        lv4_const: R.Tensor((1, 1, 1, 26), dtype="float32"),
        lv4_const_1: R.Tensor((1, 1, 1, 26), dtype="float32"),
        _3_layers_0_2_const: R.Tensor((1, 3, 3, 26, 8), dtype="float32"),
        lv5_const: R.Tensor((1, 1, 1, 32), dtype="float32"),
        lv5_const_1: R.Tensor((1, 1, 1, 32), dtype="float32"),
        _3_layers_1_2_const: R.Tensor((1, 3, 3, 32, 8), dtype="float32"),
        gv_const: R.Tensor((1, 38, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            lv1 = R.call_tir(cls.fused_concatenate_multiply_add_relu, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            _1_layers_0_2 = R.call_tir(cls.conv2d1, (lv1, _1_layers_0_2_const), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv2 = R.call_tir(cls.fused_concatenate1_multiply1_add1_relu1, (lv_1, _1_layers_0_2, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 32, 28, 14), dtype="float32"))
            _1_layers_1_2 = R.call_tir(cls.conv2d2, (lv2, _1_layers_1_2_const), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv3 = R.call_tir(cls.fused_concatenate2_multiply2_add2_relu2, (lv_1, _1_layers_0_2, _1_layers_1_2, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 32, 28, 20), dtype="float32"))
            _1_layers_2_2 = R.call_tir(cls.conv2d3, (lv3, _1_layers_2_2_const), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            cat_3 = R.call_tir(cls.concatenate3, (lv_1, _1_layers_0_2, _1_layers_1_2, _1_layers_2_2), out_ty=R.Tensor((batch, 32, 28, 26), dtype="float32"))
            _2 = R.call_tir(cls.avg_pool2d, (cat_3,), out_ty=R.Tensor((batch, 16, 14, 26), dtype="float32"))
            lv4 = R.call_tir(cls.fused_concatenate4_multiply3_add3_relu3, (_2, lv4_const, lv4_const_1), out_ty=R.Tensor((batch, 16, 14, 26), dtype="float32"))
            _3_layers_0_2 = R.call_tir(cls.conv2d4, (lv4, _3_layers_0_2_const), out_ty=R.Tensor((batch, 16, 14, 6), dtype="float32"))
            lv5 = R.call_tir(cls.fused_concatenate5_multiply4_add4_relu4, (_2, _3_layers_0_2, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 16, 14, 32), dtype="float32"))
            _3_layers_1_2 = R.call_tir(cls.conv2d5, (lv5, _3_layers_1_2_const), out_ty=R.Tensor((batch, 16, 14, 6), dtype="float32"))
            lv6 = R.call_tir(cls.fused_concatenate6_relu5, (_2, _3_layers_0_2, _3_layers_1_2), out_ty=R.Tensor((batch, 16, 14, 38), dtype="float32"))
            _5_0 = R.call_tir(cls.adaptive_avg_pool2d, (lv6,), out_ty=R.Tensor((batch, 1, 1, 38), dtype="float32"))
            lv18 = R.call_tir(cls.transpose1, (_5_0,), out_ty=R.Tensor((batch, 38, 1, 1), dtype="float32"))
            _5_1 = R.call_tir(cls.reshape, (lv18,), out_ty=R.Tensor((batch, 38), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add5, (_5_1, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 924a9e12b91d65ee5aac lv_const: float32[1, 3, 3, 3, 8]
# af39b0d316a9465bce70 lv_const_1: float32[1, 1, 1, 8]
# e138c1450a1db8e624c5 lv1_const: float32[1, 1, 1, 8]
# a73bb74d4a94921ff3f8 lv1_const_1: float32[1, 1, 1, 8]
# a7fadfbfd8980b303623 _1_layers_0_2_const: float32[1, 3, 3, 8, 8]
# 9485c6c03d9312762214 lv2_const: float32[1, 1, 1, 14]
# 53d2bcdb312fe32ebc14 lv2_const_1: float32[1, 1, 1, 14]
# 0b6c0b1d6c9b491c1892 _1_layers_1_2_const: float32[1, 3, 3, 14, 8]
# 09766c1047d3e193b9e4 lv3_const: float32[1, 1, 1, 20]
# 58f643520304fc7063d5 lv3_const_1: float32[1, 1, 1, 20]
# cc2c45d373a04571710d _1_layers_2_2_const: float32[1, 3, 3, 20, 8]
# 495ac2273f4440d39df1 lv4_const: float32[1, 1, 1, 26]
# 7bd6c1dc558f2b434148 lv4_const_1: float32[1, 1, 1, 26]
# 23354e1e66a6a4c7b924 _3_layers_0_2_const: float32[1, 3, 3, 26, 8]
# a23f2f6331bfcc40dc8e lv5_const: float32[1, 1, 1, 32]
# 044755887beb88b36ba0 lv5_const_1: float32[1, 1, 1, 32]
# 2f9d5f4be2f6e03defcb _3_layers_1_2_const: float32[1, 3, 3, 32, 8]
# 0eec3d9507d5df0759a5 gv_const: float32[1, 38, 16]
# 13e9aaaf2922efe176f1 gv_const_1: float32[10]
