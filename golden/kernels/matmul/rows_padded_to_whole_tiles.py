# matmul/rows_padded_to_whole_tiles: Rows that no tile divides are padded: those beyond the last repeat it and are cut off.
# Scheduled by fused_matmul_add_relu: contraction/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_relu(x: T.Buffer((T.int64(37), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(32), T.int64(24)), "float32"),
        param_1: T.Buffer((T.int64(48),), "float32"), relu_intermediate: T.Buffer((T.int64(37), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        contraction = T.sblock_alloc_buffer((T.int64(39), T.int64(48)))
        cut_intermediate = T.sblock_alloc_buffer((T.int64(37), T.int64(48)))
        T_add_intermediate = T.sblock_alloc_buffer((T.int64(37), T.int64(48)))
        for row, o, k in T.grid(T.int64(39), T.int64(48), T.int64(32)):
            with T.sblock("contraction"):
                v_row, v_o, v_k = T.axis.remap("SSR", [row, o, k])
                T.reads(x[T.min(v_row, T.int64(36)), v_k], param_0[v_o // T.int64(24), v_k, v_o % T.int64(24)])
                T.writes(contraction[v_row, v_o])
                with T.init():
                    contraction[v_row, v_o] = T.float32(0.0)
                contraction[v_row, v_o] = contraction[v_row, v_o] + x[T.min(v_row, T.int64(36)), v_k] * param_0[v_o // T.int64(24), v_k, v_o % T.int64(24)]
        for i0, i1 in T.grid(T.int64(37), T.int64(48)):
            with T.sblock("cut"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(contraction[v_i0, v_i1])
                T.writes(cut_intermediate[v_i0, v_i1])
                cut_intermediate[v_i0, v_i1] = contraction[v_i0, v_i1]
        for ax0, ax1 in T.grid(T.int64(37), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cut_intermediate[v_ax0, v_ax1], param_1[v_ax1])
                T.writes(T_add_intermediate[v_ax0, v_ax1])
                T_add_intermediate[v_ax0, v_ax1] = cut_intermediate[v_ax0, v_ax1] + param_1[v_ax1]
        for i0, i1 in T.grid(T.int64(37), T.int64(48)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(T_add_intermediate[v_i0, v_i1])
                T.writes(relu_intermediate[v_i0, v_i1])
                relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), T_add_intermediate[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_relu(x: T.Buffer((T.int64(37), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(32), T.int64(24)), "float32"),
        param_1: T.Buffer((T.int64(48),), "float32"), relu_intermediate: T.Buffer((T.int64(37), T.int64(48)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(39), T.int64(48)), scope="local")
        for row_0, o_0 in T.grid(T.int64(13), T.int64(2)):
            for row_1_init in T.unroll(T.int64(3)):
                for o_1_0_init in T.unroll(T.int64(3)):
                    for o_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_row = T.axis.spatial(T.int64(39), row_0 * T.int64(3) + row_1_init)
                            v_o = T.axis.spatial(T.int64(48), o_0 * T.int64(24) + o_1_0_init * T.int64(8) + o_1_1_init)
                            T.reads()
                            T.writes(contraction_local[v_row, v_o])
                            contraction_local[v_row, v_o] = T.float32(0.0)
            for k in range(T.int64(32)):
                for row_1 in T.unroll(T.int64(3)):
                    for o_1_0 in T.unroll(T.int64(3)):
                        for o_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_row = T.axis.spatial(T.int64(39), row_0 * T.int64(3) + row_1)
                                v_o = T.axis.spatial(T.int64(48), o_0 * T.int64(24) + o_1_0 * T.int64(8) + o_1_1)
                                v_k = T.axis.reduce(T.int64(32), k)
                                T.reads(contraction_local[v_row, v_o], x[T.min(v_row, T.int64(36)), v_k], param_0[v_o // T.int64(24), v_k, v_o % T.int64(24)])
                                T.writes(contraction_local[v_row, v_o])
                                contraction_local[v_row, v_o] = contraction_local[v_row, v_o] + x[T.min(v_row, T.int64(36)), v_k] * param_0[v_o // T.int64(24),
                                    v_k, v_o % T.int64(24)]
            for ax0, ax1_0 in T.grid(T.int64(3), T.int64(3)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(T.int64(37), row_0 * T.int64(3) + ax0)
                        v_i1 = T.axis.spatial(T.int64(48), o_0 * T.int64(24) + ax1_0 * T.int64(8) + ax1_1)
                        T.where(row_0 * T.int64(3) + ax0 < T.int64(37))
                        T.reads(contraction_local[v_i0, v_i1], param_1[v_i1])
                        T.writes(relu_intermediate[v_i0, v_i1])
                        relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), contraction_local[v_i0, v_i1] + param_1[v_i1])
