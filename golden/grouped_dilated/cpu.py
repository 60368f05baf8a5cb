# grouped_dilated, stage cpu: the module after the compiler's passes for the CPU
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
    def adaptive_avg_pool2d(_5: T.Buffer((batch, T.int64(15), T.int64(28), T.int64(18)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(18)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(1), T.int64(18)))
        for ax0_ax1_ax2_ax3_fused in T.parallel(batch * T.int64(18)):
            for rv0, rv1 in T.grid(T.int64(15), T.int64(28)):
                with T.sblock("adaptive_pool_sum"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_fused // T.int64(18))
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(18), ax0_ax1_ax2_ax3_fused % T.int64(18))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(_5[v_ax0, v_ax1 * T.int64(15) + v_rv0, v_ax2 * T.int64(28) + v_rv1, v_ax3])
                    T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    with T.init():
                        adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _5[v_ax0, v_ax1 * T.int64(15) + v_rv0, v_ax2 * T.int64(28) + v_rv1, v_ax3]
        for ax0_ax1_ax2_fused in T.parallel(batch):
            for ax3 in range(T.int64(18)):
                with T.sblock("adaptive_pool_avg"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused)
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(18), ax3)
                    T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                    adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(420.0)

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d1_add1(_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(12)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(5), T.int64(3), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(24)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        group_conv2d_nhwc_intermediate = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(24)))
        for nn_yy_xx_ff_fused in T.parallel(batch * T.int64(21504)):
            for ry, rx, rc in T.grid(T.int64(3), T.int64(5), T.int64(3)):
                with T.sblock("group_conv2d_nhwc"):
                    v_nn = T.axis.spatial(batch, nn_yy_xx_ff_fused // T.int64(21504))
                    v_yy = T.axis.spatial(T.int64(32), nn_yy_xx_ff_fused % T.int64(21504) // T.int64(672))
                    v_xx = T.axis.spatial(T.int64(28), nn_yy_xx_ff_fused % T.int64(672) // T.int64(24))
                    v_ff = T.axis.spatial(T.int64(24), nn_yy_xx_ff_fused % T.int64(24))
                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                    T.reads(_1[v_nn, v_ry * T.int64(2) + v_yy - T.int64(2), v_xx + v_rx - T.int64(2), v_ff // T.int64(6) * T.int64(3) + v_rc], param_0[v_ry, v_rx, v_rc, v_ff])
                    T.writes(group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff])
                    with T.init():
                        group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff] = T.float32(0.0)
                    group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff] = group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff] + T.if_then_else(T.int64(2) <= v_ry * T.int64(2) + v_yy and v_ry * T.int64(2) + v_yy < T.int64(34) and T.int64(2) <= v_xx + v_rx and v_xx + v_rx < T.int64(30), _1[v_nn, v_ry * T.int64(2) + v_yy - T.int64(2), v_xx + v_rx - T.int64(2), v_ff // T.int64(6) * T.int64(3) + v_rc], T.float32(0.0)) * param_0[v_ry, v_rx, v_rc, v_ff]
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(2688)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(2688))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_ax3_0_fused % T.int64(2688) // T.int64(84))
                    v_ax2 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_ax3_0_fused % T.int64(84) // T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_ax3_0_fused % T.int64(3) * T.int64(8) + ax3_1)
                    T.reads(group_conv2d_nhwc_intermediate[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                    T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = group_conv2d_nhwc_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add2_relu1(lv8: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(3), T.int64(8), T.int64(18)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(18)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(15), T.int64(28), T.int64(18)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        group_conv2d_nhwc_intermediate = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(28), T.int64(18)))
        for nn_yy_xx_ff_fused in T.parallel(batch * T.int64(7560)):
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                with T.sblock("group_conv2d_nhwc"):
                    v_nn = T.axis.spatial(batch, nn_yy_xx_ff_fused // T.int64(7560))
                    v_yy = T.axis.spatial(T.int64(15), nn_yy_xx_ff_fused % T.int64(7560) // T.int64(504))
                    v_xx = T.axis.spatial(T.int64(28), nn_yy_xx_ff_fused % T.int64(504) // T.int64(18))
                    v_ff = T.axis.spatial(T.int64(18), nn_yy_xx_ff_fused % T.int64(18))
                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                    T.reads(lv8[v_nn, v_yy * T.int64(2) + v_ry, v_rx * T.int64(2) + v_xx - T.int64(2), v_ff // T.int64(6) * T.int64(8) + v_rc], param_0[v_ry, v_rx, v_rc, v_ff])
                    T.writes(group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff])
                    with T.init():
                        group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff] = T.float32(0.0)
                    group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff] = group_conv2d_nhwc_intermediate[v_nn, v_yy, v_xx, v_ff] + T.if_then_else(T.int64(2) <= v_rx * T.int64(2) + v_xx and v_rx * T.int64(2) + v_xx < T.int64(30), lv8[v_nn, v_yy * T.int64(2) + v_ry, v_rx * T.int64(2) + v_xx - T.int64(2), v_ff // T.int64(6) * T.int64(8) + v_rc], T.float32(0.0)) * param_0[v_ry, v_rx, v_rc, v_ff]
        for i0_i1_i2_fused in T.parallel(batch * T.int64(420)):
            for i3 in range(T.int64(18)):
                with T.sblock("relu"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(420))
                    v_i1 = T.axis.spatial(T.int64(15), i0_i1_i2_fused % T.int64(420) // T.int64(28))
                    v_i2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_i3 = T.axis.spatial(T.int64(18), i3)
                    T.reads(group_conv2d_nhwc_intermediate[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), group_conv2d_nhwc_intermediate[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(lv: T.Buffer((batch, T.int64(34), T.int64(30), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(12)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(16)), scope="local")
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
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
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
                                        T.reads(contraction_local[v_i, v_y, v_x, v_o], lv[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("relu"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(224) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(224) // T.int64(7) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(7) * T.int64(4) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])
                            T.writes(relu_intermediate[v0, v1, v2, v3 * T.int64(4) + v4])
                            relu_intermediate[v0, v1, v2, v3 * T.int64(4) + v4] = T.max(T.float32(0.0), contraction_local[v0, v1, v2, v3 * T.int64(4) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_greater_multiply_transpose1_transpose2_transpose2_where_transpose3(_2: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(24)), "float32"), T_transpose_intermediate_1_2_3: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(2688)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose3"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(2688))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_ax3_0_fused % T.int64(2688) // T.int64(84))
                    v_ax2 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_ax3_0_fused % T.int64(84) // T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_ax3_0_fused % T.int64(3) * T.int64(8) + ax3_1)
                    T.reads(_2[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_transpose_intermediate_1_2_3[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose_intermediate_1_2_3[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", T.float32(0.0) < _2[v_ax0, v_ax1, v_ax2, v_ax3]), _2[v_ax0, v_ax1, v_ax2, v_ax3], _2[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.10000000149011612))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add3(_6_1: T.Buffer((batch, T.int64(18)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(18), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(18), k)
                                T.reads(contraction_local[v_i0, v_i1], _6_1[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _6_1[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def reflect_pad(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), ReflectPadInput: T.Buffer((batch, T.int64(3), T.int64(34), T.int64(30)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(3)):
            for i2, i3 in T.grid(T.int64(1), T.int64(30)):
                with T.sblock("ReflectPadInput_0"):
                    v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    T.reads(input_1[batch - T.max(v_i0 + T.int64(1) - batch, batch - v_i0 - T.int64(1)) - T.int64(1):batch - T.max(v_i0 + T.int64(1) - batch, batch - v_i0 - T.int64(1)) - T.int64(1) + (T.max(v_i0 + T.int64(2) - batch, batch - v_i0) - T.min(v_i0 + T.int64(1) - batch, batch - v_i0 - T.int64(1))), v_i1, T.int64(1), T.int64(27) - T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))):T.int64(27) - T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))) + (T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))) + T.int64(1) - T.min(T.min(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.max(T.int64(1) - v_i3, v_i3 - T.int64(1))))])
                    T.writes(ReflectPadInput[v_i0, v_i1, T.int64(0), v_i3])
                    ReflectPadInput[v_i0, v_i1, T.int64(0), v_i3] = input_1[batch - T.Select(T.int64(1) <= batch - v_i0, batch - v_i0 - T.int64(1), v_i0 + T.int64(1) - batch) - T.int64(1), v_i1, T.int64(1), T.int64(27) - T.Select(T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3) <= T.int64(27), T.int64(27) - T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3), T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3) - T.int64(27))]
            for i2, i3 in T.grid(T.int64(33), T.int64(30)):
                with T.sblock("ReflectPadInput_1"):
                    v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    T.reads(input_1[batch - T.max(v_i0 + T.int64(1) - batch, batch - v_i0 - T.int64(1)) - T.int64(1):batch - T.max(v_i0 + T.int64(1) - batch, batch - v_i0 - T.int64(1)) - T.int64(1) + (T.max(v_i0 + T.int64(2) - batch, batch - v_i0) - T.min(v_i0 + T.int64(1) - batch, batch - v_i0 - T.int64(1))), v_i1, T.int64(31) - T.max(v_i2 - T.int64(31), T.int64(31) - v_i2):T.int64(31) - T.max(v_i2 - T.int64(31), T.int64(31) - v_i2) + (T.max(v_i2 - T.int64(31), T.int64(31) - v_i2) + T.int64(1) - T.min(v_i2 - T.int64(31), T.int64(31) - v_i2)), T.int64(27) - T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))):T.int64(27) - T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))) + (T.max(T.max(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.min(T.int64(1) - v_i3, v_i3 - T.int64(1))) + T.int64(1) - T.min(T.min(T.int64(1) - v_i3, v_i3 - T.int64(1)) - T.int64(27), T.int64(27) - T.max(T.int64(1) - v_i3, v_i3 - T.int64(1))))])
                    T.writes(ReflectPadInput[v_i0, v_i1, v_i2 + T.int64(1), v_i3])
                    ReflectPadInput[v_i0, v_i1, v_i2 + T.int64(1), v_i3] = input_1[batch - T.Select(T.int64(1) <= batch - v_i0, batch - v_i0 - T.int64(1), v_i0 + T.int64(1) - batch) - T.int64(1), v_i1, T.int64(31) - T.Select(v_i2 <= T.int64(31), T.int64(31) - v_i2, v_i2 - T.int64(31)), T.int64(27) - T.Select(T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3) <= T.int64(27), T.int64(27) - T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3), T.Select(T.int64(1) <= v_i3, v_i3 - T.int64(1), T.int64(1) - v_i3) - T.int64(27))]

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv11: T.Buffer((batch, T.int64(18), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(18)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(18)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(lv11[(v_ax1 // T.int64(18) + v_ax0) % batch, v_ax1 % T.int64(18), T.int64(0), T.int64(0)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv11[(v_ax1 // T.int64(18) + v_ax0) % batch, v_ax1 % T.int64(18), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_0__1: T.Buffer((batch, T.int64(3), T.int64(34), T.int64(30)), "float32"), T_transpose: T.Buffer((batch, T.int64(34), T.int64(30), T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(1020)):
            for ax3 in range(T.int64(3)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(1020))
                    v_ax1 = T.axis.spatial(T.int64(34), ax0_ax1_ax2_fused % T.int64(1020) // T.int64(30))
                    v_ax2 = T.axis.spatial(T.int64(30), ax0_ax1_ax2_fused % T.int64(30))
                    v_ax3 = T.axis.spatial(T.int64(3), ax3)
                    T.reads(_0__1[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(_6_0: T.Buffer((batch, T.int64(1), T.int64(1), T.int64(18)), "float32"), T_transpose: T.Buffer((batch, T.int64(18), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(18)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(18))
                    v_ax1 = T.axis.spatial(T.int64(18), ax0_ax1_ax2_fused % T.int64(18))
                    v_ax2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(_6_0[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _6_0[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 16), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 12), dtype="float32"),
        lv1_const: R.Tensor((3, 5, 3, 24), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 24), dtype="float32"),
        lv3_const: R.Tensor((3, 3, 8, 18), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 18), dtype="float32"),
        gv_const: R.Tensor((1, 18, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.reflect_pad, (input_1,), out_ty=R.Tensor((batch, 3, 34, 30), dtype="float32"))
            lv = R.call_tir(cls.transpose, (_0__1,), out_ty=R.Tensor((batch, 34, 30, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_relu, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 12), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 32, 28, 24), dtype="float32"))
            lv2 = R.call_tir(cls.fused_greater_multiply_transpose1_transpose2_transpose2_where_transpose3, (lv1,), out_ty=R.Tensor((batch, 32, 28, 24), dtype="float32"))
            lv3 = R.call_tir(cls.fused_conv2d2_add2_relu1, (lv2, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 15, 28, 18), dtype="float32"))
            _6_0 = R.call_tir(cls.adaptive_avg_pool2d, (lv3,), out_ty=R.Tensor((batch, 1, 1, 18), dtype="float32"))
            lv11 = R.call_tir(cls.transpose4, (_6_0,), out_ty=R.Tensor((batch, 18, 1, 1), dtype="float32"))
            _6_1 = R.call_tir(cls.reshape, (lv11,), out_ty=R.Tensor((batch, 18), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add3, (_6_1, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# b102082d35800bf0a5eb lv_const: float32[1, 3, 3, 3, 16]
# 6b7143d0a911117bcec6 lv_const_1: float32[1, 1, 1, 12]
# 6f3d947f0b8d7483fc76 lv1_const: float32[3, 5, 3, 24]
# 9d54a3a4fd38c43853b3 lv1_const_1: float32[1, 1, 1, 24]
# c54344748f55c9953deb lv3_const: float32[3, 3, 8, 18]
# 615c418ce49f7e95b1e8 lv3_const_1: float32[1, 1, 1, 18]
# a9582e11009f1a82262d gv_const: float32[1, 18, 16]
# f5eadffa0e895730c8a6 gv_const_1: float32[10]
