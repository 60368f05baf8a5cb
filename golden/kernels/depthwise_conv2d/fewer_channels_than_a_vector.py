# depthwise_conv2d/fewer_channels_than_a_vector: Four channels are a vector of four.
# Scheduled by depthwise_conv2d: contraction/units.
# Written by pytest --regen, not by hand.

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def depthwise_conv2d(x: T.Buffer((T.int64(1), h, w, T.int64(4)), "float32"), B: T.Buffer((T.int64(3), T.int64(3), T.int64(4)), "float32"),
        depthwise: T.Buffer((T.int64(1), "h - T.int64(2)", "w - T.int64(2)", T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i, y, x_1, z, ry, rx in T.grid(T.int64(1), h - T.int64(2), w - T.int64(2), T.int64(4), T.int64(3), T.int64(3)):
            with T.sblock("depthwise"):
                v_i, v_y, v_x, v_z, v_ry, v_rx = T.axis.remap("SSSSRR", [i, y, x_1, z, ry, rx])
                T.reads(x[v_i, v_y + v_ry, v_x + v_rx, v_z], B[v_ry, v_rx, v_z])
                T.writes(depthwise[v_i, v_y, v_x, v_z])
                with T.init():
                    depthwise[v_i, v_y, v_x, v_z] = T.float32(0.0)
                depthwise[v_i, v_y, v_x, v_z] = depthwise[v_i, v_y, v_x, v_z] + x[v_i, v_y + v_ry, v_x + v_rx, v_z] * B[v_ry, v_rx, v_z]

# ---------------------------------------------------------------- scheduled

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def depthwise_conv2d(x: T.Buffer((T.int64(1), h, w, T.int64(4)), "float32"), B: T.Buffer((T.int64(3), T.int64(3), T.int64(4)), "float32"),
        depthwise: T.Buffer((T.int64(1), "h - T.int64(2)", "w - T.int64(2)", T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        depthwise_local = T.sblock_alloc_buffer((T.int64(1), h - T.int64(2), w - T.int64(2), T.int64(4)), scope="local")
        for i, y_0, x_0, z_0 in T.grid(T.int64(1), h - T.int64(2), w - T.int64(2), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(1)):
                    for z_1_init in T.vectorized(T.int64(4)):
                        with T.sblock("depthwise_init"):
                            v_i = T.axis.spatial(T.int64(1), i)
                            v_y = T.axis.spatial(h - T.int64(2), y_0 + y_1_init)
                            v_x = T.axis.spatial(w - T.int64(2), x_0 + x_1_init)
                            v_z = T.axis.spatial(T.int64(4), z_0 * T.int64(4) + z_1_init)
                            T.reads()
                            T.writes(depthwise_local[v_i, v_y, v_x, v_z])
                            depthwise_local[v_i, v_y, v_x, v_z] = T.float32(0.0)
            for ry, rx in T.grid(T.int64(3), T.int64(3)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(1)):
                        for z_1 in T.vectorized(T.int64(4)):
                            with T.sblock("depthwise_update"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(h - T.int64(2), y_0 + y_1)
                                v_x = T.axis.spatial(w - T.int64(2), x_0 + x_1)
                                v_z = T.axis.spatial(T.int64(4), z_0 * T.int64(4) + z_1)
                                v_ry, v_rx = T.axis.remap("RR", [ry, rx])
                                T.reads(depthwise_local[v_i, v_y, v_x, v_z], x[v_i, v_y + v_ry, v_x + v_rx, v_z], B[v_ry, v_rx, v_z])
                                T.writes(depthwise_local[v_i, v_y, v_x, v_z])
                                depthwise_local[v_i, v_y, v_x, v_z] = depthwise_local[v_i, v_y, v_x, v_z] + x[v_i, v_y + v_ry, v_x + v_rx, v_z] * B[v_ry, v_rx,
                                    v_z]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                for ax4 in T.vectorized(T.int64(4)):
                    with T.sblock("depthwise_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(h - T.int64(2), y_0 + ax1)
                        v2 = T.axis.spatial(w - T.int64(2), x_0 + ax2)
                        v3, v4 = T.axis.remap("SS", [ax3, ax4])
                        T.reads(depthwise_local[v0, v1, v2, v4])
                        T.writes(depthwise[v0, v1, v2, v4])
                        depthwise[v0, v1, v2, v4] = depthwise_local[v0, v1, v2, v4]
