# matmul/leading_axes_as_one: All axes before the last are one axis of rows.
# Scheduled by matmul: contraction/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(1), T.int64(1), T.int64(16)), "float32"), B: T.Buffer((T.int64(1), T.int64(16), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), T.int64(1), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(1), T.int64(8)))
        for row, o, k in T.grid(T.int64(1), T.int64(8), T.int64(16)):
            with T.sblock("contraction"):
                v_row, v_o, v_k = T.axis.remap("SSR", [row, o, k])
                T.reads(x[T.min(v_row, T.int64(0)), T.int64(0), v_k], B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                T.writes(contraction[v_row, v_o])
                with T.init():
                    contraction[v_row, v_o] = T.float32(0.0)
                contraction[v_row, v_o] = contraction[v_row, v_o] + x[T.min(v_row, T.int64(0)), T.int64(0), v_k] * B[v_o // T.int64(8), v_k, v_o % T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(1), T.int64(8)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(contraction[v_i0 + v_i1, v_i2])
                T.writes(cut[v_i0, v_i1, v_i2])
                cut[v_i0, v_i1, v_i2] = contraction[v_i0 + v_i1, v_i2]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(1), T.int64(1), T.int64(16)), "float32"), B: T.Buffer((T.int64(1), T.int64(16), T.int64(8)), "float32"),
        cut: T.Buffer((T.int64(1), T.int64(1), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(8)), scope="local")
        for row_0, o_0 in T.grid(T.int64(1), T.int64(1)):
            for row_1_init in T.unroll(T.int64(1)):
                for o_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_init"):
                        v_row = T.axis.spatial(T.int64(1), row_0 + row_1_init)
                        v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                        T.reads()
                        T.writes(contraction_local[v_row, v_o])
                        contraction_local[v_row, v_o] = T.float32(0.0)
            for k in range(T.int64(16)):
                for row_1 in T.unroll(T.int64(1)):
                    for o_1 in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_update"):
                            v_row = T.axis.spatial(T.int64(1), row_0 + row_1)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                            v_k = T.axis.reduce(T.int64(16), k)
                            T.reads(contraction_local[v_row, v_o], x[T.min(v_row, T.int64(0)), T.int64(0), v_k], B[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                            T.writes(contraction_local[v_row, v_o])
                            contraction_local[v_row, v_o] = contraction_local[v_row, v_o] + x[T.min(v_row, T.int64(0)), T.int64(0), v_k] * B[v_o // T.int64(8),
                                v_k, v_o % T.int64(8)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(1)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_local[T.int64(0), v1])
                        T.writes(cut[v0, T.int64(0), v1])
                        cut[v0, T.int64(0), v1] = contraction_local[T.int64(0), v1]
