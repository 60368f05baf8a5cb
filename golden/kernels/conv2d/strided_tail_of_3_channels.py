# conv2d/strided_tail_of_3_channels: Three channels fill no vector: the others are computed as zeros and cut off, one question a channel.
# Scheduled by conv2d: contraction/units.
# Written by pytest --regen, not by hand.

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), h, w, T.int64(8)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), "(h - T.int64(3)) // T.int64(2) + T.int64(1)", "(w - T.int64(3)) // T.int64(2) + T.int64(1)", T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(1), (h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1),
                ((w - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1) + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8)))
        for i, y, x_1, o, ry, rx, rc in T.grid(T.int64(1), (h - T.int64(3)) // T.int64(2) + T.int64(1), (w - T.int64(3)) // T.int64(28) * T.int64(14)
            + T.int64(14), T.int64(8), T.int64(3), T.int64(3), T.int64(8)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x_1, o, ry, rx, rc])
                T.reads(x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc],
                    B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                T.writes(contraction[v_i, v_y, v_x, v_o])
                T.sblock_attr({"tile_height": 14})
                with T.init():
                    contraction[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction[v_i, v_y, v_x, v_o] = contraction[v_i, v_y, v_x, v_o] + x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2))
                    * T.int64(2) + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
        for i0, i1, i2, i3 in T.grid(T.int64(1), (h - T.int64(3)) // T.int64(2) + T.int64(1), (w - T.int64(3)) // T.int64(2) + T.int64(1), T.int64(3)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(contraction[v_i0, v_i1, v_i2, v_i3])
                T.writes(cut[v_i0, v_i1, v_i2, v_i3])
                cut[v_i0, v_i1, v_i2, v_i3] = contraction[v_i0, v_i1, v_i2, v_i3]

# ---------------------------------------------------------------- scheduled

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), h, w, T.int64(8)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), "(h - T.int64(3)) // T.int64(2) + T.int64(1)", "(w - T.int64(3)) // T.int64(2) + T.int64(1)", T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), (h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1),
                ((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14), T.int64(8)), scope="local")
        contraction_local_1 = T.sblock_alloc_buffer((T.int64(1), (h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1),
                ((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9), T.int64(8)), scope="local")
        contraction_local_2 = T.sblock_alloc_buffer((T.int64(1), (h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1),
                ((w - T.int64(3)) // T.int64(8) + T.int64(1)) * T.int64(4), T.int64(8)), scope="local")
        contraction_local_3 = T.sblock_alloc_buffer((T.int64(1), (h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1), (w - T.int64(3)) // T.int64(2)
                + T.int64(1), T.int64(8)), scope="local")
        if ((w - T.int64(3)) // T.int64(2) + T.int64(1) + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= ((w - T.int64(3)) // T.int64(2)
            + T.int64(1) + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) and ((w - T.int64(3)) // T.int64(2) + T.int64(1)
            + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= ((w - T.int64(3)) // T.int64(2) + T.int64(1)
            + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) and ((w - T.int64(3)) // T.int64(2) + T.int64(1)
            + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= ((w - T.int64(3)) // T.int64(2) + T.int64(1)) * T.int64(512):
            for i_y_x_0_fused in T.parallel(((h - T.int64(3)) // T.int64(2) + T.int64(1)) * ((w - T.int64(3)) // T.int64(28) + T.int64(1))):
                for o_0 in range(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                v_y = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused
                                    // ((w - T.int64(3)) // T.int64(28) + T.int64(1)))
                                v_x = T.axis.spatial(((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14) + T.int64(-14) + T.int64(14), i_y_x_0_fused
                                    % ((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                T.sblock_attr({"tile_height": 14})
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                    for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                    v_y = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused
                                        // ((w - T.int64(3)) // T.int64(28) + T.int64(1)))
                                    v_x = T.axis.spatial(((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14) + T.int64(-14) + T.int64(14),
                                        i_y_x_0_fused % ((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o],
                                        x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc],
                                        B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + x[v_i, v_y * T.int64(2) + v_ry,
                                        T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o
                                        % T.int64(8)]
                    for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                        for ax4 in T.vectorized(T.int64(1)):
                            with T.sblock("cut"):
                                v0 = T.axis.spatial(T.int64(1), ax0)
                                v1 = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused // ((w - T.int64(3)) // T.int64(28) + T.int64(1))
                                    + ax1)
                                v2 = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused % ((w - T.int64(3)) // T.int64(28) + T.int64(1))
                                    * T.int64(14) + ax2)
                                v3, v4 = T.axis.remap("SS", [ax3, ax4])
                                T.where((i_y_x_0_fused % ((w - T.int64(3)) // T.int64(28) + T.int64(1)) - ((w - T.int64(3)) // T.int64(28) + T.int64(1))
                                        < T.int64(0) or i_y_x_0_fused % ((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14) + ax2 == T.int64(0))
                                    and i_y_x_0_fused % ((w - T.int64(3)) // T.int64(28) + T.int64(1)) * T.int64(14) + ax2 <= (w - T.int64(3)) // T.int64(2))
                                T.reads(contraction_local[v0, v1, v2, v3])
                                T.writes(cut[v0, v1, v2, v3])
                                cut[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]
        else:
            if ((w - T.int64(3)) // T.int64(2) + T.int64(1) + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) <= ((w - T.int64(3)) // T.int64(2)
                + T.int64(1) + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) and ((w - T.int64(3)) // T.int64(2) + T.int64(1)
                + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) <= ((w - T.int64(3)) // T.int64(2) + T.int64(1)) * T.int64(512):
                for i_y_x_0_fused in T.parallel(((h - T.int64(3)) // T.int64(2) + T.int64(1)) * ((w - T.int64(3)) // T.int64(18) + T.int64(1))):
                    for o_0 in range(T.int64(1)):
                        for x_1_init in T.unroll(T.int64(9)):
                            for o_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                    v_y = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused
                                        // ((w - T.int64(3)) // T.int64(18) + T.int64(1)))
                                    v_x = T.axis.spatial(((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + T.int64(-14) + T.int64(14), i_y_x_0_fused
                                        % ((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                    T.reads()
                                    T.writes(contraction_local_1[v_i, v_y, v_x, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_1[v_i, v_y, v_x, v_o] = T.float32(0.0)
                        for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                            for x_1 in T.unroll(T.int64(9)):
                                for o_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                        v_y = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused
                                            // ((w - T.int64(3)) // T.int64(18) + T.int64(1)))
                                        v_x = T.axis.spatial(((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + T.int64(-14) + T.int64(14),
                                            i_y_x_0_fused % ((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + x_1)
                                        v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_local_1[v_i, v_y, v_x, v_o],
                                            x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc],
                                            B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                        T.writes(contraction_local_1[v_i, v_y, v_x, v_o])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_1[v_i, v_y, v_x, v_o] = contraction_local_1[v_i, v_y, v_x, v_o] + x[v_i, v_y * T.int64(2) + v_ry,
                                            T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o
                                            % T.int64(8)]
                        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(9), T.int64(3)):
                            for ax4 in T.vectorized(T.int64(1)):
                                with T.sblock("cut"):
                                    v0 = T.axis.spatial(T.int64(1), ax0)
                                    v1 = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused
                                        // ((w - T.int64(3)) // T.int64(18) + T.int64(1)) + ax1)
                                    v2 = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_0_fused
                                        % ((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + ax2)
                                    v3, v4 = T.axis.remap("SS", [ax3, ax4])
                                    T.where((i_y_x_0_fused % ((w - T.int64(3)) // T.int64(18) + T.int64(1)) - ((w - T.int64(3)) // T.int64(18) + T.int64(1))
                                            < T.int64(0) or i_y_x_0_fused % ((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + ax2 == T.int64(0))
                                        and i_y_x_0_fused % ((w - T.int64(3)) // T.int64(18) + T.int64(1)) * T.int64(9) + ax2 <= (w - T.int64(3)) // T.int64(2))
                                    T.reads(contraction_local_1[v0, v1, v2, v3])
                                    T.writes(cut[v0, v1, v2, v3])
                                    cut[v0, v1, v2, v3] = contraction_local_1[v0, v1, v2, v3]
            else:
                if ((w - T.int64(3)) // T.int64(2) + T.int64(1) + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) <= ((w - T.int64(3)) // T.int64(2)
                    + T.int64(1)) * T.int64(512):
                    for i, y, x_0, o_0 in T.grid(T.int64(1), (h - T.int64(3)) // T.int64(2) + T.int64(1), (w - T.int64(3)) // T.int64(8) + T.int64(1),
                        T.int64(1)):
                        for x_1_init in T.unroll(T.int64(4)):
                            for o_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i, v_y = T.axis.remap("SS", [i, y])
                                    v_x = T.axis.spatial(((w - T.int64(3)) // T.int64(8) + T.int64(1)) * T.int64(4) + T.int64(-14) + T.int64(14), x_0
                                        * T.int64(4) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                    T.reads()
                                    T.writes(contraction_local_2[v_i, v_y, v_x, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_2[v_i, v_y, v_x, v_o] = T.float32(0.0)
                        for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                            for x_1 in T.unroll(T.int64(4)):
                                for o_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i, v_y = T.axis.remap("SS", [i, y])
                                        v_x = T.axis.spatial(((w - T.int64(3)) // T.int64(8) + T.int64(1)) * T.int64(4) + T.int64(-14) + T.int64(14), x_0
                                            * T.int64(4) + x_1)
                                        v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_local_2[v_i, v_y, v_x, v_o],
                                            x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc],
                                            B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                        T.writes(contraction_local_2[v_i, v_y, v_x, v_o])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_2[v_i, v_y, v_x, v_o] = contraction_local_2[v_i, v_y, v_x, v_o] + x[v_i, v_y * T.int64(2) + v_ry,
                                            T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o
                                            % T.int64(8)]
                        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(3)):
                            for ax4 in T.vectorized(T.int64(1)):
                                with T.sblock("cut"):
                                    v0 = T.axis.spatial(T.int64(1), ax0)
                                    v1 = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), y + ax1)
                                    v2 = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1), x_0 * T.int64(4) + ax2)
                                    v3, v4 = T.axis.remap("SS", [ax3, ax4])
                                    T.where((x_0 - ((w - T.int64(3)) // T.int64(8) + T.int64(1)) < T.int64(0) or x_0 * T.int64(4) + ax2 == T.int64(0)) and x_0
                                        * T.int64(4) + ax2 <= (w - T.int64(3)) // T.int64(2))
                                    T.reads(contraction_local_2[v0, v1, v2, v3])
                                    T.writes(cut[v0, v1, v2, v3])
                                    cut[v0, v1, v2, v3] = contraction_local_2[v0, v1, v2, v3]
                else:
                    for i, y, x_0, o_0 in T.grid(T.int64(1), (h - T.int64(3)) // T.int64(2) + T.int64(1), (w - T.int64(3)) // T.int64(2) + T.int64(1),
                        T.int64(1)):
                        for x_1_init in T.unroll(T.int64(1)):
                            for o_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i, v_y = T.axis.remap("SS", [i, y])
                                    v_x = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1) + T.int64(-14) + T.int64(14), x_0 + x_1_init)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                    T.reads()
                                    T.writes(contraction_local_3[v_i, v_y, v_x, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_3[v_i, v_y, v_x, v_o] = T.float32(0.0)
                        for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                            for x_1 in T.unroll(T.int64(1)):
                                for o_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i, v_y = T.axis.remap("SS", [i, y])
                                        v_x = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1) + T.int64(-14) + T.int64(14), x_0 + x_1)
                                        v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_local_3[v_i, v_y, v_x, v_o],
                                            x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc],
                                            B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                        T.writes(contraction_local_3[v_i, v_y, v_x, v_o])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_3[v_i, v_y, v_x, v_o] = contraction_local_3[v_i, v_y, v_x, v_o] + x[v_i, v_y * T.int64(2) + v_ry,
                                            T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o
                                            % T.int64(8)]
                        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(3)):
                            for ax4 in T.vectorized(T.int64(1)):
                                with T.sblock("cut"):
                                    v0 = T.axis.spatial(T.int64(1), ax0)
                                    v1 = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), y + ax1)
                                    v2 = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1), x_0 + ax2)
                                    v3, v4 = T.axis.remap("SS", [ax3, ax4])
                                    T.where(x_0 <= (w - T.int64(3)) // T.int64(2))
                                    T.reads(contraction_local_3[v0, v1, v2, v3])
                                    T.writes(cut[v0, v1, v2, v3])
                                    cut[v0, v1, v2, v3] = contraction_local_3[v0, v1, v2, v3]
