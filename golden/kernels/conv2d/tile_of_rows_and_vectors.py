# conv2d/tile_of_rows_and_vectors: Pixels times vectors of channels stay in registers over the whole reduction; bias and relu run on them there.
# Scheduled by fused_conv2d_add_relu: contraction/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(x: T.Buffer((T.int64(1), T.int64(28), T.int64(28), T.int64(16)), "float32"),
        param_0: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(16), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(48),), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(14), T.int64(14), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(30), T.int64(30), T.int64(16)))
        contraction_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(14), T.int64(48)))
        T_add_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(14), T.int64(48)))
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(30), T.int64(30), T.int64(16)):
            with T.sblock("pad"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(pad[v_i, v_y, v_x, v_z])
                pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(29) and T.int64(1) <= v_x and v_x < T.int64(29),
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, y, x_1, o, ry, rx, rc in T.grid(T.int64(1), T.int64(14), T.int64(14), T.int64(48), T.int64(3), T.int64(3), T.int64(16)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x_1, o, ry, rx, rc])
                T.reads(pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc], param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                T.writes(contraction_intermediate[v_i, v_y, v_x, v_o])
                with T.init():
                    contraction_intermediate[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction_intermediate[v_i, v_y, v_x, v_o] = contraction_intermediate[v_i, v_y, v_x, v_o] + pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2)
                    + v_rx, v_rc] * param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(14), T.int64(14), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(contraction_intermediate[v_ax0, v_ax1, v_ax2, v_ax3], param_1[v_ax3])
                T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = contraction_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[v_ax3]
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(14), T.int64(14), T.int64(48)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_intermediate[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), T_add_intermediate[v_i0, v_i1, v_i2, v_i3])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(x: T.Buffer((T.int64(1), T.int64(28), T.int64(28), T.int64(16)), "float32"),
        param_0: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(16), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(48),), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(14), T.int64(14), T.int64(48)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(30), T.int64(30), T.int64(16)))
        contraction_intermediate_local = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(14), T.int64(48)), scope="local")
        for i, y, x_1, z_0 in T.grid(T.int64(1), T.int64(30), T.int64(30), T.int64(2)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                    v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(8) + z_1)
                    T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(29) and T.int64(1) <= v_x and v_x < T.int64(29),
                        x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(T.int64(49)):
            for o_0 in range(T.int64(2)):
                for y_1_init in T.unroll(T.int64(2)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_0_init in T.unroll(T.int64(3)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                    v_y = T.axis.spatial(T.int64(14), i_y_0_x_0_fused // T.int64(7) * T.int64(2) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(48), o_0 * T.int64(24) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(16)):
                    for y_1 in T.unroll(T.int64(2)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1_0 in T.unroll(T.int64(3)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                        v_y = T.axis.spatial(T.int64(14), i_y_0_x_0_fused // T.int64(7) * T.int64(2) + y_1)
                                        v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1)
                                        v_o = T.axis.spatial(T.int64(48), o_0 * T.int64(24) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o],
                                            pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc],
                                            param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y
                                            * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc] * param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o
                                            % T.int64(24)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(2), T.int64(2), T.int64(3)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(T.int64(1), ax0)
                            v_i1 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused // T.int64(7) * T.int64(2) + ax1)
                            v_i2 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + ax2)
                            v_i3 = T.axis.spatial(T.int64(48), o_0 * T.int64(24) + ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3]
                                + param_1[v_i3])
