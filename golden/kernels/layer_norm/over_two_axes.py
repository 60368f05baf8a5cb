# layer_norm/over_two_axes: Sums over two axes have no partial results.
# Scheduled by layer_norm: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def layer_norm(x: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32"), B: T.Buffer((T.int64(4), T.int64(16)), "float32"),
        C: T.Buffer((T.int64(4), T.int64(16)), "float32"), layer_norm: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        mean = T.sblock_alloc_buffer((T.int64(3),))
        row_centred = T.sblock_alloc_buffer((T.int64(3), T.int64(4), T.int64(16)))
        squares = T.sblock_alloc_buffer((T.int64(3),))
        row_inverse = T.sblock_alloc_buffer((T.int64(3),))
        for i0, k0, k1 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("mean"):
                v_i0, v_k0, v_k1 = T.axis.remap("SRR", [i0, k0, k1])
                T.reads(x[v_i0, v_k0, v_k1])
                T.writes(mean[v_i0])
                with T.init():
                    mean[v_i0] = T.float32(0.0)
                mean[v_i0] = mean[v_i0] + x[v_i0, v_k0, v_k1]
        for i0, i1, i2 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("row_centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2], mean[v_i0])
                T.writes(row_centred[v_i0, v_i1, v_i2])
                row_centred[v_i0, v_i1, v_i2] = x[v_i0, v_i1, v_i2] - mean[v_i0] / T.float32(64.0)
        for i0, k0, k1 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("squares"):
                v_i0, v_k0, v_k1 = T.axis.remap("SRR", [i0, k0, k1])
                T.reads(row_centred[v_i0, v_k0, v_k1])
                T.writes(squares[v_i0])
                with T.init():
                    squares[v_i0] = T.float32(0.0)
                squares[v_i0] = squares[v_i0] + row_centred[v_i0, v_k0, v_k1] * row_centred[v_i0, v_k0, v_k1]
        for i0 in range(T.int64(3)):
            with T.sblock("row_inverse"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(squares[v_i0])
                T.writes(row_inverse[v_i0])
                row_inverse[v_i0] = T.float32(1.0) / T.sqrt(squares[v_i0] / T.float32(64.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_centred[v_i0, v_i1, v_i2], row_inverse[v_i0], B[v_i1, v_i2], C[v_i1, v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2])
                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0] * B[v_i1, v_i2] + C[v_i1, v_i2]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def layer_norm(x: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32"), B: T.Buffer((T.int64(4), T.int64(16)), "float32"),
        C: T.Buffer((T.int64(4), T.int64(16)), "float32"), layer_norm: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        mean = T.sblock_alloc_buffer((T.int64(3),))
        squares = T.sblock_alloc_buffer((T.int64(3),))
        for i0, k0, k1 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("mean"):
                v_i0, v_k0, v_k1 = T.axis.remap("SRR", [i0, k0, k1])
                T.reads(x[v_i0, v_k0, v_k1])
                T.writes(mean[v_i0])
                with T.init():
                    mean[v_i0] = T.float32(0.0)
                mean[v_i0] = mean[v_i0] + x[v_i0, v_k0, v_k1]
        for i0, k0, k1 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("squares"):
                v_i0, v_k0, v_k1 = T.axis.remap("SRR", [i0, k0, k1])
                T.reads(x[v_i0, v_k0, v_k1], mean[v_i0])
                T.writes(squares[v_i0])
                with T.init():
                    squares[v_i0] = T.float32(0.0)
                squares[v_i0] = squares[v_i0] + (x[v_i0, v_k0, v_k1] - mean[v_i0] / T.float32(64.0)) * (x[v_i0, v_k0, v_k1] - mean[v_i0] / T.float32(64.0))
        for i0, i1, i2_0 in T.grid(T.int64(3), T.int64(4), T.int64(2)):
            for i2_1 in T.vectorized(T.int64(8)):
                with T.sblock("layer_norm"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    v_i2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                    T.reads(x[v_i0, v_i1, v_i2], mean[v_i0], squares[v_i0], B[v_i1, v_i2], C[v_i1, v_i2])
                    T.writes(layer_norm[v_i0, v_i1, v_i2])
                    layer_norm[v_i0, v_i1, v_i2] = (x[v_i0, v_i1, v_i2] - mean[v_i0] / T.float32(64.0)) * (T.float32(1.0)
                        / T.sqrt(squares[v_i0] / T.float32(64.0) + T.float32(1.0000000000000001e-05))) * B[v_i1, v_i2] + C[v_i1, v_i2]
