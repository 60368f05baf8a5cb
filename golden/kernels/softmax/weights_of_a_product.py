# softmax/weights_of_a_product: Weights that only a product reads are zero or large enough to be no denormal numbers.
# Scheduled by batched_matmul: contraction/fused, weights: plain.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul(lv: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), y: T.Buffer((T.int64(2), T.int64(7), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(2), n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(7), T.int64(8)))
        contraction = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8)))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(1), T.int64(7), T.int64(8)):
            with T.sblock("pad"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(8), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3], T.float32(0.0))
        for i0, i1, i2, k in T.grid(T.int64(2), (n + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8), T.int64(7)):
            with T.sblock("contraction"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv[v_i0, T.min(v_i1, n - T.int64(1)), v_k], pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                T.writes(contraction[v_i0, v_i1, v_i2])
                T.sblock_attr({"tile_height": 14})
                with T.init():
                    contraction[v_i0, v_i1, v_i2] = T.float32(0.0)
                contraction[v_i0, v_i1, v_i2] = contraction[v_i0, v_i1, v_i2] + lv[v_i0, T.min(v_i1, n - T.int64(1)), v_k] * pad[v_i0, v_i2 // T.int64(8), v_k,
                    v_i2 % T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(2), n, T.int64(8)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(contraction[v_i0, v_i1, v_i2])
                T.writes(cut[v_i0, v_i1, v_i2])
                cut[v_i0, v_i1, v_i2] = contraction[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def weights(x: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), softmax: T.Buffer((T.int64(2), n, T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((T.int64(2), n))
        row_exp = T.sblock_alloc_buffer((T.int64(2), n, T.int64(7)))
        tail_sum = T.sblock_alloc_buffer((T.int64(2), n))
        row_scale = T.sblock_alloc_buffer((T.int64(2), n))
        for i0, i1, rest in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(x[v_i0, v_i1, v_rest])
                T.writes(tail_max[v_i0, v_i1])
                with T.init():
                    tail_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1] = T.max(tail_max[v_i0, v_i1], x[v_i0, v_i1, v_rest])
        for i0, i1, i2 in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1])
                T.writes(row_exp[v_i0, v_i1, v_i2])
                row_exp[v_i0, v_i1, v_i2] = T.Select(x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1] < T.float32(-104.0), T.float32(0.0),
                    T.exp(T.max(T.float32(-66.5), x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1])))
        for i0, i1, rest in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_exp[v_i0, v_i1, v_rest])
                T.writes(tail_sum[v_i0, v_i1])
                with T.init():
                    tail_sum[v_i0, v_i1] = T.float32(0.0)
                tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + row_exp[v_i0, v_i1, v_rest]
        for i0, i1 in T.grid(T.int64(2), n):
            with T.sblock("row_scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(tail_sum[v_i0, v_i1])
                T.writes(row_scale[v_i0, v_i1])
                row_scale[v_i0, v_i1] = T.float32(1.0) / tail_sum[v_i0, v_i1]
        for i0, i1, i2 in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_exp[v_i0, v_i1, v_i2], row_scale[v_i0, v_i1])
                T.writes(softmax[v_i0, v_i1, v_i2])
                softmax[v_i0, v_i1, v_i2] = row_exp[v_i0, v_i1, v_i2] * row_scale[v_i0, v_i1]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul(lv: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), y: T.Buffer((T.int64(2), T.int64(7), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(2), n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(7), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8)), scope="local")
        contraction_local_1 = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(8)) // T.int64(9) * T.int64(9), T.int64(8)), scope="local")
        contraction_local_2 = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(3)) // T.int64(4) * T.int64(4), T.int64(8)), scope="local")
        contraction_local_3 = T.sblock_alloc_buffer((T.int64(2), n, T.int64(8)), scope="local")
        if (n + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= (n + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) and (n
            + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) and (n
            + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= n * T.int64(512):
            for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(7), T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pad"):
                        v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                        v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                        T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                        pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(8), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3],
                            T.float32(0.0))
            for i0, i1_0, i2_0 in T.grid(T.int64(2), (n + T.int64(13)) // T.int64(14), T.int64(1)):
                for i1_1_init in T.unroll(T.int64(14)):
                    for i2_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(T.int64(2), i0)
                            v_i1 = T.axis.spatial((n + T.int64(13)) // T.int64(14) * T.int64(14), i1_0 * T.int64(14) + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2])
                            T.sblock_attr({"tile_height": 14})
                            contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
                for k in range(T.int64(7)):
                    for i1_1 in T.unroll(T.int64(14)):
                        for i2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(T.int64(2), i0)
                                v_i1 = T.axis.spatial((n + T.int64(13)) // T.int64(14) * T.int64(14), i1_0 * T.int64(14) + i1_1)
                                v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1)
                                v_k = T.axis.reduce(T.int64(7), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2], lv[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                    pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                T.sblock_attr({"tile_height": 14})
                                contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + lv[v_i0, T.min(v_i1, n - T.int64(1)),
                                    v_k] * pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)]
                for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(14), T.int64(1)):
                    for ax2_1 in T.vectorized(T.int64(8)):
                        with T.sblock("cut"):
                            v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                            v_i1 = T.axis.spatial(n, i1_0 * T.int64(14) + ax1)
                            v_i2 = T.axis.spatial(T.int64(8), ax2_0 * T.int64(8) + ax2_1)
                            T.where((i1_0 - (n + T.int64(13)) // T.int64(14) < T.int64(0) or i1_0 * T.int64(14) + ax1 == T.int64(0)) and i1_0 * T.int64(14)
                                + ax1 < n)
                            T.reads(contraction_local[v_i0, v_i1, v_i2])
                            T.writes(cut[v_i0, v_i1, v_i2])
                            cut[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2]
        else:
            if (n + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) <= (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) and (n
                + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) <= n * T.int64(512):
                for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(7), T.int64(1)):
                    for i3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("pad"):
                            v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                            v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                            T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                            T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                            pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(8), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3],
                                T.float32(0.0))
                for i0, i1_0, i2_0 in T.grid(T.int64(2), (n + T.int64(8)) // T.int64(9), T.int64(1)):
                    for i1_1_init in T.unroll(T.int64(9)):
                        for i2_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(T.int64(2), i0)
                                v_i1 = T.axis.spatial((n + T.int64(8)) // T.int64(9) * T.int64(9), i1_0 * T.int64(9) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1_init)
                                T.reads()
                                T.writes(contraction_local_1[v_i0, v_i1, v_i2])
                                T.sblock_attr({"tile_height": 14})
                                contraction_local_1[v_i0, v_i1, v_i2] = T.float32(0.0)
                    for k in range(T.int64(7)):
                        for i1_1 in T.unroll(T.int64(9)):
                            for i2_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0)
                                    v_i1 = T.axis.spatial((n + T.int64(8)) // T.int64(9) * T.int64(9), i1_0 * T.int64(9) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1)
                                    v_k = T.axis.reduce(T.int64(7), k)
                                    T.reads(contraction_local_1[v_i0, v_i1, v_i2], lv[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                        pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                                    T.writes(contraction_local_1[v_i0, v_i1, v_i2])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_1[v_i0, v_i1, v_i2] = contraction_local_1[v_i0, v_i1, v_i2] + lv[v_i0, T.min(v_i1, n - T.int64(1)),
                                        v_k] * pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)]
                    for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(9), T.int64(1)):
                        for ax2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("cut"):
                                v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                                v_i1 = T.axis.spatial(n, i1_0 * T.int64(9) + ax1)
                                v_i2 = T.axis.spatial(T.int64(8), ax2_0 * T.int64(8) + ax2_1)
                                T.where((i1_0 - (n + T.int64(8)) // T.int64(9) < T.int64(0) or i1_0 * T.int64(9) + ax1 == T.int64(0)) and i1_0 * T.int64(9)
                                    + ax1 < n)
                                T.reads(contraction_local_1[v_i0, v_i1, v_i2])
                                T.writes(cut[v_i0, v_i1, v_i2])
                                cut[v_i0, v_i1, v_i2] = contraction_local_1[v_i0, v_i1, v_i2]
            else:
                if (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) <= n * T.int64(512):
                    for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(7), T.int64(1)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("pad"):
                                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                                T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                                pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(8), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3],
                                    T.float32(0.0))
                    for i0, i1_0, i2_0 in T.grid(T.int64(2), (n + T.int64(3)) // T.int64(4), T.int64(1)):
                        for i1_1_init in T.unroll(T.int64(4)):
                            for i2_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0)
                                    v_i1 = T.axis.spatial((n + T.int64(3)) // T.int64(4) * T.int64(4), i1_0 * T.int64(4) + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1_init)
                                    T.reads()
                                    T.writes(contraction_local_2[v_i0, v_i1, v_i2])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_2[v_i0, v_i1, v_i2] = T.float32(0.0)
                        for k in range(T.int64(7)):
                            for i1_1 in T.unroll(T.int64(4)):
                                for i2_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(T.int64(2), i0)
                                        v_i1 = T.axis.spatial((n + T.int64(3)) // T.int64(4) * T.int64(4), i1_0 * T.int64(4) + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1)
                                        v_k = T.axis.reduce(T.int64(7), k)
                                        T.reads(contraction_local_2[v_i0, v_i1, v_i2], lv[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                            pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                                        T.writes(contraction_local_2[v_i0, v_i1, v_i2])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_2[v_i0, v_i1, v_i2] = contraction_local_2[v_i0, v_i1, v_i2] + lv[v_i0, T.min(v_i1, n - T.int64(1)),
                                            v_k] * pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)]
                        for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(4), T.int64(1)):
                            for ax2_1 in T.vectorized(T.int64(8)):
                                with T.sblock("cut"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                                    v_i1 = T.axis.spatial(n, i1_0 * T.int64(4) + ax1)
                                    v_i2 = T.axis.spatial(T.int64(8), ax2_0 * T.int64(8) + ax2_1)
                                    T.where((i1_0 - (n + T.int64(3)) // T.int64(4) < T.int64(0) or i1_0 * T.int64(4) + ax1 == T.int64(0)) and i1_0 * T.int64(4)
                                        + ax1 < n)
                                    T.reads(contraction_local_2[v_i0, v_i1, v_i2])
                                    T.writes(cut[v_i0, v_i1, v_i2])
                                    cut[v_i0, v_i1, v_i2] = contraction_local_2[v_i0, v_i1, v_i2]
                else:
                    for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(7), T.int64(1)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("pad"):
                                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                                T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                                pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(8), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3],
                                    T.float32(0.0))
                    for i0, i1_0, i2_0 in T.grid(T.int64(2), n, T.int64(1)):
                        for i1_1_init in T.unroll(T.int64(1)):
                            for i2_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0)
                                    v_i1 = T.axis.spatial(n, i1_0 + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1_init)
                                    T.reads()
                                    T.writes(contraction_local_3[v_i0, v_i1, v_i2])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_3[v_i0, v_i1, v_i2] = T.float32(0.0)
                        for k in range(T.int64(7)):
                            for i1_1 in T.unroll(T.int64(1)):
                                for i2_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(T.int64(2), i0)
                                        v_i1 = T.axis.spatial(n, i1_0 + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1)
                                        v_k = T.axis.reduce(T.int64(7), k)
                                        T.reads(contraction_local_3[v_i0, v_i1, v_i2], lv[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                            pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                                        T.writes(contraction_local_3[v_i0, v_i1, v_i2])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_3[v_i0, v_i1, v_i2] = contraction_local_3[v_i0, v_i1, v_i2] + lv[v_i0, T.min(v_i1, n - T.int64(1)),
                                            v_k] * pad[v_i0, v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)]
                        for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                            for ax2_1 in T.vectorized(T.int64(8)):
                                with T.sblock("cut"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                                    v_i1 = T.axis.spatial(n, i1_0 + ax1)
                                    v_i2 = T.axis.spatial(T.int64(8), ax2_0 * T.int64(8) + ax2_1)
                                    T.where(i1_0 < n)
                                    T.reads(contraction_local_3[v_i0, v_i1, v_i2])
                                    T.writes(cut[v_i0, v_i1, v_i2])
                                    cut[v_i0, v_i1, v_i2] = contraction_local_3[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def weights(x: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), softmax: T.Buffer((T.int64(2), n, T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((T.int64(2), n))
        tail_sum = T.sblock_alloc_buffer((T.int64(2), n))
        for i0_i1_fused in T.parallel(n * T.int64(2)):
            for rest in range(T.int64(7)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // n)
                    v_i1 = T.axis.spatial(n, i0_i1_fused % n)
                    v_rest = T.axis.reduce(T.int64(7), rest)
                    T.reads(x[v_i0, v_i1, v_rest])
                    T.writes(tail_max[v_i0, v_i1])
                    with T.init():
                        tail_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1] = T.max(tail_max[v_i0, v_i1], x[v_i0, v_i1, v_rest])
        for i0_i1_fused in T.parallel(n * T.int64(2)):
            for rest in range(T.int64(7)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // n)
                    v_i1 = T.axis.spatial(n, i0_i1_fused % n)
                    v_rest = T.axis.reduce(T.int64(7), rest)
                    T.reads(x[v_i0, v_i1, v_rest], tail_max[v_i0, v_i1])
                    T.writes(tail_sum[v_i0, v_i1])
                    with T.init():
                        tail_sum[v_i0, v_i1] = T.float32(0.0)
                    tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + T.Select(x[v_i0, v_i1, v_rest] - tail_max[v_i0, v_i1] < T.float32(-104.0), T.float32(0.0),
                        T.exp(T.max(T.float32(-66.5), x[v_i0, v_i1, v_rest] - tail_max[v_i0, v_i1])))
        for i0_i1_fused in T.parallel(n * T.int64(2)):
            for i2 in range(T.int64(7)):
                with T.sblock("softmax"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // n)
                    v_i1 = T.axis.spatial(n, i0_i1_fused % n)
                    v_i2 = T.axis.spatial(T.int64(7), i2)
                    T.reads(x[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1], tail_sum[v_i0, v_i1])
                    T.writes(softmax[v_i0, v_i1, v_i2])
                    softmax[v_i0, v_i1, v_i2] = T.Select(x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1] < T.float32(-104.0), T.float32(0.0),
                        T.exp(T.max(T.float32(-66.5), x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1]))) * (T.float32(1.0) / tail_sum[v_i0, v_i1])
