# matmul/a_row_of_a_transposed_matrix: Nor is it transposed: several sums are in flight, each in the order of any other product.
# Scheduled by matmul: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(1), T.int64(40)), "float32"), y: T.Buffer((T.int64(64), T.int64(40)), "float32"),
        matmul: T.Buffer((T.int64(1), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(T.int64(1), T.int64(64), T.int64(40)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k], y[v_i1, v_k])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + x[v_i0, v_k] * y[v_i1, v_k]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(1), T.int64(40)), "float32"), y: T.Buffer((T.int64(64), T.int64(40)), "float32"),
        matmul: T.Buffer((T.int64(1), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        matmul_local = T.sblock_alloc_buffer((T.int64(1), T.int64(64)), scope="local")
        for i0, i1_0 in T.grid(T.int64(1), T.int64(8)):
            for i1_1_init in T.unroll(T.int64(8)):
                with T.sblock("matmul_init"):
                    v_i0 = T.axis.spatial(T.int64(1), i0)
                    v_i1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(8) + i1_1_init)
                    T.reads()
                    T.writes(matmul_local[v_i0, v_i1])
                    matmul_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(40)):
                for i1_1 in T.unroll(T.int64(8)):
                    with T.sblock("matmul_update"):
                        v_i0 = T.axis.spatial(T.int64(1), i0)
                        v_i1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(8) + i1_1)
                        v_k = T.axis.reduce(T.int64(40), k)
                        T.reads(matmul_local[v_i0, v_i1], x[v_i0, v_k], y[v_i1, v_k])
                        T.writes(matmul_local[v_i0, v_i1])
                        matmul_local[v_i0, v_i1] = matmul_local[v_i0, v_i1] + x[v_i0, v_k] * y[v_i1, v_k]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(1)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("matmul_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(8) + ax1_0 * T.int64(8) + ax1_1)
                        T.reads(matmul_local[v0, v1])
                        T.writes(matmul[v0, v1])
                        matmul[v0, v1] = matmul_local[v0, v1]
