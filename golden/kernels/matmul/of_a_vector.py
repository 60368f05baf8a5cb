# matmul/of_a_vector: A vector has no rows: TVM's own program.
# Scheduled by matmul: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(16),), "float32"), B: T.Buffer((T.int64(16), T.int64(8)), "float32"), matmul: T.Buffer((T.int64(8),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, k in T.grid(T.int64(8), T.int64(16)):
            with T.sblock("matmul"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(x[v_k], B[v_k, v_i0])
                T.writes(matmul[v_i0])
                with T.init():
                    matmul[v_i0] = T.float32(0.0)
                matmul[v_i0] = matmul[v_i0] + x[v_k] * B[v_k, v_i0]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(16),), "float32"), B: T.Buffer((T.int64(16), T.int64(8)), "float32"), matmul: T.Buffer((T.int64(8),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        matmul_local = T.sblock_alloc_buffer((T.int64(8),), scope="local")
        for i0_0 in range(T.int64(1)):
            for i0_1_init in T.vectorized(T.int64(8)):
                with T.sblock("matmul_init"):
                    v_i0 = T.axis.spatial(T.int64(8), i0_0 * T.int64(8) + i0_1_init)
                    T.reads()
                    T.writes(matmul_local[v_i0])
                    matmul_local[v_i0] = T.float32(0.0)
            for k in range(T.int64(16)):
                for i0_1 in T.vectorized(T.int64(8)):
                    with T.sblock("matmul_update"):
                        v_i0 = T.axis.spatial(T.int64(8), i0_0 * T.int64(8) + i0_1)
                        v_k = T.axis.reduce(T.int64(16), k)
                        T.reads(matmul_local[v_i0], x[v_k], B[v_k, v_i0])
                        T.writes(matmul_local[v_i0])
                        matmul_local[v_i0] = matmul_local[v_i0] + x[v_k] * B[v_k, v_i0]
            for ax0_0 in range(T.int64(1)):
                for ax0_1 in T.vectorized(T.int64(8)):
                    with T.sblock("matmul_local"):
                        v0 = T.axis.spatial(T.int64(8), ax0_0 * T.int64(8) + ax0_1)
                        T.reads(matmul_local[v0])
                        T.writes(matmul[v0])
                        matmul[v0] = matmul_local[v0]
