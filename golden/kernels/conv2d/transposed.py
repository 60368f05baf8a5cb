# conv2d/transposed: The four places of each block are channels of a product, which are then woven into an image.
# Scheduled by conv2d: contraction/separate, fused_reshape_transpose1_reshape1_reshape2_strided_slice_transpose2: plain, transpose: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(lv: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(4)), "float32"),
        B: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(4), T.int64(16)), "float32"),
        contraction: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i, y, x, o, ry, rx, rc in T.grid(T.int64(1), T.int64(5), T.int64(5), T.int64(16), T.int64(1), T.int64(1), T.int64(4)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x, o, ry, rx, rc])
                T.reads(lv[v_i, v_y + v_ry, v_x + v_rx, v_rc], B[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                T.writes(contraction[v_i, v_y, v_x, v_o])
                with T.init():
                    contraction[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction[v_i, v_y, v_x, v_o] = contraction[v_i, v_y, v_x, v_o] + lv[v_i, v_y + v_ry, v_x + v_rx, v_rc] * B[v_o // T.int64(16), v_ry, v_rx,
                    v_rc, v_o % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def fused_reshape_transpose1_reshape1_reshape2_strided_slice_transpose2(gv__0: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(16)), "float32"),
        T_transpose_intermediate_1: T.Buffer((T.int64(1), T.int64(4), T.int64(10), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(1), T.int64(2), T.int64(2), T.int64(4)))
        T_transpose_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(2), T.int64(5), T.int64(2), T.int64(1), T.int64(4)))
        T_reshape_intermediate_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(2), T.int64(5), T.int64(2), T.int64(4)))
        T_reshape_intermediate_1_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(10), T.int64(10), T.int64(4)))
        T_strided_slice_with_axes_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(10), T.int64(10), T.int64(4)))
        for ax0, ax1, ax2, ax3, ax4, ax5, ax6 in T.grid(T.int64(1), T.int64(5), T.int64(5), T.int64(1), T.int64(2), T.int64(2), T.int64(4)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5, v_ax6 = T.axis.remap("SSSSSSS", [ax0, ax1, ax2, ax3, ax4, ax5, ax6])
                T.reads(gv__0[T.int64(0), (((v_ax4 * T.int64(8) + v_ax5 * T.int64(4) + v_ax6) // T.int64(16) + v_ax2 + v_ax3) // T.int64(5) + v_ax1)
                        % T.int64(5), ((v_ax4 * T.int64(8) + v_ax5 * T.int64(4) + v_ax6) // T.int64(16) + v_ax2 + v_ax3) % T.int64(5),
                        (v_ax4 * T.int64(8) + v_ax5 * T.int64(4) + v_ax6) % T.int64(16)])
                T.writes(T_reshape_intermediate[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5, v_ax6])
                T_reshape_intermediate[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5, v_ax6] = gv__0[T.int64(0),
                    (((v_ax4 * T.int64(8) + v_ax5 * T.int64(4) + v_ax6) // T.int64(16) + v_ax2 + v_ax3) // T.int64(5) + v_ax1) % T.int64(5),
                    ((v_ax4 * T.int64(8) + v_ax5 * T.int64(4) + v_ax6) // T.int64(16) + v_ax2 + v_ax3) % T.int64(5),
                    (v_ax4 * T.int64(8) + v_ax5 * T.int64(4) + v_ax6) % T.int64(16)]
        for ax0, ax1, ax2, ax3, ax4, ax5, ax6 in T.grid(T.int64(1), T.int64(5), T.int64(2), T.int64(5), T.int64(2), T.int64(1), T.int64(4)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5, v_ax6 = T.axis.remap("SSSSSSS", [ax0, ax1, ax2, ax3, ax4, ax5, ax6])
                T.reads(T_reshape_intermediate[v_ax0, v_ax1, v_ax3, v_ax5, v_ax2, v_ax4, v_ax6])
                T.writes(T_transpose_intermediate[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5, v_ax6])
                T_transpose_intermediate[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5, v_ax6] = T_reshape_intermediate[v_ax0, v_ax1, v_ax3, v_ax5, v_ax2, v_ax4,
                    v_ax6]
        for ax0, ax1, ax2, ax3, ax4, ax5 in T.grid(T.int64(1), T.int64(5), T.int64(2), T.int64(5), T.int64(2), T.int64(4)):
            with T.sblock("T_reshape1"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5 = T.axis.remap("SSSSSS", [ax0, ax1, ax2, ax3, ax4, ax5])
                T.reads(T_transpose_intermediate[T.int64(0), ((((v_ax5 // T.int64(4) + v_ax4) // T.int64(2) + v_ax3) // T.int64(5) + v_ax2) // T.int64(2)
                            + v_ax1) % T.int64(5), (((v_ax5 // T.int64(4) + v_ax4) // T.int64(2) + v_ax3) // T.int64(5) + v_ax2) % T.int64(2),
                        ((v_ax5 // T.int64(4) + v_ax4) // T.int64(2) + v_ax3) % T.int64(5), (v_ax5 // T.int64(4) + v_ax4) % T.int64(2), T.int64(0), v_ax5
                        % T.int64(4)])
                T.writes(T_reshape_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5])
                T_reshape_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4, v_ax5] = T_transpose_intermediate[T.int64(0),
                    ((((v_ax5 // T.int64(4) + v_ax4) // T.int64(2) + v_ax3) // T.int64(5) + v_ax2) // T.int64(2) + v_ax1) % T.int64(5),
                    (((v_ax5 // T.int64(4) + v_ax4) // T.int64(2) + v_ax3) // T.int64(5) + v_ax2) % T.int64(2),
                    ((v_ax5 // T.int64(4) + v_ax4) // T.int64(2) + v_ax3) % T.int64(5), (v_ax5 // T.int64(4) + v_ax4) % T.int64(2), T.int64(0), v_ax5
                    % T.int64(4)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(10), T.int64(10), T.int64(4)):
            with T.sblock("T_reshape2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_intermediate_1[T.int64(0), ((v_ax3 // T.int64(4) + v_ax2) // T.int64(10) + v_ax1) % T.int64(10) // T.int64(2),
                        ((v_ax3 // T.int64(4) + v_ax2) // T.int64(10) + v_ax1) % T.int64(2), (v_ax3 // T.int64(4) + v_ax2) % T.int64(10) // T.int64(2),
                        (v_ax3 // T.int64(4) + v_ax2) % T.int64(2), v_ax3 % T.int64(4)])
                T.writes(T_reshape_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_intermediate_1[T.int64(0),
                    ((v_ax3 // T.int64(4) + v_ax2) // T.int64(10) + v_ax1) % T.int64(10) // T.int64(2), ((v_ax3 // T.int64(4) + v_ax2) // T.int64(10) + v_ax1)
                    % T.int64(2), (v_ax3 // T.int64(4) + v_ax2) % T.int64(10) // T.int64(2), (v_ax3 // T.int64(4) + v_ax2) % T.int64(2), v_ax3 % T.int64(4)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(10), T.int64(10), T.int64(4)):
            with T.sblock("T_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_strided_slice_with_axes_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                T_strided_slice_with_axes_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(4), T.int64(10), T.int64(10)):
            with T.sblock("T_transpose1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_strided_slice_with_axes_intermediate[v_ax0, v_ax2, v_ax3, v_ax1])
                T.writes(T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_strided_slice_with_axes_intermediate[v_ax0, v_ax2, v_ax3, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((T.int64(1), T.int64(4), T.int64(5), T.int64(5)), "float32"),
        T_transpose: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(5), T.int64(5), T.int64(4)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(x[v_ax0, v_ax3, v_ax1, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = x[v_ax0, v_ax3, v_ax1, v_ax2]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(lv: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(4)), "float32"),
        B: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(4), T.int64(16)), "float32"),
        contraction: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(16)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(T.int64(1), T.int64(5), T.int64(1), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(5)):
                    for o_1_0_init in T.unroll(T.int64(2)):
                        for o_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(T.int64(5), y_0 + y_1_init)
                                v_x = T.axis.spatial(T.int64(5), x_0 * T.int64(5) + x_1_init)
                                v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(4)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(5)):
                        for o_1_0 in T.unroll(T.int64(2)):
                            for o_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(T.int64(1), i)
                                    v_y = T.axis.spatial(T.int64(5), y_0 + y_1)
                                    v_x = T.axis.spatial(T.int64(5), x_0 * T.int64(5) + x_1)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], lv[v_i, v_y + v_ry, v_x + v_rx, v_rc],
                                        B[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y + v_ry, v_x + v_rx,
                                        v_rc] * B[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(5), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(5), y_0 + ax1)
                        v2 = T.axis.spatial(T.int64(5), ax2)
                        v3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(contraction[v0, v1, v2, v3])
                        contraction[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def fused_reshape_transpose1_reshape1_reshape2_strided_slice_transpose2(gv__0: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(16)), "float32"),
        T_transpose_intermediate_1: T.Buffer((T.int64(1), T.int64(4), T.int64(10), T.int64(10)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(4), T.int64(10), T.int64(10)):
            with T.sblock("T_transpose1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(gv__0[T.int64(0), (T.Add(((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2)
                                            + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2)) // T.int64(5)
                                        + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2)) % T.int64(2) * T.int64(8)
                                    + (v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) % T.int64(2) * T.int64(4) + v_ax1
                                    % T.int64(4) % T.int64(4)) // T.int64(16) + ((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2))
                                    // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2)) % T.int64(5), T.int64(0)) // T.int64(5)
                            + ((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3)
                                        % T.int64(10) // T.int64(2)) // T.int64(5) + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2))
                                // T.int64(2) + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(10) // T.int64(2)) % T.int64(5)) % T.int64(5),
                        T.Add(((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3)
                                        % T.int64(10) // T.int64(2)) // T.int64(5) + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2))
                                % T.int64(2) * T.int64(8) + (v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) % T.int64(2)
                                * T.int64(4) + v_ax1 % T.int64(4) % T.int64(4)) // T.int64(16) + ((v_ax1 % T.int64(4) // T.int64(4)
                                    + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2))
                            % T.int64(5), T.int64(0)) % T.int64(5), ((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2))
                                    // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2)) // T.int64(5)
                                + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2)) % T.int64(2) * T.int64(8)
                            + (v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) % T.int64(2) * T.int64(4) + v_ax1 % T.int64(4)
                            % T.int64(4)) % T.int64(16)])
                T.writes(T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3] = gv__0[T.int64(0),
                    (T.Add(((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3)
                                        % T.int64(10) // T.int64(2)) // T.int64(5) + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2))
                                % T.int64(2) * T.int64(8) + (v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) % T.int64(2)
                                * T.int64(4) + v_ax1 % T.int64(4) % T.int64(4)) // T.int64(16) + ((v_ax1 % T.int64(4) // T.int64(4)
                                    + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2))
                            % T.int64(5), T.int64(0)) // T.int64(5) + ((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2))
                                    // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2)) // T.int64(5)
                                + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2)) // T.int64(2)
                            + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(10) // T.int64(2)) % T.int64(5)) % T.int64(5),
                    T.Add(((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3)
                                    % T.int64(10) // T.int64(2)) // T.int64(5) + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2))
                            % T.int64(2) * T.int64(8) + (v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) % T.int64(2)
                            * T.int64(4) + v_ax1 % T.int64(4) % T.int64(4)) // T.int64(16) + ((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3)
                                % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(10) // T.int64(2)) % T.int64(5), T.int64(0)) % T.int64(5),
                    ((((v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) // T.int64(2) + (v_ax1 // T.int64(4) + v_ax3)
                                % T.int64(10) // T.int64(2)) // T.int64(5) + ((v_ax1 // T.int64(4) + v_ax3) // T.int64(10) + v_ax2) % T.int64(2)) % T.int64(2)
                        * T.int64(8) + (v_ax1 % T.int64(4) // T.int64(4) + (v_ax1 // T.int64(4) + v_ax3) % T.int64(2)) % T.int64(2) * T.int64(4) + v_ax1
                        % T.int64(4) % T.int64(4)) % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((T.int64(1), T.int64(4), T.int64(5), T.int64(5)), "float32"),
        T_transpose: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(5), T.int64(5), T.int64(4)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(x[v_ax0, v_ax3, v_ax1, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = x[v_ax0, v_ax3, v_ax1, v_ax2]
