# conv2d/strided_tail_of_3_channels: Three channels fill no vector: the others are computed as zeros and cut off, one question a channel.
# Scheduled by conv2d: plain.
# Written by pytest --regen, not by hand.

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), h, w, T.int64(8)), "float32"), B: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), "(h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1)", "(w - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1)",
                T.int64(3)), "float32")):
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
        cut: T.Buffer((T.int64(1), "(h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1)", "(w - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1)",
                T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(1), (h - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1),
                ((w - T.int64(2) - T.int64(1)) // T.int64(2) + T.int64(1) + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8)))
        for i_y_x_o_fused in T.parallel(((h - T.int64(3)) // T.int64(2) + T.int64(1)) * ((w - T.int64(3)) // T.int64(28) * T.int64(14) + T.int64(14))
            * T.int64(8)):
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                with T.sblock("contraction"):
                    v_i = T.axis.spatial(T.int64(1), T.int64(0))
                    v_y = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i_y_x_o_fused
                        % (((h - T.int64(3)) // T.int64(2) + T.int64(1)) * ((w - T.int64(3)) // T.int64(28) * T.int64(112) + T.int64(112)))
                        // ((w - T.int64(3)) // T.int64(28) * T.int64(112) + T.int64(112)))
                    v_x = T.axis.spatial((w - T.int64(3)) // T.int64(28) * T.int64(14) + T.int64(14), i_y_x_o_fused
                        % ((w - T.int64(3)) // T.int64(28) * T.int64(112) + T.int64(112)) // T.int64(8))
                    v_o = T.axis.spatial(T.int64(8), i_y_x_o_fused % T.int64(8))
                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                    T.reads(x[v_i, v_y * T.int64(2) + v_ry, T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc],
                        B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                    T.writes(contraction[v_i, v_y, v_x, v_o])
                    T.sblock_attr({"tile_height": 14})
                    with T.init():
                        contraction[v_i, v_y, v_x, v_o] = T.float32(0.0)
                    contraction[v_i, v_y, v_x, v_o] = contraction[v_i, v_y, v_x, v_o] + x[v_i, v_y * T.int64(2) + v_ry,
                        T.min(v_x, (w - T.int64(3)) // T.int64(2)) * T.int64(2) + v_rx, v_rc] * B[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
        for i0_i1_i2_fused in T.parallel(((h - T.int64(3)) // T.int64(2) + T.int64(1)) * ((w - T.int64(3)) // T.int64(2) + T.int64(1))):
            for i3 in range(T.int64(3)):
                with T.sblock("cut"):
                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i1 = T.axis.spatial((h - T.int64(3)) // T.int64(2) + T.int64(1), i0_i1_i2_fused // ((w - T.int64(3)) // T.int64(2) + T.int64(1)))
                    v_i2 = T.axis.spatial((w - T.int64(3)) // T.int64(2) + T.int64(1), i0_i1_i2_fused % ((w - T.int64(3)) // T.int64(2) + T.int64(1)))
                    v_i3 = T.axis.spatial(T.int64(3), i3)
                    T.reads(contraction[v_i0, v_i1, v_i2, v_i3])
                    T.writes(cut[v_i0, v_i1, v_i2, v_i3])
                    cut[v_i0, v_i1, v_i2, v_i3] = contraction[v_i0, v_i1, v_i2, v_i3]
