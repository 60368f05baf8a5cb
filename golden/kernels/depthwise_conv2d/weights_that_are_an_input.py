# depthwise_conv2d/weights_that_are_an_input: Weights of one channel each lie as they are used: they are filled to whole vectors.
# Scheduled by depthwise_conv2d: contraction/units, pack: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def depthwise_conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(12)), "float32"),
        lv: T.Buffer((T.int64(3), T.int64(3), T.int64(16)), "float32"), cut: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(16)))
        depthwise = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(16)))
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(6), T.int64(6), T.int64(16)):
            with T.sblock("pad"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y, v_x, v_z])
                T.writes(pad[v_i, v_y, v_x, v_z])
                pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(0) <= v_y and v_y < T.int64(6) and T.int64(0) <= v_x and v_x < T.int64(6) and v_z
                    < T.int64(12), x[v_i, v_y, v_x, v_z], T.float32(0.0))
        for i, y, x_1, z, ry, rx in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("depthwise"):
                v_i, v_y, v_x, v_z, v_ry, v_rx = T.axis.remap("SSSSRR", [i, y, x_1, z, ry, rx])
                T.reads(pad[v_i, v_y + v_ry, v_x + v_rx, v_z], lv[v_ry, v_rx, v_z])
                T.writes(depthwise[v_i, v_y, v_x, v_z])
                with T.init():
                    depthwise[v_i, v_y, v_x, v_z] = T.float32(0.0)
                depthwise[v_i, v_y, v_x, v_z] = depthwise[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry, v_x + v_rx, v_z] * lv[v_ry, v_rx, v_z]
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(12)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(depthwise[v_i0, v_i1, v_i2, v_i3])
                T.writes(cut[v_i0, v_i1, v_i2, v_i3])
                cut[v_i0, v_i1, v_i2, v_i3] = depthwise[v_i0, v_i1, v_i2, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def pack(w: T.Buffer((T.int64(3), T.int64(3), T.int64(1), T.int64(12)), "float32"), pack: T.Buffer((T.int64(3), T.int64(3), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 1, "tirx.noalias": True})
        # with T.sblock("root"):
        for y, x, o in T.grid(T.int64(3), T.int64(3), T.int64(16)):
            with T.sblock("pack"):
                v_y, v_x, v_o = T.axis.remap("SSS", [y, x, o])
                T.reads(w[v_y, v_x, T.int64(0), v_o])
                T.writes(pack[v_y, v_x, v_o])
                pack[v_y, v_x, v_o] = T.if_then_else(v_o < T.int64(12), w[v_y, v_x, T.int64(0), v_o], T.float32(0.0))

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def depthwise_conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(12)), "float32"),
        lv: T.Buffer((T.int64(3), T.int64(3), T.int64(16)), "float32"), cut: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(16)))
        depthwise_local = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(16)), scope="local")
        for i, y, x_1, z_0 in T.grid(T.int64(1), T.int64(6), T.int64(6), T.int64(2)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                    v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(8) + z_1)
                    T.reads(x[v_i, v_y, v_x, v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(0) <= v_y and v_y < T.int64(6) and T.int64(0) <= v_x and v_x < T.int64(6) and v_z
                        < T.int64(12), x[v_i, v_y, v_x, v_z], T.float32(0.0))
        for i, y_0, x_0, z_0 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(4)):
                    for z_1_0_init in T.unroll(T.int64(2)):
                        for z_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("depthwise_init"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(T.int64(4), y_0 + y_1_init)
                                v_x = T.axis.spatial(T.int64(4), x_0 * T.int64(4) + x_1_init)
                                v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(16) + z_1_0_init * T.int64(8) + z_1_1_init)
                                T.reads()
                                T.writes(depthwise_local[v_i, v_y, v_x, v_z])
                                depthwise_local[v_i, v_y, v_x, v_z] = T.float32(0.0)
            for ry, rx in T.grid(T.int64(3), T.int64(3)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(4)):
                        for z_1_0 in T.unroll(T.int64(2)):
                            for z_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("depthwise_update"):
                                    v_i = T.axis.spatial(T.int64(1), i)
                                    v_y = T.axis.spatial(T.int64(4), y_0 + y_1)
                                    v_x = T.axis.spatial(T.int64(4), x_0 * T.int64(4) + x_1)
                                    v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(16) + z_1_0 * T.int64(8) + z_1_1)
                                    v_ry, v_rx = T.axis.remap("RR", [ry, rx])
                                    T.reads(depthwise_local[v_i, v_y, v_x, v_z], pad[v_i, v_y + v_ry, v_x + v_rx, v_z], lv[v_ry, v_rx, v_z])
                                    T.writes(depthwise_local[v_i, v_y, v_x, v_z])
                                    depthwise_local[v_i, v_y, v_x, v_z] = depthwise_local[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry, v_x + v_rx, v_z] * lv[v_ry,
                                        v_rx, v_z]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(3)):
                for ax4 in T.vectorized(T.int64(4)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(4), y_0 + ax1)
                        v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                        T.reads(depthwise_local[v0, v1, v2, v3 * T.int64(4) + v4])
                        T.writes(cut[v0, v1, v2, v3 * T.int64(4) + v4])
                        cut[v0, v1, v2, v3 * T.int64(4) + v4] = depthwise_local[v0, v1, v2, v3 * T.int64(4) + v4]

    @T.prim_func(private=True, s_tir=True)
    def pack(w: T.Buffer((T.int64(3), T.int64(3), T.int64(1), T.int64(12)), "float32"), pack: T.Buffer((T.int64(3), T.int64(3), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 1, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for y, x, o_0 in T.grid(T.int64(3), T.int64(3), T.int64(2)):
            for o_1 in T.vectorized(T.int64(8)):
                with T.sblock("pack"):
                    v_y, v_x = T.axis.remap("SS", [y, x])
                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(8) + o_1)
                    T.reads(w[v_y, v_x, T.int64(0), v_o])
                    T.writes(pack[v_y, v_x, v_o])
                    pack[v_y, v_x, v_o] = T.if_then_else(v_o < T.int64(12), w[v_y, v_x, T.int64(0), v_o], T.float32(0.0))
