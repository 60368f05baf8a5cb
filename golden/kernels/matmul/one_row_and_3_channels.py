# matmul/one_row_and_3_channels: A single row by a matrix whose columns fill no vector.
# Scheduled by fused_matmul_add: contraction/units.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(x: T.Buffer((T.int64(1), T.int64(5)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(5), T.int64(8)), "float32"),
        param_1: T.Buffer((T.int64(3),), "float32"), T_add_intermediate: T.Buffer((T.int64(1), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(1), T.int64(8)))
        cut_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(3)))
        for row, o, k in T.grid(T.int64(1), T.int64(8), T.int64(5)):
            with T.sblock("contraction"):
                v_row, v_o, v_k = T.axis.remap("SSR", [row, o, k])
                T.reads(x[T.min(v_row, T.int64(0)), v_k], param_0[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                T.writes(contraction[v_row, v_o])
                with T.init():
                    contraction[v_row, v_o] = T.float32(0.0)
                contraction[v_row, v_o] = contraction[v_row, v_o] + x[T.min(v_row, T.int64(0)), v_k] * param_0[v_o // T.int64(8), v_k, v_o % T.int64(8)]
        for i0, i1 in T.grid(T.int64(1), T.int64(3)):
            with T.sblock("cut"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(contraction[v_i0, v_i1])
                T.writes(cut_intermediate[v_i0, v_i1])
                cut_intermediate[v_i0, v_i1] = contraction[v_i0, v_i1]
        for ax0, ax1 in T.grid(T.int64(1), T.int64(3)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cut_intermediate[v_ax0, v_ax1], param_1[v_ax1])
                T.writes(T_add_intermediate[v_ax0, v_ax1])
                T_add_intermediate[v_ax0, v_ax1] = cut_intermediate[v_ax0, v_ax1] + param_1[v_ax1]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(x: T.Buffer((T.int64(1), T.int64(5)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(5), T.int64(8)), "float32"),
        param_1: T.Buffer((T.int64(3),), "float32"), T_add_intermediate: T.Buffer((T.int64(1), T.int64(3)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
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
            for k in range(T.int64(5)):
                for row_1 in T.unroll(T.int64(1)):
                    for o_1 in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_update"):
                            v_row = T.axis.spatial(T.int64(1), row_0 + row_1)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                            v_k = T.axis.reduce(T.int64(5), k)
                            T.reads(contraction_local[v_row, v_o], x[T.min(v_row, T.int64(0)), v_k], param_0[v_o // T.int64(8), v_k, v_o % T.int64(8)])
                            T.writes(contraction_local[v_row, v_o])
                            contraction_local[v_row, v_o] = contraction_local[v_row, v_o] + x[T.min(v_row, T.int64(0)), v_k] * param_0[v_o // T.int64(8), v_k,
                                v_o % T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(3)):
                for ax2 in T.vectorized(T.int64(1)):
                    with T.sblock("T_add"):
                        v0, v1, v2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                        T.reads(contraction_local[v0, v1], param_1[v1])
                        T.writes(T_add_intermediate[v0, v1])
                        T_add_intermediate[v0, v1] = contraction_local[v0, v1] + param_1[v1]
