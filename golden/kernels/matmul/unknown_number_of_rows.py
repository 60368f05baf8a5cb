# matmul/unknown_number_of_rows: Where the number of rows is not known, each call takes the tiles that compute them soonest.
# Scheduled by matmul: contraction/fused.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((n, T.int64(16)), "float32"), B: T.Buffer((T.int64(1), T.int64(16), T.int64(8)), "float32"),
        cut: T.Buffer((n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer(((n + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8)))
        for row, o, k in T.grid((n + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8), T.int64(16)):
            with T.sblock("contraction"):
                v_row, v_o, v_k = T.axis.remap("SSR", [row, o, k])
                T.reads(x[T.min(v_row, n - T.int64(1)), v_k], B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                T.writes(contraction[v_row, v_o])
                T.sblock_attr({"tile_height": 14})
                with T.init():
                    contraction[v_row, v_o] = T.float32(0.0)
                contraction[v_row, v_o] = contraction[v_row, v_o] + x[T.min(v_row, n - T.int64(1)), v_k] * B[v_o // T.int64(8), v_k, v_o % T.int64(8)]
        for i0, i1 in T.grid(n, T.int64(8)):
            with T.sblock("cut"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(contraction[v_i0, v_i1])
                T.writes(cut[v_i0, v_i1])
                cut[v_i0, v_i1] = contraction[v_i0, v_i1]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((n, T.int64(16)), "float32"), B: T.Buffer((T.int64(1), T.int64(16), T.int64(8)), "float32"),
        cut: T.Buffer((n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer(((n + T.int64(13)) // T.int64(14) * T.int64(14), T.int64(8)), scope="local")
        contraction_local_1 = T.sblock_alloc_buffer(((n + T.int64(8)) // T.int64(9) * T.int64(9), T.int64(8)), scope="local")
        contraction_local_2 = T.sblock_alloc_buffer(((n + T.int64(3)) // T.int64(4) * T.int64(4), T.int64(8)), scope="local")
        contraction_local_3 = T.sblock_alloc_buffer((n, T.int64(8)), scope="local")
        if (n + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= (n + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) and (n
            + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) and (n
            + T.int64(13)) // T.int64(14) * T.int64(14) * T.int64(128) <= n * T.int64(512):
            for row_0, o_0 in T.grid((n + T.int64(13)) // T.int64(14), T.int64(1)):
                for row_1_init in T.unroll(T.int64(14)):
                    for o_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_row = T.axis.spatial((n + T.int64(13)) // T.int64(14) * T.int64(14), row_0 * T.int64(14) + row_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                            T.reads()
                            T.writes(contraction_local[v_row, v_o])
                            T.sblock_attr({"tile_height": 14})
                            contraction_local[v_row, v_o] = T.float32(0.0)
                for k in range(T.int64(16)):
                    for row_1 in T.unroll(T.int64(14)):
                        for o_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_row = T.axis.spatial((n + T.int64(13)) // T.int64(14) * T.int64(14), row_0 * T.int64(14) + row_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                v_k = T.axis.reduce(T.int64(16), k)
                                T.reads(contraction_local[v_row, v_o], x[T.min(v_row, n - T.int64(1)), v_k], B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                                T.writes(contraction_local[v_row, v_o])
                                T.sblock_attr({"tile_height": 14})
                                contraction_local[v_row, v_o] = contraction_local[v_row, v_o] + x[T.min(v_row, n - T.int64(1)), v_k] * B[v_o // T.int64(8), v_k,
                                    v_o % T.int64(8)]
                for ax0, ax1_0 in T.grid(T.int64(14), T.int64(1)):
                    for ax1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("cut"):
                            v_i0 = T.axis.spatial(n, row_0 * T.int64(14) + ax0)
                            v_i1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                            T.where((row_0 - (n + T.int64(13)) // T.int64(14) < T.int64(0) or row_0 * T.int64(14) + ax0 == T.int64(0)) and row_0 * T.int64(14)
                                + ax0 < n)
                            T.reads(contraction_local[v_i0, v_i1])
                            T.writes(cut[v_i0, v_i1])
                            cut[v_i0, v_i1] = contraction_local[v_i0, v_i1]
        else:
            if (n + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) <= (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) and (n
                + T.int64(8)) // T.int64(9) * T.int64(9) * T.int64(128) <= n * T.int64(512):
                for row_0, o_0 in T.grid((n + T.int64(8)) // T.int64(9), T.int64(1)):
                    for row_1_init in T.unroll(T.int64(9)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_row = T.axis.spatial((n + T.int64(8)) // T.int64(9) * T.int64(9), row_0 * T.int64(9) + row_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local_1[v_row, v_o])
                                T.sblock_attr({"tile_height": 14})
                                contraction_local_1[v_row, v_o] = T.float32(0.0)
                    for k in range(T.int64(16)):
                        for row_1 in T.unroll(T.int64(9)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_row = T.axis.spatial((n + T.int64(8)) // T.int64(9) * T.int64(9), row_0 * T.int64(9) + row_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_k = T.axis.reduce(T.int64(16), k)
                                    T.reads(contraction_local_1[v_row, v_o], x[T.min(v_row, n - T.int64(1)), v_k], B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                                    T.writes(contraction_local_1[v_row, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_1[v_row, v_o] = contraction_local_1[v_row, v_o] + x[T.min(v_row, n - T.int64(1)), v_k] * B[v_o
                                        // T.int64(8), v_k, v_o % T.int64(8)]
                    for ax0, ax1_0 in T.grid(T.int64(9), T.int64(1)):
                        for ax1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("cut"):
                                v_i0 = T.axis.spatial(n, row_0 * T.int64(9) + ax0)
                                v_i1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                                T.where((row_0 - (n + T.int64(8)) // T.int64(9) < T.int64(0) or row_0 * T.int64(9) + ax0 == T.int64(0)) and row_0 * T.int64(9)
                                    + ax0 < n)
                                T.reads(contraction_local_1[v_i0, v_i1])
                                T.writes(cut[v_i0, v_i1])
                                cut[v_i0, v_i1] = contraction_local_1[v_i0, v_i1]
            else:
                if (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(128) <= n * T.int64(512):
                    for row_0, o_0 in T.grid((n + T.int64(3)) // T.int64(4), T.int64(1)):
                        for row_1_init in T.unroll(T.int64(4)):
                            for o_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_row = T.axis.spatial((n + T.int64(3)) // T.int64(4) * T.int64(4), row_0 * T.int64(4) + row_1_init)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                    T.reads()
                                    T.writes(contraction_local_2[v_row, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_2[v_row, v_o] = T.float32(0.0)
                        for k in range(T.int64(16)):
                            for row_1 in T.unroll(T.int64(4)):
                                for o_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_row = T.axis.spatial((n + T.int64(3)) // T.int64(4) * T.int64(4), row_0 * T.int64(4) + row_1)
                                        v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                        v_k = T.axis.reduce(T.int64(16), k)
                                        T.reads(contraction_local_2[v_row, v_o], x[T.min(v_row, n - T.int64(1)), v_k],
                                            B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                                        T.writes(contraction_local_2[v_row, v_o])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_2[v_row, v_o] = contraction_local_2[v_row, v_o] + x[T.min(v_row, n - T.int64(1)), v_k] * B[v_o
                                            // T.int64(8), v_k, v_o % T.int64(8)]
                        for ax0, ax1_0 in T.grid(T.int64(4), T.int64(1)):
                            for ax1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("cut"):
                                    v_i0 = T.axis.spatial(n, row_0 * T.int64(4) + ax0)
                                    v_i1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                                    T.where((row_0 - (n + T.int64(3)) // T.int64(4) < T.int64(0) or row_0 * T.int64(4) + ax0 == T.int64(0)) and row_0
                                        * T.int64(4) + ax0 < n)
                                    T.reads(contraction_local_2[v_i0, v_i1])
                                    T.writes(cut[v_i0, v_i1])
                                    cut[v_i0, v_i1] = contraction_local_2[v_i0, v_i1]
                else:
                    for row_0, o_0 in T.grid(n, T.int64(1)):
                        for row_1_init in T.unroll(T.int64(1)):
                            for o_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_row = T.axis.spatial(n, row_0 + row_1_init)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                    T.reads()
                                    T.writes(contraction_local_3[v_row, v_o])
                                    T.sblock_attr({"tile_height": 14})
                                    contraction_local_3[v_row, v_o] = T.float32(0.0)
                        for k in range(T.int64(16)):
                            for row_1 in T.unroll(T.int64(1)):
                                for o_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_row = T.axis.spatial(n, row_0 + row_1)
                                        v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                        v_k = T.axis.reduce(T.int64(16), k)
                                        T.reads(contraction_local_3[v_row, v_o], x[T.min(v_row, n - T.int64(1)), v_k],
                                            B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                                        T.writes(contraction_local_3[v_row, v_o])
                                        T.sblock_attr({"tile_height": 14})
                                        contraction_local_3[v_row, v_o] = contraction_local_3[v_row, v_o] + x[T.min(v_row, n - T.int64(1)), v_k] * B[v_o
                                            // T.int64(8), v_k, v_o % T.int64(8)]
                        for ax0, ax1_0 in T.grid(T.int64(1), T.int64(1)):
                            for ax1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("cut"):
                                    v_i0 = T.axis.spatial(n, row_0 + ax0)
                                    v_i1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                                    T.where(row_0 < n)
                                    T.reads(contraction_local_3[v_i0, v_i1])
                                    T.writes(cut[v_i0, v_i1])
                                    cut[v_i0, v_i1] = contraction_local_3[v_i0, v_i1]
