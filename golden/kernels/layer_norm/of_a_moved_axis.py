# layer_norm/of_a_moved_axis: The same, deviations first.
# Scheduled by layer_norm: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def layer_norm(x: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32"), B: T.Buffer((T.int64(4), T.int64(3), T.int64(5)), "float32"),
        C: T.Buffer((T.int64(4), T.int64(3), T.int64(5)), "float32"), layer_norm: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        mean = T.sblock_alloc_buffer((T.int64(2),))
        centred = T.sblock_alloc_buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)))
        squares = T.sblock_alloc_buffer((T.int64(2),))
        for i0, k3, k1, k2 in T.grid(T.int64(2), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("mean"):
                v_i0, v_k3, v_k1, v_k2 = T.axis.remap("SRRR", [i0, k3, k1, k2])
                T.reads(x[v_i0, v_k1, v_k2, v_k3])
                T.writes(mean[v_i0])
                with T.init():
                    mean[v_i0] = T.float32(0.0)
                mean[v_i0] = mean[v_i0] + x[v_i0, v_k1, v_k2, v_k3]
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(3), T.int64(5), T.int64(4)):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], mean[v_i0])
                T.writes(centred[v_i0, v_i1, v_i2, v_i3])
                centred[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3] - mean[v_i0] / T.float32(60.0)
        for i0, k3, k1, k2 in T.grid(T.int64(2), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("squares"):
                v_i0, v_k3, v_k1, v_k2 = T.axis.remap("SRRR", [i0, k3, k1, k2])
                T.reads(centred[v_i0, v_k1, v_k2, v_k3])
                T.writes(squares[v_i0])
                with T.init():
                    squares[v_i0] = T.float32(0.0)
                squares[v_i0] = squares[v_i0] + centred[v_i0, v_k1, v_k2, v_k3] * centred[v_i0, v_k1, v_k2, v_k3]
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(3), T.int64(5), T.int64(4)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(centred[v_i0, v_i1, v_i2, v_i3], squares[v_i0], B[v_i3, v_i1, v_i2], C[v_i3, v_i1, v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2, v_i3])
                layer_norm[v_i0, v_i1, v_i2, v_i3] = centred[v_i0, v_i1, v_i2, v_i3] / T.sqrt(squares[v_i0] / T.float32(60.0)
                    + T.float32(1.0000000000000001e-05)) * B[v_i3, v_i1, v_i2] + C[v_i3, v_i1, v_i2]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def layer_norm(x: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32"), B: T.Buffer((T.int64(4), T.int64(3), T.int64(5)), "float32"),
        C: T.Buffer((T.int64(4), T.int64(3), T.int64(5)), "float32"), layer_norm: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        mean = T.sblock_alloc_buffer((T.int64(2),))
        squares = T.sblock_alloc_buffer((T.int64(2),))
        for i0, k3, k1, k2 in T.grid(T.int64(2), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("mean"):
                v_i0, v_k3, v_k1, v_k2 = T.axis.remap("SRRR", [i0, k3, k1, k2])
                T.reads(x[v_i0, v_k1, v_k2, v_k3])
                T.writes(mean[v_i0])
                with T.init():
                    mean[v_i0] = T.float32(0.0)
                mean[v_i0] = mean[v_i0] + x[v_i0, v_k1, v_k2, v_k3]
        for i0, k3, k1, k2 in T.grid(T.int64(2), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("squares"):
                v_i0, v_k3, v_k1, v_k2 = T.axis.remap("SRRR", [i0, k3, k1, k2])
                T.reads(x[v_i0, v_k1, v_k2, v_k3], mean[v_i0])
                T.writes(squares[v_i0])
                with T.init():
                    squares[v_i0] = T.float32(0.0)
                squares[v_i0] = squares[v_i0] + (x[v_i0, v_k1, v_k2, v_k3] - mean[v_i0] / T.float32(60.0)) * (x[v_i0, v_k1, v_k2, v_k3] - mean[v_i0]
                    / T.float32(60.0))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(3), T.int64(5), T.int64(4)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], mean[v_i0], squares[v_i0], B[v_i3, v_i1, v_i2], C[v_i3, v_i1, v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2, v_i3])
                layer_norm[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - mean[v_i0] / T.float32(60.0)) / T.sqrt(squares[v_i0] / T.float32(60.0)
                    + T.float32(1.0000000000000001e-05)) * B[v_i3, v_i1, v_i2] + C[v_i3, v_i1, v_i2]
