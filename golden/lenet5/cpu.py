# lenet5, stage cpu: the module after the compiler's passes for the CPU
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
    def avg_pool2d(_1: T.Buffer((batch, T.int64(28), T.int64(24), T.int64(6)), "float32"), pool_avg: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(12), T.int64(6)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(1008)):
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                with T.sblock("pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(1008))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_ax3_fused % T.int64(1008) // T.int64(72))
                    v_ax2 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_ax3_fused % T.int64(72) // T.int64(6))
                    v_ax3 = T.axis.spatial(T.int64(6), ax0_ax1_ax2_ax3_fused % T.int64(6))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(_1[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3])
                    T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _1[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3]
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(168)):
            for ax3 in range(T.int64(6)):
                with T.sblock("pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(168))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(168) // T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_fused % T.int64(12))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                    pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", (T.min(T.int64(1), T.int64(27) - v_ax1 * T.int64(2)) + T.int64(1)) * (T.min(T.int64(1), T.int64(23) - v_ax2 * T.int64(2)) + T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d1(_4: T.Buffer((batch, T.int64(10), T.int64(8), T.int64(16)), "float32"), pool_avg: T.Buffer((batch, T.int64(5), T.int64(4), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum_local = T.sblock_alloc_buffer((batch, T.int64(5), T.int64(4), T.int64(16)), scope="local")
        for ax0, ax1, ax2, ax3_0 in T.grid(batch, T.int64(5), T.int64(4), T.int64(1)):
            for ax3_1_0_init in T.unroll(T.int64(2)):
                for ax3_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("pool_sum_init"):
                        v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                        v_ax3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(16) + ax3_1_0_init * T.int64(8) + ax3_1_1_init)
                        T.reads()
                        T.writes(pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                for ax3_1_0 in T.unroll(T.int64(2)):
                    for ax3_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("pool_sum_update"):
                            v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                            v_ax3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(16) + ax3_1_0 * T.int64(8) + ax3_1_1)
                            v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                            T.reads(pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3], _4[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3])
                            T.writes(pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                            pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] + _4[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3]
            for ax0_1, ax1_1, ax2_1, ax3_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pool_avg"):
                        v_ax0 = T.axis.spatial(batch, ax0 + ax0_1)
                        v_ax1 = T.axis.spatial(T.int64(5), ax1 + ax1_1)
                        v_ax2 = T.axis.spatial(T.int64(4), ax2 + ax2_1)
                        v_ax3 = T.axis.spatial(T.int64(16), ax3_0_1 * T.int64(8) + ax3_1)
                        T.reads(pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                        pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", (T.min(T.int64(1), T.int64(9) - v_ax1 * T.int64(2)) + T.int64(1)) * (T.min(T.int64(1), T.int64(7) - v_ax2 * T.int64(2)) + T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d1_add1_tanh1(_2: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(6), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16)), "float32"), tanh_intermediate: T.Buffer((batch, T.int64(10), T.int64(8), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(10), T.int64(8), T.int64(16)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(16)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(5)):
                    for x_1_init in T.unroll(T.int64(1)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                    v_y = T.axis.spatial(T.int64(10), i_y_0_x_0_fused % T.int64(16) // T.int64(8) * T.int64(5) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(8) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(5), T.int64(5), T.int64(6)):
                    for y_1 in T.unroll(T.int64(5)):
                        for x_1 in T.unroll(T.int64(1)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                        v_y = T.axis.spatial(T.int64(10), i_y_0_x_0_fused % T.int64(16) // T.int64(8) * T.int64(5) + y_1)
                                        v_x = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(8) + x_1)
                                        v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], _2[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + _2[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(5), T.int64(1), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("tanh"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                            v_i1 = T.axis.spatial(T.int64(10), i_y_0_x_0_fused % T.int64(16) // T.int64(8) * T.int64(5) + ax1)
                            v_i2 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(8) + ax2)
                            v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(tanh_intermediate[v_i0, v_i1, v_i2, v_i3])
                            tanh_intermediate[v_i0, v_i1, v_i2, v_i3] = T.tanh(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_tanh(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(1)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(1), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), tanh_intermediate: T.Buffer((batch, T.int64(28), T.int64(24), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(24), T.int64(8)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(48)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(7)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(48))
                                v_y = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(48) // T.int64(12) * T.int64(7) + y_1_init)
                                v_x = T.axis.spatial(T.int64(24), i_y_0_x_0_fused % T.int64(12) * T.int64(2) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(5), T.int64(5), T.int64(1)):
                    for y_1 in T.unroll(T.int64(7)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(48))
                                    v_y = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(48) // T.int64(12) * T.int64(7) + y_1)
                                    v_x = T.axis.spatial(T.int64(24), i_y_0_x_0_fused % T.int64(12) * T.int64(2) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], lv[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(7), T.int64(2), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("tanh"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(48) + ax0)
                            v1 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(48) // T.int64(12) * T.int64(7) + ax1)
                            v2 = T.axis.spatial(T.int64(24), i_y_0_x_0_fused % T.int64(12) * T.int64(2) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                            T.writes(tanh_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                            tanh_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = T.tanh(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add3_tanh3(_8: T.Buffer((batch, T.int64(120)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(120), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(84),), "float32"), tanh_intermediate: T.Buffer((batch, T.int64(84)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(96)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(3)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(4)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(96), i1_0 * T.int64(32) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(120)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(4)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(96), i1_0 * T.int64(32) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(120), k)
                                T.reads(contraction_local[v_i0, v_i1], _8[v_i0, v_k], param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _8[v_i0, v_k] * param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(8)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("tanh"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(21), i1_0 * T.int64(8) + ax1)
                        v2 = T.axis.spatial(T.int64(4), ax2)
                        T.where(i1_0 * T.int64(8) + ax1 < T.int64(21))
                        T.reads(contraction_local[v0, v1 * T.int64(4) + v2], param_1[v1 * T.int64(4) + v2])
                        T.writes(tanh_intermediate[v0, v1 * T.int64(4) + v2])
                        tanh_intermediate[v0, v1 * T.int64(4) + v2] = T.tanh(contraction_local[v0, v1 * T.int64(4) + v2] + param_1[v1 * T.int64(4) + v2])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul2_add4(_10: T.Buffer((batch, T.int64(84)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(84), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(84)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(84), k)
                                T.reads(contraction_local[v_i0, v_i1], _10[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _10[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add2_tanh2(_6: T.Buffer((batch, T.int64(320)), "float32"), param_0: T.Buffer((T.int64(4), T.int64(320), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(120),), "float32"), tanh_intermediate: T.Buffer((batch, T.int64(120)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(128)), scope="local")
        for i0_0 in T.parallel(batch):
            for i1_0 in range(T.int64(4)):
                for i0_1_init in T.unroll(T.int64(1)):
                    for i1_1_0_init in T.unroll(T.int64(4)):
                        for i1_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(128), i1_0 * T.int64(32) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = T.float32(0.0)
                for k in range(T.int64(320)):
                    for i0_1 in T.unroll(T.int64(1)):
                        for i1_1_0 in T.unroll(T.int64(4)):
                            for i1_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(128), i1_0 * T.int64(32) + i1_1_0 * T.int64(8) + i1_1_1)
                                    v_k = T.axis.reduce(T.int64(320), k)
                                    T.reads(contraction_local[v_i0, v_i1], _6[v_i0, v_k], param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)])
                                    T.writes(contraction_local[v_i0, v_i1])
                                    contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _6[v_i0, v_k] * param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)]
                for ax0, ax1_0 in T.grid(T.int64(1), T.int64(4)):
                    for ax1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("tanh"):
                            v_i0 = T.axis.spatial(batch, i0_0 + ax0)
                            v_i1 = T.axis.spatial(T.int64(120), i1_0 * T.int64(32) + ax1_0 * T.int64(8) + ax1_1)
                            T.where(i1_0 * T.int64(32) + (ax1_0 * T.int64(8) + ax1_1) < T.int64(120))
                            T.reads(contraction_local[v_i0, v_i1], param_1[v_i1])
                            T.writes(tanh_intermediate[v_i0, v_i1])
                            tanh_intermediate[v_i0, v_i1] = T.tanh(contraction_local[v_i0, v_i1] + param_1[v_i1])

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv5: T.Buffer((batch, T.int64(16), T.int64(5), T.int64(4)), "float32"), T_reshape: T.Buffer((batch, T.int64(320)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(40)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(40))
                    v_ax1 = T.axis.spatial(T.int64(320), ax0_ax1_0_fused % T.int64(40) * T.int64(8) + ax1_1)
                    T.reads(lv5[(v_ax1 // T.int64(320) + v_ax0) % batch, v_ax1 % T.int64(320) // T.int64(20), v_ax1 % T.int64(20) // T.int64(4), v_ax1 % T.int64(4)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv5[(v_ax1 // T.int64(320) + v_ax0) % batch, v_ax1 % T.int64(320) // T.int64(20), v_ax1 % T.int64(20) // T.int64(4), v_ax1 % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(input_1: T.Buffer((batch, T.int64(1), T.int64(32), T.int64(28)), "float32"), T_transpose: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(896)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(input_1[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = input_1[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_5: T.Buffer((batch, T.int64(5), T.int64(4), T.int64(16)), "float32"), T_transpose: T.Buffer((batch, T.int64(16), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(80)):
            for ax3 in range(T.int64(4)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(80))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_fused % T.int64(80) // T.int64(5))
                    v_ax2 = T.axis.spatial(T.int64(5), ax0_ax1_ax2_fused % T.int64(5))
                    v_ax3 = T.axis.spatial(T.int64(4), ax3)
                    T.reads(_5[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _5[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 1, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 5, 5, 1, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv1_const: R.Tensor((1, 5, 5, 6, 16), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 16), dtype="float32"),
        lv2_const: R.Tensor((4, 320, 32), dtype="float32"),
        lv2_const_1: R.Tensor((120,), dtype="float32"),
        lv3_const: R.Tensor((3, 120, 32), dtype="float32"),
        lv3_const_1: R.Tensor((84,), dtype="float32"),
        gv_const: R.Tensor((1, 84, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 1), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_tanh, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 28, 24, 6), dtype="float32"))
            _2 = R.call_tir(cls.avg_pool2d, (lv_1,), out_ty=R.Tensor((batch, 14, 12, 6), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1_tanh1, (_2, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 10, 8, 16), dtype="float32"))
            _5 = R.call_tir(cls.avg_pool2d1, (lv1,), out_ty=R.Tensor((batch, 5, 4, 16), dtype="float32"))
            lv5 = R.call_tir(cls.transpose1, (_5,), out_ty=R.Tensor((batch, 16, 5, 4), dtype="float32"))
            _6 = R.call_tir(cls.reshape, (lv5,), out_ty=R.Tensor((batch, 320), dtype="float32"))
            lv2 = R.call_tir(cls.fused_matmul_add2_tanh2, (_6, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 120), dtype="float32"))
            lv3 = R.call_tir(cls.fused_matmul1_add3_tanh3, (lv2, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 84), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul2_add4, (lv3, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# d9943c789da3e4c5905d lv_const: float32[1, 5, 5, 1, 8]
# d3c1311352726e0083be lv_const_1: float32[1, 1, 1, 6]
# 4ee9e3a13ab0b88d9941 lv1_const: float32[1, 5, 5, 6, 16]
# 94976622a9b973e7aba1 lv1_const_1: float32[1, 1, 1, 16]
# ae60c74fd385eff8e13b lv2_const: float32[4, 320, 32]
# 956edcb5e9ef9ac52491 lv2_const_1: float32[120]
# c779b42a104206c259ad lv3_const: float32[3, 120, 32]
# db344f0e388617d938db lv3_const_1: float32[84]
# 42e692f7e57e2223de7a gv_const: float32[1, 84, 16]
# 113315df414ed35c06de gv_const_1: float32[10]
