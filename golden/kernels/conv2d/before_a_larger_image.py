# conv2d/before_a_larger_image: A single pixel that scales a whole image: what follows has more axes than the tile, so it runs after it.
# Scheduled by fused_conv2d_tir_sigmoid_multiply: contraction/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_tir_sigmoid_multiply(x: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"),
        param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8), T.int64(8)), "float32"),
        image: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(8)), "float32"),
        T_multiply_intermediate: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)))
        compute_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)))
        for i, y, x_1, o, ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(8), T.int64(1), T.int64(1), T.int64(8)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x_1, o, ry, rx, rc])
                T.reads(x[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                T.writes(contraction_intermediate[v_i, v_y, v_x, v_o])
                with T.init():
                    contraction_intermediate[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction_intermediate[v_i, v_y, v_x, v_o] = contraction_intermediate[v_i, v_y, v_x, v_o] + x[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o
                    // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(8)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(contraction_intermediate[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute_intermediate[v_i0, v_i1, v_i2, v_i3])
                compute_intermediate[v_i0, v_i1, v_i2, v_i3] = T.sigmoid(contraction_intermediate[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(5), T.int64(5), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(image[v_ax0, v_ax1, v_ax2, v_ax3], compute_intermediate[v_ax0, T.int64(0), T.int64(0), v_ax3])
                T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = image[v_ax0, v_ax1, v_ax2, v_ax3] * compute_intermediate[v_ax0, T.int64(0), T.int64(0),
                    v_ax3]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_tir_sigmoid_multiply(x: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"),
        param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8), T.int64(8)), "float32"),
        image: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(8)), "float32"),
        T_multiply_intermediate: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(1)):
                    for o_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i = T.axis.spatial(T.int64(1), i)
                            v_y = T.axis.spatial(T.int64(1), y_0 + y_1_init)
                            v_x = T.axis.spatial(T.int64(1), x_0 + x_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                            contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(1)):
                        for o_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(T.int64(1), y_0 + y_1)
                                v_x = T.axis.spatial(T.int64(1), x_0 + x_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], x[v_i, v_y + v_ry, v_x + v_rx, v_rc],
                                    param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + x[v_i, v_y + v_ry, v_x
                                    + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(5), T.int64(5), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_multiply"):
                        v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                        v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(image[v_ax0, v_ax1, v_ax2, v_ax3], contraction_intermediate_local[v_ax0, T.int64(0), T.int64(0), v_ax3])
                        T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                        T_multiply_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = image[v_ax0, v_ax1, v_ax2,
                            v_ax3] * T.sigmoid(contraction_intermediate_local[v_ax0, T.int64(0), T.int64(0), v_ax3])
