# group_norm, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_conv2d1_add1(lv7: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(12), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(12), T.int64(8)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(12)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(7)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(12))
                                v_y = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(12) // T.int64(6) * T.int64(7) + y_1_init)
                                v_x = T.axis.spatial(T.int64(12), i_y_0_x_0_fused % T.int64(6) * T.int64(2) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(12)):
                    for y_1 in T.unroll(T.int64(7)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(12))
                                    v_y = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(12) // T.int64(6) * T.int64(7) + y_1)
                                    v_x = T.axis.spatial(T.int64(12), i_y_0_x_0_fused % T.int64(6) * T.int64(2) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], lv7[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + lv7[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(7), T.int64(2), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_add"):
                            v_ax0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(12) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(12) // T.int64(6) * T.int64(7) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(12), i_y_0_x_0_fused % T.int64(6) * T.int64(2) + ax2)
                            v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                            T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                            T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add4(lv17: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(12), T.int64(8)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(224)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(224))
                    v_y = T.axis.spatial(T.int64(16), i_y_x_z_0_fused % T.int64(224) // T.int64(14))
                    v_x = T.axis.spatial(T.int64(14), i_y_x_z_0_fused % T.int64(14))
                    v_z = T.axis.spatial(T.int64(8), z_1)
                    T.reads(lv17[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(15) and T.int64(1) <= v_x and v_x < T.int64(13), lv17[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(12)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(7)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(12))
                                v_y = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(12) // T.int64(6) * T.int64(7) + y_1_init)
                                v_x = T.axis.spatial(T.int64(12), i_y_0_x_0_fused % T.int64(6) * T.int64(2) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                    for y_1 in T.unroll(T.int64(7)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(12))
                                    v_y = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(12) // T.int64(6) * T.int64(7) + y_1)
                                    v_x = T.axis.spatial(T.int64(12), i_y_0_x_0_fused % T.int64(6) * T.int64(2) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(7), T.int64(2), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(12) + ax0)
                            v1 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(12) // T.int64(6) * T.int64(7) + ax1)
                            v2 = T.axis.spatial(T.int64(12), i_y_0_x_0_fused % T.int64(6) * T.int64(2) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                            T_add_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(12)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(30), T.int64(26), T.int64(16)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(130)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(3)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(130))
                                    v_y = T.axis.spatial(T.int64(30), i_y_0_x_0_fused % T.int64(130) // T.int64(13) * T.int64(3) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(26), i_y_0_x_0_fused % T.int64(13) * T.int64(2) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(3)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(130))
                                        v_y = T.axis.spatial(T.int64(30), i_y_0_x_0_fused % T.int64(130) // T.int64(13) * T.int64(3) + y_1)
                                        v_x = T.axis.spatial(T.int64(26), i_y_0_x_0_fused % T.int64(13) * T.int64(2) + x_1)
                                        v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_local[v_i, v_y, v_x, v_o], lv[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(3), T.int64(2), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(130) + ax0)
                            v1 = T.axis.spatial(T.int64(30), i_y_0_x_0_fused % T.int64(130) // T.int64(13) * T.int64(3) + ax1)
                            v2 = T.axis.spatial(T.int64(26), i_y_0_x_0_fused % T.int64(13) * T.int64(2) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v3 * T.int64(4) + v4])
                            T_add_intermediate[v0, v1, v2, v3 * T.int64(4) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(4) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4]

    @T.prim_func(private=True, s_tir=True)
    def fused_greater_multiply_transpose1_transpose2_transpose2_where_transpose3(_1: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(12)), "float32"), T_transpose_intermediate_1_2_3: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(780)):
            for ax3 in range(T.int64(12)):
                with T.sblock("T_transpose3"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(780))
                    v_ax1 = T.axis.spatial(T.int64(30), ax0_ax1_ax2_fused % T.int64(780) // T.int64(26))
                    v_ax2 = T.axis.spatial(T.int64(26), ax0_ax1_ax2_fused % T.int64(26))
                    v_ax3 = T.axis.spatial(T.int64(12), ax3)
                    T.reads(_1[v_ax0, v_ax1, v_ax2, v_ax3], param_0[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                    T.writes(T_transpose_intermediate_1_2_3[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose_intermediate_1_2_3[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", T.float32(0.0) < _1[v_ax0, v_ax1, v_ax2, v_ax3]), _1[v_ax0, v_ax1, v_ax2, v_ax3], _1[v_ax0, v_ax1, v_ax2, v_ax3] * param_0[T.int64(0), T.int64(0), T.int64(0), v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv2: T.Buffer((batch, T.int64(12)), "float32"), param_0: T.Buffer((T.int64(12),), "float32"), _0: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32"), lv1: T.Buffer((batch, T.int64(12)), "float32"), param_1: T.Buffer((T.int64(12),), "float32"), group_norm_intermediate: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0_i1_fused in T.parallel(batch * T.int64(12)):
            for k in range(T.int64(3)):
                with T.sblock("grouped"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12))
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12))
                    v_k = T.axis.reduce(T.int64(3), k)
                    T.reads(lv2[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k])
                    T.writes(grouped[v_i0, v_i1])
                    with T.init():
                        grouped[v_i0, v_i1] = T.float32(0.0)
                    grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv2[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k]
        for i0_i1_i2_fused in T.parallel(batch * T.int64(780)):
            for i3 in range(T.int64(12)):
                with T.sblock("group_norm"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(780))
                    v_i1 = T.axis.spatial(T.int64(30), i0_i1_i2_fused % T.int64(780) // T.int64(26))
                    v_i2 = T.axis.spatial(T.int64(26), i0_i1_i2_fused % T.int64(26))
                    v_i3 = T.axis.spatial(T.int64(12), i3)
                    T.reads(_0[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i3], param_0[v_i3], grouped[v_i0, v_i3], param_1[v_i3])
                    T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                    group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (_0[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i3]) * (param_0[v_i3] / T.sqrt(grouped[v_i0, v_i3] / T.float32(2340.0) + T.float32(1.0000000000000001e-05))) + param_1[v_i3]

    @T.prim_func(private=True, s_tir=True)
    def fused_instance_norm_scale_instance_norm_multiply1_greater1_maximum_tir_abs_tir_negative_tir_exp_add2_equal_equal1_logical_or_tir_log_multiply2_maximum_subtract_divide_transpose4_transpose5_transpose5_where1_transpose6_add3_multiply1_transpose4_transpose5_transpose5_where1_transpose6(lv6: T.Buffer((batch, T.int64(8)), "float32"), param_0: T.Buffer((T.int64(8),), "float32"), _3: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(8)), "float32"), lv5: T.Buffer((batch, T.int64(8)), "float32"), param_1: T.Buffer((T.int64(8),), "float32"), T_transpose_intermediate_1_2_3_4_5_6_7: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(168)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose7"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(168))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_ax3_0_fused % T.int64(168) // T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_ax3_0_fused % T.int64(12))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(_3[v_ax0, v_ax1, v_ax2, v_ax3], lv5[v_ax0, v_ax3], param_0[v_ax3], lv6[v_ax0, v_ax3], param_1[v_ax3])
                    T.writes(T_transpose_intermediate_1_2_3_4_5_6_7[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose_intermediate_1_2_3_4_5_6_7[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", T.float32(20.0) < (_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]), (_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3], T.Select((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3] < T.float32(0.0), T.float32(0.0), (_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) + T.Select(T.int64(0) < T.Cast("int64", T.Cast("int8", T.float32(1.0) + T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0)) == T.float32(1.0)) | T.Cast("int8", T.float32(1.0) + T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0)) == T.float32("inf")) != T.int8(0)), T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0)), T.log(T.float32(1.0) + T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0))) * T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0)) / (T.Select(T.float32(1.0) + T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0)) < T.float32(0.0), T.float32(0.0), T.float32(1.0) + T.exp(T.fabs((_3[v_ax0, v_ax1, v_ax2, v_ax3] - lv5[v_ax0, v_ax3]) * (param_0[v_ax3] / T.sqrt(lv6[v_ax0, v_ax3] / T.float32(168.0) + T.float32(1.0000000000000001e-05))) + param_1[v_ax3]) * T.float32(-1.0))) - T.float32(1.0))))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add7(_10: T.Buffer((batch, T.int64(252)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(252), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(252)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(252), k)
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
    def fused_maximum1_tir_abs1_tir_negative1_tir_exp1_add5_equal2_equal3_logical_or1_tir_log1_multiply3_maximum1_subtract1_divide1_transpose7_transpose8_transpose8_where2_transpose9_add6_tanh_multiply3(_6: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(6)), "float32"), T_multiply_intermediate_1: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(168)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_multiply1"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(168))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(168) // T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_fused % T.int64(12))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(_6[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_multiply_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_multiply_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3] = _6[v_ax0, v_ax1, v_ax2, v_ax3] * T.tanh(T.Select(_6[v_ax0, v_ax1, v_ax2, v_ax3] < T.float32(0.0), T.float32(0.0), _6[v_ax0, v_ax1, v_ax2, v_ax3]) + T.Select(T.int64(0) < T.Cast("int64", T.Cast("int8", T.float32(1.0) + T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0)) == T.float32(1.0)) | T.Cast("int8", T.float32(1.0) + T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0)) == T.float32("inf")) != T.int8(0)), T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0)), T.log(T.float32(1.0) + T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0))) * T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0)) / (T.Select(T.float32(1.0) + T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0)) < T.float32(0.0), T.float32(0.0), T.float32(1.0) + T.exp(T.fabs(_6[v_ax0, v_ax1, v_ax2, v_ax3]) * T.float32(-1.0))) - T.float32(1.0))))

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv: T.Buffer((batch, T.int64(12)), "float32"), mean: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0_i1_fused in T.parallel(batch * T.int64(12)):
            for k in range(T.int64(3)):
                with T.sblock("grouped"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12))
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12))
                    v_k = T.axis.reduce(T.int64(3), k)
                    T.reads(lv[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k])
                    T.writes(grouped[v_i0, v_i1])
                    with T.init():
                        grouped[v_i0, v_i1] = T.float32(0.0)
                    grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv[v_i0, v_i1 // T.int64(3) * T.int64(3) + v_k]
        for i0 in T.parallel(batch):
            for i1 in range(T.int64(12)):
                with T.sblock("mean"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    T.reads(grouped[v_i0, v_i1])
                    T.writes(mean[v_i0, v_i1])
                    mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.float32(2340.0)

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(_0: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32"), lv1: T.Buffer((batch, T.int64(12)), "float32"), sums: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        sums_local = T.sblock_alloc_buffer((batch, T.int64(12)), scope="local")
        for i0_i1_0_fused in T.parallel(batch * T.int64(3)):
            for i1_1_init in T.vectorized(T.int64(4)):
                with T.sblock("sums_init"):
                    v_i0 = T.axis.spatial(batch, i0_i1_0_fused // T.int64(3))
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_0_fused % T.int64(3) * T.int64(4) + i1_1_init)
                    T.reads()
                    T.writes(sums_local[v_i0, v_i1])
                    sums_local[v_i0, v_i1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(30), T.int64(26)):
                for i1_1 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_update"):
                        v_i0 = T.axis.spatial(batch, i0_i1_0_fused // T.int64(3))
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_0_fused % T.int64(3) * T.int64(4) + i1_1)
                        v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                        T.reads(sums_local[v_i0, v_i1], _0[v_i0, v_k1, v_k2, v_i1], lv1[v_i0, v_i1])
                        T.writes(sums_local[v_i0, v_i1])
                        sums_local[v_i0, v_i1] = sums_local[v_i0, v_i1] + (_0[v_i0, v_k1, v_k2, v_i1] - lv1[v_i0, v_i1]) * (_0[v_i0, v_k1, v_k2, v_i1] - lv1[v_i0, v_i1])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_local"):
                        v0 = T.axis.spatial(batch, i0_i1_0_fused // T.int64(3) + ax0)
                        v1 = T.axis.spatial(T.int64(12), i0_i1_0_fused % T.int64(3) * T.int64(4) + ax1)
                        T.reads(sums_local[v0, v1])
                        T.writes(sums[v0, v1])
                        sums[v0, v1] = sums_local[v0, v1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(_0: T.Buffer((batch, T.int64(30), T.int64(26), T.int64(12)), "float32"), sums: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        sums_local = T.sblock_alloc_buffer((batch, T.int64(12)), scope="local")
        for i0_i1_0_fused in T.parallel(batch * T.int64(3)):
            for i1_1_init in T.vectorized(T.int64(4)):
                with T.sblock("sums_init"):
                    v_i0 = T.axis.spatial(batch, i0_i1_0_fused // T.int64(3))
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_0_fused % T.int64(3) * T.int64(4) + i1_1_init)
                    T.reads()
                    T.writes(sums_local[v_i0, v_i1])
                    sums_local[v_i0, v_i1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(30), T.int64(26)):
                for i1_1 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_update"):
                        v_i0 = T.axis.spatial(batch, i0_i1_0_fused // T.int64(3))
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_0_fused % T.int64(3) * T.int64(4) + i1_1)
                        v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                        T.reads(sums_local[v_i0, v_i1], _0[v_i0, v_k1, v_k2, v_i1])
                        T.writes(sums_local[v_i0, v_i1])
                        sums_local[v_i0, v_i1] = sums_local[v_i0, v_i1] + _0[v_i0, v_k1, v_k2, v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_local"):
                        v0 = T.axis.spatial(batch, i0_i1_0_fused // T.int64(3) + ax0)
                        v1 = T.axis.spatial(T.int64(12), i0_i1_0_fused % T.int64(3) * T.int64(4) + ax1)
                        T.reads(sums_local[v0, v1])
                        T.writes(sums[v0, v1])
                        sums[v0, v1] = sums_local[v0, v1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_mean(lv4: T.Buffer((batch, T.int64(8)), "float32"), mean: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_0_fused in T.parallel(batch):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("mean"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0_i1_0_fused, i1_1])
                    T.reads(lv4[v_i0, v_i1])
                    T.writes(mean[v_i0, v_i1])
                    mean[v_i0, v_i1] = lv4[v_i0, v_i1] / T.float32(168.0)

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_squares(_3: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(8)), "float32"), lv5: T.Buffer((batch, T.int64(8)), "float32"), sums: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        sums_local = T.sblock_alloc_buffer((batch, T.int64(8)), scope="local")
        for i0, i1_0 in T.grid(batch, T.int64(1)):
            for i1_1_init in T.vectorized(T.int64(8)):
                with T.sblock("sums_init"):
                    v_i0 = T.axis.spatial(batch, i0)
                    v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1_init)
                    T.reads()
                    T.writes(sums_local[v_i0, v_i1])
                    sums_local[v_i0, v_i1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(14), T.int64(12)):
                for i1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_update"):
                        v_i0 = T.axis.spatial(batch, i0)
                        v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                        v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                        T.reads(sums_local[v_i0, v_i1], _3[v_i0, v_k1, v_k2, v_i1], lv5[v_i0, v_i1])
                        T.writes(sums_local[v_i0, v_i1])
                        sums_local[v_i0, v_i1] = sums_local[v_i0, v_i1] + (_3[v_i0, v_k1, v_k2, v_i1] - lv5[v_i0, v_i1]) * (_3[v_i0, v_k1, v_k2, v_i1] - lv5[v_i0, v_i1])
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(1)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_local"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(sums_local[v0, v1])
                        T.writes(sums[v0, v1])
                        sums[v0, v1] = sums_local[v0, v1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_sums(_3: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(8)), "float32"), sums: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        sums_local = T.sblock_alloc_buffer((batch, T.int64(8)), scope="local")
        for i0, i1_0 in T.grid(batch, T.int64(1)):
            for i1_1_init in T.vectorized(T.int64(8)):
                with T.sblock("sums_init"):
                    v_i0 = T.axis.spatial(batch, i0)
                    v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1_init)
                    T.reads()
                    T.writes(sums_local[v_i0, v_i1])
                    sums_local[v_i0, v_i1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(14), T.int64(12)):
                for i1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_update"):
                        v_i0 = T.axis.spatial(batch, i0)
                        v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                        v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                        T.reads(sums_local[v_i0, v_i1], _3[v_i0, v_k1, v_k2, v_i1])
                        T.writes(sums_local[v_i0, v_i1])
                        sums_local[v_i0, v_i1] = sums_local[v_i0, v_i1] + _3[v_i0, v_k1, v_k2, v_i1]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(1)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_local"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(sums_local[v0, v1])
                        T.writes(sums[v0, v1])
                        sums[v0, v1] = sums_local[v0, v1]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(_9: T.Buffer((batch, T.int64(252)), "float32"), B: T.Buffer((T.int64(252),), "float32"), C: T.Buffer((T.int64(252),), "float32"), layer_norm: T.Buffer((batch, T.int64(252)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch,))
        tail_mean = T.sblock_alloc_buffer((batch,))
        all_mean = T.sblock_alloc_buffer((batch,))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(252)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch,))
        tail_squares = T.sblock_alloc_buffer((batch,))
        all_squares = T.sblock_alloc_buffer((batch,))
        row_inverse = T.sblock_alloc_buffer((batch,))
        for i0 in T.parallel(batch):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(12)):
                with T.sblock("tail_mean"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(12), ax1)
                    T.reads(_9[v_i0, v_rest + T.int64(240)])
                    T.writes(tail_mean[v_i0])
                    with T.init():
                        tail_mean[v_i0] = T.float32(0.0)
                    tail_mean[v_i0] = tail_mean[v_i0] + _9[v_i0, v_rest + T.int64(240)]
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1])
                        lanes_mean[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(15)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(batch, i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_mean[v_i0, v_i1], _9[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_mean[v_i0, v_i1])
                            lanes_mean[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + _9[v_i0, v_k * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_mean[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1])
                        mean_8[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lanes_mean[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(mean_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1])
                        mean_4[v_i0, v_i1] = mean_8[v_i0, v_i1] + mean_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(mean_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1])
                        mean_2[v_i0, v_i1] = mean_4[v_i0, v_i1] + mean_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    T.reads(mean_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0])
                    row_mean[v_i0] = mean_2[v_i0, T.int64(0)] + mean_2[v_i0, T.int64(1)]
            for ax0 in range(T.int64(1)):
                with T.sblock("all_mean"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    T.reads(row_mean[v_i0], tail_mean[v_i0])
                    T.writes(all_mean[v_i0])
                    all_mean[v_i0] = row_mean[v_i0] + tail_mean[v_i0]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_centred_ax1_common"):
                    T.reads()
                    T.writes()
                    with T.sblock("row_centred_ax10_partition"):
                        T.reads()
                        T.writes()
                        for ax10_0 in range(T.int64(15)):
                            for ax10_1 in T.vectorized(T.int64(16)):
                                with T.sblock("row_centred_ax10"):
                                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                                    v_i1 = T.axis.spatial(T.int64(240), ax10_0 * T.int64(16) + ax10_1)
                                    T.reads(_9[T.int64(0):batch, T.int64(0):T.int64(240)], all_mean[T.int64(0):batch])
                                    T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(240)])
                                    row_centred[v_i0, v_i1] = _9[v_i0, v_i1] - all_mean[v_i0] / T.float32(252.0)
                    with T.sblock("row_centred_ax11_partition"):
                        T.reads()
                        T.writes()
                        for ax11 in range(T.int64(240), T.int64(252)):
                            with T.sblock("row_centred_ax11"):
                                v_i0 = T.axis.spatial(batch, i0 + ax0)
                                v_i1 = T.axis.spatial((T.int64(240), T.int64(252)), ax11)
                                T.reads(_9[T.int64(0):batch, T.int64(240):T.int64(252)], all_mean[T.int64(0):batch])
                                T.writes(row_centred[T.int64(0):batch, T.int64(240):T.int64(252)])
                                row_centred[v_i0, v_i1] = _9[v_i0, v_i1] - all_mean[v_i0] / T.float32(252.0)
            for ax0, ax1 in T.grid(T.int64(1), T.int64(12)):
                with T.sblock("tail_squares"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(12), ax1)
                    T.reads(row_centred[v_i0, v_rest + T.int64(240)])
                    T.writes(tail_squares[v_i0])
                    with T.init():
                        tail_squares[v_i0] = T.float32(0.0)
                    tail_squares[v_i0] = tail_squares[v_i0] + row_centred[v_i0, v_rest + T.int64(240)] * row_centred[v_i0, v_rest + T.int64(240)]
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_squares_init"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_squares[v_i0, v_i1])
                        lanes_squares[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(15)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_squares_update"):
                            v_i0 = T.axis.spatial(batch, i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_squares[v_i0, v_i1], row_centred[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_squares[v_i0, v_i1])
                            lanes_squares[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + row_centred[v_i0, v_k * T.int64(16) + v_i1] * row_centred[v_i0, v_k * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("squares_8"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_squares[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(squares_8[v_i0, v_i1])
                        squares_8[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + lanes_squares[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("squares_4"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(squares_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(squares_4[v_i0, v_i1])
                        squares_4[v_i0, v_i1] = squares_8[v_i0, v_i1] + squares_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("squares_2"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(squares_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(squares_2[v_i0, v_i1])
                        squares_2[v_i0, v_i1] = squares_4[v_i0, v_i1] + squares_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_squares"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    T.reads(squares_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_squares[v_i0])
                    row_squares[v_i0] = squares_2[v_i0, T.int64(0)] + squares_2[v_i0, T.int64(1)]
            for ax0 in range(T.int64(1)):
                with T.sblock("all_squares"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    T.reads(row_squares[v_i0], tail_squares[v_i0])
                    T.writes(all_squares[v_i0])
                    all_squares[v_i0] = row_squares[v_i0] + tail_squares[v_i0]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_inverse"):
                    v_i0 = T.axis.spatial(batch, i0 + ax0)
                    T.reads(all_squares[v_i0])
                    T.writes(row_inverse[v_i0])
                    row_inverse[v_i0] = T.float32(1.0) / T.sqrt(all_squares[v_i0] / T.float32(252.0) + T.float32(1.0000000000000001e-05))
            with T.sblock("layer_norm_i1_common"):
                T.reads()
                T.writes()
                with T.sblock("layer_norm_i10_partition"):
                    T.reads()
                    T.writes()
                    for i10_0 in range(T.int64(15)):
                        for i10_1 in T.vectorized(T.int64(16)):
                            with T.sblock("layer_norm_i10"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(240), i10_0 * T.int64(16) + i10_1)
                                T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(240)], row_inverse[T.int64(0):batch], B[T.int64(0):T.int64(240)], C[T.int64(0):T.int64(240)])
                                T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(240)])
                                layer_norm[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * B[v_i1] + C[v_i1]
                with T.sblock("layer_norm_i11_partition"):
                    T.reads()
                    T.writes()
                    for i11 in range(T.int64(240), T.int64(252)):
                        with T.sblock("layer_norm_i11"):
                            v_i0, v_i1 = T.axis.remap("SS", [i0, i11])
                            T.reads(row_centred[T.int64(0):batch, T.int64(240):T.int64(252)], row_inverse[T.int64(0):batch], B[T.int64(240):T.int64(252)], C[T.int64(240):T.int64(252)])
                            T.writes(layer_norm[T.int64(0):batch, T.int64(240):T.int64(252)])
                            layer_norm[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * B[v_i1] + C[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(_7: T.Buffer((batch, T.int64(14), T.int64(12), T.int64(6)), "float32"), max_pool: T.Buffer((batch, T.int64(7), T.int64(6), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_i3_fused in T.parallel(batch * T.int64(252)):
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                with T.sblock("max_pool"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_fused // T.int64(252))
                    v_i1 = T.axis.spatial(T.int64(7), i0_i1_i2_i3_fused % T.int64(252) // T.int64(36))
                    v_i2 = T.axis.spatial(T.int64(6), i0_i1_i2_i3_fused % T.int64(36) // T.int64(6))
                    v_i3 = T.axis.spatial(T.int64(6), i0_i1_i2_i3_fused % T.int64(6))
                    v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                    T.reads(_7[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                    T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                    with T.init():
                        max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(_7[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(_7[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]), _7[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv24: T.Buffer((batch, T.int64(6), T.int64(7), T.int64(6)), "float32"), T_reshape: T.Buffer((batch, T.int64(252)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(252)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(lv24[(v_ax1 // T.int64(252) + v_ax0) % batch, v_ax1 % T.int64(252) // T.int64(42), v_ax1 % T.int64(42) // T.int64(6), v_ax1 % T.int64(6)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv24[(v_ax1 // T.int64(252) + v_ax0) % batch, v_ax1 % T.int64(252) // T.int64(42), v_ax1 % T.int64(42) // T.int64(6), v_ax1 % T.int64(6)]

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
    def transpose10(_8: T.Buffer((batch, T.int64(7), T.int64(6), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(6), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(42)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(42))
                    v_ax1 = T.axis.spatial(T.int64(6), ax0_ax1_ax2_fused % T.int64(42) // T.int64(7))
                    v_ax2 = T.axis.spatial(T.int64(7), ax0_ax1_ax2_fused % T.int64(7))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(_8[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _8[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 16), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 12), dtype="float32"),
        lv1_const: R.Tensor((12,), dtype="float32"),
        lv1_const_1: R.Tensor((12,), dtype="float32"),
        lv2_const: R.Tensor((1, 1, 1, 12), dtype="float32"),
        lv3_const: R.Tensor((1, 3, 3, 12, 8), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv4_const: R.Tensor((8,), dtype="float32"),
        lv4_const_1: R.Tensor((8,), dtype="float32"),
        lv5_const: R.Tensor((1, 3, 3, 8, 8), dtype="float32"),
        lv5_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        _10_const: R.Tensor((252,), dtype="float32"),
        _10_const_1: R.Tensor((252,), dtype="float32"),
        gv_const: R.Tensor((1, 252, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 30, 26, 12), dtype="float32"))
            lv_2 = R.call_tir(cls.group_norm_sums, (lv_1,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            lv1 = R.call_tir(cls.group_norm_mean, (lv_2,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            lv2 = R.call_tir(cls.group_norm_squares, (lv_1, lv1), out_ty=R.Tensor((batch, 12), dtype="float32"))
            lv1_1 = R.call_tir(cls.fused_group_norm_scale_group_norm, (lv2, lv1_const, lv_1, lv1, lv1_const_1), out_ty=R.Tensor((batch, 30, 26, 12), dtype="float32"))
            lv2_1 = R.call_tir(cls.fused_greater_multiply_transpose1_transpose2_transpose2_where_transpose3, (lv1_1, lv2_const), out_ty=R.Tensor((batch, 30, 26, 12), dtype="float32"))
            lv3 = R.call_tir(cls.fused_conv2d1_add1, (lv2_1, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 14, 12, 8), dtype="float32"))
            lv4 = R.call_tir(cls.instance_norm_sums, (lv3,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv5 = R.call_tir(cls.instance_norm_mean, (lv4,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv6 = R.call_tir(cls.instance_norm_squares, (lv3, lv5), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv4_1 = R.call_tir(cls.fused_instance_norm_scale_instance_norm_multiply1_greater1_maximum_tir_abs_tir_negative_tir_exp_add2_equal_equal1_logical_or_tir_log_multiply2_maximum_subtract_divide_transpose4_transpose5_transpose5_where1_transpose6_add3_multiply1_transpose4_transpose5_transpose5_where1_transpose6, (lv6, lv4_const, lv3, lv5, lv4_const_1), out_ty=R.Tensor((batch, 14, 12, 8), dtype="float32"))
            lv5_1 = R.call_tir(cls.fused_conv2d2_add4, (lv4_1, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 14, 12, 6), dtype="float32"))
            lv6_1 = R.call_tir(cls.fused_maximum1_tir_abs1_tir_negative1_tir_exp1_add5_equal2_equal3_logical_or1_tir_log1_multiply3_maximum1_subtract1_divide1_transpose7_transpose8_transpose8_where2_transpose9_add6_tanh_multiply3, (lv5_1,), out_ty=R.Tensor((batch, 14, 12, 6), dtype="float32"))
            _8 = R.call_tir(cls.max_pool2d, (lv6_1,), out_ty=R.Tensor((batch, 7, 6, 6), dtype="float32"))
            lv24 = R.call_tir(cls.transpose10, (_8,), out_ty=R.Tensor((batch, 6, 7, 6), dtype="float32"))
            _9 = R.call_tir(cls.reshape, (lv24,), out_ty=R.Tensor((batch, 252), dtype="float32"))
            _10 = R.call_tir(cls.layer_norm, (_9, _10_const, _10_const_1), out_ty=R.Tensor((batch, 252), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add7, (_10, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# b102082d35800bf0a5eb lv_const: float32[1, 3, 3, 3, 16]
# 6b7143d0a911117bcec6 lv_const_1: float32[1, 1, 1, 12]
# ea92ee84dfce8fca8428 lv1_const: float32[12]
# ed136612c2ccdf08ce3a lv1_const_1: float32[12]
# ec38bbf87be7a5ed71e1 lv2_const: float32[1, 1, 1, 12]
# a9d859547278af8524d5 lv3_const: float32[1, 3, 3, 12, 8]
# a28b9fbffc108cee905d lv3_const_1: float32[1, 1, 1, 8]
# 5a57123b97907a2a5c14 lv4_const: float32[8]
# 1d2b67b0429a9612350b lv4_const_1: float32[8]
# c7e9bdb262ba30c87902 lv5_const: float32[1, 3, 3, 8, 8]
# e5b82eb5d68c0dde3520 lv5_const_1: float32[1, 1, 1, 6]
# dd94e4a4bd0f45f747df _10_const: float32[252]
# 8832f4cf12c55e6604e2 _10_const_1: float32[252]
# 3a5bc4bb7619d6830c43 gv_const: float32[1, 252, 16]
# 113315df414ed35c06de gv_const_1: float32[10]
