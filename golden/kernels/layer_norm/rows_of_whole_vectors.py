# layer_norm/rows_of_whole_vectors: Deviations first, squares after, and what follows, while the row is in the cache.
# Scheduled by fused_layer_norm_relu: rows.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_layer_norm_relu(x: T.Buffer((T.int64(20), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(32),), "float32"),
        param_1: T.Buffer((T.int64(32),), "float32"), relu_intermediate: T.Buffer((T.int64(20), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((T.int64(20), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((T.int64(20), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((T.int64(20), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((T.int64(20), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((T.int64(20),))
        row_centred = T.sblock_alloc_buffer((T.int64(20), T.int64(32)))
        lanes_squares = T.sblock_alloc_buffer((T.int64(20), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((T.int64(20), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((T.int64(20), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((T.int64(20), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((T.int64(20),))
        row_inverse = T.sblock_alloc_buffer((T.int64(20),))
        layer_norm_intermediate = T.sblock_alloc_buffer((T.int64(20), T.int64(32)))
        for i0, i1, k in T.grid(T.int64(20), T.int64(16), T.int64(2)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_mean[v_i0, v_i1])
                with T.init():
                    lanes_mean[v_i0, v_i1] = T.float32(0.0)
                lanes_mean[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + x[v_i0, v_k * T.int64(16) + v_i1]
        for i0, i1 in T.grid(T.int64(20), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_mean[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1])
                mean_8[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lanes_mean[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(20), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1])
                mean_4[v_i0, v_i1] = mean_8[v_i0, v_i1] + mean_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(20), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1])
                mean_2[v_i0, v_i1] = mean_4[v_i0, v_i1] + mean_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(20)):
            with T.sblock("row_mean"):
                v_i0 = T.axis.spatial(T.int64(20), i0)
                T.reads(mean_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0])
                row_mean[v_i0] = mean_2[v_i0, T.int64(0)] + mean_2[v_i0, T.int64(1)]
        for i0, i1 in T.grid(T.int64(20), T.int64(32)):
            with T.sblock("row_centred"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], row_mean[v_i0])
                T.writes(row_centred[v_i0, v_i1])
                row_centred[v_i0, v_i1] = x[v_i0, v_i1] - row_mean[v_i0] / T.float32(32.0)
        for i0, i1, k in T.grid(T.int64(20), T.int64(16), T.int64(2)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(row_centred[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_squares[v_i0, v_i1])
                with T.init():
                    lanes_squares[v_i0, v_i1] = T.float32(0.0)
                lanes_squares[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + row_centred[v_i0, v_k * T.int64(16) + v_i1] * row_centred[v_i0, v_k * T.int64(16)
                    + v_i1]
        for i0, i1 in T.grid(T.int64(20), T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_squares[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1])
                squares_8[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + lanes_squares[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(20), T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1])
                squares_4[v_i0, v_i1] = squares_8[v_i0, v_i1] + squares_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(20), T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1])
                squares_2[v_i0, v_i1] = squares_4[v_i0, v_i1] + squares_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(20)):
            with T.sblock("row_squares"):
                v_i0 = T.axis.spatial(T.int64(20), i0)
                T.reads(squares_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0])
                row_squares[v_i0] = squares_2[v_i0, T.int64(0)] + squares_2[v_i0, T.int64(1)]
        for i0 in range(T.int64(20)):
            with T.sblock("row_inverse"):
                v_i0 = T.axis.spatial(T.int64(20), i0)
                T.reads(row_squares[v_i0])
                T.writes(row_inverse[v_i0])
                row_inverse[v_i0] = T.float32(1.0) / T.sqrt(row_squares[v_i0] / T.float32(32.0) + T.float32(1.0000000000000001e-05))
        for i0, i1 in T.grid(T.int64(20), T.int64(32)):
            with T.sblock("layer_norm"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_centred[v_i0, v_i1], row_inverse[v_i0], param_0[v_i1], param_1[v_i1])
                T.writes(layer_norm_intermediate[v_i0, v_i1])
                layer_norm_intermediate[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * param_0[v_i1] + param_1[v_i1]
        for i0, i1 in T.grid(T.int64(20), T.int64(32)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(layer_norm_intermediate[v_i0, v_i1])
                T.writes(relu_intermediate[v_i0, v_i1])
                relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), layer_norm_intermediate[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_layer_norm_relu(x: T.Buffer((T.int64(20), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(32),), "float32"),
        param_1: T.Buffer((T.int64(32),), "float32"), relu_intermediate: T.Buffer((T.int64(20), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((T.int64(20), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((T.int64(20), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((T.int64(20), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((T.int64(20), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((T.int64(20),))
        row_centred = T.sblock_alloc_buffer((T.int64(20), T.int64(32)))
        lanes_squares = T.sblock_alloc_buffer((T.int64(20), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((T.int64(20), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((T.int64(20), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((T.int64(20), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((T.int64(20),))
        row_inverse = T.sblock_alloc_buffer((T.int64(20),))
        layer_norm_intermediate = T.sblock_alloc_buffer((T.int64(20), T.int64(32)))
        for i0 in range(T.int64(20)):
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1])
                        lanes_mean[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_mean[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_mean[v_i0, v_i1])
                            lanes_mean[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + x[v_i0, v_k * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_mean[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1])
                        mean_8[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lanes_mean[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(mean_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1])
                        mean_4[v_i0, v_i1] = mean_8[v_i0, v_i1] + mean_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(mean_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1])
                        mean_2[v_i0, v_i1] = mean_4[v_i0, v_i1] + mean_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                    T.reads(mean_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0])
                    row_mean[v_i0] = mean_2[v_i0, T.int64(0)] + mean_2[v_i0, T.int64(1)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(2)):
                for ax1_1 in T.vectorized(T.int64(16)):
                    with T.sblock("row_centred"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(32), ax1_0 * T.int64(16) + ax1_1)
                        T.reads(x[v_i0, v_i1], row_mean[v_i0])
                        T.writes(row_centred[v_i0, v_i1])
                        row_centred[v_i0, v_i1] = x[v_i0, v_i1] - row_mean[v_i0] / T.float32(32.0)
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_squares_init"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_squares[v_i0, v_i1])
                        lanes_squares[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_squares_update"):
                            v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_squares[v_i0, v_i1], row_centred[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_squares[v_i0, v_i1])
                            lanes_squares[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + row_centred[v_i0, v_k * T.int64(16) + v_i1] * row_centred[v_i0, v_k
                                * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("squares_8"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_squares[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(squares_8[v_i0, v_i1])
                        squares_8[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + lanes_squares[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("squares_4"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(squares_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(squares_4[v_i0, v_i1])
                        squares_4[v_i0, v_i1] = squares_8[v_i0, v_i1] + squares_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("squares_2"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(squares_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(squares_2[v_i0, v_i1])
                        squares_2[v_i0, v_i1] = squares_4[v_i0, v_i1] + squares_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_squares"):
                    v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                    T.reads(squares_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_squares[v_i0])
                    row_squares[v_i0] = squares_2[v_i0, T.int64(0)] + squares_2[v_i0, T.int64(1)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_inverse"):
                    v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                    T.reads(row_squares[v_i0])
                    T.writes(row_inverse[v_i0])
                    row_inverse[v_i0] = T.float32(1.0) / T.sqrt(row_squares[v_i0] / T.float32(32.0) + T.float32(1.0000000000000001e-05))
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(2)):
                for ax1_1 in T.vectorized(T.int64(16)):
                    with T.sblock("layer_norm"):
                        v_i0 = T.axis.spatial(T.int64(20), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(32), ax1_0 * T.int64(16) + ax1_1)
                        T.reads(row_centred[v_i0, v_i1], row_inverse[v_i0], param_0[v_i1], param_1[v_i1])
                        T.writes(layer_norm_intermediate[v_i0, v_i1])
                        layer_norm_intermediate[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * param_0[v_i1] + param_1[v_i1]
            for i1_0 in range(T.int64(2)):
                for i1_1 in T.vectorized(T.int64(16)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(T.int64(20), i0)
                        v_i1 = T.axis.spatial(T.int64(32), i1_0 * T.int64(16) + i1_1)
                        T.reads(layer_norm_intermediate[v_i0, v_i1])
                        T.writes(relu_intermediate[v_i0, v_i1])
                        relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), layer_norm_intermediate[v_i0, v_i1])
