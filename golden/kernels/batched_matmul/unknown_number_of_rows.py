# batched_matmul/unknown_number_of_rows: The second operand is packed, and each call takes the tiles that compute its rows soonest.
# Scheduled by batched_matmul: contraction/fused.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul(x: T.Buffer((T.int64(2), n, T.int64(16)), "float32"), y: T.Buffer((T.int64(2), T.int64(16), T.int64(24)), "float32"),
        cut: T.Buffer((T.int64(2), n, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(16), T.int64(24)))
        contraction = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(3)) // T.int64(4) * T.int64(4), T.int64(24)))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(1), T.int64(16), T.int64(24)):
            with T.sblock("pad"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3])
                T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(24) + v_i3 < T.int64(24), y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3], T.float32(0.0))
        for i0, i1, i2, k in T.grid(T.int64(2), (n + T.int64(3)) // T.int64(4) * T.int64(4), T.int64(24), T.int64(16)):
            with T.sblock("contraction"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(x[v_i0, T.min(v_i1, n - T.int64(1)), v_k], pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                T.writes(contraction[v_i0, v_i1, v_i2])
                T.sblock_attr({"tile_height": 4})
                with T.init():
                    contraction[v_i0, v_i1, v_i2] = T.float32(0.0)
                contraction[v_i0, v_i1, v_i2] = contraction[v_i0, v_i1, v_i2] + x[v_i0, T.min(v_i1, n - T.int64(1)), v_k] * pad[v_i0, v_i2 // T.int64(24), v_k,
                    v_i2 % T.int64(24)]
        for i0, i1, i2 in T.grid(T.int64(2), n, T.int64(24)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(contraction[v_i0, v_i1, v_i2])
                T.writes(cut[v_i0, v_i1, v_i2])
                cut[v_i0, v_i1, v_i2] = contraction[v_i0, v_i1, v_i2]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul(x: T.Buffer((T.int64(2), n, T.int64(16)), "float32"), y: T.Buffer((T.int64(2), T.int64(16), T.int64(24)), "float32"),
        cut: T.Buffer((T.int64(2), n, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(16), T.int64(24)))
        contraction_local = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(3)) // T.int64(4) * T.int64(4), T.int64(24)), scope="local")
        contraction_local_1 = T.sblock_alloc_buffer((T.int64(2), (n + T.int64(1)) // T.int64(2) * T.int64(2), T.int64(24)), scope="local")
        contraction_local_2 = T.sblock_alloc_buffer((T.int64(2), n, T.int64(24)), scope="local")
        if (n + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(64) <= (n + T.int64(1)) // T.int64(2) * T.int64(2) * T.int64(85) and (n
            + T.int64(3)) // T.int64(4) * T.int64(4) * T.int64(64) <= n * T.int64(171):
            for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(16), T.int64(3)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pad"):
                        v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                        v_i3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1)
                        T.reads(y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3])
                        T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                        pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(24) + v_i3 < T.int64(24), y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3],
                            T.float32(0.0))
            for i0, i1_0, i2_0 in T.grid(T.int64(2), (n + T.int64(3)) // T.int64(4), T.int64(1)):
                for i1_1_init in T.unroll(T.int64(4)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(T.int64(2), i0)
                                v_i1 = T.axis.spatial((n + T.int64(3)) // T.int64(4) * T.int64(4), i1_0 * T.int64(4) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                T.sblock_attr({"tile_height": 4})
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
                for k in range(T.int64(16)):
                    for i1_1 in T.unroll(T.int64(4)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0)
                                    v_i1 = T.axis.spatial((n + T.int64(3)) // T.int64(4) * T.int64(4), i1_0 * T.int64(4) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(16), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], x[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                        pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    T.sblock_attr({"tile_height": 4})
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + x[v_i0, T.min(v_i1, n - T.int64(1)),
                                        v_k] * pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
                for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(4), T.int64(3)):
                    for ax2_1 in T.vectorized(T.int64(8)):
                        with T.sblock("cut"):
                            v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                            v_i1 = T.axis.spatial(n, i1_0 * T.int64(4) + ax1)
                            v_i2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                            T.where((i1_0 - (n + T.int64(3)) // T.int64(4) < T.int64(0) or i1_0 * T.int64(4) + ax1 == T.int64(0)) and i1_0 * T.int64(4) + ax1
                                < n)
                            T.reads(contraction_local[v_i0, v_i1, v_i2])
                            T.writes(cut[v_i0, v_i1, v_i2])
                            cut[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2]
        else:
            if (n + T.int64(1)) // T.int64(2) * T.int64(2) * T.int64(85) <= n * T.int64(171):
                for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(16), T.int64(3)):
                    for i3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("pad"):
                            v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                            v_i3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1)
                            T.reads(y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3])
                            T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                            pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(24) + v_i3 < T.int64(24), y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3],
                                T.float32(0.0))
                for i0, i1_0, i2_0 in T.grid(T.int64(2), (n + T.int64(1)) // T.int64(2), T.int64(1)):
                    for i1_1_init in T.unroll(T.int64(2)):
                        for i2_1_0_init in T.unroll(T.int64(3)):
                            for i2_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0)
                                    v_i1 = T.axis.spatial((n + T.int64(1)) // T.int64(2) * T.int64(2), i1_0 * T.int64(2) + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                    T.reads()
                                    T.writes(contraction_local_1[v_i0, v_i1, v_i2])
                                    T.sblock_attr({"tile_height": 4})
                                    contraction_local_1[v_i0, v_i1, v_i2] = T.float32(0.0)
                    for k in range(T.int64(16)):
                        for i1_1 in T.unroll(T.int64(2)):
                            for i2_1_0 in T.unroll(T.int64(3)):
                                for i2_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(T.int64(2), i0)
                                        v_i1 = T.axis.spatial((n + T.int64(1)) // T.int64(2) * T.int64(2), i1_0 * T.int64(2) + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                        v_k = T.axis.reduce(T.int64(16), k)
                                        T.reads(contraction_local_1[v_i0, v_i1, v_i2], x[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                            pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                        T.writes(contraction_local_1[v_i0, v_i1, v_i2])
                                        T.sblock_attr({"tile_height": 4})
                                        contraction_local_1[v_i0, v_i1, v_i2] = contraction_local_1[v_i0, v_i1, v_i2] + x[v_i0, T.min(v_i1, n - T.int64(1)),
                                            v_k] * pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
                    for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                        for ax2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("cut"):
                                v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                                v_i1 = T.axis.spatial(n, i1_0 * T.int64(2) + ax1)
                                v_i2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                                T.where((i1_0 - (n + T.int64(1)) // T.int64(2) < T.int64(0) or i1_0 * T.int64(2) + ax1 == T.int64(0)) and i1_0 * T.int64(2)
                                    + ax1 < n)
                                T.reads(contraction_local_1[v_i0, v_i1, v_i2])
                                T.writes(cut[v_i0, v_i1, v_i2])
                                cut[v_i0, v_i1, v_i2] = contraction_local_1[v_i0, v_i1, v_i2]
            else:
                for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(16), T.int64(3)):
                    for i3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("pad"):
                            v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                            v_i3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1)
                            T.reads(y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3])
                            T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                            pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(24) + v_i3 < T.int64(24), y[v_i0, v_i2, v_i1 * T.int64(24) + v_i3],
                                T.float32(0.0))
                for i0, i1_0, i2_0 in T.grid(T.int64(2), n, T.int64(1)):
                    for i1_1_init in T.unroll(T.int64(1)):
                        for i2_1_0_init in T.unroll(T.int64(3)):
                            for i2_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(T.int64(2), i0)
                                    v_i1 = T.axis.spatial(n, i1_0 + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                    T.reads()
                                    T.writes(contraction_local_2[v_i0, v_i1, v_i2])
                                    T.sblock_attr({"tile_height": 4})
                                    contraction_local_2[v_i0, v_i1, v_i2] = T.float32(0.0)
                    for k in range(T.int64(16)):
                        for i1_1 in T.unroll(T.int64(1)):
                            for i2_1_0 in T.unroll(T.int64(3)):
                                for i2_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(T.int64(2), i0)
                                        v_i1 = T.axis.spatial(n, i1_0 + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                        v_k = T.axis.reduce(T.int64(16), k)
                                        T.reads(contraction_local_2[v_i0, v_i1, v_i2], x[v_i0, T.min(v_i1, n - T.int64(1)), v_k],
                                            pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                        T.writes(contraction_local_2[v_i0, v_i1, v_i2])
                                        T.sblock_attr({"tile_height": 4})
                                        contraction_local_2[v_i0, v_i1, v_i2] = contraction_local_2[v_i0, v_i1, v_i2] + x[v_i0, T.min(v_i1, n - T.int64(1)),
                                            v_k] * pad[v_i0, v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
                    for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                        for ax2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("cut"):
                                v_i0 = T.axis.spatial(T.int64(2), i0 + ax0)
                                v_i1 = T.axis.spatial(n, i1_0 + ax1)
                                v_i2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                                T.where(i1_0 < n)
                                T.reads(contraction_local_2[v_i0, v_i1, v_i2])
                                T.writes(cut[v_i0, v_i1, v_i2])
                                cut[v_i0, v_i1, v_i2] = contraction_local_2[v_i0, v_i1, v_i2]
