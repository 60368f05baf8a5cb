# batched_matmul/unknown_number_of_rows: Packing could cost as much as the product: TVM's own program.
# Scheduled by matmul: plain.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(2), n, T.int64(16)), "float32"), y: T.Buffer((T.int64(2), T.int64(16), T.int64(24)), "float32"),
        matmul: T.Buffer((T.int64(2), n, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(T.int64(2), n, T.int64(24), T.int64(16)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(x[v_i0, v_i1, v_k], y[v_i0, v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k] * y[v_i0, v_k, v_i2]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(2), n, T.int64(16)), "float32"), y: T.Buffer((T.int64(2), T.int64(16), T.int64(24)), "float32"),
        matmul: T.Buffer((T.int64(2), n, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(n * T.int64(48)):
            for k in range(T.int64(16)):
                with T.sblock("matmul"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_i2_fused // (n * T.int64(24)))
                    v_i1 = T.axis.spatial(n, i0_i1_i2_fused % (n * T.int64(24)) // T.int64(24))
                    v_i2 = T.axis.spatial(T.int64(24), i0_i1_i2_fused % T.int64(24))
                    v_k = T.axis.reduce(T.int64(16), k)
                    T.reads(x[v_i0, v_i1, v_k], y[v_i0, v_k, v_i2])
                    T.writes(matmul[v_i0, v_i1, v_i2])
                    with T.init():
                        matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                    matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k] * y[v_i0, v_k, v_i2]
