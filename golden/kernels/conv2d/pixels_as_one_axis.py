# conv2d/pixels_as_one_axis: A row of 7 pixels fills no tile, so all pixels of the image are one axis, padded to whole tiles.
# Scheduled by conv2d: contraction/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(7), T.int64(7), T.int64(16)), "float32"),
        B: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16), T.int64(24)), "float32"),
        cut: T.Buffer((T.int64(1), T.int64(7), T.int64(7), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(1), T.int64(51), T.int64(24)))
        for i, p, o, ry, rx, rc in T.grid(T.int64(1), T.int64(51), T.int64(24), T.int64(1), T.int64(1), T.int64(16)):
            with T.sblock("contraction"):
                v_i, v_p, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSRRR", [i, p, o, ry, rx, rc])
                T.reads(x[v_i, T.min(v_p, T.int64(48)) // T.int64(7) + v_ry, v_rx + T.min(v_p, T.int64(48)) % T.int64(7), v_rc],
                    B[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                T.writes(contraction[v_i, v_p, v_o])
                with T.init():
                    contraction[v_i, v_p, v_o] = T.float32(0.0)
                contraction[v_i, v_p, v_o] = contraction[v_i, v_p, v_o] + x[v_i, T.min(v_p, T.int64(48)) // T.int64(7) + v_ry, v_rx + T.min(v_p, T.int64(48))
                    % T.int64(7), v_rc] * B[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
        for i, y, x_1, o in T.grid(T.int64(1), T.int64(7), T.int64(7), T.int64(24)):
            with T.sblock("cut"):
                v_i, v_y, v_x, v_o = T.axis.remap("SSSS", [i, y, x_1, o])
                T.reads(contraction[v_i, v_y * T.int64(7) + v_x, v_o])
                T.writes(cut[v_i, v_y, v_x, v_o])
                cut[v_i, v_y, v_x, v_o] = contraction[v_i, v_y * T.int64(7) + v_x, v_o]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(7), T.int64(7), T.int64(16)), "float32"),
        B: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16), T.int64(24)), "float32"),
        cut: T.Buffer((T.int64(1), T.int64(7), T.int64(7), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(51), T.int64(24)), scope="local")
        for i_0, p_0, o_0 in T.grid(T.int64(1), T.int64(17), T.int64(1)):
            for i_1_init in T.unroll(T.int64(1)):
                for p_1_init in T.unroll(T.int64(3)):
                    for o_1_0_init in T.unroll(T.int64(3)):
                        for o_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(T.int64(1), i_0 + i_1_init)
                                v_p = T.axis.spatial(T.int64(51), p_0 * T.int64(3) + p_1_init)
                                v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0_init * T.int64(8) + o_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_p, v_o])
                                contraction_local[v_i, v_p, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(16)):
                for i_1 in T.unroll(T.int64(1)):
                    for p_1 in T.unroll(T.int64(3)):
                        for o_1_0 in T.unroll(T.int64(3)):
                            for o_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(T.int64(1), i_0 + i_1)
                                    v_p = T.axis.spatial(T.int64(51), p_0 * T.int64(3) + p_1)
                                    v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0 * T.int64(8) + o_1_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_p, v_o], x[v_i, T.min(v_p, T.int64(48)) // T.int64(7) + v_ry, v_rx
                                            + T.min(v_p, T.int64(48)) % T.int64(7), v_rc], B[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                                    T.writes(contraction_local[v_i, v_p, v_o])
                                    contraction_local[v_i, v_p, v_o] = contraction_local[v_i, v_p, v_o] + x[v_i, T.min(v_p, T.int64(48)) // T.int64(7) + v_ry,
                                        v_rx + T.min(v_p, T.int64(48)) % T.int64(7), v_rc] * B[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(3), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(49), p_0 * T.int64(3) + ax1)
                        v2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.where(p_0 * T.int64(3) + ax1 < T.int64(49))
                        T.reads(contraction_local[v0, v1, v2])
                        T.writes(cut[v0, v1 // T.int64(7), v1 % T.int64(7), v2])
                        cut[v0, v1 // T.int64(7), v1 % T.int64(7), v2] = contraction_local[v0, v1, v2]
