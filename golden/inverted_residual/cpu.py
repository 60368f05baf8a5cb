# inverted_residual, stage cpu: the module after the compiler's passes for the CPU
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
    def adaptive_avg_pool2d(_3_body_4_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(12)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum_local = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(1), T.int64(12)), scope="local")
        for ax0, ax1, ax2, ax3_0 in T.grid(batch, T.int64(1), T.int64(1), T.int64(3)):
            for ax3_1_init in T.vectorized(T.int64(4)):
                with T.sblock("adaptive_pool_sum_init"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                    v_ax3 = T.axis.spatial(T.int64(12), ax3_0 * T.int64(4) + ax3_1_init)
                    T.reads()
                    T.writes(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                    adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
            for rv0, rv1 in T.grid(T.int64(16), T.int64(14)):
                for ax3_1 in T.vectorized(T.int64(4)):
                    with T.sblock("adaptive_pool_sum_update"):
                        v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                        v_ax3 = T.axis.spatial(T.int64(12), ax3_0 * T.int64(4) + ax3_1)
                        v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                        T.reads(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3], _3_body_4_1[v_ax0, v_ax1 * T.int64(16) + v_rv0, v_ax2 * T.int64(14) + v_rv1, v_ax3])
                        T.writes(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] + _3_body_4_1[v_ax0, v_ax1 * T.int64(16) + v_rv0, v_ax2 * T.int64(14) + v_rv1, v_ax3]
            for ax0_1, ax1_1, ax2_1 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(4)):
                    with T.sblock("adaptive_pool_avg"):
                        v_ax0 = T.axis.spatial(batch, ax0 + ax0_1)
                        v_ax1, v_ax2 = T.axis.remap("SS", [ax1_1, ax2_1])
                        v_ax3 = T.axis.spatial(T.int64(12), ax3_0 * T.int64(4) + ax3)
                        T.reads(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                        adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d1_add1_maximum1_minimum1(_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(1), T.int64(1), T.int64(8), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32)), "float32"), minimum_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(32)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(224)):
            for o_0 in range(T.int64(2)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(4)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(4)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                        v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1)
                                        v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1)
                                        v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], _1[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + _1[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("minimum"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + ax2)
                            v_i3 = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(minimum_intermediate[v_i0, v_i1, v_i2, v_i3])
                            minimum_intermediate[v_i0, v_i1, v_i2, v_i3] = T.Select(T.float32(6.0) < T.Select(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]), T.float32(6.0), T.Select(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]))

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add_add2(_2_body_3: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), _1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), T_add_intermediate_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
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
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(32)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], _2_body_3[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + _2_body_3[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_add1"):
                            v_ax0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(_1[v_ax0, v_ax1, v_ax2, v_ax3], contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                            T.writes(T_add_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3])
                            T_add_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1[v_ax0, v_ax1, v_ax2, v_ax3] + (contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d3_add4(_3_body_3: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(12)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(16)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(56)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(2)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(32)):
                    for y_1 in T.unroll(T.int64(2)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56))
                                        v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + y_1)
                                        v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1)
                                        v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_local[v_i, v_y, v_x, v_o], _3_body_3[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + _3_body_3[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(2), T.int64(2), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v3 * T.int64(4) + v4])
                            T_add_intermediate[v0, v1, v2, v3 * T.int64(4) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(4) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_maximum_minimum(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), minimum_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
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
                        with T.sblock("minimum"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v_i3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(minimum_intermediate[v_i0, v_i1, v_i2, v_i3])
                            minimum_intermediate[v_i0, v_i1, v_i2, v_i3] = T.Select(T.float32(6.0) < T.Select(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]), T.float32(6.0), T.Select(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]))

    @T.prim_func(private=True, s_tir=True)
    def fused_depthwise_conv2d1_add3_maximum2_minimum2(_3_body_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(3), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32)), "float32"), minimum_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(32)))
        depthwise_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(32)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(4080)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(4080))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_z_0_fused % T.int64(4080) // T.int64(120))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_z_0_fused % T.int64(120) // T.int64(4))
                    v_z = T.axis.spatial(T.int64(32), i_y_x_z_0_fused % T.int64(4) * T.int64(8) + z_1)
                    T.reads(_3_body_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), _3_body_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(56)):
            for z_0 in range(T.int64(2)):
                for y_1_init in T.unroll(T.int64(2)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for z_1_0_init in T.unroll(T.int64(2)):
                            for z_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("depthwise_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1_init)
                                    v_z = T.axis.spatial(T.int64(32), z_0 * T.int64(16) + z_1_0_init * T.int64(8) + z_1_1_init)
                                    T.reads()
                                    T.writes(depthwise_intermediate_local[v_i, v_y, v_x, v_z])
                                    depthwise_intermediate_local[v_i, v_y, v_x, v_z] = T.float32(0.0)
                for ry, rx in T.grid(T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(2)):
                        for x_1 in T.unroll(T.int64(2)):
                            for z_1_0 in T.unroll(T.int64(2)):
                                for z_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("depthwise_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56))
                                        v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + y_1)
                                        v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1)
                                        v_z = T.axis.spatial(T.int64(32), z_0 * T.int64(16) + z_1_0 * T.int64(8) + z_1_1)
                                        v_ry, v_rx = T.axis.remap("RR", [ry, rx])
                                        T.reads(depthwise_intermediate_local[v_i, v_y, v_x, v_z], pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_z], param_0[v_ry, v_rx, v_z])
                                        T.writes(depthwise_intermediate_local[v_i, v_y, v_x, v_z])
                                        depthwise_intermediate_local[v_i, v_y, v_x, v_z] = depthwise_intermediate_local[v_i, v_y, v_x, v_z] + pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_z] * param_0[v_ry, v_rx, v_z]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(2), T.int64(2), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("minimum"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56) + ax0)
                            v_i1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + ax1)
                            v_i2 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + ax2)
                            v_i3 = T.axis.spatial(T.int64(32), z_0 * T.int64(16) + ax3_0 * T.int64(8) + ax3_1)
                            T.reads(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(minimum_intermediate[v_i0, v_i1, v_i2, v_i3])
                            minimum_intermediate[v_i0, v_i1, v_i2, v_i3] = T.Select(T.float32(6.0) < T.Select(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]), T.float32(6.0), T.Select(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]))

    @T.prim_func(private=True, s_tir=True)
    def fused_depthwise_conv2d_add1_maximum1_minimum1(_2_body_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(3), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32)), "float32"), minimum_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(32)))
        depthwise_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(32)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(4080)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(4080))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_z_0_fused % T.int64(4080) // T.int64(120))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_z_0_fused % T.int64(120) // T.int64(4))
                    v_z = T.axis.spatial(T.int64(32), i_y_x_z_0_fused % T.int64(4) * T.int64(8) + z_1)
                    T.reads(_2_body_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), _2_body_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(224)):
            for z_0 in range(T.int64(2)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(4)):
                        for z_1_0_init in T.unroll(T.int64(2)):
                            for z_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("depthwise_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1_init)
                                    v_z = T.axis.spatial(T.int64(32), z_0 * T.int64(16) + z_1_0_init * T.int64(8) + z_1_1_init)
                                    T.reads()
                                    T.writes(depthwise_intermediate_local[v_i, v_y, v_x, v_z])
                                    depthwise_intermediate_local[v_i, v_y, v_x, v_z] = T.float32(0.0)
                for ry, rx in T.grid(T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(4)):
                            for z_1_0 in T.unroll(T.int64(2)):
                                for z_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("depthwise_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                        v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1)
                                        v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1)
                                        v_z = T.axis.spatial(T.int64(32), z_0 * T.int64(16) + z_1_0 * T.int64(8) + z_1_1)
                                        v_ry, v_rx = T.axis.remap("RR", [ry, rx])
                                        T.reads(depthwise_intermediate_local[v_i, v_y, v_x, v_z], pad[v_i, v_y + v_ry, v_x + v_rx, v_z], param_0[v_ry, v_rx, v_z])
                                        T.writes(depthwise_intermediate_local[v_i, v_y, v_x, v_z])
                                        depthwise_intermediate_local[v_i, v_y, v_x, v_z] = depthwise_intermediate_local[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry, v_x + v_rx, v_z] * param_0[v_ry, v_rx, v_z]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("minimum"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + ax2)
                            v_i3 = T.axis.spatial(T.int64(32), z_0 * T.int64(16) + ax3_0 * T.int64(8) + ax3_1)
                            T.reads(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(minimum_intermediate[v_i0, v_i1, v_i2, v_i3])
                            minimum_intermediate[v_i0, v_i1, v_i2, v_i3] = T.Select(T.float32(6.0) < T.Select(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]), T.float32(6.0), T.Select(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] < T.float32(0.0), T.float32(0.0), depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3]))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add5(_4_1: T.Buffer((batch, T.int64(12)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(12), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(12)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(12), k)
                                T.reads(contraction_local[v_i0, v_i1], _4_1[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _4_1[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv15: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(12)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(lv15[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv15[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)]

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
    def transpose1(_4_0: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(12)), "float32"), T_transpose: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(12)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(12))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_fused % T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(_4_0[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _4_0[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv1_const: R.Tensor((2, 1, 1, 8, 16), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 32), dtype="float32"),
        lv2_const: R.Tensor((3, 3, 32), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 32), dtype="float32"),
        lv3_const: R.Tensor((1, 1, 1, 32, 8), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv4_const: R.Tensor((2, 1, 1, 8, 16), dtype="float32"),
        lv4_const_1: R.Tensor((1, 1, 1, 32), dtype="float32"),
        lv5_const: R.Tensor((3, 3, 32), dtype="float32"),
        lv5_const_1: R.Tensor((1, 1, 1, 32), dtype="float32"),
        lv6_const: R.Tensor((1, 1, 1, 32, 16), dtype="float32"),
        lv6_const_1: R.Tensor((1, 1, 1, 12), dtype="float32"),
        gv_const: R.Tensor((1, 12, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_maximum_minimum, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1_maximum1_minimum1, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 32, 28, 32), dtype="float32"))
            lv2 = R.call_tir(cls.fused_depthwise_conv2d_add1_maximum1_minimum1, (lv1, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 32, 28, 32), dtype="float32"))
            lv3 = R.call_tir(cls.fused_conv2d2_add_add2, (lv2, lv3_const, lv3_const_1, lv_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            lv4 = R.call_tir(cls.fused_conv2d1_add1_maximum1_minimum1, (lv3, lv4_const, lv4_const_1), out_ty=R.Tensor((batch, 32, 28, 32), dtype="float32"))
            lv5 = R.call_tir(cls.fused_depthwise_conv2d1_add3_maximum2_minimum2, (lv4, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 16, 14, 32), dtype="float32"))
            lv6 = R.call_tir(cls.fused_conv2d3_add4, (lv5, lv6_const, lv6_const_1), out_ty=R.Tensor((batch, 16, 14, 12), dtype="float32"))
            _4_0 = R.call_tir(cls.adaptive_avg_pool2d, (lv6,), out_ty=R.Tensor((batch, 1, 1, 12), dtype="float32"))
            lv15 = R.call_tir(cls.transpose1, (_4_0,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            _4_1 = R.call_tir(cls.reshape, (lv15,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add5, (_4_1, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 2f0e1b8dcb6f3f048e69 lv_const: float32[1, 3, 3, 3, 8]
# 01b36da58346f1e56e16 lv_const_1: float32[1, 1, 1, 8]
# 01286d65791529e376ee lv1_const: float32[2, 1, 1, 8, 16]
# 33da384bc4e8f41136c7 lv1_const_1: float32[1, 1, 1, 32]
# ffa811c62fd09ef28714 lv2_const: float32[3, 3, 32]
# 03cf13485a05e1e20105 lv2_const_1: float32[1, 1, 1, 32]
# 0f356a236e3c17ca40a7 lv3_const: float32[1, 1, 1, 32, 8]
# 82d82725de1daeca8ab6 lv3_const_1: float32[1, 1, 1, 8]
# 8ddd088d3aa7d416f5ee lv4_const: float32[2, 1, 1, 8, 16]
# d701685dad5844da00b1 lv4_const_1: float32[1, 1, 1, 32]
# b69b506adb1c4a149042 lv5_const: float32[3, 3, 32]
# f43e11f8f42d392f0f99 lv5_const_1: float32[1, 1, 1, 32]
# ffbabad0b5fe31044706 lv6_const: float32[1, 1, 1, 32, 16]
# 2b9e634d369762758dec lv6_const_1: float32[1, 1, 1, 12]
# e481add6b1afb5659a70 gv_const: float32[1, 12, 16]
# 08c792c3fa3c014ed702 gv_const_1: float32[10]
