# conv2d/grouped_by_half_vectors: A group's channels fill no vector: a vector is as wide as a group.
# Scheduled by conv2d: contraction/separate.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)), "float32"),
        B: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(4), T.int64(4)), "float32"),
        contraction: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i, y, x_1, o, ry, rx, rc in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(8), T.int64(3), T.int64(3), T.int64(4)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x_1, o, ry, rx, rc])
                T.reads(x[v_i, v_y + v_ry, v_x + v_rx, v_o // T.int64(4) * T.int64(4) + v_rc], B[v_o // T.int64(4), v_ry, v_rx, v_rc, v_o % T.int64(4)])
                T.writes(contraction[v_i, v_y, v_x, v_o])
                with T.init():
                    contraction[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction[v_i, v_y, v_x, v_o] = contraction[v_i, v_y, v_x, v_o] + x[v_i, v_y + v_ry, v_x + v_rx, v_o // T.int64(4) * T.int64(4)
                    + v_rc] * B[v_o // T.int64(4), v_ry, v_rx, v_rc, v_o % T.int64(4)]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)), "float32"),
        B: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(4), T.int64(4)), "float32"),
        contraction: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(T.int64(1), T.int64(2), T.int64(1), T.int64(2)):
            for y_1_init in T.unroll(T.int64(2)):
                for x_1_init in T.unroll(T.int64(4)):
                    for o_1_init in T.vectorized(T.int64(4)):
                        with T.sblock("contraction_init"):
                            v_i = T.axis.spatial(T.int64(1), i)
                            v_y = T.axis.spatial(T.int64(4), y_0 * T.int64(2) + y_1_init)
                            v_x = T.axis.spatial(T.int64(4), x_0 * T.int64(4) + x_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(4) + o_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i, v_y, v_x, v_o])
                            contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(4)):
                for y_1 in T.unroll(T.int64(2)):
                    for x_1 in T.unroll(T.int64(4)):
                        for o_1 in T.vectorized(T.int64(4)):
                            with T.sblock("contraction_update"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(T.int64(4), y_0 * T.int64(2) + y_1)
                                v_x = T.axis.spatial(T.int64(4), x_0 * T.int64(4) + x_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(4) + o_1)
                                v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                T.reads(contraction_local[v_i, v_y, v_x, v_o], x[v_i, v_y + v_ry, v_x + v_rx, v_o // T.int64(4) * T.int64(4) + v_rc],
                                    B[v_o // T.int64(4), v_ry, v_rx, v_rc, v_o % T.int64(4)])
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + x[v_i, v_y + v_ry, v_x + v_rx, v_o // T.int64(4)
                                    * T.int64(4) + v_rc] * B[v_o // T.int64(4), v_ry, v_rx, v_rc, v_o % T.int64(4)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(2), T.int64(4)):
                for ax3 in T.vectorized(T.int64(4)):
                    with T.sblock("contraction_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(4), y_0 * T.int64(2) + ax1)
                        v2 = T.axis.spatial(T.int64(4), ax2)
                        v3 = T.axis.spatial(T.int64(8), o_0 * T.int64(4) + ax3)
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(contraction[v0, v1, v2, v3])
                        contraction[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]
