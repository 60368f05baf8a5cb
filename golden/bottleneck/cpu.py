# bottleneck, stage cpu: the module after the compiler's passes for the CPU
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
    def adaptive_avg_pool2d(relu_5: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(16)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum_local = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(1), T.int64(16)), scope="local")
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch):
            for ax3_1_0_init in T.unroll(T.int64(2)):
                for ax3_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("adaptive_pool_sum_init"):
                        v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused)
                        v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                        v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                        v_ax3 = T.axis.spatial(T.int64(16), ax3_1_0_init * T.int64(8) + ax3_1_1_init)
                        T.reads()
                        T.writes(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
            for rv0, rv1 in T.grid(T.int64(32), T.int64(28)):
                for ax3_1_0 in T.unroll(T.int64(2)):
                    for ax3_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("adaptive_pool_sum_update"):
                            v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused)
                            v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                            v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                            v_ax3 = T.axis.spatial(T.int64(16), ax3_1_0 * T.int64(8) + ax3_1_1)
                            v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                            T.reads(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3], relu_5[v_ax0, v_ax1 * T.int64(32) + v_rv0, v_ax2 * T.int64(28) + v_rv1, v_ax3])
                            T.writes(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                            adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] + relu_5[v_ax0, v_ax1 * T.int64(32) + v_rv0, v_ax2 * T.int64(28) + v_rv1, v_ax3]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("adaptive_pool_avg"):
                        v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused + ax0)
                        v_ax1, v_ax2 = T.axis.remap("SS", [ax1, ax2])
                        v_ax3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                        adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(896.0)

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d1_add1_relu1(_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(16)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
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
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(16)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], _1[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + _1[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("relu"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                            T.writes(relu_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                            relu_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = T.max(T.float32(0.0), contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add1_relu1(relu: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(6), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(6)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1020)):
            for z in range(T.int64(6)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(6), z)
                    T.reads(relu[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), relu[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(6)):
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
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("relu"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                            T.writes(relu_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                            relu_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = T.max(T.float32(0.0), contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d3_add_add2_relu(relu_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16)), "float32"), _1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(16)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(16)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(224)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(4)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(6)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(4)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                        v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1)
                                        v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1)
                                        v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], relu_1[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + relu_1[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + ax2)
                            v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3], _1[v_i0, v_i1, v_i2, v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3] + _1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(3)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(16)), scope="local")
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
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(224)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(4)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(4)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224))
                                        v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + y_1)
                                        v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + x_1)
                                        v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + ax2)
                            v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add3(_4_1: T.Buffer((batch, T.int64(16)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(16), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(16)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(16), k)
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
    def reshape(lv15: T.Buffer((batch, T.int64(16), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(2)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(2))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_0_fused % T.int64(2) * T.int64(8) + ax1_1)
                    T.reads(lv15[(v_ax1 // T.int64(16) + v_ax0) % batch, v_ax1 % T.int64(16), T.int64(0), T.int64(0)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv15[(v_ax1 // T.int64(16) + v_ax0) % batch, v_ax1 % T.int64(16), T.int64(0), T.int64(0)]

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
    def transpose1(_4_0: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(16)), "float32"), T_transpose: T.Buffer((batch, T.int64(16), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(16)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(16))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_fused % T.int64(16))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(_4_0[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _4_0[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 16), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 16), dtype="float32"),
        lv1_const: R.Tensor((1, 1, 1, 16, 8), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv2_const: R.Tensor((1, 3, 3, 6, 8), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv3_const: R.Tensor((1, 1, 1, 6, 16), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 16), dtype="float32"),
        lv4_const: R.Tensor((1, 1, 1, 16, 8), dtype="float32"),
        lv4_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv5_const: R.Tensor((1, 3, 3, 6, 8), dtype="float32"),
        lv5_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv6_const: R.Tensor((1, 1, 1, 6, 16), dtype="float32"),
        lv6_const_1: R.Tensor((1, 1, 1, 16), dtype="float32"),
        gv_const: R.Tensor((1, 16, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_relu, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 16), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1_relu1, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv2 = R.call_tir(cls.fused_conv2d2_add1_relu1, (lv1, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv3 = R.call_tir(cls.fused_conv2d3_add_add2_relu, (lv2, lv3_const, lv3_const_1, lv_1), out_ty=R.Tensor((batch, 32, 28, 16), dtype="float32"))
            lv4 = R.call_tir(cls.fused_conv2d1_add1_relu1, (lv3, lv4_const, lv4_const_1), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv5 = R.call_tir(cls.fused_conv2d2_add1_relu1, (lv4, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 32, 28, 6), dtype="float32"))
            lv6 = R.call_tir(cls.fused_conv2d3_add_add2_relu, (lv5, lv6_const, lv6_const_1, lv3), out_ty=R.Tensor((batch, 32, 28, 16), dtype="float32"))
            _4_0 = R.call_tir(cls.adaptive_avg_pool2d, (lv6,), out_ty=R.Tensor((batch, 1, 1, 16), dtype="float32"))
            lv15 = R.call_tir(cls.transpose1, (_4_0,), out_ty=R.Tensor((batch, 16, 1, 1), dtype="float32"))
            _4_1 = R.call_tir(cls.reshape, (lv15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add3, (_4_1, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 142425484058d7171761 lv_const: float32[1, 3, 3, 3, 16]
# 870de49a232f36a499de lv_const_1: float32[1, 1, 1, 16]
# 36ef9cf932c028205211 lv1_const: float32[1, 1, 1, 16, 8]
# 5287a0229303d9198017 lv1_const_1: float32[1, 1, 1, 6]
# 0cc6f2c2302dfd6dc76b lv2_const: float32[1, 3, 3, 6, 8]
# 948e2edad2995c9c1822 lv2_const_1: float32[1, 1, 1, 6]
# 99d40286b7aac1ebe789 lv3_const: float32[1, 1, 1, 6, 16]
# fb9d5488738c11fd9d5d lv3_const_1: float32[1, 1, 1, 16]
# 5682b733961800d4a504 lv4_const: float32[1, 1, 1, 16, 8]
# 0b3059b70bebbd0bf2ad lv4_const_1: float32[1, 1, 1, 6]
# 02c8db57e05477a6514d lv5_const: float32[1, 3, 3, 6, 8]
# f6b3c9f3ae829c8d8c24 lv5_const_1: float32[1, 1, 1, 6]
# 71a152b335b280bf0772 lv6_const: float32[1, 1, 1, 6, 16]
# 152da0c17b578d895904 lv6_const_1: float32[1, 1, 1, 16]
# 86c746089f5ec76c78ac gv_const: float32[1, 16, 16]
# 08c792c3fa3c014ed702 gv_const_1: float32[10]
