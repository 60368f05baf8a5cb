# depthwise_conv2d/two_vectors_of_channels: Each channel by itself: two vectors of them in registers, over all taps.
# Scheduled by fused_depthwise_conv2d_relu: contraction/fused.
# Written by pytest --regen, not by hand.

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_depthwise_conv2d_relu(x: T.Buffer((T.int64(1), h, w, T.int64(16)), "float32"),
        param_0: T.Buffer((T.int64(3), T.int64(3), T.int64(16)), "float32"), relu_intermediate: T.Buffer((T.int64(1), h, w, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), h + T.int64(1) + T.int64(1), w + T.int64(1) + T.int64(1), T.int64(16)))
        depthwise_intermediate = T.sblock_alloc_buffer((T.int64(1), h, w, T.int64(16)))
        for i, y, x_1, z in T.grid(T.int64(1), h + T.int64(2), w + T.int64(2), T.int64(16)):
            with T.sblock("pad"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(pad[v_i, v_y, v_x, v_z])
                pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y <= h and T.int64(1) <= v_x and v_x <= w,
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, y, x_1, z, ry, rx in T.grid(T.int64(1), h, w, T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("depthwise"):
                v_i, v_y, v_x, v_z, v_ry, v_rx = T.axis.remap("SSSSRR", [i, y, x_1, z, ry, rx])
                T.reads(pad[v_i, v_y + v_ry, v_x + v_rx, v_z], param_0[v_ry, v_rx, v_z])
                T.writes(depthwise_intermediate[v_i, v_y, v_x, v_z])
                with T.init():
                    depthwise_intermediate[v_i, v_y, v_x, v_z] = T.float32(0.0)
                depthwise_intermediate[v_i, v_y, v_x, v_z] = depthwise_intermediate[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry, v_x + v_rx, v_z] * param_0[v_ry,
                    v_rx, v_z]
        for i0, i1, i2, i3 in T.grid(T.int64(1), h, w, T.int64(16)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(depthwise_intermediate[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), depthwise_intermediate[v_i0, v_i1, v_i2, v_i3])

# ---------------------------------------------------------------- scheduled

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_depthwise_conv2d_relu(x: T.Buffer((T.int64(1), h, w, T.int64(16)), "float32"),
        param_0: T.Buffer((T.int64(3), T.int64(3), T.int64(16)), "float32"), relu_intermediate: T.Buffer((T.int64(1), h, w, T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(1), h + T.int64(1) + T.int64(1), w + T.int64(1) + T.int64(1), T.int64(16)))
        depthwise_intermediate_local = T.sblock_alloc_buffer((T.int64(1), h, w, T.int64(16)), scope="local")
        for i in range(T.int64(1)):
            for y in T.parallel(h + T.int64(2)):
                for x_1, z_0 in T.grid(w + T.int64(2), T.int64(2)):
                    for z_1 in T.vectorized(T.int64(8)):
                        with T.sblock("pad"):
                            v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                            v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(8) + z_1)
                            T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                            T.writes(pad[v_i, v_y, v_x, v_z])
                            pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y <= h and T.int64(1) <= v_x and v_x <= w,
                                x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, y_0, x_0, z_0 in T.grid(T.int64(1), h, w, T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(1)):
                    for z_1_0_init in T.unroll(T.int64(2)):
                        for z_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("depthwise_init"):
                                v_i = T.axis.spatial(T.int64(1), i)
                                v_y = T.axis.spatial(h, y_0 + y_1_init)
                                v_x = T.axis.spatial(w, x_0 + x_1_init)
                                v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(16) + z_1_0_init * T.int64(8) + z_1_1_init)
                                T.reads()
                                T.writes(depthwise_intermediate_local[v_i, v_y, v_x, v_z])
                                depthwise_intermediate_local[v_i, v_y, v_x, v_z] = T.float32(0.0)
            for ry, rx in T.grid(T.int64(3), T.int64(3)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(1)):
                        for z_1_0 in T.unroll(T.int64(2)):
                            for z_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("depthwise_update"):
                                    v_i = T.axis.spatial(T.int64(1), i)
                                    v_y = T.axis.spatial(h, y_0 + y_1)
                                    v_x = T.axis.spatial(w, x_0 + x_1)
                                    v_z = T.axis.spatial(T.int64(16), z_0 * T.int64(16) + z_1_0 * T.int64(8) + z_1_1)
                                    v_ry, v_rx = T.axis.remap("RR", [ry, rx])
                                    T.reads(depthwise_intermediate_local[v_i, v_y, v_x, v_z], pad[v_i, v_y + v_ry, v_x + v_rx, v_z], param_0[v_ry, v_rx, v_z])
                                    T.writes(depthwise_intermediate_local[v_i, v_y, v_x, v_z])
                                    depthwise_intermediate_local[v_i, v_y, v_x, v_z] = depthwise_intermediate_local[v_i, v_y, v_x, v_z] + pad[v_i, v_y + v_ry,
                                        v_x + v_rx, v_z] * param_0[v_ry, v_rx, v_z]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(h, y_0 + ax1)
                        v_i2 = T.axis.spatial(w, x_0 + ax2)
                        v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), depthwise_intermediate_local[v_i0, v_i1, v_i2, v_i3])
