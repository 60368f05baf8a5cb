# causal_gpt, stage cpu: the module after the compiler's passes for the CPU
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
    def add(token: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), position: T.Buffer((T.int64(12), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(36)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(token[v_ax0, v_ax1, v_ax2], position[v_ax1, v_ax2])
                    T.writes(T_add[v_ax0, v_ax1, v_ax2])
                    T_add[v_ax0, v_ax1, v_ax2] = token[v_ax0, v_ax1, v_ax2] + position[v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def batched_matmul1(scaled_dot_product_attention__8: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32"), transpose_2: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), contraction: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(1), T.int64(12), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12), T.int64(8)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(36)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(36))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_i4_0_fused % T.int64(36) // T.int64(12))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(12), i0_i1_i2_i3_i4_0_fused % T.int64(12))
                    v_i4 = T.axis.spatial(T.int64(8), i4_1)
                    T.reads(transpose_2[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(8) + v_i4 < T.int64(8), transpose_2[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(3), T.int64(1), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(1)):
                for i2_1_init in T.unroll(T.int64(12)):
                    for i3_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0)
                            v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(12), i2_0 * T.int64(12) + i2_1_init)
                            v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                            contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(12)):
                for i1_1 in T.unroll(T.int64(1)):
                    for i2_1 in T.unroll(T.int64(12)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1)
                                v_i2 = T.axis.spatial(T.int64(12), i2_0 * T.int64(12) + i2_1)
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                v_k = T.axis.reduce(T.int64(12), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_k], pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_k] * pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(12), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_local"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(3), i1_0 + ax1)
                        v2 = T.axis.spatial(T.int64(12), ax2)
                        v3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(contraction[v0, v1, v2, v3])
                        contraction[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"op_pattern": 8})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 50, so it must be at least 0 and less than 50"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def embedding_at1(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"op_pattern": 8})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 12, so it must be at least 0 and less than 12"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add2_add3(flatten: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), T_add_intermediate_1: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(3), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(4)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(4)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], flatten[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + flatten[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(4), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add1"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(add[v_ax0, v_ax1, v_ax2], contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate_1[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate_1[v_ax0, v_ax1, v_ax2] = add[v_ax0, v_ax1, v_ax2] + (contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul2_add4_gelu(blocks_0_norm2: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(24), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(96),), "float32"), T_multiply_intermediate: T.Buffer((batch, T.int64(12), T.int64(96)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(96)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(6), T.int64(3)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(4)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(2) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(96), i2_0 * T.int64(32) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1_0 in T.unroll(T.int64(4)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(96), i2_0 * T.int64(32) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], blocks_0_norm2[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(32), v_k, v_i2 % T.int64(32)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + blocks_0_norm2[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(32), v_k, v_i2 % T.int64(32)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(2), T.int64(4)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_multiply_2"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(2) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(96), i2_0 * T.int64(32) + ax2_0 * T.int64(8) + ax2_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2])
                        T_multiply_intermediate[v_ax0, v_ax1, v_ax2] = (contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]) * (T.float32(0.5) + T.erf((contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]) * T.float32(0.70710678118654757)) * T.float32(0.5))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul3_add2_add3(blocks_0_feed_1: T.Buffer((batch, T.int64(12), T.int64(96)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(96), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), add_1: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), T_add_intermediate_1: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(3), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(4)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(96)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(4)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(96), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], blocks_0_feed_1[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + blocks_0_feed_1[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(4), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add1"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(add_1[v_ax0, v_ax1, v_ax2], contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate_1[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate_1[v_ax0, v_ax1, v_ax2] = add_1[v_ax0, v_ax1, v_ax2] + (contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add1(blocks_0_norm1: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(72),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(12), T.int64(72)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(72)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(3), T.int64(3)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(4)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(72), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(4)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(72), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], blocks_0_norm1[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + blocks_0_norm1[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(4), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(4) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(72), i2_0 * T.int64(24) + ax2_0 * T.int64(8) + ax2_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_ones_tril_not_equal_batched_matmul_where(scaled_dot_product_attention__4: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), scaled_dot_product_attention__5: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(12)), "float32"), param_0: T.Buffer((), "float32"), T_where_intermediate: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(1), T.int64(8), T.int64(16)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12), T.int64(16)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(48)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(48))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_i4_0_fused % T.int64(48) // T.int64(16))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(8), i0_i1_i2_i3_i4_0_fused % T.int64(16) // T.int64(2))
                    v_i4 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_i4_0_fused % T.int64(2) * T.int64(8) + i4_1)
                    T.reads(scaled_dot_product_attention__5[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(16) + v_i4 < T.int64(12), scaled_dot_product_attention__5[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(3), T.int64(2), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(1)):
                for i2_1_init in T.unroll(T.int64(6)):
                    for i3_1_0_init in T.unroll(T.int64(2)):
                        for i3_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(12), i2_0 * T.int64(6) + i2_1_init)
                                v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0_init * T.int64(8) + i3_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(8)):
                for i1_1 in T.unroll(T.int64(1)):
                    for i2_1 in T.unroll(T.int64(6)):
                        for i3_1_0 in T.unroll(T.int64(2)):
                            for i3_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0)
                                    v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(12), i2_0 * T.int64(6) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0 * T.int64(8) + i3_1_1)
                                    v_k = T.axis.reduce(T.int64(8), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], scaled_dot_product_attention__4[v_i0, v_i1, v_i2, v_k], pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                    contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__4[v_i0, v_i1, v_i2, v_k] * pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(6), T.int64(3)):
                for ax4 in T.vectorized(T.int64(4)):
                    with T.sblock("T_where"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(3), i1_0 + ax1)
                        v2 = T.axis.spatial(T.int64(12), i2_0 * T.int64(6) + ax2)
                        v3, v4 = T.axis.remap("SS", [ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_0[()])
                        T.writes(T_where_intermediate[v0, v1, v2, v3 * T.int64(4) + v4])
                        T_where_intermediate[v0, v1, v2, v3 * T.int64(4) + v4] = T.Select(T.int64(0) < T.Cast("int64", T.Select(v3 * T.int64(4) + v4 <= v2, T.int8(1), T.int8(0)) != T.int8(0)), contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_0[()])

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose_multiply(view: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32"), T_multiply_intermediate: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(36)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_multiply"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(36) // T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_ax3_0_fused % T.int64(12))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(view[v_ax0, v_ax2, v_ax1, v_ax3])
                    T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_multiply_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = view[v_ax0, v_ax2, v_ax1, v_ax3] * T.float32(0.35355338454246521)

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose_transpose1(view_1: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32"), T_transpose_intermediate_1: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(24)):
            for ax3 in range(T.int64(12)):
                with T.sblock("T_transpose1"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(24))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_fused % T.int64(24) // T.int64(8))
                    v_ax2 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(8))
                    v_ax3 = T.axis.spatial(T.int64(12), ax3)
                    T.reads(view_1[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose_intermediate_1[v_ax0, v_ax1, v_ax2, v_ax3] = view_1[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), B: T.Buffer((T.int64(24),), "float32"), C: T.Buffer((T.int64(24),), "float32"), layer_norm: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch, T.int64(12)))
        tail_mean = T.sblock_alloc_buffer((batch, T.int64(12)))
        all_mean = T.sblock_alloc_buffer((batch, T.int64(12)))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(24)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch, T.int64(12)))
        tail_squares = T.sblock_alloc_buffer((batch, T.int64(12)))
        all_squares = T.sblock_alloc_buffer((batch, T.int64(12)))
        row_inverse = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0_i1_fused in T.parallel(batch * T.int64(12)):
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                with T.sblock("tail_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    v_rest = T.axis.reduce(T.int64(8), ax2)
                    T.reads(add[v_i0, v_i1, v_rest + T.int64(16)])
                    T.writes(tail_mean[v_i0, v_i1])
                    with T.init():
                        tail_mean[v_i0, v_i1] = T.float32(0.0)
                    tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + add[v_i0, v_i1, v_rest + T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1, v_i2])
                        lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(1)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                            v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_mean[v_i0, v_i1, v_i2], add[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_mean[v_i0, v_i1, v_i2])
                            lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + add[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1, v_i2])
                        mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1, v_i2])
                        mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1, v_i2])
                        mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0, v_i1])
                    row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                    T.writes(all_mean[v_i0, v_i1])
                    all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_centred_ax2_common"):
                    T.reads()
                    T.writes()
                    with T.sblock("row_centred_ax20_partition"):
                        T.reads()
                        T.writes()
                        for ax20_0 in range(T.int64(1)):
                            for ax20_1 in T.vectorized(T.int64(16)):
                                with T.sblock("row_centred_ax20"):
                                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                                    v_i2 = T.axis.spatial(T.int64(16), ax20_0 * T.int64(16) + ax20_1)
                                    T.reads(add[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(0):T.int64(16)], all_mean[T.int64(0):batch, T.int64(0):T.int64(12)])
                                    T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(0):T.int64(16)])
                                    row_centred[v_i0, v_i1, v_i2] = add[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(24.0)
                    with T.sblock("row_centred_ax21_partition"):
                        T.reads()
                        T.writes()
                        for ax21 in range(T.int64(16), T.int64(24)):
                            with T.sblock("row_centred_ax21"):
                                v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                                v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                                v_i2 = T.axis.spatial((T.int64(16), T.int64(24)), ax21)
                                T.reads(add[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(16):T.int64(24)], all_mean[T.int64(0):batch, T.int64(0):T.int64(12)])
                                T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(16):T.int64(24)])
                                row_centred[v_i0, v_i1, v_i2] = add[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(24.0)
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                with T.sblock("tail_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    v_rest = T.axis.reduce(T.int64(8), ax2)
                    T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                    T.writes(tail_squares[v_i0, v_i1])
                    with T.init():
                        tail_squares[v_i0, v_i1] = T.float32(0.0)
                    tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_squares_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_squares[v_i0, v_i1, v_i2])
                        lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(1)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_squares_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                            v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_squares[v_i0, v_i1, v_i2], row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_squares[v_i0, v_i1, v_i2])
                            lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("squares_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(squares_8[v_i0, v_i1, v_i2])
                        squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("squares_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(squares_4[v_i0, v_i1, v_i2])
                        squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("squares_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                        v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(squares_2[v_i0, v_i1, v_i2])
                        squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_squares[v_i0, v_i1])
                    row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                    T.writes(all_squares[v_i0, v_i1])
                    all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_inverse"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12) + ax0)
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12) + ax1)
                    T.reads(all_squares[v_i0, v_i1])
                    T.writes(row_inverse[v_i0, v_i1])
                    row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(24.0) + T.float32(1.0000000000000001e-05))
            with T.sblock("layer_norm_i2_common"):
                T.reads()
                T.writes()
                with T.sblock("layer_norm_i20_partition"):
                    T.reads()
                    T.writes()
                    for i20_0 in range(T.int64(1)):
                        for i20_1 in T.vectorized(T.int64(16)):
                            with T.sblock("layer_norm_i20"):
                                v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12))
                                v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12))
                                v_i2 = T.axis.spatial(T.int64(16), i20_0 * T.int64(16) + i20_1)
                                T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(0):T.int64(16)], row_inverse[T.int64(0):batch, T.int64(0):T.int64(12)], B[T.int64(0):T.int64(16)], C[T.int64(0):T.int64(16)])
                                T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(0):T.int64(16)])
                                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * B[v_i2] + C[v_i2]
                with T.sblock("layer_norm_i21_partition"):
                    T.reads()
                    T.writes()
                    for i21 in range(T.int64(16), T.int64(24)):
                        with T.sblock("layer_norm_i21"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12))
                            v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12))
                            v_i2 = T.axis.spatial((T.int64(16), T.int64(24)), i21)
                            T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(16):T.int64(24)], row_inverse[T.int64(0):batch, T.int64(0):T.int64(12)], B[T.int64(16):T.int64(24)], C[T.int64(16):T.int64(24)])
                            T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(12), T.int64(16):T.int64(24)])
                            layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * B[v_i2] + C[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(norm: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), B: T.Buffer((T.int64(2), T.int64(24), T.int64(32)), "float32"), cut: T.Buffer((batch, T.int64(12), T.int64(50)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(64)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(6), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(2)):
                    for i2_1_0_init in T.unroll(T.int64(4)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(2) + i1_1_init)
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
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(64), i2_0 * T.int64(32) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], norm[v_i0, v_i1, v_k], B[v_i2 // T.int64(32), v_k, v_i2 % T.int64(32)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + norm[v_i0, v_i1, v_k] * B[v_i2 // T.int64(32), v_k, v_i2 % T.int64(32)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(2), T.int64(16)):
                for ax3 in T.vectorized(T.int64(2)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(2) + ax1)
                        v2 = T.axis.spatial(T.int64(25), i2_0 * T.int64(16) + ax2)
                        v3 = T.axis.spatial(T.int64(2), ax3)
                        T.where(i2_0 * T.int64(16) + ax2 < T.int64(25))
                        T.reads(contraction_local[v0, v1, v2 * T.int64(2) + v3])
                        T.writes(cut[v0, v1, v2 * T.int64(2) + v3])
                        cut[v0, v1, v2 * T.int64(2) + v3] = contraction_local[v0, v1, v2 * T.int64(2) + v3]

    @T.prim_func(private=True, s_tir=True)
    def reshape(tokens: T.Buffer((batch, T.int64(12)), "int64"), T_reshape: T.Buffer(("batch * T.int64(12)",), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch * T.int64(12)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(12), ax0)
                T.reads(tokens[v_ax0 // T.int64(12) % batch, v_ax0 % T.int64(12)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = tokens[v_ax0 // T.int64(12) % batch, v_ax0 % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(token__2: T.Buffer(("batch * T.int64(12)",), "int64"), T_reshape: T.Buffer((batch, T.int64(12)), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(3)):
            for ax1_1 in T.vectorized(T.int64(4)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(3))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_0_fused % T.int64(3) * T.int64(4) + ax1_1)
                    T.reads(token__2[(v_ax0 * T.int64(12) + v_ax1) % (batch * T.int64(12))])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = token__2[(v_ax0 * T.int64(12) + v_ax1) % (batch * T.int64(12))]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(getitem: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), T_reshape: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(36)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_ax3_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(getitem[(((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, ((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) % T.int64(12), (v_ax2 * T.int64(8) + v_ax3) % T.int64(24)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = getitem[(((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, ((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) % T.int64(12), (v_ax2 * T.int64(8) + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(transpose_3: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(36)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(12), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(12), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(blocks_0_qkv: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(36)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_dynamic_strided_slice_with_axes"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(blocks_0_qkv[v_ax0, v_ax1, v_ax2])
                    T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                    T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = blocks_0_qkv[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(blocks_0_qkv: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(36)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_dynamic_strided_slice_with_axes"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(24)])
                    T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                    T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(blocks_0_qkv: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(36)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_dynamic_strided_slice_with_axes"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(48)])
                    T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                    T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(48)]

    @T.prim_func(private=True, s_tir=True)
    def take(A: T.Buffer((T.int64(50), T.int64(24)), "float32"), token__3: T.Buffer((batch, T.int64(12)), "int64"), T_take: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(36)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(A[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2], token__3[v_ax0, v_ax1])
                    T.writes(T_take[v_ax0, v_ax1, v_ax2])
                    T_take[v_ax0, v_ax1, v_ax2] = A[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def take1(A: T.Buffer((T.int64(12), T.int64(24)), "float32"), position__1: T.Buffer((T.int64(12),), "int64"), T_take: T.Buffer((T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1_0 in T.grid(T.int64(12), T.int64(3)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(T.int64(12), ax0)
                    v_ax1 = T.axis.spatial(T.int64(24), ax1_0 * T.int64(8) + ax1_1)
                    T.reads(A[T.min(T.max(T.int64(0), position__1[v_ax0]), T.int64(11)), v_ax1], position__1[v_ax0])
                    T.writes(T_take[v_ax0, v_ax1])
                    T_take[v_ax0, v_ax1] = A[T.min(T.max(T.int64(0), position__1[v_ax0]), T.int64(11)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose(view: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(36)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(36) // T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_ax3_0_fused % T.int64(12))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(view[v_ax0, v_ax2, v_ax1, v_ax3])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = view[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(scaled_dot_product_attention: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(36)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(36))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_ax3_0_fused % T.int64(36) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def weights(scaled_dot_product_attention__7: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32"), softmax: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12)))
        for i0_i1_i2_fused in T.parallel(batch * T.int64(36)):
            for rest in range(T.int64(12)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(36))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(36) // T.int64(12))
                    v_i2 = T.axis.spatial(T.int64(12), i0_i1_i2_fused % T.int64(12))
                    v_rest = T.axis.reduce(T.int64(12), rest)
                    T.reads(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest])
                    T.writes(tail_max[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest])
        for i0_i1_i2_fused in T.parallel(batch * T.int64(36)):
            for rest in range(T.int64(12)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(36))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(36) // T.int64(12))
                    v_i2 = T.axis.spatial(T.int64(12), i0_i1_i2_fused % T.int64(12))
                    v_rest = T.axis.reduce(T.int64(12), rest)
                    T.reads(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest], tail_max[v_i0, v_i1, v_i2])
                    T.writes(tail_sum[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                    tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + T.Select(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest] - tail_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest] - tail_max[v_i0, v_i1, v_i2])))
        for i0_i1_i2_fused in T.parallel(batch * T.int64(36)):
            for i3 in range(T.int64(12)):
                with T.sblock("softmax"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(36))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(36) // T.int64(12))
                    v_i2 = T.axis.spatial(T.int64(12), i0_i1_i2_fused % T.int64(12))
                    v_i3 = T.axis.spatial(T.int64(12), i3)
                    T.reads(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_i3], tail_max[v_i0, v_i1, v_i2], tail_sum[v_i0, v_i1, v_i2])
                    T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                    softmax[v_i0, v_i1, v_i2, v_i3] = T.Select(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2]))) * (T.float32(1.0) / tail_sum[v_i0, v_i1, v_i2])

    @R.function
    def main(
        tokens: R.Tensor((batch, 12), dtype="int64"),
        token_const: R.Tensor((50, 24), dtype="float32"),
        position__1_const: R.Tensor((12,), dtype="int64"),
        position_const: R.Tensor((12, 24), dtype="float32"),
        blocks_0_norm1_const: R.Tensor((24,), dtype="float32"),
        blocks_0_norm1_const_1: R.Tensor((24,), dtype="float32"),
        lv_const: R.Tensor((3, 24, 24), dtype="float32"),
        lv_const_1: R.Tensor((72,), dtype="float32"),
        lv3_const: R.Tensor((), dtype="float32"),
        lv4_const: R.Tensor((1, 24, 24), dtype="float32"),
        lv4_const_1: R.Tensor((24,), dtype="float32"),
        blocks_0_norm2_const: R.Tensor((24,), dtype="float32"),
        blocks_0_norm2_const_1: R.Tensor((24,), dtype="float32"),
        lv5_const: R.Tensor((3, 24, 32), dtype="float32"),
        lv5_const_1: R.Tensor((96,), dtype="float32"),
        lv6_const: R.Tensor((1, 96, 24), dtype="float32"),
        lv6_const_1: R.Tensor((24,), dtype="float32"),
        blocks_1_norm1_const: R.Tensor((24,), dtype="float32"),
        blocks_1_norm1_const_1: R.Tensor((24,), dtype="float32"),
        lv7_const: R.Tensor((3, 24, 24), dtype="float32"),
        lv7_const_1: R.Tensor((72,), dtype="float32"),
        lv10_const: R.Tensor((), dtype="float32"),
        lv11_const: R.Tensor((1, 24, 24), dtype="float32"),
        lv11_const_1: R.Tensor((24,), dtype="float32"),
        blocks_1_norm2_const: R.Tensor((24,), dtype="float32"),
        blocks_1_norm2_const_1: R.Tensor((24,), dtype="float32"),
        lv12_const: R.Tensor((3, 24, 32), dtype="float32"),
        lv12_const_1: R.Tensor((96,), dtype="float32"),
        lv13_const: R.Tensor((1, 96, 24), dtype="float32"),
        lv13_const_1: R.Tensor((24,), dtype="float32"),
        norm_const: R.Tensor((24,), dtype="float32"),
        norm_const_1: R.Tensor((24,), dtype="float32"),
        gv_const: R.Tensor((2, 24, 32), dtype="float32"),
    ) -> R.Tensor((batch, 12, 50), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            token__1 = R.call_tir(cls.reshape, (tokens,), out_ty=R.Tensor((batch * 12,), dtype="int64"))
            token__2 = R.call_tir(cls.embedding_at, (token__1, 50), out_ty=R.Tensor((batch * 12,), dtype="int64"))
            token__3 = R.call_tir(cls.reshape1, (token__2,), out_ty=R.Tensor((batch, 12), dtype="int64"))
            token = R.call_tir(cls.take, (token_const, token__3), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            position__1 = R.call_tir(cls.embedding_at1, (position__1_const, 12), out_ty=R.Tensor((12,), dtype="int64"))
            position = R.call_tir(cls.take1, (position_const, position__1), out_ty=R.Tensor((12, 24), dtype="float32"))
            add = R.call_tir(cls.add, (token, position), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_norm1 = R.call_tir(cls.layer_norm, (add, blocks_0_norm1_const, blocks_0_norm1_const_1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            lv = R.call_tir(cls.fused_matmul_add1, (blocks_0_norm1, lv_const, lv_const_1), out_ty=R.Tensor((batch, 12, 72), dtype="float32"))
            getitem = R.call_tir(cls.strided_slice, (lv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (lv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_2 = R.call_tir(cls.strided_slice2, (lv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            view = R.call_tir(cls.reshape2, (getitem,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            lv1 = R.call_tir(cls.fused_transpose_multiply, (view,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            view_1 = R.call_tir(cls.reshape2, (getitem_1,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            lv2 = R.call_tir(cls.fused_transpose_transpose1, (view_1,), out_ty=R.Tensor((batch, 3, 8, 12), dtype="float32"))
            view_2 = R.call_tir(cls.reshape2, (getitem_2,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_2 = R.call_tir(cls.transpose, (view_2,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            lv3 = R.call_tir(cls.fused_ones_tril_not_equal_batched_matmul_where, (lv1, lv2, lv3_const), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention__8 = R.call_tir(cls.weights, (lv3,), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention = R.call_tir(cls.batched_matmul1, (scaled_dot_product_attention__8, transpose_2), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            transpose_3 = R.call_tir(cls.transpose2, (scaled_dot_product_attention,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            flatten = R.call_tir(cls.reshape3, (transpose_3,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            lv4 = R.call_tir(cls.fused_matmul1_add2_add3, (flatten, lv4_const, lv4_const_1, add), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_norm2 = R.call_tir(cls.layer_norm, (lv4, blocks_0_norm2_const, blocks_0_norm2_const_1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            lv5 = R.call_tir(cls.fused_matmul2_add4_gelu, (blocks_0_norm2, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            lv6 = R.call_tir(cls.fused_matmul3_add2_add3, (lv5, lv6_const, lv6_const_1, lv4), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_norm1 = R.call_tir(cls.layer_norm, (lv6, blocks_1_norm1_const, blocks_1_norm1_const_1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            lv7 = R.call_tir(cls.fused_matmul_add1, (blocks_1_norm1, lv7_const, lv7_const_1), out_ty=R.Tensor((batch, 12, 72), dtype="float32"))
            getitem_3 = R.call_tir(cls.strided_slice, (lv7,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_4 = R.call_tir(cls.strided_slice1, (lv7,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_5 = R.call_tir(cls.strided_slice2, (lv7,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            view_3 = R.call_tir(cls.reshape2, (getitem_3,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            lv8 = R.call_tir(cls.fused_transpose_multiply, (view_3,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            view_4 = R.call_tir(cls.reshape2, (getitem_4,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            lv9 = R.call_tir(cls.fused_transpose_transpose1, (view_4,), out_ty=R.Tensor((batch, 3, 8, 12), dtype="float32"))
            view_5 = R.call_tir(cls.reshape2, (getitem_5,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_6 = R.call_tir(cls.transpose, (view_5,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            lv10 = R.call_tir(cls.fused_ones_tril_not_equal_batched_matmul_where, (lv8, lv9, lv10_const), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention_1__8 = R.call_tir(cls.weights, (lv10,), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention_1 = R.call_tir(cls.batched_matmul1, (scaled_dot_product_attention_1__8, transpose_6), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            transpose_7 = R.call_tir(cls.transpose2, (scaled_dot_product_attention_1,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            flatten_1 = R.call_tir(cls.reshape3, (transpose_7,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            lv11 = R.call_tir(cls.fused_matmul1_add2_add3, (flatten_1, lv11_const, lv11_const_1, lv6), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_norm2 = R.call_tir(cls.layer_norm, (lv11, blocks_1_norm2_const, blocks_1_norm2_const_1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            lv12 = R.call_tir(cls.fused_matmul2_add4_gelu, (blocks_1_norm2, lv12_const, lv12_const_1), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            lv13 = R.call_tir(cls.fused_matmul3_add2_add3, (lv12, lv13_const, lv13_const_1, lv11), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            norm = R.call_tir(cls.layer_norm, (lv13, norm_const, norm_const_1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            gv = R.call_tir(cls.matmul4, (norm, gv_const), out_ty=R.Tensor((batch, 12, 50), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token_const: float32[50, 24]
# 6719d9a45490da4aa0cf position__1_const: int64[12]
# 96074ab80ed1f00af6b1 position_const: float32[12, 24]
# 728fe267f01ed4c0039e blocks_0_norm1_const: float32[24]
# 32da23754f22f3a02ce3 blocks_0_norm1_const_1: float32[24]
# 1884331fde7db5d39a1f lv_const: float32[3, 24, 24]
# d1f5ef9ba7f11b731b83 lv_const_1: float32[72]
# c8d874e44b77e17c9b14 lv3_const: float32[] = -inf
# c205db9a90477ac23c85 lv4_const: float32[1, 24, 24]
# 12c6421b040f19a6aeab lv4_const_1: float32[24]
# e83486f86659ec3e5130 blocks_0_norm2_const: float32[24]
# 108cf082a231ead7a9f0 blocks_0_norm2_const_1: float32[24]
# 667ed93f8130a8aaa363 lv5_const: float32[3, 24, 32]
# 1cb37f77aed43f1cb0f9 lv5_const_1: float32[96]
# b1d0a5fd395eeec92cda lv6_const: float32[1, 96, 24]
# dc8c2be429cc887fff69 lv6_const_1: float32[24]
# b9731b342a565f4408f0 blocks_1_norm1_const: float32[24]
# c68e395f55bad40c3439 blocks_1_norm1_const_1: float32[24]
# fdac37f47dddff380f1e lv7_const: float32[3, 24, 24]
# 065dbb54fb00d119d3ce lv7_const_1: float32[72]
# c8d874e44b77e17c9b14 lv10_const: float32[] = -inf
# ae8b1b4e37a0415b509f lv11_const: float32[1, 24, 24]
# 5e1de62c2a43097fe6a4 lv11_const_1: float32[24]
# 6e984227f3c2338bccb4 blocks_1_norm2_const: float32[24]
# cbb54a552dd9c7ee8976 blocks_1_norm2_const_1: float32[24]
# 016b50ed6d0dee5092a4 lv12_const: float32[3, 24, 32]
# c71841c4bc5bd23a85dc lv12_const_1: float32[96]
# 1f75dd36118b9fcf86f9 lv13_const: float32[1, 96, 24]
# 0f1551db5f3c55285058 lv13_const_1: float32[24]
# fc178931e798c76f8f0a norm_const: float32[24]
# 93d3d9927cafd091051a norm_const_1: float32[24]
# 0073d8fac8fd4c5154a4 gv_const: float32[2, 24, 32]
