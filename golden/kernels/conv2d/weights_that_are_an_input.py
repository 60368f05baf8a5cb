# conv2d/weights_that_are_an_input: Weights that are not known are packed by a program of their own, with zeros after the last channel.
# Scheduled by conv2d: contraction/units, pack: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)), "float32"),
        lv: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)))
        for i, y, x_1, o, ry, rx, rc in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(8), T.int64(3), T.int64(3), T.int64(8)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x_1, o, ry, rx, rc])
                T.reads(x[v_i, v_y + v_ry, v_x + v_rx, v_rc], lv[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                T.writes(contraction[v_i, v_y, v_x, v_o])
                with T.init():
                    contraction[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction[v_i, v_y, v_x, v_o] = contraction[v_i, v_y, v_x, v_o] + x[v_i, v_y + v_ry, v_x + v_rx, v_rc] * lv[v_o // T.int64(8), v_ry, v_rx,
                    v_rc, v_o % T.int64(8)]
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(5)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(contraction[v_i0, v_i1, v_i2, v_i3])
                T.writes(cut[v_i0, v_i1, v_i2, v_i3])
                cut[v_i0, v_i1, v_i2, v_i3] = contraction[v_i0, v_i1, v_i2, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def pack(w: T.Buffer((T.int64(3), T.int64(3), T.int64(8), T.int64(5)), "float32"),
        pack: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for panel, i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)):
            with T.sblock("pack"):
                v_panel, v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSSS", [panel, i0, i1, i2, i3])
                T.reads(w[v_i0, v_i1, v_i2, v_panel * T.int64(8) + v_i3])
                T.writes(pack[v_panel, v_i0, v_i1, v_i2, v_i3])
                pack[v_panel, v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_panel * T.int64(8) + v_i3 < T.int64(5),
                    w[v_i0, v_i1, v_i2, v_panel * T.int64(8) + v_i3], T.float32(0.0))

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)), "float32"),
        lv: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(T.int64(1), T.int64(2), T.int64(1), T.int64(1)):
            for y_1_init in T.unroll(T.int64(2)):
                for x_1_init in T.unroll(T.int64(4)):
                    for o_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i = T.axis.spatial(T.int64(1), i)
                            v_y = T.axis.spatial(T.int64(4), y_0 * T.int64(2) + y_1_init)
                            v_x = T.axis.spatial(T.int64(4), x_0 * T.int64(4) + x_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i, v_y, v_x, v_o])
                            contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                for y_1 in T.unroll(T.int64(2)):
                    for x_1 in T.unroll(T.int64(4)):
                        for o_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(T.int64(4), y_0 * T.int64(2) + y_1)
                                v_x = T.axis.spatial(T.int64(4), x_0 * T.int64(4) + x_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                T.reads(contraction_local[v_i, v_y, v_x, v_o], x[v_i, v_y + v_ry, v_x + v_rx, v_rc],
                                    lv[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + x[v_i, v_y + v_ry, v_x + v_rx, v_rc] * lv[v_o
                                    // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(2), T.int64(4), T.int64(5)):
                for ax4 in T.vectorized(T.int64(1)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(4), y_0 * T.int64(2) + ax1)
                        v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(cut[v0, v1, v2, v3])
                        cut[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def pack(w: T.Buffer((T.int64(3), T.int64(3), T.int64(8), T.int64(5)), "float32"),
        pack: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for panel, i0, i1, i2, i3_0 in T.grid(T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(1)):
            for i3_1 in T.vectorized(T.int64(8)):
                with T.sblock("pack"):
                    v_panel, v_i0, v_i1, v_i2 = T.axis.remap("SSSS", [panel, i0, i1, i2])
                    v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                    T.reads(w[v_i0, v_i1, v_i2, v_panel * T.int64(8) + v_i3])
                    T.writes(pack[v_panel, v_i0, v_i1, v_i2, v_i3])
                    pack[v_panel, v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_panel * T.int64(8) + v_i3 < T.int64(5),
                        w[v_i0, v_i1, v_i2, v_panel * T.int64(8) + v_i3], T.float32(0.0))
