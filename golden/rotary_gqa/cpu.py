# rotary_gqa, stage cpu: the module after the compiler's passes for the CPU
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul1(scaled_dot_product_attention__9: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32"), scaled_dot_product_attention__10: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), cut: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(1), T.int64(14), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14), T.int64(8)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(56)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(56))
                    v_i1 = T.axis.spatial(T.int64(4), i0_i1_i2_i3_i4_0_fused % T.int64(56) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(14), i0_i1_i2_i3_i4_0_fused % T.int64(14))
                    v_i4 = T.axis.spatial(T.int64(8), i4_1)
                    T.reads(scaled_dot_product_attention__10[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(8) + v_i4 < T.int64(6), scaled_dot_product_attention__10[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(4), T.int64(1), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(1)):
                for i2_1_init in T.unroll(T.int64(14)):
                    for i3_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0)
                            v_i1 = T.axis.spatial(T.int64(4), i1_0 + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(14), i2_0 * T.int64(14) + i2_1_init)
                            v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                            contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(14)):
                for i1_1 in T.unroll(T.int64(1)):
                    for i2_1 in T.unroll(T.int64(14)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(4), i1_0 + i1_1)
                                v_i2 = T.axis.spatial(T.int64(14), i2_0 * T.int64(14) + i2_1)
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                v_k = T.axis.reduce(T.int64(14), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], scaled_dot_product_attention__9[v_i0, v_i1, v_i2, v_k], pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__9[v_i0, v_i1, v_i2, v_k] * pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(3)):
                for ax4 in T.vectorized(T.int64(2)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(4), i1_0 + ax1)
                        v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4])
                        T.writes(cut[v0, v1, v2, v3 * T.int64(2) + v4])
                        cut[v0, v1, v2, v3 * T.int64(2) + v4] = contraction_local[v0, v1, v2, v3 * T.int64(2) + v4]

    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int32"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"op_pattern": 8})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(T.Cast("int64", index[i]) < T.int64(0) or T.Cast("int64", index[i]) >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 50, so it must be at least 0 and less than 50"])
            for i in range(n):
                out[i] = T.Cast("int64", index[i]) + T.Select(T.Cast("int64", index[i]) < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul2_silu_multiply3(norm2: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(24), T.int64(24)), "float32"), up: T.Buffer((batch, T.int64(14), T.int64(40)), "float32"), T_multiply_intermediate_1: T.Buffer((batch, T.int64(14), T.int64(40)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(48)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], norm2[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + norm2[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_multiply1"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(40), i2_0 * T.int64(24) + ax2_0 * T.int64(8) + ax2_1)
                        T.where(i2_0 * T.int64(24) + (ax2_0 * T.int64(8) + ax2_1) < T.int64(40))
                        T.reads(contraction_local[v_ax0, v_ax1, v_ax2], up[v_ax0, v_ax1, v_ax2])
                        T.writes(T_multiply_intermediate_1[v_ax0, v_ax1, v_ax2])
                        T_multiply_intermediate_1[v_ax0, v_ax1, v_ax2] = contraction_local[v_ax0, v_ax1, v_ax2] * T.sigmoid(contraction_local[v_ax0, v_ax1, v_ax2]) * up[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul3_add2(mul_4: T.Buffer((batch, T.int64(14), T.int64(40)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(40), T.int64(24)), "float32"), add_2: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(40)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(40), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], mul_4[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + mul_4[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(add_2[v_ax0, v_ax1, v_ax2], contraction_intermediate_local[v_ax0, v_ax1, v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = add_2[v_ax0, v_ax1, v_ax2] + contraction_intermediate_local[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add2(flatten: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(24), T.int64(24)), "float32"), token: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], flatten[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + flatten[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(token[v_ax0, v_ax1, v_ax2], contraction_intermediate_local[v_ax0, v_ax1, v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = token[v_ax0, v_ax1, v_ax2] + contraction_intermediate_local[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_ones_tril_not_equal_batched_matmul_where(scaled_dot_product_attention__4: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), scaled_dot_product_attention__6: T.Buffer((batch, T.int64(4), T.int64(6), T.int64(14)), "float32"), param_0: T.Buffer((), "float32"), T_where_intermediate: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(1), T.int64(6), T.int64(16)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(16), T.int64(16)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(48)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(48))
                    v_i1 = T.axis.spatial(T.int64(4), i0_i1_i2_i3_i4_0_fused % T.int64(48) // T.int64(12))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(6), i0_i1_i2_i3_i4_0_fused % T.int64(12) // T.int64(2))
                    v_i4 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_i4_0_fused % T.int64(2) * T.int64(8) + i4_1)
                    T.reads(scaled_dot_product_attention__6[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(16) + v_i4 < T.int64(14), scaled_dot_product_attention__6[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(4), T.int64(4), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(1)):
                for i2_1_init in T.unroll(T.int64(4)):
                    for i3_1_0_init in T.unroll(T.int64(2)):
                        for i3_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(4), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(4) + i2_1_init)
                                v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0_init * T.int64(8) + i3_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(6)):
                for i1_1 in T.unroll(T.int64(1)):
                    for i2_1 in T.unroll(T.int64(4)):
                        for i3_1_0 in T.unroll(T.int64(2)):
                            for i3_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0)
                                    v_i1 = T.axis.spatial(T.int64(4), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(4) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0 * T.int64(8) + i3_1_1)
                                    v_k = T.axis.reduce(T.int64(6), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], scaled_dot_product_attention__4[v_i0, v_i1, T.min(v_i2, T.int64(13)), v_k], pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                    contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__4[v_i0, v_i1, T.min(v_i2, T.int64(13)), v_k] * pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(7)):
                for ax4 in T.vectorized(T.int64(2)):
                    with T.sblock("T_where"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(4), i1_0 + ax1)
                        v2 = T.axis.spatial(T.int64(14), i2_0 * T.int64(4) + ax2)
                        v3, v4 = T.axis.remap("SS", [ax3, ax4])
                        T.where(i2_0 * T.int64(4) + ax2 < T.int64(14))
                        T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_0[()])
                        T.writes(T_where_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                        T_where_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = T.Select(T.int64(0) < T.Cast("int64", T.Select(v3 * T.int64(2) + v4 <= v2, T.int8(1), T.int8(0)) != T.int8(0)), contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_0[()])

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose1_repeat(unflatten_2: T.Buffer((batch, T.int64(14), T.int64(2), T.int64(6)), "float32"), T_repeat_intermediate: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(56)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_repeat"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(56))
                    v_ax1 = T.axis.spatial(T.int64(4), ax0_ax1_ax2_fused % T.int64(56) // T.int64(14))
                    v_ax2 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(14))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(unflatten_2[v_ax0, v_ax2, v_ax1 // T.int64(2), v_ax3])
                    T.writes(T_repeat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_repeat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = unflatten_2[v_ax0, v_ax2, v_ax1 // T.int64(2), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose1_strided_slice2_strided_slice3_multiply1_tir_negative1_concatenate1_multiply1_add1_repeat_transpose2(unflatten_1: T.Buffer((batch, T.int64(14), T.int64(2), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(14), T.int64(6)), "float32"), param_1: T.Buffer((T.int64(14), T.int64(6)), "float32"), T_transpose_intermediate_1: T.Buffer((batch, T.int64(4), T.int64(6), T.int64(14)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(4)):
            for i2, i3 in T.grid(T.int64(3), T.int64(14)):
                with T.sblock("T_transpose1_0"):
                    v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    T.reads(unflatten_1[v_ax0, v_ax3, v_ax1 // T.int64(2), v_ax2:v_ax2 + T.int64(4)], param_0[v_ax3, v_ax2], param_1[v_ax3, v_ax2])
                    T.writes(T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3] = unflatten_1[v_ax0, v_ax3, v_ax1 // T.int64(2), v_ax2] * param_0[v_ax3, v_ax2] + unflatten_1[v_ax0, v_ax3, v_ax1 // T.int64(2), v_ax2 + T.int64(3)] * T.float32(-1.0) * param_1[v_ax3, v_ax2]
            for i2, i3 in T.grid(T.int64(3), T.int64(14)):
                with T.sblock("T_transpose1_3"):
                    v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    T.reads(unflatten_1[v_ax0, v_ax3, v_ax1 // T.int64(2), v_ax2:v_ax2 + T.int64(4)], param_0[v_ax3, v_ax2 + T.int64(3)], param_1[v_ax3, v_ax2 + T.int64(3)])
                    T.writes(T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2 + T.int64(3), v_ax3])
                    T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2 + T.int64(3), v_ax3] = unflatten_1[v_ax0, v_ax3, v_ax1 // T.int64(2), v_ax2 + T.int64(3)] * param_0[v_ax3, v_ax2 + T.int64(3)] + unflatten_1[v_ax0, v_ax3, v_ax1 // T.int64(2), v_ax2] * param_1[v_ax3, v_ax2 + T.int64(3)]

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose_strided_slice_strided_slice1_multiply_tir_negative_concatenate_multiply_add_multiply2(unflatten: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(14), T.int64(6)), "float32"), param_1: T.Buffer((T.int64(14), T.int64(6)), "float32"), T_multiply_intermediate_1_2: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(4), T.int64(14)):
            for i3 in range(T.int64(3)):
                with T.sblock("T_multiply2_0"):
                    v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    T.reads(unflatten[v_ax0, v_ax2, v_ax1, v_ax3:v_ax3 + T.int64(4)], param_0[v_ax2, v_ax3], param_1[v_ax2, v_ax3])
                    T.writes(T_multiply_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_multiply_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3] = (unflatten[v_ax0, v_ax2, v_ax1, v_ax3] * param_0[v_ax2, v_ax3] + unflatten[v_ax0, v_ax2, v_ax1, v_ax3 + T.int64(3)] * T.float32(-1.0) * param_1[v_ax2, v_ax3]) * T.float32(0.40824830532073975)
            for i3 in range(T.int64(3)):
                with T.sblock("T_multiply2_3"):
                    v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    T.reads(unflatten[v_ax0, v_ax2, v_ax1, v_ax3:v_ax3 + T.int64(4)], param_0[v_ax2, v_ax3 + T.int64(3)], param_1[v_ax2, v_ax3 + T.int64(3)])
                    T.writes(T_multiply_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(3)])
                    T_multiply_intermediate_1_2[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(3)] = (unflatten[v_ax0, v_ax2, v_ax1, v_ax3 + T.int64(3)] * param_0[v_ax2, v_ax3 + T.int64(3)] + unflatten[v_ax0, v_ax2, v_ax1, v_ax3] * param_1[v_ax2, v_ax3 + T.int64(3)]) * T.float32(0.40824830532073975)

    @T.prim_func(private=True, s_tir=True)
    def matmul(norm1: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), B: T.Buffer((T.int64(1), T.int64(24), T.int64(24)), "float32"), contraction: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], norm1[v_i0, v_i1, v_k], B[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + norm1[v_i0, v_i1, v_k] * B[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_local"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(contraction_local[v0, v1, v2])
                        T.writes(contraction[v0, v1, v2])
                        contraction[v0, v1, v2] = contraction_local[v0, v1, v2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(norm1: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), B: T.Buffer((T.int64(1), T.int64(24), T.int64(16)), "float32"), cut: T.Buffer((batch, T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(16)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(2)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(16) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(2)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(16) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], norm1[v_i0, v_i1, v_k], B[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + norm1[v_i0, v_i1, v_k] * B[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                for ax3 in T.vectorized(T.int64(4)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v2, v3 = T.axis.remap("SS", [ax2, ax3])
                        T.reads(contraction_local[v0, v1, v2 * T.int64(4) + v3])
                        T.writes(cut[v0, v1, v2 * T.int64(4) + v3])
                        cut[v0, v1, v2 * T.int64(4) + v3] = contraction_local[v0, v1, v2 * T.int64(4) + v3]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(norm2: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), B: T.Buffer((T.int64(2), T.int64(24), T.int64(24)), "float32"), cut: T.Buffer((batch, T.int64(14), T.int64(40)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(48)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], norm2[v_i0, v_i1, v_k], B[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + norm2[v_i0, v_i1, v_k] * B[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("cut"):
                        v_i0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v_i2 = T.axis.spatial(T.int64(40), i2_0 * T.int64(24) + ax2_0 * T.int64(8) + ax2_1)
                        T.where(i2_0 * T.int64(24) + (ax2_0 * T.int64(8) + ax2_1) < T.int64(40))
                        T.reads(contraction_local[v_i0, v_i1, v_i2])
                        T.writes(cut[v_i0, v_i1, v_i2])
                        cut[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(add_3: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), B: T.Buffer((T.int64(2), T.int64(24), T.int64(32)), "float32"), cut: T.Buffer((batch, T.int64(14), T.int64(50)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(64)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(7), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(4)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(64), i2_0 * T.int64(32) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(4)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(64), i2_0 * T.int64(32) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], add_3[v_i0, v_i1, v_k], B[v_i2 // T.int64(32), v_k, v_i2 % T.int64(32)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + add_3[v_i0, v_i1, v_k] * B[v_i2 // T.int64(32), v_k, v_i2 % T.int64(32)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(2), T.int64(16)):
                for ax3 in T.vectorized(T.int64(2)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(14), i1_0 * T.int64(2) + ax1)
                        v2 = T.axis.spatial(T.int64(25), i2_0 * T.int64(16) + ax2)
                        v3 = T.axis.spatial(T.int64(2), ax3)
                        T.where(i2_0 * T.int64(16) + ax2 < T.int64(25))
                        T.reads(contraction_local[v0, v1, v2 * T.int64(2) + v3])
                        T.writes(cut[v0, v1, v2 * T.int64(2) + v3])
                        cut[v0, v1, v2 * T.int64(2) + v3] = contraction_local[v0, v1, v2 * T.int64(2) + v3]

    @T.prim_func(private=True, s_tir=True)
    def reshape(tokens: T.Buffer((batch, T.int64(14)), "int32"), T_reshape: T.Buffer(("batch * T.int64(14)",), "int32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch * T.int64(14)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(14), ax0)
                T.reads(tokens[v_ax0 // T.int64(14) % batch, v_ax0 % T.int64(14)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = tokens[v_ax0 // T.int64(14) % batch, v_ax0 % T.int64(14)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(token__2: T.Buffer(("batch * T.int64(14)",), "int64"), T_reshape: T.Buffer((batch, T.int64(14)), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(14)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(token__2[(v_ax0 * T.int64(14) + v_ax1) % (batch * T.int64(14))])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = token__2[(v_ax0 * T.int64(14) + v_ax1) % (batch * T.int64(14))]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(query: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), T_reshape: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(56)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(56))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(56) // T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(4), ax0_ax1_ax2_fused % T.int64(4))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(query[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(24)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = query[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(key: T.Buffer((batch, T.int64(14), T.int64(12)), "float32"), T_reshape: T.Buffer((batch, T.int64(14), T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(28)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(28))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(28) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(2), ax0_ax1_ax2_fused % T.int64(2))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(key[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(12)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = key[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(transpose_3: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32"), T_reshape: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(42)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(42))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_0_fused % T.int64(42) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(14), v_ax2 % T.int64(24) // T.int64(6), v_ax2 % T.int64(6)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(14), v_ax2 % T.int64(24) // T.int64(6), v_ax2 % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def rms_norm(token: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), B: T.Buffer((T.int64(24),), "float32"), T_cast: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_red = T.sblock_alloc_buffer((batch, T.int64(14)))
        for ax0_ax1_fused in T.parallel(batch * T.int64(14)):
            for k2 in range(T.int64(24)):
                with T.sblock("T_multiply_red"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(14))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_fused % T.int64(14))
                    v_k2 = T.axis.reduce(T.int64(24), k2)
                    T.reads(token[v_ax0, v_ax1, v_k2])
                    T.writes(T_multiply_red[v_ax0, v_ax1])
                    with T.init():
                        T_multiply_red[v_ax0, v_ax1] = T.float32(0.0)
                    T_multiply_red[v_ax0, v_ax1] = T_multiply_red[v_ax0, v_ax1] + token[v_ax0, v_ax1, v_k2] * token[v_ax0, v_ax1, v_k2]
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(42)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_cast_2"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(42))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_0_fused % T.int64(42) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(T_multiply_red[v_ax0, v_ax1], token[v_ax0, v_ax1, v_ax2], B[v_ax2])
                    T.writes(T_cast[v_ax0, v_ax1, v_ax2])
                    T_cast[v_ax0, v_ax1, v_ax2] = T.rsqrt(T_multiply_red[v_ax0, v_ax1] / T.float32(24.0) + T.float32(1.1920928955078125e-07)) * token[v_ax0, v_ax1, v_ax2] * B[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def take(A: T.Buffer((T.int64(50), T.int64(24)), "float32"), token__3: T.Buffer((batch, T.int64(14)), "int64"), T_take: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(42)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(42))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_0_fused % T.int64(42) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(A[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2], token__3[v_ax0, v_ax1])
                    T.writes(T_take[v_ax0, v_ax1, v_ax2])
                    T_take[v_ax0, v_ax1, v_ax2] = A[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(scaled_dot_product_attention: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(56)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(56))
                    v_ax1 = T.axis.spatial(T.int64(14), ax0_ax1_ax2_fused % T.int64(56) // T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(4), ax0_ax1_ax2_fused % T.int64(4))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def weights(scaled_dot_product_attention__8: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32"), softmax: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14)))
        for i0_i1_i2_fused in T.parallel(batch * T.int64(56)):
            for rest in range(T.int64(14)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(56))
                    v_i1 = T.axis.spatial(T.int64(4), i0_i1_i2_fused % T.int64(56) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_rest = T.axis.reduce(T.int64(14), rest)
                    T.reads(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest])
                    T.writes(tail_max[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest])
        for i0_i1_i2_fused in T.parallel(batch * T.int64(56)):
            for rest in range(T.int64(14)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(56))
                    v_i1 = T.axis.spatial(T.int64(4), i0_i1_i2_fused % T.int64(56) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_rest = T.axis.reduce(T.int64(14), rest)
                    T.reads(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest], tail_max[v_i0, v_i1, v_i2])
                    T.writes(tail_sum[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                    tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + T.Select(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest] - tail_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest] - tail_max[v_i0, v_i1, v_i2])))
        for i0_i1_i2_fused in T.parallel(batch * T.int64(56)):
            for i3 in range(T.int64(14)):
                with T.sblock("softmax"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(56))
                    v_i1 = T.axis.spatial(T.int64(4), i0_i1_i2_fused % T.int64(56) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(14), i3)
                    T.reads(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_i3], tail_max[v_i0, v_i1, v_i2], tail_sum[v_i0, v_i1, v_i2])
                    T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                    softmax[v_i0, v_i1, v_i2, v_i3] = T.Select(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2]))) * (T.float32(1.0) / tail_sum[v_i0, v_i1, v_i2])

    @R.function
    def main(
        tokens: R.Tensor((batch, 14), dtype="int32"),
        token_const: R.Tensor((50, 24), dtype="float32"),
        norm1_const: R.Tensor((24,), dtype="float32"),
        query_const: R.Tensor((1, 24, 24), dtype="float32"),
        lv_const: R.Tensor((14, 6), dtype="float32"),
        lv_const_1: R.Tensor((14, 6), dtype="float32"),
        key_const: R.Tensor((1, 24, 16), dtype="float32"),
        lv1_const: R.Tensor((14, 6), dtype="float32"),
        lv1_const_1: R.Tensor((14, 6), dtype="float32"),
        value_const: R.Tensor((1, 24, 16), dtype="float32"),
        lv3_const: R.Tensor((), dtype="float32"),
        lv4_const: R.Tensor((1, 24, 24), dtype="float32"),
        norm2_const: R.Tensor((24,), dtype="float32"),
        up_const: R.Tensor((2, 24, 24), dtype="float32"),
        lv5_const: R.Tensor((2, 24, 24), dtype="float32"),
        lv6_const: R.Tensor((1, 40, 24), dtype="float32"),
        gv_const: R.Tensor((2, 24, 32), dtype="float32"),
    ) -> R.Tensor((batch, 14, 50), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            token__1 = R.call_tir(cls.reshape, (tokens,), out_ty=R.Tensor((batch * 14,), dtype="int32"))
            token__2 = R.call_tir(cls.embedding_at, (token__1, 50), out_ty=R.Tensor((batch * 14,), dtype="int64"))
            token__3 = R.call_tir(cls.reshape1, (token__2,), out_ty=R.Tensor((batch, 14), dtype="int64"))
            token = R.call_tir(cls.take, (token_const, token__3), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            norm1 = R.call_tir(cls.rms_norm, (token, norm1_const), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            query = R.call_tir(cls.matmul, (norm1, query_const), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            unflatten = R.call_tir(cls.reshape2, (query,), out_ty=R.Tensor((batch, 14, 4, 6), dtype="float32"))
            lv = R.call_tir(cls.fused_transpose_strided_slice_strided_slice1_multiply_tir_negative_concatenate_multiply_add_multiply2, (unflatten, lv_const, lv_const_1), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            key = R.call_tir(cls.matmul1, (norm1, key_const), out_ty=R.Tensor((batch, 14, 12), dtype="float32"))
            unflatten_1 = R.call_tir(cls.reshape3, (key,), out_ty=R.Tensor((batch, 14, 2, 6), dtype="float32"))
            lv1 = R.call_tir(cls.fused_transpose1_strided_slice2_strided_slice3_multiply1_tir_negative1_concatenate1_multiply1_add1_repeat_transpose2, (unflatten_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 4, 6, 14), dtype="float32"))
            value = R.call_tir(cls.matmul1, (norm1, value_const), out_ty=R.Tensor((batch, 14, 12), dtype="float32"))
            unflatten_2 = R.call_tir(cls.reshape3, (value,), out_ty=R.Tensor((batch, 14, 2, 6), dtype="float32"))
            lv2 = R.call_tir(cls.fused_transpose1_repeat, (unflatten_2,), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            lv3 = R.call_tir(cls.fused_ones_tril_not_equal_batched_matmul_where, (lv, lv1, lv3_const), out_ty=R.Tensor((batch, 4, 14, 14), dtype="float32"))
            scaled_dot_product_attention__9 = R.call_tir(cls.weights, (lv3,), out_ty=R.Tensor((batch, 4, 14, 14), dtype="float32"))
            scaled_dot_product_attention = R.call_tir(cls.batched_matmul1, (scaled_dot_product_attention__9, lv2), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            transpose_3 = R.call_tir(cls.transpose3, (scaled_dot_product_attention,), out_ty=R.Tensor((batch, 14, 4, 6), dtype="float32"))
            flatten = R.call_tir(cls.reshape4, (transpose_3,), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            lv4 = R.call_tir(cls.fused_matmul_add2, (flatten, lv4_const, token), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            norm2 = R.call_tir(cls.rms_norm, (lv4, norm2_const), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            up = R.call_tir(cls.matmul2, (norm2, up_const), out_ty=R.Tensor((batch, 14, 40), dtype="float32"))
            lv5 = R.call_tir(cls.fused_matmul2_silu_multiply3, (norm2, lv5_const, up), out_ty=R.Tensor((batch, 14, 40), dtype="float32"))
            lv6 = R.call_tir(cls.fused_matmul3_add2, (lv5, lv6_const, lv4), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            gv = R.call_tir(cls.matmul4, (lv6, gv_const), out_ty=R.Tensor((batch, 14, 50), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token_const: float32[50, 24]
# 995cd8d9f38a78531fff norm1_const: float32[24]
# 5d5ceef5e096f772238c query_const: float32[1, 24, 24]
# 548ae82913b48ccae5af lv_const: float32[14, 6]
# dc80f04be0382fb4517c lv_const_1: float32[14, 6]
# ea7d2c5f58436a5dd925 key_const: float32[1, 24, 16]
# 548ae82913b48ccae5af lv1_const: float32[14, 6]
# dc80f04be0382fb4517c lv1_const_1: float32[14, 6]
# 531dac458df1e03c693b value_const: float32[1, 24, 16]
# c8d874e44b77e17c9b14 lv3_const: float32[] = -inf
# 2f668b74e74d0c922e04 lv4_const: float32[1, 24, 24]
# 776a7cf590ca82ccc331 norm2_const: float32[24]
# c5858bd87a1e6c6826cb up_const: float32[2, 24, 24]
# c9719f72f9fa0cdfce41 lv5_const: float32[2, 24, 24]
# 0b560be2229888ed5f9b lv6_const: float32[1, 40, 24]
# 5a585ea74bcbbde2594a gv_const: float32[2, 24, 32]
