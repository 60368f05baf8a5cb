# matmul/unknown_number_of_rows: One row at a time where their number is not known.
# Scheduled by matmul: contraction/separate.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((n, T.int64(16)), "float32"), B: T.Buffer((T.int64(1), T.int64(16), T.int64(8)), "float32"),
        contraction: T.Buffer((n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(n, T.int64(8), T.int64(16)):
            with T.sblock("contraction"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k], B[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)])
                T.writes(contraction[v_i0, v_i1])
                with T.init():
                    contraction[v_i0, v_i1] = T.float32(0.0)
                contraction[v_i0, v_i1] = contraction[v_i0, v_i1] + x[v_i0, v_k] * B[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((n, T.int64(16)), "float32"), B: T.Buffer((T.int64(1), T.int64(16), T.int64(8)), "float32"),
        contraction: T.Buffer((n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((n, T.int64(8)), scope="local")
        for i0_0, i1_0 in T.grid(n, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_init"):
                        v_i0 = T.axis.spatial(n, i0_0 + i0_1_init)
                        v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1_init)
                        T.reads()
                        T.writes(contraction_local[v_i0, v_i1])
                        contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(16)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_update"):
                            v_i0 = T.axis.spatial(n, i0_0 + i0_1)
                            v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                            v_k = T.axis.reduce(T.int64(16), k)
                            T.reads(contraction_local[v_i0, v_i1], x[v_i0, v_k], B[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)])
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + x[v_i0, v_k] * B[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(1)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_local"):
                        v0 = T.axis.spatial(n, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_local[v0, v1])
                        T.writes(contraction[v0, v1])
                        contraction[v0, v1] = contraction_local[v0, v1]
