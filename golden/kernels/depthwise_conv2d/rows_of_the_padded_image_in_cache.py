# depthwise_conv2d/rows_of_the_padded_image_in_cache: The whole padded image would leave the cache, so a few of its rows are made at a time.
# Scheduled by depthwise_conv2d: contraction/separate.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def depthwise_conv2d(x: T.Buffer((T.int64(1), T.int64(131), T.int64(131), T.int64(8)), "float32"),
        B: T.Buffer((T.int64(3), T.int64(3), T.int64(8)), "float32"), depthwise: T.Buffer((T.int64(1), T.int64(131), T.int64(131), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(133), T.int64(133), T.int64(8)))
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(133), T.int64(133), T.int64(8)):
            with T.sblock("pad"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(pad[v_i, v_y, v_x, v_z])
                pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(132) and T.int64(1) <= v_x and v_x < T.int64(132),
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, y, x_1, z, ry, rx in T.grid(T.int64(1), T.int64(131), T.int64(131), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("depthwise"):
                v_i, v_y, v_x, v_z, v_ry, v_rx = T.axis.remap("SSSSRR", [i, y, x_1, z, ry, rx])
                T.reads(pad[v_i, v_y + v_ry, v_x + v_rx, v_z], B[v_ry, v_rx, v_z])
                T.writes(depthwise[v_i, v_y, v_x, v_z])
                with T.init():
                    depthwise[v_i, v_y, v_x, v_z] = T.float32(0.0)
                depthwise[v_i, v_y, v_x, v_z] = depthwise[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry, v_x + v_rx, v_z] * B[v_ry, v_rx, v_z]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def depthwise_conv2d(x: T.Buffer((T.int64(1), T.int64(131), T.int64(131), T.int64(8)), "float32"),
        B: T.Buffer((T.int64(3), T.int64(3), T.int64(8)), "float32"), depthwise: T.Buffer((T.int64(1), T.int64(131), T.int64(131), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(133), T.int64(133), T.int64(8)))
        depthwise_local = T.sblock_alloc_buffer((T.int64(1), T.int64(131), T.int64(131), T.int64(8)), scope="local")
        for i_y_0_0_fused in T.parallel(T.int64(131)):
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(3), T.int64(133), T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(T.int64(1), ax0)
                    v_y = T.axis.spatial(T.int64(133), i_y_0_0_fused + ax1)
                    v_x, v_z = T.axis.remap("SS", [ax2, ax3])
                    T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(132) and T.int64(1) <= v_x and v_x < T.int64(132),
                        x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for y_0_1, x_0, z_0 in T.grid(T.int64(1), T.int64(131), T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(1)):
                        for z_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("depthwise_init"):
                                v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                v_y = T.axis.spatial(T.int64(131), i_y_0_0_fused + y_0_1 + y_1_init)
                                v_x = T.axis.spatial(T.int64(131), x_0 + x_1_init)
                                v_z = T.axis.spatial(T.int64(8), z_0 * T.int64(8) + z_1_init)
                                T.reads()
                                T.writes(depthwise_local[v_i, v_y, v_x, v_z])
                                depthwise_local[v_i, v_y, v_x, v_z] = T.float32(0.0)
                for ry, rx in T.grid(T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(1)):
                            for z_1 in T.vectorized(T.int64(8)):
                                with T.sblock("depthwise_update"):
                                    v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                    v_y = T.axis.spatial(T.int64(131), i_y_0_0_fused + y_0_1 + y_1)
                                    v_x = T.axis.spatial(T.int64(131), x_0 + x_1)
                                    v_z = T.axis.spatial(T.int64(8), z_0 * T.int64(8) + z_1)
                                    v_ry, v_rx = T.axis.remap("RR", [ry, rx])
                                    T.reads(depthwise_local[v_i, v_y, v_x, v_z], pad[v_i, v_y + v_ry, v_x + v_rx, v_z], B[v_ry, v_rx, v_z])
                                    T.writes(depthwise_local[v_i, v_y, v_x, v_z])
                                    depthwise_local[v_i, v_y, v_x, v_z] = depthwise_local[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry, v_x + v_rx, v_z] * B[v_ry,
                                        v_rx, v_z]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("depthwise_local"):
                            v0 = T.axis.spatial(T.int64(1), ax0)
                            v1 = T.axis.spatial(T.int64(131), i_y_0_0_fused + ax1)
                            v2 = T.axis.spatial(T.int64(131), x_0 + ax2)
                            v3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(depthwise_local[v0, v1, v2, v3])
                            T.writes(depthwise[v0, v1, v2, v3])
                            depthwise[v0, v1, v2, v3] = depthwise_local[v0, v1, v2, v3]
