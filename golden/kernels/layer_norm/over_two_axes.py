# layer_norm/over_two_axes: Two axes are one row, whose partial results lie side by side.
# Scheduled by layer_norm: rows, reshape: plain, reshape1: plain, reshape2: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def layer_norm(lv: T.Buffer((T.int64(3), T.int64(64)), "float32"), lv1: T.Buffer((T.int64(64),), "float32"), lv2: T.Buffer((T.int64(64),), "float32"),
        layer_norm: T.Buffer((T.int64(3), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((T.int64(3),))
        row_centred = T.sblock_alloc_buffer((T.int64(3), T.int64(64)))
        lanes_squares = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((T.int64(3),))
        row_inverse = T.sblock_alloc_buffer((T.int64(3),))
        for i0, i1, k in T.grid(T.int64(3), T.int64(16), T.int64(4)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_mean[v_i0, v_i1])
                with T.init():
                    lanes_mean[v_i0, v_i1] = T.float32(0.0)
                lanes_mean[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lv[v_i0, v_k * T.int64(16) + v_i1]
        for i0, i1 in T.grid(T.int64(3), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_mean[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1])
                mean_8[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lanes_mean[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(3), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1])
                mean_4[v_i0, v_i1] = mean_8[v_i0, v_i1] + mean_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(3), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1])
                mean_2[v_i0, v_i1] = mean_4[v_i0, v_i1] + mean_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(3)):
            with T.sblock("row_mean"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(mean_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0])
                row_mean[v_i0] = mean_2[v_i0, T.int64(0)] + mean_2[v_i0, T.int64(1)]
        for i0, i1 in T.grid(T.int64(3), T.int64(64)):
            with T.sblock("row_centred"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lv[v_i0, v_i1], row_mean[v_i0])
                T.writes(row_centred[v_i0, v_i1])
                row_centred[v_i0, v_i1] = lv[v_i0, v_i1] - row_mean[v_i0] / T.float32(64.0)
        for i0, i1, k in T.grid(T.int64(3), T.int64(16), T.int64(4)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(row_centred[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_squares[v_i0, v_i1])
                with T.init():
                    lanes_squares[v_i0, v_i1] = T.float32(0.0)
                lanes_squares[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + row_centred[v_i0, v_k * T.int64(16) + v_i1] * row_centred[v_i0, v_k * T.int64(16)
                    + v_i1]
        for i0, i1 in T.grid(T.int64(3), T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_squares[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1])
                squares_8[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + lanes_squares[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(3), T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1])
                squares_4[v_i0, v_i1] = squares_8[v_i0, v_i1] + squares_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(3), T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1])
                squares_2[v_i0, v_i1] = squares_4[v_i0, v_i1] + squares_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(3)):
            with T.sblock("row_squares"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(squares_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0])
                row_squares[v_i0] = squares_2[v_i0, T.int64(0)] + squares_2[v_i0, T.int64(1)]
        for i0 in range(T.int64(3)):
            with T.sblock("row_inverse"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(row_squares[v_i0])
                T.writes(row_inverse[v_i0])
                row_inverse[v_i0] = T.float32(1.0) / T.sqrt(row_squares[v_i0] / T.float32(64.0) + T.float32(1.0000000000000001e-05))
        for i0, i1 in T.grid(T.int64(3), T.int64(64)):
            with T.sblock("layer_norm"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_centred[v_i0, v_i1], row_inverse[v_i0], lv1[v_i1], lv2[v_i1])
                T.writes(layer_norm[v_i0, v_i1])
                layer_norm[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * lv1[v_i1] + lv2[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32"), T_reshape: T.Buffer((T.int64(3), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(3), T.int64(64)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[(v_ax1 // T.int64(64) + v_ax0) % T.int64(3), v_ax1 % T.int64(64) // T.int64(16), v_ax1 % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = x[(v_ax1 // T.int64(64) + v_ax0) % T.int64(3), v_ax1 % T.int64(64) // T.int64(16), v_ax1 % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(A: T.Buffer((T.int64(4), T.int64(16)), "float32"), T_reshape: T.Buffer((T.int64(64),), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(64)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(T.int64(64), ax0)
                T.reads(A[v_ax0 % T.int64(64) // T.int64(16), v_ax0 % T.int64(16)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = A[v_ax0 % T.int64(64) // T.int64(16), v_ax0 % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(lv3: T.Buffer((T.int64(3), T.int64(64)), "float32"), T_reshape: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(3), T.int64(4), T.int64(16)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(lv3[((v_ax1 * T.int64(16) + v_ax2) // T.int64(64) + v_ax0) % T.int64(3), (v_ax1 * T.int64(16) + v_ax2) % T.int64(64)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = lv3[((v_ax1 * T.int64(16) + v_ax2) // T.int64(64) + v_ax0) % T.int64(3), (v_ax1 * T.int64(16) + v_ax2)
                    % T.int64(64)]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def layer_norm(lv: T.Buffer((T.int64(3), T.int64(64)), "float32"), lv1: T.Buffer((T.int64(64),), "float32"), lv2: T.Buffer((T.int64(64),), "float32"),
        layer_norm: T.Buffer((T.int64(3), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((T.int64(3),))
        row_centred = T.sblock_alloc_buffer((T.int64(3), T.int64(64)))
        lanes_squares = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((T.int64(3),))
        row_inverse = T.sblock_alloc_buffer((T.int64(3),))
        for i0 in range(T.int64(3)):
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1])
                        lanes_mean[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(4)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_mean[v_i0, v_i1], lv[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_mean[v_i0, v_i1])
                            lanes_mean[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lv[v_i0, v_k * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_mean[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1])
                        mean_8[v_i0, v_i1] = lanes_mean[v_i0, v_i1] + lanes_mean[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(mean_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1])
                        mean_4[v_i0, v_i1] = mean_8[v_i0, v_i1] + mean_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(mean_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1])
                        mean_2[v_i0, v_i1] = mean_4[v_i0, v_i1] + mean_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(mean_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0])
                    row_mean[v_i0] = mean_2[v_i0, T.int64(0)] + mean_2[v_i0, T.int64(1)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(4)):
                for ax1_1 in T.vectorized(T.int64(16)):
                    with T.sblock("row_centred"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(64), ax1_0 * T.int64(16) + ax1_1)
                        T.reads(lv[v_i0, v_i1], row_mean[v_i0])
                        T.writes(row_centred[v_i0, v_i1])
                        row_centred[v_i0, v_i1] = lv[v_i0, v_i1] - row_mean[v_i0] / T.float32(64.0)
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_squares_init"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_squares[v_i0, v_i1])
                        lanes_squares[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(4)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_squares_update"):
                            v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_squares[v_i0, v_i1], row_centred[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_squares[v_i0, v_i1])
                            lanes_squares[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + row_centred[v_i0, v_k * T.int64(16) + v_i1] * row_centred[v_i0, v_k
                                * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("squares_8"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_squares[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(squares_8[v_i0, v_i1])
                        squares_8[v_i0, v_i1] = lanes_squares[v_i0, v_i1] + lanes_squares[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("squares_4"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(squares_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(squares_4[v_i0, v_i1])
                        squares_4[v_i0, v_i1] = squares_8[v_i0, v_i1] + squares_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("squares_2"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(squares_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(squares_2[v_i0, v_i1])
                        squares_2[v_i0, v_i1] = squares_4[v_i0, v_i1] + squares_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_squares"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(squares_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_squares[v_i0])
                    row_squares[v_i0] = squares_2[v_i0, T.int64(0)] + squares_2[v_i0, T.int64(1)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_inverse"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(row_squares[v_i0])
                    T.writes(row_inverse[v_i0])
                    row_inverse[v_i0] = T.float32(1.0) / T.sqrt(row_squares[v_i0] / T.float32(64.0) + T.float32(1.0000000000000001e-05))
            for i1_0 in range(T.int64(4)):
                for i1_1 in T.vectorized(T.int64(16)):
                    with T.sblock("layer_norm"):
                        v_i0 = T.axis.spatial(T.int64(3), i0)
                        v_i1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(16) + i1_1)
                        T.reads(row_centred[v_i0, v_i1], row_inverse[v_i0], lv1[v_i1], lv2[v_i1])
                        T.writes(layer_norm[v_i0, v_i1])
                        layer_norm[v_i0, v_i1] = row_centred[v_i0, v_i1] * row_inverse[v_i0] * lv1[v_i1] + lv2[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32"), T_reshape: T.Buffer((T.int64(3), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1_0 in T.grid(T.int64(3), T.int64(8)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(T.int64(3), ax0)
                    v_ax1 = T.axis.spatial(T.int64(64), ax1_0 * T.int64(8) + ax1_1)
                    T.reads(x[(v_ax1 // T.int64(64) + v_ax0) % T.int64(3), v_ax1 % T.int64(64) // T.int64(16), v_ax1 % T.int64(16)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = x[(v_ax1 // T.int64(64) + v_ax0) % T.int64(3), v_ax1 % T.int64(64) // T.int64(16), v_ax1 % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(A: T.Buffer((T.int64(4), T.int64(16)), "float32"), T_reshape: T.Buffer((T.int64(64),), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_0 in range(T.int64(8)):
            for ax0_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(T.int64(64), ax0_0 * T.int64(8) + ax0_1)
                    T.reads(A[v_ax0 % T.int64(64) // T.int64(16), v_ax0 % T.int64(16)])
                    T.writes(T_reshape[v_ax0])
                    T_reshape[v_ax0] = A[v_ax0 % T.int64(64) // T.int64(16), v_ax0 % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(lv3: T.Buffer((T.int64(3), T.int64(64)), "float32"), T_reshape: T.Buffer((T.int64(3), T.int64(4), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2_0 in T.grid(T.int64(3), T.int64(4), T.int64(2)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    v_ax2 = T.axis.spatial(T.int64(16), ax2_0 * T.int64(8) + ax2_1)
                    T.reads(lv3[((v_ax1 * T.int64(16) + v_ax2) // T.int64(64) + v_ax0) % T.int64(3), (v_ax1 * T.int64(16) + v_ax2) % T.int64(64)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = lv3[((v_ax1 * T.int64(16) + v_ax2) // T.int64(64) + v_ax0) % T.int64(3), (v_ax1 * T.int64(16) + v_ax2)
                        % T.int64(64)]
